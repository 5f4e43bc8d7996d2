"""Words read off pictures by tesseract, where that is installed: of picture files and of scans."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from workbench.errors import WorkbenchError
from workbench.reading import drawn, sandbox
from workbench.reading.draft import one_line
from workbench.reading.isolated import end, feeding

_SIDE = 2400
_PAGE_WIDTH = 2000
"""Pixels across a page: some 240 to the inch."""
_SMALLEST = 24
_MEMORY = 1 << 30
_MOST_ANSWER = 20_000_000
_A_PAGE = 30.0
"""Seconds that one picture may take."""
_SURE = 55.0
"""Per cent from which a word is believed."""
_FEW = 2
"""Letters or digits that a line has at least."""
_LETTERS = (
    "ar:ara bg:bul ca:cat cs:ces da:dan de:deu el:ell en:eng es:spa et:est eu:eus fa:fas fi:fin"
    " fr:fra gl:glg he:heb hi:hin hr:hrv hu:hun id:ind it:ita ja:jpn ko:kor lt:lit lv:lav nl:nld"
    " no:nor pl:pol pt:por ro:ron ru:rus sk:slk sl:slv sr:srp sv:swe th:tha tr:tur uk:ukr vi:vie"
    " zh:chi_sim"
)
_CODES = dict(pair.split(":") for pair in _LETTERS.split())
"""What tesseract calls the languages of BCP 47."""
_USUAL = ("eng", "spa")
"""What a picture may be in when nobody said: without its letters, words come out wrong."""


_HYPHENED = re.compile(r"(\w)-\n(?=[a-zß-ÿ])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What was read off a picture or pages, and by what."""

    text: str
    tool: str
    pages: tuple[int, ...] = ()
    """Pages, counted from 1, whose words these are."""


def words_of_picture(data: bytes, *, language: str = "") -> Words:
    """Read the words off a picture file; the text is "" where there are none.

    What tesseract sees are pixels that another child drew. Raises WorkbenchError when the
    picture cannot be drawn, or tesseract is not there or takes too long.
    """
    chosen = _chosen(language)
    shown = drawn.picture(data, side=_SIDE, grown=True)
    return Words(text=_read(shown, chosen, _A_PAGE), tool=_named(chosen))


def words_of_pages(
    data: bytes, pages: Iterable[int], *, language: str = "", seconds: float = 240.0
) -> tuple[dict[int, str], str]:
    """Read the words off pages of a PDF, counted from 0; and by what.

    Pages that cannot be drawn or read, and those after the time is over, are left out.
    """
    chosen = _chosen(language)
    until = time.monotonic() + seconds
    found: dict[int, str] = {}
    leaves = drawn.Leaves(data)
    try:
        for page in pages:
            left = until - time.monotonic()
            if left <= 0:
                break
            try:
                shown = leaves.draw(page, _PAGE_WIDTH).picture
                found[page] = _read(shown, chosen, min(left, _A_PAGE))
            except WorkbenchError:
                continue
    finally:
        leaves.close()
    return found, _named(chosen)


@functools.cache
def installed() -> str:
    """Return what reads words off pictures, with its version ("tesseract 5.3.0"), or ""."""
    told = _told("--version")
    return one_line(told.partition("\n")[0]) if told.startswith("tesseract") else ""


@functools.cache
def languages() -> tuple[str, ...]:
    """Return the languages that tesseract has, by its own three letters."""
    return tuple(line.strip() for line in _told("--list-langs").split("\n")[1:] if line.strip())


def _told(question: str) -> str:
    program = shutil.which("tesseract")
    if program is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 - the words are our own
            [program, question],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=10,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")


def _chosen(language: str) -> str:
    """The languages to read in: as asked for, else English and Spanish, else the first there is."""
    if not installed():
        raise WorkbenchError(
            "Words in pictures are read where tesseract is installed; it is not installed here."
        )
    asked = _CODES.get(language.partition("-")[0].lower(), language)
    have = [each for each in languages() if each != "osd"]
    usual = "+".join(each for each in _USUAL if each in have)
    found = asked if asked in have else usual or next(iter(have), "")
    if not found:
        raise WorkbenchError("Tesseract has no language installed to read pictures in.")
    return found


def _named(language: str) -> str:
    return f"{installed()} ({language})"


def _read(shown: drawn.Picture, language: str, seconds: float) -> str:
    if min(shown.width, shown.height) < _SMALLEST:
        return ""
    head = b"P6\n%d %d\n255\n" % (shown.width, shown.height)
    return _believed(_run(head, shown.pixels, language, seconds))


def _run(head: bytes, pixels: bytes, language: str, seconds: float) -> str:
    program = shutil.which("tesseract") or ""
    limits = [str(_MEMORY), str(int(seconds) + 1)]
    runner = Path(__file__).with_name("limited.py")
    command = [sys.executable, "-I", "-S", str(runner), *limits]
    command += [program, "stdin", "stdout", "-l", language, "tsv"]
    late = threading.Event()
    with subprocess.Popen(  # noqa: S603 - the words are our own
        sandbox.wrapped(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=sandbox.environment(),
        start_new_session=True,
    ) as child:

        def stop() -> None:
            late.set()
            end(child)

        timer = threading.Timer(seconds, stop)
        timer.start()
        try:
            with feeding(child.stdin, head, pixels):
                told = child.stdout.read(_MOST_ANSWER) if child.stdout else b""
        finally:
            timer.cancel()
            end(child)
            timer.join()
    if late.is_set():
        raise WorkbenchError(f"Reading words off the picture took longer than {seconds:g} seconds.")
    return told.decode("utf-8", "replace")


def _believed(told: str) -> str:
    """The text of tesseract's table of words, without words and lines that are hardly any."""
    words = []
    for line in told.split("\n")[1:]:
        cells = line.split("\t")
        if len(cells) == 12 and (found := _word(cells)):
            words.append(found)
    paragraphs = []
    for _, lines in groupby(words, key=lambda word: word[0]):
        said = [" ".join(w[2] for w in line) for _, line in groupby(lines, key=lambda w: w[1])]
        said = [line for line in said if sum(map(str.isalnum, line)) >= _FEW]
        paragraphs.append(_HYPHENED.sub(r"\1", "\n".join(said)).replace("\n", " "))
    return "\n\n".join(filter(None, paragraphs))


def _word(cells: list[str]) -> tuple[tuple[str, ...], str, str] | None:
    """Paragraph, line and letters of a word that is believed."""
    try:
        sure = float(cells[10]) >= _SURE
    except ValueError:
        return None
    letters = one_line(cells[11])
    return (tuple(cells[1:4]), cells[4], letters) if sure and letters else None
