"""The warmed reader and the halves that it forks: fast, apart from each other, and gone in time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workbench.reading import Limits, examine, forking, halves, isolated, sandbox

PAGE = b"<html><body><p>The harbour of Veldt closes.</p></body></html>"
# libxml2 compares every attribute of an element with all before it: minutes for these.
HANGS = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(400_000)) + b">Text</p>"
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """No warmed reader before, and none that a test has changed after."""
    halves.rest()
    yield
    halves.rest()


def warmed(above: int | None = None) -> list[int]:
    """The Pythons below a process that are warmed readers or their halves, the oldest first."""
    above = above or os.getpid()
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            words = (place / "cmdline").read_bytes().split(b"\0")
            if b"workbench.reading.forking" in words and b"bwrap" not in words[0]:
                found += [int(place.name)] if above in ancestors(int(place.name)) else []
        except OSError:
            continue
    return sorted(found)


def ancestors(pid: int) -> list[int]:
    """The processes above one."""
    found = []
    while pid > 1:
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
        found.append(pid)
    return found


def lives(pid: int) -> bool:
    """Whether a process is there, and not merely its entry."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def until(true: Callable[[], bool], seconds: float = 10) -> bool:
    """Wait for something to be so."""
    end, patience = time.monotonic() + seconds, threading.Event()
    while time.monotonic() < end:
        if true():
            return True
        patience.wait(0.01)
    return true()


def test_the_warmed_reader_is_kept_and_its_halves_are_not() -> None:
    """The first file starts it; after each file it is alone again, and it is the same one."""
    assert warmed() == []
    assert examine(PAGE).text == "The harbour of Veldt closes."
    first = warmed()
    assert len(first) == 1
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert warmed() == first


def test_a_half_that_dies_or_hangs_harms_no_other() -> None:
    """Killed, late or out of memory: a sentence; the warmed reader and the next file are well."""
    examine(PAGE)
    (keeper,) = warmed()
    killer = threading.Thread(target=_kill_the_half_of, args=(keeper,))
    killer.start()
    assert "broke down" in examine(HANGS, limits=Limits(seconds=30)).problem
    killer.join()
    assert "longer than 0.5 seconds" in examine(HANGS, limits=Limits(seconds=0.5)).problem
    large = b"<html><body>" + b"<p>The harbour of Veldt.</p>" * 300_000
    assert "MiB of memory" in examine(large, limits=Limits(seconds=60, memory=200 << 20)).problem
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert warmed() == [keeper]


def _kill_the_half_of(keeper: int) -> None:
    assert until(lambda: len(warmed()) > 1)
    for half in set(warmed()) - {keeper}:
        os.kill(half, signal.SIGSEGV)


def test_several_threads_read_at_once() -> None:
    """Each gets its own text, from one warmed reader."""
    pages = [b"<html><body><p>Minute %d of the council.</p></body></html>" % n for n in range(12)]
    with ThreadPoolExecutor(4) as threads:
        texts = list(threads.map(lambda page: examine(page).text, pages))
    assert texts == [f"Minute {n} of the council." for n in range(12)]
    assert len(warmed()) == 1


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_warmed_reader_that_died_is_replaced(how: signal.Signals) -> None:
    """Whoever reads next sees nothing of it."""
    examine(PAGE)
    (keeper,) = warmed()
    os.kill(keeper, how)
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert warmed() != [keeper]


def test_one_that_stands_still_is_put_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not waited for longer than it may take, and the file is read all the same."""
    examine(PAGE)
    (keeper,) = warmed()
    os.kill(keeper, signal.SIGSTOP)
    monkeypatch.setattr(halves, "_PATIENCE", 1.0)
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert until(lambda: not lives(keeper))


def test_one_that_stands_still_holds_up_nobody_who_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """When a half is late and cannot be put away, the time limit holds, and all of it is killed."""
    examine(PAGE)
    (keeper,) = warmed()
    monkeypatch.setattr(halves, "_GRACE", 0.3)
    with isolated.reader(page=True) as half:
        assert isinstance(half, halves.Half)
        os.kill(keeper, signal.SIGSTOP)
        timer = threading.Timer(0.2, half.end)
        timer.start()
        assert half.stdout.read(1) == b""
        timer.join()
    assert until(lambda: not lives(keeper))
    assert examine(PAGE).text == "The harbour of Veldt closes."


def test_a_child_whose_bubblewrap_died_early_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of two processes the outer one has ended, and the inner holds the pipes: the limit holds."""
    words = [sys.executable, "-c", "import os, signal\nos.fork() or signal.pause()"]
    monkeypatch.setattr(halves, "PARTS", False)
    monkeypatch.setattr(sandbox, "wrapped", lambda _words, **_how: words)
    began = time.perf_counter()
    assert "longer than 1 seconds" in examine(PAGE, limits=Limits(seconds=1)).problem
    assert time.perf_counter() - began < 5


def test_one_whose_bubblewrap_died_early_is_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    """The inner process is killed, and the file is read by a process of its own."""
    words = [sys.executable, "-c", "import os, signal\nos.fork() or signal.pause()"]
    wrapped = sandbox.wrapped

    def broken(given: list[str], **how: bool) -> list[str]:
        return words if "workbench.reading.forking" in given else wrapped(given, **how)

    monkeypatch.setattr(sandbox, "wrapped", broken)
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert halves._kept == []


def test_without_room_for_a_process_a_child_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no half can be had, each file has a process of its own."""
    monkeypatch.setattr(halves, "PARTS", False)
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert warmed() == []


def test_it_can_be_made_ready_before() -> None:
    """Whoever knows that a page is coming starts it, and does not wait."""
    halves.prepare()
    assert until(lambda: len(warmed()) == 1)
    keeper = warmed()
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert warmed() == keeper


def test_it_ends_when_it_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while without a task; it tells nobody, and the next file starts another."""
    short = "from workbench.reading import forking as f; f.PATIENCE = 0.3; f.main()"
    wrapped = sandbox.wrapped
    monkeypatch.setattr(
        sandbox, "wrapped", lambda words, **how: wrapped([*words[:2], "-c", short], **how)
    )
    assert examine(PAGE).text == "The harbour of Veldt closes."
    (keeper,) = halves._kept
    assert until(lambda: not keeper.lives)
    assert examine(PAGE).text == "The harbour of Veldt closes."
    assert halves._kept != [keeper]
    assert forking.PATIENCE == 60


@pytest.mark.parametrize("boxed", [True, False])
def test_nothing_outlives_a_program_that_is_killed(boxed: bool) -> None:
    """Neither the warmed reader nor a half that hangs, with bubblewrap and without it."""
    program = (
        "import sys; from workbench.reading import examine, sandbox, Limits\n"
        f"if not {boxed}: sandbox.shutil.which = lambda name: None\n"
        f"examine({PAGE!r}); print('read', flush=True)\n"
        "page = sys.stdin.buffer.read()\n"
        "examine(page, limits=Limits(seconds=60))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == b"read\n"
        process.stdin.write(HANGS)
        process.stdin.close()
        assert until(lambda: len(warmed(process.pid)) == 2)
        family = warmed(process.pid)
        process.kill()
    assert until(lambda: not any(map(lives, family)))


def test_a_process_that_is_forked_off_leaves_it_to_its_parent() -> None:
    """What belongs to the parent is not used by another process, which starts its own."""
    program = (
        "import os; from workbench.reading import examine, halves\n"
        f"page = {PAGE!r}\n"
        "examine(page); kept = list(halves._kept); child = os.fork()\n"
        "if not child: os._exit(examine(page).text == '' or bool(set(halves._kept) & set(kept)))\n"
        "print(os.waitpid(child, 0)[1], examine(page).text, halves._kept == kept)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "0 The harbour of Veldt closes. True\n", done.stderr


def test_a_half_starts_nothing_and_reaches_nobody() -> None:
    """It is confined as a process of its own is; the warmed reader may fork, and that alone."""
    with pytest.raises(PermissionError):
        forking._refuse("subprocess.Popen", ())
    with pytest.raises(PermissionError):
        forking._refuse("socket.connect", ())
    forking._refuse("os.fork", ())
    examine(PAGE)
    (keeper,) = warmed()
    about = Path(f"/proc/{keeper}")
    assert {place.name for place in (about / "fd").iterdir()} == {"0", "1", "2"}
    assert len(list((about / "task").iterdir())) == 1
    assert (about / "environ").read_bytes().count(b"HOME=/nonexistent") == 1
