"""Calls that take back: older edits, deletions, whole states of the file; and what is gone."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from workbench import commands, drafts, queries, snapshots
from workbench.cli.opening import COUNT, json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.file import existing
from workbench.journal import NOUNS, Left

_GONE = {"seq": None, "since": None}
_WHY = {
    "gone": "is no longer there",
    "there": "is there again",
    "changed": "has another value since",
    "used": "is used by something newer",
    "lacks": "refers to what is no longer there",
    "twice": "has its like already",
    "purged": "was removed for good",
}


@click.command("changes")
@project_argument
@click.argument("seq", type=COUNT)
@click.option("--limit", type=COUNT, default=200, show_default=True, help="Only so many records.")
@json_option
def changes(path: Path, seq: int, limit: int, as_json: bool) -> None:
    """Show what an edit changed, field by field. SEQ is its number in the history."""
    with reading(path) as project:
        found = queries.told(project.db, seq, limit=limit)
        lines = []
        for change in found:
            lines.append(f"{change.record} {change.action}: {change.title or change.record_id}")
            lines += [
                f"    {each.name.replace('_', ' ').removesuffix(' id')}: "
                f"{_shown(each.before)} → {_shown(each.after)}"
                for each in change.fields
            ]
        answer(found, "\n".join(lines), as_json=as_json)


@click.command("revert")
@project_argument
@click.argument("seq", type=COUNT)
@click.option("--dry-run", is_flag=True, help="Only say what it would do.")
@json_option
def revert(path: Path, seq: int, dry_run: bool, as_json: bool) -> None:
    """Take an older edit back where it still applies. SEQ is its number in the history."""
    if dry_run:
        with reading(path) as project:
            said = queries.revertible(project.db, seq)
            _tell(said.label or f"edit {seq}", said.done, said.left, said, as_json=as_json)
        return
    with writing(path) as project:
        outcome = commands.revert(project, seq)
        _tell(outcome.label, outcome.done, outcome.left, outcome, as_json=as_json)


@click.command("trash")
@project_argument
@click.option("--kind", type=click.Choice(list(NOUNS)), help="Only these.")
@click.option("--search", default="", metavar="Q")
@click.option("--limit", type=COUNT, default=200, show_default=True, help="Of each kind.")
@json_option
def trash(path: Path, kind: str | None, search: str, limit: int, as_json: bool) -> None:
    """List what was deleted and can come back, newest first."""
    with reading(path) as project:
        nouns = [kind] if kind else list(NOUNS)
        found = [r for n in nouns for r in queries.trash(project.db, n, search, limit=limit)]
        lines = [
            f"{row.id}  {row.at:%Y-%m-%d %H:%M}  {row.actor:<10}  {row.record}: {row.title}"
            for row in found
        ]
        answer(found, "\n".join(lines), as_json=as_json)


@click.command("restore")
@project_argument
@click.argument("ids", nargs=-1, required=True, metavar="ID …")
@json_option
def restore(path: Path, ids: tuple[str, ...], as_json: bool) -> None:
    """Bring deleted records back from the trash, with what went with them. One kind at a time."""
    with writing(path) as project:
        record, found = _named(project.db, ids)
        outcome = commands.restore(project, record, *found)
        _tell(outcome.label, outcome.done, outcome.left, outcome, as_json=as_json)


@click.command("purge")
@project_argument
@click.argument("ids", nargs=-1, required=True, metavar="ID …")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--snapshots-too", is_flag=True, help="Delete all snapshots, which still hold it.")
@json_option
def purge(path: Path, ids: tuple[str, ...], yes: bool, snapshots_too: bool, as_json: bool) -> None:
    """Remove records in the trash for good: no undo, no trace of their words in the file."""
    with writing(path) as project:
        record, found = _named(project.db, ids)
        if not yes:
            click.confirm(f"Remove {len(found)} for good? This cannot be undone.", abort=True)
        done = commands.purge(project, record, *found)
        drafts.forget(project.path, found)
        known = snapshots.snapshots(project.path)
        for snapshot in known if snapshots_too else ():
            snapshots.delete(snapshot)
        left = 0 if snapshots_too else len(known)
        text = f"Removed for good: {done.records} records, {done.freed:,} bytes of captures."
        if left:
            text += f"\n{left} snapshots may still hold it: see --snapshots-too."
        answer(plain(done) | {"snapshots": left}, text, as_json=as_json)


@click.command("snapshot")
@project_argument
@click.option("--note", default="", help="What it is called, beside the time.")
@json_option
def snapshot(path: Path, note: str, as_json: bool) -> None:
    """Keep the project as it is now: a checked copy in a folder beside it."""
    with reading(path) as project:
        made = snapshots.take(project, note, progress=lambda _share: None)
        answer(_shape(made), f"Kept as {made.name}", as_json=as_json)


@click.command("snapshots")
@project_argument
@click.option("--delete", "name", default="", metavar="NAME", help="Delete this one.")
@json_option
def snapshots_(path: Path, name: str, as_json: bool) -> None:
    """List the snapshots of a project, newest first, and how many edits came since."""
    place = path.absolute()
    if not path.exists() and snapshots.snapshots(place):  # one of them can take its place
        if name:
            snapshots.delete(snapshots.find(place, name))
        found = [_shape(each) | _GONE for each in snapshots.snapshots(place)]
    else:
        with reading(path) as project:
            if name:
                snapshots.delete(snapshots.find(project.path, name))
            found = [
                _shape(each) | asdict(snapshots.standing(each, project))
                for each in snapshots.snapshots(project.path)
            ]
    lines = [
        f"{s['name']}  {s['size']:>12,} bytes  "
        + ("another line of work" if s["since"] is None else f"{s['since']} edits since")
        for s in found
    ]
    answer(found, "\n".join(lines), as_json=as_json)


@click.command("restore-snapshot")
@project_argument
@click.argument("name")
@json_option
def restore_snapshot(path: Path, name: str, as_json: bool) -> None:
    """Bring a snapshot back in the project's place. What is there now becomes a snapshot first."""
    place = existing(path) if path.exists() else path.absolute()
    chosen = snapshots.find(place, name)
    kept = snapshots.restore(place, chosen, actor=click.get_current_context().find_root().obj)
    text = f"{place.name} is as it was in {chosen.name}."
    if kept:
        text += f" The state before is kept as {kept.stem}."
    shape = {"path": str(place), "snapshot": chosen.name, "kept": kept and str(kept)}
    answer(shape, text, as_json=as_json)


@click.command("drafts")
@project_argument
@click.option("--discard", is_flag=True, help="Delete them all.")
@json_option
def drafts_(path: Path, discard: bool, as_json: bool) -> None:
    """List text that was being written in the window when it ended."""
    place = existing(path)
    found = drafts.drafts(place)
    if discard and not drafts.discard(place, *(draft.key for draft in found)):
        raise WorkbenchError(f"The drafts beside {place.name} cannot be deleted.")
    lines = []
    for draft in found:
        lines.append(f"{draft.at}  {draft.form}  {draft.about}")
        lines += [f"    {name}: {value}" for name, value in draft.values.items() if value]
    answer(found, "\n".join(lines), as_json=as_json)


def _named(db: queries.Connection, ids: tuple[str, ...]) -> tuple[str, list[str]]:
    found = [queries.in_trash(db, ident) for ident in ids]
    if len({record for record, _ in found}) > 1:
        raise WorkbenchError("These are of different kinds. Name one kind at a time.")
    return found[0][0], [ident for _, ident in found]


def _tell(label: str, done: int, left: tuple[Left, ...], value: object, *, as_json: bool) -> None:
    lines = [f"{label}: {done} records"]
    for each in left:
        field = f", {each.field.replace('_', ' ')}" if each.field else ""
        lines.append(f"  left: {each.record} “{each.words[:60]}”{field}: {_WHY[each.why]}")
    answer(value, "\n".join(lines), as_json=as_json)


def _shown(value: object) -> str:
    return "–" if value is None or value == "" else str(value)


def _shape(made: snapshots.Snapshot) -> dict[str, object]:
    return {
        "name": made.name,
        "path": str(made.path),
        "at": plain(made.at),
        "note": made.note,
        "kind": str(made.kind),
        "size": made.size,
    }


COMMANDS = (
    changes, revert, trash, restore, purge, snapshot, snapshots_, restore_snapshot, drafts_,
)  # fmt: skip
