"""What the ratings of others are on scales of our own: a table that is kept and edited."""

from __future__ import annotations

from workbench.commands.words import one_line, required
from workbench.model import RatingMap
from workbench.project import Project
from workbench.scales import Rating


def map_rating(project: Project, publisher: str, words: str, rating: Rating) -> RatingMap:
    """Say what a publisher's rating is on a scale of our own; "" for any publisher's.

    What the words were mapped to before is replaced.
    """
    words, publisher = one_line(required(words, "The rating")), one_line(publisher).casefold()
    with project.edit(f"Map “{words}” to {rating.label}") as edit:
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


def remove_rating_map(project: Project, entry: RatingMap) -> None:
    """Take an entry out of the table."""
    with project.edit(f"No longer map “{entry.words}”") as edit:
        edit.remove(entry)
