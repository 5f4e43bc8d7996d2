"""A report as a sequence of blocks: the one form that PDF and DOCX are set from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from workbench.report.wording import visible

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)


class Look(StrEnum):
    """How a run of text stands out."""

    PLAIN = ""
    STRONG = "strong"
    QUIET = "quiet"
    CODE = "code"
    ADDRESS = "address"
    CHIP = "chip"
    """A rating, on its tint."""
    PAGE = "page"
    """The number of the page that it leads to; the run has no text of its own."""
    NUMBER = "number"
    """Of a source, in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tint:
    """The colours of a rating, as #RRGGBB."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text that looks the same, and is of one language."""

    text: str
    look: Look = Look.PLAIN
    href: str = ""
    """Where it leads on the web."""
    to: str = ""
    """Where it leads in the report: an anchor."""
    spoken: str = ""
    """What a screen reader says of it, where the text alone would be a riddle."""
    language: str = ""
    """BCP 47; "" for that of the report."""
    rtl: bool = False
    tint: Tint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; those of levels 1 and 2 are bookmarks."""

    role: str
    level: int
    runs: tuple[Run, ...]
    anchor: str = ""
    before: str = ""
    """A line above it that belongs to it: "Claim 3"."""
    sign: str = ""
    """Stands before it for the eye alone."""
    bookmark: str = ""
    """What stands in the outline instead of the runs."""
    language: str = ""
    rtl: bool = False
    kind: str = "heading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; a quotation when its role is "quote"."""

    role: str
    runs: tuple[Run, ...]
    language: str = ""
    rtl: bool = False
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A name, and what is known under it, paragraph by paragraph."""

    name: str
    values: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A list of facts."""

    role: str
    rows: tuple[Fact, ...]
    kind: str = "facts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list, numbered or not, of entries that are blocks again."""

    role: str
    entries: tuple[tuple[Block, ...], ...]
    ordered: bool = False
    kind: str = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with a row of heads; the first cell of a row heads it."""

    role: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    kind: str = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar of a chart, and what is written at it."""

    name: str
    count: int
    shown: str
    tint: Tint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Bars, and the sentence that says the same."""

    role: str
    title: str
    spoken: str
    bars: tuple[Bar, ...]
    kind: str = "chart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A picture as SVG, and the sentence that says the same."""

    role: str
    svg: str
    spoken: str
    wide: float
    high: float
    kind: str = "drawing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Blocks that belong together, on a ground or behind a line of their own."""

    role: str
    blocks: tuple[Block, ...]
    tint: Tint | None = None
    anchor: str = ""
    long: bool = False
    """Whether it may be parted between two pages."""
    kind: str = "box"


Block = Heading | Paragraph | Facts | Listing | Table | Chart | Drawing | Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the report, by its role: "masthead", "summary", "claim", and so on."""

    role: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A report laid out: what its title and its margins say, and its sections."""

    title: str
    author: str
    description: str
    language: str
    written: str
    """When, RFC 3339, UTC."""
    head: str
    """At the top of each page."""
    foot: str
    """At the bottom of each page, beside its number."""
    sections: tuple[Section, ...]


def language(tag: str) -> str:
    """Pass a language tag (BCP 47); "" for what is none, as no tag beats a wrong one."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def is_rtl(text: str) -> bool:
    """Tell whether a text runs from right to left, by its first letter with a direction."""
    return _side(text) in {"R", "AL"}


def is_ltr(text: str) -> bool:
    """Tell whether a text runs from left to right; one without letters runs neither way."""
    return _side(text) == "L"


def _side(text: str) -> str:
    sides = (unicodedata.bidirectional(letter) for letter in text)
    return next((side for side in sides if side in {"L", "R", "AL"}), "")


def told(value: Any) -> Any:
    """Write blocks as plain values for JSON; of their fields, those that hold something."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, tuple):
        return [told(each) for each in value]
    return {
        name: told(held)
        for name in _names(value.__class__)
        if (held := getattr(value, name)) is not None and held is not False and held != ""
    }


def _names(kind: type) -> tuple[str, ...]:
    if kind not in _NAMES:
        _NAMES[kind] = tuple(each.name for each in fields(kind))
    return _NAMES[kind]


_NAMES: dict[type, tuple[str, ...]] = {}
"""The fields of each kind of block, which to ask for each block anew takes long."""
