//! What is said of payloads in the shape of WhatsApp's own interface alone.

crate::issue::words::words! {
    BUTTON_TYPE: [member: Path, type: Text];
        en: "`{member}` says `{type}`; there are only reply buttons here.", "The interface knows no other button in this kind of message.",
            "Write `reply` if its click is to come back to you. A button that opens a link is a message of its own, of type `cta_url`.";
        pt: "O campo `{member}` indica `{type}`; aqui só há botões de resposta.",
            "A interface não conhece outro botão neste tipo de mensagem.",
            "Escreva `reply` se o clique deve voltar para você. Um botão que abre um link vai em uma mensagem separada, do tipo `cta_url`.";
        es: "El campo `{member}` indica `{type}`; aquí solo hay botones de respuesta.",
            "La interfaz no conoce otro botón en este tipo de mensaje.",
            "Escribe `reply` si el clic debe volver a ti. Un botón que abre un enlace va en un mensaje aparte, de tipo `cta_url`.";
    GROUP: [member: Path, type: Text];
        en: "`{member}` says `{type}`; messages with buttons cannot be sent to groups.",
            "The provider's page on groups leaves interactive messages out.",
            "Write `individual` and the phone number of one person, or choose a provider that sends buttons to groups.";
        pt: "O campo `{member}` indica `{type}`; mensagens com botões não podem ser enviadas a grupos.",
            "A página do provedor sobre grupos não inclui mensagens interativas.",
            "Escreva `individual` e o número de telefone de uma pessoa, ou escolha um provedor que envie botões a grupos.";
        es: "El campo `{member}` indica `{type}`; los mensajes con botones no se pueden enviar a grupos.",
            "La página del proveedor sobre grupos no incluye mensajes interactivos.",
            "Escribe `individual` y el número de teléfono de una persona, o elige un proveedor que envíe botones a grupos.";
    INTERACTIVE_TYPE: [member: Path, type: Text];
        en: "`{member}` says `{type}`, which is another kind of message.",
            "The provider knows this type, but a message of it is made of other members.",
            "Name the endpoint of that type: `button` (reply buttons) and `cta_url` (a link) have one each. Other types can be sent without this library.";
        pt: "O campo `{member}` indica `{type}`, que é outro tipo de mensagem.",
            "O provedor conhece esse tipo, mas uma mensagem dele tem outros campos.",
            "Indique o endpoint desse tipo: `button` (botões de resposta) e `cta_url` (um link) têm cada um o seu. Outros tipos podem ser enviados sem esta biblioteca.";
        es: "El campo `{member}` indica `{type}`, que es otro tipo de mensaje.",
            "El proveedor conoce ese tipo, pero un mensaje suyo tiene otros campos.",
            "Indica el endpoint de ese tipo: `button` (botones de respuesta) y `cta_url` (un enlace) tienen cada uno el suyo. Los demás tipos se pueden enviar sin esta biblioteca.";
    LINK_AND_ID: [member: Path];
        en: "`{member}` stands beside a `link`.", "The file is named twice, and only one of the two can be sent.",
            "Keep the `link` or the `id`.";
        pt: "`{member}` está junto com um `link`.", "O arquivo é indicado duas vezes, e só um dos dois pode ser enviado.",
            "Deixe o `link` ou o `id`.";
        es: "`{member}` está junto con un `link`.", "El archivo se indica dos veces, y solo se puede enviar uno de los dos.",
            "Deja el `link` o el `id`.";
    ONE_LINK: [type: Key];
        en: "There is room for one button ({type}) only.", "A message of this type has exactly one link.",
            "Send it in a message of its own, or choose a provider that carries several links. With the option `loss: \"warn\"` the rest is sent without it.";
        pt: "Só há lugar para um botão ({type}).", "Uma mensagem deste tipo tem exatamente um link.",
            "Envie-o em uma mensagem separada ou escolha um provedor que aceite vários links. Com a opção `loss: \"warn\"`, o resto é enviado sem ele.";
        es: "Solo hay lugar para un botón ({type}).", "Un mensaje de este tipo tiene exactamente un enlace.",
            "Envíalo en un mensaje aparte o elige un proveedor que admita varios enlaces. Con la opción `loss: \"warn\"`, el resto se envía sin él.";
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
            "Move the title into the text, leave the media out, or send the message without the title with the option `loss: \"warn\"`.";
        pt: "O título não tem lugar junto com mídia.",
            "O cabeçalho é um texto ou uma mídia, não os dois: quem recebe a mensagem não veria o título.",
            "Passe o título para o texto, retire a mídia ou envie a mensagem sem o título com a opção `loss: \"warn\"`.";
        es: "El título no tiene lugar junto con un archivo multimedia.",
            "El encabezado es un texto o un archivo, no ambos: quien recibe el mensaje no vería el título.",
            "Pasa el título al texto, quita el archivo o envía el mensaje sin el título con la opción `loss: \"warn\"`.";
}
