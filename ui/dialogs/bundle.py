"""What an evidence bundle is to hold and who can open it; and a bundle that is checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.colours import colours
from ui.dialogs.form import Form
from ui.icons import icon
from ui.phrases import phrase
from ui.widgets.label import Label, plain_tip
from ui.widgets.parts import Line, button, check, choice, row, rule
from ui.wording import counted, cut, number, size
from workbench.errors import WorkbenchError
from workbench.exchange import sealing
from workbench.exchange.checking import BundleFinding
from workbench.signing import PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was chosen for a bundle."""

    profile: str
    claims: tuple[str, ...]
    sign: bool
    key_passphrase: str
    lock: sealing.Lock | None
    pdf: bool


def secret(name: str, words: str) -> Line:
    """Make a field whose letters are not shown."""
    made = Line(name, words)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


class BundleDialog(Form):
    """Asks for whom a bundle is, and how it is signed and encrypted."""

    drafted = False

    def __init__(
        self,
        *,
        claims: tuple[str, ...],
        key: PublicKey | None,
        locked: bool,
        stamping: bool,
        measure: Callable[[str, tuple[str, ...]], object],
        write: Callable[[Asked], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("bundleDialog", "", parent, width=600)
        self.setWindowTitle(self.tr("Evidence bundle"))
        self._claims, self._key, self._locked = claims, key, locked
        self._measure, self._write = measure, write
        words = self.tr("One file that anybody can check without this program")
        self.body.addWidget(Label(words, role="strong", wrap=True))
        self._add_content()
        self.body.addWidget(rule())
        self._add_key(stamping=stamping)
        self.body.addWidget(rule())
        self._add_lock()
        self.body.addStretch(1)
        self.finish(self.tr("Write bundle…"), self._submit_it)
        self._show_content()
        self._show_lock()

    def _add_content(self) -> None:
        profiles = [
            ("internal", self.tr("The desk, a lawyer, a court: with names and notes")),
            ("public", self.tr("Readers: only what may go out")),
        ]
        self.profile = choice("bundleProfile", self.tr("For"), profiles)
        self.profile.currentIndexChanged.connect(lambda _at: self._show_content())
        self.field(self.tr("For"), self.profile)
        which = [("", self.tr("The whole investigation"))]
        if self._claims:
            one, many = self.tr("The selected claim"), self.tr("The {} selected claims")
            which.append(("claims", counted(len(self._claims), one, many)))
        self.which = choice("bundleClaims", self.tr("What"), which)
        self.which.currentIndexChanged.connect(lambda _at: self._show_content())
        self.field(self.tr("What"), self.which)
        self.pdf = check("bundlePdf", self.tr("With the report as PDF, too"))
        self.body.addWidget(self.pdf)
        self.content = self.hint("")
        self.content.setObjectName("bundleContent")
        self.estimate = self.hint("")
        self.estimate.setObjectName("bundleSize")

    def _add_key(self, *, stamping: bool) -> None:
        self.sign = check("bundleSign", self.tr("Sign it with the key of this computer"), on=True)
        self.sign.toggled.connect(lambda _on: self._show_lock())
        self.body.addWidget(self.sign)
        line = row(gap=8)
        words = self.tr("The key is made now.") if self._key is None else self._key.fingerprint
        self.fingerprint = Label(words, role="quiet", wrap=True)
        self.fingerprint.setObjectName("bundleKey")
        line.addWidget(self.fingerprint, 1)
        if self._key is not None:
            line.addWidget(button("copyKey", self.tr("Copy public key"), self._copy_key))
        self.body.addLayout(line)
        self.hint(
            self.tr(
                "Publish the public key where readers know that it is yours: a bundle cannot "
                "vouch for itself."
            )
        )
        words = self.tr("Passphrase of the key")
        self.key_passphrase = secret("keyPassphrase", words)
        self._key_box = self.field(words, self.key_passphrase)
        if stamping:
            self.hint(self.tr("A time stamp over the bundle is asked for, too."))

    def _add_lock(self) -> None:
        kinds = [
            ("", self.tr("Not encrypted")),
            ("passphrase", self.tr("With a passphrase")),
            ("keys", self.tr("To age keys")),
        ]
        self.lock = choice("bundleLock", self.tr("Encryption"), kinds)
        self.lock.currentIndexChanged.connect(lambda _at: self._show_lock())
        self.field(self.tr("Encryption"), self.lock)
        words, again = self.tr("Passphrase"), self.tr("Once more")
        self.passphrase = secret("bundlePassphrase", words)
        self.again = secret("bundleAgain", again)
        self._words_box = self.beside((words, self.passphrase, 1), (again, self.again, 1))
        words = self.tr("Keys of those who may open it, with spaces between")
        self.recipients = Line("bundleRecipients", words, hint="age1…")
        self._keys_box = self.field(words, self.recipients)

    def _show_content(self) -> None:
        public = self.profile.currentData() == "public"
        if public:
            words = self.tr(
                "The public report, and originals that anybody could fetch from the web. Protected "
                "sources, notes, contacts and files of your own are withheld and listed by "
                "fingerprint. Of the history, fingerprints alone."
            )
        elif self.which.currentData():
            words = self.tr(
                "The report on these claims, with all of their evidence. Of the history, "
                "fingerprints alone."
            )
        else:
            words = self.tr(
                "Everything: claims, evidence, captures, time stamps, history and report. It can "
                "be opened as a project again. Deleted things that are still in the trash are in "
                "it, too."
            )
        self.content.setText(words)
        self.estimate.setText(self.tr("Reckoning the size…"))
        self._measure(str(self.profile.currentData()), self._chosen())
        if self.isVisible():
            self.fit()

    def show_size(self, octets: int) -> None:
        """Tell about how large the file will be."""
        self.estimate.setText(self.tr("About {}").format(size(octets)))

    def _show_lock(self) -> None:
        kind = self.lock.currentData()
        self._words_box.setVisible(kind == "passphrase")
        self._keys_box.setVisible(kind == "keys")
        self._key_box.setVisible(self._locked and self.sign.isChecked())
        self.fingerprint.setEnabled(self.sign.isChecked())
        if self.isVisible():
            self.fit()

    def _chosen(self) -> tuple[str, ...]:
        return self._claims if self.which.currentData() else ()

    def _copy_key(self) -> None:
        if self._key is not None:
            QGuiApplication.clipboard().setText(self._key.line)

    def _submit_it(self) -> None:
        asked = Asked(
            profile=str(self.profile.currentData()),
            claims=self._chosen(),
            sign=self.sign.isChecked(),
            key_passphrase=self.key_passphrase.text(),
            lock=self._lock(),
            pdf=self.pdf.isChecked(),
        )
        self._write(asked)

    def _lock(self) -> sealing.Lock | None:
        kind = self.lock.currentData()
        if not kind:
            return None
        if kind == "keys":
            keys = tuple(self.recipients.text().split())
            if not keys:
                raise WorkbenchError(self.tr("Give the key of somebody who may open it."))
            made = sealing.Lock(recipients=keys)
            sealing.check(made)
            return made
        if not self.passphrase.text():
            raise WorkbenchError(self.tr("Give a passphrase."))
        if self.passphrase.text() != self.again.text():
            raise WorkbenchError(self.tr("The two passphrases are not the same."))
        return sealing.Lock(passphrase=self.passphrase.text())


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What was given to check a bundle with, or to open it."""

    passphrase: str
    identity: str
    key: str
    make: bool
    """Whether a project is to be made of it."""


class OpenBundleDialog(Form):
    """Asks what opens a bundle, and whether it is to be checked or made a project."""

    drafted = False

    def __init__(
        self, path: str, sealed: str, go: Callable[[Opened], object], parent: QWidget | None
    ) -> None:
        super().__init__("openBundleDialog", "", parent, width=560)
        self.setWindowTitle(self.tr("Evidence bundle"))
        self._go = go
        self.body.addWidget(Label(cut(Path(path).name, 80), role="strong", wrap=True))
        self.hint(
            self.tr(
                "The check looks at every byte: whether something was changed, added or taken "
                "away, who signed it, the history and the time stamps."
            )
        )
        words = self.tr("Passphrase of the bundle")
        self.passphrase = secret("openPassphrase", words)
        self.field(words, self.passphrase).setVisible(sealed == "passphrase")
        words = self.tr("File of the key that opens it")
        self.identity = Line("openIdentity", words)
        self.field(words, self.identity).setVisible(sealed == "key")
        words = self.tr("Public key of the newsroom, where you have it")
        self.key = Line("openKey", words, hint="RW…")
        self.field(words, self.key)
        self.hint(
            self.tr(
                "Take it from the newsroom itself, not from the bundle. Without it, the check can "
                "only tell that nobody changed the bundle since somebody signed it."
            )
        )
        self.body.addStretch(1)
        self.finish(self.tr("Check"), lambda: self._answer(make=False))
        self.aside(button("openAsProject", self.tr("Open as a project…"), self._make))

    def _make(self) -> None:
        self._answer(make=True)
        self.accept()

    def _answer(self, *, make: bool) -> None:
        self._go(
            Opened(
                passphrase=self.passphrase.text(),
                identity=self.identity.text().strip(),
                key=self.key.text().strip(),
                make=make,
            )
        )


class BundleFindingsDialog(Form):
    """Lists what a check of a bundle found, and offers to open it as a project."""

    drafted = False

    def __init__(
        self,
        name: str,
        findings: Sequence[BundleFinding],
        make: Callable[[], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("bundleFindingsDialog", "", parent, width=640)
        self.setWindowTitle(self.tr("Check of a bundle"))
        wrong = sum(not each.ok for each in findings)
        self.body.addWidget(Label(cut(name, 80), role="strong", wrap=True))
        words = self.tr("The bundle holds.")
        if wrong:
            one = self.tr("The bundle does not hold: 1 problem.")
            words = counted(wrong, one, self.tr("The bundle does not hold: {} problems."))
        self.verdict = Label(words, wrap=True)
        self.verdict.setObjectName("bundleVerdict")
        self.body.addWidget(self.verdict)
        self._text = "\n".join([name, words, "", *(_told(each) for each in findings), ""])
        self.body.addWidget(self._list(sorted(findings, key=_rank)), 1)
        self.finish(self.tr("Close"), self.accept)
        if not wrong:
            self.aside(
                button("findingsProject", self.tr("Open as a project…"), lambda: _do(self, make))
            )
        self.aside(button("copyBundleFindings", self.tr("Copy report"), self._copy))

    def _list(self, findings: Sequence[BundleFinding]) -> QListWidget:
        made = QListWidget()
        made.setObjectName("bundleFindings")
        made.setAccessibleName(self.tr("What was checked"))
        made.setProperty("framed", True)
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(260)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tokens = colours(self.palette())
        looks = (("damaged", tokens.refutes), ("unknown", tokens.quiet), ("done", tokens.supports))
        icons = [icon(name, colour) for name, colour in looks]
        for finding in findings[:_SHOWN]:
            words = phrase(finding.detail)
            item = QListWidgetItem(icons[_rank(finding)], words)
            item.setToolTip(plain_tip(words))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _told(finding))
            made.addItem(item)
        if findings:
            made.setCurrentRow(0)
        if len(findings) > _SHOWN:
            self.hint(self.tr("{} more are in the report.").format(number(len(findings) - _SHOWN)))
        return made

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


_SHOWN = 500


def _do(form: Form, deed: Callable[[], object]) -> None:
    form.accept()
    deed()


def _rank(finding: BundleFinding) -> int:
    return 0 if not finding.ok else 1 if finding.remark else 2


def _told(finding: BundleFinding) -> str:
    states = (
        QCoreApplication.translate("Bundle", "Problem: {}"),
        QCoreApplication.translate("Bundle", "To know: {}"),
        QCoreApplication.translate("Bundle", "Sound: {}"),
    )
    return states[_rank(finding)].format(phrase(finding.detail))
