"""Keys and sealing: pure functions and values, without Qt and without SQL."""
