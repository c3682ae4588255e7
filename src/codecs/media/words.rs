//! What is said of pictures and other media.

crate::issue::words::words! {
    IMAGE_INVALID: [member: Path];
        en: "`{member}` is not a valid picture.", "The provider takes an `http` or `https` URL, or the picture itself in base64.",
            "Give the picture's URL, or a `data:` URI in base64.";
        pt: "`{member}` não é uma imagem.", "O provedor aceita uma URL `http` ou `https`, ou a própria imagem em base64.",
            "Informe a URL da imagem ou uma URI `data:` em base64.";
        es: "`{member}` no es una imagen.", "El proveedor acepta una URL `http` o `https`, o la imagen misma en base64.",
            "Indica la URL de la imagen o un URI `data:` en base64.";
    IMAGE_PREFIX_MISSING, VIDEO_PREFIX_MISSING: [member: Path];
        en: "`{member}` is base64 without the prefix that says what it is.",
            "The provider's example begins with `data:image/png;base64,`." /
            "The provider's examples of base64 begin with such a prefix; its first bytes are those of an MP4 file.",
            "Put the prefix before it.";
        pt: "`{member}` está em base64, mas sem o prefixo que diz o que é.",
            "O exemplo do provedor começa com `data:image/png;base64,`." /
            "Os exemplos de base64 do provedor começam com esse prefixo; os primeiros bytes são de um arquivo MP4.",
            "Coloque o prefixo antes.";
        es: "`{member}` está en base64, pero sin el prefijo que dice qué es.",
            "El ejemplo del proveedor empieza con `data:image/png;base64,`." /
            "Los ejemplos de base64 del proveedor empiezan con ese prefijo; los primeros bytes son de un archivo MP4.",
            "Pon el prefijo delante.";
    MEDIA_DATA_UNSUPPORTED: [];
        en: "The provider cannot send media from a `data:` URI.",
            "It fetches media from an `http` or `https` URL; the reader would not see it.",
            "Put the file on a web server and give its URL, or send the message without it with the option `loss: \"warn\"`.";
        pt: "O provedor não consegue enviar mídia a partir de uma URI `data:`.",
            "Ele busca a mídia em uma URL `http` ou `https`; quem recebe a mensagem não veria o arquivo.",
            "Coloque o arquivo em um servidor web e informe a URL dele, ou envie a mensagem sem ele com a opção `loss: \"warn\"`.";
        es: "El proveedor no puede enviar archivos multimedia desde un URI `data:`.",
            "Los descarga de una URL `http` o `https`; quien recibe el mensaje no vería el archivo.",
            "Sube el archivo a un servidor web e indica su URL, o envía el mensaje sin él con la opción `loss: \"warn\"`.";
    MEDIA_TYPE_UNSUPPORTED: [type: Key];
        en: "The provider cannot send this kind of media ({type}).", "The reader of the message would not see it.", "{leave-out}";
        pt: "O provedor não consegue enviar este tipo de mídia ({type}).", "Quem recebe a mensagem não veria o arquivo.",
            "{leave-out}";
        es: "El proveedor no puede enviar este tipo de archivo multimedia ({type}).",
            "Quien recibe el mensaje no vería el archivo.", "{leave-out}";
    MEDIA_URL_INVALID: [member: Path];
        en: "The media's `{member}` is not a valid URL.", "The provider or WhatsApp could not fetch the file.",
            "Give an `http` or `https` URL, or a `data:` URI in base64.";
        pt: "O campo `{member}` da mídia não contém uma URL válida.",
            "Nem o provedor nem o WhatsApp conseguiriam baixar o arquivo.",
            "Informe uma URL `http` ou `https`, ou uma URI `data:` em base64.";
        es: "El campo `{member}` del archivo multimedia no contiene una URL válida.",
            "Ni el proveedor ni WhatsApp podrían descargar el archivo.",
            "Indica una URL `http` o `https`, o un URI `data:` en base64.";
    VIDEO_INVALID: [member: Path];
        en: "`{member}` is not a valid video.", "The provider takes an `http` or `https` URL, or the video itself in base64.",
            "Give the video's URL, or a `data:` URI in base64.";
        pt: "`{member}` não é um vídeo.", "O provedor aceita uma URL `http` ou `https`, ou o próprio vídeo em base64.",
            "Informe a URL do vídeo ou uma URI `data:` em base64.";
        es: "`{member}` no es un video.", "El proveedor acepta una URL `http` o `https`, o el video mismo en base64.",
            "Indica la URL del video o un URI `data:` en base64.";
}
