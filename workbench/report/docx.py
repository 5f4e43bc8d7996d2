"""The report as a Word file with named styles, which a newsroom can restyle as it likes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from workbench.errors import Cancelled
from workbench.report import docx_styles, files
from workbench.report import templates as known
from workbench.report.blocks import Laid
from workbench.report.contents import Report
from workbench.report.docx_body import NAMESPACES, Body, escaped
from workbench.report.layout import lay_out

TEMPLATE = "report.docx"
"""A desk's own file: its text is left out, its styles, paper, headers and footers stay."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
Progress = Callable[[float, str], None]


def write_docx(
    report: Report,
    path: Path | str,
    *,
    templates: Path | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Write the report as DOCX, in place of what was there, and return where.

    `templates` is the desk's folder of its own. BrokenTemplate: its report.docx is none.
    """
    if progress:
        progress(-1, "")
    data = render_docx(report, templates=templates)
    if cancelled is not None and cancelled():
        raise Cancelled("Stopped.")
    return files.write_bytes(path, data, private=not report.is_public)


def render_docx(report: Report, *, templates: Path | None = None) -> bytes:
    """Give the report as DOCX: the same bytes for the same report and template.

    Every value is escaped, whatever it holds; what no XML can hold stands as its code point.
    """
    laid = lay_out(report)
    made, own = _opened(templates)
    _fill(made, laid, docx_styles.complete(made, laid.language, own=own))
    if not own:
        docx_styles.set_margins(made, escaped(laid.head), escaped(laid.foot))
    about = made.core_properties
    about.title, about.author = escaped(laid.title)[:255], escaped(laid.author)[:255]
    about.subject, about.comments = escaped(laid.description)[:255], ""
    about.language, about.keywords, about.last_modified_by = laid.language, "", about.author
    about.created = about.modified = report.generated_at.replace(tzinfo=None)
    about.revision = 1
    return _packed(made)


def _opened(templates: Path | None) -> tuple[Document, bool]:
    place = templates / TEMPLATE if templates else None
    if place is None or not place.is_file():
        return docx.Document(), False
    try:
        made = docx.Document(BytesIO(known.data(TEMPLATE, templates)))
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        what = "this is no Word file. Save it again as .docx."
        raise known.BrokenTemplate(TEMPLATE, 0, what) from error
    return made, True


def _fill(made: Document, laid: Laid, styles: Mapping[str, str]) -> None:
    body = made.element.body
    for each in list(body):
        if each.tag != qn("w:sectPr"):
            body.remove(each)
    setter = Body(styles, docx_styles.numbering(made))
    written = setter.written(laid)
    for number, href in setter.links.items():
        made.part.load_rel(RELATIONSHIP_TYPE.HYPERLINK, href, number, is_external=True)
    text = parse_xml(f"<w:body {NAMESPACES}>{written}</w:body>")
    # Beside the last one, as to find a place by its number takes the longer the more there are.
    last = body.get_or_add_sectPr()
    for each in list(text):
        last.addprevious(each)


def _packed(made: Document) -> bytes:
    """Pack the file anew, without the time of day in it."""
    plain, packed = BytesIO(), BytesIO()
    made.save(plain)
    with ZipFile(plain) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = ZipInfo(name, _EPOCH)
            part.compress_type = ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return packed.getvalue()
