"""What an update costs a slow connection: little more than what changed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from support.bad_web import Web
from support.bringing_in import make_reader
from support.repository import Publisher, a_guide, later

from wdhs_desktop.formats.items import Guide
from wdhs_desktop.library.carrying.routes import WebRoute

GUIDES = 1000
TOPICS = tuple(f"onderwerp-{number}" for number in range(12))


def guide(number: int, version: int = 1) -> Guide:
    title = f"Gids {number}: zo regel je het met de hele buurt"
    return a_guide(f"gids-met-een-lange-naam-{number}", TOPICS[number % 12], title, version=version)


def test_one_guide_of_a_thousand_costs_a_hundred_kilobytes_at_most(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "site", topics=TOPICS)
    publisher.publish([guide(number) for number in range(GUIDES)])
    reader = make_reader(tmp_path / "pc", publisher.sender)
    with Web(publisher.folder).running() as web:
        route = WebRoute((web.address,))
        reader.sync.fetch(reader.sender, route)
        publisher.publish([guide(number, 2 if number == 7 else 1) for number in range(GUIDES)], published=later(1))
        reader.clock.move(timedelta(days=1))
        [change] = reader.sync.look(reader.sender, route).changes
        looked = reader.sync.fetched
        outcome = reader.sync.fetch(reader.sender, route)
        assert outcome.changed == (change.id,)
        assert looked + reader.sync.fetched <= change.length + 100_000

        reader.sync.look(reader.sender, route)
        assert reader.sync.fetched < 5_000
    reader.close()
