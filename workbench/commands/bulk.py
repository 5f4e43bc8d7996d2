"""Any number of records changed or deleted as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from workbench.commands.claims import checked_claim
from workbench.commands.removal import (
    sweep_articles,
    sweep_claims,
    sweep_evidence,
    sweep_sources,
    sweep_speakers,
)
from workbench.commands.tags import change_label, tag_in, tag_names
from workbench.commands.words import short
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Edit
from workbench.model import TRIAGE, Article, Claim, Evidence, Record, Source, Speaker
from workbench.project import Project

_KINDS: dict[str, tuple[type[Record], Callable[[Edit, Sequence[str]], int]]] = {
    "claims": (Claim, sweep_claims),
    "evidence": (Evidence, sweep_evidence),
    "sources": (Source, sweep_sources),
    "speakers": (Speaker, sweep_speakers),
    "articles": (Article, sweep_articles),
}
_DELETE = {
    "claims": ("Delete 1 claim", "Delete {} claims"),
    "evidence": ("Delete 1 piece of evidence", "Delete {} pieces of evidence"),
    "sources": ("Delete 1 source", "Delete {} sources"),
    "speakers": ("Delete 1 speaker", "Delete {} speakers"),
    "articles": ("Delete 1 article", "Delete {} articles"),
}
_FIELDS = {
    "claims": ["topic", "assignee", "due_on", "work", *TRIAGE],
    "evidence": ["sensitive"],
}
_LEVEL = {None: "not rated", 1: "low", 2: "medium", 3: "high"}


def change_records(
    project: Project,
    /,
    noun: str,
    ids: Sequence[str],
    *,
    add_tags: Iterable[str] = (),
    remove_tags: Iterable[str] = (),
    **fields: Any,
) -> int:
    """Give any number of records tags and the same values; gives how many records these are.

    Claims have topic, assignee, due_on, work, reach, harm, checkable and urgency to set; evidence
    has sensitive. What is not named stays as it is in each.
    """
    kind, _ = _kind(noun)
    for name in fields:
        if name not in _FIELDS.get(noun, ()):
            raise TypeError(f"{name} of {noun} is not set for many at once")
    fields = checked_claim(fields)
    wanted, unwanted = tag_names(add_tags), tag_names(remove_tags)
    record = kind.__name__.lower()
    with project.edit(change_label(record, ids, _words(fields, wanted, unwanted))) as edit:
        rows = _there(edit, kind, ids)
        edit.change_rows(kind, rows, **fields)
        if wanted or unwanted:
            tag_in(edit, record, [str(row["id"]) for row in rows], wanted, unwanted)
        return len(rows)


def remove_records(project: Project, /, noun: str, ids: Sequence[str]) -> int:
    """Take any number of records away, with what belongs to them; gives how many.

    Sources and speakers that are in use are not taken away: an error says what uses them.
    """
    kind, sweep = _kind(noun)
    one, many = _DELETE[noun]
    count = len(set(ids))
    with project.edit(one if count == 1 else many.format(f"{count:,}")) as edit:
        _there(edit, kind, ids)
        return sweep(edit, ids)


def _kind(noun: str) -> tuple[type[Record], Callable[[Edit, Sequence[str]], int]]:
    if noun not in _KINDS:
        raise WorkbenchError(f"There is no list of “{noun}”.")
    return _KINDS[noun]


def _there(edit: Edit, kind: type[Record], ids: Sequence[str]) -> list[dict[str, str | int | None]]:
    rows = edit.find_rows(kind, "id", ids)
    if len(rows) < len(set(ids)):
        gone = len(set(ids)) - len(rows)
        raise NotFound(f"{gone} of the chosen records are no longer in the project.")
    return rows


def _words(fields: dict[str, Any], wanted: Sequence[str], unwanted: Sequence[str]) -> str:
    said = [f"tag “{name}”" for name in wanted] + [f"untag “{name}”" for name in unwanted]
    for name, value in fields.items():
        what = {"due_on": "due"}.get(name, name)
        if name in TRIAGE:
            value = _LEVEL[value]  # noqa: PLW2901 - the same in words
        if isinstance(value, bool):
            said.append(what if value else f"not {what}")
        else:
            said.append(f"{what} “{value}”" if value else f"no {what}")
    return short(", ".join(said), 100)
