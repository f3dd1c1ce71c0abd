"""What kinds of record the file knows: a number for the seal, a compartment, and the type inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import msgspec

from wdhs_desktop.vault.suite import Compartment

R = TypeVar("R")

HOLDERS = 0xFF01
CHANGE = 0xFF02
IMAGES = 0xFF03
AUDIT_LINE = 0xFF04
ROOT = 0xFF05
BUCKET = 0xFF06
FIRST_RESERVED = 0xFF00
"""Codes from here on belong to the house itself."""


@dataclass(frozen=True)
class Kind(Generic[R]):
    """A kind of record. `format` goes up when a field is added, so that an older program leaves newer records alone."""

    code: int
    name: str
    compartment: Compartment
    type: type[R]
    format: int = 1


class Stored(msgspec.Struct, Generic[R], frozen=True):
    """A record with its id and version. `newer`: written by a newer program; it can be read but not replaced."""

    id: bytes
    version: int
    value: R
    newer: bool = False


_decoders: dict[Any, msgspec.msgpack.Decoder[Any]] = {}
encode = msgspec.msgpack.Encoder().encode


def decoder_of(type_of_value: type[R]) -> msgspec.msgpack.Decoder[R]:
    """One decoder a type; making them is slow, using them is quick."""
    if type_of_value not in _decoders:
        _decoders[type_of_value] = msgspec.msgpack.Decoder(type_of_value)
    return _decoders[type_of_value]
