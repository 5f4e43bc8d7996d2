"""What a capture was refused for and can be let pass, for that one capture: in words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.errors import PrivateAddress, UntrustedCertificate

N = QT_TRANSLATE_NOOP
_EXPLAINED = {
    "private": N(
        "LettingPass",
        "It may be a device near you, or a trap. If you capture it all the same, that is done for "
        "this capture alone, and its record and the report say so.",
    ),
    "certificate": N(
        "LettingPass",
        "Somebody may stand between you and the site. If you capture it all the same, that is done "
        "for this capture alone, and its record and the report say so.",
    ),
}


def override(error: BaseException | None) -> str:
    """Say what would have to be let pass: "private", "certificate"; "" for neither."""
    if isinstance(error, PrivateAddress):
        return "private"
    return "certificate" if isinstance(error, UntrustedCertificate) else ""


def explained(kind: str) -> str:
    """Say what it means to let it pass; "" where there is nothing to let pass."""
    if kind not in _EXPLAINED:
        return ""
    return QCoreApplication.translate("LettingPass", str(_EXPLAINED[kind]))


def all_the_same() -> str:
    """Name the deed."""
    return QCoreApplication.translate("LettingPass", "Capture all the same")
