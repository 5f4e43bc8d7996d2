"""The player of sound and video, in a process of its own: decoders never meet the project."""
