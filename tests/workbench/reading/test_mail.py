"""E-mail."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage

import pytest

from tests.workbench.reading.files import mail
from workbench.errors import WorkbenchError
from workbench.reading import attachments, sniff
from workbench.reading.mail import read_mail
from workbench.reading.particulars import rows, said


def test_head_words_and_attachments_are_read() -> None:
    """The lines of the head can be cited; the rest of the head is told beside the text."""
    draft = read_mail(mail())
    assert draft.text == (
        "From: Ana Vel <ana@veldt.example>\nTo: desk@news.example\n"
        "Date: Wed, 01 May 2024 10:00:00 +0200\nSubject: Harbour – plan\n"
        "Attachment: .._plan.pdf (5 bytes)\n\nThe harbour closes.\nOn Friday."
    )
    assert (draft.title, draft.byline, draft.published_on) == (
        "Harbour – plan",
        "Ana Vel",
        "2024-05-01",
    )
    told = said(draft.metadata)
    assert told["message_id"] == "<7@veldt.example>"
    assert len(told["received"]) == 1
    assert hashlib.sha256(b"%PDF-").hexdigest() in told["attachments"][0]
    shown = {row.name: row.value for row in rows(draft.metadata)}
    assert shown["dkim"] == "There is one; it was not checked."


def test_attachments_come_out_of_the_child_whole() -> None:
    """Name, kind and bytes; the name is a label without a path."""
    (file,) = attachments(mail())
    assert (file.name, file.media_type, file.data) == (".._plan.pdf", "application/pdf", b"%PDF-")


def test_a_page_is_read_where_there_is_no_plain_text() -> None:
    """The words of the page, not its markup."""
    message = EmailMessage()
    message["From"], message["Subject"] = "ana@veldt.example", "Boats"
    message.set_content("<p>The harbour <b>closes</b>.</p>", subtype="html")
    assert read_mail(message.as_bytes()).text.endswith("The harbour closes.")


def test_mail_shows_by_its_head() -> None:
    """Its first lines give it away, whatever the file is called; a note with a colon does not."""
    assert sniff(mail(), filename="a.txt") == "message/rfc822"
    assert sniff(b"From: the harbour\n\nClosed on Friday.") == "text/plain"


def test_what_is_no_message_is_refused() -> None:
    """Nothing at all gives a sentence."""
    with pytest.raises(WorkbenchError, match="no e-mail"):
        read_mail(b"\n\n")
    with pytest.raises(WorkbenchError, match=r"nested too deeply|no e-mail"):
        read_mail(_nested(200))


def _nested(depth: int) -> bytes:
    lines = [f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth)]
    return ("From: a@veldt.example\n" + "".join(lines) + "\nx").encode()
