"""How a checked draft is handed back: which comments, for whom, in which language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import check, choice
from ui.wording import cut


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedBack:
    """What was answered."""

    only: str
    profile: str
    language: str
    with_list: bool


class HandBackDialog(Form):
    """Asks what the annotated draft is to hold, before it asks where it is written."""

    drafted = False

    def __init__(
        self,
        title: str,
        language: str,
        submit: Callable[[HandedBack], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("handBackDialog", "", parent, width=520)
        self.setWindowTitle(self.tr("Hand the draft back"))
        self.body.addWidget(Label(cut(title, 200), role="strong", wrap=True))
        self.hint(
            self.tr(
                "A Word document with a comment on every statement: what came of it, its source, "
                "how it should read. A draft that came as a Word document stays as it is otherwise."
            )
        )
        self.only = choice(
            "comments",
            self.tr("Comments on"),
            [
                ("all", self.tr("All statements")),
                ("ticked", self.tr("What is ticked off")),
                ("trouble", self.tr("What is not right, or not checked")),
            ],
        )
        self.field(self.tr("Comments on"), self.only)
        self.profile = choice(
            "profile",
            self.tr("For"),
            [
                ("internal", self.tr("The desk: with notes and all names")),
                ("public", self.tr("Others: protected sources are not named")),
            ],
        )
        self.language = choice(
            "language",
            self.tr("Language"),
            [("en", "English"), ("es", "Español")],
            "es" if language.startswith("es") else "en",
        )
        self.beside((self.tr("For"), self.profile, 3), (self.tr("Language"), self.language, 2))
        self.listed = check("withList", self.tr("Put a list of all statements at its end"))
        self.body.addWidget(self.listed)
        self.finish(self.tr("Choose the file…"), lambda: submit(self.values()))

    def values(self) -> HandedBack:
        """Give what was answered."""
        return HandedBack(
            only=str(self.only.currentData()),
            profile=str(self.profile.currentData()),
            language=str(self.language.currentData()),
            with_list=self.listed.isChecked(),
        )
