"""The words of reports for translators: out of the code into catalogues, and what is loaded.

`python -m tests.translations.report` brings the catalogues of all languages up to date: new words
are added without a translation, words that nothing says any more are dropped, all are compiled.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from workbench.report import locales, wording

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "resources" / "locales"
KEYWORDS: dict[str, Any] = {"_": None, "N_": None, "plural": (1, 2)}
_PLACES = (
    ("workbench/report", "*.py", "tests.translations.report:in_python"),
    ("resources/templates", "*.html", "jinja2"),
)
Message = str | tuple[str, ...]


def in_python(
    file: BinaryIO,
    keywords: Collection[str],
    comment_tags: Collection[str],
    options: dict[str, Any],
) -> Iterator[tuple[int, str, Message, list[str]]]:
    """Give the texts of a module, also those inside f-strings; for Babel."""
    for node in ast.walk(ast.parse(file.read())):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        texts = tuple(
            each.value
            for each in node.args
            if isinstance(each, ast.Constant) and isinstance(each.value, str)
        )
        if name in keywords and texts:
            yield node.lineno, name, texts if len(texts) > 1 else texts[0], []


def texts() -> set[Message]:
    """Give every text that reports say, in the code and in the templates."""
    found: set[Message] = set()
    options = {"trim_blocks": "true", "lstrip_blocks": "true"}
    for folder, pattern, method in _PLACES:
        for path in sorted((ROOT / folder).rglob(pattern)):
            with path.open("rb") as file:
                for _line, text, _notes, _context in extract(
                    method, file, KEYWORDS, options=options
                ):
                    found.add(text)
    plurals = {each[0] for each in found if isinstance(each, tuple)}
    return {each for each in found if isinstance(each, tuple) or each not in plurals}


def catalogue(language: str) -> Catalog:
    """Read the words of a language as translators write them."""
    return read_po(BytesIO(_place(language, "po").read_bytes()))


def compiled(words: Catalog) -> bytes:
    """Give what the program loads."""
    out = BytesIO()
    write_mo(out, words)
    return out.getvalue()


def loaded(language: str) -> bytes:
    """Read what the program loads."""
    return _place(language, "mo").read_bytes()


def _place(language: str, ending: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / f"report.{ending}"


def main() -> None:
    """Bring all catalogues up to date."""
    template = Catalog()
    for text in texts():
        template.add(text)
    for language in wording.LANGUAGES:
        if language == locales.ENGLISH:
            continue
        words = catalogue(language)
        words.update(template, no_fuzzy_matching=True)
        words.obsolete.clear()
        out = BytesIO()
        write_po(out, words, width=0, sort_output=True, omit_header=False)
        _place(language, "po").write_bytes(out.getvalue())
        _place(language, "mo").write_bytes(compiled(words))


if __name__ == "__main__":
    main()
