"""What stands between a project and its readers: objections are mended, or overridden by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from workbench import commands, queries
from workbench.cli.opening import reading, writing
from workbench.errors import WorkbenchError
from workbench.lint import Finding, lint


def clear(path: Path, refs: Sequence[str], *, public: bool, override: str) -> str:
    """Let what goes out of these claims, or of all, go on once nothing is to be mended any more.

    What is to be mended stops a public report, unless `override` says why it may stay: that is
    written into the history for each objection. Gives what is to be told beside the answer.
    Raises WorkbenchError.
    """
    with reading(path) as project:
        claim_ids = [queries.find_claim(project.db, ref).id for ref in refs]
        blockers = lint(project.db, claim_ids or None, public=public).blockers
    if not blockers:
        return ""
    if not public:
        return _for_the_desk(len(blockers), path)
    if override.strip():
        return _override(path, blockers, override)
    raise WorkbenchError(_in_the_way(blockers, path))


def _override(path: Path, blockers: Sequence[Finding], reason: str) -> str:
    with writing(path) as project:
        places = [(each.code, each.record, each.record_id) for each in blockers]
        made = commands.waive_all(project, places, reason=reason)
    count = len(made)
    words = "1 objection overridden" if count == 1 else f"{count:,} objections overridden"
    return f"{words}; the reason is in the history."


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
