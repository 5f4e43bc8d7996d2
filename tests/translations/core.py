"""Collects the sentences of the core for translation: `python -m tests.translations.core`.

The core knows no Qt and speaks English: its errors and the labels of edits are English sentences
with values in them. This finds them in its source, with "{}" where a value stands, and writes
them to `ui/core_phrases.py`, where Qt's tools find them and the window translates by them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from workbench.reading.exif import HELD
from workbench.reading.particulars import LABELS, STATES

ROOT = Path(__file__).parents[2]
CORE = ROOT / "workbench"
PHRASES = ROOT / "ui" / "core_phrases.py"
_LEFT_OUT = {
    *("cli", "pictures", "spotting", "particulars.py"),
    *("bundle_words.py", "headings.py", "xlsx.py"),
}
"""What speaks for itself (the command line, files), or has its words elsewhere."""
_WRITERS = {"extracting.py", "made_with.py", "wacz.py"}
"""What writes files, which stay in one language: only what these raise is for the window."""
_ABOUT_REPORTS = {"checking.py", "files.py", "filling.py", "templates.py", "typeset.py"}
"""What of the reports tells why one was not written; the rest has its words in their catalogues,
and only what it raises is for the window."""
_GUARDED = "is needed from the web, and nothing is fetched for a report. Copy it to this folder."
"""How what is said of a package for templates ends."""
_NOTHING = ": nothing was stored"
"""Where errors of fetching are cut when they are told of an address that was only looked at."""
_NOT_WORDS = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|FROM|WHERE|ORDER BY|JOIN|CASE|COLLATE|DESC|NULL"
    r"|MATCH|UNION|EXISTS|LIKE|CAST|IS|IN|AND|NOT)\b|\.pk\b|claim_id|\(\?P|<>|<\?xml|^Heading 1$"
    r"|OperationalError|\b(THEN|WHEN)\b|^(WARC File|Fact-Check Workbench)|^Host: |^lxml "
    r"|bytes · SHA|^Creation Time$|^List (Bullet|Number)$|\\[dsWw]|^\^|\n$"
    r"|^Check an evidence bundle|^is needed from the web"
)
_VALUES = (
    *("article", "appearance", "capture", "citation", "claim", "edit", "evidence", "investigation"),
    *("part", "linkcheck", "archivecopy", "contact", "correction", "statement", "waiver"),
    *("ratingmap", "export", "rating of others"),
    *("file of a capture", "link check", "archive copy", "saved view"),
    *("document", "spreadsheet"),
    *("passage", "question", "relation", "savedview", "source", "speaker", "tag", "verdict"),
    *("articles", "claims", "sources", "speakers"),
    *("as supporting", "as refuting", "as context for", "as without bearing on"),
    *("supports", "refutes", "context", "no-bearing", "reach", "harm", "checkable", "urgency"),
    *("repeats", "denies", "contradicts", "narrower", "translation of"),
    *("topic “{}”", "assignee “{}”", "due “{}”", "work “{}”", "reach “{}”", "harm “{}”"),
    *("checkable “{}”", "urgency “{}”", "no topic", "no assignee", "no due", "sensitive"),
    *("process {} on {}, since {}", "another process", "before {} came back"),
    *("{} refused the connection", "{} did not answer", "{} could not be reached"),
    *("{} refused the connection.", "{} did not answer."),
    *("The file could not be read: {}.", "evidence or article", "no space left on device"),
    *("bytes", "text", "files", "address", "time", "origin", "completeness", "what was let pass"),
    *("address asked for", "answer of the server", "name of the file", "way it came here"),
    *("time that is claimed", "likeness of the picture"),
    *("no capture", "edit {}", "{} and {} more", "{} checked"),
    *("not compared: the project is open for reading only", "{} days", "{} hours"),
    *("there is no folder {}", "the folder {} cannot be written to", "the disk is full"),
    *("the disk can only be read", "your share of the disk is full", "its name is too long"),
    *("a folder of that name is there", "tag “{}”", "untag “{}”"),
    *("{} minutes", "{} seconds", "there are {}", "a newer version of the program wrote it"),
    *("without its scripts the page is blank", "1 more page", "{} more pages"),
    *("not sensitive", "not rated", "low", "medium", "high", "open", "waiting", "parked"),
    *("update", "clarification", "retraction", "what was deleted"),
    *("1 edit", "{} edits", "the capture", "all {} captures"),
    *("made on", "place", "topic", "due on", "work", "reason", "method", "quote", "author"),
    *("published on", "url", "language", "channel", "with whom", "occurred on", "reference"),
    *("byline", "publisher", "interests", "kind", "public name", "public title"),
    *("{}, line {}: {}", "{}: it cannot be read ({}).", "it takes too long"),
    "{}: it is not used, for its name must be written {}.",
    "{}: this is no Word file. Save it again as .docx.",
    *(f"the package {{}} {_GUARDED}", f"a package {_GUARDED}"),
)
"""What the core puts into its sentences: kinds of records, sides, relations, fields and levels."""
_REASON = re.compile(
    r"(but it|gives|compares|tells|makes|is about|says|states|names|somebody)\b .*"
)
_CAUSE = re.compile(
    r"(it|its|there|the program)"
    r" (is|was|has|holds|needs|took|could|does|names|certificate|parts|page|first|that)"
    r"\b[^|]*"
)
"""What stands after a "because" or in brackets: lower case, and no sentence by itself."""
_MARK = re.compile(r"\{\w*\}")
_HEAD = '''"""The sentences of the core, for translation: `python -m tests.translations.core`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

N = QT_TRANSLATE_NOOP

# fmt: off
PHRASES: tuple[str, ...] = (
'''
_MORE = """PARTICULARS: tuple[str, ...] = (
"""
"""What a file can say about itself: names that stand alone, and so in a context of their own."""


def template(node: ast.AST) -> str | None:
    """Give the words of a text in the code, with {} for each value; None for other nodes."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _MARK.sub("{}", node.value)
    if isinstance(node, ast.JoinedStr):
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        return "".join(map(str, parts))
    return None


def is_for_people(words: str) -> bool:
    """Tell a sentence or a label from SQL, keys and patterns."""
    bare = words.replace("{}", "")
    return (
        " " in bare.strip()
        and re.search(r"[a-z]{2}", bare) is not None
        and (re.search(r"[A-Z“]|\.( \{\})?$", words) or _CAUSE.fullmatch(words)) is not None
        and not _NOT_WORDS.search(words)
    )


def texts(tree: ast.Module) -> Iterator[str]:
    """Give every text of a module but its docstrings, names, and the inner parts of others."""
    passed = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "at_home":
            passed.update(ast.walk(node))  # names of the code
        if isinstance(node, ast.JoinedStr):
            passed.update(part for part in node.values if isinstance(part, ast.Constant))
    for node in ast.walk(tree):
        words = template(node) if node not in passed else None
        if words:
            yield words


def phrases() -> list[str]:
    """Collect the phrases of the whole core, in alphabetical order."""
    found = {*_VALUES, *_reasons()}
    for path in CORE.rglob("*.py"):
        if not _LEFT_OUT & set(path.relative_to(CORE).parts):
            tree = ast.parse(path.read_text("utf-8"))
            parts = [tree] if _tells(path) else _raised(tree)
            found.update(words for part in parts for words in texts(part) if is_for_people(words))
    heads = (each.partition(_NOTHING)[0] for each in list(found) if _NOTHING in each)
    found.update(f"{head}." for head in heads if head != "{}")
    return sorted(found)


def _tells(path: Path) -> bool:
    """Tell whether all of a module is for the window, and not only what it raises."""
    if path.parent == CORE / "report":
        return path.name in _ABOUT_REPORTS
    return path.name not in _WRITERS


def _raised(tree: ast.Module) -> Iterator[ast.Module]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            yield ast.Module(body=[node], type_ignores=[])


def _reasons() -> Iterator[str]:
    """Give the reasons for and against checking a sentence: words that stand alone."""
    for name in ("signs", "checkworthy"):
        tree = ast.parse((CORE / "spotting" / f"{name}.py").read_text("utf-8"))
        for words in texts(tree):
            if _REASON.match(words) and "|" not in words:
                yield words


def module() -> str:
    """Write the module that holds them."""
    lines = [f'    str(N("Core", {_literal(phrase)})),\n' for phrase in phrases()]
    stated = dict.fromkeys([*LABELS.values(), *STATES.values(), *HELD.values()])
    more = [f'    str(N("Particulars", {_literal(words)})),\n' for words in stated]
    return "".join([_HEAD, *lines, ")\n", _MORE, *more, ")\n# fmt: on\n"])


def _literal(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    PHRASES.write_text(module(), "utf-8")
    sys.stdout.write(f"{len(phrases())} phrases\n")
