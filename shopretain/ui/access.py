"""Access keys and Tab order where buttons are put together while the program runs."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_uppercase

from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget

_PICTOGRAMS = 0x2E80  # from here on letters are on no key


def key_of(words: str) -> str:
    """Give the access key of words, small; empty where there is none."""
    return words.replace("&&", "").partition("&")[2][:1].lower()


def taken_keys(part: QWidget, but: Iterable[QAbstractButton] = ()) -> set[str]:
    """Give the keys of a part's buttons, but some, and of the menus of its window."""
    left = set(but)
    found = {key_of(one.text()) for one in part.findChildren(QAbstractButton) if one not in left}
    window = part.window()
    if isinstance(window, QMainWindow):
        found |= {key_of(action.text()) for action in window.menuBar().actions()}
    return found - {""}


def with_key(words: str, taken: set[str]) -> str:
    """Give words a key that is free, and note it as taken; as they are where none is."""
    for at, letter in enumerate(words):
        if letter.isalpha() and ord(letter) < _PICTOGRAMS and letter.lower() not in taken:
            taken.add(letter.lower())
            return f"{words[:at]}&{words[at:]}"
    free = next((letter for letter in ascii_uppercase if letter.lower() not in taken), "")
    taken.add(free.lower())
    return f"{words}(&{free})" if free else words


def tab_last(button: QWidget) -> None:
    """Let Tab come to a button after all else in its window, also what was made after it."""
    last = button.window().previousInFocusChain()
    if last is not None and last is not button:
        QWidget.setTabOrder(last, button)
