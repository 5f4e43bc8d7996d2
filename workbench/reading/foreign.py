"""What other programs' files hold, as values: fact-checks, references, annotations, addresses."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from workbench.errors import WorkbenchError

T = TypeVar("T")

LONGEST = 20_000
"""Characters of one value."""
MOST = 20_000
"""Entries that are taken out of one file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Who made a claim, as a review names them."""

    name: str
    organisation: bool = False
    role: str = ""
    affiliation: str = ""
    same_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """A place where a claim was made, as a review names it."""

    url: str = ""
    title: str = ""
    on: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A ClaimReview: what somebody else found of a claim. Dates are ISO 8601, "" when unclear."""

    claim: str
    url: str = ""
    title: str = ""
    publisher: str = ""
    publisher_url: str = ""
    authors: tuple[str, ...] = ()
    """The persons who wrote it, apart from the publisher."""
    published_on: str = ""
    language: str = ""
    rating: str = ""
    """In the publisher's own words."""
    value: float | None = None
    worst: float | None = None
    best: float | None = None
    explanation: str = ""
    makers: tuple[Maker, ...] = ()
    made_on: str = ""
    place: str = ""
    sightings: tuple[Sighting, ...] = ()
    notes: tuple[str, ...] = ()
    """What in it was not as it should be, in sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """An entry of a feed that leads to a page."""

    url: str
    title: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An entry of a list of references. Dates are ISO 8601, "" when unclear."""

    title: str
    kind: str = "document"
    """An `EvidenceKind`."""
    type: str = ""
    """What CSL calls it: "article-journal", "webpage"…"""
    key: str = ""
    """What the list calls it: a citation key or an id."""
    authors: tuple[str, ...] = ()
    """As people write names: "Jana Doe"."""
    container: str = ""
    """The journal, book or site that it stands in."""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    archive_url: str = ""
    accessed_on: str = ""
    doi: str = ""
    isbn: str = ""
    issn: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    number: str = ""
    """A file number, an edition, a version: what else lets another person find it."""
    place: str = ""
    language: str = ""
    abstract: str = ""
    notes: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    attachments: int = 0
    """Files that the list names, and which are not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Words that somebody marked on a page, and what they said of them."""

    url: str
    id: str = ""
    title: str = ""
    """The page's."""
    exact: str = ""
    """The words; "" for a note on the whole page."""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1
    text: str = ""
    tags: tuple[str, ...] = ()
    author: str = ""
    group: str = ""
    created: str = ""
    stance: str = ""
    """A `Stance`, where it was an annotation of our own."""
    replies: tuple[str, ...] = ()


ENTRIES: dict[str, type[Any]] = {
    "reviews": Review,
    "pages": Pointer,
    "references": Reference,
    "annotations": Annotation,
}
"""What a file can hold, by the name under which it is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What was found in a file."""

    reviews: tuple[Review, ...] = ()
    pages: tuple[Pointer, ...] = ()
    """Pages that a feed leads to: none was fetched."""
    references: tuple[Reference, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    told: tuple[str, ...] = ()
    """What was passed over, in sentences."""


def gathered(told: object) -> Gathered:
    """Make the value of what a child process told. ValueError when it is not sound."""
    if not isinstance(told, dict) or not set(told) <= {*ENTRIES, "told"}:
        raise ValueError("nothing that was gathered")
    made = {name: _many(kind, told.get(name, [])) for name, kind in ENTRIES.items()}
    return Gathered(**made, told=_value(tuple[str, ...], told.get("told", [])))


def checked_count(count: int) -> None:
    """Raise WorkbenchError when there are more entries than are taken at once."""
    if count > MOST:
        raise WorkbenchError(
            f"It holds more than {MOST:,} entries. Divide it, and bring in one part at a time."
        )


def _many(kind: type[T], told: object) -> tuple[T, ...]:
    if not isinstance(told, list) or len(told) > MOST:
        raise ValueError("no sound entries")
    return tuple(_made(kind, each) for each in told)


def _made(kind: type[T], told: object) -> T:
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]  # a dataclass
    if not isinstance(told, dict) or set(told) != names:
        raise ValueError("no sound entry")
    hints = _hints(kind)
    return kind(**{name: _value(hints[name], value) for name, value in told.items()})


_KNOWN: dict[type[Any], dict[str, Any]] = {}


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _KNOWN:
        _KNOWN[kind] = get_type_hints(kind)
    return _KNOWN[kind]


def _value(hint: Any, value: object) -> Any:
    if get_origin(hint) is tuple:
        if not isinstance(value, list) or len(value) > MOST:
            raise ValueError("no sound list")
        return tuple(_value(get_args(hint)[0], each) for each in value)
    if is_dataclass(hint):
        return _made(hint, value)  # type: ignore[arg-type]  # a class, not an instance
    if hint is str and isinstance(value, str) and len(value) <= LONGEST:
        return value
    if hint is bool and isinstance(value, bool):
        return value
    if hint is int and type(value) is int and -1 <= value < 2**40:
        return value
    if hint == float | None and (value is None or type(value) in {int, float}):
        return None if value is None else float(value)  # type: ignore[arg-type]  # a number
    raise ValueError("no sound value")
