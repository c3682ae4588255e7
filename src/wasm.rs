//! The boundary to JavaScript: cells and texts in, texts out.
//!
//! `pkg/src/door.js` makes what [`Core::cells`] and [`Core::room`] take, and `pkg/src/instance.js` reads [`Core::result`].
#![expect(clippy::must_use_candidate, reason = "JavaScript is not told")]

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::prelude::*;

use crate::api::many::{self, Verb};
use crate::api::parse_json::Outcome;
use crate::api::target::Target;
use crate::api::{self, BuildResult, Built, Options, options};
use crate::inbound::{answer, events, status_of};
use crate::json::{Decimal, Doc, Json, Place, Places, ToJson, Value, Writer, index, units};
use crate::providers::{NAMES, routes};

/// A tenth of the size of the standard one; the core asks for few and large pieces, so that its speed shows in no call.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// How many cells a call has room for.
const CELLS: usize = 1024;

/// The core as JavaScript holds it: what goes in and what comes out, in buffers that live from call to call.
#[wasm_bindgen]
pub struct Core {
    cells: Vec<[u32; Doc::CELL]>,
    texts: Vec<u8>,
    out: Out,
    result: [u32; 5],
    /// A bit for each key whose head was told: JavaScript keeps it.
    told: u64,
}

/// The values of a call.
type Values<'v> = [Value<'v>; 5];

/// What a call gives.
#[derive(Default)]
struct Out {
    /// The JSON text of a result.
    head: String,
    /// The text of a payload, which the head then does not have.
    body: String,
    /// Not 0 where every call of this key has the same head.
    key: u32,
    /// A bit for each key whose head was told before, and is empty now.
    told: u64,
}

/// What each verb takes is a list of values. It comes in one of two forms: as so many cells with their texts, `length` bytes of UTF-8;
/// or, with no cells, as the text that `pkg/src/encode.js` writes. Arguments that do not come are the list itself.
#[wasm_bindgen]
impl Core {
    /// With buffers that are empty.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "only JavaScript makes one")]
    pub fn new() -> Core {
        Core { cells: vec![[0; Doc::CELL]; CELLS], texts: Vec::new(), out: Out::default(), result: [0; 5], told: 0 }
    }

    /// The names that members are known by, in the order of their numbers, a line end behind each: a head that is no JSON.
    pub fn names(&mut self) {
        let head = NAMES.list().iter().flat_map(|name| [*name, "\n"]).collect();
        self.tell(Out { head, ..Out::default() });
    }

    /// Where cells are written, at most 1,024.
    pub fn cells(&self) -> *const u32 {
        self.cells.as_ptr().cast()
    }

    /// Makes room for texts of so many bytes; where it begins.
    pub fn room(&mut self, size: usize) -> *const u8 {
        self.texts.resize(size, 0);
        self.texts.as_ptr()
    }

    /// Where it says where the last result stands: beginning and length of the head, of the body, and 1 where both are ASCII
    /// plus twice the key.
    pub fn result(&self) -> *const u32 {
        self.result.as_ptr()
    }

    /// `build(target, message, options)`: a `BuildResult`; its payload is the body, of its request the head has URL and headers.
    pub fn build(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[target, message, options, ..], out| {
            #[cfg(feature = "trap")]
            trap::spring(target);
            let (options, wrong) = options::read(options);
            out.built(&options, api::build::run(target.text().ok_or(target), message, &options, wrong));
        });
    }

    /// `buildText(target, json, options)`: a `TextResult`; its text is the body.
    pub fn build_text(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[target, json, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.built(&options, api::build::run_json(target.text().ok_or(target), json.text().ok_or(json), &options, wrong));
        });
    }

    /// `buildMany(target, lines, options)`. The values are options and target, and whatever was given in place of lines; behind their texts
    /// stand `size` bytes of lines, before which there were so many. The lines of the results are the body, the head is a list of where in
    /// it lists of issues stand.
    pub fn build_many(&mut self, cells: usize, length: usize, size: usize, before: usize) {
        self.many(cells, length, size, before, |target, _| Verb::Build(target));
    }

    /// `validateMany(target, lines, options)`, as [`Core::build_many`].
    pub fn validate_many(&mut self, cells: usize, length: usize, size: usize, before: usize) {
        self.many(cells, length, size, before, |target, _| Verb::Validate(target));
    }

    /// `readMany(target, lines, options)`, as [`Core::build_many`].
    pub fn read_many(&mut self, cells: usize, length: usize, size: usize, before: usize) {
        self.many(cells, length, size, before, |target, _| Verb::Read(target));
    }

    /// `translateMany(from, to, lines, options)`, as [`Core::build_many`], with `to` behind `from`.
    pub fn translate_many(&mut self, cells: usize, length: usize, size: usize, before: usize) {
        self.many(cells, length, size, before, |from, to| Verb::Translate(from, to));
    }

    /// `validate(target, payload, options)`: a `Verdict`.
    pub fn validate(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[target, payload, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.head(&api::validate::run(target.text().ok_or(target), payload, &options, wrong));
        });
    }

    /// `read(target, payload, options)`: a `ReadResult`.
    pub fn read(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[target, payload, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.head(&api::read::run(target.text().ok_or(target), payload, &options, wrong));
        });
    }

    /// `translate(from, to, payload, options)`: as `build`.
    pub fn translate(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[from, to, payload, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.built(&options, api::translate::run(from.text().ok_or(from), to.text().ok_or(to), payload, &options, wrong));
        });
    }

    /// `compare(message, options)`: a list of `Support`.
    pub fn compare(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[message, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.head(&api::compare::run(message, &options, wrong));
        });
    }

    /// `fill(message, values, options)`: a `FillResult`.
    pub fn fill(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[message, values, options, ..], out| {
            let (options, wrong) = options::read(options);
            out.head(&api::fill::run(message, values, &options, wrong));
        });
    }

    /// `parseJson(text, options)`: a `ParsedJson` without its value.
    pub fn parse_json(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[text, options, ..], out| {
            let (options, wrong) = options::read(options);
            let doc = text.text().map(Doc::parse);
            out.head(&Outcome(api::parse_json::run(doc.as_ref().ok_or(text), &options, wrong)));
        });
    }

    /// Where the value at a pointer stands in a text: a list of a `Place`'s members, or null. The values are text and pointer.
    pub fn place_of(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[text, pointer, ..], out| {
            let text = text.text().unwrap_or_default();
            let place = pointer.text().and_then(|pointer| Places::of(text).place_of(pointer));
            let members =
                |place: Place| vec![units::of_byte(text, place.from), units::of_byte(text, place.to), place.line, place.column];
            out.head(&place.map(members));
        });
    }

    /// The pointer of the innermost value at an offset of a text. The values are text and offset.
    pub fn pointer_at(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[text, offset, ..], out| {
            let text = text.text().unwrap_or_default();
            let offset =
                offset.number().and_then(|offset| Decimal::of(offset).whole()).and_then(|offset| usize::try_from(offset).ok());
            out.head(&offset.map_or_else(String::new, |offset| Places::of(text).pointer_at(units::to_byte(text, offset))));
        });
    }

    /// `detect(value)`: a `Detected`.
    pub fn detect(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[value, ..], out| out.head(&api::detect::run(value)));
    }

    /// `parseResponse(endpoint, { status, headers, body }, options)`: an `Answer`. The headers are an object or a list of pairs.
    pub fn parse_response(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[endpoint, status, headers, body, options], out| {
            let (options, _) = options::read(options);
            let status = status_of(status).unwrap_or_default();
            let wire = api::wire_of(endpoint.text());
            out.head(&answer(wire, status, headers, body, options.credentials.as_ref()));
        });
    }

    /// `parseEvent(provider, body, { sent })`: a list of `WebhookEvent`.
    pub fn parse_event(&mut self, cells: usize, length: usize) {
        self.asked(cells, length, |[provider, body, sent, ..], out| out.head(&events(api::wire_of(provider.text()), body, sent)));
    }
}

impl Core {
    fn asked(&mut self, cells: usize, length: usize, answer: fn(Values<'_>, &mut Out)) {
        self.answer(cells, length, &|values, _, out| answer(values, out));
    }

    fn many(
        &mut self,
        cells: usize,
        length: usize,
        size: usize,
        before: usize,
        verb: for<'v> fn(Target<'v>, Target<'v>) -> Verb<'v>,
    ) {
        self.answer(cells, length, &|[options, from, to, given, ..], behind, out| {
            let (options, wrong) = options::read(options);
            let verb = verb(from.text().ok_or(from), to.text().ok_or(to));
            let results = match behind.get(..size) {
                Some(lines) if given.at == 0 => many::run_many(verb, lines, before, &options, &wrong),
                _ => many::run_none(verb, given, &options, wrong),
            };
            let mut head = Writer::default();
            head.list(&results.issues);
            (out.head, out.body) = (head.out, results.text);
        });
    }

    /// `answer` has the bytes behind the texts of the values as well.
    fn answer(&mut self, cells: usize, length: usize, answer: &dyn Fn(Values<'_>, &[u8], &mut Out)) {
        let (text, behind) = self.texts.split_at_checked(length).unwrap_or_default();
        // JavaScript writes nothing that is not UTF-8.
        let text = core::str::from_utf8(text).unwrap_or_default();
        let doc = match self.cells.get(..cells) {
            Some(cells) if !cells.is_empty() => Doc::of_cells(cells, text, &NAMES),
            _ => Doc::decode(text, &NAMES),
        };
        let mut values = doc.root().items();
        let values = core::array::from_fn(|_| values.next().unwrap_or(doc.root()));
        let mut out = Out { told: self.told, ..Out::default() };
        answer(values, behind, &mut out);
        self.tell(out);
    }

    fn tell(&mut self, out: Out) {
        let Out { head, body, key, told } = &out;
        let at = |text: &str| index(text.as_ptr() as usize);
        let flags = u32::from(head.is_ascii() && body.is_ascii()) | key << 1;
        self.told = *told;
        self.result = [at(head), index(head.len()), at(body), index(body.len()), flags];
        self.out = out;
    }
}

impl Out {
    fn head(&mut self, value: &impl ToJson) {
        self.head = Json::of(value).0;
    }

    /// What was built, its body apart.
    fn built(&mut self, options: &Options, result: BuildResult) {
        let Built { endpoint, payload, request, warnings } = match result {
            Ok(built) => built,
            Err(rejected) => return self.head(&rejected),
        };
        let is_plain = options.credentials.is_none() && options.base_url.is_none() && warnings.is_empty();
        self.key = routes().iter().position(|route| is_plain && route.id == endpoint).map_or(0, |at| index(at + 1));
        self.body = payload.0;
        // What every call tells has no bit.
        let bit = 1_u64.checked_shl(self.key).unwrap_or_default() & !1;
        if self.told & bit == 0 {
            let mut head = Writer::default();
            head.open('{').put("ok", &true).put("endpoint", endpoint).put("url", &request.url).put("headers", &request.headers);
            head.put("warnings", &warnings).close('}');
            self.head = head.out;
            self.told |= bit;
        }
    }
}

/// A panic is a defect; JavaScript sees a trap, and starts a new instance. The tests of the boundary have the standard
/// library's.
#[cfg(not(feature = "std"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// For tests alone: what the glue must survive.
#[cfg(feature = "trap")]
mod trap {
    use crate::json::Value;

    pub fn spring(target: Value) {
        match target.text() {
            Some("botonera-trap:unreachable") => core::arch::wasm32::unreachable(),
            Some("botonera-trap:stack") => {
                core::hint::black_box(descend(1));
            }
            _ => {}
        }
    }

    #[expect(unconditional_recursion)]
    fn descend(depth: u64) -> u64 {
        core::hint::black_box(descend(core::hint::black_box(depth + 1))) + depth
    }
}
