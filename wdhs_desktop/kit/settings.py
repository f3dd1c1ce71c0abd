"""The taste of whoever uses this PC: language, light or dark, text size, window. Nothing personal is kept here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

TEXT_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
LANGUAGES = ("nl", "en")
MODES = ("system", "light", "dark", "contrast")
LOCK_MINUTES = range(2, 16)


class Settings:
    """An ini file. A value that is missing or makes no sense is read as its default."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._ini.setValue("language", value)

    @property
    def theme(self) -> str:
        """One of `system`, `light`, `dark`, `contrast`."""
        return self._one_of("theme", MODES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._ini.setValue("theme", value)

    @property
    def text_scale(self) -> int:
        """Percent, 80 to 200."""
        return min(max(self._number("text_scale", 100), TEXT_SCALES[0]), TEXT_SCALES[-1])

    @text_scale.setter
    def text_scale(self, value: int) -> None:
        self._ini.setValue("text_scale", value)

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key or the mouse the register closes itself."""
        return min(max(self._number("lock_minutes", 10), LOCK_MINUTES.start), LOCK_MINUTES.stop - 1)

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self._ini.setValue("lock_minutes", value)

    @property
    def last_page(self) -> str:
        return str(self._ini.value("last_page", ""))

    @last_page.setter
    def last_page(self, value: str) -> None:
        self._ini.setValue("last_page", value)

    @property
    def window(self) -> QByteArray:
        """Place and size of the window, in Qt's own form; empty when it was never shown."""
        value = self._ini.value("window", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @window.setter
    def window(self, value: QByteArray) -> None:
        self._ini.setValue("window", value)

    @property
    def database(self) -> Path | None:
        """The file that was in use last; None when the program never had one, or the usual place was used."""
        value = str(self._ini.value("database", ""))
        return Path(value) if value else None

    @database.setter
    def database(self, value: Path) -> None:
        self._ini.setValue("database", str(value))

    def sync(self) -> None:
        """Write now; a full disk is not worth a message here."""
        self._ini.sync()

    def _one_of(self, key: str, allowed: tuple[str, ...]) -> str:
        value = str(self._ini.value(key, allowed[0]))
        return value if value in allowed else allowed[0]

    def _number(self, key: str, default: int) -> int:
        try:
            return int(str(self._ini.value(key, default)))
        except ValueError:
            return default
