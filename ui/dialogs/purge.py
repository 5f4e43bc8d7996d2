"""The one question that is asked before: removing for good cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import check
from ui.wording import counted, cut
from workbench.queries import TrashRow


class PurgeDialog(Form):
    """Asks whether to remove what is in the trash for good."""

    drafted = False

    def __init__(
        self,
        rows: list[TrashRow],
        snapshots: int,
        purge: Callable[[bool], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("purgeDialog", "", parent, width=520)
        self.setWindowTitle(self.tr("Remove for good"))
        one = self.tr("Remove “{}” for good?").format(cut(rows[0].title, 80))
        many = self.tr("Remove {} entries for good?")
        self.body.addWidget(Label(counted(len(rows), one, many), role="strong", wrap=True))
        self.hint(
            self.tr(
                "The words, what belonged to them, their history and the bytes of their copies "
                "leave the file. This cannot be undone, nor can earlier edits of them."
            )
        )
        words = counted(
            snapshots,
            self.tr("Delete the snapshot too, which may still hold this"),
            self.tr("Delete all {} snapshots too, which may still hold this"),
        )
        self.too = check("snapshotsToo", words)
        self.too.setVisible(snapshots > 0)
        self.body.addWidget(self.too)
        self.finish(self.tr("Remove for good"), lambda: purge(self.too.isChecked()))
        cancel = self.findChild(QPushButton, "cancel")
        if cancel is not None:  # the safe answer is the one that Return gives
            cancel.setDefault(True)
            cancel.setFocus()
