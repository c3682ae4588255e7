//! What is said of parts of a message that a provider has no place for.

crate::issue::words::words! {
    BUTTON_ID_IGNORED: [];
        en: "The id of the button is left out.",
            "The provider has no place for the id of this button, and reports no click on it.",
            "Nothing needs to be done if that suits you.";
        pt: "O id do botão não é enviado.",
            "O provedor não tem um campo para o id deste botão e não avisa quando alguém clica nele.",
            "Se estiver bom assim, não é preciso fazer nada.";
        es: "El id del botón no se envía.",
            "El proveedor no tiene un campo para el id de este botón y no avisa cuando alguien hace clic en él.",
            "Si te sirve así, no hay que hacer nada.";
    DELAY_IGNORED: [];
        en: "The delay is left out.",
            "The provider's request has no place for a delay here; when the message goes out is up to the provider.",
            "Wait before you send the request, if the delay matters.";
        pt: "O tempo de espera não é enviado.",
            "A requisição do provedor não tem lugar para um tempo de espera aqui; é o provedor que decide quando a mensagem sai.",
            "Se o tempo de espera for importante, aguarde antes de enviar a requisição.";
        es: "El tiempo de espera no se envía.",
            "La solicitud del proveedor no tiene lugar para un tiempo de espera aquí; es el proveedor quien decide cuándo sale el mensaje.",
            "Si el tiempo de espera es importante, haz una pausa antes de enviar la solicitud.";
    MEDIA_ID_UNSUPPORTED: [];
        en: "The media are named by an id of the account's own.",
            "Only the account that they were uploaded with can show them; a message has no place for such an id.",
            "Give the file's URL; `translate` leaves the media out with the option `loss: \"warn\"`. In a payload for the same account the id can be added once it is built.";
        pt: "A mídia é indicada por um id da própria conta.",
            "Só a conta que enviou o arquivo consegue mostrá-lo; uma mensagem não tem lugar para um id assim.",
            "Informe a URL do arquivo; `translate` deixa a mídia de fora com a opção `loss: \"warn\"`. Em um payload para a mesma conta, o id pode ser acrescentado depois de gerado.";
        es: "El archivo multimedia se indica con un id de la propia cuenta.",
            "Solo la cuenta que lo subió puede mostrarlo; un mensaje no tiene lugar para un id así.",
            "Indica la URL del archivo; `translate` deja fuera el archivo con la opción `loss: \"warn\"`. En un payload para la misma cuenta, el id se puede agregar una vez generado.";
    MESSAGE_KIND: [actual: KindB];
        en: "The message must be an object, not {actual}.", "Its members are `to`, `text`, `buttons` and others.",
            "Give an object with at least `to`, `text` and `buttons`.";
        pt: "A mensagem deve ser um objeto, e não {actual}.", "Os campos dela são `to`, `text`, `buttons` e outros.",
            "Informe um objeto com pelo menos `to`, `text` e `buttons`.";
        es: "El mensaje debe ser un objeto, no {actual}.", "Sus campos son `to`, `text`, `buttons` y otros.",
            "Indica un objeto con al menos `to`, `text` y `buttons`.";
    SOURCE_IGNORED: [member: Path];
        en: "`{member}` is left out.", "The message arrives as it is; only you, who send it, would miss it.",
            "Leave it out if you want no warning.";
        pt: "O campo `{member}` não é enviado.", "A mensagem chega como está; só você, que a envia, notaria a diferença.",
            "Se não quiser ver este aviso, remova o campo.";
        es: "El campo `{member}` no se envía.", "El mensaje llega tal cual; solo tú, que lo envías, notarías la diferencia.",
            "Si no quieres ver este aviso, quita el campo.";
    UNSUPPORTED: [member: Path];
        en: "There is no place for `{member}` here.", "The reader of the message would miss it.", "{leave-out}";
        pt: "Não há lugar para `{member}` aqui.", "Quem recebe a mensagem ficaria sem esse conteúdo.", "{leave-out}";
        es: "Aquí no hay lugar para `{member}`.", "A quien recibe el mensaje le faltaría ese contenido.",
            "{leave-out}";
}
