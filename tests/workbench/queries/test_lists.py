"""The rows of any list: sorted by every column, narrowed, grouped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.bench.generate import generate
from workbench import queries
from workbench.model import ClaimState
from workbench.project import Project
from workbench.queries import ORDERS, Filter, Listing, Sort
from workbench.queries.lists import GROUPINGS, groups, ids_of, key_of, listed, page

CLAIMS = 400
SOME = 40


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """A generated project with a few hundred claims."""
    path = tmp_path_factory.mktemp("lists") / "Large.fcw"
    generate(path, CLAIMS)
    with Project.open(path, readonly=True) as project:
        yield project


@pytest.mark.parametrize(
    ("noun", "column"), [(noun, column) for noun, known in ORDERS.items() for column in known]
)
@pytest.mark.parametrize("descending", [True, False])
def test_every_column_sorts_all_rows(
    large: Project, noun: str, column: str, descending: bool
) -> None:
    """Each row stands once, and the first ones are the beginning of all of them."""
    listing = Listing(noun=noun, sort=Sort(column=column, descending=descending))
    whole = listed(large.db, listing)
    assert sorted(whole) == sorted(queries.keys(large.db, noun))
    assert listed(large.db, listing, limit=SOME) == whole[:SOME]


def test_rows_come_in_the_order_asked_for(large: Project) -> None:
    """Dates are in order, and what has none stands at the end either way."""
    for descending in (True, False):
        sort = Sort(column="due", descending=descending)
        rows = queries.claim_rows(large.db, queries.keys(large.db, "claims", sort=sort))
        dates = [row.due_on for row in rows]
        given = [day for day in dates if day]
        assert given == sorted(given, reverse=descending)
        assert dates == given + [""] * (len(dates) - len(given))


@pytest.mark.parametrize("column", ["added", "made", "speaker", "text", "state"])
@pytest.mark.parametrize("words", ["b", "the", "of a", "br co", "zzzz", "t h"])
def test_words_keep_what_the_plain_query_keeps(large: Project, column: str, words: str) -> None:
    """Whichever way the first rows are found, they are the beginning of what `claim_keys` finds."""
    listing = Listing(noun="claims", filter=Filter(words=words), sort=Sort(column=column))
    whole = listed(large.db, listing)
    assert sorted(whole) == sorted(queries.claim_keys(large.db, search=words))
    assert listed(large.db, listing, limit=SOME) == whole[:SOME]


def test_words_are_found_in_the_names_of_speakers_too(large: Project) -> None:
    """A name, and a name with a word of the claim."""
    (first,) = queries.claim_rows(large.db, queries.keys(large.db, "claims", limit=1))
    name, word = first.speaker.split()[0], first.text.split()[0]
    for words in (name, f"{name} {word}"):
        listing = Listing(noun="claims", filter=Filter(words=words))
        assert first.pk in listed(large.db, listing, limit=CLAIMS)
        assert listed(large.db, listing, limit=CLAIMS) == listed(large.db, listing)


@pytest.mark.parametrize("state", list(ClaimState))
def test_states_are_those_of_the_overview(large: Project, state: ClaimState) -> None:
    """The quick forms say what the view says, and so do the counts."""
    found = listed(large.db, Listing(noun="claims", state=state))
    assert listed(large.db, Listing(noun="claims", state=state), limit=SOME) == found[:SOME]
    assert {row.state for row in queries.claim_rows(large.db, found)} <= {state}
    assert queries.claim_counts(large.db)[state] == len(found)


@pytest.mark.parametrize("grouping", list(GROUPINGS))
@pytest.mark.parametrize("column", ["added", "text", "for"])
def test_groups_hold_all_rows_once(large: Project, grouping: str, column: str) -> None:
    """The keys come group by group, and the first of them the same way."""
    listing = Listing(noun="claims", grouping=grouping, sort=Sort(column=column))
    whole = page(large.db, listing)
    assert sum(group.count for group in whole.groups) == len(whole.keys) == CLAIMS
    assert page(large.db, listing, limit=SOME).keys == whole.keys[:SOME]
    rows = iter(queries.claim_rows(large.db, whole.keys))
    common = {"speaker": "speaker_id"}.get(grouping, grouping)
    for group in groups(large.db, listing):
        values = {getattr(next(rows), common) or "" for _ in range(group.count)}
        assert values == {group.value}


def test_ids_and_keys_lead_to_each_other(large: Project) -> None:
    """In the order of the keys; what is gone has no key."""
    some = queries.keys(large.db, "claims", limit=5)
    ids = ids_of(large.db, "claims", some)
    assert [key_of(large.db, "claims", each) for each in ids] == list(some)
    assert key_of(large.db, "claims", "nobody") == -1
