"""The tables of the file. Nothing personal stands openly in them: ids, numbers, and sealed bodies.

The file itself is made by the frozen SQL in `migrations`; a test proves that both say the same.
"""

from __future__ import annotations

from sqlalchemy import BLOB, Column, Integer, MetaData, Table, Text

metadata = MetaData()

collective = Table(
    "collective",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("salt", BLOB, nullable=False),
    Column("signer", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
)

slot = Table(
    "slot",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("person", BLOB, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("lookup", BLOB, nullable=False),
    Column("memory_kib", Integer, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("lanes", Integer, nullable=False),
    Column("salt", BLOB, nullable=False),
    Column("commitment", BLOB, nullable=False),
    Column("suite", Integer, nullable=False),
    Column("nonce", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
)

shown_name = Table(
    "shown_name",
    metadata,
    Column("person", BLOB, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    Column("signature", BLOB, nullable=False),
)

epoch = Table(
    "epoch",
    metadata,
    Column("compartment", Integer, primary_key=True, nullable=False),
    Column("epoch", Integer, primary_key=True, nullable=False),
    Column("commitment", BLOB, nullable=False),
    Column("box_public", BLOB, nullable=False),
    Column("box_nonce", BLOB, nullable=False),
    Column("box_body", BLOB, nullable=False),
    Column("steward", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
)

grant = Table(
    "compartment_grant",
    metadata,
    Column("compartment", Integer, primary_key=True, nullable=False),
    Column("epoch", Integer, primary_key=True, nullable=False),
    Column("person", BLOB, primary_key=True, nullable=False),
    Column("steward", BLOB, nullable=False),
    Column("sealed", BLOB, nullable=False),
    Column("signature", BLOB, nullable=False),
)

record = Table(
    "record",
    metadata,
    Column("id", BLOB, primary_key=True, nullable=False),
    Column("compartment", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("suite", Integer, nullable=False),
    Column("nonce", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
)

bucket = Table(
    "bucket",
    metadata,
    Column("compartment", Integer, primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("suite", Integer, nullable=False),
    Column("nonce", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
)

root = Table(
    "root",
    metadata,
    Column("compartment", Integer, primary_key=True, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("suite", Integer, nullable=False),
    Column("nonce", BLOB, nullable=False),
    Column("body", BLOB, nullable=False),
)
