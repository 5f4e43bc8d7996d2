"""What comes in and goes out: files, addresses, pasted text, whole seed investigations."""
