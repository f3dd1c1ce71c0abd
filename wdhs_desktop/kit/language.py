"""The language of the interface: Dutch by default, from the compiled translations, Qt's own texts included."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from wdhs_desktop.kit.paths import resources

SOURCE_LANGUAGE = "en"


def install(app: QCoreApplication, language: str) -> None:
    """Speak `language` from now on, with its dates and numbers; widgets that exist already keep their words."""
    for old in app.findChildren(QTranslator, "wdhs"):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale("nl_NL" if language == "nl" else "en_GB"))
    if language == SOURCE_LANGUAGE:
        return
    _add(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _add(app, f"wdhs_{language}", str(resources() / "i18n"))


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName("wdhs")
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        QObject.deleteLater(translator)
