"""How much a sentence is worth checking, and why, in plain words."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from workbench.spotting.signs import NAME, SIGNS

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_DANGLING = re.compile(r"(?:This|That|These|Those|It|They|He|She|Their|His|Her|Its)\b")
_BIAS = -1.0
_NAMED = 0.3
_SAID = 0.4
_SHORT = -1.0
_LEANING = -0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How much a sentence is worth checking, from 0 to 1, and the reasons, weightiest first.

    Reasons that speak against checking begin with "but". From about 0.5 a sentence is worth it.
    """

    value: float
    reasons: tuple[str, ...]


def checkworthiness(sentence: str, *, said: bool = False) -> Score:
    """Score one sentence; `said` tells that somebody is named as saying it."""
    found = _found(sentence)
    if said:
        found.append((_SAID, "somebody answers for it"))
    total = _BIAS + sum(part for part, _ in found)
    shares: dict[str, float] = {}
    for part, reason in found:
        shares[reason] = shares.get(reason, 0.0) + part
    reasons = sorted(shares, key=lambda reason: -abs(shares[reason]))
    return Score(value=round(1 / (1 + math.exp(-total)), 3), reasons=tuple(reasons))


def _found(sentence: str) -> list[tuple[float, str]]:
    """List what speaks for or against checking, with its weight."""
    found: list[tuple[float, str]] = []
    for sign in SIGNS:
        count = min(sign.most, len(sign.pattern.findall(sentence)))
        if count:
            found.append((count * sign.weight, sign.reason))
    named = min(3, len(NAME.findall(sentence)))
    if named:
        found.append((named * _NAMED, "names somebody or something"))
    if len(_WORD.findall(sentence)) < 6:
        found.append((_SHORT, "but it is very short"))
    if sentence[-1:].isalnum() and len(sentence.split()) < 15:
        found.append((_SHORT, "but it reads like a heading"))
    if _DANGLING.match(sentence):
        found.append((_LEANING, "but it leans on the sentence before"))
    return found
