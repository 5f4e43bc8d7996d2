"""Tests of what a public report leaves out."""

from __future__ import annotations

import hashlib
import html
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.workbench.report.conftest import NOW
from tests.workbench.report.guarded import (
    CONTACT,
    HIDDEN_URL,
    NAME,
    PARTNER,
    guard,
    stuffed,
    talk_of,
)
from workbench import commands, queries
from workbench.model import RelationKind
from workbench.project import Project
from workbench.report import Report, build, render_html, render_markdown
from workbench.report.annotations import collection
from workbench.report.blocks import told
from workbench.report.claimreview import ReviewProfile, claim_reviews
from workbench.report.contents import Kept, Lack, Profile
from workbench.report.hunting import Hunt
from workbench.report.layout import lay_out
from workbench.report.mediareview import media_reviews
from workbench.report.redaction import (
    digest_of,
    is_marked,
    item_salt,
    new_salt,
    redact,
    redacted,
)
from workbench.scales import scale

SALT = "5a" * 32


@pytest.fixture
def guarded(investigated: Project) -> Report:
    """An internal report with something of everything that is to be withheld."""
    guard(investigated)
    calm = queries.claim(investigated.db, queries.claims(investigated.db)[1].id).claim
    commands.set_verdict(
        investigated,
        calm,
        scale("media").ratings[1],
        rationale=f"See {NAME}.",
        reason="Looked again.",
        media=commands.Media(original_url=HIDDEN_URL, original_context=f"Taken by {NAME}."),
    )
    return build(investigated.db, now=NOW)


@pytest.fixture
def given_report(guarded: Report) -> Callable[[], Report]:
    """The same for hypothesis, which writes out what it is given."""
    return lambda: guarded


def outputs(report: Report) -> dict[str, str]:
    """Give all that leaves the program as text; PDF and DOCX are set from `layout`."""
    return {
        "html": html.unescape(render_html(report)),
        "md": render_markdown(report).replace("\\", ""),
        "layout": "\n".join(strings(told(lay_out(report)))),
        "google": "\n".join(strings(claim_reviews(report))),
        "rich": "\n".join(strings(claim_reviews(report, ReviewProfile.RICH))),
        "media": "\n".join(strings(media_reviews(report))),
        "annotations": "\n".join(strings(collection(report))),
    }


def strings(value: Any) -> Iterator[str]:
    """Give every text in what is written as JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)


def plain(text: str) -> str:
    """Write a text on one line in small letters."""
    return " ".join(text.casefold().split())


def test_nothing_of_a_protected_source_is_in_any_output(guarded: Report) -> None:
    """Name, contact, partner, title, address, place, file and fingerprint are in none of them."""
    talk = talk_of(guarded.references)
    secrets = [
        NAME, CONTACT, PARTNER, HIDDEN_URL, "leaks.example", "PA-7781", "Ferry steps",
        "by the ferry steps", "talk-berg.txt", "account.pdf", "press@council.example",
        "Afraid of the harbour master.", "Called twice.", "alone at night", "The audited total.",
        "At 00:41:07.",
        "How did the contractor’s claim end?", talk.captures[0].sha256, "sanna  WIK",
    ]  # fmt: skip
    inside = outputs(guarded)
    for form, text in outputs(redacted(guarded, SALT)).items():
        assert [each for each in secrets if each in text] == [], form
    assert NAME in inside["html"]
    assert NAME in inside["md"]
    assert "account.pdf" in inside["layout"]
    assert NAME in inside["media"]
    assert HIDDEN_URL in inside["media"]
    whole = repr(redacted(guarded, SALT))
    for each in (CONTACT, "talk-berg.txt", "Afraid of the harbour master."):
        assert each in repr(guarded)
        assert each not in whole


def test_what_stands_instead_is_what_the_desk_chose(guarded: Report) -> None:
    """A public name and a public title; without them, words that say that something is withheld."""
    talk = talk_of(redacted(guarded, SALT).references)
    assert talk.source.name == "an employee of the port"
    assert talk.item.title == "Talk with an employee of the port"
    nameless = _changed(guarded, public_name="", public_title="")
    talk = talk_of(redacted(nameless, SALT).references)
    assert talk.source.name == "a source whose name is withheld"
    assert talk.item.title == "Interview"
    spanish = redacted(replace(nameless, language="es"), SALT)
    assert talk_of(spanish.references).source.name == "una fuente cuyo nombre se omite"


def _changed(report: Report, *, public_name: str, public_title: str) -> Report:
    changed = []
    for each in report.references:
        source = each.source and replace(each.source, public_name=public_name)
        item = replace(each.item, public_title=public_title) if each.protected else each.item
        changed.append(replace(each, item=item, source=source))
    return replace(report, references=tuple(changed))


def test_mentions_are_marked_in_every_text(guarded: Report) -> None:
    """A name is found whatever its case and spaces, also in quotations; the rest stays."""
    claim = redacted(guarded, SALT).claims[0]
    assert claim.steps[0] == "Read the account."
    assert claim.steps[1].startswith("Asked [withheld ")
    (talk,) = [
        each for each in claim.against if is_marked(each.passage.exact if each.passage else "")
    ]
    assert talk.passage
    assert talk.passage.exact.startswith("The total was known in May. [withheld ")
    assert claim.asked[0].contact.question.endswith(" tell you?")
    assert claim.asked[0].contact.whom == "The mayor’s office"


def test_the_rest_of_the_report_is_the_same(guarded: Report) -> None:
    """Claims, verdicts, who answers for them, sources that need no protection: all stay."""
    public = redacted(guarded, SALT)
    assert public.profile is Profile.PUBLIC
    assert [each.claim.text for each in public.claims] == [
        each.claim.text for each in guarded.claims
    ]
    assert [each.verdict.author for each in public.claims[0].verdicts] == ["M. Lind", "desk"]
    assert public.references[1].item.title == "Special account"
    assert public.references[1].captures[0].sha256 == guarded.references[1].captures[0].sha256
    assert public.claims[0].answered == guarded.claims[0].answered
    assert public.claims[0].open_questions == ()
    assert public.gaps == guarded.gaps


def test_every_withheld_thing_has_a_number_and_a_place(guarded: Report) -> None:
    """Numbers run from 1; places are those of the report; kinds are what was left out."""
    made = redact(guarded, SALT)
    assert [each.withheld.number for each in made.found] == list(range(1, len(made.found) + 1))
    assert tuple(each.withheld for each in made.found) == made.report.withheld
    talk = talk_of(guarded.references).number
    name = next(each for each in made.found if each.withheld.kind is Kept.SOURCE)
    assert (name.words, name.shown) == (NAME, "an employee of the port")
    assert (name.withheld.reference, name.withheld.field) == (talk, "source.name")
    contact = next(each for each in made.found if each.withheld.field == "contact.address")
    assert (contact.withheld.claim, contact.withheld.reference) == (1, None)
    kinds = {each.kind for each in made.report.withheld}
    assert kinds == set(Kept) - {Kept.PATH, Kept.COPY_ADDRESS, Kept.SURROUNDINGS}


def test_nothing_is_said_of_claims_that_are_not_shown(investigated: Project) -> None:
    """They may be undecided; readers do not hear what they say, nor what only the desk mends."""
    first, other = [
        queries.claim(investigated.db, row.id) for row in queries.claims(investigated.db)
    ]
    commands.relate_claims(investigated, first.claim, RelationKind.DENIES, other.claim)
    commands.change_investigation(investigated, report_url="")
    inside = build(investigated.db, [first.claim.id], now=NOW)
    public = redacted(inside, SALT)
    assert other.claim.text in render_html(inside)
    assert Lack.NO_ADDRESS in {each.lack for each in inside.gaps}
    assert Lack.NO_ADDRESS not in {each.lack for each in public.gaps}
    for form, output in outputs(public).items():
        assert other.claim.text not in output, form
    assert "a claim that this report leaves out" in render_html(public)


def test_what_was_withheld_can_be_proven_one_by_one(guarded: Report) -> None:
    """The digest is of its own salt and its words; equal words have unequal digests."""
    made = redact(guarded, SALT)
    for each in made.found:
        salt = item_salt(SALT, each.withheld.number)
        words = NAME if each.words == "sanna  WIK" else each.words
        assert each.withheld.digest == digest_of(words, salt)
        expected = hashlib.sha256(bytes.fromhex(salt) + words.encode()).hexdigest()
        assert each.withheld.digest == expected
    assert len({each.withheld.digest for each in made.found}) == len(made.found)
    assert redact(guarded, new_salt()).report.withheld != made.report.withheld


def test_the_report_does_not_hold_its_salt(guarded: Report) -> None:
    """Who has the report cannot try names against the digests."""
    assert SALT not in repr(redacted(guarded, SALT))


def test_a_confidential_address_is_withheld(guarded: Report) -> None:
    """The address of an article, and every place where it stands."""
    first = guarded.references[0]
    assert first.item.url == "https://courier.example.com/bridge"
    hidden = replace(first, item=replace(first.item, confidential=True))
    told_of = replace(guarded.investigation, summary="See courier.example.com/bridge, page 1.")
    report = replace(guarded, investigation=told_of, references=(hidden, *guarded.references[1:]))
    public = redacted(report, SALT)
    assert all("courier.example.com" not in text for text in outputs(public).values())
    assert public.investigation.summary == "See [withheld 1], page 1."


def test_paths_of_the_desk_are_withheld(guarded: Report) -> None:
    """Where a file lies on the desk's computers is told to nobody."""
    about = replace(guarded.investigation, summary=r"In /home/maja/port/a.pdf, C:\Desk\b.doc: all.")
    public = redacted(replace(guarded, investigation=about), SALT)
    assert public.investigation.summary == "In [withheld 1], [withheld 2]: all."
    assert public.withheld[0].kind is Kept.PATH


def test_an_address_with_a_name_in_it_is_withheld_whole(guarded: Report) -> None:
    """Half an address leads nowhere and tells the rest."""
    about = replace(guarded.investigation, report_url="https://a.example/?by=Sanna Wik&x")
    assert redacted(replace(guarded, investigation=about), SALT).investigation.report_url == ""


def test_what_is_public_is_not_redacted_again(guarded: Report) -> None:
    """Its numbers would stand for other things."""
    with pytest.raises(ValueError, match="public already"):
        redacted(redacted(guarded, SALT), SALT)


_LETTERS = "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΘΛΞΠΣΦΨΩщжюЖЮ"
_SECRET = st.text(_LETTERS + " -’.", min_size=4, max_size=14).filter(
    lambda text: sum(letter in _LETTERS for letter in text) >= 4 and text == text.strip(" -’.")
)


@settings(
    max_examples=25,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    names=st.lists(_SECRET, min_size=6, max_size=6, unique_by=str.casefold),
    written=st.sampled_from([str, str.upper, str.lower, lambda each: each.replace(" ", " \n ")]),
    language=st.sampled_from(["en", "es"]),
)
def test_no_withheld_name_is_in_any_output_whatever_the_texts(
    given_report: Callable[[], Report],
    names: list[str],
    written: Callable[[str], str],
    language: str,
) -> None:
    """Names that stand in every text of the report, in any writing, are in no public output."""
    words = itertools.cycle(written(each) for each in names)
    report = stuffed(replace(given_report(), language=language), words)
    public = redacted(_naming(report, names), SALT)
    hunt = Hunt(names)
    for form, text in outputs(public).items():
        assert hunt.hits(text) == [], form


def _naming(report: Report, names: list[str]) -> Report:
    """Put names where what is withheld stands."""
    talk = talk_of(report.references)
    item = replace(talk.item, author=names[1], with_whom=f"{names[2]}, {names[3]}", title=names[4])
    source = replace(talk.source, name=names[0], contact=names[3])
    changed = replace(talk, item=item, source=source)
    claim = report.claims[0]
    asked = replace(claim.asked[0], contact=replace(claim.asked[0].contact, address=names[5]))
    return replace(
        report,
        claims=(replace(claim, asked=(asked,)), *report.claims[1:]),
        references=tuple(changed if each is talk else each for each in report.references),
    )


def test_names_are_withheld_also_where_their_evidence_is_not_cited(investigated: Project) -> None:
    """A report on one claim does not name the protected source of another."""
    guard(investigated)
    calm = queries.claim(investigated.db, queries.claims(investigated.db)[1].id).claim
    commands.change_claim(investigated, calm, text=f"Calm, says {NAME}, of {CONTACT}.")
    report = build(investigated.db, [calm.id], now=NOW, profile="public", salt=SALT)
    assert report.references == ()
    assert report.claims[0].claim.text == "Calm, says [withheld 1], of [withheld 2]."
    assert all(NAME not in text for text in outputs(report).values())
    assert NAME not in repr(report.guarded)


def test_a_last_name_by_itself_is_withheld(guarded: Report) -> None:
    """Unless somebody who may be named has it, or it is an ordinary word of the report."""
    last = NAME.split()[-1]
    claim = guarded.claims[0]
    checked = replace(claim, claim=replace(claim.claim, text=f"It was {last} who said so."))
    assert claim.speaker
    other = replace(checked, speaker=replace(claim.speaker, name=f"Ada {last}"))
    small = replace(checked, claim=replace(checked.claim, reason=f"A {last.lower()} is a word."))
    for changed, named in ((checked, False), (other, True), (small, True)):
        report = replace(guarded, claims=(changed, *guarded.claims[1:]))
        assert (last in redacted(report, SALT).claims[0].claim.text) is named
