"""The words of a report that depend on no value but a kind: in English, marked for translation."""

from __future__ import annotations

from workbench.model import CorrectionKind
from workbench.report.contents import Happened, Kept, Lack, Profile, Reply


def N_(message: str) -> str:  # noqa: N802 - as gettext's tools know it
    """Mark a text for translation; it is translated where it is used."""
    return message


WORDS = {
    "strong": N_("Strong"),
    "moderate": N_("Moderate"),
    "weak": N_("Weak"),
    "high": N_("High"),
    "medium": N_("Medium"),
    "low": N_("Low"),
    "article": N_("Text under check"),
    "page": N_("Web page"),
    "document": N_("Document"),
    "image": N_("Image"),
    "video": N_("Video"),
    "audio": N_("Sound recording"),
    "dataset": N_("Data set"),
    "interview": N_("Interview"),
    "call": N_("Telephone call"),
    "letter": N_("Letter or e-mail"),
    "visit": N_("Visit"),
    "calculation": N_("Calculation"),
    "primary": N_("primary source"),
    "secondary": N_("secondary source"),
    "expert": N_("expert"),
    "own-reporting": N_("own reporting"),
    "yes": N_("complete"),
    "no": N_("cut short"),
    "unknown": N_("not known whether complete"),
    "file": N_("from a file"),
    "fetch": N_("fetched from the web"),
    "paste": N_("pasted by hand"),
    "record": N_("written down by the desk"),
}
"""Names of kinds and choices."""

STATES = {
    "moved": N_("In the newest copy these words stand elsewhere."),
    "reworded": N_("The newest copy says this in other words or figures."),
    "ambiguous": N_("In the newest copy these words stand more than once."),
    "lost": N_("In the newest copy these words are no longer found."),
}
"""What became of cited words; nothing is said of those that stand where they stood."""

OVERRIDES = {
    "private": N_("The address lies in a private network; it was fetched on request."),
    "certificate": N_("The server’s certificate was not trusted; it was accepted on request."),
}
"""What was let pass for a capture, in sentences."""

ORIGINS = {
    "warc": N_("a web archive (WARC)"),
    "wacz": N_("a web archive (WACZ)"),
    "mhtml": N_("a page saved as MHTML"),
    "singlefile": N_("a page saved by SingleFile"),
}
"""What a capture was imported from."""

RELATIONS = {
    ("repeats", True): N_("Repeats"),
    ("repeats", False): N_("Is repeated by"),
    ("denies", True): N_("Denies"),
    ("denies", False): N_("Is denied by"),
    ("contradicts", True): N_("Contradicts"),
    ("contradicts", False): N_("Contradicts"),
    ("narrower", True): N_("Is a narrower form of"),
    ("narrower", False): N_("Is a wider form of"),
    ("translation-of", True): N_("Is a translation of"),
    ("translation-of", False): N_("Is translated in"),
}
"""Names of relations by kind, and whether they are read from the claim that has them."""

GAPS = {
    Lack.PARTIAL: N_("The investigation holds claims that this report leaves out."),
    Lack.UNDECIDED: N_("No verdict yet."),
    Lack.RECHECK: N_("Evidence for or against was cited after the verdict was given."),
    Lack.UNCITED: N_("Nothing is cited, neither for nor against."),
    Lack.ONLY_ARTICLES: N_("Only texts under check are cited, and no evidence apart from them."),
    Lack.OPEN_QUESTIONS: N_("Questions are still open."),
    Lack.NO_SPEAKER: N_("Nobody is named as the one who made the claim."),
    Lack.NO_FIRST: N_("It is not said where the claim appeared first."),
    Lack.NO_SOURCE: N_("Nobody is named as standing behind the evidence."),
    Lack.NO_INTERESTS: N_("The interests of the source are not stated."),
    Lack.NO_COPY: N_("No copy is kept, so there is no SHA-256 to compare."),
    Lack.CUT_SHORT: N_("The newest copy was cut short."),
    Lack.COMPLETENESS: N_("It is not known whether the newest copy is complete."),
    Lack.NO_DESK: N_("No desk is named as the author of this report."),
    Lack.NO_ADDRESS: N_(
        "No address is given under which this report will stand, so its ClaimReview data lacks "
        "the address that search engines require."
    ),
}
"""What a report does not show, in sentences."""

REPLIES = {
    Reply.ANSWERED: N_("Answered"),
    Reply.DECLINED: N_("Did not wish to answer"),
    Reply.NONE: N_("No reply"),
    Reply.WAITING: N_("Reply awaited"),
    Reply.NOT_ASKED: N_("Not asked"),
}
"""What came of asking for an answer, in short."""

CORRECTIONS = {
    CorrectionKind.UPDATE: N_("Update"),
    CorrectionKind.CLARIFICATION: N_("Clarification"),
    CorrectionKind.CORRECTION: N_("Correction"),
    CorrectionKind.RETRACTION: N_("Retraction"),
}
"""Names of what was said to readers after publication."""

HAPPENED = {
    Happened.MADE: N_("Claim made"),
    Happened.APPEARED: N_("Claim appeared"),
    Happened.OCCURRED: N_("Interview, call, letter or visit"),
    Happened.ASKED: N_("Comment asked for"),
    Happened.ANSWERED: N_("Answer received"),
    Happened.JUDGED: N_("Verdict given"),
    Happened.CORRECTED: N_("Correction published"),
}
"""What the time line shows."""

PROFILES = {
    Profile.INTERNAL: N_("Internal: for the desk only"),
    Profile.PUBLIC: N_("Public"),
}
"""Whom a report is for."""

KEPT = {
    Kept.SOURCE: N_("name of a source"),
    Kept.CONTACT: N_("how to reach somebody"),
    Kept.PERSON: N_("name of a person"),
    Kept.TITLE: N_("title of evidence"),
    Kept.ADDRESS: N_("web address"),
    Kept.COPY_ADDRESS: N_("address of a public copy"),
    Kept.PLACE: N_("place"),
    Kept.CHANNEL: N_("means of communication"),
    Kept.METHOD: N_("how it was obtained"),
    Kept.REFERENCE: N_("file number"),
    Kept.FILE: N_("name of a file"),
    Kept.PATH: N_("place of a file"),
    Kept.FINGERPRINT: N_("fingerprint (SHA-256)"),
    Kept.SURROUNDINGS: N_("words around a quotation"),
    Kept.NOTE: N_("note of the desk"),
    Kept.QUESTION: N_("open question"),
    Kept.MENTION: N_("mention of something withheld"),
}
"""What a public report leaves out, by kind."""

ASKED = {
    (True, True, True): N_("{whom} was asked on {day} ({detail})."),
    (True, True, False): N_("{whom} was asked on {day}."),
    (True, False, True): N_("{whom} was asked ({detail})."),
    (True, False, False): N_("{whom} was asked."),
    (False, True, True): N_("A comment was asked for on {day} ({detail})."),
    (False, True, False): N_("A comment was asked for on {day}."),
    (False, False, True): N_("A comment was asked for ({detail})."),
    (False, False, False): N_("A comment was asked for."),
}
"""How somebody was asked: whether it is known whom, on which day, and anything else."""

CAME = {
    (Reply.ANSWERED, True): N_("An answer came on {day}."),
    (Reply.ANSWERED, False): N_("An answer came."),
    (Reply.DECLINED, True): N_("On {day} an answer was declined."),
    (Reply.DECLINED, False): N_("An answer was declined."),
    (Reply.NONE, True): N_("No reply by {day}."),
    (Reply.NONE, False): N_("No reply."),
    (Reply.WAITING, True): N_("An answer was asked for by {day}."),
    (Reply.WAITING, False): N_("There is no answer yet."),
    (Reply.NOT_ASKED, True): N_("Nobody was asked for a comment: {why}"),
    (Reply.NOT_ASKED, False): N_("Nobody was asked for a comment."),
}
"""What came of it, and whether the day of that (or the reason) is known."""
