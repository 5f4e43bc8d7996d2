"""Claims are triaged, and the desk says what weighs."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project


def test_priority_follows_levels_and_weights(project: Project, claim: Claim) -> None:
    """What is rated counts, by the weights of the desk; nothing rated has no priority."""
    assert queries.claim(project.db, claim.id).row.priority is None
    commands.set_triage(project, claim, reach=3, harm=1)
    assert queries.claim(project.db, claim.id).row.priority == 50
    commands.set_weights(project, reach=3)
    assert queries.claim(project.db, claim.id).row.priority == 75
    commands.set_triage(project, claim, reach=None, harm=None)
    assert queries.claim(project.db, claim.id).row.priority is None


def test_what_is_no_level_or_weight_is_refused(project: Project, claim: Claim) -> None:
    """The sentences say what is."""
    with pytest.raises(WorkbenchError, match="Harm is rated 1"):
        commands.set_triage(project, claim, harm=4)
    with pytest.raises(WorkbenchError, match="from 0 to 5"):
        commands.set_weights(project, harm=6)
    with pytest.raises(TypeError):
        commands.set_weights(project, beauty=1)
    with pytest.raises(TypeError):
        commands.set_triage(project, claim, beauty=1)
