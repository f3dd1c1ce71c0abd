"""The stylesheet of the whole program, made from the tokens of the theme. What it can't say, widgets paint."""

from __future__ import annotations

from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, colour, mixed, points, scaled

TEXTS = """
Text {{ background: transparent; }}
Text[textSize="small"] {{ font-size: {small}pt; }}
Text[textSize="section"] {{ font-size: {section}pt; font-weight: 600; }}
Text[textSize="title"] {{ font-size: {title}pt; font-weight: 700; }}
QToolTip {{ background: {ink}; color: {paper}; border: none; padding: 6px 8px; }}
"""

BUTTONS = """
QPushButton {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: 9px;
  padding: 7px 14px; min-height: {control}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {soft}; color: {on_soft}; border-color: {accent}; }}
QPushButton:disabled {{ color: {muted}; border: 1px {off_line} {line}; background: transparent; }}
QPushButton[look="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[look="primary"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[look="primary"]:pressed {{ background: {accent_pressed}; border-color: {accent_pressed}; }}
QPushButton[look="primary"]:disabled {{ background: {off_ground}; color: {muted}; border: 1px {off_line} {line}; }}
QPushButton[look="danger"] {{ color: {stop}; border-color: {stop}; }}
QPushButton[look="danger"]:disabled {{ color: {muted}; border-color: {line}; }}
QPushButton[look="link"] {{ background: transparent; color: {accent_text}; border: 1px solid transparent;
  font-weight: 600; padding: 3px 4px; min-height: {target}px; text-align: left; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:disabled {{ color: {muted}; }}
QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; padding: 7px 10px; }}
QPushButton[look="quiet"]:hover {{ background: {hover}; }}
QPushButton[look="chip"] {{ background: transparent; border-color: transparent; padding: 4px 13px;
  min-height: {chip_inside}px; }}
QPushButton[look="chip"]:checked {{ color: {on_soft}; font-weight: 600; }}
*:focus {{ outline: 0; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {surface}; color: {ink};
  border: 1px solid {edge}; border-radius: 9px; padding: 7px 11px; min-height: {control}px;
  selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted}; }}
QPlainTextEdit, QTextEdit {{ padding: 6px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{ border-color: {accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ color: {muted};
  background: {paper}; border-color: {line}; }}
QLineEdit:read-only {{ background: {paper}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QSpinBox[wrong="true"],
  QDateEdit[wrong="true"] {{ border: 2px solid {stop}; padding: 6px 10px; }}
QComboBox {{ padding-right: {arrow_room}px; }}
QComboBox::drop-down {{ border: none; width: {arrow_room}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {ink}; border: 1px solid {edge}; padding: 4px; outline: 0;
  selection-background-color: {soft}; selection-color: {on_soft}; }}
QComboBox QAbstractItemView::item {{ min-height: {menu_row}px; padding: 2px 8px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button {{ width: 0; border: none; }}
QLineEdit QToolButton {{ background: transparent; border: none; border-radius: 7px; }}
QLineEdit QToolButton:hover {{ background: {soft}; }}
QCheckBox, QRadioButton {{ background: transparent; spacing: 8px; min-height: {target}px; padding: 2px; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; border: 1px solid {edge};
  background: {surface}; }}
QCheckBox::indicator {{ border-radius: 5px; }}
QRadioButton::indicator {{ border-radius: {tick_round}px; }}
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; background: {hover}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:indeterminate {{ background: {accent}; border-color: {accent}; }}
QRadioButton::indicator:checked {{ background: {accent}; border-color: {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {line}; background: {paper}; }}
"""

FRAMES = """
Card, [look="card"] {{ background: {surface}; border: {card_edge}; border-radius: 12px; }}
Notice[kind="info"], Notice[kind="done"] {{ background: {soft}; border: {card_edge}; border-radius: 9px; }}
Notice[kind="wait"] {{ background: {warm_soft}; border: {card_edge}; border-radius: 9px; }}
Notice[kind="stop"] {{ background: {surface}; border: 1px solid {stop}; border-radius: 9px; }}
Notice[kind="info"] Text, Notice[kind="done"] Text {{ color: {on_soft}; }}
Notice[kind="info"] QPushButton[look="link"], Notice[kind="done"] QPushButton[look="link"] {{ color: {on_soft_link}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget#plain {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: 9px; padding: 5px; }}
QMenu::item {{ padding: 7px 24px 7px 10px; border-radius: 6px; min-height: {menu_row}px; }}
QMenu::item:selected {{ background: {soft}; color: {on_soft}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QSplitter::handle {{ background: transparent; }}
QDialog, QMessageBox {{ background: {paper}; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 3px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 3px; }}
QScrollBar::handle {{ background: {scroll}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""

TABLES = """
QTableView, QListView, QTreeView {{ background: {surface}; border: {card_edge}; border-radius: 12px; outline: 0;
  padding: 4px 0; gridline-color: transparent; selection-background-color: {soft}; selection-color: {on_soft}; }}
QTableView QLineEdit, QTableView QComboBox {{ border: 2px solid {accent}; border-radius: 0; padding: 2px 8px;
  min-height: 0; }}
QListView::item {{ padding: 8px 12px; border-radius: 6px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 8px 12px; font-weight: 600; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}
"""

SIDE = """
Side {{ background: {side}; border: none; border-right: {card_edge}; }}
Side QWidget {{ color: {side_ink}; }}
Side Text[textSize="section"] {{ color: {side_ink}; }}
Side QPushButton {{ background: transparent; color: {side_ink}; border: 1px solid transparent; text-align: left;
  padding: 8px 12px; }}
Side QPushButton:hover {{ background: {side_hover}; }}
Side QPushButton:checked {{ background: {side_soft}; color: {on_side}; font-weight: 600; }}
Side QScrollArea > QWidget > QWidget {{ background: {side}; }}
DemoBar {{ background: {warm_soft}; border: none; }}
DemoBar Text {{ color: {warm}; }}
"""


def sheet() -> str:
    """The stylesheet for what is shown now."""
    return (TEXTS + BUTTONS + FIELDS + FRAMES + TABLES + SIDE).format_map(_values())


def _values() -> dict[str, object]:
    contrast = Shown.mode is Mode.CONTRAST
    values: dict[str, object] = {role.value: colour(role).name() for role in Role}
    accent, ink = colour(Role.ACCENT), colour(Role.INK)
    values |= {
        "small": points(Size.SMALL), "section": points(Size.SECTION), "title": points(Size.TITLE),
        "hover": colour(Role.SURFACE).name() if contrast else mixed(colour(Role.SURFACE), ink, 0.05).name(),
        "accent_hover": mixed(accent, ink, 0.18).name(), "accent_pressed": mixed(accent, ink, 0.32).name(),
        "off_ground": "transparent" if contrast else colour(Role.LINE).name(),
        "off_line": "dashed" if contrast else "solid",
        "accent_text": ink.name() if contrast else accent.name(),
        "on_soft_link": colour(Role.ON_SOFT).name() if contrast else accent.name(),
        "side_hover": colour(Role.SIDE).name() if contrast else mixed(
            colour(Role.SIDE), colour(Role.SIDE_SOFT), 0.5).name(),
        "scroll": mixed(colour(Role.PAPER), colour(Role.EDGE), 0.55).name(),
        "card_edge": f"1px solid {ink.name()}" if contrast else "none",
        "control": scaled(22), "target": scaled(24), "chip_inside": scaled(20),
        "menu_row": scaled(22), "tick": scaled(18), "tick_round": scaled(18) // 2 + 1,
        "arrow_room": scaled(30),
    }  # fmt: skip
    return values
