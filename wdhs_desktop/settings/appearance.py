"""How the program looks on this PC: size of the text, colours, language."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from wdhs_desktop.kit.settings import LANGUAGES, MODES, TEXT_SCALES, Settings
from wdhs_desktop.kit.theme import Role, Size, Space, Theme
from wdhs_desktop.kit.widgets.announce import announce
from wdhs_desktop.kit.widgets.buttons import Button
from wdhs_desktop.kit.widgets.card import Card
from wdhs_desktop.kit.widgets.fields import ChoiceField, Field, OptionField
from wdhs_desktop.kit.widgets.text import Text


class Appearance(Card):
    """Changes show at once, but for the language: that takes a new start."""

    language_chosen = Signal(str)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings = settings
        self._theme = theme
        self.smaller = Button(self.tr("A−"))
        self.larger = Button(self.tr("A+"))
        self._scale = Text("", wrap=False)
        self.modes = {
            "system": OptionField(self.tr("As this PC")),
            "light": OptionField(self.tr("Light")),
            "dark": OptionField(self.tr("Dark")),
            "contrast": OptionField(self.tr("High contrast")),
        }
        self.language = ChoiceField()
        self._build()
        self._connect()
        self._show_scale()

    def _build(self) -> None:
        self.body.setSpacing(Space.LARGE)
        self.body.addWidget(Text(self.tr("How it looks"), Size.SECTION))
        self.smaller.setAccessibleName(self.tr("Make the text smaller"))
        self.larger.setAccessibleName(self.tr("Make the text larger"))
        sizes = QHBoxLayout()
        sizes.setSpacing(Space.MEDIUM)
        for part in (self.smaller, self._scale, self.larger):
            sizes.addWidget(part, alignment=Qt.AlignmentFlag.AlignVCenter)
        sizes.addStretch(1)
        self.body.addWidget(_titled(self.tr("Size of the text"), sizes))
        colours = QVBoxLayout()
        colours.setSpacing(Space.TINY)
        self._group = QButtonGroup(self)
        for mode in MODES:
            option = self.modes[mode]
            option.setChecked(mode == self._settings.theme)
            self._group.addButton(option)
            colours.addWidget(option)
        self.body.addWidget(_titled(self.tr("Colours"), colours))
        titles = {"nl": "Nederlands", "en": "English"}
        for language in LANGUAGES:
            self.language.addItem(titles[language], language)
        self.language.setCurrentIndex(self.language.findData(self._settings.language))
        hint = self.tr("You see the other language when the program starts again.")
        self.body.addWidget(Field(self.tr("Language"), self.language, hint))

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self._step(-1))
        self.larger.clicked.connect(lambda: self._step(1))
        self._group.buttonClicked.connect(self._take_mode)
        self.language.currentIndexChanged.connect(self._take_language)
        self._theme.changed.connect(self._show_scale)

    def _step(self, by: int) -> None:
        """Go to the next size up or down."""
        sizes = [scale for scale in TEXT_SCALES if (scale - self._theme.scale) * by > 0]
        if not sizes:
            return
        scale = min(sizes) if by > 0 else max(sizes)
        self._settings.text_scale = scale
        self._theme.set_scale(scale)
        announce(self, self._scale.text())

    def _show_scale(self) -> None:
        self._scale.setText(f"{self._theme.scale}%")
        self.smaller.setEnabled(self._theme.scale > TEXT_SCALES[0])
        self.larger.setEnabled(self._theme.scale < TEXT_SCALES[-1])

    def _take_mode(self) -> None:
        mode = next(mode for mode, option in self.modes.items() if option.isChecked())
        self._settings.theme = mode
        self._theme.set_mode(mode)

    def _take_language(self) -> None:
        language = str(self.language.currentData())
        self._settings.language = language
        self.language_chosen.emit(language)


def _titled(title: str, layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    """Put a label above a row of controls, and name the whole for a screen reader."""
    group = QWidget()
    group.setAccessibleName(title)
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.TINY)
    column.addWidget(Text(title, Size.SMALL, Role.MUTED))
    column.addLayout(layout)
    return group
