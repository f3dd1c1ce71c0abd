"""The knowledge library: brought in from an afzender, kept in the file, found, read and put on paper."""
