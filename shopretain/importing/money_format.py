"""Amounts: the decimal mark is decided once per column, from all its rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from shopretain.base.money import CURRENCIES
from shopretain.importing.words import says_state

_DASHES = "\u2212\u2010\u2011\u2012\u2013\u2014\u2015\ufe63\uff0d▲△"
_MINUS = str.maketrans(dict.fromkeys(_DASHES, "-"))
# A minus at the end: 25,50 EUR- and 25,50 -; a whole number before a dash is a price in full.
_MINUS_BEHIND = re.compile(r"\s*(?:[^\W\d_]{1,5}\.?|[€$£¥₴₽₺₹₩])\s*-")
_NO_CENTS = re.compile(r"(?<=[.,])\s*--?$")  # 40,--
_RAISED_POINT = re.compile(r"(?<=\d)·(?=\d\d(?!\d))")  # 12·50, as people write
# 56 грн 95 коп, 12 zł 5 gr
_COINS = re.compile(
    r"(?<=\d)\s*(?:грн|hrn|zł|pln|€|eur|euro|euroa|kr|£)\.?\s*(\d{1,2})\s*"
    r"(?:коп|копійок|kop|gr|groszy|c|ct|cent|cents|senttiä|snt|λεπτά|öre|p)\.?$",
    re.IGNORECASE,
)
_SIGN_WITHIN = re.compile(r"(?<=\d)\s?[€£$]\s?(?=\d\d$)")  # 20€50
_FULL_PRICE = re.compile(r"\d+\s+-")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$")
_NUMBER = re.compile(r"(?:(?<![A-Za-z.,\d])[.,])?\d[\d.,'’\s]*")
# Blanks and apostrophes part groups of three digits.
_WELL_GROUPED = re.compile(r"[\d.,]+(?:['’\s]\s?\d{3}(?![\d]))*(?:[.,]\d*)?|[\d.,]+")
_MOST_DIGITS = 15
_PLAIN = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,2})?")
_WORKED_OUT = re.compile(r"\d{1,9}[.,]\d{8,18}")
_CREDIT = re.compile(r"\s*(?:CR|cr)\b")  # a statement's word for money that went back
_RAISED = re.compile(r"[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u249b]")  # ² and ⑫ are no digits
# Words beside an amount that say neither another unit nor another size of it.
_NEUTRAL = frozenset({
    "cr", "dr", "gross", "net", "brutto", "netto", "inkl", "incl", "inc", "excl", "vat", "gst",
    "mwst", "ust", "alv", "tva", "iva", "moms", "ttc", "ht", "φπα", "пдв", "税込", "税抜", "税",
    "込", "each", "ea",
})  # fmt: skip
_EXPONENT = re.compile(r"\d[Ee][+-]?\d")


@dataclass(frozen=True, slots=True)
class DecimalMark:
    """The mark before the cents: `.`, `,` or none; `decided` False: 1.234 may be either."""

    mark: str
    decided: bool = True
    contradicted: bool = False


POINT = DecimalMark(".")
_OWN = DecimalMark(".", contradicted=True)


def decide_mark(values: Iterable[str], chosen: str | None = None, decimals: int = 2) -> DecimalMark:
    """Decide the decimal mark from all values; `decimals` 0 (yen) makes 1,234 thousands."""
    proofs: set[str] = set()
    open_marks: set[str] = set()
    for value in values:
        digits = _digits(value)
        if digits is None:
            continue
        mark, proven = _mark_of(digits)
        if proven and mark:
            proofs.add(mark)
        elif mark:
            open_marks.add(mark)
    if len(proofs) == 1:
        return DecimalMark(proofs.pop())
    if len(proofs) > 1:
        return DecimalMark(chosen or ".", contradicted=chosen is None)
    if chosen is not None:
        return DecimalMark(chosen)
    if not open_marks:
        return DecimalMark(".")
    if decimals == 0:
        return DecimalMark("." if "," in open_marks else ",")
    return DecimalMark(".", decided=False)


_CURRENCY_IS = re.compile(
    r"currency|valuutta|walut|валют|νόμισμα|通貨|währung|devise|moneda|valuta", re.IGNORECASE
)
_ANY_SIGN = re.compile(r"[€$£¥₴₹]|\bzł\b")
_CODE_ALONE = re.compile(r"(?<![^\W_])[A-Z]{3}(?![^\W_])")
_NO_CODES = frozenset({"ALL", "TOP", "TRY", "SOS", "PEN", "CUP", "MOP", "LAK"})  # in other capitals
_SIGNS = {
    "€": "EUR", "£": "GBP", "₴": "UAH", "¥": "JPY", "￥": "JPY", "円": "JPY", "₹": "INR",
    "₺": "TRY", "₽": "RUB", "₩": "KRW", "₱": "PHP", "元": "CNY", "₪": "ILS", "฿": "THB", "₫": "VND",
}  # fmt: skip
_WORDS = {
    "zł": "PLN", "zl": "PLN", "грн": "UAH", "chf": "CHF", "fr": "CHF", "sfr": "CHF", "kč": "CZK",
    "ft": "HUF", "lei": "RON", "rs": "INR", "руб": "RUB", "лв": "BGN", "euro": "EUR", "e": "EUR",
    "euros": "EUR", "euroa": "EUR", "euroissa": "EUR", "euroina": "EUR",
    "eur": "EUR", "ευρώ": "EUR", "євро": "EUR", "ユーロ": "EUR",
    "dollar": "USD", "dollars": "USD", "us dollar": "USD", "us dollars": "USD", "pound": "GBP",
    "pounds": "GBP", "pound sterling": "GBP", "sterling": "GBP", "zloty": "PLN", "złoty": "PLN",
    "złotych": "PLN", "złote": "PLN", "гривні": "UAH", "гривнях": "UAH",
    "svenska kronor": "SEK", "гривня": "UAH", "гривень": "UAH", "yen": "JPY", "rupee": "INR",
    "rupees": "INR", "rm": "MYR", "swiss franc": "CHF", "forint": "HUF", "koruna": "CZK",
    "tl": "TRY",
}  # fmt: skip
_MONEY_WORDS = {word for phrase in _WORDS for word in phrase.split()} | {"kr", "коп"}
_CROWNS = ("SEK", "NOK", "DKK", "ISK")
_DOLLARS = {
    "AU": "AUD", "A": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "US": "USD", "R": "BRL",
    "HK": "HKD", "S": "SGD", "SG": "SGD", "MX": "MXN", "NT": "TWD",
}  # fmt: skip
_LANDS = {
    "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "new zealand": "NZD",
    "hong kong": "HKD", "singapore": "SGD",
}  # fmt: skip
_DOLLAR = re.compile(r"(?<![A-Z])(?:([A-Z]{1,2})\s*)?\$(?:\s*([A-Z]{2})\b)?")
_CODE = re.compile(r"(?<![^\W\d_])([A-Za-z]{3})(?![^\W\d_])")
_ABBREVIATED = 3  # Latin letters of what may be another word: rs, lei
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
MINOR_UNIT = re.compile(
    r"(?:[,/]?\s+|\b(?:in|w|en|i)\s+)*\b(?:pence|pennies|cents?|öre|øre|oere|grosz\w*|snt|sentti\w*|коп\w*|céntimos?|centimes?|"
    r"λεπτά|minor|minor units?|haléř\w*)\b",
    re.IGNORECASE,
)
_SMALL = re.compile(r"[(\[,]\s*(?:gr|cts?|p|¢|к)\.?\s*[)\]]?$", re.IGNORECASE)
_THOUSANDS = re.compile(
    r"\bk\s?[€$£]|\bt€|\b(?:teur|keur|tsd|tkr|tys|thousands?|miles)\b|\bтис|\bχιλ|千円"
    r"|\b1[ .]?000\s?[€$£]|[(\[]k[)\]]",
    re.IGNORECASE,
)
_HUNDREDFOLD = re.compile(r"[x×]\s?100\b", re.IGNORECASE)


def spaced_title(title: str) -> str:
    """Give a title with blanks between its words: total_cents, amountInCents, totalUSD."""
    return _CAMEL.sub(" ", title.replace("_", " "))


def unit_of_title(title: str) -> Decimal:
    """Give what one of a column's amounts is worth: a hundredth in "Total (pence)"."""
    plain = spaced_title(title)
    if MINOR_UNIT.search(plain) or _SMALL.search(plain) or _HUNDREDFOLD.search(plain):
        return Decimal("0.01")
    return Decimal(1000) if _THOUSANDS.search(plain) else Decimal(1)


def currency_sign(cell: str, shop: str) -> str:
    """Give the currency that stands beside an amount or is named by a cell, empty if none.

    A bare dollar or crown is the shop's own where the shop counts in one, else the American or
    Swedish.
    """
    for code in _CODE.findall(cell):
        if code.upper() in CURRENCIES:
            return str(code).upper()
    if dollar := _DOLLAR.search(cell):
        own = shop if shop in ("USD", "CAD", "AUD", "NZD", "HKD", "SGD") else "USD"
        return _DOLLARS.get(dollar[1] or dollar[2] or "", own)
    if found := next((code for sign, code in _SIGNS.items() if sign in cell), ""):
        return found
    return _named_currency(cell, shop)


def _named_currency(cell: str, shop: str) -> str:
    for phrase in _LETTERS.findall(cell.casefold()):
        land, _, unit = phrase.rpartition(" ")
        if unit in ("dollar", "dollars") and land in _LANDS:
            return _LANDS[land]
        for word in (phrase, unit):  # also at the end of a title
            if word == "kr":
                return shop if shop in _CROWNS else "SEK"
            if word in _WORDS:
                return _WORDS[word]
    return ""


def spelled_currencies(text: str) -> set[str]:
    """Give the currencies that a sentence names in whole words: All amounts in euros."""
    said = f" {' '.join(_WORD.findall(text.casefold()))} "
    clear = (word for word in _WORDS if len(word) > _ABBREVIATED or not word.isascii())
    found = {_WORDS[word] for word in clear if f" {word} " in said}
    return found | ({"EUR"} if "ユーロ" in text else set())


def named_currencies(text: str, shop: str) -> set[str]:
    """Give the currencies that a line or a sheet's name tells: Currency: euro, Sales SEK."""
    codes = {code for code in _CODE_ALONE.findall(text) if code in CURRENCIES - _NO_CODES}
    codes |= spelled_currencies(text)
    if codes or not (_CURRENCY_IS.search(text) or _ANY_SIGN.search(text)):
        return codes
    return {currency_sign(text, shop)} - {""}


def _mark_of(digits: str) -> tuple[str, bool]:
    """Give (decimal mark, proven); an unproven mark has exactly three digits behind it."""
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot < 0 and comma < 0:
        return "", False
    if dot >= 0 and comma >= 0:
        return ("." if dot > comma else ","), True
    mark = "." if dot >= 0 else ","
    if digits.count(mark) > 1:
        return ("," if mark == "." else "."), True
    whole, _, rest = digits.partition(mark)
    if len(rest) != 3 or len(whole) > 3 or whole in ("", "0"):
        return mark, True
    return mark, False


def parse_amount(value: str, mark: DecimalMark, *, units: bool = False) -> Decimal | None:
    """Give the amount, negative for (12.00), -$7.00 and 7.00-; None for what is no amount.

    `units` lets short words stand beside the number: "3 pcs" is a quantity, and no money.
    """
    if mark.mark == "." and not mark.contradicted and _PLAIN.fullmatch(value):
        return Decimal(value)  # as most are
    digits = _digits(value, units=units)
    if digits is None or _FULL_PRICE.fullmatch(_plain(value)):
        return None
    decimal_mark = mark.mark
    if mark.contradicted:
        own, proven = _mark_of(digits)
        if own and not proven:
            return None
        decimal_mark = own or decimal_mark
    other = "," if decimal_mark == "." else "."
    if other in digits and not _GROUPED.match(digits.partition(decimal_mark)[0]):
        return None
    try:
        amount = Decimal(digits.replace(other, "").replace(decimal_mark, "."))
    except InvalidOperation:
        return None
    return -amount if _is_negative(value) else amount


def parse_alone(text: str) -> Decimal | None:
    """Give an amount among words by the mark it proves itself, a point where none."""
    proved = parse_amount(text, _OWN)
    return parse_amount(text, POINT) if proved is None else proved


def _digits(value: str, *, units: bool = False) -> str | None:
    """Give the digits and marks of an amount without sign, None when there is no single number."""
    plain = _plain(value)
    if not plain or plain[0] in "#[<{" or plain[-1] == "%" or _EXPONENT.search(plain):
        return None
    parts = _NUMBER.findall(plain)
    number = parts[0].strip() if len(parts) == 1 else ""
    if not _WELL_GROUPED.fullmatch(number):
        return None
    digits = re.sub(r"['’\s]", "", number).rstrip(".,")
    if sum(map(str.isdigit, digits)) > _MOST_DIGITS:
        # What a spreadsheet works out has as many places as fit: 89.95161290322581.
        if not _WORKED_OUT.fullmatch(digits):
            return None
        digits = digits[: _MOST_DIGITS + 1]
    before, _, after = plain.partition(number)
    rest = before + after
    raised = not value.isascii() and _RAISED.search(value)
    # "12.50 + VAT" is more than it says.
    if raised or "+" in after or (rest and not (_is_unit(rest) if units else _is_money(rest))):
        return None
    return f"0{digits}" if digits.startswith((".", ",")) else digits


_LONGEST_UNIT = 5  # letters


def _is_unit(rest: str) -> bool:
    return len(re.sub(r"[\W\d_]|\([^)]*\)", "", rest)) <= _LONGEST_UNIT


def _is_money(rest: str) -> bool:
    """Tell whether what stands beside a number leaves it an amount: signs, currencies, one minus.

    "3 kg", "1.2k", "l2.50" and "INV-1250" are none, nor is what is open at one end.
    """
    if rest.count("(") != rest.count(")") or rest.count("-") > 1 or "Cr" in rest:  # crore
        return False
    if any(map(says_state, re.findall(r"\(([^)]*)\)", rest))):
        return False  # 20.00 (refunded)
    text = rest.casefold()
    words = set(re.findall(r"[^\W\d_]+", re.sub(r"\([^)]*\)", "", text)))
    return all(
        word in _NEUTRAL
        or word in _MONEY_WORDS
        or word.upper() in CURRENCIES
        or (word.upper() in _DOLLARS and "$" in rest)
        or word in _SIGNS
        for word in words
    )


def _plain(value: str) -> str:
    plain = unicodedata.normalize("NFKC", value).translate(_MINUS).strip()
    plain = _COINS.sub(lambda found: f",{found[1]:0>2}", _RAISED_POINT.sub(".", plain))
    plain = _SIGN_WITHIN.sub(",", _NO_CENTS.sub("-", plain))
    return plain[2:-1].strip() if plain.startswith('="') and plain.endswith('"') else plain


def _is_negative(value: str) -> bool:
    """Tell -7.00, -$7.00, (7.00) and 7.00- from 249:- and 249,- which are prices in full."""
    plain = _plain(value)
    found = _NUMBER.search(plain)
    if found is None:
        return False
    number = found[0].strip()
    before, after = plain[: found.start()], plain[found.start() :][len(number) :]
    if "(" in before and ")" in after:
        return True
    if before.strip() == "¥" and after.strip() == "-":
        return False  # ¥3,200- as receipts have it: to the yen
    if _CREDIT.match(after):
        return True
    if "-" in before or _MINUS_BEHIND.fullmatch(after):
        return True
    return after.lstrip().startswith("-") and not number.endswith((".", ","))
