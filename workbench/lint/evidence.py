"""Rules about what is cited: who stands behind it, its copies, its address, the words cited."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbench.lint.findings import Hit, Place, Rule, Severity, Whose
from workbench.model import Complete, Evidence, LinkState, Passage, Source
from workbench.queries.badges import Standing
from workbench.queries.gathered import ClaimFacts, Gathered, ItemFacts
from workbench.reading.passages import PassageState

_SHOWN = 80
"""Letters of cited words that a sentence shows."""
Hits = Iterator[Hit]


def _hit(facts: ItemFacts, field: str = "", **values: object) -> Hit:
    record = "evidence" if isinstance(facts.item, Evidence) else "article"
    place = Place(record=record, id=facts.item.id, field=field)
    return Hit(place=place, about=facts.item.title, values=values or None)


def _no_source(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    if isinstance(facts.item, Evidence) and facts.source is None:
        yield _hit(facts, "source_id")


def _of_source(source: Source, field: str) -> Hit:
    return Hit(place=Place(record="source", id=source.id, field=field), about=source.name)


def _no_interests(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    if facts.source and not facts.source.interests.strip():
        yield _of_source(facts.source, "interests")


def _no_class(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    if facts.source and facts.source.source_class is None:
        yield _of_source(facts.source, "source_class")


def _no_copy(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    if not facts.copies:
        yield _hit(facts)


def _copy_is(wrong: Callable[[Standing], bool]) -> Callable[..., Hits]:
    """Make a look for copies, cited or the newest, with which something is wrong."""

    def look(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
        for each in facts.copies:
            if wrong(each):
                place = Place(record="capture", id=each.capture.id)
                yield Hit(place=place, about=facts.item.title)

    return look


def _dead(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    if facts.link is LinkState.DEAD and not facts.archived:
        yield _hit(facts, "url", url=facts.item.url)


def _unarchived(facts: ItemFacts, _all: Gathered, _today: str) -> Hits:
    hidden = facts.item.confidential or getattr(facts.item, "protected", False)
    dead = facts.link is LinkState.DEAD
    if facts.item.url and not facts.archived and not hidden and not dead:
        yield _hit(facts, "url")


ITEMS: tuple[Rule, ...] = (
    Rule(
        code="no-source",
        severity=Severity.BLOCKER,
        whose=Whose.IFCN,
        message="Nobody is named as standing behind this evidence.",
        why="The code asks for every significant source, so that others can repeat the check.",
        look=_no_source,
    ),
    Rule(
        code="no-interests",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="It is not said what this source has to gain or to lose.",
        why="The code asks to tell readers of interests. Write “none known” where that is so.",
        look=_no_interests,
    ),
    Rule(
        code="no-class",
        severity=Severity.ADVICE,
        whose=Whose.IFCN,
        message="It is not said how close this source stands to the facts.",
        why="A primary source counts more than one that repeats others.",
        look=_no_class,
    ),
    Rule(
        code="no-copy",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="No copy of this is kept.",
        why="What is not kept can change or go, and nobody can show what it said.",
        look=_no_copy,
    ),
    Rule(
        code="damaged",
        severity=Severity.BLOCKER,
        whose=Whose.SENSE,
        message="A copy that is cited is damaged: its bytes are not in the file any more.",
        why="The report would print a fingerprint of something that cannot be shown.",
        look=_copy_is(lambda copy: copy.damaged),
    ),
    Rule(
        code="cut-short",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="A copy does not hold all that was sent.",
        why="What is missing from it may say the opposite. Capture it again.",
        look=_copy_is(lambda copy: copy.capture.complete is Complete.NO),
    ),
    Rule(
        code="dead-link",
        severity=Severity.BLOCKER,
        whose=Whose.IFCN,
        message="The address leads nowhere any more, and no public archive has a copy: {url}",
        why="Readers cannot follow the source. Look for a copy in public archives.",
        look=_dead,
    ),
    Rule(
        code="not-archived",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="No public archive is known to have a copy of this address.",
        why="Pages change and go. A copy beside the link lets readers see what you saw.",
        look=_unarchived,
    ),
)
"""What can be wrong with what is cited. A look gets its facts, all facts, and today's date."""


def _words(state: PassageState, *, reworded: bool | None = None) -> Callable[..., Hits]:
    """Make a look for cited words that stand so in the newest copy; None: reworded or not."""

    def look(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
        for each in facts.citations:
            said = reworded is None or each.reworded is reworded
            if each.state is state and said and each.passage:
                place = Place(record="citation", id=each.citation.id, field="passage_id")
                yield Hit(
                    place=place,
                    claims=(facts.claim.id,),
                    about=each.item.title,
                    values={"words": _cut(each.passage)},
                )

    return look


def _cut(passage: Passage) -> str:
    words = " ".join(passage.exact[: _SHOWN * 2].split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"


CITED: tuple[Rule, ...] = (
    Rule(
        code="words-lost",
        severity=Severity.BLOCKER,
        whose=Whose.SENSE,
        message="Cited words are gone from the newest copy: “{words}”",
        why="The source may have taken them back. Cite what it says now, or say that it changed.",
        look=_words(PassageState.LOST),
    ),
    Rule(
        code="words-changed",
        severity=Severity.BLOCKER,
        whose=Whose.SENSE,
        message="The newest copy says cited words in other words or figures: “{words}”",
        why="A corrected figure can turn the verdict around. Read it again.",
        look=_words(PassageState.MOVED, reworded=True),
    ),
    Rule(
        code="words-ambiguous",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="Cited words stand more than once in the newest copy: “{words}”",
        why="Nobody can tell which place is meant. Cite more of the sentence.",
        look=_words(PassageState.AMBIGUOUS),
    ),
    Rule(
        code="words-moved",
        severity=Severity.ADVICE,
        whose=Whose.SENSE,
        message="Cited words stand elsewhere in the newest copy: “{words}”",
        why="What stands around them may have changed. Look at it once.",
        look=_words(PassageState.MOVED, reworded=False),
    ),
)
"""What can have become of cited words. A look gets the facts of a claim."""
