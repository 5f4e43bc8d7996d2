"""What runs in the child process."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading.child import _ROOMS, parse, refuse
from workbench.reading.sniffing import DOCX, HTML, ODT, PDF, XLSX

LIMITS = {"text": 1000}
KINDS = [*_ROOMS, "image/png", "audio/mpeg", "video/mp4"]


def test_the_text_of_a_draft_is_tidy_and_bounded() -> None:
    """Control characters are gone, and a text over the limit is refused rather than cut."""
    page = b"<html><body><p>The harbour\x07 of Veldt.</p></body></html>"
    assert parse(page, kind=HTML, charset="", filename="", url="", limits=LIMITS).text == (
        "The harbour of Veldt."
    )
    with pytest.raises(WorkbenchError, match="more than 5 characters"):
        parse(page, kind=HTML, charset="", filename="", url="", limits={"text": 5})


def test_an_unknown_kind_has_no_reader() -> None:
    """A kind that nobody reads is said to be one."""
    with pytest.raises(WorkbenchError, match="no reader for image/svg"):
        parse(b"", kind="image/svg+xml", charset="", filename="", url="", limits=LIMITS)


@pytest.mark.parametrize("event", ["socket.connect", "subprocess.Popen", "os.system", "os.fork"])
def test_a_parser_may_not_connect_or_start_anything(event: str) -> None:
    """Python itself reports these acts, and they are refused."""
    with pytest.raises(PermissionError, match=event):
        refuse(event, ())


def test_a_parser_may_read_and_compute() -> None:
    """Imports and memory are what parsers live on."""
    refuse("import", ())
    refuse("open", ())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), st.sampled_from(KINDS), st.sampled_from(["", "utf-16"]))
@example(b"PK\x05\x06" + b"\x00" * 18, DOCX, "")
@example(b"PK\x05\x06" + b"\x00" * 18, ODT, "")
@example(b"PK\x05\x06" + b"\x00" * 18, XLSX, "")
@example(b"<?xml version='1.0' encoding='utf-16'?><html/>", HTML, "")
def test_any_bytes_give_a_draft_or_a_sentence(data: bytes, kind: str, charset: str) -> None:
    """No bytes of any kind make a parser raise anything but a WorkbenchError."""
    try:
        draft = parse(data, kind=kind, charset=charset, filename="a", url="", limits=LIMITS)
    except WorkbenchError:
        return
    assert draft.text.encode().decode() == draft.text


def test_each_reader_is_chosen_by_its_kind(
    make_pdf: Callable[..., bytes], make_docx: Callable[..., bytes]
) -> None:
    """Every kind that can be read reaches its own parser."""
    word = make_docx(lambda document: document.add_paragraph("The harbour."))
    for kind, data, tool in (
        (PDF, make_pdf([[(72, 700, 11, "The harbour.")]]), "pypdfium2"),
        (DOCX, word, "python-docx"),
    ):
        draft = parse(data, kind=kind, charset="", filename="", url="", limits=LIMITS)
        assert (draft.text, draft.tool.split()[0]) == ("The harbour.", tool)
