"""Tests that what a report says does not depend on the form that it is read in."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from tests.workbench.report.conftest import NOW
from tests.workbench.report.guarded import HIDDEN_URL, guard
from workbench import commands, queries
from workbench.model import Stance
from workbench.project import Project
from workbench.report import build, render_html, render_markdown
from workbench.report.annotations import collection

_TAG = re.compile(r"<(script|style|svg|head)\b.*?</\1>|<[^>]+>", re.DOTALL)


@pytest.fixture
def both(investigated: Project) -> dict[str, str]:
    """A report for the desk as a page and as Markdown, without marks, on one line each."""
    guard(investigated)
    report = build(investigated.db, now=NOW)
    return {
        "html": _line(html.unescape(_TAG.sub(" ", render_html(report)))),
        "md": _line(render_markdown(report).replace("\\", "").replace("*", "")),
    }


def _line(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(
    "words",
    [
        "press@council.example",
        "Corrected",
        "Whether a second person reviewed the verdicts",
        "61,408,000 crowns",
        "Called twice.",
    ],
)
def test_what_one_form_says_the_other_says(both: dict[str, str], words: str) -> None:
    """Where somebody was asked, that a claim was corrected, what is not shown, figures, notes."""
    assert [name for name, text in both.items() if words in text] == ["html", "md"]


def test_a_title_that_is_cut_ends_with_one_sign(investigated: Project) -> None:
    """“… and…. Copy of” is a slip that readers see on every page."""
    report = build(investigated.db, now=NOW)
    cut = tuple(
        replace(each, item=replace(each.item, title="It began when…")) for each in report.references
    )
    said = _line(render_markdown(replace(report, references=cut)).replace("\\", ""))
    assert "…." not in said
    assert re.search(r"It began when…[^.]{0,40} Copy of", said)


def test_annotations_do_not_tell_the_place_in_a_protected_document(investigated: Project) -> None:
    """Whoever has the document could tell it by an offset; two reports are not tied by its id."""
    guard(investigated)
    talk = queries.find_evidence(investigated.db, "Talk with Sanna Wik")
    claim = queries.claim(investigated.db, queries.claims(investigated.db)[0].id).claim
    (copy,) = queries.captures(investigated.db, evidence=talk.id)
    commands.cite(investigated, claim, capture=copy, span=(0, 27), stance=Stance.CONTEXT)
    inside = build(investigated.db, now=NOW)
    public = build(investigated.db, now=NOW, profile="public", salt="5a" * 32)
    assert HIDDEN_URL in str(collection(inside))
    told = collection(public)
    assert talk.id not in str(told)
    hidden = [
        each["target"]
        for each in told["first"]["items"]
        if each["target"]["source"].endswith("#source")
    ]
    assert len(hidden) == 2
    kinds = {part["type"] for each in hidden for part in each.get("selector", [])}
    assert kinds == {"TextQuoteSelector"}
    assert {
        part["type"]
        for each in told["first"]["items"]
        for part in each["target"].get("selector", [])
    } >= {"TextQuoteSelector", "TextPositionSelector"}
