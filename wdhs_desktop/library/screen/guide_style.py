"""How the text of a guide looks: sizes and colours from the theme, at the size that the reader chose."""

from __future__ import annotations

from PySide6.QtGui import QFontInfo, QFontMetricsF

from wdhs_desktop.kit.theme import Mode, Role, Shown, Size, colour, font, points

ZOOMS = (75, 90, 100, 115, 130, 150, 175, 200, 250)

_LINE, _HEAD_LINE = 1.5, 1.25
"""Times the size of the letters."""


def _line_height(wanted: float) -> int:
    """Percents of the room that the font itself asks for, which differs much from font to font."""
    used = font()
    own = QFontMetricsF(used).height() / (QFontInfo(used).pixelSize() or 1)
    return round(100 * wanted / own) if own > 0 else 100


def guide_style(zoom: int = 100) -> str:
    """The style sheet for `reader.GuideText`; `zoom` in percent."""
    body = points(Size.BODY) * zoom / 100
    line, head_line = _line_height(_LINE), _line_height(_HEAD_LINE)
    is_contrast = Shown.mode is Mode.CONTRAST
    tint = {role.value: colour(role).name() for role in Role}
    link = tint["ink"] if is_contrast else tint["accent"]
    box = tint["surface"] if is_contrast else tint["soft"]
    warm_box = tint["surface"] if is_contrast else tint["warm_soft"]
    sizes = {
        "h1": (body * 1.6, 0, 6), "h2": (body * 1.32, 24, 6), "h3": (body * 1.12, 18, 4), "h4": (body, 14, 2),
    }  # fmt: skip
    rules = [
        f"body, p, li, td, th {{ color: {tint['ink']}; font-size: {body:.1f}pt; line-height: {line}%; }}",
        "p { margin-top: 0; margin-bottom: 10px; }",
        "li { margin-bottom: 5px; }",
        f"a {{ color: {link}; text-decoration: underline; }}",
        f"pre, code {{ background-color: {box}; font-size: {body * 0.95:.1f}pt; }}",
        f"blockquote {{ color: {tint['muted']}; margin-left: 16px; }}",
        "table.around { margin-top: 8px; margin-bottom: 14px; }",
        "table.data { margin-top: 6px; margin-bottom: 14px; border-collapse: collapse; }",
        f"table.data th {{ background-color: {box}; font-weight: 600; padding: 7px 10px; }}",
        f"table.data td {{ padding: 7px 10px; border-bottom: 1px solid {tint['line']}; }}",
        f"td.box {{ background-color: {box}; color: {tint['on_soft']}; padding: 10px 14px; }}",
        f"td.warm {{ background-color: {warm_box}; color: {tint['warm']}; padding: 10px 14px; }}",
        f"p.small, p.fresh, td.box p.small {{ color: {tint['muted']}; font-size: {body * 0.9:.1f}pt; }}",
        "p.small { margin-bottom: 4px; }",
        "p.fresh { margin-bottom: 14px; }",
        "td.box p, td.warm p { margin-bottom: 2px; }",
        f"td.warm p {{ color: {tint['warm']}; }}",
        "img { max-width: 100%; }",
    ]
    for tag, (size, above, below) in sizes.items():
        rules.append(
            f"{tag} {{ color: {tint['ink']}; font-size: {size:.1f}pt; font-weight: 700; line-height: {head_line}%; "
            f"margin-top: {above}px; margin-bottom: {below}px; }}"
        )
    return "\n".join(rules)
