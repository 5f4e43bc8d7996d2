"""Annotations of others taken in: as claims, or as citations, in the words of a frozen copy."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Article, CaptureMethod, Claim, Content, Evidence, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft
from workbench.reading.foreign import Annotation

URL = "https://council.example/speech"
TEXT = "We built it for forty million.\nThe land was free.\nThe land was free, she said again.\n"
NOTE = Annotation(
    url=URL,
    id="a1",
    title="The speech",
    exact="forty  million",
    text="Is that so?",
    tags=("money",),
    author="jana",
    replies=("bo: It is not.",),
)


@pytest.fixture
def article(project: Project) -> Article:
    """The speech, as an article under check."""
    content = Content(data=TEXT.encode(), method=CaptureMethod.FETCH, final_url=URL)
    return commands.add_article(project, Draft(text=TEXT, title="The speech"), content)


def take(project: Project, *notes: Annotation, claim: Claim | None = None,
         stance: Stance = Stance.CONTEXT) -> commands.TakenAnnotations:  # fmt: skip
    """Take annotations in, as from a file."""
    return commands.take_annotations(
        project, notes, claim=claim, stance=stance, origin="notes.json"
    )


def test_words_become_a_claim_where_they_stand(project: Project, article: Article) -> None:
    """The words are found in the copy, whatever space is between them; comment and tag stay."""
    made = take(project, NOTE)
    detail = queries.claim(project.db, made.claims[0])
    assert detail.claim.text == "forty million"
    assert detail.claim.note == "jana: Is that so?\n\nbo: It is not."
    (row,) = detail.appearances
    assert row.passage is not None
    assert row.passage.exact == "forty million"
    assert row.appearance.article_id == article.id
    assert (made.found, made.unseen, made.evidence) == (1, 0, ())
    assert [tag.name for tag in queries.tags(project.db)] == ["money"]


def test_words_that_stand_nowhere_are_kept_apart(project: Project, article: Article) -> None:
    """They are never put on other words, and the page's own newest copy stays what it was."""
    before = queries.captures(project.db, article=article.id)
    made = take(project, Annotation(url=URL, exact="sixty million crowns"))
    assert (made.found, made.unseen) == (0, 1)
    assert queries.captures(project.db, article=article.id) == before
    kept = project.get(Evidence, made.evidence[0])
    assert kept.title == "Annotated words of “The speech”"
    (copy,) = queries.captures(project.db, evidence=kept.id)
    assert queries.text(project.db, copy.id) == "sixty million crowns"
    assert copy.complete == "no"
    assert "were not seen on the page" in copy.complete_reason


def test_words_that_stand_twice_are_not_guessed(project: Project, article: Article) -> None:
    """Without what stands around them they are unclear; with it they are clear."""
    assert article.url == URL
    twice = Annotation(url=URL, exact="The land was free")
    assert take(project, twice).unseen == 1
    clear = Annotation(url=URL, exact="The land was free", prefix="free.\n", suffix=", she said")
    claim = commands.add_claim(project, text="The land was free.")
    made = take(project, clear, claim=claim)
    assert made.found == 1


def test_annotations_are_cited_for_a_claim(project: Project, article: Article) -> None:
    """Each becomes a citation with its stance and comment; a second import makes no second."""
    assert article.url == URL
    claim = commands.add_claim(project, text="The bridge cost forty million.")
    made = take(project, NOTE, claim=claim, stance=Stance.SUPPORTS)
    (row,) = queries.claim(project.db, claim.id).citations
    assert (row.citation.stance, row.passage and row.passage.exact) == (
        Stance.SUPPORTS,
        "forty million",
    )
    assert made.citations == (row.citation.id,)
    again = take(project, NOTE, claim=claim)
    assert (again.citations, again.known) == ((), 1)


def test_a_page_that_is_not_here_becomes_evidence(project: Project) -> None:
    """Its words stand as annotated until the page is captured, and are then looked up in it."""
    made = take(project, NOTE, Annotation(url=URL, text="A note on all of it"))
    (ident,) = made.evidence
    assert project.get(Evidence, ident).title == "The speech"
    row = queries.claim(project.db, made.claims[0]).citations[0]
    taken = from_text(TEXT)
    commands.add_capture(project, project.get(Evidence, ident), taken.content, taken.draft)
    (now,) = queries.citations(project.db, queries.claim(project.db, made.claims[0]).claim.id)
    assert row.passage is not None
    assert now.state is not None


def test_it_is_one_edit_and_known_the_second_time(project: Project, article: Article) -> None:
    """Taking the same file in again makes nothing; one undo takes all of it back."""
    assert article.url == URL
    lost = Annotation(url=URL, exact="sixty million crowns", id="a2")
    take(project, NOTE, lost)
    again = take(project, NOTE, lost)
    assert (again.claims, again.evidence, again.known) == ((), (), 2)
    project.undo()
    assert not queries.claims(project.db)
    assert not queries.evidence(project.db)


def test_evidence_is_found_by_the_address_it_was_captured_from(project: Project) -> None:
    """An entry whose own address differs is known by its capture's."""
    content = Content(data=TEXT.encode(), method=CaptureMethod.FETCH, final_url=URL)
    known = commands.add_evidence(
        project,
        kind=EvidenceKind.PAGE,
        title="Kept",
        url="https://short.example/1",
        content=content,
        draft=Draft(text=TEXT, title="Kept"),
    )
    made = take(project, NOTE)
    assert (made.evidence, made.found) == ((), 1)
    row = queries.claim(project.db, made.claims[0]).citations[0]
    assert row.evidence is not None
    assert row.evidence.id == known.id
