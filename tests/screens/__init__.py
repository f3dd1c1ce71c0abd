"""Pictures of every page and dialog, to look at before calling them done.

`python -m tests.screens OUT` draws every scene light and dark, at 100% and 200% text, in Dutch, 1280×800. With
words behind OUT only the scenes whose name has one of them. To add a page, write a file tests/screens/scenes_*.py:

    from tests.screens.scene import scene

    @scene("register-empty")
    def register_empty() -> QWidget:
        return RegisterPage(store_of_nobody(), …)

A scene that is `framed` (the usual case) stands in the window, under the navigation; `framed=False` shows it alone.
"""
