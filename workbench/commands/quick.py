"""A claim that was written in one line."""

from __future__ import annotations

from workbench.commands.speakers import speaker_in
from workbench.commands.words import date, one_line, required, short
from workbench.model import Claim, Tag
from workbench.project import Project
from workbench.spotting.one_line import OneLine


def add_line(project: Project, line: OneLine) -> Claim:
    """Add the claim that a line says, with its speaker, tags, assignee and due date."""
    text = required(line.text, "The claim’s wording")
    with project.edit(f"Add claim “{short(text)}”") as edit:
        claim = edit.add(
            Claim,
            text=text,
            quote=line.quote,
            speaker_id=speaker_in(edit, line.speaker, line.role),
            made_on=date(line.made_on),
            place=line.place,
            assignee=line.assignee,
            due_on=date(line.due_on),
            added_at=edit.now,
        )
        for name in dict.fromkeys(map(one_line, line.tags)):
            edit.add(Tag, record="claim", record_id=claim.id, name=name)
        return claim
