//! What is said of messages for uazapi alone.

crate::issue::words::words! {
    BUTTONS_MIXED_NOTICE: [kinds: Keys];
        en: "Reply buttons are mixed with others ({kinds}).",
            "WhatsApp Web then shows, in place of the message, a notice that it can only be seen on the phone.",
            "Send reply buttons in a message of their own.";
        pt: "Há botões de resposta junto com outros ({kinds}).",
            "O WhatsApp Web mostra então, no lugar da mensagem, um aviso de que ela só pode ser vista no celular.",
            "Envie os botões de resposta em uma mensagem separada.";
        es: "Hay botones de respuesta junto con otros ({kinds}).",
            "WhatsApp Web muestra entonces, en lugar del mensaje, un aviso de que solo puede verse en el teléfono.",
            "Envía los botones de respuesta en un mensaje aparte.";
    CHOICE_KIND: [number: CountA, actual: KindB];
        en: "Button {number} must be a text, not {actual}.",
            "The provider takes each button as one text: the label, then `|`, then what the button is there for.",
            "Write `OK|ok`, `Site|https://example.com`, `Tel|call:+5511999999999` or `A1|copy:A1`.";
        pt: "O botão {number} deve ser um texto, e não {actual}.",
            "O provedor recebe cada botão como um texto único: o texto do botão, depois `|`, depois para que ele serve.",
            "Escreva `OK|ok`, `Site|https://example.com`, `Tel|call:+5511999999999` ou `A1|copy:A1`.";
        es: "El botón {number} debe ser un texto, no {actual}.",
            "El proveedor recibe cada botón como un solo texto: el texto del botón, luego `|`, luego para qué sirve.",
            "Escribe `OK|ok`, `Site|https://example.com`, `Tel|call:+5511999999999` o `A1|copy:A1`.";
    TEXT_FILLED_IN: [member: Path];
        en: "The provider fills in the placeholder in `{member}`.",
            "It replaces names in double braces with what it knows of the contact; what that is cannot be known here.",
            "If that is not what you want, put the value in its place before you send the message.";
        pt: "O provedor preenche a variável em `{member}`.",
            "Ele troca os nomes entre chaves duplas pelo que sabe do contato; daqui não dá para saber o valor.",
            "Se não é isso que você quer, coloque o valor no lugar dela antes de enviar a mensagem.";
        es: "El proveedor rellena la variable de `{member}`.",
            "Cambia los nombres entre llaves dobles por lo que sabe del contacto; desde aquí no se puede saber el valor.",
            "Si no es lo que quieres, pon el valor en su lugar antes de enviar el mensaje.";
}
