"""What this PC has seen of each afzender, kept outside the file of the collective.

An old reserve copy of that file brings its old metadata along; this memory keeps an old stick from passing as new.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wdhs_desktop.kit.files import write_whole

log = logging.getLogger(__name__)

LARGEST_MEMORY = 1_000_000
FILE_NAME = "afzenders.json"


@dataclass(frozen=True)
class Seen:
    """The newest that was seen: versions of root and timestamp, and the signed time of the library (UTC).

    `keys` names the keys that may sign the timestamp. When the afzender changes them, versions begin anew: somebody who
    stole the old key may have signed a very high one.
    """

    root: int
    timestamp: int
    keys: str
    published: datetime | None = None

    def is_newer_than(self, other: Seen) -> bool:
        """Whether the other is a step back from this one."""
        return self.root > other.root or (self.keys == other.keys and self.timestamp > other.timestamp)


class SenderMemory:
    """One small JSON file; one that is damaged counts as empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def seen(self, sender: bytes) -> Seen | None:
        return self._read().get(sender.hex())

    def remember(self, sender: bytes, now: Seen) -> None:
        """Keep the newest of both. Raises UserError when it can't be written."""
        with self._lock:
            everybody = self._read()
            before = everybody.get(sender.hex())
            kept = _newest(before, now) if before is not None else now
            if kept == before:
                return
            everybody[sender.hex()] = kept
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            body = {key: _as_json(seen) for key, seen in sorted(everybody.items())}
            write_whole(self._path, json.dumps(body, indent=1).encode())

    def _read(self) -> dict[str, Seen]:
        try:
            with self._path.open("rb") as file:
                body = json.loads(file.read(LARGEST_MEMORY))
            return {str(key): _from_json(value) for key, value in body.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            log.warning("the memory of afzenders can't be read: %s", type(error).__name__)
            return {}


def _newest(before: Seen, now: Seen) -> Seen:
    newest = before if before.is_newer_than(now) else now
    times = [one.published for one in (before, now) if one.published is not None and one.keys == newest.keys]
    return Seen(newest.root, newest.timestamp, newest.keys, max(times, default=None))


def _as_json(seen: Seen) -> dict[str, object]:
    published = seen.published.isoformat() if seen.published is not None else None
    return {"root": seen.root, "timestamp": seen.timestamp, "keys": seen.keys, "published": published}


def _from_json(value: dict[str, object]) -> Seen:
    published = value["published"]
    at = datetime.fromisoformat(str(published)).astimezone(UTC) if published is not None else None
    return Seen(int(str(value["root"])), int(str(value["timestamp"])), str(value["keys"]), at)
