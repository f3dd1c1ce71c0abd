"""One member as a form: calm sections whose fields save themselves."""
