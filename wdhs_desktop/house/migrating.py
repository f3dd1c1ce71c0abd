"""Bringing a file of an older version up to date: first a copy beside it, then all steps in one transaction."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from wdhs_desktop.house.engine import connect, make_engine
from wdhs_desktop.house.failures import file_errors, storage_errors
from wdhs_desktop.house.migrations.steps import expected_parts
from wdhs_desktop.house.opening import VERSION, look_at, refuse_foreign_parts
from wdhs_desktop.house.snapshots import copy_file

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(path: Path, scripts: Path = SCRIPTS, version: int = VERSION) -> Path:
    """Look, copy, then migrate. Gives the path of the copy. Raises StorageError, and then the file is as it was."""
    with file_errors(), closing(connect(path)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        before = look_at(path)
        refuse_foreign_parts(connection, expected_parts(before))
    copy = path.with_name(f"{path.name}.v{before}")
    copy_file(path, copy)
    run_steps(path, scripts, version)
    return copy


def run_steps(path: Path, scripts: Path = SCRIPTS, version: int = VERSION) -> None:
    """Let Alembic run every step that the file lacks, in one transaction, without a copy. Raises StorageError."""
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    directory = ScriptDirectory(str(scripts), version_locations=[str(scripts / "versions")])
    engine = make_engine(path)
    try:
        with storage_errors(), engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                context = MigrationContext.configure(
                    connection,
                    opts={"transactional_ddl": True, "fn": lambda revision, _context: _missing(directory, revision)},
                )
                with Operations.context(context):
                    context.run_migrations()
                connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    finally:
        engine.dispose()


def _missing(directory: object, revision: object) -> object:
    return directory._upgrade_revs("head", revision)  # type: ignore[attr-defined]  # noqa: SLF001
