"""What an editor types after an option, read and refused early. Each raises ValueError, which becomes wrong usage."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path


def library_id(text: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{32}", text):
        raise ValueError(text)
    return text


def address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+(/[^\s?#]*)?", text) or len(text) > 490:
        raise ValueError(text)
    return text if text.endswith("/") else text + "/"


def moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def partner(text: str) -> tuple[str, Path | None]:
    topic, equals, file = text.partition("=")
    if not equals or not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,38}[a-z0-9]", topic):
        raise ValueError(text)
    return topic, Path(file) if file else None
