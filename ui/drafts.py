"""Keeps what is being written beside the project while it is written, and knows what was left."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.dialogs.fields import fill, is_written, text, texts, values
from ui.session import Session
from ui.wording import cut
from workbench import drafts
from workbench.drafts import Draft
from workbench.errors import WorkbenchError
from workbench.model import Article, Claim, Evidence

QUIET_SECONDS = 2.0
"""How long after the last key what was written is kept."""
_LEAST = 3
"""Letters that are worth keeping."""


class Drafts(QObject):
    """The drafts of the open project. One a window; forms find it by its type."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._verb = ""
        self._writing: list[Writing] = []

    @contextlib.contextmanager
    def opened_by(self, verb: str) -> Iterator[None]:
        """Take note of the verb that opens whatever form opens meanwhile."""
        before, self._verb = self._verb, verb
        try:
            yield
        finally:
            self._verb = before

    def watch(self, form: QWidget) -> Writing | None:
        """Keep what is written in a form, or a field, from now on; until `done` of what this gives.

        None where nothing can be kept: without a project, or one that is only read.
        """
        if not self._session.is_writable:
            return None
        made = Writing(self._draft(form), self._session, form)
        self._writing = [writing for writing in self._writing if not writing.is_done] + [made]
        return made

    def left(self) -> list[Draft]:
        """List what was left when the project was open last, and is not being written now."""
        if not self._session.is_writable:
            return []
        now = {writing.draft.key for writing in self._writing if not writing.is_done}
        known = drafts.drafts(self._session.project.path)
        return [draft for draft in known if draft.key not in now]

    def keep(self) -> None:
        """Write down at once what is being written, as before the window closes."""
        for writing in self._writing:
            writing.keep()

    def discard(self, draft: Draft) -> None:
        """Take a draft away."""
        drafts.discard(self._session.project.path, draft.key)

    def _draft(self, form: QWidget) -> Draft:
        session = self._session
        place = {
            "claim": session.claim_id,
            "kind": session.item[0],
            "item": session.item[1],
            "place": session.place,
        }
        if session.selection:
            place["capture"], place["start"], place["end"] = map(str, session.selection)
        elif session.capture_id:
            place["capture"] = session.capture_id
        name = form.objectName()
        about = self._about(form)
        key = "/".join((name, self._verb, session.claim_id, session.item[1]))
        return Draft(key=key, form=name, verb=self._verb, about=about, place=place)

    def _about(self, form: QWidget) -> str:
        given = form.property("draftAbout")
        if given:
            return str(given)
        kind, ident = self._session.item
        tries: list[tuple[type[Claim | Article | Evidence], str]] = [
            (Claim, self._session.claim_id)
        ]
        if form.objectName() in {
            "evidenceDialog",
            "articleDialog",
            "knownEvidence",
            "knownArticle",
        }:
            tries = [({"article": Article}.get(kind, Evidence), ident)]
        for record, found in tries:
            with contextlib.suppress(WorkbenchError):
                got = self._session.project.get(record, found)
                return cut(got.text if isinstance(got, Claim) else got.title, 80)
        return ""


class Writing(QObject):
    """One form, or one field, in which somebody writes."""

    def __init__(self, draft: Draft, session: Session, form: QWidget) -> None:
        super().__init__(form)
        self._session = session
        self.draft = draft
        self.is_done = False
        self._project = session.project.path
        self._form, self._kept = form, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(QUIET_SECONDS * 1000))
        self._timer.timeout.connect(self.keep)
        for field in texts(form):
            field.textChanged.connect(self._typed)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep it at once when the focus goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self.keep()
        return super().eventFilter(watched, event)

    def take_over(self, draft: Draft) -> None:
        """Go on with a draft that was left: fill it in, and keep it under its key."""
        self.draft, self._kept = replace(self.draft, key=draft.key), True
        fill(self._form, draft.values)

    def is_elsewhere(self) -> bool:
        """Tell whether the project that this belongs to is not open any more."""
        return not self._session.is_open or self._session.project.path != self._project

    def keep(self) -> None:
        """Write down what stands in the form now."""
        if not shiboken6.isValid(self._form):  # it loses the focus once more while it is deleted
            return
        self._timer.stop()
        if self.is_done:
            return
        found = [text(field) for field in texts(self._form) if is_written(field)]
        if sum(map(len, found)) < _LEAST:
            self._drop()
            return
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._kept = drafts.keep(
            self._project, replace(self.draft, at=now, values=values(self._form))
        )

    def done(self, *, keep: bool = False) -> None:
        """It was saved or given up: the draft is not needed any more, unless it is to be kept."""
        if self.is_done:
            return
        if keep:
            self.keep()
        self.is_done = True
        self._timer.stop()
        if not keep:
            self._drop()

    def _drop(self) -> None:
        if self._kept:
            drafts.discard(self._project, self.draft.key)
        self._kept = False

    def _typed(self) -> None:
        if not self.is_done:
            self._timer.start()
