"""Pages captured with the keyboard: asked for, refused, let pass, tried again, looked over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from tests.journeys.conftest import Hands
from tests.web.server import Web
from workbench import queries, settings
from workbench.model import Looks
from workbench.settings import Settings

PAGE = (
    "<html><head><title>{}</title></head><body><article><p>The account of the hall closes at "
    "11,200,000 crowns, of which two were for the roof.</p></article></body></html>"
)


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with an empty project, on a machine that makes no pictures of pages."""
    settings.save(Settings(pictures=False, stamping=False))
    made = hands()
    made.press("Ctrl+Shift+N")
    made.name_file(tmp_path / "Hall.fcw")
    return made


def test_three_addresses_are_pasted_and_looked_over(desk: Hands, web: Web, tmp_path: Path) -> None:
    """Two are let pass, a table comes at once; then one is found wrong."""
    session, table = desk.window.session, tmp_path / "people.csv"
    table.write_text("year,crowns\n2019,11200000\n")
    urls = [web.page(f"/{name}", PAGE.format(name)) for name in ("budget", "accounts")]
    desk.press("Ctrl+G")
    desk.dialog()
    desk.paste("refs", f"See {urls[0]}, and ({urls[1]}).\n{table}\nnothing here")
    desk.waits_to_see("3 addresses and files.")
    assert desk.sees("No address, and no file that is there: “nothing here”")
    desk.press("Return")
    desk.press("Ctrl+Shift+G")
    desk.waits_to_see("2 failed")
    assert desk.sees("lies in a private network")

    desk.find(QListView, "captureList").setFocus()
    told = "lies in a private network"
    desk.bot.waitUntil(lambda: any(told in text for text in desk.window.notices.texts()))
    for left in ("1 failed", "3 captured"):  # the pages stand below the table: newest first
        desk.press("End")
        beside = desk.window.middle_panel().findChild(QPushButton, "letPass")  # not the notice's
        if not beside.isVisible():
            desk.press("Up")
        desk.bot.mouseClick(beside, Qt.MouseButton.LeftButton)
        desk.waits_to_see(left)
    assert session.ask(queries.counts).evidence == 3
    assert not any(told in text for text in desk.window.notices.texts())  # it was let pass

    desk.press("L")
    desk.bot.waitUntil(lambda: bool(desk.open_dialogs()))
    assert desk.sees("Private network let pass")
    desk.click("looksWrong")
    desk.write("wrongNote", "half of the page")
    desk.press("Return")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    found = session.ask(queries.standing, [session.capture_id])[0].capture
    assert found.looks is Looks.WRONG
    assert found.looks_note == "A notice about cookies covers it: half of the page"
    desk.press("Ctrl+3")
    desk.waits_to_see("Looks wrong")
    desk.press("Ctrl+Z")
    assert not desk.sees("Looks wrong")


def test_an_address_that_was_captured_is_captured_again(
    desk: Hands, tmp_path: Path, web: Web
) -> None:
    """The dialog says so beforehand; then there are two copies of one piece of evidence."""
    url = web.page("/budget", PAGE.format("Budget"))
    for times in (1, 2):
        desk.press("Ctrl+G")
        desk.dialog()
        desk.paste("refs", url)
        if times == 2:
            desk.waits_to_see("It will be captured again, as another copy.")
        desk.press("Return")
        desk.waits_to_see("lies in a private network")
        desk.click("letPass")
        desk.bot.waitUntil(
            lambda times=times: (
                [e.captures for e in desk.window.session.ask(queries.evidence)] == [times]
            ),
            timeout=20_000,
        )
    desk.waits_to_see("Captured 2 times:")


def test_what_was_written_is_there_again_after_escape(desk: Hands) -> None:
    """Esc closes the dialog; opened again, it holds the addresses, and they are a draft."""
    desk.press("Ctrl+G")
    desk.dialog()
    desk.paste("refs", "https://aldermoor.example/budget")
    desk.press("Escape")
    desk.bot.waitUntil(lambda: not desk.open_dialogs())
    desk.press("Ctrl+G")
    desk.dialog()
    assert desk.sees("https://aldermoor.example/budget")


def test_a_form_offers_to_let_pass_what_it_was_refused_for(desk: Hands, web: Web) -> None:
    """The dialog for evidence comes back with the sentence, what it means, and the way on."""
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    desk.write("address", web.page("/budget", PAGE.format("Budget")))
    desk.click("accept")
    desk.bot.waitUntil(lambda: not desk.window.jobs.current, timeout=20_000)
    dialog = desk.dialog()
    assert "its record and the report say so" in desk.find(QLabel, "formError").text()
    desk.click("letPass")
    desk.bot.waitUntil(lambda: dialog not in desk.open_dialogs(), timeout=20_000)
    desk.waits_to_see("Evidence added.")
    desk.waits_to_see("Private network let pass")
