//! What is said of messages for RyzeAPI alone.

crate::issue::words::words! {
    MEDIA_TYPE_CASE: [value: Text];
        en: "`{value}` should be in upper case.",
            "The provider's page asks for upper case, and says elsewhere that it changes the case itself.",
            "Write it in upper case.";
        pt: "`{value}` deveria estar em maiúsculas.",
            "A página do provedor pede maiúsculas e diz, em outro ponto, que ela mesma as corrige.", "Escreva em maiúsculas.";
        es: "`{value}` debería estar en mayúsculas.",
            "La página del proveedor pide mayúsculas y dice, en otra parte, que las corrige por su cuenta.",
            "Escríbelo en mayúsculas.";
    MEDIA_TYPE_IGNORED: [member: Path];
        en: "`{member}` is ignored.", "It says what kind of media the URL leads to, and there is no URL.",
            "Remove `{member}`, or give the media's URL.";
        pt: "`{member}` é ignorado.", "Ele diz que tipo de mídia está na URL, e não há URL.",
            "Remova `{member}` ou informe a URL da mídia.";
        es: "`{member}` se ignora.", "Dice qué tipo de archivo multimedia hay en la URL, y no hay URL.",
            "Quita `{member}` o indica la URL del archivo.";
    MEDIA_TYPE_MISSING: [member: Path];
        en: "`{member}` is missing.", "The provider requires it beside the media's URL.",
            "Say whether it is an image, a video or a document.";
        pt: "Falta o campo `{member}`.", "O provedor exige esse campo junto com a URL da mídia.",
            "Indique se é uma imagem, um vídeo ou um documento.";
        es: "Falta el campo `{member}`.", "El proveedor exige ese campo junto con la URL del archivo multimedia.",
            "Indica si es una imagen, un video o un documento.";
    REPLY_PRIVATE_IGNORED: [member: Path, other: Text];
        en: "`{member}` is ignored.", "It says how to answer a message, and no message is answered.",
            "Remove `{member}`, or give `{other}`.";
        pt: "`{member}` é ignorado.", "Ele diz como responder a uma mensagem, e nenhuma está sendo respondida.",
            "Remova `{member}` ou informe `{other}`.";
        es: "`{member}` se ignora.", "Dice cómo responder a un mensaje, y no se responde a ninguno.",
            "Quita `{member}` o indica `{other}`.";
    TITLE_BESIDE_MEDIA: [];
        en: "The title is not shown beside media.",
            "The provider ignores the title where there is media: the reader would not see it.",
            "Move the title into the text, leave the media out, or send the message without it with the option `loss: \"warn\"`.";
        pt: "O título não aparece junto com mídia.",
            "O provedor ignora o título quando há mídia: quem recebe a mensagem não o veria.",
            "Passe o título para o texto, retire a mídia ou envie a mensagem sem o título com a opção `loss: \"warn\"`.";
        es: "El título no se muestra junto con un archivo multimedia.",
            "El proveedor ignora el título cuando hay un archivo multimedia: quien recibe el mensaje no lo vería.",
            "Pasa el título al texto, quita el archivo o envía el mensaje sin el título con la opción `loss: \"warn\"`.";
    TITLE_IGNORED: [member: Path];
        en: "`{member}` is ignored beside media.", "Where there is media, the provider does not show the title.",
            "Move the title into the text, or leave the media out.";
        pt: "`{member}` é ignorado quando há mídia.", "Quando há mídia, o provedor não mostra o título.",
            "Passe o título para o texto ou remova a mídia.";
        es: "`{member}` se ignora cuando hay multimedia.", "Cuando hay multimedia, el proveedor no muestra el título.",
            "Pasa el título al texto o quita el archivo multimedia.";
}
