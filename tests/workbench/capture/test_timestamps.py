"""Proof of time: an honest authority is believed, and no other answer is."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.web.authority import Authority, certificate, long_ago
from workbench.capture import timestamps
from workbench.errors import Cancelled, WorkbenchError

RECORD = b'{"format":"invented"}'
DIGEST = hashlib.sha256(RECORD).hexdigest()


def test_an_honest_stamp_is_kept_whole_and_openssl_agrees(
    authority: Authority, roots: Path, tmp_path: Path
) -> None:
    """The answer is what `openssl ts -verify` wants, with the record and the root."""
    made = timestamps.ask(authority.url, DIGEST, roots=str(roots))
    assert abs(made.proof.at - datetime.now(UTC)) < timedelta(seconds=5)
    assert (made.proof.signer, made.proof.root) == ("Harbour Time Signer", "Harbour Time Root")
    assert made.proof.trusted
    (tmp_path / "record.json").write_bytes(RECORD)
    (tmp_path / "record.tsr").write_bytes(made.response)
    said = subprocess.run(
        [
            *("openssl", "ts", "-verify", "-data", "record.json", "-in", "record.tsr", "-CAfile"),
            roots / "root.pem",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, "Verification: OK" in said.stdout) == (0, True), said.stderr


def test_only_the_fingerprint_is_sent(authority: Authority) -> None:
    """A question holds a SHA-256 and a number drawn by lot, and nothing else."""
    timestamps.ask(authority.url, DIGEST)
    (asked,) = authority.asked
    assert bytes.fromhex(DIGEST) in asked
    assert len(asked) <= 72


def test_a_stamp_of_unknown_root_is_told_apart(authority: Authority) -> None:
    """The signature holds, and it is said that this machine does not trust where it ends."""
    proof = timestamps.ask(authority.url, DIGEST).proof
    assert (proof.root, proof.trusted) == ("Harbour Time Root", False)


def test_a_stamp_may_come_without_the_root(authority: Authority, roots: Path) -> None:
    """Many authorities send the signer's certificate alone."""
    authority.wishes.certificates = lambda known: known[:1]
    assert timestamps.ask(authority.url, DIGEST, roots=str(roots)).proof.trusted
    alone = timestamps.ask(authority.url, DIGEST).proof
    assert (alone.root, alone.trusted) == ("Harbour Time Signer", False)


def test_a_usual_authority_must_be_who_it_says(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over plain http anybody on the way can answer: those whose roots are known must use them."""
    monkeypatch.setattr(timestamps, "USUAL_AUTHORITIES", (authority.url,))
    with pytest.raises(WorkbenchError, match="whom this computer does not trust"):
        timestamps.ask(authority.url, DIGEST)


def test_a_certificate_that_has_run_out_since_is_sound(authority: Authority, roots: Path) -> None:
    """What counts is the time of the stamp."""
    then = long_ago()
    authority.expire(then - timedelta(days=1), then + timedelta(days=1))
    authority.wishes.at = lambda: then
    made = timestamps.ask(authority.url, DIGEST, roots=str(roots))
    assert made.proof.trusted
    assert timestamps.check(made.response, DIGEST, roots=str(roots)) == made.proof


def _expired(authority: Authority) -> None:
    authority.expire(long_ago(20), long_ago(10))


def _not_yet(authority: Authority) -> None:
    authority.expire(long_ago(-10), long_ago(-20))


def _wrong_use(authority: Authority) -> None:
    always = (long_ago(), long_ago(-3650))
    authority.signer = certificate(
        "Web Server", authority.root, valid=always, usage=ExtendedKeyUsageOID.SERVER_AUTH
    )


def _no_use(authority: Authority) -> None:
    authority.signer = certificate("Self", None, valid=(long_ago(), long_ago(-9)), usage=None)


def _another_certificate(authority: Authority) -> None:
    """Show the certificate of somebody else of the same name and number."""
    held = authority.signer
    other = certificate("Harbour Time Signer", None, valid=(long_ago(), long_ago(-9)))
    authority.wishes.certificates = lambda _known: [other.der]
    assert held.der != other.der


def wish(**wishes: object) -> Callable[[Authority], None]:
    """Give the authority wishes."""

    def give(authority: Authority) -> None:
        for name, value in wishes.items():
            setattr(authority.wishes, name, value)

    return give


HOSTILE: dict[str, tuple[Callable[[Authority], None], str]] = {
    "an error": (wish(http=500), "answered 500"),
    "junk": (wish(answer=lambda _reply: b"junk"), "no time stamp"),
    "an empty answer": (wish(answer=lambda _reply: b""), "no time stamp"),
    "half an answer": (wish(answer=lambda reply: reply[:-40]), "no time stamp"),
    "another nonce": (wish(nonce=lambda nonce: nonce + 1), "another question"),
    "another fingerprint": (wish(digest=lambda _digest: bytes(32)), "another fingerprint"),
    "a rejection": (wish(status=2), "refused"),
    "a certificate that ran out": (_expired, "was not valid at the time"),
    "a certificate of the future": (_not_yet, "was not valid at the time"),
    "a certificate for web servers": (_wrong_use, "not made for time stamps"),
    "a certificate for anything": (_no_use, "not made for time stamps"),
    "somebody else's certificate": (_another_certificate, "lacks the certificate"),
    "no certificate": (wish(certificates=lambda _known: []), "lacks the certificate"),
    "a giant answer": (wish(answer=lambda reply: reply + bytes(1 << 20)), "larger than"),
    "a way to a private address": (
        wish(http=302, location="http://127.0.0.1:1/"),
        "leads on to another address",
    ),
}


@pytest.mark.parametrize(("make", "words"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_answer_is_refused(
    authority: Authority, roots: Path, make: Callable[[Authority], None], words: str
) -> None:
    """None of these is kept, and each has its sentence."""
    make(authority)
    with pytest.raises(WorkbenchError, match=words):
        timestamps.ask(authority.url, DIGEST, roots=str(roots))


def test_a_forged_signature_is_refused(authority: Authority, roots: Path) -> None:
    """Somebody who has the certificate but not the key cannot stamp."""
    forger = certificate("Forger", None, valid=(long_ago(), long_ago(-9)))
    held = authority.signer
    authority.signer = type(held)(certificate=held.certificate, key=forger.key)
    with pytest.raises(WorkbenchError, match="signature of the time stamp does not hold"):
        timestamps.ask(authority.url, DIGEST, roots=str(roots))


def test_silence_ends(authority: Authority) -> None:
    """An authority that says nothing is waited for so long and no longer."""
    authority.wishes.silent = True
    with pytest.raises(WorkbenchError, match=r"did not answer within 0\.3 seconds"):
        timestamps.ask(authority.url, DIGEST, seconds=0.3)


def test_asking_can_be_stopped(authority: Authority) -> None:
    """Whoever closes the window does not wait for an authority."""
    authority.wishes.silent = True
    with pytest.raises(Cancelled):
        timestamps.ask(authority.url, DIGEST, cancelled=lambda: bool(authority.asked))


def test_an_authority_that_is_not_there_is_told(authority: Authority) -> None:
    """Nothing answers at that address."""
    with pytest.raises(WorkbenchError, match="could not be reached"):
        timestamps.ask("http://127.0.0.1:9/", DIGEST)


def test_certificates_may_stand_in_any_order(authority: Authority, roots: Path) -> None:
    """Authorities that run openssl send them unsorted; the answer is kept as it came."""
    first, second = sorted([authority.signer.der, authority.root.der])
    authority.wishes.answer = lambda reply: reply.replace(first + second, second + first)
    made = timestamps.ask(authority.url, DIGEST, roots=str(roots))
    assert made.proof.trusted
    assert second + first in made.response


def test_no_flipped_bit_makes_another_time(authority: Authority, roots: Path) -> None:
    """A stamp with one bit changed proves the same, or nothing."""
    made = timestamps.ask(authority.url, DIGEST, roots=str(roots))
    refused = 0
    for at in range(0, len(made.response), 3):
        flipped = bytearray(made.response)
        flipped[at] ^= 1 << at % 8
        try:
            proof = timestamps.check(bytes(flipped), DIGEST, roots=str(roots))
        except WorkbenchError:
            refused += 1
        else:
            assert proof.at == made.proof.at
    assert refused > len(made.response) / 3 * 0.5


def test_the_folder_of_roots_must_hold_certificates(authority: Authority, tmp_path: Path) -> None:
    """A file that is no certificate is named."""
    (tmp_path / "mine.pem").write_text("no certificate")
    with pytest.raises(WorkbenchError, match=r"mine\.pem"):
        timestamps.ask(authority.url, DIGEST, roots=str(tmp_path))


def test_a_proxy_that_fails_leaves_nobody_asked(authority: Authority) -> None:
    """No other way is tried."""
    with pytest.raises(WorkbenchError, match="nobody is asked without it"):
        timestamps.ask(authority.url, DIGEST, proxy="socks5h://127.0.0.1:9")
    assert authority.asked == []
