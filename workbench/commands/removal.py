"""What goes when records go: there are no cascades, because the journal would not see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import (
    Appearance,
    ArchiveCopy,
    Article,
    Capture,
    Citation,
    Claim,
    Contact,
    Correction,
    Evidence,
    LinkCheck,
    Part,
    Passage,
    Question,
    Record,
    Relation,
    Source,
    Speaker,
    Statement,
    Tag,
    Verdict,
    Waiver,
)
from workbench.rows import Row, Value

_NAMED_SOURCE = (
    "{name} stands behind 1 piece of evidence. Give that another source, or delete it, first.",
    "{name} stands behind {count} pieces of evidence. Give these another source first.",
)
_NAMED_SPEAKER = (
    "{name} made 1 claim. Give that another speaker, or delete it, first.",
    "{name} made {count} claims. Give these another speaker first.",
)


def sweep_claims(edit: Edit, ids: Sequence[str]) -> int:
    """Take claims away, with all that is said of them. Evidence and articles stay."""
    related = edit.find_rows(Relation, "claim_id", ids) + edit.find_rows(Relation, "other_id", ids)
    _remove(edit, Relation, {row["id"]: row for row in related}.values())
    for kind in (Question, Verdict, Contact, Correction):
        _remove(edit, kind, edit.find_rows(kind, "claim_id", ids))
    edit.change_rows(Statement, edit.find_rows(Statement, "claim_id", ids), claim_id=None)
    freed: list[Value] = []
    for owner in (Citation, Appearance):
        found = edit.find_rows(owner, "claim_id", ids)
        _remove(edit, owner, found)
        freed += (row["passage_id"] for row in found)
    drop_unused(edit, freed)
    return _sweep(edit, Claim, ids)


def sweep_evidence(edit: Edit, ids: Sequence[str]) -> int:
    """Take evidence away, with its captures and all citations of it."""
    _remove(edit, Citation, edit.find_rows(Citation, "evidence_id", ids))
    for kind in (Contact, Statement):
        edit.change_rows(kind, edit.find_rows(kind, "evidence_id", ids), evidence_id=None)
    _sweep_captures(edit, "evidence_id", ids)
    return _sweep(edit, Evidence, ids)


def sweep_articles(edit: Edit, ids: Sequence[str]) -> int:
    """Take articles away, with the passages, appearances and citations in them. Claims stay."""
    _remove(edit, Appearance, edit.find_rows(Appearance, "article_id", ids))
    stated = edit.find_rows(Statement, "article_id", ids)
    edit.remove_rows(Statement, stated)
    drop_unused(edit, [row["proof_id"] for row in stated])
    _sweep_captures(edit, "article_id", ids)
    return _sweep(edit, Article, ids)


def sweep_sources(edit: Edit, ids: Sequence[str]) -> int:
    """Take sources away; an error when evidence names one of them."""
    used = edit.find_rows(Evidence, "source_id", ids)
    _refuse(used, "source_id", lambda ident: edit.get(Source, ident).name, _NAMED_SOURCE)
    return _sweep(edit, Source, ids)


def sweep_speakers(edit: Edit, ids: Sequence[str]) -> int:
    """Take speakers away; an error when one of them made a claim."""
    used = edit.find_rows(Claim, "speaker_id", ids)
    _refuse(used, "speaker_id", lambda ident: edit.get(Speaker, ident).name, _NAMED_SPEAKER)
    return _sweep(edit, Speaker, ids)


def drop_unused(edit: Edit, passage_ids: Iterable[Value]) -> None:
    """Take away those passages that nothing refers to any longer."""
    freed = [ident for ident in passage_ids if ident is not None]
    used = {
        row["passage_id"]
        for owner in (Citation, Appearance)
        for row in edit.find_rows(owner, "passage_id", freed)
    }
    for field in ("passage_id", "proof_id"):
        used |= {row[field] for row in edit.find_rows(Statement, field, freed)}
    edit.remove_rows(Passage, edit.find_rows(Passage, "id", (i for i in freed if i not in used)))


def drop_if_unused(edit: Edit, passage_id: str | None) -> None:
    """Take a passage away if nothing refers to it any longer."""
    drop_unused(edit, [passage_id])


def _sweep_captures(edit: Edit, owner: str, ids: Sequence[str]) -> None:
    captures = edit.find_rows(Capture, owner, ids)
    passages = edit.find_rows(Passage, "capture_id", (row["id"] for row in captures))
    inside = [row["id"] for row in passages]
    _remove(edit, Citation, edit.find_rows(Citation, "passage_id", inside))
    shown = edit.find_rows(Appearance, "passage_id", inside)
    edit.change_rows(Appearance, shown, passage_id=None)
    edit.change_rows(Statement, edit.find_rows(Statement, "proof_id", inside), proof_id=None)
    edit.remove_rows(Statement, edit.find_rows(Statement, "passage_id", inside))
    edit.remove_rows(Passage, passages)
    edit.remove_rows(Part, edit.find_rows(Part, "capture_id", (row["id"] for row in captures)))
    _remove(edit, Capture, captures)
    for kind in (LinkCheck, ArchiveCopy):
        edit.remove_rows(kind, edit.find_rows(kind, owner, ids))


def remove_one(edit: Edit, record: Record) -> None:
    """Take a record away that nothing refers to, with what the linter was overridden about it."""
    edit.remove_rows(Waiver, edit.find_rows(Waiver, "record_id", [record.id]))
    edit.remove(record)


def _remove(edit: Edit, kind: type[Record], many: Iterable[Row]) -> None:
    found = list(many)
    waived = edit.find_rows(Waiver, "record_id", (row["id"] for row in found))
    edit.remove_rows(Waiver, waived)
    edit.remove_rows(kind, found)


def _sweep(edit: Edit, kind: type[Record], ids: Sequence[str]) -> int:
    found = edit.find_rows(kind, "id", ids)
    edit.remove_rows(Tag, edit.find_rows(Tag, "record_id", ids))
    _remove(edit, kind, found)
    return len(found)


def _refuse(
    used: list[Row], field: str, name: Callable[[str], str], words: tuple[str, str]
) -> None:
    """Refuse to take away what is in use; names the one that is used most."""
    if used:
        counts = Counter(str(row[field]) for row in used)
        ((ident, count),) = counts.most_common(1)
        one, many = words
        sentence = one if count == 1 else many
        raise WorkbenchError(sentence.format(name=name(ident), count=f"{count:,}"))
