"""The scenes of the manual that show what is kept: files, notes, stamps, and a damaged item."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from docs import captures
from tests.ui.surfaces import put_away
from ui.dialogs.findings import FindingsDialog, report
from ui.window import Window
from workbench import commands, queries, settings
from workbench.exchange.intake import from_bytes
from workbench.model import Capture, Evidence, EvidenceKind
from workbench.project import Project
from workbench.settings import Settings

Settle = Callable[[], object]
Scene = tuple[str, QWidget]
TALL = (1440, 1400)


def files(window: Window, settle: Settle) -> Iterator[Scene]:
    """A photograph with its facts, a table, and a recording with notes."""
    session = window.session
    for name, wide in (("bridge-from-quay.jpg", 1600), ("bridge-passed-on.jpg", 800)):
        taken = from_bytes(captures.photo(wide=wide), name)
        photo = session.perform(
            commands.add_evidence,
            kind=EvidenceKind.IMAGE,
            title="The bridge from the ferry quay" + (", as passed on" if wide < 1600 else ""),
            content=taken.content,
            draft=taken.draft,
        )
    photo = evidence_named(window, "The bridge from the ferry quay", whole=True)
    session.choose_item("evidence", photo.id)
    window.actions_["copies"].trigger()
    settle()
    yield "facts", dialog(window)
    put_away(window, settle)
    window.resize(*TALL)
    table = evidence_named(window, "Counting station 7")
    session.open_capture(session.ask(queries.captures, evidence=table.id)[0].id)
    settle()
    yield "table-read", window.reader
    yield from _recording(window, settle)


def _recording(window: Window, settle: Settle) -> Iterator[Scene]:
    """The player, and the notes that were made in it."""
    # The player is a process of its own, so that Qt's decoders are not in the window's.
    from ui.player.window import PlayerWindow  # noqa: PLC0415

    session = window.session
    data = captures.sound()
    taken = from_bytes(data, "committee.wav")
    tape = session.perform(
        commands.add_evidence,
        kind=EvidenceKind.AUDIO,
        title="Works committee, 10 March 2026",
        content=taken.content,
        draft=taken.draft,
    )
    for since, until, words in (
        (12.4, 18.9, "Okafor: The bearings will not last until the summer."),
        (31.0, 36.5, "Haddad: Then say so on the page, and do not speak of paint."),
    ):
        made = session.perform(commands.add_cue, tape, since, until, words)
    session.choose_item("evidence", tape.id)
    session.open_capture(made.id)
    settle()
    yield "notes", window.reader
    player = PlayerWindow("Works committee, 10 March 2026", data)
    player.show()
    settle()
    player.seek(31_000)
    settle()
    player.mark_from()
    player.seek(36_500)
    settle()
    player.mark_to()
    player.words.setText("Haddad: Then say so on the page, and do not speak of paint.")
    player.words.setCursorPosition(0)
    settle()
    yield "player", player
    player.close()
    player.deleteLater()
    QApplication.processEvents()


def proof(window: Window, settle: Settle) -> Iterator[Scene]:
    """What is asked before anything is stamped, what is set, and what a check finds."""
    window.actions_["stamp"].trigger()
    settle()
    yield "stamp", dialog(window)
    put_away(window, settle)
    before = settings.load()
    settings.save(Settings(operator="N. Aldana", stamping=True))
    window.actions_["network"].trigger()
    settings.save(before)
    settle()
    yield "network", dialog(window)
    put_away(window, settle)
    found = _damaged(window)
    name = window.session.project.path.name
    words = report(name, "2026-03-09 06:41", found)
    shown = FindingsDialog(found, words, lambda _text: None, window)
    shown.open()
    settle()
    yield "findings", shown
    put_away(window, settle)


def _damaged(window: Window) -> list[queries.Finding]:
    """Check a copy of the file in which bytes of one capture are others."""
    evidence = evidence_named(window, "The bridge from the ferry quay", whole=True)
    capture = window.session.ask(queries.captures, evidence=evidence.id)[0]
    with tempfile.TemporaryDirectory() as folder:
        path = window.session.project.save_copy(Path(folder) / window.session.project.path.name)
        _spoil(path, capture)
        with Project.open(path) as project:
            found = list(queries.verify(project.db))
    return [each for each in found if "clock" not in each.detail]  # stamps of 41 days ago


def _spoil(path: Path, capture: Capture) -> None:
    """Put other bytes in the place of a capture's, as a failing disk does."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        name = "blob_chunk_fixed"
        (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        db.execute(f"DROP TRIGGER {name}")
        zeros = "UPDATE blob_chunk SET data = zeroblob(length(data)) WHERE sha256 = ?"
        db.execute(zeros, (capture.sha256,))
        db.execute(sql)


def evidence_named(window: Window, title: str, *, whole: bool = False) -> Evidence:
    """Find evidence by its title, or by how that begins."""
    rows = window.session.ask(queries.evidence)
    row = next(r for r in rows if (r.title == title if whole else r.title.startswith(title)))
    return window.session.project.get(Evidence, row.id)


def dialog(window: Window) -> QDialog:
    """The dialog that is open."""
    return next(each for each in window.findChildren(QDialog) if each.isVisible())
