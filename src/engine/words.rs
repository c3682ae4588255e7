//! What is said of members and buttons, whatever stands in them.

crate::issue::words::words! {
    BUTTON_ID_CHANGED: [id: Text];
        en: "The button has no id of its own; it is sent with the number `{id}`.",
            "The provider requires an id for every button, and sends none back for this kind.", "Nothing need be done.";
        pt: "O botão não tem um id próprio; ele é enviado com o número `{id}`.",
            "O provedor exige um id em todo botão, e não devolve nenhum para este tipo.", "Não é preciso fazer nada.";
        es: "El botón no tiene un id propio; se envía con el número `{id}`.",
            "El proveedor exige un id en cada botón y no devuelve ninguno para este tipo.", "No hace falta hacer nada.";
    BUTTON_ID_DUPLICATE: [first: CountA, second: CountB];
        en: "Buttons {first} and {second} have the same id.", "The id is there to tell the buttons apart.",
            "Give each button an id of its own.";
        pt: "Os botões {first} e {second} têm o mesmo id.", "O id serve para diferenciar um botão do outro.",
            "Dê a cada botão um id diferente.";
        es: "Los botones {first} y {second} tienen el mismo id.", "El id sirve para distinguir un botón de otro.",
            "Dale a cada botón un id diferente.";
    BUTTON_ID_MISSING, BUTTON_ID_RISKY: [member: Path];
        en: "The reply button has no `{member}`.", "The provider requires one for each reply button." /
            "The click would bring back an id that you did not choose.",
            "Give the button an id, short and unique in the message.";
        pt: "Falta `{member}` no botão de resposta.", "O provedor exige esse campo em cada botão de resposta." /
            "O clique devolveria um id que você não escolheu.", "Dê ao botão um id curto, que não se repita na mensagem.";
        es: "Falta `{member}` en el botón de respuesta.", "El proveedor exige ese campo en cada botón de respuesta." /
            "El clic devolvería un id que no elegiste.", "Dale al botón un id corto que no se repita en el mensaje.";
    /// Of a button that is one text.
    BUTTON_ID_BEHIND_MISSING, BUTTON_ID_BEHIND_RISKY: [member: Path, separator: Text];
        en: "The reply button `{member}` has no id.", "The provider requires one for each reply button." /
            "The click would bring back an id that you did not choose.",
            "Write a short id, unique in the message, behind the label: `OK{separator}ok`.";
        pt: "O botão de resposta em `{member}` não tem id.", "O provedor exige um id em cada botão de resposta." /
            "O clique devolveria um id que você não escolheu.",
            "Escreva depois do texto um id curto, que não se repita na mensagem: `OK{separator}ok`.";
        es: "El botón de respuesta en `{member}` no tiene id.", "El proveedor exige un id en cada botón de respuesta." /
            "El clic devolvería un id que no elegiste.",
            "Escribe después del texto un id corto que no se repita en el mensaje: `OK{separator}ok`.";
    BUTTON_KIND: [number: CountA, actual: KindB];
        en: "Button {number} must be an object, not {actual}.", "A button has a label and more.",
            "Write the button as an object with the members that it needs.";
        pt: "O botão {number} deve ser um objeto, e não {actual}.", "Um botão tem texto e outros campos.",
            "Escreva o botão como um objeto com os campos de que ele precisa.";
        es: "El botón {number} debe ser un objeto, no {actual}.", "Un botón tiene texto y otros campos.",
            "Escribe el botón como un objeto con los campos que necesita.";
    /// Of a list among the buttons.
    BUTTON_LIST: [number: CountA];
        en: "Button {number} is a list, not a button.", "The buttons stand in one list, side by side; a list inside another is not read.",
            "Take the buttons out of the list inside, and put them in the list around it.";
        pt: "O botão {number} é uma lista, e não um botão.",
            "Os botões ficam em uma só lista, lado a lado; uma lista dentro de outra não é lida.",
            "Tire os botões da lista de dentro e coloque-os na lista de fora.";
        es: "El botón {number} es una lista, no un botón.",
            "Los botones van en una sola lista, uno junto a otro; una lista dentro de otra no se lee.",
            "Saca los botones de la lista de adentro y ponlos en la de afuera.";
    BUTTONS_LIST_IN_LIST: [member: Path];
        en: "`{member}` is a list inside a list.", "The buttons stand in one list; a list inside another is not read.",
            "Take away the brackets around the list of buttons.";
        pt: "`{member}` é uma lista dentro de outra.", "Os botões ficam em uma só lista; uma lista dentro de outra não é lida.",
            "Tire os colchetes em volta da lista de botões.";
        es: "`{member}` es una lista dentro de otra.", "Los botones van en una sola lista; una lista dentro de otra no se lee.",
            "Quita los corchetes que rodean la lista de botones.";
    /// Of a button whose other members tell what it is.
    BUTTON_TYPE_IMPLIED: [member: Path, meant: Text];
        en: "`{member}` is missing; the button's other members belong to type `{meant}`.",
            "A button without `{member}` is refused, or taken for one of another type.", "Add `{member}` with the value `{meant}`.";
        pt: "Falta o campo `{member}`; os outros campos do botão são do tipo `{meant}`.",
            "Um botão sem `{member}` é recusado ou tratado como de outro tipo.", "Adicione `{member}` com o valor `{meant}`.";
        es: "Falta el campo `{member}`; los demás campos del botón son del tipo `{meant}`.",
            "Un botón sin `{member}` se rechaza o se toma por uno de otro tipo.", "Agrega `{member}` con el valor `{meant}`.";
    /// Of a type that is given to a button where buttons have none.
    BUTTON_TYPE_NONE: [value: Text, kinds: Keys];
        en: "There is no button type `{value}` here; what a button can be: {kinds}.",
            "The provider does not read the type. It would show a button without what a button of type `{value}` is there for.",
            "Write a button that there is, or send the message by an endpoint that has buttons of type `{value}`.";
        pt: "Não existe o tipo de botão `{value}` aqui; um botão pode ser: {kinds}.",
            "O provedor não lê o tipo. Ele mostraria um botão sem aquilo para que serve um botão do tipo `{value}`.",
            "Escreva um botão que exista aqui ou envie a mensagem por um endpoint que tenha botões do tipo `{value}`.";
        es: "Aquí no existe el tipo de botón `{value}`; un botón puede ser: {kinds}.",
            "El proveedor no lee el tipo. Mostraría un botón sin aquello para lo que sirve un botón de tipo `{value}`.",
            "Escribe un botón que exista aquí o envía el mensaje por un endpoint que tenga botones de tipo `{value}`.";
    BUTTON_TYPE_UNSUPPORTED: [type: Key];
        en: "This button ({type}) cannot be sent here.", "The reader of the message would not see it.", "{leave-out}";
        pt: "Este botão de {type} não pode ser enviado aqui.", "Quem recebe a mensagem não veria o botão.", "{leave-out}";
        es: "Este botón de {type} no se puede enviar aquí.", "Quien recibe el mensaje no vería el botón.", "{leave-out}";
    /// Where none is left beside it, so that there is nothing to be sent without it.
    BUTTON_TYPE_UNSUPPORTED_ALONE: [type: Key];
        en: "This button ({type}) cannot be sent here.", "The reader of the message would not see it.",
            "Choose another endpoint or provider that carries it.";
        pt: "Este botão de {type} não pode ser enviado aqui.", "Quem recebe a mensagem não veria o botão.",
            "Escolha outro endpoint ou provedor que aceite esse botão.";
        es: "Este botón de {type} no se puede enviar aquí.", "Quien recibe el mensaje no vería el botón.",
            "Elige otro endpoint o proveedor que admita ese botón.";
    BUTTONS_MANY_RISKY: [max: CountA, actual: CountB];
        en: "There are {actual} buttons; WhatsApp is known to show {max}.",
            "The message may be refused, or shown without the others.", "Send at most {max} {max:button|buttons} in a message.";
        pt: "Há {actual} botões; pelo que se sabe, o WhatsApp mostra no máximo {max}.",
            "A mensagem pode ser recusada ou aparecer sem os demais.", "Envie no máximo {max} {max:botão|botões} por mensagem.";
        es: "Hay {actual} botones; hasta donde se sabe, WhatsApp muestra {max} como máximo.",
            "Es posible que se rechace el mensaje o que aparezca sin los demás.",
            "Envía como máximo {max} {max:botón|botones} por mensaje.";
    BUTTONS_MIXED_RISKY, BUTTONS_MIXED_HIDDEN_RISKY: [kinds: Keys];
        en: "Reply buttons and others are mixed in one message ({kinds}).", "The provider advises sending reply buttons separately." /
            "Mixed with other types, the reply buttons do not appear on WhatsApp Web and Desktop, only on the phone.",
            "Send reply buttons in a message of their own.";
        pt: "Há botões de resposta e outros na mesma mensagem ({kinds}).",
            "O provedor recomenda enviar os botões de resposta separadamente." /
            "Junto com outros tipos, os botões de resposta não aparecem no WhatsApp Web nem no WhatsApp Desktop, só no celular.",
            "Envie os botões de resposta em uma mensagem separada.";
        es: "Hay botones de respuesta y otros en el mismo mensaje ({kinds}).",
            "El proveedor recomienda enviar los botones de respuesta por separado." /
            "Junto con otros tipos, los botones de respuesta no aparecen en WhatsApp Web ni en WhatsApp Desktop, solo en el teléfono.",
            "Envía los botones de respuesta en un mensaje aparte.";
    BUTTONS_MIXED_REFUSED, BUTTONS_MIXED_UNSTATED: [kinds: Keys];
        en: "Reply buttons are mixed with others ({kinds}).", "The provider refuses a message in which they are." /
            "With other providers the reply buttons then do not appear on WhatsApp Web and Desktop.",
            "Send reply buttons in a message of their own.";
        pt: "Há botões de resposta junto com outros ({kinds}).", "O provedor recusa uma mensagem que os mistura." /
            "Com outros provedores, os botões de resposta então não aparecem no WhatsApp Web nem no WhatsApp Desktop.",
            "Envie os botões de resposta em uma mensagem separada.";
        es: "Hay botones de respuesta junto con otros ({kinds}).", "El proveedor rechaza un mensaje que los mezcla." /
            "Con otros proveedores, los botones de respuesta no aparecen entonces en WhatsApp Web ni en WhatsApp Desktop.",
            "Envía los botones de respuesta en un mensaje aparte.";
    BUTTONS_NONE_LEFT: [];
        en: "No button is left that can be sent here.", "A message with buttons needs at least one.",
            "Add a button of a type that can, or choose another endpoint or provider.";
        pt: "Não sobra nenhum botão que possa ser enviado aqui.", "Uma mensagem com botões precisa de pelo menos um.",
            "Adicione um botão de um tipo que possa ser enviado ou escolha outro endpoint ou provedor.";
        es: "No queda ningún botón que se pueda enviar aquí.", "Un mensaje con botones necesita al menos uno.",
            "Agrega un botón de un tipo que se pueda enviar o elige otro endpoint o proveedor.";
    BUTTONS_TOO_FEW: [];
        en: "There are no buttons.", "A message with buttons needs at least one.", "Add a button.";
        pt: "Não há botões.", "Uma mensagem com botões precisa de pelo menos um.", "Adicione um botão.";
        es: "No hay botones.", "Un mensaje con botones necesita al menos uno.", "Agrega un botón.";
    BUTTONS_TOO_MANY: [max: CountA, actual: CountB];
        en: "There are {actual} buttons; at most {max} {max:is|are} allowed.", "The provider refuses the message.",
            "Keep at most {max} {max:button|buttons}, or send several messages.";
        pt: "Há {actual} botões; {max:é permitido|são permitidos} no máximo {max}.", "O provedor recusa a mensagem.",
            "Deixe no máximo {max} {max:botão|botões} ou envie várias mensagens.";
        es: "Hay {actual} botones; se {max:permite|permiten} {max} como máximo.", "El proveedor rechaza el mensaje.",
            "Deja como máximo {max} {max:botón|botones} o envía varios mensajes.";
    CANNOT_CARRY: [member: Path, actual: KindB];
        en: "`{member}` holds {actual}.", "JSON cannot carry it, so no provider could receive it.",
            "Give `{member}` a value that JSON has.";
        pt: "O campo `{member}` contém {actual}.", "O formato JSON não permite esse valor; nenhum provedor poderia recebê-lo.",
            "Coloque em `{member}` um valor que exista em JSON.";
        es: "El campo `{member}` contiene {actual}.", "El formato JSON no admite ese valor; ningún proveedor podría recibirlo.",
            "Pon en `{member}` un valor que exista en JSON.";
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
    JSON_INVALID: [line: CountA, column: CountB];
        en: "The text is not JSON from line {line}, column {column} on.",
            "What stands there fits nowhere in JSON: often a comma or a quotation mark is missing, or a line break in a text is not written `\\n`.",
            "Look there for what is missing, or for what is one too many.";
        pt: "O texto não é um JSON válido a partir da linha {line}, coluna {column}.",
            "O que está ali não cabe em JSON: muitas vezes faltam uma vírgula ou aspas, ou uma quebra de linha num texto não está escrita como `\\n`.",
            "Veja o que falta ou sobra ali.";
        es: "El texto no es un JSON válido a partir de la línea {line}, columna {column}.",
            "Lo que está ahí no cabe en JSON: muchas veces falta una coma o una comilla, o un salto de línea de un texto no está escrito como `\\n`.",
            "Revisa qué falta o sobra ahí.";
    /// At the end of the text.
    JSON_ENDS: [line: CountA, column: CountB];
        en: "The text ends in line {line}, column {column}, and is not whole JSON.",
            "An object, a list or a text in quotation marks is still open there, or there is no text at all.",
            "See whether the text was cut off on its way, and give the whole.";
        pt: "O texto termina na linha {line}, coluna {column}, e o JSON não está completo.",
            "Ali ainda está aberto um objeto, uma lista ou um texto entre aspas, ou não há texto nenhum.",
            "Veja se o texto foi cortado no caminho e envie-o inteiro.";
        es: "El texto termina en la línea {line}, columna {column}, y el JSON no está completo.",
            "Ahí sigue abierto un objeto, una lista o un texto entre comillas, o no hay ningún texto.",
            "Revisa si el texto se cortó en el camino y envíalo entero.";
    /// Of bytes.
    JSON_ENCODING: [line: CountA, column: CountB];
        en: "The text is not UTF-8 from line {line}, column {column} on.",
            "JSON is written in UTF-8; other encodings, such as Windows-1252, have other bytes for letters with accents.",
            "Save the file as UTF-8, or have the program that writes it do so.";
        pt: "O texto não está em UTF-8 a partir da linha {line}, coluna {column}.",
            "JSON se escreve em UTF-8; em outras codificações, como a Windows-1252, as letras acentuadas têm outros bytes.",
            "Salve o arquivo em UTF-8 ou configure assim o programa que o grava.";
        es: "El texto no está en UTF-8 a partir de la línea {line}, columna {column}.",
            "JSON se escribe en UTF-8; en otras codificaciones, como Windows-1252, las letras acentuadas tienen otros bytes.",
            "Guarda el archivo en UTF-8 o configura así el programa que lo escribe.";
    LABEL_DUPLICATE, LABEL_DUPLICATE_ANSWERS: [first: CountA, second: CountB];
        en: "Buttons {first} and {second} have the same label.", "The reader cannot tell them apart." /
            "The click brings back only the label, so you could not tell which of the two was pressed.",
            "Give each button a label of its own.";
        pt: "Os botões {first} e {second} têm o mesmo texto.", "Quem lê não consegue diferenciar um do outro." /
            "O clique devolve só o texto, e você não saberia qual dos dois foi tocado.", "Use um texto diferente em cada botão.";
        es: "Los botones {first} y {second} tienen el mismo texto.", "Quien lee no puede distinguir uno de otro." /
            "El clic devuelve solo el texto, y no sabrías cuál de los dos se tocó.", "Usa un texto diferente en cada botón.";
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
    WRONG_KIND: [member: Path, expected: KindA, actual: KindB];
        en: "`{member}` must be {expected}, not {actual}.",
            "Any other kind of value would be refused, or taken for something else.", "Give `{member}` {expected}.";
        pt: "O campo `{member}` deve ser {expected}, e não {actual}.",
            "Qualquer outro valor seria recusado ou interpretado como outra coisa.", "Informe {expected} em `{member}`.";
        es: "El campo `{member}` debe ser {expected}, no {actual}.",
            "Cualquier otro valor se rechazaría o se interpretaría como otra cosa.", "Indica {expected} en `{member}`.";
    /// Of a button that is one text, with nothing behind or before what separates its parts.
    PIECE_BEHIND_EMPTY: [member: Path];
        en: "The button `{member}` has nothing behind the separator.",
            "The provider takes a button as one text: its label, the separator, and what the button is there for.",
            "Write there what is meant, or leave the separator out.";
        pt: "O botão em `{member}` não tem nada depois do separador.",
            "O provedor recebe cada botão como um texto único: o texto do botão, o separador e o que o botão faz.",
            "Escreva ali o que falta ou retire o separador.";
        es: "El botón `{member}` no tiene nada después del separador.",
            "El proveedor recibe cada botón como un solo texto: el texto del botón, el separador y lo que hace el botón.",
            "Escribe ahí lo que falta o quita el separador.";
    PIECE_BEHIND_NAME_EMPTY: [member: Path, name: Text];
        en: "The button `{member}` has nothing behind `{name}`.",
            "`{name}` says what the button does; what it needs for that stands behind.", "Write it there.";
        pt: "O botão em `{member}` não tem nada depois de `{name}`.",
            "`{name}` diz o que o botão faz; o que ele precisa para isso vem depois.", "Escreva ali o que falta.";
        es: "El botón `{member}` no tiene nada después de `{name}`.",
            "`{name}` dice lo que hace el botón; lo que necesita para eso va después.", "Escribe ahí lo que falta.";
    PIECE_BEFORE_EMPTY: [member: Path];
        en: "The button `{member}` has no text before the separator.",
            "The provider takes a button as one text: its label, the separator, and what the button is there for.",
            "Write the button's text before it.";
        pt: "O botão em `{member}` não tem texto antes do separador.",
            "O provedor recebe cada botão como um texto único: o texto do botão, o separador e o que o botão faz.",
            "Escreva o texto do botão antes dele.";
        es: "El botón `{member}` no tiene texto antes del separador.",
            "El proveedor recibe cada botón como un solo texto: el texto del botón, el separador y lo que hace el botón.",
            "Escribe el texto del botón antes de él.";
    SEPARATOR_INSIDE: [member: Path, separator: Text];
        en: "`{member}` has a `{separator}` in it.",
            "The provider takes a button as one text, in which `{separator}` ends the label; no other way to write it is documented.",
            "Leave `{separator}` out, or write something else in its place.";
        pt: "Há `{separator}` em `{member}`.",
            "O provedor recebe cada botão como um texto único, em que `{separator}` encerra o texto do botão; não há outra forma documentada de escrevê-lo.",
            "Retire `{separator}` ou escreva outra coisa no lugar.";
        es: "Hay `{separator}` en `{member}`.",
            "El proveedor recibe cada botón como un solo texto, en el que `{separator}` cierra el texto del botón; no hay otra forma documentada de escribirlo.",
            "Quita `{separator}` o escribe otra cosa en su lugar.";
    /// Of a whole text, in which the first one is as it should be.
    SEPARATOR_SECOND: [member: Path, separator: Text];
        en: "The id in `{member}` has a second `{separator}` in it.",
            "What stands before the first `{separator}` is the label, and what stands behind it the id; a third part is not documented for buttons.",
            "Leave out the second `{separator}`, and what stands behind it if that is no part of the id.";
        pt: "O id em `{member}` tem um segundo `{separator}`.",
            "O que vem antes do primeiro `{separator}` é o texto do botão, e o que vem depois é o id; não há uma terceira parte documentada para botões.",
            "Retire o segundo `{separator}` e o que vem depois dele, se não fizer parte do id.";
        es: "El id en `{member}` tiene un segundo `{separator}`.",
            "Lo que va antes del primer `{separator}` es el texto del botón, y lo que va después es el id; no hay una tercera parte documentada para los botones.",
            "Quita el segundo `{separator}` y lo que va después, si no forma parte del id.";
    LINE_BREAK_INSIDE: [member: Path];
        en: "There is a line break too many in `{member}`.",
            "The provider takes a button as one text, in which a line break ends the label; there is no other way to write it.",
            "Leave the line break out, or put a space in its place.";
        pt: "Há uma quebra de linha a mais em `{member}`.",
            "O provedor recebe cada botão como um texto único, em que uma quebra de linha encerra o texto do botão; não há outra forma de escrevê-la.",
            "Retire a quebra de linha ou coloque um espaço no lugar.";
        es: "Hay un salto de línea de más en `{member}`.",
            "El proveedor recibe cada botón como un solo texto, en el que un salto de línea cierra el texto del botón; no hay otra forma documentada de escribirlo.",
            "Quita el salto de línea o pon un espacio en su lugar.";
    /// Of a code, which may stand in a link that copies it, written in another way.
    SEPARATOR_IN_CODE: [separator: Text];
        en: "The code has `{separator}` or a line break in it.",
            "The provider takes a button as one text, in which either of them ends the label; no other way to write it is documented.",
            "Choose a code without them.";
        pt: "O código contém `{separator}` ou uma quebra de linha.",
            "O provedor recebe cada botão como um texto único, em que um ou outra encerra o texto do botão; não há outra forma documentada de escrevê-los.",
            "Escolha um código sem eles.";
        es: "El código contiene `{separator}` o un salto de línea.",
            "El proveedor recibe cada botón como un solo texto, en el que uno u otro cierra el texto del botón; no hay otra forma documentada de escribirlos.",
            "Elige un código que no los tenga.";
    SEPARATOR_IN_LINK: [member: Path, separator: Text];
        en: "The link in `{member}` has `{separator}` in it.",
            "The provider takes a button as one text, in which `{separator}` ends the label; in a link it can be escaped.",
            "Escape it: `|` is written `%7C`.";
        pt: "O link em `{member}` contém `{separator}`.",
            "O provedor recebe cada botão como um texto único, em que `{separator}` encerra o texto do botão; em um link é possível codificá-lo.",
            "Codifique-o: `|` se escreve `%7C`.";
        es: "El enlace de `{member}` contiene `{separator}`.",
            "El proveedor recibe cada botón como un solo texto, en el que `{separator}` cierra el texto del botón; en un enlace se puede codificar.",
            "Codifícalo: `|` se escribe `%7C`.";
    /// Of an id that a button of another kind could have.
    ID_CLAIMED: [member: Path, name: Text];
        en: "The id in `{member}` begins with `{name}`.",
            "The provider tells the kinds of buttons apart by how they begin, so this would be no reply button.",
            "Give the button an id that begins differently.";
        pt: "O id em `{member}` começa com `{name}`.",
            "O provedor reconhece o tipo de botão pelo começo; este não seria um botão de resposta.",
            "Dê ao botão um id que comece de outra forma.";
        es: "El id de `{member}` empieza con `{name}`.",
            "El proveedor reconoce el tipo de botón por cómo empieza; este no sería un botón de respuesta.",
            "Ponle al botón un id que empiece de otra forma.";
    ID_DIALS: [member: Path, name: Text];
        en: "The id in `{member}` looks like a phone number.",
            "Without `{name}` before it, the number is the id of a reply button, and nothing is dialled.",
            "If the button should call, write `{name}` before the number, or make it a call button.";
        pt: "O id em `{member}` parece um número de telefone.",
            "Sem `{name}` antes dele, o número é o id de um botão de resposta, e nada é discado.",
            "Se o botão deve ligar, escreva `{name}` antes do número ou faça dele um botão de ligação.";
        es: "El id de `{member}` parece un número de teléfono.",
            "Sin `{name}` delante, el número es el id de un botón de respuesta y no se marca nada.",
            "Si el botón debe llamar, escribe `{name}` delante del número o conviértelo en un botón de llamada.";
    ID_OPENS: [member: Path, name: Text];
        en: "The id in `{member}` looks like a link.",
            "Without `{name}` before it, it is the id of a reply button, and nothing is opened.",
            "If the button should open a page, write the whole link, from `{name}` on.";
        pt: "O id em `{member}` parece um link.",
            "Sem `{name}` antes dele, é o id de um botão de resposta, e nada é aberto.",
            "Se o botão deve abrir uma página, escreva o link inteiro, a partir de `{name}`.";
        es: "El id de `{member}` parece un enlace.",
            "Sin `{name}` delante, es el id de un botón de respuesta y no se abre nada.",
            "Si el botón debe abrir una página, escribe el enlace completo, desde `{name}`.";
    /// Of a message's button, whose type says what it does.
    ID_OF_ANOTHER_KIND: [member: Path, kind: Text];
        en: "`{member}` looks like what a button of type `{kind}` is there for.",
            "This is a reply button: its id only comes back when somebody taps it, and nothing is opened, dialled or copied.",
            "If something else should happen, give the button the type `{kind}`.";
        pt: "`{member}` parece conter o que um botão do tipo `{kind}` usaria.",
            "Este é um botão de resposta: o id só volta quando alguém o toca, e nada é aberto, discado ou copiado.",
            "Se deve acontecer outra coisa, dê ao botão o tipo `{kind}`.";
        es: "`{member}` parece contener lo que usaría un botón de tipo `{kind}`.",
            "Este es un botón de respuesta: su id solo vuelve cuando alguien lo toca, y no se abre, marca ni copia nada.",
            "Si debe pasar otra cosa, ponle al botón el tipo `{kind}`.";
    /// Of a part of a button that is one text.
    PIECE_SURROUNDED: [member: Path];
        en: "There are blanks in `{member}` where a part of the button begins or ends.",
            "The provider takes a button as one text; blanks or line ends around a part may be shown, copied or sent back with it.",
            "Take the blanks away.";
        pt: "Há espaços em `{member}` no início ou no fim de uma parte do botão.",
            "O provedor recebe cada botão como um texto único; espaços ou quebras de linha em volta de uma parte podem ser exibidos, copiados ou devolvidos com ela.",
            "Remova esses espaços.";
        es: "Hay espacios en `{member}` al principio o al final de una parte del botón.",
            "El proveedor recibe cada botón como un solo texto; los espacios o saltos de línea alrededor de una parte pueden mostrarse, copiarse o devolverse con ella.",
            "Quita esos espacios.";
    KIND_MISSPELT: [member: Path, name: Text];
        en: "`{name}` is spelt differently in `{member}`.",
            "The provider shows it in lower case, right behind the separator; in any other form it may be taken for an id.",
            "Write `{name}`.";
        pt: "`{name}` está escrito de outra forma em `{member}`.",
            "O provedor o mostra em minúsculas, logo depois do separador; de outra forma, pode ser lido como um id.",
            "Escreva `{name}`.";
        es: "`{name}` está escrito de otra forma en `{member}`.",
            "El proveedor lo muestra en minúsculas, justo después del separador; de otra forma puede leerse como un id.",
            "Escribe `{name}`.";
    /// Of a list that stands around what is one thing.
    ONE_ITEM: [member: Path, actual: CountA];
        en: "`{member}` has {actual} items.", "A message is one of them; the others would not be read.",
            "Keep the one item that is meant.";
        pt: "O campo `{member}` tem {actual} itens.", "Uma mensagem é um só deles; os outros não seriam lidos.",
            "Deixe apenas o item desejado.";
        es: "El campo `{member}` tiene {actual} elementos.", "Un mensaje es uno solo de ellos; los demás no se leerían.",
            "Deja únicamente el elemento deseado.";
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
    TYPE_UNSUPPORTED: [member: Path, type: Text];
        en: "`{member}` says `{type}`, which is not a message with buttons.",
            "The provider knows this type, but a message of it is made of other members.",
            "Write the message for the endpoint's own kind of buttons, or send it without this library.";
        pt: "O campo `{member}` indica `{type}`, que não é uma mensagem com botões.",
            "O provedor conhece esse tipo, mas uma mensagem dele tem outros campos.",
            "Escreva a mensagem com os botões deste endpoint ou envie-a sem esta biblioteca.";
        es: "El campo `{member}` indica `{type}`, que no es un mensaje con botones.",
            "El proveedor conoce ese tipo, pero un mensaje suyo tiene otros campos.",
            "Escribe el mensaje con los botones de este endpoint o envíalo sin esta biblioteca.";
    /// Of JSON that was written into a text once more.
    JSON_TEXT: [member: Path];
        en: "`{member}` is a text that has JSON in it.", "A text is taken as a text; nobody reads the JSON in it.",
            "Give the value itself: the JSON without the quotation marks around it and the backslashes in it, or what `JSON.parse` makes of the text.";
        pt: "`{member}` é um texto com JSON dentro.", "Um texto é lido como texto; ninguém interpreta o JSON que há nele.",
            "Informe o próprio valor: o JSON sem as aspas em volta e sem as barras invertidas, ou o que `JSON.parse` faz do texto.";
        es: "`{member}` es un texto con JSON dentro.", "Un texto se lee como texto; nadie interpreta el JSON que contiene.",
            "Indica el propio valor: el JSON sin las comillas que lo rodean ni las barras invertidas, o lo que `JSON.parse` hace del texto.";
    /// Of a text in place of the whole object.
    PLACEHOLDER_WHOLE: [];
        en: "A placeholder that was not filled in was given, not the object itself.",
            "Nothing fills it in on the way; a text is taken as a text.", "Put the object in its place, without quotation marks around it.";
        pt: "Foi informada uma variável que não foi preenchida, e não o próprio objeto.",
            "Nada a preenche no caminho; um texto é lido como texto.", "Coloque o objeto no lugar dela, sem aspas em volta.";
        es: "Se indicó una variable que no se completó, no el propio objeto.",
            "Nada la completa por el camino; un texto se lee como texto.", "Pon el objeto en su lugar, sin comillas alrededor.";
    JSON_TEXT_WHOLE: [];
        en: "A text that has JSON in it was given, not the object itself.",
            "A text is taken as a text; nobody reads the JSON in it.",
            "Give the object: what `JSON.parse` makes of the text.";
        pt: "Foi informado um texto com JSON dentro, e não o próprio objeto.",
            "Um texto é lido como texto; ninguém interpreta o JSON que há nele.",
            "Informe o objeto: o que `JSON.parse` faz do texto.";
        es: "Se indicó un texto con JSON dentro, no el propio objeto.",
            "Un texto se lee como texto; nadie interpreta el JSON que contiene.",
            "Indica el objeto: lo que `JSON.parse` hace del texto.";
    PAYLOAD_KIND: [actual: KindB];
        en: "The payload must be an object, not {actual}.", "It is the body of the provider's request.",
            "Give the object that you would send.";
        pt: "O payload deve ser um objeto, e não {actual}.", "Ele é o corpo da requisição ao provedor.",
            "Informe o objeto que você enviaria.";
        es: "El payload debe ser un objeto, no {actual}.", "Es el cuerpo de la solicitud al proveedor.",
            "Indica el objeto que enviarías.";
    OPTIONS_KIND: [actual: KindB];
        en: "The options must be an object, not {actual}.", "Without options, the defaults hold.",
            "Give an object, or leave the options out.";
        pt: "As opções devem ser um objeto, e não {actual}.", "Sem opções, são usados os valores padrão.",
            "Informe um objeto ou não informe opções.";
        es: "Las opciones deben ser un objeto, no {actual}.", "Sin opciones, se usan los valores predeterminados.",
            "Indica un objeto o no indiques opciones.";
}
