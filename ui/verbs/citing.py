"""Citing: the selected words bear on the claim that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.citation import CitationDialog
from ui.dialogs.claim import ClaimDialog
from ui.verbs.desk import Desk
from ui.wording import cut, quoted, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Article, Capture, Citation, Claim, Evidence, Stance


class CitingVerbs(QObject):
    """What the keys S, R, C, B, D, N and W do in the reader."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session

    def supports(self) -> None:
        """Cite the selected words as supporting."""
        self._cite(Stance.SUPPORTS)

    def refutes(self) -> None:
        """Cite the selected words as refuting."""
        self._cite(Stance.REFUTES)

    def context(self) -> None:
        """Cite the selected words as context."""
        self._cite(Stance.CONTEXT)

    def no_bearing(self) -> None:
        """Note that the selected words have no bearing."""
        self._cite(Stance.NO_BEARING)

    def details(self) -> None:
        """Cite the selected words, with weight and note."""
        found = self._passage()
        if found and self._has_claim():
            capture, span, words = found
            CitationDialog.cite(
                self._session,
                self._desk.window,
                capture=capture,
                span=span,
                words=quoted(cut(words, 300)),
            )

    def whole(self) -> None:
        """Cite the chosen evidence as a whole."""
        if self._has_claim():
            evidence = self._session.project.get(Evidence, self._session.item[1])
            CitationDialog.cite(
                self._session, self._desk.window, evidence=evidence, words=evidence.title
            )

    def new_claim(self) -> None:
        """Make a claim of the selected words."""
        found = self._passage()
        if not found:
            return
        capture, span, words = found
        article = span_in = None
        if capture.article_id:
            article = self._session.project.get(Article, capture.article_id)
            span_in = span
        ClaimDialog.add(
            self._session, self._desk.window, quote=words, article=article, span=span_in
        )

    def _cite(self, stance: Stance) -> None:
        found = self._passage()
        if not found or not self._has_claim():
            return
        capture, span, words = found
        claim = self._session.project.get(Claim, self._session.claim_id)
        try:
            citation = self._session.perform(
                commands.cite, claim, capture=capture, span=span, stance=stance
            )
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return
        said = self.tr("{}: {}").format(word(stance), quoted(cut(words, 80)))
        self._desk.notices.say(
            said,
            ("details", self.tr("Weight and note…"), lambda: self._more(citation)),
            ("undo", self.tr("Undo"), self._session.undo),
        )

    def _more(self, citation: Citation) -> None:
        """Ask for weight and note of the citation that was just made."""
        detail = self._session.ask(queries.claim, citation.claim_id)
        for found in detail.citations:
            if found.citation.id == citation.id:
                CitationDialog.change(self._session, found, self._desk.window)

    def _passage(self) -> tuple[Capture, tuple[int, int], str] | None:
        """Give the selected passage; without one, say what to do."""
        if self._session.selection is None:
            words = self.tr("Select the words in the text first, or press E for the sentence.")
            self._desk.notices.say(words)
            return None
        capture_id, start, end = self._session.selection
        capture = self._session.project.get(Capture, capture_id)
        text = self._session.ask(queries.text, capture_id)
        return capture, (start, end), text[start:end]

    def _has_claim(self) -> bool:
        if self._session.has_claim():
            return True
        self._desk.notices.say(self.tr("Choose the claim in the list that the words bear on."))
        return False
