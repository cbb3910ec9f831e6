"""Brings resources/translations/*.ts up to date with the words of the window, and compiles them.

The sentences of the window stand in one context: the same words read the same wherever they are
said (shopretain/ui/i18n.py). pyside6-lupdate finds them by class; this gathers them, keeps what is
translated, marks what is not as unfinished, and drops what nobody says any more. English has
translations for plural forms only; the access keys of others are chosen here (access_keys.py).

Usage: python packaging/update_translations.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from access_keys import HAS_KEY, keyed, with_letter
from argparse_words import write_books

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from shopretain.base.language import LANGUAGES

_ROOT = Path(__file__).resolve().parents[1]
_BOOKS = _ROOT / "resources" / "translations"
_CONTEXT = "ShopRetain"
# Words of Qt's own boxes and menus in languages for which Qt brings none; access keys as given.
QTS_OWN = {
    "el": {
        "&Redo": "Ακύρωση α&ναίρεσης", "Cu&t": "Απο&κοπή", "&Paste": "&Επικόλληση",
        "Select All": "Επιλογή όλων", "&Yes": "&Ναι", "&No": "Ό&χι", "Save": "Αποθήκευση",
        "&Save": "Α&ποθήκευση", "&Open": "Άνοι&γμα", "&Cancel": "&Άκυρο", "Apply": "Εφαρμογή",
        "Discard": "Απόρριψη", "Help": "Βοήθεια", "Retry": "Επανάληψη", "Ignore": "Παράβλεψη",
        "Abort": "Διακοπή", "Reset": "Επαναφορά", "Look in:": "Φάκελος:",
        "File &name:": "Ό&νομα αρχείου:", "Files of type:": "Τύπος αρχείων:",
        "Directory:": "Φάκελος:", "All Files (*)": "Όλα τα αρχεία (*)", "Back": "Πίσω",
        "Forward": "Εμπρός", "Parent Directory": "Φάκελος από πάνω",
        "Create New Folder": "Νέος φάκελος", "List View": "Λίστα", "Detail View": "Λεπτομέρειες",
        "Name": "Όνομα", "Size": "Μέγεθος", "Type": "Είδος", "Date Modified": "Αλλαγή",
        "%1 already exists.\nDo you want to replace it?": "Υπάρχει ήδη το %1.\nΝα αντικατασταθεί;",
        "Next Month": "Επόμενος μήνας", "Previous Month": "Προηγούμενος μήνας",
    },
}  # fmt: skip
# How many plural forms Qt's rules have for a language.
FORMS = {"en": 2, "fi": 2, "pl": 3, "uk": 3, "el": 2, "ja": 1}
_Key = tuple[str, str]  # the words, and the note that tells them from the same words elsewhere


def spoken() -> tuple[dict[_Key, bool], dict[str, list[tuple[str, int]]]]:
    """Give all words of the window with whether they have plural forms, and where they are said."""
    room = _ROOT / "shopretain" / "ui"
    sources = sorted(str(path) for path in room.rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        subprocess.run(
            [_tool("lupdate"), "-silent", "-tr-function-alias", "tr+=tr", *sources, "-ts", found],
            check=True,
        )
        words: dict[_Key, bool] = {}
        places: dict[str, list[tuple[str, int]]] = {}
        for message in ET.parse(found).iter("message"):  # noqa: S314  made a moment ago by us
            key = (message.findtext("source", ""), message.findtext("comment", ""))
            words[key] = words.get(key, False) or message.get("numerus") == "yes"
            for place in message.iter("location"):
                file = (Path(folder) / place.get("filename", "")).resolve().relative_to(room)
                said = file.as_posix(), int(place.get("line", "0"))
                places.setdefault(key[0], []).append(said)
    return words, places


def known(path: Path) -> dict[_Key, list[str]]:
    """Give the finished translations of a book, one string a plural form."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314  our own file
        told = message.find("translation")
        if told is None or told.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        found[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


def with_keys(
    told: dict[_Key, list[str]], places: dict[str, list[tuple[str, int]]], language: str
) -> dict[_Key, list[str]]:
    """Give the translations with access keys where English has one."""
    wanted = {
        key: forms for key, forms in told.items() if key[0] in places and HAS_KEY.search(key[0])
    }
    # Of plural forms the last one is seen most.
    lasts = keyed({source: forms[-1] for (source, _), forms in wanted.items()}, places, language)
    found = dict(told)
    for key, forms in wanted.items():
        letter = HAS_KEY.search(lasts[key[0]])
        assert letter is not None  # noqa: S101  each got one
        found[key] = [*(with_letter(form, letter[1]) for form in forms[:-1]), lasts[key[0]]]
    return found


def write(path: Path, language: str, words: dict[_Key, bool], told: dict[_Key, list[str]]) -> int:
    """Write a book; give how many of its words have no translation."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = _CONTEXT
    missing = 0
    for (source, note), is_plural in words.items():
        if language == "en" and not is_plural:
            continue
        message = ET.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
        ET.SubElement(message, "source").text = source
        if note:
            ET.SubElement(message, "comment").text = note
        forms = told.get((source, note), [])
        whole = len(forms) == (FORMS[language] if is_plural else 1) and all(forms)
        missing += not whole
        translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
        if not is_plural:
            translation.text = forms[0] if whole else ""
            continue
        for at in range(FORMS[language]):
            form = forms[at] if at < len(forms) else ""
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, "unicode") + "\n", encoding="utf-8")
    return missing


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def main() -> int:
    """Do it for every language; 1 where something is not translated."""
    write_books(_BOOKS, LANGUAGES)
    (words, places), missing = spoken(), 0
    for language in LANGUAGES:
        path = _BOOKS / f"shopretain_{language}.ts"
        told = known(path)
        if language != "en":
            told = with_keys(told, places, language)
        own = {(source, ""): False for source in QTS_OWN.get(language, {})}
        told = {(source, ""): [text] for source, text in QTS_OWN.get(language, {}).items()} | told
        left = write(path, language, own | words, told)
        missing += left
        print(f"{path.name}: {left} of {len(words)} not translated")
        subprocess.run(
            [_tool("lrelease"), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))],
            check=True,
        )
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
