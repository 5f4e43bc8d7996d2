"""What is known of a file that was handed out, and its fingerprint to copy."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.session import Session
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.parts import button, column
from ui.wording import counted, cut, joined, size
from workbench.model import Export, ExportKind

translate = QCoreApplication.translate
_BLOCK = 8
"""Digits of a fingerprint that stand together."""


def handed_out(session: Session, export: Export) -> QWidget:
    """Tell name, format, for whom, of what, how large; and give the SHA-256 to copy."""
    part = QWidget()
    inside = column(part, gap=2)
    inside.addWidget(Label(cut(export.name, 240), role="section", wrap=True))
    inside.addWidget(Label(_head(export), role="quiet", wrap=True))
    if export.withheld:
        told = counted(
            export.withheld,
            translate("HandedOut", "1 thing was withheld"),
            translate("HandedOut", "{} things were withheld"),
        )
        inside.addWidget(Label(told, role="quiet", wrap=True))
    runs = [export.sha256[at : at + _BLOCK] for at in range(0, len(export.sha256), _BLOCK)]
    sums = Label(
        translate("HandedOut", "SHA-256: {}").format(" ".join(runs)), role="small", wrap=True
    )
    sums.setObjectName("exportSum")
    inside.addWidget(sums)
    steps = QWidget()
    line = Flow(steps, gap=8)
    line.addWidget(
        button(
            "copySum", translate("HandedOut", "Copy SHA-256"), lambda: _copy(session, export.sha256)
        )
    )
    inside.addSpacing(4)
    inside.addWidget(steps)
    return part


def _head(export: Export) -> str:
    profiles = {
        "public": translate("HandedOut", "for readers"),
        "internal": translate("HandedOut", "for the desk"),
    }
    claims = len(export.claims.split())
    whole = (
        translate("HandedOut", "the whole investigation")
        if export.kind in {"report", "bundle"}
        else ""
    )
    return joined(
        _kinds()[export.kind],
        export.format.upper() if len(export.format) <= 5 else export.format,
        profiles.get(export.profile, ""),
        counted(claims, translate("HandedOut", "1 claim"), translate("HandedOut", "{} claims"))
        if claims
        else whole,
        size(export.size),
        translate("HandedOut", "as of edit {}").format(export.seq),
    )


def _kinds() -> dict[ExportKind, str]:
    return {
        ExportKind.REPORT: translate("HandedOut", "Report"),
        ExportKind.LIST: translate("HandedOut", "List"),
        ExportKind.BUNDLE: translate("HandedOut", "Evidence bundle"),
        ExportKind.DRAFT: translate("HandedOut", "Checked draft"),
        ExportKind.ARCHIVE: translate("HandedOut", "Captures"),
    }


def _copy(session: Session, digest: str) -> None:
    QApplication.clipboard().setText(digest)
    session.said.emit(translate("HandedOut", "The SHA-256 is on the clipboard."), False)
