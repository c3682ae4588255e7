//! What is said of ids.

crate::issue::words::words! {
    ID_INVALID: [member: Path];
        en: "`{member}` is not in the form of this provider's message ids.",
            "The provider states the form of its ids; an id of another provider's names nothing there.",
            "Give the id that this provider's answer or webhook brought, as it stands.";
        pt: "`{member}` não tem o formato dos ids de mensagem deste provedor.",
            "O provedor define o formato dos seus ids; um id de outro provedor não indica nada ali.",
            "Informe o id tal como veio na resposta ou no webhook deste provedor.";
        es: "`{member}` no tiene la forma de los ids de mensaje de este proveedor.",
            "El proveedor define la forma de sus ids; un id de otro proveedor no indica nada ahí.",
            "Indica el id tal como vino en la respuesta o en el webhook de este proveedor.";
}
