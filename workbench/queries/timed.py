"""Where text is in time: the seconds of a passage, through the cues of its capture."""

from __future__ import annotations

import sqlite3

from workbench.model import Capture, CaptureMethod, PartRole, Passage
from workbench.queries.joined import Joined
from workbench.reading.cues import TRANSCRIPT, Seconds, read_cues, spoken
from workbench.reading.draft import Cue
from workbench.store import Store


def cues(db: sqlite3.Connection, capture_id: str) -> list[Cue]:
    """Return where the text of a capture is in time, in the order of the text; often nowhere."""
    row = db.execute(
        "SELECT sha256 FROM part WHERE capture_id = ? AND role = ? ORDER BY pk DESC LIMIT 1",
        (capture_id, str(PartRole.CUES)),
    ).fetchone()
    return read_cues(Store(db).get(row[0])) if row else []


def seconds_of(db: sqlite3.Connection, passage_id: str) -> Seconds | None:
    """Return from which second to which a passage is said; None where its text is not in time."""
    row = db.execute(
        'SELECT capture_id, start, "end" FROM passage WHERE id = ?', (passage_id,)
    ).fetchone()
    return spoken(cues(db, row[0]), row[1], row[2]) if row else None


def transcript(db: sqlite3.Connection, evidence_id: str) -> Capture | None:
    """Return the newest transcript that was typed for a recording; None when there is none."""
    joined = Joined(Capture)
    row = db.execute(
        f"SELECT {joined.columns} FROM capture WHERE evidence_id = ? AND method = ? "
        "AND media_type LIKE ? ORDER BY captured_at DESC, pk DESC LIMIT 1",
        (evidence_id, str(CaptureMethod.RECORD), f"{TRANSCRIPT}%"),
    ).fetchone()
    return None if row is None else _capture(joined, row)


def recording(db: sqlite3.Connection, evidence_id: str) -> Capture | None:
    """Return the newest copy of evidence that is sound or video; None when there is none."""
    joined = Joined(Capture)
    row = db.execute(
        f"SELECT {joined.columns} FROM capture WHERE evidence_id = ? "
        "AND (media_type LIKE 'audio/%' OR media_type LIKE 'video/%') "
        "ORDER BY captured_at DESC, pk DESC LIMIT 1",
        (evidence_id,),
    ).fetchone()
    return None if row is None else _capture(joined, row)


def _capture(joined: Joined, row: tuple[object, ...]) -> Capture | None:
    (found,) = joined.records(row)
    return found if isinstance(found, Capture) else None


class Times:
    """The seconds of many passages: the cues of each capture are read once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[str, list[Cue]] = {}

    def of(self, passage: Passage) -> Seconds | None:
        """Return from which second to which a passage is said."""
        if passage.capture_id not in self._known:
            self._known[passage.capture_id] = cues(self._db, passage.capture_id)
        return spoken(self._known[passage.capture_id], passage.start, passage.end)
