"""Addresses and files in what somebody pasted."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.exchange.refs import MOST, refs_in

A, B = "https://aldermoor.example/budget", "http://harbour.example/page?x=1#2"


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        (f"{A}\n{B}\n", (A, B)),
        (f"See {A}, and ({B}).", (A, B)),
        ("https://aldermoor.example/hall_(old).", ("https://aldermoor.example/hall_(old)",)),
        (f"“{A}”", (A,)),
        ("aldermoor.example/budget", ("https://aldermoor.example/budget",)),
        ("www.aldermoor.example", ("https://www.aldermoor.example",)),
        (f"<a href='{B}'>", (B,)),
        ("HTTPS://Aldermoor.example", ("HTTPS://Aldermoor.example",)),
    ],
)
def test_addresses_are_found_where_they_stand(text: str, refs: tuple[str, ...]) -> None:
    """One a line, in the midst of words, in brackets, and without their scheme."""
    assert refs_in(text).refs == refs


@pytest.mark.parametrize(
    "text", ["no such thing", "a@b.example", "1.5 million", "\0.txt", "~nobody9/x"]
)
def test_what_is_neither_is_told(text: str) -> None:
    """A line without an address or a file is not passed over in silence."""
    found = refs_in(text)
    assert (found.refs, found.unread) == ((), (text,))


def test_files_are_told_from_addresses(tmp_path: Path) -> None:
    """By their path, in quotation marks, or as a file: address; and only where they are."""
    path = tmp_path / "the account.pdf"
    path.write_text("x")
    text = f'{path}\n"{path}"\n{path.as_uri()}\n{tmp_path / "gone.pdf"}'
    found = refs_in(text)
    assert found.refs == (str(path),)
    assert found.again == (str(path),)
    assert found.unread == (str(tmp_path / "gone.pdf"),)


def test_each_is_taken_once_and_not_without_end() -> None:
    """What stands there twice is told, and so is that there were too many."""
    found = refs_in("\n".join([A, A, *(f"{A}/{number}" for number in range(MOST))]))
    assert found.again == (A,)
    assert len(found.refs) == MOST
    assert found.cut
