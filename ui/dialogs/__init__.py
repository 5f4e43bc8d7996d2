"""What the window asks for, one form a file."""
