"""Evidence: a page, a file, or a record of what was said, seen or reckoned; with its fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.bring_in import FILES, checked_ref
from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.paths import Paths
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, button, check, choice, column, completing, row
from ui.wording import word
from workbench import queries
from workbench.commands.words import date
from workbench.errors import WorkbenchError
from workbench.model import Evidence, EvidenceKind, SourceClass

RECORDS = ("interview", "call", "letter", "visit", "document", "dataset", "calculation")
"""Kinds that are written down here; the others come as a file or from the web."""
FIELDS = {
    "interview": ("with_whom", "channel", "occurred_on", "place"),
    "call": ("with_whom", "channel", "occurred_on"),
    "letter": ("with_whom", "channel", "occurred_on", "reference"),
    "visit": ("with_whom", "occurred_on", "place"),
    "calculation": ("method", "reference"),
    "dataset": ("published_on", "reference", "url", "method"),
    "document": ("author", "published_on", "reference", "url", "method"),
}
"""The fields that a kind of record has of its own, besides title, source and note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was answered: a reference to take in or a text, and the fields of the evidence."""

    ref: str = ""
    text: str = ""
    kind: EvidenceKind
    title: str = ""
    source: str = ""
    source_class: SourceClass | None = None
    fields: dict[str, Any] = field(default_factory=dict)


class EvidenceFields(QWidget):
    """The fields that a kind of evidence has, two beside each other; others are hidden."""

    def __init__(self) -> None:
        super().__init__()
        self._labels = {
            "author": self.tr("Author"),
            "with_whom": self.tr("With whom"),
            "channel": self.tr("How (telephone, post, in person)"),
            "occurred_on": self.tr("When it took place"),
            "published_on": self.tr("Date of publication"),
            "place": self.tr("Place"),
            "reference": self.tr("Reference (file number, edition, version)"),
            "url": self.tr("Address"),
            "method": self.tr("How it was obtained or reckoned"),
        }
        self.lines: dict[str, QLineEdit] = {}
        self._boxes: dict[str, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        for side in range(2):
            self._grid.setColumnStretch(side, 1)
        for name, label in self._labels.items():
            line = Line(name, label, hint=date_hint() if name.endswith("_on") else "")
            box = QWidget(self)
            stack = column(box, gap=4)
            words = Label(label, role="field")
            words.setBuddy(line)
            stack.addWidget(words)
            stack.addWidget(line)
            self.lines[name], self._boxes[name] = line, box

    def show_kind(self, names: tuple[str, ...]) -> None:
        """Show these fields alone."""
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.hide()
        for at, name in enumerate(names):
            box = self._boxes[name]
            wide = 2 if at == len(names) - 1 and at % 2 == 0 else 1
            self._grid.addWidget(box, at // 2, at % 2, 1, wide)
            box.show()

    def values(self) -> dict[str, str]:
        """Give what stands in the fields that are shown. Raises WorkbenchError for a wrong date."""
        shown = {
            name: line.text().strip()
            for name, line in self.lines.items()
            if not self._boxes[name].isHidden()
        }
        for name in shown.keys() & {"occurred_on", "published_on"}:
            shown[name] = date(shown[name])
        return shown

    def fill(self, evidence: Evidence) -> None:
        """Show what is known."""
        for name, line in self.lines.items():
            line.setText(getattr(evidence, name))
            line.setCursorPosition(0)


class EvidenceDialog(Form):
    """Asks for a piece of evidence."""

    def __init__(
        self,
        session: Session,
        paths: Paths,
        take: Callable[[Found, Form], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("evidenceDialog", "", parent, width=680)
        self.setWindowTitle(self.tr("Add evidence"))
        self._paths, self._take = paths, take
        self.tabs = QTabWidget()
        self.tabs.setObjectName("origins")
        self.tabs.setAccessibleName(self.tr("Where the evidence comes from"))
        self.tabs.tabBar().setObjectName("originTabs")
        self.tabs.tabBar().setAccessibleName(self.tr("Where the evidence comes from"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._make_web(), self.tr("Web page"))
        self.tabs.addTab(self._make_file(), self.tr("File"))
        self.tabs.addTab(self._make_record(), self.tr("Record"))
        self.tabs.currentChanged.connect(self._choose_kind)
        self.body.addWidget(self.tabs, 1)
        self.title = Line("title", self.tr("Title"))
        self.field(self.tr("Title"), self.title)
        self.source = Line("source", self.tr("Source"))
        self.source.setPlaceholderText(self.tr("Who stands behind it: publisher, office, person"))
        completing(self.source, [found.name for found in session.ask(queries.sources)])
        self.source_class = class_choice()
        self.beside((self.tr("Source"), self.source, 3), (self.tr("Class"), self.source_class, 2))
        self.fields = EvidenceFields()
        self.body.addWidget(self.fields)
        self.note = Line("note", self.tr("Note"))
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.sensitive = sensitive_check()
        self.body.addWidget(self.sensitive)
        self.confidential = confidential_check()
        self.body.addWidget(self.confidential)
        self.finish(self.tr("Add evidence"), self._submit_it)
        self._choose_kind()
        self.url.setFocus()

    def _make_web(self) -> QWidget:
        page, inside = _page()
        self.url = Line("address", self.tr("Address of the page"), hint="https://")
        inside.addWidget(self.url)
        words = self.tr("Fetched once, as it is now, without cookies or stored passwords.")
        inside.addWidget(Label(words, role="small", wrap=True))
        return page

    def _make_file(self) -> QWidget:
        page, inside = _page()
        line = row(gap=8)
        self.path = Line("filePath", self.tr("File"), hint=self.tr("Path of the file"))
        line.addWidget(self.path, 1)
        line.addWidget(button("browse", self.tr("Browse…"), self._browse))
        inside.addLayout(line)
        inside.addWidget(Label(self.tr("The file is copied into the project."), role="small"))
        return page

    def _make_record(self) -> QWidget:
        page, inside = _page()
        self.kind = choice("kind", self.tr("Kind"), [(kind, word(kind)) for kind in RECORDS])
        self.kind.currentIndexChanged.connect(lambda _index: self._choose_kind())
        inside.addWidget(self.kind)
        self.text = Area("recordText", self.tr("What was said, seen or reckoned"), lines=6)
        self.text.setPlaceholderText(
            self.tr(
                "What was said, seen or reckoned, word by word where it matters. It is kept "
                "as it is, and can be cited."
            )
        )
        inside.addWidget(self.text)
        return page

    def _choose_kind(self) -> None:
        at = self.tabs.currentIndex()
        names = FIELDS[self.kind.currentData()] if at == 2 else ("author", "published_on")
        self.fields.show_kind(names)
        optional = self.tr("Taken from the page if empty") if at < 2 else ""
        self.title.setPlaceholderText(optional)
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)

    def _browse(self) -> None:
        self._paths.to_open(self, self.tr("Choose a file"), FILES, self.path.setText)

    def _submit_it(self) -> None:
        at = self.tabs.currentIndex()
        if at == 2 and not self.title.text().strip():
            raise WorkbenchError(self.tr("Give the record a title."))
        kinds = (EvidenceKind.PAGE, EvidenceKind.DOCUMENT)
        chosen = self.source_class.currentData()
        ref = ""
        if at < 2:
            ref = checked_ref(self.url.text() if at == 0 else self.path.text(), web=at == 0)
        self._take(
            Found(
                ref=ref,
                text=self.text.toPlainText() if at == 2 else "",
                kind=kinds[at] if at < 2 else EvidenceKind(self.kind.currentData()),
                title=self.title.text().strip(),
                source=self.source.text().strip(),
                source_class=SourceClass(chosen) if chosen else None,
                fields=self.fields.values()
                | {
                    "note": self.note.text().strip(),
                    "sensitive": self.sensitive.isChecked(),
                    "confidential": self.confidential.isChecked(),
                },
            ),
            self,
        )


def class_choice(value: str = "") -> QComboBox:
    """Make the choice of how close a source stands to the facts."""
    rows = [
        ("", QCoreApplication.translate("Form", "Not stated")),
        *((kind.value, word(kind)) for kind in SourceClass),
    ]
    return choice(
        "sourceClass", QCoreApplication.translate("Form", "Class of the source"), rows, value
    )


def sensitive_check(*, on: bool = False) -> QCheckBox:
    """Make the tick that has the pictures of evidence blurred."""
    words = QCoreApplication.translate("Form", "Sensitive: blur its pictures until asked for")
    return check("sensitive", words, on=on)


def confidential_check(*, on: bool = False) -> QCheckBox:
    """Make the tick that keeps an address from archives and other third parties."""
    words = QCoreApplication.translate("Form", "Never send this address to third parties")
    return check("confidential", words, on=on)


def protected_check(*, on: bool = False) -> QCheckBox:
    """Make the tick that keeps whoever stands behind something out of public reports."""
    words = QCoreApplication.translate("Form", "Protected: never named in a public report")
    return check("protected", words, on=on)


def again_line(day: str = "") -> QLineEdit:
    """Make the field for when an address is to be looked at again."""
    words = QCoreApplication.translate("Form", "Look at the address again on")
    return Line("recheckOn", words, day, hint=date_hint())


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    inside = column(page, gap=6)
    inside.setContentsMargins(0, 12, 0, 4)
    return page, inside
