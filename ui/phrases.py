"""What the core says, in the user's language: sentences are known by their fixed words."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from ui.core_phrases import PHRASES

_DEPTH = 3
"""Sentences may stand in sentences: "“…” was not saved. The disk is full."."""
_LEAST = 6
"""Fixed letters that a phrase needs to be known by."""


def phrase(sentence: str) -> str:
    """Say a sentence or a label of the core in the user's language; unknown ones stay as they are.

    Values in it (titles, quotes, names) are kept letter by letter.
    """
    return _said(sentence, _DEPTH)


@lru_cache(maxsize=2048)
def _said(sentence: str, depth: int) -> str:
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


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The phrases as patterns; those with more fixed words come first."""
    by_length = sorted(PHRASES, key=lambda words: -len(words.replace("{}", "")))
    return tuple(
        (re.compile("(.*)".join(map(re.escape, words.split("{}"))), re.DOTALL), words)
        for words in by_length
        if sum(map(str.isalpha, words.replace("{}", ""))) >= _LEAST
    )
