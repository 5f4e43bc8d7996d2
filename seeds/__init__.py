"""Investigations that a person can read: an investigation.toml each, and its documents."""
