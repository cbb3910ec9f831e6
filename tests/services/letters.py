"""What tests of letters share: a shop that may write, and drafts as others read them."""

from __future__ import annotations

from pathlib import Path

import fast_mail_parser

from shopretain.services.consent import answer_checkout
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop

HEAD = {
    "shop_name": "Kettle & Leaf", "shop_address": "Puistokatu 4, Helsinki",
    "reply_to": "helmi@kettle.example", "sender": "Helmi",
}  # fmt: skip


def ready_to_write(shop: Shop) -> Shop:
    """Let a shop know who writes, where it is, and that buyers could refuse its news."""
    set_values(shop, {"country": "FI", "timezone": "Europe/Helsinki"})
    set_values(shop, HEAD)
    answer_checkout(shop, True)
    return shop


def read_folder(folder: Path) -> dict[str, fast_mail_parser.PyMail]:
    """Give the letters of a folder by the address that they are for, read by another program."""
    found = {}
    for path in sorted(folder.glob("*.eml")):
        mail = fast_mail_parser.parse_email(path.read_bytes())
        (to,) = mail.headers["To"]
        found[to.rpartition("<")[2].rstrip(">")] = mail
    return found
