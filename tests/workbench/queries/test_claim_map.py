"""What the map of a claim is made of."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound
from workbench.model import (
    CaptureMethod,
    Claim,
    Content,
    Evidence,
    EvidenceKind,
    RelationKind,
    SourceClass,
    Stance,
    Weight,
)
from workbench.project import Project
from workbench.queries.claim_map import origins_of, records_of


def add(project: Project, title: str, **fields: object) -> Evidence:
    """Add a page of this title."""
    given: dict[str, object] = {"kind": EvidenceKind.PAGE} | fields
    return commands.add_evidence(project, title=title, **given)  # type: ignore[arg-type]


def cite(project: Project, claim: Claim, stance: Stance, *pieces: Evidence) -> None:
    """Cite pieces of evidence as wholes."""
    for piece in pieces:
        commands.cite(project, claim, stance=stance, evidence=piece)


def pasted(text: str) -> Content:
    """Make a copy of what says this."""
    return Content(data=text.encode(), method=CaptureMethod.PASTE, media_type="text/plain")


def test_a_claim_without_evidence_has_an_empty_map(
    project: Project, claims: dict[str, Claim]
) -> None:
    """The claim is there, and nothing around it."""
    found = queries.claim_map(project.db, claims["cost"].id)
    assert found.claim.text == claims["cost"].text
    assert found.origins == found.related == ()


def test_the_map_of_a_claim_that_is_gone_is_not_found(project: Project) -> None:
    """It raises NotFound rather than drawing nothing."""
    with pytest.raises(NotFound):
        queries.claim_map(project.db, "gone")


def test_records_of_one_source_are_one_origin(project: Project, claims: dict[str, Claim]) -> None:
    """Three pages of one publisher count once, and the map says why."""
    pages = [add(project, f"Page {n}", source="Norrhamn Post") for n in range(3)]
    other = add(project, "Ledger", source="City Archive")
    cite(project, claims["cost"], Stance.REFUTES, *pages, other)
    found = queries.claim_map(project.db, claims["cost"].id)
    assert [(len(o.records), o.why) for o in found.origins] == [(3, ("source",)), (1, ())]
    assert (records_of(found.origins), origins_of(found.origins)) == (4, 2)


def test_copies_with_the_same_text_are_one_origin(
    project: Project, claims: dict[str, Claim]
) -> None:
    """What two publishers print word by word counts once."""
    one, two = add(project, "Wire", source="Agency"), add(project, "Post", source="Post")
    for piece in (one, two):
        commands.add_capture(project, piece, pasted("The pier has sunk by 4 cm."), None)
    cite(project, claims["pier"], Stance.SUPPORTS, one, two)
    (origin,) = queries.claim_map(project.db, claims["pier"].id).origins
    assert len(origin.records) == 2
    assert origin.why == ("bytes",)


def test_the_same_reference_is_one_origin(project: Project, claims: dict[str, Claim]) -> None:
    """A file number names one thing, whoever published it; its case does not matter."""
    pieces = [
        add(project, name, source=name, reference=ref)
        for name, ref in (("Archive", "NA 31/1984"), ("Library", "na 31/1984"))
    ]
    cite(project, claims["cost"], Stance.REFUTES, *pieces)
    (origin,) = queries.claim_map(project.db, claims["cost"].id).origins
    assert origin.why == ("reference",)


def test_interviews_by_the_desk_count_by_whom_it_spoke_with(
    project: Project, claims: dict[str, Claim]
) -> None:
    """Two people asked by the same desk are two origins, one person asked twice is one."""
    said = [
        add(
            project,
            f"Call {n}",
            kind=EvidenceKind.CALL,
            source="Plumb Line",
            source_class=SourceClass.OWN_REPORTING,
            with_whom=who,
        )
        for n, who in enumerate(("Ada Ek", "Bo Lind", "ada ek"))
    ]
    cite(project, claims["cost"], Stance.SUPPORTS, *said)
    found = queries.claim_map(project.db, claims["cost"].id)
    assert sorted(len(origin.records) for origin in found.origins) == [1, 2]


def test_an_origin_on_both_sides_has_one_number(project: Project, claims: dict[str, Claim]) -> None:
    """A source that is cited for and against is told as the same on each side."""
    pages = [add(project, f"Page {n}", source="Norrhamn Post") for n in range(2)]
    cite(project, claims["cost"], Stance.REFUTES, pages[0])
    cite(project, claims["cost"], Stance.SUPPORTS, pages[1])
    found = queries.claim_map(project.db, claims["cost"].id)
    assert [o.number for o in found.side(Stance.REFUTES)] == [
        o.number for o in found.side(Stance.SUPPORTS)
    ]
    assert origins_of(found.origins) == 1


def test_key_and_strong_evidence_stands_first(project: Project, claims: dict[str, Claim]) -> None:
    """What the verdict rests on leads, then what weighs most."""
    weak, strong, key = (add(project, t, source=t) for t in ("weak", "strong", "key"))
    for piece, weight, is_key in (
        (weak, Weight.WEAK, False),
        (strong, Weight.STRONG, False),
        (key, Weight.WEAK, True),
    ):
        commands.cite(
            project,
            claims["cost"],
            stance=Stance.REFUTES,
            evidence=piece,
            weight=weight,
            key=is_key,
        )
    found = queries.claim_map(project.db, claims["cost"].id)
    assert [o.records[0].title for o in found.origins] == ["key", "strong", "weak"]


def test_related_claims_are_seen_from_both_ends(project: Project, claims: dict[str, Claim]) -> None:
    """A relation is told with its direction."""
    commands.relate_claims(project, claims["cost"], RelationKind.REPEATS, claims["land"])
    (there,) = queries.claim_map(project.db, claims["cost"].id).related
    (back,) = queries.claim_map(project.db, claims["land"].id).related
    assert (there.row.id, there.outgoing) == (claims["land"].id, True)
    assert (back.row.id, back.outgoing) == (claims["cost"].id, False)
