"""Tests of the numbers of references."""

from __future__ import annotations

from datetime import UTC, datetime

from workbench.model import Article, Evidence, EvidenceKind, Source
from workbench.report.references import References

NOW = datetime(2026, 1, 7, tzinfo=UTC)
ARTICLE = Article(id="a", title="Whose bridge?", added_at=NOW)
LEDGER = Evidence(id="b", kind=EvidenceKind.DOCUMENT, title="Special account", added_at=NOW)
TREASURER = Source(id="c", name="City Treasurer")


def test_an_item_keeps_its_number() -> None:
    """The second mention gets the number of the first, and the next item the next number."""
    references = References(lambda _: ())
    assert [
        references.number(ARTICLE, 1),
        references.number(LEDGER, 1, TREASURER),
        references.number(ARTICLE, 2),
    ] == [1, 2, 1]
    assert [each.item for each in references.all()] == [ARTICLE, LEDGER]


def test_a_reference_lists_its_claims_once() -> None:
    """Two citations for one claim are one claim."""
    references = References(lambda _: ())
    for claim in (1, 3, 3):
        references.number(LEDGER, claim, TREASURER)
    (reference,) = references.all()
    assert (reference.claims, reference.source) == ((1, 3), TREASURER)
