"""The places in the navigation, by the name that settings and command line know."""

START, MEMBERS, SETTINGS = "start", "leden", "instellingen"
