"""How rules are put to a project, and what was overridden is told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from workbench.lint import claims, evidence, investigation, media, protection
from workbench.lint.findings import Finding, Hit, Linted, Rule, Severity
from workbench.model import Waiver
from workbench.queries import Connection
from workbench.queries.gathered import Gathered, gathered

OF_CLAIMS = (*claims.RULES, *media.RULES, *evidence.CITED, *protection.CLAIMS)
OF_ITEMS = evidence.ITEMS
OF_WHOLE = (*investigation.RULES, *protection.WHOLE)
RULES: dict[str, Rule] = {each.code: each for each in (*OF_WHOLE, *OF_CLAIMS, *OF_ITEMS)}
"""Every rule by its code."""
_PUBLIC_ONLY = frozenset({"protected-named"})
"""Blockers of a public report that are advice for the desk's own."""


def lint(
    db: Connection,
    claim_ids: Sequence[str] | None = None,
    *,
    today: str = "",
    public: bool = True,
) -> Linted:
    """Say what others would object to in a report on these claims, or on all.

    `public`: what a report for readers would give away is a blocker, and not only advice.
    """
    facts = gathered(db, claim_ids)
    return checked(facts, today=today or datetime.now(UTC).date().isoformat(), public=public)


def checked(facts: Gathered, *, today: str, public: bool = True) -> Linted:
    """Put every rule to what was gathered."""
    waived = {(each.code, each.record, each.record_id): each for each in facts.waivers}
    found = (_finding(rule, hit, waived) for rule, hit in _hits(facts, today))
    once = _merged(found if public else map(_for_the_desk, found))
    ranked = sorted(once, key=lambda each: each.severity is not Severity.BLOCKER)
    return Linted(findings=tuple(ranked))


def _hits(facts: Gathered, today: str) -> Iterator[tuple[Rule, Hit]]:
    for rule in OF_WHOLE:
        for hit in rule.look(facts, today):
            yield rule, hit
    for claim in facts.claims:
        for rule in OF_CLAIMS:
            for hit in rule.look(claim, facts, today):
                yield rule, hit
    cited = _cited_for(facts)
    for item in facts.items.values():
        for rule in OF_ITEMS:
            for hit in rule.look(item, facts, today):
                yield rule, replace(hit, claims=cited.get(item.item.id, ()))


def _cited_for(facts: Gathered) -> dict[str, tuple[str, ...]]:
    """The claims for which each item is cited."""
    found: dict[str, dict[str, None]] = {}
    for claim in facts.claims:
        for each in claim.citations:
            found.setdefault(each.item.id, {})[claim.claim.id] = None
    return {item: tuple(ids) for item, ids in found.items()}


def _finding(rule: Rule, hit: Hit, waived: dict[tuple[str, str, str], Waiver]) -> Finding:
    waiver = waived.get((rule.code, hit.place.record, hit.place.id))
    return Finding(
        code=rule.code,
        severity=rule.severity,
        whose=rule.whose,
        record=hit.place.record,
        record_id=hit.place.id,
        field=hit.place.field,
        claims=hit.claims,
        about=hit.about,
        message=rule.message.format(**hit.values) if hit.values else rule.message,
        why=rule.why,
        waiver=waiver if waiver and not (hit.since and waiver.waived_at < hit.since) else None,
    )


def _for_the_desk(finding: Finding) -> Finding:
    if finding.code in _PUBLIC_ONLY:
        return replace(finding, severity=Severity.ADVICE)
    return finding


def _merged(findings: Iterable[Finding]) -> list[Finding]:
    """Leave one finding for each rule and place, with the claims of all."""
    found: dict[tuple[str, str, str, str], Finding] = {}
    for each in findings:
        key = each.code, each.record, each.record_id, each.field
        known = found.get(key)
        if known is None:
            found[key] = each
        else:
            found[key] = replace(known, claims=tuple(dict.fromkeys((*known.claims, *each.claims))))
    return list(found.values())
