"""The journal: edits, rows before and after, and the chain over them. Undo is a reading of it."""

from workbench.journal.chain import GENESIS, broken_links, head, strays
from workbench.journal.edit import RELOAD, Changed, Edit, get
from workbench.journal.steps import Step, forward, inverse, redoable, replay, undoable
from workbench.journal.writing import Change

__all__ = [
    "GENESIS",
    "RELOAD",
    "Change",
    "Changed",
    "Edit",
    "Step",
    "broken_links",
    "forward",
    "get",
    "head",
    "inverse",
    "redoable",
    "replay",
    "strays",
    "undoable",
]
