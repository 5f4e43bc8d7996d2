"""A report with much to protect, and ways to hide words all over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from workbench import commands, queries
from workbench.model import CaptureMethod, Content, Evidence, EvidenceKind, Record, Stance
from workbench.project import Project
from workbench.reading import Draft

NAME, CONTACT, PARTNER = "Sanna Wik", "sanna@wik.example", "Olof Berg"
HIDDEN_URL = "https://leaks.example/ferry-steps"
TALK = "The total was known in May. Olof Berg said so."


def guard(project: Project) -> None:
    """Add protected evidence, a confidential address, a request for comment, a correction."""
    (cost, _calm) = [queries.claim(project.db, row.id).claim for row in queries.claims(project.db)]
    source = commands.add_source(project, name=NAME, interests="Works for the port.")
    commands.change_source(
        project,
        source,
        protected=True,
        public_name="an employee of the port",
        contact=CONTACT,
        note="Afraid of the harbour master.",
    )
    talk = commands.add_evidence(
        project,
        kind=EvidenceKind.INTERVIEW,
        title="Talk with Sanna Wik",
        source=NAME,
        with_whom=f"{PARTNER}, foreman",
        channel="by the ferry steps",
        place="Ferry steps",
        url=HIDDEN_URL,
        reference="PA-7781",
        method="He came alone at night.",
        content=Content(data=TALK.encode(), method=CaptureMethod.RECORD, filename="talk-berg.txt"),
        draft=Draft(text=TALK),
    )
    commands.change_evidence(
        project, talk, protected=True, public_title="Talk with an employee of the port"
    )
    (capture,) = queries.captures(project.db, evidence=talk.id)
    commands.cite(project, cost, capture=capture, span=(0, len(TALK)), stance=Stance.REFUTES)
    commands.add_contact(
        project,
        cost,
        whom="The mayor’s office",
        channel="e-mail",
        address="press@council.example",
        question=f"Did {NAME} tell you?",
        asked_on="2026-01-10",
        deadline_on="2026-01-15",
        note="Called twice.",
    )
    commands.change_claim(
        project, cost, reason="It decides the vote.", method="Read the account.\nAsked sanna  WIK."
    )
    commands.add_correction(project, cost, text="We wrote 61; it is 61,408,000.")
    commands.change_investigation(project, method="Two people look at all.\nSources are asked.")


def talk_of(items: tuple[Any, ...]) -> Any:
    """Find the protected reference."""
    (found,) = [each for each in items if isinstance(each.item, Evidence) and each.item.protected]
    return found


_LEFT = {
    "id", "sha256", "text_sha256", "record_sha256", "picture_hash", "media_type", "language",
    "scale", "rating", "also", "overrides", "origin", "claimed_at", "tool", "edit_hash", "version",
    "key", "weight", "stance", "label", "definition",
}  # fmt: skip


def stuffed(value: Any, words: Iterator[str]) -> Any:
    """Give a copy of a report with the next of these words added to every text of a record."""
    if isinstance(value, tuple):
        return tuple(stuffed(each, words) for each in value)
    if not is_dataclass(value) or isinstance(value, type) or hasattr(value, "ratings"):
        return value
    changed: dict[str, Any] = {}
    for each in fields(value):
        held = getattr(value, each.name)
        if not isinstance(held, str):
            changed[each.name] = stuffed(held, words)
        elif isinstance(value, Record) and _takes_words(each.name, held):
            changed[each.name] = f"{held} {next(words)}."
    return replace(value, **changed)


def _takes_words(name: str, held: str) -> bool:
    is_name = name in _LEFT or name.endswith(("_id", "_on", "url"))
    return bool(held) and not is_name and not isinstance(held, Enum)
