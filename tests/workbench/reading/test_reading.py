"""Reading any file: the one door."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading import Draft, Limits, page_of, read, sniff

ROOT = Path(__file__).parents[3]


def test_every_kind_is_read(
    make_pdf: Callable[..., bytes], make_docx: Callable[..., bytes]
) -> None:
    """Pages, PDFs, Word files and plain text come through the same door."""
    sentence = "The council of Veldt closes the harbour."
    files = {
        "text/html": f"<html><body><p>{sentence}</p></body></html>".encode(),
        "application/pdf": make_pdf([[(72, 700, 11, sentence)]]),
        "text/markdown": sentence.encode(),
        "text/plain": sentence.encode("utf-16"),
    }
    for kind, data in files.items():
        draft = read(data, filename="harbour.md", url="https://veldt.example/harbour")
        assert (draft.text, sniff(data, filename="harbour.md")) == (sentence, draft.media_type)
        assert kind in {draft.media_type, "text/plain"}
        assert draft.url == "https://veldt.example/harbour"
        assert draft.title
    word = read(make_docx(lambda document: document.add_paragraph(sentence)))
    assert word.text == sentence


def test_pages_can_be_told(make_pdf: Callable[..., bytes]) -> None:
    """A place in a PDF's text has its page."""
    text = read(make_pdf([[(72, 700, 11, "One.")], [(72, 700, 11, "Two.")]])).text
    assert page_of(text, text.index("Two")) == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\t\n", "there is no text in it"),
        (b"<html><body><script>x</script></body></html>", "there is no text in it"),
        (b"\x89PNG\r\n\x1a\n\x00", "it is no picture of a known kind, or it is damaged"),
        (b"\x00\x00\x00\x18ftypheic", "pictures in HEIC are not read. Save it as JPEG"),
        (b"{\\rtf1 Veldt}", "of the kind application/rtf. Web pages, PDF, Word"),
        (b"\x00\x01\x02\x03", "application/octet-stream"),
        (b"%PDF-1.4 rubbish", "this PDF is damaged"),
        (b"PK\x03\x04word/document.xml", "this Word document is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    """The sentence says why, what can be read, and that nothing is lost."""
    with pytest.raises(WorkbenchError) as caught:
        read(data)
    assert str(caught.value).startswith("The file could not be read: ")
    assert reason in str(caught.value)
    assert str(caught.value).endswith("Its bytes are kept.")


def test_limits_of_size_hold() -> None:
    """Too many bytes and too much text are refused, not cut."""
    with pytest.raises(WorkbenchError, match="larger than 10 bytes"):
        read(b"The harbour of Veldt", limits=Limits(size=10))
    with pytest.raises(WorkbenchError, match="more than 10 characters"):
        read(b"The harbour of Veldt", limits=Limits(text=10))


@settings(max_examples=200)
@given(st.binary(max_size=300).filter(lambda data: data[:5] != b"%PDF-"), st.text(max_size=10))
def test_any_bytes_declared_as_text_give_a_draft_or_a_sentence(data: bytes, name: str) -> None:
    """Without a parser in between, every input ends in one of the two."""
    if sniff(data, declared="text/plain", filename=name).startswith("text/html"):
        return
    try:
        draft = read(data, media_type="text/plain; charset=koi8-r", filename=name)
    except WorkbenchError:
        return
    assert isinstance(draft, Draft)
    assert draft.text.strip()


def test_the_parsers_are_not_loaded_with_the_package() -> None:
    """Starting the program does not pay for libraries that only the child needs."""
    program = (
        "import sys, workbench.reading;"
        "print([n for n in ('trafilatura', 'lxml', 'docx', 'pypdfium2', 'charset_normalizer',"
        " 'PIL', 'openpyxl', 'tinytag', 'numpy', 'email.parser', 'csv')"
        " if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
