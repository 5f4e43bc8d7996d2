"""Verdicts, and the states of a claim that follow from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from tests.conftest import Clock
from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Claim, ClaimState, Confidence, Evidence, Stance, Verdict
from workbench.project import Project
from workbench.scales import scale

REFUTED = scale("evidence").rating("refuted")
SUPPORTED = scale("evidence").rating("supported")


def state(project: Project, claim: Claim) -> ClaimState:
    """Ask for the derived state."""
    return queries.claim(project.db, claim.id).row.state


def test_a_verdict_keeps_the_definition_of_its_day(project: Project, claim: Claim) -> None:
    """The rating's words are stored with the verdict, whatever becomes of the scale."""
    made = commands.set_verdict(
        project, claim, REFUTED, rationale="See the accounts.", confidence=Confidence.HIGH
    )
    assert (made.scale, made.rating, made.label) == ("evidence", "refuted", "Refuted")
    assert made.definition == REFUTED.definition
    assert project.undo_label == "Rate “The bridge cost 40 million crowns.” as Refuted"


def test_a_verdict_needs_a_rationale(project: Project, claim: Claim) -> None:
    """Nothing is rated without saying why."""
    with pytest.raises(WorkbenchError, match="rationale is missing"):
        commands.set_verdict(project, claim, REFUTED, rationale=" ")


def test_a_revision_needs_a_reason_and_keeps_the_history(project: Project, claim: Claim) -> None:
    """A change of mind is a new verdict that says what changed; the earlier one stays."""
    commands.set_verdict(project, claim, REFUTED, rationale="First.")
    with pytest.raises(WorkbenchError, match="say what made you change it"):
        commands.set_verdict(project, claim, SUPPORTED, rationale="Second.")
    commands.set_verdict(project, claim, SUPPORTED, rationale="Second.", reason="New accounts.")
    verdicts = queries.claim(project.db, claim.id).verdicts
    assert [(v.label, v.reason) for v in verdicts] == [
        ("Supported", "New accounts."),
        ("Refuted", ""),
    ]


def test_a_verdict_cannot_be_altered_in_place(project: Project, claim: Claim) -> None:
    """Verdicts are append-only, for the file as for the program."""
    made = commands.set_verdict(project, claim, REFUTED, rationale="First.")
    with (
        pytest.raises(sqlite3.IntegrityError, match="revised by a new one"),
        project.edit("Cheat") as edit,
    ):
        edit.change(made, rationale="Otherwise.")
    assert project.get(Verdict, made.id).rationale == "First."


def test_the_state_of_a_claim_is_derived(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """New, in progress, decided, needs re-check: each follows from what exists, also after undo."""
    assert state(project, claim) is ClaimState.NEW
    commands.ask_question(project, claim, "What do the accounts say?")
    assert state(project, claim) is ClaimState.IN_PROGRESS
    commands.set_verdict(project, claim, REFUTED, rationale="First.")
    assert state(project, claim) is ClaimState.DECIDED
    commands.cite(project, claim, stance=Stance.SUPPORTS, evidence=evidence)
    assert state(project, claim) is ClaimState.NEEDS_RECHECK
    project.undo()
    assert state(project, claim) is ClaimState.DECIDED
    project.undo()
    project.undo()
    assert state(project, claim) is ClaimState.NEW


def test_context_after_a_verdict_does_not_reopen_it(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Only what speaks for or against asks for another look."""
    commands.set_verdict(project, claim, REFUTED, rationale="First.")
    commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    assert state(project, claim) is ClaimState.DECIDED


def test_the_last_verdict_counts_although_the_clock_went_back(
    project: Project, claim: Claim, clock: Clock
) -> None:
    """Order is that of the journal, not of a clock that can be set."""
    commands.set_verdict(project, claim, SUPPORTED, rationale="First.")
    clock.advance(hours=-3)
    commands.set_verdict(project, claim, REFUTED, rationale="Second.", reason="New accounts.")
    detail = queries.claim(project.db, claim.id)
    assert detail.row.rating == "refuted"
    assert [verdict.label for verdict in detail.verdicts] == ["Refuted", "Supported"]


def test_a_citation_that_changes_sides_asks_for_another_look(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """What was context and now refutes came after the verdict, as new evidence does."""
    made = commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence)
    commands.set_verdict(project, claim, SUPPORTED, rationale="First.")
    commands.change_citation(project, made, stance=Stance.REFUTES)
    assert state(project, claim) is ClaimState.NEEDS_RECHECK


@pytest.mark.parametrize("command", ["ask", "cite", "rate", "appear"])
def test_a_claim_that_is_gone_is_said(
    project: Project, claim: Claim, evidence: Evidence, command: str
) -> None:
    """Work on a claim that somebody deleted meanwhile ends in a sentence."""
    commands.remove_claim(project, claim)
    deeds: dict[str, Callable[[], object]] = {
        "ask": lambda: commands.ask_question(project, claim, "Who?"),
        "cite": lambda: commands.cite(project, claim, stance=Stance.CONTEXT, evidence=evidence),
        "rate": lambda: commands.set_verdict(project, claim, REFUTED, rationale="See."),
        "appear": lambda: commands.add_appearance(project, claim, url="https://example.org/"),
    }
    with pytest.raises(NotFound, match="no longer, in the project"):
        deeds[command]()


def test_a_verdict_on_media_says_more(project: Project, claim: Claim) -> None:
    """Further ratings stand in the order of the scale, each once, without the rating itself."""
    media = commands.Media(
        also=("satire", "out-of-context", "edited", "satire"),
        original_url=" https://old.example/1 ",
        original_context=" A bridge of 2011. ",
    )
    rating = scale("media").rating("edited")
    made = commands.set_verdict(project, claim, rating, rationale="Look.", media=media)
    assert made.also == "out-of-context satire"
    assert made.original_url == "https://old.example/1"
    assert made.original_context == "A bridge of 2011."


@pytest.mark.parametrize(
    ("rating", "media", "sentence"),
    [
        ("media original", commands.Media(also=("transformed",)), "contradict each other"),
        ("media satire", commands.Media(also=("staged", "edited")), "contradict each other"),
        ("media satire", commands.Media(also=("true",)), "no rating “true”"),
        ("media edited", commands.Media(original_url="old.example"), "begins with https"),
        ("evidence refuted", commands.Media(also=("supported",)), "allows one rating"),
        ("evidence refuted", commands.Media(original_context="1990"), "not about pictures"),
    ],
)
def test_what_a_verdict_cannot_say_is_refused(
    project: Project, claim: Claim, rating: str, media: commands.Media, sentence: str
) -> None:
    """Nothing is written, and a sentence says why."""
    key, _, word = rating.partition(" ")
    chosen = scale(key).rating(word)
    with pytest.raises(WorkbenchError, match=sentence):
        commands.set_verdict(project, claim, chosen, rationale="Look.", media=media)
    assert queries.claim(project.db, claim.id).verdicts == ()
