"""The room of settings: how the program looks on this PC, when it closes, and what it is made of."""
