"""The manual: its pages as Markdown, its pictures, and what makes HTML of them."""
