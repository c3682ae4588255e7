//! What is said of messages for Z-API alone.

crate::issue::words::words! {
    BUTTONS_MIXED_ALL_RISKY: [kinds: Keys];
        en: "Reply, link and call buttons are together in one message ({kinds}).",
            "The provider warns that all three types together cause an error on WhatsApp Web.",
            "Combine link and call buttons, and send reply buttons in a message of their own.";
        pt: "Há botões de resposta, de link e de ligação na mesma mensagem ({kinds}).",
            "O provedor avisa que os três tipos juntos causam um erro no WhatsApp Web.",
            "Deixe juntos os botões de link e de ligação, e envie os de resposta em uma mensagem separada.";
        es: "Hay botones de respuesta, de enlace y de llamada en el mismo mensaje ({kinds}).",
            "El proveedor advierte que los tres tipos juntos causan un error en WhatsApp Web.",
            "Deja juntos los botones de enlace y de llamada, y envía los de respuesta en un mensaje aparte.";
    COPY_TYPE_UNKNOWN: [value: Text, known: List];
        en: "There is no button type `{value}` here; the types are: {known}.",
            "At this endpoint a copy button is a `URL` button with WhatsApp's copy link; the endpoint `z-api/send-button-otp` has a real one.",
            "Write `URL`, and put `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp` in `url`, with the code, percent-encoded, right behind it. If it is the only button, you may use `z-api/send-button-otp` instead.";
        pt: "Não existe o tipo de botão `{value}` aqui; os tipos são: {known}.",
            "Neste endpoint, um botão de copiar é um botão `URL` com o link de cópia do WhatsApp; o endpoint `z-api/send-button-otp` tem um botão de copiar de verdade.",
            "Escreva `URL` e coloque em `url` o link `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp`, com o código, codificado, logo em seguida. Se for o único botão, você também pode usar `z-api/send-button-otp`.";
        es: "Aquí no existe el tipo de botón `{value}`; los tipos son: {known}.",
            "En este endpoint, un botón de copiar es un botón `URL` con el enlace de copia de WhatsApp; el endpoint `z-api/send-button-otp` tiene un botón de copiar propio.",
            "Escribe `URL` y pon en `url` el enlace `https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp`, con el código, codificado, justo después. Si es el único botón, también puedes usar `z-api/send-button-otp`.";
    /// Of a type that is given to a button where all buttons are reply buttons.
    LIST_TYPE_NONE: [value: Text, kinds: Keys];
        en: "There is no button type `{value}` here; the only kind of button is: {kinds}.",
            "The provider does not read the type. It would show a button without what a button of type `{value}` is there for.",
            "For link and call buttons use `z-api/send-button-actions`, for a copy button `z-api/send-button-otp`; or write a reply button.";
        pt: "Não existe o tipo de botão `{value}` aqui; o único tipo de botão é: {kinds}.",
            "O provedor não lê o tipo. Ele mostraria um botão sem aquilo para que serve um botão do tipo `{value}`.",
            "Para botões de link e de ligação, use `z-api/send-button-actions`; para um botão de copiar, `z-api/send-button-otp`; ou escreva um botão de resposta.";
        es: "Aquí no existe el tipo de botón `{value}`; el único tipo de botón es: {kinds}.",
            "El proveedor no lee el tipo. Mostraría un botón sin aquello para lo que sirve un botón de tipo `{value}`.",
            "Para botones de enlace y de llamada, usa `z-api/send-button-actions`; para un botón de copiar, `z-api/send-button-otp`; o escribe un botón de respuesta.";
    COPY_TOO_MANY: [type: Key];
        en: "One copy button can be sent here; this is another.", "The reader of the message would not see it.",
            "{leave-out}";
        pt: "Aqui só se envia um botão de copiar; este passa do limite.", "Quem recebe a mensagem não veria o botão.",
            "{leave-out}";
        es: "Aquí solo se envía un botón de copiar; este supera el límite.", "Quien recibe el mensaje no vería el botón.",
            "{leave-out}";
    DELAY_OUT_OF_RANGE, DELAY_LEFT_OUT: [min: CountA, max: CountB];
        en: "The delay is left out: it is not between {min} and {max} seconds.",
            "The provider's documentation repository gives {min} to {max} seconds; its newer pages do not mention a delay." /
            "The provider's page gives {min} to {max} seconds.", "Give {min} to {max} seconds.";
        pt: "O tempo de espera não é enviado: não está entre {min} e {max} segundos.",
            "O repositório da documentação do provedor indica de {min} a {max} segundos; as páginas mais novas não falam em tempo de espera." /
            "A página do provedor indica de {min} a {max} segundos.", "Informe de {min} a {max} segundos.";
        es: "El tiempo de espera no se envía: no está entre {min} y {max} segundos.",
            "El repositorio de la documentación del proveedor indica de {min} a {max} segundos; sus páginas más nuevas no mencionan un tiempo de espera." /
            "La página del proveedor indica de {min} a {max} segundos.", "Indica entre {min} y {max} segundos.";
    MEDIA_CONFLICT: [];
        en: "There is a picture, and a video as well.", "The provider's pages show one of the two above the body, never both.",
            "Remove one of them.";
        pt: "Há uma imagem e também um vídeo.", "As páginas do provedor mostram um dos dois acima do texto, nunca ambos.",
            "Remova um deles.";
        es: "Hay una imagen y también un video.",
            "Las páginas del proveedor muestran uno de los dos encima del texto, nunca ambos.", "Quita uno de ellos.";
    DELAY_RANGE, DELAY_OUTSIDE: [min: CountA, max: CountB];
        en: "The delay must be {min} to {max} seconds.", "The provider's documentation repository gives this range." /
            "The provider's page gives this range.", "Give {min} to {max} seconds, or leave the delay out.";
        pt: "O tempo de espera deve ser de {min} a {max} segundos.", "O repositório da documentação do provedor dá esse intervalo." /
            "A página do provedor dá esse intervalo.", "Informe de {min} a {max} segundos ou remova o tempo de espera.";
        es: "El tiempo de espera debe ser de {min} a {max} segundos.",
            "El repositorio de la documentación del proveedor da ese intervalo." / "La página del proveedor da ese intervalo.",
            "Indica de {min} a {max} segundos o quita el tiempo de espera.";
}
