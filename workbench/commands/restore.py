"""Taking back an older edit, and bringing back what was deleted, as far as both still fit."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from workbench import journal
from workbench.commands.words import short
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Left, Plan, Why
from workbench.project import Project

_NOTHING = {
    Why.GONE: "Nothing of it can be taken back: what it changed is no longer there.",
    Why.THERE: "Nothing of it can be taken back: what it deleted is there again.",
    Why.CHANGED: "Nothing of it can be taken back: what it changed has been changed since.",
    Why.USED: "Nothing of it can be taken back: what it added is used by something newer.",
    Why.LACKS: "Nothing of it can come back: what it refers to is no longer there.",
    Why.TWICE: "Nothing of it can come back: the like has been added since.",
    Why.PURGED: "Nothing of it can come back: its content was removed for good.",
}
_ONE = {
    "claim": "Restore claim “{}”",
    "evidence": "Restore evidence “{}”",
    "article": "Restore article “{}”",
    "source": "Restore source “{}”",
    "speaker": "Restore speaker “{}”",
}
_MANY = {
    "claim": "Restore {} claims",
    "evidence": "Restore {} pieces of evidence",
    "article": "Restore {} articles",
    "source": "Restore {} sources",
    "speaker": "Restore {} speakers",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a revert or a restore."""

    seq: int
    """The number of the edit that did it."""
    label: str
    done: int
    """How many records changed."""
    left: tuple[Left, ...]
    """What stays as it is, and why."""


def revert(project: Project, seq: int) -> Outcome:
    """Take an older edit back where it still applies, as a new edit.

    A field goes back where it still has the value that the edit gave it; what was added goes if
    nothing newer refers to it; what was deleted comes back if what it refers to is there.
    """
    with project.reading():
        label = journal.revertible(project.db, seq)
    with project.edit(f"Revert “{short(label)}”" if label else f"Revert edit {seq}") as edit:
        plan = journal.plan(project.db, seq)
        if not plan.done:
            raise WorkbenchError(_refusal(plan))
        edit.write(plan.changes(project.db))
    return _outcome(edit.changed.seq, edit.label, plan.done, plan.left)


def restore(project: Project, record: str, *record_ids: str) -> Outcome:
    """Bring deleted records of one kind back, with what was deleted together with each.

    What no longer fits, such as a citation of evidence that is gone, stays away and is named.
    """
    if record not in _MANY:
        raise NotFound(f"There is no trash for “{record}”.")
    label = _MANY[record].format(len(record_ids))
    done = 0
    left: list[Left] = []
    with project.edit(label) as edit:
        by_edit = _deletions(project, record, record_ids)
        for seq in sorted(by_edit, reverse=True):
            gone = journal.belongings(project.db, seq, by_edit[seq])
            if len(record_ids) == 1:
                words = journal.named(gone.get((record, record_ids[0]), {}))
                edit.label = _ONE[record].format(short(words))
            plan = journal.plan(project.db, seq, {ident for _, ident in gone})
            edit.write(plan.changes(project.db))
            done, left = done + plan.done, [*left, *plan.left]
        if not done:
            raise WorkbenchError(_refusal(Plan(left=left)))
    return _outcome(edit.changed.seq, edit.label, done, left)


def _deletions(project: Project, record: str, record_ids: tuple[str, ...]) -> dict[int, set[str]]:
    found = journal.deletions(project.db, record, record_ids)
    if len(found) < len(set(record_ids)):
        raise NotFound("This is not in the trash: it is in the project, or never was.")
    by_edit: defaultdict[int, set[str]] = defaultdict(set)
    for ident, seq in found.items():
        by_edit[seq].add(ident)
    return by_edit


def _refusal(plan: Plan) -> str:
    if not plan.left:
        return "There is nothing left to take back: all is as it was before that edit."
    return _NOTHING[plan.left[0].why]


def _outcome(seq: int, label: str, done: int, left: list[Left]) -> Outcome:
    return Outcome(seq=seq, label=label, done=done, left=tuple(left))
