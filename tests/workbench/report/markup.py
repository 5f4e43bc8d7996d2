"""Markup that tries to become part of a page: families of attacks in many disguises."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from enum import Enum
from itertools import product
from typing import Any

from workbench.report import Report
from workbench.scales import Rating

AWAY = "http://127.0.0.1:{port}/seen"
"""Where whatever works would be noticed; the tests fill in the port."""

BREAKOUTS = (
    "", '"', "'", "`", '">', "'>", "-->", "--!>", "]]>", "?>", "</script>", "</style>", "</title>",
    "</textarea>", "</template></noscript></xmp>", "}</style>", "*/", "%}{% endraw %}",
)  # fmt: skip
"""What could end the place that a text stands in."""

INJECTIONS = (
    "<script>fetch('{away}')</script>",
    "<script src={away}></script>",
    "<img src={away} onerror=fetch('{away}')>",
    "<img src=x onerror=fetch('{away}')>",
    "<svg onload=fetch('{away}')>",
    "<svg><script href='{away}'/>",
    "<svg><use href='{away}#x'/>",
    "<svg><animate onbegin=fetch('{away}') attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src={away}>",
    "<iframe src={away}></iframe>",
    "<iframe srcdoc='<script>fetch(`{away}`)</script>'>",
    "<object data={away}></object>",
    "<embed src={away}>",
    "<video src={away} autoplay onplay=alert(1)>",
    "<link rel=stylesheet href={away}>",
    "<link rel=prefetch href={away}>",
    "<meta http-equiv=refresh content='0;url={away}'>",
    "<base href={away}>",
    "<style>@import '{away}'; body{{background:url({away})}}</style>",
    "<form action={away}><input autofocus onfocus=this.form.submit()></form>",
    "<a href=javascript:fetch('{away}') ping={away}>x</a>",
    "<details open ontoggle=fetch('{away}')>",
    "<body onload=fetch('{away}')>",
    "<template><script>fetch('{away}')</script></template>",
    "<plaintext>",
    "<!--",
    "<![CDATA[<script>",
    "<?xml-stylesheet href='{away}'?>",
    " onmouseover=fetch('{away}') style=background:url({away}) x=",
    "{{ 7 * 7 }}{% include 'x' %}{# x #}${{7*7}}<%= 7 %>",
    "{{title}}{{0}}%s%(x)s",
)


def _shouted(text: str) -> str:
    return "".join(c.upper() if n % 2 else c for n, c in enumerate(text))


DISGUISES = (
    lambda text: text,
    lambda text: text.replace("<", "&lt;").replace(">", "&gt;"),
    lambda text: text.replace("<", "\x00<\u200b").replace(" ", "\t\n"),
    lambda text: _shouted(text).replace("<", "＜<"),
)


def payloads(port: int = 9) -> list[str]:
    """Give every breakout with every injection, in turns of the disguises; all are different."""
    made = []
    for number, (out, inside) in enumerate(product(BREAKOUTS, INJECTIONS)):
        away = AWAY.format(port=port)
        text = out + inside.replace("{away}", away).replace("{{", "{").replace("}}", "}")
        made += [text, DISGUISES[1 + number % 3](text)]
    return list(dict.fromkeys(made))


ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "\x01javascript:alert(1)", "javascript&colon;alert(1)", "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd", "//127.0.0.1:9/seen", "\\\\127.0.0.1\\seen", "http:/\\127.0.0.1/seen",
    "https://bank.example@127.0.0.1/", "https://bank.example:x@127.0.0.1/", "blob:https://a/b",
    "view-source:https://a.example/", "ws://127.0.0.1/", "http://[::1", "https://", "#claims",
    "http://a b.example/", "https://a.example\u202e/", "mailto:a@b.example", "chrome://settings",
)  # fmt: skip
"""Addresses that nothing may lead to."""

_KEPT = {(Report, "language"), (Report, "version")}
_COLOURS = {"colour_light", "colour_dark", "tint_light", "tint_dark"}


def filled(value: Any, texts: Iterator[str]) -> Any:
    """Give a copy of a report with the next of these texts in every text that it holds."""
    if isinstance(value, Enum | datetime):
        return value
    if isinstance(value, str):
        return next(texts) if value else value
    if isinstance(value, tuple):
        return tuple(filled(each, texts) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        made = {
            each.name: filled(getattr(value, each.name), texts)
            for each in fields(value)
            if (type(value), each.name) not in _KEPT
            and not (isinstance(value, Rating) and each.name in _COLOURS)
        }
        return replace(value, **made)
    return value


def addressed(value: Any, url: str) -> Any:
    """Give a copy of a report with this address wherever the project gives one."""
    if isinstance(value, tuple):
        return tuple(addressed(each, url) for each in value)
    if not is_dataclass(value) or isinstance(value, type) or hasattr(value, "ratings"):
        return value
    made = {
        each.name: url
        if each.name.endswith("url") or each.name == "same_as"
        else addressed(getattr(value, each.name), url)
        for each in fields(value)
    }
    return replace(value, **made)
