"""What the ratings of others are on scales of our own: a table that is kept and edited."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.commands.words import one_line, required
from workbench.journal import Edit
from workbench.model import RatingMap
from workbench.project import Project
from workbench.scales import Rating


def map_rating(project: Project, publisher: str, words: str, rating: Rating) -> RatingMap:
    """Say what a publisher's rating is on a scale of our own; "" for any publisher's.

    What the words were mapped to before is replaced.
    """
    with project.edit(f"Map “{one_line(words)}” to {rating.label}") as edit:
        return map_in(edit, publisher, words, rating)


def map_in(edit: Edit, publisher: str, words: str, rating: Rating) -> RatingMap:
    """Map a rating within an edit that does more."""
    words, publisher = one_line(required(words, "The rating")), one_line(publisher).casefold()
    found = [
        each
        for each in edit.find(RatingMap, publisher=publisher)
        if each.words.casefold() == words.casefold()
    ]
    if found:
        return edit.change(found[0], scale=rating.scale, rating=rating.key)
    return edit.add(
        RatingMap, publisher=publisher, words=words, scale=rating.scale, rating=rating.key
    )


def change_rating_maps(
    project: Project,
    wanted: Sequence[tuple[str, str, Rating]],
    gone: Sequence[RatingMap] = (),
) -> None:
    """Change the table in one edit: (publisher, words, rating) that hold now, and what goes."""
    with project.edit("Change the table of ratings") as edit:
        kept = {
            (one_line(whose).casefold(), one_line(words).casefold()) for whose, words, _ in wanted
        }
        for each in gone:
            there = edit.find(RatingMap, publisher=each.publisher, words=each.words)
            if (each.publisher, each.words.casefold()) not in kept and there:
                edit.remove(there[0])
        for publisher, words, rating in wanted:
            map_in(edit, publisher, words, rating)


def remove_rating_map(project: Project, entry: RatingMap) -> None:
    """Take an entry out of the table."""
    with project.edit(f"No longer map “{entry.words}”") as edit:
        edit.remove(entry)
