"""Claims with all that rules look at, in a handful of questions however many claims there are."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from workbench import rows
from workbench.model import (
    Appearance,
    Article,
    Capture,
    Citation,
    Claim,
    ClaimState,
    Contact,
    Correction,
    Evidence,
    Investigation,
    LinkState,
    Passage,
    Question,
    Record,
    Source,
    Speaker,
    Stance,
    Verdict,
    Waiver,
)
from workbench.queries.badges import Standing, standing
from workbench.queries.citations import located
from workbench.queries.likes import CopyKind, copy_kind
from workbench.queries.overview import investigation
from workbench.queries.replies import waivers
from workbench.queries.states import in_state
from workbench.reading.passages import PassageState
from workbench.store import Store

R = TypeVar("R", bound=Record)
_AT_ONCE = 500
"""Ids that one statement names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation with the article or the evidence that it cites, and where its words are now."""

    citation: Citation
    passage: Passage | None
    item: Article | Evidence
    state: PassageState | None
    """Where the words stand in the newest copy; None for evidence as a whole."""
    reworded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimFacts:
    """A claim with what belongs to it. Verdicts come newest first."""

    claim: Claim
    speaker: Speaker | None = None
    needs_recheck: bool = False
    appearances: tuple[Appearance, ...] = ()
    citations: tuple[Cited, ...] = ()
    questions: tuple[Question, ...] = ()
    contacts: tuple[Contact, ...] = ()
    corrections: tuple[Correction, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that counts."""
        return self.verdicts[0] if self.verdicts else None

    def on(self, *stances: Stance) -> list[Cited]:
        """Give what is cited on these sides."""
        return [each for each in self.citations if each.citation.stance in stances]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFacts:
    """An article or evidence that is cited, and how its copies stand."""

    item: Article | Evidence
    source: Source | None = None
    copies: tuple[Standing, ...] = ()
    """Those that are cited, and the newest; the newest first."""
    link: LinkState | None = None
    """What became of its address; None where nobody looked."""
    archived: bool = False
    """Whether a public archive has a copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What rules look at."""

    investigation: Investigation
    claims: tuple[ClaimFacts, ...]
    items: dict[str, ItemFacts]
    """By id."""
    articles: dict[str, Article]
    """Those in which a claim appeared, by id."""
    protected: tuple[Source | Evidence, ...]
    """Sources and evidence of the whole project that are not to be known in public."""
    corrections: tuple[Correction, ...]
    """Of the report as a whole."""
    waivers: tuple[Waiver, ...]


def gathered(db: sqlite3.Connection, claim_ids: Sequence[str] | None = None) -> Gathered:
    """Gather these claims, or all of them, in the order in which they were added."""
    return _Gathering(db, claim_ids).all()


@dataclass(slots=True)
class _Gathering:
    db: sqlite3.Connection
    wanted: Sequence[str] | None
    """Ids of claims; None for all."""
    texts: dict[str, str] = field(default_factory=dict)

    def all(self) -> Gathered:
        claims = self._read(Claim, "id", self.wanted)
        ids = None if self.wanted is None else [each.id for each in claims]
        citations = self._of_claims(Citation, ids)
        passages = _by_id(self._named(Passage, citations, "passage_id"))
        cited = _by_id(self._named(Capture, passages.values(), "capture_id"))
        items = self._items(citations, cited)
        appearances = self._of_claims(Appearance, ids)
        articles = {each.id: each for each in items.values() if isinstance(each, Article)}
        articles |= _by_id(self._named(Article, appearances, "article_id"))
        copies = self._copies(items)
        newest = _newest(copies)
        made = [self._cited(each, passages, cited, items, newest) for each in citations]
        return Gathered(
            investigation=investigation(self.db),
            claims=tuple(self._claims(claims, ids, made, appearances)),
            items=self._facts(items, copies, set(cited)),
            articles=articles,
            protected=(
                *self._where(Source, "protected"),
                *self._where(Evidence, "protected"),
            ),
            corrections=tuple(self._where(Correction, "claim_id IS NULL")),
            waivers=tuple(waivers(self.db)),
        )

    def _claims(
        self,
        claims: Sequence[Claim],
        ids: Sequence[str] | None,
        cited: Sequence[Cited],
        appearances: Sequence[Appearance],
    ) -> Iterable[ClaimFacts]:
        speakers = _by_id(self._named(Speaker, claims, "speaker_id"))
        due = in_state(ClaimState.NEEDS_RECHECK)
        stale = {row[0] for row in self.db.execute(f"SELECT id FROM claim WHERE {due}")}
        seen = _grouped(appearances, lambda each: each.claim_id)
        citations = _grouped(cited, lambda each: each.citation.claim_id)
        questions = _grouped(self._of_claims(Question, ids), lambda each: each.claim_id)
        contacts = _grouped(self._of_claims(Contact, ids), lambda each: each.claim_id)
        corrections = _grouped(self._of_claims(Correction, ids), lambda each: each.claim_id or "")
        verdicts = _grouped(self._of_claims(Verdict, ids), lambda each: each.claim_id)
        for each in claims:
            yield ClaimFacts(
                claim=each,
                speaker=speakers.get(each.speaker_id or ""),
                needs_recheck=each.id in stale,
                appearances=seen.get(each.id, ()),
                citations=citations.get(each.id, ()),
                questions=questions.get(each.id, ()),
                contacts=contacts.get(each.id, ()),
                corrections=corrections.get(each.id, ()),
                verdicts=verdicts.get(each.id, ())[::-1],
            )

    def _items(
        self, citations: Sequence[Citation], cited: dict[str, Capture]
    ) -> dict[str, Article | Evidence]:
        whole = {each.evidence_id for each in citations} | {c.evidence_id for c in cited.values()}
        articles = {each.article_id for each in cited.values()}
        found: dict[str, Article | Evidence] = {}
        found |= _by_id(self._read(Evidence, "id", _known(whole)))
        found |= _by_id(self._read(Article, "id", _known(articles)))
        return found

    def _copies(self, items: dict[str, Article | Evidence]) -> dict[str, list[Capture]]:
        """The captures of items, oldest first; a person's notes before what they are about."""
        found: dict[str, list[Capture]] = {each: [] for each in items}
        for kind, column in ((Evidence, "evidence_id"), (Article, "article_id")):
            ids = [each.id for each in items.values() if isinstance(each, kind)]
            for capture in self._read(Capture, column, ids):
                found[getattr(capture, column)].append(capture)
        for captures in found.values():
            captures.sort(
                key=lambda each: (copy_kind(each) is not CopyKind.NOTES, each.captured_at)
            )
        return found

    def _cited(
        self,
        citation: Citation,
        passages: dict[str, Passage],
        captures: dict[str, Capture],
        items: dict[str, Article | Evidence],
        newest: dict[tuple[str, bool], str],
    ) -> Cited:
        if citation.passage_id is None:
            item = items[citation.evidence_id or ""]
            return Cited(citation=citation, passage=None, item=item, state=None)
        passage = passages[citation.passage_id]
        capture = captures[passage.capture_id]
        owner = capture.evidence_id or capture.article_id or ""
        now = newest.get((owner, copy_kind(capture) is CopyKind.NOTES), capture.text_sha256)
        if now == capture.text_sha256:
            state, reworded = PassageState.EXACT, False
        else:
            found = located(passage, self._text(now), now)
            state, reworded = found.state, found.reworded
        return Cited(
            citation=citation,
            passage=passage,
            item=items[owner],
            state=state,
            reworded=reworded,
        )

    def _text(self, sha256: str) -> str:
        if sha256 not in self.texts:
            self.texts[sha256] = Store(self.db).text(sha256)
        return self.texts[sha256]

    def _facts(
        self,
        items: dict[str, Article | Evidence],
        copies: dict[str, list[Capture]],
        cited: set[str],
    ) -> dict[str, ItemFacts]:
        wanted = {
            owner: [each.id for each in captures[::-1] if each is captures[-1] or each.id in cited]
            for owner, captures in copies.items()
        }
        stands: dict[str, Standing] = {}
        for some in _chunks([each for ids in wanted.values() for each in ids]):
            stands |= {each.capture.id: each for each in standing(self.db, some)}
        sources = _by_id(
            self._named(Source, [i for i in items.values() if isinstance(i, Evidence)], "source_id")
        )
        links, archived = self._links(), self._archived()
        return {
            owner: ItemFacts(
                item=item,
                source=sources.get(getattr(item, "source_id", None) or ""),
                copies=tuple(stands[each] for each in wanted[owner] if each in stands),
                link=links.get(owner),
                archived=owner in archived,
            )
            for owner, item in items.items()
        }

    def _links(self) -> dict[str, LinkState]:
        """What the newest look at each address found."""
        cursor = self.db.execute(
            "SELECT coalesce(evidence_id, article_id), state FROM linkcheck ORDER BY pk"
        )
        return {owner: LinkState(state) for owner, state in cursor}

    def _archived(self) -> set[str]:
        cursor = self.db.execute(
            "SELECT coalesce(evidence_id, article_id) FROM archivecopy "
            "WHERE state IN ('found', 'saved')"
        )
        return {owner for (owner,) in cursor}

    def _of_claims(self, kind: type[R], ids: Sequence[str] | None) -> list[R]:
        return self._read(kind, "claim_id", ids)

    def _named(self, kind: type[R], records: Iterable[Record], field_: str) -> list[R]:
        return self._read(kind, "id", _known(getattr(each, field_) for each in records))

    def _read(self, kind: type[R], column: str, values: Sequence[str] | None) -> list[R]:
        """Read the records in which a column has one of these values, or all, oldest first."""
        if values is None:
            return self._where(kind, "1")
        found: list[R] = []
        for some in _chunks(values):
            marks = ", ".join("?" * len(some))
            found += self._where(kind, f"{column} IN ({marks})", *some)
        return found

    def _where(self, kind: type[R], condition: str, *values: str) -> list[R]:
        names = rows.columns(kind)
        quoted = ", ".join(f'"{name}"' for name in names)
        cursor = self.db.execute(
            f"SELECT {quoted} FROM {rows.table(kind)} WHERE {condition} ORDER BY pk", values
        )
        return [rows.to_record(kind, dict(zip(names, row, strict=True))) for row in cursor]


def _newest(copies: dict[str, list[Capture]]) -> dict[tuple[str, bool], str]:
    """The hash of the newest text of each item: of its notes, and of its other copies."""
    return {
        (owner, copy_kind(each) is CopyKind.NOTES): each.text_sha256
        for owner, captures in copies.items()
        for each in captures
        if each.text_sha256
    }


def _known(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(each for each in values if each))


def _chunks(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[at : at + _AT_ONCE] for at in range(0, len(values), _AT_ONCE))


def _by_id(records: Iterable[R]) -> dict[str, R]:
    return {each.id: each for each in records}


T = TypeVar("T")


def _grouped(values: Iterable[T], key: Callable[[T], str]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for each in values:
        found.setdefault(key(each), []).append(each)
    return {name: tuple(some) for name, some in found.items()}
