"""Calls about evidence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.captures import again, capture_options, options_of, taken
from workbench.cli.lists import list_options, listed, rows_of
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.exchange import intake
from workbench.exchange.intake import Intake, Options
from workbench.model import CaptureMethod, EvidenceKind, SourceClass


@click.group("evidence")
def evidence() -> None:
    """Add and list evidence."""


@evidence.command("add")
@project_argument
@click.argument("ref", metavar="[FILE|URL]", default="")
@click.option("--kind", type=click.Choice([str(kind) for kind in EvidenceKind]))
@click.option("--title", default="", help="Instead of the title that is found in it.")
@click.option("--publisher", "source", default="", help="Who stands behind it; found, or added.")
@click.option("--source-class", type=click.Choice([str(kind) for kind in SourceClass]))
@click.option("--published", "published_on", default="", help="2026-01-31, 2026-01 or 2026.")
@click.option("--author", default="")
@click.option("--url", default="", help="Where a file is found on the web.")
@click.option("--text", "body", default="", help="What was said or written, for a record.")
@click.option("--with", "with_whom", default="", help="Interview, call, letter: the other party.")
@click.option("--channel", default="", help="Interview, call, letter: how.")
@click.option("--on", "occurred_on", default="", help="Interview, call, letter, visit: when.")
@click.option("--place", default="")
@click.option("--reference", default="", help="File number, edition, version.")
@click.option("--method", default="", help="How it was obtained; the formula of a calculation.")
@click.option("--note", default="")
@click.option("--sensitive", is_flag=True, help="Its pictures are blurred until asked for.")
@click.option("--confidential", is_flag=True, help="Its address is never sent to third parties.")
@click.option("--protected", is_flag=True, help="Who stands behind it is kept out of public.")
@click.option("--public-title", default="", help="What a public report calls it instead.")
@capture_options
@json_option
def add(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Add evidence: a file, an address of the web, or a record of something else.

    A record (interview, call, letter, visit, calculation…) needs --kind and --title; --text holds
    its words, so that they can be cited.
    """
    options = options_of(path, given)
    found, kind = _taken_in(ref, given.pop("body"), given.pop("kind"), options)
    source_class = given.pop("source_class")
    with writing(path) as project:
        made = commands.add_evidence(
            project,
            kind=kind,
            content=found.content if found else None,
            draft=found.draft if found else None,
            source_class=SourceClass(source_class) if source_class else None,
            **given,
        )
        (row,) = (row for row in queries.evidence(project.db) if row.id == made.id)
        problem = found.problem if found else ""
        answer({**plain(row), "problem": problem}, f"{made.id}\n{problem}".strip(), as_json=as_json)


@evidence.command("change")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.option("--title", default=None)
@click.option("--publisher", "source", default=None, help="Who stands behind it.")
@click.option("--author", default=None)
@click.option("--published", "published_on", default=None, help="2026-01-31, 2026-01 or 2026.")
@click.option("--url", default=None)
@click.option("--with", "with_whom", default=None, help="Interview, call, letter: the other party.")
@click.option("--channel", default=None)
@click.option("--on", "occurred_on", default=None)
@click.option("--place", default=None)
@click.option("--reference", default=None, help="File number, edition, version.")
@click.option("--method", default=None)
@click.option("--note", default=None)
@click.option("--sensitive/--not-sensitive", default=None)
@click.option("--protected/--not-protected", default=None, help="Who stands behind it is kept out.")
@click.option("--public-title", default=None, help="What a public report calls it instead.")
@json_option
def change(path: Path, ref: str, as_json: bool, **given: Any) -> None:
    """Correct what is known of evidence; what is not given stays. Captures are frozen."""
    with writing(path) as project:
        found = queries.find_evidence(project.db, ref)
        fields = {name: value for name, value in given.items() if value is not None}
        made = commands.change_evidence(project, found, **fields)
        answer(plain(made), made.id, as_json=as_json)


@evidence.command("list")
@project_argument
@click.option("--search", default="", help="Words in title, author, reference, method or note.")
@click.option("--claim", default="", help="Only what is cited for this claim.")
@list_options
@json_option
def list_(path: Path, search: str, claim: str, as_json: bool, **given: Any) -> None:
    """List the evidence, newest first unless --sort names another order."""
    with reading(path) as project:
        claim_id = queries.find_claim(project.db, claim).id if claim else None
        limit = given.pop("limit")
        keys = listed(project, "evidence", search=search, limit=None, **given)
        if claim_id:
            kept = {row.pk for row in queries.evidence(project.db, claim=claim_id)}
            keys = [key for key in keys if key in kept]
        rows = rows_of(project, "evidence", keys[:limit])
        lines = [
            f"{row.id}  {row.kind:<11} {row.title}{f'  ({row.source})' if row.source else ''}  "
            f"cited {row.citations}×"
            for row in rows
        ]
        answer(rows, "\n".join(lines), as_json=as_json)


@evidence.command("capture")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.argument("origin", metavar="[FILE|URL]", default="")
@capture_options
@json_option
def capture(path: Path, ref: str, origin: str, as_json: bool, **given: Any) -> None:
    """Keep another copy of evidence, as `recapture` does."""
    again(path, ref, origin, as_json=as_json, **given)


@evidence.command("remove")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@json_option
def remove(path: Path, ref: str, as_json: bool) -> None:
    """Take evidence away, with its citations. `undo` brings all of it back."""
    with writing(path) as project:
        found = queries.find_evidence(project.db, ref)
        commands.remove_evidence(project, found)
        answer({"id": found.id}, f"Deleted: {found.title}", as_json=as_json)


def _taken_in(
    ref: str, body: str, kind: str | None, options: Options
) -> tuple[Intake | None, EvidenceKind]:
    if ref and body:
        raise WorkbenchError("Give a file or address, or --text, but not both.")
    if ref:
        usual = EvidenceKind.PAGE if intake.is_address(ref) else EvidenceKind.DOCUMENT
        return taken(ref, options), EvidenceKind(kind or usual)
    if not kind:
        raise WorkbenchError("Give a file, an address, or the --kind of record that it is.")
    found = intake.from_text(body, method=CaptureMethod.RECORD, options=options) if body else None
    return found, EvidenceKind(kind)


COMMANDS = (evidence,)
