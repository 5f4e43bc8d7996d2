"""Calls about texts under check: listed and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import queries
from workbench.cli.lists import list_options, listed, rows_of
from workbench.cli.opening import json_option, project_argument, reading
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError
from workbench.model import Article, Capture, Evidence
from workbench.project import Project


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


COMMANDS = (articles, text)
