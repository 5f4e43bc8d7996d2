"""Pictures of captured pages, rendered for real, from the capture alone."""

from __future__ import annotations

import io
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from workbench.capture import picture
from workbench.capture.png import Png
from workbench.capture.record import content_of, sealed
from workbench.capture.rendering import Bounds
from workbench.capture.taken import Exchange, Taken
from workbench.errors import Cancelled, WorkbenchError
from workbench.model import CaptureMethod, Content, PartRole, Piece
from workbench.reading import sandbox

PAGE = "https://example.org/news/page.html"
RED, GREEN, BLUE, TEAL = (200, 0, 0), (0, 200, 0), (0, 0, 200), (0, 150, 150)
SMALL = Bounds(width=400, height=300)


def content(html: str, *pieces: Piece, url: str = PAGE) -> Content:
    """A captured page with its files."""
    return Content(
        data=html.encode(),
        method=CaptureMethod.FETCH,
        media_type="text/html; charset=utf-8",
        final_url=url,
        pieces=pieces,
    )


def file(url: str, media_type: str, data: bytes) -> Piece:
    """A file of a page."""
    return Piece(role=PartRole.RESOURCE, data=data, media_type=media_type, name=url)


def plain(url: str, colour: tuple[int, int, int]) -> Piece:
    """A picture of one colour."""
    png = Png(10)
    png.add(bytes(colour) * 100)
    return file(url, "image/png", png.finish())


def image(rendered: picture.Rendered) -> Image.Image:
    """The picture, as another program reads it."""
    piece = next(each for each in rendered.pieces if each.role is PartRole.PICTURE)
    return Image.open(io.BytesIO(piece.data))


@contextmanager
def canary() -> Iterator[tuple[int, socket.socket]]:
    """A listener on this machine that nobody should come to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener.getsockname()[1], listener


def visitors(listener: socket.socket) -> int:
    """How many came to a listener."""
    count = 0
    with suppress(BlockingIOError):
        while True:
            listener.accept()[0].close()
            count += 1
    return count


def test_a_page_is_drawn_with_its_styles_and_pictures_from_the_capture() -> None:
    """Style sheets, @import, srcset, base, other hosts, http for https, data addresses."""
    style = "img{width:40px;height:40px;display:block;margin:0} body{margin:0}"
    html = """<base href="/files/"><link rel=stylesheet href=a.css><title>t</title>
        <img src=rel.png><img srcset="one.png 1x, two.png 2x"><img src="http://cdn.example/m.png">
        <picture><source srcset="//cdn.example/source.png"><img src=never.png></picture>
        <img loading=lazy crossorigin src="https://cdn.example/lazy.png#x"><img src=moved.png>
        <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40'
        height='40'><rect width='40' height='40' fill='rgb(1,2,3)'/></svg>"><div></div>"""
    host = "https://example.org/files/"
    shown = content(
        html,
        file(f"{host}a.css", "text/css", f"@import 'more/b.css'; {style}".encode()),
        file(f"{host}more/b.css", "text/css", b"div{height:40px;width:40px;background:url(g.png)}"),
        plain(f"{host}more/g.png", GREEN),
        plain(f"{host}rel.png", RED),
        plain(f"{host}one.png", GREEN),
        plain("https://cdn.example/m.png", BLUE),
        plain("https://cdn.example/source.png", TEAL),
        plain("https://cdn.example/lazy.png", RED),
    )
    rendered = picture.render(shown, bounds=SMALL)
    seen = image(rendered)
    found = [seen.getpixel((20, 20 + 40 * row)) for row in range(5)]
    assert found == [RED, GREEN, BLUE, TEAL, RED]
    assert seen.getpixel((20, 20 + 40 * 6)) == (1, 2, 3)
    assert seen.getpixel((20, 20 + 40 * 7)) == GREEN
    assert rendered.missing == (("https://example.org/files/moved.png", "missing"),)
    assert [each.role for each in rendered.pieces] == [PartRole.PICTURE, PartRole.PRINT]
    assert rendered.pieces[0].tool.startswith("Qt WebEngine 6")
    assert rendered.pieces[1].data.startswith(b"%PDF-")


VECTORS = """<meta http-equiv=refresh content="0;url={0}/refresh"><link rel=prefetch href={0}/pre>
    <link rel=preconnect href={0}><link rel=dns-prefetch href={0}><link rel=icon href={0}/icon>
    <link rel=stylesheet href={0}/css><link rel=preload as=image href={0}/preload>
    <link rel=manifest href={0}/manifest><link rel=modulepreload href={0}/module.js>
    <style>@import url({0}/import); @font-face{{font-family:x;src:url({0}/font)}}
    p{{font-family:x;background:url({0}/bg);cursor:url({0}/cur),auto;list-style:url({0}/list)}}
    </style><body style="background:rgb(200,0,0);margin:0" background={0}/background>
    <script>document.body.style.background='blue'; fetch('{0}/fetch')</script>
    <script src={0}/script></script><img src=x onerror="document.body.style.background='blue'">
    <iframe src={0}/frame></iframe><iframe srcdoc="<img src={0}/srcdoc>"></iframe>
    <iframe src="file:///etc/passwd"></iframe><iframe src="chrome://version"></iframe>
    <iframe src="qrc:/x"></iframe><iframe src="javascript:alert(1)"></iframe>
    <iframe src="view-source:{0}/source"></iframe><iframe src="blob:{0}/x"></iframe>
    <object data={0}/object></object><embed src={0}/embed><applet code={0}/applet></applet>
    <img src={0}/img><img srcset="{0}/set 1x"><picture><source srcset={0}/source></picture>
    <svg><use href="{0}/use#a"/><image href={0}/svgimage /><feImage href={0}/fe /></svg>
    <video src={0}/video poster={0}/poster autoplay></video><audio src={0}/audio autoplay></audio>
    <track src={0}/track><input type=image src={0}/input><table background={0}/table></table>
    <form action={0}/form id=f><button autofocus>x</button></form><a ping={0}/ping href={0}>x</a>
    <img src="file:///etc/hostname"><img src="\\\\\\\\127.0.0.1\\\\share\\\\x.png">
    <p style="behavior:url({0}/htc);filter:url({0}/filter)">words</p>"""


@pytest.mark.parametrize("boxed", [True, False])
def test_nothing_is_asked_of_anybody(boxed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty ways to load something reach nobody and run nothing, in bubblewrap and without it."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin" if boxed else "/nowhere")
    sandbox.described.cache_clear()
    try:
        assert sandbox.available() is boxed
        with canary() as (port, listener):
            html = VECTORS.format(f"http://127.0.0.1:{port}")
            rendered = picture.render(content(html), bounds=SMALL)
            assert visitors(listener) == 0
        assert image(rendered).getpixel((399, 299)) == RED
        told = dict(rendered.missing)
        assert len(told) > 20
        assert told["file:///etc/hostname"] == "refused"
        assert not any("refresh" in url or "fetch" in url for url in told)
    finally:
        sandbox.described.cache_clear()


def test_a_page_stays_where_it_was_captured() -> None:
    """A page that sends its readers elsewhere is drawn itself, though the other is there too."""
    other = file("https://example.org/other", "text/html", b"<body style='background:blue'>")
    html = "<meta http-equiv=refresh content='0;url=/other'><body style='background:rgb(200,0,0)'>x"
    assert image(picture.render(content(html, other), bounds=SMALL)).getpixel((399, 299)) == RED


def test_a_tall_page_is_whole_up_to_where_it_is_cut() -> None:
    """What stays in place on a screen is drawn once; what was left out is told."""
    html = """<body style="margin:0"><div style="position:fixed;top:0;height:20px;width:100%;
        background:rgb(0,0,200)"></div><div style="height:100vh;background:rgb(200,0,0)"></div>
        <div style="height:700px;background:rgb(0,200,0)"></div>"""
    rendered = picture.render(content(html), bounds=Bounds(width=400, height=300, tallest=900))
    seen = image(rendered)
    assert (seen.size, rendered.tall) == ((400, 900), 1000)
    assert [seen.getpixel((200, y)) for y in (10, 150, 299, 301, 310, 610, 899)] == [
        BLUE, RED, RED, GREEN, GREEN, GREEN, GREEN,
    ]  # fmt: skip


def exchange(url: str, body: bytes = b"", **more: Any) -> Exchange:
    """One request and its answer."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return Exchange(url=url, body=body, began_at=now, ended_at=now, **({"status": 200} | more))


def test_a_stored_capture_is_drawn_from_its_record() -> None:
    """The record leads from a redirect to the file, and a page is read in its character set."""
    host = "https://example.org"
    page = "<img src=/moved.png style='position:fixed;left:0;top:0;width:40px'>é".encode("cp1252")
    there = plain(f"{host}/there.png", GREEN).data
    kind = (("Content-Type", "text/html; charset=windows-1252"),)
    taken = Taken(
        requested_url=PAGE,
        exchanges=(
            exchange(PAGE, page, headers=kind),
            exchange(
                f"{host}/moved.png",
                role="redirect",
                status=302,
                headers=(("Location", "there.png"),),
            ),
            exchange(f"{host}/there.png", there, role="picture"),
        ),
        began_at=datetime(2026, 1, 1, tzinfo=UTC),
        ended_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    fresh = picture.render(content_of(taken), taken=taken, bounds=SMALL)
    later = picture.render(sealed(content_of(taken), None, taken=taken), bounds=SMALL)
    assert image(fresh).getpixel((20, 20)) == image(later).getpixel((20, 20)) == GREEN
    assert fresh.missing == later.missing == ()


@pytest.mark.parametrize(
    ("bounds", "reason"),
    [
        (Bounds(seconds=0.2), "it took longer than 0.2 seconds"),
        (Bounds(memory=20 << 20), "it needs more than 20 MB of memory"),
        (Bounds(size=2000, width=400, height=300), "it is larger than 0 MB"),
    ],
)
def test_a_page_that_costs_too_much_is_given_up(bounds: Bounds, reason: str) -> None:
    """Too long, too much memory, too large: each ends with its sentence."""
    html = "".join(f"<p style='color:rgb({n % 255},0,0)'>{n} words" for n in range(3000))
    with pytest.raises(WorkbenchError, match=f"There is no picture of the page: {reason}"):
        picture.render(content(html), bounds=bounds)


def test_a_page_that_only_its_scripts_would_fill_is_told() -> None:
    """A blank picture is no picture."""
    with pytest.raises(WorkbenchError, match="without its scripts the page is blank"):
        picture.render(content("<script>document.write('x')</script>"), bounds=SMALL)


@pytest.mark.parametrize(
    ("head", "data"),
    [
        ({"kind": "stripe", "width": 4, "height": 2}, b"x"),
        ({"kind": "stripe", "width": 10**13, "height": 1}, b"x"),
        ({"kind": "stripe", "width": "wide", "height": 1}, b"x"),
        ({"kind": "stripe"}, b""),
        ({}, b""),
    ],
)
def test_a_renderer_that_speaks_nonsense_gives_no_picture(
    head: dict[str, object], data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And a sentence, so that the capture is kept without one."""
    monkeypatch.setattr(picture, "converse", lambda *_args: iter([(head, data)]))
    with pytest.raises(WorkbenchError, match="broke down on it"):
        picture.render(content("<p>The pool</p>"))


def test_a_cancelled_picture_is_not_made() -> None:
    """A person may stop it."""
    with pytest.raises(Cancelled):
        picture.render(content("<p>words"), cancelled=lambda: True)


def test_what_is_no_page_has_no_picture_of_this_kind() -> None:
    """A PDF is not handed to Chromium."""
    given = Content(data=b"%PDF-1.4", method=CaptureMethod.FILE, media_type="application/pdf")
    with pytest.raises(WorkbenchError, match="it is no web page"):
        picture.render(given)


def test_nothing_of_the_renderer_stays_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without bubblewrap, the folder that it had for itself goes with it."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("PATH", "/nowhere")
    sandbox.described.cache_clear()
    try:
        picture.render(content("<p>words"), bounds=SMALL)
    finally:
        sandbox.described.cache_clear()
    assert list(tmp_path.glob("workbench-render-*")) == []


def test_a_box_needs_no_folder_that_would_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In bubblewrap nothing is written here, so that a capture that is killed leaves nothing."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    seen: list[list[Path]] = []
    picture.render(
        content("<p>words"),
        bounds=SMALL,
        progress=lambda _share, _words: seen.append(list(folder.iterdir())),
    )
    assert sandbox.available()
    assert seen
    assert not any(seen)
