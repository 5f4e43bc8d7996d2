"""Small real files of each kind, made here; all that they show is invented."""

from __future__ import annotations

import datetime as dt
import io
import struct
import wave
import zipfile
from email.message import EmailMessage
from typing import Any

import c2pa  # type: ignore[import-untyped,unused-ignore]
import openpyxl
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image, ImageDraw, ImageFont

WORDS = "The harbour of Veldt closes on Friday."
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Darkroom 3"
 xmlns:iptc="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
 <dc:title><rdf:Alt><rdf:li>The pier of Veldt</rdf:li></rdf:Alt></dc:title>
 <dc:creator><rdf:Seq><rdf:li>Ana Vel</rdf:li><rdf:li>Bo Lind</rdf:li></rdf:Seq></dc:creator>
 <iptc:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture
 </iptc:DigitalSourceType></rdf:Description></rdf:RDF></x:xmpmeta>"""


def scene(size: tuple[int, int] = (640, 480), shade: int = 0) -> Image.Image:
    """A picture of boats, more or less."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    draw = ImageDraw.Draw(image)
    wide, high = size
    draw.rectangle((wide // 8, high // 2, wide // 2, high * 3 // 4), fill=(180, 40, shade))
    draw.ellipse((wide // 2, high // 8, wide * 7 // 8, high // 2), fill=(240, 220, 90))
    draw.polygon([(wide // 8, high // 2), (wide // 3, high // 6), (wide // 2, high // 2)], "white")
    return image


def lettered(words: str = WORDS) -> Image.Image:
    """A white picture with words on it."""
    image = Image.new("RGB", (800, 160), "white")
    draw = ImageDraw.Draw(image)
    draw.text((30, 50), words, fill="black", font=ImageFont.load_default(size=30))
    return image


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The picture as a file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def photo() -> bytes:
    """A photograph with all that a camera and an editor write into it."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0131] = "Veldtcam", "Veldtcam 7", "Firmware 1.2"
    exif[0x0112], exif[0x0132] = 6, "2024:05:02 08:00:00"
    deep = exif.get_ifd(0x8769)
    deep[0x9003], deep[0x9011], deep[0xA434] = "2024:05:01 10:20:30", "+02:00", "Pier 35 mm"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "S", (33.0, 51.0, 36.0), "E", (151.0, 12.0, 0.0)
    gps[5], gps[6] = b"\x01", 2.5
    return saved(scene(), "JPEG", exif=exif, xmp=XMP.encode())


def spreadsheet(**changed: str) -> bytes:
    """Two sheets; `changed` replaces parts of the file."""
    book = openpyxl.Workbook()
    book.properties.creator, book.properties.title = "Ana Vel", "Ferries of Veldt"
    book.properties.created = dt.datetime(2024, 5, 1, 10, 0)  # noqa: DTZ001 - as the format has it
    sheet = book.worksheets[0]
    sheet.title = "Trips"
    for row in (["Year", "Trips", "Day"], [2024, 1.5, dt.date(2024, 5, 1)], [], ["a\tb\nc", True]):
        sheet.append(row)
    book.create_sheet("Fares").append(["Adult", 4])
    out = io.BytesIO()
    book.save(out)
    return rezipped(out.getvalue(), {name: text.encode() for name, text in changed.items()})


def rezipped(data: bytes, changed: dict[str, bytes]) -> bytes:
    """A zip file with some of its parts replaced or added."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in dict.fromkeys([*old.namelist(), *changed]):
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(name, changed.get(name) or old.read(name), compress_type=kind)
    return out.getvalue()


ODT_CONTENT = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
 <text:tracked-changes><text:changed-region><text:deletion><text:p>Struck out.</text:p>
 </text:deletion></text:changed-region></text:tracked-changes>
 <text:h>The harbour of Veldt</text:h>
 <text:p>It<text:s text:c="2"/>closes<text:note><text:note-citation>1</text:note-citation>
 <text:note-body><text:p>Says the council.</text:p></text:note-body></text:note> on
 <text:span>Friday</text:span>.<text:line-break/>At noon.</text:p>
 <table:table><table:table-row><table:table-cell><text:p>Ferry</text:p></table:table-cell>
 <table:table-cell><text:p>Pier 2</text:p></table:table-cell></table:table-row></table:table>
 </office:text></office:body></office:document-content>"""
ODT_META = """<office:document-meta
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"><office:meta>
 <dc:title>Harbour plan</dc:title><meta:initial-creator>Ana Vel</meta:initial-creator>
 <dc:creator>Bo Lind</dc:creator><meta:creation-date>2024-05-01T10:00:00</meta:creation-date>
 <dc:language>en-GB</dc:language></office:meta></office:document-meta>"""


def odt(content: str = ODT_CONTENT, meta: str = ODT_META) -> bytes:
    """An OpenDocument text."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        kind = zipfile.ZipInfo("mimetype")
        new.writestr(kind, "application/vnd.oasis.opendocument.text")
        new.writestr("content.xml", content)
        new.writestr("meta.xml", meta)
    return out.getvalue()


def mail() -> bytes:
    """A message in plain text and as a page, with a file."""
    message = EmailMessage()
    message["Received"] = "from pier.veldt.example by desk.example; Wed, 1 May 2024 10:00:02 +0200"
    message["DKIM-Signature"] = "v=1; d=veldt.example"
    message["From"] = "Ana Vel <ana@veldt.example>"
    message["To"] = "desk@news.example"
    message["Subject"] = "Harbour – plan"
    message["Date"] = "Wed, 01 May 2024 10:00:00 +0200"
    message["Message-ID"] = "<7@veldt.example>"
    message.set_content("The harbour closes.\nOn Friday.\n")
    message.add_alternative("<p>The harbour <b>closes</b>.</p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="../plan.pdf")
    return message.as_bytes()


SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Good evening.</i>\r\nThe harbour closes.\r\n\r\n"
SRT += "2\r\n01:00:03,000 --> 01:00:04,250\r\nOn {\\an8}Friday.\r\n"
VTT = (
    "WEBVTT\n\nNOTE not said\n\n00:01.000 --> 00:02.500 align:start\n<v Ana Vel>Boats &amp; nets.\n"
)
VTT += "\nname\n00:03.000 --> 00:04.000\nOn <c.loud>Friday</c>.\n"


def sound(seconds: int = 2) -> bytes:
    """Silence as WAV."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16_000 * seconds))
    return out.getvalue()


def mp3() -> bytes:
    """Silence as MP3, with a title and a year."""
    said = {b"TIT2": b"\x03Talk at the pier", b"TPE1": b"\x03Ana Vel", b"TYER": b"\x032024"}
    frames = b"".join(name + struct.pack(">IH", len(v), 0) + v for name, v in said.items())
    size = bytes((len(frames) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    frame = b"\xff\xfb\x90\x00" + bytes(413)  # MPEG 1 layer 3, 128 kbit/s, 44,100 Hz
    return b"ID3\x03\x00\x00" + size + frames + frame * 100


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def video() -> bytes:
    """The head of a video: 12.5 seconds of 1920 by 1080, with day and place."""
    made = int((dt.datetime(2024, 5, 1, tzinfo=dt.UTC) - dt.datetime(1904, 1, 1, tzinfo=dt.UTC))
               .total_seconds())  # fmt: skip
    movie = _box(b"mvhd", bytes(4), struct.pack(">IIII", made, made, 1000, 12_500), bytes(80))
    track = _box(b"tkhd", bytes(76), struct.pack(">II", 1920 << 16, 1080 << 16))
    codec = _box(b"stsd", bytes(8), struct.pack(">I4s", 86, b"avc1"), bytes(78))
    media = _box(b"mdia", _box(b"minf", _box(b"stbl", codec)))
    place = b"-33.8600+151.2000/"
    where = _box(b"udta", _box(b"\xa9xyz", struct.pack(">HH", len(place), 0), place))
    head = _box(b"ftyp", b"isom", bytes(4), b"isom")
    return head + _box(b"moov", movie, _box(b"trak", track, media), where) + _box(b"mdat", b"x")


def credentials() -> tuple[bytes, bytes]:
    """A certificate chain and its key, made for one test."""
    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = _certificate("Veldt Root", root_key, root_key, None)
    leaf = _certificate("Veldt Camera 7", key, root_key, root)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return leaf.public_bytes(pem) + root.public_bytes(pem), private


def _certificate(name: str, key: Any, by: Any, root: x509.Certificate | None) -> x509.Certificate:
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, name),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Veldt Optics"),
        ]
    )
    now, top = dt.datetime.now(dt.UTC), root is None
    made = (
        x509.CertificateBuilder(subject_name=subject)
        .issuer_name(root.subject if root else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=9))
        .add_extension(x509.BasicConstraints(ca=top, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(not top, *[False] * 4, top, top, *[False] * 2),
            critical=True,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False
        )
    )
    if not top:
        mail_use = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        made = made.add_extension(mail_use, critical=False)
    return made.sign(by, hashes.SHA256())


CREATED = {
    "action": "c2pa.created",
    "digitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
}


def signed_photo() -> bytes:
    """A photograph with Content Credentials of a camera that nobody knows."""
    chain, key = credentials()
    claim = {
        "claim_generator_info": [{"name": "Veldtcam", "version": "1.0"}],
        "title": "pier.jpg",
        "format": "image/jpeg",
        "assertions": [
            {"label": "c2pa.actions", "data": {"actions": [CREATED]}},
        ],
    }
    info = c2pa.C2paSignerInfo(alg=b"es256", sign_cert=chain, private_key=key, ta_url=None)
    out = io.BytesIO()
    with c2pa.Signer.from_info(info) as signer, c2pa.Builder(claim) as builder:
        builder.sign(signer, "image/jpeg", io.BytesIO(saved(scene(), "JPEG")), out)
    return out.getvalue()
