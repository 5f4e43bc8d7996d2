"""Pages and files that the pictures of the manual show as captured: all of them are invented."""
