"""A start pays for what it shows: what else there is, is imported when it is wanted."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

CHILD = """
import json, sys
from PySide6.QtCore import QEventLoop, QSettings
import ui.session
from ui.program import Application, Program
ui.session.SMALL = 0  # as with many claims: the rows come from the reader's thread
app = Application(sys.argv[:1])
window = Program(app, QSettings(sys.argv[2], QSettings.Format.IniFormat), native=False).window()
seen = []
window.claims.settled.connect(lambda: seen or seen.extend(sys.modules))
window.session.open(sys.argv[1])
window.show()
while not window.verbs.has("safety"):
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
later = list(sys.modules)
window.close()
print(json.dumps([seen, later]))
"""
HEAVY = {
    "PIL", "babel", "bibtexparser", "brotli", "charset_normalizer", "click", "cryptography", "docx",
    "imagehash", "jinja2", "lxml", "numpy", "openpyxl", "platformdirs", "pypdfium2", "pyrage",
    "python_calamine", "requests", "rfc3161_client", "rispy", "sqlite_utils", "tinytag",
    "trafilatura", "typst", "urllib3", "warcio", "zstandard",
}  # fmt: skip
"""Libraries that read, fetch, convert or write: none of that happens when a project is opened."""
NOT_FIRST = {
    "rapidfuzz",
    "ui.archiving",
    "ui.stamping",
    "workbench.capture",
    "workbench.stamps",
    "ui.panels.claim",
    "ui.panels.reader",
    "ui.verbs.files",
    "ui.dialogs.form",
}
"""What is not needed for the first rows."""
LAZY = ("commands", "journal", "pictures", "queries")


def test_opening_a_project_imports_no_more_than_it_shows(filled: Path, tmp_path: Path) -> None:
    """The first rows need neither claim nor reader; and nothing needs the heavy libraries."""
    found = subprocess.run(
        [sys.executable, "-c", CHILD, str(filled), str(tmp_path / "settings.ini")],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    first, whole = (set(each) for each in json.loads(found.stdout))
    assert "ui.panels.claims" in first
    assert first & (HEAVY | NOT_FIRST) == set()
    assert whole >= {"ui.panels.claim", "ui.panels.reader"}
    assert whole & HEAVY == set()


@pytest.mark.parametrize("name", LAZY)
def test_a_package_knows_where_its_names_are_at_home(name: str) -> None:
    """What type checkers are told, what is offered, and where it is looked for are the same."""
    package = import_module(f"workbench.{name}")
    tree = ast.parse(Path(str(package.__file__)).read_text(encoding="utf-8"))
    (told,) = [node for node in tree.body if isinstance(node, ast.If)]
    homes = {
        alias.name: str(node.module).rpartition(".")[2]
        for node in told.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert package.__homes__ == homes
    assert set(homes) <= set(package.__all__)
    for each, home in homes.items():
        assert getattr(package, each) is getattr(import_module(f"workbench.{name}.{home}"), each)
    with pytest.raises(AttributeError):
        _ = package.nothing_of_the_kind
