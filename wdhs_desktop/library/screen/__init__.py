"""The page Kennisbank: the shelf, the lines that were found, and everything round the text of a guide."""
