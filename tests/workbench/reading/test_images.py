"""What picture files say about themselves, and how they look."""

from __future__ import annotations

import struct
import zlib

import pytest
from PIL import Image

from tests.workbench.reading.files import photo, saved, scene, signed_photo
from workbench.errors import WorkbenchError
from workbench.reading.images import read_image
from workbench.reading.particulars import rows, said


def test_a_photograph_tells_of_its_camera() -> None:
    """Camera, time, place and programs are told as the file states them; there is no text."""
    draft = read_image(photo(), filename="a.jpg")
    told = said(draft.metadata)
    assert (draft.text, draft.title, draft.byline) == ("", "The pier of Veldt", "Ana Vel, Bo Lind")
    assert (told["width"], told["height"], told["format"]) == (640, 480, "JPEG")
    assert (told["camera"], told["lens"]) == ("Veldtcam 7", "Pier 35 mm")
    assert told["taken"] == "2024-05-01T10:20:30+02:00"
    assert (told["latitude"], told["longitude"], told["altitude"]) == (-33.86, 151.2, -2.5)
    assert told["orientation"] == "turned left"
    assert told["origin"].endswith("digitalCapture")
    assert ("camera", "Camera", "Veldtcam 7") in [
        (row.name, row.label, row.value) for row in rows(draft.metadata)
    ]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "AVIF"])
def test_every_format_is_known(kind: str) -> None:
    """Size and format are told, and the picture has a hash of how it looks."""
    draft = read_image(saved(scene(), kind))
    assert (said(draft.metadata)["width"], said(draft.metadata)["format"]) == (640, kind)
    assert len(draft.picture_hash) == 16


def test_like_pictures_have_near_hashes_and_others_do_not() -> None:
    """A smaller, packed copy is near; another picture is far; one of a single colour has none."""
    whole = read_image(saved(scene(), "PNG")).picture_hash
    small = read_image(saved(scene((320, 240)), "JPEG", quality=40)).picture_hash
    other = read_image(saved(Image.effect_noise((300, 300), 80), "PNG")).picture_hash
    assert (int(whole, 16) ^ int(small, 16)).bit_count() <= 8
    assert (int(whole, 16) ^ int(other, 16)).bit_count() > 12
    assert read_image(saved(Image.new("RGB", (99, 99), "grey"), "PNG")).picture_hash == ""


def test_a_turned_picture_looks_like_itself_upright() -> None:
    """The hash is of the picture as a person sees it."""
    exif = Image.Exif()
    exif[0x0112] = 3
    turned = saved(scene().rotate(180), "PNG", exif=exif)
    upright = read_image(saved(scene(), "PNG")).picture_hash
    assert (int(read_image(turned).picture_hash, 16) ^ int(upright, 16)).bit_count() <= 4


def test_a_signature_is_told_and_never_called_the_truth() -> None:
    """Who signed is told, and that it fits; one changed byte of the picture, and it does not."""
    photo = signed_photo()
    told = said(read_image(photo).metadata)
    assert told["signature"] == "intact"
    assert told["signed_by"] == "Veldt Camera 7, Veldt Optics"
    assert (told["signed_with"], told["signed_actions"]) == (
        "Veldtcam 1.0",
        ["c2pa.created digitalCapture"],
    )
    changed = bytearray(photo)
    changed[-400] ^= 1
    broken = said(read_image(bytes(changed)).metadata)
    assert broken["signature"] == "broken"
    assert "dataHash.mismatch" in broken["signature_faults"][0]
    shown = [row.value for row in rows(read_image(photo).metadata)]
    assert not [value for value in shown if "authentic" in value.lower()]


def test_a_huge_picture_tells_its_size_and_is_not_opened() -> None:
    """65,535 by 65,535 pixels in a few bytes: the size is told, nothing is unpacked."""
    size = struct.pack(">IIBBBBB", 65_535, 65_535, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", size), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
    draft = read_image(data)
    assert said(draft.metadata)["width"] == 65_535
    assert (draft.picture_hash, draft.problem) == (
        "",
        "The picture has more than 80 million pixels.",
    )


def test_what_is_no_picture_is_refused() -> None:
    """Rubbish with a right beginning gives a sentence."""
    with pytest.raises(WorkbenchError, match="no picture of a known kind"):
        read_image(b"\x89PNG rubbish")
