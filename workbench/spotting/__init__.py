"""Sentences that may be worth checking: which, why, and who says them."""

from workbench.spotting.candidates import Candidate, spot
from workbench.spotting.one_line import OneLine, read_line

__all__ = ["Candidate", "OneLine", "read_line", "spot"]
