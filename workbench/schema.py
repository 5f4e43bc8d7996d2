"""The shape of a project file: tables as migrations in order, and the canonical form of each.

A file is a SQLite database with the application id "FCWB". Text columns are never NULL where ""
says the same; ids are UUIDv7 text; `pk` is the integer key that lists and full-text search use.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from workbench.rows import SEARCHED

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = int.from_bytes(b"FCWB", "big")
PAGE_SIZE = 16384

_JOURNAL = """
CREATE TABLE edit (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'edit', 'undo', 'redo')),
    target INTEGER REFERENCES edit(seq),
    at TEXT NOT NULL,
    actor TEXT,
    label TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    changes INTEGER NOT NULL,
    changes_digest BLOB NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX edit_target ON edit(target) WHERE target IS NOT NULL;

CREATE TABLE change (
    edit INTEGER NOT NULL REFERENCES edit(seq) DEFERRABLE INITIALLY DEFERRED,
    n INTEGER NOT NULL,
    record TEXT NOT NULL,
    record_id TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
    before TEXT,
    after TEXT,
    salt BLOB,
    digest BLOB NOT NULL,
    PRIMARY KEY (edit, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_record ON change(record_id);
CREATE INDEX change_of_claim ON change(record)
WHERE record IN ('appearance', 'relation', 'question', 'citation', 'verdict');

CREATE TRIGGER edit_in_order BEFORE INSERT ON edit
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM edit)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;

CREATE TRIGGER edit_kept BEFORE DELETE ON edit
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER edit_fixed BEFORE UPDATE ON edit
WHEN new.label IS NOT NULL OR new.actor IS NOT NULL OR new.salt IS NOT NULL
    OR new.seq IS NOT old.seq OR new.id IS NOT old.id OR new.kind IS NOT old.kind
    OR new.target IS NOT old.target OR new.at IS NOT old.at OR new.digest IS NOT old.digest
    OR new.changes IS NOT old.changes OR new.changes_digest IS NOT old.changes_digest
    OR new.previous IS NOT old.previous OR new.hash IS NOT old.hash
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER change_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER change_fixed BEFORE UPDATE ON change
WHEN new.before IS NOT NULL OR new.after IS NOT NULL OR new.salt IS NOT NULL
    OR new.edit IS NOT old.edit OR new.n IS NOT old.n OR new.record IS NOT old.record
    OR new.record_id IS NOT old.record_id OR new.action IS NOT old.action
    OR new.digest IS NOT old.digest
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""

_STORE = """
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    chunks INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_chunk (
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, n)
) STRICT;

CREATE TABLE extract (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER blob_fixed BEFORE UPDATE ON blob
BEGIN SELECT RAISE(ABORT, 'stored bytes never change'); END;

CREATE TRIGGER blob_chunk_fixed BEFORE UPDATE ON blob_chunk
BEGIN SELECT RAISE(ABORT, 'stored bytes never change'); END;

CREATE TRIGGER extract_fixed BEFORE UPDATE ON extract
BEGIN SELECT RAISE(ABORT, 'stored texts never change'); END;
"""

_RECORDS = """
CREATE TABLE investigation (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    desk TEXT NOT NULL,
    desk_url TEXT NOT NULL,
    report_url TEXT NOT NULL,
    scale TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE article (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published_on TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE speaker (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    same_as TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    note TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX speaker_name ON speaker(name);

CREATE TABLE claim (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    quote TEXT NOT NULL,
    speaker_id TEXT REFERENCES speaker(id),
    made_on TEXT NOT NULL,
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX claim_speaker ON claim(speaker_id);

CREATE TABLE source (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    source_class TEXT CHECK (source_class IN ('primary', 'secondary', 'expert', 'own-reporting')),
    interests TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX source_name ON source(name);

CREATE TABLE evidence (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('page', 'document', 'image', 'video', 'audio', 'dataset',
        'interview', 'call', 'letter', 'visit', 'calculation')),
    title TEXT NOT NULL,
    source_id TEXT REFERENCES source(id),
    author TEXT NOT NULL,
    published_on TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    channel TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    place TEXT NOT NULL,
    reference TEXT NOT NULL,
    method TEXT NOT NULL,
    note TEXT NOT NULL,
    added_at TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX evidence_source ON evidence(source_id);

CREATE TABLE capture (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT REFERENCES article(id),
    evidence_id TEXT REFERENCES evidence(id),
    method TEXT NOT NULL CHECK (method IN ('file', 'fetch', 'paste', 'record')),
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    filename TEXT NOT NULL,
    requested_url TEXT NOT NULL,
    final_url TEXT NOT NULL,
    http_status INTEGER,
    complete TEXT NOT NULL CHECK (complete IN ('yes', 'no', 'unknown')),
    complete_reason TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    tool TEXT NOT NULL,
    captured_at TEXT NOT NULL,
    CHECK ((article_id IS NULL) <> (evidence_id IS NULL))
) STRICT;

CREATE INDEX capture_article ON capture(article_id);
CREATE INDEX capture_evidence ON capture(evidence_id);
CREATE INDEX capture_text ON capture(text_sha256);

CREATE TABLE passage (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    capture_id TEXT NOT NULL REFERENCES capture(id),
    start INTEGER NOT NULL CHECK (start >= 0),
    end INTEGER NOT NULL CHECK (end > start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT;

CREATE INDEX passage_capture ON passage(capture_id, start);

CREATE TABLE appearance (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    article_id TEXT REFERENCES article(id),
    passage_id TEXT REFERENCES passage(id),
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    appeared_on TEXT NOT NULL,
    place TEXT NOT NULL,
    first INTEGER NOT NULL CHECK (first IN (0, 1)),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX appearance_claim ON appearance(claim_id);
CREATE INDEX appearance_article ON appearance(article_id);
CREATE INDEX appearance_passage ON appearance(passage_id);

CREATE TABLE relation (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    other_id TEXT NOT NULL REFERENCES claim(id),
    kind TEXT NOT NULL
        CHECK (kind IN ('repeats', 'denies', 'contradicts', 'narrower', 'translation-of')),
    note TEXT NOT NULL,
    CHECK (claim_id <> other_id)
) STRICT;

CREATE INDEX relation_claim ON relation(claim_id);
CREATE INDEX relation_other ON relation(other_id);

CREATE TABLE question (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    text TEXT NOT NULL,
    answer TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX question_claim ON question(claim_id);

CREATE TABLE citation (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    passage_id TEXT REFERENCES passage(id),
    evidence_id TEXT REFERENCES evidence(id),
    stance TEXT NOT NULL CHECK (stance IN ('supports', 'refutes', 'context', 'no-bearing')),
    weight TEXT NOT NULL CHECK (weight IN ('strong', 'moderate', 'weak')),
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    note TEXT NOT NULL,
    cited_at TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT '',
    CHECK ((passage_id IS NULL) <> (evidence_id IS NULL))
) STRICT;

CREATE INDEX citation_claim ON citation(claim_id, stance);
CREATE INDEX citation_passage ON citation(passage_id);
CREATE INDEX citation_evidence ON citation(evidence_id);

CREATE TABLE verdict (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    scale TEXT NOT NULL,
    rating TEXT NOT NULL,
    label TEXT NOT NULL,
    definition TEXT NOT NULL,
    rationale TEXT NOT NULL,
    confidence TEXT CHECK (confidence IN ('high', 'medium', 'low')),
    unknown TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    unspaced TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX verdict_claim ON verdict(claim_id, pk);

CREATE TRIGGER verdict_fixed BEFORE UPDATE ON verdict
BEGIN SELECT RAISE(ABORT, 'a verdict is revised by a new one'); END;
"""

_OVERVIEW = """
CREATE VIEW claim_overview AS
SELECT
    claim.pk, claim.id, claim.text, claim.quote, claim.speaker_id,
    coalesce(speaker.name, '') AS speaker, coalesce(speaker.role, '') AS role,
    claim.made_on, claim.place, claim.added_at,
    CASE
        WHEN verdict.id IS NOT NULL AND EXISTS (
            SELECT 1 FROM citation
            WHERE citation.claim_id = claim.id AND citation.stance IN ('supports', 'refutes')
                AND citation.cited_at > verdict.made_at
        ) THEN 'needs-recheck'
        WHEN verdict.id IS NOT NULL THEN 'decided'
        WHEN EXISTS (SELECT 1 FROM citation WHERE citation.claim_id = claim.id)
            OR EXISTS (SELECT 1 FROM question WHERE question.claim_id = claim.id)
            THEN 'in-progress'
        ELSE 'new'
    END AS state,
    coalesce(verdict.scale, '') AS scale, coalesce(verdict.rating, '') AS rating,
    coalesce(verdict.label, '') AS rating_label,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'supports') AS supports,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'refutes') AS refutes,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'context') AS context,
    (SELECT count(*) FROM question WHERE claim_id = claim.id AND answer = '') AS open_questions
FROM claim
LEFT JOIN speaker ON speaker.id = claim.speaker_id
LEFT JOIN verdict ON verdict.pk = (
    SELECT newest.pk FROM verdict AS newest WHERE newest.claim_id = claim.id
    ORDER BY newest.pk DESC LIMIT 1
);
"""


_DESK = """
ALTER TABLE investigation ADD COLUMN weight_reach INTEGER NOT NULL DEFAULT 1
    CHECK (weight_reach BETWEEN 0 AND 5);
ALTER TABLE investigation ADD COLUMN weight_harm INTEGER NOT NULL DEFAULT 1
    CHECK (weight_harm BETWEEN 0 AND 5);
ALTER TABLE investigation ADD COLUMN weight_checkable INTEGER NOT NULL DEFAULT 1
    CHECK (weight_checkable BETWEEN 0 AND 5);
ALTER TABLE investigation ADD COLUMN weight_urgency INTEGER NOT NULL DEFAULT 1
    CHECK (weight_urgency BETWEEN 0 AND 5);

ALTER TABLE claim ADD COLUMN topic TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN due_on TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN work TEXT NOT NULL DEFAULT 'open'
    CHECK (work IN ('open', 'waiting', 'parked'));
ALTER TABLE claim ADD COLUMN reach INTEGER CHECK (reach BETWEEN 1 AND 3);
ALTER TABLE claim ADD COLUMN harm INTEGER CHECK (harm BETWEEN 1 AND 3);
ALTER TABLE claim ADD COLUMN checkable INTEGER CHECK (checkable BETWEEN 1 AND 3);
ALTER TABLE claim ADD COLUMN urgency INTEGER CHECK (urgency BETWEEN 1 AND 3);

ALTER TABLE question ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE citation ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE evidence ADD COLUMN sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1));
ALTER TABLE verdict ADD COLUMN weighed INTEGER;
ALTER TABLE verdict ADD COLUMN rested INTEGER;

CREATE TABLE tag (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL CHECK (record IN ('claim', 'evidence', 'source', 'speaker', 'article')),
    record_id TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (record_id, name)
) STRICT;

CREATE INDEX tag_name ON tag(name, record);

CREATE TABLE savedview (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    noun TEXT NOT NULL
        CHECK (noun IN ('claims', 'evidence', 'sources', 'speakers', 'articles')),
    words TEXT NOT NULL,
    conditions TEXT NOT NULL,
    any_of INTEGER NOT NULL CHECK (any_of IN (0, 1)),
    sort TEXT NOT NULL,
    descending INTEGER NOT NULL CHECK (descending IN (0, 1)),
    grouping TEXT NOT NULL,
    columns TEXT NOT NULL,
    as_table INTEGER NOT NULL CHECK (as_table IN (0, 1)),
    rank INTEGER NOT NULL
) STRICT;

DROP VIEW claim_overview;
"""

_OVERVIEW_2 = """
CREATE VIEW claim_overview AS
SELECT
    claim.pk, claim.id, claim.text, claim.quote, claim.speaker_id,
    coalesce(speaker.name, '') AS speaker, coalesce(speaker.role, '') AS role,
    coalesce(speaker.affiliation, '') AS affiliation,
    claim.made_on, claim.place, claim.added_at,
    CASE
        WHEN verdict.id IS NOT NULL AND (
            EXISTS (
                SELECT 1 FROM citation
                WHERE citation.claim_id = claim.id AND citation.stance IN ('supports', 'refutes')
                    AND citation.cited_at > verdict.made_at
            ) OR verdict.weighed > (
                SELECT count(*) FROM citation
                WHERE citation.claim_id = claim.id AND citation.stance IN ('supports', 'refutes')
            ) OR verdict.rested > (
                SELECT count(*) FROM citation WHERE citation.claim_id = claim.id AND citation.key
            )
        ) THEN 'needs-recheck'
        WHEN verdict.id IS NOT NULL THEN 'decided'
        WHEN EXISTS (SELECT 1 FROM citation WHERE citation.claim_id = claim.id)
            OR EXISTS (SELECT 1 FROM question WHERE question.claim_id = claim.id)
            THEN 'in-progress'
        ELSE 'new'
    END AS state,
    coalesce(verdict.scale, '') AS scale, coalesce(verdict.rating, '') AS rating,
    coalesce(verdict.label, '') AS rating_label,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'supports') AS supports,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'refutes') AS refutes,
    (SELECT count(*) FROM citation WHERE claim_id = claim.id AND stance = 'context') AS context,
    (SELECT count(*) FROM question WHERE claim_id = claim.id AND answer = '') AS open_questions,
    claim.topic, claim.assignee, claim.due_on, claim.work,
    claim.reach, claim.harm, claim.checkable, claim.urgency,
    CAST(round(50.0 * (
        weight_reach * coalesce(reach - 1, 0) + weight_harm * coalesce(harm - 1, 0)
        + weight_checkable * coalesce(checkable - 1, 0) + weight_urgency * coalesce(urgency - 1, 0)
    ) / nullif(
        weight_reach * (reach IS NOT NULL) + weight_harm * (harm IS NOT NULL)
        + weight_checkable * (checkable IS NOT NULL) + weight_urgency * (urgency IS NOT NULL), 0
    )) AS INTEGER) AS priority,
    coalesce((
        SELECT group_concat(name, ', ') FROM (
            SELECT name FROM tag WHERE record_id = claim.id ORDER BY name
        )
    ), '') AS tags
FROM claim
LEFT JOIN investigation ON investigation.pk = 1
LEFT JOIN speaker ON speaker.id = claim.speaker_id
LEFT JOIN verdict ON verdict.pk = (
    SELECT newest.pk FROM verdict AS newest WHERE newest.claim_id = claim.id
    ORDER BY newest.pk DESC LIMIT 1
);
"""

_DESK_INDEXES = """
CREATE INDEX change_claim ON change(
    substr(coalesce(after, before), instr(coalesce(after, before), '"claim_id":') + 12, 36)
)
WHERE record IN ('appearance', 'relation', 'question', 'citation', 'verdict');
CREATE INDEX claim_made ON claim(made_on);
CREATE INDEX claim_topic ON claim(topic) WHERE topic > '';
CREATE INDEX claim_assignee ON claim(assignee) WHERE assignee > '';
CREATE INDEX claim_due ON claim(due_on) WHERE due_on > '';
CREATE INDEX claim_work ON claim(work) WHERE work <> 'open';
CREATE INDEX speaker_called ON speaker(name COLLATE NOCASE);
CREATE INDEX source_called ON source(name COLLATE NOCASE);
CREATE INDEX change_deleted ON change(record, edit, n) WHERE action = 'delete';
"""


_LOCKER = """
ALTER TABLE article ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0
    CHECK (confidential IN (0, 1));
ALTER TABLE article ADD COLUMN recheck_on TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0
    CHECK (confidential IN (0, 1));
ALTER TABLE evidence ADD COLUMN recheck_on TEXT NOT NULL DEFAULT '';

ALTER TABLE capture ADD COLUMN record_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN overrides TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN claimed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN text_problem TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN picture_problem TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN picture_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE capture ADD COLUMN looks TEXT NOT NULL DEFAULT ''
    CHECK (looks IN ('', 'right', 'wrong'));
ALTER TABLE capture ADD COLUMN looks_note TEXT NOT NULL DEFAULT '';

CREATE INDEX capture_blob ON capture(sha256);
CREATE INDEX capture_record ON capture(record_sha256) WHERE record_sha256 > '';
CREATE INDEX capture_looks_alike ON capture(picture_hash) WHERE picture_hash > '';

CREATE TABLE part (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    capture_id TEXT NOT NULL REFERENCES capture(id),
    role TEXT NOT NULL CHECK (role IN ('record', 'packed', 'resource', 'container', 'metadata',
        'cues', 'picture', 'print')),
    sha256 TEXT NOT NULL REFERENCES blob(sha256),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    tool TEXT NOT NULL,
    derived_from TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX part_capture ON part(capture_id, role);
CREATE INDEX part_blob ON part(sha256);

CREATE TABLE linkcheck (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT REFERENCES article(id),
    evidence_id TEXT REFERENCES evidence(id),
    url TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('alive', 'moved', 'changed', 'dead', 'unknown')),
    http_status INTEGER,
    final_url TEXT NOT NULL,
    detail TEXT NOT NULL,
    checked_at TEXT NOT NULL,
    CHECK ((article_id IS NULL) <> (evidence_id IS NULL))
) STRICT;

CREATE INDEX linkcheck_article ON linkcheck(article_id) WHERE article_id IS NOT NULL;
CREATE INDEX linkcheck_evidence ON linkcheck(evidence_id) WHERE evidence_id IS NOT NULL;

CREATE TABLE archivecopy (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT REFERENCES article(id),
    evidence_id TEXT REFERENCES evidence(id),
    url TEXT NOT NULL,
    archive TEXT NOT NULL,
    save INTEGER NOT NULL CHECK (save IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('asked', 'found', 'saved', 'none', 'failed')),
    copy_url TEXT NOT NULL,
    copied_at TEXT NOT NULL,
    detail TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    CHECK ((article_id IS NULL) <> (evidence_id IS NULL))
) STRICT;

CREATE INDEX archivecopy_article ON archivecopy(article_id) WHERE article_id IS NOT NULL;
CREATE INDEX archivecopy_evidence ON archivecopy(evidence_id) WHERE evidence_id IS NOT NULL;
CREATE INDEX archivecopy_asked ON archivecopy(pk) WHERE state = 'asked';

CREATE INDEX article_recheck ON article(recheck_on) WHERE recheck_on > '';
CREATE INDEX evidence_recheck ON evidence(recheck_on) WHERE recheck_on > '';

CREATE TABLE stamp (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    digest TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('capture', 'journal')),
    seq INTEGER,
    authority TEXT NOT NULL,
    stamped_at TEXT NOT NULL,
    response BLOB NOT NULL,
    kept_at TEXT NOT NULL,
    seal TEXT NOT NULL,
    UNIQUE (digest, authority)
) STRICT;

CREATE TRIGGER stamp_fixed BEFORE UPDATE ON stamp
BEGIN SELECT RAISE(ABORT, 'a time stamp never changes'); END;
"""

_REPORTS = """
ALTER TABLE investigation ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE investigation ADD COLUMN corrections_url TEXT NOT NULL DEFAULT '';
ALTER TABLE investigation ADD COLUMN policy_url TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN draft INTEGER NOT NULL DEFAULT 0 CHECK (draft IN (0, 1));
ALTER TABLE claim ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE source ADD COLUMN protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1));
ALTER TABLE source ADD COLUMN public_name TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1));
ALTER TABLE evidence ADD COLUMN public_title TEXT NOT NULL DEFAULT '';
ALTER TABLE verdict ADD COLUMN also TEXT NOT NULL DEFAULT '';
ALTER TABLE verdict ADD COLUMN original_url TEXT NOT NULL DEFAULT '';
ALTER TABLE verdict ADD COLUMN original_context TEXT NOT NULL DEFAULT '';

CREATE TABLE contact (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT NOT NULL REFERENCES claim(id),
    whom TEXT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    question TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    deadline_on TEXT NOT NULL,
    answer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    declined INTEGER NOT NULL CHECK (declined IN (0, 1)),
    not_asked TEXT NOT NULL,
    evidence_id TEXT REFERENCES evidence(id),
    note TEXT NOT NULL,
    noted_at TEXT NOT NULL
) STRICT;

CREATE INDEX contact_claim ON contact(claim_id);
CREATE INDEX contact_evidence ON contact(evidence_id) WHERE evidence_id IS NOT NULL;

CREATE TABLE correction (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    claim_id TEXT REFERENCES claim(id),
    kind TEXT NOT NULL CHECK (kind IN ('update', 'clarification', 'correction', 'retraction')),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    corrected_at TEXT NOT NULL
) STRICT;

CREATE INDEX correction_claim ON correction(claim_id);

CREATE TABLE statement (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES article(id),
    passage_id TEXT NOT NULL REFERENCES passage(id),
    outcome TEXT NOT NULL
        CHECK (outcome IN ('open', 'right', 'change', 'wrong', 'unconfirmed', 'no-fact')),
    evidence_id TEXT REFERENCES evidence(id),
    proof_id TEXT REFERENCES passage(id),
    claim_id TEXT REFERENCES claim(id),
    source TEXT NOT NULL,
    wording TEXT NOT NULL,
    note TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_at TEXT,
    added_at TEXT NOT NULL
) STRICT;

CREATE INDEX statement_article ON statement(article_id);
CREATE INDEX statement_passage ON statement(passage_id);
CREATE INDEX statement_evidence ON statement(evidence_id) WHERE evidence_id IS NOT NULL;
CREATE INDEX statement_proof ON statement(proof_id) WHERE proof_id IS NOT NULL;
CREATE INDEX statement_claim ON statement(claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE waiver (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    waived_at TEXT NOT NULL,
    UNIQUE (code, record_id)
) STRICT;

CREATE TABLE ratingmap (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    publisher TEXT NOT NULL,
    words TEXT NOT NULL,
    scale TEXT NOT NULL,
    rating TEXT NOT NULL,
    UNIQUE (publisher, words)
) STRICT;

CREATE TABLE export (
    pk INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('report', 'list', 'bundle', 'draft', 'archive')),
    format TEXT NOT NULL,
    profile TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    claims TEXT NOT NULL,
    withheld INTEGER NOT NULL,
    salt TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE INDEX export_sha256 ON export(sha256);
"""


def m0001_first(db: Database) -> None:
    """The first released form."""
    for script in (_JOURNAL, _STORE, _RECORDS, _OVERVIEW):
        for statement in _statements(script):
            db.conn.execute(statement)
    for table, columns in SEARCHED.items():
        db.conn.execute(_full_text(table, (*columns, "unspaced")))


def m0002_desk(db: Database) -> None:
    """What a desk needs day by day: triage, tags, due dates, order by hand, saved views."""
    for script in (_DESK, _OVERVIEW_2, _DESK_INDEXES):
        for statement in _statements(script):
            db.conn.execute(statement)


def m0003_locker(db: Database) -> None:
    """What makes captures hold up: their parts and records, time stamps, links, public copies."""
    for statement in _statements(_LOCKER):
        db.conn.execute(statement)


def m0004_reports(db: Database) -> None:
    """What reports and exchange need: the right of reply, corrections, drafts, what went out."""
    for statement in _statements(_REPORTS):
        db.conn.execute(statement)


STEPS: list[Callable[[Database], None]] = [m0001_first, m0002_desk, m0003_locker, m0004_reports]
"""All migrations, in order. One that was released is never changed."""
_LIST = "_sqlite_migrations"
"""The table in which sqlite-utils keeps which of them were applied."""

_CALLS = re.compile(r"\b(CHECK|AS|DEFAULT|WHERE|REFERENCES|COLLATE)\b", re.IGNORECASE)

VERSION = 4
"""The `user_version` of files that this program writes: the number of migrations."""
FINGERPRINTS = {
    1: "d4b170f6eb276a7cb9d31b4d0478fb4e298fc819f0427bded61b0d0e16b1a15e",
    2: "dc8f1a524a5ad07cd4dd4088ee234fe10da03ce6ba068b2b4c045a321041e664",
    3: "85baec7b47446c7ebac389ad369aae627f0501d2e17c4b0bde902c343bb9a9c8",
    4: "6e9bf31da6f72d6b38aa09df58af3d359bbdf10a15ae5409c80f1aa22969cbdf",
}
"""SHA-256 of the canonical form of each version: an opening need not build it to compare."""


def _statements(script: str) -> Iterator[str]:
    """Cut a script into statements. `executescript` would commit the migration's transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip().removesuffix(";")
            statement = ""


def _full_text(table: str, columns: tuple[str, ...]) -> str:
    """Index a table's columns. Double quotes around the content table let Datasette find it.

    No triggers keep it: under `trusted_schema = OFF`, SQLite before 3.44 refuses a full-text table
    inside a trigger. The journal's writer and the store do, in the same transaction as the row.
    """
    return (
        f'CREATE VIRTUAL TABLE {table}_fts USING fts5({", ".join(columns)}, content="{table}", '
        "content_rowid=\"pk\", tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )


def migrate(db: sqlite3.Connection) -> None:
    """Bring a file to VERSION, in one transaction: the old form or the new one, never between."""
    wrapped = _wrapped(db)
    with wrapped.atomic():
        migrations().apply(wrapped)
        db.execute(f"PRAGMA user_version = {VERSION}")


def shape(db: sqlite3.Connection) -> set[tuple[str, str, str, str]]:
    """List what a database is made of: (type, name, table, SQL) of each object."""
    rows = db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return {
        (kind, name, table, "" if _is_list_of_migrations(table, sql) else sql)
        for kind, name, table, sql in rows
    }


def _is_list_of_migrations(table: str, sql: str) -> bool:
    """Tell sqlite-utils' own table, whose exact words may differ from version to version."""
    return table == _LIST and not _CALLS.search(sql)


def canonical(version: int = VERSION) -> set[tuple[str, str, str, str]]:
    """List what a file of this version must be made of."""
    blank = _wrapped(sqlite3.connect(":memory:", isolation_level=None))
    migrations().apply(blank, stop_before=[step.__name__ for step in STEPS[version:]])
    try:
        return shape(blank.conn)
    finally:
        blank.close()


def migrations() -> Migrations:
    """Give the migrations to sqlite-utils, which applies them and keeps which were applied."""
    from sqlite_utils import Migrations  # noqa: PLC0415 - an opening is to be short

    made = Migrations("workbench")
    for step in STEPS:
        made(name=step.__name__)(step)
    return made


def _wrapped(db: sqlite3.Connection) -> Database:
    from sqlite_utils import Database  # noqa: PLC0415 - an opening is to be short

    return Database(db, execute_plugins=False)


def fingerprint(objects: set[tuple[str, str, str, str]]) -> str:
    """Say in one line what a database is made of."""
    return hashlib.sha256(repr(sorted(objects)).encode()).hexdigest()


def foreign_objects(db: sqlite3.Connection, version: int) -> list[str]:
    """Name what in a database differs from the canonical form of its version."""
    found = shape(db)
    if fingerprint(found) == FINGERPRINTS.get(version):
        return []
    difference = found ^ canonical(version)
    return sorted({f"{kind} {name}" for kind, name, _, _ in difference})
