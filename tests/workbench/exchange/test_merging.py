"""Two projects become one: nothing lost, the same whichever comes first, one edit."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path

import pytest

from workbench import commands, queries, stamps
from workbench.errors import WorkbenchError
from workbench.exchange import seed
from workbench.exchange.intake import from_text
from workbench.exchange.merge_plan import Planned
from workbench.exchange.merging import Side, merge, opened, preview
from workbench.journal.references import REFERENCES
from workbench.model import Claim, EvidenceKind, ExportKind, Stance
from workbench.project import Project
from workbench.queries import merging as read
from workbench.rows import Row
from workbench.scales import scale

Two = tuple[Project, Project]
Parted = Callable[[], Two]


@pytest.fixture
def parted(tmp_path: Path) -> Iterator[Parted]:
    """Make a project and a copy of it, both open to be changed."""
    with ExitStack() as stack:

        def made() -> Two:
            first = stack.enter_context(Project.create(tmp_path / "Ours.fcw", actor="Ada"))
            _begin(first)
            shutil.copyfile(first.path, tmp_path / "Theirs.fcw")
            second = stack.enter_context(Project.open(tmp_path / "Theirs.fcw", actor="Bo"))
            return first, second

        yield made


def _begin(project: Project) -> None:
    for number in range(4):
        commands.add_claim(project, text=f"The quay sank by {number} metres.", speaker="Ilse")
    for number in range(3):
        found = from_text(f"Minute {number}: the quay stands.\nIt stood all year.")
        commands.add_evidence(
            project,
            kind=EvidenceKind.LETTER,
            title=f"Letter {number}",
            content=found.content,
            draft=found.draft,
            source="Harbour office",
        )


def _plan(mine: Project, theirs: Project, side: Side = Side.NEWER) -> Planned:
    return preview(mine, theirs, side=side)


def _claim(project: Project, number: int) -> Claim:
    return project.get(Claim, queries.claims(project.db)[number].id)


def _sound(project: Project) -> bool:
    return all(finding.ok for finding in queries.verify(project.db))


def _cite(project: Project, claim: int, letter: int, words: str) -> None:
    row = sorted(queries.evidence(project.db), key=lambda each: each.title)[letter]
    capture = queries.captures(project.db, evidence=row.id)[0]
    start = project.store.text(capture.text_sha256).index(words)
    commands.cite(
        project,
        _claim(project, claim),
        stance=Stance.SUPPORTS,
        capture=capture,
        span=(start, start + len(words)),
    )


def test_what_each_added_is_there(parted: Parted) -> None:
    """New claims, evidence with its bytes, citations and verdicts come in with one edit."""
    mine, theirs = parted()
    commands.add_claim(mine, text="The crane is red.", speaker="Ilse")
    found = from_text("The crane was painted blue.")
    commands.add_evidence(
        theirs,
        kind=EvidenceKind.LETTER,
        title="Letter 9",
        content=found.content,
        draft=found.draft,
        source="A new source",
    )
    _cite(theirs, 0, 3, "painted blue")
    commands.set_verdict(
        theirs, _claim(theirs, 0), scale("evidence").rating("refuted"), rationale="See the letter."
    )
    edits = len(queries.history(mine.db))
    merge(mine, theirs, _plan(mine, theirs))
    assert len(queries.history(mine.db)) == edits + 1
    assert _sound(mine)
    assert queries.counts(mine.db).claims == 5
    detail = queries.claim(mine.db, _claim(mine, 0).id)
    assert detail.citations[0].passage is not None
    assert detail.citations[0].passage.exact == "painted blue"
    assert detail.row.rating_label == "Refuted"
    mine.undo()
    assert queries.counts(mine.db).claims == 5
    assert queries.counts(mine.db).evidence == 3
    assert _sound(mine)


def test_what_they_handed_out_comes_in_and_the_rest_can_be_undone(parted: Parted) -> None:
    """A merge that brings a hand-out beside a change is not taken for a hand-out itself."""
    mine, theirs = parted()
    commands.change_claim(theirs, _claim(theirs, 0), place="Norrhamn")
    commands.record_exports(
        theirs,
        [
            commands.HandedOut(
                kind=ExportKind.LIST, format="csv", name="a.csv", sha256="ab" * 32, size=1, seq=1
            )
        ],
    )
    merge(mine, theirs, _plan(mine, theirs))
    assert [each.name for each in queries.exports(mine.db)] == ["a.csv"]
    assert mine.undo().label.startswith("Merge Theirs.fcw")
    assert _claim(mine, 0).place == ""


def test_other_fields_of_one_record_do_not_quarrel(parted: Parted) -> None:
    """One wrote the place, the other the date: both stand, and nobody is asked."""
    mine, theirs = parted()
    commands.change_claim(mine, _claim(mine, 0), place="Norrhamn")
    commands.change_claim(theirs, _claim(theirs, 0), made_on="2026-01-02")
    plan = _plan(mine, theirs)
    assert plan.conflicts == ()
    merge(mine, theirs, plan)
    assert (_claim(mine, 0).place, _claim(mine, 0).made_on) == ("Norrhamn", "2026-01-02")


@pytest.mark.parametrize(("side", "text"), [(Side.MINE, "Mine."), (Side.THEIRS, "Theirs.")])
def test_the_same_field_is_asked_about(parted: Parted, side: Side, text: str) -> None:
    """Whichever is taken, the other's words stand in the journal."""
    mine, theirs = parted()
    commands.change_claim(mine, _claim(mine, 0), text="Mine.")
    commands.change_claim(theirs, _claim(theirs, 0), text="Theirs.")
    plan = _plan(mine, theirs, side)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs) == ("text", "Mine.", "Theirs.")
    assert conflict.base == "The quay sank by 0 metres."
    merge(mine, theirs, plan)
    assert _claim(mine, 0).text == text
    seq = queries.history(mine.db, limit=1)[0].seq
    images = str([(row.before, row.after) for row in queries.changes(mine.db, seq)])
    assert "Theirs." in images
    assert "Mine." in images
    assert _sound(mine)


def test_a_choice_is_made_for_one_conflict(parted: Parted) -> None:
    """By the conflict's name; the others go as they would."""
    mine, theirs = parted()
    for number in (0, 1):
        commands.change_claim(mine, _claim(mine, number), text=f"Mine {number}.")
        commands.change_claim(theirs, _claim(theirs, number), text=f"Theirs {number}.")
    first = _plan(mine, theirs, Side.MINE).conflicts[0]
    plan = preview(mine, theirs, {first.name: "theirs"}, side=Side.MINE)
    merge(mine, theirs, plan)
    texts = {_claim(mine, number).text for number in (0, 1)}
    assert texts in ({"Theirs 0.", "Mine 1."}, {"Mine 0.", "Theirs 1."})


def test_what_one_deleted_and_the_other_used_is_kept(parted: Parted) -> None:
    """A claim that was deleted there and cited here stays, with all that belonged to it."""
    mine, theirs = parted()
    _cite(mine, 1, 0, "stood all year")
    commands.remove_claim(theirs, _claim(theirs, 1))
    plan = _plan(mine, theirs)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.theirs) == ("", None)
    commands.add_claim(theirs, text="One more.")
    merge(mine, theirs, _plan(mine, theirs))
    assert queries.counts(mine.db).claims == 5
    assert queries.counts(mine.db).citations == 1
    assert _sound(mine)


def test_deleting_wins_when_it_is_chosen(parted: Parted) -> None:
    """Then what was hung on the claim here goes with it, and undo brings all of it back."""
    mine, theirs = parted()
    _cite(mine, 1, 0, "stood all year")
    commands.remove_claim(theirs, _claim(theirs, 1))
    merge(mine, theirs, _plan(mine, theirs, Side.THEIRS))
    assert (queries.counts(mine.db).claims, queries.counts(mine.db).citations) == (3, 0)
    assert _sound(mine)
    mine.undo()
    assert (queries.counts(mine.db).claims, queries.counts(mine.db).citations) == (4, 1)


def test_what_was_deleted_here_and_used_there_comes_back(parted: Parted) -> None:
    """Evidence that was deleted here and cited there is there again, with its copy."""
    mine, theirs = parted()
    _cite(theirs, 1, 0, "stood all year")
    row = next(each for each in queries.evidence(mine.db) if each.title == "Letter 0")
    commands.remove_evidence(mine, queries.find_evidence(mine.db, row.id))
    merge(mine, theirs, _plan(mine, theirs))
    assert queries.counts(mine.db).evidence == 3
    (cited,) = queries.claim(mine.db, _claim(mine, 1).id).citations
    assert cited.passage is not None
    assert cited.passage.exact == "stood all year"
    assert _sound(mine)


def test_the_later_verdict_counts(parted: Parted) -> None:
    """Where both rated a claim, the one chosen counts, and the other stays as history."""
    mine, theirs = parted()
    ratings = scale("evidence")
    commands.set_verdict(
        theirs, _claim(theirs, 0), ratings.rating("refuted"), rationale="Theirs, first."
    )
    commands.set_verdict(
        mine, _claim(mine, 0), ratings.rating("supported"), rationale="Ours, later."
    )
    plan = _plan(mine, theirs)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.newer) == ("verdict", "mine")
    merge(mine, theirs, plan)
    verdicts = queries.claim(mine.db, _claim(mine, 0).id).verdicts
    assert [each.rationale for each in verdicts] == ["Ours, later.", "Theirs, first."]
    mine.undo()
    (only,) = queries.claim(mine.db, _claim(mine, 0).id).verdicts
    assert only.rationale == "Ours, later."
    mine.redo()
    assert _sound(mine)


def test_the_same_thing_written_twice_is_one(parted: Parted) -> None:
    """A speaker, a page and a claim that both wrote down are there once, with what each knew."""
    mine, theirs = parted()
    for project, fields in ((mine, {"place": "Quay"}), (theirs, {"made_on": "2026"})):
        commands.add_claim(project, text="The mast is new.", speaker="Okafor", **fields)
        commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Page", url="https://quay.example/p"
        )
    plan = _plan(mine, theirs)
    assert plan.same >= 3
    merge(mine, theirs, plan)
    assert queries.counts(mine.db).claims == 5
    assert queries.counts(mine.db).evidence == 4
    assert len([each for each in queries.speakers(mine.db) if each.name == "Okafor"]) == 1
    made = _claim(mine, 4)
    assert (made.place, made.made_on) == ("Quay", "2026")


def test_projects_that_never_were_one(tmp_path: Path) -> None:
    """All comes in; merging the same file again brings nothing."""
    seed.make("harbour-bridge", tmp_path / "a.fcw")
    seed.make("petro-trump-call", tmp_path / "b.fcw")
    with Project.open(tmp_path / "a.fcw") as mine, opened(tmp_path / "b.fcw") as theirs:
        both = queries.counts(mine.db).claims + queries.counts(theirs.db).claims
        plan = _plan(mine, theirs)
        assert plan.since == 0
        merge(mine, theirs, plan)
        assert queries.counts(mine.db).claims == both
        assert _sound(mine)
        with pytest.raises(WorkbenchError, match="There is nothing in b"):
            merge(mine, theirs, _plan(mine, theirs))


def test_the_same_seed_twice_is_one(tmp_path: Path) -> None:
    """Two files that were filled from the same papers lie over each other record by record."""
    for name in ("a", "b"):
        seed.make("harbour-bridge", tmp_path / f"{name}.fcw")
    with Project.open(tmp_path / "a.fcw") as mine, opened(tmp_path / "b.fcw") as theirs:
        before = queries.counts(mine.db)
        plan = _plan(mine, theirs)
        assert plan.conflicts == ()
        if not plan.steps.is_empty:
            merge(mine, theirs, plan)
        after = queries.counts(mine.db)
        for noun in ("claims", "articles", "sources", "speakers"):
            assert getattr(after, noun) == getattr(before, noun), noun
        assert _sound(mine)


def test_stamps_come_along(parted: Parted) -> None:
    """A time stamp of a copy that comes in is kept here too."""
    mine, theirs = parted()
    found = from_text("The crane was painted blue.")
    commands.add_evidence(
        theirs, kind=EvidenceKind.LETTER, title="Blue", content=found.content, draft=found.draft
    )
    row = next(each for each in queries.evidence(theirs.db) if each.title == "Blue")
    digest = queries.captures(theirs.db, evidence=row.id)[0].record_sha256
    due = stamps.Due(what=stamps.CAPTURE, digest=digest, authority="http://stamp.example/")
    theirs.keep_stamp(due, theirs.now(), b"answer")
    merge(mine, theirs, _plan(mine, theirs))
    (kept,) = stamps.stamps_of(mine.db, digest)
    assert kept.response == b"answer"


def test_an_older_file_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    """A file of an earlier version is converted in a copy of its own."""
    import gzip  # noqa: PLC0415 - for this alone

    kept = Path(__file__).parents[2] / "formats" / "version-2.fcw.gz"
    old = tmp_path / "Old.fcw"
    old.write_bytes(gzip.decompress(kept.read_bytes()))
    before = old.read_bytes()
    with Project.create(tmp_path / "New.fcw") as mine, opened(old) as theirs:
        merge(mine, theirs, _plan(mine, theirs))
        assert queries.counts(mine.db).claims == queries.counts(theirs.db).claims
        assert _sound(mine)
    assert old.read_bytes() == before


def _purge(project: Project, number: int) -> None:
    ident = _claim(project, number).id
    commands.remove_records(project, "claims", [ident])
    commands.purge(project, "claim", ident)


def test_what_was_removed_for_good_does_not_come_back_unasked(parted: Parted) -> None:
    """Where the other changed it, that is asked; what is newer does not count then."""
    mine, theirs = parted()
    commands.change_claim(theirs, _claim(theirs, 0), text="The quay rose.")
    commands.add_claim(theirs, text="The crane is red.")
    _purge(mine, 0)
    plan = _plan(mine, theirs)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.mine, conflict.taken) == ("", None, "mine")
    merge(mine, theirs, plan)
    assert "The quay rose." not in [row.text for row in queries.claims(mine.db)]
    merge(mine, theirs, _plan(mine, theirs, Side.THEIRS))
    assert "The quay rose." in [row.text for row in queries.claims(mine.db)]
    assert _sound(mine)


def test_what_the_other_removed_for_good_goes_when_nothing_was_done_to_it(parted: Parted) -> None:
    """As with anything that the other deleted; nobody is asked."""
    mine, theirs = parted()
    _purge(theirs, 0)
    plan = _plan(mine, theirs)
    assert (plan.conflicts, plan.deleted["claim"]) == ((), 1)
    merge(mine, theirs, plan)
    assert len(queries.claims(mine.db)) == 3


_DAMAGES = (
    "UPDATE capture SET complete_reason = 'x' WHERE record_sha256 > ''",
    "UPDATE capture SET record_sha256 = 'x' WHERE record_sha256 > ''",
    "UPDATE passage SET exact = 'what was never there'",
    "UPDATE claim SET work = 'x'",
    "UPDATE claim SET added_at = 'x'",
)


def test_what_the_program_did_not_write_is_not_merged(tmp_path: Path) -> None:
    """A file that was changed by other means is refused in a sentence; nothing comes in."""
    seed.make("harbour-bridge", tmp_path / "whole.fcw")
    with Project.create(tmp_path / "Ours.fcw") as mine:
        edits = len(queries.history(mine.db))
        for number, damage in enumerate(_DAMAGES):
            path = Path(shutil.copyfile(tmp_path / "whole.fcw", tmp_path / f"Theirs {number}.fcw"))
            _spoil(path, damage)
            with (
                opened(path) as theirs,
                pytest.raises(WorkbenchError, match=f"{number}.fcw is dam"),
            ):
                merge(mine, theirs, _plan(mine, theirs))
        assert len(queries.history(mine.db)) == edits
        assert _sound(mine)


def _spoil(path: Path, damage: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(damage)
        for _, sql in guards:
            db.execute(sql)
        db.commit()


def test_a_file_is_not_merged_into_itself(parted: Parted) -> None:
    """Not under another name either."""
    mine, _ = parted()
    link = mine.path.with_name("Link.fcw")
    link.symlink_to(mine.path)
    with opened(link) as other, pytest.raises(WorkbenchError, match="same file"):
        preview(mine, other)


_WORDS = ("The quay", "The mast", "The crane", "A rope", "The ferry")


def _work(project: Project, chance: random.Random) -> None:
    """Do one thing or another, as a colleague would."""
    claims = queries.claims(project.db)
    letters = queries.evidence(project.db)
    deed = chance.randrange(9)
    if deed <= 1 or len(claims) < 2 or len(letters) < 2:
        text = f"{chance.choice(_WORDS)} is {chance.randrange(1000)} feet long."
        commands.add_claim(project, text=text, speaker=chance.choice(["Ilse", "Bo", ""]))
        found = from_text(f"It says {text} It does.")
        commands.add_evidence(
            project, kind=EvidenceKind.LETTER, title=text, content=found.content, draft=found.draft
        )
        return
    claim = project.get(Claim, chance.choice(claims).id)
    letter = queries.find_evidence(project.db, chance.choice(letters).id)
    if deed == 2:
        commands.change_claim(project, claim, text=f"Changed {chance.randrange(99)}.")
    elif deed == 3:
        commands.change_claim(project, claim, place=chance.choice(["Here", "There"]))
    elif deed == 4:
        commands.remove_claim(project, claim)
    elif deed == 5:
        commands.remove_evidence(project, letter)
    elif deed == 6:
        commands.set_verdict(
            project,
            claim,
            scale("evidence").rating(chance.choice(["refuted", "supported"])),
            rationale=f"Because {chance.randrange(99)}.",
            reason="Looked again.",
        )
    elif deed == 7:
        commands.tag_records(project, "claim", [claim.id], add=[chance.choice(["a", "b"])])
    else:
        capture = queries.captures(project.db, evidence=letter.id)[0]
        span = (0, chance.randrange(3, 9))
        with suppress(WorkbenchError):  # it may be cited already
            commands.cite(project, claim, stance=Stance.CONTEXT, capture=capture, span=span)


def _said(project: Project) -> set[str]:
    """Give all that a project says, with what is referred to in the place of ids."""
    every = read.every(project.db)
    memory: dict[tuple[str, str], str] = {}

    def told(table: str, row: Row) -> str:
        key = (table, str(row["id"]))
        if key not in memory:
            memory[key] = ""
            parts = []
            columns = {
                each.column: each.parent or str(row.get("record")) for each in REFERENCES[table]
            }
            for name, value in row.items():
                if name in {"id", "pk", "rank", "title"} and (table, name) != ("evidence", "title"):
                    continue
                if name.endswith("_at") or name == "record_sha256":
                    continue
                up = every.get((columns.get(name, ""), str(value)))
                parts.append(f"{name}={told(columns[name], up) if up else value}")
            memory[key] = f"{table}({', '.join(parts)})"
        return memory[key]

    return {told(table, row) for (table, _), row in every.items() if table != "savedview"}


@pytest.mark.parametrize("number", range(12))
def test_it_is_the_same_whichever_comes_first(tmp_path: Path, number: int) -> None:
    """After any work on both sides, both orders say the same, are sound, and can be undone."""
    chance = random.Random(number)
    with ExitStack() as stack:
        first = stack.enter_context(Project.create(tmp_path / "a.fcw"))
        _begin(first)
        for _ in range(6):
            _work(first, chance)
        shutil.copyfile(first.path, tmp_path / "b.fcw")
        second = stack.enter_context(Project.open(tmp_path / "b.fcw"))
        for _ in range(25):
            _work(chance.choice((first, second)), chance)
        for name, project in (("a2", first), ("b2", second)):
            shutil.copyfile(project.path, tmp_path / f"{name}.fcw")
        one = stack.enter_context(Project.open(tmp_path / "a2.fcw"))
        two = stack.enter_context(Project.open(tmp_path / "b2.fcw"))
        before = _said(one)
        for mine, theirs in ((one, second), (two, first)):
            plan = _plan(mine, theirs)
            if not plan.steps.is_empty:
                merge(mine, theirs, plan)
            assert _sound(mine)
        assert _said(one) == _said(two)
        if queries.history(one.db, limit=1)[0].label.startswith("Merge"):
            one.undo()
        assert _said(one) == before
