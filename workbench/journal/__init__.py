"""The journal: edits, rows before and after, and the chain over them. Undo is a reading of it."""

from workbench.journal.chain import GENESIS, broken_links, has, head, strays
from workbench.journal.edit import RELOAD, Changed, Edit, get
from workbench.journal.purging import Purged
from workbench.journal.references import named
from workbench.journal.reverting import Left, Plan, Why, plan, revertible
from workbench.journal.steps import Step, forward, inverse, redoable, replay, undoable
from workbench.journal.trash import NOUNS, PLURALS, belongings, deletions
from workbench.journal.writing import Change

__all__ = [
    "GENESIS",
    "NOUNS",
    "PLURALS",
    "RELOAD",
    "Change",
    "Changed",
    "Edit",
    "Left",
    "Plan",
    "Purged",
    "Step",
    "Why",
    "belongings",
    "broken_links",
    "deletions",
    "forward",
    "get",
    "has",
    "head",
    "inverse",
    "named",
    "plan",
    "redoable",
    "replay",
    "revertible",
    "strays",
    "undoable",
]
