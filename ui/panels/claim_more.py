"""The lower part of a claim: open questions, appearances, relations, note, earlier verdicts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.small import AnswerDialog, AppearanceDialog, NarrowDialog
from ui.opening_links import can_open, open_link
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.chip import RatingChip
from ui.widgets.label import Elided, Label, plain_tip
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, date, exact, joined, moment, quoted, relation, word
from workbench import commands, queries
from workbench.model import Question, Verdict
from workbench.queries import AppearanceRow, ClaimDetail, RelationRow

translate = QCoreApplication.translate

EDITS = 4
"""Edits of the claim that are named at its foot."""


def more_part(session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]) -> QWidget:
    """What else is known of a claim; parts that are empty offer their first step."""
    part = QWidget()
    inside = column(part, gap=16)
    inside.setContentsMargins(0, 8, 0, 0)
    _questions(inside, session, detail, actions)
    _appearances(inside, session, detail, actions)
    _relations(inside, session, detail, actions)
    if detail.claim.note:
        body = _section(inside, translate("Claim", "Note"))
        body.addWidget(Label(detail.claim.note, wrap=True).selectable())
    if len(detail.verdicts) > 1:
        body = _section(inside, translate("Claim", "Earlier verdicts"))
        for verdict in detail.verdicts[1:]:
            body.addWidget(_earlier(verdict))
    _history(inside, session, detail, actions)
    return part


def _section(
    inside: QVBoxLayout,
    title: str,
    verb: str = "",
    actions: Mapping[str, QAction] | None = None,
    words: str = "",
) -> QVBoxLayout:
    box = column(gap=4)
    head = row(gap=8)
    head.addWidget(Label(title.upper(), role="section"))
    if verb and actions:
        head.addWidget(VerbButton(verb, actions[verb], words, kind="link"))
    head.addStretch(1)
    box.addLayout(head)
    inside.addLayout(box)
    return box


def _line(
    words: str, *deeds: tuple[str, str, Callable[[], object]], role: str = "", tip: str = ""
) -> QWidget:
    part = QWidget()
    line = row(part, gap=4)
    label = Label(words, role=role, wrap=True)
    if tip:
        label.setToolTip(plain_tip(tip))
    line.addWidget(label, 1)
    for name, title, deed in deeds:
        made = button(name, title, deed, kind="link")
        made.setAccessibleName(f"{title}: {cut(words, 80)}")
        line.addWidget(made)
    return part


def _questions(
    inside: QVBoxLayout, session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]
) -> None:
    body = _section(
        inside, translate("Claim", "Open questions"), "ask", actions, translate("Claim", "Add")
    )
    for question in sorted(detail.questions, key=lambda asked: bool(asked.answer)):
        body.addWidget(_question(session, detail, question))


def _move(session: Session, detail: ClaimDetail, question: Question, by: int) -> None:
    ids = [each.id for each in detail.questions]
    at = ids.index(question.id)
    if 0 <= at + by < len(ids):
        ids.insert(at + by, ids.pop(at))
        session.do("", commands.order_questions, detail.claim, ids)


def _question(session: Session, detail: ClaimDetail, question: Question) -> QWidget:
    def answer() -> None:
        AnswerDialog(session, question, made.window()).open()

    def delete() -> None:
        session.do(translate("Claim", "Question deleted."), commands.remove_question, question)

    deeds = [
        (
            "answer",
            translate("Claim", "Change the answer")
            if question.answer
            else translate("Claim", "Answer"),
            answer,
        )
    ]
    if len(detail.questions) > 1:
        up, down = (
            (lambda: _move(session, detail, question, -1)),
            (lambda: _move(session, detail, question, 1)),
        )
        deeds += [
            ("questionUp", translate("Claim", "Up"), up),
            ("questionDown", translate("Claim", "Down"), down),
        ]
    deeds.append(("deleteQuestion", translate("Claim", "Delete"), delete))
    words, role = question.text, ""
    if question.answer:
        words, role = f"{question.text} – {question.answer}", "quiet"
    made = _line(words, *_when(session, *deeds), role=role)
    return made


def _when(
    session: Session, *deeds: tuple[str, str, Callable[[], object]]
) -> tuple[tuple[str, str, Callable[[], object]], ...]:
    return deeds if session.is_writable else ()


def _appearances(
    inside: QVBoxLayout, session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]
) -> None:
    body = _section(
        inside, translate("Claim", "Appearances"), "appearance", actions, translate("Claim", "Add")
    )
    for found in detail.appearances:
        body.addWidget(_appearance(session, found))


def _appearance(session: Session, found: AppearanceRow) -> QWidget:
    seen = found.appearance
    title = found.article.title if found.article else seen.title or seen.url
    first = translate("Claim", "first") if seen.first else ""
    words = joined(cut(title, 120), date(seen.appeared_on), cut(seen.place), first, cut(seen.note))

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

    reading: list[tuple[str, str, Callable[[], object]]] = []
    if found.article:
        reading.append(("readAppearance", translate("Claim", "Read"), read))
    elif can_open(seen.url):
        reading.append(
            ("openAppearance", translate("Claim", "Open link"), lambda: open_link(seen.url))
        )
    changing = [
        ("editAppearance", translate("Claim", "Edit"), edit),
        ("deleteAppearance", translate("Claim", "Delete"), delete),
    ]
    if not seen.first:
        changing.insert(0, ("makeFirst", translate("Claim", "Make it the first"), first_of_all))
    made = _line(
        words,
        *reading,
        *_when(session, *changing),
        tip=found.passage.exact if found.passage else seen.url,
    )
    return made


def _relations(
    inside: QVBoxLayout, session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]
) -> None:
    body = _section(
        inside, translate("Claim", "Related claims"), "relate", actions, translate("Claim", "Add")
    )
    if session.is_writable:
        part = _line(translate("Claim", "A part that can be checked by itself:"), role="quiet")
        narrow = button(
            "narrow",
            translate("Claim", "Add a narrower claim…"),
            lambda: NarrowDialog(session, detail.claim, part.window()).open(),
            kind="link",
        )
        layout = part.layout()
        if layout is not None:
            layout.addWidget(narrow)
        body.addWidget(part)
    for found in detail.relations:
        body.addWidget(_relation(session, found))


def _relation(session: Session, found: RelationRow) -> QWidget:
    kind = relation(found.relation.kind, outgoing=found.outgoing)
    words = f"{kind}: {quoted(cut(found.other_text, 160))}"
    if found.relation.note:
        words = f"{words} – {cut(found.relation.note)}"

    def delete() -> None:
        session.do(
            translate("Claim", "Relation deleted."), commands.remove_relation, found.relation
        )

    chip = (
        RatingChip(found.other_scale, found.other_rating, found.other_label)
        if found.other_label
        else Label(word(found.other_state), role="chip")
    )
    go = ("goToClaim", translate("Claim", "Go to it"), lambda: session.select_claim(found.other_id))
    made = _line(
        words, go, *_when(session, ("deleteRelation", translate("Claim", "Delete"), delete))
    )
    line = made.layout()
    if isinstance(line, QHBoxLayout):
        line.insertWidget(1, chip)
    return made


def _earlier(verdict: Verdict) -> QWidget:
    part = QWidget()
    inside = column(part, gap=4)
    line = row(gap=8)
    line.addWidget(RatingChip(verdict.scale, verdict.rating, verdict.label))
    facts = Elided(joined(verdict.author, moment(verdict.made_at)), role="small")
    facts.setToolTip(exact(verdict.made_at))
    line.addWidget(facts, 1)
    inside.addLayout(line)
    inside.addWidget(Label(verdict.rationale, role="quiet", wrap=True))
    if verdict.confidence:
        sure = translate("Claim", "confidence {}").format(word(verdict.confidence).lower())
        facts.setText(joined(verdict.author, sure, moment(verdict.made_at)))
    return part


def _history(
    inside: QVBoxLayout, session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]
) -> None:
    body = _section(
        inside,
        translate("Claim", "History"),
        "claim-history",
        actions,
        translate("Claim", "Show all"),
    )
    for edit in session.ask(queries.history, claim_id=detail.claim.id, limit=EDITS):
        undone = translate("Claim", "undone") if edit.undone else ""
        line = Elided(joined(phrase(edit.label), edit.actor, moment(edit.at), undone), role="small")
        body.addWidget(line)
