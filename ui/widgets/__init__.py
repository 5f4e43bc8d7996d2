"""Small parts that several panes are made of."""
