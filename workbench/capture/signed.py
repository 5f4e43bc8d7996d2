"""Whether a signed message (CMS, RFC 5652) was signed by a certificate, whoever stands behind it.

Libraries check a signature only together with the whole chain up to a root that is trusted. A time
stamp of an authority whose root is not known here would then be no different from a forged one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

_SEQUENCE, _SET, _OCTETS, _FIRST = 0x30, 0x31, 0x04, 0xA0
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_HASHES: dict[bytes, tuple[str, hashes.HashAlgorithm]] = {
    bytes.fromhex("0609608648016503040201"): ("sha256", hashes.SHA256()),
    bytes.fromhex("0609608648016503040202"): ("sha384", hashes.SHA384()),
    bytes.fromhex("0609608648016503040203"): ("sha512", hashes.SHA512()),
}


class _Part(NamedTuple):
    """A value of DER: its tag, its content, and all of it."""

    tag: int
    body: bytes
    whole: bytes


def holds(token: bytes, certificate: x509.Certificate) -> bool:
    """Tell whether the key of a certificate signed the content of a message.

    False also for a message of any other make than time stamps have: one signer, attributes that
    are signed, SHA-2, RSA (PKCS #1) or an elliptic curve.
    """
    try:
        content, digest, attributes, signature = _signer(token)
        name, algorithm = _HASHES[digest]
        if hashlib.new(name, content).digest() != _signed_digest(attributes):
            return False
        return _is_signed(certificate, attributes, signature, algorithm)
    except (ValueError, IndexError, KeyError, StopIteration):
        return False


def in_order(answer: bytes) -> bytes:
    """Give an answer of an authority with its certificates in the order that DER asks for.

    Many authorities, those that run openssl among them, put them in another order, which strict
    readers refuse. The order is not signed, and no length changes with it.
    """
    try:
        _, token = _parts(_only(answer, _SEQUENCE).body)
        _, explicit = _parts(_only(token.whole, _SEQUENCE).body)
        carried = next(
            part for part in _parts(_only(explicit.body, _SEQUENCE).body) if part.tag == _FIRST
        ).body
        ordered = b"".join(sorted(part.whole for part in _parts(carried)))
    except (ValueError, IndexError, StopIteration):
        return answer
    return answer.replace(carried, ordered, 1) if carried else answer


def _is_signed(
    certificate: x509.Certificate, data: bytes, signature: bytes, algorithm: hashes.HashAlgorithm
) -> bool:
    key = certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, padding.PKCS1v15(), algorithm)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, ec.ECDSA(algorithm))
        else:
            return False
    except InvalidSignature:
        return False
    return True


def _signer(token: bytes) -> tuple[bytes, bytes, bytes, bytes]:
    """Give the content, the identifier of the digest, the signed attributes and the signature."""
    _, explicit = _parts(_only(token, _SEQUENCE).body)
    signed = list(_parts(_only(explicit.body, _SEQUENCE).body))
    content = _only(_only(list(_parts(signed[2].body))[1].body, _OCTETS).whole, _OCTETS).body
    info = list(_parts(_only(signed[-1].body, _SEQUENCE).body))
    attributes = next(part for part in info if part.tag == _FIRST)
    at = info.index(attributes)
    digest = next(iter(_parts(info[at - 1].body))).whole
    # What is signed is the set of attributes under its own tag, not under the one it carries.
    return content, digest, bytes([_SET]) + attributes.whole[1:], info[at + 2].body


def _signed_digest(attributes: bytes) -> bytes:
    found = [
        _only(values.body, _OCTETS).body
        for name, values in (_parts(part.body) for part in _parts(_only(attributes, _SET).body))
        if name.whole == _MESSAGE_DIGEST
    ]
    return found[0] if len(found) == 1 else b""


def _only(data: bytes, tag: int) -> _Part:
    """Give the one value that data are."""
    (part,) = _parts(data)
    if part.tag != tag:
        raise ValueError("another kind of value was expected")
    return part


def _parts(data: bytes) -> Iterator[_Part]:
    at = 0
    while at < len(data):
        size, start = data[at + 1], at + 2
        if size & 0x80:
            more = size & 0x7F
            size, start = int.from_bytes(data[start : start + more], "big"), start + more
        if start + size > len(data):
            raise ValueError("a value is longer than what holds it")
        yield _Part(data[at], data[start : start + size], data[at : start + size])
        at = start + size
