"""A name for a list as it stands now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.conditions import said
from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Line
from ui.wording import joined, quoted
from workbench import commands
from workbench.model import SavedView
from workbench.queries import filters


class SaveViewDialog(Form):
    """Asks what the list is to be called, and saves it."""

    def __init__(self, session: Session, noun: str, parent: QWidget | None) -> None:
        super().__init__("saveView", "", parent, width=480)
        self.setWindowTitle(self.tr("Save as view"))
        self._session, self._noun = session, noun
        held = session.filters.of(noun)
        parts = [said(noun, condition) for condition in held.conditions]
        words = [quoted(held.words)] if held.words.strip() else []
        shown = joined(*words, *parts) or self.tr("Everything, in this order and these columns")
        self.body.addWidget(Label(shown, role="quiet", wrap=True))
        self.name = Line("viewName", self.tr("Name"))
        self.field(self.tr("Name"), self.name)
        self.finish(self.tr("Save view"), self._save)
        self.name.setFocus()

    def _save(self) -> None:
        fields = view_fields(self._session, self._noun)
        name = self.name.text().strip()
        made = self._session.perform(commands.save_view, name=name, noun=self._noun, **fields)
        self._session.choose_place(f"view/{made.id}")


class RenameViewDialog(Form):
    """Asks for another name of a saved view."""

    def __init__(self, session: Session, view: SavedView, parent: QWidget | None) -> None:
        super().__init__("renameView", "", parent, width=480)
        self.setWindowTitle(self.tr("Rename view"))
        self.name = Line("viewName", self.tr("Name"), view.name)
        self.field(self.tr("Name"), self.name)
        self.name.selectAll()
        self.finish(
            self.tr("Rename"),
            lambda: session.perform(commands.change_view, view, name=self.name.text().strip()),
        )


def view_fields(session: Session, noun: str) -> dict[str, object]:
    """Give the list as it stands now, as fields of a view."""
    held = session.filters.of(noun)
    return {
        "words": held.words,
        "conditions": filters.text(noun, held.conditions),
        "any_of": held.any_of,
        **session.filters.arrangement(),
    }
