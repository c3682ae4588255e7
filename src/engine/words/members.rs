//! What is said of members: those that are missing, not known, beside others, or always the same.

crate::issue::words::words! {
    LINE_BREAKS: [member: Path];
        en: "`{member}` has line breaks in it.",
            "The provider puts it between two asterisks for bold type, which ends at a line break: the asterisks would be seen.",
            "Give a title of one line, and put the rest into the text below it.";
        pt: "`{member}` tem quebras de linha.",
            "O provedor o coloca entre dois asteriscos para deixá-lo em negrito, que termina na quebra de linha: os asteriscos apareceriam.",
            "Use um título de uma só linha e deixe o restante para o texto abaixo dele.";
        es: "`{member}` contiene saltos de línea.",
            "El proveedor lo pone entre dos asteriscos para la negrita, que termina en el salto de línea: se verían los asteriscos.",
            "Usa un título de una sola línea y deja lo demás para el texto de abajo.";
    MEMBER_DUPLICATE: [member: Path, line: Line, column: Column];
        en: "`{member}` is given twice; the second stands at line {line}, column {column}.",
            "Programs differ in which of the two they take.", "Remove one of them.";
        pt: "O campo `{member}` aparece duas vezes; a segunda está na linha {line}, coluna {column}.",
            "Alguns programas usam o primeiro valor; outros, o segundo.", "Remova um dos dois.";
        es: "El campo `{member}` aparece dos veces; la segunda está en la línea {line}, columna {column}.",
            "Algunos programas toman el primer valor; otros, el segundo.", "Quita uno de los dos.";
    MEMBER_IGNORED: [member: Path, type: Key];
        en: "`{member}` is ignored in a button of type {type}.", "Each type of button has members of its own.",
            "If `{member}` is meant, change the button's type; if not, leave it out.";
        pt: "`{member}` é ignorado em um botão do tipo {type}.", "Cada tipo de botão tem os seus próprios campos.",
            "Se `{member}` é necessário, mude o tipo do botão; se não, deixe-o de fora.";
        es: "`{member}` se ignora en un botón de tipo {type}.", "Cada tipo de botón tiene sus propios campos.",
            "Si `{member}` hace falta, cambia el tipo del botón; si no, déjalo fuera.";
    MEMBER_OUT_OF_PLACE: [member: Path, type: Key];
        en: "`{member}` does not belong in a button of type {type}.", "Each type of button has members of its own.",
            "If `{member}` is meant, change the button's type; if not, leave it out.";
        pt: "O campo `{member}` não faz parte de um botão de {type}.", "Cada tipo de botão tem os seus próprios campos.",
            "Se `{member}` é necessário, mude o tipo do botão; se não, deixe-o de fora.";
        es: "El campo `{member}` no corresponde a un botón de {type}.", "Cada tipo de botón tiene sus propios campos.",
            "Si `{member}` hace falta, cambia el tipo del botón; si no, déjalo fuera.";
    MEMBER_UNKNOWN: [member: Path];
        en: "There is no member `{member}` here.", "Nothing would come of it.",
            "Check how `{member}` is spelt and where it belongs.";
        pt: "Não existe o campo `{member}` aqui.", "Ele não teria efeito.", "Confira como se escreve `{member}` e onde é o lugar dele.";
        es: "Aquí no existe el campo `{member}`.", "No tendría efecto.", "Revisa cómo se escribe `{member}` y dónde va.";
    /// Of a name for what stands in another member.
    MEMBER_UNKNOWN_BESIDE: [member: Path, meant: Text];
        en: "There is no member `{member}` here; what it stands for is `{meant}`, which is there.", "Only `{meant}` is read.",
            "Check that the value of `{meant}` is the right one.";
        pt: "Não existe o campo `{member}` aqui; no lugar dele vale `{meant}`, que já está preenchido.", "Só `{meant}` é lido.",
            "Confira se o valor de `{meant}` é o certo.";
        es: "Aquí no existe el campo `{member}`; en su lugar vale `{meant}`, que ya está.", "Solo se lee `{meant}`.",
            "Revisa que el valor de `{meant}` sea el correcto.";
    /// The same, where the member has nothing in it.
    MEMBER_UNKNOWN_BESIDE_EMPTY: [member: Path, meant: Text];
        en: "There is no member `{member}` here; what it stands for is `{meant}`, which is empty.", "Only `{meant}` is read.",
            "Put the value of `{member}` in `{meant}`.";
        pt: "Não existe o campo `{member}` aqui; no lugar dele vale `{meant}`, que está vazio.", "Só `{meant}` é lido.",
            "Coloque o valor de `{member}` em `{meant}`.";
        es: "Aquí no existe el campo `{member}`; en su lugar vale `{meant}`, que está vacío.", "Solo se lee `{meant}`.",
            "Pon el valor de `{member}` en `{meant}`.";
    /// Of several names that stand for one member.
    MEMBER_UNKNOWN_RIVALS: [member: Path, meant: Text, given: List];
        en: "There is no member `{member}` here; more than one name stands for `{meant}`: {given}.", "Only `{meant}` is read, and it has one value.",
            "Put the value that is meant in `{meant}`, and remove the others.";
        pt: "Não existe o campo `{member}` aqui; há mais de um nome no lugar de `{meant}`: {given}.", "Só `{meant}` é lido, e ele tem um único valor.",
            "Coloque em `{meant}` o valor desejado e remova os outros.";
        es: "Aquí no existe el campo `{member}`; hay más de un nombre en lugar de `{meant}`: {given}.", "Solo se lee `{meant}`, y tiene un único valor.",
            "Pon en `{meant}` el valor deseado y quita los demás.";
    /// Of a name for a member, with an object where that has a text.
    MEMBER_UNKNOWN_FORM: [member: Path, meant: Text, expected: KindA, actual: KindB];
        en: "There is no member `{member}` here; did you mean `{meant}`, which holds {expected}, not {actual}?", "Nothing would come of it.",
            "Put the value inside `{member}` in `{meant}`.";
        pt: "Não existe o campo `{member}` aqui; você quis dizer `{meant}`, que contém {expected}, e não {actual}?", "Ele não teria efeito.",
            "Coloque em `{meant}` o valor que está dentro de `{member}`.";
        es: "Aquí no existe el campo `{member}`; ¿quisiste decir `{meant}`, que contiene {expected}, no {actual}?", "No tendría efecto.",
            "Pon en `{meant}` el valor que está dentro de `{member}`.";
    /// Of a name for what stands inside an object.
    MEMBER_UNKNOWN_INSIDE: [member: Path, meant: Text, around: Meant];
        en: "There is no member `{member}` here; did you mean `{meant}`?", "Nothing would come of it.",
            "Move the value of `{member}` to `{meant}`, inside the object `{around}`.";
        pt: "Não existe o campo `{member}` aqui; você quis dizer `{meant}`?", "Ele não teria efeito.",
            "Mova o valor de `{member}` para `{meant}`, dentro do objeto `{around}`.";
        es: "Aquí no existe el campo `{member}`; ¿quisiste decir `{meant}`?", "No tendría efecto.",
            "Mueve el valor de `{member}` a `{meant}`, dentro del objeto `{around}`.";
    /// Of a member that stands in an object where an older form has it.
    MEMBER_UNKNOWN_OLDER: [member: Path, meant: Text];
        en: "`{member}` is not read inside this object.", "Its value belongs beside the object, in `{meant}`.",
            "Move the value of `{member}` out of the object, to `{meant}`.";
        pt: "`{member}` não é lido dentro deste objeto.", "O valor dele deve ficar fora do objeto, em `{meant}`.",
            "Mova o valor de `{member}` para fora do objeto, em `{meant}`.";
        es: "`{member}` no se lee dentro de este objeto.", "Su valor va fuera del objeto, en `{meant}`.",
            "Mueve el valor de `{member}` fuera del objeto, a `{meant}`.";
    /// Of a list of buttons where the message has one, which is no list.
    MEMBER_UNKNOWN_LIST: [member: Path, known: List];
        en: "There is no list `{member}` here; the message has one button, made of: {known}.", "Nothing would come of it.",
            "Write what the button holds in those members.";
        pt: "Não existe a lista `{member}` aqui; a mensagem tem um único botão, formado por: {known}.", "Ela não teria efeito.",
            "Escreva o conteúdo do botão nesses campos.";
        es: "Aquí no existe la lista `{member}`; el mensaje tiene un solo botón, formado por: {known}.", "No tendría efecto.",
            "Escribe el contenido del botón en esos campos.";
    /// Of a name that has several meanings.
    MEMBER_UNKNOWN_SEVERAL: [member: Path, known: List];
        en: "There is no member `{member}` here; it could stand for one of: {known}.", "Nothing would come of it.",
            "Rename `{member}` to the one that is meant.";
        pt: "Não existe o campo `{member}` aqui; ele pode ser um destes: {known}.", "Ele não teria efeito.",
            "Renomeie `{member}` para o nome que corresponde.";
        es: "Aquí no existe el campo `{member}`; podría ser uno de estos: {known}.", "No tendría efecto.",
            "Cambia el nombre `{member}` por el que corresponda.";
    MEMBER_UNKNOWN_NEAR: [member: Path, meant: Text];
        en: "There is no member `{member}` here; did you mean `{meant}`?", "Nothing would come of it.",
            "Rename `{member}` to `{meant}`.";
        pt: "Não existe o campo `{member}` aqui; você quis dizer `{meant}`?", "Ele não teria efeito.",
            "Renomeie `{member}` para `{meant}`.";
        es: "Aquí no existe el campo `{member}`; ¿quisiste decir `{meant}`?", "No tendría efecto.",
            "Cambia el nombre `{member}` por `{meant}`.";
    MISSING: [member: Path];
        en: "`{member}` is missing.", "It is required.", "Add `{member}`.";
        pt: "Falta o campo `{member}`.", "Ele é obrigatório.", "Adicione `{member}`.";
        es: "Falta el campo `{member}`.", "Es obligatorio.", "Agrega `{member}`.";
    /// Of a link or phone that another member has in its place.
    MISSING_IN_ID: [member: Path, other: Text];
        en: "`{member}` is missing; what stands in `{other}` seems to be meant for it.", "It is required, and `{other}` is not read in its place.",
            "Put the value of `{other}` in `{member}`.";
        pt: "Falta o campo `{member}`; o que está em `{other}` parece ser o valor dele.", "Ele é obrigatório, e `{other}` não é lido no lugar dele.",
            "Coloque o valor de `{other}` em `{member}`.";
        es: "Falta el campo `{member}`; lo que está en `{other}` parece ser su valor.", "Es obligatorio, y `{other}` no se lee en su lugar.",
            "Pon el valor de `{other}` en `{member}`.";
    /// Of WhatsApp's copy link, and of its code in a member that the provider does not read.
    CODES_CONFLICT: [member: Path, other: Text];
        en: "The link in `{member}` copies another code than the one in `{other}`.",
            "The provider reads `{member}` and ignores `{other}`.",
            "Put the link with the right code in `{member}`, and remove `{other}`.";
        pt: "O link em `{member}` copia um código diferente do que está em `{other}`.",
            "O provedor lê `{member}` e ignora `{other}`.",
            "Deixe em `{member}` o link com o código certo e remova `{other}`.";
        es: "El enlace de `{member}` copia un código diferente del que está en `{other}`.",
            "El proveedor lee `{member}` e ignora `{other}`.",
            "Deja en `{member}` el enlace con el código correcto y quita `{other}`.";
    /// Of what a button is there for, given in a member that the provider does not read as well.
    VALUES_CONFLICT: [member: Path, other: Text];
        en: "`{member}` and `{other}` hold different values.", "The provider reads `{member}` and ignores `{other}`.",
            "Put the right value in `{member}`, and remove `{other}`.";
        pt: "`{member}` e `{other}` têm valores diferentes.", "O provedor lê `{member}` e ignora `{other}`.",
            "Deixe em `{member}` o valor certo e remova `{other}`.";
        es: "`{member}` y `{other}` tienen valores diferentes.", "El proveedor lee `{member}` e ignora `{other}`.",
            "Deja en `{member}` el valor correcto y quita `{other}`.";
    /// Of a member that says what the payload is.
    CONSTANT: [member: Path, meant: Text];
        en: "`{member}` must be `{meant}`.", "The provider knows what it is sent by this, and takes nothing else here.", "Write `{meant}`.";
        pt: "O campo `{member}` deve ser `{meant}`.", "É por ele que o provedor sabe o que está recebendo; nenhum outro valor é aceito aqui.", "Escreva `{meant}`.";
        es: "El campo `{member}` debe ser `{meant}`.", "Por él sabe el proveedor qué está recibiendo; aquí no acepta ningún otro valor.", "Escribe `{meant}`.";
    /// Of a member that names what stands beside it.
    SORT: [member: Path, meant: Text];
        en: "`{member}` must be `{meant}`.", "It names what stands beside it, and that is what is there.", "Write `{meant}`.";
        pt: "O campo `{member}` deve ser `{meant}`.", "Ele diz o que está ao lado, e é isso que está lá.", "Escreva `{meant}`.";
        es: "El campo `{member}` debe ser `{meant}`.", "Dice qué hay a su lado, y eso es lo que hay.", "Escribe `{meant}`.";
    SORT_OPEN: [member: Path, known: List];
        en: "`{member}` must name what stands beside it: one of {known}.",
            "The provider reads what is named, and refuses what has no name.",
            "Write the name of what is to be sent, and give that beside it.";
        pt: "O campo `{member}` deve dizer o que está ao lado, que é um destes: {known}.",
            "O provedor lê o que está indicado e recusa o que não tem indicação.",
            "Escreva o nome do que deve ser enviado e informe esse conteúdo ao lado.";
        es: "El campo `{member}` debe decir qué hay a su lado, que es uno de estos: {known}.",
            "El proveedor lee lo que se indica y rechaza lo que no se indica.",
            "Escribe el nombre de lo que se debe enviar e indica ese contenido a su lado.";
    SORT_IGNORED: [member: Path, meant: Text];
        en: "`{member}` is ignored.", "The member beside it says that `{meant}` is sent, and only one of them is.",
            "Remove `{member}`, or name it in place of `{meant}`.";
        pt: "`{member}` é ignorado.", "O campo ao lado diz que se envia `{meant}`, e só um deles é enviado.",
            "Remova `{member}` ou indique-o no lugar de `{meant}`.";
        es: "`{member}` se ignora.", "El campo de al lado dice que se envía `{meant}`, y solo se envía uno de ellos.",
            "Quita `{member}` o indícalo en lugar de `{meant}`.";
    /// Of what has a member of its own.
    ELSEWHERE: [member: Path, meant: Text];
        en: "`{member}` holds what belongs in `{meant}`.", "The provider takes phone numbers in one and the ids of users in the other.",
            "Put it in `{meant}`, and leave `{member}` out.";
        pt: "`{member}` contém o que deveria estar em `{meant}`.",
            "O provedor recebe números de telefone em um campo e ids de usuários no outro.", "Coloque-o em `{meant}` e deixe `{member}` de fora.";
        es: "`{member}` contiene lo que va en `{meant}`.",
            "El proveedor recibe números de teléfono en un campo e ids de usuarios en el otro.", "Ponlo en `{meant}` y quita `{member}`.";
    MEMBER_UNSUPPORTED: [member: Path];
        en: "`{member}` is not carried over.", "A message has no place for it.",
            "If you need it, add it to the payload that is built.";
        pt: "O campo `{member}` não é levado adiante.", "Uma mensagem não tem lugar para ele.",
            "Se precisar dele, acrescente-o ao payload gerado.";
        es: "El campo `{member}` no se traslada.", "Un mensaje no tiene lugar para él.",
            "Si lo necesitas, agrégalo al payload generado.";
    /// Nor has what is built.
    MEMBER_LOST: [member: Path];
        en: "There is no place for `{member}` here.", "The reader of the message would miss it.",
            "Leave it out. With the option `loss: \"warn\"` the rest is sent without it.";
        pt: "Não há lugar para `{member}` aqui.", "Quem recebe a mensagem ficaria sem esse conteúdo.",
            "Remova-o. Com a opção `loss: \"warn\"`, o restante é enviado sem ele.";
        es: "Aquí no hay lugar para `{member}`.", "A quien recibe el mensaje le faltaría ese contenido.",
            "Quítalo. Con la opción `loss: \"warn\"`, el resto se envía sin él.";
}
