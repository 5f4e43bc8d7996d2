"""What is searched, and what a search answers with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where the words were found."""

    kind: str
    """One of `KINDS`."""
    id: str
    """Of the record; of the capture for `text`; the name for `tag`."""
    title: str
    below: str = ""
    """What is known of it: who said it and how it was rated, who published it."""
    snippet: str = ""
    """The words around the match, each match between `OPEN` and `CLOSE`."""
    owner_kind: str
    """What to open: `claim`, `article`, `evidence`, `source`, `speaker`, `tag` or `view`."""
    owner_id: str
    capture_id: str = ""
    """The capture in which a `text` or `passage` stands, and where it begins and ends in it."""
    start: int = -1
    end: int = -1
    score: float = 0.0
    """How well it fits, from 0 to 1; comparable between kinds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is searched: a table, what joins it to what is opened, and what is shown of it."""

    kind: str
    table: str
    join: str
    title: str
    below: str
    opens: str
    weight: float
    """What the kind counts, so that kinds can be ranked together."""


_SPEAKER = "LEFT JOIN speaker ON speaker.id = claim.speaker_id"
_OF_CLAIM = f"JOIN claim ON claim.id = {{table}}.claim_id {_SPEAKER}"
_NAMED = "coalesce(speaker.name, '')"
_OF_CAPTURE = (
    "JOIN capture ON capture.text_sha256 = extract.sha256 "
    "LEFT JOIN article ON article.id = capture.article_id "
    "LEFT JOIN evidence ON evidence.id = capture.evidence_id"
)
_RATED = (
    f"ltrim({_NAMED} || coalesce(' · ' || (SELECT label FROM verdict "
    "WHERE verdict.claim_id = claim.id ORDER BY verdict.pk DESC LIMIT 1), ''), ' ·')"
)
PARTS = (
    Part(kind="claim", table="claim", join=_SPEAKER, title="claim.text", below=_RATED,
          opens="'claim', claim.id, ''", weight=0.04),
    Part(kind="speaker", table="speaker", join="", title="speaker.name",
          below="trim(speaker.role || ', ' || speaker.affiliation, ', ')",
          opens="'speaker', speaker.id, ''", weight=0.06),
    Part(kind="article", table="article", join="", title="article.title",
          below="coalesce(nullif(article.publisher, ''), article.byline)",
          opens="'article', article.id, ''", weight=0.03),
    Part(kind="evidence", table="evidence", title="evidence.title",
          join="LEFT JOIN source ON source.id = evidence.source_id",
          below="coalesce(source.name, '')", opens="'evidence', evidence.id, ''", weight=0.03),
    Part(kind="source", table="source", join="", title="source.name", below="source.interests",
          opens="'source', source.id, ''", weight=0.02),
    Part(kind="text", table="extract", join=_OF_CAPTURE,
          title="coalesce(article.title, evidence.title)", below="''",
          opens="iif(article.id IS NULL, 'evidence', 'article'), "
                "coalesce(article.id, evidence.id), capture.id", weight=0.0),
    *(
        Part(kind="note", table=table, join=_OF_CLAIM.format(table=table), title="claim.text",
              below=_NAMED, opens="'claim', claim.id, ''", weight=-0.05)
        for table in ("question", "citation", "verdict")
    ),
)  # fmt: skip
KINDS = (
    "claim", "speaker", "article", "evidence", "source", "passage", "text", "note", "tag", "view",
)  # fmt: skip
"""`text` is of a capture, `passage` what was cited of one; `note` is a note, question or verdict
of a claim; `view` is a saved view."""
