"""Data the program reads: scales, templates, icons, themes; by importlib.resources."""
