"""Anki's browser on as many notes: run by Anki's own Python, prints what it took as JSON.

    T0=… PYTHON_OF_ANKI tests/bench/peer_anki.py FOLDER TEXTS.txt phrase …

The first run makes the collection out of the lines of TEXTS.txt. Nothing of Anki is changed: its
own start, its own browser, its own search and sort; a step ends when its table has painted.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
os.environ["ANKI_SINGLE_INSTANCE_KEY"] = "bench"

import anki.lang
import aqt
import aqt.profiles
from anki.collection import AddNoteRequest, Collection

folder, texts, phrases = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]


def since_start() -> float:
    """Milliseconds since the parent started this process."""
    return (time.monotonic() - float(os.environ["T0"])) * 1000


def make() -> None:
    """Add a note for each line."""
    (folder / "User 1").mkdir(parents=True)
    collection = Collection(str(folder / "User 1" / "collection.anki2"))
    kind = collection.models.by_name("Basic")
    batch = []
    for line in texts.read_text("utf-8").splitlines():
        note = collection.new_note(kind)
        note.fields = [line, ""]
        batch.append(AddNoteRequest(note=note, deck_id=1))
    collection.add_notes(batch)
    collection.close()


if not (folder / "User 1").exists():
    make()
anki.lang.set_lang("en_US")
manager = aqt.profiles.ProfileManager(folder)
manager.setupMeta()
if "User 1" not in manager.profiles():
    manager.create("User 1")
manager.load("User 1")
manager.meta["firstRun"] = False
manager.save()
manager.db.close()
app = aqt._run(argv=["anki", "-b", str(folder), "-p", "User 1", "-l", "en_US"], exec=False)


def until(holds: Callable[[], object]) -> None:
    """Let Anki work until something holds."""
    end = time.monotonic() + 120
    while not holds() and time.monotonic() < end:
        app.processEvents()


window = aqt.mw
until(lambda: window.col is not None and window.state == "deckBrowser" and window.isVisible())
figures = {"window visible": since_start()}
browser = aqt.dialogs.open("Browser", window)
until(lambda: browser.table.len() > 0)
view = browser.table._view
view.viewport().repaint()
figures["first rows painted"] = since_start()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a step takes with its painting."""
    began = time.perf_counter()
    work()
    app.processEvents()
    view.viewport().repaint()
    return (time.perf_counter() - began) * 1000


taken = []
for phrase in phrases:
    for at in range(1, len(phrase) + 1):
        words = phrase[:at]
        taken.append(timed(lambda words=words: browser.search_for(f"{words}*")))
figures["key typed, p50"] = statistics.median(taken)
figures["key typed, p95"] = sorted(taken)[int(len(taken) * 0.95)]
browser.search_for("deck:*")
header = view.horizontalHeader()
sorts = []
for section in (0, 1, 0, 1):
    sorts.append(
        timed(
            lambda section=section: header.setSortIndicator(
                section, aqt.qt.Qt.SortOrder.AscendingOrder
            )
        )
    )
    sorts.append(
        timed(
            lambda section=section: header.setSortIndicator(
                section, aqt.qt.Qt.SortOrder.DescendingOrder
            )
        )
    )
figures["sort by a column, p50"] = statistics.median(sorts)
figures["rows"] = browser.table.len()
sys.stdout.write("\n" + json.dumps(figures))
sys.stdout.flush()
os._exit(0)
