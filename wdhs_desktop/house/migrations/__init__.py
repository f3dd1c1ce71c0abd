"""How files of older versions become files of this one: frozen SQL, never today's tables."""
