"""The network and proof of time: settings of this machine, consent, and the queue of stamps."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from ui.dialogs.consent import ConsentDialog
from ui.dialogs.form import in_turn
from ui.dialogs.network import NetworkDialog
from ui.stamping import Stamping
from ui.verbs.desk import Desk
from ui.wording import counted
from workbench import settings
from workbench.errors import WorkbenchError
from workbench.settings import Settings


class NetworkVerbs(QObject):
    """The verbs of the machine's settings, and of time stamps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._asked = desk, False
        self.stamping = Stamping(desk.session, self)
        self.stamping.crashed.connect(desk.jobs.crashed)
        self.stamping.consent_wanted.connect(self._consent_wanted)

    def settings(self) -> None:
        """Show what is set for this machine."""
        known = self._load()
        if known is not None:
            NetworkDialog(known, self._desk.jobs, self._saved, self._desk.window).open()

    def stamp(self) -> None:
        """Ask for the stamps that are missing now, those again that failed."""
        known = self._load()
        if known is None:
            return
        if known.stamping is not True:
            self._ask()
            return
        self.stamping.look(now=True)
        one = self.tr("1 time stamp is still to be had. It comes beside your work.")
        many = self.tr("{} time stamps are still to be had. They come beside your work.")
        count = self._desk.session.unstamped
        words = counted(count, one, many) if count else self.tr("Every capture is stamped.")
        self._desk.notices.say(words)

    def _consent_wanted(self) -> None:
        """Ask once in a run of the program, without taking the keys from whoever is writing."""
        if not self._asked:
            self._asked = True
            self._desk.notices.say(
                self.tr("No time stamp proves yet when your captures were made."),
                ("decideStamps", self.tr("Have them stamped?"), partial(in_turn, self._ask)),
                stays=True,
            )

    def _ask(self) -> None:
        known = self._load()
        if known is None or known.stamping is True or not self._desk.window.isVisible():
            return
        ConsentDialog(known.authorities, self._decide, self._desk.window).open()

    def _decide(self, agreed: bool) -> None:
        settings.save(replace(settings.load(), stamping=agreed))
        self._saved()

    def _saved(self) -> None:
        self.stamping.look(now=True)

    def _load(self) -> Settings | None:
        try:
            return settings.load()
        except WorkbenchError as error:
            self._desk.session.failed.emit(str(error))
            return None
