"""Item models over queries; no widgets and no SQL."""
