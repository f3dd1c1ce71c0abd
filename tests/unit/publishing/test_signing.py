"""What is signed is what python-tuf's own client accepts: first, after changes, with partners and with new keys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.repository import Publisher, a_guide, a_service, an_attachment, key, later, make_repository
from support.served import client, fetch, served
from tuf.api.exceptions import BadVersionNumberError, RepositoryError

from wdhs_desktop.formats import catalogue, items, sender
from wdhs_desktop.kit.errors import UserError
from wdhs_desktop.publishing.ceremony import draft_root
from wdhs_desktop.publishing.signing import sign

PICTURE = b"\x89PNG\r\n\x1a\n and so on"


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "metadata").iterdir()}


def test_a_client_fetches_all_and_nothing_else(tmp_path: Path) -> None:
    picture = an_attachment("geld", "pot.png", PICTURE)
    guide, service = a_guide(attachments=(picture,)), a_service()
    publisher = make_repository(tmp_path / "site", guide, service, files={picture.path: PICTURE})
    root = sender.read(publisher.sender_file).root
    with served(tmp_path / "site") as address:
        updater = client(address, tmp_path / "pc", root)
        library = catalogue.decode_library(fetch(updater, "bibliotheek.json") or b"")
        listed = catalogue.decode_catalogue(fetch(updater, "geld/catalogus.json") or b"")
        assert items.decode(fetch(updater, listed.entries[0].path) or b"") == guide
        assert items.decode(fetch(updater, "vrijwilligers/lsa.json") or b"") == service
        assert fetch(updater, picture.path) == PICTURE
        assert fetch(updater, "energie/lsa.json") is None
        assert fetch(updater, "geld/diep/lsa.json") is None
    assert [topic.id for topic in library.topics] == ["geld", "vrijwilligers", "energie"]
    assert [file.path for file in listed.entries[0].files] == [picture.path]


def test_one_changed_guide_gives_only_its_topic_a_new_version(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide(), a_service())
    first = names(publisher.folder)
    outcome = publisher.publish([a_guide(version=2, note="Nieuw bedrag."), a_service()], published=later(7))
    assert names(publisher.folder) - first == {"2.geld.json", "2.targets.json", "2.snapshot.json"}
    assert outcome.signed == [("geld", 2), ("targets", 2), ("snapshot", 2), ("timestamp", 2)]
    assert outcome.is_live


def test_signing_again_changes_no_byte(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    before = {path: path.read_bytes() for path in publisher.folder.rglob("*") if path.is_file()}
    outcome = publisher.publish([a_guide()])
    assert outcome.signed == []
    assert outcome.is_live
    assert {path: path.read_bytes() for path in publisher.folder.rglob("*") if path.is_file()} == before


def test_a_client_that_saw_the_new_refuses_the_old(tmp_path: Path) -> None:
    old, new = Publisher(tmp_path / "old"), Publisher(tmp_path / "new")
    old.publish([a_guide()])
    new.publish([a_guide()])
    new.publish([a_guide(version=2)], published=later(7))
    with served(tmp_path) as address:
        client(address + "new/", tmp_path / "pc", new.sender.root).refresh()
        with pytest.raises(BadVersionNumberError):
            client(address + "old/", tmp_path / "pc", new.sender.root).refresh()


def test_a_topic_that_is_gone_stays_as_an_empty_role(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide(), a_service())
    with served(tmp_path / "site") as address:
        client(address, tmp_path / "pc", publisher.sender.root).refresh()
        publisher.topics = ("geld",)
        outcome = publisher.publish([a_guide()], published=later(7))
        updater = client(address, tmp_path / "pc", publisher.sender.root)
        assert fetch(updater, "geld/catalogus.json")
        assert fetch(updater, "vrijwilligers/lsa.json") is None
    assert ("vrijwilligers", 2) in outcome.signed
    assert (
        "vrijwilligers.json"
        in json.loads((publisher.folder / "metadata/2.snapshot.json").read_text())["signed"]["meta"]
    )


def test_one_of_two_signatures_is_no_root(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "site")
    draft_root(
        publisher.repository,
        publisher.now,
        [one.public_key for one in publisher.holders],
        publisher.publishing.public_key,
    )
    outcome = sign(publisher.repository, publisher.holders[0], publisher.now)
    assert [(miss.role, miss.count, miss.holders) for miss in outcome.missing] == [("root", 1, ("bart", "carla"))]
    assert publisher.repository.root() is None
    sign(publisher.repository, publisher.holders[0], publisher.now)
    assert publisher.repository.root() is None
    sign(publisher.repository, publisher.holders[2], publisher.now)
    assert publisher.repository.root() is not None


def test_a_partner_signs_its_own_topic_only(tmp_path: Path) -> None:
    partner = key("energie samen")
    publisher = Publisher(tmp_path / "site", partners={"energie": partner})
    guide = a_guide("zonnedak", "energie", "Een zonnedak")
    publisher.publish([guide, a_guide()])
    with served(tmp_path / "site") as address:
        updater = client(address, tmp_path / "pc", publisher.sender.root)
        assert items.decode(fetch(updater, "energie/zonnedak.json") or b"") == guide
    signed_by = json.loads((publisher.folder / "metadata/1.energie.json").read_text())["signatures"]
    assert [one["keyid"] for one in signed_by] == [partner.public_key.keyid]
    with pytest.raises(UserError):
        sign(publisher.repository, partner, publisher.now, frozenset({"geld"}), renew=True)
    assert sign(publisher.repository, partner, publisher.now, renew=True).signed == [("energie", 2)]


def test_what_a_partner_has_not_signed_yet_stays_as_it_was(tmp_path: Path) -> None:
    partner = key("energie samen")
    publisher = Publisher(tmp_path / "site", partners={"energie": partner})
    publisher.publish([a_guide("zonnedak", "energie", "Een zonnedak"), a_guide()])
    publisher.partners = {}
    outcome = publisher.publish([a_guide("zonnedak", "energie", "Een groot dak"), a_guide(version=2)])
    assert [(miss.role, miss.holders) for miss in outcome.missing] == [("energie", ("energie samen",))]
    assert not outcome.is_live
    with served(tmp_path / "site") as address:
        updater = client(address, tmp_path / "pc", publisher.sender.root)
        assert items.decode(fetch(updater, "energie/zonnedak.json") or b"").title == "Een zonnedak"
        assert items.decode(fetch(updater, "geld/vrijwilligersvergoeding.json") or b"").version == 2


def test_nothing_goes_live_with_a_topic_that_was_never_signed(tmp_path: Path) -> None:
    publisher = Publisher(tmp_path / "site", partners={"energie": key("energie samen")})
    publisher.make_root()
    publisher.partners = {}
    outcome = publisher.publish([a_guide()])
    assert [miss.role for miss in outcome.missing] == ["energie"]
    assert publisher.repository.timestamp() is None


def test_the_keys_of_the_root_can_change(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    first_root = publisher.sender.root
    publisher.holders = [key("dirk"), key("els"), publisher.holders[2]]
    publisher.make_root()
    publisher.publish([a_guide(version=2)], published=later(30))
    assert publisher.sender.root == first_root
    with served(tmp_path / "site") as address:
        updater = client(address, tmp_path / "pc", first_root)
        assert items.decode(fetch(updater, "geld/vrijwilligersvergoeding.json") or b"").version == 2


def test_new_holders_alone_can_t_take_over(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    strangers = [key("x"), key("y"), key("z")]
    draft_root(publisher.repository, publisher.now, [one.public_key for one in strangers])
    for stranger in strangers:
        outcome = sign(publisher.repository, stranger, publisher.now, frozenset({"root"}))
    assert [(miss.count, miss.holders) for miss in outcome.missing] == [(2, ("aaltje", "bart", "carla"))]
    assert "2.root.json" not in names(publisher.folder)


def test_a_new_publishing_key_takes_over_in_one_step(tmp_path: Path) -> None:
    """A client that comes between finds all signed by the old key, or all by the new one."""
    publisher = make_repository(tmp_path / "site", a_guide())
    new = key("nieuwe redactie")
    draft_root(publisher.repository, publisher.now, publishing=new.public_key)
    for holder in publisher.holders[:2]:
        outcome = sign(publisher.repository, holder, publisher.now)
    assert outcome.is_root_held_back
    with served(tmp_path / "site") as address:
        client(address, tmp_path / "between", publisher.sender.root).refresh()
        outcome = sign(publisher.repository, new, publisher.now)
        assert outcome.is_live
        updater = client(address, tmp_path / "pc", publisher.sender.root)
        assert fetch(updater, "geld/catalogus.json")
    with pytest.raises(UserError):
        sign(publisher.repository, publisher.publishing, publisher.now)


def test_another_key_convinces_nobody(tmp_path: Path) -> None:
    mine, other = make_repository(tmp_path / "mine", a_guide()), Publisher(tmp_path / "other", seed="ander ")
    other.publish([a_guide(title="Vals")])
    with served(tmp_path / "other") as address, pytest.raises(RepositoryError):
        client(address, tmp_path / "pc", mine.sender.root).refresh()


def test_expiry_is_told_ninety_days_ahead_and_renewed_on_request(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    soon = later(426 - 89)
    outcome = sign(publisher.repository, publisher.publishing, soon)
    assert {role for role, _ in outcome.expiring} == {
        "energie", "geld", "vrijwilligers", "targets", "snapshot", "timestamp",
    }  # fmt: skip
    assert outcome.signed == []
    outcome = publisher.renew(soon)
    assert outcome.expiring == []
    assert dict(outcome.signed)["geld"] == 2
    with served(tmp_path / "site") as address:
        assert fetch(client(address, tmp_path / "pc", publisher.sender.root), "geld/catalogus.json")


def test_a_key_from_elsewhere_signs_nothing(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    with pytest.raises(UserError):
        sign(publisher.repository, key("vreemde"), publisher.now)


@pytest.mark.parametrize("garbage", [b"", b"{}", b"[" * 100_000, b'{"signed": {"_type": "targets"}}', b"\xff\xfe"])
def test_garbage_beside_the_metadata_is_passed_over(tmp_path: Path, garbage: bytes) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    (publisher.folder / "metadata" / "7.geld.json").write_bytes(garbage)
    outcome = publisher.publish([a_guide(version=2)], published=later(1))
    assert ("geld", 8) in outcome.signed
    assert outcome.is_live


def test_what_nobody_asks_for_any_more_goes(tmp_path: Path) -> None:
    """Who began to fetch before the last publication can still finish; a root is needed for ever."""
    publisher = make_repository(tmp_path / "site", a_guide())
    first = set((publisher.folder / "targets" / "geld").iterdir())
    publisher.publish([a_guide(version=2)], published=later(1))
    with served(tmp_path / "site") as address:
        halfway = client(address, tmp_path / "halfway", publisher.sender.root)
        found = halfway.get_targetinfo("geld/vrijwilligersvergoeding.json")
        assert found is not None
        publisher.publish([a_guide(version=3)], published=later(2))
        assert items.decode(Path(halfway.download_target(found)).read_bytes()).version == 2
        fresh = client(address, tmp_path / "pc", publisher.sender.root)
        assert items.decode(fetch(fresh, "geld/vrijwilligersvergoeding.json") or b"").version == 3
        assert fetch(fresh, "energie/catalogus.json")
    left = set((publisher.folder / "targets" / "geld").iterdir())
    assert not first & left
    assert {"1.root.json", "1.energie.json", "3.snapshot.json", "2.snapshot.json"} <= names(publisher.folder)
    assert "1.snapshot.json" not in names(publisher.folder)


@pytest.mark.parametrize("case", ["garbage", "own holders only", "gap"])
def test_a_root_that_does_not_follow_stops_everything(tmp_path: Path, case: str) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    stranger = Publisher(tmp_path / "other", seed="ander ")
    stranger.make_root()
    stranger.publishing = key("weer een ander")
    stranger.make_root()
    body = b"{" if case == "garbage" else (stranger.folder / "metadata" / "2.root.json").read_bytes()
    (publisher.folder / "metadata" / ("3.root.json" if case == "gap" else "2.root.json")).write_bytes(body)
    with pytest.raises(UserError):
        sign(publisher.repository, publisher.publishing, publisher.now)


def test_the_page_of_the_sender_shows_what_the_program_shows(tmp_path: Path) -> None:
    publisher = make_repository(tmp_path / "site", a_guide())
    page = (publisher.folder / "afzender.html").read_text(encoding="utf-8")
    assert sender.read(publisher.sender_file).fingerprint in page
    assert 'href="afzender.wdhs"' in page
