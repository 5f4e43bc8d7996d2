"""The claim list and its filters."""

from __future__ import annotations

from workbench import commands, queries
from workbench.model import Article, Claim, ClaimState, RelationKind
from workbench.project import Project
from workbench.scales import scale


def test_keys_and_rows_give_the_list_in_windows(project: Project, claims: dict[str, Claim]) -> None:
    """A list asks for all keys, newest first, and for the rows that it shows."""
    keys = queries.claim_keys(project.db)
    assert [row.text for row in queries.claim_rows(project.db, keys[:2])] == [
        claims["pier"].text,
        claims["tower"].text,
    ]
    assert len(keys) == 4


def test_a_key_that_is_gone_is_left_out(project: Project, claims: dict[str, Claim]) -> None:
    """A window that was asked for before a deletion gives the rows that are left."""
    keys = queries.claim_keys(project.db)
    commands.remove_claim(project, claims["tower"])
    assert len(queries.claim_rows(project.db, keys)) == 3


def test_filters_add_up(project: Project, claims: dict[str, Claim]) -> None:
    """Speaker, state and search narrow the list together."""
    commands.set_verdict(
        project, claims["cost"], scale("evidence").rating("refuted"), rationale="See."
    )
    both = queries.claims(project.db, speaker="Brandt")
    assert [row.id for row in both] == [claims["cost"].id, claims["land"].id]
    (decided,) = queries.claims(project.db, speaker="brandt", state="decided")
    assert (decided.id, decided.rating, decided.rating_label) == (
        claims["cost"].id,
        "refuted",
        "Refuted",
    )
    assert queries.claims(project.db, speaker="Brandt", state="decided", search="land") == []
    assert len(queries.claims(project.db, limit=2)) == 2


def test_a_speaker_may_be_named_by_id(project: Project, claims: dict[str, Claim]) -> None:
    """An id is as good as a name."""
    rows = queries.claims(project.db, speaker=claims["tower"].speaker_id or "")
    assert [row.id for row in rows] == [claims["tower"].id]


def test_a_speaker_is_found_by_name_and_not_by_role(project: Project) -> None:
    """Whatever the script, the filter is on who speaks, not on the office."""
    commands.add_claim(project, text="One.", speaker="高市", speaker_role="首相")
    commands.add_claim(project, text="Two.", speaker="Ada Voss", speaker_role="Mayor")
    for speaker, found in (("高市", 1), ("高", 1), ("首相", 0), ("voss", 1), ("mayor", 0)):
        assert len(queries.claims(project.db, speaker=speaker)) == found, speaker


def test_counts_are_those_of_the_lists(project: Project, claims: dict[str, Claim]) -> None:
    """The numbers in the side bar are the lengths of the lists behind them."""
    commands.ask_question(project, claims["pier"], "Who measured it?")
    counts = queries.claim_counts(project.db)
    assert counts["all"] == 4
    for state in ClaimState:
        assert counts[state] == len(queries.claims(project.db, state=state))


def test_relations_are_seen_from_both_sides(project: Project, claims: dict[str, Claim]) -> None:
    """A denial is shown at the claim that denies and at the one that is denied."""
    commands.relate_claims(project, claims["land"], RelationKind.DENIES, claims["cost"])
    (here,) = queries.claim(project.db, claims["land"].id).relations
    (there,) = queries.claim(project.db, claims["cost"].id).relations
    assert (here.outgoing, here.other_text) == (True, claims["cost"].text)
    assert (there.outgoing, there.other_text) == (False, claims["land"].text)


def test_claims_of_an_article(project: Project, claims: dict[str, Claim]) -> None:
    """A list can be kept to what appeared in one text."""
    with project.edit("Add an article") as edit:
        article = edit.add(Article, title="Speech", added_at=edit.now)
    commands.add_appearance(project, claims["pier"], article=article)
    assert [row.id for row in queries.claims(project.db, article=article.id)] == [claims["pier"].id]
    assert queries.articles(project.db)[0].claims == 1
