"""The one file: how it is opened, checked, written and copied."""
