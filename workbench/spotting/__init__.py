"""Sentences that may be worth checking: which, why, and who says them."""

from workbench.spotting.candidates import Candidate, spot

__all__ = ["Candidate", "spot"]
