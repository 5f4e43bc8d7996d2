"""Files, addresses and pasted text coming in."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from tests.web.server import Web
from workbench.errors import PrivateAddress, WorkbenchError
from workbench.exchange import intake
from workbench.exchange.intake import Options
from workbench.model import CaptureMethod, Complete, PartRole
from workbench.settings import Settings


def test_a_file_keeps_its_name_as_a_label_only(tmp_path: Path) -> None:
    """No folder of the person's machine gets into the project."""
    path = tmp_path / "notes.txt"
    path.write_text("The bridge was opened in 1989.")
    found = intake.take_in(str(path))
    assert found.content.filename == "notes.txt"
    assert found.content.complete is Complete.YES
    assert found.text().text.startswith("The bridge")


def test_what_cannot_be_read_is_kept_all_the_same() -> None:
    """A picture is evidence although it has no text: its bytes come in, with the reason."""
    found = intake.from_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100), "photo.png")
    assert found.draft is None
    assert found.content.data
    with pytest.raises(WorkbenchError, match=r".+\.$"):
        found.text()


@pytest.mark.parametrize("ref", ["nowhere.txt", "/", "file:///etc/hostname"])
def test_what_is_not_there_is_a_sentence(ref: str) -> None:
    """A missing file, a folder and a local address are refused with their name."""
    with pytest.raises(WorkbenchError, match="cannot be read"):
        intake.take_in(ref)


def test_nothing_is_no_text() -> None:
    """White space is nothing to check."""
    with pytest.raises(WorkbenchError, match="no text"):
        intake.from_text(" \n")
    with pytest.raises(WorkbenchError, match="is empty"):
        intake.from_bytes(b"", "empty.txt")


def test_an_address_is_fetched(web: Web) -> None:
    """A page from the web says where it came from."""
    address = web.page("/page", "<title>Accounts</title><p>The total was 61 million crowns.</p>")
    with pytest.raises(PrivateAddress):
        intake.take_in(address)
    found = intake.take_in(
        address,
        options=Options(
            private=True,
            pictures=False,
            reason="To check the sum",
            case="Accounts",
            settings=Settings(operator="Desk 2"),
        ),
    )
    assert found.content.method is CaptureMethod.FETCH
    assert found.content.final_url == address
    assert found.content.overrides == "private"
    assert found.content.picture_problem == "No picture was asked for."
    (piece,) = (p for p in found.content.pieces if p.role is PartRole.RECORD)
    record = json.loads(piece.data)
    assert record["by"] == {"operator": "Desk 2", "case": "Accounts", "reason": "To check the sum"}
    assert record["body"]["sha256"] == hashlib.sha256(found.content.data).hexdigest()
    assert record["overrides"] == ["private"]


def test_every_capture_has_its_record() -> None:
    """A file and a paste as well as a page: how it came about can be shown."""
    for found in (intake.from_bytes(b"The dam holds.", "dam.txt"), intake.from_text("It holds.")):
        (piece,) = (p for p in found.content.pieces if p.role is PartRole.RECORD)
        assert json.loads(piece.data)["text"]["sha256"]


def test_a_page_is_taken_out_of_an_archive() -> None:
    """A file saved by a browser is the page that it holds, by its own word."""
    saved = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://veldt.example/news\r\n"
        b"Subject: The dam\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: text/html\r\nContent-Location: https://veldt.example/news\r\n\r\n"
        b"<h1>The dam</h1><p>The dam holds eleven metres of water.</p>\r\n--x--\r\n"
    )
    found = intake.from_bytes(saved, "dam.mhtml", options=Options(pictures=False))
    assert found.content.origin == "mhtml"
    assert found.content.final_url == "https://veldt.example/news"
    assert "eleven metres" in found.text().text
    assert [p.data for p in found.content.pieces if p.role is PartRole.CONTAINER] == [saved]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    """What may never end is not waited for."""
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path(os.devnull)):
        with pytest.raises(WorkbenchError, match="a pipe or a device"):
            intake.from_file(path)


@pytest.mark.parametrize("ref", ["ftp://example.org/x", "file:///etc/hostname", "http://"])
def test_an_address_of_another_kind_is_told_from_a_file(ref: str) -> None:
    """Which addresses are fetched is said, and the address is named as it was given."""
    with pytest.raises(WorkbenchError, match="begin with http:// or https://") as said:
        intake.take_in(ref)
    assert ref in str(said.value)


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("harbour.example/pool", "begins with http:// or https://"),
        ("http://harbour.example/the pool", "holds a space"),
        ("http://harbour.example/" + "x" * 5000 + " y", "holds a space"),
        ("x" * 5000, "there is no such file"),
    ],
)
def test_an_address_with_a_slip_is_told_what_is_wrong_with_it(ref: str, said: str) -> None:
    """What is neither a file nor an address is not a surprise, whatever its length."""
    with pytest.raises(WorkbenchError, match=said):
        intake.take_in(ref)


def test_no_name_is_no_file() -> None:
    """An empty name does not stand for the folder that one is in."""
    with pytest.raises(WorkbenchError, match="Give a file"):
        intake.take_in(" ")


def test_an_article_that_is_not_taken_in_is_not_said_to_be_kept() -> None:
    """Evidence without text is kept, and says so; an article without text is refused."""
    found = intake.from_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100), "photo.png")
    assert found.problem.endswith("Its bytes are kept.")
    with pytest.raises(WorkbenchError) as said:
        found.text()
    assert "kept" not in str(said.value)
    assert "no picture of a known kind" in str(said.value)
