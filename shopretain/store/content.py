"""What makes two order states, addresses or products the same: their whole content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from shopretain.models.columns import moment_text

if TYPE_CHECKING:
    from shopretain.store.rows import AddressRow, LineRow, OrderRow, PersonRow


def _sha256(content: tuple[Any, ...]) -> str:
    return hashlib.sha256(repr(content).encode("utf-8", "surrogatepass")).hexdigest()


def address_values(address: AddressRow) -> tuple[str, ...]:
    """Give the address in the order of the table's columns."""
    return (
        address.name,
        address.company,
        address.line1,
        address.line2,
        address.city,
        address.postcode,
        address.province,
        address.country,
    )


def address_digest(address: AddressRow) -> str:
    """Give the SHA-256 (hex) of an address."""
    return _sha256(address_values(address))


def person_values(person: PersonRow) -> tuple[Any, ...]:
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


def person_digest(values: tuple[Any, ...], person: PersonRow) -> str:
    """Give the SHA-256 (hex) of all that a customers file says; `values` are `person_values`."""
    return _sha256((values, None if person.address is None else address_values(person.address)))


def order_values(order: OrderRow) -> tuple[Any, ...]:
    """Give the order's own fields after its key, as driver values."""
    accepts = order.accepts_marketing
    return (
        None if order.placed_at is None else moment_text(order.placed_at),
        order.kind,
        order.currency,
        order.total_minor,
        order.refunded_minor,
        order.not_counted,
        order.status,
        order.payment_method,
        order.platform_customer,
        order.email,
        order.phone,
        order.name,
        order.name_key,
        None if accepts is None else int(accepts),
        order.coupon,
    )


def order_digest(values: tuple[Any, ...], order: OrderRow) -> str:
    """Give the SHA-256 (hex) of everything the file says about the order but where it stands.

    `values` are the order's `order_values`.
    """
    lines = tuple((x.sku, x.name, float(x.quantity), x.total_minor) for x in order.lines)
    refunds = tuple((minor, day and day.isoformat()) for minor, day in order.refunds)
    billing = None if order.billing is None else address_values(order.billing)
    shipping = None if order.shipping is None else address_values(order.shipping)
    return _sha256((values, billing, shipping, lines, refunds))


def product_key(line: LineRow) -> str:
    """Give what a product is found by: its stock number and its name, as the file spells them.

    Both, so that a product's row never depends on which file was read first.
    """
    return f"{line.sku}\t{line.name}"
