"""Calls about the project as a whole: made, described, verified, undone, copied."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import commands, queries, settings
from workbench.cli.opening import COUNT, json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.exchange import seed
from workbench.journal import Changed
from workbench.project import Project


@click.command("new")
@project_argument
@click.option("--title", default="", help="What the investigation is called.")
@json_option
def new(path: Path, title: str, as_json: bool) -> None:
    """Make an empty project."""
    actor = click.get_current_context().find_root().obj
    with Project.create(path, title=title, actor=actor) as project:
        about = queries.investigation(project.db)
        answer(_about(project), f"Made {project.path.name}: {about.title}", as_json=as_json)


@click.command("seed")
@click.argument("name")
@project_argument
@json_option
def seed_(name: str, path: Path, as_json: bool) -> None:
    """Build a sample investigation in a new project.

    NAME is one that comes with the program: petro-trump-call or harbour-bridge.
    """
    seed.make(name, path, actor=click.get_current_context().find_root().obj)
    with reading(path) as project:
        counts = queries.counts(project.db)
        text = (
            f"Made {project.path.name}: {counts.claims} claims, {counts.evidence} pieces of "
            f"evidence, {counts.citations} citations, {counts.verdicts} verdicts."
        )
        answer(_about(project), text, as_json=as_json)


@click.command("info")
@project_argument
@json_option
def info(path: Path, as_json: bool) -> None:
    """Describe a project: its title, and how much it holds."""
    with reading(path) as project:
        about = _about(project)
        lines = [
            f"{name.replace('_', ' ')}: {value}" for name, value in about.items() if value != ""
        ]
        answer(about, "\n".join(lines), as_json=as_json)


@click.command("describe")
@project_argument
@click.option("--title", default=None)
@click.option("--summary", default=None)
@click.option("--desk", default=None, help="Who signs the report; ClaimReview's author.")
@click.option("--desk-url", default=None)
@click.option("--report-url", default=None, help="Where the report will stand.")
@click.option("--scale", default=None, help="The rating scale used when none is named.")
@click.option("--language", default=None)
@click.option("--method", default=None, help="How claims are chosen and checked.")
@click.option("--corrections-url", default=None, help="Where readers find and ask corrections.")
@click.option("--policy-url", default=None, help="The desk's rules of checking.")
@json_option
def describe(path: Path, as_json: bool, **given: str | None) -> None:
    """Say what the investigation is called, and which desk publishes it."""
    with writing(path) as project:
        fields = {name: value for name, value in given.items() if value is not None}
        commands.change_investigation(project, **fields)
        about = _about(project)
        answer(about, f"{about['title']}: changed", as_json=as_json)


@click.command("history")
@project_argument
@click.option("--claim", "ref", default="", help="Only what concerns this claim.")
@click.option("--record", "record_id", default="", help="Only what concerns the record of this id.")
@click.option("--words", default="", help="Only where these are in what, who or when (2026-01).")
@click.option("--limit", type=COUNT, help="Only the newest N edits.")
@json_option
def history(  # noqa: PLR0917 - as click passes them
    path: Path, ref: str, record_id: str, words: str, limit: int | None, as_json: bool
) -> None:
    """List what was done, newest first."""
    with reading(path) as project:
        claim_id = queries.find_claim(project.db, ref).id if ref else ""
        rows = queries.history(
            project.db, record_id=record_id, claim_id=claim_id, words=words, limit=limit or -1
        )
        marks = {"undo": "Undo: ", "redo": "Redo: "}
        lines = [
            f"{row.seq:>5}  {row.at:%Y-%m-%d %H:%M}  {row.actor:<10}  "
            f"{marks.get(row.kind, '')}{row.label}{'  (undone)' if row.undone else ''}"
            for row in rows
        ]
        answer(rows, "\n".join(lines), as_json=as_json)


@click.command("undo")
@project_argument
@json_option
def undo(path: Path, as_json: bool) -> None:
    """Take back the newest edit. It can be done again with `redo`."""
    with writing(path) as project:
        _tell("Undone", project.undo(), as_json=as_json)


@click.command("redo")
@project_argument
@json_option
def redo(path: Path, as_json: bool) -> None:
    """Do again what was undone last."""
    with writing(path) as project:
        _tell("Redone", project.redo(), as_json=as_json)


@click.command("verify")
@project_argument
@json_option
def verify(path: Path, as_json: bool) -> None:
    """Check that the project is what was written: bytes, texts, records, stamps, chain, passages.

    One line a check that holds, an item that is damaged, or a remark. Exit 1 when there is damage.
    """
    findings = []
    with writing(path) as project:
        for finding in queries.verify(project.db, roots=settings.load().roots):
            findings.append(finding)
            if not as_json:
                answer(None, _found(finding), as_json=False)
        answer(findings, "", as_json=as_json)
        if not all(finding.ok for finding in findings):
            click.get_current_context().exit(1)


@click.command("copy")
@project_argument
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@json_option
def copy(path: Path, out: Path, as_json: bool) -> None:
    """Write a checked copy of the whole project to OUT, also while it is open."""
    with reading(path) as project:
        made = project.save_copy(out)
        answer({"path": str(made)}, f"Copied to {made}", as_json=as_json)


def _found(finding: queries.Finding) -> str:
    state = "DAMAGED" if not finding.ok else "remark " if finding.remark else "ok     "
    return f"{state}  {finding.check}: {finding.detail}"


def _about(project: Project) -> dict[str, object]:
    about = queries.investigation(project.db)
    counts: dict[str, object] = plain(queries.counts(project.db))
    newest = queries.history(project.db, limit=1)
    return {
        "path": str(project.path),
        "id": about.id,
        "title": about.title,
        "summary": about.summary,
        "desk": about.desk,
        "desk_url": about.desk_url,
        "report_url": about.report_url,
        "scale": about.scale,
        "language": about.language,
        "method": about.method,
        "corrections_url": about.corrections_url,
        "policy_url": about.policy_url,
        "created_at": plain(about.created_at),
        **counts,
        "head": newest[0].hash if newest else "",
    }


def _tell(verb: str, changed: Changed, *, as_json: bool) -> None:
    shape = {"seq": changed.seq, "kind": changed.kind, "label": changed.label}
    answer(shape, f"{verb}: {changed.label}", as_json=as_json)


COMMANDS = (new, seed_, info, describe, history, undo, redo, verify, copy)
