"""Plain text: encodings, titles, bylines and dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.plain import charset_of, decode, read_plain

ARTICLE = """Harbour of Veldt to close

By Ana Vel and Tom van Ruiz, Staff Writers
7 January 2026

The council said on Tuesday that the harbour would close.
It has 12 cranes.
"""


def test_the_head_of_a_text_gives_title_byline_and_date() -> None:
    """An article pasted as text is known by its first lines, and stays whole."""
    draft = read_plain(ARTICLE.encode())
    assert draft.text == ARTICLE
    assert draft.title == "Harbour of Veldt to close"
    assert draft.byline == "Ana Vel and Tom van Ruiz, Staff Writers"
    assert draft.published_on == "2026-01-07"
    assert draft.tool == "plain text, utf-8"


def test_byline_and_date_can_share_a_line() -> None:
    """Bars and dashes part what a line holds."""
    draft = read_plain(
        b"Harbour closes\nBY ANA VEL | Published Jan. 7, 2026 10:30 GMT\n\nIt is so."
    )
    assert (draft.byline, draft.published_on) == ("ANA VEL", "2026-01-07")


def test_a_table_is_called_by_its_file_name() -> None:
    """The names of columns are no headline."""
    table = b"year,ships\n1984,340\n"
    assert read_plain(table, filename="ship-counts.csv", prose=False).title == "Ship counts"
    assert read_plain(table, prose=False).title == "year,ships"


@pytest.mark.parametrize(
    "line",
    ["By the time it came, all had gone", "By 2026 it was over", "By Monday the river rose."],
)
def test_a_sentence_with_by_is_no_byline(line: str) -> None:
    """Only a line of names is a byline."""
    assert read_plain(line.encode()).byline == ""


def test_a_text_without_headline_is_called_by_its_first_words() -> None:
    """A long first sentence makes a short title."""
    text = (
        "A long talk has begun between the mayor of Veldt and the keeper of its harbour, he said."
    )
    assert read_plain(text.encode()).title == (
        "A long talk has begun between the mayor of Veldt and the keeper of its harbour…"
    )


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Grüße aus Köln", "utf-8"),
        ("Grüße aus Köln", "utf-8-sig"),
        ("Grüße aus Köln", "utf-16"),
        ("Grüße aus Köln", "utf-16-be"),
        ("El niño comió jalapeños — “sí”", "cp1252"),
        ("Привет, как дела в этом городе", "cp1251"),
        ("Zażółć gęślą jaźń, powiedział minister", "cp1250"),
        ("市长昨天表示，城市的预算将增加百分之十。", "gb18030"),
    ],
)
def test_the_letters_come_out_right_whatever_the_encoding(text: str, encoding: str) -> None:
    """Without any declaration, the common encodings are told apart."""
    assert decode(text.encode(encoding))[0] == text


def test_a_declared_charset_is_believed_where_it_fits() -> None:
    """Latin-1 means Windows-1252, as in browsers; nonsense and non-text codecs are passed over."""
    assert decode(b"\x93caf\xe9\x94", declared="iso-8859-1")[0] == "“café”"
    assert decode("café".encode(), declared="no-such-charset")[0] == "café"
    assert decode("café".encode(), declared="punycode")[0] == "café"
    assert decode("café".encode(), declared="hex")[0] == "café"
    assert charset_of("text/plain; Charset='koi8-r'") == "koi8-r"
    assert charset_of("text/plain") == ""


def test_a_damaged_byte_does_not_spoil_a_text() -> None:
    """One bad byte in UTF-8 is one bad letter, not a text of wrong letters."""
    text = "Größe, Maß, Fuß, Öl, Übung, Ärger, Käse, Möwe, Hütte, süß, Säge. "
    assert decode(text.encode() + b"\xff")[0] == text + "\ufffd"


@given(
    st.binary(max_size=300), st.sampled_from(["", "utf-16", "utf-7", "shift_jis", "idna", "\x00"])
)
def test_every_bytes_decode(data: bytes, charset: str) -> None:
    """Decoding never fails, whatever is declared."""
    text, codec = decode(data, declared=charset)
    assert isinstance(text, str)
    assert codec
