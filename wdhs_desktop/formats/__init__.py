"""What travels between the coalition, its partners and the collectives: guides, help, and the files that carry them."""
