"""Tests of finding withheld words in texts."""

from __future__ import annotations

import pytest

from workbench.report.hunting import Hunt, addresses, people

TEXTS = [
    ("Sanna Wik", "So says Sanna Wik.", ["Sanna Wik"]),
    ("Sanna Wik", "SANNA\n  WIK's sister", ["SANNA\n  WIK"]),
    (
        "Sanna Wik",
        "Sa\u00adnna\u200b Wik and Sánna Wík\u0301",
        ["Sa\u00adnna\u200b Wik", "Sánna Wík\u0301"],
    ),
    ("Wik", "Wiksson, Vik, Swik, wik.", ["wik"]),
    ("森川", "森川さんは言った", ["森川"]),
    ("سناء", "قالت وسناء", ["سناء"]),
    ("Łódź", "in Lodz", ["Lodz"]),
    ("Straße 7", "STRASSE 7", ["STRASSE 7"]),
    ("1989", "in 1989", []),
    ("555-0117", "Call 555-0117.", ["555-0117"]),
    ("Al", "al Al AL", []),
    ("", "anything", []),
    ("PA-7781", "file PA-7781/2, xPA-7781", ["PA-7781"]),
    ("Wik", "Wiks car", ["Wiks"]),
    ("Sanna Wik", "Sanna Wiks and Sanna Wikin", ["Sanna Wiks", "Sanna Wikin"]),
    ("Sanna-Mia Wik", "Sanna Mia Wik, Sanna‑Mia Wik", ["Sanna Mia Wik", "Sanna‑Mia Wik"]),
    ("Sanna-Mia Wik", "Sanna-\nMia Wik", ["Sanna-\nMia Wik"]),
    ("Sanna-Mia Wik", "S.-M. Wik, S. Wik, Sanna Wik", ["S.-M. Wik", "S. Wik", "Sanna Wik"]),
    ("Sanna Wik", "Wik, Sanna; Wik, S.; Sanna W.", ["Wik, Sanna", "Wik, S.", "Sanna W."]),
    ("Wik, Sanna", "Sanna Wik or Wik, Sanna", ["Sanna Wik", "Wik, Sanna"]),
    ("Sanna Wik", "a.example/sanna-wik, sanna_wik.pdf", ["sanna-wik", "sanna_wik"]),
    ("Sanna Wik", "sanna.wik@a.example #SannaWik", ["sanna.wik", "SannaWik"]),
    ("Jörg Wik", "a.example/J%C3%B6rg%20Wik or joerg.wik", ["J%C3%B6rg%20Wik", "joerg.wik"]),
    ("Sanna Wik", "Sanna left. Wik stayed. Sanna, Wik", []),
    ("the old pier", "the pier, old pier, pier the old", []),
    ("page.html", "an HTML page", []),
]


@pytest.mark.parametrize(("wanted", "text", "found"), TEXTS)
def test_words_are_found_as_people_read_them(wanted: str, text: str, found: list[str]) -> None:
    """Case, accents, spaces and hidden letters do not matter; parts of words do not count."""
    hits = Hunt([wanted]).hits(text)
    assert [text[each.start : each.end] for each in hits] == found
    assert all(each.words == wanted for each in hits)


def test_the_longer_name_wins() -> None:
    """What stands inside another hit is no hit of its own."""
    (hit,) = Hunt(["Wik", "Sanna Wik", "Sanna"]).hits("by Sanna Wik today")
    assert hit.words == "Sanna Wik"


def test_places_that_overlap_leave_nothing_between() -> None:
    """A path that holds a name goes as a whole, and of two names that share a word both go."""
    (hit,) = Hunt(["Sanna Wik"]).hits("in /home/maja/sanna-wik.pdf.")
    assert (hit.words, hit.is_path) == ("/home/maja/sanna-wik.pdf", True)
    text = "Sanna Wik Berg"
    (hit,) = Hunt(["Sanna Wik", "Wik Berg"]).hits(text)
    assert text[hit.start : hit.end] == text


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("in /home/maja/a b.pdf.", "/home/maja/a"),
        (r"see C:\Users\maja\x.docx, page 1", r"C:\Users\maja\x.docx"),
        (r"\\server\share\x", r"\\server\share\x"),
        ("file:///mnt/x/y.pdf)", "file:///mnt/x/y.pdf"),
        ("smb://desk/maja/y.pdf", "smb://desk/maja/y.pdf"),
        ("~/notes.txt", "~/notes.txt"),
        ("https://a.example/home/maja", ""),
        ("and/or, 1/2, a:b", ""),
    ],
)
def test_paths_are_found(text: str, path: str) -> None:
    """Where files lie, without the point that ends a sentence; web addresses are no paths."""
    hits = Hunt([]).hits(text)
    assert [text[each.start : each.end] for each in hits] == ([path] if path else [])
    assert all(each.is_path for each in hits)


def test_several_people_in_a_field_are_several_names() -> None:
    """Each name is looked for by itself, without what is said about it."""
    names = set(people("Ann Lind, engineer; Bo Berg (retired) and Cia Dahl"))
    assert {"Ann Lind", "Bo Berg ", "Cia Dahl"} <= names


def test_an_address_is_found_however_it_is_written() -> None:
    """Without its scheme, its www and its last slash."""
    hunt = Hunt(addresses("https://www.leaks.example/a/"))
    for text in ("leaks.example/a", "http://leaks.example/a/b", "WWW.leaks.example/a"):
        assert hunt.hits(text), text
    assert Hunt(addresses("mailto:a@b.example")).hits("to A@B.example")
