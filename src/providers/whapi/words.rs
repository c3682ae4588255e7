//! What is said of messages for Whapi.Cloud alone.

crate::issue::words::words! {
    BUTTONS_MIXED_UNSTATED: [kinds: Keys];
        en: "Reply buttons are mixed with others ({kinds}).",
            "The provider's documents do not say how WhatsApp shows such a mixture; at other providers the reply buttons are missing on WhatsApp Web and Desktop.",
            "Send reply buttons in a message of their own.";
        pt: "Há botões de resposta junto com outros ({kinds}).",
            "A documentação do provedor não diz como o WhatsApp mostra essa mistura; em outros provedores, os botões de resposta não aparecem no WhatsApp Web nem no WhatsApp Desktop.",
            "Envie os botões de resposta em uma mensagem separada.";
        es: "Hay botones de respuesta junto con otros ({kinds}).",
            "La documentación del proveedor no dice cómo muestra WhatsApp esa mezcla; con otros proveedores, los botones de respuesta no aparecen en WhatsApp Web ni en WhatsApp Desktop.",
            "Envía los botones de respuesta en un mensaje aparte.";
    EDIT_UNSUPPORTED: [member: Path];
        en: "`{member}` changes a message that was sent before.", "This endpoint is for new messages; no new one would be sent.",
            "Remove `{member}` to send a new message.";
        pt: "`{member}` altera uma mensagem já enviada.", "Este endpoint serve para mensagens novas; nenhuma nova seria enviada.",
            "Remova `{member}` para enviar uma mensagem nova.";
        es: "`{member}` modifica un mensaje ya enviado.", "Este endpoint es para mensajes nuevos; no se enviaría ninguno.",
            "Quita `{member}` para enviar un mensaje nuevo.";
    TITLE_BESIDE_MEDIA: [];
        en: "The title stands beside a picture.",
            "The provider's documents do not say whether WhatsApp shows both, or only one of the two.",
            "Move the title into the text, or leave the picture out.";
        pt: "O título está junto com uma imagem.",
            "A documentação do provedor não diz se o WhatsApp mostra os dois ou só um deles.",
            "Passe o título para o texto ou retire a imagem.";
        es: "El título acompaña a una imagen.",
            "La documentación del proveedor no dice si WhatsApp muestra los dos o solo uno de ellos.",
            "Pasa el título al texto o quita la imagen.";
}
