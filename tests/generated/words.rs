//! The words of the reference pages in each language. What providers' notes and sources say in English stands in `src/providers`;
//! its translations stand in `www/texts/notes`, where the page says it too, and in `tests/generated/texts`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{LazyLock, Mutex};

use botonera::Locale;

/// A language of the pages.
#[derive(Clone, Copy, PartialEq)]
pub struct Language {
    pub locale: Locale,
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
}

pub const ENGLISH: Language = Language { locale: Locale::En, tag: "en", name: "English" };

pub const LANGUAGES: [Language; 3] = [
    ENGLISH,
    Language { locale: Locale::PtBr, tag: "pt-BR", name: "Português (Brasil)" },
    Language { locale: Locale::Es, tag: "es", name: "Español" },
];

/// The translations of what is said in English elsewhere, by language and by the English words.
static TRANSLATIONS: LazyLock<BTreeMap<&str, BTreeMap<String, String>>> = LazyLock::new(|| {
    let mut all = BTreeMap::new();
    for tag in LANGUAGES.iter().filter(|language| **language != ENGLISH).map(|language| language.tag) {
        let mut own = BTreeMap::new();
        for file in [format!("www/texts/notes/{tag}.json"), format!("tests/generated/texts/{tag}.json")] {
            let text = fs::read_to_string(&file).unwrap();
            let texts: BTreeMap<String, String> = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
            for (english, text) in texts {
                assert!(own.insert(english.clone(), text).is_none(), "{file}: another file says it too: {english}");
            }
        }
        all.insert(tag, own);
    }
    all
});

/// What was asked for and is not there, by the language's tag, so that all of it can be told at once.
pub static MISSING: Mutex<BTreeSet<(&str, String)>> = Mutex::new(BTreeSet::new());

impl Language {
    /// The end of the name of its files: `.pt-BR.md`.
    pub fn extension(self) -> String {
        if self == ENGLISH { ".md".to_owned() } else { format!(".{}.md", self.tag) }
    }

    /// What is said in English in `src/providers` or in a sample of an answer.
    pub fn own(self, english: &str) -> &str {
        if self == ENGLISH {
            return english;
        }
        TRANSLATIONS[self.tag].get(english).map_or_else(
            || {
                MISSING.lock().unwrap().insert((self.tag, english.to_owned()));
                english
            },
            String::as_str,
        )
    }

    /// Every translation into the language, behind what it translates.
    pub fn translations(self) -> impl Iterator<Item = (&'static String, &'static String)> {
        TRANSLATIONS.get(self.tag).into_iter().flatten()
    }
}

/// A text in English, Portuguese and Spanish.
pub struct Words(pub &'static str, pub &'static str, pub &'static str);

impl Words {
    pub fn of(&self, language: Language) -> &'static str {
        match language.locale {
            Locale::PtBr => self.1,
            Locale::Es => self.2,
            _ => self.0,
        }
    }

    /// The text with values in place of the names that stand between braces.
    pub fn with(&self, language: Language, values: &[(&str, &str)]) -> String {
        let fill = |text: String, (name, value): &(&str, &str)| text.replace(&format!("{{{name}}}"), value);
        values.iter().fold(self.of(language).to_owned(), fill)
    }
}

macro_rules! words {
    ($($name:ident: $en:literal, $pt:literal, $es:literal;)+) => { $(pub const $name: Words = Words($en, $pt, $es);)+ };
}

// The beginning, and the request.
words! {
    TARGET: "A target of `build` and of all other calls; the provider's id, `{provider}`, stands for {what}. It carries buttons of these types: {kinds}.",
        "É um destino de `build` e de todas as outras funções; o id do provedor, `{provider}`, equivale {what}. Aceita botões destes tipos: {kinds}.",
        "Es un destino de `build` y de todas las demás funciones; el id del proveedor, `{provider}`, equivale {what}. Acepta botones de estos tipos: {kinds}.";
    THE_ONE: "it", "a este endpoint", "a este endpoint";
    THE_BEST: "the one of its endpoints that carries the message best. Of a payload that is given to `validate`, `read` or `translate`, `detect` decides which of them it is for",
        "ao endpoint desse provedor mais adequado à mensagem. Quando `validate`, `read` ou `translate` recebem um payload, `detect` decide a qual deles o payload se destina",
        "al endpoint de ese proveedor más adecuado para el mensaje. Cuando `validate`, `read` o `translate` reciben un payload, `detect` decide a cuál de ellos corresponde";
    REQUEST: "The request", "A requisição", "La solicitud";
    HEADER: "header", "cabeçalho", "encabezado";
    VALUE: "value", "valor", "valor";
    CREDENTIAL: "credential", "credencial", "credencial";
    STANDS_IN: "stands in", "onde fica", "dónde va";
    NEEDED: "needed", "necessária", "necesaria";
    IN_HEADER: "a header", "em um cabeçalho", "en un encabezado";
    IN_URL: "the URL", "na URL", "en la URL";
    INSTEAD_OF: "instead of {default}", "só no lugar de {default}", "solo en lugar de {default}";
    IF_ASKED: "where the account asks for it", "se a conta exigir", "si la cuenta la exige";
    ALWAYS: "always", "sempre", "siempre";
    SENDS_ONE: "A request sent twice sends one message.",
        "A mesma requisição, enviada duas vezes, gera uma só mensagem.",
        "La misma solicitud, enviada dos veces, genera un solo mensaje.";
    SENDS_TWO: "A request sent twice sends two messages.",
        "A mesma requisição, enviada duas vezes, gera duas mensagens.",
        "La misma solicitud, enviada dos veces, genera dos mensajes.";
    SENDS_UNKNOWN: "Whether a request sent twice sends two messages is not documented.",
        "Não está documentado se a mesma requisição, enviada duas vezes, gera duas mensagens.",
        "No está documentado si la misma solicitud, enviada dos veces, genera dos mensajes.";
    RATE: "At most {requests} requests in {seconds} seconds are taken, counted by {per}.",
        "São aceitas no máximo {requests} requisições a cada {seconds} segundos, contadas por {per}.",
        "Se aceptan como máximo {requests} solicitudes cada {seconds} segundos, contadas por {per}.";
}

// What goes where.
words! {
    WHERE: "What goes where", "Para onde vai cada campo", "A dónde va cada campo";
    MESSAGE: "message", "mensagem", "mensaje";
    PAYLOAD: "payload", "payload", "payload";
    OF_BUTTONS: "of `{kind}` buttons", "nos botões `{kind}`", "en los botones `{kind}`";
    OF_MEDIA: "of {kinds} media", "para mídia {kinds}", "para archivos multimedia {kinds}";
    AND: " and ", " ou ", " o ";
    OF_USERS: "a user’s id", "id de usuário", "id de usuario";
    OF_OTHERS: "everyone but a user’s id", "todos, menos um id de usuário", "todos, menos un id de usuario";
    WITH_TITLE: "where there is a title", "quando há título", "si hay título";
    WITHOUT_TITLE: "where there is no title", "quando não há título", "si no hay título";
    READ_ONLY: "read, never written", "é lido, nunca escrito", "se lee, nunca se escribe";
    EACH_BUTTON: "Each type of button, and a whole payload with it:",
        "Cada tipo de botão, com um payload completo:",
        "Cada tipo de botón, con un payload completo:";
    BUTTON_OF_MESSAGE: "button of the message", "botão da mensagem", "botón del mensaje";
    EACH_RECIPIENT: "Each kind of recipient:", "Cada tipo de destinatário:", "Cada tipo de destinatario:";
    RECIPIENT: "recipient", "destinatário", "destinatario";
    IN_MESSAGE: "in the message", "na mensagem", "en el mensaje";
    IN_PAYLOAD: "in the payload", "no payload", "en el payload";
}

// The members of the payload.
words! {
    MEMBERS_OF_PAYLOAD: "The members of the payload", "Os campos do payload", "Los campos del payload";
    REQUIRED_INSIDE: "A member inside an object or a list is required only where that object or list is present.",
        "O que fica dentro de um objeto ou de uma lista é obrigatório quando esse objeto ou essa lista existe.",
        "Lo que va dentro de un objeto o de una lista es obligatorio cuando ese objeto o esa lista existe.";
    MEANING: "what it is", "o que é", "qué es";
    REQUIRED: "required", "obrigatório", "obligatorio";
    IN_SOME_CASES: "in some cases", "em alguns casos", "en algunos casos";
    FOR_EXAMPLE: "for example", "por exemplo", "por ejemplo";
}

// What it carries.
words! {
    CARRIES: "What it carries", "O que este endpoint aceita", "Qué acepta este endpoint";
    FOUND: "Found by running `compare` on the message below, changing one thing at a time; what stands alone stands in its button's place. What the reader would miss is an error, or a warning with `{ loss: \"warn\" }`.",
        "Resultado de executar `compare` com a mensagem abaixo, mudando uma coisa de cada vez; onde se lê “só”, os botões indicados entram no lugar do botão dela. O que faltaria a quem recebe a mensagem gera um erro ou, com `{ loss: \"warn\" }`, um aviso.",
        "Resultado de ejecutar `compare` con el mensaje de abajo, cambiando una cosa a la vez; donde dice «solo», los botones indicados ocupan el lugar de su botón. Lo que le faltaría a quien recibe el mensaje genera un error o, con `{ loss: \"warn\" }`, un aviso.";
    CARRIED: "carried", "aceita", "lo acepta";
    ISSUE: "issue", "problema", "problema";
    WHICH_SAYS: "which says", "o que diz", "qué dice";
    YES: "yes", "sim", "sí";
    YES_WARNED: "yes, with a warning", "sim, com um aviso", "sí, con un aviso";
    OTHER_SHAPE: "in another shape", "de outra forma", "de otra forma";
    NO: "no", "não", "no";
    NO_READER: "no: the reader would miss it", "não: faltaria a quem recebe a mensagem", "no: le faltaría a quien recibe el mensaje";
    NO_SENDER: "no: only the sender would miss it", "não: só faltaria a quem envia", "no: solo le faltaría a quien envía";
}

// Limits.
words! {
    LIMITS: "Limits", "Limites", "Límites";
    LIMITS_OF: "Of the members of the message. What is inferred, the provider does not state. Digits are those of a phone number, group digits those of a group's id. Where no page says how few digits a phone number may have, the least is inferred from the endpoint's page, which shows numbers with country code and area code. What is told beyond them was found by trying.",
        "São os limites dos campos da mensagem. O que foi deduzido, o provedor não declara. Os dígitos são os de um número de telefone; os dígitos de grupo, os do id de um grupo. Quando nenhuma página diz quantos dígitos um número de telefone tem no mínimo, esse mínimo é deduzido da página do endpoint, que mostra números com código do país e DDD. O que acontece fora dos limites foi verificado na prática.",
        "Son los límites de los campos del mensaje. Lo deducido no lo declara el proveedor. Los dígitos son los de un número de teléfono; los dígitos de grupo, los del id de un grupo. Cuando ninguna página dice cuántos dígitos tiene como mínimo un número de teléfono, ese mínimo se deduce de la página del endpoint, que muestra números con código de país y código de área. Lo que ocurre fuera de los límites se comprobó en la práctica.";
    MEMBER: "member", "campo", "campo";
    FOR: "for", "para", "para";
    LEAST: "least", "mínimo", "mínimo";
    MOST: "most", "máximo", "máximo";
    UNIT: "unit", "unidade", "unidad";
    BASIS: "basis", "base", "base";
    BEYOND: "beyond it", "fora do limite", "fuera del límite";
    SOURCE: "source", "fonte", "fuente";
    BUTTONS_OF: "{kinds} buttons", "botões {kinds}", "botones {kinds}";
    MESSAGES_OF: "messages with {kinds} buttons", "mensagens com botões {kinds}", "mensajes con botones {kinds}";
    ERROR: "error", "erro", "error";
    WARNING: "warning", "aviso", "aviso";
    STATED: "stated", "declarado", "declarado";
    INFERRED: "inferred", "deduzido", "deducido";
}

/// The units of limits.
pub const UNITS: [Words; 5] = [
    Words("code points", "caracteres", "caracteres"),
    Words("buttons", "botões", "botones"),
    Words("digits", "dígitos", "dígitos"),
    Words("group digits", "dígitos de grupo", "dígitos de grupo"),
    Words("seconds", "segundos", "segundos"),
];

// What it answers.
words! {
    ANSWERS: "What it answers", "O que o provedor responde", "Qué responde el proveedor";
    NO_FAULTS: "Its pages do not say in which words it answers to which fault.",
        "A documentação não diz com que palavras o provedor responde a cada erro.",
        "La documentación no dice con qué palabras responde el proveedor a cada error.";
    FAULTS: "To which fault, as an issue's `response` tells it:",
        "A cada erro, como informa o `response` do problema:",
        "A cada error, como lo informa el `response` del problema:";
    SAMPLES: "Samples of its answers beside that, with the gaps of the documented texts filled in, and what `parseResponse` makes of them. Not every page names the status: a known text is understood with any.",
        "Exemplos de outras respostas, com as lacunas dos textos documentados preenchidas, e o que `parseResponse` entende delas. Nem toda página informa o status: um texto conhecido é entendido com qualquer um.",
        "Ejemplos de otras respuestas, con los huecos de los textos documentados ya completados, y lo que `parseResponse` entiende de ellas. No todas las páginas indican el estado: un texto conocido se entiende con cualquiera.";
    STATUS: "status", "status", "estado";
    TEXT: "text", "texto", "texto";
    MEANS: "means", "significa", "significa";
    AGAIN: "may be sent again", "pode ser reenviada", "se puede reenviar";
}

// The rest.
words! {
    NOTES: "Known problems and notes", "Problemas conhecidos e observações", "Problemas conocidos y observaciones";
    EXAMPLE: "Example", "Exemplo", "Ejemplo";
    FROM_PAGE: "From the documents or public code that [the fixture]({path}) names. The message:",
        "Dos documentos ou do código público que [o arquivo de teste]({path}) indica. A mensagem:",
        "De los documentos o del código público que indica [el archivo de prueba]({path}). El mensaje:";
    WITH_PLACEHOLDERS: "The request, with placeholders for the credentials:",
        "A requisição, com marcadores no lugar das credenciais:",
        "La solicitud, con marcadores en lugar de las credenciales:";
    WARNINGS: "The warnings:", "Os avisos:", "Los avisos:";
    WARNED_AT: "{issue} at `{place}`: {message}", "{issue} em `{place}`: {message}", "{issue} en `{place}`: {message}";
    SOURCES: "Sources", "Fontes", "Fuentes";
    SEEN_WHEN: "The month is that in which the page was read, if that was noted; no page was compared with the running service.",
        "O mês é aquele em que a página foi lida, se isso foi anotado; nenhuma página foi comparada com o serviço em funcionamento.",
        "El mes es aquel en que se leyó la página, si se anotó; ninguna página se comparó con el servicio en funcionamiento.";
    PAGE: "page", "página", "página";
    ABOUT: "what it is", "o que é", "qué es";
    SEEN: "seen", "lida em", "leída en";
    UNREAD: "not recorded", "sem registro", "sin registro";
}
