"""Tests of pages captured elsewhere: equal citizens, with what they prove and what they do not."""

from __future__ import annotations

import hashlib
import json

import pytest

from tests.workbench.reading.archive_files import DATE, MHTML, PAGE, SINGLEFILE, URL, wacz, warc
from workbench.errors import WorkbenchError
from workbench.exchange.imports import content_of_archive, is_archive, pages_in
from workbench.exchange.intake import from_bytes
from workbench.model import CaptureMethod, Complete, Content, PartRole


def facts(content: Content) -> dict[str, object]:
    """What the import says of itself."""
    (piece,) = (each for each in content.pieces if each.role is PartRole.METADATA)
    told = json.loads(piece.data)
    assert isinstance(told, dict)
    return told


def test_a_page_out_of_an_archive_is_content_like_any_other() -> None:
    """Body, address, status and claimed time are the page's; the archive itself is kept beside."""
    data = warc()
    found = content_of_archive(data, "harbour.warc.gz")
    assert (found.data, found.method) == (PAGE, CaptureMethod.FILE)
    assert (found.final_url, found.requested_url, found.http_status) == (URL, URL, 200)
    assert (found.origin, found.claimed_at) == ("warc", DATE)
    assert found.complete is Complete.UNKNOWN
    assert found.captured_at is None
    container, *resources, _ = found.pieces
    assert (container.role, container.data) == (PartRole.CONTAINER, data)
    assert container.name == "harbour.warc.gz"
    assert [each.name for each in resources] == [URL + ".css", URL + ".png"]
    assert {each.derived_from for each in resources} == {hashlib.sha256(data).hexdigest()}


def test_it_says_what_it_proves_and_what_not() -> None:
    """Plain sentences tell the archive's word from what was checked."""
    told = facts(content_of_archive(wacz(), "a.wacz"))
    assert told["proves"] == [
        f"The file (WACZ) says that this is {URL}, captured on {DATE}.",
        (
            "Nothing shows that the server sent this: whoever made the file could have written"
            " anything into it."
        ),
        "It says that Packer 2 made it.",
        (
            "The archive's own checksums fit: its parts are as its maker wrote them, or whoever"
            " changed them changed the checksums too."
        ),
        "It holds 1 more page, which this capture does not show.",
    ]


def test_wrong_checksums_and_breaks_are_told() -> None:
    """A changed or cut archive is kept, and says so where the capture is shown."""
    changed = content_of_archive(warc(packed=False).replace(b"1962", b"1926"))
    assert changed.complete_reason == "The archive's own checksum of the page does not fit."
    assert "The archive's own checksum does not fit" in str(facts(changed)["proves"])
    plain = warc(packed=False)
    cut = content_of_archive(plain[: plain.index(b"1962")])
    assert (cut.complete, cut.complete_reason) == (
        Complete.NO, "The archive breaks off inside the page.",
    )  # fmt: skip


def test_a_singlefile_page_is_its_own_container() -> None:
    """The same bytes are not kept twice."""
    found = content_of_archive(SINGLEFILE, "pool.html")
    assert (found.data, found.origin) == (SINGLEFILE, "singlefile")
    assert [each.role for each in found.pieces] == [PartRole.METADATA]


def test_pages_of_an_archive_can_be_listed() -> None:
    """A person chooses by address and title."""
    assert pages_in(wacz()) == ((URL, "The pool"), ("https://harbour.example/other", ""))
    assert pages_in(MHTML) == ((URL, "The pool – 1962"),)
    assert is_archive(MHTML)
    assert not is_archive(PAGE)


def test_an_archive_without_a_page_is_kept_as_it_is() -> None:
    """Its bytes are evidence too; what kept the page from coming is said."""
    data = warc([("https://harbour.example/p.png", "image/png", b"...")])
    found = content_of_archive(data, "a.warc.gz")
    assert (found.data, found.origin, found.media_type) == (data, "", "application/warc")
    assert found.text_problem == (
        "The file could not be read: there is no page in it. Its bytes are kept."
    )
    taken = from_bytes(data, "a.warc.gz")
    assert taken.problem == taken.content.text_problem == found.text_problem
    with pytest.raises(WorkbenchError, match="there is no page") as said:
        content_of_archive(data, page="https://harbour.example/")
    assert "kept" not in str(said.value), "nothing is, when a page is asked for"
