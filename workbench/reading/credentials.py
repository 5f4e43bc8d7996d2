"""Who signed a picture, by its Content Credentials (C2PA): what is claimed, and if it fits.

A signature says who vouches for a file. It does not say that what the file shows is true.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

from workbench.reading.draft import one_line

_SIGNS = (b"jumbf", b"jumb", b"c2pa")
_STATES = {"Valid": "intact", "Trusted": "listed", "Invalid": "broken"}
_NOT_A_FAULT = {"signingCredential.untrusted"}
_OFFLINE = {
    "verify": {
        "verify_after_reading": True,
        "verify_trust": False,
        "remote_manifest_fetch": False,
        "ocsp_fetch": False,
    }
}


def stated(data: bytes, kind: str) -> dict[str, object]:
    """Return what the credentials in a picture file claim, under the names of particulars.

    Nothing is fetched: neither manifests kept elsewhere nor lists of signers.
    """
    if not all(sign in data for sign in _SIGNS[1:]) or not kind:
        return {}
    try:
        import c2pa  # type: ignore[import-untyped,unused-ignore]  # noqa: PLC0415 - an extra
    except (ImportError, OSError):
        return {"signature": "unread"}
    try:
        c2pa.load_settings(_OFFLINE)
        with c2pa.Reader(kind, io.BytesIO(data)) as reader:
            told = json.loads(reader.json())
    except c2pa.C2paError.ManifestNotFound:
        return {}
    except (c2pa.C2paError, ValueError, TypeError, RecursionError):
        return {"signature": "unreadable"}
    return _claims(told) if isinstance(told, dict) else {"signature": "unreadable"}


def _claims(told: dict[str, Any]) -> dict[str, object]:
    manifest = _dict(_dict(told.get("manifests")).get(str(told.get("active_manifest"))))
    signature = _dict(manifest.get("signature_info"))
    makers = [_dict(maker) for maker in _list(manifest.get("claim_generator_info"))]
    signer = [str(signature.get(key) or "") for key in ("common_name", "issuer")]
    return {
        "signature": _STATES.get(str(told.get("validation_state")), "unreadable"),
        "signature_faults": list(_faults(told)),
        "signed_by": ", ".join(dict.fromkeys(filter(None, signer))),
        "signed_at": str(signature.get("time") or ""),
        "signed_with": ", ".join(
            one_line(f"{maker.get('name') or ''} {maker.get('version') or ''}") for maker in makers
        ),
        "signed_actions": list(_actions(manifest)),
        "signed_parts": [
            one_line(str(_dict(part).get("title") or ""))
            for part in _list(manifest.get("ingredients"))
        ],
    }


def _actions(manifest: dict[str, Any]) -> Iterator[str]:
    for assertion in map(_dict, _list(manifest.get("assertions"))):
        if not str(assertion.get("label")).startswith("c2pa.actions"):
            continue
        for action in map(_dict, _list(_dict(assertion.get("data")).get("actions"))):
            kind = str(action.get("digitalSourceType") or "").rpartition("/")[2]
            yield one_line(f"{action.get('action') or ''} {kind}")


def _faults(told: dict[str, Any]) -> Iterator[str]:
    for status in map(_dict, _list(told.get("validation_status"))):
        code = str(status.get("code") or "")
        if code not in _NOT_A_FAULT:
            yield one_line(f"{code}: {status.get('explanation') or ''}")


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
