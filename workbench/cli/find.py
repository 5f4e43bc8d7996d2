"""Calls that find what is there, and add a claim in one line."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import commands, queries
from workbench.cli.opening import COUNT, json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, claim_shape, plain, shown
from workbench.project import utc_now
from workbench.spotting import read_line


@click.command("search")
@project_argument
@click.argument("words")
@click.option("--limit", type=COUNT, default=20, show_default=True, help="Of each kind.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(queries.KINDS), help="Only these."
)
@json_option
def search(path: Path, words: str, limit: int, kinds: tuple[str, ...], as_json: bool) -> None:
    """Find words in claims, speakers, articles, evidence, sources, their texts, notes and tags.

    When nothing has them, what is spelt nearly so is looked for, and standard error says so.
    #NAME finds what has a tag.
    """
    with reading(path) as project:
        result = queries.anything(project.db, words, limit=limit, kinds=kinds or queries.KINDS)
    if result.instead:
        note = f"Nothing for “{words}”. Showing results for “{result.instead}”."
        click.echo(shown(note), err=True)
    found = [plain(hit) | {"snippet": _unmarked(hit.snippet)} for hit in result.hits]
    lines = [
        f"{hit['kind']:<8}  {hit['owner_id']}  {hit['title']}\n          {hit['snippet']}"
        for hit in found
    ]
    answer(found, "\n".join(lines), as_json=as_json)


@click.command("similar")
@project_argument
@click.argument("text")
@click.option("--limit", type=COUNT, default=5, show_default=True)
@json_option
def similar(path: Path, text: str, limit: int, as_json: bool) -> None:
    """List the claims that are most like TEXT, best first, each with its verdict."""
    with reading(path) as project:
        found = queries.similar(project.db, text, limit=limit)
    lines = [_like(each) for each in found]
    answer([_shape(each) for each in found], "\n".join(lines), as_json=as_json)


@click.command("add")
@project_argument
@click.argument("line")
@json_option
def add(path: Path, line: str, as_json: bool) -> None:
    """Add a claim in one line: '"The words" — Speaker, role, 3 March (place) #tag @who !friday'.

    Standard error names the claims that are like it.
    """
    read = read_line(line, utc_now().astimezone().date())
    with writing(path) as project:
        like = [
            each for each in queries.similar(project.db, read.text) if each.score >= queries.LIKE
        ]
        made = commands.add_line(project, read)
        row = queries.claim(project.db, made.id).row
    for each in like:
        click.echo(shown(f"Like a claim that you have: {_like(each)}"), err=True)
    shape = claim_shape(row) | {"quote": made.quote, "similar": [_shape(each) for each in like]}
    answer(shape, made.id, as_json=as_json)


def _like(found: queries.Similar) -> str:
    row = found.row
    said = f"{row.speaker or '(nobody named)'}: {' '.join(row.text.split())}"
    return f"{row.id}  {found.score:.2f}  {row.rating_label or row.state}  {said}"


def _shape(found: queries.Similar) -> dict[str, object]:
    return claim_shape(found.row) | {"score": round(found.score, 3)}


def _unmarked(snippet: str) -> str:
    return snippet.replace(queries.OPEN, "").replace(queries.CLOSE, "")


COMMANDS = (search, similar, add)
