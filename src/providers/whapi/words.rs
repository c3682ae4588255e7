//! What is said of messages for Whapi.Cloud alone.

crate::issue::words::words! {
    EDIT_UNSUPPORTED: [member: Path];
        en: "`{member}` changes a message that was sent before.", "This endpoint is for new messages; no new one would be sent.",
            "Remove `{member}` to send a new message.";
        pt: "`{member}` altera uma mensagem já enviada.", "Este endpoint serve para mensagens novas; nenhuma nova seria enviada.",
            "Remova `{member}` para enviar uma mensagem nova.";
        es: "`{member}` modifica un mensaje ya enviado.", "Este endpoint es para mensajes nuevos; no se enviaría ninguno.",
            "Quita `{member}` para enviar un mensaje nuevo.";
    TITLE_BESIDE_MEDIA: [];
        en: "The title stands beside a picture.",
            "WhatsApp may show only one of the two.",
            "Move the title into the text, or leave the picture out.";
        pt: "O título está junto com uma imagem.",
            "O WhatsApp pode mostrar só um dos dois.",
            "Passe o título para o texto ou retire a imagem.";
        es: "El título acompaña a una imagen.",
            "WhatsApp podría mostrar solo uno de los dos.",
            "Pasa el título al texto o quita la imagen.";
}
