"""What the investigation is called, and the desk behind it."""

from __future__ import annotations

from typing import Any

from workbench.commands.words import required
from workbench.model import Investigation
from workbench.project import Project
from workbench.scales import scale


def change_investigation(project: Project, /, **fields: Any) -> Investigation:
    """Change the investigation's title, summary, desk, scale or language."""
    if "title" in fields:
        fields["title"] = required(fields["title"], "The title")
    if "scale" in fields:
        fields["scale"] = scale(fields["scale"]).key
    with project.edit("Change the investigation’s details") as edit:
        (investigation,) = edit.find(Investigation)
        return edit.change(investigation, **fields)
