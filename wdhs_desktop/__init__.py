"""WDHS Desktop: the register and the library of a burgercollectief, in one sealed file."""

__version__ = "0.1.0"
