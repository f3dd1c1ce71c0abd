"""Argon2 parameters for tests; they reach the program through a constructor only, never through a file."""

from __future__ import annotations

from wdhs_desktop.vault.slots import ArgonParameters

SMALL_ARGON = ArgonParameters.for_tests()
