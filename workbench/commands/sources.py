"""Who stands behind evidence."""

from __future__ import annotations

from typing import Any

from workbench.commands.removal import sweep_sources
from workbench.commands.words import one_line, required, short
from workbench.journal import Edit
from workbench.model import Source, SourceClass
from workbench.project import Project


def add_source(project: Project, /, *, name: str, **fields: Any) -> Source:
    """Add a source; the fields are those of Source."""
    name = one_line(required(name, "The source’s name"))
    with project.edit(f"Add source {name}") as edit:
        return edit.add(Source, name=name, **fields)


def change_source(project: Project, source: Source, /, **fields: Any) -> Source:
    """Correct what is known of a source: its class, its interests."""
    if "name" in fields:
        fields["name"] = one_line(required(fields["name"], "The source’s name"))
    with project.edit(f"Change source {source.name}") as edit:
        return edit.change(source, **fields)


def remove_source(project: Project, source: Source) -> None:
    """Take a source away; an error when evidence names it."""
    with project.edit(f"Delete source {short(source.name)}") as edit:
        edit.get(Source, source.id)
        sweep_sources(edit, [source.id])


def source_in(edit: Edit, name: str, source_class: SourceClass | None = None) -> str | None:
    """Find the source of this name, or add it, and return its id; None for nobody.

    A class that is given is kept where none was known.
    """
    name = one_line(name)
    if not name:
        return None
    known = edit.find(Source, name=name)
    if not known:
        return edit.add(Source, name=name, source_class=source_class).id
    if source_class and known[0].source_class is None:
        edit.change(known[0], source_class=source_class)
    return known[0].id
