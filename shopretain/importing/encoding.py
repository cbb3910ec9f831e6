"""Which encoding a text file is in: told by more than one witness, asked when nothing decides."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from shopretain.base.errors import UserError
from shopretain.importing.doubled import repair
from shopretain.importing.sniff import Scan, file_error
from shopretain.importing.words import NO_BLANKS, raw_words

# The code pages of shops' computers; of two that read a file alike the first is named.
_PAGES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "iso8859_15", "iso8859_2",
    "iso8859_7", "iso8859_9", "mac_roman", "cp932", "euc_jp", "koi8_u", "koi8_r", "iso8859_5",
    "mac_cyrillic", "cp866", "cp852", "cp850", "cp437", "gb18030", "cp949", "big5", "mac_latin2",
    "mac_greek", "cp1255", "cp1256", "iso8859_8", "iso8859_6", "cp737", "cp1125",
)  # fmt: skip
_USUAL = frozenset(_PAGES[:13])  # the others need a detector's word
_PAGE_OF = {
    "cp1250": "PL CZ SK HU SI HR RO BA",
    "cp1251": "UA BG BY RU RS MK KZ",
    "cp1253": "GR CY",
    "cp1254": "TR AZ",
    "cp1257": "EE LV LT",
    "cp932": "JP",
}
_DOUBLE_BYTE = frozenset({"cp932", "euc_jp", "gb18030", "cp949", "big5"})
_MOSTLY = 0.9  # of the words in a text that a detector names
_ENOUGH = 40  # bytes beyond ASCII from which a detector is to be trusted (reliability 1.3)
_LITTLE = 12  # from which it is heard where the shop's own page does not fit
_MANY = 2_000  # bytes of lines, from which a detector tells Chinese from Japanese
_KIN = {"cp932": ("cp932", "euc_jp")}  # pages of the same country
_OFFERED = 6  # pages to choose from, where none reads as words
_SAMPLE_LINES = 2_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORD = re.compile(
    r"[A-Za-z]{1,2}\.[ªº]|"  # N.º
    r"[^\s\x00-\x2c\x2e/\x3a-\x40\x5b-\x60\x7b-\x7e]*[^\x00-\x7f\s][^\s\x00-\x2c/\x3a-\x40]*"
)
_BETWEEN = re.compile(r"[\s\x00-\x2c/\x3a-\x40]+")  # what no word holds
_FOREIGN = re.compile(rb"[^\x00-\x7f]")
_FOREIGN_WORD = re.compile(rb"[\x40-\xff]*[\x80-\xff][\x40-\xff]*")  # no letter has a byte below
_TWO_SIGNS = re.compile(r"[\u00a1-\u00bf\u00d7\u00f7]{2}")  # ©» is no end of a word
_MIXED = {"HIRAGANA", "KATAKANA", "CJK", "LATIN", "FULLWIDTH"}  # scripts of one Japanese word
_QUOTES_AND_DASHES = "’‘‚“”„«»‹›…–—·•®™°©§№ªº¿¡€£¥₴zł½¼¾²³×、。「」『』【】・ー〒～〜：；（）！？"


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a file, how sure it is, and a line that shows it.

    `line` holds letters beyond ASCII; `others` are (encoding, that line) for encodings that read
    the file to another, as likely text; `sure` is false where the bytes decide nothing. `errors`
    is `replace` for UTF-8 with a few broken bytes. `is_doubled`: some letters were encoded twice,
    and are to be mended by `repair`. `is_mixed`: some lines are UTF-8, the others in `name`.
    """

    name: str
    line: str = ""
    others: tuple[tuple[str, str], ...] = ()
    sure: bool = True
    errors: str = "strict"
    is_doubled: bool = False
    is_mixed: bool = False

    @property
    def readings(self) -> tuple[tuple[str, str], ...]:
        """Each encoding that may be meant with the line as it reads in it, the chosen one first."""
        return ((self.name, self.line), *self.others) if self.others else ()


def page_of(country: str) -> str:
    """Give the code page that programs of a country's computers write, empty if none is known."""
    if not country:
        return ""
    return next((page for page, places in _PAGE_OF.items() if country in places.split()), "cp1252")


def find_encoding(scan: Scan, chosen: str | None = None, country: str = "") -> Encoding:
    """Give the encoding of a text file.

    `country` is the shop's: its code page wins where little is told. UserError `file_is_binary`
    for bytes that are no text, `wrong_encoding` for one chosen by hand that does not fit.
    """
    name = scan.path.name
    if chosen is not None:
        try:
            fits = _fits(scan, codecs.lookup(chosen).name)
        except LookupError:
            fits = False
        if not fits:
            raise UserError("wrong_encoding", name=name, encoding=chosen)
        return Encoding(chosen, _shown(scan.foreign.decode(chosen, "replace")))
    for bom, found in _BOMS:
        if scan.head.startswith(bom):
            if not _fits(scan, found):
                raise UserError("file_is_binary", name=name)
            return Encoding(found, _shown(scan.head[:65_536].decode(found, "replace")))
    if scan.has_nul:
        found = _wide(scan.head, name)
        if not _fits(scan, found):
            raise UserError("file_is_binary", name=name)
        return Encoding(found, _shown(scan.head[:65_536].decode(found, "replace")))
    if scan.is_utf8:
        return _of_unicode(scan)
    if _is_damaged_utf8(scan.foreign):
        return Encoding("utf-8", _shown(scan.foreign.decode("utf-8", "replace")), errors="replace")
    return _legacy(scan, page_of(country))


def _of_unicode(scan: Scan) -> Encoding:
    """Give UTF-8, or the Japanese encoding of mails, whose bytes are all ASCII."""
    if b"\x1b$" in scan.head and _fits(scan, "iso2022_jp"):
        return Encoding("iso2022_jp", _shown(scan.head.decode("iso2022_jp", "ignore")))
    text = scan.foreign.decode("utf-8", "replace")
    return Encoding("utf-8", _shown(text), is_doubled=repair(text) != text)


def _shown(text: str) -> str:
    """Give the first line with a letter beyond ASCII, from near it on."""
    found = re.search(r"[^\n\r]*[^\x00-\x7f\ufeff][^\n\r]*", text)
    return _near(found[0], [found[0]]) if found else ""


def _near(line: str, others: Iterable[str]) -> str:
    """Give what stands around the first letter that is foreign, or read in several ways."""
    ways = [line, *others]
    differ = (i for i, letters in enumerate(zip(*ways, strict=False)) if len(set(letters)) > 1)
    foreign = (i for i, letter in enumerate(line) if letter > "\x7f")
    at = next(differ, next(foreign, 0))
    start = max(line.rfind(mark, 0, at) for mark in ",;\t|") + 1  # of its cell
    start = max(start, at - 30)
    return line[start : start + 80].strip(" ,;\t\r")


def _fits(scan: Scan, page: str) -> bool:
    """Tell whether every byte of the file can be read so."""
    try:
        with scan.path.open(encoding=page, newline="") as file:
            while file.read(1 << 20):
                pass
    except UnicodeError:
        return False
    except OSError as error:
        raise file_error(scan.path, error) from error
    return True


def _wide(head: bytes, name: str) -> str:
    """Give the UTF-16 or UTF-32 of a file without a byte order mark, by where its zeros are."""
    head = head[:4_000]
    zeros = [head[i::4].count(0) / max(1, len(head) // 4) for i in range(4)]
    many = [share > 0.4 for share in zeros]
    found = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }.get((many[0], many[1], many[2], many[3]))
    if found is None or _has_controls(head.decode(found, "replace")):
        raise UserError("file_is_binary", name=name)
    return found


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell UTF-8 with a few broken bytes, as in a file that was cut, from another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = sum(1 for char in text if char > "\x7f") - broken
    return good > 10 * broken


def _has_controls(text: str) -> bool:
    return any(char < " " and char not in "\t\r\n\f\v\x1a" for char in text[:100_000])


# Legacy encodings


def _legacy(scan: Scan, own: str) -> Encoding:
    lines = scan.foreign.split(b"\n")
    others = [line for line in lines if not _is_utf8(line)]
    if others and len(others) < len(lines):
        told = b"\n".join(line for line in lines if _is_utf8(line)).decode("utf-8")
        return _beside(told, b"\n".join(others), own)
    return _of_page(scan, own)


def _beside(told: str, sample: bytes, own: str) -> Encoding:
    """Tell the page of lines in a file whose others are UTF-8: of their script and letters."""
    known = _foreign_letters(told)
    scripts = {_script(letter) for letter in known}
    readings = {page: text for page in _PAGES if (text := _decoded(sample, page)) is not None}

    def likeness(page: str) -> tuple[float, bool, float, bool]:
        text = readings[page]
        letters = _foreign_letters(text) or {""}
        of_script = sum(_script(letter) in scripts for letter in letters if letter) / len(letters)
        fits = _is_text(text) and (_fits_a_language(text) or scripts != {"LATIN"})
        return of_script, fits, len(letters & known) / len(letters), page == own

    best = max(readings, key=likeness, default="latin-1")
    return Encoding(best, _shown(readings.get(best, "")), is_mixed=True)


def _foreign_letters(text: str) -> set[str]:
    return {char for char in text.casefold() if char > "\x7f" and char.isalpha()}


def _is_utf8(line: bytes) -> bool:
    try:
        return _is_text(line.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _of_page(scan: Scan, own: str) -> Encoding:
    sample = scan.foreign
    readings = {page: text for page in _PAGES if (text := _decoded(sample, page)) is not None}
    if not readings or _has_controls(next(iter(readings.values()))):
        raise UserError("file_is_binary", name=scan.path.name)
    while readings:
        best, likely, sure = _best(sample, readings, own)
        if _fits(scan, best):  # the sample holds only the first lines
            return _told(best, likely, readings, sure=sure)
        del readings[best]
    raise UserError("file_is_binary", name=scan.path.name)


def _told(best: str, likely: list[str], readings: dict[str, str], *, sure: bool) -> Encoding:
    """Give the answer with the other readings of a line in which they differ."""
    lines = {page: readings[page].split("\n") for page in (best, *likely)}
    at = (
        next((i for i in range(len(lines[best])) if len({lines[page][i] for page in lines}) > 1), 0)
        if len({len(texts) for texts in lines.values()}) == 1
        else 0
    )
    others: dict[str, str] = {}
    for page in likely:
        if readings[page] != readings[best]:
            others.setdefault(lines[page][at], page)
    mine = lines[best][at]
    shown = tuple((page, _near(line, [mine])) for line, page in others.items())
    doubled = repair(readings[best]) != readings[best]
    return Encoding(best, _near(mine, others), shown[:5], sure, is_doubled=doubled)


def _best(sample: bytes, readings: dict[str, str], own: str) -> tuple[str, list[str], bool]:
    """Give the most likely page, all likely ones, and whether anything tells them apart."""
    likely = [page for page in readings if _is_text(readings[page])]
    own = next((page for page in _KIN.get(own, ()) if page in likely), own)
    # What stands there twenty times tells no more than once; without a page of its own, all helps.
    different = b" ".join(set(_FOREIGN_WORD.findall(sample))) if own else sample
    told = len(_FOREIGN.findall(different))
    found = None if told >= _ENOUGH else _by_likeness(readings, likely, own)
    if found is None and told >= _LITTLE:
        found = _detected(sample, readings, likely, own)
    if found is None and not likely:
        likely = sorted(readings, key=lambda page: -_share(readings[page]))[:_OFFERED]
        if own in readings and _share(readings[own]) > _MOSTLY:
            found = own  # a few odd words; where all are, none is taken without a question
    best = found or (own if own in likely else likely[0])
    return best, likely, found is not None


def _decoded(sample: bytes, page: str) -> str | None:
    try:
        return sample.decode(page)
    except UnicodeDecodeError:
        return None


def _by_likeness(readings: dict[str, str], likely: list[str], own: str) -> str | None:
    """Decide from few letters: all likely readings are one, or the shop's own page fits."""
    fitting = [page for page in likely if _fits_a_language(readings[page])]
    if len({readings[page] for page in likely}) == 1 and likely[0] in _USUAL:
        return likely[0]
    # No alphabet tells whether Japanese letters make words.
    own_fits = own in likely and own in _DOUBLE_BYTE
    return own if own_fits or own in (fitting or likely) else None


def _detected(sample: bytes, readings: dict[str, str], likely: list[str], own: str) -> str | None:
    """Let a detector tell; what it says must read as words, or a second one must say the same.

    Where neither does, the shop's own page holds if its letters make up an alphabet.
    """
    # Imported here: most files are UTF-8 and need no detector.
    import chardet  # noqa: PLC0415

    # Only the words: numbers, days and addresses of mail would make any file look English.
    told = _page_name(chardet.detect(b" ".join(_FOREIGN_WORD.findall(sample))).get("encoding"))
    # A page whose letters make up no alphabet gives way to one whose letters do.
    fitting = [page for page in likely if _fits_a_language(readings[page])]
    if told in _DOUBLE_BYTE and own in _DOUBLE_BYTE and own in likely:
        return own  # of scripts that look alike in bytes, that of the shop
    if told in (fitting or likely):
        is_like_japanese = told in _DOUBLE_BYTE - _USUAL and "euc_jp" in likely
        return None if is_like_japanese and len(sample) < _MANY else told
    if told in readings and told in _DOUBLE_BYTE and _share(readings[told]) > _MOSTLY:
        return told  # where a sign or two among hundreds of words is odd
    if fitting and len({readings[page] for page in fitting}) == 1:
        return fitting[0]
    from charset_normalizer import from_bytes  # noqa: PLC0415

    best = from_bytes(sample, cp_isolation=list(readings), threshold=0.4).best()
    second = _page_name(best.encoding if best is not None else None)
    if second in (fitting or likely):
        return second
    return own if own in fitting else None


def _page_name(encoding: str | None) -> str:
    """Give Python's name for a detector's answer; wider pages stand for their narrow cores."""
    if not encoding:
        return ""
    try:
        found = codecs.lookup(encoding).name
    except LookupError:
        return ""
    wider = {"iso8859-1": "cp1252", "shift_jis": "cp932", "shift_jis_2004": "cp932"}
    wider |= {"euc_jis_2004": "euc_jp", "eucjis2004": "euc_jp", "mac-roman": "mac_roman"}
    wider |= {"gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "big5hkscs": "big5"}
    wider |= {"mac-cyrillic": "mac_cyrillic", "mac-latin2": "mac_latin2", "mac-greek": "mac_greek"}
    return wider.get(found, found.replace("iso8859-", "iso8859_").replace("koi8-", "koi8_"))


# Does a text read as words?


def _share(text: str) -> float:
    """Give the share of words with letters beyond ASCII that look like words."""
    found = _words(text)
    return sum(map(_is_word, found)) / len(found) if found else 1.0


def _is_text(text: str) -> bool:
    """Tell whether all words with letters beyond ASCII look like words of some language."""
    return all(map(_is_word, _words(text)))


def _words(text: str) -> set[str]:
    """Give the words with letters beyond ASCII; most of a file has none, or has them often."""
    foreign = {part for part in _BETWEEN.split(text) if not part.isascii()}
    return set(_WORD.findall(" ".join(foreign)))


def _is_word(word: str) -> bool:
    """Tell `Mäkinen` from `M‰kinen`, `Mдkinen` and `MäKINEN`.

    Letters of one script; no sign between letters or glued before them; no capital after a small
    letter; in Latin words not mostly accented letters.
    """
    if word[-1] in "ªº":
        return bool(_ORDINAL.fullmatch(word))
    scripts = {_script(char) for char in word} - {""}
    if "HALFWIDTH" in scripts or (len(scripts) > 1 and not scripts <= _MIXED):
        return False
    around = f" {word} "
    if not all(_fits_between(*around[at : at + 3]) for at in range(len(word))):
        return False
    if _TWO_SIGNS.search(word):
        return False
    letters = [char for char in word if char.isalpha()]
    accented = sum(1 for char in letters if char > "\x7f" and _script(char) == "LATIN")
    return len(letters) < 5 or accented < 0.7 * len(letters)


_ORDINAL = re.compile(r"(?:[A-Za-z]{1,2}|\d+)\.?[ªº]")  # Nº, 2ª, Mª


def _fits_between(before: str, char: str, after: str) -> bool:
    """Tell whether a character can stand between its neighbours in a word."""
    if char <= "\x7f":
        return True
    kind = unicodedata.category(char)
    is_loose = kind[0] == "M" and not before.isalpha()  # an accent on nothing
    is_loose = is_loose or char in "¤ƒ" or (char == "§" and before.isalpha())
    if is_loose or kind[0] == "C" or kind == "Sk" or "\u2500" <= char <= "\u259f":
        return False
    if kind[0] in "LM" or (kind == "Nd" and char > NO_BLANKS):  # full-width digits in days
        return kind != "Lu" or unicodedata.category(before) != "Ll"
    touches = before.isalpha() or after.isalpha()
    if char not in _QUOTES_AND_DASHES:
        return not touches
    if before.isalpha() and after.isalpha():
        return char in "’‘·-、。・ー「」『』【】"
    return not (char in "£¥€" and after.isalpha()) and not (char in "³²½¼¾" and touches)


def _fits_a_language(text: str) -> bool:
    """Tell whether all Latin letters beyond ASCII belong to the alphabet of one language."""
    letters = {c for c in text.casefold().replace("ß", "") if c > "\x7f" and c.isalpha()}
    latin = {char for char in letters if _script(char) == "LATIN"}
    return latin == letters and any(latin <= set(alphabet) for alphabet in raw_words("alphabets"))


def _script(char: str) -> str:
    """Give the script of a letter by its Unicode name."""
    name = unicodedata.name(char, "")
    first = name.partition(" ")[0]
    if char in "ªº":
        return "LATIN"
    if first in ("CJK", "IDEOGRAPHIC"):
        return "CJK"
    return first.removesuffix("-HIRAGANA") if char.isalpha() else ""
