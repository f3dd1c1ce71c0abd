"""One program per file: a lock of the operating system, and a way to call the one that is open to the front.

The lock goes when the process goes, also after kill -9, so nobody ever has to remove a file by hand.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from PySide6.QtCore import QByteArray, QCryptographicHash, QObject, Signal

PATIENCE = 2000
SHORT_PATIENCE = 300
LONGEST = 4096


class Instance(QObject):
    """`claim` first; the one who has it should `listen`, the other may `call`.

    `called` comes with every call, `asked` with the words of it when there are any.
    """

    called = Signal()
    asked = Signal(str)

    def __init__(self, database: Path, state: Path) -> None:
        super().__init__()
        place = os.path.normcase(database.resolve()).encode()
        digest = QCryptographicHash.hash(QByteArray(place), QCryptographicHash.Algorithm.Sha256)
        self._name = f"wdhs-{bytes(digest.data())[:12].hex()}"
        self._lock_path = state / f"{self._name}.lock"
        self._lock: IO[bytes] | None = None
        self._server: QObject | None = None

    def claim(self) -> bool:
        """Be the one program for this file. No when another is."""
        self._lock_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = self._lock_path.open("ab")
        if not _lock(handle):
            handle.close()
            return False
        self._lock = handle
        return True

    def listen(self) -> None:
        """Hear of a second start; `called` follows. Clears what a killed program left behind."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def call(self, message: str = "") -> bool:
        """Ask the program that is open to come to the front, with something to do; no when it doesn't hear."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(f"{message}\n".encode())
        heard = socket.waitForBytesWritten(PATIENCE)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Give the file free again."""
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _answer(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        if isinstance(self._server, QLocalServer):
            while (connection := self._server.nextPendingConnection()) is not None:
                if not connection.bytesAvailable():
                    connection.waitForReadyRead(SHORT_PATIENCE)
                words = bytes(connection.readAll().data())[:LONGEST].decode("utf-8", "replace").split("\n")[0]
                connection.deleteLater()
                self.called.emit()
                if words:
                    self.asked.emit(words)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> bool:
        try:
            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: IO[bytes]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
