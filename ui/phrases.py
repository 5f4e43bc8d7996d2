"""What the core says, in the user's language: sentences are known by their fixed words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.core_phrases import PHRASES

if TYPE_CHECKING:
    from workbench.reading.particulars import Row

_DEPTH = 3
"""Sentences may stand in sentences: "“…” was not saved. The disk is full."."""
_LEAST = 3
"""Fixed letters that a phrase needs to be known by."""
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+")
_IN_WORDS = frozenset({"signature", "dkim", "orientation"})
"""What a file states in words of the core; the rest is letter by letter as the file has it."""


def phrase(sentence: str) -> str:
    """Say a sentence or a label of the core in the user's language; unknown ones stay as they are.

    Values in it (titles, quotes, names) are kept letter by letter.
    """
    return _said(sentence, _DEPTH)


def stated(row: Row) -> tuple[str, str]:
    """Say what a file states about itself: what it is called, and what it says."""
    value = _particular(row.value) if row.name in _IN_WORDS else row.value
    return _particular(row.label), value


def _particular(words: str) -> str:
    return QCoreApplication.translate("Particulars", words)


@lru_cache(maxsize=2048)
def _said(sentence: str, depth: int) -> str:
    parts = sentence.split(", ")
    if len(parts) > 1 and all(map(_is_known, parts)):  # a list of what was changed
        return ", ".join(_said(part, 1) for part in parts)
    for found, template in _matches(sentence):
        if template.startswith("{}") and ". " in found[1]:  # it may be two sentences
            said = _in_two(sentence, depth)
            if said:
                return said
        words = QCoreApplication.translate("Core", template)
        if words == template:
            return sentence  # English, or not translated
        before = template.split("{}")
        values = [
            _value(value, depth, quoted=left.endswith("“"))
            for value, left in zip(found.groups(), before, strict=False)
        ]
        return words.format(*values)
    return _in_two(sentence, depth) or sentence


def _in_two(sentence: str, depth: int) -> str:
    """Say what happened, and then what that means; "" where these are not two sentences."""
    for stop in re.finditer(r"\. ", sentence):
        head, tail = sentence[: stop.start() + 1], sentence[stop.end() :]
        if depth and _is_known(head) and _is_known(tail):
            return f"{_said(head, depth)} {_said(tail, depth)}"
    return ""


def _value(value: str, depth: int, *, quoted: bool) -> str:
    """Say a value: another sentence, a count as the user writes it, or what it is."""
    if not quoted and _COUNT.fullmatch(value):
        return QLocale().toString(int(value.replace(",", "")))
    if not depth:
        return value
    said, whole = _said(value, depth - 1), f"{value[:1].upper()}{value[1:]}."
    if said == value and not quoted and _is_known(whole):  # a sentence within another one
        told = _said(whole, depth - 1)
        return f"{told[:1].lower()}{told[1:-1]}"
    return said


def _is_known(sentence: str) -> bool:
    return any(True for _ in _matches(sentence))


def _matches(sentence: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield the phrases that a sentence can be; those with more fixed words come first."""
    for first, last, words in _phrases():
        if sentence.startswith(first) and sentence.endswith(last):
            found = _pattern(words).fullmatch(sentence)
            if found is not None:
                yield found, words


@cache
def _phrases() -> tuple[tuple[str, str, str], ...]:
    """The phrases with what they begin and end with, which is compared before all of them."""
    by_length = sorted(PHRASES, key=lambda words: -len(words.replace("{}", "")))
    return tuple(
        (words.partition("{}")[0], words.rpartition("{}")[2], words)
        for words in by_length
        if sum(map(str.isalpha, words.replace("{}", ""))) >= _LEAST
    )


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(map(re.escape, words.split("{}"))), re.DOTALL)
