"""The rules of the house that no reader should have to check: what may import and do what.

The contracts on imports stand in pyproject.toml. Here are the rules that imports cannot say, each
with an example of what it forbids, so that a rule which finds nothing is known to be looking.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from workbench import commands

ROOT = Path(__file__).parents[1]
Finder = Callable[[ast.AST], bool]


def uses(*names: str) -> Finder:
    """Find a name, or the last parts of a dotted one, wherever it is read or called."""
    ends = tuple(f".{name}" for name in names)
    return lambda node: (
        isinstance(node, ast.Attribute | ast.Name) and f".{_dotted(node)}".endswith(ends)
    )


def calls(*names: str) -> Finder:
    """Find a call by the name of what is called."""
    return lambda node: isinstance(node, ast.Call) and uses(*names)(node.func)


def imports(*modules: str) -> Finder:
    """Find an import of a module, of a part of it or from it."""

    def found(node: ast.AST) -> bool:
        if isinstance(node, ast.Import):
            named = {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            named = {str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)}
        else:
            return False
        return any(f"{name}.".startswith(f"{module}.") for name in named for module in modules)

    return found


def passes(name: str, value: object) -> Finder:
    """Find a call that passes a keyword with this very value."""

    def found(node: ast.AST) -> bool:
        given = node.value if isinstance(node, ast.keyword) and node.arg == name else None
        return isinstance(given, ast.Constant) and given.value is value

    return found


def says(pattern: str) -> Finder:
    """Find a text in the code that matches; docstrings are prose and are left alone."""
    expression = re.compile(pattern)

    def found(node: ast.AST) -> bool:
        value = node.value if isinstance(node, ast.Constant) else None
        return isinstance(value, str) and bool(expression.match(value))

    return found


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What some rooms may not do, save in the files where it belongs."""

    sentence: str
    finders: tuple[Finder, ...]
    examples: tuple[str, ...]
    rooms: tuple[str, ...] = ("ui", "workbench")
    save_in: tuple[str, ...] = ()

    def breaches(self, code: Iterable[ast.AST]) -> Iterator[int]:
        """Yield the lines that break the rule."""
        for node in code:
            if any(finder(node) for finder in self.finders):
                yield getattr(node, "lineno", 0)

    def holds_for(self, path: str) -> bool:
        """Tell whether a file has to keep the rule."""
        return path.startswith(tuple(f"{room}/" for room in self.rooms)) and not (
            path.startswith(self.save_in or "-")
        )


def _code(source: str) -> Iterator[ast.AST]:
    for node in ast.walk(ast.parse(source)):
        for child in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.Expr) and isinstance(child, ast.Constant)):
                yield child


RULES = (
    Rule(
        sentence="the window holds no SQL",
        rooms=("ui",),
        finders=(
            uses("execute", "executemany", "executescript"),
            says(r"\s*(select|SELECT)\s.*\s(from|FROM)\s"),
            says(r"\s*(insert into|INSERT INTO|delete from|DELETE FROM|update|UPDATE) \w+"),
            says(r"\s*(pragma|PRAGMA|create table|CREATE TABLE)\s"),
        ),
        examples=("db.execute(x)", "x = 'select id from claim'", "x = 'PRAGMA query_only'"),
    ),
    Rule(
        sentence="only commands change a project",
        finders=(uses("project.edit", "_project.edit"),),
        save_in=("workbench/commands/",),
        examples=("with project.edit('Rate'): pass", "self._project.edit('Rate')"),
    ),
    Rule(
        sentence="one module opens project files",
        finders=(uses("sqlite3.connect", "dbapi2.connect"), imports("sqlite3.connect")),
        save_in=("workbench/file.py", "workbench/schema.py"),  # the latter's is in memory
        examples=("sqlite3.connect(path)", "from sqlite3 import connect"),
    ),
    Rule(
        sentence="two modules of the window start threads: one for jobs, one for the reader",
        rooms=("ui",),
        finders=(
            uses("threading.Thread", "QThread", "QThreadPool", "QRunnable", "QtConcurrent"),
            imports("threading.Thread", "concurrent", "multiprocessing", "subprocess", "asyncio"),
        ),
        save_in=("ui/jobs.py", "ui/reading.py"),
        examples=("threading.Thread(target=f)", "QThread(self)", "import concurrent.futures"),
    ),
    Rule(
        sentence="nobody waits in the window's thread, or runs an event loop inside another",
        rooms=("ui",),
        finders=(calls("processEvents", "exec", "time.sleep"), imports("time.sleep")),
        save_in=(
            "ui/__main__.py",
            "ui/rendering/__main__.py",  # each has a process of its own
            "ui/player/__main__.py",
            "ui/widgets/dragging.py",  # a QDrag has no other way
        ),
        examples=("app.processEvents()", "dialog.exec()", "from time import sleep"),
    ),
    Rule(
        sentence="what came from outside is never shown as markup",
        rooms=("ui",),
        finders=(
            uses("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown"),
            uses("RichText", "AutoText", "MarkdownText"),
            calls("QLabel", "QMessageBox"),  # they take what looks like markup for markup
        ),
        save_in=("ui/widgets/label.py",),
        examples=("view.setHtml(text)", "x = Qt.TextFormat.RichText", "QLabel(claim.text)"),
    ),
    Rule(
        sentence="nothing that was read is run",
        finders=(
            uses("eval", "exec", "os.system", "os.popen"),
            imports("pickle", "marshal", "shelve"),
            passes("shell", True),
        ),
        save_in=("ui/",),  # there, exec is Qt's
        examples=("eval(text)", "import pickle", "run(words, shell=True)"),
    ),
    Rule(
        sentence="no certificate goes unchecked",
        finders=(
            passes("verify", False),
            passes("check_hostname", False),
            uses("CERT_NONE", "_create_unverified_context"),
        ),
        save_in=("workbench/capture/secure.py",),  # where a person lets one pass for one capture
        examples=("get(url, verify=False)", "context.verify_mode = ssl.CERT_NONE"),
    ),
    Rule(
        sentence="the names in an archive and the letters of a path decide nothing",
        finders=(uses("extractall", "commonprefix", "unpack_archive"),),
        examples=("archive.extractall(folder)", "os.path.commonprefix(paths)"),
    ),
    Rule(
        sentence="nothing prints",
        finders=(uses("print"),),
        examples=("print('Done.')",),
    ),
)
"""Sentences of what holds for all of the program."""


@pytest.fixture(scope="module")
def breaches() -> dict[str, list[str] | None]:
    """Under the sentence of each rule the places that break it; nothing where no file was read."""
    found: dict[str, list[str] | None] = dict.fromkeys(rule.sentence for rule in RULES)
    for path in sorted(
        each for room in ("ui", "workbench") for each in (ROOT / room).rglob("*.py")
    ):
        name = path.relative_to(ROOT).as_posix()
        code = list(_code(path.read_text(encoding="utf-8")))
        for rule in (each for each in RULES if each.holds_for(name)):
            places = [f"{name}:{line}" for line in rule.breaches(code)]
            found[rule.sentence] = [*(found[rule.sentence] or ()), *places]
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_the_house_keeps_its_rule(rule: Rule, breaches: dict[str, list[str] | None]) -> None:
    """Files were looked at, and none breaks the rule."""
    assert breaches[rule.sentence] == [], f"The rule: {rule.sentence}."


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_a_rule_finds_what_it_forbids(rule: Rule) -> None:
    """Every example of a breach is seen as one, and the same words in a docstring are not."""
    for example in rule.examples:
        assert list(rule.breaches(_code(example))), example
        assert not list(rule.breaches(_code(f'"""{example}"""'))), example


def test_a_command_opens_one_edit_and_is_listed() -> None:
    """What takes a project in commands/ opens one edit, and stands in the table of contents."""
    found = {
        node.name: sum(uses("project.edit")(part) for part in ast.walk(node))
        for path in (ROOT / "workbench" / "commands").glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        if [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)][:1] == ["project"]
    }
    listed = {name for name in commands.__all__ if not isinstance(getattr(commands, name), type)}
    assert set(found) == listed
    assert {name: edits for name, edits in found.items() if edits != 1} == {}


def test_imports_point_down_and_a_library_has_one_door(capsys: pytest.CaptureFixture[str]) -> None:
    """The contracts on imports in pyproject.toml hold."""
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out
