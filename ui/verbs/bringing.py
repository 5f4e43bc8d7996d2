"""What is dropped or pasted comes in: as an article, as evidence, as a claim; after one choice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from ui.capturing import Wanted
from ui.dialogs.claim import ClaimDialog
from ui.drops import Dropped, offer, png, read
from ui.verbs.articles import ArticleVerbs
from ui.verbs.desk import Desk
from ui.verbs.evidence import EvidenceVerbs
from ui.wording import cut, number, quoted
from workbench.model import Stance

Choice = tuple[str, str, Callable[[], object]]


class BringingVerbs(QObject):
    """Drag and drop, and paste outside of text fields."""

    def __init__(self, desk: Desk, articles: ArticleVerbs, evidence: EvidenceVerbs) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session
        self._articles, self._evidence = articles, evidence
        self.menu: QMenu | None = None
        """The choice that was offered last."""

    def paste(self) -> None:
        """Paste into the field that has the caret, else into the investigation."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly():
            focused.paste()
            return
        where = focused if focused is not None else self._desk.window
        self.take(read(QGuiApplication.clipboard().mimeData()), where.mapToGlobal(QPoint(24, 24)))

    def take(self, dropped: Dropped, at: QPoint) -> None:
        """Offer what can be done with what came; what cannot be taken is told in a sentence."""
        if dropped.projects:
            for path in dropped.projects:
                self._session.try_open(path)
        elif dropped.folders:
            self._say(self.tr("A folder cannot be brought in. Choose the files in it."))
        elif not dropped:
            self._say(self.tr("There is nothing here that can be brought in."))
        elif not self._session.is_open:
            self._say(self.tr("Open or make an investigation first; then bring this in."))
        elif not self._session.is_writable:
            self._say(self.tr("This investigation can only be read now, so nothing was added."))
        else:
            self.menu = offer(self._desk.window, self._title(dropped), self._choices(dropped), at)

    def _choices(self, dropped: Dropped) -> list[Choice]:
        made: list[Choice] = []
        if dropped.text:
            words = self.tr("New claim with these words…")
            made.append(("asClaim", words, partial(self._claim, dropped.text)))
        if dropped.is_text:
            words = self.tr("Import as article under check")
            if len(dropped.refs) > 1:
                words = self.tr("Import as articles under check")
            article = partial(self._articles.bring, dropped.refs, dropped.text)
            made.append(("asArticle", words, article))
        made.append(self._as("asEvidence", self.tr("Add as evidence"), dropped, None))
        if self._session.has_claim():
            words = self.tr("Add as evidence that supports the claim")
            made.append(self._as("asSupport", words, dropped, Stance.SUPPORTS))
            words = self.tr("Add as evidence that refutes the claim")
            made.append(self._as("asRefutation", words, dropped, Stance.REFUTES))
        return made

    def _as(self, name: str, words: str, dropped: Dropped, stance: Stance | None) -> Choice:
        pieces = [Wanted(ref=ref) for ref in dropped.refs]
        if dropped.text:
            pieces = [Wanted(text=dropped.text, name=cut(dropped.text, 80))]
        if dropped.picture is not None:
            name_of_it = self.tr("Pasted picture")
            pieces = [Wanted(picture=partial(png, dropped.picture.copy()), name=name_of_it)]
        return name, words, partial(self._evidence.bring, pieces, stance)

    def _title(self, dropped: Dropped) -> str:
        if dropped.picture is not None:
            return self.tr("A picture")
        if dropped.text:
            return quoted(cut(dropped.text, 48))
        if len(dropped.refs) > 1:
            return self.tr("{} files or pages").format(number(len(dropped.refs)))
        return cut(Path(dropped.files[0]).name if dropped.files else dropped.links[0], 60)

    def _claim(self, text: str) -> None:
        ClaimDialog.add(self._session, self._desk.window, quote=text.strip())

    def _say(self, words: str) -> None:
        self._desk.notices.say(words)
