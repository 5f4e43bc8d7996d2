"""Whether captures are to be stamped with the time: asked once on a machine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from PySide6.QtWidgets import QPushButton, QWidget

from ui.dialogs.form import Form
from ui.widgets.label import Label
from ui.widgets.parts import button


class ConsentDialog(Form):
    """Says what leaves this computer and what it is good for; closing it decides nothing."""

    drafted = False

    def __init__(
        self,
        authorities: Sequence[str],
        decide: Callable[[bool], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("consentDialog", "", parent, width=520)
        self.setWindowTitle(self.tr("Proof of time"))
        self._decide = decide
        self.body.addWidget(
            Label(self.tr("Have captures stamped with the time?"), role="strong", wrap=True)
        )
        self.hint(
            self.tr(
                "A time stamp authority confirms, with its signature, when a capture was there. "
                "It answers the doubt whether a copy was made or changed later."
            )
        )
        self.hint(
            self.tr(
                "Only a fingerprint (SHA-256) leaves this computer: no address, no text, no name. "
                "An authority sees that it is asked, when, and from which internet address."
            )
        )
        hosts = ", ".join(urlsplit(each).hostname or each for each in authorities)
        self.hint(
            self.tr(
                "Asked are: {}. Edit → Network and proof… changes whom to ask, and this answer."
            ).format(hosts or "–")
        )
        self.body.addStretch(1)
        self.finish(self.tr("Stamp captures"), self._agree, cancel=self.tr("Not now"))
        agree = self.findChild(QPushButton, "accept")
        if agree is not None:
            agree.setDefault(False)  # Enter, pressed for something else, is no consent
        self.aside(button("refuseStamps", self.tr("Do not stamp"), self._refuse, kind="flat"))

    def _agree(self) -> None:
        self._decide(True)

    def _refuse(self) -> None:
        self._decide(False)
        self.accept()
