"""Money as whole minor units of one currency. No float enters or leaves here."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

# ISO 4217 currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    "BHD": 3, "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0,
    "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0,
    "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip

# ISO 4217 codes in use.
CURRENCIES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD
    BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK
    JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP
    SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
    XOF XPF YER ZAR ZMW
    """.split()  # noqa: SIM905  a hundred and fifty quoted codes read worse
)

# The currency a shop in this country most likely counts in; others are told by the file.
COUNTRY_CURRENCIES = {
    "AU": "AUD", "BG": "EUR", "BR": "BRL", "CA": "CAD", "CH": "CHF", "CN": "CNY", "CZ": "CZK",
    "DK": "DKK", "GB": "GBP", "HU": "HUF", "IN": "INR", "IS": "ISK", "JP": "JPY", "KR": "KRW",
    "MX": "MXN", "NO": "NOK", "NZ": "NZD", "PL": "PLN", "RO": "RON", "SE": "SEK", "TR": "TRY",
    "UA": "UAH", "US": "USD", "ZA": "ZAR",
}  # fmt: skip


def exponent(currency: str) -> int:
    """Give the number of decimals of the currency's minor unit: 2 for EUR, 0 for JPY."""
    return _EXPONENTS.get(currency, 2)


def to_minor(amount: Decimal, currency: str) -> int:
    """Give the amount in minor units, rounded half up."""
    return int(amount.scaleb(exponent(currency)).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def to_decimal(minor: int, currency: str) -> Decimal:
    """Give minor units as a decimal number of whole units with the currency's decimals."""
    return Decimal(minor).scaleb(-exponent(currency))


def convert(minor: int, currency: str, into: str, rate: Decimal) -> int:
    """Give minor units in another currency, half up; `rate` is its units for one of the first."""
    factor = rate.scaleb(exponent(into) - exponent(currency))
    return int((Decimal(minor) * factor).to_integral_value(rounding=ROUND_HALF_UP))


def rounded_ratio(total_minor: int, count: int) -> int:
    """Give total / count in minor units, rounded half up; count must be positive."""
    return int((Decimal(total_minor) / count).quantize(Decimal(1), rounding=ROUND_HALF_UP))


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in the minor units of an ISO 4217 currency."""

    minor: int
    currency: str

    def __add__(self, other: Money) -> Money:
        """Add money of the same currency; ValueError for another."""
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.minor + other.minor, self.currency)

    def __str__(self) -> str:
        """Give the plain decimal string, as in JSON: 12.50."""
        return str(to_decimal(self.minor, self.currency))
