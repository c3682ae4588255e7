//! Everything that a message can have, one thing at a time.

use botonera::{Button, Code, Endpoint, Kind, Media, MediaType, Message, Options, Quote, build};

use super::words::Words;

type Feature = (Words, fn(&mut Message));

/// What to add to a message that an endpoint carries whole; where something is said to stand alone, in place of its button.
pub const FEATURES: &[Feature] = &[
    (Words("a title", "um título", "un título"), |message| message.title = Some("Welcome".into())),
    (Words("a footer", "um rodapé", "un pie"), |message| message.footer = Some("Available 24/7".into())),
    (Words("a picture by its URL", "uma imagem pela URL", "una imagen por su URL"), |message| {
        message.media = Some(media(MediaType::Image, "https://example.com/picture.png"));
    }),
    (Words("a picture as a `data:` URI", "uma imagem como URI `data:`", "una imagen como URI `data:`"), |message| {
        message.media = Some(media(MediaType::Image, "data:image/png;base64,iVBORw0KGgo="));
    }),
    (Words("a video", "um vídeo", "un video"), |message| {
        message.media = Some(media(MediaType::Video, "https://example.com/video.mp4"));
    }),
    (Words("a document", "um documento", "un documento"), |message| {
        message.media = Some(media(MediaType::Document, "https://example.com/document.pdf"));
    }),
    (Words("a title beside a picture", "um título junto com uma imagem", "un título junto con una imagen"), |message| {
        message.title = Some("Welcome".into());
        message.media = Some(media(MediaType::Image, "https://example.com/picture.png"));
    }),
    (
        Words(
            "a reply button beside the first button",
            "um botão de resposta ao lado do primeiro botão",
            "un botón de respuesta al lado del primer botón",
        ),
        |message| message.buttons.push(second(Kind::Reply)),
    ),
    (Words("a link button beside it", "um botão de link ao lado dele", "un botón de enlace a su lado"), |message| {
        message.buttons.push(second(Kind::Url));
    }),
    (Words("a call button beside it", "um botão de ligação ao lado dele", "un botón de llamada a su lado"), |message| {
        message.buttons.push(second(Kind::Call));
    }),
    (Words("a copy button beside it", "um botão de copiar ao lado dele", "un botón de copiar a su lado"), |message| {
        message.buttons.push(second(Kind::Copy));
    }),
    (Words("three reply buttons alone", "só três botões de resposta", "solo tres botones de respuesta"), |message| {
        message.buttons = several(Kind::Reply, 3);
    }),
    (Words("four reply buttons alone", "só quatro botões de resposta", "solo cuatro botones de respuesta"), |message| {
        message.buttons = several(Kind::Reply, 4);
    }),
    (Words("two copy buttons alone", "só dois botões de copiar", "solo dos botones de copiar"), |message| {
        message.buttons = several(Kind::Copy, 2);
    }),
    (Words("a link button with an id, alone", "só um botão de link, com id", "solo un botón de enlace, con id"), |message| {
        message.buttons = vec![Button::Url { label: "Shop".into(), url: "https://example.com".into(), id: Some("shop".into()) }];
    }),
    (
        Words("a copy button without a label, alone", "só um botão de copiar, sem texto", "solo un botón de copiar, sin texto"),
        |message| {
            message.buttons = vec![Button::Copy { label: None, code: "1234".into(), id: None }];
        },
    ),
    (
        Words("a reply button without an id, alone", "só um botão de resposta, sem id", "solo un botón de respuesta, sin id"),
        |message| message.buttons = vec![Button::Reply { label: "Sales".into(), id: None }],
    ),
    (Words("a delay of 2 seconds", "uma espera de 2 segundos", "una espera de 2 segundos"), |message| message.delay = Some(2.0)),
    (Words("a delay of 1.5 seconds", "uma espera de 1,5 segundo", "una espera de 1,5 segundos"), |message| {
        message.delay = Some(1.5);
    }),
    (Words("a delay of a minute", "uma espera de um minuto", "una espera de un minuto"), |message| message.delay = Some(60.0)),
    (Words("an answer to a message", "uma resposta a uma mensagem", "una respuesta a un mensaje"), |message| {
        message.quote = Some(Quote { message_id: "g0jEG0ZsSobn4yNGGU3TAg-gDYOS60TLw".into(), private: None });
    }),
    (Words("the same, in private", "o mesmo, em particular", "lo mismo, en privado"), |message| {
        message.quote = Some(Quote { message_id: "g0jEG0ZsSobn4yNGGU3TAg-gDYOS60TLw".into(), private: Some(true) });
    }),
    (Words("a source, for tracing", "uma origem, para rastreamento", "un origen, para el seguimiento"), |message| {
        message.source = Some("crm".into());
    }),
];

/// Of a message that has a title because its text has no place of its own without one.
pub const NO_TITLE: Feature = (Words("no title", "sem título", "sin título"), |message| message.title = None);

/// The kinds of recipients, and one of each.
pub const RECIPIENTS: &[(Words, &str)] = &[
    (Words("phone", "telefone", "teléfono"), "+55 (11) 99999-9999"),
    (Words("person", "pessoa", "persona"), "5511999999999@s.whatsapp.net"),
    (Words("group", "grupo", "grupo"), "120363019502650977@g.us"),
    (Words("old group", "grupo antigo", "grupo antiguo"), "5511999999999-1623281429@g.us"),
    (Words("channel", "canal", "canal"), "999999999999999999@newsletter"),
    (Words("hidden number (LID)", "número oculto (LID)", "número oculto (LID)"), "999999999999999@lid"),
    (Words("user’s id", "id de usuário", "id de usuario"), "US.13491208655302741918"),
];

/// A message that the endpoint carries whole.
pub fn base(endpoint: &Endpoint) -> Message {
    let first = button(endpoint.kinds()[0]);
    let mut message = Message { to: "+5511999999999".into(), text: "Hello".into(), buttons: vec![first], ..Message::default() };
    let warnings =
        |message: &Message| build(endpoint.id, message, &Options::default()).map_or(Vec::new(), |built| built.warnings);
    // Where each kind of button needs an id, it has one.
    if warnings(&message).iter().any(|issue| issue.code == Code::BUTTON_ID_CHANGED) {
        give_id(&mut message.buttons[0]);
    }
    // Where a text has no place of its own, it has one below a title.
    if warnings(&message).iter().any(|issue| issue.code == Code::TEXT_CHANGED) {
        message.title = Some("Welcome".into());
    }
    message
}

fn give_id(button: &mut Button) {
    let own = match button {
        Button::Reply { id, .. } | Button::Url { id, .. } | Button::Call { id, .. } | Button::Copy { id, .. } => id,
        button => panic!("what kind is {button:?}?"),
    };
    *own = Some("first".into());
}

/// A button of each kind, with all that it needs.
pub fn button(kind: Kind) -> Button {
    match kind {
        Kind::Reply => Button::Reply { label: "Sales".into(), id: Some("sales".into()) },
        Kind::Url => Button::Url { label: "Shop".into(), url: "https://example.com".into(), id: None },
        Kind::Call => Button::Call { label: "Call us".into(), phone: "+551130000000".into(), id: None },
        Kind::Copy => Button::Copy { label: Some("Copy".into()), code: "1234".into(), id: None },
        kind => panic!("what does {kind:?} need?"),
    }
}

/// The kind of a button.
pub fn kind_of(button: &Button) -> Kind {
    match button {
        Button::Reply { .. } => Kind::Reply,
        Button::Url { .. } => Kind::Url,
        Button::Call { .. } => Kind::Call,
        Button::Copy { .. } => Kind::Copy,
        button => panic!("what kind is {button:?}?"),
    }
}

/// A button that stands beside one of [`button`].
fn second(kind: Kind) -> Button {
    match kind {
        Kind::Reply => Button::Reply { label: "Support".into(), id: Some("support".into()) },
        Kind::Copy => Button::Copy { label: Some("Copy it".into()), code: "5678".into(), id: None },
        _ => button(kind),
    }
}

fn several(kind: Kind, count: usize) -> Vec<Button> {
    let labels = ["Sales", "Support", "Billing", "Other"];
    let one = |label: &&str| match kind {
        Kind::Copy => Button::Copy { label: Some((*label).to_owned()), code: "1234".into(), id: None },
        _ => Button::Reply { label: (*label).to_owned(), id: Some(label.to_lowercase()) },
    };
    labels.iter().take(count).map(one).collect()
}

fn media(kind: MediaType, url: &str) -> Media {
    Media { kind, url: url.to_owned() }
}
