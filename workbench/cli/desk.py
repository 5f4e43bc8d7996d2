"""Calls that sort the work: tags, triage, and many records at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.claims import claim_fields
from workbench.cli.lists import list_options, listed, rows_of
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, claim_shape, plain
from workbench.errors import WorkbenchError
from workbench.model import TRIAGE, Work
from workbench.queries.fields import LEVELS, TABLES

_NOUN = click.option(
    "--of",
    "noun",
    default="claims",
    show_default=True,
    type=click.Choice([*TABLES]),
    help="Where they are looked for.",
)


def _levels(call: Any) -> Any:
    for name in reversed(TRIAGE):
        call = click.option(f"--{name}", type=click.Choice(["none", *LEVELS]))(call)
    return call


@click.group("tag")
def tag() -> None:
    """Put tags on records and take them off."""


@tag.command("add")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("names", metavar="TAG...", nargs=-1, required=True)
@_NOUN
@json_option
def add(path: Path, ref: str, names: Sequence[str], noun: str, as_json: bool) -> None:
    """Put tags on a claim, or on another record with --of."""
    _retag(path, ref, noun, as_json=as_json, add=names)


@tag.command("take")
@project_argument
@click.argument("ref", metavar="ID")
@click.argument("names", metavar="TAG...", nargs=-1, required=True)
@_NOUN
@json_option
def take(path: Path, ref: str, names: Sequence[str], noun: str, as_json: bool) -> None:
    """Take tags off a claim, or off another record with --of."""
    _retag(path, ref, noun, as_json=as_json, remove=names)


def _retag(path: Path, ref: str, noun: str, *, as_json: bool, **tags: Sequence[str]) -> None:
    with writing(path) as project:
        record = queries.find_record(project.db, noun, ref)
        commands.tag_records(project, TABLES[noun], [record.id], **tags)
        names = queries.tags_of(project.db, record.id)
        answer({"id": record.id, "tags": names}, ", ".join(names), as_json=as_json)


@tag.command("list")
@project_argument
@json_option
def list_(path: Path, as_json: bool) -> None:
    """List the tags in use, with how often each is."""
    with reading(path) as project:
        found = queries.tags(project.db)
        lines = [f"{row.uses:>7}  {row.name}" for row in found]
        answer(found, "\n".join(lines), as_json=as_json)


@tag.command("rename")
@project_argument
@click.argument("name")
@click.argument("new")
@json_option
def rename(path: Path, name: str, new: str, as_json: bool) -> None:
    """Call a tag otherwise everywhere; one that is in use already takes it in."""
    with writing(path) as project:
        count = commands.rename_tag(project, name, new)
        answer({"name": new, "changed": count}, f"{count} changed.", as_json=as_json)


@tag.command("delete")
@project_argument
@click.argument("name")
@json_option
def delete(path: Path, name: str, as_json: bool) -> None:
    """Take a tag off everything."""
    with writing(path) as project:
        count = commands.remove_tag(project, name)
        answer({"name": name, "changed": count}, f"{count} changed.", as_json=as_json)


@click.command("triage")
@project_argument
@click.argument("ref", metavar="ID")
@_levels
@json_option
def triage(path: Path, ref: str, as_json: bool, **given: str | None) -> None:
    """Rate a claim's reach, harm, checkability and urgency, which make its priority."""
    with writing(path) as project:
        found = queries.find_claim(project.db, ref)
        commands.set_triage(project, found, **claim_fields(given))
        row = queries.claim(project.db, found.id).row
        shown = "none" if row.priority is None else str(row.priority)
        answer(claim_shape(row), f"Priority: {shown}", as_json=as_json)


@click.command("weights")
@project_argument
@click.option("--reach", type=click.IntRange(0, 5))
@click.option("--harm", type=click.IntRange(0, 5))
@click.option("--checkable", type=click.IntRange(0, 5))
@click.option("--urgency", type=click.IntRange(0, 5))
@json_option
def weights(path: Path, as_json: bool, **given: int | None) -> None:
    """Show or set how much each rating counts in the priority of claims, from 0 to 5."""
    fields = {name: weight for name, weight in given.items() if weight is not None}
    with writing(path) if fields else reading(path) as project:
        if fields:
            commands.set_weights(project, **fields)
        found = queries.investigation(project.db)
        shape = {name: getattr(found, f"weight_{name}") for name in TRIAGE}
        lines = [f"{name:<10} {weight}" for name, weight in shape.items()]
        answer(shape, "\n".join(lines), as_json=as_json)


@click.command("bulk")
@project_argument
@_NOUN
@click.option("--id", "refs", multiple=True, metavar="ID", help="One record; more than one may be.")
@click.option("--search", default="", metavar="WORDS")
@list_options
@click.option("--tag", "add_tags", multiple=True, metavar="TAG")
@click.option("--untag", "remove_tags", multiple=True, metavar="TAG")
@click.option("--topic")
@click.option("--assignee")
@click.option("--due", "due_on", help="2026-01-31, or +7d from today.")
@click.option("--work", type=click.Choice([str(work) for work in Work]))
@_levels
@click.option("--sensitive/--not-sensitive", default=None, help="Of evidence.")
@click.option("--delete", is_flag=True, help="Delete them. `undo` brings all of them back.")
@json_option
def bulk(path: Path, noun: str, refs: Sequence[str], as_json: bool, **given: Any) -> None:
    """Change all records that --where or --id choose, as one step."""
    kept = {name: given.pop(name) for name in ("search", "where", "any_of", "view")}
    kept |= {name: given.pop(name) for name in ("sort", "descending", "limit")}
    delete, tags = given.pop("delete"), {n: given.pop(n) for n in ("add_tags", "remove_tags")}
    fields = claim_fields(given)
    _check_bulk(noun, refs, kept, fields.keys(), delete=delete, tagged=any(tags.values()))
    with writing(path) as project:
        ids = [queries.find_record(project.db, noun, ref).id for ref in refs]
        if not refs:
            ids = [row.id for row in rows_of(project, noun, listed(project, noun, **kept))]
        if delete:
            count = commands.remove_records(project, noun, ids)
        else:
            count = commands.change_records(project, noun, ids, **tags, **fields)
        answer({"changed": count, "ids": plain(ids)}, f"{count} changed.", as_json=as_json)


def _check_bulk(
    noun: str,
    refs: Sequence[str],
    kept: dict[str, Any],
    named: Collection[str],
    *,
    delete: bool,
    tagged: bool,
) -> None:
    """Refuse what says too little of what to change, or two things at once."""
    chosen = any(kept[name] for name in ("search", "where", "view"))
    if not refs and not chosen:
        raise WorkbenchError("Say which: with --where, --search, --view or --id.")
    if refs and (chosen or kept["limit"]):
        raise WorkbenchError("Name them with --id, or choose them with --where: not both.")
    if not delete and not named and not tagged:
        raise WorkbenchError("Say what is to be changed: --tag, --assignee, --due, --delete…")
    if delete and (named or tagged):
        raise WorkbenchError("Either --delete them, or change them: not both.")
    settable = {"claims": {*named} - {"sensitive"}, "evidence": {"sensitive"}}
    if other := sorted({*named} - settable.get(noun, set())):
        words = ", ".join(each.removesuffix("_on") for each in other)
        raise WorkbenchError(f"Of {noun}, {words} cannot be set for many at once.")


COMMANDS = (tag, triage, weights, bulk)
