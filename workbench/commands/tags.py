"""Tags: words that a person puts on records, to find them and their like again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.commands.words import one_line, required, short
from workbench.errors import NotFound, WorkbenchError
from workbench.folding import folded
from workbench.journal import Edit
from workbench.model import Tag
from workbench.project import Project
from workbench.rows import Row

_MOST = 60
_CHANGE = {
    "claim": ("Change 1 claim: {}", "Change {} claims: {}"),
    "evidence": ("Change 1 piece of evidence: {}", "Change {} pieces of evidence: {}"),
    "source": ("Change 1 source: {}", "Change {} sources: {}"),
    "speaker": ("Change 1 speaker: {}", "Change {} speakers: {}"),
    "article": ("Change 1 article: {}", "Change {} articles: {}"),
}


def tag_records(
    project: Project,
    /,
    record: str,
    ids: Sequence[str],
    *,
    add: Iterable[str] = (),
    remove: Iterable[str] = (),
) -> int:
    """Put tags on records of one kind ("claim", "evidence"…), take others off; counts changes.

    A tag that differs only by case or accents from one in use is taken to be that one.
    """
    wanted, unwanted = tag_names(add), tag_names(remove)
    words = [f"tag “{name}”" for name in wanted] + [f"untag “{name}”" for name in unwanted]
    with project.edit(change_label(record, ids, short(", ".join(words), 80))) as edit:
        return tag_in(edit, record, ids, wanted, unwanted)


def rename_tag(project: Project, name: str, new: str) -> int:
    """Call a tag otherwise wherever it stands; one that is in use already takes it in.

    Names are told apart as in `tag_records`. Gives how many tags were changed by it.
    """
    names = tag_names([required(new, "The tag")])
    if len(names) != 1:
        raise WorkbenchError("A tag has no comma in it: name one tag.")
    with project.edit("Rename a tag") as edit:
        found = _found(edit, name)
        name = str(found[0]["name"])
        others = [each for each in _alike(edit, names[0]) if folded(each) != folded(name)]
        new = others[0] if others else names[0]
        if new == name:
            return 0
        edit.label = f"Rename tag “{name}” to “{new}”"
        there = {row["record_id"] for row in edit.find_rows(Tag, "name", [new])}
        edit.remove_rows(Tag, [row for row in found if row["record_id"] in there])
        edit.change_rows(Tag, [row for row in found if row["record_id"] not in there], name=new)
        return len(found)


def remove_tag(project: Project, name: str) -> int:
    """Take a tag off everything."""
    with project.edit("Delete a tag") as edit:
        found = _found(edit, name)
        edit.label = f"Delete tag “{found[0]['name']}”"
        edit.remove_rows(Tag, found)
        return len(found)


def change_label(record: str, ids: Sequence[str], words: str) -> str:
    """Say how many records of a kind are changed, and how."""
    one, many = _CHANGE[record]
    count = len(set(ids))
    return one.format(words) if count == 1 else many.format(f"{count:,}", words)


def tag_in(
    edit: Edit, record: str, ids: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]
) -> int:
    """Put tags on and take tags off inside an edit; gives how many tags came or went."""
    if both := {folded(name) for name in unwanted} & {folded(name) for name in wanted}:
        raise WorkbenchError(f"The tag “{min(both)}” cannot be put on and taken off at once.")
    known = {folded(name): name for name in map(str, edit.values(Tag, "name"))}
    wanted = [known.get(folded(name), name) for name in wanted]
    off = {folded(name) for name in unwanted}
    there = edit.find_rows(Tag, "record_id", ids)
    gone = [row for row in there if folded(str(row["name"])) in off]
    edit.remove_rows(Tag, gone)
    have = {(row["record_id"], row["name"]) for row in there}
    new = [
        {"record": record, "record_id": ident, "name": name}
        for ident in dict.fromkeys(ids)
        for name in wanted
        if (ident, name) not in have
    ]
    edit.add_many(Tag, new)
    return len(gone) + len(new)


def tag_names(names: Iterable[str]) -> list[str]:
    """Read tags as they were typed: on one line, once each, cut at commas."""
    found: dict[str, str] = {}
    for name in (one_line(part) for typed in names for part in typed.split(",")):
        if len(name) > _MOST:
            raise WorkbenchError(f"A tag has at most {_MOST} letters: “{short(name)}”.")
        if name:
            found.setdefault(folded(name), name)
    return list(found.values())


def _found(edit: Edit, name: str) -> list[Row]:
    """Find a tag by its name as it stands, else by one that differs by case or accents alone."""
    alike = _alike(edit, name)
    if not alike:
        raise NotFound(f"There is no tag “{one_line(name)}”.")
    exact = [one_line(name)] if one_line(name) in alike else alike[:1]
    return edit.find_rows(Tag, "name", exact)


def _alike(edit: Edit, name: str) -> list[str]:
    wanted = folded(one_line(name))
    return sorted(other for other in map(str, edit.values(Tag, "name")) if folded(other) == wanted)
