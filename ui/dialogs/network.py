"""How this machine reaches the network, who stamps, and which archives are asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.jobs import Jobs, Watch
from ui.phrases import phrase
from ui.widgets.address_list import AddressList
from ui.widgets.label import Label
from ui.widgets.parts import Line, button, check, choice, row, rule
from workbench import settings
from workbench.errors import WorkbenchError
from workbench.settings import TOR, Settings


class NetworkDialog(Form):
    """Asks for operator, proxy, time stamps, archives and pictures; nothing holds until saved."""

    drafted = False

    def __init__(
        self, known: Settings, jobs: Jobs, saved: Callable[[], object], parent: QWidget | None
    ) -> None:
        super().__init__("networkDialog", "", parent, width=560)
        self.setWindowTitle(self.tr("Network and proof"))
        self._known, self._jobs, self._saved = known, jobs, saved
        self.hint(
            self.tr("This holds for every investigation on this computer, and is not in the files.")
        )
        self._add_network()
        self.body.addWidget(rule())
        self._add_proof()
        self.body.addWidget(rule())
        self._add_archives()
        self.finish(self.tr("Save"), self._save)
        self._show_proxy()

    def _add_network(self) -> None:
        known = self._known
        self.operator = Line("operator", self.tr("Who captures"), known.operator)
        self.field(self.tr("Who captures"), self.operator)
        self.hint(self.tr("A name or a pseudonym. It stands in the record of each capture."))
        kind = "" if not known.proxy else "tor" if known.proxy == TOR else "other"
        kinds = [
            ("", self.tr("None: sites see this computer’s internet address")),
            ("tor", self.tr("Tor, where it runs on this computer")),
            ("other", self.tr("Another one")),
        ]
        self.proxy_kind = choice("proxyKind", self.tr("Proxy"), kinds, kind)
        self.proxy_kind.currentIndexChanged.connect(lambda _at: self._show_proxy())
        self.field(self.tr("Proxy"), self.proxy_kind)
        self.proxy = Line(
            "proxyAddress",
            self.tr("Address of the proxy"),
            known.proxy if kind == "other" else "",
            hint="socks5h://127.0.0.1:9050",
        )
        self._proxy_box = self.field(self.tr("Address of the proxy"), self.proxy)
        line = row(gap=8)
        self.attempt = button("tryProxy", self.tr("Try it"), self._try)
        self.outcome = Label("", role="quiet", wrap=True)
        self.outcome.setObjectName("proxyOutcome")
        line.addWidget(self.attempt)
        line.addWidget(self.outcome, 1)
        self.body.addLayout(line)

    def _add_proof(self) -> None:
        known, usual = self._known, Settings()
        self.stamping = check(
            "stamping",
            self.tr("Have captures stamped with the time"),
            on=known.stamping is True,
        )
        self.body.addWidget(self.stamping)
        self.hint(
            self.tr(
                "Only a fingerprint (SHA-256) is sent. Two authorities are better than one. "
                "Without a connection captures wait, marked “not yet stamped”."
            )
        )
        name = self.tr("Time stamp authorities")
        self.authorities = AddressList("authorities", name, usual.authorities)
        self.authorities.show_addresses(known.authorities)
        self.field(name, self.authorities)
        self.roots = Line(
            "roots", self.tr("Folder of trusted roots"), known.roots, hint=self.tr("None")
        )
        self.field(self.tr("Folder of trusted roots"), self.roots)
        self.hint(
            self.tr(
                "For authorities that this computer does not know: their root certificates as "
                "PEM files."
            )
        )

    def _add_archives(self) -> None:
        known, usual = self._known, Settings()
        name = self.tr("Public archives that are asked for copies")
        self.timegates = AddressList("timegates", name, usual.timegates)
        self.timegates.show_addresses(known.timegates)
        self.field(name, self.timegates)
        self.pictures = check(
            "pagePictures", self.tr("Make a picture of captured pages"), on=known.pictures
        )
        self.body.addWidget(self.pictures)

    def _address(self) -> str:
        kind = str(self.proxy_kind.currentData())
        return {"": "", "tor": TOR}.get(kind, self.proxy.text().strip())

    def _show_proxy(self) -> None:
        kind = str(self.proxy_kind.currentData())
        self._proxy_box.setVisible(kind == "other")
        self.attempt.setVisible(bool(kind))
        self.outcome.setText("")
        self.outcome.setVisible(bool(kind))
        if self.isVisible():
            self.fit()

    def _try(self) -> None:
        address = self._address()
        self.attempt.setEnabled(False)
        self.outcome.setText(self.tr("Calling it…"))

        def work(watch: Watch) -> None:
            # Requests behind it take a while to load, and few proxies are tried.
            from workbench.capture.reaching import reach  # noqa: PLC0415

            reach(address, watch.stopped)

        self._jobs.run("", work, self._reached, failed=self._failed, stopped=self._stopped)

    def _reached(self, _nothing: object) -> None:
        self._told(self.tr("It answers."))

    def _failed(self, words: str) -> None:
        self._told(phrase(words))

    def _stopped(self) -> None:
        self._told("")

    def _told(self, words: str) -> None:
        self.attempt.setEnabled(True)
        self.outcome.setText(words)

    def _save(self) -> None:
        if self.proxy_kind.currentData() == "other" and not self._address():
            raise WorkbenchError(self.tr("Write down the address of the proxy."))
        wanted = replace(
            self._known,
            operator=self.operator.text().strip(),
            proxy=settings.changed(self._known, "proxy", self._address()).proxy,
            stamping=self._stamping(),
            authorities=self.authorities.addresses,
            roots=self.roots.text().strip(),
            timegates=self.timegates.addresses,
            pictures=self.pictures.isChecked(),
        )
        settings.save(wanted)
        self._saved()

    def _stamping(self) -> bool | None:
        """A box that nobody touched is no answer to the question."""
        if self.stamping.isChecked():
            return True
        return None if self._known.stamping is None else False
