"""Drafts under check, line by line: their statements in text order, and how far it is."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from workbench.model import Capture, Claim, Evidence, Outcome, Passage, Source, Statement
from workbench.queries.drafts import draft_capture
from workbench.queries.find import find_part
from workbench.queries.joined import Joined
from workbench.queries.similar import LIKE, Similar, similar
from workbench.queries.timed import Times
from workbench.reading.draft import page_of
from workbench.reading.passages import Selector
from workbench.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """A statement of a draft with where it stands and what it was checked with."""

    statement: Statement
    passage: Passage
    here: bool
    """Whether it stands in the newest version; if not, it is to be placed or unmarked by hand."""
    evidence: Evidence | None
    """What bears it out or refutes it: as a whole, or what the proof stands in."""
    source: Source | None
    proof: Passage | None
    page: int | None
    """The page that the proof stands on, from 1; None when its text has no pages."""
    seconds: tuple[float, float] | None
    """From which second to which of a recording the proof is said."""
    claim: Claim | None
    verdict: str
    """What the claim that it repeats was rated last; "" when it was not."""

    @property
    def id(self) -> str:
        """The statement's id."""
        return self.statement.id

    @property
    def words(self) -> str:
        """The words of the draft."""
        return self.passage.exact

    @property
    def is_bare(self) -> bool:
        """Whether it is called right or wrong without anything that it was checked with."""
        said = self.statement
        return said.outcome in {Outcome.RIGHT, Outcome.CHANGE, Outcome.WRONG} and not (
            self.evidence or said.claim_id or said.source
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How far the checking of a draft is: how many statements are of which outcome."""

    marked: int
    open: int
    right: int
    change: int
    wrong: int
    unconfirmed: int
    no_fact: int
    bare: int
    """Ticked off as right, wrong or to change, without a source."""
    left: int
    """Not in the newest version of the draft."""

    @property
    def ticked(self) -> int:
        """How many something was found of."""
        return self.marked - self.open


def statements(
    db: sqlite3.Connection, article_id: str, *, ids: Collection[str] = ()
) -> list[StatementRow]:
    """Return the statements of a draft in text order; those of earlier versions come last.

    With `ids`, a few of them alone.
    """
    newest = draft_capture(db, article_id)
    joined = Joined(Statement, Passage, Evidence, Source, Claim)
    some = f"AND statement.id IN ({', '.join('?' * len(ids))}) " if ids else ""
    cursor = db.execute(
        f"SELECT {joined.columns}, proof.id, coalesce((SELECT label FROM verdict "
        "WHERE verdict.claim_id = claim.id ORDER BY verdict.pk DESC LIMIT 1), '') "
        "FROM statement JOIN passage ON passage.id = statement.passage_id "
        "LEFT JOIN passage AS proof ON proof.id = statement.proof_id "
        "LEFT JOIN capture ON capture.id = proof.capture_id "
        "LEFT JOIN evidence "
        "ON evidence.id = coalesce(capture.evidence_id, statement.evidence_id) "
        "LEFT JOIN source ON source.id = evidence.source_id "
        "LEFT JOIN claim ON claim.id = statement.claim_id "
        f"WHERE statement.article_id = ? {some}"
        "ORDER BY passage.capture_id <> ?, passage.start, statement.pk",
        (article_id, *ids, newest.id if newest else ""),
    ).fetchall()
    proofs = _proofs(db, [row[-2] for row in cursor if row[-2]])
    rows = []
    for *values, proof_id, verdict in cursor:
        statement, passage, evidence, source, claim = joined.records(tuple(values))
        proof, page, seconds = proofs.get(proof_id, (None, None, None))
        rows.append(
            StatementRow(
                statement=statement,
                passage=passage,
                here=newest is not None and passage.capture_id == newest.id,
                evidence=evidence,
                source=source,
                proof=proof,
                page=page,
                seconds=seconds,
                claim=claim,
                verdict=verdict,
            )
        )
    return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementMark:
    """Where a statement stands in a version of a draft, in code points."""

    id: str
    start: int
    end: int
    outcome: Outcome


def statement_marks(db: sqlite3.Connection, capture_id: str) -> list[StatementMark]:
    """Return where statements stand in a version of a draft, in text order."""
    cursor = db.execute(
        'SELECT statement.id, passage.start, passage."end", statement.outcome FROM passage '
        "JOIN statement ON statement.passage_id = passage.id WHERE passage.capture_id = ? "
        "ORDER BY passage.start",
        (capture_id,),
    )
    return [
        StatementMark(id=ident, start=start, end=end, outcome=Outcome(outcome))
        for ident, start, end, outcome in cursor
    ]


def checked(rows: Sequence[StatementRow]) -> Checked:
    """Count how far the checking of a draft is."""
    outcomes = Counter(row.statement.outcome for row in rows)
    return Checked(
        marked=len(rows),
        open=outcomes[Outcome.OPEN],
        right=outcomes[Outcome.RIGHT],
        change=outcomes[Outcome.CHANGE],
        wrong=outcomes[Outcome.WRONG],
        unconfirmed=outcomes[Outcome.UNCONFIRMED],
        no_fact=outcomes[Outcome.NO_FACT],
        bare=sum(row.is_bare for row in rows),
        left=sum(not row.here for row in rows),
    )


def likenesses(db: sqlite3.Connection, words: str, *, limit: int = 3) -> list[Similar]:
    """Return the claims of the project that a statement may repeat, likeliest first."""
    return [each for each in similar(db, words, limit=limit) if each.score >= LIKE]


def protected_names(db: sqlite3.Connection) -> dict[str, str]:
    """Return what no public paper may say of protected sources, and what it says instead, or ""."""
    cursor = db.execute(
        "SELECT name, public_name FROM source WHERE protected UNION ALL "
        "SELECT title, public_title FROM evidence WHERE protected UNION ALL "
        "SELECT contact, '' FROM source WHERE contact <> '' UNION ALL "
        "SELECT with_whom, '' FROM evidence WHERE protected UNION ALL "
        "SELECT author, '' FROM evidence WHERE protected UNION ALL "
        "SELECT source.name, source.public_name FROM evidence "
        "JOIN source ON source.id = evidence.source_id WHERE evidence.protected"
    )
    return {name: instead for name, instead in cursor if name.strip()}


def find_statement(db: sqlite3.Connection, ref: str) -> Statement:
    """Return the statement with this id, or a beginning of it that fits one only."""
    return find_part(db, Statement, ref)


def to_carry(db: sqlite3.Connection, article_id: str) -> tuple[str, list[tuple[str, Selector]]]:
    """Return the text of the newest version, and where statements stand in it, by id.

    Plain values, for a job that finds them in the next version.
    """
    newest = draft_capture(db, article_id)
    if newest is None:
        return "", []
    rows = [row for row in statements(db, article_id) if row.here]
    return Store(db).text(newest.text_sha256), [(row.id, _selector(row.passage)) for row in rows]


def _selector(passage: Passage) -> Selector:
    return Selector(
        start=passage.start,
        end=passage.end,
        exact=passage.exact,
        prefix=passage.prefix,
        suffix=passage.suffix,
    )


_Proof = tuple[Passage | None, int | None, tuple[float, float] | None]


def _proofs(db: sqlite3.Connection, ids: Iterable[str]) -> dict[str, _Proof]:
    """Return passages by id, each with its page, or its seconds."""
    wanted, found = list(dict.fromkeys(ids)), {}
    joined, times = Joined(Passage, Capture), Times(db)
    texts: dict[str, str] = {}
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        cursor = db.execute(
            f"SELECT {joined.columns} FROM passage JOIN capture ON capture.id = capture_id "
            f"WHERE passage.id IN ({', '.join('?' * len(some))})",
            some,
        )
        for row in cursor.fetchall():
            passage, capture = joined.records(row)
            page = None
            if capture.media_type.startswith("application/pdf"):
                sha256 = capture.text_sha256
                if sha256 not in texts:
                    texts[sha256] = Store(db).text(sha256)
                page = page_of(texts[sha256], passage.start)
            found[passage.id] = (passage, page, times.of(passage))
    return found
