"""The library: who publishes it, what it holds word for word, how it is found, and what the house adds to it."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

STATEMENTS = (
    """CREATE TABLE library_sender (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  addresses TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  published TEXT NOT NULL,
  added_at TEXT NOT NULL,
  checked_at TEXT NOT NULL,
  stamp TEXT NOT NULL,
  root BLOB NOT NULL,
  guard BLOB NOT NULL CHECK (length(guard) = 32),
  library BLOB NOT NULL
) STRICT""",
    """CREATE TABLE library_metadata (
  sender BLOB NOT NULL REFERENCES library_sender (id),
  name TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (sender, name)
) STRICT""",
    """CREATE TABLE library_item (
  number INTEGER NOT NULL PRIMARY KEY,
  sender BLOB NOT NULL REFERENCES library_sender (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  topic TEXT NOT NULL,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  teaser TEXT NOT NULL,
  sort TEXT NOT NULL,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  reviewed TEXT NOT NULL,
  review_before TEXT NOT NULL,
  last_day TEXT NOT NULL,
  note TEXT NOT NULL,
  news TEXT NOT NULL,
  brought_in_at TEXT NOT NULL,
  is_hidden INTEGER NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  guard BLOB NOT NULL CHECK (length(guard) = 32),
  headings TEXT NOT NULL,
  keywords TEXT NOT NULL,
  text TEXT NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (sender, id)
) STRICT""",
    "CREATE INDEX library_item_by_id ON library_item (id)",
    """CREATE TABLE library_facet (
  item INTEGER NOT NULL REFERENCES library_item (number),
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (item, facet, value)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX library_facet_by_value ON library_facet (facet, value)",
    """CREATE TABLE library_section (
  number INTEGER NOT NULL PRIMARY KEY,
  item INTEGER NOT NULL REFERENCES library_item (number),
  position INTEGER NOT NULL,
  heading_id TEXT NOT NULL,
  heading TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT""",
    "CREATE INDEX library_section_by_item ON library_section (item, position)",
    """CREATE TABLE library_attachment (
  sender BLOB NOT NULL REFERENCES library_sender (id),
  path TEXT NOT NULL,
  media TEXT NOT NULL,
  length INTEGER NOT NULL,
  title TEXT NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  body BLOB,
  PRIMARY KEY (sender, path)
) STRICT""",
    """CREATE VIRTUAL TABLE library_words USING fts5 (
  title, headings, text, keywords,
  content = 'library_item', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    """CREATE VIRTUAL TABLE library_section_words USING fts5 (
  heading, text,
  content = 'library_section', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)""",
    """CREATE TABLE library_bookmark (
  item TEXT NOT NULL PRIMARY KEY,
  added_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE library_note (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  item TEXT NOT NULL,
  heading_id TEXT NOT NULL,
  quote TEXT NOT NULL,
  text TEXT NOT NULL,
  person TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT""",
    "CREATE INDEX library_note_by_item ON library_note (item)",
    """CREATE TABLE library_plan (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  item TEXT NOT NULL,
  name TEXT NOT NULL,
  day TEXT NOT NULL,
  done TEXT NOT NULL
) STRICT""",
    "CREATE INDEX library_plan_by_item ON library_plan (item)",
    """CREATE TABLE library_missed (
  id INTEGER NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  item TEXT NOT NULL,
  count INTEGER NOT NULL,
  last_on TEXT NOT NULL,
  UNIQUE (text, item)
) STRICT""",
    """CREATE TABLE library_setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT""",
)


def upgrade() -> None:
    from alembic import op

    for statement in STATEMENTS:
        op.execute(statement)
