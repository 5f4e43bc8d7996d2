"""A speaker, corrected in every claim at once: name, role, party, what identifies them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.session import Session
from ui.widgets.parts import Area, Line, choice
from ui.wording import word
from workbench import commands
from workbench.model import Speaker, SpeakerKind


class SpeakerDialog(Form):
    """Asks for all that is known of a speaker."""

    def __init__(self, session: Session, speaker: Speaker, parent: QWidget | None) -> None:
        super().__init__("speakerDialog", "", parent)
        self.setWindowTitle(self.tr("Speaker"))
        self._session, self._speaker = session, speaker
        self.name = Line("speakerName", self.tr("Name"), speaker.name)
        kinds = [(kind.value, word(kind)) for kind in SpeakerKind]
        self.kind = choice("speakerKind", self.tr("Kind"), kinds, speaker.kind)
        self.beside((self.tr("Name"), self.name, 3), (self.tr("Kind"), self.kind, 2))
        self.role = Line("speakerRole", self.tr("Role"), speaker.role)
        self.affiliation = Line(
            "affiliation", self.tr("Party, office or firm"), speaker.affiliation
        )
        self.beside(
            (self.tr("Role"), self.role, 1),
            (self.tr("Party, office or firm"), self.affiliation, 1),
        )
        self.wikidata = Line("wikidata", self.tr("Wikidata"), speaker.wikidata, hint="Q42")
        self.same_as = Line("sameAs", self.tr("Page"), speaker.same_as, hint="https://")
        self.beside(
            (self.tr("Wikidata"), self.wikidata, 1),
            (self.tr("Page that identifies the speaker"), self.same_as, 3),
        )
        self.note = Area("speakerNote", self.tr("Note"), speaker.note, lines=3)
        self.field(self.tr("Note"), self.note)
        self.finish(self.tr("Save"), self._submit_it)

    def _submit_it(self) -> None:
        self._session.perform(
            commands.change_speaker,
            self._speaker,
            name=self.name.text(),
            kind=SpeakerKind(self.kind.currentData()),
            role=self.role.text().strip(),
            affiliation=self.affiliation.text().strip(),
            wikidata=self.wikidata.text().strip(),
            same_as=self.same_as.text().strip(),
            note=self.note.toPlainText().strip(),
        )
