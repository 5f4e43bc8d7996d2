"""Where templates come from: the desk's own folder first; and what is wrong with one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files as resources
from pathlib import Path

from workbench import settings
from workbench.errors import WorkbenchError
from workbench.report import fields

GUIDE = "FIELDS.md"
"""What stands beside a desk's copies: which fields there are."""
_PROGRAMS_OWN = frozenset({"sheet.html", "sheet.css"})
"""Templates of pages that prove something, which are the same from every desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a template, and where."""

    name: str
    """The file's name, without its folder."""
    line: int
    """Counted from 1; 0 when it is the file as a whole."""
    what: str

    def __str__(self) -> str:
        place = f"{self.name}, line {self.line}" if self.line else self.name
        return f"{place}: {self.what}"


class BrokenTemplate(WorkbenchError):
    """A template of the desk's cannot be used; nothing was written."""

    def __init__(self, name: str, line: int, what: str) -> None:
        self.problem = Problem(name=name, line=line, what=what)
        super().__init__(f"The report was not written. {self.problem}")


def own(known: settings.Settings | None = None) -> Path | None:
    """Give the desk's folder of templates, or None when it has none.

    WorkbenchError: the settings name a folder that is not there, and reports would change looks.
    """
    named = (known or settings.load()).templates.strip()
    if not named:
        return None
    folder = Path(named).expanduser()
    if not folder.is_dir():
        raise WorkbenchError(
            f"The folder of your report templates, {folder}, is not there. Choose another in the "
            "settings, or none."
        )
    return folder


@cache
def shipped() -> tuple[str, ...]:
    """Name the program's templates that a desk may put its own in place of."""
    found = (each.name for each in resources("resources").joinpath("templates").iterdir())
    return tuple(sorted(name for name in found if name not in _PROGRAMS_OWN and "." in name))


def data(name: str, folder: Path | None = None) -> bytes:
    """Read a template: the desk's own of this name, or else the program's.

    FileNotFoundError: there is none of this name, or the name is no plain one.
    """
    if Path(name).name != name or name in {"", ".", ".."}:
        raise FileNotFoundError(name)
    place = folder / name if folder and name not in _PROGRAMS_OWN else None
    if place is not None and (place.exists() or place.is_symlink()):
        try:
            return place.read_bytes()
        except OSError as error:
            raise BrokenTemplate(name, 0, f"it cannot be read ({error.strerror}).") from error
    return resources("resources").joinpath("templates", name).read_bytes()


def text(name: str, folder: Path | None = None) -> str:
    """Read a template as `data` does, as text. BrokenTemplate: it is no UTF-8."""
    found = data(name, folder)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = found.count(b"\n", 0, error.start) + 1
        what = "this is not UTF-8. Save the file again, with UTF-8 as its encoding."
        raise BrokenTemplate(name, line, what) from error


def copy(folder: Path) -> list[Path]:
    """Put copies of the program's templates into a folder, for a desk to edit; gives what is new.

    What is there is left alone, but for the list of fields, which is always that of this version.
    """
    made = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in shipped():
            place = folder / name
            if not (place.exists() or place.is_symlink()):
                place.write_bytes(data(name))
                made.append(place)
        (folder / GUIDE).write_text(fields.document(), encoding="utf-8")
    except OSError as error:
        raise WorkbenchError(
            f"The templates could not be copied to {folder}: {error.strerror}."
        ) from error
    return made


def changed(folder: Path) -> list[str]:
    """Name the templates of a folder that stand in for the program's and differ from them."""
    return [
        name for name in shipped() if (folder / name).is_file() and data(name, folder) != data(name)
    ]


def strangers(folder: Path) -> Iterator[Problem]:
    """Yield the files of a folder that look like templates and stand in for none."""
    known = {name.casefold(): name for name in shipped()}
    for each in sorted(folder.iterdir()):
        right = known.get(each.name.casefold())
        if right and right != each.name:
            what = f"it is not used, for its name must be written {right}."
            yield Problem(name=each.name, line=0, what=what)
