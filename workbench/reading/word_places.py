"""Where each letter of a Word document's text stands in its XML, so that it can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_PASSED = {_FALLBACK, f"{W}pPr", f"{W}rPr", f"{W}del", f"{W}moveFrom"}


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch of the text that is a part of one element: `element.text[offset:offset+length]`.

    A tab or a line break is an element of its own, of length 1 at offset 0.
    """

    start: int
    length: int
    element: Any
    offset: int = 0

    @property
    def end(self) -> int:
        """The code point after it."""
        return self.start + self.length


@dataclass(slots=True)
class Places:
    """The text of a document, as `reading.docx` gives it, and where its letters come from."""

    text: str = ""
    bits: list[Bit] = field(default_factory=list)


def places(bodies: list[Any]) -> Places:
    """Read the body of a document, and its notes after it, as `reading.docx` does."""
    blocks: list[list[_Piece]] = []
    for body in bodies:
        blocks += _blocks(body)
    made: list[str] = []
    found, at = Places(), 0
    for block in blocks:
        if made:
            made.append("\n\n")
            at += 2
        for words, element, offset in block:
            made.append(words)
            if element is not None:
                found.bits.append(Bit(at, len(words), element, offset))
            at += len(words)
    found.text = "".join(made)
    return found


_Piece = tuple[str, Any, int]
"""Words, the element they stand in (None for what parts cells), and from where on in it."""


def _blocks(parent: Any) -> Iterator[list[_Piece]]:
    for element in parent.iterchildren():
        if element.tag == f"{W}p":
            pieces = _stripped(list(_pieces(element)))
        elif element.tag == f"{W}tbl":
            pieces = _table(element)
        else:
            yield from _blocks(element)
            continue
        if any(words.strip() for words, _, _ in pieces):
            yield pieces


def _table(table: Any) -> list[_Piece]:
    made: list[_Piece] = []
    for number, row in enumerate(table.iter(f"{W}tr")):
        made += [("\n", None, 0)] if number else []
        for at, cell in enumerate(row.iter(f"{W}tc")):
            made += [(" | ", None, 0)] if at else []
            made += _cell(cell)
    return made


def _cell(cell: Any) -> list[_Piece]:
    """Read a cell on one line, with single blanks."""
    pieces: list[_Piece] = []
    for number, paragraph in enumerate(cell.iter(f"{W}p")):
        pieces += [(" ", None, 0)] if number else []
        pieces += _stripped(list(_pieces(paragraph)))
    made: list[_Piece] = []
    blank = True  # what stands before is a blank, or nothing
    for words, element, offset in pieces:
        for run, start, is_blank in _runs(words):
            if not is_blank:
                made.append((run, element, offset + start))
            elif not blank:
                made.append((" ", element, offset + start))
            blank = is_blank
    return _stripped(made)


def _runs(words: str) -> Iterator[tuple[str, int, bool]]:
    """Part words into runs of blanks and of others: the run, where it begins, which it is."""
    start = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].isspace() != words[start].isspace():
            yield words[start:at], start, words[start].isspace()
            start = at


def _stripped(pieces: list[_Piece]) -> list[_Piece]:
    """Leave out white space at either end of a paragraph."""
    while pieces and not pieces[0][0].strip():
        pieces.pop(0)
    while pieces and not pieces[-1][0].strip():
        pieces.pop()
    if pieces:
        words, element, offset = pieces[0]
        bare = words.lstrip()
        pieces[0] = (bare, element, offset + len(words) - len(bare))
        words, element, offset = pieces[-1]
        pieces[-1] = (words.rstrip(), element, offset)
    return pieces


def _pieces(element: Any) -> Iterator[_Piece]:
    for child in element.iterchildren():
        if child.tag == f"{W}t":
            if child.text:
                yield child.text, child, 0
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag], child, 0
        elif child.tag not in _PASSED:
            yield from _pieces(child)
