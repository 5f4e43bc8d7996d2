"""What the fields of sheets, and the ways to read them, are called."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.exchange.vocabulary import LEFT_OUT, TO_NOTE

_FIELDS: dict[str, object] = {
    LEFT_OUT: QT_TRANSLATE_NOOP("SheetWords", "Left out"),
    TO_NOTE: QT_TRANSLATE_NOOP("SheetWords", "Into the note"),
    "id": QT_TRANSLATE_NOOP("SheetWords", "Id"),
    "ref": QT_TRANSLATE_NOOP("SheetWords", "Id elsewhere"),
    "text": QT_TRANSLATE_NOOP("SheetWords", "Claim"),
    "quote": QT_TRANSLATE_NOOP("SheetWords", "Words as said"),
    "speaker": QT_TRANSLATE_NOOP("SheetWords", "Speaker"),
    "role": QT_TRANSLATE_NOOP("SheetWords", "Role"),
    "affiliation": QT_TRANSLATE_NOOP("SheetWords", "Affiliation"),
    "made_on": QT_TRANSLATE_NOOP("SheetWords", "Date of the claim"),
    "place": QT_TRANSLATE_NOOP("SheetWords", "Place"),
    "topic": QT_TRANSLATE_NOOP("SheetWords", "Topic"),
    "tags": QT_TRANSLATE_NOOP("SheetWords", "Tags"),
    "assignee": QT_TRANSLATE_NOOP("SheetWords", "Who checks it"),
    "due_on": QT_TRANSLATE_NOOP("SheetWords", "Due date"),
    "work": QT_TRANSLATE_NOOP("SheetWords", "State of the work"),
    "reach": QT_TRANSLATE_NOOP("SheetWords", "Reach"),
    "harm": QT_TRANSLATE_NOOP("SheetWords", "Harm"),
    "checkable": QT_TRANSLATE_NOOP("SheetWords", "Checkable"),
    "urgency": QT_TRANSLATE_NOOP("SheetWords", "Urgency"),
    "evidence": QT_TRANSLATE_NOOP("SheetWords", "Evidence"),
    "evidence_url": QT_TRANSLATE_NOOP("SheetWords", "Evidence: address"),
    "source": QT_TRANSLATE_NOOP("SheetWords", "Evidence: who stands behind it"),
    "stance": QT_TRANSLATE_NOOP("SheetWords", "Evidence: for or against"),
    "appearance_url": QT_TRANSLATE_NOOP("SheetWords", "Appearance: address"),
    "appearance_title": QT_TRANSLATE_NOOP("SheetWords", "Appearance: where"),
    "appeared_on": QT_TRANSLATE_NOOP("SheetWords", "Appearance: date"),
    "rating": QT_TRANSLATE_NOOP("SheetWords", "Verdict"),
    "rationale": QT_TRANSLATE_NOOP("SheetWords", "Reasons of the verdict"),
    "note": QT_TRANSLATE_NOOP("SheetWords", "Note"),
    "reason": QT_TRANSLATE_NOOP("SheetWords", "Why it was chosen"),
    "method": QT_TRANSLATE_NOOP("SheetWords", "How it was checked"),
    "title": QT_TRANSLATE_NOOP("SheetWords", "Title"),
    "kind": QT_TRANSLATE_NOOP("SheetWords", "Kind"),
    "source_class": QT_TRANSLATE_NOOP("SheetWords", "Class of the source"),
    "author": QT_TRANSLATE_NOOP("SheetWords", "Author"),
    "published_on": QT_TRANSLATE_NOOP("SheetWords", "Date of publication"),
    "url": QT_TRANSLATE_NOOP("SheetWords", "Address"),
    "language": QT_TRANSLATE_NOOP("SheetWords", "Language"),
    "with_whom": QT_TRANSLATE_NOOP("SheetWords", "With whom"),
    "channel": QT_TRANSLATE_NOOP("SheetWords", "Channel"),
    "occurred_on": QT_TRANSLATE_NOOP("SheetWords", "When it took place"),
    "reference": QT_TRANSLATE_NOOP("SheetWords", "Reference"),
    "sensitive": QT_TRANSLATE_NOOP("SheetWords", "Sensitive"),
    "confidential": QT_TRANSLATE_NOOP("SheetWords", "Confidential"),
    "protected": QT_TRANSLATE_NOOP("SheetWords", "Protected"),
    "public_title": QT_TRANSLATE_NOOP("SheetWords", "Public title"),
    "recheck_on": QT_TRANSLATE_NOOP("SheetWords", "Look again on"),
    "byline": QT_TRANSLATE_NOOP("SheetWords", "Byline"),
    "publisher": QT_TRANSLATE_NOOP("SheetWords", "Publisher"),
    "draft": QT_TRANSLATE_NOOP("SheetWords", "Draft of our own"),
    "name": QT_TRANSLATE_NOOP("SheetWords", "Name"),
    "interests": QT_TRANSLATE_NOOP("SheetWords", "Interests"),
    "contact": QT_TRANSLATE_NOOP("SheetWords", "Contact"),
    "public_name": QT_TRANSLATE_NOOP("SheetWords", "Public name"),
    "same_as": QT_TRANSLATE_NOOP("SheetWords", "Page about them"),
    "wikidata": QT_TRANSLATE_NOOP("SheetWords", "Wikidata"),
}
_OF_EVIDENCE = QT_TRANSLATE_NOOP("SheetWords", "Source")
_PLACE = QT_TRANSLATE_NOOP("SheetWords", "Appearance")
_ENCODINGS = {"utf-8": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252",
              "mac_roman": "Mac Roman", "cp1250": "Windows-1250", "cp1251": "Windows-1251",
              "cp437": "DOS (437)", "shift_jis": "Shift JIS"}  # fmt: skip


def target_words(noun: str, key: str) -> str:
    """Name what a column can be, as it is chosen."""
    if noun == "evidence" and key == "source":
        return QCoreApplication.translate("SheetWords", str(_OF_EVIDENCE))
    known = _FIELDS.get(key)
    return QCoreApplication.translate("SheetWords", str(known)) if known else key


def field_words(noun: str, key: str) -> str:
    """Name a field briefly, as it is told."""
    if key == "appearance_url":
        return QCoreApplication.translate("SheetWords", str(_PLACE))
    return target_words(noun, key)


def encoding_words(name: str) -> str:
    """Name an encoding as people know it."""
    return _ENCODINGS.get(name, name)


def noun_words() -> dict[str, str]:
    """Name what the rows of a sheet can be."""
    return {
        "claims": QCoreApplication.translate("SheetWords", "Claims"),
        "evidence": QCoreApplication.translate("SheetWords", "Evidence"),
        "articles": QCoreApplication.translate("SheetWords", "Articles"),
        "sources": QCoreApplication.translate("SheetWords", "Sources"),
        "speakers": QCoreApplication.translate("SheetWords", "Speakers"),
    }


def separator_words() -> dict[str, str]:
    """Name the signs that can part cells."""
    return {
        ",": QCoreApplication.translate("SheetWords", "Comma"),
        ";": QCoreApplication.translate("SheetWords", "Semicolon"),
        "\t": QCoreApplication.translate("SheetWords", "Tab"),
        "|": QCoreApplication.translate("SheetWords", "Upright line"),
    }
