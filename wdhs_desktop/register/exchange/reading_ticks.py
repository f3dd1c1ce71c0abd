"""Columns with marks, money and texts: groups, volunteers, contributions, keys, own fields and remarks."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from wdhs_desktop.kit.text import QT_TRANSLATE_NOOP
from wdhs_desktop.register.dates import parse_date, show
from wdhs_desktop.register.exchange.asking import KEEP_AS_REMARK, KEEP_WRITTEN, LEAVE_OUT
from wdhs_desktop.register.exchange.drafts import Draft
from wdhs_desktop.register.exchange.plan import Choice
from wdhs_desktop.register.exchange.quick_forms import quick_iban
from wdhs_desktop.register.exchange.sheets import Cell, text_of
from wdhs_desktop.register.records import (
    Consent,
    ContributionState,
    FunctionTerm,
    Id,
    KeyLoan,
    Mandate,
    Paid,
    PartialDate,
)

_YES: Final = frozenset({"x", "v", "ja", "j", "y", "yes", "1", "✓", "✔", "☑", "*", "true", "waar", "xx", "√"})
_NO: Final = frozenset({"nee", "n", "no", "0", "-", "false", "onwaar", "geen", "nvt", "n.v.t."})
_PAID: Final = frozenset(
    {"ja", "j", "x", "betaald", "voldaan", "ok", "v", "✓", "✔", "bet", "bet.", "contant", "yes", "1"}
)
_NOT_PAID: Final = frozenset({"nee", "n", "niet betaald", "open", "0", "niet", "no", "-", "nog niet"})
_PARTLY: Final = frozenset({"½", "half", "deels", "gedeeltelijk", "1/2", "helft", "de helft"})
_AMOUNT: Final = re.compile(r"(?:€|eur)?\s*(\d{1,5})(?:[.,](\d{1,2}|-))?\s*(?:€|euro|,-)?", re.IGNORECASE)
_DAY_IN_YEAR: Final = re.compile(r"(\d{1,2})\s*[-/]\s*(\d{1,2})")
_JOIN: Final = Choice(id="join", label=QT_TRANSLATE_NOOP("Import", "Put in the group {group}"))
_HELPS: Final = Choice(id="join", label=QT_TRANSLATE_NOOP("Import", "Is a volunteer, with this as task"))
_IS_PAID: Final = Choice(id="paid", label=QT_TRANSLATE_NOOP("Import", "Paid {year}"))
_IS_PARTLY: Final = Choice(id="partly", label=QT_TRANSLATE_NOOP("Import", "Partly paid {year}"))
_PAID_ON: Final = Choice(id="paid_on", label=QT_TRANSLATE_NOOP("Import", "Paid {year}, on {day}"))
_TICK_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "“{found}” is no cross: does this person belong to {group}?")
_HELP_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "“{found}” is no cross: is this person a volunteer?")
_PAID_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "What does “{found}” say about the contribution of {year}?")
_ANSWER_PROBLEM: Final = QT_TRANSLATE_NOOP("Import", "“{found}” is neither yes nor no.")


def read_group(draft: Draft, column: str, cell: Cell, group: Id, name: str) -> None:
    answer = is_yes(cell)
    if answer is None:
        text = text_of(cell)
        decision = draft.ask(
            "group-text", column, text, (KEEP_AS_REMARK, _JOIN, LEAVE_OUT), problem=_TICK_PROBLEM, group=name
        )
        answer = decision == _JOIN.id
        if decision == KEEP_AS_REMARK.id:
            draft.remark(column, text)
    if answer:
        draft.groups.append(group)
        draft.ticked.append(column)


def is_yes(cell: Cell) -> bool | None:
    """True for a cross, False for a no, None for anything else."""
    plain = "x" if cell is True else "0" if cell is False else text_of(cell).strip().casefold()
    return True if plain in _YES else False if plain in _NO else None


def read_volunteer(draft: Draft, column: str, cell: Cell) -> None:
    answer = is_yes(cell)
    if answer is None:
        text = text_of(cell)
        decision = draft.ask(
            "volunteer-text", column, text, (KEEP_AS_REMARK, _HELPS), problem=_HELP_PROBLEM, proposed=_HELPS.id
        )
        if decision == _HELPS.id:
            draft.tasks.append(text)
        else:
            draft.remark(column, text)
        answer = decision == _HELPS.id
    if answer:
        draft.is_volunteer = True
        draft.ticked.append(column)


def read_tasks(draft: Draft, _column: str, cell: Cell) -> None:
    draft.is_volunteer = True
    draft.tasks.append(text_of(cell))


def read_function(draft: Draft, _column: str, cell: Cell) -> None:
    draft.functions += [FunctionTerm(title=part.strip()) for part in re.split(r"[,;\n]", text_of(cell)) if part.strip()]


def read_contribution(draft: Draft, column: str, cell: Cell, year: int, today: date) -> None:
    """ "ja", "€ 25,00", 25, "½", "3-2": paid or not stands with the member, amounts with the money."""
    text = text_of(cell).strip()
    plain = text.casefold()
    if plain in _PAID:
        draft.contributions.append(ContributionState(year=year, paid=Paid.YES))
    elif plain in _NOT_PAID:
        draft.contributions.append(ContributionState(year=year, paid=Paid.NO))
    elif plain in _PARTLY:
        _ask_contribution(draft, column, text, ContributionState(year=year, paid=Paid.PARTLY, note=text), _IS_PARTLY)
    elif (match := _AMOUNT.fullmatch(plain)) and not isinstance(cell, date):
        cents = int(match[1]) * 100 + int(f"{(match[2] or '0').replace('-', '0'):0<2}")
        draft.contributions.append(ContributionState(year=year, paid=Paid.YES if cents else Paid.NO))
        draft.amounts[year] = cents
    else:
        _read_paid_on(draft, column, cell, year, today)


def _read_paid_on(draft: Draft, column: str, cell: Cell, year: int, today: date) -> None:
    text = text_of(cell).strip()
    day: PartialDate | None
    if isinstance(cell, str) and (match := _DAY_IN_YEAR.fullmatch(text)):
        day = parse_date(f"{match[1]}-{match[2]}-{year}", today).value
    else:
        day = parse_date(cell, today).value
    if day is None or day.day is None:
        draft.ask("contribution", column, text, (KEEP_AS_REMARK,), problem=_PAID_PROBLEM, year=str(year))
        draft.remark(column, text)
    else:
        _ask_contribution(draft, column, text, ContributionState(year=year, paid=Paid.YES, on=day), _PAID_ON)


def _ask_contribution(draft: Draft, column: str, text: str, state: ContributionState, choice: Choice) -> None:
    decision = draft.ask(
        f"contribution-{choice.id}",
        column,
        text,
        (KEEP_AS_REMARK, choice, *((_IS_PAID,) if choice is _IS_PARTLY else ())),
        problem=_PAID_PROBLEM,
        proposed=choice.id,
        year=str(state.year),
        day=show(state.on),
    )
    if decision == KEEP_AS_REMARK.id:
        draft.contributions.append(ContributionState(year=state.year))
        draft.remark(column, text)
    elif decision == _IS_PAID.id:
        draft.contributions.append(ContributionState(year=state.year, paid=Paid.YES))
    else:
        draft.contributions.append(state)


def read_iban(draft: Draft, column: str, cell: Cell) -> None:
    text = text_of(cell)
    guess = quick_iban(text)
    if guess.doubt and draft.ask("iban", column, text, (KEEP_WRITTEN, LEAVE_OUT), said=guess.doubt) == LEAVE_OUT.id:
        return
    draft.iban = guess.value


def read_mandate(draft: Draft, _column: str, cell: Cell) -> None:
    answer = is_yes(cell)
    if answer is None:
        draft.mandate = Mandate(reference=text_of(cell)[:35])
    elif answer:
        draft.mandate = Mandate()


def read_account_holder(draft: Draft, _column: str, cell: Cell) -> None:
    draft.account_holder = text_of(cell)


def read_key(draft: Draft, _column: str, cell: Cell) -> None:
    draft.keys += [KeyLoan(number=number.strip()) for number in re.split(r"[,;/]", text_of(cell)) if number.strip()]


def read_consent(draft: Draft, column: str, cell: Cell, purpose: str) -> None:
    answer = is_yes(cell)
    if answer is None:
        text = text_of(cell)
        draft.ask("consent-text", column, text, (KEEP_AS_REMARK,), problem=_ANSWER_PROBLEM)
        draft.remark(column, text)
    else:
        draft.consents.append(Consent(purpose=purpose, given=answer))


def read_flag(draft: Draft, column: str, cell: Cell, field: str) -> None:
    """A yes about the address: secret, or the post came back."""
    answer = is_yes(cell)
    if answer is None:
        draft.remark(column, text_of(cell))
    elif answer:
        setattr(draft, field, True)


def read_language(draft: Draft, _column: str, cell: Cell) -> None:
    draft.language = text_of(cell)


def read_own(draft: Draft, _column: str, cell: Cell, own_field: str) -> None:
    draft.own_fields[own_field] = text_of(cell)


def read_number(draft: Draft, _column: str, cell: Cell) -> None:
    draft.number = text_of(cell)


def read_membership(draft: Draft, _column: str, cell: Cell) -> None:
    draft.membership = text_of(cell)
