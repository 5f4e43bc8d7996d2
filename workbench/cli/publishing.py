"""What stands between a project and its readers: objections are mended, or overridden by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from workbench import commands, queries
from workbench.cli.opening import reading, writing
from workbench.cli.shapes import shown
from workbench.errors import WorkbenchError
from workbench.lint import Finding, lint


def clear(path: Path, refs: Sequence[str], *, public: bool, override: str) -> None:
    """Let a report on these claims, or on all, go on when nothing is to be mended any more.

    What is to be mended stops a public report, unless `override` says why it may stay: that is
    written into the history for each objection. For the desk standard error tells how much it is.
    Raises WorkbenchError.
    """
    with reading(path) as project:
        claim_ids = [queries.find_claim(project.db, ref).id for ref in refs]
        blockers = lint(project.db, claim_ids or None, public=public).blockers
    if not blockers:
        return
    if not public:
        click.echo(shown(_for_the_desk(len(blockers), path)), err=True)
    elif override.strip():
        _override(path, blockers, override)
    else:
        raise WorkbenchError(_in_the_way(blockers, path))


def _override(path: Path, blockers: Sequence[Finding], reason: str) -> None:
    with writing(path) as project:
        places = [(each.code, each.record, each.record_id) for each in blockers]
        made = commands.waive_all(project, places, reason=reason)
    count = len(made)
    words = "1 objection overridden" if count == 1 else f"{count:,} objections overridden"
    click.echo(shown(f"{words}; the reason is in the history."), err=True)


def _for_the_desk(count: int, path: Path) -> str:
    what = "1 thing is" if count == 1 else f"{count:,} things are"
    return f"Before it is published, {what} to be mended; see workbench lint {path.name}."


def _in_the_way(blockers: Sequence[Finding], path: Path) -> str:
    counts = Counter(each.code for each in blockers)
    names = ", ".join(code if n == 1 else f"{code} ({n:,})" for code, n in counts.items())
    what = "1 thing is" if len(blockers) == 1 else f"{len(blockers):,} things are"
    return (
        f"{what} to be mended before this is published: {names}. Mend what “workbench lint "
        f"{path.name} --public” lists, or say with --override why it may stay."
    )
