"""Where a text comes from: a file, the web, or the clipboard; what is known of it can be said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.paths import Paths
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, button, column, row
from workbench.commands.words import date
from workbench.errors import WorkbenchError

FILES = (
    "Text, web page, PDF or Word (*.txt *.md *.html *.htm *.pdf *.docx *.csv *.srt *.vtt)"
    ";;All files (*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be taken in: a reference (address or path) or a text, and what is known of it."""

    ref: str = ""
    text: str = ""
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published_on: str = ""


class ArticleDialog(Form):
    """Asks for the text under check."""

    def __init__(
        self, paths: Paths, take: Callable[[Asked, Form], object], parent: QWidget | None
    ) -> None:
        super().__init__("articleDialog", "", parent, width=640)
        self.setWindowTitle(self.tr("Import article"))
        self._paths, self._take = paths, take
        self.about = self.hint(
            self.tr(
                "The text under check: an article, a post, a speech, a transcript. It is kept "
                "exactly as it came."
            )
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("origins")
        self.tabs.setAccessibleName(self.tr("Where the text comes from"))
        self.tabs.tabBar().setObjectName("originTabs")
        self.tabs.tabBar().setAccessibleName(self.tr("Where the text comes from"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._make_paste(), self.tr("Pasted text"))
        self.tabs.addTab(self._make_file(), self.tr("File"))
        self.tabs.addTab(self._make_web(), self.tr("Web page"))
        self.body.addWidget(self.tabs, 1)
        self.title = Line("title", self.tr("Title"), hint=self.tr("Taken from the text if empty"))
        self.field(self.tr("Title"), self.title)
        self.byline = Line("byline", self.tr("Author"))
        self.publisher = Line("publisher", self.tr("Publisher"))
        self.published_on = Line("publishedOn", self.tr("Date of publication"), hint=date_hint())
        self.beside(
            (self.tr("Author"), self.byline, 2),
            (self.tr("Publisher"), self.publisher, 2),
            (self.tr("Date of publication"), self.published_on, 2),
        )
        self.finish(self.tr("Import"), self._submit_it)
        self.text.setFocus()

    def _make_paste(self) -> QWidget:
        page = QWidget()
        inside = column(page, gap=4)
        inside.setContentsMargins(0, 12, 0, 0)
        self.text = Area("pastedText", self.tr("Text"), lines=10)
        self.text.setPlaceholderText(self.tr("Paste or type the text here"))
        inside.addWidget(self.text)
        return page

    def _make_file(self) -> QWidget:
        page = QWidget()
        inside = column(page, gap=4)
        inside.setContentsMargins(0, 12, 0, 0)
        line = row(gap=8)
        self.path = Line("filePath", self.tr("File"), hint=self.tr("Path of the file"))
        line.addWidget(self.path, 1)
        line.addWidget(button("browse", self.tr("Browse…"), self._browse))
        inside.addLayout(line)
        inside.addWidget(Label(self.tr("Text, HTML, PDF, Word (.docx), subtitles."), role="small"))
        inside.addStretch(1)
        return page

    def _make_web(self) -> QWidget:
        page = QWidget()
        inside = column(page, gap=4)
        inside.setContentsMargins(0, 12, 0, 0)
        self.url = Line("url", self.tr("Address"), hint="https://")
        inside.addWidget(self.url)
        words = self.tr("Fetched once, as it is now, without cookies or stored passwords.")
        inside.addWidget(Label(words, role="small", wrap=True))
        inside.addStretch(1)
        return page

    def _browse(self) -> None:
        self._paths.to_open(self, self.tr("Choose a file"), FILES, self.path.setText)

    def _submit_it(self) -> None:
        at = self.tabs.currentIndex()
        text = self.text.toPlainText() if at == 0 else ""
        ref = self.path.text() if at == 1 else self.url.text() if at == 2 else ""
        self._take(
            Asked(
                text=required(text, self.tr("Paste the text first.")) if at == 0 else "",
                ref=checked_ref(ref, web=at == 2) if at else "",
                title=self.title.text().strip(),
                byline=self.byline.text().strip(),
                publisher=self.publisher.text().strip(),
                published_on=date(self.published_on.text(), self.tr("The date of publication")),
            ),
            self,
        )


def required(text: str, otherwise: str) -> str:
    """Return the text unless it is blank."""
    if not text.strip():
        raise WorkbenchError(otherwise)
    return text


def checked_ref(ref: str, *, web: bool) -> str:
    """Return an address with its scheme, or the path of a file that is there."""
    ref = ref.strip()
    if web:
        if not ref or " " in ref or "." not in ref.split("//")[-1]:
            raise WorkbenchError(
                QCoreApplication.translate(
                    "ArticleDialog",
                    "Give the address of a web page, such as https://example.org/page.",
                )
            )
        return ref if "://" in ref else f"https://{ref}"
    if not ref:
        raise WorkbenchError(QCoreApplication.translate("ArticleDialog", "Choose a file first."))
    path = Path(ref).expanduser()
    if not path.is_file():
        words = QCoreApplication.translate("ArticleDialog", "There is no file {} there.")
        raise WorkbenchError(words.format(path.name))
    return str(path)
