"""Tests of taking archives apart: a page and what belongs to it, and archives made to harm."""

from __future__ import annotations

import contextlib
import gzip
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.workbench.reading.archive_files import (
    ANSWERS,
    DATE,
    MHTML,
    PAGE,
    SINGLEFILE,
    URL,
    wacz,
    warc,
    zipped,
)  # fmt: skip
from workbench.errors import WorkbenchError
from workbench.reading import archived
from workbench.reading.archives import archive_kind, unpack
from workbench.reading.draft import Limits


@pytest.mark.parametrize("packed", [True, False])
def test_a_warc_gives_its_first_page_and_what_pages_are_drawn_with(packed: bool) -> None:
    """Style sheets and pictures come along; programs and other pages stay in the archive."""
    found = unpack(warc(packed=packed), "warc")
    assert (found.page.url, found.page.at, found.status) == (URL, DATE, 200)
    assert (found.data, found.media_type) == (PAGE, "text/html; charset=utf-8")
    assert [each.url for each in found.resources] == [URL + ".css", URL + ".png"]
    assert [page.url for page in found.pages] == [URL, "https://harbour.example/other"]
    assert (found.wrong, found.cut, found.broken) == ((), False, False)
    assert found.checked == 3
    assert found.software == "Recorder 1"


def test_the_page_can_be_chosen() -> None:
    """By its address, as it is written or nearly; what is not there is told."""
    other = unpack(warc(), "warc", page="https://harbour.example/other")
    assert other.data == b"<p>Another page.</p>"
    assert unpack(warc(), "warc", page="http://harbour.example/Other/#top").data == other.data
    others = r"It has https://harbour\.example/pool, "
    with pytest.raises(
        WorkbenchError, match=r"no page https://harbour\.example/none in it\. " + others
    ):
        unpack(warc(), "warc", page="https://harbour.example/none")


def test_a_wacz_gives_the_page_that_it_names() -> None:
    """Its own list of pages counts before the order of the archive; its checksums are compared."""
    found = unpack(wacz(warc(reversed(ANSWERS))), "wacz")
    assert (found.page.url, found.page.title) == (URL, "The pool")
    assert found.checked >= 3
    assert found.software == "Packer 2"
    main = unpack(wacz(main="https://harbour.example/other"), "wacz")
    assert main.page.url == "https://harbour.example/other"


def test_an_mhtml_gives_its_page_and_parts() -> None:
    """Encodings are undone; parts are named as the page names them."""
    found = unpack(MHTML, "mhtml")
    assert found.data == "<title>Pool</title><p>The harbour pool opened in 1962 –.</p>".encode()
    assert (found.page.url, found.page.at) == (URL, DATE)
    assert found.page.title == "The pool – 1962"
    assert [(each.url, each.data) for each in found.resources] == [
        ("cid:css-1@mhtml.blink", b"p { color: red }"),
        (URL + ".png", b"\x89PNG\r\n\x1a\n"),
    ]


def test_a_singlefile_page_tells_where_it_is_from() -> None:
    """The page is the file itself; its comment has address and time."""
    found = unpack(SINGLEFILE, "singlefile")
    assert (found.page.url, found.page.at) == (URL, DATE)
    assert found.data == SINGLEFILE


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (warc(), "a", "warc"),
        (warc(packed=False), "a", "warc"),
        (wacz(), "a.zip", "wacz"),
        (MHTML, "a", "mhtml"),
        (SINGLEFILE, "a.html", "singlefile"),
        (PAGE, "a.html", ""),
        (b"From: a@b.example\r\nTo: c@d.example\r\n\r\nWords.", "a.eml", ""),
        (gzip.compress(b"words"), "a.gz", ""),
        (zipped([("a.txt", b"words")]), "a.zip", ""),
        (b"\x1f\x8b\xff", "", ""),
        (b"", "", ""),
    ],
)  # fmt: skip
def test_archives_are_known_by_their_bytes(data: bytes, name: str, kind: str) -> None:
    """Names count little, and what is no archive is read as what it is."""
    assert archive_kind(data, name) == kind


def test_wrong_checksums_are_told() -> None:
    """A changed body is given, with the remark that the archive's own checksum does not fit."""
    changed = warc(packed=False).replace(b"1962", b"1926")
    found = unpack(changed, "warc")
    assert b"1926" in found.data
    assert found.wrong == (URL,)
    assert "archive/data.warc.gz" in unpack(wacz(wrong=True), "wacz").wrong


def test_a_damaged_member_does_not_break_the_rest_down() -> None:
    """A zip whose checksum does not fit is an archive that is damaged, and no failure of ours."""
    page = b"<h1>Pool</h1>" + bytes(range(32, 127)) * 4000
    answers = [(url, kind, page if url == URL else body) for url, kind, body in ANSWERS]
    data = wacz(warc(answers, packed=False))
    at = data.index(page[-3000:])
    damaged = data[:at] + b"\0" + data[at + 1 :]
    found = unpack(damaged, "wacz")
    assert found.broken or found.cut or found.wrong


def test_an_archive_that_breaks_off_gives_what_it_has() -> None:
    """A page before the break is whole; a page that is cut says so."""
    data = warc(packed=False)
    after = data.index(b"Another page")
    assert unpack(data[:after], "warc").broken
    assert not unpack(data[:after], "warc").cut
    inside = unpack(data[: data.index(b"1962")], "warc")
    assert inside.cut
    assert inside.data.endswith(b"opened in ")


def harmful() -> dict[str, bytes]:
    """Archives that were made to harm whoever reads them."""
    plain = warc(packed=False)
    length = plain.index(b"Content-Length: ", plain.index(b"WARC-Type: response"))
    huge = plain[:length] + b"Content-Length: " + b"9" * 40 + plain[plain.index(b"\r\n", length) :]
    below = plain[:length] + b"Content-Length: -5" + plain[plain.index(b"\r\n", length) :]
    bomb = gzip.compress(b"\0" * 100_000_000, 1)
    twice = io.BytesIO(zipped([("archive/a.warc", b"x" * 100), ("datapackage.json", b"{}")]))
    with zipfile.ZipFile(twice, "a") as more, pytest.warns(UserWarning, match="Duplicate"):
        more.writestr("archive/a.warc", warc(packed=False))
    return {
        "huge length": huge,
        "length below zero": below,
        "bomb": bomb,
        "nested bomb": gzip.compress(warc([(URL, "text/html", b"")], packed=False)) + bomb[:1000],
        "only the head": b"WARC/1.0\r\n",
        "no end of head": b"WARC/1.0\r\n" + b"A: b\r\n" * 100_000,
        "noughts": b"WARC/1.0\r\n\r\n" * 10_000,
        "zip of zips": zipped([("archive/a.warc.gz", bomb[:100_000]), ("datapackage.json", b"{}")]),
        "twice": twice.getvalue(),
        "out of the folder": zipped(
            [
                ("archive/../../../etc/x.warc", warc(packed=False)),
                ("datapackage.json", b"[" * 90_000),
            ]
        ),
        "many": zipped([(f"archive/{n}", b"") for n in range(11_000)]),
        "no directory": wacz()[:-40],
        "deep mail": MHTML.split(b"\r\n\r\n", 1)[0]
        + b"\r\n\r\n"
        + b"------X\r\nContent-Type: multipart/mixed; boundary=----X\r\n\r\n" * 5000,
    }


def test_harmful_archives_do_no_harm() -> None:
    """Each is read in part or refused with a sentence, within the limits of time and memory."""
    tried = 0
    for name, data in harmful().items():
        kind = "wacz" if data.startswith(b"PK") else "mhtml" if data.startswith(b"From") else "warc"
        with contextlib.suppress(WorkbenchError):
            found = unpack(data, kind, limits=Limits(seconds=2))
            assert len(found.data) < 1000, name
        tried += 1
    assert tried == 13


def test_a_page_that_unpacks_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes of a page have a bound; what belongs to it is left out beyond it and counted."""
    monkeypatch.setattr(archived, "MOST_BYTES", len(PAGE) + 10)
    told, bodies = archived._unpacked(warc(ANSWERS[1:]), "warc", "")
    assert bodies == [PAGE]
    assert told["left"] == 1
    monkeypatch.setattr(archived, "MOST_BYTES", 10)
    with pytest.raises(WorkbenchError, match="too large"):
        archived._unpacked(warc(), "warc", "")


@settings(max_examples=150)
@given(st.data())
def test_damaged_archives_are_read_or_refused(data: st.DataObject) -> None:
    """Bytes changed, cut out or put in anywhere: an answer, or a sentence."""
    kind, whole = data.draw(
        st.sampled_from(
            [("warc", warc(packed=False)), ("warc", warc()), ("wacz", wacz()), ("mhtml", MHTML)]
        )
    )
    at = data.draw(st.integers(0, len(whole)))
    gone = data.draw(st.integers(0, 20))
    with contextlib.suppress(WorkbenchError, RecursionError):
        archived._unpacked(
            whole[:at] + data.draw(st.binary(max_size=20)) + whole[at + gone :], kind, ""
        )
