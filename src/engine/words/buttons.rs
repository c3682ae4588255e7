//! What is said of lists of buttons, and of a button's type, id and label.

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
    LABEL_DUPLICATE, LABEL_DUPLICATE_ANSWERS: [first: CountA, second: CountB];
        en: "Buttons {first} and {second} have the same label.", "The reader cannot tell them apart." /
            "The click brings back only the label, so you could not tell which of the two was pressed.",
            "Give each button a label of its own.";
        pt: "Os botões {first} e {second} têm o mesmo texto.", "Quem lê não consegue diferenciar um do outro." /
            "O clique devolve só o texto, e você não saberia qual dos dois foi tocado.", "Use um texto diferente em cada botão.";
        es: "Los botones {first} y {second} tienen el mismo texto.", "Quien lee no puede distinguir uno de otro." /
            "El clic devuelve solo el texto, y no sabrías cuál de los dos se tocó.", "Usa un texto diferente en cada botón.";
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
}
