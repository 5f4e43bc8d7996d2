"""Having what is not stamped yet stamped, one fingerprint and one authority after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workbench.errors import Cancelled, WorkbenchError
from workbench.project import Project
from workbench.queries import pending_stamps
from workbench.settings import Settings
from workbench.stamps import Due

if TYPE_CHECKING:
    from workbench.capture.timestamps import Stamped

_PATIENCE = 2
"""Failures one after the other, after which an authority is not asked any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of asking an authority for a stamp."""

    due: Due
    stamped_at: datetime | None = None
    signer: str = ""
    trusted: bool = False
    """Whether the stamp's chain of certificates ends in a root that this machine trusts."""
    problem: str = ""
    """Why there is no stamp yet, in a sentence."""


def check_consent(settings: Settings) -> None:
    """Raise WorkbenchError unless somebody agreed that fingerprints may leave this computer."""
    if settings.stamping is not True:
        raise WorkbenchError(
            "Nobody agreed to time stamps on this computer. Only a fingerprint (SHA-256) would "
            "leave it. To agree: workbench settings stamping yes"
        )


def wanted(project: Project, settings: Settings, *, head: bool = False) -> list[Due]:
    """List what is to be stamped; with `head`, the journal as it is now, too."""
    with project.reading():
        return pending_stamps(project.db, settings.authorities, head=head)


def ask_for(due: Due, settings: Settings, cancelled: Callable[[], bool] = lambda: False) -> Stamped:
    """Ask for one stamp. It touches no project, so that a thread can do it."""
    # The libraries behind it take a while to load.
    from workbench.capture.timestamps import ask  # noqa: PLC0415

    return ask(
        due.authority,
        due.digest,
        proxy=settings.proxy,
        roots=settings.roots,
        cancelled=cancelled,
    )


def stamp(project: Project, dues: Iterable[Due], settings: Settings) -> Iterator[Outcome]:
    """Have all of these stamped, keep each stamp as it comes, and tell what came of it."""
    check_consent(settings)
    failed: Counter[str] = Counter()
    reasons: dict[str, str] = {}
    for due in dues:
        if failed[due.authority] >= _PATIENCE:
            yield Outcome(due=due, problem=reasons[due.authority])
            continue
        try:
            made = ask_for(due, settings)
        except Cancelled:
            raise
        except WorkbenchError as error:
            failed[due.authority] += 1
            reasons[due.authority] = str(error)
            yield Outcome(due=due, problem=str(error))
            continue
        failed[due.authority] = 0
        project.keep_stamp(due, made.proof.at, made.response)
        proof = made.proof
        yield Outcome(due=due, stamped_at=proof.at, signer=proof.signer, trusted=proof.trusted)
