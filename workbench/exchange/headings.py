"""What the columns of our own sheets are called, what stands in them, and how they are known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.exchange.cells import MARK


class Holds(StrEnum):
    """What stands in a column."""

    TEXT = "text"
    ID = "id"
    DATE = "date"
    """ISO, as far as it is known."""
    MOMENT = "moment"
    NUMBER = "number"
    LEVEL = "level"
    FLAG = "flag"
    LINK = "link"
    MANY = "many"
    """Several texts, a line each."""
    TAGS = "tags"
    """Several words, with commas between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A column of a sheet of ours."""

    field: str
    name: str
    """What stands in the first row."""
    holds: Holds = Holds.TEXT
    width: int = 16


def _made(lines: str) -> tuple[Heading, ...]:
    """Read headings, a line each: field, name, what it holds, and its width."""
    made = []
    for line in lines.strip().splitlines():
        field, name, holds, width = (part.strip() for part in line.split("|"))
        made.append(Heading(field=field, name=name, holds=Holds(holds or "text"), width=int(width)))
    return tuple(made)


_CLAIMS = """
text             | Claim                  |        | 60
quote            | Words as said          |        | 40
speaker          | Speaker                |        | 22
speaker_id       | Speaker id             | id     | 12
role             | Role                   |        | 18
affiliation      | Affiliation            |        | 18
made_on          | Made on                | date   | 12
place            | Place                  |        | 18
state            | State                  |        | 13
rating_label     | Verdict                |        | 18
rating           | Rating                 |        | 16
scale            | Scale                  |        | 12
rationale        | Reasons                |        | 60
confidence       | Confidence             |        | 12
unknown          | What is not known      |        | 30
verdict_reason   | Why it was revised     |        | 30
verdict_author   | Rated by               |        | 16
verdict_at       | Rated at               | moment | 19
verdicts         | Verdicts               | number | 9
supports         | For                    | number | 8
refutes          | Against                | number | 8
context          | Context                | number | 8
open_questions   | Open questions         | number | 8
evidence         | Evidence               | many   | 40
evidence_urls    | Evidence addresses     | many   | 40
evidence_ids     | Evidence ids           | many   | 12
sources          | Sources                | many   | 24
source_ids       | Source ids             | many   | 12
appearance_url   | Appeared at            | link   | 40
appearance_title | Appeared in            |        | 30
appeared_on      | Appeared on            | date   | 12
appearances      | All appearances        | many   | 40
topic            | Topic                  |        | 18
tags             | Tags                   | tags   | 20
assignee         | Checked by             |        | 16
due_on           | Due                    | date   | 12
work             | Work                   |        | 10
reach            | Reach                  | level  | 9
harm             | Harm                   | level  | 9
checkable        | Checkable              | level  | 9
urgency          | Urgency                | level  | 9
priority         | Priority               | number | 8
note             | Note                   |        | 40
reason           | Why it was chosen      |        | 30
method           | How it was checked     |        | 40
added_at         | Added at               | moment | 19
"""
_EVIDENCE = """
title            | Title                  |        | 50
kind             | Kind                   |        | 13
source           | Source                 |        | 24
source_id        | Source id              | id     | 12
source_class     | Class of the source    |        | 14
author           | Author                 |        | 20
published_on     | Published on           | date   | 12
url              | Address                | link   | 40
archived_url     | Archived at            | link   | 40
language         | Language               |        | 9
with_whom        | With whom              |        | 20
channel          | Channel                |        | 14
occurred_on      | Took place on          | date   | 12
place            | Place                  |        | 18
reference        | Reference              |        | 20
method           | How it was obtained    |        | 30
note             | Note                   |        | 40
tags             | Tags                   | tags   | 20
citations        | Citations              | number | 9
captures         | Copies                 | number | 8
captured_at      | Captured at            | moment | 19
sha256           | SHA-256                |        | 20
sensitive        | Sensitive              | flag   | 10
confidential     | Confidential           | flag   | 11
protected        | Protected              | flag   | 10
public_title     | Public title           |        | 24
recheck_on       | Look again on          | date   | 12
added_at         | Added at               | moment | 19
"""
_ARTICLES = """
title            | Title                  |        | 50
byline           | Byline                 |        | 22
publisher        | Publisher              |        | 22
published_on     | Published on           | date   | 12
url              | Address                | link   | 40
archived_url     | Archived at            | link   | 40
language         | Language               |        | 9
note             | Note                   |        | 40
tags             | Tags                   | tags   | 20
claims           | Claims                 | number | 8
captured_at      | Captured at            | moment | 19
confidential     | Confidential           | flag   | 11
draft            | Draft                  | flag   | 8
recheck_on       | Look again on          | date   | 12
added_at         | Added at               | moment | 19
"""
_SOURCES = """
name             | Name                   |        | 40
source_class     | Class                  |        | 14
interests        | Interests              |        | 40
url              | Address                | link   | 40
note             | Note                   |        | 40
contact          | Contact                |        | 24
protected        | Protected              | flag   | 10
public_name      | Public name            |        | 24
tags             | Tags                   | tags   | 20
evidence         | Evidence               | number | 9
"""
_SPEAKERS = """
name             | Name                   |        | 40
kind             | Kind                   |        | 13
role             | Role                   |        | 24
affiliation      | Affiliation            |        | 24
same_as          | Page about them        | link   | 40
wikidata         | Wikidata               |        | 12
note             | Note                   |        | 40
tags             | Tags                   | tags   | 20
claims           | Claims                 | number | 8
"""
_CITATIONS = """
claim            | Claim                  |        | 50
claim_id         | Claim id               | id     | 12
stance           | Stance                 |        | 11
weight           | Weight                 |        | 10
key              | Key evidence           | flag   | 10
quote            | Passage                |        | 60
note             | Note                   |        | 40
evidence         | Evidence               |        | 40
evidence_id      | Evidence id            | id     | 12
article          | Article                |        | 30
article_id       | Article id             | id     | 12
source           | Source                 |        | 24
source_id        | Source id              | id     | 12
source_class     | Class of the source    |        | 14
url              | Address                | link   | 40
reference        | Reference              |        | 20
start            | From character         | number | 10
end              | To character           | number | 10
sha256           | SHA-256 of the copy    |        | 20
captured_at      | Captured at            | moment | 19
cited_at         | Cited at               | moment | 19
"""
_IDS = {
    "claims": "Claim id (workbench)",
    "evidence": "Evidence id (workbench)",
    "articles": "Article id (workbench)",
    "sources": "Source id (workbench)",
    "speakers": "Speaker id (workbench)",
    "citations": "Citation id (workbench)",
}
"""The first name of each sheet: by it a sheet of ours is known when it comes back."""
HEADINGS: dict[str, tuple[Heading, ...]] = {
    noun: (Heading(field="id", name=_IDS[noun], holds=Holds.ID, width=14), *_made(lines))
    for noun, lines in (
        ("claims", _CLAIMS),
        ("evidence", _EVIDENCE),
        ("articles", _ARTICLES),
        ("sources", _SOURCES),
        ("speakers", _SPEAKERS),
        ("citations", _CITATIONS),
    )
}
"""The columns of each list, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A sheet that was handed out by this program."""

    noun: str
    marked: bool
    """Whether text in it is disarmed by marks, as in CSV, rather than by the kind of its cells."""
    at: int
    """Which of the columns says so."""


def own_sheet(names: tuple[str, ...]) -> Own | None:
    """Tell whether a row of names is that of a sheet of ours, and of which list.

    The name of the column of ids carries the same mark as the text of the sheet does: a program
    that takes marks away takes that one, too.
    """
    for at, name in enumerate(names):
        bare = name.strip().removeprefix(MARK)
        for noun, known in _IDS.items():
            if bare == known:
                return Own(noun=noun, marked=name.strip() != bare, at=at)
    return None
