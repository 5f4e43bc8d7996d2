"""Calls about claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.lists import list_options, listed, rows_of, today
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, claim_shape, detail_shape, plain
from workbench.model import TRIAGE, ClaimState, RelationKind, Work
from workbench.queries.comparing import period
from workbench.queries.fields import LEVELS

_FIELDS = (
    click.option("--quote", default=None, help="The words as said."),
    click.option("--speaker", default=None, help="Who said it; found by name, or added."),
    click.option("--made-on", default=None, help="2026-01-31, 2026-01 or 2026."),
    click.option("--place", default=None),
    click.option("--note", default=None),
    click.option("--reason", default=None, help="Why it was chosen to be checked."),
    click.option("--method", default=None, help="How it was checked, a step a line."),
    click.option("--topic", default=None),
    click.option("--assignee", default=None, help="Who checks it."),
    click.option("--due", "due_on", default=None, help="2026-01-31, or +7d from today."),
    click.option("--work", type=click.Choice([str(work) for work in Work])),
    *(
        click.option(f"--{name}", type=click.Choice(["none", *LEVELS]), help="For its priority.")
        for name in TRIAGE
    ),
)


def _fields(call: Any) -> Any:
    for option in reversed(_FIELDS):
        call = option(call)
    return call


@click.command("claims")
@project_argument
@click.option("--search", default="", metavar="Q", help="Words in the claim or its speaker's name.")
@click.option("--speaker", default="", metavar="S", help="A name, part of one, or an id.")
@click.option("--state", type=click.Choice([str(state) for state in ClaimState]))
@click.option("--article", default="", help="Only claims that appear in this article.")
@list_options
@json_option
def claims(  # noqa: PLR0917 - as click passes them
    path: Path,
    search: str,
    speaker: str,
    state: str | None,
    article: str,
    as_json: bool,
    **given: Any,
) -> None:
    """List the claims, in the order in which they were added unless --sort names another."""
    with reading(path) as project:
        where = [*given.pop("where"), *([f"state is {state}"] if state else [])]
        limit = given.pop("limit")
        keys = listed(project, "claims", search=search, where=where, limit=None, **given)
        if speaker or article:
            shown = queries.find_article(project.db, article).id if article else ""
            kept = set(queries.claim_keys(project.db, speaker=speaker, article=shown))
            keys = [key for key in keys if key in kept]
        rows = rows_of(project, "claims", keys[:limit])
        lines = [
            f"{row.id}  {row.state:<13} {row.rating_label or '-':<20} "
            f"{row.speaker or '(nobody named)'}: {' '.join(row.text.split())}"
            for row in rows
        ]
        answer([claim_shape(row) for row in rows], "\n".join(lines), as_json=as_json)


def claim_fields(given: dict[str, Any]) -> dict[str, Any]:
    """Read what the options say of a claim; what was not given is left out."""
    fields = {name: value for name, value in given.items() if value is not None}
    if fields.get("due_on"):
        fields["due_on"] = period(fields["due_on"], today())
    if "work" in fields:
        fields["work"] = Work(fields["work"])
    for name in TRIAGE:
        if name in fields:
            fields[name] = ("none", *LEVELS).index(fields[name]) or None
    return fields


@click.group("claim")
def claim() -> None:
    """Add, show, change and remove claims, and what belongs to them."""


@claim.command("add")
@project_argument
@click.option("--text", required=True, help="The wording to be checked.")
@click.option("--role", "speaker_role", default="", help="The speaker's role.")
@_fields
@json_option
def add(path: Path, as_json: bool, **given: str | None) -> None:
    """Add a claim."""
    with writing(path) as project:
        fields = claim_fields(given)
        made = commands.add_claim(project, **fields)
        row = queries.claim(project.db, made.id).row
        answer(claim_shape(row), made.id, as_json=as_json)


@claim.command("show")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def show(path: Path, ref: str, as_json: bool) -> None:
    """Show one claim with all that is known of it."""
    with reading(path) as project:
        detail = queries.claim(project.db, queries.find_claim(project.db, ref).id)
        answer(detail_shape(detail), _sheet(detail), as_json=as_json)


@claim.command("change")
@project_argument
@click.argument("ref", metavar="ID")
@click.option("--text", default=None, help="The wording to be checked.")
@_fields
@json_option
def change(path: Path, ref: str, as_json: bool, **given: str | None) -> None:
    """Correct a claim; what is not given stays."""
    with writing(path) as project:
        found = queries.find_claim(project.db, ref)
        fields = claim_fields(given)
        commands.change_claim(project, found, **fields)
        row = queries.claim(project.db, found.id).row
        answer(claim_shape(row), found.id, as_json=as_json)


@claim.command("remove")
@project_argument
@click.argument("ref", metavar="ID")
@json_option
def remove(path: Path, ref: str, as_json: bool) -> None:
    """Take a claim away, with its citations and verdicts. `undo` brings all of it back."""
    with writing(path) as project:
        found = queries.find_claim(project.db, ref)
        commands.remove_claim(project, found)
        answer({"id": found.id}, f"Deleted: {found.text}", as_json=as_json)


@claim.command("ask")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("question")
@json_option
def ask(path: Path, ref: str, question: str, as_json: bool) -> None:
    """Note an open question: what evidence would settle the claim."""
    with writing(path) as project:
        made = commands.ask_question(project, queries.find_claim(project.db, ref), question)
        answer(plain(made), made.id, as_json=as_json)


@claim.command("relate")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("kind", type=click.Choice([str(kind) for kind in RelationKind]))
@click.argument("other", metavar="OTHER")
@click.option("--note", default="")
@json_option
def relate(path: Path, ref: str, kind: str, other: str, note: str, as_json: bool) -> None:  # noqa: PLR0917 - as click passes them
    """Say how a claim stands to another: ID denies OTHER, say."""
    with writing(path) as project:
        first, second = (queries.find_claim(project.db, name) for name in (ref, other))
        made = commands.relate_claims(project, first, RelationKind(kind), second, note=note)
        answer(plain(made), made.id, as_json=as_json)


@claim.command("appeared")
@project_argument
@click.argument("ref", metavar="ID")
@click.option("--url", default="")
@click.option("--title", default="")
@click.option("--on", "appeared_on", default="", help="2026-01-31, 2026-01 or 2026.")
@click.option("--place", default="")
@click.option("--first", is_flag=True, help="It was made there for the first time.")
@json_option
def appeared(path: Path, ref: str, as_json: bool, **fields: Any) -> None:
    """Note a place where the claim was made or repeated."""
    with writing(path) as project:
        found = queries.find_claim(project.db, ref)
        made = commands.add_appearance(project, found, **fields)
        answer(plain(made), made.id, as_json=as_json)


def _sheet(detail: queries.ClaimDetail) -> str:
    row = detail.row
    lines = [row.text, f"  {row.id}  {row.state}"]
    if row.quote:
        lines.append(f"  as said: “{row.quote}”")
    lines.append(f"  by {row.speaker or 'nobody named'}{', ' + row.made_on if row.made_on else ''}")
    for verdict in detail.verdicts:
        lines.append(f"  verdict {verdict.made_at:%Y-%m-%d %H:%M}: {verdict.label}")
        lines.append(f"    {verdict.rationale}")
    for cited in detail.citations:
        title = (
            cited.evidence.title if cited.evidence else cited.article.title if cited.article else ""
        )
        key = " (key)" if cited.citation.key else ""
        lines.append(f"  {cited.citation.stance}{key}: {title}")
        if cited.passage:
            lines.append(f"    “{cited.passage.exact}”")
    lines += [
        f"  question: {q.text}{' – ' + q.answer if q.answer else ''}" for q in detail.questions
    ]
    return "\n".join(lines)


COMMANDS = (claims, claim)
