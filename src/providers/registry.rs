//! What it takes to build for each endpoint, and the names of all members: the catalogue without what only people read, so that the
//! module does not carry that.

use alloc::vec::Vec;

use super::{Endpoint, PROVIDERS, Provider};
use crate::codecs::Codec;
use crate::engine::{Holds, MESSAGE, Member, OPTIONS, Table};
use crate::inbound::Wire;
use crate::json::{Lookup, Names};
use crate::request::{Header, Part, Url};
use crate::text::{after, cut, folder, near};

/// What it takes to build a request for an endpoint.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    pub provider: &'static str,
    pub id: &'static str,
    pub headers: &'static [Header],
    pub url: Url,
    pub table: &'static Table,
    pub wire: Wire,
}

static ROUTES: [Route; all::<0>().1] = all().0;

/// The routes to all endpoints, as many as there is room for, and how many there are.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn all<const ROOM: usize>() -> ([Route; ROOM], usize) {
    let mut routes = [Route::of(&PROVIDERS[0], &PROVIDERS[0].endpoints[0]); ROOM];
    let (mut count, mut left) = (0, PROVIDERS);
    while let [provider, rest @ ..] = left {
        let mut endpoints = provider.endpoints;
        while let [endpoint, others @ ..] = endpoints {
            if count < ROOM {
                routes[count] = Route::of(provider, endpoint);
            }
            count += 1;
            endpoints = others;
        }
        left = rest;
    }
    (routes, count)
}

impl Route {
    const fn of(provider: &Provider, endpoint: &Endpoint) -> Route {
        let (&Provider { id: provider, headers, wire, .. }, &Endpoint { id, url, table, .. }) = (provider, endpoint);
        Route { provider, id, headers, url, table, wire }
    }
}

/// The names of all members of messages, options and payloads, by number.
pub(crate) static NAMES: Names = Names::of(const { &KNOWN }, const { &Lookup::of(&KNOWN) });

const KNOWN: [&str; ALL_NAMES.count] = match ALL_NAMES.names.first_chunk() {
    Some(names) => *names,
    None => [""; ALL_NAMES.count],
};

const ALL_NAMES: List = {
    let mut list = List { names: [""; MOST_NAMES], count: 0 };
    list.table(MESSAGE.members);
    list.table(OPTIONS.members);
    let mut routes: &[Route] = &ROUTES;
    while let [route, rest @ ..] = routes {
        list.table(route.table.members);
        routes = rest;
    }
    list
};

/// No more fit into a byte, by which cells know them.
const MOST_NAMES: usize = u8::MAX as usize;

/// Names, each once.
struct List {
    names: [&'static str; MOST_NAMES],
    count: usize,
}

impl List {
    const fn table(&mut self, members: &'static [Member]) {
        let mut members = members;
        while let [member, rest @ ..] = members {
            self.path(member.path);
            if let Holds::Buttons(buttons) = member.holds {
                let mut variants = buttons.variants;
                while let [variant, others @ ..] = variants {
                    self.table(variant.members);
                    variants = others;
                }
            }
            members = rest;
        }
    }

    /// Each name of a path.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which would say so if there were too many")]
    const fn path(&mut self, path: &'static str) {
        let (mut end, mut at) = (0, 0);
        while end < path.len() && path.as_bytes()[end] != b'/' {
            end += 1;
        }
        let (name, rest) = path.split_at(end);
        while at < self.count && !is_same(self.names[at].as_bytes(), name.as_bytes()) {
            at += 1;
        }
        if at == self.count && !name.is_empty() {
            self.names[at] = name;
            self.count += 1;
        }
        if let Some((_, rest)) = rest.split_at_checked(1) {
            self.path(rest);
        }
    }
}

/// The parts that go by a name in a message or a payload, or by a misnomer of public code, as bits. What stands inside an object of a button
/// goes by its path.
#[cold]
pub(crate) fn parts_called(name: &str) -> u32 {
    let tables = ROUTES.iter().map(|route| route.table).chain([MESSAGE]);
    tables.fold(0, |parts, table| parts | parts_among(table.members, name))
}

fn parts_among(members: &[Member], name: &str) -> u32 {
    // A copy link has the name of a link, not of the code in it.
    let has_its_name = |member: &&Member| !member.is_old && !matches!(member.codec(), Some(Codec::CopyLink));
    members.iter().filter(has_its_name).fold(0, |parts, member| {
        // What stands inside another object has its name there alone; of a button that is nothing but its text, the text has none.
        let may_be_inside = member.part.is_of_button();
        let goes_by = |path: &str| match after(name, "/") {
            Some(name) => {
                let folder = folder(path);
                !may_be_inside && !folder.is_empty() && after(path, folder).is_some_and(|own| near::is_same(own, name))
            }
            None => !path.is_empty() && near::is_same(path, name) && (may_be_inside || cut(path, b"/").is_none()),
        };
        let mut names = [member.path].into_iter().chain(member.misnomers.iter().copied());
        let own = if names.any(goes_by) { member.part.bit() } else { 0 };
        let Holds::Buttons(buttons) = member.holds else { return parts | own };
        buttons.variants.iter().fold(parts | own, |parts, variant| parts | parts_among(variant.members, name))
    })
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([], []) => true,
        ([a, others @ ..], [b, rest @ ..]) => *a == *b && is_same(others, rest),
        _ => false,
    }
}

pub(crate) fn routes() -> &'static [Route] {
    &ROUTES
}

pub(crate) fn is_credential(name: &str) -> bool {
    let is_it = |part: &Part| matches!(part, Part::Slot(credential) if credential.name == name);
    routes().iter().any(|route| {
        let url = route.url.origin.iter().chain(route.url.path);
        url.chain(route.headers.iter().flat_map(|header| header.value)).any(is_it)
    })
}

/// The routes that a target stands for: one for an endpoint's id, all of a provider for its id.
pub(crate) fn routes_of(target: &str) -> &'static [Route] {
    // Those of a provider stand together.
    let is_meant = |route: &Route| route.provider == target || route.id == target;
    let from = ROUTES.iter().position(is_meant).unwrap_or(ROUTES.len());
    let rest = ROUTES.get(from..).unwrap_or_default();
    rest.get(..rest.iter().take_while(|route| is_meant(route)).count()).unwrap_or_default()
}

/// Every target there is: the providers, each followed by its endpoints.
pub(crate) fn targets() -> Vec<&'static str> {
    let mut targets = Vec::new();
    for route in &ROUTES {
        if !targets.contains(&route.provider) {
            targets.push(route.provider);
        }
        targets.push(route.id);
    }
    targets
}
