"""Pictures on the window: painted from their values, worked with keys, read as a table."""
