"""Calls about texts under check: brought in, listed, read."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.captures import capture_options, options_of, taken
from workbench.cli.lists import list_options, listed, rows_of
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, candidate_shape
from workbench.errors import WorkbenchError
from workbench.exchange import intake
from workbench.model import Article, Capture, Evidence
from workbench.project import Project
from workbench.spotting import spot


@click.command("import")
@project_argument
@click.argument("ref", metavar="FILE|URL|-")
@click.option("--accept-all", is_flag=True, help="Make a claim of every candidate.")
@click.option("--title", default="", help="Instead of the title that is found in it.")
@click.option("--publisher", default="")
@click.option("--published", default="", help="2026-01-31, 2026-01 or 2026.")
@capture_options
@json_option
def import_(  # noqa: PLR0917 - as click passes them
    path: Path,
    ref: str,
    accept_all: bool,
    title: str,
    publisher: str,
    published: str,
    as_json: bool,
    **captured: Any,
) -> None:
    """Bring in an article, and list the sentences that look like claims.

    From a text, HTML, PDF or Word file, an address of the web, or standard input ("-").
    """
    options = options_of(path, captured)
    found = _standard_input() if ref == "-" else taken(ref, options)
    given: dict[str, Any] = {"title": title, "publisher": publisher, "published_on": published}
    draft = replace(found.text(), **{name: value for name, value in given.items() if value})
    candidates = spot(draft.text)
    with writing(path) as project:
        article = commands.add_article(
            project, draft, found.content, candidates=candidates if accept_all else ()
        )
        made = queries.claims(project.db, article=article.id)
        shape = {
            "id": article.id,
            "article_id": article.id,
            "title": article.title,
            "candidates": [candidate_shape(candidate) for candidate in candidates],
            "claims": [claim.id for claim in made],
        }
        lines = [f"{article.id}  {article.title}"]
        lines += [f"  {c.score:.2f}  {c.speaker or '(nobody named)'}: {c.text}" for c in candidates]
        lines += [f"{len(made)} claims made."] if accept_all else []
        answer(shape, "\n".join(lines), as_json=as_json)


@click.command("articles")
@project_argument
@click.option("--search", default="", help="Words in title, byline, publisher or note.")
@list_options
@json_option
def articles(path: Path, search: str, as_json: bool, **given: Any) -> None:
    """List the articles, newest first unless --sort names another order."""
    with reading(path) as project:
        rows = rows_of(project, "articles", listed(project, "articles", search=search, **given))
        lines = [f"{row.id}  {row.title}  ({row.claims} claims)" for row in rows]
        answer(rows, "\n".join(lines), as_json=as_json)


@click.command("text")
@project_argument
@click.argument("item", metavar="ARTICLE|EVIDENCE")
@json_option
def text(path: Path, item: str, as_json: bool) -> None:
    """Print the text of an article or of evidence, as it can be quoted."""
    with reading(path) as project:
        found = queries.find_item(project.db, item)
        capture = newest_capture(project, found)
        body = project.store.text(capture.text_sha256)
        shape = {"id": found.id, "capture": capture.id, "sha256": capture.sha256, "text": body}
        answer(shape, body, as_json=as_json)


def newest_capture(project: Project, item: Article | Evidence) -> Capture:
    """Return the newest frozen copy of an item that has text."""
    owner = {"article" if isinstance(item, Article) else "evidence": item.id}
    for capture in queries.captures(project.db, **owner):
        if capture.text_sha256:
            return capture
    raise WorkbenchError(f"“{item.title}” holds no text that can be quoted.")


def _standard_input() -> intake.Intake:
    if sys.stdin is None:
        raise WorkbenchError("Nothing can be read from standard input: it is closed.")
    data = sys.stdin.buffer.read(intake.MAX_FILE + 1)
    if len(data) > intake.MAX_FILE:
        raise WorkbenchError(
            f"What came in has more than {intake.MAX_FILE // 1_000_000} MB; no more is taken in."
        )
    return intake.from_bytes(data, "")


COMMANDS = (import_, articles, text)
