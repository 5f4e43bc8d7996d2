"""Fills templates: everything is escaped, nothing reaches out, and a mistake has its line."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    Environment,
    StrictUndefined,
    TemplateNotFound,
    Undefined,
    nodes,
)
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError, TemplateSyntaxError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from workbench.report import templates, wording
from workbench.report.templates import BrokenTemplate

_MARK = "template:"
"""Before the name of a template where Python names its lines."""
_LONGEST = 1_000_000
"""Letters that a template may multiply a text to."""
_MOST_COMPILED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What templates can use beside the values that they are given."""

    names: Mapping[str, Any] = field(default_factory=dict)
    filters: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    tests: Mapping[str, Callable[..., Any]] = field(default_factory=dict)


def engine(known: Known, folder: Path | None = None) -> Environment:
    """Make what fills templates out of a desk's folder, and out of the program where it has none.

    A desk's own run in a sandbox: they see the report and can call nothing else.
    """
    kind = _Sandbox if folder else _Engine
    made = kind(
        autoescape=True,
        undefined=_Missing,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=_Loader(folder),
        bytecode_cache=_COMPILED[kind],
    )
    made.globals |= known.names
    made.filters |= known.filters
    made.tests |= known.tests
    made.filters.pop("safe")
    return made


def fill(made: Environment, name: str, **values: Any) -> str:
    """Fill a template. BrokenTemplate: a desk's own cannot be used, and where it is wrong."""
    try:
        return made.get_template(name).render(values)
    except Exception as error:
        found = _explained(error)
        if isinstance(made, _Sandbox) and found:
            raise found from error
        raise


def syntax(made: Environment, name: str) -> nodes.Template:
    """Read a template without filling it. BrokenTemplate: it is none."""
    try:
        return made.parse(templates.text(name, _folder(made)), name, _MARK + name)
    except TemplateSyntaxError as error:
        raise BrokenTemplate(name, error.lineno, _unreadable(error)) from error


def shown(value: Any) -> Any:
    """Pass what the templates put out: text with nothing hidden in it, numbers, our own markup."""
    if isinstance(value, Markup | int):
        return value
    if isinstance(value, str):
        return wording.visible(value)
    if isinstance(value, Undefined):
        return str(value)  # says what is missing
    raise TypeError(f"A template puts out {value!r}.")


class _Loader(BaseLoader):
    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get_source(
        self,
        environment: Environment,  # noqa: ARG002 - Jinja's signature
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        """Give a template's text; Jinja asks."""
        try:
            return templates.text(template, self.folder), _MARK + template, lambda: True
        except FileNotFoundError as error:
            raise TemplateNotFound(template) from error


def _folder(made: Environment) -> Path | None:
    return made.loader.folder if isinstance(made.loader, _Loader) else None


class _Missing(StrictUndefined):
    """What is not there: using it is a mistake, told with what was meant perhaps."""

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_hint:
            return str(self._undefined_hint)
        if not is_dataclass(self._undefined_obj):
            return f"there is no “{name}” here."
        there = [each.name for each in fields(self._undefined_obj)]
        near = difflib.get_close_matches(name, there, 1)
        meant = f" Is “{near[0]}” meant?" if near else ""
        return f"{type(self._undefined_obj).__name__} has no field “{name}”.{meant}"


class _Careful(Parser):
    """A parser that keeps escaping on."""

    def parse_autoescape(self) -> nodes.Scope:
        """Refuse to switch it off."""
        self.fail("escaping cannot be switched off", self.stream.current.lineno)


class _Engine(Environment):
    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return _Careful(self, source, name, filename).parse()


class _Sandbox(ImmutableSandboxedEnvironment, _Engine):
    intercepted_binops = frozenset({"*", "**"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Multiply, but nothing that would fill the memory."""
        size = len(left) if isinstance(left, str | list | tuple) else 1
        size *= len(right) if isinstance(right, str | list | tuple) else 1
        grown = abs(left if isinstance(left, int) else right if isinstance(right, int) else 1)
        if operator == "**" or size * grown > _LONGEST:
            raise SecurityError("the result would be too large")
        return super().call_binop(context, operator, left, right)


class _Compiled(BytecodeCache):
    """Templates as they were compiled, by what stands in them: most are the same each time."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give back what was compiled of the same text."""
        if kept := self._kept.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, until there is too much of it."""
        if len(self._kept) >= _MOST_COMPILED:
            self._kept.clear()
        self._kept[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED: dict[type[Environment], _Compiled] = {_Engine: _Compiled(), _Sandbox: _Compiled()}


def _explained(error: Exception) -> BrokenTemplate | None:
    """Say in a sentence what stopped a desk's template."""
    if isinstance(error, BrokenTemplate):
        return error
    if isinstance(error, TemplateSyntaxError):
        return BrokenTemplate(_name(error.filename or ""), error.lineno, _unreadable(error))
    name, line = _place(error.__traceback__)
    if isinstance(error, TemplateNotFound):
        what = f"there is no template “{error.name}”, neither in your folder nor in the program."
    elif isinstance(error, RecursionError):
        what = "it includes itself without end."
    elif isinstance(error, SecurityError):
        what = f"a template may not do this ({error})."
    else:
        what = str(error) or type(error).__name__
    return BrokenTemplate(name, line, what) if name else None


def _unreadable(error: TemplateSyntaxError) -> str:
    return f"this is no template ({error.message})."


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """Find the line of a template in which an error came up: the innermost."""
    found = ("", 0)
    while trace is not None:
        named = trace.tb_frame.f_code.co_filename
        if named.startswith(_MARK):
            found = (_name(named), trace.tb_lineno)
        trace = trace.tb_next
    return found


def _name(named: str) -> str:
    return named.removeprefix(_MARK)
