"""What identifies who made a claim: told, copied, opened only when asked; and a correction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.dialogs.speaker import SpeakerDialog
from ui.opening_links import can_open, open_link
from ui.session import Session
from ui.widgets.label import Elided
from ui.widgets.parts import button, row
from ui.wording import cut, joined
from workbench.model import Speaker

translate = QCoreApplication.translate


def identifiers(speaker: Speaker) -> str:
    """Tell what identifies a speaker; "" when nothing is known."""
    ident = translate("Claim", "Wikidata {}").format(speaker.wikidata) if speaker.wikidata else ""
    return joined(ident, cut(speaker.same_as, 120))


def speaker_part(session: Session, speaker: Speaker) -> QWidget:
    """What identifies a speaker, with the steps to it and to a correction."""
    part = QWidget()
    part.setObjectName("claimSpeaker")
    line = row(part, gap=4)
    known = identifiers(speaker)
    if known:
        told = Elided(known, role="small").selectable()
        told.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(told)
    address = speaker.same_as
    if not can_open(address) and speaker.wikidata:
        address = f"https://www.wikidata.org/wiki/{speaker.wikidata}"
    name = cut(speaker.name, 60)
    if can_open(address):
        link = button(
            "openSpeaker", translate("Claim", "Open link"), lambda: open_link(address), kind="small"
        )
        link.setAccessibleName(translate("Claim", "Open the page about {}").format(name))
        line.addWidget(link)
    if known:
        copied = button(
            "copySpeaker",
            translate("Claim", "Copy"),
            lambda: _copy(session, "\n".join(filter(None, (speaker.wikidata, speaker.same_as)))),
            kind="small",
        )
        copied.setAccessibleName(translate("Claim", "Copy what identifies {}").format(name))
        line.addWidget(copied)
    if session.is_writable:
        ask = button(
            "editSpeaker",
            translate("Claim", "Edit speaker"),
            lambda: SpeakerDialog(session, speaker, part.window()).open(),
            kind="small",
        )
        line.addWidget(ask)
    line.addStretch(1)
    return part


def _copy(session: Session, words: str) -> None:
    QApplication.clipboard().setText(words)
    session.said.emit(translate("Claim", "Copied."), False)
