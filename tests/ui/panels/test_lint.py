"""Tests of the list of objections: what is told, where it leads, and what is overridden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.models.paged import ENTRY
from ui.window import Window
from workbench import commands, queries
from workbench.lint import RULES, Finding
from workbench.model import Article, CaptureMethod, Claim, Content, CorrectionKind, Evidence, Source
from workbench.project import Project
from workbench.reading import Draft

Open = Callable[..., Window]


@pytest.fixture
def window(open_window: Open, filled: Path) -> Window:
    """A window that shows the objections to the town hall of Aldermoor."""
    made = open_window(filled)
    made.actions_["lint"].trigger()
    return made


def view(window: Window) -> QListView:
    """The list."""
    found: QListView = window.lint.findChild(QListView, "findingList")
    return found


def rows(window: Window) -> list[str]:
    """What the list says, line by line."""
    model, role = view(window).model(), Qt.ItemDataRole.AccessibleTextRole
    return [model.index(at, 0).data(role) for at in range(model.rowCount())]


def codes(window: Window) -> list[str]:
    """The rules that are objected by, in the order of the list."""
    model = view(window).model()
    found = (model.index(at, 0).data(ENTRY) for at in range(model.rowCount()))
    return [each.code for each in found if isinstance(each, Finding)]


def choose(window: Window, code: str) -> Finding:
    """Choose the first objection of a rule."""
    model = view(window).model()
    for at in range(model.rowCount()):
        found = model.index(at, 0).data(ENTRY)
        if isinstance(found, Finding) and found.code == code:
            view(window).setCurrentIndex(model.index(at, 0))
            return found
    raise AssertionError(f"{code} is not among {codes(window)}")


def dialog(window: Window, qtbot: QtBot) -> QDialog:
    """The dialog that is open."""
    (found,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    qtbot.waitUntil(found.isActiveWindow)
    return found


def click(qtbot: QtBot, window: Window, name: str) -> None:
    """Press a button of the panel."""
    button = window.lint.findChild(QPushButton, name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_blockers_and_advice_stand_apart(window: Window) -> None:
    """Each part has its head and its number; the chosen one is told whole, with its reason."""
    told = rows(window)
    assert told[0] == "To mend before it is published · 3"
    assert "To mend · No desk is named as the author of the check. · Aldermoor town hall" in told
    assert any(each.startswith("Advice · ") and each[9:].isdigit() for each in told)
    count = window.lint.findChild(QLabel, "findingCount").text()
    assert count.startswith("3 to mend · ")
    choose(window, "not-asked")
    about = window.lint.findChild(QLabel, "findingAbout").text()
    assert "Tova Lind was not asked, and no reason is given." in about
    assert "Code of principles: Whoever is checked is to be heard" in about


def test_enter_goes_to_the_place_to_mend(window: Window, qtbot: QtBot) -> None:
    """The form opens with the field in focus; once it is filled the objection is gone."""
    choose(window, "no-desk")
    qtbot.keyClick(view(window), Qt.Key.Key_Return)
    form = dialog(window, qtbot)
    field = form.findChild(QLineEdit, "desk")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Plumb Line")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "no-desk" not in codes(window))
    assert "no-report-url" in codes(window)


def test_a_double_click_goes_there_too(window: Window, qtbot: QtBot) -> None:
    """A claim that has not said why it was chosen opens with that field in sight."""
    found = choose(window, "no-reason")
    at: QPoint = view(window).visualRect(view(window).currentIndex()).center()
    qtbot.mouseClick(view(window).viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(view(window).viewport(), Qt.MouseButton.LeftButton, pos=at)
    field = dialog(window, qtbot).findChild(QLineEdit, "reason")
    qtbot.waitUntil(field.hasFocus)
    assert window.session.claim_id == found.record_id
    dialog(window, qtbot).reject()


def test_an_override_takes_a_reason(window: Window, qtbot: QtBot) -> None:
    """Without one it is refused; with one it is listed apart, and can stand again; undo works."""
    choose(window, "not-asked")
    click(qtbot, window, "waiveFinding")
    form = dialog(window, qtbot)
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.findChild(QLabel, "formError").text() == "The reason is missing."
    qtbot.keyClicks(form.findChild(QPlainTextEdit, "waiveReason"), "She is in hospital.")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: rows(window)[-2] == "Overridden · 1")
    assert rows(window)[-1].startswith("Overridden · Tova Lind was not asked")
    choose(window, "not-asked")
    about = window.lint.findChild(QLabel, "findingAbout").text()
    assert about.endswith("She is in hospital.")
    assert window.lint.findChild(QPushButton, "waiveFinding").text() == "Let it stand again"
    click(qtbot, window, "waiveFinding")
    qtbot.waitUntil(lambda: not any(each.startswith("Overridden") for each in rows(window)))
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: rows(window)[-2] == "Overridden · 1")


def test_objections_of_a_kind_are_overridden_together(window: Window, qtbot: QtBot) -> None:
    """One reason for all that are alike, in one step; the button is there where several are."""
    choose(window, "no-desk")
    alike = window.lint.findChild(QPushButton, "waiveAlike")
    assert not alike.isVisible()
    for text in ("The roof leaks.", "The cellar is wet."):
        window.session.perform(commands.add_claim, text=text)
    qtbot.waitUntil(lambda: codes(window).count("no-speaker") == 2)
    choose(window, "no-speaker")
    assert alike.text() == "Override all 2 of this kind…"
    click(qtbot, window, "waiveAlike")
    form = dialog(window, qtbot)
    qtbot.keyClicks(form.findChild(QPlainTextEdit, "waiveAllReason"), "The reader asked for all.")
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Overridden · 2" in rows(window))
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "Overridden · 2" not in rows(window))


def test_the_list_is_narrowed(window: Window, qtbot: QtBot) -> None:
    """By words, by part, and to the claim that is looked at."""
    box = window.lint.findChild(QComboBox, "findingPart")
    box.setCurrentIndex(box.findData("advice"))
    assert rows(window)[0].startswith("Advice · ")
    box.setCurrentIndex(0)
    words = window.lint.findChild(QLineEdit, "findingFilter")
    qtbot.keyClicks(words, "furniture")
    assert codes(window) == ["open-question"]
    qtbot.keyClicks(words, "xyzzy")
    assert "Nothing found" in [each.text() for each in window.lint.findChildren(QLabel)]
    words.clear()
    claims = window.session.ask(queries.claims)
    window.session.select_claim(claims[1].id)
    window.lint.findChild(QCheckBox, "onlyThisClaim").click()
    assert "no-verdict" in codes(window)
    assert "not-asked" not in codes(window)
    window.session.select_claim(claims[0].id)
    assert "not-asked" in codes(window)


def test_nothing_to_object_to_is_told(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    """A sound investigation says so, and offers the report."""
    path = tmp_path / "Sound.fcw"
    with Project.create(path, title="Sound") as project:
        commands.change_investigation(
            project,
            desk="Plumb Line",
            desk_url="https://plumb.example/",
            report_url="https://plumb.example/bridge",
            corrections_url="https://plumb.example/corrections",
            policy_url="https://plumb.example/rules",
        )
    window = open_window(path)
    window.actions_["lint"].trigger()
    assert "Nothing to object to" in [each.text() for each in window.lint.findChildren(QLabel)]
    assert window.lint.findChild(QPushButton, "button-export").isVisible()
    window.session.perform(commands.change_investigation, desk="")
    qtbot.waitUntil(lambda: codes(window) == ["no-desk"])


def _everything(project: Project) -> None:
    """Have something objected to in records of every kind."""
    claim = project.get(Claim, queries.claims(project.db)[0].id)
    evidence = project.get(Evidence, queries.evidence(project.db)[0].id)
    commands.change_evidence(project, evidence, source="")
    source = commands.add_source(project, name="Bo Lind")
    commands.change_source(project, source, protected=True)
    other = commands.add_evidence(
        project,
        kind=evidence.kind,
        title="Account",
        source="Bo Lind",
        url="https://city.example/1",
        content=Content(data=b"1", method=CaptureMethod.PASTE),
        draft=Draft(text="The toll is two crowns."),
    )
    (capture,) = queries.captures(project.db, evidence=other.id)
    commands.cite(project, claim, capture=capture, span=(0, 22), stance="supports")
    commands.add_capture(
        project,
        other,
        Content(data=b"2", method=CaptureMethod.PASTE, complete="no"),
        Draft(text="Nothing of that."),
    )
    commands.add_contact(project, claim, whom="Her office", deadline_on="2020-01-01")
    commands.add_correction(project, claim, text="Bo Lind was wrong.", kind=CorrectionKind.UPDATE)
    article = project.get(Article, queries.articles(project.db)[0].id)
    commands.change_article(project, article, url="nowhere")


PLACES = {
    "no-source": ("knownEvidence", "source"),
    "no-interests": ("knownSource", "interests"),
    "no-class": ("knownSource", "sourceClass"),
    "no-public-name": ("knownSource", "publicName"),
    "no-same-as": ("knownSpeaker", "sameAs"),
    "not-archived": ("knownEvidence", "url"),
    "appearance-address": ("appearanceDialog", "url"),
    "deadline-passed": ("contactDialog", "reply"),
    "open-question": ("answerDialog", "answer"),
    "recheck": ("verdictDialog", ""),
    "short-rationale": ("verdictDialog", "rationale"),
    "no-verdict": ("verdictDialog", ""),
    "no-date": ("claimDialog", "madeOn"),
    "no-method": ("detailsDialog", "method"),
    "no-corrections": ("detailsDialog", "correctionsUrl"),
    "protected-named": ("correctionDialog", "correctionText"),
}


def test_each_leads_to_its_place(open_window: Open, filled: Path, qtbot: QtBot) -> None:
    """Records of every kind open in their own form, with the field that is objected to in focus."""
    with Project.open(filled) as project:
        _everything(project)
    window = open_window(filled)
    window.actions_["lint"].trigger()
    for code, (form, field) in PLACES.items():
        choose(window, code)
        click(qtbot, window, "mendFinding")
        found = dialog(window, qtbot)
        assert found.objectName() == form, code
        if field:
            qtbot.waitUntil(found.findChild(QWidget, field).hasFocus)
        found.reject()
        window.notices.clear()
    assert set(PLACES) <= set(RULES)


def test_lost_words_are_looked_at_in_the_newest_copy(open_window: Open, filled: Path) -> None:
    """Where cited words are gone, the newest copy opens and the claim stands beside it."""
    with Project.open(filled) as project:
        _everything(project)
    window = open_window(filled)
    window.actions_["lint"].trigger()
    finding = choose(window, "words-lost")
    window.lint.findings.go()
    source = next(r for r in window.session.ask(queries.evidence) if r.title == "Account")
    newest = window.session.ask(queries.captures, evidence=source.id)[0]
    assert window.session.capture_id == newest.id
    assert window.session.claim_id == finding.claims[0]
    choose(window, "cut-short")
    window.lint.findings.go()
    assert window.session.capture_id == newest.id


def test_what_is_gone_is_told(window: Window) -> None:
    """An objection to something that was deleted meanwhile leads to a sentence, and no further."""
    finding = choose(window, "no-reason")
    claim = window.session.project.get(Claim, finding.record_id)
    window.session.perform(commands.remove_claim, claim)
    window.lint.findings.go()
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert window.notices.texts()


def test_sources_are_told_once(window: Window) -> None:
    """However many claims cite it, a source without interests is one line."""
    session = window.session
    rows_ = session.ask(queries.sources)
    assert codes(window).count("no-interests") == len(rows_)
    assert isinstance(session.project.get(Source, rows_[0].id), Source)


def test_a_long_list_is_cut(open_window: Open, tmp_path: Path) -> None:
    """Of thousands, the first are shown, and how many are left out; words find the others."""
    path = tmp_path / "Many.fcw"
    with Project.create(path, title="Many") as project:
        commands.add_claims(project, [{"text": f"Number {n} is prime."} for n in range(600)])
    window = open_window(path)
    window.actions_["lint"].trigger()
    told = rows(window)
    assert len(told) < 520
    assert told[-1].startswith("Not shown here · ")
    words = window.lint.findChild(QLineEdit, "findingFilter")
    words.setText("number 577")
    assert {each.split(" · ")[-1] for each in rows(window)[1:]} == {"Number 577 is prime."}
