"""What is compared: two copies of one thing, on demand, and each new copy with the one before."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.compare import CompareDialog
from ui.verbs.desk import Desk
from ui.wording import cut, number
from workbench import queries
from workbench.errors import NotFound
from workbench.journal import Changed
from workbench.model import Article, Capture, Evidence
from workbench.queries import ALARMING, PassageFate, TwoCopies


class ComparingVerbs(QObject):
    """Opens comparisons; and tells when words that are cited did not come through to a new copy."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session
        self._session.changed.connect(self._heed)

    def compare(self) -> None:
        """Compare the copy that is read with the one before it, else the two newest."""
        kind, item_id = self._session.item
        self.open(kind, item_id, self._session.capture_id)

    def open(self, kind: str, item_id: str, capture_id: str = "") -> None:
        """Show two copies of an article or of evidence: a named one and the one before it."""
        owner = {kind: item_id}
        copies = self._session.ask(queries.captures, **owner)[::-1]
        known = {each.id: queries.copy_kind(each) for each in copies if each.text_sha256}
        kind_read = known.get(capture_id) or next(reversed(known.values()), None)
        copies = [each for each in copies if each.id in known and known[each.id] == kind_read]
        if len(copies) < 2:
            words = self.tr("There is only one copy with a text: nothing to compare it to.")
            self._session.failed.emit(words)
            return
        ids = [each.id for each in copies]
        at = ids.index(capture_id) if capture_id in ids[1:] else len(ids) - 1
        project = self._session.project
        article = kind == "article"
        title = (project.get(Article, item_id) if article else project.get(Evidence, item_id)).title
        CompareDialog(
            self._session,
            self._desk.jobs,
            title,
            copies,
            pair=(ids[at - 1], ids[at]),
            parent=self._desk.window,
        ).open()

    def _heed(self, changed: Changed) -> None:
        """Look at the words that are cited when another copy of something was captured."""
        if changed.kind != "edit" or "capture" not in changed.records:
            return
        for record_id in changed.ids:
            try:
                capture = self._session.project.get(Capture, record_id)
            except NotFound:
                continue
            before = self._session.ask(queries.copy_before, capture.id)
            if before:
                self._look(before, capture)

    def _look(self, before: str, capture: Capture) -> None:
        copies = self._session.ask(queries.two_copies, before, capture.id)
        if not copies.cited:
            return
        project = self._session.project

        def done(fates: tuple[PassageFate, ...]) -> None:
            if self._session.is_open and self._session.project is project:
                self._tell(copies, fates)

        self._desk.jobs.run("", lambda watch: queries.passage_fates(copies, stop=watch.check), done)

    def _tell(self, copies: TwoCopies, fates: tuple[PassageFate, ...]) -> None:
        lost = [fate for fate in fates if fate.fate in ALARMING]
        if not lost:
            return
        after = copies.after
        kind, item_id = (
            ("article", after.article_id) if after.article_id else ("evidence", after.evidence_id)
        )
        quote = cut(lost[0].passage.exact, 60)
        if len(lost) == 1:
            words = self.tr("Cited words are not in the new copy as they were: “{quote}”")
        else:
            words = self.tr(
                "{count} cited passages are not in the new copy as they were. The first: “{quote}”"
            )
        words = words.format(count=number(len(lost)), quote=quote)
        self._desk.notices.say(
            words,
            ("compare", self.tr("Compare"), lambda: self.open(kind, item_id or "", after.id)),
            stays=True,
        )
