"""What residents run together, in words; apart from the founding, because the first picture needs only this."""

from __future__ import annotations

from enum import StrEnum

from wdhs_desktop.kit.text import translate


class CollectiveKind(StrEnum):
    """What residents run together; one collective may be several."""

    COMMUNITY_CENTRE = "buurthuis"
    PLAYGROUND = "speeltuin"
    RESIDENTS = "bewonersinitiatief"
    NEIGHBOURHOOD_COOPERATIVE = "wijkcooperatie"
    ENERGY_COOPERATIVE = "energiecooperatie"
    CARE_COOPERATIVE = "zorgcooperatie"
    NEIGHBOURHOOD_COMPANY = "wijkbedrijf"
    OTHER = "anders"


def kind_title(kind: CollectiveKind) -> str:
    """Name a kind of collective in the language of the interface."""
    titles = {
        CollectiveKind.COMMUNITY_CENTRE: translate("CollectiveKinds", "Community centre"),
        CollectiveKind.PLAYGROUND: translate("CollectiveKinds", "Playground"),
        CollectiveKind.RESIDENTS: translate("CollectiveKinds", "Residents' initiative"),
        CollectiveKind.NEIGHBOURHOOD_COOPERATIVE: translate("CollectiveKinds", "Neighbourhood cooperative"),
        CollectiveKind.ENERGY_COOPERATIVE: translate("CollectiveKinds", "Energy cooperative"),
        CollectiveKind.CARE_COOPERATIVE: translate("CollectiveKinds", "Care cooperative"),
        CollectiveKind.NEIGHBOURHOOD_COMPANY: translate("CollectiveKinds", "Neighbourhood company"),
        CollectiveKind.OTHER: translate("CollectiveKinds", "Something else"),
    }
    return titles[kind]


def kinds_shown(kept: str) -> str:
    """Put the kinds as the file keeps them ("buurthuis,speeltuin") into words; unknown ones and "else" are left out."""
    known = {kind.value for kind in CollectiveKind} - {CollectiveKind.OTHER.value}
    return ", ".join(kind_title(CollectiveKind(part)) for part in kept.split(",") if part in known)
