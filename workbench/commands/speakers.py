"""Who makes claims."""

from __future__ import annotations

import re
from typing import Any

from workbench.commands.removal import sweep_speakers
from workbench.commands.words import one_line, required, short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Speaker
from workbench.project import Project

_WIKIDATA = re.compile(
    r"(?:https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d*)", re.IGNORECASE
)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def add_speaker(project: Project, /, *, name: str, **fields: Any) -> Speaker:
    """Add a speaker; the fields are those of Speaker."""
    name = one_line(required(name, "The speaker’s name"))
    fields = identified(fields)
    with project.edit(f"Add speaker {name}") as edit:
        return edit.add(Speaker, name=name, **fields)


def change_speaker(project: Project, speaker: Speaker, /, **fields: Any) -> Speaker:
    """Correct what is known of a speaker, in every claim at once."""
    if "name" in fields:
        fields["name"] = one_line(required(fields["name"], "The speaker’s name"))
    fields = identified(fields)
    with project.edit(f"Change speaker {speaker.name}") as edit:
        return edit.change(speaker, **fields)


def remove_speaker(project: Project, speaker: Speaker) -> None:
    """Take a speaker away; an error when a claim names them."""
    with project.edit(f"Delete speaker {short(speaker.name)}") as edit:
        edit.get(Speaker, speaker.id)
        sweep_speakers(edit, [speaker.id])


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


def identified(fields: dict[str, Any]) -> dict[str, Any]:
    """Check what identifies a speaker; an address at Wikidata is read as its id."""
    made = dict(fields)
    if made.get("wikidata"):
        found = _WIKIDATA.fullmatch(str(made["wikidata"]).strip())
        if not found:
            raise WorkbenchError("A Wikidata id is a Q and a number, as in Q42.")
        made["wikidata"] = found[1].upper()
    if made.get("same_as"):
        made["same_as"] = str(made["same_as"]).strip()
        if not _ADDRESS.fullmatch(made["same_as"]):
            raise WorkbenchError("The page about the speaker begins with https:// or http://.")
    return made
