"""The first tables: the collective, slots, grants, epochs, sealed records with their buckets and roots."""

from __future__ import annotations

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE collective (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  signer BLOB NOT NULL,
  signature BLOB NOT NULL
) STRICT""",
    """CREATE TABLE slot (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  person BLOB NOT NULL CHECK (length(person) = 16),
  kind INTEGER NOT NULL,
  lookup BLOB NOT NULL CHECK (length(lookup) = 32),
  memory_kib INTEGER NOT NULL,
  passes INTEGER NOT NULL,
  lanes INTEGER NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  suite INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 12),
  body BLOB NOT NULL
) STRICT""",
    """CREATE TABLE shown_name (
  person BLOB NOT NULL PRIMARY KEY CHECK (length(person) = 16),
  name TEXT NOT NULL,
  signature BLOB NOT NULL
) STRICT""",
    """CREATE TABLE epoch (
  compartment INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  box_public BLOB NOT NULL CHECK (length(box_public) = 32),
  box_nonce BLOB NOT NULL CHECK (length(box_nonce) = 12),
  box_body BLOB NOT NULL,
  steward BLOB NOT NULL CHECK (length(steward) = 16),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (compartment, epoch)
) STRICT""",
    """CREATE TABLE compartment_grant (
  compartment INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  person BLOB NOT NULL CHECK (length(person) = 16),
  steward BLOB NOT NULL CHECK (length(steward) = 16),
  sealed BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (compartment, epoch, person)
) STRICT""",
    """CREATE TABLE record (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  compartment INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  suite INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 12),
  body BLOB NOT NULL CHECK (length(body) >= 16)
) STRICT""",
    "CREATE INDEX record_by_kind ON record (compartment, kind)",
    """CREATE TABLE bucket (
  compartment INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 255),
  epoch INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  suite INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 12),
  body BLOB NOT NULL CHECK (length(body) >= 16),
  PRIMARY KEY (compartment, number)
) STRICT""",
    """CREATE TABLE root (
  compartment INTEGER NOT NULL PRIMARY KEY,
  epoch INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  suite INTEGER NOT NULL,
  nonce BLOB NOT NULL CHECK (length(nonce) = 12),
  body BLOB NOT NULL CHECK (length(body) >= 16)
) STRICT""",
)


def upgrade() -> None:
    from alembic import op

    for statement in STATEMENTS:
        op.execute(statement)
