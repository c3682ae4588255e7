//! What is said of targets, options and payloads.

crate::issue::words::words! {
    JSON_NOT_TEXT: [expected: KindA, actual: KindB];
        en: "The JSON must be {expected}, not {actual}.", "A value that was read already goes to `build`.",
            "Give the JSON text, or call `build` with the value.";
        pt: "O JSON deve ser {expected}, e não {actual}.", "Um valor que já foi lido vai para `build`.",
            "Informe o texto JSON ou chame `build` com o valor.";
        es: "El JSON debe ser {expected}, no {actual}.", "Un valor que ya se leyó va a `build`.",
            "Indica el texto JSON o llama a `build` con el valor.";
    LOSS_UNKNOWN: [member: Path, value: Text];
        en: "`{member}` cannot be `{value}`.", "It says whether a loss stops the message.", "Use `\"error\"` or `\"warn\"`.";
        pt: "A opção `{member}` não pode ser `{value}`.", "Ela define se uma perda impede o envio da mensagem.",
            "Use `\"error\"` ou `\"warn\"`.";
        es: "La opción `{member}` no puede ser `{value}`.", "Define si una pérdida impide el envío del mensaje.",
            "Usa `\"error\"` o `\"warn\"`.";
    TARGET_INVALID: [expected: KindA, actual: KindB, known: List];
        en: "The name of a provider or an endpoint must be {expected}, not {actual}.", "It decides which rules apply.",
            "Use one of: {known}.";
        pt: "O nome de um provedor ou de um endpoint deve ser {expected}, e não {actual}.",
            "É por ele que se sabe quais regras valem.", "Use um destes: {known}.";
        es: "El nombre de un proveedor o de un endpoint debe ser {expected}, no {actual}.",
            "Por él se sabe qué reglas valen.", "Usa uno de estos: {known}.";
    /// Of a payload given for a message.
    TARGET_OF_MESSAGES: [endpoint: Text];
        en: "This is a payload of `{endpoint}`, not a message.", "Its members are those that the provider's endpoint takes.",
            "It can be sent as it is, and `validate` checks it. `translate` carries it over to another provider, `read` makes a message of it.";
        pt: "Isto é um payload de `{endpoint}`, não uma mensagem.", "Os campos são os que o endpoint do provedor aceita.",
            "Ele pode ser enviado como está, e `validate` o confere. Use `translate` para levá-lo a outro provedor ou `read` para obter a mensagem.";
        es: "Esto es un payload de `{endpoint}`, no un mensaje.", "Sus campos son los que admite el endpoint del proveedor.",
            "Se puede enviar tal cual, y `validate` lo revisa. Usa `translate` para llevarlo a otro proveedor o `read` para obtener el mensaje.";
    /// Of a message given for a payload.
    TARGET_OF_PAYLOADS: [];
        en: "This is a message, not a payload of the provider.", "Its members are those of a message for any provider.",
            "Let `build` make the payload of it.";
        pt: "Isto é uma mensagem, não um payload do provedor.", "Os campos são os de uma mensagem para qualquer provedor.",
            "Use `build` para gerar o payload.";
        es: "Esto es un mensaje, no un payload del proveedor.", "Sus campos son los de un mensaje para cualquier proveedor.",
            "Usa `build` para generar el payload.";
    /// Of a payload given for another endpoint's.
    TARGET_OTHER: [endpoint: Text, target: Meant];
        en: "This is a payload of `{endpoint}`.", "The endpoint that was named has other members.",
            "Name `{target}` as the target, or let `translate` carry the payload over.";
        pt: "Este é um payload de `{endpoint}`.", "O endpoint indicado tem outros campos.",
            "Indique `{target}` como destino ou use `translate` para levar o payload ao endpoint indicado.";
        es: "Este es un payload de `{endpoint}`.", "El endpoint indicado tiene otros campos.",
            "Indica `{target}` como destino o usa `translate` para llevar el payload al endpoint indicado.";
    /// The same, where it is about to be translated.
    TARGET_OTHER_FROM: [endpoint: Text, target: Meant];
        en: "This is a payload of `{endpoint}`.", "It was named as one of an endpoint that has other members.",
            "Name `{target}` as what the payload is translated from.";
        pt: "Este é um payload de `{endpoint}`.", "Ele foi indicado como sendo de um endpoint que tem outros campos.",
            "Indique `{target}` como origem do payload.";
        es: "Este es un payload de `{endpoint}`.", "Se indicó como de un endpoint que tiene otros campos.",
            "Indica `{target}` como origen del payload.";
    TARGET_UNCLEAR: [known: List];
        en: "It is not clear which endpoint of the provider the payload is for.", "Its members do not tell.",
            "Name one of: {known}.";
        pt: "Não está claro para qual endpoint do provedor é o payload.", "Os seus campos não dizem.",
            "Indique um destes: {known}.";
        es: "No está claro para qué endpoint del proveedor es el payload.", "Sus campos no lo dicen.",
            "Indica uno de estos: {known}.";
    TARGET_UNKNOWN: [value: Text, known: List];
        en: "`{value}` is not the name of a provider or an endpoint.", "The name decides which rules apply.",
            "Use one of: {known}.";
        pt: "`{value}` não é o nome de um provedor nem de um endpoint.", "É pelo nome que se sabe quais regras valem.",
            "Use um destes: {known}.";
        es: "`{value}` no es el nombre de un proveedor ni de un endpoint.", "Por el nombre se sabe qué reglas valen.",
            "Usa uno de estos: {known}.";
    /// Of what stands around a message or a payload.
    WRAPPED: [member: Path];
        en: "The intended object is inside `{member}`.", "Only what was given itself is read, and not what stands in it.",
            "Give what is in `{member}`, without what stands around it.";
        pt: "O objeto desejado está dentro de `{member}`.", "Só se lê o que foi informado, e não o que está dentro dele.",
            "Informe o conteúdo de `{member}`, sem o que está em volta.";
        es: "El objeto deseado está dentro de `{member}`.", "Solo se lee lo que se indicó, no lo que hay dentro.",
            "Indica el contenido de `{member}`, sin lo que lo rodea.";
    WRAPPED_IN_LIST: [];
        en: "The intended object is the one item of a list.", "Only what was given itself is read, and not what stands in it.",
            "Give the object without the brackets around it.";
        pt: "O objeto desejado é o único item de uma lista.", "Só se lê o que foi informado, e não o que está dentro dele.",
            "Informe o objeto sem os colchetes em volta.";
        es: "El objeto deseado es el único elemento de una lista.", "Solo se lee lo que se indicó, no lo que hay dentro.",
            "Indica el objeto sin los corchetes que lo rodean.";
    VALUE_KIND: [member: Path, invalid: List];
        en: "`{member}` cannot show the value of: {invalid}.", "Only a text, a number, or true or false can be filled in.",
            "Give each value as a text, as it should appear.";
        pt: "Não é possível usar em `{member}` o valor de: {invalid}.",
            "Só dá para preencher com um texto, um número ou verdadeiro/falso (true/false).",
            "Informe cada valor como texto, do jeito que deve aparecer.";
        es: "No se puede usar en `{member}` el valor de: {invalid}.",
            "Solo se puede completar con un texto, un número o verdadero/falso (true/false).",
            "Indica cada valor como texto, tal como debe aparecer.";
    VALUE_MISSING: [member: Path, missing: List];
        en: "`{member}` lacks the value of: {missing}.", "The message would go out with the name in braces in place of the value.",
            "Give each name a value that is not blank, or take the name out of `{member}`.";
        pt: "Falta em `{member}` o valor de: {missing}.", "A mensagem sairia com o nome entre chaves no lugar do valor.",
            "Dê a cada nome um valor que não esteja em branco ou tire o nome de `{member}`.";
        es: "Falta en `{member}` el valor de: {missing}.", "El mensaje saldría con el nombre entre llaves en lugar del valor.",
            "Dale a cada nombre un valor que no esté en blanco o quita el nombre de `{member}`.";
}
