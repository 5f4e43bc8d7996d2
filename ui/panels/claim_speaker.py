"""Who made a claim, with what identifies them: told, copied, opened only when asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.speaker import SpeakerDialog
from ui.opening_links import can_open, open_link
from ui.session import Session
from ui.widgets.parts import button, row
from ui.wording import cut, joined
from workbench.model import Speaker

translate = QCoreApplication.translate


def identifiers(speaker: Speaker) -> str:
    """Tell what identifies a speaker; "" when nothing is known."""
    ident = translate("Claim", "Wikidata {}").format(speaker.wikidata) if speaker.wikidata else ""
    return joined(ident, cut(speaker.same_as, 120))


def speaker_deeds(session: Session, speaker: Speaker) -> QWidget:
    """The steps to the page about a speaker, and to a correction."""
    part = QWidget()
    line = row(part, gap=4)
    address = speaker.same_as
    if not can_open(address) and speaker.wikidata:
        address = f"https://www.wikidata.org/wiki/{speaker.wikidata}"
    if can_open(address):
        link = button(
            "openSpeaker", translate("Claim", "Open link"), lambda: open_link(address), kind="link"
        )
        link.setAccessibleName(
            translate("Claim", "Open the page about {}").format(cut(speaker.name, 60))
        )
        line.addWidget(link)
    if session.is_writable:
        ask = button(
            "editSpeaker",
            translate("Claim", "Edit speaker"),
            lambda: SpeakerDialog(session, speaker, part.window()).open(),
            kind="link",
        )
        line.addWidget(ask)
    return part
