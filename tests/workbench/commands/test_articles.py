"""Texts under check."""

from __future__ import annotations

import pytest

from tests.workbench.commands.conftest import SPEECH
from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.exchange import intake
from workbench.model import Article
from workbench.project import Project
from workbench.spotting import spot


def test_an_article_keeps_its_original_bytes(project: Project, article: Article) -> None:
    """What came in is stored as it came."""
    (capture,) = queries.captures(project.db, article=article.id)
    assert project.store.get(capture.sha256) == SPEECH.encode()
    assert project.store.text(capture.text_sha256).startswith("The bridge cost")


def test_what_is_known_of_an_article_can_be_corrected(project: Project, article: Article) -> None:
    """Title, publisher and date are for the person to mend; the text is not."""
    changed = commands.change_article(project, article, title="Speech", published_on="2026-03")
    assert (changed.title, changed.published_on) == ("Speech", "2026-03")
    with pytest.raises(WorkbenchError, match="not of the form"):
        commands.change_article(project, article, published_on="March")


def test_a_removed_article_leaves_its_claims(project: Project, article: Article) -> None:
    """Claims outlive the article that they were found in, and undo restores their place."""
    made = commands.add_claim(project, text="Nobody was paid.", article=article, span=(38, 67))
    before = queries.claim(project.db, made.id)
    commands.remove_article(project, article)
    assert queries.claim(project.db, made.id).appearances == ()
    with pytest.raises(NotFound):
        queries.find_article(project.db, article.id)
    project.undo()
    assert queries.claim(project.db, made.id) == before


def test_an_article_and_its_claims_come_in_as_one_step(project: Project) -> None:
    """Claims that are taken with the article stand in it, and one undo takes all of it back."""
    found = intake.from_text(SPEECH)
    candidates = spot(found.text().text)
    assert candidates
    made = commands.add_article(project, found.text(), found.content, candidates=candidates)
    rows = queries.claims(project.db, article=made.id)
    assert [row.text for row in rows] == [candidate.text for candidate in candidates]
    project.undo()
    assert queries.claims(project.db) == []
    assert queries.articles(project.db) == []
