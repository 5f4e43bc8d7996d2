"""What the core says in English is known by its fixed words, and said in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from tests.translations.core import PHRASES, module
from ui import phrases
from ui.core_phrases import PHRASES as KNOWN
from ui.phrases import phrase, stated
from workbench.reading.particulars import Row

SPANISH = {
    "Add claim “{}”": "Añadir la afirmación “{}”",
    "Rate “{}” as {}": "Calificar “{}” como {}",
    "“{}” was not saved.": "“{}” no se guardó.",
    "Change {} claims: {}": "Cambiar {} afirmaciones: {}",
    "topic “{}”": "tema “{}”",
    "harm “{}”": "daño “{}”",
    "high": "alto",
    "The disk is full. Free some space and try again.": "El disco está lleno.",
    "{} is read-only. Save a copy to work on.": "{} es de solo lectura. Guarde una copia.",
    "{} words differ.": "Cambian {} palabras.",
    "Cited words do not stand there any more.": "Palabras citadas ya no están allí.",
    "{} Its newest copy is of {}.": "{} Su copia más reciente es del {}.",
    "{} named no copy.": "{} no nombró ninguna copia.",
}
PARTICULARS = {"Title": "Título", "upright": "derecha", "Signature": "Firma"}


class Spanish(QTranslator):
    """A few phrases of the core in Spanish."""

    def translate(self, context: str, source: str, *_more: object) -> str:
        """Say a phrase of the core in Spanish."""
        return {"Core": SPANISH, "Particulars": PARTICULARS}.get(context, {}).get(source, "")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        """There is something in it."""
        return False


@pytest.fixture
def in_spanish(qapp: QCoreApplication) -> Iterator[None]:
    """The program speaks Spanish."""
    translator, before = Spanish(), QLocale()
    QLocale.setDefault(QLocale("es"))
    qapp.installTranslator(translator)
    phrases._said.cache_clear()
    yield
    qapp.removeTranslator(translator)
    phrases._said.cache_clear()
    QLocale.setDefault(before)


def test_the_list_of_phrases_is_that_of_the_core() -> None:
    """After new words in the core: `python -m tests.translations.core`."""
    assert PHRASES.read_text("utf-8") == module()
    assert "Add claim “{}”" in KNOWN
    assert not [words for words in KNOWN if "SELECT" in words]


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Add claim “The pier is 80 m long”", "Añadir la afirmación “The pier is 80 m long”"),
        ("Rate “It says “no” as ever” as False", "Calificar “It says “no” as ever” como False"),
        (
            "“Add claim “{x} of 5 %”” was not saved.",
            "“Añadir la afirmación “{x} of 5 %”” no se guardó.",
        ),
        (
            "A.fcw is read-only. Save a copy to work on.",
            "A.fcw es de solo lectura. Guarde una copia.",
        ),
        (
            "Change 3 claims: topic “Water”, harm “high”",
            "Cambiar 3 afirmaciones: tema “Water”, daño “alto”",
        ),
        (
            "The disk is full. Free some space and try again. “Add claim “A. B.”” was not saved.",
            "El disco está lleno. “Añadir la afirmación “A. B.”” no se guardó.",
        ),
        (
            "Cited words do not stand there any more. 12,345 words differ.",
            "Palabras citadas ya no están allí. Cambian 12.345 palabras.",
        ),
        (
            "web.example named no copy. Its newest copy is of 2026-01-31.",
            "web.example no nombró ninguna copia. Su copia más reciente es del 2026-01-31.",
        ),
        ("Add claim “12,345”", "Añadir la afirmación “12,345”"),
        ("Nobody knows this sentence.", "Nobody knows this sentence."),
        ("", ""),
    ],
)
def test_sentences_are_said_with_their_values(english: str, spanish: str) -> None:
    """Titles, quotes and names stand in them letter by letter; unknown sentences stay."""
    assert phrase(english) == spanish


@pytest.mark.usefixtures("in_spanish")
@pytest.mark.parametrize(
    ("row", "told"),
    [
        (Row(name="title", label="Title", value="Title"), ("Título", "Title")),
        (Row(name="orientation", label="Signature", value="upright"), ("Firma", "derecha")),
        (Row(name="comment", label="Title", value="upright"), ("Título", "upright")),
    ],
)
def test_what_a_file_states_is_letter_by_letter(row: Row, told: tuple[str, str]) -> None:
    """Only what the core says of it, and never what stands in the file, is in Spanish."""
    assert stated(row) == told


def test_english_stays_english() -> None:
    """Without a translation nothing changes."""
    for words in KNOWN:
        assert phrase(words.replace("{}", "x")) == words.replace("{}", "x")
