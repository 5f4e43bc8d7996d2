"""Texts under check: brought in, corrected, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.commands.captures import freeze
from workbench.commands.claims import accept_in
from workbench.commands.removal import sweep_articles
from workbench.commands.words import date, required, short
from workbench.model import Article, Content
from workbench.project import Project
from workbench.reading import Draft
from workbench.spotting import Candidate


def add_article(
    project: Project,
    draft: Draft,
    content: Content,
    *,
    note: str = "",
    candidates: Sequence[Candidate] = (),
    as_draft: bool = False,
) -> Article:
    """Import a text under check, with its original bytes; or a draft, to be checked line by line.

    Claims are made of the candidates, which stand in the draft's text, in the same step.
    """
    title = required(draft.title or short(draft.text), "The article’s text")
    with project.edit(f"Import “{short(title)}”") as edit:
        article = edit.add(
            Article,
            title=title,
            byline=draft.byline,
            publisher=draft.publisher,
            published_on=draft.published_on,
            url=content.final_url or content.requested_url or draft.url,
            language=draft.language,
            note=note,
            draft=as_draft,
            added_at=edit.now,
        )
        freeze(edit, content, draft, article_id=article.id)
        for candidate in candidates:
            accept_in(edit, article, candidate)
        return article


def change_article(project: Project, article: Article, /, **fields: Any) -> Article:
    """Correct what is known of an article. Its text is frozen."""
    if "title" in fields:
        fields["title"] = required(fields["title"], "The title")
    if "published_on" in fields:
        fields["published_on"] = date(fields["published_on"], "The date of publication")
    if "recheck_on" in fields:
        fields["recheck_on"] = date(fields["recheck_on"], "The date to look again")
    with project.edit(f"Change article “{short(article.title)}”") as edit:
        return edit.change(article, **fields)


def remove_article(project: Project, article: Article) -> None:
    """Take an article away, with the passages, appearances and citations that stand in it.

    Its claims stay.
    """
    with project.edit(f"Delete article “{short(article.title)}”") as edit:
        edit.get(Article, article.id)
        sweep_articles(edit, [article.id])
