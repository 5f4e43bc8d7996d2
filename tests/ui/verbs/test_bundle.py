"""Evidence bundles in the window: written, checked, and opened as projects again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.workbench.exchange.bundles import dump
from ui.dialogs.bundle import BundleDialog, BundleFindingsDialog, OpenBundleDialog
from ui.dialogs.waive import WaiveAllDialog
from ui.window import Window
from workbench import queries, signing
from workbench.exchange import bundling, checking, sealing
from workbench.exchange.checking import Opening
from workbench.project import Project


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases cost less than in life."""
    monkeypatch.setattr(sealing, "_WORK", 10)


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Iterator[Window]:
    """A window with a project."""
    made = open_window(filled)
    yield made
    made.jobs.cancel_all()


def press(qtbot: QtBot, widget: QWidget, name: str) -> None:
    """Press a button with the mouse."""
    found = widget.findChild(QPushButton, name)
    assert found is not None
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, window: Window, kind: type[QWidget]) -> QWidget:
    """Wait until a dialog of a kind is shown."""

    def found() -> bool:
        return any(each.isVisible() for each in window.findChildren(kind))

    qtbot.waitUntil(found, timeout=10_000)
    return next(each for each in window.findChildren(kind) if each.isVisible())


def name_it(qtbot: QtBot, window: Window, path: Path) -> None:
    """Type a name into the file dialog, and press Enter."""
    dialog = shown(qtbot, window, QFileDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    qtbot.keyClick(field, Qt.Key.Key_Return)


def written(path: Path, opening: Opening | None = None) -> list[str]:
    """What does not hold of a bundle."""
    with checking.opened(path, opening or Opening()) as source:
        return checking.problems(checking.check(source))


def test_a_bundle_is_written_and_told(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """A verb, a few choices, a place; a notice says where it is, and the journal has it."""
    window.actions_["bundle"].trigger()
    dialog = shown(qtbot, window, BundleDialog)
    assert isinstance(dialog, BundleDialog)
    qtbot.waitUntil(lambda: dialog.estimate.text().startswith("About"))
    assert dialog.fingerprint.text() == "The key is made now."
    dialog.lock.setCurrentIndex(1)
    dialog.passphrase.setText("low tide")
    press(qtbot, dialog, "accept")
    assert dialog.error.text() == "The two passphrases are not the same."
    dialog.again.setText("low tide")
    press(qtbot, dialog, "accept")
    out = tmp_path / "Out.zip.age"
    with qtbot.waitSignal(window.session.handed_out, timeout=10_000):
        name_it(qtbot, window, out)
    assert written(out, Opening(passphrase="low tide")) == []
    (row, *_) = window.session.ask(queries.exports)
    assert (row.name, row.kind, row.profile) == ("Out.zip.age", "bundle", "internal")
    qtbot.waitUntil(lambda: any("Out.zip.age" in each for each in window.notices.texts()))


def test_a_bundle_of_selected_claims_for_readers(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """What is to be mended takes a reason first; what is withheld is counted in the journal."""
    session = window.session
    session.select_claim(session.ask(queries.claims)[0].id)
    window.actions_["bundle"].trigger()
    dialog = shown(qtbot, window, BundleDialog)
    assert isinstance(dialog, BundleDialog)
    dialog.profile.setCurrentIndex(1)
    dialog.which.setCurrentIndex(1)
    assert "public report" in dialog.content.text()
    press(qtbot, dialog, "accept")
    why = shown(qtbot, window, WaiveAllDialog)
    assert isinstance(why, WaiveAllDialog)
    qtbot.keyClicks(why.reason, "The lawyer has seen it.")
    press(qtbot, why, "accept")
    assert {each.reason for each in session.ask(queries.waivers)} == {"The lawyer has seen it."}
    with qtbot.waitSignal(session.handed_out, timeout=10_000):
        name_it(qtbot, window, tmp_path / "Out.zip")
    (row, *_) = session.ask(queries.exports)
    assert (row.profile, row.claims) == ("public", session.claim_id)
    assert row.withheld > 0
    assert written(tmp_path / "Out.zip") == []


def test_what_cannot_be_encrypted_to_is_said(window: Window, qtbot: QtBot) -> None:
    """The dialog stays open with the sentence."""
    window.actions_["bundle"].trigger()
    dialog = shown(qtbot, window, BundleDialog)
    assert isinstance(dialog, BundleDialog)
    dialog.lock.setCurrentIndex(2)
    press(qtbot, dialog, "accept")
    assert "Give the key" in dialog.error.text()
    dialog.recipients.setText("age1notakey")
    press(qtbot, dialog, "accept")
    assert "is no key to encrypt to" in dialog.error.text()
    assert dialog.isVisible()
    dialog.done(0)


def test_a_bundle_is_checked_and_opened_as_a_project(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    """What was found is listed; the project is the same as the one that it was made of."""
    window, out = open_window(), tmp_path / "Out.zip"
    with Project.open(filled, readonly=True) as project:
        bundling.bundle(project.db, out, bundling.Wanted(key=signing.obtain()))
    before = dump(filled)
    window.verbs["files"].open_path(str(out))
    dialog = shown(qtbot, window, OpenBundleDialog)
    press(qtbot, dialog, "accept")
    found = shown(qtbot, window, BundleFindingsDialog)
    assert isinstance(found, BundleFindingsDialog)
    assert found.verdict.text() == "The bundle holds."
    rows = found.findChild(QListWidget, "bundleFindings")
    assert rows is not None
    assert rows.count() >= 6
    assert "The key comes from the bundle itself" in rows.item(0).text()
    press(qtbot, found, "findingsProject")
    with qtbot.waitSignal(window.session.opened, timeout=10_000):
        name_it(qtbot, window, tmp_path / "Back.fcw")
    assert window.session.project.path.name == "Back.fcw"
    window.session.close()
    assert dump(tmp_path / "Back.fcw") == before


def test_a_changed_bundle_is_told_and_not_opened(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """The problem stands first, and no button offers a project."""
    out = tmp_path / "Out.zip"
    with Project.open(window.session.project.path, readonly=True) as project:
        bundling.bundle(project.db, out, bundling.Wanted(key=signing.obtain()))
    data = bytearray(out.read_bytes())
    data[data.index(b"Aldermoor")] ^= 1
    out.write_bytes(data)
    window.verbs["bundle"].bring(str(out))
    dialog = shown(qtbot, window, OpenBundleDialog)
    assert isinstance(dialog, OpenBundleDialog)
    dialog.key.setText("no key")
    press(qtbot, dialog, "accept")
    assert "no public key" in dialog.error.text()
    dialog.key.setText(signing.obtain().public.line)
    press(qtbot, dialog, "accept")
    found = shown(qtbot, window, BundleFindingsDialog)
    assert isinstance(found, BundleFindingsDialog)
    assert "does not hold" in found.verdict.text()
    assert found.findChild(QPushButton, "findingsProject") is None
    found.done(0)
    window.verbs["bundle"].bring(str(window.session.project.path))
    qtbot.waitUntil(lambda: any("no evidence bundle" in each for each in window.notices.texts()))


def test_a_wrong_passphrase_is_asked_for_again(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """The form comes back with the sentence, and the right one opens the bundle."""
    out = tmp_path / "Out.zip.age"
    with Project.open(window.session.project.path, readonly=True) as project:
        lock = sealing.Lock(passphrase="seven herons")
        bundling.bundle(project.db, out, bundling.Wanted(lock=lock))
    window.verbs["bundle"].bring(str(out))
    dialog = shown(qtbot, window, OpenBundleDialog)
    assert isinstance(dialog, OpenBundleDialog)
    dialog.passphrase.setText("six herons")
    press(qtbot, dialog, "accept")
    qtbot.waitUntil(lambda: len(_asked(window)) == 1 and _asked(window)[0] is not dialog)
    again = _asked(window)[0]
    assert "passphrase does not open" in again.error.text()
    again.passphrase.setText("seven herons")
    press(qtbot, again, "accept")
    found = shown(qtbot, window, BundleFindingsDialog)
    assert isinstance(found, BundleFindingsDialog)
    assert found.verdict.text() == "The bundle holds."
    found.done(0)


def _asked(window: Window) -> list[OpenBundleDialog]:
    return [each for each in window.findChildren(OpenBundleDialog) if each.isVisible()]
