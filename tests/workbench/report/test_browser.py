"""The report in a real browser: nothing is fetched, nothing complains, everybody can read it."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from importlib.resources import files as resources
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.workbench.report.markup import filled, payloads
from workbench.report import Report, render_html
from workbench.report.contents import Profile
from workbench.report.specimen import specimen

_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-extensions",
    "--disable-default-apps", "--allow-file-access-from-files", "--enable-logging=stderr",
    "--log-level=0", "--virtual-time-budget=60000",
)  # fmt: skip
_DARK = "(prefers-color-scheme: dark)"
_LOOK = """
const found = [];
for (const [name, page, wide, looked] of PAGES) {
  const frame = document.createElement("iframe");
  frame.width = wide; frame.height = 900;
  frame.srcdoc = page;
  await new Promise(done => { frame.onload = done; document.body.append(frame); });
  const inside = frame.contentWindow, all = inside.document.documentElement;
  let told = {violations: [], passes: []};
  if (looked) {
    const script = inside.document.createElement("script");
    script.textContent = AXE;
    inside.document.head.append(script);
    told = await inside.axe.run(inside.document, {resultTypes: ["violations"]});
  }
  const over = all.scrollWidth - all.clientWidth;
  const what = told.violations.map(v => [v.id, v.nodes.map(n => n.html.slice(0, 200))]);
  found.push({name, over, what, passes: told.passes.length});
  frame.remove();
}
const out = document.createElement("pre");
out.id = "found"; out.textContent = JSON.stringify(found); document.body.append(out);
"""


def browse(page: Path, home: Path) -> tuple[str, list[str]]:
    """Open a page in Chromium; gives what it became, and what was said on the console."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or "google-chrome"
    done = subprocess.run(
        [program, *_FLAGS, f"--user-data-dir={home}", "--dump-dom", page.as_uri()],
        capture_output=True,
        timeout=120,
        check=True,
    )
    said = re.findall(r"CONSOLE[^\"]*\"(.*)\", source", done.stderr.decode("utf-8", "replace"))
    return done.stdout.decode("utf-8"), said


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """A server that takes note of whoever connects: its port, and what came."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    caller, _ = server.accept()
                except OSError:
                    return
                with caller:
                    heard.append(caller.recv(1024))

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def attacked(report: Report, port: int) -> Report:
    """A report with all attacks in turn in its texts; what they lead to is the listener."""
    texts = payloads(port)
    return filled(report, (f"{texts[n % len(texts)]} {n}" for n in count()))


def test_nothing_is_asked_for_and_nothing_is_said(
    listener: tuple[int, list[bytes]], tmp_path: Path
) -> None:
    """With attacks in every text the browser makes no request and has no complaint.

    The same attacks in a page without protection reach the listener, so it would have heard.
    """
    port, heard = listener
    report = attacked(specimen(profile=Profile.PUBLIC), port)
    (tmp_path / "report.html").write_text(render_html(report), "utf-8")
    shown, said = browse(tmp_path / "report.html", tmp_path / "home")
    assert "fetch(" in shown
    assert heard == []
    assert said == []
    (tmp_path / "open.html").write_text(f"<img src=http://127.0.0.1:{port}/seen>{{", "utf-8")
    browse(tmp_path / "open.html", tmp_path / "home")
    assert any(b"GET /seen" in each for each in heard)


def shortened(value: Any) -> Any:
    """A copy of a report with two things at most in each list."""
    if isinstance(value, tuple):
        return tuple(shortened(each) for each in value[:2])
    if not is_dataclass(value) or isinstance(value, type) or hasattr(value, "ratings"):
        return value
    made = {each.name: shortened(getattr(value, each.name)) for each in fields(value)}
    return replace(value, **made)


def variants() -> Iterator[tuple[str, str, int, bool]]:
    """The page light in English, dark in Spanish and for readers, and one claim on a telephone.

    Each with how wide it is shown, and whether axe-core looks at it.
    """
    report = shortened(specimen())
    yield "light", render_html(report).replace(_DARK, "(width: 0)"), 1280, True
    public = shortened(specimen(profile=Profile.PUBLIC, language="es"))
    yield "dark", render_html(public).replace(_DARK, "all"), 390, True
    alone = render_html(replace(report, claims=report.claims[:1]))
    yield "right to left", alone.replace('dir="ltr"', 'dir="rtl"', 1), 390, False


def test_the_page_is_for_everyone(tmp_path: Path) -> None:
    """axe-core finds nothing, in any language, light or dark; nothing is wider than a telephone."""
    axe = resources("axe_core_python").joinpath("axe.min.js").read_text("utf-8")
    free = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
    pages = [(name, free.sub("", page), *how) for name, page, *how in variants()]

    def put(value: Any) -> str:
        return json.dumps(value).replace("</", "<\\/").replace("<!--", "<\\!--")

    (tmp_path / "look.html").write_text(
        f"<!DOCTYPE html><html lang=en><title>x</title><body><script type=module>"
        f"const AXE = {put(axe)}; const PAGES = {put(pages)};{_LOOK}</script>",
        "utf-8",
    )
    shown, said = browse(tmp_path / "look.html", tmp_path / "home")
    assert said == []
    found = json.loads(re.search(r'<pre id="found">(.*?)</pre>', shown, re.DOTALL)[1])  # type: ignore[index]
    assert [each["name"] for each in found] == ["light", "dark", "right to left"]
    assert {each["name"]: each["what"] for each in found if each["what"]} == {}
    assert [each["name"] for each in found if each["over"] > 0] == []
    assert [each["passes"] > 20 for each in found] == [True, True, False]
