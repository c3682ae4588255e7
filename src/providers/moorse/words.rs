//! What is said of messages for Moorse alone.

crate::issue::words::words! {
    BUTTONS_OLD_FORM: [member: Path, meant: Text];
        en: "`{member}` is the older form of the buttons.",
            "The provider's page still lists it, but its example and its newest libraries send `{meant}`.",
            "Send `{meant}`: a list of objects, each with an id and a title.";
        pt: "`{member}` é a forma antiga dos botões.",
            "A página do provedor ainda a menciona, mas o exemplo dela e as bibliotecas mais novas enviam `{meant}`.",
            "Envie `{meant}`: uma lista de objetos, cada um com id e título.";
        es: "`{member}` es la forma antigua de los botones.",
            "La página del proveedor todavía la menciona, pero su ejemplo y las bibliotecas más nuevas envían `{meant}`.",
            "Envía `{meant}`: una lista de objetos, cada uno con id y título.";
    BUTTONS_OLD_IGNORED: [member: Path, other: Text];
        en: "`{member}` stands beside `{other}` and is ignored.",
            "It belongs to the older form of the request; both forms together are not documented.",
            "See that `{other}` has all that is meant, then remove `{member}`.";
        pt: "`{member}` está ao lado de `{other}` e é ignorado.",
            "Faz parte da forma antiga da requisição; nenhum documento descreve as duas formas juntas.",
            "Confira se `{other}` tem tudo o que deve ter e depois remova `{member}`.";
        es: "`{member}` está junto a `{other}` y se ignora.",
            "Es parte de la forma antigua de la solicitud; ningún documento describe las dos formas juntas.",
            "Revisa que `{other}` tenga todo lo que debe tener y luego quita `{member}`.";
    BUTTONS_OLD_KIND: [member: Path, meant: Text];
        en: "`{member}` holds objects; they belong in `{meant}`.",
            "In `{member}` the provider takes texts, in `{meant}` objects, each with an id and a title.",
            "Rename `{member}` to `{meant}`.";
        pt: "`{member}` contém objetos; o lugar deles é `{meant}`.",
            "Em `{member}` o provedor aceita textos; em `{meant}`, objetos, cada um com id e título.",
            "Troque o nome de `{member}` para `{meant}`.";
        es: "`{member}` contiene objetos; su lugar es `{meant}`.",
            "En `{member}` el proveedor acepta textos; en `{meant}`, objetos, cada uno con id y título.",
            "Cambia el nombre de `{member}` a `{meant}`.";
    LABEL_KIND: [number: CountA, actual: KindB];
        en: "Button {number} must be a text, not {actual}.", "In this form, a button is nothing but its text.",
            "Write the button's text, or use the newer form, whose buttons are objects.";
        pt: "O botão {number} deve ser um texto, e não {actual}.", "Nesta forma, um botão é só o seu texto.",
            "Escreva o texto do botão ou use a forma nova, em que os botões são objetos.";
        es: "El botón {number} debe ser un texto, no {actual}.", "En esta forma, un botón es solo su texto.",
            "Escribe el texto del botón o usa la forma nueva, en la que los botones son objetos.";
    SUBTITLE_UNSUPPORTED: [member: Path];
        en: "`{member}` is left out.", "Only the older form of the request has it; a message has no place for it.",
            "Move it into the text, if it matters.";
        pt: "`{member}` fica de fora.", "Só a forma antiga da requisição tem esse campo; a mensagem não tem lugar para ele.",
            "Se ele for importante, passe o seu conteúdo para o texto.";
        es: "`{member}` queda fuera.",
            "Solo la forma antigua de la solicitud tiene este campo; el mensaje no tiene lugar para él.",
            "Si es importante, pasa su contenido al texto.";
}
