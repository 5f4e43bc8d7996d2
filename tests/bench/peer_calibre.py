"""calibre's library on as many books: run by `calibre-debug -e`, prints what it took as JSON.

    calibre-debug -e tests/bench/peer_calibre.py FOLDER TEXTS.txt phrase …

The first run makes the library out of the lines of TEXTS.txt (some 60 a second). What is timed is
calibre's own search and sort alone, without its list: a lower bound of what its window takes.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from calibre.ebooks.metadata.book.base import Metadata
from calibre.library import db

folder, texts, phrases = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
new = not folder.exists()
folder.mkdir(parents=True, exist_ok=True)
library = db(str(folder)).new_api
if new:
    for line in texts.read_text("utf-8").splitlines():
        book = Metadata(line[:200], ["Nobody"])
        library.create_book_entry(book, add_duplicates=True, apply_import_tags=False)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a step takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


taken = [
    timed(lambda words=phrase[:at]: library.search(words))
    for phrase in phrases
    for at in range(1, len(phrase) + 1)
]
books = library.all_book_ids()
sorts = [timed(lambda: library.multisort([("title", True)], books)) for _ in range(4)]
figures = {
    "key typed, p50": statistics.median(taken),
    "key typed, p95": sorted(taken)[int(len(taken) * 0.95)],
    "sort by a column, p50": statistics.median(sorts),
    "rows": len(books),
}
sys.stdout.write("\n" + json.dumps(figures))
sys.stdout.flush()
os._exit(0)
