//! What is said of payloads in the shape of WhatsApp's own interface alone.

crate::issue::words::words! {
    BUTTON_TYPE: [member: Path, type: Text];
        en: "`{member}` says `{type}`; there are only reply buttons here.", "The interface knows no other button in this kind of message.",
            "Write `reply`. A button that opens a link is a message of its own, of type `cta_url`.";
        pt: "O campo `{member}` indica `{type}`; aqui só há botões de resposta.",
            "A interface não conhece outro botão neste tipo de mensagem.",
            "Escreva `reply`. Um botão que abre um link é uma mensagem própria, do tipo `cta_url`.";
        es: "El campo `{member}` indica `{type}`; aquí solo hay botones de respuesta.",
            "La interfaz no conoce otro botón en este tipo de mensaje.",
            "Escribe `reply`. Un botón que abre un enlace es un mensaje propio, de tipo `cta_url`.";
    LINK_AND_ID: [member: Path];
        en: "`{member}` stands beside a `link`.", "The file is named twice, and only one of the two can be sent.",
            "Keep the `link` or the `id`.";
        pt: "`{member}` está junto com um `link`.", "O arquivo é indicado duas vezes, e só um dos dois pode ser enviado.",
            "Deixe o `link` ou o `id`.";
        es: "`{member}` está junto con un `link`.", "El archivo se indica dos veces, y solo se puede enviar uno de los dos.",
            "Deja el `link` o el `id`.";
    ONE_LINK: [type: Key];
        en: "There is room for one button ({type}) only.", "A message of this type has exactly one link.",
            "Keep the first one, or send the others in messages of their own.";
        pt: "Só há lugar para um botão ({type}).", "Uma mensagem deste tipo tem exatamente um link.",
            "Deixe apenas o primeiro ou envie os outros em mensagens separadas.";
        es: "Solo hay lugar para un botón ({type}).", "Un mensaje de este tipo tiene exactamente un enlace.",
            "Deja únicamente el primero o envía los demás en mensajes aparte.";
    RECIPIENT_IGNORED: [member: Path];
        en: "`{member}` is ignored beside a phone number.", "Where both are given, the phone number counts.",
            "Remove one of the two.";
        pt: "`{member}` é ignorado junto com um número de telefone.", "Quando os dois são informados, vale o número de telefone.",
            "Remova um dos dois.";
        es: "`{member}` se ignora junto con un número de teléfono.", "Cuando se indican ambos, vale el número de teléfono.",
            "Quita uno de los dos.";
    TITLE_BESIDE_MEDIA: [];
        en: "The title has no place beside media.",
            "The header is a text or media, not both: the reader would not see the title.",
            "Move the title into the text, leave the media out, or send the message without it with the option `loss: \"warn\"`.";
        pt: "O título não tem lugar junto com mídia.",
            "O cabeçalho é um texto ou uma mídia, não os dois: quem recebe a mensagem não veria o título.",
            "Passe o título para o texto, retire a mídia ou envie a mensagem sem o título com a opção `loss: \"warn\"`.";
        es: "El título no tiene lugar junto con un archivo multimedia.",
            "El encabezado es un texto o un archivo, no ambos: quien recibe el mensaje no vería el título.",
            "Pasa el título al texto, quita el archivo o envía el mensaje sin el título con la opción `loss: \"warn\"`.";
}
