"""How people come in from a sheet and how they leave again."""
