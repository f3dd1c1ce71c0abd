"""The places in the navigation, by the name that settings and command line know."""

START, LIBRARY, MEMBERS, SETTINGS = "start", "kennisbank", "leden", "instellingen"
