"""The wizard that brings a list in: see it, understand its columns, answer what is doubtful, take it back."""
