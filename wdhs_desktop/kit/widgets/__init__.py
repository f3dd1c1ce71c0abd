"""Widgets of the kit: the only ones that pages are built from."""
