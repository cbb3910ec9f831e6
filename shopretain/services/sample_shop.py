"""Makes the orders file of a tea shop that never was, from a fixed seed, up to yesterday.

It is written in Shopify's layout and goes through the real importer. A second file gives the
article's worked example: 262 customers at the start, 371 at the end, 153 of them new.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from shopretain.base.dates import add_months, last_complete_month_end
from shopretain.base.text import sentence
from shopretain.services.sample_data import COUNTRIES, FAMILY_FIRST, NAMES, SEASON, TEAS

SEED = 20251117
CUSTOMERS = 2_140
_DAYS = 3 * 365
_ONCE = 0.30  # bought once, never seen again
_AWAY, _LEARNT = 0.36, 0.09  # stays away after a visit; less with each year of the shop
TITLES = [
    "Name",
    "Email",
    "Financial Status",
    "Paid at",
    "Fulfillment Status",
    "Fulfilled at",
    "Accepts Marketing",
    "Currency",
    "Subtotal",
    "Shipping",
    "Taxes",
    "Total",
    "Discount Code",
    "Discount Amount",
    "Shipping Method",
    "Created at",
    "Lineitem quantity",
    "Lineitem name",
    "Lineitem price",
    "Lineitem compare at price",
    "Lineitem sku",
    "Lineitem requires shipping",
    "Lineitem taxable",
    "Lineitem fulfillment status",
    "Billing Name",
    "Billing Street",
    "Billing Address1",
    "Billing Address2",
    "Billing Company",
    "Billing City",
    "Billing Zip",
    "Billing Province",
    "Billing Country",
    "Billing Phone",
    "Shipping Name",
    "Shipping Street",
    "Shipping Address1",
    "Shipping Address2",
    "Shipping Company",
    "Shipping City",
    "Shipping Zip",
    "Shipping Province",
    "Shipping Country",
    "Shipping Phone",
    "Notes",
    "Note Attributes",
    "Cancelled at",
    "Payment Method",
    "Payment Reference",
    "Refunded Amount",
    "Vendor",
    "Outstanding Balance",
    "Employee",
    "Location",
    "Device ID",
    "Id",
    "Tags",
    "Risk Level",
    "Source",
    "Lineitem discount",
    "Tax 1 Name",
    "Tax 1 Value",
    "Tax 2 Name",
    "Tax 2 Value",
    "Tax 3 Name",
    "Tax 3 Value",
    "Tax 4 Name",
    "Tax 4 Value",
    "Tax 5 Name",
    "Tax 5 Value",
    "Phone",
    "Receipt Number",
    "Duties",
    "Billing Province Name",
    "Shipping Province Name",
    "Payment ID",
    "Payment Terms Name",
    "Next Payment Due At",
    "Payment References",
]


@dataclass(frozen=True)
class _Person:
    number: int
    country: str
    name: str
    email: str
    phone: str
    town: tuple[str, str]
    street: str
    consent: bool


def write_sample_csv(path: Path, today: date) -> None:
    """Write the tea shop's orders, the newest on the day before `today`."""
    rng = random.Random(SEED)  # noqa: S311  made-up data wants a fixed seed, not secrecy
    visits = _visits(rng, today)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, TITLES, restval="")
        writer.writeheader()
        for number, (day, person) in enumerate(visits, start=1001):
            writer.writerows(_order_rows(rng, number, day, person, today))


def _visits(rng: random.Random, today: date) -> list[tuple[date, _Person]]:
    """Give (day, person) of every order, oldest first; the last one is yesterday's."""
    first = today - timedelta(days=_DAYS)
    days = [first + timedelta(days=offset) for offset in range(_DAYS)]
    weights = [SEASON[day.month - 1] for day in days]
    visits = []
    for number, joined in enumerate(rng.choices(days, weights, k=CUSTOMERS)):
        person = _person(rng, number)
        visits.append((joined, person))
        visits.extend((day, person) for day in _returns(rng, joined, first, today))
    visits.append((today - timedelta(days=1), visits[0][1]))
    return sorted(visits, key=lambda visit: (visit[0], visit[1].number))


def _returns(rng: random.Random, joined: date, first: date, today: date) -> list[date]:
    """Give the later visits of one person: a rhythm of their own, until they stay away."""
    if rng.random() < _ONCE:
        return []
    gap = rng.lognormvariate(4.75, 0.45)  # days between visits, around 115
    found: list[date] = []
    day = joined
    while True:
        day += timedelta(days=max(2, round(rng.gauss(gap, gap * 0.3))))
        if day >= today:
            return found
        # The shop learnt to keep people: fewer stay away in later years.
        years = (day - first).days / 365
        if rng.random() < _AWAY - _LEARNT * years:
            return found
        if rng.random() < SEASON[day.month - 1]:
            found.append(day)


def _person(rng: random.Random, number: int) -> _Person:
    country = rng.choices(list(COUNTRIES), [c[0] for c in COUNTRIES.values()])[0]
    _, _, prefix, towns, streets = COUNTRIES[country]
    given, family = (rng.choice(names) for names in NAMES[country])
    name = f"{family} {given}" if country in FAMILY_FIRST else f"{given} {family}"
    host = rng.choice(("example.com", "example.org", "example.net"))
    return _Person(
        number,
        country,
        name,
        f"tea{number:04d}@{host}",
        # Numbers that nobody has come in blocks of 1,000: only the first customers get one.
        f"{prefix}{number:03d}" if rng.random() < 0.7 and number < 1000 else "",
        _quarter(rng.choice(towns), number),
        f"{rng.choice(streets)} {rng.randint(1, 90)}",
        rng.random() < 0.68,
    )


def _quarter(town: tuple[str, str], number: int) -> tuple[str, str]:
    """Give the town with one of its postcodes, where the code ends in two digits."""
    name, postcode = town
    if not postcode[-2:].isdigit():
        return town
    return name, f"{postcode[:-2]}{number * 37 % 100:02d}"


def _order_rows(
    rng: random.Random, number: int, day: date, person: _Person, today: date
) -> list[dict[str, str]]:
    """Give the rows of one order: its cells on the first row, one row a product."""
    lines = _lines(rng)
    goods = sum(price * quantity for _, _, price, quantity in lines)
    shipping = 0 if goods >= 4000 else 490
    total = goods + shipping
    # From March's end to October's the clocks are an hour ahead.
    offset = COUNTRIES[person.country][1][1 if 4 <= day.month <= 10 else 0]
    moment = f"{day.isoformat()} {rng.randint(7, 22):02d}:{rng.randint(0, 59):02d}:00 {offset}"
    status, refunded = _status(rng, total)
    # Packed on the next day or the day after; what is not due yet waits.
    packed = day + timedelta(days=1 + number % 2)
    left = None if status == "voided" or packed >= today else packed
    city, postcode = person.town
    place = {
        "Name": person.name,
        "Street": person.street,
        "Address1": person.street,
        "City": city,
        "Zip": postcode,
        "Country": person.country,
        "Phone": person.phone,
    }
    head = {
        "Financial Status": status,
        "Paid at": "" if status == "voided" else moment,
        "Fulfillment Status": "unfulfilled" if left is None else "fulfilled",
        "Fulfilled at": "" if left is None else f"{left.isoformat()} 12:00:00 {offset}",
        "Accepts Marketing": "yes" if person.consent else "no",
        "Currency": "EUR",
        "Subtotal": _euros(goods),
        "Shipping": _euros(shipping),
        "Taxes": "0.00",
        "Total": _euros(total),
        "Discount Amount": "0.00",
        "Cancelled at": moment if status == "voided" else "",
        "Payment Method": "Bogus Gateway" if rng.random() < 0.001 else "Card",
        "Refunded Amount": _euros(refunded),
        "Id": str(5_000_000_000_000 + number),
        "Source": "web",
        **{f"Billing {key}": value for key, value in place.items()},
        **{f"Shipping {key}": value for key, value in place.items()},
    }
    rows = []
    for index, (name, sku, price, quantity) in enumerate(lines):
        line = {
            "Name": f"#{number}",
            "Email": person.email,
            "Created at": moment,
            "Lineitem quantity": str(quantity),
            "Lineitem name": name,
            "Lineitem price": _euros(price),
            "Lineitem sku": sku,
            "Lineitem discount": "0.00",
            "Vendor": sentence("sample.shop"),
        }
        rows.append({**head, **line} if index == 0 else line)
    return rows


def _lines(rng: random.Random) -> list[tuple[str, str, int, int]]:
    count = rng.choices((1, 2, 3), (58, 30, 12))[0]
    chosen = rng.choices(TEAS, [tea[2] for tea in TEAS], k=count)
    unique = {sku: (sentence(f"sample.{sku}"), sku, price) for sku, price, _ in chosen}
    return [(*line, rng.choices((1, 2, 3), (78, 18, 4))[0]) for line in unique.values()]


def _status(rng: random.Random, total: int) -> tuple[str, int]:
    """Give the financial status and what was paid back, in cents."""
    luck = rng.random()
    if luck < 0.008:
        return "voided", 0
    if luck < 0.016:
        return "refunded", total
    if luck < 0.03:
        return "partially_refunded", total // 3
    return "paid", 0


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def write_article_csv(path: Path, today: date) -> None:
    """Write orders whose last 12 complete months have B 262, E 371, N 153, R 0: 83.2 %."""
    last = last_complete_month_end(today - timedelta(days=1))
    before, inside = add_months(last, -18), add_months(last, -6)
    kept, lapsed, new = 371 - 153, 262 - (371 - 153), 153
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Order number", "Order date", "Email", "Total", "Currency"))
        number = 1
        # One order 24 months back shows that there are two whole years.
        opening = add_months(last, -23).replace(day=1)
        for person in range(kept + lapsed):
            day = opening if person == 0 else before
            writer.writerow((number, day.isoformat(), f"a{person}@example.com", "20.00", "EUR"))
            number += 1
        for person in (*range(kept), *range(kept + lapsed, kept + lapsed + new)):
            day = last if person == 0 else inside  # the newest order ends the last whole month
            writer.writerow((number, day.isoformat(), f"a{person}@example.com", "25.00", "EUR"))
            number += 1
