"""Dutch words that carry a sentence and say nothing of its subject: left out of a search when other words remain."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = word_set(
    """
    aan af al alle alleen allemaal als alsof altijd an ander andere anders been ben bij bijna binnen boven buiten da
    daar daarna daarom daarvan daarvoor dan dat de deze die dit doe doen doet door dr dus echt een een eens eigen
    eigenlijk elk elke en enkele er eraan erbij eruit ervan ervoor even ga gaan gaat gauw geen ging gewoon goed graag
    had hadden heb hebben hebt heeft heel hem hen het hier hierover hij hoe hoef hoeft hoeveel hoeven hun ie iemand iets
    ik in is ja je jij jou jouw jullie kan kon kun kunnen kunt kwam laat laten maar mag me mee meer meest men met mij
    mijn misschien moest moet moeten mogen n na naar nee niemand niet niets niks nodig nog nou nu of om omdat onder ons
    onze ook op over per precies s samen sinds soms steeds straks t te tegen ten ter terug toch toe toen tot tussen uit
    vaak van vanaf veel verder via vol voor vooral waar waarbij waarin waarom waarop waarover waarvan waarvoor wanneer
    want waren was wat we weer weg wel welk welke werd wie wij wil willen wilt word worden wordt zal ze zeer zelf zelfs
    zich zij zijn zo zoals zonder zou zouden zullen
    """
)

PARTICLES = word_set("aan af bij door in langs mee na om onder op over tegen terug toe uit voor vol weg")
"""What may stand apart from its verb: "vraag ... aan" is "aanvragen"."""

LIGHT_WORDS = word_set(
    """
    aanpakken beginnen begin begint belangrijk beste betekenen betekent bepaald bestaan bestaat best bouwen daarbij
    doorgaan gebeuren gebeurt gebruik gebruiken geef geeft geldt gelden geven goede gebruikt helpen help helpt hoelang
    hoogste hou houden houdt info informatie kiezen kies klopt komen komt krijg krijgen krijgt kwijt lang langer leg
    leggen maak maakt maken manier mensen minder moeite mogelijk neem nemen neemt nieuw nieuwe onderwerp probleem
    regel regelen regelt regels snel stel stellen stelt tegenkomen tip tips uitleg verplicht verschil vertel vind vinden
    volgens voorbeeld voorkomen vraag vragen weet werkt werken weten wettelijk zeggen zegt zet zetten zien zoek zoeken
    zoekt zorgen
    """
)
"""Common words that help to order what is found, but that needn't stand in it."""
