"""Calls about what happens to evidence later: what changed, dead links, public archives."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import click

from workbench import commands, queries, settings
from workbench.capture.links import LinkFinding, check_links, looker
from workbench.capture.turns import Turns, answer, inquirer
from workbench.cli.opening import COUNT, json_option, project_argument, reading, writing
from workbench.cli.shapes import answer as say
from workbench.cli.shapes import plain, shown
from workbench.errors import NotFound, WorkbenchError
from workbench.model import ArchiveCopy, ArchiveState, Article, Capture, Evidence
from workbench.project import Project
from workbench.queries import Comparison, LinkRow
from workbench.reading.differing import Change

_AROUND = 60
"""Code points of what stayed that are printed before and after a change."""
_SLICE = 0.2


@click.command("diff")
@project_argument
@click.argument("ref", metavar="EVIDENCE")
@click.option("--from", "earlier", type=COUNT, help="Number of the copy before; 1 is the oldest.")
@click.option("--to", "later", type=COUNT, help="Number of the copy after; the newest is usual.")
@json_option
def diff(path: Path, ref: str, earlier: int | None, later: int | None, *, as_json: bool) -> None:
    """Compare two copies of evidence, or of an article, word by word.

    "−" is before what went and "+" before what came; what is cited and changed stands first.
    """
    with reading(path) as project:
        record = queries.find_item(project.db, ref)
        before, after = _two(project, record, earlier, later)
        found = queries.compare_copies(queries.two_copies(project.db, before.id, after.id))
    say(diff_shape(found), "\n".join(_told(found)), as_json=as_json)


def diff_shape(found: Comparison) -> dict[str, Any]:
    """Give a comparison: which copies, the blocks with the words that went or came, the fates."""
    texts = found.copies
    return {
        "from": {"id": texts.before.id, "captured_at": plain(texts.before.captured_at)},
        "to": {"id": texts.after.id, "captured_at": plain(texts.after.captured_at)},
        "same": found.difference.is_same,
        "coarse": found.difference.coarse,
        "passages": passages_shape(found.fates),
        "blocks": [
            plain(block)
            | {
                "text": texts.before_text[block.start : block.end]
                if block.change is Change.GONE
                else texts.after_text[block.new_start : block.new_end]
                if block.change is Change.NEW
                else None
            }
            for block in found.difference.blocks
        ],
    }


def passages_shape(fates: Sequence[queries.PassageFate]) -> list[dict[str, Any]]:
    """Give what became of cited words, the worst first."""
    return [
        {
            "passage": each.passage.id,
            "quote": each.passage.exact,
            "state": str(each.fate),
            "claims": [cited.claim_id for cited in each.claims],
            "before": each.before,
            "after": each.after,
        }
        for each in fates
    ]


def fates_of(project: Project, capture: Capture) -> tuple[queries.PassageFate, ...]:
    """Say what became of cited words from the copy before to this one; nothing without one."""
    before = queries.copy_before(project.db, capture.id)
    if not before:
        return ()
    return queries.passage_fates(queries.two_copies(project.db, before, capture.id))


@click.command("links")
@project_argument
@click.argument("refs", metavar="[EVIDENCE…]", nargs=-1)
@click.option("--all", "all_", is_flag=True, help="Check every address.")
@click.option("--due", is_flag=True, help="Check what was to be looked at again by today.")
@click.option("--state", type=click.Choice(queries.LINK_STATES), help="List only what is so.")
@click.option("--again-on", "day", help="Set when to look again (2026-01-31, or “never”).")
@click.option(
    "--confidential/--not-confidential",
    default=None,
    help="Never send the addresses to third parties; or let that be again.",
)
@json_option
def links(  # noqa: PLR0913, PLR0917 - what the call can be asked
    path: Path,
    refs: tuple[str, ...],
    all_: bool,
    due: bool,
    state: str | None,
    day: str | None,
    confidential: bool | None,
    as_json: bool,
) -> None:
    """Check whether addresses still lead to what was captured; without any, list what is known.

    A failure is believed after a second look. What was found is kept, also when you stop it.
    """
    looking = day is None and confidential is None and bool(refs or all_ or due)
    with reading(path) as project:
        rows = _rows(project, refs, state="due" if due else state or "")
        looked = rows if looking else []
        known = [queries.known_address(project.db, row.noun, row.id) for row in looked]
        records = [_record(project, row) for row in looked]
    if day is not None:
        _set_day(path, rows, "" if day == "never" else day)
    if confidential is not None:
        if not (refs or all_ or due or state):
            raise WorkbenchError("Name the evidence whose address is meant, or say --all.")
        _set_confidential(path, rows, confidential=confidential)
    if looking:
        _check(path, records, known)
    with reading(path) as project:
        chosen = [row.id for row in rows]
        rows = queries.links(project.db, today=_today(), ids=chosen) if chosen else []
    say(rows, "\n".join(map(_line, rows)), as_json=as_json)


@click.command("archive")
@project_argument
@click.argument("refs", metavar="EVIDENCE…", nargs=-1)
@click.option("--find/--save", "find", default=True, help="Look for a copy, or have one made.")
@click.option("--minutes", default=10.0, show_default=True, help="How long to wait for archives.")
@json_option
def archive(
    path: Path,
    refs: tuple[str, ...],
    find: bool,
    minutes: float,
    as_json: bool,
) -> None:
    """Look for copies in public archives, or ask the Wayback Machine to make them.

    The addresses leave this machine. Without EVIDENCE, what still waits goes on. Archives are asked
    one question at a time; what does not come to its turn stays in the project, for the next call.
    """
    known = settings.load()
    with writing(path) as project:
        if refs:
            records = [queries.find_item(project.db, ref) for ref in refs]
            asked = ask_archives(project, records, save=not find)
        else:
            asked = queries.archives_asked(project.db)
        found = run_archives(project, asked, known, minutes * 60)
        say(found, "\n".join(map(_copy_line, found)), as_json=as_json)


def ask_archives(
    project: Project, records: Sequence[Article | Evidence], *, save: bool
) -> list[ArchiveCopy]:
    """Write down that the archives set on this machine are asked; nothing is sent yet."""
    known = settings.load()
    archives = (known.wayback,) if save else known.timegates
    return commands.ask_archive(project, records, archives=archives, save=save)


def run_archives(
    project: Project,
    asked: Sequence[ArchiveCopy],
    known: settings.Settings,
    seconds: float,
) -> list[ArchiveCopy]:
    """Put what was asked for to the archives, in turn, and keep each answer; gives all of it."""
    done: dict[str, ArchiveCopy] = {copy.id: copy for copy in asked}
    waiting, turns, until = list(asked), Turns(), monotonic() + seconds
    ask = inquirer(known, lambda: monotonic() > until + 60)
    while waiting:
        turn = turns.next(waiting)
        if turn.copy is None or monotonic() + turn.wait > until:
            break
        _wait(turn.wait)
        outcome = answer(
            turn.copy, known, ask=ask, near=_captured(project, turn.copy), now=datetime.now(UTC)
        )
        wait = turns.answered(turn.copy, outcome)
        if outcome.state is ArchiveState.ASKED:
            _progress(f"{outcome.detail} ({wait:.0f} s)")
            if outcome.detail == done[turn.copy.id].detail:
                continue
        else:
            waiting = [copy for copy in waiting if copy.id != turn.copy.id]
        done[turn.copy.id] = commands.archive_answered(project, turn.copy, outcome)
        _progress(_copy_line(done[turn.copy.id]))
    return list(done.values())


def _two(
    project: Project, record: Article | Evidence, earlier: int | None, later: int | None
) -> tuple[Capture, Capture]:
    owner = {"article" if isinstance(record, Article) else "evidence": record.id}
    copies = queries.captures(project.db, **owner)[::-1]
    if len(copies) < 2:
        raise NotFound(f"There is only one copy of “{record.title}”: nothing to compare it to.")
    later = later or len(copies)
    earlier = earlier or later - 1
    for number in (later, earlier):
        if not 1 <= number <= len(copies):
            raise NotFound(f"There is no copy number {number}: there are {len(copies)}.")
    return copies[earlier - 1], copies[later - 1]


def _told(found: Comparison) -> list[str]:
    texts, difference = found.copies, found.difference
    lines = [
        f"{texts.before.captured_at:%Y-%m-%d %H:%M} → {texts.after.captured_at:%Y-%m-%d %H:%M} UTC"
    ]
    lines += [f"[{each.fate}] “{_flat(each.passage.exact, 200)}”" for each in found.fates]
    if difference.is_same:
        return [*lines, "The texts are the same."]
    if difference.coarse:
        lines.append("The texts differ so much that some parts are compared as a whole.")
    for block in difference.blocks:
        if block.change is Change.SAME:
            text = texts.before_text[block.start : block.end]
            lines.append(f"  … {_flat(text[-_AROUND:], _AROUND)}")
        elif block.change is Change.GONE:
            lines.append(f"− {_flat(texts.before_text[block.start : block.end])}")
        else:
            lines.append(f"+ {_flat(texts.after_text[block.new_start : block.new_end])}")
    return lines


def _flat(text: str, most: int = 2_000) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _rows(project: Project, refs: Sequence[str], *, state: str) -> list[LinkRow]:
    today = _today()
    if not refs:
        return queries.links(project.db, state=state, today=today)
    items = [queries.find_item(project.db, ref) for ref in refs]
    for item in items:
        if not item.url:
            raise WorkbenchError(f"“{item.title}” has no address.")
    return queries.links(project.db, state=state, today=today, ids=[item.id for item in items])


def _set_day(path: Path, rows: Sequence[LinkRow], day: str) -> None:
    with writing(path) as project:
        commands.set_recheck(project, [_record(project, row) for row in rows], day)


def _set_confidential(path: Path, rows: Sequence[LinkRow], *, confidential: bool) -> None:
    with writing(path) as project:
        records = [_record(project, row) for row in rows]
        commands.set_confidential(project, records, confidential=confidential)


def _check(path: Path, records: Sequence[Article | Evidence], known: Sequence[Any]) -> None:
    """Look at addresses, and keep what was found, also when it is interrupted."""
    found: list[tuple[Article | Evidence, LinkFinding]] = []
    look = looker(settings.load(), lambda: False)
    try:
        for at, finding in check_links(known, look=look, stop=lambda: None):
            found.append((records[at], finding))
            _progress(f"{len(found)}/{len(records)}  {finding.state}  {records[at].url}")
    finally:
        if found:
            with writing(path) as project:
                commands.record_links(project, found)


def _record(project: Project, row: LinkRow) -> Article | Evidence:
    if row.noun == "articles":
        return project.get(Article, row.id)
    return project.get(Evidence, row.id)


def _line(row: LinkRow) -> str:
    state = "never looked at" if row.state is None else str(row.state)
    when = f"{row.checked_at:%Y-%m-%d}" if row.checked_at else ""
    due = f"  look again on {row.recheck_on}{' (due)' if row.due else ''}" if row.recheck_on else ""
    kept = f"  archived: {row.copy_url}" if row.archived else ""
    said = f"  {row.detail}" if row.detail else ""
    said += "  never sent to third parties" if row.confidential else ""
    return f"{row.id}  {state:<15} {when:<10} {row.title}  {row.url}{due}{kept}{said}"


def _copy_line(copy: ArchiveCopy) -> str:
    return "  ".join(
        part for part in (copy.id, copy.state, copy.copy_url or copy.url, copy.detail) if part
    )


def _captured(project: Project, copy: ArchiveCopy) -> datetime:
    """Return when the address was captured last; now where it was not."""
    owner = {"article": copy.article_id} if copy.article_id else {"evidence": copy.evidence_id}
    copies = queries.captures(project.db, **owner)
    return copies[0].captured_at if copies else datetime.now(UTC)


def _progress(words: str) -> None:
    click.echo(shown(words), err=True)


def _wait(seconds: float) -> None:
    until, wait = monotonic() + seconds, Event()
    while (left := until - monotonic()) > 0:
        wait.wait(min(left, _SLICE))


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


COMMANDS: tuple[click.Command, ...] = (diff, links, archive)
