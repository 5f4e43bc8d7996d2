"""What is missing from a claim: a word of advice before it is rated, and never a bar to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from workbench.model import ClaimState, Complete, EvidenceKind, SourceClass, Stance
from workbench.queries.citations import CitationRow
from workbench.queries.claim import ClaimDetail, claim
from workbench.reading.passages import PassageState


class ClaimLack(StrEnum):
    """What can be missing from a claim."""

    UNCITED = "uncited"
    ONE_SIDED_FOR = "one-sided-for"
    """Nothing is cited against it."""
    ONE_SIDED_AGAINST = "one-sided-against"
    """Nothing is cited for it."""
    NO_KEY = "no-key"
    NO_PRIMARY = "no-primary"
    WORDS_LOST = "words-lost"
    WORDS_CHANGED = "words-changed"
    """The newest copy says it in other words or figures."""
    WORDS_MOVED = "words-moved"
    INCOMPLETE = "incomplete"
    """A copy that is cited does not hold all that was sent."""
    NO_COPY = "no-copy"
    OPEN_QUESTIONS = "open-questions"
    NO_SPEAKER = "no-speaker"
    CLAIMANT_NOT_HEARD = "claimant-not-heard"
    """No interview, call or letter that is cited names whoever made the claim."""
    NO_FIRST = "no-first"
    NEWER_EVIDENCE = "newer-evidence"
    """What bears on it changed after the verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimGap:
    """Something that is missing, and how often where that can be counted."""

    lack: ClaimLack
    count: int = 1


def gaps(db: sqlite3.Connection, claim_id: str) -> list[ClaimGap]:
    """Return what is missing from a claim, the gravest first."""
    return gaps_of(claim(db, claim_id))


def gaps_of(detail: ClaimDetail) -> list[ClaimGap]:
    """Return what is missing from a claim that is at hand, the gravest first."""
    counted = {lack: count(detail) for lack, count in _COUNTS.items()}
    return [ClaimGap(lack=lack, count=count) for lack, count in counted.items() if count]


def _uncited(detail: ClaimDetail) -> int:
    return not detail.citations


def _one_sided(missing: Stance, there: Stance) -> Callable[[ClaimDetail], int]:
    def count(detail: ClaimDetail) -> int:
        stances = {row.citation.stance for row in detail.citations}
        return there in stances and missing not in stances

    return count


def _bearing(detail: ClaimDetail) -> list[CitationRow]:
    sides = (Stance.SUPPORTS, Stance.REFUTES)
    return [row for row in detail.citations if row.citation.stance in sides]


def _stands(*states: PassageState) -> Callable[[ClaimDetail], int]:
    return lambda detail: sum(row.state in states and not row.reworded for row in detail.citations)


def _no_primary(detail: ClaimDetail) -> int:
    found = _bearing(detail)
    near = (SourceClass.PRIMARY, SourceClass.OWN_REPORTING)
    return bool(found) and not any(row.source and row.source.source_class in near for row in found)


def _not_heard(detail: ClaimDetail) -> int:
    """Whether no talk that is cited names the speaker: whom it was with, its title or source.

    What is written there is all that is known: somebody heard under another name is not told.
    """
    if detail.speaker is None or not detail.citations:
        return False
    name = detail.speaker.name.casefold()
    return not any(name in words.casefold() for row in detail.citations for words in _named(row))


def _named(row: CitationRow) -> tuple[str, ...]:
    """Give the names on a talk; nothing for evidence of another kind."""
    if row.evidence is None or row.evidence.kind not in _TALKS:
        return ()
    source = row.source.name if row.source else ""
    return row.evidence.with_whom, row.evidence.title, source


_TALKS = (EvidenceKind.INTERVIEW, EvidenceKind.CALL, EvidenceKind.LETTER)
_COUNTS: dict[ClaimLack, Callable[[ClaimDetail], int]] = {
    ClaimLack.NEWER_EVIDENCE: lambda detail: detail.row.state is ClaimState.NEEDS_RECHECK,
    ClaimLack.UNCITED: _uncited,
    ClaimLack.ONE_SIDED_FOR: _one_sided(Stance.REFUTES, Stance.SUPPORTS),
    ClaimLack.ONE_SIDED_AGAINST: _one_sided(Stance.SUPPORTS, Stance.REFUTES),
    ClaimLack.NO_KEY: lambda detail: (
        bool(_bearing(detail)) and not any(row.citation.key for row in detail.citations)
    ),
    ClaimLack.WORDS_LOST: _stands(PassageState.LOST),
    ClaimLack.WORDS_CHANGED: lambda detail: sum(row.reworded for row in detail.citations),
    ClaimLack.WORDS_MOVED: _stands(PassageState.MOVED, PassageState.AMBIGUOUS),
    ClaimLack.OPEN_QUESTIONS: lambda detail: detail.row.open_questions,
    ClaimLack.CLAIMANT_NOT_HEARD: _not_heard,
    ClaimLack.NO_PRIMARY: _no_primary,
    ClaimLack.INCOMPLETE: lambda detail: len(
        {
            row.capture.id
            for row in detail.citations
            if row.capture and row.capture.complete is Complete.NO
        }
    ),
    ClaimLack.NO_COPY: lambda detail: sum(row.capture is None for row in detail.citations),
    ClaimLack.NO_SPEAKER: lambda detail: detail.speaker is None,
    ClaimLack.NO_FIRST: lambda detail: not any(row.appearance.first for row in detail.appearances),
}
