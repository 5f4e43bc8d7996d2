"""Asks for places in the file system, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.recent import last_folder, use_folder

Then = Callable[[str], object]


class Paths:
    """The file dialogs. They are window-modal, and tell the chosen path afterwards.

    They begin in the folder last used for the same purpose, else among the documents.
    """

    def __init__(self, settings: QSettings, *, native: bool = True) -> None:
        self._settings = settings
        self._native = native

    def to_open(self, parent: QWidget, title: str, kinds: str, then: Then) -> QFileDialog:
        """Ask for a file that is there."""
        dialog = self._dialog(parent, title, kinds, "open", then)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog

    def to_open_many(
        self, parent: QWidget, title: str, kinds: str, then: Callable[[list[str]], object]
    ) -> QFileDialog:
        """Ask for files that are there, one or more."""
        dialog = self._dialog(parent, title, kinds, "open", lambda _path: None)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(then)
        dialog.open()
        return dialog

    def to_save(
        self, parent: QWidget, title: str, kinds: str, name: str, then: Then
    ) -> QFileDialog:
        """Ask for a place to write to; `name` is offered. What is there is not overwritten."""
        dialog = self._dialog(parent, title, kinds, "save", then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        dialog.open()
        return dialog

    def to_make(self, parent: QWidget, title: str, name: str, then: Then) -> QFileDialog:
        """Ask for the name of a folder that is to be made; `name` is offered."""
        dialog = self._dialog(parent, title, "", "save", then)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setLabelText(
            QFileDialog.DialogLabel.FileName, QCoreApplication.translate("Paths", "New folder:")
        )
        dialog.selectFile(name)
        dialog.open()
        return dialog

    def _dialog(
        self, parent: QWidget, title: str, kinds: str, purpose: str, then: Then
    ) -> QFileDialog:
        folder = str(last_folder(self._settings, purpose))
        dialog = QFileDialog(parent.window(), title, folder)
        dialog.setObjectName("fileDialog")
        dialog.setAccessibleName(title)
        if kinds:
            dialog.setNameFilters(kinds.split(";;"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(path: str) -> None:
            use_folder(self._settings, purpose, path)
            then(path)

        dialog.fileSelected.connect(chosen)
        return dialog
