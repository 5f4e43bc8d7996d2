"""Fact-checks of others, taken in: each a claim, its review as evidence, a verdict if wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from workbench.commands.rating_maps import map_in
from workbench.commands.sources import source_in
from workbench.commands.words import one_line, short
from workbench.folding import folded
from workbench.journal import Edit
from workbench.model import (
    Appearance,
    Citation,
    Claim,
    Evidence,
    EvidenceKind,
    Record,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
    Verdict,
)
from workbench.project import Project
from workbench.reading.foreign import Maker, Review
from workbench.rows import Row
from workbench.scales import Rating

Find = Callable[[type[Record], str, Iterable[Any]], list[Row]]
"""Gives the rows of a kind in which a field is one of these values, oldest first."""


class Fate(StrEnum):
    """What becomes of a review that comes in."""

    NEW = "new"
    """Claim and review are new."""
    JOINS = "joins"
    """The claim is here already, and the review comes to it."""
    CHANGED = "changed"
    """Both are here, and something of them is told that was not known."""
    SAME = "same"
    """Both are here, and nothing is new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A review, and what its rating is on a scale of our own; None: it stays in words."""

    review: Review
    rating: Rating | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What is done for one review."""

    given: Given
    fate: Fate
    claim: str
    """The id of the claim, where it is here already; else what stands for it."""
    evidence: str
    """The same of the review."""
    cites: bool = False
    """Whether the review is not yet cited for the claim."""
    rates: bool = False
    """Whether a verdict is made of its rating."""
    kept: str = ""
    """Who gave the verdict that stands, where it keeps this one from being made."""
    claim_fields: dict[str, str] = field(default_factory=dict)
    """What is added to a claim that is here."""
    evidence_fields: dict[str, str] = field(default_factory=dict)
    sightings: tuple[dict[str, Any], ...] = ()
    """Appearances that are not known yet."""
    reason: str = ""
    """Why a verdict differs from the one before it, by the same publisher."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenReviews:
    """What came of it."""

    claims: tuple[str, ...] = ()
    """Ids of the claims that were made."""
    evidence: tuple[str, ...] = ()
    """Ids of the reviews that were made evidence."""
    verdicts: int = 0
    changed: int = 0
    same: int = 0
    kept: int = 0
    """Claims whose verdict of somebody else was left as it is."""


def take_reviews(
    project: Project,
    given: Sequence[Given],
    *,
    origin: str = "",
    maps: Sequence[tuple[str, str, Rating]] = (),
) -> TakenReviews:
    """Take reviews in, in one edit: each becomes a claim, and evidence that is cited as context.

    With a rating it becomes a verdict in the publisher's name, unless somebody else gave the claim
    a verdict before. What is here already is completed or left. `maps` (publisher's host, words,
    rating) are kept in the table of ratings. `origin` is the file or the address it came from.
    """
    with project.edit(_label(given, origin)) as edit:
        steps = plan(edit.find_rows, given)
        for host, words, rating in maps:
            map_in(edit, host, words, rating)
        return _Taking(edit, origin).take(steps)


def _label(given: Sequence[Given], origin: str) -> str:
    if len(given) == 1:
        return f"Import the fact-check of “{short(given[0].review.claim)}”"
    return f"Import {len(given):,} fact-checks from “{short(origin)}”"


def plan(find: Find, given: Sequence[Given]) -> list[Step]:
    """Say what would be done for each review; nothing is changed by that."""
    known = _Known(find, [each.review for each in given])
    return [known.step(each) for each in given]


def said_by(review: Review) -> str:
    """Say what a publisher found: who, in which words, and why."""
    found = f"{review.publisher}: “{review.rating}”." if review.rating else f"{review.publisher}."
    return f"{found} {review.explanation}".strip()


class _Known:
    """What is here already of claims, reviews and verdicts; and what came before in the file."""

    def __init__(self, find: Find, reviews: Sequence[Review]) -> None:
        self._claims: dict[str, list[Row]] = {}
        rows = find(Claim, "text", [one_line(each.claim) for each in reviews])
        for row in rows:
            self._claims.setdefault(str(row["text"]), []).append(row)
        ids = [str(row["id"]) for row in rows]
        speakers = find(Speaker, "id", {row["speaker_id"] for row in rows if row["speaker_id"]})
        self._names = {str(row["id"]): folded(str(row["name"])) for row in speakers}
        self._evidence: dict[str, Row] = {}
        for row in find(Evidence, "url", [each.url for each in reviews if each.url]):
            self._evidence.setdefault(str(row["url"]), row)
        self._cited = {
            (str(row["claim_id"]), str(row["evidence_id"])): row
            for row in find(Citation, "claim_id", ids)
        }
        # A review without an address is known by its claim and its title.
        self._bare = self._without_address(find)
        self._verdicts = {str(row["claim_id"]): row for row in find(Verdict, "claim_id", ids)}
        self._seen: dict[str, set[str]] = {}
        for row in find(Appearance, "claim_id", ids):
            self._seen.setdefault(str(row["claim_id"]), set()).add(str(row["url"] or row["title"]))

    def _without_address(self, find: Find) -> dict[tuple[str, str], Row]:
        rows = find(Evidence, "id", dict.fromkeys(evidence for _, evidence in self._cited))
        bare = {str(row["id"]): row for row in rows if not row["url"]}
        return {
            (claim, str(bare[evidence]["title"])): bare[evidence]
            for claim, evidence in self._cited
            if evidence in bare
        }

    def step(self, given: Given) -> Step:
        """Say what is done for a review, and take note of it for those that follow."""
        review = given.review
        claim, evidence = self._claim(review), self._evidence.get(review.url)
        if claim and not review.url:
            evidence = self._bare.get((str(claim["id"]), _title(review)))
        claim_id = str(claim["id"]) if claim else f"{one_line(review.claim)}\0{_maker(review)}"
        evidence_id = str(evidence["id"]) if evidence else review.url or f"{claim_id}\0review"
        cites = (claim_id, evidence_id) not in self._cited
        rates, kept, reason = self._rates(given, claim_id)
        sightings = tuple(self._unseen(review, claim_id))
        claim_fields = _missing(claim, _of_claim(review)) if claim else {}
        if claim and not claim["speaker_id"] and review.makers:
            claim_fields["speaker"] = _maker(review)
        evidence_fields = _missing(evidence, _of_evidence(review)) if evidence else {}
        more = bool(rates or sightings or claim_fields or evidence_fields)
        fate = Fate.NEW if claim is None else Fate.JOINS if cites else (
            Fate.CHANGED if more else Fate.SAME)  # fmt: skip
        if claim is not None:
            claim.update(claim_fields)
            if "speaker" in claim_fields:
                claim.update({"speaker_id": folded(_maker(review)), "fresh": 1})
        if evidence is not None:
            evidence.update(evidence_fields)
        self._note(given, claim, claim_id, evidence_id, rates=rates)
        return Step(
            given=given, fate=fate, claim=claim_id, evidence=evidence_id, cites=cites,
            rates=rates, kept=kept, claim_fields=claim_fields, evidence_fields=evidence_fields,
            sightings=sightings, reason=reason,
        )  # fmt: skip

    def _claim(self, review: Review) -> Row | None:
        """The claim of these words; if speakers are known, it has to be the same one."""
        maker = folded(_maker(review))
        for row in self._claims.get(one_line(review.claim), ()):
            speaker = str(row["speaker_id"] or "")
            name = self._names.get(speaker, "") if not row.get("fresh") else speaker
            if not name or not maker or name == maker:
                return row
        return None

    def _rates(self, given: Given, claim_id: str) -> tuple[bool, str, str]:
        """Whether a verdict is made; who gave the one that prevents it; and why it differs."""
        rating, before = given.rating, self._verdicts.get(claim_id)
        if rating is None:
            return False, "", ""
        if before is None:
            return True, "", ""
        if before["author"] != given.review.publisher:
            return False, str(before["author"]), ""
        if (before["scale"], before["rating"]) == (rating.scale, rating.key):
            return False, "", ""
        return True, "", f"{given.review.publisher}: “{given.review.rating}”."

    def _unseen(self, review: Review, claim_id: str) -> Iterable[dict[str, Any]]:
        seen = self._seen.setdefault(claim_id, set())
        for each in review.sightings:
            name = each.url or each.title
            if name and name not in seen:
                seen.add(name)
                yield {"url": each.url, "title": each.title, "appeared_on": each.on,
                       "first": each.first}  # fmt: skip

    def _note(
        self, given: Given, claim: Row | None, claim_id: str, evidence_id: str, *, rates: bool
    ) -> None:
        review = given.review
        if claim is None:
            fresh: Row = {"id": claim_id, "speaker_id": folded(_maker(review)), "fresh": 1}
            fresh.update(_of_claim(review))
            self._claims.setdefault(one_line(review.claim), []).append(fresh)
        if review.url and review.url not in self._evidence:
            self._evidence[review.url] = {"id": evidence_id} | _of_evidence(review)
        self._cited[claim_id, evidence_id] = {}
        if rates and given.rating is not None:
            self._verdicts[claim_id] = {
                "author": review.publisher,
                "scale": given.rating.scale,
                "rating": given.rating.key,
            }


def _maker(review: Review) -> str:
    return one_line(review.makers[0].name) if review.makers else ""


def _title(review: Review) -> str:
    return review.title or short(review.claim, 160)


def _of_claim(review: Review) -> dict[str, Any]:
    return {"made_on": review.made_on, "place": review.place}


def _of_evidence(review: Review) -> dict[str, Any]:
    return {
        "author": "; ".join(review.authors),
        "published_on": review.published_on,
        "language": review.language,
    }


def _missing(row: Row, told: dict[str, Any]) -> dict[str, str]:
    """What is told and not known yet. What a person wrote is never replaced."""
    return {name: value for name, value in told.items() if value and not row.get(name)}


class _Taking:
    """Writes steps into an edit: kind after kind, the fast way."""

    def __init__(self, edit: Edit, origin: str) -> None:
        self._edit = edit
        self._method = f"Imported from {origin} (ClaimReview)" if origin else "ClaimReview"
        self._ids: dict[str, str] = {}
        self._speakers: dict[str, str | None] = {}
        self._sources: dict[str, str | None] = {}

    def take(self, steps: Sequence[Step]) -> TakenReviews:
        """Write them all."""
        claims = self._add_claims(steps)
        evidence = self._add_evidence(steps)
        self._complete(steps)
        self._cite(steps)
        verdicts = self._rate([step for step in steps if step.rates])
        for step in steps:
            for each in step.sightings:
                self._appear(self._id(step.claim), each)
        return TakenReviews(
            claims=tuple(claims),
            evidence=tuple(evidence),
            verdicts=verdicts,
            changed=sum(step.fate in {Fate.CHANGED, Fate.JOINS} for step in steps),
            same=sum(step.fate is Fate.SAME for step in steps),
            kept=sum(bool(step.kept) for step in steps),
        )  # fmt: skip

    def _id(self, ref: str) -> str:
        return self._ids.get(ref, ref)

    def _add_claims(self, steps: Sequence[Step]) -> list[str]:
        fresh = {s.claim: s.given.review for s in reversed(steps) if s.fate is Fate.NEW}
        order = [ref for ref in dict.fromkeys(s.claim for s in steps) if ref in fresh]
        made = self._edit.add_many(
            Claim,
            [
                {
                    "text": one_line(fresh[ref].claim),
                    "speaker_id": self._speaker(fresh[ref].makers[:1]),
                    "note": _others(fresh[ref].makers[1:]),
                    "added_at": self._edit.now,
                    **_of_claim(fresh[ref]),
                }
                for ref in order
            ],
        )
        self._ids |= dict(zip(order, made, strict=True))
        return made

    def _add_evidence(self, steps: Sequence[Step]) -> list[str]:
        wanted = {s.evidence: s.given.review for s in reversed(steps) if s.cites}
        known = {str(row["id"]) for row in self._edit.find_rows(Evidence, "id", wanted)}
        order = [ref for ref in dict.fromkeys(s.evidence for s in steps if s.cites)
                 if ref not in known]  # fmt: skip
        made = self._edit.add_many(
            Evidence,
            [
                {
                    "kind": EvidenceKind.PAGE,
                    "title": _title(wanted[ref]),
                    "source_id": self._source(wanted[ref]),
                    "url": wanted[ref].url,
                    "method": self._method,
                    "added_at": self._edit.now,
                    **_of_evidence(wanted[ref]),
                }
                for ref in order
            ],
        )
        self._ids |= dict(zip(order, made, strict=True))
        return made

    def _complete(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if step.claim_fields:
                fields: dict[str, Any] = dict(step.claim_fields)
                if fields.pop("speaker", ""):
                    fields["speaker_id"] = self._speaker(step.given.review.makers[:1])
                self._edit.change(self._edit.get(Claim, self._id(step.claim)), **fields)
            if step.evidence_fields:
                found = self._edit.get(Evidence, self._id(step.evidence))
                self._edit.change(found, **step.evidence_fields)

    def _cite(self, steps: Sequence[Step]) -> None:
        rows = [
            {
                "claim_id": self._id(step.claim),
                "evidence_id": self._id(step.evidence),
                "stance": Stance.CONTEXT,
                "note": said_by(step.given.review),
                "cited_at": self._edit.now,
            }
            for step in steps
            if step.cites
        ]
        self._edit.add_many(Citation, rows)

    def _rate(self, steps: Sequence[Step]) -> int:
        cited: dict[str, list[Row]] = {}
        ids = [self._id(step.claim) for step in steps]
        for row in self._edit.find_rows(Citation, "claim_id", ids):
            cited.setdefault(str(row["claim_id"]), []).append(row)
        return len(self._edit.add_many(Verdict, [self._verdict(step, cited) for step in steps]))

    def _verdict(self, step: Step, cited: dict[str, list[Row]]) -> dict[str, Any]:
        review, rating = step.given.review, step.given.rating
        claim_id = self._id(step.claim)
        rows = cited.get(claim_id, [])
        weighed = {str(Stance.SUPPORTS), str(Stance.REFUTES)}
        return {
            "claim_id": claim_id,
            "scale": rating.scale if rating else "",
            "rating": rating.key if rating else "",
            "label": rating.label if rating else "",
            "definition": rating.definition if rating else "",
            "rationale": f"{said_by(review)} {review.url}".strip(),
            "reason": step.reason,
            "author": review.publisher,
            "weighed": sum(str(row["stance"]) in weighed for row in rows),
            "rested": sum(bool(row["key"]) for row in rows),
            "made_at": self._edit.now,
        }

    def _appear(self, claim_id: str, fields: dict[str, Any]) -> None:
        first = fields["first"] and not self._edit.find(Appearance, claim_id=claim_id, first=True)
        self._edit.add(Appearance, **{**fields, "claim_id": claim_id, "first": bool(first)})

    def _speaker(self, makers: Sequence[Maker]) -> str | None:
        """The speaker of this name, found and completed, or added."""
        if not makers or not one_line(makers[0].name):
            return None
        maker = makers[0]
        name = one_line(maker.name)
        if name not in self._speakers:
            known = self._edit.find(Speaker, name=name)
            fields = {"role": maker.role, "affiliation": maker.affiliation,
                      "same_as": maker.same_as}  # fmt: skip
            if known:
                wanted = {n: v for n, v in fields.items() if v and not getattr(known[0], n)}
                if wanted:
                    self._edit.change(known[0], **wanted)
                self._speakers[name] = known[0].id
            else:
                kind = SpeakerKind.ORGANISATION if maker.organisation else SpeakerKind.PERSON
                self._speakers[name] = self._edit.add(Speaker, name=name, kind=kind, **fields).id
        return self._speakers[name]

    def _source(self, review: Review) -> str | None:
        name = one_line(review.publisher)
        if name not in self._sources:
            ident = source_in(self._edit, name)
            self._sources[name] = ident
            if ident and review.publisher_url:
                found = self._edit.get(Source, ident)
                if not found.url:
                    self._edit.change(found, url=review.publisher_url)
        return self._sources[name]


def _others(makers: Sequence[Maker]) -> str:
    """The names of those who said it besides the first."""
    return "; ".join(one_line(maker.name) for maker in makers)
