"""LaTeX as lists of references hold it: accents and signs as letters, and letters as LaTeX."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327",
    "k": "\u0328", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
_SIGNS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "i", "j": "j", "dh": "ð", "DH": "Ð", "th": "þ",
    "TH": "Þ", "dj": "đ", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "ldots": "…",
    "dots": "…", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\",
    "S": "§", "pounds": "£", "texteuro": "€", "euro": "€", "copyright": "©", "textdegree": "°",
    "textunderscore": "_", "textless": "<", "textgreater": ">", "textbar": "|",
    "textquotedbl": '"', "textbraceleft": "{", "textbraceright": "}", "par": "\n",
    "newline": "\n",
}  # fmt: skip
_LETTERED = "".join(each for each in _ACCENTS if each.isalpha())
_TOKEN = re.compile(
    rf"\\([`'^~=.\"])\s*(?:\{{\s*\\?([A-Za-z])\s*\}}|\\?([A-Za-z]))"  # \'e \'{e} \'{\i}
    rf"|\\([{_LETTERED}])(?:\s*\{{\s*\\?([A-Za-z])\s*\}}|\s+\\?([A-Za-z]))"  # \c{c} \v s
    r"|\\([A-Za-z]+)(?:\{\}|\s+(?![{\s]))?"  # \ss{} \o
    r"|\\\\|\\([^A-Za-z])|---|--|``|''|([{}~])",
    re.DOTALL,
)
_PLAIN = {"---": "—", "--": "–", "``": "“", "''": "”", "\\\\": "\n", "{": "", "}": "", "~": " "}
_ESCAPES = {
    "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "&": "\\&", "%": "\\%",
    "$": "\\$", "#": "\\#", "_": "\\_",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", '"': "\\textquotedbl{}",
    "“": "\\textquotedblleft{}", "”": "\\textquotedblright{}", "@": "{@}",
}  # fmt: skip
_ESCAPED = str.maketrans(_ESCAPES)
_RUNS = re.compile(r"-(?=-)|`(?=`)|'(?=')")


def plain(text: str) -> str:
    """Return what a value in LaTeX says; commands that are not known are left out."""
    if not any(mark in text for mark in "\\{}~-`'"):
        return text
    return unicodedata.normalize("NFC", _TOKEN.sub(_letter, text))


def _letter(found: re.Match[str]) -> str:
    accent = found[1] or found[4]
    if accent:
        letter = found[2] or found[3] or found[5] or found[6]
        return letter + _ACCENTS[accent]
    if found[7]:
        return _SIGNS.get(found[7], "")
    if found[8]:
        return " " if found[8] in " ,;:!" else "" if found[8] in "/-" else found[8]
    return _PLAIN[found[0]]


def escaped(text: str) -> str:
    """Write a text so that LaTeX prints it as it is; `plain` gives it back."""
    # Signs that stand beside each other would become another one.
    return _RUNS.sub(lambda run: run[0] + "{}", text.translate(_ESCAPED))
