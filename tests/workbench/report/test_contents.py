"""Tests of what a report tells beside citations: replies, corrections, methods, links."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.workbench.report.conftest import NOW
from workbench import commands, queries
from workbench.capture.links import LinkFinding
from workbench.model import ArchiveCopy, Correction, LinkCheck, LinkState
from workbench.project import Project
from workbench.report import build
from workbench.report.contents import Judged, Reference, Reply


def test_the_language_is_asked_for_or_the_investigations(investigated: Project) -> None:
    """What is not spoken falls back to the investigation's language, and then to English."""
    assert build(investigated.db, now=NOW).language == "en"
    assert build(investigated.db, now=NOW, language="es-MX").language == "es"
    commands.change_investigation(investigated, language="es")
    assert build(investigated.db, now=NOW).language == "es"
    assert build(investigated.db, now=NOW, language="ja").language == "es"
    assert build(investigated.db, now=NOW, language="en").language == "en"


@pytest.mark.parametrize(
    ("fields", "reply"),
    [
        ({"whom": "Mayor", "asked_on": "2026-01-10"}, Reply.WAITING),
        ({"whom": "Mayor", "deadline_on": "2026-02-01"}, Reply.WAITING),
        ({"whom": "Mayor", "deadline_on": "2026-01-31"}, Reply.NONE),
        ({"whom": "Mayor", "deadline_on": "2026-02"}, Reply.WAITING),
        ({"whom": "Mayor", "deadline_on": "2026-01"}, Reply.NONE),
        ({"whom": "Mayor", "deadline_on": "2026-01-01", "answer": "No."}, Reply.ANSWERED),
        ({"whom": "Mayor", "declined": True}, Reply.DECLINED),
        ({"not_asked": "He is dead."}, Reply.NOT_ASKED),
    ],
)
def test_what_came_of_asking_is_told(
    investigated: Project, fields: dict[str, Any], reply: Reply
) -> None:
    """There is no reply once the day is over by which it was asked for; NOW is 1 February."""
    cost = queries.claim(investigated.db, queries.claims(investigated.db)[0].id).claim
    commands.add_contact(investigated, cost, **fields)
    (asked,) = build(investigated.db, now=NOW).claims[0].asked
    assert asked.reply is reply


def test_a_letter_that_was_cited_is_referred_to(investigated: Project) -> None:
    """A request that is kept as evidence has the number of its source, where that is listed."""
    cost = queries.claim(investigated.db, queries.claims(investigated.db)[0].id)
    (letter,) = [row for row in queries.evidence(investigated.db) if row.kind == "letter"]
    commands.add_contact(investigated, cost.claim, whom="City", evidence_id=letter.id)
    report = build(investigated.db, now=NOW)
    (asked,) = report.claims[0].asked
    assert asked.reference is not None
    assert report.reference(asked.reference).item.title == "Letter about the lanterns"


def test_corrections_and_verdicts_are_one_history(investigated: Project) -> None:
    """The oldest first; what concerns the whole report stands apart."""
    cost = queries.claim(investigated.db, queries.claims(investigated.db)[0].id).claim
    commands.add_correction(investigated, cost, text="Sixty, not fifty.")
    commands.add_correction(investigated, None, text="The desk has moved.")
    report = build(investigated.db, now=NOW)
    first, second, third = report.claims[0].history
    assert isinstance(first, Judged)
    assert isinstance(second, Judged)
    assert (first.verdict.rating, second.verdict.rating) == ("conflicting", "refuted")
    assert isinstance(third, Correction)
    assert third.text == "Sixty, not fifty."
    assert report.claims[0].past == (first,)
    assert [each.text for each in report.corrections] == ["The desk has moved."]


def test_methods_are_steps(investigated: Project) -> None:
    """A line each, of the desk and of the claim."""
    cost = queries.claim(investigated.db, queries.claims(investigated.db)[0].id).claim
    commands.change_claim(investigated, cost, method="Read it.\n\n  Counted. \n")
    commands.change_investigation(investigated, method="Two people look.")
    report = build(investigated.db, now=NOW)
    assert report.claims[0].steps == ("Read it.", "Counted.")
    assert report.claims[1].steps == ()
    assert report.steps == ("Two people look.",)


def _looked(project: Project, state: LinkState, copies: tuple[tuple[str, str], ...]) -> Reference:
    report = build(project.db, now=NOW)
    account = report.references[1]
    check = LinkCheck(
        id="1", evidence_id=account.item.id, url=account.item.url, state=state, checked_at=NOW
    )
    archived = tuple(
        ArchiveCopy(
            id=url, url=account.item.url, archive="a", copy_url=url, copied_at=at, asked_at=NOW
        )
        for url, at in copies
    )
    return replace(account, looked=check, archived=archived)


def test_a_dead_link_leads_to_its_newest_copy(investigated: Project) -> None:
    """What is alive leads there; what is dead to a copy, if there is one."""
    copies = (
        ("https://a.example/1", "2025-01-01T00:00:00Z"),
        ("https://a.example/2", "2026-01-01T00:00:00Z"),
        ("", "2027-01-01T00:00:00Z"),
    )
    alive = _looked(investigated, LinkState.ALIVE, copies)
    assert alive.copy
    assert (alive.copy.copy_url, alive.is_dead) == ("https://a.example/2", False)
    assert alive.leads_to == alive.item.url
    assert _looked(investigated, LinkState.DEAD, copies).leads_to == "https://a.example/2"
    dead = _looked(investigated, LinkState.DEAD, ())
    assert (dead.copy, dead.leads_to, dead.is_dead) == (None, dead.item.url, True)


def test_what_was_seen_of_another_address_does_not_count(investigated: Project) -> None:
    """A look at an address is a word on that address alone."""
    (row,) = [each for each in queries.evidence(investigated.db) if each.url]
    item = queries.find_evidence(investigated.db, row.id)
    commands.record_links(investigated, [(item, LinkFinding(state=LinkState.DEAD))])
    assert build(investigated.db, now=NOW).references[1].is_dead
    commands.change_evidence(investigated, item, url="https://elsewhere.example/")
    assert build(investigated.db, now=NOW).references[1].looked is None


def test_a_protected_source_protects_its_evidence(investigated: Project) -> None:
    """Either mark is enough."""
    report = build(investigated.db, now=NOW)
    assert not any(each.protected for each in report.references)
    source = report.references[1].source
    assert source
    commands.change_source(investigated, source, protected=True)
    report = build(investigated.db, now=NOW)
    assert [each.protected for each in report.references].count(True) == 1
