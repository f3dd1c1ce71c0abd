"""What people write above a column, and which target they mean by it. Own observation of Dutch lists and exports."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from wdhs_desktop.register.exchange.targets import Target
from wdhs_desktop.register.folding import fold

_SYNONYMS: Final[dict[Target, str]] = {
    Target.NAME: (
        "namen leden, naam, namen, volledige naam, naam lid, leden, lid naam, naam leden, deelnemer, "
        "deelnemers, bewoner, name, full name, contactpersoon, wie, naam bewoner, naam vrijwilliger, naam en "
        "voornaam, achternaam voornaam"
    ),
    Target.GIVEN: "voornaam, voornamen, roepnaam, vnaam, first name, firstname, given name, vn, doopnaam",
    Target.INITIALS: "voorletters, voorletter, initialen, vl, initials, voorl, vltrs, voorltrs",
    Target.PREFIX: (
        "voegsel, tussenvoegsel, tussenv, tv, voorvoegsel, voorvoegsels, tussenvoegsels, tussenvg, tvoegsel, "
        "tussenvgsl, prefix, infix, middle name, tus, vv, voorv, tussen"
    ),
    Target.SURNAME: (
        "achternaam, familienaam, anaam, last name, surname, lastname, family name, an, eigen achternaam, "
        "geslachtsnaam, meisjesnaam"
    ),
    Target.PARTNER_PREFIX: "prefix partner, tussenvoegsel partner, voorvoegsel partner, tv partner",
    Target.PARTNER_SURNAME: (
        "surname partner, achternaam partner, naam echtgenoot, gehuwde naam, partnernaam, aangetrouwde naam"
    ),
    Target.PARTNER_NAME: (
        "partner, naam partner, echtgenoot, echtgenote, man vrouw, tweede persoon, 2e persoon, medebewoner"
    ),
    Target.ORGANISATION: (
        "organisation, organisatie, bedrijf, bedrijfsnaam, vereniging, stichting, instelling, company, firma, instantie"
    ),
    Target.NUMBER: (
        "member number, lidnummer, lidnr, lid nr, lidno, lidmaatschapsnummer, ledennummer, relatienummer, "
        "relatienr, member id, lidmaatschapsnr, bondsnummer, relatiecode, pasnummer, pasnr, lidcode, lid id"
    ),
    Target.ROW_NUMBER: "nr, nummer, no, #, volgnummer, volgnr, rij, id, num, n, aantal, regel",
    Target.SALUTATION: (
        "aanspreekvorm, form of address, aanhef, titel, aanspreektitel, aanspreekvorm, dhr mevr, dhr mw, de "
        "heer mevrouw, heer mevrouw"
    ),
    Target.SEX: "geslacht, m v, mv, m v x, sexe, gender, sekse, man vrouw m v, v m",
    Target.ADDRESS: (
        "adres, straat en huisnummer, straat en nummer, straat huisnummer, straat nr, straat huisnr, address,"
        " woonadres, adresregel, adresregel 1, straat + nr, straatnaam en nummer, straat + huisnummer, adres "
        "1, postadres"
    ),
    Target.STREET: "straat, straatnaam, street, str",
    Target.HOUSE_NUMBER: "number, huisnummer, huisnr, hnr, nr huis, huis nr, huisn, house number",
    Target.ADDITION: (
        "addition, toevoeging, toev, huisnummertoevoeging, huisnr toev, huisletter, toevoeging huisnummer, "
        "hnr toev, tvg"
    ),
    Target.POSTCODE: "postcode, pc, postkode, zip, zipcode, postal code, postc",
    Target.PLACE: "place, plaats, woonplaats, stad, city, wpl, dorp, plaatsnaam, gemeente, wijk en plaats",
    Target.POSTCODE_PLACE: (
        "pc plaats, pc + plaats, postcode plaats, postcode en plaats, postcode + plaats, pc en plaats, "
        "postcode woonplaats, postcode en woonplaats, pc woonplaats, pc wpl"
    ),
    Target.COUNTRY: "land, country",
    Target.EMAIL: (
        "e mail, email, emailadres, e mailadres, mail, mailadres, e mail adres, email adres, emailaddress, e "
        "mail 1, e mail 2, email 1, email 2, e mail prive, e mail werk, elektronische post, mail adres"
    ),
    Target.PHONE: (
        "telefoon, tel, telefoonnummer, tel nr, telnr, telefoonnr, phone, mobiel, mobiele telefoon, mob, gsm,"
        " mobile, tel thuis, telefoon thuis, telefoon mobiel, tel mobiel, tel mob, 06, 06 nummer, mobiel "
        "nummer, mobielnummer, telefoon 1, telefoon 2, tel 1, tel 2, vast, vaste telefoon, tel vast, tel "
        "prive, telefoon prive, telefoon werk, tel werk, thuis, whatsapp, mobiele nummer, mobiel 1, mobiel 2,"
        " handy, telefoon vast, 06 nr, tel overdag"
    ),
    Target.EMERGENCY: (
        "bij nood bellen, in an emergency, noodcontact, contact bij nood, in geval van nood, ice, "
        "contactpersoon nood, waarschuwen, bij nood, contactpersoon bij nood, wie bellen bij nood, nood, naam"
        " noodcontact, contactpersoon noodgeval"
    ),
    Target.EMERGENCY_PHONE: (
        "noodnummer, telefoon nood, tel nood, telefoon noodcontact, tel noodcontact, nummer bij nood, ice "
        "nummer, telefoon bij nood"
    ),
    Target.BIRTH: (
        "born, geboortedatum, geb dat, gebdat, geboren, geb datum, gebdatum, geboortedag, geboortejaar, geb "
        "jaar, date of birth, birthday, verjaardag, geb, dob, birth date, geboren op, jarig, g datum, "
        "geboorte datum, leeftijd datum"
    ),
    Target.SINCE: (
        "lid sinds, lid vanaf, ingangsdatum, ingangsdatum lidmaatschap, lidmaatschap vanaf, datum lid, "
        "aanmelddatum, inschrijfdatum, begindatum, startdatum, sinds, datum inschrijving, member since, datum"
        " aanmelding, ingeschreven, lid per, start lidmaatschap, begin lidmaatschap, ingang, lidmaatschap "
        "sinds, datum in, jaar lid, aangemeld, lid geworden, aanmeldingsdatum, inschrijvingsdatum, datum "
        "ingang"
    ),
    Target.UNTIL: (
        "member until, einddatum, einddatum lidmaatschap, lid tot, uitschrijfdatum, datum uitschrijving, "
        "opzegdatum, weg per, afmelddatum, lidmaatschap tot, beeindigd, uit, datum uit, einde, einde "
        "lidmaatschap, opgezegd per, vertrokken, lid tot en met, eind, opgezegd op, gestopt, datum einde, "
        "weg, uitgeschreven, vertrek, vertrekdatum, afgemeld"
    ),
    Target.REASON: (
        "reason of leaving, reden, reden opzegging, reden uitschrijving, reden vertrek, opzegreden, reden van"
        " vertrek, reden einde, waarom weg, reden afmelding"
    ),
    Target.MEMBERSHIP: (
        "kind of membership, soort lid, soort lidmaatschap, lidsoort, type lid, type lidmaatschap, "
        "lidmaatschap, categorie, soort, lidmaatschapstype, membership type, status, lidstatus, ledensoort, "
        "type"
    ),
    Target.DIED: "died, overleden, overleden op, datum overlijden, overlijdensdatum, overlijden",
    Target.FUNCTION: (
        "functions, functie, rol, taak in bestuur, bestuursfunctie, functies, bestuur, commissie functie"
    ),
    Target.GROUPS: (
        "groups, groep, groepen, activiteit, activiteiten, commissie, commissies, werkgroep, werkgroepen, "
        "team, teams, cursus"
    ),
    Target.VOLUNTEER: (
        "volunteer, vrijw, vrijwilliger, vrijwilligers, is vrijwilliger, vrijwilligerswerk, vrijwillig, vw, "
        "vrijwilliger ja nee"
    ),
    Target.TASKS: (
        "tasks, taken, taak, wat doet, werkzaamheden, inzet, vrijwilligerstaken, taken vrijwilliger, taken "
        "als vrijwilliger"
    ),
    Target.IBAN: (
        "iban, rekeningnummer, rekening, bankrekening, bankrekeningnummer, banknummer, rek nr, rekeningnr, "
        "reknr, iban nummer, bank, gironummer, giro, iban nr"
    ),
    Target.MANDATE: (
        "mandate, machtiging, incasso, machtigingskenmerk, mandaat, automatische incasso, incassomachtiging, "
        "sepa, machtiging ja nee, kenmerk machtiging, mandaatid, mandaat id, auto incasso"
    ),
    Target.ACCOUNT_HOLDER: (
        "account holder, rekeninghouder, ten name van, tnv, t n v, naam rekeninghouder, tenaamstelling"
    ),
    Target.KEY: "keys, sleutel, sleutelnr, sleutelnummer, sleutels, sleutel nr, nr sleutel, key",
    Target.LANGUAGE: "taal, voertaal, language, moedertaal",
    Target.REMARKS: (
        "opmerkingen, opmerking, opm, notitie, notities, bijzonderheden, memo, toelichting, remarks, notes, "
        "aantekeningen, commentaar, overig, diversen, info, extra, aantekening, overige"
    ),
    Target.REFUSED: (
        "bsn, burgerservicenummer, sofinummer, sofi, sofi nummer, bsn nummer, bsnnr, sofinr, burger service nummer"
    ),
    Target.SKIP: (
        "leeftijd, age, aanhef van een brief, letter begins with, heel adres, whole address, huishouden, "
        "household, betaald door, paid by, vog tot, vog until"
    ),
    Target.HIDDEN_ADDRESS: "geheim adres, secret address, adres geheim",
    Target.RETURNED: "post kwam terug, post came back, post retour",
}
_CONSENTS: Final = re.compile(
    r"\b(?:toestemming|nieuwsbrief|avg|privacy|foto ?s?|beeldmateriaal|akkoord|mailing|gdpr|app groep|appgroep)\b"
)
_CERTIFICATES: Final = re.compile(r"^(?:vog|bhv|ehbo|iva|sociale hygiene)\b")
_CONTRIBUTION: Final = re.compile(
    r"^(?:contr|contribution|contributie|lidgeld|ledengeld|bijdrage|betaald|betaling|contrib)\b"
)
_YEAR: Final = re.compile(r"\b(?:(19|20)(\d\d)|'?(\d\d))\b")
_MARKS: Final = re.compile(r"[.:()\[\]?*_\"'/\\|]+")
_BY_TITLE: Final = {
    title.strip(): target for target, titles in _SYNONYMS.items() for title in titles.split(",") if title.strip()
}
_LONG_TITLES: Final = [title for title in _BY_TITLE if len(title) >= 6]
_SURE_ENOUGH = 88


class TitleGuess(NamedTuple):
    """`certainty` from 0 to 1; `parameter` is a year, or empty."""

    target: Target
    certainty: float
    parameter: str = ""


def plain_title(title: str) -> str:
    """Bring a title to its bare form: "Geb.dat." → "geb dat", "PC + plaats" → "pc + plaats"."""
    return " ".join(fold(_MARKS.sub(" ", title)).split())


def guess_title(title: str) -> TitleGuess | None:
    """Say what a title means; None when it says nothing that is known."""
    plain = plain_title(title)
    if not plain:
        return None
    if _CONTRIBUTION.match(plain):
        return TitleGuess(Target.CONTRIBUTION, 0.95, year_in(plain))
    if target := _BY_TITLE.get(plain):
        return TitleGuess(target, 1.0)
    if plain.startswith(("bsn", "burgerservice", "sofi")):
        return TitleGuess(Target.REFUSED, 1.0)
    if _CONSENTS.search(plain):
        return TitleGuess(Target.CONSENT, 0.8)
    if _CERTIFICATES.match(plain):
        return TitleGuess(Target.OWN, 0.8)
    without_number = plain.rstrip(" 0123456789")
    if without_number != plain and (target := _BY_TITLE.get(without_number)):
        return TitleGuess(target, 0.9)
    near = process.extractOne(plain, _LONG_TITLES, scorer=fuzz.ratio, score_cutoff=_SURE_ENOUGH)
    if near:
        return TitleGuess(_BY_TITLE[near[0]], 0.7)
    first_word = plain.split()[0]
    if len(first_word) >= 4 and (target := _BY_TITLE.get(first_word)):
        return TitleGuess(target, 0.55)
    return None


def is_known_title(title: str) -> bool:
    """True when a title is one that lists have, so that a row with several is a row of headings."""
    guess = guess_title(title)
    return guess is not None and guess.certainty >= 0.7


def year_in(title: str) -> str:
    """Give the year that a title speaks of ("contr. 2025", "contributie '26") as four digits, or an empty text."""
    match = _YEAR.search(title)
    if not match:
        return ""
    return match[1] + match[2] if match[1] else f"20{match[3]}"
