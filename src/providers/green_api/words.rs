//! What is said of messages for Green-API alone.

crate::issue::words::words! {
    TYPE_ELSEWHERE: [member: Path, type: Text];
        en: "`{member}` says `{type}`, a type of button that this endpoint does not have.",
            "The provider sends reply buttons by a method of their own, and no message has both them and others.",
            "Send the reply buttons with the endpoint `green-api/interactive-buttons-reply`.";
        pt: "O campo `{member}` indica `{type}`, um tipo de botão que este endpoint não tem.",
            "O provedor envia os botões de resposta por um método separado, e nenhuma mensagem junta esses botões com outros.",
            "Envie os botões de resposta pelo endpoint `green-api/interactive-buttons-reply`.";
        es: "El campo `{member}` indica `{type}`, un tipo de botón que este endpoint no tiene.",
            "El proveedor envía los botones de respuesta con un método aparte, y ningún mensaje los junta con otros.",
            "Envía los botones de respuesta con el endpoint `green-api/interactive-buttons-reply`.";
    /// Of a type that is given to a button where all buttons are reply buttons.
    TYPE_NONE: [value: Text, kinds: Keys];
        en: "There is no button type `{value}` here; the only kind of button is: {kinds}.",
            "The provider does not read the type. It would show a button without what a button of type `{value}` is there for.",
            "Send buttons that copy, call or open a link with the endpoint `green-api/interactive-buttons`, or write a reply button.";
        pt: "Não existe o tipo de botão `{value}` aqui; o único tipo de botão é: {kinds}.",
            "O provedor não lê o tipo. Ele mostraria um botão sem aquilo para que serve um botão do tipo `{value}`.",
            "Envie botões de copiar, de ligação ou de link pelo endpoint `green-api/interactive-buttons` ou escreva um botão de resposta.";
        es: "Aquí no existe el tipo de botón `{value}`; el único tipo de botón es: {kinds}.",
            "El proveedor no lee el tipo. Mostraría un botón sin aquello para lo que sirve un botón de tipo `{value}`.",
            "Envía los botones de copiar, de llamada o de enlace con el endpoint `green-api/interactive-buttons`, o escribe un botón de respuesta.";
    TYPE_IGNORED: [member: Path];
        en: "`{member}` is ignored: every button of this endpoint is a reply button.",
            "The provider's page shows the buttons of this method without a type, and says nothing of one.",
            "Remove `{member}`; for buttons that copy, call or open a link, use the endpoint `green-api/interactive-buttons`.";
        pt: "O campo `{member}` é ignorado: neste endpoint, todo botão é de resposta.",
            "A página do provedor mostra os botões deste método sem tipo e não fala em nenhum.",
            "Remova `{member}`; para botões de copiar, de ligação ou de link, use o endpoint `green-api/interactive-buttons`.";
        es: "El campo `{member}` se ignora: en este endpoint, todos los botones son de respuesta.",
            "La página del proveedor muestra los botones de este método sin tipo y no menciona ninguno.",
            "Quita `{member}`; para botones de copiar, de llamada o de enlace, usa el endpoint `green-api/interactive-buttons`.";
}
