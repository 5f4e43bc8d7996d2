"""What reading a file gives: its text and what the file says about itself."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass, fields, replace

from workbench.model import PartRole, Piece

Cue = tuple[int, int, float, float]
"""Start and end of a stretch of text in code points, and from which second to which it is said."""

_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\v]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    r"""What was read out of a file, for a person to correct before it is kept.

    Paragraphs end with a newline; pages of a PDF are parted by "\f". Where `text` is "",
    `problem` says why.
    `published_on` is ISO 8601 of the precision the file states, "" when it states none.
    """

    text: str
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    """A BCP 47 tag such as "en" or "pt-BR"."""
    media_type: str = ""
    tool: str = ""
    """What read the text, with its version."""
    metadata: str = ""
    """What the file says about itself, as JSON (see `reading.facts`); "" where it says nothing."""
    cues: tuple[Cue, ...] = ()
    """Where the text is in time, in order; none where it is not."""
    picture_hash: str = ""
    """Perceptual hash of a picture file: 16 hexadecimal digits."""
    problem: str = ""
    """Why there is no text, in a sentence; "" when there is some."""
    sandbox: str = ""
    """What the reader ran in beside its limits ("bubblewrap 0.8.0"); "" in nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one file may cost before reading it is given up."""

    seconds: float = 10.0
    memory: int = 1 << 30
    """Address space of the child process, in bytes, where the platform can limit it."""
    size: int = 200_000_000
    """Of the file, in bytes."""
    text: int = 20_000_000
    """Of the text read out of it, in code points."""


def tidy(text: str) -> str:
    r"""Return the text with "\n" line ends, without control characters, in Unicode form NFC.

    Nothing else changes, and tidying twice changes nothing more. Tabs and form feeds stay.
    """
    text = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _UNWANTED.sub("", text))


def settled(draft: Draft) -> Draft:
    """Return the draft with its text tidied, and all else about it on one line of fair length."""
    kept = {"text", "url", "metadata", "problem"}
    lines = [field.name for field in fields(draft) if field.name not in {*kept, "cues"}]
    others = {name: shortened(one_line(getattr(draft, name))) for name in lines}
    text = tidy(draft.text)
    # Cues count in the text as it was: a reader that makes them makes tidy text.
    cues = draft.cues if text == draft.text else ()
    return replace(draft, **others, text=text, cues=cues)


def pieces_of(draft: Draft, derived_from: str) -> tuple[Piece, ...]:
    """Return the parts that a draft makes of a capture: what the file says, and its cues.

    `derived_from` is the SHA-256 of the bytes that were read.
    """
    made = []
    if draft.metadata:
        made.append((PartRole.METADATA, draft.metadata))
    if draft.cues:
        made.append((PartRole.CUES, json.dumps(draft.cues, separators=(",", ":"))))
    return tuple(
        Piece(
            role=role,
            data=words.encode(),
            media_type="application/json",
            tool=draft.tool,
            derived_from=derived_from,
        )
        for role, words in made
    )


def shortened(text: str, longest: int = 300) -> str:
    """Return the text, cut before a word with "…" when it is longer than so many characters."""
    if len(text) <= longest:
        return text
    cut = text[: longest + 1]
    return (cut.rpartition(" ")[0] or cut[:-1]).rstrip(" ,;:–—-") + "…"


def one_line(text: str) -> str:
    """Return the text tidied, with every run of white space as one space."""
    return " ".join(tidy(text).split())


def page_of(text: str, position: int) -> int | None:
    """Return the page, counted from 1, that the code point at `position` stands on.

    None when the text has no pages, that is no form feed, or the position lies outside it.
    """
    if "\f" not in text or not 0 <= position <= len(text):
        return None
    return text.count("\f", 0, position) + 1
