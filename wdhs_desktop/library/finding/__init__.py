"""Finding guides in plain Dutch: what was typed is widened over the words that the library has, then weighed."""
