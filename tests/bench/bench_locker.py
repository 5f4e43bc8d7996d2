"""What the evidence locker costs: captures, one very large file, and looking over a large project.

Each beside a floor of the same run: the plain download of the same bytes, the sum of the same
bytes. The large file goes the way it goes in the window, whose longest pause is measured.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import requests

from tests.bench.bench_core import Figure
from tests.web.bombs import pdf
from tests.web.server import Web
from workbench import commands, queries
from workbench.capture import fetch
from workbench.capture.process import rest
from workbench.exchange.intake import Options, take_in
from workbench.model import CaptureMethod, Complete, Content, EvidenceKind
from workbench.project import Project
from workbench.settings import Settings

PAGES = 40
LARGE = 100_000_000
HUGE = 1_000_000_000
MOST_MEMORY, LONGEST_GAP = 300 << 20, 0.1
"""What the large file may take, by promise."""


def run(pages: int = PAGES, large: int = LARGE, huge: int = HUGE) -> list[Figure]:
    """Measure everything; the files live in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        return [*_captures(path, pages), *_large(path, large), *_verified(path, huge)]


def seconds(work: Callable[[], object]) -> float:
    """Tell how long some work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


# Captures


def _captures(folder: Path, pages: int) -> list[Figure]:
    """A page of 60 kB with four pictures of 50 kB, from a server on this machine."""
    web = Web()
    try:
        urls = _serve(web, pages)
        fetch(urls[0], private=True)
        floor = seconds(lambda: [_download(web, url) for url in urls])
        fetched = seconds(lambda: [fetch(url, private=True) for url in urls])
        options = Options(private=True, pictures=False, settings=Settings())
        with Project.create(folder / "captures.fcw") as project:
            whole = seconds(lambda: [_capture(project, url, options) for url in urls])
    finally:
        rest()
        web.close()
    return [
        Figure(
            name="one page fetched (floor: requests)", floor=floor / pages, ours=fetched / pages
        ),
        Figure(name="one page captured and saved", floor=floor / pages, ours=whole / pages),
    ]


def _serve(web: Web, pages: int) -> list[str]:
    noise = random.Random(7)
    for n in range(4):
        web.page(f"/{n}.png", noise.randbytes(50_000), media_type="image/png")
    pictures = "".join(f"<img src=/{n}.png>" for n in range(4))
    words = "".join(f"<p>Minute {n} of the council: {n * 7919} crowns.</p>" for n in range(1_200))
    return [web.page(f"/{n}", f"<title>{n}</title>{pictures}{words}") for n in range(pages)]


def _download(web: Web, url: str) -> None:
    for each in (url, *(web.url(f"/{n}.png") for n in range(4))):
        requests.get(each, timeout=10).content  # noqa: B018 - read to the end


def _capture(project: Project, url: str, options: Options) -> None:
    made = take_in(url, options=options)
    commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title=url, content=made.content, draft=made.draft
    )


# One large file


def large_pdf(path: Path, size: int) -> None:
    """Write a PDF of one page of text, with a picture of so many bytes that do not pack."""
    text = b"BT /F1 24 Tf 50 700 Td (The roof cost two million crowns.) Tj ET"
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>>>"
    )
    picture = os.urandom(size)
    path.write_bytes(
        pdf(
            [
                b"<</Type/Catalog/Pages 2 0 R>>",
                b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                page,
                b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
                b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                b"/ColorSpace/DeviceGray/Length %d>>stream\n%s\nendstream" % (size, picture),
            ]
        )
    )


def _large(folder: Path, size: int) -> list[Figure]:
    large_pdf(folder / "large.pdf", size)
    floor = seconds(lambda: hashlib.sha256((folder / "large.pdf").read_bytes()).hexdigest())
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.large_window", folder],
        check=True,
        capture_output=True,
        text=True,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    mb = f"{size // 1_000_000} MB"
    return [
        Figure(
            name=f"PDF of {mb}: read and added (floor: SHA-256)", floor=floor, ours=told["added"]
        ),
        Figure(name=f"PDF of {mb}: verified", floor=floor, ours=told["verified"]),
        Figure(name=f"PDF of {mb}: handed out as files", floor=floor, ours=told["extracted"]),
        Figure(
            name=f"PDF of {mb}: longest pause of the window", floor=LONGEST_GAP, ours=told["gap"]
        ),
        Figure(
            name=f"PDF of {mb}: memory (floor: what is promised)",
            floor=MOST_MEMORY,
            ours=told["memory"],
            unit="B",
        ),
    ]


def sound(project: Project) -> None:
    """Check a project, which must be whole."""
    if not all(finding.ok for finding in queries.verify(project.db)):
        raise RuntimeError("The measured project is damaged.")


# A large project


def _verified(folder: Path, size: int) -> list[Figure]:
    piece = min(size, LARGE)
    with Project.create(folder / "huge.fcw") as project:
        floor = 0.0
        for n in range(max(1, size // piece)):
            data = os.urandom(piece)
            floor += seconds(lambda: hashlib.sha256(data).hexdigest())  # noqa: B023 - at once
            for _ in project.store_ahead(data):
                pass
            content = Content(
                data=data, method=CaptureMethod.FILE, filename="x", complete=Complete.YES
            )
            commands.add_evidence(project, kind=EvidenceKind.DATASET, title=str(n), content=content)
        ours = seconds(lambda: sound(project))
    name = f"verify {size / 1e9:g} GB (floor: SHA-256 of it)"
    return [Figure(name=name, floor=floor, ours=ours)]
