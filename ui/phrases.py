"""What the core says, in the user's language: sentences are known by their fixed words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from ui.core_phrases import PHRASES

_DEPTH = 3
"""Sentences may stand in sentences: "“…” was not saved. The disk is full."."""
_LEAST = 3
"""Fixed letters that a phrase needs to be known by."""


def phrase(sentence: str) -> str:
    """Say a sentence or a label of the core in the user's language; unknown ones stay as they are.

    Values in it (titles, quotes, names) are kept letter by letter.
    """
    return _said(sentence, _DEPTH)


@lru_cache(maxsize=2048)
def _said(sentence: str, depth: int) -> str:
    parts = sentence.split(", ")
    if len(parts) > 1 and all(map(_is_known, parts)):  # a list of what was changed
        return ", ".join(_said(part, 1) for part in parts)
    for found, template in _matches(sentence):
        words = QCoreApplication.translate("Core", template)
        if words == template:
            return sentence  # English, or not translated
        values = [_said(value, depth - 1) if depth else value for value in found.groups()]
        return words.format(*values)
    for stop in re.finditer(r"\. ", sentence):  # what happened, and what that means
        head, tail = sentence[: stop.start() + 1], sentence[stop.end() :]
        if depth and _is_known(head) and _is_known(tail):
            return f"{_said(head, depth)} {_said(tail, depth)}"
    return sentence


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
