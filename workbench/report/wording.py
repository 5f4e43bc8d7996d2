"""How a report says things: every name, date, size and sentence that depends on a value."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from urllib.parse import urlsplit

from workbench.model import Article, CorrectionKind, Evidence
from workbench.report import locales, phrases
from workbench.report.contents import (
    Asked,
    Happened,
    Judged,
    Kept,
    Lack,
    Profile,
    Reply,
    Withheld,
)
from workbench.report.locales import LOCALES, spoken
from workbench.report.phrases import N_
from workbench.scales import Rating

__all__ = ["LANGUAGES", "Wording", "elided", "exact", "host", "is_date", "of", "spoken", "visible"]

LANGUAGES = tuple(LOCALES)
"""What reports can be written in."""

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_ACTS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""Controls, halves of letters, and what turns the direction of the text around it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How things are said in one language. The tables give words by kind; `of` makes one."""

    language: str
    WORDS: Mapping[str, str] = field(repr=False)
    """Names of kinds and choices."""
    STATES: Mapping[str, str] = field(repr=False)
    """What became of cited words; nothing is said of those that stand where they stood."""
    OVERRIDES: Mapping[str, str] = field(repr=False)
    """What was let pass for a capture, in sentences."""
    ORIGINS: Mapping[str, str] = field(repr=False)
    """What a capture was imported from."""
    RELATIONS: Mapping[tuple[str, bool], str] = field(repr=False)
    """Names of relations by kind, and whether they are read from the claim that has them."""
    GAPS: Mapping[Lack, str] = field(repr=False)
    """What a report does not show, in sentences."""
    REPLIES: Mapping[Reply, str] = field(repr=False)
    """What came of asking for an answer, in short."""
    CORRECTIONS: Mapping[CorrectionKind, str] = field(repr=False)
    """Names of what was said to readers after publication."""
    HAPPENED: Mapping[Happened, str] = field(repr=False)
    """What the time line shows."""
    PROFILES: Mapping[Profile, str] = field(repr=False)
    """Whom a report is for."""
    KEPT: Mapping[Kept, str] = field(repr=False)
    """What a public report leaves out, by kind."""

    def _(self, message: str, **values: object) -> str:
        """Translate a text, and fill in its {names}; without values, they stay."""
        words = locales.catalogue(self.language).gettext(message)
        return words.format(**values) if values else words

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """Say a text in the form that a number asks for, with {count} written out."""
        message = locales.catalogue(self.language).ngettext(one, many, count)
        return message.format(count=self.number(count), **values)

    def quoted(self, text: str) -> str:
        """Put words between quotation marks, unless they bring their own."""
        words = text.strip()
        return words if words[:1] in set("“\"„«'‘「『") else f"“{words}”"

    def date(self, text: str) -> str:
        """Write an ISO date of any precision as people do; anything else stays as it is."""
        found = _DATE.fullmatch(text)
        if not found:
            return text
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            return locales.written_date(self.language, year or 0, month, day)
        except ValueError:  # 31 February, the year 0
            return text

    def day(self, at: datetime) -> str:
        """Write the day of a time, in UTC."""
        return self.date(at.astimezone(UTC).date().isoformat())

    def moment(self, at: datetime) -> str:
        """Write a time to the second, in UTC."""
        clock = at.astimezone(UTC).strftime("%H:%M:%S")
        return self._("{day}, {clock} UTC", day=self.day(at), clock=clock)

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number with its thousands apart."""
        return locales.written_number(self.language, value, decimals=decimals)

    def percent(self, part: int, whole: int) -> str:
        """Write a part of a whole in per cent; nothing is a share of nothing."""
        return locales.written_share(self.language, part / whole if whole else 0)

    def size(self, octets: int) -> str:
        """Write a number of bytes exactly, and a large one as people do too."""
        whole = self.plural("{count} byte", "{count} bytes", octets)
        if octets < 1_000_000:
            return whole
        unit, divisor = ("MB", 1_000_000) if octets < 1_000_000_000 else ("GB", 1_000_000_000)
        value = self.number(octets / divisor, 1)
        return self._("{value} {unit} ({whole})", value=value, unit=unit, whole=whole)

    def joined(self, parts: Sequence[str]) -> str:
        """Name several things in a row: “a, b and c”."""
        return locales.written_list(self.language, parts)

    def kind_of(self, item: Article | Evidence) -> str:
        """Name what an article or a piece of evidence is."""
        return self.WORDS["article" if isinstance(item, Article) else item.kind]

    def rating(self, rating: Rating) -> str:
        """Name a rating of a scale."""
        return rating.label_in(self.language)

    def label(self, judged: Judged) -> str:
        """Name the rating of a verdict as it was published.

        Where the scale has the same words in this language, those are given.
        """
        kept, rating = judged.verdict.label, judged.rating
        return rating.label_in(self.language) if rating and rating.label == kept else kept

    def definition(self, judged: Judged) -> str:
        """Say what the rating of a verdict means, as `label` names it."""
        kept, rating = judged.verdict.definition, judged.rating
        same = rating is not None and rating.definition == kept
        return rating.definition_in(self.language) if rating and same else kept

    def where(self, withheld: Withheld) -> str:
        """Say where a withheld thing would stand."""
        claim, reference = withheld.claim, withheld.reference
        if claim is not None and reference is not None:
            words = N_("claim {claim}, source [{reference}]")
        elif claim is not None:
            words = N_("claim {claim}")
        elif reference is not None:
            words = N_("source [{reference}]")
        else:
            words = N_("the report as a whole")
        return self._(words, claim=claim, reference=reference)

    @property
    def nameless(self) -> str:
        """Stand in for the name of a source that is not named."""
        return self._("a source whose name is withheld")

    def asked(self, asked: Asked) -> str:
        """Say who was asked for a comment, when and how, and what came of it."""
        contact = asked.contact
        came = self._came(asked)
        if asked.reply is Reply.NOT_ASKED or not (contact.whom.strip() or contact.asked_on):
            return came
        known = is_day(contact.asked_on)
        details = [contact.channel.strip(), "" if known else self.date(contact.asked_on)]
        detail = ", ".join(filter(None, details))
        words = phrases.ASKED[bool(contact.whom.strip()), known, bool(detail)]
        day, whom = self.date(contact.asked_on), contact.whom.strip()
        return f"{self._(words, whom=whom, day=day, detail=detail)} {came}"

    def _came(self, asked: Asked) -> str:
        contact, reply = asked.contact, asked.reply
        if reply is Reply.NOT_ASKED:
            why = contact.not_asked.strip()
            return self._(phrases.CAME[reply, bool(why)], why=why)
        ended = {
            Reply.ANSWERED: contact.answered_on,
            Reply.DECLINED: contact.answered_on,
            Reply.NONE: contact.deadline_on,
            Reply.WAITING: contact.deadline_on,
        }[reply]
        return self._(phrases.CAME[reply, is_day(ended)], day=self.date(ended))

    def mark(self, number: int) -> str:
        """Give what stands in a text in place of something withheld."""
        return self._("[withheld {number}]", number=number)


def _table(language: str, table: Mapping[object, str]) -> dict[object, str]:
    words = locales.catalogue(language).gettext
    return {key: words(text) for key, text in table.items()}


@cache
def of(language: str) -> Wording:
    """Give how things are said in one of LANGUAGES."""
    names = [name for name in Wording.__dataclass_fields__ if name.isupper()]
    tables = {name: _table(language, getattr(phrases, name)) for name in names}
    return Wording(language=language, **tables)  # type: ignore[arg-type]  # each is of its type


def visible(text: str) -> str:
    """Show what would act on the text around it, or cannot stand in a page, as its code point."""
    if text.isprintable():
        return text
    # Form feeds part the pages of a PDF's text.
    text = text.replace("\r\n", "\n").replace("\f", "\n")
    return _ACTS.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def is_day(text: str) -> bool:
    """Tell whether a text is an ISO date to the day."""
    return len(text) > len("2026-01") and is_date(text)


def is_date(text: str) -> bool:
    """Tell whether a text is an ISO date of any precision."""
    return bool(_DATE.fullmatch(text))


def exact(at: datetime) -> str:
    """Write a time for machines (RFC 3339, UTC, to the second)."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def host(url: str) -> str:
    """Name an address by its host alone."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:
        return url


def elided(text: str, longest: int = 100) -> str:
    """Leave out the middle of a long text: an address is known by both its ends."""
    half = longest // 2
    return text if len(text) <= longest else f"{text[:half]}…{text[-half:]}"
