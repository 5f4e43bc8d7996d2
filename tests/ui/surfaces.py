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
from ui.dialogs.annotations import AnnotationsDialog
from ui.dialogs.bundle import BundleFindingsDialog, OpenBundleDialog
from ui.dialogs.candidates import CandidateDialog
from ui.dialogs.citation import CitationDialog
from ui.dialogs.claim_reviews import ClaimReviewsDialog, PagesDialog
from ui.dialogs.compare import CompareDialog
from ui.dialogs.consent import ConsentDialog
from ui.dialogs.draft import DraftDialog
from ui.dialogs.findings import FindingsDialog
from ui.dialogs.form import Form
from ui.dialogs.hand_back import HandBackDialog
from ui.dialogs.help import ErrorDialog
from ui.dialogs.known import KnownArticle, KnownEvidence, KnownSource, KnownSpeaker
from ui.dialogs.links import AskArchivesDialog, LookAgainDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.purge import PurgeDialog
from ui.dialogs.rating_map import RatingMapDialog
from ui.dialogs.references import ReferencesDialog
from ui.dialogs.report import ReportDialog, Seen, gather
from ui.dialogs.saved_view import RenameViewDialog
from ui.dialogs.sheet_import import Origin, SheetImportDialog
from ui.dialogs.small import AnswerDialog, NarrowDialog
from ui.dialogs.speaker import SpeakerDialog
from ui.dialogs.statement import StatementDialog
from ui.dialogs.waive import WaiveAllDialog, WaiveDialog
from ui.window import Window
from workbench import commands, queries, report
from workbench.drafts import Draft
from workbench.exchange.checking import BundleFinding
from workbench.lint import lint
from workbench.model import Article, Claim, Evidence, SavedView, Source, Speaker
from workbench.reading.cells import read_pasted
from workbench.reading.foreign import Annotation, Gathered, Pointer, Reference, Review
from workbench.scales import scale
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
    "draft",
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


def _merge(window: Window) -> QDialog:
    copy = window.session.project.path.with_name("Colleague.fcw")
    if not copy.exists():
        window.session.project.save_copy(copy)
    return MergeDialog(window.session, str(copy), window)


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


def _waive(window: Window) -> QDialog:
    finding = window.session.ask(lint).findings[0]
    return WaiveDialog(window.session, finding, window)


def _waive_all(window: Window) -> QDialog:
    return WaiveAllDialog(window.session, window.session.ask(lint).blockers, window)


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


NOTES = Gathered(
    reviews=(Review(claim="The roof cost two million.", publisher="A desk", rating="Half true"),),
    pages=(Pointer(url="https://desk.example/1", title="A roof"),),
    references=(Reference(title="Annual report", authors=("Jana Doe",)),),
    annotations=(Annotation(url="https://desk.example/1", exact="two million", text="Really?"),),
    told=("An entry stands there twice, and is taken once.",),
)


def _claim_reviews(window: Window) -> QDialog:
    dialog = ClaimReviewsDialog(window.session, NOTES, "checks.json", window)
    dialog.keep.setCurrentIndex(1)
    return dialog


def _feed_pages(window: Window) -> QDialog:
    return PagesDialog(NOTES.pages, "feed.xml", lambda _pages: None, window)


def _references(window: Window) -> QDialog:
    return ReferencesDialog(window.session, NOTES, "list.ris", window)


def _annotations(window: Window) -> QDialog:
    dialog = AnnotationsDialog(window.session, NOTES, "notes.json", window)
    dialog.way.setCurrentIndex(1)
    return dialog


def _rating_map(window: Window) -> QDialog:
    session = window.session
    own = scale(session.ask(queries.investigation).scale)
    session.perform(commands.map_rating, "desk.example", "Half true", own.ratings[0])
    dialog = RatingMapDialog(session, window)
    session.undo()
    return dialog


def _sheet_import(window: Window) -> QDialog:
    text = "Fact\tWho\tSeen?\nIt rained.\tAda Ek\tyes\n\tNobody\tno\n"
    book = read_pasted(text)
    return SheetImportDialog(window.session, window.jobs, Origin(name=""), book, window)


def _hand_back(window: Window) -> QDialog:
    return HandBackDialog("The bridge", "en", lambda _asked: None, window)


def _statement(window: Window) -> QDialog:
    session = window.session
    article = session.project.get(Article, session.ask(queries.articles)[0].id)
    copy = session.ask(queries.captures, article=article.id)[0]
    if not session.ask(queries.statements, article.id):
        session.perform(commands.mark_statement, article, copy, (0, 20))
    rows = session.ask(queries.statements, article.id)
    return StatementDialog(
        session, rows, window, capture=lambda _ref: None, open_evidence=lambda _id: None
    )


def _with_draft(window: Window) -> None:
    """Show a text as a draft, with marks of it."""
    session = window.session
    article = session.project.get(Article, session.ask(queries.articles)[0].id)
    copy = session.ask(queries.captures, article=article.id)[0]
    session.perform(commands.mark_statements, article, copy, [(0, 20), (24, 40)])
    session.choose_place(f"draft/{article.id}")


def _rename_view(window: Window) -> QDialog:
    return RenameViewDialog(window.session, SavedView(id="", name="Due soon"), window)


def _open_bundle(window: Window) -> QDialog:
    return OpenBundleDialog("Harbour.zip.age", "passphrase", lambda _opened: None, window)


def _bundle_findings(window: Window) -> QDialog:
    found = [
        BundleFinding(ok=False, detail="journal.jsonl was changed."),
        BundleFinding(ok=True, detail="The bundle is not signed.", remark=True),
        BundleFinding(ok=True, detail="All 12 files are there."),
    ]
    return BundleFindingsDialog("Harbour.zip", found, lambda: None, window)


def _public_report(window: Window) -> QDialog:
    """A report for readers, with its preview."""
    session, salt = window.session, report.new_salt()
    made, ids = gather(str(session.project.path), lambda _db: None, "")
    dialog = ReportDialog(session, window.jobs, lambda _wanted: None, window)
    dialog.show_seen(Seen(preview=report.preview(made, salt), claims=ids, salt=salt))
    dialog.tabs.setCurrentWidget(dialog.preview)
    return dialog


MAKERS: tuple[Callable[[Window], QDialog], ...] = (
    _candidates,
    _cited,
    _known_article,
    _known_evidence,
    _known_source,
    _known_speaker,
    _merge,
    _answer,
    _narrow,
    _speaker,
    _draft,
    _purge,
    _error,
    _findings,
    _open_bundle,
    _bundle_findings,
    _waive,
    _waive_all,
    _consent,
    _rename_view,
    _hand_back,
    _statement,
    _compare,
    _look_again,
    _ask_archives,
    _public_report,
    _sheet_import,
    _claim_reviews,
    _feed_pages,
    _references,
    _annotations,
    _rating_map,
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
    _with_draft(window)
    settle()
    yield "draft with statements", window
    window.session.undo()
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
