"""Tests of what is to be kept out of public."""

from __future__ import annotations

from tests.workbench.report.guarded import CONTACT, HIDDEN_URL, NAME
from workbench import commands, queries
from workbench.model import EvidenceKind
from workbench.project import Project
from workbench.queries import Guarded


def test_nothing_is_guarded_unless_somebody_said_so(project: Project) -> None:
    """What is public stays public."""
    commands.add_source(project, name="City Treasurer", url="https://city.example/")
    commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Account",
        source="City Treasurer",
        url="https://city.example/account",
    )
    assert queries.guarded(project.db) == Guarded()


def test_a_protected_source_guards_all_its_evidence(project: Project) -> None:
    """Its name, how to reach it, and all that would give it away in what it stands behind."""
    source = commands.add_source(project, name=NAME, contact=CONTACT)
    commands.change_source(project, source, protected=True)
    commands.add_evidence(
        project,
        kind=EvidenceKind.CALL,
        title="Call with S.",
        source=NAME,
        with_whom="Sanna Wik, clerk",
        author="O. Berg",
        reference="T 9/1989",
        url=HIDDEN_URL,
    )
    found = queries.guarded(project.db)
    assert found.words == ("Call with S.", NAME, "T 9/1989")
    assert found.people == ("O. Berg", "Sanna Wik, clerk")
    assert found.addresses == (HIDDEN_URL, CONTACT)


def test_protected_evidence_guards_its_source(project: Project) -> None:
    """Whoever stands behind it is not named, nor are confidential addresses of anything."""
    item = commands.add_evidence(
        project, kind=EvidenceKind.LETTER, title="A letter", source="Harbour office"
    )
    commands.change_evidence(project, item, protected=True)
    commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Public page",
        url="https://hidden.example/a",
        confidential=True,
    )
    found = queries.guarded(project.db)
    assert found.words == ("A letter", "Harbour office")
    assert found.addresses == ("https://hidden.example/a",)


def test_where_somebody_was_asked_is_guarded(project: Project) -> None:
    """Addresses of requests for comment are for the desk."""
    claim = commands.add_claim(project, text="It rained.")
    commands.add_contact(project, claim, whom="The mayor", address="mayor@home.example")
    assert queries.guarded(project.db).addresses == ("mayor@home.example",)
