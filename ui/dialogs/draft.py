"""What was written in a form that cannot be opened again as it was: to read and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.widgets.parts import Area, button
from workbench.drafts import Draft


class DraftDialog(Form):
    """Shows the text of a draft."""

    drafted = False

    def __init__(self, draft: Draft, parent: QWidget | None) -> None:
        super().__init__("draftDialog", "", parent)
        self.setWindowTitle(self.tr("What you were writing"))
        self.hint(self.tr("What it belonged to is not there any more. Copy what you need."))
        words = "\n\n".join(value for value in draft.values.values() if len(value) > 3)
        self.text = Area("draftText", self.tr("Text"), words, lines=10)
        self.text.setReadOnly(True)
        self.field(self.tr("Text"), self.text)
        self.finish(self.tr("Close"), self.accept)
        self.aside(button("copyDraft", self.tr("Copy"), self._copy))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
