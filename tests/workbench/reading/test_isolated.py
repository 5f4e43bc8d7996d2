"""The child process: what it may cost, and what happens when it costs more."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, Limits
from workbench.reading.isolated import read_isolated
from workbench.reading.sniffing import HTML

PAGE = b"<html><body><p>The harbour of Veldt closes.</p></body></html>"
# libxml2 compares every attribute of an element with all before it: minutes for these.
HANGS = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(400_000)) + b">Text</p>"


def read(data: bytes, limits: Limits | None = None) -> Draft:
    """What a child makes of a web page."""
    return read_isolated(
        data, HTML, charset="", filename="", url="", limits=limits or Limits(seconds=60)
    )


def test_a_child_reads_what_the_parser_reads() -> None:
    """The draft comes back whole through the pipe."""
    assert read(PAGE).text == "The harbour of Veldt closes."


def test_a_hanging_parser_is_stopped() -> None:
    """A page that takes minutes costs the time allowed, and says so."""
    start = time.perf_counter()
    with pytest.raises(WorkbenchError, match=r"longer than 1\.5 seconds\. Its bytes are kept\."):
        read(HANGS, Limits(seconds=1.5))
    assert time.perf_counter() - start < 10


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits address space for certain")
def test_a_parser_that_eats_memory_is_stopped() -> None:
    """A page that needs more memory than allowed is refused, and this process keeps its own."""
    page = b"<html><body>" + b"<p>The harbour of Veldt.</p>" * 300_000
    with pytest.raises(WorkbenchError, match="Its bytes are kept"):
        read(page, Limits(seconds=60, memory=200 << 20))


def test_a_child_that_breaks_down_is_reported() -> None:
    """When the child dies without an answer, the sentence says that it broke down."""
    with pytest.raises(WorkbenchError, match="broke down"):
        read_isolated(PAGE, "x" * 200_000, charset="", filename="", url="", limits=Limits())


def test_what_the_parser_says_comes_through() -> None:
    """The reason that a parser gives is the reason shown."""
    with pytest.raises(WorkbenchError, match=r"read: the page is nested too deeply"):
        read(b"<html><body>" + b"<div>" * 300 + b"x")


def test_nothing_is_left_behind() -> None:
    """After reading, failing and timing out, no thread of ours is alive."""
    before = threading.active_count()
    read(PAGE)
    with pytest.raises(WorkbenchError):
        read(PAGE * 200_000, Limits(seconds=0.01))
    assert threading.active_count() == before


def test_reading_works_from_any_folder(tmp_path: Path) -> None:
    """The child finds the package from wherever the program was started, whatever lies there."""
    (tmp_path / "json.py").write_text("raise SystemExit('not this one')")
    program = f"from workbench.reading import read;print(read({PAGE!r}).text)"
    root = str(Path(__file__).parents[3])
    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "The harbour of Veldt closes.", done.stderr
