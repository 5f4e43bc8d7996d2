"""What is missing from a claim."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Claim, EvidenceKind, Stance
from workbench.project import Project
from workbench.queries import ClaimLack


@pytest.fixture
def claim(project: Project) -> Claim:
    """A claim of a named speaker, with one page cited."""
    made = commands.add_claim(project, text="The bridge cost 40 million.", speaker="Ilse Brandt")
    page = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="About Ilse Brandt", source="Ilse Brandt"
    )
    commands.cite(project, made, stance=Stance.CONTEXT, evidence=page)
    return made


def _lacks(project: Project, claim: Claim) -> set[ClaimLack]:
    return {gap.lack for gap in queries.gaps(project.db, claim.id)}


@pytest.mark.parametrize(
    ("title", "source", "with_whom", "heard"),
    [
        ("Call", "", "Ilse Brandt, mayor", True),
        ("Interview with ilse brandt", "", "", True),
        ("Call", "Ilse Brandt", "", True),
        ("Interview with the treasurer", "Treasury", "Arne Holm", False),
    ],
)
def test_a_speaker_counts_as_heard_when_a_talk_names_them(
    project: Project, claim: Claim, title: str, source: str, with_whom: str, *, heard: bool
) -> None:
    """Whom it was with, its title or its source; a page about them is no talk."""
    assert ClaimLack.CLAIMANT_NOT_HEARD in _lacks(project, claim)
    talk = commands.add_evidence(
        project, kind=EvidenceKind.CALL, title=title, source=source, with_whom=with_whom
    )
    commands.cite(project, claim, stance=Stance.REFUTES, evidence=talk)
    assert (ClaimLack.CLAIMANT_NOT_HEARD not in _lacks(project, claim)) is heard


@pytest.mark.parametrize(
    ("later", "lack"),
    [
        ("{} thirty months after the contract, says the plan.", ClaimLack.WORDS_CHANGED),
        ("The plan: {} twenty-four months after the contract.", ClaimLack.WORDS_MOVED),
    ],
)
def test_words_that_changed_are_graver_than_words_that_moved(
    project: Project, claim: Claim, later: str, lack: ClaimLack
) -> None:
    """Another number in a newer copy is not told as the same words elsewhere."""
    begun = "The whole of the work will be done within"
    words = f"{begun} twenty-four months after the contract"
    first, again = from_text(f"{words}, says the plan."), from_text(later.format(begun))
    plan = commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Plan", content=first.content, draft=first.draft
    )
    (copy,) = queries.captures(project.db, evidence=plan.id)
    span = (0, len(words))
    commands.cite(project, claim, stance=Stance.REFUTES, capture=copy, span=span)
    commands.add_capture(project, plan, again.content, again.draft)
    both = {ClaimLack.WORDS_CHANGED, ClaimLack.WORDS_MOVED}
    assert _lacks(project, claim) & both == {lack}


def test_of_a_claim_without_citations_only_that_is_told(project: Project) -> None:
    """Nothing is said of talks where nothing at all is cited."""
    made = commands.add_claim(project, text="The pier sank.", speaker="Ilse Brandt")
    assert _lacks(project, made) == {ClaimLack.UNCITED, ClaimLack.NO_FIRST}
