//! What is measured natively: messages as texts, made into requests.

use std::hint::black_box;

use botonera::{Doc, Options, build};

/// Messages as people write them: short and long, plain and with everything, in the languages of the users.
///
/// A change of one changes every figure, so that what was measured before can no longer be compared.
pub const MESSAGES: &[&str] = &[
    // Reply buttons alone: what every gateway carries but those for codes.
    r#"{"to":"+5511999999999","text":"How can we help you today?","buttons":[{"type":"reply","label":"Talk to sales","id":"menu_sales"}]}"#,
    r#"{"to":"+5511987654321","text":"Sua consulta é amanhã às 14h. Você confirma?","buttons":[{"type":"reply","label":"Confirmar","id":"sim"},{"type":"reply","label":"Não poderei ir","id":"nao"}]}"#,
    r#"{"to":"5521998887766","text":"Olá! Em que podemos ajudar?","buttons":[{"type":"reply","label":"Vendas","id":"vendas"},{"type":"reply","label":"Suporte técnico","id":"suporte"},{"type":"reply","label":"Financeiro","id":"financeiro"}]}"#,
    r#"{"to":"+52 55 1234 5678","text":"¿Recibiste tu pedido? Cuéntanos qué tal estuvo, para que podamos mejorar.","buttons":[{"type":"reply","label":"Sí, todo bien","id":"bien"},{"type":"reply","label":"No llegó","id":"no_llego"}]}"#,
    // As `JSON.stringify` of some languages writes it: indented, all but ASCII escaped.
    r#"{
  "to": "+55 (11) 99999-9999",
  "text": "Ol\u00e1, Jo\u00e3o! \ud83d\ude0a\n\nSeu pedido \"n\u00ba 1234\" saiu para entrega.\nC\u00f3digo: A\\B\/C",
  "buttons": [
    { "type": "reply", "label": "J\u00e1 chegou", "id": "recebido" },
    { "type": "reply", "label": "Ainda n\u00e3o", "id": "aguardando" }
  ]
}"#,
    // Titles and footers.
    r#"{"to":"+5511999999999","title":"Atendimento","text":"Escolha o setor com que você quer falar.","footer":"Respondemos em até uma hora","buttons":[{"type":"reply","label":"Matrículas","id":"matriculas"},{"type":"reply","label":"Mensalidades","id":"mensalidades"},{"type":"reply","label":"Secretaria","id":"secretaria"}]}"#,
    r#"{"to":"+5531988776655","title":"Pesquisa de satisfação","text":"De zero a dez, o quanto você recomendaria a nossa loja a um amigo? A sua opinião nos ajuda a melhorar o atendimento, e a pesquisa não leva mais do que um minuto.","footer":"Obrigado pela preferência!","buttons":[{"type":"url","label":"Responder à pesquisa","url":"https://example.com/pesquisa?loja=42&origem=whatsapp"}]}"#,
    r#"{"to":"120363019502650977@g.us","title":"Reunião de condomínio","text":"A assembleia será na quinta-feira, às 19h30, no salão de festas.","buttons":[{"type":"reply","label":"Vou","id":"presente"},{"type":"reply","label":"Não vou","id":"ausente"}]}"#,
    // Links, calls and codes.
    r#"{"to":"+5511999999999","text":"Seu boleto vence amanhã.","buttons":[{"type":"url","label":"Abrir o boleto","url":"https://example.com/boletos/1234","id":"boleto"},{"type":"call","label":"Ligar para nós","phone":"+551130000000"}]}"#,
    r#"{"to":"+5541977665544","text":"Para pagar por Pix, copie o código.","footer":"Válido por 24 horas","buttons":[{"type":"copy","label":"Copiar o código","code":"PIX-7F3A-9921"}]}"#,
    r#"{"to":"+573001234567","text":"Tu guía ya está en camino.","buttons":[{"type":"url","label":"Seguir el envío","url":"https://example.com/envios/ABC123"},{"type":"url","label":"Ver la factura","url":"https://example.com/facturas/987.pdf"},{"type":"call","label":"Llamar","phone":"+576011234567","id":"llamar"}]}"#,
    // Codes alone, as endpoints for one-time passwords take them.
    r#"{"to":"+5511999999999","text":"Seu código de verificação é 482913.","buttons":[{"type":"copy","label":"Copiar código","code":"482913"}]}"#,
    r#"{"to":"+5585996655443","text":"Use o cupom na próxima compra e ganhe 10% de desconto. Não é cumulativo com outras promoções.","buttons":[{"type":"copy","code":"VOLTE10"}]}"#,
    // Pictures.
    r#"{"to":"+5511999999999","text":"Chegou a coleção de verão!","media":{"type":"image","url":"https://example.com/imagens/verao.jpg"},"buttons":[{"type":"url","label":"Ver a coleção","url":"https://example.com/verao"},{"type":"copy","label":"Copiar o cupom","code":"VERAO15"}]}"#,
    r#"{"to":"+14155550123","text":"Your table for four is ready. See you at eight!","media":{"type":"image","url":"https://example.com/map.png"},"footer":"Reply to change it","buttons":[{"type":"call","label":"Call us","phone":"+1 415 555 0199"},{"type":"url","label":"Directions","url":"https://example.com/map"}]}"#,
    // Most of what a message can have.
    r#"{"to":"+5511999999999","text":"*Promoção de aniversário*\n\nTrês dias, até 40% de desconto em toda a loja.","media":{"type":"image","url":"https://example.com/banner.png"},"footer":"Até domingo","buttons":[{"type":"reply","label":"Quero saber mais","id":"promo_mais"},{"type":"url","label":"Ir à loja","url":"https://example.com/promocao"},{"type":"copy","label":"Copiar o cupom","code":"ANIVERSARIO"}],"delay":3}"#,
];

/// From the text to the request; whether there is one.
pub fn builds(target: &str, message: &str) -> bool {
    black_box(build(target, Doc::parse(message), &Options::default())).is_ok()
}

/// The messages that a target carries, at most so many.
pub fn carried(target: &str, most: usize) -> Vec<&'static str> {
    MESSAGES.iter().copied().filter(|message| builds(target, message)).take(most).collect()
}
