"""The kit itself: every widget once, the table, steps, work going on, questions, and all icons."""

from __future__ import annotations

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.screens.scene import scene
from wdhs_desktop.kit import icons
from wdhs_desktop.kit.jobs import Job
from wdhs_desktop.kit.theme import Role, Size
from wdhs_desktop.kit.widgets.buttons import (
    Button,
    DangerButton,
    LinkButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
)
from wdhs_desktop.kit.widgets.card import Card, Section
from wdhs_desktop.kit.widgets.chips import Chip, FlowRow, Tag
from wdhs_desktop.kit.widgets.dialogs import MessageDialog
from wdhs_desktop.kit.widgets.empty import EmptyState
from wdhs_desktop.kit.widgets.fields import (
    ChoiceField,
    Field,
    LongTextField,
    OptionField,
    PasswordField,
    SearchField,
    TextField,
    TickField,
)
from wdhs_desktop.kit.widgets.notice import Notice, NoticeKind
from wdhs_desktop.kit.widgets.page import Page, Scroll
from wdhs_desktop.kit.widgets.picture import Picture
from wdhs_desktop.kit.widgets.progress import Working
from wdhs_desktop.kit.widgets.steps import Steps
from wdhs_desktop.kit.widgets.table import DataTable
from wdhs_desktop.kit.widgets.text import Text

PEOPLE = (
    ("Berg, Anna van den", "06-12345678", "Kookgroep", "2019"),
    ("Berg, Bram van den", "06-87654321", "Tuin", "2019"),
    ("Berg, Els", "030-2345678", "Bestuur", "2004"),
    ("Berg, Gijs van de", "06-11223344", "", "2022"),
    ("Bergé, Loïs", "06-22334455", "Jeugd", "2024"),
    ("Heuvelberg, Noor", "06-33445566", "Kookgroep, Tuin", "2011"),
)


def _table() -> DataTable:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Naam", "Telefoon", "Groepen", "Lid sinds"])
    for person in PEOPLE:
        model.appendRow([QStandardItem(text) for text in person])
    table = DataTable()
    model.setParent(table)
    table.setModel(model)
    table.setAccessibleName("Leden")
    table.selectRow(0)
    return table


@scene("register-kit")
def table_page() -> QWidget:
    page = Page("Leden")
    search = SearchField("Zoek op naam, adres of telefoon")
    search.setText("berg")
    page.tools.addWidget(search, 1)
    here = Chip("Leden", 214)
    here.setChecked(True)
    for chip in (here, Chip("Oud-leden", 22), Chip("Kookgroep")):
        page.tools.addWidget(chip)
    page.actions.addWidget(Button("Afdrukken", "print"))
    page.actions.addWidget(MenuButton("Meer"))
    page.actions.addWidget(PrimaryButton("Nieuw lid", "add"))
    both = QHBoxLayout()
    both.addWidget(_table(), 3)
    both.addWidget(_person(), 2)
    page.content.addLayout(both, 1)
    page.content.addWidget(Text("6 van 214 leden · gevonden op “berg” · alles opgeslagen", Size.SMALL, Role.MUTED))
    search.setFocus()
    return page


def _person() -> QWidget:
    card = Card("Anna van den Berg")
    card.body.addWidget(Text("lid sinds 2019 · Familie Van den Berg", Size.SMALL, Role.MUTED))
    tags = FlowRow()
    for words in ("Kookgroep", "Vrijwilliger", "VOG gezien"):
        tags.addWidget(Tag(words))
    tags.addWidget(Tag("sleutel", warm=True))
    card.body.addWidget(tags)
    for label, value in (("Adres", "Lange Nieuwstraat 12, 3512 PA Utrecht"), ("E-mail", "anna@voorbeeld.nl")):
        part = Section(label)
        part.body.addWidget(Text(value))
        card.body.addWidget(part)
    card.body.addStretch(1)
    card.body.addWidget(LinkButton("Geschiedenis bekijken", "history"))
    return Scroll(card)


@scene("kit-fields")
def fields() -> QWidget:
    page = Page("Velden en knoppen")
    page.notice.show_message(NoticeKind.WAIT, "Er is al 16 dagen geen reservekopie gemaakt.", "Maak een reservekopie")
    inside = QWidget()
    both = QHBoxLayout(inside)
    both.setContentsMargins(4, 4, 4, 4)
    both.addWidget(_form())
    both.addLayout(_buttons())
    page.content.addWidget(Scroll(inside), 1)
    return page


def _form() -> Card:
    card = Card("Gegevens")
    card.body.addWidget(Field("Achternaam", TextField("van den Berg")))
    card.body.addWidget(Field("Roepnaam", TextField("", "bijvoorbeeld Anna"), "Zo noemen wij je in het buurthuis."))
    wrong = Field("Burgerservicenummer", TextField("111222333"))
    wrong.show_error("Dit is een BSN. Dat mag een vereniging niet bewaren. Haal het weg.")
    card.body.addWidget(wrong)
    card.body.addWidget(Field("Wachtwoord", PasswordField()))
    choice = ChoiceField()
    choice.addItems(["mevrouw", "heer", "neutraal"])
    card.body.addWidget(Field("Aanhef", choice))
    card.body.addWidget(Field("Opmerking", LongTextField("Komt op dinsdag.")))
    card.body.addStretch(1)
    return card


def _buttons() -> QVBoxLayout:
    column = QVBoxLayout()
    card = Card("Kiezen en doen")
    ticked, part = TickField("Krijgt de nieuwsbrief"), TickField("Een deel van de groep")
    ticked.setChecked(True)
    part.setTristate(True)
    part.setCheckState(part.checkState().PartiallyChecked)
    option = OptionField("Volg de computer")
    option.setChecked(True)
    for widget in (ticked, TickField("Geheim adres"), part, option, OptionField("Licht")):
        card.body.addWidget(widget)
    off = PrimaryButton("Verder")
    off.setEnabled(False)
    for widget in (
        PrimaryButton("Bewaren"),
        off,
        Button("Afdrukken", "print"),
        MenuButton("Meer"),
        DangerButton("Verwijder voorgoed", "trash"),
        LinkButton("Maak een vaste lijst", "pin"),
        QuietButton("Terug naar de lijst", "back"),
    ):
        line = QHBoxLayout()
        line.addWidget(widget)
        line.addStretch(1)
        card.body.addLayout(line)
    column.addWidget(card)
    for kind, words in ((NoticeKind.DONE, "214 leden zijn binnen."), (NoticeKind.STOP, "De schijf is vol.")):
        notice = Notice()
        notice.show_message(kind, words)
        column.addWidget(notice)
    column.addStretch(1)
    return column


@scene("kit-empty", opened_by="")
def empty() -> QWidget:
    page = Page("Leden")
    page.content.addWidget(EmptyState("members", "Er staan nog geen leden in. Haal je lijst binnen.", "Lijst openen"))
    return page


@scene("kit-steps")
def steps() -> QWidget:
    page = Page("Je lijst binnenhalen")
    shown = Steps()
    inside = Card()
    inside.body.addWidget(Text("In dit bestand zitten drie bladen. Kies het blad met de leden."))
    for words in ("Leden 2026 · 214 regels", "Oud · 22 regels", "Kas · 12 regels"):
        inside.body.addWidget(OptionField(words))
    working = Working()
    working.follow(Job(lambda progress: None), "De lijst wordt gelezen…")
    working.show()
    working._move(60, 214, "regel 60 van 214")
    inside.body.addWidget(working)
    inside.body.addStretch(1)
    shown.add_step("Welk blad?", inside)
    shown.add_step("Kolommen", QWidget())
    page.content.addWidget(shown)
    return page


@scene("kit-question", framed=False)
def question() -> QWidget:
    dialog = MessageDialog("Anna van den Berg verwijderen?", "Je kunt dit later ongedaan maken met Ctrl+Z.")
    dialog.add_button(Button("Annuleren"), accepts=False)
    dialog.add_button(DangerButton("Verwijderen"), accepts=True)
    dialog.finish()
    return dialog


@scene("kit-icons")
def all_icons() -> QWidget:
    page = Page("Pictogrammen")
    card = Card()
    flow = FlowRow(gap=20)
    for name in icons.names():
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(Picture(name, Role.INK, 20))
        line.addWidget(Picture(name, Role.ACCENT, 32))
        column.addLayout(line)
        column.addWidget(Text(name, Size.SMALL, Role.MUTED, wrap=False))
        flow.addWidget(one)
    card.body.addWidget(flow)
    page.content.addWidget(Scroll(card))
    return page
