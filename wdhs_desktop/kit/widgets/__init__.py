"""Widgets without a subject: one family of cards, fields, chips and buttons for every page."""
