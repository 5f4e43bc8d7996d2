"""What the entries of the actions table do, one file a noun."""
