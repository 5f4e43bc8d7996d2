"""What the linter says: findings, each with its reason and the place to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from workbench.model import Waiver


class Severity(StrEnum):
    """How grave an objection is."""

    BLOCKER = "blocker"
    """It is to be mended, or overridden with a reason, before anything is published."""
    ADVICE = "advice"


class Whose(StrEnum):
    """Whose rule it is."""

    GOOGLE = "Google"
    """What Google's documentation of ClaimReview asks for."""
    DUKE = "Duke"
    """The strict schemas of the Duke Reporters' Lab, through which archives take records."""
    IFCN = "IFCN"
    """The code of principles of the International Fact-Checking Network."""
    SENSE = "plain sense"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something is to be mended: a field of a record."""

    record: str
    """The table of the record."""
    id: str
    field: str = ""
    """"": something that is to be added to the record, or to be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a rule found: where, and the values of its sentence."""

    place: Place
    claims: tuple[str, ...] = ()
    about: str = ""
    """What it is about, in the user's own words: a claim, a title, a name."""
    values: dict[str, Any] | None = None
    since: datetime | None = None
    """What came last of what it is about: a waiver from before it does not count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: what is looked for, how grave it is, and why."""

    code: str
    severity: Severity
    whose: Whose
    message: str
    """What is wrong, with {names} for values."""
    why: str
    look: Callable[..., Iterator[Hit]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An objection, and whether somebody overrode it."""

    code: str
    """The rule."""
    severity: Severity
    whose: Whose
    record: str
    """The table of the record to mend."""
    record_id: str
    field: str
    claims: tuple[str, ...]
    """The claims that it concerns, by id; none for the investigation as a whole."""
    about: str
    message: str
    why: str
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Linted:
    """All that the linter says."""

    findings: tuple[Finding, ...]
    """Blockers first; in each part those of the investigation, of claims, of evidence."""

    @property
    def blockers(self) -> tuple[Finding, ...]:
        """What stands in the way of publishing."""
        return self._of(Severity.BLOCKER)

    @property
    def advice(self) -> tuple[Finding, ...]:
        """What would make it better."""
        return self._of(Severity.ADVICE)

    @property
    def overridden(self) -> tuple[Finding, ...]:
        """What somebody overrode, with the reason in `waiver`."""
        return tuple(each for each in self.findings if each.waiver)

    def _of(self, severity: Severity) -> tuple[Finding, ...]:
        found = (each for each in self.findings if each.severity is severity)
        return tuple(each for each in found if not each.waiver)
