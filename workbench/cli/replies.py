"""Calls about what the claimant was asked, what was corrected, and who is kept out of public."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.model import Contact, Correction, CorrectionKind, Source, SourceClass

_DAY = "2026-01-31, 2026-01 or 2026."
_FIELDS = (
    click.option("--whom", default=None, help="Who was asked."),
    click.option("--channel", default=None, help="How: e-mail, telephone, letter."),
    click.option("--address", default=None, help="Where to; never in a public report."),
    click.option("--question", default=None, help="What was asked."),
    click.option("--asked", "asked_on", default=None, help=_DAY),
    click.option("--deadline", "deadline_on", default=None, help=_DAY),
    click.option("--answer", default=None, help="What they answered."),
    click.option("--answered", "answered_on", default=None, help=_DAY),
    click.option("--declined/--not-declined", default=None, help="They said they would not."),
    click.option("--not-asked", default=None, help="Why nobody was asked."),
    click.option("--evidence", default=None, help="The letter or call, where it is evidence."),
    click.option("--note", default=None, help="Never in a public report."),
)


def _fields(call: Any) -> Any:
    for option in reversed(_FIELDS):
        call = option(call)
    return call


@click.group("contact")
def contact() -> None:
    """The right of reply: who was asked for comment, until when, and what they answered."""


@contact.command("add")
@project_argument
@click.argument("claim")
@_fields
@json_option
def add_contact(path: Path, claim: str, as_json: bool, **given: Any) -> None:
    """Note a request for comment on a claim, or with --not-asked why there is none."""
    with writing(path) as project:
        found = queries.find_claim(project.db, claim)
        made = commands.add_contact(project, found, **_known(project.db, given))
        answer(plain(made), made.id, as_json=as_json)


@contact.command("change")
@project_argument
@click.argument("ref", metavar="ID")
@_fields
@json_option
def change_contact(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Correct a request for comment, or add the answer; what is not given stays."""
    with writing(path) as project:
        found = queries.find_part(project.db, Contact, ref)
        made = commands.change_contact(project, found, **_known(project.db, given))
        answer(plain(made), made.id, as_json=as_json)


@contact.command("remove")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def remove_contact(path: Path, ref: str, as_json: bool) -> None:
    """Take a request for comment away."""
    with writing(path) as project:
        found = queries.find_part(project.db, Contact, ref)
        commands.remove_contact(project, found)
        answer({"id": found.id}, f"Deleted: {_told(found)}", as_json=as_json)


@contact.command("list")
@project_argument
@click.argument("claim")
@json_option
def list_contacts(path: Path, claim: str, as_json: bool) -> None:
    """List the requests for comment on a claim, the oldest first."""
    with reading(path) as project:
        found = queries.contacts(project.db, queries.find_claim(project.db, claim).id)
        lines = [f"{each.id}  {_told(each)}" for each in found]
        answer([plain(each) for each in found], "\n".join(lines), as_json=as_json)


@click.group("correction")
def correction() -> None:
    """What changed after publication, as readers are told of it."""


@correction.command("add")
@project_argument
@click.argument("text")
@click.option("--claim", default="", help="Of this claim; without it, of the whole report.")
@click.option(
    "--kind", type=click.Choice([str(kind) for kind in CorrectionKind]), default="correction"
)
@json_option
def add_correction(path: Path, text: str, claim: str, kind: str, as_json: bool) -> None:
    """Tell readers what was said before, what is said now, and why."""
    with writing(path) as project:
        found = queries.find_claim(project.db, claim) if claim else None
        made = commands.add_correction(project, found, text=text, kind=CorrectionKind(kind))
        answer(plain(made), made.id, as_json=as_json)


@correction.command("change")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("text")
@json_option
def change_correction(path: Path, ref: str, text: str, as_json: bool) -> None:
    """Put a correction otherwise."""
    with writing(path) as project:
        made = commands.change_correction(
            project, queries.find_part(project.db, Correction, ref), text
        )
        answer(plain(made), made.id, as_json=as_json)


@correction.command("remove")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def remove_correction(path: Path, ref: str, as_json: bool) -> None:
    """Take away a correction that was noted by mistake."""
    with writing(path) as project:
        found = queries.find_part(project.db, Correction, ref)
        commands.remove_correction(project, found)
        answer({"id": found.id}, f"Deleted: {found.text}", as_json=as_json)


@correction.command("list")
@project_argument
@click.option("--claim", default="", help="Of this claim; without it, of the whole report.")
@json_option
def list_corrections(path: Path, claim: str, as_json: bool) -> None:
    """List the corrections, the oldest first."""
    with reading(path) as project:
        claim_id = queries.find_claim(project.db, claim).id if claim else None
        found = queries.corrections(project.db, claim_id)
        lines = [f"{each.id}  {_dated(each)}" for each in found]
        answer([plain(each) for each in found], "\n".join(lines), as_json=as_json)


@click.group("source")
def source() -> None:
    """Correct who stands behind evidence."""


@source.command("change")
@project_argument
@click.argument("ref", metavar="SOURCE")
@click.option("--name", default=None)
@click.option("--class", "source_class", type=click.Choice(["", *map(str, SourceClass)]))
@click.option("--interests", default=None, help="What it has to gain or to lose.")
@click.option("--url", default=None)
@click.option("--note", default=None, help="Never in a public report.")
@click.option("--contact", default=None, help="How to reach it; never in a public report.")
@click.option("--protected/--not-protected", default=None, help="Never named in public.")
@click.option("--public-name", default=None, help="What a public report calls it instead.")
@json_option
def change_source(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Correct a source; what is not given stays."""
    fields = {name: value for name, value in given.items() if value is not None}
    if "source_class" in fields:
        fields["source_class"] = SourceClass(kept) if (kept := fields["source_class"]) else None
    with writing(path) as project:
        found = queries.find_record(project.db, "sources", ref)
        made = commands.change_source(project, project.get(Source, found.id), **fields)
        answer(plain(made), made.id, as_json=as_json)


def _known(db: queries.Connection, given: dict[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in given.items() if value is not None}
    if "evidence" in fields:
        ref = fields.pop("evidence")
        fields["evidence_id"] = queries.find_evidence(db, ref).id if ref else None
    return fields


def _told(found: Contact) -> str:
    if found.not_asked:
        return f"not asked: {found.not_asked}"
    asked = f"asked {found.asked_on}" if found.asked_on else "asked"
    if found.answer:
        return f"{found.whom}: {asked}, answered {found.answered_on}: {found.answer}"
    if found.declined:
        return f"{found.whom}: {asked}, declined"
    until = f", until {found.deadline_on}" if found.deadline_on else ""
    return f"{found.whom}: {asked}{until}, no reply"


def _dated(found: Correction) -> str:
    return f"{found.corrected_at:%Y-%m-%d}  {found.kind}: {found.text}"


COMMANDS = (contact, correction, source)
