"""The seeds: what a person reads in them holds together before the program plays it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from workbench.model import (
    Confidence,
    EvidenceKind,
    RelationKind,
    SourceClass,
    SpeakerKind,
    Stance,
    Weight,
)
from workbench.reading import read
from workbench.reading.passages import occurrences
from workbench.scales import scale

Table = Mapping[str, Any]

SEEDS = files("seeds")
NAMES = ("harbour-bridge", "petro-trump-call")
RESERVED = re.compile(r"(?:[\w-]+\.)*example\.(?:org|com|net)|schema\.org")
"""Domains that nobody can hold (RFC 2606), and the vocabulary that pages name in JSON-LD."""
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")

FIELDS = {
    "": "investigation articles speakers sources evidence claims relations",
    "investigation": "title summary desk desk_url report_url scale language method "
    "corrections_url policy_url",
    "articles": "key file title byline publisher published_on url note",
    "speakers": "key name kind role affiliation same_as wikidata note",
    "sources": "key name class interests url note contact protected public_name",
    "evidence": "key kind title source author published_on url file body with_whom channel "
    "occurred_on place reference method note protected public_title",
    "claims": "key text quote speaker made_on place note appearances questions citations verdicts"
    " topic assignee due_on work reach harm checkable urgency tags reason"
    " method contacts corrections",
    "appearances": "in passage url title appeared_on place first note",
    "questions": "text answer",
    "citations": "in quote stance weight key note after",
    "verdicts": "scale rating rationale confidence unknown reason",
    "contacts": "whom channel address question asked_on deadline_on answer answered_on declined"
    " not_asked",
    "corrections": "kind text",
    "relations": "claim kind other note",
}
NEEDED = {
    "investigation": "title summary",
    "articles": "key file",
    "speakers": "key name",
    "sources": "key name",
    "evidence": "key kind title",
    "claims": "key text",
    "questions": "text",
    "citations": "in stance weight",
    "verdicts": "rating rationale",
    "relations": "claim kind other",
}
CHOICES = {
    ("speakers", "kind"): SpeakerKind,
    ("sources", "class"): SourceClass,
    ("evidence", "kind"): EvidenceKind,
    ("citations", "stance"): Stance,
    ("citations", "weight"): Weight,
    ("verdicts", "confidence"): Confidence,
    ("relations", "kind"): RelationKind,
}
PARTS = ("appearances", "questions", "citations", "verdicts", "contacts", "corrections")
DATES = (
    *("published_on", "occurred_on", "made_on", "appeared_on"),
    *("asked_on", "deadline_on", "answered_on"),
)


@cache
def seed(name: str) -> Table:
    """Return a seed as its TOML says it."""
    source = (SEEDS / name / "investigation.toml").read_text(encoding="utf-8")
    return tomllib.loads(source)


def tables(data: Table, kind: str) -> Sequence[Table]:
    """Return the tables of one kind, or none."""
    found: Sequence[Table] = data.get(kind, ())
    return found


def walk(data: Table) -> Iterator[tuple[str, Table]]:
    """Yield every table of a seed with its kind, the parts of claims included."""
    yield "", data
    yield "investigation", data["investigation"]
    for kind in ("articles", "speakers", "sources", "evidence", "claims", "relations"):
        for table in tables(data, kind):
            yield kind, table
    for claim in tables(data, "claims"):
        for kind in PARTS:
            for table in tables(claim, kind):
                yield kind, table


def by_key(data: Table, *kinds: str) -> dict[str, Table]:
    """Return the tables of these kinds under their keys."""
    return {table["key"]: table for kind in kinds for table in tables(data, kind)}


@cache
def text_of(name: str, key: str) -> str:
    """Return the text that the program reads out of an article or a piece of evidence."""
    item = by_key(seed(name), "articles", "evidence")[key]
    if "body" in item:
        return str(item["body"])
    return read((SEEDS / name / item["file"]).read_bytes(), filename=item["file"]).text


def quoted(name: str) -> Iterator[tuple[str, str]]:
    """Yield every passage and every quotation of a seed, with the key of the text it names."""
    for claim in tables(seed(name), "claims"):
        for part in (*tables(claim, "appearances"), *tables(claim, "citations")):
            words = part.get("passage") or part.get("quote")
            if words:
                yield part["in"], words


def test_every_folder_is_a_seed_that_is_tested_here() -> None:
    """No seed stands in the folder without being checked."""
    found = [entry.name for entry in SEEDS.iterdir() if (entry / "investigation.toml").is_file()]
    assert sorted(found) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_tables_have_known_fields_and_the_needed_ones(name: str) -> None:
    """A mistyped field is found here, not lost while playing."""
    for kind, table in walk(seed(name)):
        assert set(table) <= set(FIELDS[kind].split()), table
        assert set(NEEDED.get(kind, "").split()) <= set(table), table


@pytest.mark.parametrize("name", NAMES)
def test_values_are_of_the_vocabulary(name: str) -> None:
    """Kinds, classes, stances, weights and confidences are those of the model; dates are ISO."""
    for kind, table in walk(seed(name)):
        for field, value in table.items():
            if (kind, field) in CHOICES:
                CHOICES[kind, field](value)
            if field in DATES:
                assert DATE.fullmatch(value), table


@pytest.mark.parametrize("name", NAMES)
def test_keys_are_unique_and_every_reference_is_answered(name: str) -> None:
    """No two things share a key, and nothing refers to a key that nobody has."""
    data = seed(name)
    for kinds in (("articles", "evidence"), ("speakers",), ("sources",), ("claims",)):
        assert len(by_key(data, *kinds)) == sum(len(tables(data, kind)) for kind in kinds)
    texts, claims = by_key(data, "articles", "evidence"), by_key(data, "claims")
    assert {item["source"] for item in tables(data, "evidence")} <= set(by_key(data, "sources"))
    spoken = {claim["speaker"] for claim in claims.values() if "speaker" in claim}
    assert spoken == set(by_key(data, "speakers"))
    for relation in tables(data, "relations"):
        assert {relation["claim"], relation["other"]} <= set(claims)
        assert relation["claim"] != relation["other"]
    for _, part in walk(data):
        assert part.get("in", next(iter(texts))) in texts


@pytest.mark.parametrize("name", NAMES)
def test_documents_of_the_folder_are_those_that_are_named(name: str) -> None:
    """Every named file exists and none lies about unused; a piece of evidence is file or body."""
    data = seed(name)
    named = {item["file"] for _, item in walk(data) if "file" in item}
    found = {entry.name for entry in (SEEDS / name).iterdir()}
    assert found == named | {"investigation.toml"}
    assert all(("file" in item) != ("body" in item) for item in tables(data, "evidence"))


@pytest.mark.parametrize("name", NAMES)
def test_every_quotation_stands_exactly_once_in_its_text(name: str) -> None:
    """A reader who looks a quotation up finds it, in one place only."""
    found = {
        (key, words): len(occurrences(words, text_of(name, key))) for key, words in quoted(name)
    }
    assert found
    assert {place: count for place, count in found.items() if count != 1} == {}


@pytest.mark.parametrize("name", NAMES)
def test_words_as_said_stand_in_a_text_where_the_claim_appears(name: str) -> None:
    """A claim's quote is taken from the text under check and not from memory."""
    for claim in tables(seed(name), "claims"):
        places = [part["in"] for part in tables(claim, "appearances") if "in" in part]
        if "quote" in claim:
            assert any(occurrences(claim["quote"], text_of(name, key)) for key in places), claim


@pytest.mark.parametrize("name", NAMES)
def test_appearances_are_a_passage_or_an_address(name: str) -> None:
    """Every claim appears somewhere, each time in a named passage or at an address with a title."""
    for claim in tables(seed(name), "claims"):
        parts = tables(claim, "appearances")
        assert parts, claim["key"]
        assert sum(part.get("first", False) for part in parts) <= 1
        for part in parts:
            assert {"in", "passage"} <= set(part) or {"url", "title"} <= set(part)


@pytest.mark.parametrize("name", NAMES)
def test_verdicts_use_a_rating_of_their_scale_and_say_why_they_changed(name: str) -> None:
    """A revised verdict gives its reason; the first one has nothing to differ from."""
    data = seed(name)
    for claim in tables(data, "claims"):
        for number, verdict in enumerate(tables(claim, "verdicts")):
            scale(verdict.get("scale", data["investigation"]["scale"])).rating(verdict["rating"])
            assert bool(verdict.get("reason")) == (number > 0), claim["key"]


@pytest.mark.parametrize("name", NAMES)
def test_citations_come_after_a_verdict_that_is_there(name: str) -> None:
    """A citation that waits for the N-th verdict belongs to a claim that has one."""
    for claim in tables(seed(name), "claims"):
        for citation in tables(claim, "citations"):
            assert 0 <= citation.get("after", 0) <= len(tables(claim, "verdicts")), claim["key"]


def test_harbour_bridge_shows_everything_a_project_can_hold() -> None:
    """The invented investigation has every stance, weight, class and relation."""
    used: dict[tuple[str, str], set[str]] = {choice: set() for choice in CHOICES}
    for kind, table in walk(seed("harbour-bridge")):
        for choice in CHOICES:
            if choice[0] == kind and choice[1] in table:
                used[choice].add(table[choice[1]])
    missing = {choice: set(values) - used[choice] for choice, values in CHOICES.items()}
    assert missing.pop(("evidence", "kind")) == {EvidenceKind.IMAGE, EvidenceKind.AUDIO}
    assert missing.pop(("speakers", "kind")) == {SpeakerKind.PERSON}, "the default is left out"
    assert not any(missing.values()), missing


def test_harbour_bridge_has_claims_in_every_state() -> None:
    """Some claims are untouched, some cited, some decided, some revised, one overtaken."""
    claims = tables(seed("harbour-bridge"), "claims")
    counts = [
        (
            len(tables(claim, "citations")),
            len(tables(claim, "verdicts")),
            max((part.get("after", 0) for part in tables(claim, "citations")), default=0),
        )
        for claim in claims
    ]
    assert any(not cited and not decided for cited, decided, _ in counts)
    assert any(cited and not decided for cited, decided, _ in counts)
    assert any(decided == 1 and not after for _, decided, after in counts)
    assert any(decided == 2 for _, decided, _ in counts)
    assert any(decided == 1 and after == 1 for _, decided, after in counts)


def test_harbour_bridge_names_reserved_domains_only() -> None:
    """No address in the invented investigation can belong to anybody."""
    written = [
        entry.read_text(encoding="utf-8")
        for entry in (SEEDS / "harbour-bridge").iterdir()
        if entry.name.endswith((".toml", ".html", ".txt", ".csv"))
    ]
    written += [text_of("harbour-bridge", key) for key in ("city-accounts", "radio")]
    hosts = [
        host
        for text in written
        for host in re.findall(r"(?:https?://|www\.|\w@(?=[\w-]+\.))([\w.-]*\w)", text)
    ]
    assert hosts
    assert [host for host in hosts if not RESERVED.fullmatch(host)] == []


def test_petro_seed_adds_nothing_that_the_article_does_not_say() -> None:
    """Nothing was added to the article on living people: no link, date, author or publisher."""
    data = seed("petro-trump-call")
    source = (SEEDS / "petro-trump-call" / "investigation.toml").read_text(encoding="utf-8")
    assert not re.search(r"://|www\.|@\w|\bQ\d{2,}", source)
    assert not re.search(r"\b(?:19|20)\d\d\b", source), "a year"
    added = {"url", "wikidata", "same_as", "byline", "publisher", *DATES}
    assert not added & {field for _, table in walk(data) for field in table}
    assert not tables(data, "evidence")
    assert not tables(data, "sources")


def test_petro_seed_attributes_every_claim_and_decides_none() -> None:
    """Claims on living people say who says so; an article without sources settles nothing."""
    for kind, table in walk(seed("petro-trump-call")):
        if kind == "claims":
            assert re.search(r"(?:the article says|according to the article)\.$", table["text"])
        if kind == "citations":
            assert table["stance"] == Stance.CONTEXT
        if kind == "verdicts":
            assert table["rating"] == "not-enough-evidence"


def test_petro_seed_quotes_claims_in_the_words_of_the_article() -> None:
    """Each appearance is a whole sentence of the article."""
    article = text_of("petro-trump-call", "article")
    for kind, part in walk(seed("petro-trump-call")):
        if kind == "appearances":
            [(start, end)] = occurrences(part["passage"], article)
            assert start == 0 or article[start - 1] in " \n"
            assert article[end - 1] in ".”"
            assert end == len(article) or article[end] in " \n"
