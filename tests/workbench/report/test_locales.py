"""Tests of the languages of reports: whole catalogues, and dates and numbers that are right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from babel.messages.catalog import Message
from babel.messages.mofile import read_mo

from tests.translations import report as words
from workbench.report import locales, wording
from workbench.scales import scales

_NAMES = re.compile(r"\{(\w*)\}")
OTHERS = [language for language in wording.LANGUAGES if language != locales.ENGLISH]


def messages(language: str) -> Iterator[Message]:
    """The texts of a language, without the head of its catalogue."""
    return (each for each in words.catalogue(language) if each.id)


def _texts(each: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (each,) if isinstance(each, str) else tuple(each)


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_all_words_and_no_others(language: str) -> None:
    """What the code says is translated, and nothing is kept that it no longer says."""
    said = {_texts(each) for each in words.texts()}
    known = {_texts(each.id) for each in messages(language)}
    assert known - said == set()
    assert said - known == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_missing_or_unsure(language: str) -> None:
    """Each text has its words, with the same {names} in them, and none is marked as a guess."""
    for each in messages(language):
        assert not each.fuzzy, each.id
        texts = _texts(each.string)
        assert all(texts), each.id
        names = {name for text in _texts(each.id) for name in _NAMES.findall(text)}
        for text in texts:
            assert set(_NAMES.findall(text)) == names, each.id
            assert text[:1].isspace() == _texts(each.id)[0][:1].isspace()


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_loads_is_what_translators_wrote(language: str) -> None:
    """The compiled catalogue is that of the words beside it."""
    found = read_mo(BytesIO(words.loaded(language)))
    wanted = read_mo(BytesIO(words.compiled(words.catalogue(language))))
    assert {str(each.id): each.string for each in found if each.id} == {
        str(each.id): each.string for each in wanted if each.id
    }


def test_ratings_of_the_programs_scales_are_in_spanish() -> None:
    """Each has a label and a definition, and no two of a scale have the same label."""
    for scale in scales().values():
        labels = [rating.label_es for rating in scale.ratings]
        assert all(labels), scale.key
        assert len(set(labels)) == len(labels), scale.key
        assert scale.in_language("es").name == scale.name_es
        assert scale.in_language("es").source == scale.source_es
        assert scale.in_language("en") == scale
        for rating in scale.ratings:
            assert rating.definition_es, (scale.key, rating.key)
            assert rating.label_in("es") == rating.label_es
            assert rating.label_in("en") == rating.label


@pytest.mark.parametrize(
    ("language", "iso", "words"),
    [
        ("en", "2026", "2026"),
        ("en", "2026-01", "January 2026"),
        ("en", "2026-12-07", "7 December 2026"),
        ("es", "2026", "2026"),
        ("es", "2026-01", "enero de 2026"),
        ("es", "2026-12-07", "7 de diciembre de 2026"),
        ("es", "2026-02-31", "2026-02-31"),
        ("es", "0000-01-01", "0000-01-01"),
        ("es", "la semana pasada", "la semana pasada"),
    ],
)
def test_dates_of_any_precision(language: str, iso: str, words: str) -> None:
    """A date says what is known and no more; what is no day of the calendar stays."""
    assert wording.of(language).date(iso) == words


def test_numbers_sizes_shares_and_lists() -> None:
    """Each language writes them in its own way."""
    english, spanish = wording.of("en"), wording.of("es")
    assert english.number(61408000) == "61,408,000"
    assert spanish.number(61408000) == "61.408.000"
    assert english.size(1) == spanish.size(1) == "1 byte"
    assert english.size(61_440_000) == "61.4 MB (61,440,000 bytes)"
    assert spanish.size(61_440_000) == "61,4 MB (61.440.000 bytes)"
    assert english.percent(1, 3) == "33%"
    assert spanish.percent(1, 3) == "33\xa0%"
    assert english.percent(0, 0) == "0%"
    assert english.joined(["a", "b", "c"]) == "a, b and c"
    assert spanish.joined(["a", "Irene"]) == "a e Irene"


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (("es",), "es"),
        (("es-MX",), "es"),
        (("ES_mx",), "es"),
        (("", "es"), "es"),
        (("de", "es"), "es"),
        (("", "ja"), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_is_spoken_is_taken(tags: tuple[str, ...], language: str) -> None:
    """Asked for, then the investigation's, then English."""
    assert wording.spoken(*tags) == language
