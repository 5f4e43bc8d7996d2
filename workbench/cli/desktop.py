"""Calls that make the program at home on a Linux desktop: menu entry, icon and kind of file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

import click

from workbench.cli.opening import json_option
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError

ID = "org.factcheckworkbench.Workbench"
"""What desktops know the program by: names of files, and of its windows."""

_PLACES = {
    "desktop": "applications",
    "metainfo.xml": "metainfo",
    "mime.xml": "mime/packages",
}
"""Where in the data folder a file belongs, by its ending."""
_REFRESH = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that read the folders anew, where they are there; desktops do it later by themselves."""


@click.group("desktop")
def desktop() -> None:
    """Put the program into the desktop's menu, and open .fcw files with it."""


@desktop.command("install")
@click.option(
    "--dir", "folder", type=click.Path(path_type=Path), help="Instead of your own data folder."
)
@json_option
def install(folder: Path | None, as_json: bool) -> None:
    """Install menu entry, icon and kind of file for you."""
    root = _data(folder)
    try:
        made = [_write(root / place, data) for place, data in _contents()]
    except OSError as error:
        raise WorkbenchError(f"{root} cannot be written to: {error.strerror}.") from error
    _refresh(root)
    text = f"Installed in {root}. The program is in the menu; .fcw files open with it."
    answer([str(path) for path in made], text, as_json=as_json)


@desktop.command("remove")
@click.option(
    "--dir", "folder", type=click.Path(path_type=Path), help="Instead of your own data folder."
)
@json_option
def remove(folder: Path | None, as_json: bool) -> None:
    """Take away what install put there."""
    root = _data(folder)
    there = [root / place for place, _data in _contents() if (root / place).exists()]
    try:
        for path in there:
            path.unlink()
    except OSError as error:
        raise WorkbenchError(f"{root} cannot be written to: {error.strerror}.") from error
    _refresh(root)
    text = f"Removed from {root}." if there else f"There was nothing of it in {root}."
    answer([str(path) for path in there], text, as_json=as_json)


def _data(folder: Path | None) -> Path:
    if folder is not None:
        return folder.absolute()
    if sys.platform in {"win32", "darwin"}:
        raise WorkbenchError("This is for desktops such as GNOME and KDE. Name a folder by --dir.")
    known = os.environ.get("XDG_DATA_HOME", "")
    return Path(known) if Path(known).is_absolute() else Path.home() / ".local" / "share"


def _contents() -> Iterator[tuple[str, bytes]]:
    """Give each file by its place in a data folder, with what is to stand in it."""
    with as_file(files("resources") / "desktop") as source:
        for ending, place in _PLACES.items():
            data = (source / f"{ID}.{ending}").read_bytes()
            yield f"{place}/{ID}.{ending}", _started(data) if ending == "desktop" else data
        for icon in sorted((source / "icons").rglob(f"{ID}.*")):
            inside = icon.relative_to(source / "icons")
            yield f"icons/hicolor/{inside.as_posix()}", icon.read_bytes()
            kind = inside.parts[0] + f"/mimetypes/application-vnd.fact-check-workbench{icon.suffix}"
            yield f"icons/hicolor/{kind}", icon.read_bytes()


def _started(entry: bytes) -> bytes:
    """Have the menu entry start the program where it is: a menu does not know our folder."""
    beside = Path(sys.executable).with_name("workbench-gui")
    program = str(beside) if beside.exists() else shutil.which("workbench-gui") or ""
    if not program:
        return entry
    quoted = "".join(f"\\\\{c}" if c in '"`$\\' else c for c in program).replace("%", "%%")
    return entry.replace(b"Exec=workbench-gui", f'Exec="{quoted}"'.encode())


def _write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _refresh(root: Path) -> None:
    for program, folder in _REFRESH:
        found = shutil.which(program)
        if found and (root / folder).is_dir():
            quiet = ["-q", "-t"] if program.startswith("gtk") else []
            call = [found, *quiet, str(root / folder)]
            subprocess.run(call, check=False, capture_output=True, timeout=60)  # noqa: S603


COMMANDS = (desktop,)
