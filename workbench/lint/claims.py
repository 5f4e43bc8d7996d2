"""Rules about a claim: its wording, who made it and where, the right of reply, its verdict."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial

from workbench import scales
from workbench.errors import NotFound
from workbench.lint.findings import Hit, Place, Rule, Severity, Whose
from workbench.model import Article, Evidence, SourceClass, Stance
from workbench.queries.gathered import ClaimFacts, Gathered
from workbench.report.links import link

LONGEST = 75
"""Letters that search engines show of a claim."""
_SHORT = 60
"""Letters under which a rationale says hardly more than its rating."""
_NEAR = (SourceClass.PRIMARY, SourceClass.OWN_REPORTING)
_SIDES = (Stance.SUPPORTS, Stance.REFUTES)
_OTHER_SIDE = {"for": Stance.REFUTES, "against": Stance.SUPPORTS}
Hits = Iterator[Hit]


def _hit(facts: ClaimFacts, field: str = "", **values: object) -> Hit:
    return _at(facts, Place(record="claim", id=facts.claim.id, field=field), **values)


def _at(facts: ClaimFacts, place: Place, **values: object) -> Hit:
    return Hit(place=place, claims=(facts.claim.id,), about=facts.claim.text, values=values or None)


def _lacks(field: str, there: Callable[[ClaimFacts], object]) -> Callable[..., Hits]:
    """Make a look for claims of which something is not there."""

    def look(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
        if not there(facts):
            yield _hit(facts, field)

    return look


def _overlong(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if len(facts.claim.text) > LONGEST:
        yield _hit(facts, "text", count=len(facts.claim.text), most=LONGEST)


def _labels(facts: ClaimFacts) -> tuple[str, ...]:
    """The words of the verdict's scale; those of the verdict alone where the scale is gone."""
    verdict = facts.verdict
    if verdict is None:
        return ()
    try:
        ratings = scales.scale(verdict.scale).ratings
    except NotFound:
        return (verdict.label,)
    return (verdict.label, *(each.label for each in ratings))


@cache
def _told(label: str) -> re.Pattern[str]:
    """How a rating is put before or behind a claim: “FALSE: …”, “… – false”, “(false)”."""
    word = re.escape(label)
    return re.compile(
        rf"^\W*{word}\s*[:!.–—-]|[:–—(\[]\s*{word}\W*$|[(\[]{word}[)\]]", re.IGNORECASE
    )


@cache
def _word(label: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(label)}(?!\w)", re.IGNORECASE)


def _rated_in_words(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    for label in dict.fromkeys(_labels(facts)):
        if _told(label).search(facts.claim.text):
            yield _hit(facts, "text", label=label)
            return


def _rating_word(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    label = facts.verdict.label if facts.verdict else ""
    if (
        label
        and _word(label).search(facts.claim.text)
        and not _told(label).search(facts.claim.text)
    ):
        yield _hit(facts, "text", label=label)


def _same_as(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    speaker = facts.speaker
    if speaker and not (speaker.same_as.strip() or speaker.wikidata.strip()):
        place = Place(record="speaker", id=speaker.id, field="same_as")
        yield Hit(place=place, claims=(facts.claim.id,), about=speaker.name, values=None)


def _first(facts: ClaimFacts) -> bool:
    return any(each.first for each in facts.appearances)


def _unlinked(facts: ClaimFacts, everything: Gathered, _today: str) -> Hits:
    """Appearances whose address cannot be followed, so that no record can name them."""
    for each in facts.appearances:
        article = everything.articles.get(each.article_id or "")
        url = each.url or (article.url if article else "")
        if url and not link(url).href:
            place = Place(record="appearance", id=each.id, field="url")
            yield _at(facts, place, url=url)


# The right of reply


def _not_asked(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.verdict and facts.speaker and not facts.contacts:
        yield _hit(facts, "contacts", name=facts.speaker.name)


def _deadline_passed(facts: ClaimFacts, _all: Gathered, today: str) -> Hits:
    for each in facts.contacts:
        waits = each.whom and not each.answer and not each.declined and not each.not_asked
        if waits and each.deadline_on and each.deadline_on < today[: len(each.deadline_on)]:
            place = Place(record="contact", id=each.id, field="answer")
            yield _at(facts, place, name=each.whom, day=each.deadline_on)


def _still_waiting(facts: ClaimFacts, _all: Gathered, today: str) -> Hits:
    for each in facts.contacts:
        waits = each.whom and not each.answer and not each.declined and not each.not_asked
        if waits and each.deadline_on and each.deadline_on >= today[: len(each.deadline_on)]:
            place = Place(record="contact", id=each.id, field="deadline_on")
            yield _at(facts, place, name=each.whom, day=each.deadline_on)


# What is cited


def _one_sided(side: str, facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    stances = {each.citation.stance for each in facts.on(*_SIDES)}
    if stances and _OTHER_SIDE[side] not in stances:
        yield _hit(facts)


def _no_key(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.on(*_SIDES) and not any(each.citation.key for each in facts.citations):
        yield _hit(facts)


def _only_articles(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.citations and all(isinstance(each.item, Article) for each in facts.citations):
        yield _hit(facts)


def _no_primary(facts: ClaimFacts, everything: Gathered, _today: str) -> Hits:
    bearing = [each for each in facts.on(*_SIDES) if isinstance(each.item, Evidence)]
    sources = [everything.items[each.item.id].source for each in bearing]
    if bearing and not any(source and source.source_class in _NEAR for source in sources):
        yield _hit(facts)


def _uncited(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.verdict and not facts.citations:
        yield _hit(facts)


def _open(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    for each in facts.questions:
        if not each.answer.strip():
            place = Place(record="question", id=each.id, field="answer")
            yield _at(facts, place, question=each.text)


# The verdict


def _of_verdict(facts: ClaimFacts, field: str = "", **values: object) -> Hit:
    verdict = facts.verdict
    place = Place(record="verdict", id=verdict.id if verdict else "", field=field)
    return _at(facts, place, **values)


def _recheck(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.needs_recheck:
        since = max((each.citation.cited_at for each in facts.citations), default=None)
        yield replace(_of_verdict(facts), since=since)


def _no_rationale(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.verdict and not facts.verdict.rationale.strip():
        yield _of_verdict(facts, "rationale")


def _short_rationale(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    if facts.verdict and 0 < len(facts.verdict.rationale.strip()) < _SHORT:
        yield _of_verdict(facts, "rationale", count=len(facts.verdict.rationale.strip()))


def _scale_gone(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    verdict = facts.verdict
    if verdict is None:
        return
    try:
        known = {each.key for each in scales.scale(verdict.scale).ratings}
    except NotFound:
        known = set()
    if verdict.rating not in known:
        yield _of_verdict(facts, "rating", scale=verdict.scale, label=verdict.label)


_B, _A = Severity.BLOCKER, Severity.ADVICE
RULES: tuple[Rule, ...] = (
    Rule(
        code="no-verdict",
        severity=_A,
        whose=Whose.SENSE,
        message="The claim has no verdict yet.",
        why="A report says so, and no ClaimReview is made of it.",
        look=_lacks("", lambda facts: facts.verdict),
    ),
    Rule(
        code="uncited",
        severity=_B,
        whose=Whose.IFCN,
        message="The verdict rests on no evidence: nothing is cited.",
        why="Readers must be able to follow a verdict to its sources and check it themselves.",
        look=_uncited,
    ),
    Rule(
        code="recheck",
        severity=_B,
        whose=Whose.SENSE,
        message="The evidence changed after the verdict was given.",
        why="A verdict that did not weigh all that is cited can be attacked with what it left out.",
        look=_recheck,
    ),
    Rule(
        code="rating-in-claim",
        severity=_B,
        whose=Whose.GOOGLE,
        message="The wording of the claim says its rating: “{label}”.",
        why="claimReviewed is what was claimed, without the verdict; such records are refused.",
        look=_rated_in_words,
    ),
    Rule(
        code="rating-word",
        severity=_A,
        whose=Whose.GOOGLE,
        message="The word of the rating, “{label}”, stands in the wording of the claim.",
        why="A reader can take it for the verdict. Leave it where the claim itself says it.",
        look=_rating_word,
    ),
    Rule(
        code="overlong",
        severity=_A,
        whose=Whose.GOOGLE,
        message="The wording of the claim has {count} letters; search engines show {most}.",
        why="What is cut off is not read. Say in short what is checked; the quote stays whole.",
        look=_overlong,
    ),
    Rule(
        code="not-asked",
        severity=_B,
        whose=Whose.IFCN,
        message="{name} was not asked, and no reason is given.",
        why="Whoever is checked is to be heard, or readers told why that was not possible.",
        look=_not_asked,
    ),
    Rule(
        code="deadline-passed",
        severity=_A,
        whose=Whose.IFCN,
        message="The deadline of {name} ({day}) has passed, and nothing is noted of an answer.",
        why="The report will say “no reply”. See that none lies in a mailbox.",
        look=_deadline_passed,
    ),
    Rule(
        code="still-waiting",
        severity=_A,
        whose=Whose.IFCN,
        message="{name} still has until {day} to answer.",
        why="A verdict before the deadline leaves the answer out.",
        look=_still_waiting,
    ),
    Rule(
        code="no-speaker",
        severity=_A,
        whose=Whose.GOOGLE,
        message="Nobody is named as the one who made the claim.",
        why="A claim is to be attributed to an origin that readers can recognise.",
        look=_lacks("speaker_id", lambda facts: facts.speaker),
    ),
    Rule(
        code="no-same-as",
        severity=_A,
        whose=Whose.GOOGLE,
        message="No page identifies the speaker.",
        why="Names are shared: an address (sameAs) or a Wikidata number says who is meant.",
        look=_same_as,
    ),
    Rule(
        code="no-first",
        severity=_A,
        whose=Whose.GOOGLE,
        message="It is not said where the claim was made first.",
        why="Readers and archives want to see the claim where it stood (firstAppearance).",
        look=_lacks("appearances", _first),
    ),
    Rule(
        code="no-date",
        severity=_A,
        whose=Whose.GOOGLE,
        message="It is not said when the claim was made.",
        why="What is true on one day can be false on another (datePublished of the claim).",
        look=_lacks("made_on", lambda facts: facts.claim.made_on),
    ),
    Rule(
        code="appearance-address",
        severity=_A,
        whose=Whose.GOOGLE,
        message="The claim appeared at an address that cannot be followed: {url}",
        why="Records take whole addresses, with https:// or http:// before them.",
        look=_unlinked,
    ),
    Rule(
        code="nothing-against",
        severity=_A,
        whose=Whose.IFCN,
        message="Nothing is cited against the claim.",
        why="The code asks for evidence on both sides, where there is any.",
        look=partial(_one_sided, "for"),
    ),
    Rule(
        code="nothing-for",
        severity=_A,
        whose=Whose.IFCN,
        message="Nothing is cited in support of the claim.",
        why="The code asks for evidence on both sides, where there is any.",
        look=partial(_one_sided, "against"),
    ),
    Rule(
        code="no-key",
        severity=_A,
        whose=Whose.SENSE,
        message="No evidence is marked as key.",
        why="Readers want to see first what the verdict rests on.",
        look=_no_key,
    ),
    Rule(
        code="only-articles",
        severity=_B,
        whose=Whose.SENSE,
        message="Only texts under check are cited, and no evidence apart from them.",
        why="A text cannot bear out or refute what it says itself.",
        look=_only_articles,
    ),
    Rule(
        code="no-primary",
        severity=_A,
        whose=Whose.IFCN,
        message="No primary source is cited.",
        why="The code asks for the best primary source, or to say why there is none.",
        look=_no_primary,
    ),
    Rule(
        code="no-rationale",
        severity=_B,
        whose=Whose.IFCN,
        message="The verdict gives no reasons.",
        why="A rating without its reasons cannot be followed or answered.",
        look=_no_rationale,
    ),
    Rule(
        code="short-rationale",
        severity=_A,
        whose=Whose.IFCN,
        message="The reasons of the verdict are very short: {count} letters.",
        why="Readers want to see how the evidence leads to the rating.",
        look=_short_rationale,
    ),
    Rule(
        code="scale-gone",
        severity=_A,
        whose=Whose.GOOGLE,
        message="The rating “{label}” is not on the scale “{scale}” as this program knows it.",
        why="Its words are handed out as they are, without numbers and without its colours.",
        look=_scale_gone,
    ),
    Rule(
        code="open-question",
        severity=_A,
        whose=Whose.SENSE,
        message="A question is still open: “{question}”",
        why="Answer it, or say in the verdict that it is not known.",
        look=_open,
    ),
    Rule(
        code="no-reason",
        severity=_A,
        whose=Whose.IFCN,
        message="It is not said why this claim was chosen.",
        why="The code asks for the reason of choosing, so that nobody is singled out.",
        look=_lacks("reason", lambda facts: facts.claim.reason.strip()),
    ),
)
"""What can be wrong with a claim. A look gets the claim's facts, all facts, and today's date."""
