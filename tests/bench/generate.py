"""A project of any size with invented people, places and sentences, the same for the same seed.

    python -m tests.bench.generate 100000 /tmp/Large.fcw

Words follow Zipf's law, as in real text: some stand in half of the claims, most in a handful.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from workbench import commands, rows
from workbench.journal import Edit
from workbench.model import (
    Appearance,
    Article,
    Capture,
    CaptureMethod,
    Citation,
    Claim,
    Evidence,
    EvidenceKind,
    Investigation,
    Passage,
    Question,
    Source,
    SourceClass,
    Speaker,
    SpeakerKind,
    Stance,
    Tag,
    Verdict,
    Weight,
    Work,
)
from workbench.project import Project
from workbench.scales import scale

NOW = datetime(2026, 1, 7, 12, tzinfo=UTC)
BATCH = 50_000
"""Claims of one edit."""
_VOCABULARY = 30_000
_ONSETS = "b br c ch d dr f fl g gr h j k kr l m n p pl r s st t tr v w".split()  # noqa: SIM905 - read more easily
_VOWELS = "a e i o u ai ea ou".split()  # noqa: SIM905
_CODAS = ["", "", "n", "r", "l", "s", "t", "nd", "rk", "m", "sh"]
_COMMON = (  # noqa: SIM905
    "the of and to in a for on that was were by with from than more less about year people city "
    "council crowns percent million bridge harbour water school hospital tax budget budgeted law "
    "minister police energy rents housing report said never every twice half since under over"
).split()
_TOPICS = ("Budget", "Energy", "Health", "Housing", "Migration", "Safety", "Schools", "Traffic")
_CHECKERS = ("Ana Brisk", "Col Dwyer", "Edda Fenn", "Goran Hale", "Ines Jarl")
_TAGS = ("breaking", "election", "numbers", "photo", "quote", "repeat", "viral", "video")
_PARTIES = ("Harbour List", "Free Valley", "Orchard Party", "The Commons", "Northern Union", "")
_STANCES = (*[Stance.REFUTES] * 4, *[Stance.SUPPORTS] * 4, Stance.CONTEXT, Stance.NO_BEARING)


class Words:
    """Sentences and names out of an invented vocabulary."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        made = dict.fromkeys(_COMMON)
        while len(made) < _VOCABULARY:
            made[self._word()] = None
        self._all = list(made)
        self._shares = list(itertools.accumulate(1 / (n + 2) for n in range(_VOCABULARY)))

    def sentence(self, least: int, most: int) -> str:
        """Make a sentence of so many words."""
        count = self.chance.randint(least, most)
        words = self.chance.choices(self._all, cum_weights=self._shares, k=count)
        if count > 9 and self.chance.random() < 0.3:
            words[4] = f"{self.chance.randint(2, 9800):,}"
        return f"{' '.join(words).capitalize()}."

    def name(self) -> str:
        """Make the name of a person."""
        return (
            f"{self._word().capitalize()} {self._word().capitalize()}{self.chance.choice('nslr')}"
        )

    def place(self) -> str:
        """Make the name of a place."""
        return f"{self._word().capitalize()}{self.chance.choice(('ford', 'mere', 'ton', 'wick'))}"

    def day(self, before: int = 1500) -> str:
        """Make a date within so many days."""
        return (NOW.date() - timedelta(days=self.chance.randrange(before))).isoformat()

    def _word(self) -> str:
        pick = self.chance.choice
        syllables = (pick(_ONSETS) + pick(_VOWELS) for _ in range(self.chance.randint(1, 3)))
        return "".join(syllables) + pick(_CODAS)


@dataclass(frozen=True, slots=True)
class Cited:
    """A passage of a capture that claims can be checked against."""

    evidence_id: str
    passage_id: str


def generate(path: Path, claims: int, *, seed: int = 7) -> None:
    """Make a project with so many claims, and evidence, verdicts and the rest to match."""
    chance = random.Random(seed)
    words = Words(chance)
    with Project.create(path, title="Large", clock=_clock(), new_id=_ids(chance)) as project:
        investigation = project.edit("Name the desk")
        with investigation as edit:
            (known,) = edit.find(Investigation)
            edit.change(known, desk="Valley Desk", weight_harm=2)
        speakers = _speakers(project, words, max(20, claims // 500))
        articles = _articles(project, words, max(3, claims // 1000))
        cited = _evidence(project, words, max(10, claims // 20))
        places = [words.place() for _ in range(200)]
        for first in range(0, claims, BATCH):
            made = range(first, min(claims, first + BATCH))
            ids = commands.add_claims(
                project,
                [_claim(words, speakers, places) for _ in made],
                label=f"Import {len(made)} claims",
            )
            _bear(project, words, ids, cited, articles)


def _clock() -> Callable[[], datetime]:
    steps = itertools.count()
    return lambda: NOW + timedelta(seconds=next(steps))


def _ids(chance: random.Random) -> Callable[[], str]:
    start = int(NOW.timestamp() * 1000)
    numbers = itertools.count()

    def made() -> str:
        n = next(numbers)
        stamp, tail = start + n // 16, (chance.getrandbits(44) << 18) | (n & 0x3FFFF)
        text = f"{stamp:012x}7{n & 0xFFF:03x}{0x8000_0000_0000_0000 | tail:016x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    return made


def _speakers(project: Project, words: Words, count: int) -> list[str]:
    names = list(dict.fromkeys(words.name() for _ in range(count)))
    with project.edit(f"Import {len(names)} speakers") as edit:
        edit.add_many(Speaker, (_speaker(words, name) for name in names))
    return names


def _speaker(words: Words, name: str) -> dict[str, Any]:
    company = words.chance.random() < 0.1
    return {
        "name": f"{name} Company" if company else name,
        "kind": SpeakerKind.ORGANISATION if company else SpeakerKind.PERSON,
        "role": words.chance.choice(("Mayor", "Minister", "Speaker", "Member of council", "")),
        "affiliation": words.chance.choice(_PARTIES),
    }


def _articles(project: Project, words: Words, count: int) -> list[str]:
    with project.edit(f"Import {count} articles") as edit:
        return edit.add_many(
            Article,
            (
                {
                    "title": words.sentence(4, 9).rstrip("."),
                    "publisher": f"{words.place()} Courier",
                    "published_on": words.day(),
                    "added_at": edit.now,
                }
                for _ in range(count)
            ),
        )


def _evidence(project: Project, words: Words, count: int) -> list[Cited]:
    found: list[Cited] = []
    for first in range(0, count, BATCH // 10):
        made = min(count - first, BATCH // 10)
        with project.edit(f"Import {made} pieces of evidence") as edit:
            found += _evidence_of_one_edit(edit, words, made)
    return found


def _evidence_of_one_edit(edit: Edit, words: Words, count: int) -> list[Cited]:
    chance = words.chance
    sources = edit.add_many(
        Source,
        (
            {
                "name": f"{words.place()} Office of {n}",
                "source_class": chance.choice([*SourceClass]),
            }
            for n in range(max(3, count // 20))
        ),
    )
    ids = edit.add_many(
        Evidence,
        (
            {
                "kind": chance.choice([*EvidenceKind]),
                "title": words.sentence(4, 10).rstrip("."),
                "source_id": chance.choice(sources),
                "published_on": words.day() if chance.random() < 0.7 else "",
                "url": f"https://{words.place().lower()}.example/{n}",
                "sensitive": chance.random() < 0.02,
                "added_at": edit.now,
            }
            for n in range(count)
        ),
    )
    texts = [[words.sentence(8, 18) for _ in range(6)] for _ in ids]
    captures = edit.add_many(
        Capture, (_capture(edit, i, text) for i, text in zip(ids, texts, strict=True))
    )
    passages = edit.add_many(
        Passage, (_passage(c, text) for c, text in zip(captures, texts, strict=True))
    )
    return [Cited(i, p) for i, p in zip(ids, passages, strict=True)]


def _capture(edit: Edit, evidence_id: str, text: Sequence[str]) -> dict[str, Any]:
    body = " ".join(text)
    data = body.encode()
    return {
        "evidence_id": evidence_id,
        "method": CaptureMethod.PASTE,
        "sha256": edit.store.put(data),
        "size": len(data),
        "media_type": "text/plain",
        "text_sha256": edit.store.put_text(body),
        "tool": "plain",
        "captured_at": edit.now,
    }


def _passage(capture_id: str, text: Sequence[str]) -> dict[str, Any]:
    start = len(text[0]) + 1
    return {
        "capture_id": capture_id,
        "start": start,
        "end": start + len(text[1]),
        "exact": text[1],
        "prefix": text[0][-32:] + " ",
        "suffix": " " + text[2][:32],
    }


def _claim(words: Words, speakers: Sequence[str], places: Sequence[str]) -> dict[str, Any]:
    chance = words.chance
    text = words.sentence(8, 22)
    made: dict[str, Any] = {
        "text": text,
        "quote": text if chance.random() < 0.6 else "",
        "speaker": speakers[int(len(speakers) * chance.random() ** 2)],
        "made_on": words.day() if chance.random() < 0.9 else "",
        "place": chance.choice(places) if chance.random() < 0.5 else "",
        "note": words.sentence(6, 20) if chance.random() < 0.2 else "",
    }
    if chance.random() < 0.4:
        made |= {
            "topic": chance.choice(_TOPICS),
            "assignee": chance.choice(_CHECKERS),
            "work": chance.choice((Work.OPEN, Work.OPEN, Work.OPEN, Work.WAITING, Work.PARKED)),
        }
    if chance.random() < 0.2:
        due = NOW.date() + timedelta(days=chance.randint(-60, 60))
        made |= {"due_on": date.isoformat(due)}
        made |= {name: chance.randint(1, 3) for name in ("reach", "harm", "checkable", "urgency")}
    return made


def _bear(
    project: Project,
    words: Words,
    ids: Sequence[str],
    cited: Sequence[Cited],
    articles: Sequence[str],
) -> None:
    """Put evidence, questions, verdicts, tags and appearances on some of the claims."""
    chance = words.chance
    worked = [claim_id for claim_id in ids if chance.random() < 0.3]
    decided = [claim_id for claim_id in worked if chance.random() < 0.6]
    with project.edit(f"Import what bears on {len(worked)} claims") as edit:
        edit.add_many(Citation, _citations(edit, words, worked, cited))
        edit.add_many(
            Question,
            (
                {
                    "claim_id": claim_id,
                    "text": words.sentence(5, 12).replace(".", "?"),
                    "answer": words.sentence(4, 9) if chance.random() < 0.5 else "",
                }
                for claim_id in worked
                if chance.random() < 0.4
            ),
        )
        edit.add_many(Verdict, (_verdict(edit, words, claim_id) for claim_id in decided))
        edit.add_many(
            Tag,
            (
                {"record": rows.table(Claim), "record_id": claim_id, "name": name}
                for claim_id in ids
                if chance.random() < 0.15
                for name in chance.sample(_TAGS, chance.randint(1, 3))
            ),
        )
        edit.add_many(
            Appearance,
            (
                {"claim_id": claim_id, "article_id": chance.choice(articles), "first": True}
                for claim_id in ids
                if chance.random() < 0.2
            ),
        )


def _citations(
    edit: Edit, words: Words, worked: Sequence[str], cited: Sequence[Cited]
) -> Iterator[dict[str, Any]]:
    chance = words.chance
    for claim_id in worked:
        for n in range(chance.choice((1, 1, 2, 2, 3, 5))):
            found = chance.choice(cited)
            late = chance.random() < 0.02  # after the verdict: it is to be looked at again
            yield {
                "claim_id": claim_id,
                **(
                    {"passage_id": found.passage_id}
                    if chance.random() < 0.6
                    else {"evidence_id": found.evidence_id}
                ),
                "stance": chance.choice(_STANCES),
                "weight": chance.choice([*Weight]),
                "key": n == 0 and chance.random() < 0.3,
                "cited_at": edit.now + timedelta(days=9) if late else edit.now,
            }


def _verdict(edit: Edit, words: Words, claim_id: str) -> dict[str, Any]:
    known = scale("evidence")
    rating = words.chance.choice(known.ratings)
    return {
        "claim_id": claim_id,
        "scale": known.key,
        "rating": rating.key,
        "label": rating.label,
        "definition": rating.definition,
        "rationale": words.sentence(10, 25),
        "author": "desk",
        "made_at": edit.now,
    }


def main() -> int:
    """Make a project as the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.generate")
    parser.add_argument("claims", type=int)
    parser.add_argument("path", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    generate(asked.path, asked.claims, seed=asked.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
