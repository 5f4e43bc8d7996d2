"""Where the children live: in bubblewrap, which has to be installed here, and without it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from workbench.reading import examine, isolated, sandbox
from workbench.reading.sandbox import wrapped

PAGE = b"<html><body><p>The harbour of Veldt closes.</p></body></html>"
ROOT = Path(__file__).parents[3]


def run(program: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run Python words inside."""
    return subprocess.run(
        wrapped([sys.executable, "-P", "-c", program], **options),  # type: ignore[arg-type]
        env=sandbox.environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_what_children_run_in_is_named() -> None:
    """A record can say so, and a draft does."""
    assert sandbox.described().startswith("bubblewrap ")
    assert sandbox.available()
    assert examine(PAGE).sandbox == sandbox.described()
    assert examine(b"Plain words are decoded here.").sandbox == ""


def test_inside_there_is_no_network(tmp_path: Path) -> None:
    """Not even this machine can be reached."""
    program = (
        "import socket\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except OSError as error: print(error.errno, socket.if_nameindex())"
    )
    told = run(program).stdout
    assert told.split()[0] in {"101", "111"}  # no network, or an own one with nobody in it
    assert told.count("(") == 1, "its own loopback alone"


def test_inside_there_are_no_files_of_ours(tmp_path: Path) -> None:
    """Files of a person are not there, and nothing can be written but to an empty /tmp."""
    secret = tmp_path / "secret.txt"
    secret.write_text("a source's name")
    places = [str(secret), str(ROOT / "README.md"), "/etc/passwd", str(Path.home() / ".bashrc")]
    program = f"import os\nprint([os.path.exists(p) for p in {places!r}], os.listdir('/tmp'))"
    assert run(program).stdout.startswith("[False, False, False, False]")
    tried = run(f"open({str(ROOT / 'workbench' / 'left.txt')!r}, 'w')")
    assert "Read-only" in tried.stderr
    assert not (ROOT / "workbench" / "left.txt").exists()


def test_inside_there_are_no_other_processes() -> None:
    """A child sees itself and what holds it."""
    told = run("import os\nprint([p for p in os.listdir('/proc') if p.isdigit()])").stdout
    assert len(told.split(",")) <= 3


def test_folders_are_seen_only_when_they_are_named(tmp_path: Path) -> None:
    """Named folders can be read, or written where that is said."""
    (tmp_path / "a.txt").write_text("a")
    place = str(tmp_path / "a.txt")
    assert run(f"print(open({place!r}).read())", extra_binds=[tmp_path]).stdout == "a\n"
    assert "Read-only" in run(f"open({place!r}, 'w')", extra_binds=[tmp_path]).stderr
    assert run(f"open({place!r}, 'w').write('b')", writable=[tmp_path]).returncode == 0
    assert (tmp_path / "a.txt").read_text() == "b"


def test_the_child_runs_in_an_environment_under_a_home(tmp_path: Path) -> None:
    """Python in a virtual environment in a hidden home finds its packages inside."""
    home = tmp_path / "home" / "ana" / "project" / ".venv"
    venv.create(home, symlinks=True, with_pip=False)
    packages = next(home.glob("lib/python*/site-packages"))
    ours = [entry for entry in sys.path if Path(entry).name == "site-packages"]
    (packages / "ours.pth").write_text("\n".join([*ours, str(ROOT)]))
    program = (
        f"from workbench.reading import examine; d = examine({PAGE!r}); print(d.text, d.sandbox)"
    )
    done = subprocess.run(
        [home / "bin" / "python", "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"PATH": os.environ["PATH"]},
    )
    assert done.stdout.startswith("The harbour of Veldt closes. bubblewrap"), done.stderr


def test_without_bubblewrap_reading_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it is missing, or does not work, the command is run as it is."""
    monkeypatch.setattr(sandbox.shutil, "which", lambda _name: None)
    sandbox.described.cache_clear()
    try:
        assert wrapped(["a", "b"]) == ["a", "b"]
        draft = examine(PAGE)
        assert (draft.text, draft.sandbox) == ("The harbour of Veldt closes.", "")
    finally:
        sandbox.described.cache_clear()


def test_one_that_does_not_work_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A bubblewrap that is forbidden its work, as in some containers, is passed by."""
    broken = tmp_path / "bwrap"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sandbox.shutil, "which", lambda _name: str(broken))
    sandbox.described.cache_clear()
    try:
        assert not sandbox.available()
    finally:
        sandbox.described.cache_clear()


def test_a_child_that_is_ended_is_gone_with_all_that_holds_it() -> None:
    """Killing leaves no process behind, whether it dies with its thread or outlives it."""
    for lasting in (False, True):
        with isolated.child_process(lasting=lasting) as child:
            assert _family(child.pid)
            family = _family(child.pid)
            isolated.end(child)
            child.wait(10)
        assert not [pid for pid in family if _lives(pid)]


def _family(pid: int) -> list[int]:
    """The process and those below it."""
    try:
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(each for child in below for each in _family(int(child)))]


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


assert shutil.which("bwrap"), "these tests need bubblewrap"
