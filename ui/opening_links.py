"""Addresses of the web, opened in the person's own browser when they ask for it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def can_open(address: str) -> bool:
    """Tell whether an address is one of the web; nothing else is ever opened."""
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in {"http", "https"} and bool(url.host())


def open_link(address: str) -> bool:
    """Open an address in the browser."""
    return can_open(address) and QDesktopServices.openUrl(QUrl(address.strip()))
