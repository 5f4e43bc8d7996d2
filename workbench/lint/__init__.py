"""The linter: what search engines, archives, the code of principles and sense object to."""

from workbench.lint.checking import RULES, lint
from workbench.lint.findings import Finding, Linted, Rule, Severity, Whose

__all__ = ["RULES", "Finding", "Linted", "Rule", "Severity", "Whose", "lint"]
