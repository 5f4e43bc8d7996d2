"""Where a draft comes from that is to be checked line by line, and its next version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.bring_in import ArticleDialog, Asked
from ui.dialogs.form import Form
from ui.paths import Paths
from ui.widgets.parts import check


class ImportDraftDialog(ArticleDialog):
    """Asks for a draft; `known` is the title of the one of which it is the next version."""

    def __init__(
        self,
        paths: Paths,
        take: Callable[[Asked, Form], object],
        parent: QWidget | None,
        *,
        known: str = "",
    ) -> None:
        super().__init__(paths, take, parent)
        self.setObjectName("importDraftDialog")
        title = self.tr("New version of “{}”").format(known) if known else self.tr("Import draft")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.about.setText(
            self.tr(
                "A text of your own desk, to be checked before it is published. What stands "
                "unchanged in a new version keeps what was found of it."
            )
        )
        self.every = check("markEvery", self.tr("Mark every factual statement at once"), on=True)
        self.every.setVisible(not known)
        self.body.addWidget(self.every)
        self.tabs.setCurrentIndex(1)
        self.path.setFocus()
