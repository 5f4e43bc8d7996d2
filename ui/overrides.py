"""Errors in what Qt calls back: they reach us as errors, and do not end the process."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def _guard(kind: type[QObject], /, **given: object) -> None:
    """Guard what a new class overrides of Qt.

    Before Python 3.12 an error that C code raises is a type and a text until something catches
    it. PySide6 takes the text for the error where Python called Qt and Qt calls Python, and the
    process ends. `tests/ui/test_overrides.py` shows it.
    """
    super(QObject, kind).__init_subclass__(**given)
    for name, deed in list(vars(kind).items()):
        if isinstance(deed, FunctionType) and not name.startswith("_") and _is_of_qt(kind, name):
            setattr(kind, name, _whole(deed))


def _is_of_qt(kind: type, name: str) -> bool:
    return any(
        name in vars(each) and each.__module__.startswith("PySide6") for each in kind.__mro__
    )


def _whole(deed: FunctionType) -> Callable[..., Any]:
    """Catch an error and let it go on, which makes it whole."""

    @wraps(deed)
    def alone(self: QObject) -> Any:
        try:
            return deed(self)
        except Exception:  # noqa: TRY203 - see above
            raise

    @wraps(deed)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return deed(*args, **kwargs)
        except Exception:  # noqa: TRY203 - see above
            raise

    code = deed.__code__
    takes_more = code.co_kwonlyargcount or code.co_flags & (CO_VARARGS | CO_VARKEYWORDS)
    # A signal asks how many arguments a slot takes, and hands over no more.
    return alone if code.co_argcount == 1 and not takes_more else call


if sys.version_info < (3, 12):
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment]
