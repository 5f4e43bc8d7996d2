"""The one door to the core: the open project, what is looked at, and every change to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from ui.recent import remember
from workbench.errors import NotFound, ProjectMoved, WorkbenchError
from workbench.file import identity
from workbench.journal import Changed
from workbench.model import Article, Capture, Claim, Evidence
from workbench.project import Project

P = ParamSpec("P")
T = TypeVar("T")
_ITEMS: dict[str, type[Article | Evidence]] = {"article": Article, "evidence": Evidence}


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
    said = Signal(str, bool)
    """Something was done: a sentence, and whether to offer to undo it."""
    trouble_changed = Signal()
    looked = Signal()
    """The selected words, or the chosen entry of the library, are others."""

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.trouble = ""
        """What stands in the way of working on, as a sentence that stays; "" when nothing does."""
        self.claim_id = ""
        self.capture_id = ""
        self.place = "claims/all"
        self.selection: tuple[str, int, int] | None = None
        self.item = ("", "")
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
            raise WorkbenchError("No investigation is open.")
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

    def undo(self) -> None:
        """Take back the newest edit that stands."""
        self._step("undo", self.tr("Undone: {}"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._step("redo", self.tr("Done again: {}"))

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

    def choose_place(self, place: str) -> None:
        """Show something else in the middle column."""
        self.place = place
        self.place_chosen.emit(place)

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
        self.place = "claims/all"

    def _tell(self, changed: Changed) -> None:
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

    def _step(self, kind: str, words: str) -> None:
        try:
            changed: Changed = getattr(self.project, kind)()
        except ProjectMoved as error:
            self._set_trouble(str(error))
        except WorkbenchError as error:
            self.failed.emit(str(error))
        else:
            self.said.emit(words.format(changed.label), False)
