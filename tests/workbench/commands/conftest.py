"""An article, a page of evidence and a claim to work on."""

from __future__ import annotations

import pytest

from workbench import commands
from workbench.exchange import intake
from workbench.model import Article, Claim, Evidence, EvidenceKind
from workbench.project import Project

SPEECH = "The bridge cost forty million crowns. Nobody was paid for the land. We are proud of it.\n"
ACCOUNTS = "City accounts 1989\n\nTotal expenditure 1984–1989: 61,408,000 crowns.\n"


@pytest.fixture
def article(project: Project) -> Article:
    """A speech under check."""
    found = intake.from_text(SPEECH)
    return commands.add_article(project, found.text(), found.content)


@pytest.fixture
def evidence(project: Project) -> Evidence:
    """A document that says something else."""
    found = intake.from_bytes(ACCOUNTS.encode(), "accounts.txt")
    return commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title="City accounts 1989",
        source="City of Norrhamn",
        content=found.content,
        draft=found.draft,
    )


@pytest.fixture
def claim(project: Project) -> Claim:
    """What the mayor said."""
    return commands.add_claim(
        project,
        text="The bridge cost 40 million crowns.",
        speaker="Ilse Brandt",
        made_on="2026-03-03",
    )
