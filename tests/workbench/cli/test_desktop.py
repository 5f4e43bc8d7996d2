"""The program at home on a Linux desktop."""

from __future__ import annotations

import configparser
import json
import struct
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner

from workbench import __version__
from workbench.cli.calls import workbench
from workbench.cli.desktop import ID
from workbench.project import Project

MIME = "application/vnd.fact-check-workbench"
SOURCE = Path(str(files("resources") / "desktop"))


def _entry(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    return parser


def _install(folder: Path, call: str = "install") -> list[Path]:
    done = CliRunner().invoke(workbench, ["desktop", call, "--dir", str(folder), "--json"])
    assert done.exit_code == 0, done.output
    return [Path(path) for path in json.loads(done.output)]


def test_what_is_installed_is_taken_away_again(tmp_path: Path) -> None:
    """Every file that install names is there; after remove none is."""
    made = _install(tmp_path)
    assert len(made) > 10
    assert all(path.is_file() and path.is_relative_to(tmp_path) for path in made)
    assert sorted(_install(tmp_path, "remove")) == sorted(made)
    assert not [path for path in made if path.exists()]
    assert _install(tmp_path, "remove") == []


def test_it_goes_to_the_users_own_data_folder(home: Path) -> None:
    """Without --dir, the folder is where desktops look for a user's programs."""
    done = CliRunner().invoke(workbench, ["desktop", "install"])
    assert done.exit_code == 0, done.output
    assert (home / "data" / "applications" / f"{ID}.desktop").is_file()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """A sentence, not a trace."""
    (tmp_path / "file").write_text("x")
    call = [sys.executable, "-m", "workbench", "desktop", "install", "--dir"]
    done = subprocess.run(
        [*call, str(tmp_path / "file")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "cannot be written to" in done.stderr


def test_the_menu_entry_starts_the_program_where_it_is(tmp_path: Path) -> None:
    """The entry has what desktops need, and the command is the one beside this Python."""
    _install(tmp_path)
    entry = _entry(tmp_path / "applications" / f"{ID}.desktop")
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Icon"], main["MimeType"]) == ("Application", ID, f"{MIME};")
    assert main["Categories"].endswith(";")
    beside = Path(sys.executable).with_name("workbench-gui")
    assert main["Exec"] == f'"{beside}" %F'
    for action in filter(None, main["Actions"].split(";")):
        assert entry[f"Desktop Action {action}"]["Exec"] == f'"{beside}"'
    assert {key.partition("[")[0] for key in main if "[es]" in key} >= {"Comment", "Keywords"}


def test_all_files_speak_of_the_same_program() -> None:
    """Ids, kinds of file and the version agree between the files and with the window."""
    tree = ET.parse(SOURCE / f"{ID}.metainfo.xml")  # noqa: S314 - our own file
    assert tree.findtext("id") == ID
    assert tree.findtext("launchable") == f"{ID}.desktop"
    assert tree.findtext("provides/mediatype") == MIME
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__
    assert tree.findtext("metadata_license") == "CC0-1.0"
    assert len(tree.findtext("summary") or "") < 60
    main = (Path(str(files("ui") / "__main__.py"))).read_text("utf-8")
    assert f'setDesktopFileName("{ID}")' in main


def test_the_kind_of_file_is_known_by_name_and_by_its_bytes(tmp_path: Path) -> None:
    """What the description says of the bytes is so in a project file."""
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    tree = ET.parse(SOURCE / f"{ID}.mime.xml")  # noqa: S314 - our own file
    kind = tree.find(f"{space}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME
    glob = kind.find(f"{space}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.fcw"
    path = tmp_path / "A.fcw"
    Project.create(path).close()
    head = path.read_bytes()[:100]
    outer = kind.find(f"{space}magic/{space}match")
    assert outer is not None
    inner = outer.find(f"{space}match")
    assert inner is not None
    assert head.startswith(str(outer.get("value")).encode())
    (written,) = struct.unpack_from(">I", head, int(str(inner.get("offset"))))
    assert written == int(str(inner.get("value")), 16)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.png")), ids=lambda path: path.parts[-3])
def test_an_icon_is_as_large_as_its_folder_says(path: Path) -> None:
    """A PNG of each size, as the icon theme specification wants it."""
    wide, high = struct.unpack(">II", path.read_bytes()[16:24])
    assert f"{wide}x{high}" == path.parts[-3]


def test_the_scalable_icon_is_the_programs_own() -> None:
    """The desktop shows what the window shows."""
    scalable = SOURCE / "icons" / "scalable" / "apps" / f"{ID}.svg"
    assert scalable.read_bytes() == (files("resources") / "icons" / "application.svg").read_bytes()
