//! Brazilian Portuguese: "você", and imperatives that go with it.

use super::{Say, Text};

pub(super) const INFERRED: &str = "Nenhum documento do provedor diz isso; é uma dedução.";

pub(super) const WORDS: &[(&str, &str)] = &[
    ("null", "um valor nulo (null)"),
    ("boolean", "verdadeiro ou falso (true/false)"),
    ("number", "um número"),
    ("text", "um texto"),
    ("list", "uma lista"),
    ("object", "um objeto"),
    ("undefined", "um valor indefinido (undefined)"),
    ("too-deep", "um valor com níveis demais, uns dentro dos outros"),
    ("too-large", "um valor grande demais para ser lido"),
    ("lone-surrogate", "um texto com um caractere pela metade (lone surrogate)"),
    ("bigint", "um BigInt"),
    ("function", "uma função"),
    ("symbol", "um símbolo (Symbol)"),
    ("cycle", "um valor que contém a si mesmo"),
    ("not-finite", "um número infinito ou inválido (NaN)"),
    ("throws", "um valor que não pode ser lido"),
    ("reply", "resposta"),
    ("url", "link"),
    ("call", "ligação"),
    ("copy", "copiar"),
    ("image", "imagem"),
    ("video", "vídeo"),
    ("document", "documento"),
];

const fn say(message: &'static str, why: &'static str, help: &'static str) -> Text {
    Text { message, why, help }
}

const LEAVE_OUT: &str =
    "Remova este item ou escolha um provedor que o aceite. Com a opção `loss: \"warn\"`, o restante é enviado sem ele.";
const ONLY_YOU: &str = "A mensagem chega como está; só você, que a envia, notaria a diferença.";
const ABROAD: &str =
    "Escreva o número como se disca do exterior: `+`, o código do país, o código de área (DDD) e o número (`+5511999999999`).";

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn text(id: Say) -> Text {
    match id {
        Say::AddressInvalid => say(
            "`{member}` não é um destinatário que o provedor aceite.",
            "Ele aceita um número de telefone só com dígitos, de 8 a 15, começando pelo código do país.",
            "Escreva o número só com dígitos e com o código do país: `5511999999999`.",
        ),
        Say::AddressMasked => say(
            "`{member}` deve ter só dígitos.",
            "O provedor espera o número sem `+`, espaços, hifens nem parênteses.",
            "Escreva o número só com dígitos e com o código do país: `5511999999999`.",
        ),
        Say::AddressOrIdInvalid => say(
            "`{member}` não é um destinatário que o provedor aceite.",
            "Ele aceita um número de telefone só com dígitos, de 8 a 15, começando pelo código do país, ou um id do WhatsApp na forma que ele usa.",
            "Escreva um número de telefone só com dígitos e com o código do país, `5511999999999`, ou o id inteiro, com o seu final: {known}.",
        ),
        Say::AddressPlus => say("`{member}` começa com `+`.", "Os exemplos do provedor trazem só dígitos.", "Tire o `+`."),
        Say::BaseUrlInvalid => say(
            "A URL base não é um endereço para onde se possa enviar uma requisição.",
            "Ela substitui o protocolo, o servidor e o começo do caminho: `http` ou `https`, sem usuário, consulta nem fragmento.",
            "Escreva-a assim: `https://gateway.example.com/whatsapp`.",
        ),
        Say::ButtonChangedToLink => say(
            "O botão de copiar é enviado como um link que copia o código.",
            "O provedor não tem botões de copiar aqui; o WhatsApp mostra o seu próprio link de cópia como um botão.",
            "Se estiver bom assim, não é preciso fazer nada.",
        ),
        Say::ButtonIdDuplicate => say(
            "Os botões {first} e {second} têm o mesmo id.",
            "O id serve para diferenciar um botão do outro.",
            "Dê a cada botão um id diferente.",
        ),
        Say::ButtonIdIgnored => say(
            "O id do botão não é enviado.",
            "O provedor não tem um campo para o id deste botão e não avisa quando alguém clica nele.",
            "Se não quiser ver este aviso, remova o id.",
        ),
        Say::ButtonIdMissing => say(
            "Falta `{member}` no botão de resposta.",
            "O provedor exige esse campo em cada botão de resposta.",
            "Dê ao botão um id curto, que não se repita na mensagem.",
        ),
        Say::ButtonIdRisky => say(
            "Falta `{member}` no botão de resposta.",
            "O clique devolveria um id que você não escolheu.",
            "Dê ao botão um id curto, que não se repita na mensagem.",
        ),
        Say::ButtonKind => say(
            "O botão {number} deve ser um objeto, e não {actual}.",
            "Um botão tem tipo, texto e outros campos.",
            "Escreva o botão como um objeto com os campos de que ele precisa.",
        ),
        Say::ButtonTypeUnknown => {
            say("Não existe o tipo de botão `{value}`.", "O tipo define o que o botão faz.", "Use um destes: {known}.")
        }
        Say::ButtonTypeUnsupported => {
            say("O provedor não consegue mostrar este botão de {type}.", "Quem recebe a mensagem não veria o botão.", LEAVE_OUT)
        }
        Say::ButtonsManyRisky => say(
            "Há {actual} botões; pelo que se sabe, o WhatsApp mostra no máximo {max}.",
            "A mensagem pode ser recusada ou aparecer sem os demais.",
            "Envie no máximo {max} {max:botão|botões} por mensagem.",
        ),
        Say::ButtonsMixedAllRisky => say(
            "Há botões de resposta, de link e de ligação na mesma mensagem ({kinds}).",
            "O provedor avisa que os três tipos juntos causam um erro no WhatsApp Web.",
            "Deixe juntos os botões de link e de ligação, e envie os de resposta em uma mensagem separada.",
        ),
        Say::ButtonsMixedHiddenRisky => say(
            "Há botões de resposta junto com outros ({kinds}).",
            "Junto com outros tipos, os botões de resposta não aparecem no WhatsApp Web nem no WhatsApp Desktop, só no celular.",
            "Envie os botões de resposta em uma mensagem separada.",
        ),
        Say::ButtonsMixedRisky => say(
            "Há botões de resposta junto com outros ({kinds}).",
            "O provedor recomenda enviar os botões de resposta separadamente.",
            "Envie os botões de resposta em uma mensagem separada.",
        ),
        Say::ButtonsNoneLeft => say(
            "Não sobra nenhum botão que o provedor consiga mostrar.",
            "Uma mensagem com botões precisa de pelo menos um.",
            "Adicione um botão de um tipo que o provedor aceite ou escolha outro provedor.",
        ),
        Say::ButtonsOldForm => say(
            "`{member}` é a forma antiga dos botões.",
            "A página do provedor ainda a menciona, mas o exemplo dela e as bibliotecas mais novas enviam `buttonsId`.",
            "Envie `buttonsId`: uma lista de objetos com `id` e `title`.",
        ),
        Say::ButtonsOldIgnored => say(
            "`{member}` está ao lado de `buttonsId` e é ignorado.",
            "Faz parte da forma antiga da requisição; nenhum documento descreve as duas formas juntas.",
            "Remova `{member}`.",
        ),
        Say::ButtonsOldKind => say(
            "`buttons` contém objetos; o lugar deles é `{known}`.",
            "Em `buttons` o provedor aceita textos; em `{known}`, objetos com `id` e `title`.",
            "Troque o nome de `buttons` para `{known}`.",
        ),
        Say::ButtonsTooFew => say("Não há botões.", "Uma mensagem com botões precisa de pelo menos um.", "Adicione um botão."),
        Say::ButtonsTooMany => say(
            "Há {actual} botões; {max:é permitido|são permitidos} no máximo {max}.",
            "O provedor recusa a mensagem.",
            "Deixe no máximo {max} {max:botão|botões} ou envie várias mensagens.",
        ),
        Say::CallPlusMissing => say(
            "`{member}` está sem o `+` antes do código do país.",
            "O provedor mostra com ele os números dos botões de ligação.",
            "Escreva `+` antes do número.",
        ),
        Say::CannotCarry => say(
            "O campo `{member}` contém {actual}.",
            "O formato JSON não permite esse valor; nenhum provedor poderia recebê-lo.",
            "Coloque em `{member}` um valor que exista em JSON.",
        ),
        Say::CopyLinkBroken => say(
            "O link de cópia não tem um código que possa ser lido.",
            "O WhatsApp poderia mostrar um botão que não copia nada.",
            "Escreva o código depois de `code=`, com os caracteres especiais codificados (por exemplo, %20 no lugar de um espaço).",
        ),
        Say::CopyLinkDeprecated => say(
            "O link de cópia não está escrito como o provedor documenta.",
            "Outras formas vêm de páginas mais antigas e podem deixar de funcionar.",
            "Escreva o link como na documentação ou use um botão de copiar.",
        ),
        Say::CopyTooMany => say(
            "O provedor aceita um único botão de copiar; este passa do limite.",
            "Quem recebe a mensagem não veria o botão.",
            LEAVE_OUT,
        ),
        Say::CredentialInvalid => say(
            "A credencial `{member}` não pode fazer parte da requisição.",
            "Em uma URL, ela não pode ser vazia, `.` nem `..`; em um cabeçalho, só pode ter caracteres ASCII comuns.",
            "Copie-a de novo do painel do provedor.",
        ),
        Say::CredentialMissing => say(
            "Falta a credencial `{member}`.",
            "No lugar dela, a requisição traz uma marca a preencher.",
            "Informe-a ou preencha-a antes de enviar a requisição.",
        ),
        Say::DelayFraction => say(
            "O tempo de espera é arredondado para cima: {sent} {sent:segundo|segundos}.",
            "O provedor só aceita segundos inteiros.",
            "Use um número inteiro de segundos.",
        ),
        Say::DelayIgnored => say(
            "O tempo de espera não é enviado.",
            "A requisição do provedor não tem lugar para um tempo de espera aqui; é o provedor que decide quando a mensagem sai.",
            "Se a espera for importante, aguarde antes de enviar a requisição.",
        ),
        Say::DelayNoTime => say(
            "O tempo de espera não é válido.",
            "Um tempo de espera é de 0 segundos ou mais.",
            "Informe um número de segundos: 0 ou mais.",
        ),
        Say::DelayOutOfRange => say(
            "O tempo de espera não é enviado: não está entre {min} e {max} segundos.",
            "O repositório da documentação do provedor indica de {min} a {max} segundos; as páginas mais novas não falam em tempo de espera.",
            "Informe de {min} a {max} segundos.",
        ),
        Say::DelayRange => say(
            "A espera deve ser de {min} a {max} segundos.",
            "O repositório da documentação do provedor dá esse intervalo.",
            "Informe de {min} a {max} segundos ou remova a espera.",
        ),
        Say::DelayRisky => say(
            "O tempo de espera passa de {usual} segundos.",
            "Ele é contado em segundos; este valor parece estar em milissegundos.",
            "Se eram milissegundos, divida o valor por 1000.",
        ),
        Say::DelayWhole => say(
            "A espera deve ser um número inteiro de segundos, 0 ou mais.",
            "O provedor aceita apenas segundos inteiros.",
            "Informe um número inteiro de segundos, 0 ou mais.",
        ),
        Say::Empty => say(
            "O campo `{member}` está vazio.",
            "Ele é obrigatório, e um texto só com espaços em branco conta como vazio.",
            "Escreva um texto em `{member}`.",
        ),
        Say::EmptyOptional => say(
            "O campo `{member}` está vazio e conta como ausente.",
            "Um texto vazio não diz nada. Ao montar a requisição, ele fica de fora.",
            "Remova `{member}` ou escreva um texto nele.",
        ),
        Say::HttpRisky => say(
            "O link começa com `http://`.",
            "O provedor recomenda `https://`, porque o WhatsApp pode bloquear outros links.",
            "Use um link com `https://`.",
        ),
        Say::ImageInvalid => say(
            "`{member}` não é uma imagem.",
            "O provedor aceita uma URL `http` ou `https`, ou a própria imagem em base64.",
            "Informe a URL da imagem ou uma URI `data:` em base64.",
        ),
        Say::ImagePrefixMissing => say(
            "`{member}` está em base64, mas sem o prefixo que diz o que é.",
            "O exemplo do provedor começa com `data:image/png;base64,`.",
            "Coloque o prefixo antes.",
        ),
        Say::IssuesTruncated => say(
            "Há mais {left} {left:problema que não aparece|problemas que não aparecem} aqui.",
            "Uma lista longa não ajuda ninguém.",
            "Corrija os que aparecem e verifique de novo.",
        ),
        Say::JsonInvalid => say(
            "O texto não é um JSON válido a partir da linha {line}, coluna {column}.",
            "Uma mensagem é um objeto JSON.",
            "Veja se ali falta vírgula, aspas, chave ou colchete.",
        ),
        Say::LabelDuplicate => say(
            "Os botões {first} e {second} têm o mesmo texto.",
            "Quem lê não consegue diferenciar um do outro.",
            "Use um texto diferente em cada botão.",
        ),
        Say::LabelDuplicateAnswers => say(
            "Os botões {first} e {second} têm o mesmo texto.",
            "O clique devolve só o texto, e você não saberia qual dos dois foi tocado.",
            "Use um texto diferente em cada botão.",
        ),
        Say::LabelKind => say(
            "O botão {number} deve ser um texto, e não {actual}.",
            "Nesta forma, um botão é só o seu texto.",
            "Escreva o texto do botão ou use a forma nova, com `id` e `title`.",
        ),
        Say::LossUnknown => say(
            "A opção `{member}` não pode ser `{value}`.",
            "Ela define se uma perda impede o envio da mensagem.",
            "Use `\"error\"` ou `\"warn\"`.",
        ),
        Say::MediaDataUnsupported => say(
            "O provedor não consegue enviar mídia a partir de uma URI `data:`.",
            "Ele busca a mídia em uma URL `http` ou `https`; quem recebe a mensagem não veria o arquivo.",
            "Coloque o arquivo em um servidor web e informe a URL dele, ou envie a mensagem sem ele com a opção `loss: \"warn\"`.",
        ),
        Say::MediaTypeCase => say(
            "`{value}` deveria estar em maiúsculas.",
            "A página do provedor pede maiúsculas e diz, em outro ponto, que ela mesma as corrige.",
            "Escreva em maiúsculas.",
        ),
        Say::MediaTypeIgnored => say(
            "`{member}` é ignorado.",
            "Ele diz que tipo de mídia está na URL, e não há URL.",
            "Remova `{member}` ou informe a URL da mídia.",
        ),
        Say::MediaTypeMissing => say(
            "Falta o campo `{member}`.",
            "O provedor exige esse campo junto com a URL da mídia.",
            "Indique se é uma imagem, um vídeo ou um documento.",
        ),
        Say::MediaTypeUnknown => {
            say("Não existe o tipo de mídia `{value}`.", "O tipo define como a mídia é mostrada.", "Use um destes: {known}.")
        }
        Say::MediaTypeUnsupported => say(
            "O provedor não consegue enviar este tipo de mídia ({type}).",
            "Quem recebe a mensagem não veria o arquivo.",
            LEAVE_OUT,
        ),
        Say::MediaUrlInvalid => say(
            "O campo `{member}` da mídia não contém uma URL válida.",
            "Nem o provedor nem o WhatsApp conseguiriam baixar o arquivo.",
            "Informe uma URL `http` ou `https`, ou uma URI `data:` em base64.",
        ),
        Say::MemberDuplicate => say(
            "Um campo aparece duas vezes; a segunda está na linha {line}, coluna {column}.",
            "Alguns programas usam o primeiro valor; outros, o segundo.",
            "Remova um dos dois.",
        ),
        Say::MemberIgnored => say(
            "`{member}` é ignorado em um botão do tipo {type}.",
            "Cada tipo de botão tem os seus próprios campos.",
            "Remova `{member}` ou mude o tipo do botão.",
        ),
        Say::MemberOutOfPlace => say(
            "O campo `{member}` não faz parte de um botão de {type}.",
            "Cada tipo de botão tem os seus próprios campos.",
            "Remova `{member}` ou mude o tipo do botão.",
        ),
        Say::MemberUnknown => {
            say("Não existe o campo `{member}` aqui.", "Ele não teria efeito.", "Remova `{member}` ou confira o nome do campo.")
        }
        Say::MemberUnknownNear => say(
            "Não existe o campo `{member}` aqui; você quis dizer `{known}`?",
            "Ele não teria efeito.",
            "Renomeie `{member}` para `{known}`.",
        ),
        Say::MessageKind => say(
            "A mensagem deve ser um objeto, e não {actual}.",
            "Os campos dela são `to`, `text`, `buttons` e outros.",
            "Informe um objeto com pelo menos `to`, `text` e `buttons`.",
        ),
        Say::Missing => say("Falta o campo `{member}`.", "Ele é obrigatório.", "Adicione `{member}`."),
        Say::OptionsKind => say(
            "As opções devem ser um objeto, e não {actual}.",
            "Sem opções, são usados os valores padrão.",
            "Informe um objeto ou não informe opções.",
        ),
        Say::PayloadKind => say(
            "O payload deve ser um objeto, e não {actual}.",
            "Ele é o corpo da requisição ao provedor.",
            "Informe o objeto que você enviaria.",
        ),
        Say::PhoneDoubleZero => say(
            "O número começa com `00`.",
            "Só em alguns países se disca `00` para ligar para o exterior; o WhatsApp precisa apenas do código do país.",
            "Escreva `+` no lugar de `00`.",
        ),
        Say::PhoneInvalid => say(
            "O campo `{member}` não contém um número de telefone.",
            "Um número de telefone tem de 8 a 15 dígitos e começa com o código do país.",
            ABROAD,
        ),
        Say::PhoneMasked => say(
            "`{member}` contém espaços, hifens ou parênteses.",
            "O provedor espera o número sem máscara.",
            "Escreva o número sem eles, começando pelo código do país.",
        ),
        Say::PhoneRiskyCountry => say(
            "Parece que falta o código do país (55) em `{member}`.",
            "O número parece brasileiro, mas sem esse código; o WhatsApp leria os primeiros dígitos como o código de outro país.",
            "Escreva o número com o código do país, que no Brasil é 55.",
        ),
        Say::PhoneRiskyLength => say(
            "Um número brasileiro tem 12 ou 13 dígitos; este tem outra quantidade.",
            "Como ele começa com 55, a mensagem pode não chegar ou ir para outra pessoa.",
            "Confira o código de área (DDD) e o número; nada foi alterado.",
        ),
        Say::PhoneTrunkZero => say(
            "O número começa com `0`.",
            "`0` e `0800` só funcionam em ligações dentro do país.",
            "Escreva o número como se disca do exterior: `0800 123 4567`, no Brasil, vira `+55 800 123 4567`.",
        ),
        Say::ReplyPrivateIgnored => say(
            "`{member}` é ignorado.",
            "Ele diz como responder a uma mensagem, e nenhuma está sendo respondida.",
            "Remova `{member}` ou informe `replyTo`.",
        ),
        Say::SourceIgnored => say("O campo `{member}` não é enviado.", ONLY_YOU, "Se não quiser ver este aviso, remova o campo."),
        Say::SubtitleUnsupported => say(
            "`{member}` fica de fora.",
            "Só a forma antiga da requisição tem esse campo; a mensagem não tem lugar para ele.",
            "Se ele for importante, passe o seu conteúdo para o texto.",
        ),
        Say::TargetInvalid => say(
            "O destino deve ser {expected}, e não {actual}.",
            "Ele é o nome de um provedor ou de um endpoint.",
            "Use um destes: {known}.",
        ),
        Say::TargetUnclear => say(
            "Não está claro para qual endpoint do provedor é o payload.",
            "Os seus campos não dizem.",
            "Indique um destes: {known}.",
        ),
        Say::TargetUnknown => {
            say("Não existe o destino `{value}`.", "Ele é o nome de um provedor ou de um endpoint.", "Use um destes: {known}.")
        }
        Say::TitleBesideMedia => say(
            "O título não aparece junto com mídia.",
            "O provedor ignora o título quando há mídia: quem recebe a mensagem não o veria.",
            "Passe o título para o texto, retire a mídia ou envie a mensagem sem o título com a opção `loss: \"warn\"`.",
        ),
        Say::TitleIgnored => say(
            "`{member}` é ignorado quando há mídia.",
            "Quando há mídia, o provedor não mostra o título.",
            "Passe o título para o texto ou remova a mídia.",
        ),
        Say::ToContactId => say(
            "O destinatário termina em `@c.us`.",
            "Só alguns outros serviços identificam pessoas dessa forma.",
            "Use `@s.whatsapp.net` ou só o número de telefone.",
        ),
        Say::ToGroupDigits => say(
            "O destinatário é longo demais para ser um número de telefone.",
            "Um número de telefone tem no máximo 15 dígitos; este parece ser o id de um grupo.",
            "Se for um grupo, escreva `@g.us` depois do id.",
        ),
        Say::ToGroupSuffix => say(
            "O destinatário termina em `-group`.",
            "Aqui os grupos são escritos de uma só forma, a do próprio WhatsApp; cada provedor recebe a que aceita.",
            "Escreva `@g.us` no lugar de `-group`.",
        ),
        Say::ToInvalid => say(
            "O campo `{member}` não contém um número de telefone nem um id do WhatsApp.",
            "Um número de telefone tem de 8 a 15 dígitos e começa com o código do país; os ids terminam em `@s.whatsapp.net`, `@g.us`, `@newsletter` ou `@lid`.",
            ABROAD,
        ),
        Say::ToUnsupported => say(
            "O provedor não consegue enviar botões para este tipo de destinatário.",
            "Ele só aceita números de telefone.",
            "Informe um número de telefone ou escolha um provedor que envie para grupos.",
        ),
        Say::TooLong => say(
            "O campo `{member}` tem {actual} caracteres; pelo que se sabe, o WhatsApp aceita no máximo {max}.",
            "Com botões de resposta na mensagem, o WhatsApp pode recusar ou cortar esse texto.",
            "Reduza o texto a {max} {max:caractere|caracteres}.",
        ),
        Say::Unsupported => {
            say("O provedor não tem um campo para `{member}`.", "Quem recebe a mensagem ficaria sem esse conteúdo.", LEAVE_OUT)
        }
        Say::UrlInvalid => say(
            "O campo `{member}` não contém um link válido.",
            "Um link começa com `http://` ou `https://`, seguido do endereço do site, e não tem espaços em branco.",
            "Escreva o link inteiro, a partir de `https://`, com os caracteres especiais codificados (por exemplo, %20 no lugar de um espaço).",
        ),
        Say::WrongKind => say(
            "O campo `{member}` deve ser {expected}, e não {actual}.",
            "Qualquer outro valor seria recusado ou interpretado como outra coisa.",
            "Informe {expected} em `{member}`.",
        ),
    }
}
