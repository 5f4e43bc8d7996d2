"""The panes of the window; each takes the session, asks it, and draws."""
