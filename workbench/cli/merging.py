"""The call that merges another project into this one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError

_SIDES = ("mine", "theirs", "newer")


@click.command("merge")
@project_argument
@click.argument("other", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--take", type=click.Choice(_SIDES), help="Whose version, where both changed it.")
@click.option("--choose", multiple=True, metavar="CONFLICT=SIDE", help="Of one conflict.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@json_option
def merge(  # noqa: PLR0917 - as click passes them
    path: Path,
    other: Path,
    take: str | None,
    choose: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring all of another project into this one, as one step that one undo takes back.

    Where both changed the same thing since they parted, --take or --choose says whose version is
    taken; the other one stays in the history. Without them nothing is changed.
    """
    from workbench.exchange import merging  # noqa: PLC0415 - for this call alone

    choices = dict(_choice(each) for each in choose)
    side = merging.Side(take or "newer")
    with (reading if dry_run else writing)(path) as project, merging.opened(other) as theirs:
        plan = merging.preview(project, theirs, choices, side=side)
        names = {conflict.name for conflict in plan.conflicts}
        if unknown := sorted(choices.keys() - names):
            raise WorkbenchError(f"There is no conflict “{unknown[0]}”: --dry-run lists them.")
        open_ones = [] if take else sorted(names - choices.keys())
        if open_ones and not dry_run:
            raise WorkbenchError(_asked(plan, other.name))
        if not dry_run:
            merging.merge(project, theirs, plan)
        answer(_shape(plan, done=not dry_run), _told(plan, done=not dry_run), as_json=as_json)


def _choice(given: str) -> tuple[str, str]:
    name, _, side = given.rpartition("=")
    if side not in _SIDES[:2] or not name:
        raise WorkbenchError(f"“{given}” is no choice: write CONFLICT=mine or CONFLICT=theirs.")
    return name, side


def _asked(plan: Any, name: str) -> str:
    lines = [
        f"Both files changed the same things, {len(plan.conflicts)} of them. Nothing was merged.",
        *(_line(conflict) for conflict in plan.conflicts),
        f"Say whose version is taken: --take mine, --take theirs (of {name}) or --take newer;",
        "for one alone: --choose CONFLICT=mine",
    ]
    return "\n".join(lines)


def _line(conflict: Any) -> str:
    mine, theirs = (_value(each) for each in (conflict.mine, conflict.theirs))
    return f"  {conflict.name}  {conflict.title}: mine {mine}, theirs {theirs}"


def _value(value: object) -> str:
    return "deleted" if value is None else f"“{value}”"


def _told(plan: Any, *, done: bool) -> str:
    head = "Merged:" if done else "Merging would do this:"
    parts = [
        f"{word} {_counted(found)}"
        for word, found in (
            ("new:", plan.added),
            ("changed:", plan.changed),
            ("deleted:", plan.deleted),
        )
        if found
    ]
    lines = [f"{head} {'; '.join(parts) or 'nothing'}"]
    lines += [_line(conflict) + f" -> {conflict.taken}" for conflict in plan.conflicts]
    return "\n".join(lines)


def _counted(found: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {table}" for table, count in sorted(found.items()))


def _shape(plan: Any, *, done: bool) -> dict[str, Any]:
    return {
        "done": done,
        "since": plan.since,
        "added": dict(plan.added),
        "changed": dict(plan.changed),
        "deleted": dict(plan.deleted),
        "same": plan.same,
        "conflicts": [
            {
                "name": conflict.name,
                "record": conflict.key[0],
                "record_id": conflict.key[1],
                "field": conflict.field,
                "title": conflict.title,
                "base": conflict.base,
                "mine": conflict.mine,
                "theirs": conflict.theirs,
                "newer": conflict.newer,
                "taken": conflict.taken,
            }
            for conflict in plan.conflicts
        ],
    }


COMMANDS = (merge,)
