"""Which typefaces a report is set in: the typesetter's own, and the system's where those end."""

from __future__ import annotations

import re
from collections.abc import Sequence

import typst

TEXT, FIXED = "Libertinus Serif", "DejaVu Sans Mono"
"""Both are part of the typesetter: Latin, Greek, Cyrillic and Hebrew look the same everywhere."""
_OURS = re.compile(
    "[\u0000-\u058f\u0590-\u05ff\u1d00-\u1fff\u2000-\u215f\u2190-\u2193\u2212\u2205\u2605\u25cb"
    "\ufb00-\ufb06\ufb1d-\ufb4f\ufeff]*"
)
_OTHERS = {
    "ja": "Noto Serif CJK JP|Noto Serif JP|Source Han Serif|Hiragino Mincho ProN|Yu Mincho|"
    "IPAexMincho|MS Mincho|Noto Sans CJK JP",
    "zh-hant": "Noto Serif CJK TC|Noto Serif TC|Songti TC|PMingLiU|Noto Sans CJK TC",
    "zh": "Noto Serif CJK SC|Noto Serif SC|Songti SC|SimSun|Noto Sans CJK SC",
    "ko": "Noto Serif CJK KR|Noto Serif KR|AppleMyungjo|Batang|Noto Sans CJK KR",
    "ar": "Noto Naskh Arabic|Amiri|Scheherazade New|Geeza Pro|Traditional Arabic|Arial|"
    "Noto Sans Arabic|DejaVu Sans",
    "": "Noto Serif|Noto Sans|DejaVu Serif|DejaVu Sans|Droid Sans Fallback",
}
"""Typefaces that go with ours, by the language that they are made for, the best first."""


def fonts_for(
    letters: str, languages: Sequence[str], folder: str
) -> tuple[typst.Fonts, dict[str, list[str]]]:
    """Give the fonts to load, and by language the families to set text in, the first first.

    The fonts of the system are loaded only when a letter needs them. Those in the folder of the
    templates always are.
    """
    system = not _OURS.fullmatch(letters)
    fonts = typst.Fonts(include_system_fonts=system, font_paths=[folder])
    there = set(fonts.families()) if system else set()
    return fonts, {language: [TEXT, *_ranked(language, there)] for language in ("", *languages)}


def _ranked(language: str, there: set[str]) -> list[str]:
    # Its own language first: one code point has a shape for each in East Asia.
    rows = sorted(
        _OTHERS.items(), key=lambda row: not (row[0] and language.lower().startswith(row[0]))
    )
    return [each for _, row in rows for each in row.split("|") if each in there]
