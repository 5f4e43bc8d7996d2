"""A time stamp authority on this machine (RFC 3161), in honest and in hostile modes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_SHA256, _ECDSA = "2.16.840.1.101.3.4.2.1", "1.2.840.10045.4.3.2"
_SIGNED, _TST = "1.2.840.113549.1.7.2", "1.2.840.113549.1.9.16.1.4"
_TYPE, _DIGEST = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4"
_SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47"
POLICY = "1.2.3.4.1"


def der(tag: int, *parts: bytes) -> bytes:
    """Encode a value: its tag, its length, its parts."""
    body = b"".join(parts)
    size = len(body)
    if size < 128:
        return bytes([tag, size]) + body
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def sequence(*parts: bytes) -> bytes:
    """Encode values in their order."""
    return der(0x30, *parts)


def set_of(*parts: bytes) -> bytes:
    """Encode values in the order that DER asks for."""
    return der(0x31, *sorted(parts))


def integer(value: int) -> bytes:
    """Encode a whole number."""
    return der(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def oid(dotted: str) -> bytes:
    """Encode an object identifier."""
    first, second, *rest = map(int, dotted.split("."))
    body = bytes([first * 40 + second])
    for arc in rest:
        piece = [arc & 0x7F]
        while arc := arc >> 7:
            piece.append(arc & 0x7F | 0x80)
        body += bytes(reversed(piece))
    return der(0x06, body)


def _algorithm(dotted: str) -> bytes:
    return sequence(oid(dotted), der(0x05)) if dotted == _SHA256 else sequence(oid(dotted))


def _read(data: bytes, at: int) -> tuple[int, bytes, int]:
    """Give the tag and the content of the value at a place, and where the next begins."""
    tag, size, at = data[at], data[at + 1], at + 2
    if size & 0x80:
        more = size & 0x7F
        size, at = int.from_bytes(data[at : at + more], "big"), at + more
    return tag, data[at : at + size], at + size


def _parts(body: bytes) -> list[tuple[int, bytes]]:
    found, at = [], 0
    while at < len(body):
        tag, content, at = _read(body, at)
        found.append((tag, content))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> bytes:
        """The certificate as PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)


def certificate(
    name: str,
    issuer: Signed | None,
    *,
    valid: tuple[datetime, datetime],
    usage: x509.ObjectIdentifier | None = ExtendedKeyUsageOID.TIME_STAMPING,
    authority: bool = False,
) -> Signed:
    """Make a certificate, signed by an issuer or by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signer = issuer.key if issuer else key
    made = (
        x509.CertificateBuilder()
        .subject_name(called)
        .issuer_name(issuer.certificate.subject if issuer else called)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid[0])
        .not_valid_after(valid[1])
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if not authority and usage is not None:
        made = made.add_extension(x509.ExtendedKeyUsage([usage]), critical=True)
    return Signed(certificate=made.sign(signer, hashes.SHA256()), key=key)


def _always() -> tuple[datetime, datetime]:
    return datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Wishes:
    """How the authority answers: honestly, unless told otherwise."""

    status: int = 0
    nonce: Callable[[int], int] = lambda nonce: nonce
    digest: Callable[[bytes], bytes] = lambda digest: digest
    certificates: Callable[[list[bytes]], list[bytes]] = lambda known: known
    answer: Callable[[bytes], bytes] = lambda reply: reply
    http: int = 200
    location: str = ""
    silent: bool = False
    at: Callable[[], datetime] = lambda: datetime.now(UTC)


class Authority:
    """Root, signer and server; `wishes` says how it answers, `asked` what it was asked."""

    def __init__(self, name: str = "Harbour Time") -> None:
        self.root = certificate(f"{name} Root", None, valid=_always(), authority=True)
        self.signer = certificate(f"{name} Signer", self.root, valid=_always())
        self.wishes = Wishes()
        self.asked: list[bytes] = []
        self.over = Event()
        authority = self

        class Answers(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                authority._serve(self)

            def log_message(self, *_args: object) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self._server.daemon_threads = False
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), name="authority")
        self._thread.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_port}/"

    def expire(self, *valid: datetime) -> None:
        """Sign with a certificate that is valid in this stretch of time only."""
        self.signer = certificate("Late Signer", self.root, valid=(valid[0], valid[1]))

    def stop(self) -> None:
        """End it."""
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def stamp(self, query: bytes) -> bytes:
        """Answer a query, as the wishes are."""
        digest, nonce = _question(query)
        wishes = self.wishes
        if wishes.status > 1:
            return sequence(sequence(integer(wishes.status)))
        info = _info(wishes.digest(digest), wishes.nonce(nonce), wishes.at())
        return sequence(sequence(integer(wishes.status)), self._token(info))

    def _token(self, info: bytes) -> bytes:
        known = self.wishes.certificates([self.signer.der, self.root.der])
        identity = sequence(_identity(self.signer))
        attributes = [
            sequence(oid(_TYPE), set_of(oid(_TST))),
            sequence(oid(_DIGEST), set_of(der(0x04, hashlib.sha256(info).digest()))),
            sequence(oid(_SIGNING_CERTIFICATE), set_of(sequence(identity))),
        ]
        signature = self.signer.key.sign(set_of(*attributes), ec.ECDSA(hashes.SHA256()))
        held = self.signer.certificate
        by = sequence(held.issuer.public_bytes(), integer(held.serial_number))
        signer = sequence(
            *(integer(1), by, _algorithm(_SHA256), der(0xA0, *sorted(attributes))),
            *(_algorithm(_ECDSA), der(0x04, signature)),
        )
        carried = der(0xA0, *sorted(known)) if known else b""
        content = sequence(oid(_TST), der(0xA0, der(0x04, info)))
        signed = sequence(integer(3), set_of(_algorithm(_SHA256)), content, carried, set_of(signer))
        return sequence(oid(_SIGNED), der(0xA0, signed))

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        query = request.rfile.read(int(request.headers["Content-Length"]))
        self.asked.append(query)
        wishes = self.wishes
        if wishes.silent:
            self.over.wait(60)
            return
        reply = wishes.answer(self.stamp(query))
        request.send_response(wishes.http)
        if wishes.location:
            request.send_header("Location", wishes.location)
        request.send_header("Content-Type", "application/timestamp-reply")
        request.send_header("Content-Length", str(len(reply)))
        request.end_headers()
        try:
            request.wfile.write(reply)
        except OSError:
            self.over.wait(0)  # whoever asked had enough of it


def _identity(signer: Signed) -> bytes:
    """Name the certificate that signs (ESSCertIDv2), by its SHA-256."""
    return sequence(der(0x04, hashlib.sha256(signer.der).digest()))


def _question(query: bytes) -> tuple[bytes, int]:
    """Give the digest and the nonce of a query."""
    _, body, _ = _read(query, 0)
    parts = _parts(body)
    digest = _parts(parts[1][1])[1][1]
    return digest, int.from_bytes(parts[2][1], "big")


def _info(digest: bytes, nonce: int, at: datetime) -> bytes:
    imprint = sequence(_algorithm(_SHA256), der(0x04, digest))
    when = der(0x18, at.strftime("%Y%m%d%H%M%SZ").encode())
    serial = integer(int(at.timestamp() * 1000))
    return sequence(integer(1), oid(POLICY), imprint, serial, when, integer(nonce))


@pytest.fixture
def authority() -> Iterator[Authority]:
    """A time stamp authority of the test's own."""
    made = Authority()
    yield made
    made.stop()


@pytest.fixture
def roots(authority: Authority, tmp_path: Path) -> Path:
    """A folder that holds the authority's root, for settings that trust it."""
    folder = tmp_path / "roots"
    folder.mkdir()
    (folder / "root.pem").write_bytes(authority.root.pem)
    return folder


def long_ago(days: float = 3650) -> datetime:
    """A time so many days before now."""
    return datetime.now(UTC) - timedelta(days=days)
