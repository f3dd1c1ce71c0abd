"""Sealing, slots, lists of holders and the paper, each by itself."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st
from support.small_argon import SMALL_ARGON

from wdhs_desktop.kit.errors import VaultError, WrongPassword
from wdhs_desktop.vault import slots
from wdhs_desktop.vault.grants import CompartmentKeys, make_epoch
from wdhs_desktop.vault.holders import ChainBroken, Holder, HolderList, SignedHolders, sign_holders, verify_chain
from wdhs_desktop.vault.identity import PersonKeys, fingerprint
from wdhs_desktop.vault.recovery import CODE_WORDS, RecoveryCode, read_code
from wdhs_desktop.vault.seal import Content, SealBroken, open_sealed, pad, place, seal, unpad
from wdhs_desktop.vault.slots import ArgonParameters, SlotSecrets, calibrate, lookup_of, make_slot, open_slot
from wdhs_desktop.vault.suite import Compartment, Right, digest, new_id, statement

COLLECTIVE = bytes(range(16))
KEY = ChaCha20Poly1305(bytes(32))
NOW = datetime(2026, 3, 5, tzinfo=UTC)


@given(st.binary(max_size=5000), st.integers(0, 65535))
def test_padding_comes_off_as_it_went_on(data: bytes, number: int) -> None:
    plain = pad(Content(number, data))
    assert len(plain) >= 512
    assert len(plain) & (len(plain) - 1) == 0
    assert unpad(plain) == Content(number, data)


@given(st.binary(max_size=600))
def test_unpadding_anything_never_fails_otherwise(plain: bytes) -> None:
    try:
        unpad(plain)
    except SealBroken:
        assert len(plain) < 6 or int.from_bytes(plain[2:6], "big") > len(plain) - 6


@pytest.mark.parametrize("length", [0, 505, 506, 507, 1018, 1019])
def test_padding_comes_off_at_every_edge(length: int) -> None:
    assert unpad(pad(Content(3, b"x" * length))) == Content(3, b"x" * length)


def test_sizes_say_little() -> None:
    assert {len(pad(Content(1, bytes(length)))) for length in range(507)} == {512}
    assert len(pad(Content(1, bytes(507)))) == 1024


def test_no_nonce_comes_twice() -> None:
    at = place(COLLECTIVE, 1, 1, 1, bytes(16), 1)
    content = Content(1, b"")
    assert len({seal(KEY, at, content).nonce for _time in range(50_000)}) == 50_000


@pytest.mark.thorough
def test_no_nonce_comes_twice_in_a_million() -> None:
    at = place(COLLECTIVE, 1, 1, 1, bytes(16), 1)
    content = Content(1, b"")
    assert len({seal(KEY, at, content).nonce for _time in range(1_000_000)}) == 1_000_000


def test_a_seal_is_bound_to_every_part_of_its_place() -> None:
    here = (COLLECTIVE, 1, 1, 257, new_id(), 1)
    sealed = seal(KEY, place(*here), Content(1, b"x"))
    assert open_sealed(KEY, place(*here), *sealed) == Content(1, b"x")
    others = [(bytes(16), *here[1:])]
    others += [(*here[:at], here[at] + 1, *here[at + 1 :]) for at in (1, 2, 3, 5)]  # type: ignore[operator]
    others.append((*here[:4], new_id(), here[5]))
    for other in others:
        with pytest.raises(SealBroken):
            open_sealed(KEY, place(*other), *sealed)


def test_two_statements_never_look_alike() -> None:
    found = {
        statement("a", COLLECTIVE, b"b", b"c"),
        statement("a", COLLECTIVE, b"bc"),
        statement("a", COLLECTIVE, b"", b"bc"),
        statement("a", COLLECTIVE, b"b", b"c", b""),
        statement("ab", COLLECTIVE, b"c"),
    }
    assert len(found) == 5


def slot_for(password: str, person: bytes) -> tuple[slots.Slot, SlotSecrets]:
    secrets = SlotSecrets.of(PersonKeys.generate(), bytes(32))
    slot = make_slot(password, secrets, COLLECTIVE, person, lookup=bytes(32), argon=SMALL_ARGON)
    return slot, secrets


def test_a_slot_opens_with_its_password_only() -> None:
    slot, secrets = slot_for("kaas en brood é", new_id())
    assert open_slot("kaas en brood e\u0301", slot, COLLECTIVE, SMALL_ARGON) == secrets
    for wrong in ("kaas en brood e", " kaas en brood é", "kaas en brood é ", "KAAS EN BROOD É", ""):
        with pytest.raises(WrongPassword):
            open_slot(wrong, slot, COLLECTIVE, SMALL_ARGON)


def test_a_slot_is_bound_to_person_collective_and_salt() -> None:
    slot, _secrets = slot_for("kaas en brood", new_id())
    for other in (replace(slot, person=new_id()), replace(slot, id=new_id()), replace(slot, salt=bytes(16))):
        with pytest.raises(WrongPassword):
            open_slot("kaas en brood", other, COLLECTIVE, SMALL_ARGON)
    with pytest.raises(WrongPassword):
        open_slot("kaas en brood", slot, bytes(16), SMALL_ARGON)
    for other in (
        replace(slot, lookup=b"x" * 32),
        replace(slot, body=slot.body[:-1] + b"x"),
        replace(slot, nonce=bytes(12)),
    ):
        with pytest.raises(VaultError) as caught:
            open_slot("kaas en brood", other, COLLECTIVE, SMALL_ARGON)
        assert not isinstance(caught.value, WrongPassword)


def test_a_file_can_not_ask_for_less_or_for_endless_work() -> None:
    slot, _secrets = slot_for("kaas en brood", new_id())
    floor = slots.FLOOR
    good = ArgonParameters()
    assert good.fits(floor)
    for hostile in (
        replace(good, memory_kib=floor.memory_kib - 1),
        replace(good, memory_kib=1024 * 1024 + 1),
        replace(good, passes=2),
        replace(good, passes=21),
        replace(good, lanes=9),
        replace(good, lanes=0),
    ):
        with pytest.raises(VaultError) as caught:
            open_slot("kaas en brood", replace(slot, argon=hostile), COLLECTIVE)
        assert caught.value.what == slots.HOSTILE_SLOT


def test_too_little_memory_is_never_a_wrong_password(monkeypatch: pytest.MonkeyPatch) -> None:
    slot, _secrets = slot_for("kaas en brood", new_id())

    class NoMemory:
        def __init__(self, **_numbers: object) -> None:
            raise MemoryError

    monkeypatch.setattr(slots, "Argon2id", NoMemory)
    with pytest.raises(VaultError) as caught:
        open_slot("kaas en brood", slot, COLLECTIVE, SMALL_ARGON)
    assert caught.value.what == slots.TOO_LITTLE_MEMORY


def test_no_key_stands_in_what_python_shows_of_a_value() -> None:
    slot, secrets = slot_for("kaas en brood", new_id())
    keys = CompartmentKeys.generate(COLLECTIVE, Compartment.LEDEN, 1)
    code = RecoveryCode.generate()
    shown = repr([secrets, secrets.keys(), keys, code])
    for secret in (secrets.agreement, secrets.signing, keys.secret, keys.manifest, code.secret):
        assert repr(secret)[2:-1] not in shown
        assert secret.hex() not in shown
    assert code.words[0] not in shown
    assert slot.id


SMALL_START = ArgonParameters(4096, 3, 1)
SMALL_FLOOR = ArgonParameters(1024, 3, 1)


def measured(*took: float) -> ArgonParameters:
    """Calibrate on a PC whose guesses take these times, one after another."""
    times = iter([time for one in took for time in (0.0, one)])
    return calibrate(SMALL_START, SMALL_FLOOR, seconds=times.__next__)


def test_the_work_is_tuned_to_the_pc() -> None:
    assert measured(0.9) == SMALL_START
    assert measured(0.3) == replace(SMALL_START, passes=9)
    assert measured(0.001).passes == 20


@pytest.mark.parametrize("took", [0.91, 1.0, 1.3, 1.5])
def test_memory_stays_as_long_as_a_guess_is_bearable(took: float) -> None:
    assert measured(took) == SMALL_START


def test_one_slow_measurement_is_not_a_slow_pc() -> None:
    assert measured(4.0, 1.2) == SMALL_START


def test_a_really_slow_pc_gets_less_memory_but_never_less_than_the_floor() -> None:
    assert measured(1.8, 1.8) == replace(SMALL_START, memory_kib=2048)
    assert measured(100.0, 90.0) == replace(SMALL_START, memory_kib=1024)


def test_too_little_memory_is_no_reason_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    real = slots.Argon2id

    def poor(**numbers: int) -> object:
        if numbers["memory_cost"] > 2048:
            raise MemoryError
        return real(**numbers)  # type: ignore[arg-type]

    monkeypatch.setattr(slots, "Argon2id", poor)
    times = iter([0.0, 0.0, 0.9])
    assert calibrate(SMALL_START, SMALL_FLOOR, seconds=times.__next__) == replace(SMALL_START, memory_kib=2048)


def test_the_clock_that_counts_is_that_of_the_processor() -> None:
    """On a PC where others are busy, a default that was measured by the clock on the wall would be cut."""
    assert calibrate.__defaults__ == (slots.DEFAULT, slots.FLOOR, time.thread_time)
    assert (slots.DEFAULT.memory_kib, slots.DEFAULT.passes, slots.FLOOR.memory_kib) == (256 * 1024, 3, 64 * 1024)


def test_a_name_is_found_whatever_its_capitals_and_spaces() -> None:
    salt = bytes(16)
    assert lookup_of(salt, "Anna  Bakker ") == lookup_of(salt, "anna bakker")
    assert lookup_of(salt, "Zoë") == lookup_of(salt, "zoe\u0308")
    assert lookup_of(salt, "Anna") != lookup_of(b"x" * 16, "Anna")


class Chain:
    """A founder, a second steward and a reader, and the lists that say so."""

    def __init__(self) -> None:
        self.keys = {name: PersonKeys.generate() for name in ("founder", "second", "reader")}
        self.ids = {name: new_id() for name in self.keys}
        self.founder = fingerprint(COLLECTIVE, self.keys["founder"].signing_public())
        self.links: list[SignedHolders] = []

    def holder(self, name: str, right: Right) -> Holder:
        keys = self.keys[name]
        return Holder(self.ids[name], name, keys.agreement_public(), keys.signing_public(), right)

    def add(self, signer: str, **rights: Right) -> None:
        holders = tuple(self.holder(name, right) for name, right in rights.items())
        previous = digest(self.links[-1].content) if self.links else bytes(32)
        new = HolderList(len(self.links), holders, previous, self.ids[signer], NOW)
        self.links.append(sign_holders(new, COLLECTIVE, Compartment.LEDEN, self.keys[signer]))

    def verify(self) -> HolderList:
        return verify_chain(self.links, COLLECTIVE, Compartment.LEDEN, self.founder)[-1]


@pytest.mark.parametrize("right", [Right.READ, Right.WRITE])
def test_only_a_steward_hands_on_the_list(right: Right) -> None:
    chain = Chain()
    chain.add("founder", founder=Right.STEWARD, second=right)
    chain.verify()
    chain.add("second", founder=Right.STEWARD, second=Right.STEWARD)
    with pytest.raises(ChainBroken):
        chain.verify()


def test_a_list_that_does_not_follow_the_one_before_it_is_refused() -> None:
    """A steward signs a list that begins a second branch: each in its place, but not one chain."""
    chain = Chain()
    chain.add("founder", founder=Right.STEWARD, second=Right.STEWARD)
    chain.add("founder", founder=Right.STEWARD, second=Right.READ)
    before = chain.links[1].read()
    branch = HolderList(1, (chain.holder("founder", Right.STEWARD),), before.previous, before.signer, NOW)
    other = sign_holders(branch, COLLECTIVE, Compartment.LEDEN, chain.keys["founder"])
    chain.add("founder", founder=Right.STEWARD, second=Right.STEWARD)
    chain.verify()
    chain.links[1] = other
    with pytest.raises(ChainBroken):
        chain.verify()


def test_stewards_hand_on_the_list() -> None:
    chain = Chain()
    chain.add("founder", founder=Right.STEWARD)
    chain.add("founder", founder=Right.STEWARD, second=Right.STEWARD)
    chain.add("second", second=Right.STEWARD, reader=Right.READ)
    assert {holder.name for holder in chain.verify().holders} == {"second", "reader"}


def test_who_is_no_steward_of_the_list_before_changes_nothing() -> None:
    chain = Chain()
    chain.add("founder", founder=Right.STEWARD, reader=Right.READ)
    chain.add("reader", founder=Right.STEWARD, reader=Right.STEWARD)
    with pytest.raises(ChainBroken):
        chain.verify()


def test_a_founder_of_their_own_making_is_refused() -> None:
    chain = Chain()
    chain.add("second", second=Right.STEWARD)
    with pytest.raises(ChainBroken):
        chain.verify()


def test_a_list_left_out_repeated_or_of_another_compartment_is_refused() -> None:
    chain = Chain()
    chain.add("founder", founder=Right.STEWARD)
    chain.add("founder", founder=Right.STEWARD, reader=Right.READ)
    chain.add("founder", founder=Right.STEWARD)
    chain.verify()
    for links in (chain.links[1:], [chain.links[0], chain.links[2]], [*chain.links, chain.links[1]], []):
        with pytest.raises(ChainBroken):
            verify_chain(links, COLLECTIVE, Compartment.LEDEN, chain.founder)
    with pytest.raises(ChainBroken):
        verify_chain(chain.links, COLLECTIVE, Compartment.GELD, chain.founder)
    forged = SignedHolders(chain.links[0].content, chain.links[1].signature)
    with pytest.raises(ChainBroken):
        verify_chain([forged], COLLECTIVE, Compartment.LEDEN, chain.founder)


def test_a_letterbox_opens_for_holders_only() -> None:
    keys = CompartmentKeys.generate(COLLECTIVE, Compartment.GELUIDEN, 1)
    person = PersonKeys.generate()
    epoch = make_epoch(keys, COLLECTIVE, (Compartment.GELUIDEN, 1), (new_id(), person))
    assert epoch.is_signed(COLLECTIVE, person.signing_public())
    assert epoch.open_box(COLLECTIVE, keys).public_key().public_bytes_raw() == epoch.box_public
    with pytest.raises(SealBroken):
        epoch.open_box(COLLECTIVE, CompartmentKeys.generate(COLLECTIVE, Compartment.GELUIDEN, 1))
    assert not replace(epoch, box_public=bytes(32)).is_signed(COLLECTIVE, person.signing_public())


@given(st.binary(min_size=16, max_size=16))
def test_twelve_words_are_the_code(secret: bytes) -> None:
    code = RecoveryCode(b"", secret)
    assert len(code.words) == 12
    assert read_code(code.words).secret == secret
    assert read_code("\n".join(code.lines).upper()).secret == secret


def test_what_is_wrong_on_the_paper_is_named() -> None:
    code = RecoveryCode(b"", bytes(range(16)))
    words, lines = list(code.words), list(code.lines)
    with pytest.raises(VaultError) as caught:
        read_code([*words[:3], "xyzzy", *words[4:]])
    assert caught.value.values["number"] == 4
    with pytest.raises(VaultError) as caught:
        read_code(words[:-1])
    assert caught.value.values["count"] == 11
    other = next(word for word in CODE_WORDS if word not in words)
    with pytest.raises(VaultError) as caught:
        read_code([*lines[:2], lines[2].replace(words[6], other), lines[3]])
    assert caught.value.values["number"] == 3
    with pytest.raises(VaultError):
        read_code([words[1], words[0], *words[2:]])
    with pytest.raises(VaultError):
        read_code("")


def test_the_order_of_the_words_never_changes() -> None:
    assert len(set(CODE_WORDS)) == 2048
    assert all(word.isascii() and word.isalpha() and word.islower() and 4 <= len(word) <= 8 for word in CODE_WORDS)
    assert digest(msgspec.msgpack.encode(CODE_WORDS)).hex() == ORDER


ORDER = "f36d0e16c693a9549815ebfb14e128221452018403d71848afb08ad5910784a3"
