"""The one door to the core: the open project, what is looked at, and every change to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from ui.aside import Aside
from ui.filtering import Filters
from ui.phrases import phrase
from ui.reading import FIRST, Question, Reader
from ui.recent import remember
from workbench import commands, queries
from workbench.errors import NotFound, ProjectMoved, WorkbenchError
from workbench.file import identity
from workbench.journal import Changed
from workbench.model import Article, Capture, Claim, Evidence
from workbench.project import Project
from workbench.queries import FIELDS, Filter, lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workbench.commands import HandedOut
    from workbench.queries import Finding, TrashRow

P = ParamSpec("P")
T = TypeVar("T")
MANY = 5_000
"""Rows from which on undo takes long enough to be announced: a fifth of a second."""
_PAINTED = 60  # milliseconds for the window to show a notice
_ITEMS: dict[str, type[Article | Evidence]] = {"article": Article, "evidence": Evidence}
SMALL = 2_000
"""Rows of its largest table up to which a project is small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The rows that are selected in the list in the middle."""

    noun: str
    """What they are: "claims", "evidence"…"""
    ids: tuple[str, ...]


class Session(QObject):
    """What is open and what is looked at. Panels listen to it and never to each other."""

    opened = Signal()
    """Another project is open, or none."""
    changed = Signal(object)
    """The project changed: a `Changed`."""
    claim_selected = Signal(str)
    capture_opened = Signal(str, int, int)
    """A capture is to be read, from the second to the third code point (-1: no passage)."""
    place_chosen = Signal(str)
    """What the middle column shows: "claims/decided", "evidence", "history", …"""
    failed = Signal(str)
    exported = Signal(str)
    """A report was written: its path."""
    handed_out = Signal()
    """Something was written to be given to others: a report, originals, a web archive, a sheet."""
    said = Signal(str, bool)
    """Something was done: a sentence, and whether to offer to undo it."""
    waiting = Signal(str)
    """Something begins that takes seconds, in which the window stands still; "" when it is over."""
    trouble_changed = Signal()
    marked_changed = Signal()
    """Other rows are selected in the list in the middle."""
    stamps_changed = Signal()
    """Time stamps came, or there is another reason why none come."""
    verified = Signal()
    """The file was checked: see `damaged`."""
    looked = Signal()
    """The selected words, or the chosen entry of the library, are others."""

    statements_chosen = Signal()
    """Other statements of a draft are looked at: see `statement_ids`."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.trouble = ""
        """What stands in the way of working on, as a sentence that stays; "" when nothing does."""
        self.elsewhere: Callable[[Path], bool] = lambda _path: False
        """Shows a project in another window if it belongs there; asked before one is opened."""
        self.claim_id = ""
        self.capture_id = ""
        self.place = "claims/all"
        self.selection: tuple[str, int, int] | None = None
        self.item = ("", "")
        self.link_ids: tuple[str, ...] = ()
        """Whose addresses are chosen in the list of links."""
        self.draft_id = ""
        """The draft that is checked line by line; "" while none is."""
        self.statement_ids: tuple[str, ...] = ()
        """The statements of it that are looked at."""
        self.trash: tuple[TrashRow, ...] = ()
        """What is chosen in the trash, all of one kind."""
        self.edit_seq = 0
        """The edit that is chosen in the history; 0 for none that could be taken back."""
        self.edit_changes = 0
        self.filters = Filters(self)
        self.reading: frozenset[str] = frozenset()
        """What the reader shows, as facts: "pdf", "pages", "zoomable", "blurred", "earlier"."""
        self._mark: tuple[str, int, Callable[[], tuple[str, ...]]] = ("", 0, tuple)
        self._marked: Marked | None = None
        self.layout: frozenset[str] = frozenset()
        """How the list in the middle is laid out, as facts: "table", "group-topic"…"""
        self.reported = ""
        """The report that was handed out last, since the project was opened."""
        self.unstamped = 0
        """How many time stamps are still to be had, as far as was looked."""
        self.stamp_problem = ""
        """Why they do not come, in a sentence; "" when nothing stands in the way."""
        self.damaged: frozenset[str] = frozenset()
        """The captures that the last check of the file found damaged, by id."""
        self.aside = Aside()
        """Held while the project is changed, for jobs that read its file meanwhile."""
        self.reader = Reader(self)
        self.reader.failed.connect(self.failed)
        self._project: Project | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._identity: object = None
        self._watch = QTimer(self)
        self._watch.setInterval(2000)
        self._watch.timeout.connect(self.check_place)

    # The project

    @property
    def project(self) -> Project:
        """The open project. Ask `is_open` first."""
        if self._project is None:
            raise WorkbenchError(self.tr("No investigation is open."))
        return self._project

    @property
    def is_open(self) -> bool:
        """Whether a project is open."""
        return self._project is not None

    @property
    def is_writable(self) -> bool:
        """Whether the open project can be changed now."""
        return self._project is not None and not self._project.readonly and not self.trouble

    def open(self, path: Path | str) -> None:
        """Open a project instead of the one that is open; it stays open when that fails."""
        known = self._project.path if self._project is not None and not self.trouble else None
        if Path(path).resolve() == known:
            return
        self._take(Project.open(path))

    def try_open(self, path: Path | str) -> None:
        """Open a project; a failure is told."""
        if self.elsewhere(Path(path)):
            return
        try:
            self.open(path)
        except WorkbenchError as error:
            self.failed.emit(str(error))

    def create(self, path: Path | str, title: str = "") -> None:
        """Make a new project and open it."""
        self._take(Project.create(path, title=title))

    def close(self) -> None:
        """Close the project. Everything is saved already."""
        if self._project is None:
            return
        self._watch.stop()
        self._unsubscribe()
        self.reader.end()
        self._project.close()
        self._project = None
        self.trouble = ""
        self._look_nowhere()
        self.opened.emit()
        self.trouble_changed.emit()

    def save_copy(self, path: Path | str) -> None:
        """Write a whole copy, and go on with it when the project's own file is gone."""
        made = self.project.save_copy(path)
        if self.trouble or self.project.readonly:
            claim_id, capture_id = self.claim_id, self.capture_id
            if made == self.project.path:
                self.close()  # its lock is on the name
            self._take(Project.open(made))
            self.select_claim(claim_id)
            if capture_id:
                self.open_capture(capture_id)
            self.said.emit(self.tr("You are working in the copy now: {}").format(made.name), False)
        else:
            self.said.emit(self.tr("A copy is in {}").format(made.name), False)

    # Changes and questions

    def perform(
        self, command: Callable[Concatenate[Project, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Carry out a command. Raises WorkbenchError, for forms that show it themselves."""
        try:
            with self.aside, self.reader.held():
                return command(self.project, *args, **kwargs)
        except ProjectMoved as error:
            self._set_trouble(str(error))
            raise

    def do(
        self,
        say: str,
        command: Callable[Concatenate[Project, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Carry out a command and then say so, with the offer to undo; "" says nothing.

        A failure is told instead, and gives None.
        """
        try:
            result = self.perform(command, *args, **kwargs)
        except WorkbenchError as error:
            self.failed.emit(str(error))
            return None
        if say:
            self.said.emit(say, True)
        return result

    def ask(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Put a query to the project. Raises WorkbenchError when the file cannot be read."""
        project = self.project
        with project.reading():
            return query(project.db, *args, **kwargs)

    @property
    def is_small(self) -> bool:
        """Whether any question is answered so quickly that another thread would only cost time."""
        return self.ask(lists.size) <= SMALL

    def read(
        self,
        query: Callable[..., T],
        *args: Any,
        done: Callable[[T], object],
        owner: QObject,
        urgency: int = FIRST,
        **kwargs: Any,
    ) -> None:
        """Put a query that may take long; `done` gets the answer, in this thread.

        Only the newest question of an owner is answered. In a small project it is answered at
        once, before this returns. An edit on the way is answered as the project is after it.
        """
        if not self.trouble and not self.is_small:
            self.reader.ask(Question(owner, done, query, args, kwargs, urgency))
            return
        self.reader.supersede(owner)
        try:
            answer = self.ask(query, *args, **kwargs)
        except WorkbenchError as error:
            self.failed.emit(str(error))
        else:
            done(answer)

    def undo(self) -> None:
        """Take back the newest edit that stands; a large one is announced first."""
        step = self.project.undo_step
        words = self.tr("Taking back: {}").format(phrase(step.label) if step else "")
        self.patiently(words, step.changes if step else 0, self._undo)

    def redo(self) -> None:
        """Do again what was undone last; a large edit is announced first."""
        step = self.project.redo_step
        words = self.tr("Doing again: {}").format(phrase(step.label) if step else "")
        self.patiently(words, step.changes if step else 0, self._redo)

    # What is looked at

    def has_claim(self) -> bool:
        """Whether a claim is looked at that is still there."""
        return bool(self.claim_id) and self._is_there(Claim, self.claim_id)

    def choose_selection(self, selection: tuple[str, int, int] | None) -> None:
        """Take note of the words selected in the reader: capture, start, end in code points."""
        if selection != self.selection:
            self.selection = selection
            self.looked.emit()

    def choose_item(self, kind: str, item_id: str) -> None:
        """Take note of the entry chosen in the library: "article" or "evidence", and its id."""
        if (kind, item_id) != self.item:
            self.item = (kind, item_id)
            self.looked.emit()

    def choose_trash(self, rows: tuple[TrashRow, ...]) -> None:
        """Take note of what is chosen in the trash."""
        if rows != self.trash:
            self.trash = rows
            self.looked.emit()

    def choose_links(self, ids: tuple[str, ...]) -> None:
        """Take note of whose addresses are chosen in the list of links."""
        if ids != self.link_ids:
            self.link_ids = ids
            self.looked.emit()

    def choose_draft(self, draft_id: str) -> None:
        """Take note of the draft that is checked line by line; "" for none."""
        if draft_id != self.draft_id:
            self.draft_id, self.statement_ids = draft_id, ()
            self.looked.emit()

    def choose_statements(self, ids: tuple[str, ...]) -> None:
        """Take note of the statements of the draft that are looked at."""
        if ids != self.statement_ids:
            self.statement_ids = ids
            self.looked.emit()
            self.statements_chosen.emit()

    def choose_edit(self, seq: int, changes: int = 0) -> None:
        """Take note of the edit chosen in the history, and how many rows it changed."""
        if seq != self.edit_seq:
            self.edit_seq, self.edit_changes = seq, changes
            self.looked.emit()

    def select_claim(self, claim_id: str) -> None:
        """Look at a claim."""
        if claim_id != self.claim_id:
            self.claim_id = claim_id
            self.claim_selected.emit(claim_id)

    def open_capture(self, capture_id: str, span: tuple[int, int] | None = None) -> None:
        """Read a capture, at a passage if one is named."""
        start, end = span or (-1, -1)
        self.capture_opened.emit(capture_id, start, end)
        self.note_capture(capture_id)

    def note_capture(self, capture_id: str) -> None:
        """Take note that a capture is being read; what it is a copy of becomes the chosen entry."""
        capture = self.project.get(Capture, capture_id)
        self.capture_id = capture_id
        self.looked.emit()
        owner = (
            ("article", capture.article_id)
            if capture.article_id
            else ("evidence", capture.evidence_id)
        )
        self.choose_item(owner[0], owner[1] or "")

    def note_report(self, path: str) -> None:
        """Take note that a report was handed out."""
        self.reported = path
        self.exported.emit(path)

    def hand_out(self, project: Path, files: Sequence[HandedOut]) -> None:
        """Keep in the journal of a project that these were written to be given to others.

        One that cannot be changed, or was closed meanwhile, keeps nothing, and that is told.
        """
        if self._project is None or self._project.path != project:
            words = self.tr("The history does not tell of it: the investigation was closed.")
            self.said.emit(words, False)
            return
        if self.is_writable:
            self.do("", commands.record_exports, tuple(files))
        else:
            words = self.tr("The history does not tell of it: this project can only be read here.")
            self.said.emit(words, False)
        self.handed_out.emit()

    def note_stamps(self, unstamped: int, problem: str) -> None:
        """Take note of how many time stamps are still to be had, and why they do not come."""
        self.unstamped, self.stamp_problem = unstamped, problem
        self.stamps_changed.emit()

    def note_findings(self, findings: Sequence[Finding]) -> None:
        """Take note of what a check of the file found."""
        self.damaged = frozenset(ident for each in findings for ident in each.captures)
        self.verified.emit()

    def note_layout(self, facts: frozenset[str]) -> None:
        """Take note of how the list in the middle is laid out."""
        if facts != self.layout:
            self.layout = facts
            self.looked.emit()

    def note_reading(self, facts: frozenset[str]) -> None:
        """Take note of what the reader shows."""
        if facts != self.reading:
            self.reading = facts
            self.looked.emit()

    def choose_place(self, place: str) -> None:
        """Show something else in the middle column."""
        self.place = place
        self._follow_view()
        self.place_chosen.emit(self.place)

    def mark(self, noun: str, count: int, ids: Callable[[], tuple[str, ...]]) -> None:
        """Take note of how many rows are selected in a list, and how to learn which."""
        if count or self._mark[0] == noun:
            self._mark, self._marked = (noun, count, ids), None
            self.marked_changed.emit()

    @property
    def marked_count(self) -> int:
        """How many records `marks` would give."""
        noun, count, _ = self._mark
        if noun == self.noun and count:
            return count
        return len(self._looked_at().ids)

    def marks(self) -> Marked:
        """Give the records whose rows are selected in the middle; else the one looked at."""
        noun, count, ids = self._mark
        if noun != self.noun or not count:
            return self._looked_at()
        if self._marked is None:
            self._marked = Marked(noun=noun, ids=ids())
        return self._marked

    def _looked_at(self) -> Marked:
        if self.noun == "claims" and self.has_claim():
            return Marked(noun="claims", ids=(self.claim_id,))
        owner = {"articles": "article", "evidence": "evidence"}.get(self.noun, "")
        chosen = (self.item[1],) if owner and self.item[0] == owner and self.item[1] else ()
        return Marked(noun=self.noun or "claims", ids=chosen)

    @property
    def noun(self) -> str:
        """What the list in the middle lists: "claims", "evidence"…; "" where no list is."""
        kind = self.place.partition("/")[0]
        if kind == "view":
            return self.filters.view.noun if self.filters.view else "claims"
        return kind if kind in FIELDS else ""

    def choose_filter(self, noun: str, wanted: Filter) -> None:
        """Show a list, and in it what passes a filter."""
        self.choose_place("claims/all" if noun == "claims" else noun)
        self.filters.put(noun, wanted)

    def check_place(self) -> None:
        """See whether the project's file is still where it was."""
        if self._project is None or self.trouble:
            return
        if identity(self._project.path) != self._identity:
            name = self._project.path.name
            self._set_trouble(
                self.tr(
                    "{} was moved, replaced or deleted while it was open. Nothing is lost: save "
                    "a copy, and work goes on there."
                ).format(name)
            )

    # Inside

    def _take(self, project: Project) -> None:
        self.close()
        self._project = project
        self._identity = identity(project.path)
        self.reader.begin(project.path)
        self._unsubscribe = project.subscribe(self._tell)
        remember(self.settings, project.path)
        self._look_nowhere()
        self.opened.emit()
        self.trouble_changed.emit()
        self._watch.start()

    def _look_nowhere(self) -> None:
        self.claim_id = self.capture_id = ""
        self.selection = None
        self.item = ("", "")
        self._mark, self._marked = ("", 0, tuple), None
        self.trash, self.link_ids, self.edit_seq, self.reported = (), (), 0, ""
        self.draft_id, self.statement_ids = "", ()
        self.unstamped, self.stamp_problem, self.damaged = 0, "", frozenset()
        self.place = "claims/all"
        self.filters.forget()

    def _follow_view(self) -> None:
        """Narrow a list as the saved view does that the place names, and not as one left."""
        kind, _, ident = self.place.partition("/")
        if kind != "view":
            self.filters.follow(None, Filter())
            return
        try:
            view = self.ask(queries.view, ident)
            self.filters.follow(view, queries.filter_of(view))
        except WorkbenchError as error:
            self.place = "claims/all"
            self.filters.follow(None, Filter())
            self.failed.emit(str(error))

    def _keep_view(self) -> None:
        """Know the saved view that is looked at as it is now; leave it when it is gone."""
        view = self.filters.view
        if view is None:
            return
        try:
            self.filters.renew(self.ask(queries.view, view.id))
        except NotFound:
            self.choose_place("claims/all" if view.noun == "claims" else view.noun)

    def _tell(self, changed: Changed) -> None:
        if "savedview" in changed.records:
            self._keep_view()
        if self.item[1] and not self._is_there(_ITEMS[self.item[0]], self.item[1]):
            self.choose_item("", "")
        if self.claim_id and not self.has_claim():
            self.select_claim("")
        self.changed.emit(changed)

    def _is_there(self, kind: type[Article | Claim | Evidence], record_id: str) -> bool:
        try:
            self.project.get(kind, record_id)
        except NotFound:
            return False
        return True

    def _set_trouble(self, sentence: str) -> None:
        self.trouble = sentence
        self.trouble_changed.emit()

    def patiently(self, words: str, changes: int, deed: Callable[[], object]) -> None:
        """Do it at once; or, when it takes seconds, after the window had time to say so.

        The edits cannot leave this thread, which owns the connection that writes: a notice before
        is what there is against a window that stands still.
        """
        if changes < MANY:
            deed()
            return
        project, head = self.project, self.project.undo_step
        self.waiting.emit(words)

        def later() -> None:
            if self._project is project and project.undo_step == head:
                deed()
            self.waiting.emit("")

        QTimer.singleShot(_PAINTED, self, later)

    def _undo(self) -> None:
        self._step("undo", self.tr("Undone: {}"))

    def _redo(self) -> None:
        self._step("redo", self.tr("Done again: {}"))

    def _step(self, kind: str, words: str) -> None:
        try:
            with self.aside, self.reader.held():
                changed: Changed = getattr(self.project, kind)()
        except ProjectMoved as error:
            self._set_trouble(str(error))
        except WorkbenchError as error:
            self.failed.emit(str(error))
        else:
            self.said.emit(words.format(phrase(changed.label)), False)
