"""What the pages of cards and letters by post begin with, and how they looked last."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from shopretain.base.text import sentence
from shopretain.documents.imposition import Paper
from shopretain.documents.postcards import CardLook
from shopretain.documents.window_letters import LetterLook
from shopretain.services.by_post import WAITING, Look, PostAsk, code_link
from shopretain.services.letter_texts import LetterText, list_cards, list_letters
from shopretain.services.letterhead import Head, letterhead
from shopretain.services.letters import ask_of, whom_choices
from shopretain.services.people_table import everybody
from shopretain.services.postal import post_country
from shopretain.services.shop import Shop
from shopretain.services.stamps import Postage, postage
from shopretain.store import letters, queries

_LOOK, _LETTER_LOOK = "card_look", "letter_look"
_LETTER_COUNTRIES = frozenset(("US", "CA", "MX", "PH", "CL", "CO", "VE"))  # paper of 8.5 by 11 in
# Where posts have a card of their own, and windows of their own.
_HOME_FORMATS = {"US": "US-4x6", "CA": "US-4x6", "JP": "JP-hagaki", "GB": "UK-A6"}
_HOME_WINDOWS = {"US": "US", "CA": "US", "GB": "DL", "IE": "DL", "FR": "DL", "JP": "DL"}


@dataclass(frozen=True, slots=True)
class PostPage:
    """What a page of cards or letters begins with; groups are value, name, people."""

    texts: tuple[LetterText, ...]
    groups: tuple[tuple[str, str, int], ...]
    head: Head
    look: Look
    price: Postage
    code_link: str


def cards_page(shop: Shop) -> PostPage:
    """Give what the page of postcards begins with."""
    return _page(shop, list_cards(shop), card_look(shop), whom_choices(shop))


def letters_page(shop: Shop) -> PostPage:
    """Give what the page of letters by post begins with: those that wait are a group too."""
    with shop.store.read() as conn:
        waiting = sum(d.channel == "post" for d in letters.list_drafts(conn, status="draft"))
    groups = whom_choices(shop)
    if waiting:
        groups = ((WAITING, sentence("post.waiting"), waiting), *groups)
    texts = tuple(one for one in list_letters(shop) if one.to)
    return _page(shop, texts, letter_look(shop), groups)


def _page(
    shop: Shop, texts: tuple[LetterText, ...], look: Look, groups: tuple[tuple[str, str, int], ...]
) -> PostPage:
    return PostPage(texts, groups, letterhead(shop), look, postage(shop), code_link(shop))


def has_addresses(shop: Shop) -> bool:
    """Tell whether anybody's street is known."""
    return any(row.street for row in everybody(shop).rows)


def card_look(shop: Shop) -> CardLook:
    """Give how cards looked last, at first what the shop's country uses."""
    text = _kept(shop, _LOOK)
    return CardLook(**json.loads(text)).whole() if text else usual_look(post_country(shop))


def usual_look(country: str) -> CardLook:
    """Give the card that a country's post knows, on the paper its printers have."""
    paper: Paper = "letter" if country in _LETTER_COUNTRIES else "a4"
    return CardLook(_HOME_FORMATS.get(country, "A6"), paper).whole()


def letter_look(shop: Shop) -> LetterLook:
    """Give for which window letters were last, at first that of the shop's country."""
    text = _kept(shop, _LETTER_LOOK)
    if not text:
        return LetterLook(_HOME_WINDOWS.get(post_country(shop), "DIN-B"))
    told = json.loads(text)
    return LetterLook(told["format"], tuple(told["own"])).whole()


def _kept(shop: Shop, key: str) -> str:
    with shop.store.read() as conn:
        return queries.list_settings(conn).get(key, "")


def keep_look(shop: Shop, look: Look) -> None:
    """Keep how cards or letters look; a design that is the text's own is not kept."""
    key = _LETTER_LOOK if isinstance(look, LetterLook) else _LOOK
    with shop.store.light_write() as conn:
        queries.set_settings(conn, {key: json.dumps(asdict(look), ensure_ascii=False)})


def ask_by_name(shop: Shop, name: str, group: str) -> PostAsk:
    """Give the cards of a text by id or title: a letter's own card where it has one.

    UserError `no_such_letter`.
    """
    own = f"card_{name}"
    cards = {one.id: one for one in list_cards(shop)}
    wanted = name.strip().casefold()
    titled = next((one.id for one in cards.values() if one.title.casefold() == wanted), name)
    found = ask_of(shop, own if own in cards else titled, group)
    return PostAsk(replace(found, channel="post"), card_look(shop))
