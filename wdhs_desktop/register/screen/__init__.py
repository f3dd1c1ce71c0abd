"""The page Leden: filters, the table, the person beside it, and undo."""
