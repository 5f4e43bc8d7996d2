"""The Spanish words: all of them, as the code has them now, and whole."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.translations.core import ROOT

TS = ROOT / "resources" / "translations" / "workbench_es.ts"
QM = TS.with_suffix(".qm")
CALL = (
    "-silent", "-extensions", "py", "-tr-function-alias", "QT_TRANSLATE_NOOP+=N",
    "-no-obsolete", "-locations", "none", "-target-language", "es", "ui", "-ts",
)  # fmt: skip
"""As in the Makefile's `make translations`."""
MARKS = re.compile(r"\{\w*\}|%\w|\(\*\.\w+\)|;;|\n")
"""What stands for a value, names a kind of file, or parts lines: the same in every language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text of the window and what it is in Spanish."""

    context: str
    source: str
    spanish: str
    state: str


def messages(path: Path) -> list[Message]:
    """Read a file of translations."""
    found = []
    for context in ET.parse(path).iter("context"):  # noqa: S314 - a file of ours
        for each in context.iter("message"):
            words = each.find("translation")
            assert words is not None
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=each.findtext("source", ""),
                    spanish=words.text or "",
                    state=words.get("type", ""),
                )
            )
    return found


def run(tool: str, *args: str) -> None:
    """Run one of the tools that come with PySide."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([program, *args], cwd=ROOT, check=True, timeout=60)


SPANISH = messages(TS)
KEYS = {each.source: each.spanish for each in SPANISH if each.context == "QShortcut"}
"""Keys as they are printed on Spanish keyboards, where that is another word."""


def test_the_makefile_calls_the_tool_as_the_tests_do() -> None:
    """Otherwise the tests would look at another set of words."""
    made = (ROOT / "Makefile").read_text("utf-8").replace("\\\n\t", "")
    assert " ".join(CALL) in re.sub(r" +", " ", made)


def test_the_file_is_as_the_code_is_now(tmp_path: Path) -> None:
    """After new words in the window: `make translations`, and say them in Spanish."""
    made = tmp_path / TS.name
    shutil.copy(TS, made)
    run("lupdate", *CALL, str(made))
    now = {(each.context, each.source) for each in messages(made)}
    then = {(each.context, each.source) for each in SPANISH}
    assert now - then == set(), "not translated yet"
    assert then - now == set(), "not in the code any more"
    assert made.read_bytes() == TS.read_bytes()


def test_every_text_is_said_in_spanish() -> None:
    """None is left out, doubtful or from an earlier version; in each context at most once."""
    assert [each for each in SPANISH if each.state or not each.spanish.strip()] == []
    names = [(each.context, each.source) for each in SPANISH]
    assert len(names) == len(set(names)) > 1_500
    assert all(each.context for each in SPANISH)


def _slips(each: Message) -> Iterator[str]:
    source, spanish = each.source, each.spanish
    if sorted(MARKS.findall(source)) != sorted(MARKS.findall(spanish)):
        yield "values"
    if [source.count(mark) for mark in "&!"] != [spanish.count(mark) for mark in "&!"]:
        yield "mnemonic, or exclamation mark"
    if any(source.endswith(end) != spanish.endswith(end) for end in "….:?"):
        yield "end"
    if any(spanish.count(left) != spanish.count(right) for left, right in ("“”", "()", "¿?")):
        yield "pair"
    if source.startswith(" ") != spanish.startswith(" ") or spanish.endswith(" "):
        yield "space"
    if "  " in source:
        key = source.rpartition("  ")[2]
        if not spanish.endswith(f"  {KEYS.get(key, key)}"):
            yield "key"


def test_the_spanish_is_whole() -> None:
    """It holds the same values, letters to press, ends and pairs as the English."""
    found = {(each.source, each.spanish): list(_slips(each)) for each in SPANISH}
    assert {words: slips for words, slips in found.items() if slips} == {}


@pytest.mark.parametrize(
    ("english", "spanish", "otherwise"),
    [
        ("claim", "afirmaci", 7),
        ("evidence", "prueba", 0),
        ("source", "fuente", 0),
        ("speaker", "declarante", 0),
        ("verdict", "veredicto", 0),
        ("passage", "pasaje", 0),
        ("citation", "cita", 0),
        ("snapshot", "instantánea", 0),
        ("trash", "papelera", 0),
        ("tag", "etiqueta", 0),
        ("assignee", "responsable", 0),
    ],
)
def test_a_thing_has_one_name(english: str, spanish: str, otherwise: int) -> None:
    """The names in GLOSSARY.md are used; "bears on the claim" is said without the word."""
    told = [
        f"{each.source} | {each.spanish}"
        for each in SPANISH
        if re.search(rf"\b{english}s?\b", each.source.replace("&", ""), re.IGNORECASE)
        and each.context != "Synonyms"
        and spanish not in each.spanish.replace("&", "").lower()
    ]
    assert len(told) <= otherwise, told


def test_the_program_loads_what_the_file_says(tmp_path: Path) -> None:
    """The compiled file belongs to the readable one: `make translations`."""
    run("lrelease", "-silent", str(TS), "-qm", str(tmp_path / QM.name))
    assert (tmp_path / QM.name).read_bytes() == QM.read_bytes()


def _calls(tree: ast.AST, holder: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Give each call with the name of the class that it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield holder, node
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else holder)


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_words_are_asked_for_where_the_tool_files_them() -> None:
    """`self.tr` in a class, or `translate` with the name of a context: nothing else is found.

    The tool reads the code: it files the words of `tr` under the class in which the call stands,
    whatever object is asked. Words in tables are marked by QT_TRANSLATE_NOOP, with the context
    that is named where they are said.
    """
    wrong, marked, said = [], set(), set()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for holder, call in _calls(ast.parse(path.read_text("utf-8"))):
            name = ast.unparse(call.func)
            where = f"{path.relative_to(ROOT)}:{call.lineno} {name}"
            if name in {"N", "QT_TRANSLATE_NOOP"}:
                marked.add(ast.literal_eval(call.args[0]))
            elif name.rpartition(".")[2] == "tr":
                if name != "self.tr" or not holder or not all(map(_literal, call.args)):
                    wrong.append(where)
            elif name in {"translate", "QCoreApplication.translate"}:
                if not _literal(call.args[0]):
                    wrong.append(where)
                elif not _literal(call.args[1]):
                    said.add(ast.literal_eval(call.args[0]))
    assert wrong == []
    assert marked <= said | {"Core", "QShortcut"}, "marked, and never said"
    assert "Words" in marked
