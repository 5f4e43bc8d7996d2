"""Proof of time (RFC 3161): asking an authority to stamp a fingerprint, and what a stamp proves."""

from __future__ import annotations

import contextlib
import re
import secrets
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import certifi
import rfc3161_client as rfc3161
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from workbench.capture import signed
from workbench.capture.posting import host_of, post
from workbench.errors import WorkbenchError
from workbench.settings import USUAL_AUTHORITIES

LARGEST = 65_536
"""Bytes of an answer that is read; stamps have six thousand."""
SECONDS = 30.0
"""How long an authority may take, from the look-up of its name to its last byte."""
_ASKED = {"Content-Type": "application/timestamp-query", "Accept": "application/timestamp-reply"}
_SHA256 = "2.16.840.1.101.3.4.2.1"
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
_GRANTED = frozenset({0, 1})
_LONGEST_CHAIN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a stamp proves: that its fingerprint was there at a time, by the word of a signer."""

    at: datetime
    """By the authority's clock."""
    signer: str
    """Whom the certificate names that signed."""
    root: str
    """Where the chain of certificates ends that the stamp brings, as far as it leads."""
    trusted: bool
    """Whether the chain ends in a root that this machine trusts. Else anybody could have signed."""
    policy: str
    """The authority's rules, as a number that it gave them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamped:
    """An authority's answer, whole, as `openssl ts` reads it; and what it proves."""

    response: bytes
    proof: Proof


def ask(
    authority: str,
    digest: str,
    *,
    proxy: str = "",
    roots: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
) -> Stamped:
    """Have an authority stamp a SHA-256. Nothing else about what it stands for is sent.

    Raises Cancelled, or WorkbenchError with the reason why there is no stamp: whatever is not a
    sound answer to this very question is refused.
    """
    nonce = secrets.randbits(63) | 1
    response = post(
        authority,
        query(digest, nonce),
        headers=_ASKED,
        proxy=proxy,
        largest=LARGEST,
        seconds=seconds,
        cancelled=cancelled,
    )
    proof = check(response, digest, nonce=nonce, roots=roots)
    if not proof.trusted and authority in USUAL_AUTHORITIES:
        raise WorkbenchError(
            f"What came as the answer of {host_of(authority)} is signed by “{proof.signer}”, whom"
            " this computer does not trust: it was not kept. Try again on another network."
        )
    return Stamped(response=response, proof=proof)


def query(digest: str, nonce: int) -> bytes:
    """Write the question for a time stamp over a SHA-256, as DER."""
    imprint = bytes.fromhex("3031300d060960864801650304020105000420") + bytes.fromhex(digest)
    number = nonce.to_bytes(nonce.bit_length() // 8 + 1, "big")
    body = b"\x02\x01\x01" + imprint + bytes([2, len(number)]) + number + b"\x01\x01\xff"
    return bytes([0x30, len(body)]) + body


def check(response: bytes, digest: str, *, nonce: int | None = None, roots: str = "") -> Proof:
    """Say what a stamp over a SHA-256 proves; WorkbenchError when it proves nothing.

    `roots` names a folder of PEM files with root certificates to trust beside the usual ones. A
    certificate that has run out by now is sound when it was not at the time of the stamp.
    """
    try:
        return _checked(response, digest, nonce, roots)
    except WorkbenchError:
        raise
    except Exception as error:  # over foreign bytes the libraries raise whatever they come upon
        raise WorkbenchError("What came as an answer is no time stamp.") from error


def _checked(response: bytes, digest: str, nonce: int | None, roots: str) -> Proof:
    answer = _granted(response)
    told = answer.tst_info
    imprint = told.message_imprint
    if imprint.hash_algorithm.dotted_string != _SHA256 or imprint.message.hex() != digest:
        raise WorkbenchError("The time stamp is over another fingerprint than this one.")
    if nonce is not None and told.nonce != nonce:
        raise WorkbenchError("The time stamp is an answer to another question than this one.")
    at = told.gen_time.replace(tzinfo=UTC) if told.gen_time.tzinfo is None else told.gen_time
    brought = _brought(answer)
    signer = _signer(answer, brought)
    _check_signer(signer, at)
    if not signed.holds(answer.time_stamp_token(), signer):
        raise WorkbenchError("The signature of the time stamp does not hold.")
    known = _named(trusted_roots(roots), (*brought, signer))
    end = _end(signer, (*brought, *known))
    return Proof(
        at=at.astimezone(UTC),
        signer=_name(signer.subject),
        root=_name(end.subject),
        trusted=_is_trusted(answer, digest, known),
        policy=told.policy.dotted_string,
    )


def trusted_roots(folder: str) -> tuple[x509.Certificate, ...]:
    """Give the roots that this machine trusts: the usual ones, and those in a folder."""
    found: list[x509.Certificate] = []
    for file in sorted(Path(folder).expanduser().glob("*.pem")) if folder else ():
        try:
            found += x509.load_pem_x509_certificates(file.read_bytes())
        except (OSError, ValueError) as error:
            raise WorkbenchError(
                f"{file.name} in the folder of trusted roots holds no certificate."
            ) from error
    return (*_usual_roots(), *found)


@cache
def _usual_roots() -> tuple[x509.Certificate, ...]:
    """Read the bundle that comes with the program; some old roots in it break newer rules."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for pem in _PEM.findall(Path(certifi.where()).read_bytes()):
            with contextlib.suppress(ValueError):
                found.append(x509.load_pem_x509_certificate(pem))
    return tuple(found)


def _granted(response: bytes) -> rfc3161.TimeStampResponse:
    answer = rfc3161.decode_timestamp_response(signed.in_order(response))
    if answer.status not in _GRANTED:
        words = [str(each) for each in answer.status_string or ()]
        said = " ".join(" ".join(words).split())[:200]
        raise WorkbenchError(
            f"The authority refused to stamp: “{said}”." if said else "The authority refused."
        )
    return answer


def _brought(answer: rfc3161.TimeStampResponse) -> list[x509.Certificate]:
    return [x509.load_der_x509_certificate(der) for der in sorted(answer.signed_data.certificates)]


def _signer(
    answer: rfc3161.TimeStampResponse, brought: Iterable[x509.Certificate]
) -> x509.Certificate:
    infos = list(answer.signed_data.signer_infos)
    if len(infos) == 1:
        for each in brought:
            if (each.issuer, each.serial_number) == (infos[0].issuer, infos[0].serial_number):
                return each
    raise WorkbenchError("The time stamp lacks the certificate of whoever signed it.")


def _check_signer(signer: x509.Certificate, at: datetime) -> None:
    name = _name(signer.subject)
    try:
        uses = signer.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except (x509.ExtensionNotFound, ValueError):
        uses = None
    if uses is None or not uses.critical or list(uses.value) != [ExtendedKeyUsageOID.TIME_STAMPING]:
        raise WorkbenchError(f"The certificate of “{name}” is not made for time stamps.")
    if not signer.not_valid_before_utc <= at <= signer.not_valid_after_utc:
        raise WorkbenchError(
            f"The certificate of “{name}” was not valid at the time that the stamp tells."
        )


def _named(
    roots: Sequence[x509.Certificate], chain: Iterable[x509.Certificate]
) -> list[x509.Certificate]:
    """Give the roots that somebody in a chain names."""
    names = {each.issuer for each in chain} | {each.subject for each in chain}
    return [root for root in roots if root.subject in names]


def _end(signer: x509.Certificate, pool: Sequence[x509.Certificate]) -> x509.Certificate:
    """Follow a chain from the signer to its end."""
    at = signer
    for _ in range(_LONGEST_CHAIN):
        above = next((each for each in pool if each != at and _issued(at, each)), None)
        if above is None or at.subject == at.issuer:
            break
        at = above
    return at


def _issued(below: x509.Certificate, above: x509.Certificate) -> bool:
    if below.issuer != above.subject:
        return False
    try:
        below.verify_directly_issued_by(above)
    except Exception:  # noqa: BLE001 - it says by its kind only why not
        return False
    return True


def _is_trusted(
    answer: rfc3161.TimeStampResponse, digest: str, roots: list[x509.Certificate]
) -> bool:
    """Have the library check all of it again, up to a root."""
    if not roots:
        return False
    try:
        verifier = rfc3161.VerifierBuilder(roots=roots).build()
        return verifier.verify(answer, bytes.fromhex(digest))
    except (rfc3161.VerificationError, ValueError):
        return False


def _name(name: x509.Name) -> str:
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME) or list(name)
    said = str(found[0].value) if found else ""
    return "".join(letter for letter in said if letter.isprintable())[:120]
