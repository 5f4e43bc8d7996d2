"""Files that want to fetch something, taken in, cited, pictured and looked at in every view.

Run by `tests.web.apart.apart`, in a network where every address answers and is listened to. The
work itself is done by a second process, under strace: `python -m tests.faults.remote_content
window FOLDER`; `control` instead of `window` is a viewer that does fetch.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

from lxml import html
from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.surfaces import put_away, surfaces
from tests.web.apart import ROOT, Everywhere
from tests.web.vectors import FOLDER, HOST, Trap, traps
from ui.__main__ import build
from ui.window import Window
from workbench import commands, queries, report
from workbench.capture import picture
from workbench.errors import WorkbenchError
from workbench.exchange import seed
from workbench.exchange.intake import Options, from_bytes
from workbench.model import Capture, CaptureMethod, Claim, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.settings import Settings

PLACES = ("151.101.1.69", "2606:2800:220:1:248:1893:25c8:1946")
_CALLS = "connect,sendto,sendmsg,sendmmsg,openat,open,execve"
_CONNECT = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_INET")
_FILE = re.compile(r"\b(openat|open|execve)\(")
_PROBE = "2001:4860:4860::8888"
"""Chromium asks the system for a way to this address, to learn if there is IPv6; it is part of no
page, nothing is sent, and in the renderer's sandbox there is no way."""


def watched(what: str, folder: Path, web: Everywhere) -> dict[str, Any]:
    """Do something under strace, and tell what it reached for."""
    log = folder / f"{what}.log"
    run = subprocess.run(
        ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "300", "-o", log, "-e",
         f"trace={_CALLS}", sys.executable, "-m", "tests.faults.remote_content", what, folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    if run.returncode:
        raise RuntimeError(run.stderr[-4000:])
    called, looked_up = list(web.called), list(web.looked_up)
    web.called.clear()
    web.looked_up.clear()
    lines = log.read_text(errors="replace").splitlines()
    return {
        "called": called,
        "looked_up": looked_up,
        "connects": [line[:300] for line in lines if _CONNECT.search(line) and _PROBE not in line],
        "opened": [
            line[:300]
            for line in lines
            if _FILE.search(line) and (FOLDER in line or f"//{HOST}" in line)
        ],
        "calls": len(lines),
        "told": json.loads(run.stdout.strip().splitlines()[-1]),
    }


def control(_folder: Path) -> dict[str, Any]:
    """Do what a careless viewer does: fetch a picture, and open a file."""
    with suppress(OSError):
        urllib.request.urlopen(f"http://{HOST}/picture.png", timeout=2).read()
    with suppress(OSError):
        Path(f"{FOLDER}/picture.png").read_bytes()
    return {}


def window(folder: Path) -> dict[str, Any]:
    """Take all the files in, and open every view on them."""
    path = folder / "Harbour.fcw"
    every = list(traps())
    kept = _fill(path, every)
    pictured = _picture(every, folder)
    views = _look(path, folder)
    return {
        "files": len(every),
        "ways": sum(trap.ways for trap in every),
        "with text": kept,
        "pictured": pictured,
        "views": views,
        "report": _report(path, folder),
    }


def _fill(path: Path, every: list[Trap]) -> int:

    seed.make("harbour-bridge", path)
    options, with_text = Options(pictures=False, settings=Settings()), 0
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(lambda trap: from_bytes(trap.data, trap.name, options=options), every))
    with Project.open(path) as project:
        claim = queries.claims(project.db)[0]
        for trap, made in zip(every, read, strict=True):
            nasty = f'{trap.name} <img src="http://{HOST}/title.png"><b>'
            evidence = commands.add_evidence(
                project,
                kind=EvidenceKind.DOCUMENT,
                title=nasty,
                url=f"http://{HOST}/{trap.name}",
                note=nasty,
                content=made.content,
                draft=made.draft,
            )
            commands.add_capture(project, evidence, made.content, made.draft)
            capture = queries.captures(project.db, evidence=evidence.id)[0]
            if made.draft and made.draft.text:
                with_text += 1
                span = (0, min(60, len(made.draft.text)))

                commands.cite(
                    project,
                    project.get(Claim, claim.id),
                    capture=project.get(Capture, capture.id),
                    span=span,
                    stance=Stance.CONTEXT,
                    note=nasty,
                )
    return with_text


def _picture(every: list[Trap], folder: Path) -> int:
    """Render the pages as they are rendered after a capture."""
    pages = [trap.data for trap in every if trap.name.endswith(".html")]
    drawn = 0
    for at in range(0, len(pages), 3):
        content = Content(
            data=b"\n".join(pages[at : at + 3]),
            method=CaptureMethod.FETCH,
            media_type="text/html; charset=utf-8",
            requested_url=f"http://{HOST}/page-{at}",
            final_url=f"http://{HOST}/page-{at}",
        )
        try:
            made = picture.render(content)
        except WorkbenchError as error:
            (folder / f"picture-{at}.txt").write_text(str(error))
        else:
            drawn += bool(made.pieces)
    return drawn


def _look(path: Path, folder: Path) -> int:
    app = QApplication([])
    made = build(app, QSettings(str(folder / "x.ini"), QSettings.Format.IniFormat), native=False)
    made.resize(1280, 720)
    made.show()
    made.session.open(path)

    def settle() -> None:
        QTest.qWait(1)
        patience = QDeadlineTimer(5_000)
        while (made.jobs.current or made.session.reader.is_busy) and not patience.hasExpired():
            QTest.qWait(2)
        QApplication.sendPostedEvents()

    seen = _read_all(made, settle)
    for _name, top in surfaces(made, settle, but=("import-article", "open", "export", "save-copy")):
        top.grab()
        seen += 1
    made.close()
    return seen


def _read_all(made: Window, settle: Callable[[], None]) -> int:
    """Open each copy in the reader: its text, its pages, the sheets about it."""
    seen = 0
    session = made.session
    session.select_claim(session.ask(queries.claims)[0].id)
    made.grab()
    for row in session.ask(queries.evidence):
        if HOST not in row.title:
            continue
        session.choose_place("evidence")
        session.choose_item("evidence", row.id)
        copies = session.ask(queries.captures, evidence=row.id)
        if not copies:
            continue
        session.open_capture(copies[0].id)
        settle()
        made.grab()
        for verb in ("pages", "pages", "compare-captures", "preview", "look-over"):
            if verb in made.actions_ and made.actions_[verb].isEnabled():
                made.actions_[verb].trigger()
                settle()
                made.grab()
                seen += 1
                put_away(made, settle)
        seen += 1
    return seen


def _report(path: Path, folder: Path) -> list[str]:
    """Write the report, and list what a browser would fetch by itself to show it."""
    with Project.open(path) as project:
        report.write_html(report.build(project.db, now=project.now()), folder / "Report.html")
    tree = html.parse(str(folder / "Report.html"))
    found = tree.xpath("//@src|//@srcset|//link/@href|//@background|//@poster|//@data|//@ping")
    styles = tree.xpath("//style/text()|//@style")
    found += [each for each in styles if re.search(r"@import|url\(\s*['\"]?(?!data:|#)", each)]
    found += tree.xpath("//script[not(@type='application/ld+json')]/text()")
    tags = {"iframe", "object", "embed", "base", "form", "audio", "video"}
    found += [each.tag for each in tree.iter() if each.tag in tags]
    return [str(each)[:200] for each in found if not str(each).startswith("data:")]


def main() -> None:
    """Do one of the things above and print what came of it."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "watched":
        with Everywhere() as web:
            web.name(HOST, list(PLACES))
            told = {each: watched(each, folder, web) for each in ("control", "window")}
    else:
        told = {"control": control, "window": window}[what](folder)
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
