"""The invented page in the pictures of the manual is the one that the scenes speak of."""

from __future__ import annotations

from docs import captures, locker
from workbench.reading import read


def test_the_page_changes_where_the_pictures_show_it() -> None:
    """All words that the city changed stood on its page before, and not after."""
    before, after = captures.page().decode(), captures.page(later=True).decode()
    for words, _ in captures.LATER:
        assert words in before
        assert words not in after


def test_the_words_that_are_cited_stand_in_its_text() -> None:
    """They can be cited from the first copy, and are not in the later one as they were."""
    first, later = (
        read(captures.page(later=is_later), media_type="text/html", url=captures.URL).text
        for is_later in (False, True)
    )
    for quote in locker.CITED:
        assert quote in first
        assert quote not in later
