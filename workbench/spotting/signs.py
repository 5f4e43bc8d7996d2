"""What in a sentence's wording speaks for or against checking it.

The weights follow a logistic regression on the ClaimBuster sentences (Arslan, Hassan, Li and
Tremayne 2020, doi 10.5281/zenodo.3836810, CC BY 4.0), rounded, and moved by hand where those
debates differ from prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Sign:
    """Something in the wording that speaks for or against checking."""

    weight: float
    reason: str
    pattern: re.Pattern[str]
    most: int = 1
    """How many times it can count."""


def _words(weight: float, reason: str, pattern: str, most: int = 1) -> Sign:
    return Sign(weight, reason, re.compile(rf"\b(?:{pattern})(?!\w)", _I), most)


_NUMBER_WORD = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|third|quarter|twice|double"
    "|triple|zero"
)
SIGNS = (
    Sign(1.4, "gives a number", re.compile(r"\d"), 1),
    _words(0.7, "gives a number", _NUMBER_WORD, 2),
    Sign(
        1.0,
        "gives an amount or a share",
        re.compile(
            r"[$€£¥%]|\b(?:per ?cent|percentage|billions?|millions?|trillions?|dollars?)\b", _I
        ),
        2,
    ),
    Sign(0.2, "gives a date", re.compile(r"\b(?:1[5-9]|20)\d\d\b")),
    _words(
        0.2,
        "gives a time",
        "January|February|March|April|June|July|August|September|October|November|December|years?"
        "|months?|weeks?|days?|decades?|yesterday|ago|since",
    ),
    _words(
        0.5,
        "compares or ranks",
        "more than|less than|fewer|highest|lowest|largest|biggest|smallest|worst|most|least|first"
        "|only|never|every|record|higher|lower|all of|none of|as many|majority|average|rate",
        2,
    ),
    _words(
        0.5,
        "tells of a change",
        "increas(?:ed?|ing|es)|decreas(?:ed?|ing|es)|rose|risen|rising|fell|fallen|cut|cuts|doubled"
        "|tripled|grew|grown|growth|dropped|declin(?:ed?|ing)(?! to)|lost|gained|reduced"
        "|raised|created|spent"
        "|spending|cost|costs|paid|pays|earn(?:s|ed)?",
        2,
    ),
    _words(
        0.5,
        "tells of an official act",
        "voted|votes?|passed|signed|vetoed|bill|law|legislation|treaty|agreement|court|ruled"
        "|sanctions?"
        "|elected|appointed|approved|banned|budget|deficit|debt|tax(?:es)?|troops|military|congress"
        "|senate|government|administration|police|ministry|federal|programs?|policy|policies|plan",
        2,
    ),
    _words(
        0.7,
        "makes or denies an accusation",
        "accus\\w+|alleg\\w+|claim(?:s|ed|ing)|den(?:y|ies|ied|ying)|charged|convicted"
        "|indicted|guilty|fraud\\w*|corrupt\\w*"
        "|brib\\w+|stole|stolen|illegal\\w*|traffick\\w+|crimes?|criminals?|murder\\w*|killed"
        "|attack\\w*"
        "|involve(?:d|ment)|suspected|violated|lied|arrested|drugs?|smuggl\\w+|weapons?",
        2,
    ),
    _words(
        0.45,
        "tells of something that happened",
        "was|were|had|did|been|went|came|took|made|gave|got|said|told|left|sent|brought|met"
        "|held|began"
        "|begun|won|ran|built|wrote|found|happened|\\w{3,}ed",
        3,
    ),
    _words(0.2, "states a fact", "is|are|has|have|there(?:'s|’s)|contains?|includes?|shows?", 1),
    _words(
        0.1,
        "is about people or bodies that can be counted",
        "people|workers|jobs|children|women|men|families|voters|students|patients|soldiers"
        "|immigrants|refugees|victims|citizens|veterans|compan(?:y|ies)|business(?:es)?|banks"
        "|factories",
        2,
    ),
    _words(
        0.5,
        "is about a public matter on record",
        "insurance|health ?care|hospitals?|medicare|medicaid|unemployment|wages?|incomes?|poverty"
        "|inflation|prices?|energy|oil|gas|coal|nuclear|missiles?|guns?|borders?|immigration|trade"
        "|imports?|exports?|market|industry|economy|money|funds?|funding|loans?|debt|budget"
        "|elections?|polls?|report|study|evidence|records?|schools?|pensions?|security|emissions",
        2,
    ),
    _words(
        0.75,
        "tells where somebody stood",
        "support(?:s|ed)?|oppos(?:es|ed)|fought|fight(?:s|ing)|propos(?:es|ed|ing)|promis(?:es|ed)"
        "|voted|vetoed|endorsed|endorses|wants|wanted|refus(?:es|ed)|says|said|called|calls|claims"
        "|asserted|declar\\w+|condemn\\w+|pledged|vowed|announced|maintains|admitted|agreed",
        2,
    ),
    _words(
        0.35,
        "says that something is not so",
        "didn['’]t|did not|hasn['’]t|has not|wasn['’]t|was not|doesn['’]t|does not|isn['’]t|is not"
        "|aren['’]t|weren['’]t|haven['’]t|have not|hadn['’]t|never|nobody|none",
    ),
    _words(0.3, "tells about somebody else", "he|she|they|his|her|their|who|he['’]s|she['’]s"),
    _words(
        -0.7,
        "but it is an opinion",
        "i think|i believe|i feel|in my (?:view|opinion)|i hope|i want|i love|i like|i know"
        "|beautiful"
        "|wonderful|terrible|amazing|great|good|bad|best|wrong|right|important|proud|happy"
        "|surprising"
        "|unfortunately|hopefully|harsh|stark",
        2,
    ),
    _words(
        -1.2,
        "but it says what ought to be",
        "should(?! the\\b)|must|ought|need to|needs to|have to|has to|let's|let us|let me"
        "|it is time",
    ),
    _words(
        -0.7,
        "but it is about the future",
        "will|would|shall|going to|gonna|'ll|may|might|could|can|likely|upcoming|if"
        "|expect\\w*|plans? to",
        2,
    ),
    Sign(-2.2, "but it is a question", re.compile(r"\?[\"'”’)]*$")),
    _words(
        -0.4,
        "but it is vague",
        "things?|something|somebody|someone|anything|everything|kind of|sort of|lot|very"
        "|really|just"
        "|perhaps|maybe|seems?|suggests?|signal\\w*|potential\\w*|way|chance|path|effort|concerns?"
        "|situation|dynamics?|tensions?|challenges?|framed?|commitment|underscor\\w+"
        "|underlin\\w+|step",
        3,
    ),
    _words(
        -0.5,
        "but it is small talk",
        "thank(?:s| you)|good (?:evening|morning|night)|welcome|please|yes,|no,|well,|okay|ok"
        "|hello|sorry"
        "|ladies and gentlemen|god bless|applause|look|you know|i mean|of course|congratulations",
    ),
    _words(-0.2, "but it speaks to somebody", "you|your|yours|you're|you’re|you've", 1),
    _words(-0.8, "but it speaks of oneself", "i|i'm|i’m|me|my|mine|myself|i've", 1),
)
NAME = re.compile(r"(?<=[\w,;:] )[A-Z](?:[\w’'-]+|\.[A-Z]\.)")
