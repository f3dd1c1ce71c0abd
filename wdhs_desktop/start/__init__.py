"""The first page: what needs attention, and the lists that are printed every week."""
