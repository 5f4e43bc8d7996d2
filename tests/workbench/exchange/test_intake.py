"""Files, addresses and pasted text coming in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.server import Web
from workbench.errors import WorkbenchError
from workbench.exchange import intake
from workbench.model import CaptureMethod, Complete


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
    found = intake.take_in(address)
    assert found.content.method is CaptureMethod.FETCH
    assert found.content.final_url == address
