"""Evidence bundles: written, checked, and opened as projects again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.bundle import Asked, BundleDialog, BundleFindingsDialog, OpenBundleDialog, Opened
from ui.dialogs.form import in_turn
from ui.dialogs.waive import WaiveAllDialog
from ui.jobs import Watch
from ui.phrases import phrase
from ui.verbs.desk import Desk
from ui.verbs.giving import name_for
from workbench import queries, settings, signing
from workbench.errors import WorkbenchError
from workbench.exchange import bundling, checking, sealing, unbundling
from workbench.exchange.bundling import Bundled, Wanted
from workbench.exchange.checking import BundleFinding, Opening
from workbench.exchange.unbundling import Unbundled
from workbench.lint import Finding, lint
from workbench.project import SUFFIX, Project
from workbench.report.templates import own


def write(project_path: Path, out: str, asked: Asked, watch: Watch) -> Bundled:
    """Write a bundle beside the window, through a connection that only reads."""
    key = None
    if asked.sign:
        locked = signing.is_locked()
        key = signing.load(asked.key_passphrase) if locked else signing.obtain()
    wanted = Wanted(
        profile=asked.profile,
        claims=asked.claims,
        key=key,
        stamp=bundling.stamper(settings.load(), watch.stopped),
        lock=asked.lock,
        templates=own(),
        pdf=asked.pdf,
    )
    with Project.open(project_path, readonly=True) as project:
        return bundling.bundle(project.db, sealing.named(Path(out), asked.lock), wanted, told=watch)


def measure(project_path: Path, profile: str, claims: tuple[str, ...]) -> int:
    """Reckon about how large a bundle will be."""
    with Project.open(project_path, readonly=True) as project:
        return bundling.estimate(project.db, Wanted(profile=profile, claims=claims))


def to_mend(project_path: Path, claims: tuple[str, ...]) -> tuple[Finding, ...]:
    """Give what stands in the way of publishing these claims, or all."""
    with Project.open(project_path, readonly=True) as project:
        return lint(project.db, claims or None, public=True).blockers


def opening(opened: Opened) -> Opening:
    """Say what opens a bundle, as it was given."""
    identity = Path(opened.identity).expanduser() if opened.identity else None
    return Opening(passphrase=opened.passphrase, identity=identity)


def public_key(opened: Opened) -> signing.PublicKey | None:
    """Read the newsroom's key, where one was given: a line, or the name of a file."""
    if not opened.key:
        return None
    file = Path(opened.key).expanduser()
    try:
        known = len(opened.key) < 200 and file.is_file()
        return signing.read_public(file.read_text("utf-8", "replace") if known else opened.key)
    except OSError as error:
        raise WorkbenchError(f"{file} cannot be read: {error.strerror}.") from error


def look(path: str, opened: Opened, watch: Watch) -> list[BundleFinding]:
    """Check a bundle."""
    key, roots = public_key(opened), settings.load().roots
    with checking.opened(path, opening(opened), watch) as source:
        return list(checking.check(source, key=key, roots=roots))


def make(path: str, out: str, opened: Opened, watch: Watch) -> Unbundled:
    """Make a project of a bundle."""
    return unbundling.unbundle(
        path,
        out,
        opening=opening(opened),
        key=public_key(opened),
        roots=settings.load().roots,
        told=watch,
    )


class BundleVerbs(QObject):
    """What the File menu does with bundles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def make(self) -> None:
        """Ask for whom it is and where it goes, and write the bundle."""
        session = self._session
        marked = session.marks() if session.noun == "claims" else None
        path = session.project.path

        def reckon(profile: str, claims: tuple[str, ...]) -> None:
            def shown(octets: int) -> None:
                if asked[-1:] == [(profile, claims)]:
                    dialog.show_size(octets)

            asked.append((profile, claims))
            self._desk.jobs.run(
                "", lambda _watch: measure(path, profile, claims), shown, failed=lambda _words: None
            )

        asked: list[tuple[str, tuple[str, ...]]] = []
        dialog = BundleDialog(
            claims=marked.ids if marked else (),
            key=signing.public(),
            locked=signing.is_locked(),
            stamping=settings.load().stamping is True,
            measure=reckon,
            write=self._clear,
            parent=self._desk.window,
        )
        dialog.finished.connect(lambda _code: asked.clear())
        dialog.open()

    def check(self) -> None:
        """Ask which bundle, and what opens it."""
        self._desk.paths.to_open(
            self._desk.window, self.tr("Check a bundle"), kinds(), self.open_path
        )

    def open_path(self, path: str) -> None:
        """Ask whether a bundle is to be checked, or made a project."""
        if not self.could_open(path):
            words = self.tr("{} is no evidence bundle, or it was changed.").format(Path(path).name)
            self._session.failed.emit(words)

    def bring(self, path: str) -> None:
        """Take a bundle that was dropped."""
        self.open_path(path)

    def could_open(self, path: str) -> bool:
        """Do that when it is a bundle; else tell that it is none."""
        if not checking.is_bundle(path):
            return False
        self._ask(path).open()
        return True

    # Inside

    def _ask(self, path: str) -> OpenBundleDialog:
        sealed = checking.is_sealed(path)
        return OpenBundleDialog(path, sealed, partial(self._opened, path), self._desk.window)

    def _ask_again(self, path: str, opened: Opened, words: str) -> None:
        """Tell why a bundle was not opened; where it is encrypted, beside what is to open it."""
        if not checking.is_sealed(path):
            self._session.failed.emit(words)
            return
        dialog = self._ask(path)
        dialog.identity.setText(opened.identity)
        dialog.key.setText(opened.key)
        dialog.say(words)
        in_turn(dialog.open)

    def _clear(self, asked: Asked) -> None:
        """What is to be mended is overridden with a reason before a bundle goes to readers."""
        if asked.profile != "public":
            self._ask_where(asked)
            return
        path = self._session.project.path

        def ask(found: tuple[Finding, ...]) -> None:
            if not self._session.is_open or self._session.project.path != path:
                return
            if found:
                words = self.tr("Override and go on")
                dialog = WaiveAllDialog(self._session, found, self._desk.window, answer=words)
                dialog.accepted.connect(lambda: in_turn(partial(self._ask_where, asked)))
                in_turn(dialog.open)
            else:
                in_turn(partial(self._ask_where, asked))

        self._desk.jobs.run("", lambda _watch: to_mend(path, asked.claims), ask)

    def _ask_where(self, asked: Asked) -> None:
        title = self._session.ask(queries.investigation).title
        name = name_for(title, self.tr("bundle"))
        last = ".zip.age" if asked.lock else ".zip"
        self._desk.paths.to_save(
            self._desk.window,
            self.tr("Save the evidence bundle"),
            self.tr("Evidence bundles (*.zip *.age)"),
            f"{name}{last}",
            partial(self._write, asked),
        )

    def _write(self, asked: Asked, out: str) -> None:
        path, target = self._session.project.path, sealing.named(Path(out), asked.lock)
        if target != Path(out) and target.exists():  # the dialog asked about another name
            words = self.tr("{} is there already. Choose another name.")
            self._session.failed.emit(words.format(target.name))
            in_turn(partial(self._ask_where, asked))
            return

        def done(made: Bundled) -> None:
            self._session.hand_out(path, [made.handed])
            self._tell(made)

        label = self.tr("Writing the evidence bundle")
        self._desk.jobs.run(label, lambda watch: write(path, out, asked, watch), done)

    def _tell(self, made: Bundled) -> None:
        for each in made.damaged:
            words = self.tr("Not written, because it is damaged: {}").format(each)
            self._session.failed.emit(words)
        words = self.tr("The evidence bundle is in {}").format(made.path.name)
        if made.unstamped:
            why = self.tr("It has no time stamp: {}").format(phrase(made.unstamped))
            self._session.failed.emit(why)
        folder = made.path.parent

        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._desk.notices.say(words, ("showFolder", self.tr("Show folder"), show))

    def _opened(self, path: str, opened: Opened) -> None:
        public_key(opened)  # says at once what is wrong with it
        if opened.make:
            self._make(path, opened)
            return
        label = self.tr("Checking the bundle")
        self._desk.jobs.run(
            label,
            lambda watch: look(path, opened, watch),
            partial(self._show, path, opened),
            failed=partial(self._ask_again, path, opened),
        )

    def _show(self, path: str, opened: Opened, findings: list[BundleFinding]) -> None:
        again: Callable[[], object] = partial(self._make, path, opened)
        BundleFindingsDialog(Path(path).name, findings, again, self._desk.window).open()

    def _make(self, path: str, opened: Opened) -> None:
        stem = Path(path).name.removesuffix(".age").removesuffix(".zip")

        def run(out: str) -> None:
            label = self.tr("Making a project of the bundle")
            self._desk.jobs.run(
                label,
                lambda watch: make(path, out, opened, watch),
                self._made,
                failed=partial(self._ask_again, path, opened),
            )

        self._desk.paths.to_save(
            self._desk.window,
            self.tr("Open the bundle as a project"),
            self.tr("Investigations (*{})").format(SUFFIX),
            stem + SUFFIX,
            run,
        )

    def _made(self, made: Unbundled) -> None:
        for remark in made.remarks:
            self._session.failed.emit(phrase(remark.detail))
        self._session.try_open(str(made.path))


def kinds() -> str:
    """Name the files that bundles are, for file dialogs."""
    return QCoreApplication.translate("BundleVerbs", "Evidence bundles (*.zip *.age)")
