"""A list is given a name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.saved_view import RenameViewDialog, SaveViewDialog
from ui.session import Session
from workbench import queries
from workbench.queries import Condition, Filter


def test_a_list_is_saved_with_its_filter_and_looked_at(session: Session, place: QWidget) -> None:
    """A name that is taken is refused in the dialog."""
    wanted = Filter(
        words="ferry", conditions=(Condition(field="tag", op="is", value='a "b"'),), any_of=False
    )
    session.filters.put("claims", wanted)
    session.filters.arrangement = lambda: {"sort": "due", "descending": True}
    dialog = SaveViewDialog(session, "claims", place)
    dialog.name.setText("Tagged")
    dialog.answer()
    (view,) = queries.views(session.project.db)
    assert (view.name, view.sort, view.descending) == ("Tagged", "due", True)
    assert queries.filter_of(view) == wanted
    assert session.place == f"view/{view.id}"
    assert session.filters.of("claims") == wanted
    again = SaveViewDialog(session, "claims", place)
    again.name.setText("tagged")
    again.answer()
    assert "already" in again.error.text()
    RenameViewDialog(session, view, place).answer()
    renaming = RenameViewDialog(session, view, place)
    renaming.name.setText("With a tag")
    renaming.answer()
    assert queries.views(session.project.db)[0].name == "With a tag"
