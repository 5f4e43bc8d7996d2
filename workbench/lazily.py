"""Packages whose names are imported when they are first asked for, so that a start is short."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType


class _Lazy(ModuleType):
    """A package that knows in which of its modules each of its names is at home."""

    __homes__: dict[str, str]

    def __getattr__(self, name: str) -> object:
        home = self.__dict__["__homes__"].get(name)
        if home is None:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{self.__name__}.{home}"), name)
        self.__dict__[name] = value
        return value

    def __setattr__(self, name: str, value: object) -> None:
        # Importing a module binds it in its package, where a function may have the same name.
        if not (isinstance(value, ModuleType) and name in self.__dict__["__homes__"]):
            super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*self.__dict__, *self.__dict__["__homes__"]})


def at_home(package: str, homes: Mapping[str, str]) -> None:
    """Say which names are at home in which module of a package: {"module": "name name …"}.

    The package imports them for type checkers alone; a test holds the two lists together.
    """
    module = sys.modules[package]
    names = {name: home for home, line in homes.items() for name in line.split()}
    module.__dict__["__homes__"] = names
    module.__class__ = _Lazy
