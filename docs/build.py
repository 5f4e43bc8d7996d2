"""Makes the manual that F1 opens: `python -m docs.build` turns docs/manual into resources/manual.

Each page is Markdown with a title; the order of the pages is that of their names. A line
`{{keys}}` stands for the table of keys, made from the window's own table of verbs. Pictures come
from docs/screenshots.
"""

from __future__ import annotations

import html
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from ui.actions import MENUS, VERBS

HERE = Path(__file__).parent
PAGES = HERE / "manual"
PICTURES = HERE / "screenshots"
OUT = HERE.parent / "resources" / "manual"
_PICTURE = re.compile(r'src="([\w.-]+\.png)"')
_LINK = re.compile(r'href="([\w-]+)\.md(#[\w-]+)?"')
_PLACES = {"window": "everywhere", "reader": "in the reader"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the manual."""

    name: str
    title: str
    body: str
    """HTML."""


def pages() -> list[Page]:
    """Read the pages, in order."""
    return [_page(path) for path in sorted(PAGES.glob("*.md"))]


def _page(path: Path) -> Page:
    text = path.read_text("utf-8").replace("{{keys}}", keys_table())
    reader = MarkdownIt("commonmark", {"typographer": False, "html": False}).enable("table")
    body = _LINK.sub(r'href="\1.html\2"', reader.render(text))
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Page(name=_name(path), title=title, body=_with_anchors(body))


def _name(path: Path) -> str:
    """Name a page: what stands behind the number that orders it."""
    return path.stem.partition("-")[2]


def _with_anchors(body: str) -> str:
    def anchor(found: re.Match[str]) -> str:
        words = html.unescape(re.sub(r"<[^>]+>", "", found[2]))
        key = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
        return f'<h{found[1]} id="{key}">{found[2]}</h{found[1]}>'

    return re.sub(r"<h([23])>(.*?)</h\1>", anchor, body)


def keys_table() -> str:
    """Write the keys of all verbs as a Markdown table a menu."""
    return "\n\n".join(_keys_of(menu, title.replace("&", "")) for menu, title in MENUS.items())


def _keys_of(menu: str, title: str) -> str:
    rows = [
        f"| {verb.label.replace('&', '').removesuffix('…')} | `{verb.shortcut}` | "
        f"{_PLACES.get(verb.where, f'in the {verb.where}')} |"
        for verb in VERBS
        if verb.menu.partition("/")[0] == menu and verb.shortcut
    ]
    return "\n".join([f"## {title}", "", "| What | Key | Where |", "|---|---|---|", *rows])


def rendered(page: Page, all_pages: list[Page]) -> str:
    """Write a page as HTML, with the way to the others."""
    links = "\n".join(
        f'<li><a href="{other.name}.html"{" aria-current=page" if other is page else ""}>'
        f"{html.escape(other.title)}</a></li>"
        for other in all_pages
    )
    at = all_pages.index(page)
    following = all_pages[at + 1] if at + 1 < len(all_pages) else None
    on = (
        f'<p class="on"><a href="{following.name}.html">Next: '
        f"{html.escape(following.title)}</a></p>"
        if following
        else ""
    )
    template = (HERE / "page.html").read_text("utf-8")
    values = {"title": html.escape(page.title), "links": links, "body": page.body, "on": on}
    return re.sub(r"\{\{(\w+)\}\}", lambda found: values[found[1]], template)


def pictures_of(text: str) -> Iterator[str]:
    """Name the pictures that a page shows."""
    yield from dict.fromkeys(_PICTURE.findall(text))


def build(out: Path = OUT) -> list[Path]:
    """Write the whole manual afresh, and give what was written."""
    all_pages = pages()
    made = {f"{page.name}.html": rendered(page, all_pages) for page in all_pages}
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    for name, text in made.items():
        (out / name).write_text(text, "utf-8")
        for picture in pictures_of(text):
            shutil.copyfile(PICTURES / picture, out / picture)
    return sorted(out.iterdir())


if __name__ == "__main__":
    sys.stdout.write(f"{len(build())} files in {OUT.relative_to(HERE.parent)}\n")
