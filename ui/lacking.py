"""What this machine lacks for a capture to be whole, and how it is added: in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench import settings
from workbench.errors import WorkbenchError


def pictures() -> str:
    """Say why no pictures of pages can be made here, with what helps; "" where they can."""
    from workbench.capture.picture import available  # noqa: PLC0415 - asked for seldom

    if available():
        return ""
    return QCoreApplication.translate(
        "Lacking",
        "Pictures need the part “render” of the program, which adds some 420 MB: "
        'pip install "fact-check-workbench[render]". Captures stand without them.',
    )


def usually_pictured() -> bool:
    """Tell whether this machine is set to make pictures of pages; a capture says what is amiss."""
    try:
        return settings.load().pictures
    except WorkbenchError:
        return True
