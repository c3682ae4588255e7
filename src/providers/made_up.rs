//! Two providers that do not exist, for the tests alone: they need what no provider of the registry needs yet.
//!
//! Payloads whose members stand inside one another, also inside the one item of a list; members that always are the same, and tell
//! two endpoints of one URL apart; buttons without a type; buttons that are texts with two parts; milliseconds; limits and mixtures
//! that are errors; slots in the origin and credentials with a default; answers known by codes; one payload at two providers.

use super::{Endpoint, Note, Provider, Source};
use crate::codecs::phone::Sign;
use crate::codecs::recipient::{Ids, Phones, Written};
use crate::codecs::seconds::Range;
use crate::codecs::{Codec, link, media};
use crate::engine::table::{Aside, Buttons, Constant, Inline, Member, Mixed, Most, Others, Sort, Sorts, Table, Told, Variant};
use crate::engine::words::TYPE_UNSUPPORTED;
use crate::inbound::{Accepted, By, FailureKind, Known, Refusal, State, Wire, owned_at};
use crate::issue::words::words;
use crate::issue::{Basis, Code, Loss, Severity, Subject};
use crate::json;
use crate::message::{Kind, Part as Of};
use crate::request::{Credential, Header, Part, Url};

const DOCS: &str = "https://made-up.example/messages";
const STATED: &Basis = &Basis::stated(DOCS);
const LABEL_TOO_LONG: &Basis = &STATED.answer(400, "buttons[N]: title is too long").numbered();

const HOST: Credential = Credential::host("host").or("api.made-up.example");
const VERSION: Credential = Credential::version("version").or("v2.0");
const ACCOUNT: Credential = Credential::path("account");
const TOKEN: Credential = Credential::header("token");
const SERVER: Credential = Credential::server("server");

pub(super) const PROVIDER: Provider = Provider {
    id: "made-up",
    name: "Made up",
    idempotent: Some(true),
    rate_limit: None,
    credentials: &[&HOST, &VERSION, &ACCOUNT, &TOKEN],
    official: true,
    headers: &[Header { name: "Authorization", value: &[Part::Scheme("Bearer "), Part::Slot(&TOKEN)] }],
    notes: &[Note { text: "It does not exist.", docs: DOCS }],
    wire: WIRE,
    endpoints: &[REPLIES, LINK, CAROUSEL, MENU, CHOICES],
};

/// The same payload at another provider, which everybody hosts alone.
pub(super) const TWIN: Provider = Provider {
    id: "made-up-twin",
    name: "Made up twice",
    credentials: &[&SERVER, &TOKEN],
    official: false,
    endpoints: &[Endpoint {
        id: "made-up-twin/replies",
        url: Url { origin: &[Part::Slot(&SERVER)], path: &[Part::Text("/messages")] },
        table: &Table { is_twin: true, ..REPLIES_TABLE },
        ..REPLIES
    }],
    ..PROVIDER
};

const WIRE: Wire = Wire {
    is_event: |value| value.text_of("object") == Some("made-up"),
    events: |_, _, _| (),
    said: |body| match body.member("error") {
        None => {
            let message_id = owned_at(body, &["id"]);
            Some(Ok(Accepted { state: State::Queued, message_id, queue_id: None, at: None }))
        }
        Some(error) => Some(Err(Refusal::of(owned_at(error, &["message"]).unwrap_or_default()).coded(error, &["code"]))),
    },
    known: &[&[
        Known::rule(LABEL_TOO_LONG, Code::LABEL_TOO_LONG).counted_from_zero(),
        Known::by(By::Codes(&["190"]), FailureKind::Unauthorized),
        Known::by(By::Between(500, 599), FailureKind::ProviderError).retryable(true),
    ]],
};

const URL: Url = Url {
    origin: &[Part::Text("https://"), Part::Slot(&HOST)],
    path: &[Part::Text("/"), Part::Slot(&VERSION), Part::Text("/"), Part::Slot(&ACCOUNT), Part::Text("/messages")],
};

const SOURCES: &[Source] = &[Source::read(DOCS, "A page that nobody wrote."), Source::REPLY_BUTTONS, Source::PHONES];

/// `example` is a message that it carries whole.
const fn endpoint(id: &'static str, example: &'static str, table: &'static Table) -> Endpoint {
    Endpoint { id, docs: &[DOCS], notes: &[], sources: SOURCES, url: URL, table, example }
}

const REPLY: &str = r#"{ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "reply", "label": "y", "id": "z" }] }"#;
const OPEN: &str =
    r#"{ "to": "+5511999999999", "text": "x", "buttons": [{ "type": "url", "label": "y", "url": "https://made-up.example" }] }"#;

const PRODUCT: &Constant = &Constant::of("whatsapp");
const OTHERS: &Others = &Others { names: Some(&["list", "button_list"]), subject: Subject::Type, words: TYPE_UNSUPPORTED };
const INTERACTIVE: &Constant = &Constant::mark("interactive", OTHERS);
/// Whatever else stands there is another button.
const REPLY_TYPE: &Constant = &Constant {
    subject: Subject::ButtonType,
    others: Some(&Others { names: None, subject: Subject::ButtonType, words: TYPE_UNSUPPORTED }),
    ..Constant::of("reply")
};

/// Members inside members, also those of the buttons; a label that is too long is refused.
const REPLIES: Endpoint = endpoint("made-up/replies", REPLY, &REPLIES_TABLE);
const REPLIES_TABLE: Table = Table::payload(&[
    Member::constant("messaging_product", PRODUCT),
    Member::new("to", Of::To, Codec::Recipient(INTERNATIONAL)).required_unless(Of::UserId, STATED),
    Member::new("recipient", Of::UserId, Codec::User).stated(STATED).hidden_by(TO, TITLE_LOST, TITLE_IGNORED),
    Member::new("context/message_id", Of::QuoteId, Codec::Text).stated(STATED),
    Member::constant("type", INTERACTIVE),
    Member::constant("interactive/type", const { &Constant::mark("button", OTHERS).by_default() }),
    Member::sort("interactive/header/type", HEADERS),
    Member::new("interactive/header/text", Of::Title, Codec::Text).stated(STATED).sorted(HEADERS),
    Member::new("interactive/header/image/link", Of::MediaUrl, Codec::Linked(media::IMAGE)).stated(STATED).sorted(HEADERS),
    Member::new("interactive/header/image/id", Of::ImageId, Codec::Text).stated(STATED).sorted(HEADERS),
    Member::new("interactive/header/document/link", Of::DocumentUrl, Codec::Linked(media::DOCUMENT))
        .stated(STATED)
        .sorted(HEADERS),
    BODY,
    Member::new("interactive/footer/text", Of::Footer, Codec::Text).stated(STATED),
    Member::buttons("interactive/action/buttons", REPLY_BUTTONS).required(STATED),
]);
/// Phones with a `+`; a mask is taken off.
const INTERNATIONAL: &Ids = &Ids { phones: Phones::Plus, masks: Severity::Warning, ..Ids::PHONES.users_elsewhere() };
const TO: Member = Member::new("to", Of::To, Codec::Text);
const HEADERS: &Sorts = &Sorts {
    known: &[
        Sort { name: "text", parts: &[Of::Title] },
        Sort { name: "image", parts: &[Of::MediaUrl, Of::ImageId] },
        Sort { name: "document", parts: &[Of::DocumentUrl] },
    ],
    lost: TITLE_LOST,
    both: PRIVATE_IGNORED,
};
const BODY: Member = Member::new("interactive/body/text", Of::Text, Codec::Text).required(STATED).at_most(&Most {
    count: 1024,
    severity: Severity::Warning,
    basis: &STATED.inferred(),
});
const REPLY_BUTTONS: &Buttons = &Buttons {
    most: Some((3, STATED)),
    unique: Some(STATED),
    ..Buttons::new(&[Variant::new(
        Kind::Reply,
        "",
        &[
            Member::constant("type", REPLY_TYPE),
            Member::new("reply/id", Of::Id, Codec::Key).required(STATED),
            Member::new("reply/title", Of::Label, Codec::Text).required(STATED).at_most(&Most {
                count: 20,
                severity: Severity::Error,
                basis: LABEL_TOO_LONG,
            }),
        ],
    )])
};

/// The same URL and the same beginning: `interactive/type` says which of the two it is. One button, whose members stand in the payload.
const LINK: Endpoint = endpoint(
    "made-up/link",
    OPEN,
    &Table {
        inline: Some(&Inline { variant: Variant::new(Kind::Url, "", &[LINK_LABEL, LINK_URL]), too_many: ONE_BUTTON }),
        ..Table::payload(&[
            Member::constant("messaging_product", PRODUCT),
            Member::new("to", Of::To, Codec::Recipient(&Ids::WHOLE)).required(STATED),
            Member::constant("type", INTERACTIVE),
            Member::constant("interactive/type", const { &Constant::mark("cta_url", OTHERS) }),
            BODY,
            Member::constant("interactive/action/name", const { &Constant::of("cta_url") }),
            LINK_LABEL,
            LINK_URL,
        ])
    },
);
const LINK_LABEL: Member = Member::new("interactive/action/parameters/display_text", Of::Label, Codec::Text).required(STATED);
const LINK_URL: Member =
    Member::new("interactive/action/parameters/url", Of::Url, Codec::Link(link::Rules { https: true, copies: false }))
        .required(STATED);

/// A list with one card, in which all stands.
const CAROUSEL: Endpoint = endpoint(
    "made-up/carousel",
    REPLY,
    &Table::payload(&[
        Member::new("phone", Of::To, Codec::Recipient(GROUPS)).required(STATED),
        PICTURE,
        Member::new("carousel/cards/0/title", Of::Title, Codec::Text).hidden_by(PICTURE, TITLE_LOST, TITLE_IGNORED),
        Member::new("carousel/cards/0/body", Of::Text, Codec::Text).required(STATED),
        Member::buttons("carousel/cards/0/buttons", CARD_BUTTONS).required(STATED),
        Member::new("carousel/source", Of::Source, Codec::Text).stated(STATED),
    ]),
);
const GROUPS: &Ids = &Ids {
    groups: Some(DOCS),
    ..Ids::PHONES.but([Written::Digits, Written::With("-group"), Written::Refused, Written::Refused, Written::Refused])
};
const PICTURE: Member = Member::new("carousel/cards/0/header/image", Of::MediaUrl, Codec::Picture).stated(STATED);
const CARD_BUTTONS: &Buttons = &Buttons {
    others: Some(&Others { names: Some(&["dial"]), subject: Subject::ButtonType, words: TYPE_UNSUPPORTED }),
    ..Buttons::new(&[
        Variant::new(
            Kind::Reply,
            "quick",
            &[CARD_TYPE, CARD_LABEL, Member::new("reply/payload", Of::Id, Codec::Text).required(STATED)],
        ),
        Variant::new(
            Kind::Url,
            "web",
            &[CARD_TYPE, CARD_LABEL, Member::new("open/link", Of::Url, Codec::Link(link::Rules::ANY)).required(STATED)],
        ),
    ])
};
const CARD_TYPE: Member = Member::new("kind", Of::Type, Codec::Tag).required(STATED);
/// More than WhatsApp itself shows of a reply button's.
const CARD_LABEL: Member = Member::new("label/text", Of::Label, Codec::Text).required(STATED).at_most(&Most {
    count: 25,
    severity: Severity::Error,
    basis: STATED,
});

/// Buttons without a type: what stands in one says what it is. Reply buttons beside others are refused; the delay is milliseconds. Some
/// buttons have a number for an id, and there are members that no message has a place for.
const MENU: Endpoint = endpoint(
    "made-up/menu",
    REPLY,
    &Table::payload(&[
        Member::new("number", Of::To, Codec::Recipient(&Ids::WHOLE)).required(STATED),
        Member::new("message", Of::Text, Codec::Text).required(STATED),
        Member::aside("track", &Aside::lost(json::Kind::Text, Loss::Sender)),
        Member::aside(
            "options/mentions",
            &Aside { kind: Some(json::Kind::List), told: Told::LostNumbers(Loss::Reader, MENTIONS) },
        ),
        Member::aside("options/preview", const { &Aside { kind: Some(json::Kind::Bool), ..Aside::ignored(PREVIEW_IGNORED) } }),
        Member::aside("edit", &Aside::refused(Subject::Type, EDIT_UNSUPPORTED)),
        Member::new("wait", Of::Delay, Codec::Seconds(&Range::MILLISECONDS)).stated(STATED),
        Member::buttons("menu", MENU_BUTTONS).required(STATED),
        Member::new("answers", Of::QuoteId, Codec::Text).stated(STATED),
        Member::new("inPrivate", Of::QuotePrivate, Codec::Flag).stated(STATED).only_with(
            Member::new("answers", Of::QuoteId, Codec::Text),
            Subject::ReplyPrivate,
            PRIVATE_IGNORED,
        ),
    ]),
);
const MENU_BUTTONS: &Buttons = &Buttons {
    mixed: Some(&Mixed::refused(MIXED, STATED)),
    ..Buttons::new(&[
        Variant::new(Kind::Reply, "", &[MENU_LABEL, Member::new("value", Of::Id, Codec::Text).required(STATED)]),
        Variant::new(
            Kind::Url,
            "",
            &[MENU_LABEL, MENU_NUMBER, Member::new("link", Of::Url, Codec::Link(link::Rules::ANY)).required(STATED)],
        ),
        Variant::new(
            Kind::Call,
            "",
            &[
                MENU_LABEL,
                MENU_NUMBER,
                MENU_NOTE,
                Member::new("dial", Of::Phone, Codec::Dial { plus: Sign::Spared }).required(STATED),
            ],
        ),
        Variant::new(Kind::Copy, "", &[MENU_LABEL, Member::new("copy", Of::Code, Codec::Text).required(STATED)]),
    ])
};
const MENU_NUMBER: Member = Member::new("number", Of::Id, Codec::Text).required(STATED).numbered();
const MENU_NOTE: Member = Member::aside("note", &Aside::lost(json::Kind::Text, Loss::Sender));
const MENU_LABEL: Member = Member::new("text", Of::Label, Codec::Text).required(STATED);

/// Each button is a text: its label, and perhaps an id behind a bar.
const CHOICES: Endpoint = endpoint(
    "made-up/choices",
    REPLY,
    &Table::payload(&[
        Member::new("number", Of::To, Codec::Recipient(CONTACTS)).required(STATED),
        Member::new("question", Of::Text, Codec::Text).required(STATED),
        Member::buttons("picks", CHOICE_BUTTONS).required(STATED),
    ]),
);
/// Nine digits at least, with their server behind them.
const CONTACTS: &Ids = &Ids { phones: Phones::With("@c.us"), least: 9, ..Ids::PHONES };
const CHOICE_BUTTONS: &Buttons = &Buttons {
    are_texts: true,
    separators: b"|",
    ..Buttons::new(&[Variant::new(
        Kind::Reply,
        "",
        &[Member::new("", Of::Label, Codec::Text).required(STATED), Member::new("", Of::Id, Codec::Text).stated(STATED)],
    )])
};

words! {
    ONE_BUTTON: [type: Key];
        en: "There is room for one button ({type}) only.", "The payload has no list of buttons.", "Keep the first one.";
        pt: "Só há lugar para um botão ({type}).", "O payload não tem lista de botões.", "Deixe apenas o primeiro.";
        es: "Solo hay lugar para un botón ({type}).", "El payload no tiene lista de botones.", "Deja únicamente el primero.";
    MIXED: [kinds: Keys];
        en: "Reply buttons stand beside others ({kinds}).", "This provider refuses the mixture.", "Send them in two messages.";
        pt: "Há botões de resposta junto com outros ({kinds}).", "Este provedor recusa a mistura.", "Envie-os em duas mensagens.";
        es: "Hay botones de respuesta junto con otros ({kinds}).", "Este proveedor rechaza la mezcla.",
            "Envíalos en dos mensajes.";
    TITLE_LOST: [];
        en: "The title of a card is not shown below a picture.", "The reader would not see it.",
            "Leave out the picture or the title.";
        pt: "O título de um cartão não aparece abaixo de uma imagem.", "Quem recebe não o veria.", "Retire a imagem ou o título.";
        es: "El título de una tarjeta no se muestra debajo de una imagen.", "Quien recibe no lo vería.",
            "Quita la imagen o el título.";
    TITLE_IGNORED: [member: Path];
        en: "`{member}` is ignored below a picture.", "A card shows one of the two.", "Remove one of them from the card.";
        pt: "`{member}` é ignorado abaixo de uma imagem.", "Um cartão mostra só um dos dois.", "Remova um deles do cartão.";
        es: "`{member}` se ignora debajo de una imagen.", "Una tarjeta muestra solo uno de los dos.",
            "Quita uno de ellos de la tarjeta.";
    EDIT_UNSUPPORTED: [member: Path];
        en: "`{member}` changes a message that was sent.", "Nothing new would be sent.", "Remove `{member}` to send a message.";
        pt: "`{member}` altera uma mensagem já enviada.", "Nada de novo seria enviado.",
            "Remova `{member}` para enviar uma mensagem.";
        es: "`{member}` cambia un mensaje ya enviado.", "No se enviaría nada nuevo.", "Quita `{member}` para enviar un mensaje.";
    MENTIONS: [member: Path];
        en: "`{member}` takes numbers alone.", "Each is a text of digits.", "Write each as digits.";
        pt: "`{member}` só aceita números.", "Cada um é um texto de dígitos.", "Escreva cada um só com dígitos.";
        es: "`{member}` solo acepta números.", "Cada uno es un texto de dígitos.", "Escribe cada uno solo con dígitos.";
    PREVIEW_IGNORED: [member: Path];
        en: "`{member}` does nothing.", "The provider reads it nowhere.", "Remove `{member}`.";
        pt: "`{member}` não faz nada.", "O provedor não o lê em lugar nenhum.", "Remova `{member}`.";
        es: "`{member}` no hace nada.", "El proveedor no lo lee en ninguna parte.", "Quita `{member}`.";
    PRIVATE_IGNORED: [member: Path];
        en: "`{member}` says nothing here.", "There is no message that is answered.", "Remove `{member}`, or name a message.";
        pt: "`{member}` não diz nada aqui.", "Não há mensagem a ser respondida.", "Remova `{member}` ou indique uma mensagem.";
        es: "`{member}` no dice nada aquí.", "No hay mensaje que se responda.", "Quita `{member}` o indica un mensaje.";
}
