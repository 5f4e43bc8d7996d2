"""Titles found or made up."""

from __future__ import annotations

import pytest

from workbench.reading.headline import headline, is_hollow, label, opening


def test_a_short_first_line_without_full_stop_is_a_headline() -> None:
    """Blank lines and Markdown signs before it do not hide it."""
    assert (
        headline("\n\n# Harbour of Veldt to close\n\nThe council…") == "Harbour of Veldt to close"
    )
    assert headline("The harbour will close.\nMore.") == ""
    assert headline("word " * 60) == ""
    assert headline("* * *\n") == ""
    assert headline("") == ""


def test_the_opening_is_the_first_sentence_cut_at_a_word() -> None:
    """A title made of a text ends with a whole word."""
    assert opening("\nThe harbour will close. It is old.") == "The harbour will close."
    made = opening("The council of Veldt " + "said on Tuesday that the old harbour " * 5)
    assert made.endswith("…")
    assert len(made) <= 81
    assert opening(" \n ") == ""


@pytest.mark.parametrize(
    ("filename", "url", "title"),
    [
        ("harbour-report_2026.pdf", "", "Harbour report 2026"),
        ("C:\\Files\\Harbour plan.docx", "", "Harbour plan"),
        ("", "https://veldt.example/news/harbour-to-close.html", "Harbour to close"),
        ("", "https://veldt.example/2026/caf%C3%A9-fire/", "Café fire"),
        ("index.html", "https://veldt.example/", ""),
        ("", "http://[broken", ""),
    ],
)
def test_labels_come_from_file_names_and_addresses(filename: str, url: str, title: str) -> None:
    """The file's name goes first; a name that says nothing gives no title."""
    assert label(filename, url) == title


def test_hollow_titles_are_known() -> None:
    """What programs write when nobody wrote a title is no title."""
    assert is_hollow("Untitled-2")
    assert is_hollow("  ")
    assert not is_hollow("Document of the council")
