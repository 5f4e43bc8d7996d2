"""Tests of the linter: each rule on a project that it objects to, and on one that it lets pass."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import Clock
from workbench import commands, queries
from workbench.commands import Media
from workbench.commands.captures import freeze
from workbench.exchange.intake import Intake, from_text
from workbench.lint import RULES, Finding, Severity, lint
from workbench.lint.checking import checked
from workbench.model import (
    ArchiveCopy,
    ArchiveState,
    Article,
    CaptureMethod,
    Claim,
    Complete,
    Content,
    Evidence,
    EvidenceKind,
    LinkCheck,
    LinkState,
    Source,
    SourceClass,
    Speaker,
    Stance,
    Verdict,
)
from workbench.project import Project
from workbench.queries.gathered import Gathered, gathered
from workbench.reading import Draft
from workbench.scales import scale

TODAY = "2026-01-20"
TEXT = "The account of the bridge says sixty million crowns, and nothing of forty."
REASONS = "The special account, which the auditors signed, puts the whole at sixty million."
EVIDENCE = scale("evidence")
MEDIA = scale("media")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a project to whose one claim nobody could object."""
    path = tmp_path_factory.mktemp("sound") / "Sound.fcw"
    with Project.create(path, title="Bridge", clock=Clock()) as project:
        _check(project)
    return path


@pytest.fixture
def sound(kept: Path, tmp_path: Path, clock: Clock) -> Iterator[Project]:
    """A copy of it, an hour later."""
    path = shutil.copy(kept, tmp_path / "Sound.fcw")
    clock.advance(hours=1)
    with Project.open(path, clock=clock) as project:
        yield project


def _check(project: Project) -> None:
    commands.change_investigation(
        project,
        desk="Plumb Line",
        desk_url="https://plumb.example/",
        report_url="https://plumb.example/bridge",
        corrections_url="https://plumb.example/corrections",
        policy_url="https://plumb.example/rules",
        method="Two people read every source.",
        language="en",
    )
    claim = commands.add_claim(
        project,
        text="The bridge cost forty million.",
        speaker="Ilse Brandt",
        made_on="2026-01-04",
        reason="Said in the council.",
    )
    speaker = project.get(Speaker, claim.speaker_id or "")
    commands.change_speaker(project, speaker, wikidata="Q42")
    commands.add_appearance(
        project, claim, url="https://council.example/1", title="The meeting", first=True
    )
    commands.add_contact(
        project, claim, whom="Ilse Brandt", asked_on="2026-01-05", answer="I stand by it."
    )
    commands.add_source(
        project,
        name="City Treasurer",
        source_class=SourceClass.PRIMARY,
        interests="Answers to the mayor.",
    )
    for stance, title in ((Stance.REFUTES, "Account"), (Stance.SUPPORTS, "Speech")):
        made = _evidence(project, title, source="City Treasurer")
        (capture,) = queries.captures(project.db, evidence=made.id)
        commands.cite(
            project, claim, capture=capture, span=(0, 50), stance=stance, key=title == "Account"
        )
    commands.set_verdict(project, claim, EVIDENCE.rating("refuted"), rationale=REASONS)


def _evidence(project: Project, title: str, **fields: Any) -> Evidence:
    return commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        title=title,
        content=Content(data=title.encode(), method=CaptureMethod.FILE, complete=Complete.YES),
        draft=Draft(text=TEXT),
        **fields,
    )


def found(project: Project, **asked: Any) -> set[str]:
    """The codes of what is objected to."""
    return {each.code for each in lint(project.db, today=TODAY, **asked).findings}


def the(project: Project, code: str) -> Finding:
    """The one finding of this code."""
    (only,) = [each for each in lint(project.db, today=TODAY).findings if each.code == code]
    return only


def the_claim(project: Project) -> Claim:
    """The one claim."""
    return project.get(Claim, queries.claims(project.db)[0].id)


def the_evidence(project: Project, title: str = "Account") -> Evidence:
    """The evidence of this title."""
    row = next(row for row in queries.evidence(project.db) if row.title == title)
    return project.get(Evidence, row.id)


def the_source(project: Project) -> Source:
    """The one source."""
    return project.get(Source, queries.sources(project.db)[0].id)


def test_nobody_objects_to_a_sound_check(sound: Project) -> None:
    """A check that shows all that is asked for has nothing to mend and no advice."""
    assert found(sound) == set()


def test_an_empty_project_lacks_its_desk_and_address(project: Project) -> None:
    """Before anything is checked, what is missing of the desk is told once."""
    told = found(project)
    assert {"no-desk", "no-report-url", "no-corrections", "no-policy", "no-desk-url"} == told


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"desk": ""}, "no-desk"),
        ({"desk_url": ""}, "no-desk-url"),
        ({"desk_url": "plumb.example"}, "desk-url-broken"),
        ({"desk_url": "https://other.example/"}, "other-site"),
        ({"report_url": ""}, "no-report-url"),
        ({"report_url": "/bridge"}, "report-url-broken"),
        ({"report_url": "http://plumb.example/bridge"}, "report-url-http"),
        ({"corrections_url": ""}, "no-corrections"),
        ({"corrections_url": "see page 3"}, "corrections-broken"),
        ({"policy_url": ""}, "no-policy"),
        ({"language": ""}, "no-language"),
        ({"language": "English!"}, "no-language"),
        ({"method": ""}, "no-method"),
    ],
)
def test_what_is_amiss_with_the_investigation(
    sound: Project, fields: dict[str, str], code: str
) -> None:
    """Each field that is missing or broken is told with its own place."""
    commands.change_investigation(sound, **fields)
    assert found(sound) == {code}
    assert the(sound, code).record == "investigation"


@pytest.mark.parametrize("page", ["https://facts.plumb.example/b", "https://www.plumb.example/b"])
def test_a_part_of_the_desks_own_site_is_its_own(sound: Project, page: str) -> None:
    """A subdomain of the desk's site is the same site."""
    commands.change_investigation(sound, report_url=page)
    assert found(sound) == set()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": "FALSE: the bridge cost forty million."}, None),
        ({"text": "Refuted: the bridge cost forty million."}, "rating-in-claim"),
        ({"text": "The bridge cost forty million (refuted)."}, "rating-in-claim"),
        ({"text": "The bridge cost forty million – conflicting evidence"}, "rating-in-claim"),
        ({"text": "The mayor refuted the treasurer."}, "rating-word"),
        ({"text": "The bridge cost forty million. " * 3}, "overlong"),
        ({"made_on": ""}, "no-date"),
        ({"reason": ""}, "no-reason"),
    ],
)
def test_what_is_amiss_with_a_claim(
    sound: Project, fields: dict[str, str], code: str | None
) -> None:
    """The wording is looked at with the words of the verdict's own scale, and of no other."""
    commands.change_claim(sound, the_claim(sound), **fields)
    assert found(sound) == ({code} if code else set())
    if code:
        assert the(sound, code).claims == (the_claim(sound).id,)


def test_nobody_is_named(sound: Project) -> None:
    """A claim without a speaker cannot be attributed, and nobody can be asked."""
    commands.change_claim(sound, the_claim(sound), speaker="")
    (contact,) = queries.contacts(sound.db, the_claim(sound).id)
    commands.remove_contact(sound, contact)
    assert found(sound) == {"no-speaker"}


def test_a_speaker_is_told_apart_by_a_page(sound: Project) -> None:
    """A name alone says too little; the place to mend it is the speaker."""
    speaker = sound.get(Speaker, the_claim(sound).speaker_id or "")
    commands.change_speaker(sound, speaker, wikidata="")
    assert found(sound) == {"no-same-as"}
    assert the(sound, "no-same-as").record_id == speaker.id


def test_the_first_appearance_is_asked_for(sound: Project) -> None:
    """One appearance is the first; each has an address that can be followed."""
    (seen,) = queries.claim(sound.db, the_claim(sound).id).appearances
    commands.change_appearance(sound, seen.appearance, first=False, url="council.example/1")
    assert found(sound) == {"no-first", "appearance-address"}
    assert the(sound, "appearance-address").record_id == seen.appearance.id


def test_the_right_of_reply(sound: Project) -> None:
    """Not asked is a blocker; a reason is enough; a deadline is watched until it is over."""
    claim = the_claim(sound)
    (contact,) = queries.contacts(sound.db, claim.id)
    commands.remove_contact(sound, contact)
    assert found(sound) == {"not-asked"}
    assert the(sound, "not-asked").severity is Severity.BLOCKER
    reason = commands.add_contact(sound, claim, not_asked="It would put a source in danger.")
    assert found(sound) == set()
    commands.remove_contact(sound, reason)
    asked = commands.add_contact(sound, claim, whom="Her office", deadline_on="2026-01-20")
    assert found(sound) == {"still-waiting"}
    asked = commands.change_contact(sound, asked, deadline_on="2026-01-19")
    assert found(sound) == {"deadline-passed"}
    commands.change_contact(sound, asked, declined=True)
    assert found(sound) == set()


def test_no_verdict_is_no_claimreview(sound: Project) -> None:
    """A claim without a verdict is told as advice, and is not asked for what a verdict needs."""
    claim = commands.add_claim(sound, text="Nobody was paid.", made_on="2026", reason="Asked for.")
    told = {each.code for each in lint(sound.db, [claim.id], today=TODAY).findings}
    assert told == {"no-verdict", "no-speaker", "no-first"}


def test_evidence_is_asked_for(sound: Project) -> None:
    """A verdict needs something cited, on both sides, with a key and a primary source."""
    claim = the_claim(sound)
    against, support = queries.citations(sound.db, claim.id)
    commands.remove_citation(sound, support.citation)
    assert found(sound) >= {"nothing-for", "recheck"}
    commands.change_citation(sound, against.citation, key=False, stance=Stance.SUPPORTS)
    assert found(sound) >= {"nothing-against", "no-key"}
    commands.remove_citation(sound, queries.citations(sound.db, claim.id)[0].citation)
    assert {"uncited", "recheck"} <= found(sound)


def test_only_what_is_under_check_is_cited(sound: Project) -> None:
    """A text that is under check cannot bear itself out."""
    claim = the_claim(sound)
    article = commands.add_article(
        sound,
        Draft(text=TEXT, title="Whose bridge?"),
        Content(data=b"x", method=CaptureMethod.PASTE),
    )
    (capture,) = queries.captures(sound.db, article=article.id)
    for row in queries.citations(sound.db, claim.id):
        commands.remove_citation(sound, row.citation)
    commands.cite(sound, claim, capture=capture, span=(0, 9), stance=Stance.REFUTES, key=True)
    assert "only-articles" in found(sound)


def test_a_source_says_who_it_is(sound: Project) -> None:
    """Interests and class belong to a source; evidence without one is a blocker."""
    commands.change_source(sound, the_source(sound), interests="", source_class=None)
    assert found(sound) == {"no-interests", "no-class", "no-primary"}
    assert the(sound, "no-interests").record_id == the_source(sound).id
    commands.change_evidence(sound, the_evidence(sound), source="")
    assert the(sound, "no-source").severity is Severity.BLOCKER
    assert the(sound, "no-source").about == "Account"


def test_copies_are_looked_at(sound: Project, clock: Clock) -> None:
    """A copy that was cut short, or that is none, is told with its place."""
    claim = the_claim(sound)
    call = commands.add_evidence(
        sound, kind=EvidenceKind.CALL, title="A call", source="City Treasurer"
    )
    commands.cite(sound, claim, evidence=call, stance=Stance.CONTEXT)
    assert found(sound) == {"no-copy"}
    clock.advance(days=1)
    cut = Content(data=b"other", method=CaptureMethod.FILE, complete=Complete.NO)
    commands.add_capture(sound, the_evidence(sound), cut, Draft(text=TEXT))
    assert found(sound) == {"no-copy", "cut-short"}
    assert the(sound, "cut-short").record == "capture"


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("Nothing here.", "words-lost"),
        (TEXT.replace("sixty", "eighty"), "words-changed"),
        ("It was said before. " + TEXT, None),
        (f"{TEXT} {TEXT}", None),
        (
            f"It began so. {TEXT[:60]} in the spring. And it began so. {TEXT[:60]} in the autumn.",
            "words-ambiguous",
        ),
    ],
)
def test_cited_words_are_looked_for_in_the_newest_copy(
    sound: Project, clock: Clock, now: str, code: str | None
) -> None:
    """What became of cited words is told; those that are lost or changed are blockers."""
    clock.advance(days=1)
    copy = Content(data=now.encode(), method=CaptureMethod.FILE, complete=Complete.YES)
    commands.add_capture(sound, the_evidence(sound), copy, Draft(text=now))
    told = {each for each in found(sound) if each.startswith("words-")}
    states = {row.state for row in queries.citations(sound.db, the_claim(sound).id)}
    assert told <= {"words-lost", "words-changed", "words-ambiguous", "words-moved"}
    assert len(told) == len(states - {"exact"})
    if code:
        assert told == {code}
        assert the(sound, code).record == "citation"
        blocks = code in {"words-lost", "words-changed"}
        assert (the(sound, code).severity is Severity.BLOCKER) is blocks


def test_stamps_are_asked_for_once(sound: Project) -> None:
    """However many copies have none, it is one objection; one of a later copy stands again."""
    made = capture_of(from_text("A letter."), sound)
    commands.cite(sound, the_claim(sound), evidence=made, stance=Stance.CONTEXT)
    finding = the(sound, "unstamped")
    assert finding.message == "Copies that are cited have no time stamp: 1."
    commands.waive(sound, "unstamped", finding.record, finding.record_id, reason="No network.")
    assert "unstamped" not in {each.code for each in lint(sound.db, today=TODAY).advice}
    other = capture_of(from_text("Another letter."), sound)
    commands.cite(sound, the_claim(sound), evidence=other, stance=Stance.CONTEXT)
    assert "unstamped" in {each.code for each in lint(sound.db, today=TODAY).advice}


def capture_of(intake: Intake, project: Project) -> Evidence:
    """Evidence with what was taken in as its copy, which has a record."""
    return commands.add_evidence(
        project,
        kind=EvidenceKind.LETTER,
        title="A letter",
        source="City Treasurer",
        content=replace(intake.content, captured_at=None),
        draft=intake.draft,
    )


def test_a_dead_address_needs_an_archive(sound: Project) -> None:
    """Dead and nowhere archived is a blocker; with a public copy it is none."""
    evidence = commands.change_evidence(
        sound, the_evidence(sound), url="https://city.example/account"
    )
    assert found(sound) == {"not-archived"}
    with sound.edit("Look") as edit:
        edit.add(
            LinkCheck,
            evidence_id=evidence.id,
            url=evidence.url,
            state=LinkState.DEAD,
            checked_at=edit.now,
        )
    assert found(sound) == {"dead-link"}
    with sound.edit("Find a copy") as edit:
        edit.add(
            ArchiveCopy,
            evidence_id=evidence.id,
            url=evidence.url,
            archive="archive.example",
            state=ArchiveState.FOUND,
            copy_url="https://archive.example/1",
            asked_at=edit.now,
        )
    assert found(sound) == set()


def test_a_confidential_address_is_not_to_be_archived(sound: Project) -> None:
    """Nobody is told to send an address to archives that is not to be sent."""
    commands.change_evidence(
        sound, the_evidence(sound), url="https://city.example/account", confidential=True
    )
    assert found(sound) == set()


def test_reasons_are_read(sound: Project) -> None:
    """A verdict in three words is told; its place is the verdict."""
    commands.set_verdict(
        sound, the_claim(sound), EVIDENCE.rating("refuted"), rationale="So it is.", reason="Again."
    )
    assert found(sound) == {"short-rationale"}
    newest = queries.claim(sound.db, the_claim(sound).id).verdicts[0]
    assert the(sound, "short-rationale").record_id == newest.id


def test_open_questions_are_told(sound: Project) -> None:
    """Each question without an answer is one finding, in its own words."""
    asked = commands.ask_question(sound, the_claim(sound), "Who paid for the lanterns?")
    assert the(sound, "open-question").message.endswith("“Who paid for the lanterns?”")
    commands.answer_question(sound, asked, "The city of Shiomihama.")
    assert found(sound) == set()


def test_the_same_claim_twice(sound: Project) -> None:
    """The same words of the same speaker are one claim, whatever their case and stops."""
    commands.add_claim(
        sound, text="THE BRIDGE cost forty million!", speaker="Ilse Brandt", made_on="2026"
    )
    commands.add_claim(
        sound, text="The bridge cost forty million.", speaker="Bo Lind", made_on="2026"
    )
    twice = the(sound, "claimed-twice")
    assert len(twice.claims) == 2
    assert twice.claims[0] == the_claim(sound).id


def test_media_verdicts_show_the_original(sound: Project) -> None:
    """Where it is, what it shows, and where it was passed on belong to a media verdict."""
    claim, rating = the_claim(sound), MEDIA.rating("out-of-context")
    commands.set_verdict(sound, claim, rating, rationale=REASONS, reason="Seen.")
    assert found(sound) == {"no-original", "no-context"}
    whole = Media(original_url="https://old.example/1", original_context="Another bridge.")
    commands.set_verdict(sound, claim, rating, rationale=REASONS, reason="Found.", media=whole)
    assert found(sound) == set()
    (seen,) = queries.claim(sound.db, claim.id).appearances
    commands.remove_appearance(sound, seen.appearance)
    assert found(sound) == {"no-first", "no-appearance"}


def test_an_original_needs_no_original(sound: Project) -> None:
    """What was not altered is its own original."""
    rating = MEDIA.rating("original")
    commands.set_verdict(sound, the_claim(sound), rating, rationale=REASONS, reason="Seen.")
    assert found(sound) == set()


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"scale": "media", "rating": "original", "also": "transformed"}, "contradiction"),
        ({"scale": "evidence", "rating": "refuted", "also": "supported"}, "several-ratings"),
        ({"scale": "gone", "rating": "half", "label": "Half"}, "scale-gone"),
        ({"rationale": " "}, "no-rationale"),
        ({"scale": "media", "rating": "edited", "original_url": "old"}, "original-broken"),
    ],
)
def test_verdicts_from_elsewhere_are_looked_at(
    sound: Project, fields: dict[str, str], code: str
) -> None:
    """What the command would refuse can come in with another file, and is told."""
    old = queries.claim(sound.db, the_claim(sound).id).verdicts[0]
    whole = {name: getattr(old, name) for name in Verdict.__dataclass_fields__ if name != "id"}
    with sound.edit("Import") as edit:
        edit.add(Verdict, **(whole | {"made_at": edit.now} | fields))
    assert found(sound) == {code}


def test_a_number_beside_a_line_is_told(sound: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rating of an unordered scale that has a number all the same is a blocker."""
    ratings = tuple(replace(each, value=3) for each in EVIDENCE.ratings)
    odd = replace(EVIDENCE, ratings=ratings)
    monkeypatch.setattr("workbench.scales._presets", lambda: {"evidence": odd})
    assert the(sound, "unordered-number").severity is Severity.BLOCKER


def test_a_protected_name_is_found_where_readers_would_see_it(sound: Project) -> None:
    """Whatever its case and ending, a name that is to be kept is told with the field it is in."""
    commands.change_source(sound, the_source(sound), protected=True, public_name="an office")
    assert found(sound) == set()
    commands.change_claim(sound, the_claim(sound), reason="The CITY TREASURER's office wrote us.")
    finding = the(sound, "protected-named")
    assert (finding.record, finding.field) == ("claim", "reason")
    assert finding.severity is Severity.BLOCKER
    (inside,) = lint(sound.db, today=TODAY, public=False).findings
    assert inside.severity is Severity.ADVICE
    commands.change_claim(sound, the_claim(sound), reason="Somebody wrote us.")
    commands.change_investigation(sound, summary="What the city treasurers told us.")
    assert the(sound, "protected-named").record == "investigation"


def test_a_protected_source_is_called_something(sound: Project) -> None:
    """Readers are told how a source is placed to know."""
    commands.change_source(sound, the_source(sound), protected=True)
    commands.change_evidence(sound, the_evidence(sound), protected=True)
    told = lint(sound.db, today=TODAY).findings
    assert [(each.code, each.record) for each in told] == [
        ("no-public-name", "source"),
        ("no-public-name", "evidence"),
    ]


def test_an_override_takes_a_finding_out(sound: Project) -> None:
    """It is listed with its reason, and blocks no more; taken back, it stands again."""
    commands.change_investigation(sound, report_url="")
    finding = the(sound, "no-report-url")
    waiver = commands.waive(
        sound, finding.code, finding.record, finding.record_id, reason="Print only."
    )
    told = lint(sound.db, today=TODAY)
    assert told.blockers == ()
    assert [each.waiver.reason for each in told.overridden if each.waiver] == ["Print only."]
    commands.withdraw_waiver(sound, waiver)
    assert [each.code for each in lint(sound.db, today=TODAY).blockers] == ["no-report-url"]


def test_an_override_ends_when_more_comes(sound: Project, clock: Clock) -> None:
    """Evidence that is cited after the override makes the verdict due for another look again."""
    claim = the_claim(sound)
    one, other = (_evidence(sound, title, source="City Treasurer") for title in ("One", "Other"))
    commands.cite(sound, claim, evidence=one, stance=Stance.REFUTES)
    finding = the(sound, "recheck")
    commands.waive(sound, "recheck", finding.record, finding.record_id, reason="It says the same.")
    assert lint(sound.db, today=TODAY).blockers == ()
    clock.advance(days=1)
    commands.cite(sound, claim, evidence=other, stance=Stance.REFUTES)
    assert [each.code for each in lint(sound.db, today=TODAY).blockers] == ["recheck"]


def test_every_rule_is_told_in_whole_sentences() -> None:
    """Each rule has a sentence and a reason, and a code that a shell can take."""
    for code, rule in RULES.items():
        assert code == code.lower().replace(" ", "-")
        assert rule.message[0].isupper() or rule.message.startswith("{")
        assert rule.why.endswith(".")


@given(text=st.text(min_size=1).filter(str.strip), name=st.text(min_size=1))
def test_any_text_is_looked_at(rated: Gathered, text: str, name: str) -> None:
    """Whatever somebody wrote, the linter answers, and its sentences hold the words as they are."""
    speaker = Speaker(id="s", name=name)
    (facts,) = rated.claims
    odd = replace(facts, claim=replace(facts.claim, text=text, speaker_id="s"), speaker=speaker)
    told = checked(replace(rated, claims=(odd,)), today=TODAY)
    asked = [each for each in told.findings if each.code == "not-asked"]
    assert [each.message for each in asked] == [f"{name} was not asked, and no reason is given."]


@pytest.fixture(scope="module")
def rated(tmp_path_factory: pytest.TempPathFactory) -> Gathered:
    """A project of one claim, which has a verdict."""
    path = tmp_path_factory.mktemp("linted") / "Linted.fcw"
    with Project.create(path, title="Linted") as project:
        claim = commands.add_claim(project, text="The bridge is safe.")
        commands.set_verdict(project, claim, EVIDENCE.ratings[0], rationale="So it is.")
        return gathered(project.db)


def test_the_words_of_an_article_are_watched_too(project: Project) -> None:
    """Words of a text under check that are lost in a newer copy of it are told as well."""
    article: Article = commands.add_article(
        project, Draft(text=TEXT, title="Whose?"), Content(data=b"x", method=CaptureMethod.PASTE)
    )
    (capture,) = queries.captures(project.db, article=article.id)
    claim = commands.add_claim(project, text="It cost sixty million.")
    commands.cite(project, claim, capture=capture, span=(0, 50), stance=Stance.SUPPORTS)
    assert "words-lost" not in found(project)
    with project.edit("A newer copy") as edit:
        newer = Content(data=b"y", method=CaptureMethod.PASTE)
        freeze(edit, newer, Draft(text="Nothing here."), article_id=article.id)
    assert the(project, "words-lost").record == "citation"


def test_many_claims_take_no_more_questions(project: Project) -> None:
    """What is asked of the file does not grow with the number of claims."""

    def asked() -> int:
        told: list[str] = []
        project.db.set_trace_callback(told.append)
        lint(project.db, today=TODAY)
        project.db.set_trace_callback(None)
        return len(told)

    commands.add_claim(project, text="The first.", speaker="Bo Lind")
    before = asked()
    commands.add_claims(project, [{"text": f"Claim {n}.", "speaker": "Bo Lind"} for n in range(60)])
    assert asked() == before
