"""The window: the only package that knows Qt."""

from ui import overrides as overrides  # before any class of ours is made
