"""What the note in a parcel says besides thanks: points, a reward, a code for friends, extras."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from shopretain.base.text import sentence
from shopretain.services.letter_fields import LetterFields
from shopretain.services.letterhead import letterhead
from shopretain.services.loyalty import is_on, rules
from shopretain.services.members import why
from shopretain.services.referrals import code_of
from shopretain.services.shop import Shop
from shopretain.services.standing import perks_of
from shopretain.store.parcel_rows import ParcelRow


def extras(
    shop: Shop, rows: Sequence[ParcelRow], products: Mapping[int, Sequence[str]]
) -> dict[int, tuple[str, ...]]:
    """Give by order the lines for its note; `products` are the names in each order's lines.

    Points of the order and what they are enough for (tactics E3, E6), the customer's own code for
    friends (G3), and what goes with their standing order (E18).
    """
    perks = perks_of(shop)
    people = list(dict.fromkeys(row.customer_id for row in rows))
    has_points = is_on(shop)
    if has_points and rules(shop).advocate:
        for who in people:
            code_of(shop, who)  # made when first asked for
    fields = LetterFields(shop, letterhead(shop), people)
    found = {}
    for row in rows:
        who = row.customer_id
        lines = []
        if has_points:
            earned, balance = _points(shop, row)
            if earned > 0:
                lines.append(sentence("packing.bonus", points=earned, balance=balance))
            known = fields.of(who, {"reward", "friend_code"}, {})
            for name, code in (("reward", "packing.reward"), ("friend_code", "packing.friend")):
                if known.get(name):
                    lines.append(sentence(code, reward=known[name], code=known[name]))
        inside = set(products.get(row.order_id, ()))
        lines += [
            sentence("packing.perks", product=product, perks=words)
            for product, words in perks.get(who, ())
            if product in inside
        ]
        found[row.order_id] = tuple(lines)
    return found


def _points(shop: Shop, row: ParcelRow) -> tuple[int, int]:
    """Give what the order earned in all, and what its customer has."""
    told = why(shop, row.customer_id)
    return sum(one.points for one in told.rows if one.order == row.number), told.points
