//! What is said of buttons that are one text, and of the pieces of it.

crate::issue::words::words! {
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
        en: "`{member}` looks like a value for a button of type `{kind}`.",
            "This is a reply button: its id only comes back when somebody taps it, and nothing is opened, dialled or copied.",
            "If something else should happen, give the button the type `{kind}`.";
        pt: "`{member}` parece conter o que um botão do tipo `{kind}` usaria.",
            "Este é um botão de resposta: o id só volta quando alguém toca no botão, e nada é aberto, discado ou copiado.",
            "Se deve acontecer outra coisa, dê ao botão o tipo `{kind}`.";
        es: "`{member}` parece contener lo que usaría un botón de tipo `{kind}`.",
            "Este es un botón de respuesta: su id solo vuelve cuando alguien toca el botón, y no se abre, marca ni copia nada.",
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
}
