"""What programs write into picture files as XMP, and as words of PNG files."""

from __future__ import annotations

from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.reading.draft import one_line

_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_IPTC = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NAMED = {
    "title": (f"{_DC}title", f"{_PHOTOSHOP}Headline"),
    "creator": (f"{_DC}creator",),
    "description": (f"{_DC}description",),
    "copyright": (f"{_DC}rights",),
    "keywords": (f"{_DC}subject",),
    "credit": (f"{_PHOTOSHOP}Credit", f"{_PHOTOSHOP}Source"),
    "software": (f"{_XMP}CreatorTool",),
    "created": (f"{_XMP}CreateDate", f"{_PHOTOSHOP}DateCreated"),
    "modified": (f"{_XMP}ModifyDate",),
    "origin": (f"{_IPTC}DigitalSourceType",),
}
_WORDS = {
    "title": "Title",
    "creator": "Author",
    "description": "Description",
    "copyright": "Copyright",
    "software": "Software",
    "created": "Creation Time",
    "comment": "Comment",
}
_PROMPTS = ("parameters", "prompt")
_LONGEST = 2_000_000


def stated(image: Any) -> dict[str, object]:
    """Return what an open picture says in XMP and in words, under the names of particulars."""
    info = image.info
    said: dict[str, object] = {
        name: one_line(str(info[key])) for name, key in _WORDS.items() if _is_text(info.get(key))
    }
    prompt = next((info[key] for key in _PROMPTS if _is_text(info.get(key))), "")
    if prompt:
        said["comment"] = one_line(str(prompt))
    packet = info.get("xmp") or info.get("XML:com.adobe.xmp")
    return {**said, **_packet(packet.encode() if isinstance(packet, str) else packet)}


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _packet(data: object) -> dict[str, str]:
    if not isinstance(data, bytes) or not data or len(data) > _LONGEST:
        return {}
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data.strip(b"\x00 \r\n\t"), parser=parser)
    except (etree.LxmlError, ValueError):
        return {}
    if root.getroottree().docinfo.doctype:
        return {}
    said = {name: next(filter(None, _values(root, tags)), "") for name, tags in _NAMED.items()}
    return {name: value for name, value in said.items() if value}


def _values(root: Any, tags: tuple[str, ...]) -> Any:
    """What stands in elements and attributes of these names, in order."""
    for tag in tags:
        for element in root.iter(tag):
            items = [one_line(item.text or "") for item in element.iter(f"{_RDF}li")]
            yield ", ".join(filter(None, items)) or one_line(element.text or "")
        for element in root.iter(f"{_RDF}Description"):
            yield one_line(element.get(tag) or "")
