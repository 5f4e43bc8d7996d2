"""The picture of a captured page, in a process of its own: Chromium, fed from the capture alone."""
