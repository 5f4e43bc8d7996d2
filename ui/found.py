"""Where what was found is opened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.known import KnownSource, KnownSpeaker
from ui.session import Session
from workbench import queries
from workbench.model import Source, Speaker
from workbench.queries import Hit


def open_hit(session: Session, hit: Hit, parent: QWidget) -> str:
    """Open a record or a place where it stands; gives the pane to look at, "" for none.

    The panes are `claim`, `reader` and `middle`.
    """
    match hit.owner_kind:
        case "claim":
            session.select_claim(hit.owner_id)
            return "claim"
        case "speaker" | "tag":
            sign = "@" if hit.owner_kind == "speaker" else "#"
            session.choose_place(f"search/{sign}{hit.title}")
            return "middle"
        case "view":
            session.choose_place(f"view/{hit.owner_id}")
            return "middle"
        case "source":
            KnownSource(session, session.project.get(Source, hit.owner_id), parent).open()
            return ""
    return _read(session, hit)


def know_speaker(session: Session, hit: Hit, parent: QWidget) -> None:
    """Show what is known of a speaker, to be corrected."""
    KnownSpeaker(session, session.project.get(Speaker, hit.owner_id), parent).open()


def _read(session: Session, hit: Hit) -> str:
    session.choose_item(hit.owner_kind, hit.owner_id)
    capture_id = hit.capture_id
    if not capture_id:
        copies = session.ask(queries.captures, **{hit.owner_kind: hit.owner_id})
        capture_id = copies[0].id if copies else ""
    if not capture_id:
        session.choose_place("articles" if hit.owner_kind == "article" else "evidence")
        return "middle"
    session.open_capture(capture_id, (hit.start, hit.end) if hit.start >= 0 else None)
    return "reader"
