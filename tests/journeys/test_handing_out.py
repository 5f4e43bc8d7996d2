"""A report for readers: objections, what is withheld, and then the files, by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListView, QListWidget, QPushButton

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from ui.widgets.page import Page
from workbench import commands, queries, settings
from workbench.model import Source
from workbench.project import Project
from workbench.report.redaction import digest_of, item_salt

TREASURY, CONTACT = "Treasury of Aldermoor", "sanna.wik@aldermoor.example"


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    """A project whose source is not to be named, and a claimant who was asked."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="The town hall") as project:
        _, claim = fill(project)
        (source,) = queries.sources(project.db)
        kept = project.get(Source, source.id)
        commands.change_source(
            project, kept, protected=True, public_name="an official", contact=CONTACT
        )
        commands.add_contact(
            project, claim, whom="Tova Lind", address="tova@hall.example", asked_on="2026-01-07",
            deadline_on="2026-01-09",
        )  # fmt: skip
    return path


def tick(desk: Hands, *names: str) -> None:
    """Click check boxes, at their squares."""
    for name in names:
        made = desk.find(QCheckBox, name)
        place = made.rect().center()
        place.setX(12)
        desk.bot.mouseClick(made, Qt.MouseButton.LeftButton, pos=place)


def close(desk: Hands) -> None:
    """Leave the dialogs, from the last to the first."""
    while desk.open_dialogs():
        left = desk.dialog()
        desk.press("Escape")
        desk.bot.waitUntil(lambda left=left: not left.isVisible())


def to_the_preview(desk: Hands) -> Page:
    """Override what is to be mended, with a reason, and come to what readers see."""
    desk.press("Ctrl+Return")
    desk.waits_to_see("Reason, kept in the history for each of them")
    desk.dialog()
    desk.write("waiveAllReason", "The lawyer has seen it.")
    desk.press("Ctrl+Return")
    desk.dialog()
    desk.waits_to_see("things are withheld")
    return desk.find(Page, "publicText")


def test_a_public_report_is_seen_before_it_is_written(
    hands: Callable[[], Hands], protected: Path, tmp_path: Path
) -> None:
    """The protected name is nowhere in the file, and what was withheld can be proven from it."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    assert desk.find(QPushButton, "accept").text() == "Look at it first"
    text = to_the_preview(desk).toPlainText()
    assert TREASURY not in text
    assert "an official" in text
    assert desk.find(QPushButton, "accept").text() == "Choose where…"

    rows = desk.rows("withheldList")
    assert any(TREASURY in row for row in rows)
    assert any(CONTACT in row for row in rows)
    desk.press("Ctrl+Return")
    desk.name_file(tmp_path / "hall.html")
    desk.waits_to_see("The report is in hall.html")
    page = (tmp_path / "hall.html").read_text("utf-8")
    assert TREASURY not in page
    assert CONTACT not in page
    assert "tova@hall.example" not in page

    (kept,) = desk.window.session.ask(queries.exports)
    assert (kept.profile, kept.format, kept.withheld) == ("public", "html", len_of(rows))
    digests = [digest_of(TREASURY, item_salt(kept.salt, n)) for n in range(1, kept.withheld + 1)]
    assert sum(digest in page for digest in digests) == 1


def len_of(rows: list[str]) -> int:
    """How many rows are of withheld things, and not of places to look at."""
    return sum("Look at this" not in row for row in rows)


def test_what_is_to_be_mended_needs_a_reason(hands: Callable[[], Hands], protected: Path) -> None:
    """Without one there is no way on; Escape leads to the list, and an undo asks for it again."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    desk.press("Ctrl+Return")
    desk.waits_to_see("Override and go on")
    desk.press("Ctrl+Return")
    assert desk.sees("The reason is missing.")
    desk.press("Escape")
    desk.waits_to_see("Look at it first")
    desk.dialog()
    desk.bot.waitUntil(lambda: desk.find(QListView, "findingList").hasFocus())
    assert desk.window.session.ask(queries.waivers) == []
    to_the_preview(desk)
    kept = desk.window.session.ask(queries.waivers)
    assert len(kept) > 1
    assert {each.reason for each in kept} == {"The lawyer has seen it."}
    assert desk.window.session.ask(queries.history, limit=1)[0].label.startswith("Override ")
    desk.window.session.undo()
    desk.press("Ctrl+Return")
    desk.waits_to_see("Override and go on")
    close(desk)


def test_the_list_and_the_text_lead_to_each_other(
    hands: Callable[[], Hands], protected: Path
) -> None:
    """F3 and Shift+F3 go through all that is withheld, around its ends; the place is selected."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    page = to_the_preview(desk)
    held = desk.find(QListWidget, "withheldList")
    assert held.hasFocus()
    for _ in range(held.count()):
        desk.press("F3")
        shown = held.currentItem().data(Qt.ItemDataRole.UserRole)
        said = desk.find(QLabel, "redactionSaid").text()
        assert said.replace("\u200b", "") == shown.said
        if shown.places:
            assert page.textCursor().hasSelection()
    assert held.currentRow() == 0
    desk.press("Shift+F3")
    assert held.currentRow() == held.count() - 1
    desk.click("nextRedaction")
    assert held.currentRow() == 0


def test_another_choice_has_to_be_looked_at_again(
    hands: Callable[[], Hands], protected: Path
) -> None:
    """An edit or another choice makes a new preview; what is written is what was seen."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    to_the_preview(desk)
    desk.window.session.perform(commands.add_claim, text="The roof leaks.")
    desk.waits_to_see("The preview is being made…")
    assert desk.find(QPushButton, "accept").text() == "Look at it first"
    desk.waits_to_see("things are withheld")
    assert "The roof leaks." in desk.find(Page, "publicText").toPlainText()
    close(desk)


def test_several_formats_go_into_a_folder(
    hands: Callable[[], Hands], protected: Path, tmp_path: Path
) -> None:
    """One that cannot be written stops no other, and says why; all are in the history."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    tick(desk, "report-md", "report-claimreview", "report-mediareview")
    to_the_preview(desk)
    desk.press("Ctrl+Return")
    desk.name_file(tmp_path / "hall")
    desk.waits_to_see("3 files are in hall")
    names = {"hall.html", "hall.md", "hall.claimreview.json"}
    assert {each.name for each in (tmp_path / "hall").iterdir()} == names
    assert {each.name for each in desk.window.session.ask(queries.exports)} == names
    assert desk.sees("No verdict of this report is about a picture or a recording")


def test_a_report_for_the_desk_needs_no_preview(
    hands: Callable[[], Hands], protected: Path, tmp_path: Path
) -> None:
    """It holds everything, and nothing that is only for programs; the choice is remembered."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    desk.choose("report-internal")
    assert not desk.find(QCheckBox, "report-claimreview").isEnabled()
    desk.click("accept")
    desk.name_file(tmp_path / "desk.html")
    desk.waits_to_see("The report is in desk.html")
    assert TREASURY in (tmp_path / "desk.html").read_text("utf-8")
    desk.press("Ctrl+E")
    desk.dialog()
    assert desk.find(QPushButton, "accept").text() == "Choose where…"


def test_without_a_format_nothing_is_asked(hands: Callable[[], Hands], protected: Path) -> None:
    """The dialog says what is missing, and stays."""
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    dialog = desk.dialog()
    tick(desk, "report-html")
    desk.click("accept")
    assert desk.sees("Choose at least one format.")
    assert dialog.isVisible()


def test_only_the_claims_of_the_list_are_reported(
    hands: Callable[[], Hands], protected: Path, tmp_path: Path
) -> None:
    """What the list shows, and what is open, can be reported alone."""
    desk = hands()
    session = desk.window.session
    session.open(protected)
    session.choose_place("claims/decided")
    desk.press("Ctrl+E")
    desk.dialog()
    which = desk.find(QComboBox, "reportClaims")
    assert [which.itemData(at) for at in range(which.count())] == ["all", "list", "one"]
    desk.press("Down")
    desk.choose("report-internal")
    desk.click("accept")
    desk.name_file(tmp_path / "list.html")
    desk.waits_to_see("The report is in list.html")
    page = (tmp_path / "list.html").read_text("utf-8")
    assert "The town hall cost nine million crowns." in page
    assert "Nobody was paid for the land." not in page
    (kept,) = session.ask(queries.exports)
    assert len(kept.claims.split()) == 1


def test_a_broken_template_is_told_and_nothing_is_written(
    hands: Callable[[], Hands], protected: Path, tmp_path: Path, machine: Path
) -> None:
    """The notice names file and line; the other formats are written."""
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / "claim.html").write_text("\n{{ claim.clam }}", "utf-8")
    settings.save(replace(settings.load(), templates=str(ours)))
    desk = hands()
    desk.window.session.open(protected)
    desk.press("Ctrl+E")
    desk.dialog()
    desk.choose("report-internal")
    tick(desk, "report-md")
    desk.click("accept")
    desk.name_file(tmp_path / "hall")
    desk.waits_to_see("claim.html, line 2: CheckedClaim has no field “clam”. Is “claim” meant?")
    assert [each.name for each in (tmp_path / "hall").iterdir()] == ["hall.md"]
