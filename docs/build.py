"""Makes the manual that F1 opens: `python -m docs.build` turns docs/manual into resources/manual.

Each page is Markdown that begins with its title; the order of the pages is that of their names.
A line `{{keys}}` stands for the tables of keys, made from the window's own table of verbs.
Pictures are those of docs/screenshots, shown no wider than a page: what is made narrower of them
takes more room than they do.
"""

from __future__ import annotations

import html
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt
from PIL import Image
from PySide6.QtCore import QTranslator

from ui.actions import MENUS, VERBS, Verb

HERE = Path(__file__).parent
PAGES = HERE / "manual"
PICTURES = HERE / "screenshots"
OUT = HERE.parent / "resources" / "manual"
TRANSLATIONS = HERE.parent / "resources" / "translations"
WIDEST = 1100
"""Pixels of a page: a picture is shown no wider."""
_PICTURE = re.compile(r'<p><img src="(?:\.\./)+screenshots/([\w.-]+\.png)" alt="([^"]*)"\s*/?></p>')
_LINK = re.compile(r'href="\d+-([\w-]+)\.md(#[\w%-]+)?"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language that the manual speaks."""

    code: str
    folder: str
    """Where its pages are, under docs/manual and under resources/manual."""
    name: str
    """As it calls itself."""
    manual: str
    pages: str
    following: str
    what: str
    key: str
    panes: tuple[tuple[str, str], ...]
    """The panes that have keys of their own, each with its heading."""
    caps: tuple[tuple[str, str], ...] = ()
    """What stands on keys that are named otherwise."""

    def key_name(self, keys: str) -> str:
        """Name a key as people know it."""
        caps = dict(self.caps)
        if keys.endswith("+"):
            return keys
        return "+".join(caps.get(part, part) for part in keys.split("+"))


LANGUAGES = (
    Language(
        code="en",
        folder=".",
        name="English",
        manual="The manual",
        pages="Pages",
        following="Next:",
        what="What",
        key="Key",
        panes=(
            ("list", "In a list"),
            ("reader", "In the reader"),
            ("draft", "In a draft"),
            ("picture", "In a picture"),
        ),
    ),
    Language(
        code="es",
        folder="es",
        name="Español",
        manual="El manual",
        pages="Páginas",
        following="Sigue:",
        what="Qué",
        key="Tecla",
        panes=(
            ("list", "En una lista"),
            ("reader", "En el lector"),
            ("draft", "En un borrador"),
            ("picture", "En un gráfico"),
        ),
        caps=(
            ("Shift", "Mayús"),
            ("Del", "Supr"),
            ("Delete", "Supr"),
            ("Backspace", "Retroceso"),
            ("Up", "Arriba"),
            ("Down", "Abajo"),
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the manual."""

    name: str
    title: str
    body: str
    """HTML."""


def pages(language: Language = LANGUAGES[0]) -> list[Page]:
    """Read the pages of a language, in order; none where it has none."""
    found = sorted((PAGES / language.folder).glob("*.md"))
    return [_page(path, language) for path in found]


def _page(path: Path, language: Language) -> Page:
    text = path.read_text("utf-8").replace("{{keys}}", keys_tables(language))
    reader = MarkdownIt("commonmark", {"typographer": False, "html": False}).enable("table")
    body = _PICTURE.sub(_shown, _LINK.sub(r'href="\1.html\2"', reader.render(text)))
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Page(name=path.stem.partition("-")[2], title=title, body=_with_anchors(body))


def _shown(found: re.Match[str]) -> str:
    """Show a picture at its size, with a way to see it by itself."""
    wide, high = size_of(PICTURES / found[1])
    return (
        f'<p class="picture"><a href="{found[1]}">'
        f'<img src="{found[1]}" alt="{found[2]}" width="{wide}" height="{high}"></a></p>'
    )


def _with_anchors(body: str) -> str:
    def anchor(found: re.Match[str]) -> str:
        words = html.unescape(re.sub(r"<[^>]+>", "", found[2]))
        key = re.sub(r"\W+", "-", words.lower()).strip("-")
        return f'<h{found[1]} id="{key}">{found[2]}</h{found[1]}>'

    return re.sub(r"<h([23])>(.*?)</h\1>", anchor, body)


def keys_tables(language: Language = LANGUAGES[0]) -> str:
    """Write the keys of all verbs as Markdown tables: one a menu, then one a pane."""
    said = words_of(language)
    keyed = [verb for verb in VERBS if verb.shortcut]
    parts = [
        (said(title), [verb for verb in keyed if _is_in(verb, menu) and verb.where == "window"])
        for menu, title in MENUS.items()
    ]
    parts += [
        (title, [verb for verb in keyed if verb.where == pane]) for pane, title in language.panes
    ]
    return "\n\n".join(_table(title, verbs, language) for title, verbs in parts if verbs)


def _is_in(verb: Verb, menu: str) -> bool:
    return verb.menu.partition("/")[0] == menu


def _table(title: str, verbs: list[Verb], language: Language) -> str:
    said = words_of(language)
    head = [f"## {title}", "", f"| {language.what} | {language.key} |", "|---|---|"]
    rows = [
        f"| {said(verb.label).removesuffix('…')} | `{language.key_name(verb.shortcut)}` |"
        for verb in verbs
    ]
    return "\n".join([*head, *rows])


def words_of(language: Language) -> Callable[[str], str]:
    """Give what says the window's own words in a language, without the marks of their letters."""
    translator = QTranslator()
    translator.load(f"workbench_{language.code}", str(TRANSLATIONS))

    def said(words: str) -> str:
        return (translator.translate("Actions", words) or words).replace("&", "")

    return said


def rendered(page: Page, all_pages: list[Page], language: Language) -> str:
    """Write a page as HTML, with the way to the others."""
    links = "\n".join(
        f'<li><a href="{other.name}.html"{" aria-current=page" if other is page else ""}>'
        f"{html.escape(other.title)}</a></li>"
        for other in all_pages
    )
    at = all_pages.index(page)
    following = all_pages[at + 1] if at + 1 < len(all_pages) else None
    on = (
        f'<p class="on"><a href="{following.name}.html">{language.following} '
        f"{html.escape(following.title)}</a></p>"
        if following
        else ""
    )
    values = {
        "lang": language.code,
        "manual": language.manual,
        "pages": language.pages,
        "name": page.name,
        "title": html.escape(page.title),
        "links": links,
        "others": _others(page, language),
        "body": page.body,
        "on": on,
    }
    template = (HERE / "page.html").read_text("utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], template)


def _others(page: Page, language: Language) -> str:
    """Lead to the same page in the other languages."""
    return " ".join(
        f'<a href="{_way(language, other)}{page.name}.html" lang="{other.code}"'
        f' hreflang="{other.code}">{other.name}</a>'
        for other in LANGUAGES
        if other is not language
    )


def _way(language: Language, other: Language) -> str:
    """Give the way from the folder of a language to that of another."""
    up = "" if language.folder == "." else "../"
    return up if other.folder == "." else f"{up}{other.folder}/"


def pictures_of(text: str) -> Iterator[str]:
    """Name the pictures that a page shows."""
    yield from dict.fromkeys(re.findall(r'<img src="([\w.-]+\.png)"', text))


def size_of(picture: Path) -> tuple[int, int]:
    """Give the width and height at which a picture is shown."""
    with Image.open(picture) as found:
        wide, high = found.size
    return (wide, high) if wide <= WIDEST else (WIDEST, round(high * WIDEST / wide))


def build(out: Path = OUT) -> list[Path]:
    """Write the whole manual afresh, and give what was written."""
    made = {
        Path(language.folder) / f"{page.name}.html": rendered(page, all_pages, language)
        for language in LANGUAGES
        if (all_pages := pages(language))
        for page in all_pages
    }
    if out.exists():
        shutil.rmtree(out)
    for name, text in made.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_text(text, "utf-8")
        for picture in pictures_of(text):
            shutil.copyfile(PICTURES / picture, (out / name).parent / picture)
    return sorted(path for path in out.rglob("*") if path.is_file())


if __name__ == "__main__":
    written = build()
    size = sum(path.stat().st_size for path in written)
    where = OUT.relative_to(HERE.parent)
    sys.stdout.write(f"{len(written)} files in {where}, {size / 1_000_000:.1f} MB\n")
