"""New versions of a draft: its statements are carried over, or open again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.commands.captures import freeze
from workbench.commands.removal import drop_unused
from workbench.commands.statements import Span, passage_row, reopened, touch
from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Article, Capture, Content, Passage, Statement
from workbench.project import Project
from workbench.reading import Draft
from workbench.reading.carrying import carry
from workbench.reading.passages import Location, PassageState, Selector, select


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What became of the statements of a draft when a new version of it came. Ids."""

    capture: Capture
    kept: tuple[str, ...]
    """Their words stand, and so does what was found of them."""
    reopened: tuple[str, ...]
    """Their words changed: they are open again, at the new words."""
    left: tuple[str, ...]
    """Their words are gone, or stand more than once: they stay with the version before."""


def add_version(
    project: Project,
    article: Article,
    draft: Draft,
    content: Content,
    *,
    places: Sequence[tuple[str, Location]] | None = None,
) -> Version:
    """Add a new version of a draft, and carry its statements over to it.

    `places` are where they stand in it, by id, as `carry` finds them; None has them looked for.
    """
    with project.edit(f"Bring in a new version of “{short(article.title)}”") as edit:
        edit.get(Article, article.id)
        standing = _standing(edit, article)
        found = dict(places) if places is not None else _places(edit, standing, draft.text)
        capture = freeze(edit, content, draft, article_id=article.id)
        if not capture.text_sha256:
            raise WorkbenchError("The new version holds no text that can be read.")
        fates: dict[str, list[str]] = {"kept": [], "reopened": [], "left": []}
        taken: list[Span] = []
        for statement, old, _ in standing:
            place = found.get(statement.id)
            fates[_carry_over(edit, capture, draft.text, statement, old, place, taken)].append(
                statement.id
            )
        drop_unused(edit, [old.id for _, old, _ in standing])
        return Version(capture=capture, **{name: tuple(ids) for name, ids in fates.items()})


def _carry_over(  # noqa: PLR0917 - one statement and where it goes
    edit: Edit,
    capture: Capture,
    text: str,
    statement: Statement,
    old: Passage,
    place: Location | None,
    taken: list[Span],
) -> str:
    sure = place is not None and place.state in {PassageState.EXACT, PassageState.MOVED}
    if place is None or not sure or place.start is None or place.end is None:
        return "left"
    span = (place.start, place.end)
    at = bisect_left(taken, span)
    if any(touch(span, near) for near in taken[max(0, at - 1) : at + 1]):
        return "left"
    taken.insert(at, span)
    new = edit.add(Passage, **passage_row(capture, select(text, *span)))
    fields = reopened(old.exact, new.exact)
    edit.change(statement, passage_id=new.id, **fields)
    return "reopened" if fields else "kept"


def _standing(edit: Edit, article: Article) -> list[tuple[Statement, Passage, Capture]]:
    """Give the statements of a draft with where they stand, the newest version's first."""
    captures = {each.id: each for each in edit.find(Capture, article_id=article.id)}
    order = {ident: at for at, ident in enumerate(captures)}
    found = []
    for statement in edit.find(Statement, article_id=article.id):
        passage = edit.get(Passage, statement.passage_id)
        found.append((statement, passage, captures[passage.capture_id]))
    return sorted(found, key=lambda each: (-order[each[2].id], each[1].start))


def _places(
    edit: Edit, standing: Sequence[tuple[Statement, Passage, Capture]], after: str
) -> dict[str, Location]:
    found: dict[str, Location] = {}
    for capture in {each[2].id: each[2] for each in standing}.values():
        here = [(one, passage) for one, passage, where in standing if where.id == capture.id]
        before = edit.store.text(capture.text_sha256)
        selectors = [_selector(passage) for _, passage in here]
        ids = [one.id for one, _ in here]
        found |= dict(zip(ids, carry(before, after, selectors), strict=True))
    return found


def _selector(passage: Passage) -> Selector:
    """Give a passage as what it is found again by."""
    return Selector(
        start=passage.start,
        end=passage.end,
        exact=passage.exact,
        prefix=passage.prefix,
        suffix=passage.suffix,
    )
