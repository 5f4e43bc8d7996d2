"""The fields that templates can use, read off the values themselves: the list cannot be wrong."""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from enum import Enum
from itertools import pairwise
from typing import Any

from workbench.report.blocks import Laid
from workbench.report.contents import Report

_PLAIN = {str: "text", int: "number", float: "number", bool: "yes or no", datetime: "time"}
_INTRO = """\
# Report templates

`workbench templates FOLDER` copies the templates of the web page and of the other reports into a
folder of your desk and uses them from then on. Edit what you want to look or read otherwise, and
delete the files that you leave alone: what is not there comes from the program, in its newest form.
`workbench templates --check` says in a sentence what is wrong with which line.

- The files are UTF-8 text. Those ending in `.html` and `.css` are Jinja templates
  (jinja.palletsprojects.com); `report.html` is the page and includes the others.
- Everything a template puts out is escaped, and that cannot be switched off. A template sees the
  report and nothing else: no file, no network, no program.
- A page may load nothing from elsewhere: its policy forbids it. A picture goes in as a `data:`
  address.
- Words between `_("` and `")` are said in the language of the report.
- A broken template writes no report at all, never half of one.

`report` is the whole value, `about` the investigation. In the templates of a claim, `claim` is the
claim; in that of a citation, `each` is the citation. Below is all that these hold. A field in
*italics* is worked out from others.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a value, as people read of it."""

    name: str
    kind: str
    told: str
    derived: bool = False


_LAID = """\
# The PDF

`report.typ` is a Typst file (typst.app/docs). It sees the report laid out as blocks, in its words
and in order, and says how each kind of block looks. `json(bytes(sys.inputs.report))` is the
[Laid](#laid) below, with `paper`, which is `a4` or `us-letter`, and with `unshown`, a sentence to
print, where letters have no typeface. `json(bytes(sys.inputs.families))` gives the typefaces by
language, and those for all others under "".

- A field that is "", none or no is left out: read it with `at("name", default: "")`.
- A link to `workbench-report:` and a place leads to the heading with that place as its label.
- Texts are data. Do not `eval` them.
- Nothing is fetched: packages have to be copied into the folder. Typefaces in it are used.
- What does not keep to PDF/UA-1, such as a picture without `alt`, is told as an error.

`report.docx` is a Word file of your own: its text is left out, and its styles, paper, headers and
footers stay.
"""


def document() -> str:
    """Write the list of fields as Markdown."""
    web = _INTRO + "\n" + _listed(reached(Report))
    done = set(reached(Report))
    return web + "\n" + _LAID + "\n" + _listed(kind for kind in reached(Laid) if kind not in done)


def _listed(kinds: Iterable[type]) -> str:
    parts = []
    for kind in kinds:
        parts.append(f"## {kind.__name__}\n\n{_first(kind)}\n")
        if issubclass(kind, Enum):
            values = ", ".join(f"`{each.value}`" for each in kind)
            parts.append(f"One of {values}.\n")
            continue
        rows = [
            f"| {'*' + each.name + '*' if each.derived else '`' + each.name + '`'} | {each.kind} "
            f"| {each.told} |"
            for each in of(kind)
        ]
        parts.append("\n".join(["| field | what | |", "|---|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def reached(kind: type) -> list[type]:
    """List a value's class and all that its fields hold, each once, from the outside in."""
    found = [kind]
    for each in found:
        if is_dataclass(each):
            hints = typing.get_type_hints(each).values()
            found += [
                inner
                for inner in dict.fromkeys(part for hint in hints for part in _parts(hint))
                if inner not in found and (is_dataclass(inner) or issubclass(inner, Enum))
            ]
    return found


def of(kind: type) -> Iterator[Field]:
    """Yield the fields of a value, with what its source says of them, then what follows."""
    told, hints = _told(kind), typing.get_type_hints(kind)
    for each in fields(kind):
        yield Field(name=each.name, kind=_named(hints[each.name]), told=told.get(each.name, ""))
    for name, value in inspect.getmembers(kind, lambda member: isinstance(member, property)):
        if not name.startswith("_"):
            hint = typing.get_type_hints(value.fget).get("return", str)
            yield Field(name=name, kind=_named(hint), told=_first(value), derived=True)


def _parts(hint: Any) -> Iterator[type]:
    inner = typing.get_args(hint)
    if inner:
        for each in inner:
            yield from _parts(each)
    elif isinstance(hint, type):
        yield hint


def _named(hint: Any) -> str:
    """Say what a field holds, in a word or two."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        named = [_named(each) for each in inner if each is not type(None)]
        return " or ".join([*named, "none"] if len(named) < len(inner) else named)
    if origin is tuple and inner[-1] is ...:
        return f"list of {_named(inner[0])}"
    if origin is tuple:
        return " and ".join(_named(each) for each in inner)
    if origin is not None:
        return f"{_named(inner[-1])} by {_named(inner[0])}" if len(inner) == 2 else "list"
    if hint in _PLAIN:
        return _PLAIN[hint]
    return f"[{hint.__name__}](#{hint.__name__.lower()})"


def _told(kind: type) -> dict[str, str]:
    """Read the docstrings that stand under the fields of a class, and of those it is made from."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if not is_dataclass(base):
            continue
        try:
            (tree,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        except OSError:  # no source beside the program: the names are there all the same
            continue
        body = tree.body if isinstance(tree, ast.ClassDef) else []
        for line, after in pairwise(body):
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                said = after.value if isinstance(after, ast.Expr) else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    found[line.target.id] = _line(said.value)
    return found


def _first(thing: object) -> str:
    return _line((inspect.getdoc(thing) or "").partition("\n\n")[0])


def _line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
