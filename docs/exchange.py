"""The scenes of the manual that show what goes out and what others bring in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QListView, QRadioButton, QWidget

from docs.captures import FILES
from docs.kept import dialog
from tests.ui.surfaces import put_away
from ui.dialogs.claim_reviews import ClaimReviewsDialog
from ui.dialogs.merge import MergeDialog
from ui.dialogs.reply import ContactDialog
from ui.dialogs.report import ReportDialog, Seen, gather
from ui.dialogs.sheet_import import Origin, SheetImportDialog
from ui.session import Session
from ui.window import Window
from workbench import commands, journal, queries, report, signing
from workbench.exchange.intake import from_text
from workbench.model import Claim, Outcome
from workbench.project import Project
from workbench.reading.cells import read_book
from workbench.reading.foreign import Gathered, Maker, Review
from workbench.scales import scale
from workbench.spotting.factual import proposals, tellings

Settle = Callable[[], object]
Scene = tuple[str, QWidget]
SIZE = (1440, 900)
REVIEWS = (
    ("The harbour bridge cost 40 million crowns.", "Ilse Brandt", "Mostly false", 2.0),
    ("Seven firms bid for the harbour bridge.", "Norrhamn Port Authority", "False", 1.0),
    ("The bridge carries twice the traffic of 2019.", "Lena Fors", "Exaggerated", None),
)


def exchanged(window: Window, settle: Settle) -> Iterator[Scene]:
    """Show each scene once: the name of its picture, and what to take."""
    for part in (_line_by_line, _asked, _objections, _report, _bundle, _sheet, _reviews, _merge):
        with _taken_back(window.session):
            yield from part(window, settle)
            put_away(window, settle)
            window.resize(*SIZE)
            window.actions_["claims"].trigger()
            settle()
        settle()


@contextmanager
def _taken_back(session: Session) -> Iterator[None]:
    """Undo what a scene did, so that the next ones find the sample as it was."""
    before = journal.head(session.project.db)[0]
    yield
    for _ in range(journal.head(session.project.db)[0] - before):
        session.undo()


def _claim_of(window: Window, words: str) -> Claim:
    rows = window.session.ask(queries.claims)
    return window.session.project.get(Claim, next(each.id for each in rows if words in each.text))


def _line_by_line(window: Window, settle: Settle) -> Iterator[Scene]:
    """A draft with its statements, some of them ticked off."""
    session = window.session
    intake = from_text((FILES / "draft.txt").read_text("utf-8"))
    article = session.perform(commands.add_article, intake.draft, intake.content, as_draft=True)
    capture = session.ask(queries.draft_capture, article.id)
    text = session.ask(queries.text, capture.id)
    spans = proposals(tellings(text))
    session.perform(commands.mark_statements, article, capture, spans[:-1])
    rows = session.ask(queries.statements, article.id)
    account = next(
        each for each in session.ask(queries.evidence) if each.title.startswith("Special account")
    )
    for words, fields in (
        ("61.4 million", {"outcome": Outcome.RIGHT, "evidence_id": account.id}),
        ("We paid 40", {"outcome": Outcome.RIGHT, "source": "Minutes of 3 March, page 4"}),
        ("eleven", {"outcome": Outcome.RIGHT, "source": "Levelling of autumn 2025"}),
        (
            "Seven firms",
            {
                "outcome": Outcome.CHANGE,
                "source": "Notice of award 31/1984",
                "wording": "Five firms had bid for the work; the cheapest of them got it.",
            },
        ),
    ):
        those = [row.statement for row in rows if words in row.words]
        session.perform(commands.change_statements, those, **fields)
    session.choose_place(f"draft/{article.id}")
    settle()
    changed = next(row for row in rows if "Seven firms" in row.words)
    session.choose_statements((changed.id,))
    settle()
    yield "line-by-line", window
    session.choose_place("claims/all")


def _asked(window: Window, settle: Settle) -> Iterator[Scene]:
    """A request for comment that waits for its answer."""
    claim = _claim_of(window, "40 million crowns")
    window.session.select_claim(claim.id)
    form = ContactDialog(window.session, claim, window)
    form.whom.setText("Ilse Brandt, mayor of Norrhamn")
    form.channel.setText("E-mail")
    form.address.setText("mayor@norrhamn.example")
    form.question.setPlainText(
        "The special account has 61,408,000 crowns. On what do the 40 million rest?"
    )
    form.asked_on.setText("2026-03-04")
    form.deadline_on.setText("2026-03-09")
    form.open()
    settle()
    yield "contact", form


def _objections(window: Window, settle: Settle) -> Iterator[Scene]:
    """What others would object to, with the reason of one."""
    window.resize(SIZE[0], 820)
    window.actions_["lint"].trigger()
    settle()
    settle()
    shown = window.middle.findChild(QListView, "findingList")
    shown.setCurrentIndex(shown.model().index(2, 0))
    settle()
    yield "objections", window.middle


def _report(window: Window, settle: Settle) -> Iterator[Scene]:
    """A report for readers before it is written, with what it withholds."""
    session = window.session
    salt = report.new_salt()
    made, ids = gather(str(session.project.path), lambda _db: None, "")
    shown = ReportDialog(session, window.jobs, lambda _wanted: None, window)
    public = shown.findChild(QRadioButton, "report-public")
    public.setChecked(True)
    shown.show_seen(Seen(preview=report.preview(made, salt), claims=ids, salt=salt))
    shown.tabs.setCurrentWidget(shown.preview)
    shown.open()
    settle()
    words = [shown.redactions.list.item(at).text() for at in range(shown.redactions.list.count())]
    named = [at for at, each in enumerate(words) if "Mirela Dunn" in each]
    shown.redactions.list.setCurrentRow(named[-1])
    settle()
    yield "report", shown


def _bundle(window: Window, settle: Settle) -> Iterator[Scene]:
    """What an evidence bundle is to hold."""
    signing.obtain()
    window.actions_["bundle"].trigger()
    settle()
    settle()
    yield "bundle", dialog(window)


def _sheet(window: Window, settle: Settle) -> Iterator[Scene]:
    """A sheet as newsrooms keep it, with rows that are new, known, and left out."""
    data = (FILES / "facts.csv").read_bytes()
    book = read_book(data, filename="facts.csv")
    origin = Origin(name="facts.csv", data=data)
    shown = SheetImportDialog(window.session, window.jobs, origin, book, window)
    shown.open()
    settle()
    while shown.is_looking:
        settle()
    yield "sheet-import", shown


def _reviews(window: Window, settle: Settle) -> Iterator[Scene]:
    """Fact-checks of others, with what their ratings are here."""
    found = Gathered(
        reviews=tuple(
            Review(
                claim=claim,
                url=f"https://tidecheck.example/{at}",
                publisher="Tide Check",
                publisher_url="https://tidecheck.example",
                published_on=f"2026-03-0{at + 4}",
                rating=rating,
                value=value,
                worst=1.0 if value else None,
                best=5.0 if value else None,
                makers=(Maker(name=speaker),),
            )
            for at, (claim, speaker, rating, value) in enumerate(REVIEWS)
        )
    )
    own = scale(window.session.ask(queries.investigation).scale)
    rating = next(each for each in own.ratings if each.label == "Refuted")
    window.session.perform(commands.map_rating, "tidecheck.example", "Mostly false", rating)
    shown = ClaimReviewsDialog(window.session, found, "tide-check.json", window)
    shown.keep.setCurrentIndex(1)
    shown.open()
    settle()
    yield "claim-reviews", shown


def _merge(window: Window, settle: Settle) -> Iterator[Scene]:
    """A colleague's copy that went on by itself, and what both changed."""
    session = window.session
    claim = _claim_of(window, "Nobody was paid for the land")
    with TemporaryDirectory() as folder:
        path = session.project.save_copy(Path(folder) / "Harbour bridge (Noa).fcw")
        with Project.open(path) as other:
            theirs = other.get(Claim, claim.id)
            words = "Nobody was paid for the land on which the north pier stands."
            commands.change_claim(other, theirs, text=words)
            for each in ("The toll ends in 2031.", "The bridge is painted every ten years."):
                commands.add_claim(other, text=each, speaker="Lena Fors")
        words = "The owners of the land under the north pier were not paid for it."
        session.perform(commands.change_claim, claim, text=words)
        shown = MergeDialog(session, str(path), window)
        shown.open()
        settle()
        settle()
        yield "merge", shown
        put_away(window, settle)
