"""Reports: what a project holds as one frozen value, and the files that are written from it."""

from workbench.report.build import build
from workbench.report.claimreview import claim_reviews, write_claimreview
from workbench.report.contents import Report
from workbench.report.html import render_html, write_html

__all__ = [
    "Report",
    "build",
    "claim_reviews",
    "render_html",
    "write_claimreview",
    "write_html",
]
