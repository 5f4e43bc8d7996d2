"""Putting a child process into bubblewrap, where that is present: no network, no files of ours."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store")
_LOADER = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives")
_OUR_PACKAGES = ("workbench", "ui", "resources")
_LIBRARIES = ("site-packages", "dist-packages")
_PROBE_SECONDS = 10.0


def wrapped(
    command: Sequence[str],
    *,
    network: bool = False,
    extra_binds: Sequence[str | Path] = (),
    writable: Sequence[str | Path] = (),
    lasting: bool = False,
) -> list[str]:
    """Return the command as it is to be run: inside bubblewrap where that works, else unchanged.

    Inside, the command sees Python and its packages, the system's programs and libraries, and
    `extra_binds`, all read-only; `writable` folders; an empty /tmp; no home, and no network unless
    `network`. It dies with the thread that starts it, and with bubblewrap. A `lasting` command
    outlives that thread: start it with `start_new_session=True` and kill its process group.
    """
    if not available():
        return list(command)
    return _inside(
        command,
        network=network,
        lasting=lasting,
        seen=[*map(str, _needed()), *map(str, extra_binds)],
        writable=[*map(str, writable)],
    )


def environment() -> dict[str, str]:
    """Return the environment of a child: where the packages are, and nothing else of ours."""
    # No proxies, no tokens, no start-up files, no home; and libraries of numbers start no threads.
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    alone = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "OMP_THREAD_LIMIT"), "1")
    path = os.pathsep.join(entry for entry in sys.path if entry)
    alone["HOME"] = "/nonexistent"
    return {**kept, **alone, "PYTHONPATH": path, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def available() -> bool:
    """Tell whether commands are put into bubblewrap here. The first call tries it: some 50 ms."""
    return bool(described())


@functools.cache
def described() -> str:
    """Return what children run in, with its version ("bubblewrap 0.8.0"); "" when in nothing."""
    program = shutil.which("bwrap") if sys.platform == "linux" else None
    if program is None:
        return ""
    tried = _inside(
        [sys.executable, "-I", "-S", "-c", "pass"],
        network=False,
        lasting=False,
        seen=[*map(str, _needed())],
        writable=[],
    )
    if _answer(tried) is None:
        return ""
    return (_answer([program, "--version"]) or b"bubblewrap").decode("ascii", "replace").strip()


def _answer(command: list[str]) -> bytes | None:
    """What a command says; None when it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - the words are our own
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PROBE_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout[:100]


def _inside(
    command: Sequence[str],
    *,
    network: bool,
    lasting: bool,
    seen: Sequence[str],
    writable: Sequence[str],
) -> list[str]:
    words = [shutil.which("bwrap") or "bwrap", "--unshare-all"]
    words += ["--share-net"] if network else []
    # A child of a lasting command is killed by its group, which a new session would hide.
    words += [] if lasting else ["--die-with-parent", "--new-session"]
    words += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]  # noqa: S108 - its own, empty
    for folder in _SYSTEM:
        if Path(folder).is_symlink():
            words += ["--symlink", str(Path(folder).readlink()), folder]
        else:
            words += ["--ro-bind-try", folder, folder]
    for name in (*_LOADER, *seen):
        words += ["--ro-bind-try", name, name]
    for name in writable:
        words += ["--bind", name, name]
    return [*words, "--chdir", "/", "--", *command]


@functools.cache
def _needed() -> tuple[Path, ...]:
    """The folders that Python and our packages are in, beyond those of the system."""
    # Not the folder that the program was started in, and no other that Python merely looks into.
    found = [*_python(), *_packages()]
    kept: list[Path] = []
    for path in found:
        covered = any(path.is_relative_to(other) for other in (Path("/usr"), *kept))
        if path.exists() and not covered and path != Path("/"):
            kept.append(path)
    return tuple(kept)


def _python() -> Iterator[Path]:
    for name in (sys.base_prefix, sys.base_exec_prefix, sys.prefix, sys.exec_prefix):
        yield Path(name)
        yield Path(os.path.realpath(name))
    yield Path(os.path.realpath(sys.executable))
    yield Path(sys.executable).parent.resolve() / Path(sys.executable).name


def _packages() -> Iterator[Path]:
    for entry in sys.path:
        if Path(entry).name in _LIBRARIES:
            yield Path(entry).absolute()
    ours = Path(__file__).absolute().parents[2]
    for name in _OUR_PACKAGES:
        yield ours / name
