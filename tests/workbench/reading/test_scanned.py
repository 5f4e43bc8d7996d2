"""Words read off pictures and scanned pages by tesseract, which has to be installed here."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from tests.workbench.reading.files import WORDS, lettered, saved, scene
from workbench.reading import examine, ocr, read, scanned
from workbench.reading.particulars import rows, said


def test_words_on_a_picture_become_its_text() -> None:
    """The words are found again, and named as read off a picture, and by what."""
    draft = read(saved(lettered(), "PNG"), filename="sign.png")
    assert draft.text == WORDS
    assert draft.tool.startswith("tesseract ")
    assert draft.tool.endswith("(eng+spa)")
    assert said(draft.metadata)["read_by"] == draft.tool
    assert len(draft.picture_hash) == 16


def test_small_letters_are_enlarged() -> None:
    """A shot of a screen at its own size is read as well."""
    small = lettered().resize((320, 64), Image.Resampling.LANCZOS)
    assert "harbour of Veldt" in read(saved(small, "PNG")).text


def test_scanned_pages_are_read_where_they_stand(make_pdf: Callable[..., bytes]) -> None:
    """Each page of a scan has its words between the form feeds."""
    other = "The ferry goes at noon."
    out = saved(lettered(), "PDF", save_all=True, append_images=[lettered(other)])
    draft = read(out, filename="scan.pdf")
    assert draft.text == f"{WORDS}\f{other}"
    assert said(draft.metadata)["pages_read"] == "1, 2"
    assert "pypdfium2" in draft.tool
    assert "tesseract" in draft.tool


def test_pages_with_text_are_left_alone(make_pdf: Callable[..., bytes]) -> None:
    """A PDF with words of its own is not looked at."""
    draft = read(make_pdf([[(72, 700, 11, "One.")], []]))
    assert "read_by" not in said(draft.metadata)


def test_a_picture_without_words_has_none() -> None:
    """A photograph does not become letters."""
    draft = examine(saved(scene(), "JPEG"))
    assert draft.text == ""
    assert draft.problem == "There are no words in this picture that could be read."


def test_a_language_that_is_installed_is_used() -> None:
    """Spanish is read as Spanish; a language that is not there as the usual two."""
    data = saved(lettered("La barca llega al puerto."), "PNG")
    spanish = examine(data, language="es-CO")
    assert (spanish.text, spanish.tool[-5:]) == ("La barca llega al puerto.", "(spa)")
    assert ocr.words_of_picture(data, language="xx").tool.endswith("(eng+spa)")


def test_without_tesseract_the_facts_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without it says so."""
    monkeypatch.setattr(scanned.ocr, "installed", lambda: "")
    draft = examine(saved(lettered(), "PNG"))
    assert draft.text == ""
    assert "it is not installed here" in draft.problem
    assert [row.value for row in rows(draft.metadata)][:1] == ["800"]
