//! Values by other names than those of their members.

use super::Engine;
use super::kinds::is_placeholder;
use super::near::nearest;
use super::object::Object;
use super::paths::steps;
use super::slots::Item;
use super::table::{Buttons, Holds, Member, Need, Relation};
use super::unknown::{Candidate, Form, named};
use crate::codecs::text::at_most_of_provider;
use crate::codecs::{Codec, MISNAMED, Val};
use crate::issue::{Misnamed, Repair, Severity};
use crate::json::{Kind, Value, index};
use crate::text::{folder, is_blank, placeholder};

impl Candidate {
    /// Whether it stands in the object at a path.
    pub fn is_inside(&self, path: &str) -> bool {
        !path.is_empty() && self.given.inside.starts_with(path)
    }

    /// Whether it stands in the object of its sort, or in the one in which that is named.
    fn is_inside_sort(&self, member: &Member) -> bool {
        let home = folder(member.path);
        self.given.inside == home || !self.given.inside.is_empty() && folder(home.trim_end_matches('/')) == self.given.inside
    }
}

impl Engine<'_> {
    /// Judges a value by another name as if it stood in its member, where that was meant beyond doubt: a provider may know a member by
    /// that name; only where one that it requires is missing, it is certain.
    #[cold]
    pub(super) fn take_misnamed(&mut self, object: &mut Object<'_>, member: &Member, candidate: Candidate, val: &mut Val) {
        let is_strict = self.table.is_strict;
        // In a form of the buttons that goes by another name nobody knows what was meant, nor beside an older form.
        let is_older = |older: &Member| older.is_old && older.around == Some(member.part) && !object.get(older.part).is_absent();
        let is_sure = !object.item.is_some_and(|item| item.is_misnamed) && object.find(is_older).is_none();
        let Some(cell) = self.work.doc.cell(candidate.given.value) else { return };
        // A provider may well take a name in another case.
        let is_other = !named(self.work.doc, candidate.given.value).0.eq_ignore_ascii_case(member.name());
        let is_advised = candidate.is_misnomer && is_other && matches!(member.need, Need::Advised(_)) && !is_strict;
        let text = Value { doc: self.work.doc, at: candidate.given.value }.text().unwrap_or_default();
        let is_advised = is_advised && is_sure && !is_blank(text) && !placeholder::is_left(text, true);
        // What an older form has inside an object moves as a whole.
        let is_meant = object.needs(member) || candidate.form == Form::Older;
        let is_taken = is_strict || candidate.is_certain || is_meant && is_sure;
        if candidate.has_rival || !(is_taken || is_advised || self.is_whole(object, member, &candidate)) {
            return;
        }
        // In a button without its type the value would be taken for that of another kind.
        let is_of_others = |item: Item| {
            let mut members = item.buttons.variants.iter().flat_map(|variant| variant.members);
            item.lacks_type && members.any(|other| other.path == member.path && other.part != member.part)
        };
        if let Some(finding) = self.work.found.list.get_mut(candidate.finding)
            && !object.item.is_some_and(is_of_others)
        {
            let (further, path) = match candidate.form {
                Form::Older => (1, member.path.get(candidate.given.inside.len()..).unwrap_or_default()),
                Form::Own | Form::Wrapped => member.from(candidate.given.inside),
            };
            finding.fix = Some(Repair::Rename(further, path));
            if candidate.form == Form::Wrapped {
                let outer = finding.path;
                let mut place = self.work.found.steps_of(outer).to_vec();
                place.push(named(self.work.doc, candidate.given.value).1);
                let inner = self.work.found.path(&place);
                let first = index(self.work.found.repairs.len());
                self.work.found.repairs.extend([(inner, Repair::Rename(further + 1, path)), (outer, Repair::Remove)]);
                let repair = Repair::Each(first, first + 2);
                if let Some(finding) = self.work.found.list.get_mut(candidate.finding) {
                    finding.fix = Some(repair);
                }
            }
        }
        // What need not be there is judged once it is; that it is missed where it should be is told, as of one that is not there.
        if !is_taken || is_advised {
            return;
        }
        *val = Val::of(cell, candidate.given.value);
        if !candidate.is_certain {
            val.flags |= MISNAMED;
            self.note_misnamed(object, member.path, candidate.finding, candidate.is_misnomer, &|other| {
                !is_strict && other.path == member.path && object.needs(other)
            });
        }
        self.take(member, val);
        self.place(object.item.as_ref(), member);
        if matches!(member.holds, Holds::Object) && val.is_given() {
            self.enter(object, member, candidate.given.value);
            self.tell_unknown(object);
        }
    }

    /// Whether a payload's value, which has something in it, is beyond doubt that of a member that need not be there: its object is there
    /// for that alone, or it goes by a name of it twice.
    fn is_whole(&mut self, object: &Object<'_>, member: &Member, candidate: &Candidate) -> bool {
        let home = folder(member.path);
        let given = candidate.given;
        let is_sorted = matches!(member.relation, Relation::Sorted(_));
        let is_only = || {
            let is_other = |other: &Member| other.path != member.path && other.path.starts_with(home);
            !home.is_empty() && object.find(is_other).is_none()
        };
        let is_needed_by = |other: &Member| matches!(other.need, Need::With(part, _) if part == member.part);
        let is_meant = match candidate.form {
            _ if is_sorted => candidate.is_inside_sort(member),
            Form::Wrapped => object.find(|other| is_needed_by(other) && !self.is_there(object, other)).is_none(),
            _ => is_only(),
        };
        let value = Value { doc: self.work.doc, at: given.value };
        let Some(codec) = member.codec().filter(|codec| codec.kind() == Kind::Text) else { return false };
        is_meant && (is_sorted || given.inside == home) && object.item.is_none() && self.is_good(member, codec, value)
    }

    /// Whether a value has something in it that would be no error in a member.
    pub(super) fn is_good(&mut self, member: &Member, codec: Codec, value: Value<'_>) -> bool {
        let Some(cell) = self.work.doc.cell(value.at) else { return false };
        if value.kind() != codec.kind() || value.seems_nothing() || is_placeholder(value) {
            return false;
        }
        let mut val = Val::of(cell, value.at);
        self.work.note_filled(&mut val);
        let told = self.work.found.list.len();
        codec.check(&member.bases, &mut val, &mut self.work);
        if let Some(most) = member.most {
            at_most_of_provider(most.count, most.severity, most.basis, &val, &mut self.work);
        }
        let is_good = self.work.found.list.iter().skip(told).all(|finding| finding.severity == Severity::Warning);
        self.work.found.list.truncate(told);
        is_good
    }

    /// Notes what place a value is judged at that stands in another one. The provider reads no other name: which members are missing, is
    /// told behind what is wrong with the value.
    pub(super) fn note_misnamed(
        &mut self,
        object: &Object<'_>,
        meant: &'static str,
        finding: usize,
        is_misnomer: bool,
        is_missing: &dyn Fn(&Member) -> bool,
    ) {
        for member in object.members.iter().filter(|member| is_missing(member)) {
            let words = if let Need::With(_, words) = member.need { Some(words) } else { None };
            self.tell_missing(member, words);
            self.place(object.item.as_ref(), member);
            self.later.extend(self.work.found.list.pop());
        }
        let path = self.work.found.path(&steps(object.item.as_ref(), meant, None));
        self.work.found.misnamed.push(Misnamed { finding, path, is_misnomer });
    }

    /// The value of a button's type that goes by another name.
    pub(super) fn misnamed_tag<'v>(
        &self,
        button: Value<'v>,
        buttons: &Buttons,
        tag: &Member,
        is_needed: bool,
    ) -> Option<Value<'v>> {
        if !(self.table.is_strict || is_needed) {
            return None;
        }
        let members = buttons.members();
        let is_near = |name: &str| nearest(name, "", &members).is_some_and(|near| near.path == tag.path);
        let is_it = |(name, value): &(&str, Value<'v>)| buttons.is_type(name, *value) || is_near(name);
        button.members().find(is_it).map(|(_, value)| value)
    }
}
