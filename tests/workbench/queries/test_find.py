"""A record by what a person calls it."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound
from workbench.model import Claim, EvidenceKind
from workbench.project import Project


def test_a_claim_is_named_by_id_beginning_or_wording(
    project: Project, claims: dict[str, Claim]
) -> None:
    """All three ways lead to the same claim, in any case."""
    claim = claims["land"]
    assert queries.find_claim(project.db, claim.id.upper()).id == claim.id
    assert queries.find_claim(project.db, claim.text.lower()).id == claim.id
    with pytest.raises(NotFound, match="more than one claim"):
        queries.find_claim(project.db, claim.id[:8])


def test_what_is_not_there_is_said(project: Project) -> None:
    """A name that fits nothing is repeated in the sentence."""
    with pytest.raises(NotFound, match="“ferry”"):
        queries.find_claim(project.db, "ferry")


def test_an_item_is_evidence_or_article(project: Project) -> None:
    """Passages are cited in both, so both are found by one name."""
    made = commands.add_evidence(project, kind=EvidenceKind.CALL, title="Call to the port")
    assert queries.find_item(project.db, "call to the PORT") == made


def test_wildcards_are_letters(project: Project) -> None:
    """A percent sign names nothing but itself."""
    commands.add_claim(project, text="100 %")
    for ref in ("%", "_", "0%"):
        with pytest.raises(NotFound):
            queries.find_claim(project.db, ref)


def test_a_short_beginning_of_an_id_is_enough(project: Project) -> None:
    """The only claim is named by the first letter of its id."""
    made = commands.add_claim(project, text="The mill burned.")
    assert queries.find_claim(project.db, made.id[0]).id == made.id


def test_letters_of_every_language_have_cases(project: Project) -> None:
    """A label is found in any case beyond A to Z; the one that stands as typed comes first."""
    made = commands.add_claim(project, text="Öl kostet 5 €.")
    assert queries.find_claim(project.db, "öl KOSTET 5 €.").id == made.id
    other = commands.add_claim(project, text="ÖL kostet 5 €.")
    assert queries.find_claim(project.db, "ÖL kostet 5 €.").id == other.id
    with pytest.raises(NotFound, match="more than one claim"):
        queries.find_claim(project.db, "öl kostet 5 €.")


def test_a_name_that_is_no_text_is_not_there(project: Project) -> None:
    """Bytes that are no UTF-8 come from a shell as halves of letters, and name nothing."""
    with pytest.raises(NotFound, match="no claim"):
        queries.find_claim(project.db, "caf\udce9")
