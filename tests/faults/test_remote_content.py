"""Nothing that is taken in fetches anything, or opens a file, in any view, picture or report.

It runs in a network namespace (Linux) where every address answers, under strace, which sees what
is tried and what is done.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.faults.remote_content import PLACES
from tests.web.apart import apart


def test_no_file_reaches_for_anything(tmp_path: Path) -> None:
    """Pages, drawings, mails, documents, tables, a PDF: more than 120 ways, in every view."""
    told = apart("tests.faults.remote_content", "watched", str(tmp_path), seconds=400)
    control, window = told["control"], told["window"]
    done = window["told"]
    sys.stdout.write(
        f"ways={done['ways']} files={done['files']} with text={done['with text']} "
        f"pictured={done['pictured']} views={done['views']} connects={len(window['connects'])} "
        f"looked up={len(window['looked_up'])} foreign files={len(window['opened'])} "
        f"(control: {len(control['called'])} and {len(control['opened'])})\n"
    )
    assert control["called"][0] in PLACES
    assert control["opened"]
    assert control["connects"]
    assert done["ways"] >= 300
    assert done["with text"] >= 15
    assert done["pictured"] == 2
    assert done["views"] >= 100
    assert window["calls"] > 1_000
    assert window["called"] == []
    assert window["looked_up"] == []
    assert window["connects"] == []
    assert window["opened"] == []
    assert done["report"] == []
