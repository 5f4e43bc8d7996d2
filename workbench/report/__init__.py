"""Reports: what a project holds as one frozen value, and the files that are written from it."""

from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.report.annotations import write_annotations
    from workbench.report.build import build
    from workbench.report.claimreview import claim_reviews, write_claimreview
    from workbench.report.contents import Profile, Report
    from workbench.report.docx import write_docx
    from workbench.report.html import render_html, write_html
    from workbench.report.markdown import render_markdown, write_markdown
    from workbench.report.mediareview import write_mediareview
    from workbench.report.pdf import write_pdf
    from workbench.report.preview import preview
    from workbench.report.redaction import new_salt, redacted

__all__ = [
    "Profile",
    "Report",
    "build",
    "claim_reviews",
    "new_salt",
    "preview",
    "redacted",
    "render_html",
    "render_markdown",
    "write_annotations",
    "write_claimreview",
    "write_docx",
    "write_html",
    "write_markdown",
    "write_mediareview",
    "write_pdf",
]

at_home(
    __name__,
    {
        "annotations": "write_annotations",
        "build": "build",
        "claimreview": "claim_reviews write_claimreview",
        "contents": "Profile Report",
        "docx": "write_docx",
        "html": "render_html write_html",
        "markdown": "render_markdown write_markdown",
        "mediareview": "write_mediareview",
        "pdf": "write_pdf",
        "preview": "preview",
        "redaction": "new_salt redacted",
    },
)
