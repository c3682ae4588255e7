//! What is said of ids.

crate::issue::words::words! {
    ID_INVALID: [member: Path];
        en: "`{member}` is not in the form of the message ids of the provider that it goes to.",
            "The provider states the form of its ids; an id of another provider's names nothing there.",
            "Give the id that an answer or a webhook of that provider brought, as it stands, or leave it out.";
        pt: "`{member}` não tem o formato dos ids de mensagem do provedor de destino.",
            "O provedor define o formato dos seus ids; um id de outro provedor não indica nada ali.",
            "Informe o id tal como veio na resposta ou no webhook desse provedor, ou retire-o.";
        es: "`{member}` no tiene la forma de los ids de mensaje del proveedor de destino.",
            "El proveedor define la forma de sus ids; un id de otro proveedor no indica nada ahí.",
            "Indica el id tal como vino en la respuesta o en el webhook de ese proveedor, o quítalo.";
}
