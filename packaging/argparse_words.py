"""What Python's own reader of the command line says, in our languages: it takes them by gettext."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from pathlib import Path

_SOURCES = (
    "usage: ", "positional arguments", "options", "show this help message and exit",
    "show program's version number and exit", "%(prog)s: error: %(message)s\n",
    "the following arguments are required: %s", "unrecognized arguments: %s",
    "expected one argument", "expected at least one argument",
    "argument %(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)", "invalid %(type)s value: %(value)r",
    "not allowed with argument %s", "ambiguous option: %(option)s could match %(matches)s",
    "unknown parser %(parser_name)r (choices: %(choices)s)", "ignored explicit argument %r",
)  # fmt: skip
_WORDS = {
    "fi": (
        "käyttö: ", "arvot", "valitsimet", "näytä tämä ohje ja lopeta",
        "näytä ohjelman versio ja lopeta", "%(prog)s: virhe: %(message)s\n",
        "nämä puuttuvat: %s", "tuntemattomia: %s", "tarvitaan yksi arvo",
        "tarvitaan vähintään yksi arvo", "%(argument_name)s: %(message)s",
        "%(value)r ei käy (vaihtoehdot: %(choices)s)", "%(value)r ei käy (%(type)s)",
        "ei käy yhdessä tämän kanssa: %s",
        "%(option)s voi tarkoittaa useaa: %(matches)s",
        "tuntematon komento %(parser_name)r (vaihtoehdot: %(choices)s)", "liikaa: %r",
    ),
    "pl": (
        "użycie: ", "argumenty", "opcje", "pokaż tę pomoc i zakończ",
        "pokaż numer wersji i zakończ", "%(prog)s: błąd: %(message)s\n",
        "brakuje: %s", "nieznane: %s", "potrzebna jest jedna wartość",
        "potrzebna jest co najmniej jedna wartość", "%(argument_name)s: %(message)s",
        "%(value)r nie pasuje (do wyboru: %(choices)s)", "%(value)r nie pasuje (%(type)s)",
        "nie można użyć razem z: %s",
        "%(option)s może oznaczać kilka opcji: %(matches)s",
        "nieznane polecenie %(parser_name)r (do wyboru: %(choices)s)", "niepotrzebne: %r",
    ),
    "uk": (
        "використання: ", "аргументи", "параметри", "показати цю довідку й вийти",
        "показати номер версії й вийти", "%(prog)s: помилка: %(message)s\n",
        "бракує: %s", "невідоме: %s", "потрібне одне значення",
        "потрібне щонайменше одне значення", "%(argument_name)s: %(message)s",
        "%(value)r не підходить (можливі: %(choices)s)", "%(value)r не підходить (%(type)s)",
        "не можна разом із: %s",
        "%(option)s може означати кілька параметрів: %(matches)s",
        "невідома команда %(parser_name)r (можливі: %(choices)s)", "зайве: %r",
    ),
    "el": (
        "χρήση: ", "ορίσματα", "επιλογές", "εμφάνιση αυτής της βοήθειας και έξοδος",
        "εμφάνιση της έκδοσης και έξοδος", "%(prog)s: σφάλμα: %(message)s\n",
        "λείπουν: %s", "άγνωστα: %s", "χρειάζεται μία τιμή",
        "χρειάζεται τουλάχιστον μία τιμή", "%(argument_name)s: %(message)s",
        "το %(value)r δεν ταιριάζει (επιλογές: %(choices)s)",
        "το %(value)r δεν ταιριάζει (%(type)s)", "δεν γίνεται μαζί με: %s",
        "το %(option)s μπορεί να σημαίνει πολλά: %(matches)s",
        "άγνωστη εντολή %(parser_name)r (επιλογές: %(choices)s)", "περιττό: %r",
    ),
    "ja": (
        "使い方: ", "引数", "オプション", "この説明を表示して終わります",
        "版番号を表示して終わります", "%(prog)s: エラー: %(message)s\n",
        "足りないもの: %s", "わからないもの: %s", "値が 1 つ必要です",
        "値が 1 つ以上必要です", "%(argument_name)s: %(message)s",
        "%(value)r は使えません (選べるもの: %(choices)s)", "%(value)r は使えません (%(type)s)",
        "%s とは一緒に使えません",
        "%(option)s は複数に当てはまります: %(matches)s",
        "%(parser_name)r という命令はありません (選べるもの: %(choices)s)", "余分です: %r",
    ),
}  # fmt: skip


def write_books(folder: Path, languages: Iterable[str]) -> None:
    """Write <language>/LC_MESSAGES/argparse.mo for some languages; English needs none."""
    for language in languages:
        words = _WORDS.get(language)
        if words is None:
            continue
        pairs = {"": "Content-Type: text/plain; charset=UTF-8\n"}
        pairs |= dict(zip(_SOURCES, words, strict=True))
        place = folder / language / "LC_MESSAGES"
        place.mkdir(parents=True, exist_ok=True)
        (place / "argparse.mo").write_bytes(_packed(pairs))


def _packed(pairs: dict[str, str]) -> bytes:
    """Give a catalogue in the format of GNU gettext: head, two tables of places, the words."""
    told = sorted((source.encode(), words.encode()) for source, words in pairs.items())
    count, head = len(told), 28
    at = head + 16 * count
    tables: list[bytes] = []
    body = b""
    for column in (0, 1):
        for pair in told:
            tables.append(struct.pack("<II", len(pair[column]), at + len(body)))
            body += pair[column] + b"\0"
    start = struct.pack("<IIIIIII", 0x950412DE, 0, count, head, head + 8 * count, 0, 0)
    return start + b"".join(tables) + body
