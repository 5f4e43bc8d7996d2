"""Who makes claims."""

from __future__ import annotations

from typing import Any

from workbench.commands.words import one_line, required
from workbench.journal import Edit
from workbench.model import Speaker
from workbench.project import Project


def add_speaker(project: Project, /, *, name: str, **fields: Any) -> Speaker:
    """Add a speaker; the fields are those of Speaker."""
    name = one_line(required(name, "The speaker’s name"))
    with project.edit(f"Add speaker {name}") as edit:
        return edit.add(Speaker, name=name, **fields)


def change_speaker(project: Project, speaker: Speaker, /, **fields: Any) -> Speaker:
    """Correct what is known of a speaker, in every claim at once."""
    if "name" in fields:
        fields["name"] = one_line(required(fields["name"], "The speaker’s name"))
    with project.edit(f"Change speaker {speaker.name}") as edit:
        return edit.change(speaker, **fields)


def speaker_in(edit: Edit, name: str, role: str = "") -> str | None:
    """Find the speaker of this name, or add it, and return its id; None for nobody.

    A role that is given is kept where none was known.
    """
    name = one_line(name)
    if not name:
        return None
    known = edit.find(Speaker, name=name)
    if not known:
        return edit.add(Speaker, name=name, role=role).id
    if role and not known[0].role:
        edit.change(known[0], role=role)
    return known[0].id
