"""Claims: taken from an article, typed in, imported, corrected; and where they appeared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from workbench.commands.captures import captures_of, passage_in
from workbench.commands.removal import drop_if_unused, remove_one, sweep_claims
from workbench.commands.speakers import speaker_in
from workbench.commands.triage import checked_levels
from workbench.commands.words import date, one_line, required, short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Appearance, Article, Claim, Work
from workbench.project import Project
from workbench.spotting import Candidate


def add_claim(
    project: Project,
    /,
    *,
    text: str,
    speaker: str = "",
    speaker_role: str = "",
    article: Article | None = None,
    span: tuple[int, int] | None = None,
    **fields: Any,
) -> Claim:
    """Add a claim: its wording, and the fields of Claim.

    `speaker` is a name, found or added. With an article, and the claim's span in its text, the
    article becomes the claim's first appearance.
    """
    text = required(text, "The claim’s wording")
    fields = checked_claim(fields)
    with project.edit(f"Add claim “{short(text)}”") as edit:
        speaker_id = speaker_in(edit, speaker, speaker_role)
        claim = edit.add(Claim, text=text, speaker_id=speaker_id, added_at=edit.now, **fields)
        if article:
            _appear(edit, claim, article=article, span=span, first=True)
        return claim


def accept_candidates(
    project: Project, article: Article, candidates: Sequence[Candidate]
) -> list[Claim]:
    """Make claims of the candidates that a person picked and corrected."""
    what, title = short(candidates[0].text) if candidates else "", short(article.title)
    label = f"Take {len(candidates)} claims from “{title}”"
    with project.edit(label if len(candidates) != 1 else f"Take “{what}” from “{title}”") as edit:
        return [accept_in(edit, article, candidate) for candidate in candidates]


def add_claims(
    project: Project, many: Iterable[Mapping[str, Any]], *, label: str = "Import claims"
) -> list[str]:
    """Add any number of claims in one edit, and return their ids.

    Each row has `text` and may have `speaker` (a name) and every other field of Claim.
    """
    with project.edit(label) as edit:
        speakers: dict[str, str | None] = {"": None}

        def rows() -> Iterator[dict[str, Any]]:
            for number, row in enumerate(many, 1):
                yield _import_row(edit, speakers, number, row)

        return edit.add_many(Claim, rows())


def change_claim(
    project: Project, claim: Claim, /, *, speaker: str | None = None, **fields: Any
) -> Claim:
    """Correct a claim; `speaker` is a name, found or added, "" for nobody, None to leave it."""
    if "text" in fields:
        fields["text"] = required(fields["text"], "The claim’s wording")
    fields = checked_claim(fields)
    with project.edit(f"Change claim “{short(claim.text)}”") as edit:
        if speaker is not None:
            fields["speaker_id"] = speaker_in(edit, speaker)
        return edit.change(claim, **fields)


def remove_claim(project: Project, claim: Claim) -> None:
    """Take a claim away, with all that is said of it. Evidence and articles stay."""
    with project.edit(f"Delete claim “{short(claim.text)}”") as edit:
        edit.get(Claim, claim.id)
        sweep_claims(edit, [claim.id])


def add_appearance(
    project: Project,
    claim: Claim,
    /,
    *,
    article: Article | None = None,
    span: tuple[int, int] | None = None,
    first: bool = False,
    **fields: Any,
) -> Appearance:
    """Note a place where a claim was made or repeated: in an article, or at a URL.

    There is one first appearance: naming another takes the mark from the one before.
    """
    if article is None and not fields.get("url") and not fields.get("title"):
        raise WorkbenchError("An appearance needs an article, an address or a title.")
    fields["appeared_on"] = date(fields.get("appeared_on", ""))
    with project.edit(f"Add an appearance of “{short(claim.text)}”") as edit:
        return _appear(edit, claim, article=article, span=span, first=first, **fields)


def change_appearance(project: Project, appearance: Appearance, /, **fields: Any) -> Appearance:
    """Correct a place where a claim was made. `first=True` takes the mark from the one before."""
    if "appeared_on" in fields:
        fields["appeared_on"] = date(fields["appeared_on"])
    named = {name: fields.get(name, getattr(appearance, name)) for name in ("url", "title")}
    if appearance.article_id is None and not any(named.values()):
        raise WorkbenchError("An appearance needs an article, an address or a title.")
    claim = project.get(Claim, appearance.claim_id)
    with project.edit(f"Change an appearance of “{short(claim.text)}”") as edit:
        if fields.get("first"):
            for other in edit.find(Appearance, claim_id=claim.id, first=True):
                if other.id != appearance.id:
                    edit.change(other, first=False)
        return edit.change(appearance, **fields)


def remove_appearance(project: Project, appearance: Appearance) -> None:
    """Take an appearance away."""
    claim = project.get(Claim, appearance.claim_id)
    with project.edit(f"Delete an appearance of “{short(claim.text)}”") as edit:
        remove_one(edit, appearance)
        drop_if_unused(edit, appearance.passage_id)


def accept_in(edit: Edit, article: Article, candidate: Candidate) -> Claim:
    """Make a claim of a candidate, with the article as its first appearance."""
    claim = edit.add(
        Claim,
        text=required(candidate.text, "The claim’s wording"),
        quote=candidate.quote,
        speaker_id=speaker_in(edit, candidate.speaker),
        added_at=edit.now,
    )
    _appear(edit, claim, article=article, span=(candidate.start, candidate.end), first=True)
    return claim


def _appear(
    edit: Edit,
    claim: Claim,
    *,
    article: Article | None,
    span: tuple[int, int] | None,
    first: bool,
    **fields: Any,
) -> Appearance:
    passage_id = None
    edit.get(Claim, claim.id)
    if article:
        edit.get(Article, article.id)
        fields = {"appeared_on": "", **fields}
        fields["appeared_on"] = fields["appeared_on"] or article.published_on
        if span:
            capture = captures_of(edit, article_id=article.id)[-1]
            passage_id = passage_in(edit, capture, span).id
    if first:
        for other in edit.find(Appearance, claim_id=claim.id, first=True):
            edit.change(other, first=False)
    return edit.add(
        Appearance,
        claim_id=claim.id,
        article_id=article.id if article else None,
        passage_id=passage_id,
        first=first,
        **fields,
    )


def _import_row(
    edit: Edit, speakers: dict[str, str | None], number: int, row: Mapping[str, Any]
) -> dict[str, Any]:
    fields = dict(row)
    name = str(fields.pop("speaker", "") or "")
    if name not in speakers:
        speakers[name] = speaker_in(edit, name)
    try:
        fields["text"] = required(str(fields.get("text", "")), "The claim’s wording")
        fields = checked_claim(fields)
    except WorkbenchError as error:
        raise WorkbenchError(f"Row {number}: {error}") from error
    return {**fields, "speaker_id": speakers[name], "added_at": edit.now}


def checked_claim(fields: dict[str, Any]) -> dict[str, Any]:
    """Check what is given of a claim: its dates, its levels, how its work stands."""
    made = checked_levels(dict(fields))
    for name, what in (("made_on", "The date"), ("due_on", "The date when it is due")):
        if name in made:
            made[name] = date(str(made[name] or ""), what)
    for name in ("topic", "assignee"):
        if name in made:
            made[name] = one_line(made[name])
    if "work" in made:
        made["work"] = Work(made["work"])
    return made
