"""Evidence: records that can bear on many claims, and frozen copies of them."""

from __future__ import annotations

from typing import Any

from workbench.commands.captures import freeze
from workbench.commands.citations import cite_whole
from workbench.commands.removal import sweep_evidence
from workbench.commands.sources import source_in
from workbench.commands.words import date, required, short
from workbench.model import Capture, Claim, Content, Evidence, EvidenceKind, SourceClass, Stance
from workbench.project import Project
from workbench.reading import Draft

_DATES = {
    "published_on": "The date of publication",
    "occurred_on": "The date of the event",
    "recheck_on": "The date to look again",
}


def add_evidence(  # noqa: PLR0913 - all that can be known at once
    project: Project,
    /,
    *,
    kind: EvidenceKind,
    title: str = "",
    source: str = "",
    source_class: SourceClass | None = None,
    content: Content | None = None,
    draft: Draft | None = None,
    cited: tuple[Claim, Stance] | None = None,
    **fields: Any,
) -> Evidence:
    """Add evidence: a file or page with its bytes, or a record of something that has none.

    `source` is the name of who stands behind it, found or added. What is not given is taken from
    the draft, and a title, where it has none, from its name or address. `cited` is for which claim
    it is cited at once, as a whole, and how it bears on that.
    """
    read = _from_draft(draft) if draft else {}
    named = content.filename or content.final_url or content.requested_url if content else ""
    title = required(title or read.pop("title", "") or named, "The evidence’s title")
    source = source or read.pop("source", "")
    values = read | {name: value for name, value in _checked(fields).items() if value}
    if content and not values.get("url"):
        values["url"] = content.final_url or content.requested_url
    for taken in ("title", "source"):
        values.pop(taken, None)
    with project.edit(f"Add evidence “{short(title)}”") as edit:
        source_id = source_in(edit, source, source_class)
        evidence = edit.add(
            Evidence, kind=kind, title=title, source_id=source_id, added_at=edit.now, **values
        )
        if content:
            freeze(edit, content, draft, evidence_id=evidence.id)
        if cited:
            cite_whole(edit, *cited, evidence)
        return evidence


def add_capture(
    project: Project, evidence: Evidence, content: Content, draft: Draft | None
) -> Capture:
    """Add another frozen copy of evidence. Passages stay where they were cited."""
    with project.edit(f"Capture “{short(evidence.title)}” again") as edit:
        return freeze(edit, content, draft, evidence_id=evidence.id)


def change_evidence(
    project: Project, evidence: Evidence, /, *, source: str | None = None, **fields: Any
) -> Evidence:
    """Correct what is known of evidence. Captures are frozen.

    `source` is a name, found or added, "" for nobody, None to leave it.
    """
    if "title" in fields:
        fields["title"] = required(fields["title"], "The evidence’s title")
    with project.edit(f"Change evidence “{short(evidence.title)}”") as edit:
        if source is not None:
            fields["source_id"] = source_in(edit, source, None)
        return edit.change(evidence, **_checked(fields))


def remove_evidence(project: Project, evidence: Evidence) -> None:
    """Take evidence away, with its captures and all citations of it."""
    with project.edit(f"Delete evidence “{short(evidence.title)}”") as edit:
        edit.get(Evidence, evidence.id)
        sweep_evidence(edit, [evidence.id])


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    checks = {name: date(fields[name], what) for name, what in _DATES.items() if fields.get(name)}
    return {**fields, **checks}


def _from_draft(draft: Draft) -> dict[str, str]:
    found = {
        "title": draft.title,
        "author": draft.byline,
        "source": draft.publisher,
        "published_on": draft.published_on,
        "url": draft.url,
        "language": draft.language,
    }
    return {name: value for name, value in found.items() if value}
