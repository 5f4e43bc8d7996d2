"""The entries of the claim's lower half: a question, an appearance, a relation, a verdict."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.small import AnswerDialog, AppearanceDialog, QuestionDialog
from ui.opening_links import can_open, open_link
from ui.panels.claim_head import MEASURE
from ui.session import Session
from ui.widgets.chip import RatingChip
from ui.widgets.entry import Deed, Entry
from ui.widgets.folded import Folded
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row
from ui.wording import cut, date, exact, joined, moment, quoted, relation, word
from workbench import commands
from workbench.model import Question, Verdict
from workbench.queries import AppearanceRow, ClaimDetail, RelationRow

translate = QCoreApplication.translate

QUESTION = "application/x-fact-check-question"
"""What is dragged when a question is: its id."""


def asked(detail: ClaimDetail) -> list[Question]:
    """Give the questions as they are shown: the open ones first."""
    return sorted(detail.questions, key=lambda question: bool(question.answer))


def question_entry(
    session: Session, detail: ClaimDetail, question: Question, all_shown: Callable[[], object]
) -> Entry:
    """An open question with the step to its answer; an answered one with its answer.

    `all_shown` is called before it moves, which may be to where entries are not in sight.
    """
    words, role = question.text, ""
    if question.answer:
        words, role = f"{question.text} – {question.answer}", "quiet"
    if not session.is_writable:
        return Entry(words, (), role=role)

    def answer() -> None:
        AnswerDialog(session, question, made.window()).open()

    def edit() -> None:
        QuestionDialog.change(session, question, made.window()).open()

    def delete() -> None:
        said = translate("Claim", "Question deleted.")
        session.do(said, commands.remove_question, question)

    def step(by: int) -> None:
        all_shown()
        at = asked(detail).index(question) + by
        put_question(session, detail, question.id, at + (by > 0))

    title = (
        translate("Claim", "Change the answer") if question.answer else translate("Claim", "Answer")
    )
    more: list[Deed] = [("editQuestion", translate("Claim", "Edit the question…"), edit)]
    if len(detail.questions) > 1:
        more += [
            ("questionUp", translate("Claim", "Move up"), lambda: step(-1)),
            ("questionDown", translate("Claim", "Move down"), lambda: step(1)),
        ]
    more.append(("deleteQuestion", translate("Claim", "Delete"), delete))
    made = Entry(words, [("answer", title, answer)], more, role=role)
    made.kind, made.ident = QUESTION, question.id
    made.moved.connect(step)
    return made


def put_question(session: Session, detail: ClaimDetail, ident: str, at: int) -> None:
    """Put a question before the one that is at this place now; open ones stay first."""
    shown = asked(detail)
    moved = next((each for each in shown if each.id == ident), None)
    if moved is None:
        return
    like = [each.id for each in shown if bool(each.answer) == bool(moved.answer)]
    first = next(n for n, each in enumerate(shown) if each.id == like[0])
    place = max(0, min(len(like), at - first))
    before = like[place] if place < len(like) else ""
    rest = [each for each in like if each != ident]
    rest.insert(rest.index(before) if before in rest else min(place, len(rest)), ident)
    others = [each.id for each in shown if bool(each.answer) != bool(moved.answer)]
    if rest != like:
        order = [*others, *rest] if moved.answer else [*rest, *others]
        session.do("", commands.order_questions, detail.claim, order)


def appearance_entry(session: Session, found: AppearanceRow) -> Entry:
    """A place where the claim was made, with the step to it."""
    seen = found.appearance
    title = found.article.title if found.article else seen.title or seen.url
    first = translate("Claim", "first") if seen.first else ""
    words = joined(cut(title, 120), date(seen.appeared_on), cut(seen.place), cut(seen.note))

    def read() -> None:
        if found.passage:
            session.open_capture(found.passage.capture_id, (found.passage.start, found.passage.end))
        elif found.article:
            session.choose_item("article", found.article.id)
            session.choose_place("articles")

    def delete() -> None:
        session.do(translate("Claim", "Appearance deleted."), commands.remove_appearance, seen)

    def edit() -> None:
        AppearanceDialog.change(session, seen, made.window()).open()

    def first_of_all() -> None:
        session.do("", commands.change_appearance, seen, first=True)

    reading: list[Deed] = []
    if found.article:
        reading.append(("readAppearance", translate("Claim", "Read"), read))
    elif can_open(seen.url):
        look = translate("Claim", "Open link")
        reading.append(("openAppearance", look, lambda: open_link(seen.url)))
    more: list[Deed] = []
    if not seen.first:
        more.append(("makeFirst", translate("Claim", "Make it the first"), first_of_all))
    more.append(("editAppearance", translate("Claim", "Edit…"), edit))
    more.append(("deleteAppearance", translate("Claim", "Delete"), delete))
    made = Entry(
        words,
        reading,
        more if session.is_writable else (),
        chip=Label(first, role="chip") if first else None,
        tip=found.passage.exact if found.passage else seen.url,
    )
    return made


def relation_entry(session: Session, found: RelationRow) -> Entry:
    """How the claim stands to another one, with how that is rated and the step to it."""
    kind = relation(found.relation.kind, outgoing=found.outgoing)
    words = f"{kind}: {quoted(cut(found.other_text, 160))}"
    if found.relation.note:
        words = f"{words} – {cut(found.relation.note)}"

    def delete() -> None:
        said = translate("Claim", "Relation deleted.")
        session.do(said, commands.remove_relation, found.relation)

    chip = (
        RatingChip(found.other_scale, found.other_rating, found.other_label)
        if found.other_label
        else Label(word(found.other_state), role="chip")
    )
    go: Deed = (
        "goToClaim",
        translate("Claim", "Go to it"),
        lambda: session.select_claim(found.other_id),
    )
    more: list[Deed] = [("deleteRelation", translate("Claim", "Delete"), delete)]
    return Entry(words, [go], more if session.is_writable else (), chip=chip)


def note_entry(note: str) -> QWidget:
    """The note on the claim, which the report prints."""
    return Folded(note, lines=6, letters=MEASURE, name="note")


def earlier_entry(verdict: Verdict) -> QWidget:
    """A verdict that a newer one replaced."""
    part = QWidget()
    inside = column(part, gap=4)
    line = row(gap=8)
    line.addWidget(RatingChip(verdict.scale, verdict.rating, verdict.label))
    sure = (
        translate("Claim", "confidence {}").format(word(verdict.confidence).lower())
        if verdict.confidence
        else ""
    )
    facts = Elided(joined(verdict.author, sure, moment(verdict.made_at)), role="small")
    facts.setToolTip(exact(verdict.made_at))
    line.addWidget(facts, 1)
    inside.addLayout(line)
    rationale = Folded(verdict.rationale, lines=3, role="quiet", letters=MEASURE, name="earlier")
    inside.addWidget(rationale)
    return part
