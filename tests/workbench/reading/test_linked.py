"""JSON-LD of web pages."""

from __future__ import annotations

import json

from workbench.reading.linked import entries, is_organisation, name, values


def test_articles_are_found_in_graphs_and_lists() -> None:
    """Wherever a page puts its article, it comes before the page itself."""
    page = {
        "@type": "WebPage",
        "name": "p",
        "mainEntity": {"@type": "NewsArticle", "headline": "h"},
    }
    found = entries(["not json", json.dumps([{"@graph": [page, {"@type": "Person"}]}])])
    assert [entry["@type"] for entry in found] == ["NewsArticle", "WebPage"]


def test_deep_and_odd_json_is_passed_over() -> None:
    """Hostile or broken scripts give nothing and do no harm."""
    assert entries(["[" * 100_000, "null", "3", '{"@type": 3}', '{"@type": ["Article"]']) == []


def test_names_are_read_from_text_objects_and_lists() -> None:
    """Schema.org lets a person be written in many ways."""
    assert name(" Ana\nVel ") == "Ana Vel"
    assert name({"name": ["Ana Vel"]}) == "Ana Vel"
    assert name({"name": None}) == ""
    assert name(3) == ""
    assert values([{"author": [1, 2]}, {"author": 3}, {}], "author") == [1, 2, 3]
    assert is_organisation({"@type": "NewsMediaOrganization"})
    assert not is_organisation("Ana Vel")
