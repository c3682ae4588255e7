//! Everything that a message can have, one thing at a time.

use botonera::{Button, Code, Endpoint, Kind, Media, MediaType, Message, Options, Quote, build};

type Change = fn(&mut Message);

/// What to add to a message that an endpoint carries whole; where something is said to stand alone, in place of its button.
pub const FEATURES: &[(&str, Change)] = &[
    ("a title", |message| message.title = Some("Welcome".into())),
    ("a footer", |message| message.footer = Some("Available 24/7".into())),
    ("a picture by its URL", |message| message.media = Some(media(MediaType::Image, "https://example.com/picture.png"))),
    ("a picture as a `data:` URI", |message| message.media = Some(media(MediaType::Image, "data:image/png;base64,iVBORw0KGgo="))),
    ("a video", |message| message.media = Some(media(MediaType::Video, "https://example.com/video.mp4"))),
    ("a document", |message| message.media = Some(media(MediaType::Document, "https://example.com/document.pdf"))),
    ("a title beside a picture", |message| {
        message.title = Some("Welcome".into());
        message.media = Some(media(MediaType::Image, "https://example.com/picture.png"));
    }),
    ("a reply button beside the first button", |message| message.buttons.push(second(Kind::Reply))),
    ("a link button beside it", |message| message.buttons.push(second(Kind::Url))),
    ("a call button beside it", |message| message.buttons.push(second(Kind::Call))),
    ("a copy button beside it", |message| message.buttons.push(second(Kind::Copy))),
    ("three reply buttons alone", |message| message.buttons = several(Kind::Reply, 3)),
    ("four reply buttons alone", |message| message.buttons = several(Kind::Reply, 4)),
    ("two copy buttons alone", |message| message.buttons = several(Kind::Copy, 2)),
    ("a link button with an id, alone", |message| {
        message.buttons = vec![Button::Url { label: "Shop".into(), url: "https://example.com".into(), id: Some("shop".into()) }];
    }),
    ("a copy button without a label, alone", |message| {
        message.buttons = vec![Button::Copy { label: None, code: "1234".into(), id: None }];
    }),
    ("a reply button without an id, alone", |message| message.buttons = vec![Button::Reply { label: "Sales".into(), id: None }]),
    ("a delay of 2 seconds", |message| message.delay = Some(2.0)),
    ("a delay of 1.5 seconds", |message| message.delay = Some(1.5)),
    ("a delay of a minute", |message| message.delay = Some(60.0)),
    ("an answer to a message", |message| message.quote = Some(Quote { message_id: "3EB0".into(), private: None })),
    ("the same, in private", |message| message.quote = Some(Quote { message_id: "3EB0".into(), private: Some(true) })),
    ("a source, for tracing", |message| message.source = Some("crm".into())),
];

/// The kinds of recipients, and one of each.
pub const RECIPIENTS: &[(&str, &str)] = &[
    ("phone", "+55 (11) 99999-9999"),
    ("person", "5511999999999@s.whatsapp.net"),
    ("group", "120363019502650977@g.us"),
    ("old group", "5511999999999-1623281429@g.us"),
    ("channel", "999999999999999999@newsletter"),
    ("hidden number (LID)", "999999999999999@lid"),
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
