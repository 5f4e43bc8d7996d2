"""The history in words: records, fields, values, names and reasons."""

from __future__ import annotations

from tests.ui.conftest import fill
from ui import telling
from ui.session import Session
from workbench import commands, queries, rows
from workbench.journal import Left, Why
from workbench.model import ArchiveState, Claim, ExportKind, LinkState, Looks, Outcome, Stance
from workbench.queries import ToldField
from workbench.rows import TYPES


def shown(session: Session) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Tell the newest edit."""
    seq = session.ask(queries.history, limit=1)[0].seq
    return [
        (
            telling.heading(change),
            [
                (telling.field(f.name), telling.value(f, f.before), telling.value(f, f.after))
                for f in change.fields
            ],
        )
        for change in session.ask(queries.told, seq)
    ]


def test_a_change_is_told_in_words(session: Session) -> None:
    """Yes and no for marks, names for ids, days as people write them."""
    fill(session.project)
    row = session.ask(queries.claims)[0]
    claim = session.project.get(Claim, row.id)
    session.perform(
        commands.change_claim, claim, place="", speaker="Odd Berg", made_on="2026-03-01", reach=3
    )
    told = dict(shown(session))
    assert told["Speaker added · Odd Berg"][0] == ("Name", "", "Odd Berg")
    fields = told[f"Claim changed · {claim.text}"]
    assert ("Place", "Town council", "") in fields
    assert any(f[0] == "Speaker" and f[2] == "Odd Berg" and f[1] != "" for f in fields)
    assert ("Reach", "", "High") in fields
    assert any(f[0] == "Said on" and f[2] == "1 March 2026" for f in fields)
    (cited, *_) = session.ask(queries.claim, claim.id).citations
    session.perform(
        commands.change_citation, cited.citation, key=not cited.citation.key, stance=Stance.CONTEXT
    )
    ((heading, fields),) = shown(session)
    assert heading.startswith("Citation changed · ")
    assert {f[0] for f in fields} == {"Stance", "Key evidence"}
    assert {f[1:] for f in fields if f[0] == "Key evidence"} <= {("yes", "no"), ("no", "yes")}


def test_every_field_and_record_has_a_name() -> None:
    """A new one that is shown by its column's name was forgotten here."""
    quiet = {"id", "record", "added_at", "cited_at", "made_at", "captured_at", "created_at"}
    for table, kind in TYPES.items():
        assert telling.record(table) != table
        missing = set(rows.columns(kind)) - quiet - telling._FIELDS.keys()
        assert missing == set(), f"{table}: {missing}"


def test_states_and_times_are_told_in_words() -> None:
    """A state, what a person saw, and a time that another program wrote down in its own way."""

    def told(name: str, raw: object) -> str:
        return telling.value(ToldField(name=name, before=None, after=raw), raw)

    assert [told("state", each) for each in LinkState if each is LinkState.UNKNOWN] == ["not clear"]
    assert {told("state", each) for each in ArchiveState} >= {"none there", "failed"}
    assert (told("looks", Looks.WRONG), told("save", 1)) == ("wrong", "yes")
    assert told("claimed_at", "2026-01-08T09:00:00+00:00") == "2026-01-08 09:00:00 UTC"
    assert told("claimed_at", "last spring") == "last spring"


def test_a_reason_names_what_stays() -> None:
    """Every reason has words."""
    for why in Why:
        left = Left(record="claim", record_id="x", words="The dam", field="note", why=why)
        said = telling.reason(left)
        assert said.startswith("Claim · The dam · Note: ")
        assert not said.endswith(f": {why}")


def test_what_came_of_a_statement_and_what_was_handed_out_have_words() -> None:
    """No key of the file is shown: outcomes, kinds and for whom a file was."""

    def told(name: str, raw: object) -> str:
        return telling.value(ToldField(name=name, before=None, after=raw), raw)

    assert [told("outcome", each) for each in (Outcome.OPEN, Outcome.NO_FACT)] == [
        "Not checked",
        "No fact",
    ]
    assert not {told("kind", each) for each in ExportKind} & set(ExportKind)
    assert (told("profile", "internal"), told("profile", "public")) == (
        "for the desk",
        "for readers",
    )
