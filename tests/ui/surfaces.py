"""Every surface of the window, opened one after the other: its places, and all its dialogs."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import ui.dialogs
import ui.panels
from ui.actions import VERBS
from ui.dialogs.candidates import CandidateDialog
from ui.dialogs.citation import CitationDialog
from ui.dialogs.compare import CompareDialog
from ui.dialogs.consent import ConsentDialog
from ui.dialogs.draft import DraftDialog
from ui.dialogs.findings import FindingsDialog
from ui.dialogs.form import Form
from ui.dialogs.help import ErrorDialog
from ui.dialogs.known import KnownArticle, KnownEvidence, KnownSource, KnownSpeaker
from ui.dialogs.links import AskArchivesDialog, LookAgainDialog
from ui.dialogs.purge import PurgeDialog
from ui.dialogs.saved_view import RenameViewDialog
from ui.dialogs.small import AnswerDialog, NarrowDialog
from ui.dialogs.speaker import SpeakerDialog
from ui.window import Window
from workbench import commands, queries
from workbench.drafts import Draft
from workbench.model import Article, Claim, Evidence, SavedView, Source, Speaker
from workbench.spotting import spot

PLACES = (
    "claims/all",
    "claims/decided",
    "articles",
    "evidence",
    "sources",
    "speakers",
    "history",
    "links",
    "search/crowns",
)
"""What the middle can show; those that verbs lead to are shown besides."""
NOT_PRESSED = {"quit", "close", "new-window", "undo", "redo", "delete-claim", "delete-item",
               "manual", "sample", "capture-again",
               "check-links", "check-due-links", "check-all-links"}  # fmt: skip
"""Verbs that end something, or open something outside."""


def _candidates(window: Window) -> QDialog:
    text = "The roof cost two million crowns in 2019. Nobody was paid."
    return CandidateDialog("A speech", text, spot(text), lambda _picked: None, window)


def _cited(window: Window) -> QDialog:
    session = window.session
    citation = session.ask(queries.claim, session.claim_id).citations[0]
    CitationDialog.change(session, citation, window)
    return _open_dialogs(window)[-1]


def _known_article(window: Window) -> QDialog:
    row = window.session.ask(queries.articles)[0]
    return KnownArticle(window.session, window.session.project.get(Article, row.id), window)


def _known_evidence(window: Window) -> QDialog:
    row = window.session.ask(queries.evidence)[0]
    return KnownEvidence(window.session, window.session.project.get(Evidence, row.id), window)


def _known_source(window: Window) -> QDialog:
    row = window.session.ask(queries.sources)[0]
    return KnownSource(window.session, window.session.project.get(Source, row.id), window)


def _known_speaker(window: Window) -> QDialog:
    row = window.session.ask(queries.speakers)[0]
    return KnownSpeaker(window.session, window.session.project.get(Speaker, row.id), window)


def _answer(window: Window) -> QDialog:
    session = window.session
    question = session.ask(queries.claim, session.claim_id).questions[0]
    return AnswerDialog(session, question, window)


def _draft(window: Window) -> QDialog:
    draft = Draft(
        key="claimDialog", form="claimDialog", about="A claim", values={"text": "It rained."}
    )
    return DraftDialog(draft, window)


def _purge(window: Window) -> QDialog:
    session = window.session
    session.perform(commands.add_claim, text="It snowed in the summer.")
    made = session.ask(queries.claims)[-1]
    session.perform(commands.remove_claim, session.project.get(Claim, made.id))
    rows = session.ask(queries.trash, "claims")
    return PurgeDialog(list(rows), 2, lambda _whole: None, window)


def _narrow(window: Window) -> QDialog:
    session = window.session
    return NarrowDialog(session, session.project.get(Claim, session.claim_id), window)


def _speaker(window: Window) -> QDialog:
    row = window.session.ask(queries.speakers)[0]
    return SpeakerDialog(window.session, window.session.project.get(Speaker, row.id), window)


def _error(window: Window) -> QDialog:
    return ErrorDialog(ValueError("invented"), window)


def _findings(window: Window) -> QDialog:
    found = [
        queries.Finding(ok=False, check="extracted texts", detail="The text of “X” was altered."),
        queries.Finding(ok=True, check="time stamps", detail="A clock was wrong.", remark=True),
        queries.Finding(ok=True, check="journal chain", detail="12 checked"),
    ]
    return FindingsDialog(found, "The report", lambda _text: None, window)


def _consent(window: Window) -> QDialog:
    return ConsentDialog(("https://time.example",), lambda _agreed: None, window)


def _evidence(window: Window) -> Evidence:
    row = window.session.ask(queries.evidence)[0]
    return window.session.project.get(Evidence, row.id)


def _compare(window: Window) -> QDialog:
    copies = window.session.ask(queries.captures, evidence=_evidence(window).id)
    pair = (copies[0].id, copies[0].id)
    return CompareDialog(window.session, window.jobs, "Report", copies, pair=pair, parent=window)


def _look_again(window: Window) -> QDialog:
    return LookAgainDialog(window.session, [_evidence(window)], "2026-01-31", window)


def _ask_archives(window: Window) -> QDialog:
    return AskArchivesDialog(["https://news.example/"], window, save=True)


def _rename_view(window: Window) -> QDialog:
    return RenameViewDialog(window.session, SavedView(id="", name="Due soon"), window)


MAKERS: tuple[Callable[[Window], QDialog], ...] = (
    _candidates,
    _cited,
    _known_article,
    _known_evidence,
    _known_source,
    _known_speaker,
    _answer,
    _narrow,
    _speaker,
    _draft,
    _purge,
    _error,
    _findings,
    _consent,
    _rename_view,
    _compare,
    _look_again,
    _ask_archives,
)
"""Dialogs that no verb opens by itself."""


def prepare(window: Window) -> None:
    """Look at a claim, with a text open and its first words selected, so that all verbs can act."""
    session = window.session
    session.choose_place("claims/all")
    rows = session.ask(queries.claims)
    session.select_claim(next(row.id for row in rows if row.rating))
    article = session.ask(queries.articles)[0]
    session.choose_item("article", article.id)
    copy = session.ask(queries.captures, article=article.id)[0]
    session.open_capture(copy.id)
    session.choose_selection((copy.id, 4, 20))


def surfaces(
    window: Window, settle: Callable[[], object], *, but: Collection[str] = ()
) -> Iterator[tuple[str, QWidget]]:
    """Open every surface: its name, and the widget that holds it; `but` names verbs to pass by."""
    for place in PLACES:
        window.session.choose_place(place)
        settle()
        yield place, window
    window.show_guide(shown=True)
    settle()
    yield "guide", window.guide
    window.show_guide(shown=False)
    for verb in VERBS:
        if verb.id in NOT_PRESSED or verb.id in but:
            continue
        prepare(window)
        settle()
        before, step = window.session.place, window.session.project.undo_label
        if not window.actions_[verb.id].isEnabled():
            continue
        window.actions_[verb.id].trigger()
        settle()
        for dialog in _open_dialogs(window):
            if dialog.objectName() != "fileDialog":  # Qt's own
                yield f"{verb.id}: {type(dialog).__name__}", dialog
        put_away(window, settle)
        if window.session.project.undo_label != step:  # it changed something
            window.session.undo()
        if window.session.place != before and window.session.place not in PLACES:
            yield window.session.place, window
    for make in MAKERS:
        prepare(window)
        settle()
        dialog = make(window)
        dialog.open()
        settle()
        yield type(dialog).__name__, dialog
        put_away(window, settle)


def put_away(window: Window, settle: Callable[[], object]) -> None:
    """Close all dialogs and notices, without keeping what was written."""
    for dialog in _open_dialogs(window):
        if isinstance(dialog, Form):
            dialog.stand_aside()
        dialog.done(0)
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    window.notices.clear()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def classes(package: object, kind: type[QObject]) -> set[type]:
    """Find every class of a kind that is defined in a package."""
    found = set()
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):  # type: ignore[attr-defined]
        for _, each in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(each, kind) and each.__module__ == module.name:
                found.add(each)
    return found


def all_dialogs() -> set[type]:
    """Every dialog there is, but the frame that they share."""
    return classes(ui.dialogs, QDialog) - {Form}


def all_panels() -> set[type]:
    """Every part of a panel there is."""
    return classes(ui.panels, QWidget)


def _open_dialogs(window: Window) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]
