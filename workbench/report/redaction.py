"""What a public report leaves out, and what stands in its place.

Withheld are: how to reach people, names of protected sources and of those behind protected
evidence with all that would give them away, confidential addresses, names of files, open questions,
notes; and every mention of such a name or address in any other text.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from workbench import rows
from workbench.model import ArchiveCopy, Article, Capture, Evidence, Record, Source, Speaker, Work
from workbench.queries import Guarded
from workbench.report import wording
from workbench.report.contents import (
    Appeared,
    Asked,
    CheckedClaim,
    Cited,
    Judged,
    Kept,
    Lack,
    Profile,
    Reference,
    Related,
    Report,
    Withheld,
    steps_of,
)
from workbench.report.hunting import Hunt
from workbench.report.summary import summary
from workbench.report.wanted import wanted
from workbench.report.wording import Wording, is_date

R = TypeVar("R", bound=Record)

_UNTOUCHED = frozenset({
    "id", "sha256", "text_sha256", "record_sha256", "picture_hash", "media_type", "tool",
    "language", "scale", "rating", "also", "overrides", "origin", "claimed_at",
})  # fmt: skip
_ADDRESSES = frozenset({
    "url", "same_as", "desk_url", "report_url", "corrections_url", "policy_url", "requested_url",
    "final_url", "original_url", "copy_url",
})  # fmt: skip
_BEHIND = {
    "author": Kept.PERSON,
    "with_whom": Kept.PERSON,
    "channel": Kept.CHANNEL,
    "method": Kept.METHOD,
    "place": Kept.PLACE,
    "reference": Kept.REFERENCE,
}
"""What would give away who stands behind evidence, beside its title and its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A withheld thing with its words: for the desk's eyes."""

    withheld: Withheld
    words: str
    """As they stand in the internal report."""
    shown: str
    """What stands there in the public one; "" for nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """A public report, and what was left out of it."""

    report: Report
    found: tuple[Found, ...]


def new_salt() -> str:
    """Make what the hashes of one hand-out are salted from (hex); it is kept, and never printed."""
    return secrets.token_hex(32)


def item_salt(salt: str, number: int) -> str:
    """Give the salt of one withheld thing (hex): it can be told without those of the others."""
    return hmac.new(bytes.fromhex(salt), str(number).encode("ascii"), "sha256").hexdigest()


def digest_of(words: str, salt: str) -> str:
    """Give the SHA-256 that a public report prints: of the thing's own salt and its words."""
    return hashlib.sha256(bytes.fromhex(salt) + words.encode("utf-8")).hexdigest()


def is_marked(text: str) -> bool:
    """Tell whether something was taken out of a text, so that it is no longer what was said."""
    return bool(_marks().search(text))


@cache
def _marks() -> re.Pattern[str]:
    forms = (re.escape(wording.of(each).mark(0)) for each in wording.LANGUAGES)
    return re.compile("|".join(form.replace("0", "[0-9]+") for form in forms))


def redacted(report: Report, salt: str = "") -> Report:
    """Make the public form of an internal report.

    Without a salt that is kept, what was withheld can be proven to nobody later.
    """
    return redact(report, salt).report


def redact(report: Report, salt: str = "", *, marks: bool = False) -> Redacted:
    """Make the public form of an internal report, and tell what was left out, in its order.

    With `marks`, a mark stands also where the public report shows nothing: for previews.
    """
    if report.is_public:
        raise ValueError("What is public already cannot be redacted again.")
    redactor = _Redactor(report, salt or new_salt(), marks=marks)
    return Redacted(report=redactor.public(), found=tuple(redactor.found))


class _Redactor:
    def __init__(self, report: Report, salt: str, *, marks: bool) -> None:
        self.report = report
        self.words: Wording = wording.of(report.language)
        self.found: list[Found] = []
        self._salt = salt
        self._marks = marks
        self._hunt = Hunt(wanted(report))
        self._records: dict[tuple[str, str], Any] = {}
        self._claim: int | None = None
        self._reference: int | None = None

    def public(self) -> Report:
        about = self._text(self.report.investigation)
        corrections = tuple(self._text(each) for each in self.report.corrections)
        claims = tuple(self._checked(each) for each in self.report.claims)
        self._claim = None
        references = tuple(self._referred(each) for each in self.report.references)
        return replace(
            self.report,
            profile=Profile.PUBLIC,
            investigation=about,
            corrections=corrections,
            steps=steps_of(about.method),
            claims=claims,
            references=references,
            summary=summary(claims, references, corrections),
            withheld=tuple(each.withheld for each in self.found),
            gaps=tuple(each for each in self.report.gaps if each.lack is not Lack.NO_ADDRESS),
            guarded=Guarded(),
        )

    def _checked(self, checked: CheckedClaim) -> CheckedClaim:
        self._claim = checked.number
        claim = self._text(self._without(checked.claim, note=Kept.NOTE))
        claim = replace(claim, assignee="", due_on="", work=Work.OPEN)
        return replace(
            checked,
            claim=claim,
            speaker=self._speaker(checked.speaker) if checked.speaker else None,
            appearances=tuple(self._appeared(each) for each in checked.appearances),
            verdicts=tuple(self._judged(each) for each in checked.verdicts),
            against=tuple(self._cited(each) for each in checked.against),
            supporting=tuple(self._cited(each) for each in checked.supporting),
            context=tuple(self._cited(each) for each in checked.context),
            no_bearing=tuple(self._cited(each) for each in checked.no_bearing),
            related=tuple(self._related(each) for each in checked.related),
            questions=tuple(self._answered(checked)),
            asked=tuple(self._asked(each) for each in checked.asked),
            corrections=tuple(self._text(each) for each in checked.corrections),
            steps=steps_of(claim.method),
        )

    def _answered(self, checked: CheckedClaim) -> Iterator[Any]:
        for each in checked.questions:
            if each.answer.strip():
                yield self._text(each)
            elif shown := self._take(Kept.QUESTION, each.text, "question.text"):
                yield replace(each, text=shown)

    def _speaker(self, speaker: Speaker) -> Speaker:
        return self._once(speaker, lambda: self._text(self._without(speaker, note=Kept.NOTE)))

    def _appeared(self, appeared: Appeared) -> Appeared:
        appearance = self._without(appeared.appearance, note=Kept.NOTE)
        passage = self._passage(appeared.passage, appeared.reference)
        return replace(appeared, appearance=self._text(appearance), passage=passage)

    def _judged(self, judged: Judged) -> Judged:
        return replace(judged, verdict=self._text(judged.verdict))

    def _related(self, related: Related) -> Related:
        relation = self._without(related.relation, note=Kept.NOTE)
        # What the desk says of a claim is said where that is shown with its evidence, or not.
        text = self._clean(related.text, "claim.text") if related.number else ""
        return replace(related, relation=relation, text=text)

    def _asked(self, asked: Asked) -> Asked:
        contact = self._without(asked.contact, address=Kept.CONTACT, note=Kept.NOTE)
        return replace(asked, contact=self._text(contact))

    def _cited(self, cited: Cited) -> Cited:
        citation = self._without(cited.citation, note=Kept.NOTE)
        passage = self._passage(cited.passage, cited.reference)
        self._reference = cited.reference
        reference = self.report.reference(cited.reference)
        capture = self._capture(cited.capture, reference) if cited.capture else None
        self._reference = None
        return replace(cited, citation=citation, passage=passage, capture=capture)

    def _passage(self, passage: Any, number: int | None) -> Any:
        """Redact cited words; around those of protected evidence, others could tell its place."""
        if passage is None:
            return None
        self._reference = number
        if number and self.report.reference(number).protected:
            passage = self._without(passage, prefix=Kept.SURROUNDINGS, suffix=Kept.SURROUNDINGS)
        passage = self._text(passage)
        self._reference = None
        return passage

    def _referred(self, reference: Reference) -> Reference:
        self._reference = reference.number
        hidden = reference.protected or reference.item.confidential
        looked = None if hidden else reference.looked
        public = replace(
            reference,
            item=self._item(reference),
            source=self._source(reference) if reference.source else None,
            captures=tuple(self._capture(each, reference) for each in reference.captures),
            archived=tuple(self._archived(reference, hidden=hidden)),
            looked=replace(looked, url="", final_url="", detail="") if looked else None,
        )
        self._reference = None
        return public

    def _archived(self, reference: Reference, *, hidden: bool) -> Iterator[ArchiveCopy]:
        for each in reference.archived:
            copy = replace(each, url="", detail="")
            if not hidden:
                yield self._text(copy)
            elif copy.copy_url:
                copy = self._without(copy, copy_url=Kept.COPY_ADDRESS)
                yield from (copy,) if self._marks else ()

    def _item(self, reference: Reference) -> Article | Evidence:
        item: Any = replace(reference.item, recheck_on="")
        if reference.protected:
            instead = item.public_title or self.words.kind_of(item)
            title = self._take(Kept.TITLE, item.title, "evidence.title", instead)
            item = self._without(replace(item, title=title), **_BEHIND)
        if reference.protected or item.confidential:
            item = self._without(item, url=Kept.ADDRESS)
        return self._text(self._without(item, note=Kept.NOTE))  # type: ignore[no-any-return]

    def _source(self, reference: Reference) -> Source:
        source: Source = self._without(reference.source, contact=Kept.CONTACT, note=Kept.NOTE)
        if reference.protected:
            instead = source.public_name or self.words.nameless
            name = self._take(Kept.SOURCE, source.name, "source.name", instead)
            source = self._without(replace(source, name=name), url=Kept.ADDRESS)
        return self._text(source)

    def _capture(self, capture: Capture, reference: Reference) -> Capture:
        return self._once(capture, lambda: self._stripped(capture, reference))

    def _stripped(self, capture: Capture, reference: Reference) -> Capture:
        capture = self._without(capture, filename=Kept.FILE, looks_note=Kept.NOTE)
        capture = replace(capture, text_problem="", picture_problem="")
        if reference.protected or reference.item.confidential:
            capture = self._without(capture, requested_url=Kept.ADDRESS, final_url=Kept.ADDRESS)
        if reference.protected:  # a house that lost a document looks for its fingerprint and size
            capture = self._without(
                capture, sha256=Kept.FINGERPRINT, record_sha256=Kept.FINGERPRINT
            )
            capture = replace(capture, size=0, text_sha256="", picture_hash="")
        return self._text(capture)

    def _once(self, record: R, made: Any) -> R:
        """Redact a record that the report shows in several places once: its numbers are the same.

        Numbers that tell one thing from another must not tell that two places hold the same.
        """
        key = (type(record).__name__, record.id)
        if key not in self._records:
            self._records[key] = made()
        return self._records[key]  # type: ignore[no-any-return]

    def _without(self, record: Any, **kinds: Kept) -> Any:
        """Leave out fields of a record."""
        table = rows.table(type(record))
        held = {name: getattr(record, name) for name in kinds}
        return replace(
            record,
            **{
                name: self._take(kinds[name], value, f"{table}.{name}")
                for name, value in held.items()
                if value
            },
        )

    def _text(self, record: R) -> R:
        """Take mentions of what is withheld out of all texts of a record."""
        table = rows.table(type(record))
        changed = {}
        for each in fields(record):
            value = getattr(record, each.name)
            if each.name in _UNTOUCHED or not isinstance(value, str) or isinstance(value, Enum):
                continue
            if not value or each.name.endswith("_id") or is_date(value):
                continue
            clean = self._clean(value, f"{table}.{each.name}")
            if clean != value:
                changed[each.name] = clean
        return replace(record, **changed) if changed else record

    def _clean(self, text: str, field: str) -> str:
        hits = self._hunt.hits(text)
        if hits and field.partition(".")[2] in _ADDRESSES:
            return self._take(Kept.MENTION, text, field)
        parts, at = [], 0
        for hit in hits:
            kind = Kept.PATH if hit.is_path else Kept.MENTION
            number = self._add(kind, hit.words, field, text[hit.start : hit.end])
            parts += [text[at : hit.start], self._mark(number)]
            at = hit.end
        return "".join([*parts, text[at:]])

    def _take(self, kind: Kept, words: str, field: str, instead: str = "") -> str:
        """Withhold a whole field, and give what stands there."""
        if not words:
            return instead
        number = self._add(kind, words, field, words, instead)
        return f"{instead} {self._mark(number)}".strip() if self._marks else instead

    def _mark(self, number: int) -> str:
        return f"{OPEN}{number}{CLOSE}" if self._marks else self.words.mark(number)

    def _add(
        self, kind: Kept, words: str, field: str, stood: str, instead: str | None = None
    ) -> int:
        number = len(self.found) + 1
        withheld = Withheld(
            number=number,
            kind=kind,
            claim=self._claim,
            reference=self._reference,
            field=field,
            digest=digest_of(words, item_salt(self._salt, number)),
        )
        shown = self.words.mark(number) if instead is None else instead
        self.found.append(Found(withheld=withheld, words=stood, shown=shown))
        return number


OPEN, CLOSE = "\ue000", "\ue001"
"""Around the number of a mark in a report that is made for a preview."""
