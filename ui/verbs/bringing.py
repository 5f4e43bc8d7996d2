"""What is dropped or pasted comes in: as an article, as evidence, as a claim; after one choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from ui.capturing import Wanted
from ui.dialogs.claim import ClaimDialog
from ui.dialogs.form import in_turn
from ui.drops import Dropped, offer, png, read
from ui.verbs.articles import ArticleVerbs
from ui.verbs.desk import Desk
from ui.verbs.evidence import EvidenceVerbs
from ui.verbs.incoming import FOREIGN
from ui.wording import cut, number, quoted
from workbench.errors import WorkbenchError
from workbench.exchange.incoming import Incoming, Kind, kind_of, kind_of_file
from workbench.model import Stance
from workbench.project import SUFFIX

Choice = tuple[str, str, Callable[[], object]]
_GROUPS = {Kind.SHEET: "sheets", Kind.BUNDLE: "bundle", Kind.PROJECT: "merging"}
"""Which group of verbs takes what is looked over in a window of its own."""


class BringingVerbs(QObject):
    """Drag and drop, and paste outside of text fields."""

    def __init__(
        self,
        desk: Desk,
        articles: ArticleVerbs,
        evidence: EvidenceVerbs,
        groups: Mapping[str, Any],
    ) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session
        self._articles, self._evidence, self._groups = articles, evidence, groups
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
        if dropped.folders:
            self._say(self.tr("A folder cannot be brought in. Choose the files in it."))
        if dropped.projects:
            self._take_projects(dropped.projects, at)
            if dropped.others:
                self._say(self.tr("Bring the other files in once the investigation is open."))
        elif dropped.folders and not dropped:
            return
        elif not dropped:
            self._say(self.tr("There is nothing here that can be brought in."))
        elif not self._session.is_open and self._is_bundle(dropped):
            self._look_over(Kind.BUNDLE, dropped.files, "")
        elif not self._session.is_open:
            self._say(self.tr("Open or make an investigation first; then bring this in."))
        elif not self._session.is_writable:
            self._say(self.tr("This investigation can only be read now, so nothing was added."))
        else:
            self.menu = offer(self._desk.window, self._title(dropped), self._choices(dropped), at)

    def take_files(self, paths: Sequence[str]) -> None:
        """Take files that were chosen: what is only one thing is looked over at once."""
        projects = tuple(path for path in paths if path.lower().endswith(SUFFIX))
        others = len(paths) - len(projects)
        dropped = (
            Dropped(projects=projects, others=others) if projects else Dropped(files=tuple(paths))
        )
        kinds = self._sorted(dropped)
        if len(kinds) == 1 and not projects and self._session.is_writable:
            for _, _, deed in self._importers(kinds).values():
                deed()
                return
        window = self._desk.window
        self.take(dropped, window.mapToGlobal(QPoint(window.width() // 3, window.height() // 3)))

    def _take_projects(self, paths: Sequence[str], at: QPoint) -> None:
        """Open them; or offer to take the one into what is open."""
        merging = "merging" in self._groups and self._session.is_writable
        if len(paths) > 1 or not merging:
            for path in paths:
                self._session.try_open(path)
            return
        choices: list[Choice] = [
            ("openProject", self.tr("Open this investigation"),
             partial(self._session.try_open, paths[0])),
            ("mergeProject", self.tr("Merge it into the one that is open…"),
             partial(self._look_over, Kind.PROJECT, paths, "")),
        ]  # fmt: skip
        title = cut(Path(paths[0]).name, 60)
        self.menu = offer(self._desk.window, title, choices, at)

    def _is_bundle(self, dropped: Dropped) -> bool:
        """Whether it is an evidence bundle, which can be opened where no investigation is."""
        return "bundle" in self._groups and set(self._sorted(dropped)) == {Kind.BUNDLE}

    # What each is

    def _sorted(self, dropped: Dropped) -> dict[Kind, list[str]]:
        """The files by what they are; a text that was pasted stands for itself."""
        found: dict[Kind, list[str]] = {}
        if dropped.text:
            found[kind_of(dropped.text.encode("utf-8", "replace")).kind] = []
        for path in dropped.files:
            found.setdefault(_seen(path).kind, []).append(path)
        return found

    def _importers(self, kinds: dict[Kind, list[str]], text: str = "") -> dict[Kind, Choice]:
        """What can be looked over in a window of its own, and how."""
        words = {
            Kind.SHEET: self.tr("Import the sheet, row by row…"),
            Kind.REVIEWS: self.tr("Import the fact-checks in it…"),
            Kind.REFERENCES: self.tr("Import the references in it…"),
            Kind.ANNOTATIONS: self.tr("Import the annotations in it…"),
            Kind.BUNDLE: self.tr("Check the evidence bundle…"),
        }
        return {
            kind: (
                f"import-{kind}",
                words[kind],
                partial(self._look_over, kind, paths, text),
            )
            for kind, paths in kinds.items()
            if kind in FOREIGN or (kind in words and _GROUPS[kind] in self._groups)
        }

    def _look_over(self, kind: Kind, paths: Sequence[str], text: str) -> None:
        if kind in FOREIGN:
            self._groups["incoming"].bring(kind, paths, text)
        elif kind is Kind.SHEET:
            self._groups[_GROUPS[kind]].bring(paths, text)
        else:
            for path in paths:
                self._groups[_GROUPS[kind]].bring(path)

    def _each(self, importers: Sequence[Choice], rest: Dropped) -> None:
        """Take each for what it is: what is looked over, one after the other; the rest is kept."""
        if rest:
            self._as("", "", rest, None)[2]()
        for _, _, deed in importers:
            in_turn(deed)

    def _choices(self, dropped: Dropped) -> list[Choice]:
        kinds = self._sorted(dropped)
        importers = self._importers(kinds, dropped.text)
        made: list[Choice] = list(importers.values())
        plain = [path for kind, paths in kinds.items() if kind not in importers for path in paths]
        if len(importers) > 1 or (importers and plain):
            rest = replace(dropped, files=tuple(plain))
            words = self.tr("Import each as what it is…")
            deed = partial(self._each, list(importers.values()), rest)
            made = [("importEach", words, deed), *made]
        return [*made, *self._usual(dropped), *self._besides(dropped)]

    def _besides(self, dropped: Dropped) -> list[Choice]:
        """Fact-checks that pages can carry."""
        pages = [path for path in dropped.files if Kind.REVIEWS in _seen(path).also]
        refs = [*pages, *dropped.links]
        if not refs:
            return []
        words = self.tr("Look for fact-checks in it…")
        deed = partial(self._look_over, Kind.REVIEWS, refs, "")
        return [("lookForReviews", words, deed)]

    def _usual(self, dropped: Dropped) -> list[Choice]:
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
            if hasattr(self._groups["drafts"], "bring"):
                words = self.tr("Import as draft, to be checked line by line")
                draft = partial(self._groups["drafts"].bring, dropped.refs, dropped.text)
                made.append(("asDraft", words, draft))
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


def _seen(path: str) -> Incoming:
    """What a file is; one that cannot be read is told when it is taken."""
    try:
        return kind_of_file(path)
    except WorkbenchError:
        return Incoming(kind=Kind.ARTICLE)
