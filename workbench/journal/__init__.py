"""The journal: edits, rows before and after, and the chain over them. Undo is a reading of it."""

from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.journal.chain import GENESIS, broken_links, has, head, strays
    from workbench.journal.edit import RELOAD, Changed, Edit, get
    from workbench.journal.planning import Left, Plan, Why
    from workbench.journal.purging import Purged, drop_unnamed, unnamed
    from workbench.journal.references import NOUNS, PLURALS, named
    from workbench.journal.reverting import plan, revertible
    from workbench.journal.steps import Step, forward, inverse, redoable, replay, undoable
    from workbench.journal.trash import belongings, deletions
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
    "drop_unnamed",
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
    "unnamed",
]

at_home(
    __name__,
    {
        "chain": "GENESIS broken_links has head strays",
        "edit": "RELOAD Changed Edit get",
        "planning": "Left Plan Why",
        "purging": "Purged drop_unnamed unnamed",
        "references": "NOUNS PLURALS named",
        "reverting": "plan revertible",
        "steps": "Step forward inverse redoable replay undoable",
        "trash": "belongings deletions",
        "writing": "Change",
    },
)
