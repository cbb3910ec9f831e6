"""What makes two order states, people, addresses or products the same: their whole content."""

from __future__ import annotations

import hashlib
from typing import Any

from shopretain.base.told import AddressTold, LineTold, OrderTold, PersonTold

_SHARED = 20_000  # parts
_NO_SHARES = (None, None, None)


def digest_of(content: tuple[Any, ...]) -> bytes:
    """Give 16 bytes that stand for plain values; equal values have equal bytes, for ever."""
    text = repr(content).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=16).digest()


def address_digest(address: AddressTold) -> bytes:
    """Give the digest of an address."""
    return digest_of(tuple(address))


def person_values(person: PersonTold) -> tuple[Any, ...]:
    """Give what a customers file says about somebody, as driver values, without the address."""
    accepts = person.accepts_marketing
    return (
        person.platform_customer,
        person.email,
        person.phone,
        person.name,
        None if accepts is None else int(accepts),
        person.tags,
        person.birthday and person.birthday.isoformat(),
    )


def person_digest(values: tuple[Any, ...], address: AddressTold | None) -> bytes:
    """Give the digest of all that a customers file says; `values` are `person_values`."""
    return digest_of((values, address and tuple(address)))


class OrderDigests:
    """Digests of orders; the parts that many orders share are put into words once."""

    def __init__(self) -> None:
        """Know no part yet."""
        self._words: dict[tuple[Any, ...] | None, str] = {None: ""}

    def of(self, source: str, order: OrderTold, day: str, at: str | None) -> bytes:
        """Give the digest of everything a file says about an order but where it stands in it.

        `day` and `at` are its day and moment as stored.
        """
        parts = [source, order.number, day, at or "", repr(order[3:17])]  # currency to coupon
        words = self._words
        for part in (order.billing, order.shipping, *order.lines):
            text = words.get(part)
            if text is None:
                if len(words) > _SHARED:
                    words.clear()
                    words[None] = ""
                text = words[part] = repr(_filled(part))
            parts.append(text)
        if order.delivery_method:
            parts.append(f"by {order.delivery_method}")
        shares = order[-4:-1]  # shipping, tax, discount
        if shares != _NO_SHARES:
            parts.append(f"of it {shares}")
        if order.shipped is not None:
            parts.append(f"left {order.shipped}")
        if order.refunds:
            parts.extend(f"{minor} {on}" for minor, on in order.refunds)
        text = "\x1f".join(parts)
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _filled(part: tuple[Any, ...] | None) -> tuple[Any, ...]:
    """Give the values of an address or a line; a line that tells no more is as it always was."""
    if isinstance(part, LineTold) and part.discount_minor is None:
        return tuple(part[:5] if part.category else part[:4])
    return tuple(part or ())


def product_key(line: LineTold) -> str:
    """Give what a product is found by: stock number, name and category, as the file spells them.

    All of them, so that a product's row never depends on which file was read first.
    """
    key = f"{line.sku}\t{line.name}"
    return f"{key}\t{line.category}" if line.category else key
