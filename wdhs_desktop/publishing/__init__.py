"""The editor's side: from a folder with guides to a signed library that any web server or stick carries."""
