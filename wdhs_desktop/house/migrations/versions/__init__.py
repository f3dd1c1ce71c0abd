"""One module for each version of the tables, numbered, never changed after its release."""
