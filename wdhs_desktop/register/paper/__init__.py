"""What goes out: overviews to the printer, vaste lijsten with one click, and files."""
