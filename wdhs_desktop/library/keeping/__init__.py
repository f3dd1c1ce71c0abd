"""The place of the library in the file: rows, the bytes that were signed, and what the house adds to them."""
