"""How a report says things: every name, date, size and sentence that depends on a value."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from urllib.parse import urlsplit

from workbench.report.contents import Lack


def _(message: str, **values: object) -> str:
    """Mark a text for translation, and fill in its {names}."""
    return message.format(**values)


def plural(one: str, many: str, count: int, **values: object) -> str:
    """Say one text for 1 and another for any other number, with {count} written out."""
    return (one if count == 1 else many).format(count=number(count), **values)


WORDS = {
    "strong": _("Strong"),
    "moderate": _("Moderate"),
    "weak": _("Weak"),
    "high": _("High"),
    "medium": _("Medium"),
    "low": _("Low"),
    "article": _("Text under check"),
    "page": _("Web page"),
    "document": _("Document"),
    "image": _("Image"),
    "video": _("Video"),
    "audio": _("Sound recording"),
    "dataset": _("Data set"),
    "interview": _("Interview"),
    "call": _("Telephone call"),
    "letter": _("Letter or e-mail"),
    "visit": _("Visit"),
    "calculation": _("Calculation"),
    "primary": _("primary source"),
    "secondary": _("secondary source"),
    "expert": _("expert"),
    "own-reporting": _("own reporting"),
    "yes": _("complete"),
    "no": _("cut short"),
    "unknown": _("not known whether complete"),
    "file": _("from a file"),
    "fetch": _("fetched from the web"),
    "paste": _("pasted by hand"),
    "record": _("written down by the desk"),
}
"""Names of kinds and choices."""

STATES = {
    "moved": _("In the newest copy these words stand elsewhere."),
    "reworded": _("The newest copy says this in other words or figures."),
    "ambiguous": _("In the newest copy these words stand more than once."),
    "lost": _("In the newest copy these words are no longer found."),
}
"""What became of cited words; nothing is said of those that stand where they stood."""

OVERRIDES = {
    "private": _("The address lies in a private network; it was fetched on request."),
    "certificate": _("The server’s certificate was not trusted; it was accepted on request."),
}
"""What was let pass for a capture, in sentences."""

ORIGINS = {
    "warc": _("a web archive (WARC)"),
    "wacz": _("a web archive (WACZ)"),
    "mhtml": _("a page saved as MHTML"),
    "singlefile": _("a page saved by SingleFile"),
}
"""What a capture was imported from."""

RELATIONS = {
    ("repeats", True): _("Repeats"),
    ("repeats", False): _("Is repeated by"),
    ("denies", True): _("Denies"),
    ("denies", False): _("Is denied by"),
    ("contradicts", True): _("Contradicts"),
    ("contradicts", False): _("Contradicts"),
    ("narrower", True): _("Is a narrower form of"),
    ("narrower", False): _("Is a wider form of"),
    ("translation-of", True): _("Is a translation of"),
    ("translation-of", False): _("Is translated in"),
}
"""Names of relations by kind, and whether they are read from the claim that has them."""

GAPS = {
    Lack.PARTIAL: _("The investigation holds claims that this report leaves out."),
    Lack.UNDECIDED: _("No verdict yet."),
    Lack.RECHECK: _("Evidence for or against was cited after the verdict was given."),
    Lack.UNCITED: _("Nothing is cited, neither for nor against."),
    Lack.ONLY_ARTICLES: _("Only texts under check are cited, and no evidence apart from them."),
    Lack.OPEN_QUESTIONS: _("Questions are still open."),
    Lack.NO_SPEAKER: _("Nobody is named as the one who made the claim."),
    Lack.NO_FIRST: _("It is not said where the claim appeared first."),
    Lack.NO_SOURCE: _("Nobody is named as standing behind the evidence."),
    Lack.NO_INTERESTS: _("The interests of the source are not stated."),
    Lack.NO_COPY: _("No copy is kept, so there is no SHA-256 to compare."),
    Lack.CUT_SHORT: _("The newest copy was cut short."),
    Lack.COMPLETENESS: _("It is not known whether the newest copy is complete."),
    Lack.NO_DESK: _("No desk is named as the author of this report."),
    Lack.NO_ADDRESS: _(
        "No address is given under which this report will stand, so its ClaimReview data lacks "
        "the address that search engines require."
    ),
}
"""What a report does not show, in sentences."""

_MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""What turns the direction of the text around it, and can make it read as something else."""


def visible(text: str) -> str:
    """Show what would act on the text around it, or cannot stand in a page, as its code point."""
    if text.isprintable():
        return text
    # Form feeds part the pages of a PDF's text.
    text = text.replace("\r\n", "\n").replace("\f", "\n")
    return "".join(f"‹U+{ord(each):04X}›" if _acts(each) else each for each in text)


def _acts(letter: str) -> bool:
    if letter in "\t\n\r":
        return False
    return letter in _TURNS or unicodedata.category(letter) in {"Cc", "Cs"}


def quoted(text: str) -> str:
    """Put words between quotation marks, unless they bring their own."""
    words = text.strip()
    return words if words[:1] in set("“\"„«'‘「『") else f"“{words}”"


def is_date(text: str) -> bool:
    """Tell whether a text is an ISO date of any precision."""
    return bool(_DATE.fullmatch(text))


def date(text: str) -> str:
    """Write an ISO date of any precision as people do; anything else stays as it is."""
    found = _DATE.fullmatch(text)
    if not found:
        return text
    year, month, day = found.groups()
    parts = (str(int(day)) if day else "", _MONTHS[int(month) - 1] if month else "", year)
    return " ".join(part for part in parts if part)


def moment(at: datetime) -> str:
    """Write a time to the second, in UTC."""
    at = at.astimezone(UTC)
    return _("{day}, {clock} UTC", day=date(at.date().isoformat()), clock=at.strftime("%H:%M:%S"))


def exact(at: datetime) -> str:
    """Write a time for machines (RFC 3339, UTC, to the second)."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def number(value: int) -> str:
    """Write a whole number with its thousands apart."""
    return f"{value:,}"


def size(octets: int) -> str:
    """Write a number of bytes exactly, and a large one as people do too."""
    whole = plural("{count} byte", "{count} bytes", octets)
    if octets < 1_000_000:
        return whole
    unit, divisor = ("MB", 1_000_000) if octets < 1_000_000_000 else ("GB", 1_000_000_000)
    return _("{value} {unit} ({whole})", value=f"{octets / divisor:.1f}", unit=unit, whole=whole)


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
