"""What the core says, in the user's language: sentences are known by their fixed words."""

from __future__ import annotations

import re
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
        return ", ".join(_said(part, 0) for part in parts)
    for pattern, template in _patterns():
        found = pattern.fullmatch(sentence)
        if found is None:
            continue
        words = QCoreApplication.translate("Core", template)
        if words == template:
            return sentence  # English, or not translated
        values = [_said(value, depth - 1) if depth else value for value in found.groups()]
        return words.format(*values)
    return sentence


def _is_known(sentence: str) -> bool:
    return any(pattern.fullmatch(sentence) for pattern, _ in _patterns())


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The phrases as patterns; those with more fixed words come first."""
    by_length = sorted(PHRASES, key=lambda words: -len(words.replace("{}", "")))
    return tuple(
        (re.compile("(.*)".join(map(re.escape, words.split("{}"))), re.DOTALL), words)
        for words in by_length
        if sum(map(str.isalpha, words.replace("{}", ""))) >= _LEAST
    )
