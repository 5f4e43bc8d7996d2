"""Tests of citations as W3C Web Annotations."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemas.validity import invalid
from tests.workbench.report.verdicts import NOW
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import (
    CaptureMethod,
    Citation,
    Complete,
    Content,
    Evidence,
    EvidenceKind,
    Passage,
    Stance,
)
from workbench.project import Project
from workbench.reading import Draft
from workbench.report import Report, build, write_annotations
from workbench.report.annotations import collection
from workbench.report.contents import Cited


def test_citations_of_a_project(investigated: Project, tmp_path: Path) -> None:
    """Each citation is an annotation, with its words, its place, and when it was seen so."""
    report = build(investigated.db, now=NOW)
    path = write_annotations(report, tmp_path / "notes.jsonld")
    made = json.loads(path.read_text(encoding="utf-8"))
    assert invalid("annotations", made) == []
    cited = [each for claim in report.claims for each in claim.citations]
    assert [each["id"] for each in made["first"]["items"]] == [
        f"urn:uuid:{each.citation.id}" for each in cited
    ]
    first = made["first"]["items"][0]
    assert [body["value"] for body in first["body"]] == [
        "refutes",
        "The harbour bridge cost 40 million crowns.",
        "The audited total.",
    ]
    assert first["target"]["source"] == "https://xn--bcher-kva.example/account.pdf"
    assert first["target"]["state"] == {
        "type": "TimeState",
        "sourceDate": cited[0].capture.captured_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    quote, place, page = first["target"]["selector"]
    assert quote["exact"] == "Total expenditure: 61,408,000 crowns."
    assert page["value"] == "page=2"
    text = investigated.store.text(cited[0].capture.text_sha256)
    assert text[place["start"] : place["end"]] == quote["exact"]
    assert text[: place["start"]].endswith(quote["prefix"])
    assert text[place["end"] :].startswith(quote["suffix"])


def test_the_same_state_gives_the_same_file(investigated: Project) -> None:
    """Nothing in it is drawn by lot: two people who hand it out hand out the same."""
    one, other = (collection(build(investigated.db, now=NOW)) for _ in range(2))
    assert one == other


def test_evidence_without_an_address_has_a_name(investigated: Project) -> None:
    """A call is cited as a whole, under the name that it has in the project."""
    report = build(investigated.db, now=NOW)
    call = next(each for each in report.references if each.item.title == "Call with the treasurer")
    items = collection(report)["first"]["items"]
    (found,) = [each for each in items if each["target"]["source"] == f"urn:uuid:{call.item.id}"]
    assert "selector" not in found["target"]


def test_the_seconds_of_a_recording_are_a_fragment(project: Project) -> None:
    """Where words were heard, a player can find them."""
    text = "WEBVTT\n\n00:01.000 --> 00:04.500\nThe bridge is safe.\n"
    claim = commands.add_claim(project, text="The bridge is safe.")
    heard = commands.add_evidence(
        project,
        kind=EvidenceKind.AUDIO,
        title="Evening talk",
        url="https://radio.example/evening",
        content=Content(
            data=text.encode(),
            method=CaptureMethod.FILE,
            media_type="text/vtt",
            complete=Complete.YES,
        ),
        draft=Draft(text="The bridge is safe."),
    )
    (capture,) = queries.captures(project.db, evidence=heard.id)
    made = commands.cite(project, claim, capture=capture, span=(0, 19), stance=Stance.SUPPORTS)
    report = _heard(build(project.db, now=NOW), made, (1.0, 4.5))
    (found,) = collection(report)["first"]["items"]
    assert found["target"]["selector"][-1] == {
        "type": "FragmentSelector",
        "conformsTo": "http://www.w3.org/TR/media-frags/",
        "value": "t=1,4.5",
    }


def _heard(report: Report, citation: Citation, seconds: tuple[float, float]) -> Report:
    claim = report.claims[0]
    cited = [
        replace(each, seconds=seconds) if each.citation.id == citation.id else each
        for each in claim.supporting
    ]
    return replace(report, claims=(replace(claim, supporting=tuple(cited)),))


@given(
    exact=st.text(min_size=1),
    around=st.tuples(st.text(), st.text()),
    note=st.text(),
    page=st.none() | st.integers(1, 9999),
    seconds=st.none() | st.tuples(st.floats(0, 9e4), st.floats(0, 9e4)),
    stance=st.sampled_from(Stance),
    url=st.text() | st.sampled_from(["https://a.example/é", "ftp://b.example/", ""]),
)
def test_arbitrary_words_are_valid(  # noqa: PLR0917 - all that is known
    whole: Report,
    exact: str,
    around: tuple[str, str],
    note: str,
    page: int | None,
    seconds: tuple[float, float] | None,
    stance: Stance,
    url: str,
) -> None:
    """Whatever is quoted from wherever, the annotation holds with the model."""
    claim = whole.claims[0]
    old = claim.supporting[0]
    passage = Passage(
        id="p", capture_id="k", start=0, end=1, exact=exact, prefix=around[0], suffix=around[1]
    )
    citation = replace(old.citation, note=note, stance=stance)
    cited = replace(old, citation=citation, passage=passage, page=page, seconds=seconds)
    reference = whole.reference(old.reference)
    item = replace(reference.item, url=url)
    report = replace(
        whole,
        claims=(replace(claim, supporting=(cited,), against=(), context=(), no_bearing=()),),
        references=tuple(
            replace(each, item=item) if each is reference else each for each in whole.references
        ),
    )
    assert invalid("annotations", collection(report)) == []


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A report on one claim with one citation."""
    path = tmp_path_factory.mktemp("cited") / "Cited.fcw"
    with Project.create(path, title="Cited") as project:
        claim = commands.add_claim(project, text="The bridge is safe.")
        call = commands.add_evidence(project, kind=EvidenceKind.CALL, title="A call")
        commands.cite(project, claim, evidence=call, stance=Stance.SUPPORTS)
        return build(project.db, now=NOW)


def test_what_is_withheld_is_no_selector(investigated: Project) -> None:
    """In public, words out of a protected source with something blacked out are not quoted."""
    account = next(
        row for row in queries.evidence(investigated.db) if row.title == "Special account"
    )
    record = investigated.get(Evidence, account.id)
    commands.change_evidence(investigated, record, protected=True)
    internal = build(investigated.db, now=NOW)
    marked = _with_words(internal, "[withheld 1] put it at forty.")
    assert "withheld" not in json.dumps(collection(marked)["first"]["items"][0]["target"])
    public = build(investigated.db, now=NOW, profile="public", salt="00" * 32)
    text = json.dumps(collection(public))
    assert "account.pdf" not in text
    assert "The audited total." not in text


def _with_words(report: Report, words: str) -> Report:
    claim = report.claims[0]
    first = claim.against[0]
    assert first.passage is not None
    cited: Cited = replace(first, passage=replace(first.passage, exact=words))
    return replace(report, claims=(replace(claim, against=(cited, *claim.against[1:])),))


def test_without_citations_there_is_nothing_to_write(empty: Report, tmp_path: Path) -> None:
    """No empty collection is handed out."""
    with pytest.raises(WorkbenchError, match="Nothing is cited"):
        write_annotations(empty, tmp_path / "notes.jsonld")
    assert list(tmp_path.glob("*.jsonld")) == []
