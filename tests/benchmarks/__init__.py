"""How quick the program is, each figure beside a floor of the same run; the tests' own support can be used here."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
