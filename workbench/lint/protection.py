"""Rules about what would give away somebody who is not to be named in public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.folding import folded
from workbench.lint.findings import Hit, Place, Rule, Severity, Whose
from workbench.model import Evidence, Record, Source
from workbench.queries.gathered import ClaimFacts, Gathered

_LEAST = 3
"""Letters of a name that is looked for."""
Hits = Iterator[Hit]
_TEXTS = {
    "claim": ("text", "quote", "reason", "method"),
    "verdict": ("rationale", "unknown", "reason", "original_context"),
    "question": ("text", "answer"),
    "contact": ("question", "answer", "not_asked"),
    "correction": ("text",),
    "investigation": ("title", "summary", "method"),
}
"""Fields that a public report prints."""


def _names(everything: Gathered) -> tuple[str, ...]:
    found = []
    for each in everything.protected:
        if isinstance(each, Source):
            found += [each.name, each.contact]
        else:
            found += [each.title] if " " in each.title.strip() else []  # “Account” names nothing
            found += [each.with_whom, each.author]
    return tuple(dict.fromkeys(name.strip() for name in found if len(name.strip()) >= _LEAST))


@lru_cache(maxsize=8)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    words = "|".join(re.escape(folded(each)) for each in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{words})")  # also with an ending: “Lind’s”, “Linds”


def _told(record: str, each: Record, pattern: re.Pattern[str]) -> Iterator[Place]:
    for field in _TEXTS[record]:
        if pattern.search(folded(getattr(each, field))):
            yield Place(record=record, id=each.id, field=field)


def _named_in_claim(facts: ClaimFacts, everything: Gathered, _today: str) -> Hits:
    pattern = _pattern(_names(everything))
    if pattern is None:
        return
    for record, some in (
        ("claim", (facts.claim,)),
        ("verdict", facts.verdicts),
        ("question", facts.questions),
        ("contact", facts.contacts),
        ("correction", facts.corrections),
    ):
        for each in some:
            for place in _told(record, each, pattern):
                yield Hit(place=place, claims=(facts.claim.id,), about=facts.claim.text)


def _named_in_whole(everything: Gathered, _today: str) -> Hits:
    pattern = _pattern(_names(everything))
    if pattern is None:
        return
    known = everything.investigation
    for place in _told("investigation", known, pattern):
        yield Hit(place=place, about=known.title)
    for each in everything.corrections:
        for place in _told("correction", each, pattern):
            yield Hit(place=place, about=known.title)


def _no_public_name(everything: Gathered, _today: str) -> Hits:
    cited = {each.source.id for each in everything.items.values() if each.source}
    for each in everything.protected:
        if isinstance(each, Source) and each.id in cited and not each.public_name.strip():
            place = Place(record="source", id=each.id, field="public_name")
            yield Hit(place=place, about=each.name)
        titled = isinstance(each, Evidence) and each.id in everything.items
        if titled and isinstance(each, Evidence) and not each.public_title.strip():
            place = Place(record="evidence", id=each.id, field="public_title")
            yield Hit(place=place, about=each.title)


_NAMED = "Somebody who is not to be named in public is named here."
_WHY = (
    "A public report blacks the name out, but what stands around it can still tell who it is. Word "
    "it otherwise."
)
CLAIMS: tuple[Rule, ...] = (
    Rule(
        code="protected-named",
        severity=Severity.BLOCKER,
        whose=Whose.IFCN,
        message=_NAMED,
        why=_WHY,
        look=_named_in_claim,
    ),
)
WHOLE: tuple[Rule, ...] = (
    Rule(
        code="protected-named",
        severity=Severity.BLOCKER,
        whose=Whose.IFCN,
        message=_NAMED,
        why=_WHY,
        look=_named_in_whole,
    ),
    Rule(
        code="no-public-name",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="It is not said what a public report calls this protected source.",
        why="Tell readers how it is placed to know: “an employee of the port”.",
        look=_no_public_name,
    ),
)
"""In a report that only the desk reads, these are advice."""
