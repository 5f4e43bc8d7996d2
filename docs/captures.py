"""Makes captures for the pictures of the manual as the window would, of pages that are invented."""

from __future__ import annotations

import hashlib
import io
import math
import wave
from array import array
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from tests.web.authority import Authority
from workbench import queries
from workbench.capture import picture
from workbench.capture.record import Circumstances, content_of, sealed
from workbench.capture.taken import Exchange, Taken
from workbench.capture.timestamps import check, query
from workbench.model import Complete, Content
from workbench.project import Project
from workbench.reading import Draft, examine
from workbench.reading.draft import pieces_of
from workbench.settings import USUAL_AUTHORITIES
from workbench.stamps import Due

FILES = Path(__file__).parent / "invented"
URL = "https://norrhamn.example/works/bridge-2026"
LATER = (
    ("4.2 million crowns", "5.6 million crowns"),
    ("1.1 million are for paint", "2.3 million are for new bearings"),
    ("Between 9 and 20 March the eastern lane", "Between 9 March and 3 April both lanes"),
    ("is closed at night", "are closed at night"),
    (" The inspection of last autumn found them in good order.", ""),
)
"""What the city changed on its page without a word."""


def page(*, later: bool = False) -> bytes:
    """The page of the city, as it was first or as it is later."""
    text = (FILES / "maintenance.html").read_text("utf-8")
    for before, after in LATER if later else ():
        text = text.replace(before, after)
    return text.encode()


def bridge(*, wide: int = 760, high: int = 300) -> Image.Image:
    """Draw a bridge over water."""
    made = Image.new("RGB", (wide, high), "#cfe0ea")
    pen = ImageDraw.Draw(made)
    water, deck = round(high * 0.78), round(high * 0.6)
    pen.rectangle((0, water, wide, high), fill="#5d8aa6")
    for at in range(0, wide, 24):
        pen.line((at, water + 14 + at % 36, at + 30, water + 14 + at % 36), fill="#7ba3ba", width=2)
    for left in (wide * 0.22, wide * 0.72):
        pen.rectangle((left, high * 0.16, left + 14, high), fill="#38474f")
        for step in range(1, 9):
            for way in (-1, 1):
                end = (left + 7 + way * step * wide * 0.03, deck)
                pen.line((left + 7, high * 0.17, *end), fill="#4b5c66", width=2)
    pen.rectangle((0, deck, wide, deck + 9), fill="#2c3940")
    return made


def png() -> bytes:
    """The picture on the page."""
    out = io.BytesIO()
    bridge().save(out, "PNG")
    return out.getvalue()


def photo(*, wide: int = 1600) -> bytes:
    """A photograph with what a telephone writes into it; smaller ones were passed on without."""
    out, facts = io.BytesIO(), Image.Exif()
    if wide == 1600:
        facts[271], facts[272], facts[305] = "Fjord", "Fjord 9", "Fjord Camera 4.1"
        facts[0x8769] = {0x9003: "2026:03:09 06:41:12", 0x9011: "+01:00"}
        where = {1: "N", 2: (61.0, 17.0, 22.0), 3: "E", 4: (17.0, 9.0, 41.0)}
        facts[0x8825] = where
    bridge(wide=wide, high=wide * 5 // 8).save(out, "JPEG", quality=88, exif=facts)
    return out.getvalue()


def sound(seconds: int = 95) -> bytes:
    """A recording that hums, as a council chamber does."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        one = array("h", (round(900 * math.sin(at / 9)) for at in range(8000)))
        file.writeframes(one.tobytes() * seconds)
    return out.getvalue()


def _exchange(url: str, body: bytes, kind: str, at: datetime, role: str) -> Exchange:
    return Exchange(
        url=url,
        role=role,
        request_line=f"GET {url.partition('.example')[2]} HTTP/1.1",
        request_headers=(("Host", "norrhamn.example"),),
        status=200,
        status_line="HTTP/1.1 200 OK",
        headers=(("Content-Type", kind), ("Content-Length", str(len(body)))),
        body=body,
        complete=Complete.YES,
        complete_reason=f"All {len(body)} announced bytes arrived.",
        addresses=("203.0.113.20",),
        peer="203.0.113.20:443",
        tls="TLSv1.3 TLS_AES_256_GCM_SHA384",
        began_at=at,
        ended_at=at + timedelta(milliseconds=300),
    )


def captured(body: bytes, at: datetime) -> tuple[Content, Draft]:
    """Capture the page of the city with its picture and its style sheet, at a time."""
    found = Taken(
        requested_url=URL,
        exchanges=(
            _exchange(URL, body, "text/html; charset=utf-8", at, "page"),
            _exchange(f"{URL[: -len('bridge-2026')]}bridge.png", png(), "image/png", at, "picture"),
            _exchange(
                f"{URL[: -len('bridge-2026')]}style.css",
                (FILES / "style.css").read_bytes(),
                "text/css",
                at,
                "style",
            ),
        ),
        began_at=at,
        ended_at=at + timedelta(seconds=1),
        seconds=1.0,
    )
    content = content_of(found)
    draft = examine(body, media_type=content.media_type, url=URL)
    made = pieces_of(draft, hashlib.sha256(body).hexdigest())
    shot = picture.render(content, taken=found)
    content = replace(content, pieces=(*content.pieces, *made, *shot.pieces))
    about = Circumstances(operator="N. Aldana", case="Harbour bridge", reason="Cited in a claim")
    return sealed(content, draft, taken=found, about=about), draft


def stamp(project: Project, capture_id: str, at: datetime) -> None:
    """Have a capture stamped by an authority that is invented, in the name of the usual ones."""
    digest = queries.capture(project.db, capture_id).capture.record_sha256
    authority = Authority()
    try:
        authority.wishes.at = lambda: at
        for name in USUAL_AUTHORITIES:
            response = authority.stamp(query(digest, 7))
            when = check(response, digest, nonce=7).at
            project.keep_stamp(Due(what="capture", digest=digest, authority=name), when, response)
    finally:
        authority.stop()
