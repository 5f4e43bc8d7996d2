"""The manual says what the window says, and is built from its pages as they are."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from PIL import Image, ImageChops, ImageStat

from docs import build
from docs.first_check import LESSONS
from ui.actions import MENUS, VERBS

SOURCES = sorted(build.PAGES.rglob("*.md"))
BUILT = sorted(build.OUT.rglob("*.html"))
NAMES = [str(path.relative_to(build.PAGES)) for path in SOURCES]
ELSEWHERE = {"Ctrl+Enter", "Ctrl+Intro", "Ctrl+M"}
"""Keys that a page names which belong to a box or a picture, not to a verb."""
_VOID = {"meta", "img", "br", "hr", "link"}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual built anew."""
    folder = tmp_path_factory.mktemp("built") / "manual"
    build.build(folder)
    return folder


class Reader(HTMLParser):
    """Reads a page: what is open, what it names, where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.leads: list[str] = []
        self.without_words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what it is."""
        known = dict(attrs)
        if tag not in _VOID:
            self.open.append(tag)
        self.ids.add(known.get("id") or "")
        self.leads += [known[name] or "" for name in ("href", "src") if name in known]
        if tag == "img" and not known.get("alt"):
            self.without_words.append(known.get("src") or "")

    def handle_endtag(self, tag: str) -> None:
        """What was opened last is closed first."""
        assert self.open.pop() == tag


def files(folder: Path) -> list[str]:
    """List what is in a folder and below, as paths from it."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def language_of(path: Path) -> build.Language:
    """Say in which language a page is."""
    return next(each for each in build.LANGUAGES if path.parent == build.PAGES / each.folder)


def test_the_built_manual_is_what_the_pages_say(fresh: Path) -> None:
    """Pages, verbs or pictures that changed need `make manual`."""
    assert files(fresh) == files(build.OUT)
    for name in files(fresh):
        made, kept = fresh / name, build.OUT / name
        if name.endswith(".html"):
            assert made.read_text("utf-8") == kept.read_text("utf-8"), name
        else:
            assert _alike(made, kept), name


def _alike(one: Path, other: Path) -> bool:
    """Tell whether two pictures look the same; how they are packed may differ."""
    with Image.open(one) as first, Image.open(other) as second:
        if first.size != second.size:
            return False
        between = ImageChops.difference(first.convert("RGB"), second.convert("RGB"))
        return max(ImageStat.Stat(between).mean) < 2


def test_the_manual_is_small_enough_to_ship() -> None:
    """The program is not made of pictures."""
    assert sum((build.OUT / name).stat().st_size for name in files(build.OUT)) < 4_000_000


@pytest.mark.parametrize("path", BUILT, ids=lambda path: path.stem)
def test_each_page_is_whole_and_needs_nothing_from_outside(path: Path) -> None:
    """It is closed HTML, leads only to what is there, and every picture has words."""
    page = Reader(path.read_text("utf-8"))
    assert not page.open
    assert not page.without_words
    for lead in page.leads:
        name, _, anchor = lead.partition("#")
        assert re.fullmatch(r"(\.\./)?(es/)?[\w.-]+", name), lead
        target = path.parent / name
        assert target.is_file(), lead
        assert not anchor or unquote(anchor) in Reader(target.read_text("utf-8")).ids, lead


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_each_page_can_be_read_where_it_is_written(path: Path) -> None:
    """Its links and pictures lead to files beside it."""
    for lead in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
        assert (path.parent / lead).is_file(), lead


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_each_page_is_plain(path: Path) -> None:
    """It begins with its title, has nobody shout, and leaves nothing open."""
    text = path.read_text("utf-8")
    assert text.startswith("# ")
    assert not re.search(r"[^`]!(?!\[|`)", text.replace("!friday", "").replace("!viernes", ""))
    assert not re.search(r"TODO|FIXME|[Pp]lease|[Pp]or favor", text)


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_menus_are_named_as_they_are(path: Path) -> None:
    """*File → Save a copy…* stands in the File menu, in the language of the page."""
    said = build.words_of(language_of(path))
    known = {said(title): menu for menu, title in MENUS.items()}
    for menu, label in re.findall(r"\*(\w+) → ([^*]+)\*", path.read_text("utf-8")):
        labels = {said(verb.label) for verb in VERBS if verb.menu.split("/")[0] == known[menu]}
        assert label in labels, f"{menu} → {label}"


@pytest.mark.parametrize("path", SOURCES, ids=NAMES)
def test_keys_in_the_text_are_keys_of_verbs(path: Path) -> None:
    """**Ctrl+I** does something."""
    keys = {language_of(path).key_name(verb.shortcut) for verb in VERBS} | ELSEWHERE
    text = path.read_text("utf-8")
    for key in re.findall(r"\*\*((?:Ctrl|Alt|Shift|Mayús)\+[^*]+|F\d+|[A-Z]|Supr)\*\*", text):
        assert key in keys, key


@pytest.mark.parametrize("language", build.LANGUAGES, ids=lambda each: each.code)
def test_every_key_of_a_verb_is_listed(fresh: Path, language: build.Language) -> None:
    """The page of all keys has the words and the key of each verb that has one."""
    page = (fresh / language.folder / "keys.html").read_text("utf-8")
    said = build.words_of(language)
    for verb in VERBS:
        if verb.shortcut:
            words, key = said(verb.label).removesuffix("…"), language.key_name(verb.shortcut)
            assert f"<td>{words}</td>\n<td><code>{key}</code></td>" in page, verb.id


@pytest.mark.parametrize("language", sorted(LESSONS))
def test_the_first_check_says_what_is_typed(language: str) -> None:
    """What a test types in the window stands on the page."""
    lesson = LESSONS[language]
    text = lesson.page.read_text("utf-8")
    assert len(lesson.blocks) == 4
    assert all(words in text for words in (lesson.file, lesson.title, lesson.source, lesson.figure))


def test_every_language_has_every_page() -> None:
    """The manual is complete in each of them."""
    english = {page.name for page in build.pages(build.LANGUAGES[0])}
    for language in build.LANGUAGES[1:]:
        assert {page.name for page in build.pages(language)} == english
