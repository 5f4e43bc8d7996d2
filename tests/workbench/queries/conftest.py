"""A small investigation with a known shape."""

from __future__ import annotations

import pytest

from workbench import commands
from workbench.model import Claim
from workbench.project import Project


@pytest.fixture
def claims(project: Project) -> dict[str, Claim]:
    """Four claims by three speakers, one of them nobody."""
    return {
        "cost": commands.add_claim(
            project,
            text="The bridge cost 40 million crowns.",
            quote="forty million, not a crown more",
            speaker="Ilse Brandt",
        ),
        "land": commands.add_claim(
            project, text="Nobody was paid for the land.", speaker="Ilse Brandt"
        ),
        "tower": commands.add_claim(project, text="東京タワーは高い。", speaker="Ünal Ço"),
        "pier": commands.add_claim(
            project, text="The north pier has sunk.", note="See Norrhamn Post"
        ),
    }
