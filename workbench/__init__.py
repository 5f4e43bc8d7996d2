"""The core of the Fact-Check Workbench: a library that can be used without a window."""

__version__ = "0.1.0"
