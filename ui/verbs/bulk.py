"""What is done to the rows that are marked in a list, and to what the list is narrowed to."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.bulk import PARTS, BulkDialog
from ui.dialogs.filter import FilterDialog
from ui.dialogs.form import in_turn
from ui.dialogs.saved_view import SaveViewDialog, view_fields
from ui.dialogs.weights import WeightsDialog
from ui.session import Session
from ui.verbs.desk import Desk
from ui.wording import counted, number
from workbench import commands


class BulkVerbs(QObject):
    """Filters, views, and changes of many records as one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._session: Session = desk.session
        self._window = desk.window

    # The filter

    def builder(self) -> None:
        """Put a filter together for the list in the middle."""
        noun = self._list()
        dialog = FilterDialog(self._session, noun, self._window)
        dialog.saving.connect(lambda: in_turn(self.save_view))
        dialog.open()

    def save_view(self) -> None:
        """Save the list as it stands now under a name."""
        SaveViewDialog(self._session, self._list(), self._window).open()

    def update_view(self) -> None:
        """Let the saved view that is looked at be as the list stands now."""
        view = self._session.filters.view
        if view is not None:
            fields = view_fields(self._session, view.noun)
            self._session.do(self.tr("View updated."), commands.change_view, view, **fields)

    def weights(self) -> None:
        """Say how much each rating counts in the priority of claims."""
        WeightsDialog(self._session, self._window).open()

    # What is marked

    def change(self) -> None:
        """Change the marked records, in whatever they can have in common."""
        self._ask()

    def tag(self) -> None:
        """Tag the marked records."""
        self._ask("tags")

    def assign(self) -> None:
        """Say who checks the marked claims."""
        self._ask("assignee")

    def due(self) -> None:
        """Say when the marked claims are due."""
        self._ask("due")

    def topic(self) -> None:
        """Put the marked claims under a topic."""
        self._ask("topic")

    def work(self) -> None:
        """Say how the work on the marked claims stands."""
        self._ask("work")

    def triage(self) -> None:
        """Rate the marked claims' reach, harm, checkability and urgency."""
        self._ask("triage")

    def delete(self) -> None:
        """Delete the marked records; the notice offers to take that back."""
        marked = self._session.marks()
        if not marked.ids:
            return
        count = len(marked.ids)
        said = counted(count, self.tr("1 deleted."), self.tr("{} deleted."))
        self._session.patiently(
            self.tr("Deleting {}").format(number(count)),
            2 * count,  # what belongs to them goes too
            lambda: self._session.do(said, commands.remove_records, marked.noun, marked.ids),
        )

    def _ask(self, *parts: str) -> None:
        marked = self._session.marks()
        if marked.ids and set(parts) <= set(PARTS[marked.noun]):
            BulkDialog(self._session, marked.noun, marked.ids, self._window, parts).open()

    def _list(self) -> str:
        """Name the list in the middle; where there is none, show the claims."""
        if not self._session.noun:
            self._session.choose_place("claims/all")
        return self._session.noun
