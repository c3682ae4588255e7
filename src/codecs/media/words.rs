//! What is said of pictures and other media.

crate::issue::words::words! {
    BASE64_LINES: [member: Path];
        en: "The base64 in `{member}` has line ends in it.", "Base64 in JSON is one piece; many programs break it every 76 characters.",
            "Take the line ends out, or have the base64 written without them.";
        pt: "O base64 em `{member}` contém quebras de linha.",
            "Em JSON, o base64 é um texto contínuo; muitos programas o quebram a cada 76 caracteres.",
            "Retire as quebras de linha ou gere o base64 sem elas.";
        es: "El base64 de `{member}` contiene saltos de línea.",
            "En JSON, el base64 es un texto continuo; muchos programas lo parten cada 76 caracteres.",
            "Quita los saltos de línea o genera el base64 sin ellos.";
    BASE64_BLANKS: [member: Path];
        en: "There is white space around the base64 in `{member}`.", "Base64 is one piece, which begins right behind the comma of its prefix.",
            "Take the white space out.";
        pt: "Há espaço em branco em volta do base64 em `{member}`.", "O base64 é um texto contínuo, que começa logo depois da vírgula do prefixo.",
            "Retire o espaço em branco.";
        es: "Hay espacios en blanco alrededor del base64 de `{member}`.", "El base64 es un texto continuo que empieza justo después de la coma del prefijo.",
            "Quita los espacios en blanco.";
    BASE64_PREFIX: [member: Path];
        en: "The base64 in `{member}` does not have the whole prefix before it.",
            "By the prefix it is known for base64, and of what: `data:`, the media type, `;base64,`.",
            "Write the prefix before the base64, for a PNG picture `data:image/png;base64,`.";
        pt: "O base64 em `{member}` não tem o prefixo completo.",
            "É pelo prefixo que se sabe que é base64, e de quê: `data:`, o tipo de mídia, `;base64,`.",
            "Escreva o prefixo antes do base64; para uma imagem PNG, `data:image/png;base64,`.";
        es: "El base64 de `{member}` no tiene el prefijo completo.",
            "Por el prefijo se sabe que es base64, y de qué: `data:`, el tipo de archivo, `;base64,`.",
            "Escribe el prefijo delante del base64; para una imagen PNG, `data:image/png;base64,`.";
    BASE64_FOR_AN_ID: [member: Path];
        en: "`{member}` begins like the base64 of a picture, but is none as it stands.",
            "Without its end, or in the alphabet for URLs (`-`, `_`), it is taken for the id of an uploaded file.",
            "Give the whole base64 in its usual alphabet, or the picture's URL.";
        pt: "`{member}` começa como o base64 de uma imagem, mas assim não é um.",
            "Sem o final, ou no alfabeto para URLs (`-`, `_`), ele é tratado como o id de um arquivo enviado antes.",
            "Informe o base64 completo, no alfabeto comum, ou a URL da imagem.";
        es: "`{member}` empieza como el base64 de una imagen, pero así no lo es.",
            "Sin su final, o en el alfabeto para URL (`-`, `_`), se toma por el id de un archivo ya subido.",
            "Indica el base64 completo, en el alfabeto habitual, o la URL de la imagen.";
    IMAGE_INVALID, IMAGE_OR_ID_INVALID: [member: Path];
        en: "`{member}` is not a valid picture.", "The provider takes an `http` or `https` URL, or the picture itself in base64." /
            "The provider takes an `http` or `https` URL, the picture itself in base64, or the id of an uploaded one, without blanks.",
            "Give the picture's URL, or a `data:` URI in base64.";
        pt: "`{member}` não é uma imagem válida.", "O provedor aceita uma URL `http` ou `https`, ou a própria imagem em base64." /
            "O provedor aceita uma URL `http` ou `https`, a própria imagem em base64 ou o id de uma já enviada, sem espaços.",
            "Informe a URL da imagem ou uma URI `data:` em base64.";
        es: "`{member}` no es una imagen válida.", "El proveedor acepta una URL `http` o `https`, o la imagen misma en base64." /
            "El proveedor acepta una URL `http` o `https`, la imagen misma en base64 o el id de una ya subida, sin espacios.",
            "Indica la URL de la imagen o un URI `data:` en base64.";
    IMAGE_BARE_INVALID: [member: Path];
        en: "`{member}` is not a picture that the provider takes.",
            "It takes an `http` or `https` URL, or the base64 of a PNG, JPEG, GIF or WebP file.",
            "Give the picture's URL, or a picture of one of these kinds.";
        pt: "`{member}` não é uma imagem que o provedor aceite.",
            "Ele aceita uma URL `http` ou `https`, ou o base64 de um arquivo PNG, JPEG, GIF ou WebP.",
            "Informe a URL da imagem ou uma imagem em um desses formatos.";
        es: "`{member}` no es una imagen que el proveedor acepte.",
            "Acepta una URL `http` o `https`, o el base64 de un archivo PNG, JPEG, GIF o WebP.",
            "Indica la URL de la imagen o una imagen en uno de esos formatos.";
    IMAGE_OF_ANOTHER_TYPE: [member: Path, value: Text];
        en: "`{member}` should hold a picture, but says that it holds `{value}`.", "The provider shows as a picture what stands there.",
            "Give a picture, or send this file in another way.";
        pt: "`{member}` deveria conter uma imagem, mas diz que contém `{value}`.", "O provedor mostra como imagem o que está ali.",
            "Informe uma imagem ou envie este arquivo de outra forma.";
        es: "`{member}` debería contener una imagen, pero dice que contiene `{value}`.", "El proveedor muestra como imagen lo que está ahí.",
            "Indica una imagen o envía este archivo de otra forma.";
    VIDEO_OF_ANOTHER_TYPE: [member: Path, value: Text];
        en: "`{member}` should hold a video, but says that it holds `{value}`.", "The provider shows as a video what stands there.",
            "Give a video, or send this file in another way.";
        pt: "`{member}` deveria conter um vídeo, mas diz que contém `{value}`.", "O provedor mostra como vídeo o que está ali.",
            "Informe um vídeo ou envie este arquivo de outra forma.";
        es: "`{member}` debería contener un video, pero dice que contiene `{value}`.", "El proveedor muestra como video lo que está ahí.",
            "Indica un video o envía este archivo de otra forma.";
    IMAGE_PREFIX: [member: Path];
        en: "`{member}` has a prefix before the base64.",
            "The provider takes all that is no URL for base64; it would decode the prefix along with the picture.",
            "Leave the prefix out: give the base64 alone.";
        pt: "`{member}` tem um prefixo antes do base64.",
            "O provedor trata como base64 tudo o que não é URL; decodificaria o prefixo junto com a imagem.",
            "Retire o prefixo: envie só o base64.";
        es: "`{member}` tiene un prefijo delante del base64.",
            "El proveedor toma por base64 todo lo que no es una URL; decodificaría el prefijo junto con la imagen.",
            "Quita el prefijo: envía solo el base64.";
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
        en: "Media from a `data:` URI cannot be sent here.",
            "The provider fetches media from an `http` or `https` URL; the reader would not see it.",
            "Put the file on a web server and give its URL, or send the message without it with the option `loss: \"warn\"`.";
        pt: "Mídia de uma URI `data:` não pode ser enviada aqui.",
            "O provedor busca a mídia em uma URL `http` ou `https`; quem recebe a mensagem não veria o arquivo.",
            "Coloque o arquivo em um servidor web e informe a URL dele, ou envie a mensagem sem ele com a opção `loss: \"warn\"`.";
        es: "Los archivos multimedia de un URI `data:` no se pueden enviar aquí.",
            "El proveedor los descarga de una URL `http` o `https`; quien recibe el mensaje no vería el archivo.",
            "Sube el archivo a un servidor web e indica su URL, o envía el mensaje sin él con la opción `loss: \"warn\"`.";
    URL_DATA: [member: Path];
        en: "`{member}` holds the file itself, not a link to it.", "The provider fetches the file from an `http` or `https` URL.",
            "Put the file on a web server and give its URL.";
        pt: "`{member}` contém o próprio arquivo, e não um link para ele.", "O provedor busca o arquivo em uma URL `http` ou `https`.",
            "Coloque o arquivo em um servidor web e informe a URL dele.";
        es: "`{member}` contiene el archivo mismo, no un enlace a él.", "El proveedor descarga el archivo de una URL `http` o `https`.",
            "Sube el archivo a un servidor web e indica su URL.";
    MEDIA_PAGE: [member: Path];
        en: "`{member}` leads to a page that shows the file, not to the file itself.",
            "The file is fetched by a program, which would get the page instead.",
            "Give a link that downloads the file: for Google Drive `https://drive.google.com/uc?export=download&id=…`, for Dropbox the same link with `dl=1`.";
        pt: "O campo `{member}` leva a uma página que mostra o arquivo, e não ao próprio arquivo.",
            "Quem baixa o arquivo é um programa, que receberia a página no lugar dele.",
            "Informe um link que baixe o arquivo: no Google Drive, `https://drive.google.com/uc?export=download&id=…`; no Dropbox, o mesmo link com `dl=1`.";
        es: "El campo `{member}` lleva a una página que muestra el archivo, no al archivo mismo.",
            "Quien descarga el archivo es un programa, que recibiría la página en su lugar.",
            "Indica un enlace que descargue el archivo: en Google Drive, `https://drive.google.com/uc?export=download&id=…`; en Dropbox, el mismo enlace con `dl=1`.";
    MEDIA_PRIVATE: [member: Path];
        en: "`{member}` has an address that only your own network reaches.",
            "Neither the provider nor WhatsApp could fetch the file from there.",
            "Put the file where it can be opened from the internet, and give that link.";
        pt: "O campo `{member}` tem um endereço que só a sua própria rede alcança.",
            "Nem o provedor nem o WhatsApp conseguiriam baixar o arquivo de lá.",
            "Coloque o arquivo onde a internet possa abri-lo e informe esse link.";
        es: "El campo `{member}` tiene una dirección a la que solo llega tu propia red.",
            "Ni el proveedor ni WhatsApp podrían descargar el archivo desde ahí.",
            "Pon el archivo donde se pueda abrir desde internet e indica ese enlace.";
    MEDIA_TYPE_UNSUPPORTED: [type: Key];
        en: "This kind of media ({type}) cannot be sent here.", "The reader of the message would not see it.", "{leave-out}";
        pt: "Este tipo de mídia ({type}) não pode ser enviado aqui.", "Quem recebe a mensagem não veria o arquivo.",
            "{leave-out}";
        es: "Este tipo de archivo multimedia ({type}) no se puede enviar aquí.",
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
    URL_WITHOUT_DOMAIN: [member: Path];
        en: "The host in `{member}` is a single name without a dot.",
            "The provider may not take it for a URL, and then decodes it as if it were the picture in base64.",
            "Give a URL with a full host name, such as `https://example.com/…`.";
        pt: "O host em `{member}` é um nome só, sem ponto.",
            "O provedor pode não tratá-lo como URL e então o decodifica como se fosse a imagem em base64.",
            "Informe uma URL com o nome completo do host, como `https://example.com/…`.";
        es: "El host de `{member}` es un solo nombre, sin punto.",
            "Puede que el proveedor no lo tome por una URL y entonces lo decodifica como si fuera la imagen en base64.",
            "Indica una URL con el nombre completo del host, como `https://example.com/…`.";
    VIDEO_INVALID: [member: Path];
        en: "`{member}` is not a valid video.", "The provider takes an `http` or `https` URL, or the video itself in base64.",
            "Give the video's URL, or a `data:` URI in base64.";
        pt: "`{member}` não é um vídeo válido.", "O provedor aceita uma URL `http` ou `https`, ou o próprio vídeo em base64.",
            "Informe a URL do vídeo ou uma URI `data:` em base64.";
        es: "`{member}` no es un video válido.", "El proveedor acepta una URL `http` o `https`, o el video mismo en base64.",
            "Indica la URL del video o un URI `data:` en base64.";
}
