"""What a filter keeps is what plain Python keeps, for every field of every list."""

from __future__ import annotations

import datetime as dt
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.journal import Edit
from workbench.model import (
    Appearance,
    ArchiveCopy,
    ArchiveState,
    Article,
    Capture,
    CaptureMethod,
    Citation,
    Claim,
    ClaimState,
    Complete,
    Confidence,
    Contact,
    Evidence,
    EvidenceKind,
    LinkCheck,
    LinkState,
    Passage,
    Question,
    Relation,
    RelationKind,
    Source,
    SourceClass,
    Speaker,
    SpeakerKind,
    Stance,
    Tag,
    Verdict,
    Work,
)
from workbench.project import Project
from workbench.queries import filters
from workbench.queries.fields import FIELDS, LEVELS, TABLES, Field, Kind, Op
from workbench.queries.filters import Condition, Filter

Row = dict[str, Any]
Tables = dict[str, list[Row]]

TODAY = "2026-11-23"
WORDS = ("", "Łódź", "lodz bridge", "Straße 5 %", "São_Tomé", "東京タワー", 'a "b" \\ %', "STRASSE")
DATES = ("", "2026", "2026-01", "2026-01-01", "2026-11-23", "2026-11", "2025-12-31", "2025")
NEEDLES = ("lodz", "Ł", "sao", "ße", "%", "_", "bridge", "タワ", "\\", "e 5", '"b"', "Łódź", "SAO_")
DAYS = ("2026", "2026-01", "2026-01-01", "2025-12-31", "today", "-1y", "2026-11", "+2d")
FEW, EITHER = range(4), (False, True)
Draw = Callable[[Sequence[Any]], Any]


def every_condition(noun: str) -> Iterator[Condition]:
    """Every field of a list, compared in each way with a few values."""
    for field in FIELDS[noun].values():
        values: Sequence[str] = field.choices or {
            Kind.DATE: DAYS, Kind.MOMENT: DAYS, Kind.NUMBER: ("0", "1", "2", "50")
        }.get(field.kind, NEEDLES)  # fmt: skip
        for op in field.ops:
            for value in ("",) if op in {Op.EMPTY, Op.FILLED} else values:
                yield Condition(field=field.name, op=op, value=value)


def fill(edit: Edit, draw: Draw) -> None:
    """Put records of every kind into a project, related at random."""
    at = [dt.datetime(y, 1, 1, h, tzinfo=dt.UTC) for y in (2025, 2026) for h in (0, 12)]
    content = edit.store.put(b"x")
    speakers = [
        edit.add(
            Speaker,
            name=draw(WORDS),
            role=draw(WORDS),
            affiliation=draw(WORDS),
            kind=draw(list(SpeakerKind)),
        )
        for _ in range(draw(FEW))
    ]
    sources = [
        edit.add(
            Source, name=draw(WORDS), source_class=draw([None, *SourceClass]), note=draw(WORDS)
        )
        for _ in range(draw(FEW))
    ]
    articles = [
        edit.add(
            Article,
            title=draw(WORDS),
            byline=draw(WORDS),
            draft=draw(EITHER),
            published_on=draw(DATES),
            confidential=draw(EITHER),
            recheck_on=draw(DATES),
            added_at=draw(at),
        )
        for _ in range(draw(FEW))
    ]
    evidence = [
        edit.add(
            Evidence,
            kind=draw(list(EvidenceKind)),
            title=draw(WORDS),
            source_id=draw([None, *(s.id for s in sources)]),
            occurred_on=draw(DATES),
            sensitive=draw(EITHER),
            protected=draw(EITHER),
            confidential=draw(EITHER),
            recheck_on=draw(DATES),
            added_at=draw(at),
        )
        for _ in range(draw(FEW))
    ]
    captures = [
        edit.add(
            Capture,
            **{owner: item.id},
            method=draw(list(CaptureMethod)),
            sha256=content,
            size=1,
            filename=draw(WORDS),
            complete=draw(list(Complete)),
            captured_at=draw(at),
        )
        for owner, items in (("article_id", articles), ("evidence_id", evidence))
        for item in items
        for _ in range(draw(range(3)))
    ]
    look_again(edit, draw, {"article_id": articles, "evidence_id": evidence})
    passages = [
        edit.add(Passage, capture_id=capture.id, start=0, end=1, exact="x") for capture in captures
    ]
    claims = [
        edit.add(
            Claim,
            text=draw(WORDS),
            quote=draw(WORDS),
            speaker_id=draw([None, *(s.id for s in speakers)]),
            made_on=draw(DATES),
            topic=draw(WORDS),
            assignee=draw(WORDS),
            due_on=draw(DATES),
            work=draw(list(Work)),
            reason=draw(WORDS),
            reach=draw((None, 1, 2, 3)),
            harm=draw((None, 1, 2, 3)),
            added_at=draw(at),
        )
        for _ in range(draw(range(1, 6)))
    ]
    for claim in claims:
        for _ in range(draw(FEW)):
            relate(edit, draw, claim, claims[0], (articles, [*passages, *evidence]))
    for name, records in (
        ("claim", claims),
        ("evidence", evidence),
        ("source", sources),
        ("speaker", speakers),
        ("article", articles),
    ):
        for record in records:
            for tag in {draw(WORDS[1:]) for _ in range(draw(range(3)))}:
                edit.add(Tag, record=name, record_id=record.id, name=tag)


def look_again(edit: Edit, draw: Draw, owned: dict[str, list[Any]]) -> None:
    """Put link checks and copies in archives beside articles and evidence."""
    at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    for owner, item in ((owner, item) for owner, items in owned.items() for item in items):
        own = {owner: item.id, "url": "https://a.example"}
        for _ in range(draw(range(3))):
            edit.add(LinkCheck, **own, state=draw(list(LinkState)), checked_at=at)
        for _ in range(draw(range(3))):
            edit.add(ArchiveCopy, **own, archive="a", state=draw(list(ArchiveState)), asked_at=at)


def relate(
    edit: Edit,
    draw: Draw,
    claim: Claim,
    other: Claim,
    among: tuple[list[Article], list[Any]],
) -> None:
    """Put a question, a verdict, an appearance, a relation or a citation beside a claim."""
    articles, citable = among
    at = [dt.datetime(y, 1, 1, h, tzinfo=dt.UTC) for y in (2025, 2026) for h in (0, 12)]
    match draw(range(7)):
        case 6:
            edit.add(
                Contact,
                claim_id=claim.id,
                whom="A",
                deadline_on=draw(DATES),
                answer=draw(WORDS),
                declined=draw(EITHER),
                not_asked=draw(WORDS),
                noted_at=at[0],
            )
        case 0:
            edit.add(Question, claim_id=claim.id, text=draw(WORDS), answer=draw(WORDS))
        case 1:
            edit.add(
                Verdict,
                claim_id=claim.id,
                scale="evidence",
                rating=draw(["refuted", "supported"]),
                label="Refuted",
                definition="",
                rationale=draw(WORDS),
                confidence=draw([None, *Confidence]),
                author=draw(WORDS),
                made_at=draw(at),
            )
        case 2 if articles:
            edit.add(Appearance, claim_id=claim.id, article_id=draw(articles).id)
        case 3 if claim is not other:
            edit.add(
                Relation,
                claim_id=claim.id,
                other_id=other.id,
                kind=draw(list(RelationKind)),
            )
        case 4 if citable:
            cited = draw(citable)
            named = "passage_id" if isinstance(cited, Passage) else "evidence_id"
            edit.add(
                Citation,
                claim_id=claim.id,
                **{named: cited.id},
                stance=draw(list(Stance)),
                key=draw(EITHER),
                cited_at=draw(at),
            )
        case _:
            pass


class Plain:
    """The same questions, answered by loops over all rows."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def some(self, table: str, **equal: object) -> list[Row]:
        """The rows of a table that have these values."""
        return [r for r in self.tables[table] if all(r[k] == v for k, v in equal.items())]

    def values(self, noun: str, field: str, row: Row) -> list[Any]:
        """What a record has in a field: no value, one, or several."""
        if field == "tag":
            return [r["name"] for r in self.some("tag", record_id=row["id"])]
        own = {"made": "made_on", "due": "due_on", "added": "added_at", "published": "published_on"}
        own |= {"occurred": "occurred_on", "with": "with_whom", "same-as": "same_as"}
        own |= {"look-again": "recheck_on"}
        if noun == "sources" and field == "class":
            return [row["source_class"]]
        if own.get(field, field) in row:
            return [row[own.get(field, field)]]
        return list(getattr(self, f"_of_{noun}")(field, row))

    def _of_claims(self, field: str, row: Row) -> Iterator[Any]:  # noqa: C901, PLR0912
        cited = self.some("citation", claim_id=row["id"])
        verdicts = self.some("verdict", claim_id=row["id"])
        newest = verdicts[-1:]
        match field:
            case "speaker" | "role" | "affiliation":
                name = "name" if field == "speaker" else field
                yield from (r[name] for r in self.some("speaker", id=row["speaker_id"]))
            case "rating" | "scale" | "confidence" | "rationale":
                yield from (r[field] for r in newest)
            case "verdict-author" | "verdict-date":
                named = {"verdict-author": "author", "verdict-date": "made_at"}[field]
                yield from (r[named] for r in newest)
            case "verdicts":
                yield len(verdicts)
            case "for" | "against" | "context":
                stance = {"for": "supports", "against": "refutes"}.get(field, field)
                yield sum(r["stance"] == stance for r in cited)
            case "citations":
                yield len(cited)
            case "key-evidence":
                yield int(any(r["key"] for r in cited))
            case "evidence" | "source":
                for item in filter(None, map(self._evidence_of, cited)):
                    if field == "evidence":
                        yield item["title"]
                    yield from (
                        r["name"]
                        for r in self.some("source", id=item["source_id"])
                        if field == "source"
                    )
            case "question":
                yield from (r["text"] for r in self.some("question", claim_id=row["id"]))
            case "open-questions":
                yield len(self.some("question", claim_id=row["id"], answer=""))
            case "article":
                for shown in self.some("appearance", claim_id=row["id"]):
                    yield from (r["title"] for r in self.some("article", id=shown["article_id"]))
            case "appearances":
                yield len(self.some("appearance", claim_id=row["id"]))
            case "relation":
                both = self.some("relation", claim_id=row["id"])
                both += self.some("relation", other_id=row["id"])
                yield from (r["kind"] for r in both)
            case "state":
                yield self._state(row, cited, newest)
            case "reply":
                yield from self._replies(row)
            case "priority":
                rated = [row[n] for n in ("reach", "harm", "checkable", "urgency") if row[n]]
                if rated:
                    yield int(50 * sum(n - 1 for n in rated) / len(rated) + 0.5)

    def _replies(self, row: Row) -> Iterator[str]:
        asked = self.some("contact", claim_id=row["id"])
        if not asked:
            yield "none"
        for each in asked:
            ends = [("not-asked", "not_asked"), ("answered", "answer"), ("declined", "declined")]
            found = [name for name, column in ends if each[column]]
            yield from found
            if not found:
                day = each["deadline_on"]
                yield "overdue" if day and day < TODAY[: len(day)] else "asked"

    def _state(self, row: Row, cited: list[Row], newest: list[Row]) -> str:
        for verdict in newest:
            later = [
                r
                for r in cited
                if r["stance"] in {"supports", "refutes"} and r["cited_at"] > verdict["made_at"]
            ]
            return ClaimState.NEEDS_RECHECK if later else ClaimState.DECIDED
        begun = cited or self.some("question", claim_id=row["id"])
        return ClaimState.IN_PROGRESS if begun else ClaimState.NEW

    def _evidence_of(self, citation: Row) -> Row | None:
        wanted_id = citation["evidence_id"]
        for passage in self.some("passage", id=citation["passage_id"]):
            (capture,) = self.some("capture", id=passage["capture_id"])
            wanted_id = capture["evidence_id"]
        return next(iter(self.some("evidence", id=wanted_id)), None)

    def _copy(self, owner: str, field: str, row: Row) -> Iterator[Any]:
        copies = self.some("capture", **{owner: row["id"]})
        newest = sorted(copies, key=lambda r: (r["captured_at"], r["pk"]))[-1:]
        named = {"captured": "captured_at", "complete": "complete", "method-of-capture": "method"}
        if field == "captures":
            yield len(copies)
        elif field == "file-name":
            yield from (r["filename"] for r in copies)
        elif field == "link":
            checks = self.some("linkcheck", **{owner: row["id"]})
            yield from (r["state"] for r in sorted(checks, key=lambda r: r["pk"])[-1:])
        elif field == "archived":
            asked = self.some("archivecopy", **{owner: row["id"]})
            yield int(any(r["state"] in {"found", "saved"} for r in asked))
        else:
            yield from (r[named[field]] for r in newest)

    def _of_evidence(self, field: str, row: Row) -> Iterator[Any]:
        stood = self.some("source", id=row["source_id"])
        used = [r for r in self.tables["citation"] if self._evidence_of(r) == row]
        match field:
            case "source" | "class":
                yield from (r["name" if field == "source" else "source_class"] for r in stood)
            case "citations":
                yield len(used)
            case "stance":
                yield from (r["stance"] for r in used)
            case _:
                yield from self._copy("evidence_id", field, row)

    def _of_articles(self, field: str, row: Row) -> Iterator[Any]:
        if field == "claims":
            yield len({r["claim_id"] for r in self.some("appearance", article_id=row["id"])})
        else:
            yield from self._copy("article_id", field, row)

    def _of_sources(self, _field: str, row: Row) -> Iterator[Any]:
        yield len(self.some("evidence", source_id=row["id"]))

    def _of_speakers(self, _field: str, row: Row) -> Iterator[Any]:
        yield len(self.some("claim", speaker_id=row["id"]))


def passes(field: Field, asked: Condition, values: list[Any]) -> bool:
    """Tell whether any value compares as asked, or none does, where the condition denies."""
    there = [value for value in values if value not in {"", None}]
    match asked.op:
        case Op.EMPTY:
            return not there
        case Op.FILLED:
            return bool(there)
        case Op.IS_NOT | Op.LACKS:
            op = Op.IS if asked.op == Op.IS_NOT else Op.CONTAINS
            return not passes(field, Condition(field=field.name, op=op, value=asked.value), values)
    return any(compares(field.kind, asked.op, value, asked.value) for value in there)


def compares(kind: Kind, op: str, value: Any, wanted: str) -> bool:
    """Compare one value that is there."""
    match kind:
        case Kind.TEXT | Kind.NAME:
            have, want = folded(value), folded(wanted)
            tests = {
                Op.IS: have == want,
                Op.CONTAINS: want in have,
                Op.BEGINS: have[: len(want)] == want,
            }
            return tests[Op(op)]
        case Kind.DATE:
            return dated(op, days_of(value), days_of(meant(wanted)))
        case Kind.MOMENT:
            local = dt.datetime.fromisoformat(value).astimezone().date()
            return dated(op, (local, local), days_of(meant(wanted)))
        case Kind.NUMBER | Kind.LEVEL | Kind.FLAG:
            known = {"yes": 1, "no": 0} | dict(zip(LEVELS, (1, 2, 3), strict=True))
            want = known[wanted] if wanted in known else int(wanted)
            return {Op.IS: value == want, Op.AT_LEAST: value >= want, Op.AT_MOST: value <= want}[
                Op(op)
            ]
        case _:
            return bool(value == wanted)


def meant(wanted: str) -> str:
    """Say relative dates as of the day of these tests."""
    return {"today": TODAY, "-1y": "2025-11-23", "+2d": "2026-11-25"}.get(wanted, wanted)


def days_of(iso: str) -> tuple[dt.date, dt.date]:
    """The first and the last day of a date of any precision."""
    year, month, day_ = (int(part) for part in (*iso.split("-"), "0", "0")[:3])
    first = dt.date(year, month or 1, day_ or 1)
    after = dt.date(year + 1, 1, 1) if not month or month == 12 else dt.date(year, month + 1, 1)
    return first, first if day_ else after - dt.timedelta(days=1)


def dated(op: str, have: tuple[dt.date, dt.date], want: tuple[dt.date, dt.date]) -> bool:
    """Compare two periods, whole with whole."""
    return {
        Op.ON: want[0] <= have[0] and have[1] <= want[1],
        Op.BEFORE: have[1] < want[0],
        Op.AFTER: have[0] > want[1],
        Op.SINCE: have[0] >= want[0],
        Op.UNTIL: have[1] <= want[1],
    }[Op(op)]


@pytest.fixture(scope="module")
def project() -> Iterator[Project]:
    """A project that is filled and emptied again for each example."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "Test.fcw") as made,
    ):
        made.db.execute("PRAGMA synchronous = OFF")
        yield made


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 1 << 30))
def test_filters_keep_what_python_keeps(project: Project, seed: int) -> None:
    """SQL and a loop over everything give the same records, whatever is asked."""
    with project.edit("Fill") as edit:
        fill(edit, random.Random(seed).choice)
    try:
        plain = Plain({name: _all(project, name) for name in _TABLES})
        for noun in TABLES:
            agree(project, plain, noun, list(every_condition(noun)), random.Random(seed))
    finally:
        project.undo()


def agree(
    project: Project, plain: Plain, noun: str, asked: list[Condition], random_: random.Random
) -> None:
    """Ask each condition alone, and in pairs."""
    rows = plain.tables[TABLES[noun]]
    kept = {}
    for one in asked:
        field = FIELDS[noun][one.field]
        kept[one] = {r["id"] for r in rows if passes(field, one, plain.values(noun, one.field, r))}
        assert ids(project, noun, Filter(conditions=(one,))) == kept[one], one
    for _ in range(20):
        two = tuple(random_.choices(asked, k=2))
        first, second = (kept[one] for one in two)
        assert ids(project, noun, Filter(conditions=two)) == first & second, two
        assert ids(project, noun, Filter(conditions=two, any_of=True)) == first | second, two
        assert filters.parse(noun, filters.text(noun, two)) == two


def ids(project: Project, noun: str, wanted: Filter) -> set[str]:
    """What a filter keeps; its count says the same."""
    sql, values = filters.where(noun, wanted, TODAY)
    cursor = project.db.execute(f"SELECT id FROM {TABLES[noun]} WHERE {sql}", values)
    found = {row[0] for row in cursor}
    assert filters.count(project.db, noun, wanted, TODAY) == len(found)
    return found


_TABLES = (
    *TABLES.values(), "tag", "citation", "verdict", "question", "appearance", "relation", "contact",
    "capture", "passage", "linkcheck", "archivecopy",
)  # fmt: skip


def _all(project: Project, table: str) -> list[Row]:
    cursor = project.db.execute(f"SELECT * FROM {table} ORDER BY pk")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


@given(line=st.text(max_size=60), noun=st.sampled_from(sorted(FIELDS)), field=st.data())
@settings(max_examples=100)
def test_lines_are_conditions_or_refused(line: str, noun: str, field: st.DataObject) -> None:
    """Whatever is written either makes sense, and is written back as it was meant, or is told."""
    begin = field.draw(st.sampled_from(["", *FIELDS[noun]]))
    op = field.draw(st.sampled_from(["", *Op]))
    try:
        read = filters.parse(noun, f"{begin} {op} {line}")
    except WorkbenchError as error:
        assert str(error)  # noqa: PT017 - most lines are refused, and some are not
    else:
        written = filters.text(noun, read)
        assert filters.parse(noun, written) == filters.parse(
            noun, filters.text(noun, filters.parse(noun, written))
        )
