"""All calls of the command line, and what becomes of their errors."""

from __future__ import annotations

import io
import os
import sys
import traceback

import click

from workbench import __version__
from workbench.cli import (
    articles,
    bundles,
    captures,
    claims,
    desk,
    desktop,
    drafts,
    evidence,
    exporting,
    files,
    find,
    foreign,
    importing,
    inside,
    judging,
    links,
    linting,
    lists,
    looking,
    merging,
    parts,
    pictures,
    rendering,
    replies,
    reports,
    safety,
    sheets,
    stamps,
    templates,
    views,
)
from workbench.cli.shapes import shown
from workbench.errors import WorkbenchError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--as",
    "actor",
    default="desk",
    envvar="WORKBENCH_ACTOR",
    show_default=True,
    help="Your name in the history and under verdicts.",
)
@click.version_option(__version__, prog_name="workbench")
@click.pass_context
def workbench(context: click.Context, actor: str) -> None:
    """List claims, link them to evidence, keep verdicts, hand out reports.

    P is a project file (Name.fcw). Claims, evidence and ratings are named by id, by a beginning of
    it that fits one only, or by their label. Calls that answer with data take --json.
    """
    context.obj = " ".join(actor.split()) or "desk"


for module in (
    files, importing, articles, claims, parts, evidence, captures, looking, inside, links,
    lists, views, desk, find, judging, linting, replies, pictures, merging, rendering, reports,
    templates, safety, stamps, bundles, desktop, drafts, exporting, foreign, sheets,
):  # fmt: skip
    for command in module.COMMANDS:
        workbench.add_command(command)


def run() -> None:
    """Answer the call that the process was started with, and end it with the code of `main`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an old code page: no letter stops the answer
            stream.reconfigure(errors="backslashreplace")
    try:
        workbench(prog_name="workbench")
    except WorkbenchError as error:
        click.echo(shown(str(error)), err=True)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has left
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - the last resort: people see a sentence
        if os.environ.get("WORKBENCH_DEBUG"):
            traceback.print_exc()
        click.echo(
            f"Something unforeseen happened ({type(error).__name__}: {error}). Nothing that was "
            "saved is lost. With WORKBENCH_DEBUG=1 set, the same call shows the details to report.",
            err=True,
        )
        sys.exit(1)
