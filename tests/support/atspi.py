"""What a screen reader sees and does, spoken straight to the accessibility bus, so that no reader need be installed.

Names of roles and states are those of AT-SPI; a node is a place on the bus and asks anew each time.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
EVENTS = "org.a11y.atspi.Event.Object"
PATIENCE = 30.0
PAUSE = 0.02
ANSWER = 8.0
CHECKED, ENABLED, FOCUSABLE, SHOWING = 4, 8, 11, 25


class NotSeenError(AssertionError):
    """What was waited for never came on the screen."""


def wait_until(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Look again and again until there is something; a node that went away meanwhile is simply not there yet."""
    end = time.monotonic() + patience
    while True:
        with suppress(GoneError):
            found = look()
            if found:
                return found
        if time.monotonic() > end:
            raise NotSeenError(what)
        time.sleep(PAUSE)


class GoneError(Exception):
    """The widget behind a node is no longer there."""


@dataclass
class Bus:
    """One connection with the accessibility bus."""

    connection: DBusConnection
    _signals: deque[Message] = field(default_factory=lambda: deque(maxlen=500))

    @classmethod
    def open(cls, session_address: str) -> Bus:
        """The accessibility bus that belongs to a session bus."""
        session = open_dbus_connection(bus=session_address)
        try:
            asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=ANSWER).body[0]
        finally:
            session.close()
        return cls(open_dbus_connection(bus=address))

    def close(self) -> None:
        self.connection.close()

    def call(self, node: Node, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Ask something of a node; gives the first value of the answer."""
        address = DBusAddress(node.path, bus_name=node.owner, interface=f"org.a11y.atspi.{interface}")
        return self._first(new_method_call(address, method, signature, body))

    def property(self, node: Node, interface: str, name: str) -> Any:
        address = DBusAddress(node.path, bus_name=node.owner, interface=f"org.a11y.atspi.{interface}")
        return self._first(Properties(address).get(name))[1]

    def _first(self, message: Message) -> Any:
        try:
            reply = self.connection.send_and_get_reply(message, timeout=ANSWER)
        except (TimeoutError, ConnectionError) as error:
            raise GoneError from error
        if reply.header.message_type is MessageType.error:
            raise GoneError(str(reply.body))
        return reply.body[0] if reply.body else None

    def programs(self) -> list[Node]:
        """Every program that a reader can read now."""
        return Node(self, REGISTRY, ROOT).children

    def process_of(self, node: Node) -> int:
        """The number of the process that shows it."""
        reply = self.connection.send_and_get_reply(message_bus.GetConnectionUnixProcessID(node.owner), timeout=ANSWER)
        return int(reply.body[0])

    def listen(self) -> None:
        """Begin to hear what programs say by themselves."""
        rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
        self.connection.filter(rule, queue=self._signals)
        self.connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER)
        registry = DBusAddress("/org/a11y/atspi/registry", bus_name=REGISTRY, interface=REGISTRY)
        self._first(new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], "")))

    def announcements(self) -> list[str]:
        """Everything said since `listen`, in order."""
        with suppress(TimeoutError):
            while True:
                self.connection.recv_messages(timeout=0)
        return [str(message.body[3][1]) for message in self._signals]


@dataclass(frozen=True)
class Node:
    """One thing that a reader can come to."""

    bus: Bus = field(repr=False, compare=False)
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self.bus.property(self, "Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self.bus.property(self, "Accessible", "Description"))

    @property
    def role(self) -> str:
        return str(self.bus.call(self, "Accessible", "GetRoleName"))

    @property
    def states(self) -> frozenset[int]:
        low, high = self.bus.call(self, "Accessible", "GetState")
        bits = low | high << 32
        return frozenset(place for place in range(64) if bits >> place & 1)

    @property
    def interfaces(self) -> frozenset[str]:
        return frozenset(str(one).rpartition(".")[2] for one in self.bus.call(self, "Accessible", "GetInterfaces"))

    @property
    def children(self) -> list[Node]:
        return [Node(self.bus, owner, path) for owner, path in self.bus.call(self, "Accessible", "GetChildren")]

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()
