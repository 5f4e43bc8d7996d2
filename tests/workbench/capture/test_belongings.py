"""Tests of fetching what belongs to a page: under the rules for the page, and with bounds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY, endless, head, held
from tests.web.taking import take_here
from workbench.capture import Limits, Taken

if TYPE_CHECKING:
    from tests.web.server import Internet, Web

MORNING = "20.30.40.50"


def _came(taken: Taken) -> dict[str, str]:
    """The roles of what came, by the end of the address."""
    return {each.url.rpartition("/")[2]: each.role for each in taken.exchanges[1:]}


def test_pictures_and_style_sheets_come_with_the_page(web: Web) -> None:
    """Also those that style sheets lead to, down to the third; each is asked for once."""
    web.page("/a.png", b"picture", media_type="image/png")
    web.page("/icon.ico", b"icon", media_type="image/x-icon")
    for number in range(1, 5):
        text = f"@import '{number + 1}.css'; p {{ background: url(a.png) }}"
        web.page(f"/{number}.css", text, media_type="text/css")
    markup = "<p>x<img src=a.png><img src=/a.png#x><link rel=stylesheet href=1.css>"
    url = web.page("/", f"<html>{markup}<link rel=icon href=icon.ico>")
    taken = take_here(url, resources=True)
    styles = {f"{number}.css": "style" for number in (1, 2, 3)}
    assert _came(taken) == {"a.png": "picture", "icon.ico": "icon", **styles}
    assert taken.page.url == url
    assert taken.missed == ()
    assert len(web.asked) == 6
    assert {each.headers.get("referer") for each in web.asked} == {None}


def test_what_is_no_page_has_no_belongings(web: Web) -> None:
    """Of a file that only looks a little like a page, nothing more is asked."""
    url = web.page("/", "An <img src=a.png> in a text.", media_type="text/plain")
    assert len(take_here(url, resources=True).exchanges) == 1


def test_what_does_not_come_is_named_with_the_reason(web: Web) -> None:
    """The page stands; an answer that refuses is kept, and listed."""
    web.page("/gone.png", "gone", status="404 Not Found")
    web.redirect("/lost.png", "file:///etc/hostname")
    url = web.page("/", "<html><img src=gone.png><img src=lost.png><img src='http://x.invalid/'>")
    taken = take_here(url, resources=True)
    reasons = {each.url.rpartition("/")[2]: each.reason for each in taken.missed}
    assert reasons == {
        "gone.png": "The server answered 404.",
        "lost.png": "127.0.0.1 leads on to a “file:” address, which is never followed.",
        "": "No host called x.invalid was found.",
    }
    assert _came(taken)["gone.png"] == "picture"


@pytest.mark.parametrize("spelling", ["127.0.0.1", "127.1", "0x7f000001", "[::ffff:127.0.0.1]"])
def test_a_public_page_has_nothing_inside(web: Web, internet: Internet, spelling: str) -> None:
    """Pictures, redirects of pictures and style sheets of a public page never lead inside."""
    internet.name("morning.example", [MORNING])
    internet.route(MORNING, web)
    inside = f"http://{spelling}:{web.port}/secret"
    web.redirect("/led.png", inside)
    web.page("/a.css", f"p {{ background: url({inside}) }}", media_type="text/css")
    web.page("/", f"<html><img src='{inside}'><img src=led.png><link rel=stylesheet href=a.css>")
    taken = take_here("http://morning.example/", resources=True, private=True)
    assert "/secret" not in [asked.path for asked in web.asked]
    assert set(internet.called) == {MORNING}
    assert {each.url for each in taken.missed} >= {"http://morning.example/led.png"}
    assert taken.overrides == ()


def test_a_private_page_has_its_pictures(web: Web) -> None:
    """What was allowed for the page is allowed for what belongs to it."""
    web.page("/a.png", b"picture", media_type="image/png")
    assert _came(take_here(web.page("/", "<html><img src=a.png>"), resources=True)) == {
        "a.png": "picture"
    }


def test_a_secure_page_has_nothing_unsecured(web: Web, secure_web: Callable[[str], Web]) -> None:
    """A picture on http: is not asked for by a page on https:."""
    picture = web.page("/a.png", b"picture", media_type="image/png")
    url = secure_web("localhost").page("/", f"<html><img src={picture}>")
    taken = take_here(url.replace("127.0.0.1", "localhost"), resources=True, authorities=AUTHORITY)
    assert [each.url for each in taken.missed] == [picture]
    assert web.asked == []


def test_a_page_has_as_many_pictures_as_are_fetched(web: Web) -> None:
    """The rest is listed, and not asked for."""
    for number in range(6):
        web.page(f"/{number}.png", b"picture", media_type="image/png")
    url = web.page("/", "<html>" + "".join(f"<img src={n}.png>" for n in range(6)))
    taken = take_here(url, resources=True, limits=Limits(resources=4))
    assert len(taken.exchanges) == 5
    assert [each.url for each in taken.missed] == [web.url("/4.png"), web.url("/5.png")]


@pytest.mark.parametrize(
    ("limits", "many"),
    [(Limits(resource_wire=1000), 0), (Limits(resources_wire=11_000), 2)],
)
def test_pictures_have_a_size(web: Web, limits: Limits, many: int) -> None:
    """One that is too large, or one too many, does not come; an endless one neither."""
    for number in range(4):
        web.page(f"/{number}.png", b"x" * 5000, media_type="image/png")
    web.answer("/endless.png", endless(head(), b"x" * 50_000))
    markup = "".join(f"<img src={n}.png>" for n in range(4))
    url = web.page("/", f"<html>{markup}<img src=endless.png>")
    taken = take_here(url, resources=True, limits=limits)
    assert len(taken.exchanges) - 1 <= many
    assert len(taken.missed) >= 5 - many


def test_a_picture_that_hangs_costs_its_time_alone(web: Web) -> None:
    """The page and its other pictures stand."""
    web.page("/a.png", b"picture", media_type="image/png")
    web.answer("/slow.png", held(head(Content_Length=10) + b"x"))
    url = web.page("/", "<html><img src=slow.png><img src=a.png>")
    began = time.monotonic()
    taken = take_here(url, resources=True, limits=Limits(resource_seconds=0.5))
    assert time.monotonic() - began < 5
    assert _came(taken) == {"a.png": "picture"}
    assert [each.url for each in taken.missed] == [web.url("/slow.png")]


def test_many_slow_pictures_are_fetched_beside_each_other(web: Web) -> None:
    """Four at a time; what is not begun when the time is up is listed."""

    def late(connection: object, over: object) -> None:
        over.wait(0.2)  # type: ignore[attr-defined]
        connection.sendall(head(Content_Length=2) + b"ok")  # type: ignore[attr-defined]

    for number in range(12):
        web.answer(f"/{number}.png", late)
    url = web.page("/", "<html>" + "".join(f"<img src={n}.png>" for n in range(12)))
    began = time.monotonic()
    assert len(take_here(url, resources=True).exchanges) == 13
    assert time.monotonic() - began < 1.5
    taken = take_here(url, resources=True, limits=Limits(resources_seconds=0.3))
    assert len(taken.exchanges) + len(taken.missed) == 13
    assert len(taken.missed) > 3


def test_progress_counts_all_bytes(web: Web) -> None:
    """After the page it goes on with what belongs to it."""
    web.page("/a.png", b"x" * 1000, media_type="image/png")
    url = web.page("/", "<html><img src=a.png>")
    told: list[tuple[int, int | None]] = []
    take_here(url, resources=True, progress=lambda *news: told.append(news))
    assert told[0] == (21, 21)
    assert told[-1] == (1021, None)
