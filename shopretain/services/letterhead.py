"""Who writes the shop's letters: name, address, reply address, and the lines that end them."""

from __future__ import annotations

from dataclasses import dataclass

from shopretain.base.text import sentence
from shopretain.messaging.letter import Letterhead
from shopretain.services.shop import Shop
from shopretain.store import queries


@dataclass(frozen=True, slots=True)
class Head:
    """The letterhead as it is set, with the usual wording where the owner chose none.

    `why` is of people with an order, `why_signed_up` of people without; `route` is how drafts
    were last handed over so that it worked, empty before.
    """

    shop: str
    address: str
    reply_to: str
    sender: str
    why: str
    why_signed_up: str
    stop: str
    review_links: str
    route: str

    @property
    def is_whole(self) -> bool:
        """Whether letters may be made with it."""
        return self.of(has_bought=True).is_whole

    def of(self, *, has_bought: bool) -> Letterhead:
        """Give it as it stands on a letter to somebody with an order, or without."""
        why = self.why if has_bought else self.why_signed_up
        return Letterhead(self.shop, self.address, self.reply_to, why, self.stop)


def letterhead(shop: Shop) -> Head:
    """Give the letterhead in force."""
    with shop.store.read() as conn:
        stored = queries.list_settings(conn)
    name = stored.get("shop_name", "")
    usual = {
        key: sentence(f"letter.{key}", shop_name=name) for key in ("why", "why_signed_up", "stop")
    }
    own_why = stored.get("footer_why", "")
    return Head(
        name,
        stored.get("shop_address", ""),
        stored.get("reply_to", ""),
        stored.get("sender", ""),
        own_why or usual["why"],
        own_why or usual["why_signed_up"],
        stored.get("footer_stop", "") or usual["stop"],
        stored.get("review_links", ""),
        stored.get(_ROUTE, ""),
    )


_ROUTE = "mail_route"


def remember_route(shop: Shop, route: str) -> None:
    """Keep how drafts are handed over: the way that worked."""
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {_ROUTE: route})
