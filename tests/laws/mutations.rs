//! For each member of each endpoint what is told where it is missing, empty, of the wrong kind, or goes by another name.

use std::prelude::v1::*;

use botonera::{Issue, Options, apply_fixes, validate};
use serde_json::{Value, json};

use super::payloads::{at, members_of, other_names, put, simple_payload};
use super::spelling::copied;
use crate::codecs::Codec;
use crate::engine::table::{Aside, Holds, Member, Need, Relation, Table};
use crate::issue::Subject;
use crate::message::{Kind, Part};
use crate::providers::routes;
use crate::text::near::is_same;

/// What the codes about a part begin with.
fn subject(member: &Member) -> &'static str {
    if let Holds::Constant(constant) = member.holds {
        return constant.subject.as_str();
    }
    match (member.codec(), member.part) {
        (Some(Codec::Picture | Codec::PictureOrId | Codec::Image | Codec::Video), _)
        | (_, Part::ImageId | Part::VideoId | Part::DocumentId) => "media",
        (_, Part::To | Part::UserId) => "to",
        (_, Part::Text) => "text",
        (_, Part::Title) => "title",
        (_, Part::Subtitle) => "subtitle",
        (_, Part::MediaUrl | Part::VideoUrl | Part::DocumentUrl | Part::Url) => "url",
        (_, Part::MediaType) => "media-type",
        (_, Part::Footer) => "footer",
        (_, Part::Delay) => "delay",
        (_, Part::QuoteId | Part::QuotePrivate) => "quote",
        (_, Part::Source) => "source",
        (_, Part::Type) => "button-type",
        (_, Part::Label) => "label",
        (_, Part::Phone) => "phone",
        (_, Part::Code) => "code",
        (_, Part::Id) => "button-id",
        _ => "member",
    }
}

fn told(endpoint: &str, payload: &Value, pointer: &str) -> Vec<String> {
    let verdict = validate(endpoint, payload, &Options::default());
    let at_it = |issue: &&Issue| issue.pointer() == pointer;
    verdict.errors.iter().chain(&verdict.warnings).filter(at_it).map(|issue| issue.code.to_string()).collect()
}

fn without(payload: &Value, path: &str) -> Value {
    let mut payload = payload.clone();
    let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
    let above = if above.is_empty() { String::new() } else { format!("/{above}") };
    payload.pointer_mut(&above).unwrap().as_object_mut().unwrap().remove(name);
    payload
}

/// Every member, as it stands in the payload, with a payload that has it.
fn each(table: &'static Table) -> Vec<(String, Member, Value)> {
    let mut out = Vec::new();
    for member in table.members {
        let with = |other: &Member| {
            let needed = match (member.need, member.relation) {
                (Need::With(needed, _), _) | (_, Relation::OnlyWith(needed, ..)) => Some(needed),
                _ => None,
            };
            let is_needed = matches!(other.need, Need::With(part, _) if part == member.part);
            // Beside a phone a user's id is ignored.
            if matches!(other.need, Need::Unless(part) if part == member.part) {
                return false;
            }
            other.part == member.part || is_needed || Some(other.part) == needed
        };
        match member.holds {
            Holds::Buttons(buttons) if !member.is_old && !buttons.are_texts => {
                for variant in buttons.variants {
                    // Without the link that copies it is another kind of button.
                    let is_claimed = variant.members.iter().any(|member| matches!(member.codec(), Some(Codec::CopyLink)));
                    if is_claimed {
                        continue;
                    }
                    // Nothing is demanded of what nothing comes of.
                    let is_any = |member: &&Member| matches!(member.holds, Holds::Aside(Aside { kind: None, .. }));
                    for own in variant.members.iter().filter(|member| !is_any(member)) {
                        let payload = simple_payload(table, Some(variant.kind), &|other| other.part == own.part);
                        out.push((format!("{}/0/{}", member.path, own.path), *own, payload));
                    }
                }
            }
            Holds::Value(_) | Holds::Constant(_) if !member.is_old => {
                out.push((member.path.to_owned(), *member, simple_payload(table, None::<Kind>, &with)));
            }
            _ => {}
        }
    }
    out
}

#[test]
fn each_member_is_missed_and_judged_where_it_stands() {
    let mut count = 0;
    for route in routes() {
        for (path, member, sound) in each(route.table) {
            count += 1;
            let pointer = format!("/{path}");
            let place = || format!("{}: {path} in {sound}", route.id);
            assert!(at(&sound, &path).is_some(), "{}", place());
            let before = validate(route.id, &sound, &Options::default());
            assert!(before.ok(), "{}: {before:?}", place());
            // Buttons without a type are told apart by their members: without one it may be another button.
            let list = route.table.buttons().filter(|(list, _)| path.starts_with(&format!("{}/", list.path)));
            let is_untold = list.is_some_and(|(_, buttons)| buttons.tag().is_none() && buttons.variants.len() > 1);
            let subject = subject(&member);

            let missing = told(route.id, &without(&sound, &path), &pointer);
            let is_missed = match (member.holds, member.need) {
                (Holds::Constant(constant), _) if constant.is_default => vec![],
                (Holds::Constant(constant), _) => vec![format!("{}-missing", constant.subject.as_str())],
                (_, Need::Inside) => vec![format!("{subject}-invalid")],
                (_, Need::Required | Need::With(..) | Need::Unless(_)) => vec![format!("{subject}-missing")],
                _ if matches!(member.relation, Relation::Sorted(sorts) if sorts.known.iter().any(|sort| sort.parts.first() == Some(&member.part))) =>
                {
                    vec![format!("{subject}-missing")]
                }
                (_, Need::Advised(_)) => vec![format!("{subject}-risky")],
                _ => vec![],
            };
            if !is_untold || member.part == Part::Label {
                assert_eq!(missing, is_missed, "{}", place());
            }

            let mut wrong = sound.clone();
            put(&mut wrong, &path, json!([{}]));
            let wrong = told(route.id, &wrong, &pointer);
            let is_it =
                |code: &String| code.ends_with("-invalid") && (code.starts_with(subject) || code.starts_with("button-id"));
            assert!(wrong.iter().any(is_it), "{wrong:?} at {}", place());

            if let Holds::Constant(constant) = member.holds {
                let mut other = sound.clone();
                put(&mut other, &path, json!("other"));
                // Another type is another message: nobody knows what was meant.
                let broken = match constant.subject {
                    _ if constant.is_default => vec![],
                    Subject::Member => vec![without(&sound, &path), other],
                    _ => vec![without(&sound, &path)],
                };
                for broken in broken {
                    let errors = validate(route.id, &broken, &Options::default()).errors;
                    // With the last thing inside an object gone, nothing can be added in it.
                    let is_place = path.rsplit_once('/').is_none_or(|(around, _)| at(&broken, around).is_some());
                    assert!(!is_place || apply_fixes(&broken, &errors) == sound, "{errors:?} at {}", place());
                }
            }

            if member.codec().is_some_and(Codec::may_be_blank) {
                let mut blank = sound.clone();
                put(&mut blank, &path, json!(" "));
                let codes = told(route.id, &blank, &pointer);
                // A file's URL is one of a medium, a picture's as well.
                let subjects = [subject, "url"];
                let is_whole = matches!(member.need, Need::Inside)
                    || member.part.facts().whole && matches!(member.relation, Relation::Sorted(_));
                let ending = if is_whole { "invalid" } else { "empty" };
                assert!(
                    subjects.iter().any(|subject| codes.contains(&format!("{subject}-{ending}"))),
                    "{codes:?} at {}",
                    place()
                );
            }

            let (above, name) = pointer.rsplit_once('/').unwrap();
            if name.len() > 3 {
                let other = format!("{name}x");
                let mut renamed = without(&sound, &path);
                put(&mut renamed, &format!("{above}/{other}"), at(&sound, &path).unwrap().clone());
                let codes = told(route.id, &renamed, &format!("{above}/{other}"));
                assert_eq!(codes, ["member-unknown"], "{}", place());
                let is_needed = matches!((member.holds, member.need), (Holds::Value(_), Need::Required | Need::With(..)));
                if is_needed && !is_untold {
                    let warnings = validate(route.id, &renamed, &Options::default()).warnings;
                    let whole = apply_fixes(&sound, &before.warnings);
                    assert!([&sound, &whole].contains(&&apply_fixes(&renamed, &warnings)), "{warnings:?} at {}", place());
                }
            }
        }
    }
    assert!(count > 80, "{count}");
}

/// What another table or public code calls a required member is understood where that is missing; where it is there, only another value of
/// what a button is there for is an error.
#[test]
fn names_of_other_tables_are_understood() {
    let (mut moved, mut contradicted) = (0, 0);
    for route in routes() {
        let own = members_of(route.table);
        for (path, member, sound) in each(route.table) {
            // Buttons without a type are told apart by their members.
            let list = route.table.buttons().filter(|(list, _)| path.starts_with(&format!("{}/", list.path)));
            let is_untold = list.is_some_and(|(_, buttons)| buttons.tag().is_none() && buttons.variants.len() > 1);
            let has_name =
                member.is_required() && !member.path.contains('/') && !matches!(member.codec(), None | Some(Codec::Tag));
            if is_untold || !has_name {
                continue;
            }
            let above = path.rsplit_once('/').map_or("", |(above, _)| above);
            // With what else there is to be mended.
            let whole = apply_fixes(&sound, &validate(route.id, &sound, &Options::default()).warnings);
            let subject = subject(&member);
            for name in other_names(member.part).into_iter().filter(|name| own.iter().all(|own| !is_same(own.name(), name))) {
                let place = if above.is_empty() { name.clone() } else { format!("{above}/{name}") };
                let value = at(&sound, &path).unwrap().clone();
                let mut renamed = without(&sound, &path);
                put(&mut renamed, &place, value.clone());
                let verdict = validate(route.id, &renamed, &Options::default());
                // By another name it may be another provider's payload.
                if verdict.errors.iter().any(|issue| issue.at == botonera::At::Target) {
                    continue;
                }
                let is_several = verdict.warnings.iter().any(|issue| issue.params.iter().any(|(name, _)| *name == "known"));
                let is_mended = [&sound, &whole].contains(&&apply_fixes(&renamed, &verdict.warnings));
                assert_ne!(is_mended, is_several, "{}: {renamed}: {verdict:?}", route.id);
                moved += usize::from(is_mended);

                let mut both = sound.clone();
                put(&mut both, &place, value);
                assert!(validate(route.id, &both, &Options::default()).ok(), "{}: {both}", route.id);
                // A name that may mean a button's id as well says nothing.
                let means_it = !other_names(Part::Id).contains(&name);
                if member.part.is_purpose() && means_it {
                    put(&mut both, &place, json!("7"));
                    assert_eq!(
                        told(route.id, &both, &format!("/{path}")),
                        [format!("{subject}-conflict")],
                        "{}: {both}",
                        route.id
                    );
                    contradicted += 1;
                }
            }
        }
    }
    assert!(moved > 40 && contradicted > 10, "{moved}, {contradicted}");
}

/// A button without its type is of the kind that has what it is there for, by its own name or another, unless it could be several.
#[test]
fn buttons_without_a_type_are_known_by_what_they_are_there_for() {
    let mut count = 0;
    for route in routes() {
        let Some((list, buttons)) = route.table.buttons() else { continue };
        let Some(tag) = buttons.tag() else { continue };
        let own = members_of(route.table);
        for variant in buttons.variants {
            let is_it = |member: &&Member| member.part.is_purpose() && !matches!(member.codec(), Some(Codec::CopyLink));
            let Some(purpose) = variant.members.iter().find(is_it) else { continue };
            let sound = simple_payload(route.table, Some(variant.kind), &|other| other.part == Part::Type);
            let button = format!("{}/0", list.path);
            let value = at(&sound, &format!("{button}/{}", purpose.path)).unwrap().clone();
            let untyped = without(&without(&sound, &format!("{button}/{}", tag.path)), &format!("{button}/{}", purpose.path));
            let others = other_names(purpose.part).into_iter().filter(|name| own.iter().all(|own| !is_same(own.name(), name)));
            let is_shared = buttons
                .variants
                .iter()
                .any(|other| other.name != variant.name && other.members.iter().any(|member| member.path == purpose.path));
            for name in others.chain([purpose.path.to_owned()].into_iter().filter(|_| !is_shared)) {
                // What may be a button's id as well says nothing.
                if other_names(Part::Id).contains(&name) {
                    continue;
                }
                count += 1;
                let mut given = untyped.clone();
                put(&mut given, &format!("{button}/{name}"), value.clone());
                let typed = format!("/{button}/{}", tag.path);
                let codes = told(route.id, &given, &typed);
                assert_eq!(codes, ["button-type-missing"], "{}: {given}", route.id);
                let mut mended = given.clone();
                for _ in 0..2 {
                    let verdict = validate(route.id, &mended, &Options::default());
                    mended = apply_fixes(&mended, &[verdict.errors, verdict.warnings].concat());
                }
                let whole = apply_fixes(&sound, &validate(route.id, &sound, &Options::default()).warnings);
                assert!([&sound, &whole].contains(&&mended), "{}: {mended} of {given}", route.id);
            }
        }
    }
    assert!(count > 10, "{count}");
}

/// A copy link and its code by another name contradict each other where they differ, and only there.
#[test]
fn copy_links_are_compared_by_their_codes() {
    let mut count = 0;
    for route in routes() {
        let Some((list, buttons)) = route.table.buttons() else { continue };
        let copies = |member: &&Member| matches!(member.codec(), Some(Codec::CopyLink));
        let Some((variant, member)) =
            buttons.variants.iter().find_map(|variant| Some((variant, variant.members.iter().find(copies)?)))
        else {
            continue;
        };
        let sound = simple_payload(route.table, Some(variant.kind), &|_| false);
        let path = format!("{}/0/{}", list.path, member.path);
        let code = copied(at(&sound, &path).unwrap().as_str().unwrap()).unwrap();
        for name in other_names(Part::Code).into_iter().filter(|name| !other_names(Part::Id).contains(name)) {
            let stray = |value: &str| {
                let mut payload = sound.clone();
                put(&mut payload, &format!("{}/0/{name}", list.path), json!(value));
                told(route.id, &payload, &format!("/{path}"))
            };
            assert_eq!(stray(&format!("{code}x")), ["code-conflict"], "{}: {name}", route.id);
            assert!(!stray(&code).contains(&"code-conflict".to_owned()), "{}: {name}", route.id);
            count += 1;
        }
    }
    assert!(count > 0);
}
