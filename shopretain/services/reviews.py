"""Reviews that a shop system or a review tool exports: kept as feedback, points once each (E4)."""

from __future__ import annotations

from pathlib import Path

from shopretain.base.changes import Changes
from shopretain.base.errors import UserError
from shopretain.importing.people_list import PeopleList, Said
from shopretain.services import loyalty, surveys
from shopretain.services.people_table import everybody, rows_by_email
from shopretain.services.points import settle_due
from shopretain.services.shop import Shop
from shopretain.services.surveys import Imported
from shopretain.store import feedback
from shopretain.store.feedback import NewFeedback

REVIEW = "review"
_GOOD_STARS = 4  # of five: such a review waits for no answer


def bring(shop: Shop, path: Path) -> Imported:
    """Take a file of answers, or of reviews where it has no question of ours.

    UserError as reading gives, `no_answers`.
    """
    try:
        return surveys.import_answers(shop, path)
    except UserError as error:
        if error.code != "no_answers":
            raise
        return _reviews(shop, path, error)


def _reviews(shop: Shop, path: Path, refused: UserError) -> Imported:
    table = PeopleList(path, shop.settings().time_zone)
    if not {"email", "rating"} <= table.has:
        raise refused
    people = everybody(shop)
    by_email = rows_by_email(shop, people)
    rows = [said for said in table.rows() if said.rating is not None]
    worth = loyalty.rules(shop).review if loyalty.is_on(shop) else 0
    if worth:
        settle_due(shop)
    with shop.store.light_write() as conn:
        dated = "day" in table.has  # the same review without a day is the same on any day
        before = {(key[0], key[2], key[3], key[4] if dated else "")
                  for key in feedback.known_answers(conn) if key[1] == REVIEW}  # fmt: skip
        new, owners = [], []
        unmatched: dict[str, None] = {}
        for said in rows:
            found = by_email.get(said.email)
            if found is None:
                unmatched.setdefault(said.email)
                continue
            one = _entry(shop, found.key, said)
            day = one.said_on.isoformat() if dated else ""
            key = one.identity, one.score, one.words, day
            if key not in before:
                before.add(key)
                new.append(one)
                owners.append(found.id)
        ids = feedback.add_feedback(conn, new, shop.clock.now())
        good = [entry for entry, one in zip(ids, new, strict=True)
                if (one.score or 0) >= 2 * _GOOD_STARS]  # fmt: skip
        feedback.set_answered(conn, good, shop.today)
        acts = [
            loyalty.give_in(shop, conn, who, worth, "review", path.name)
            for who in (owners if worth else ())
        ]
    known = len(rows) - sum(said.email in unmatched for said in rows)
    twice = known - len(ids)
    return Imported(tuple(ids), len(rows), known, tuple(unmatched), twice, tuple(acts))


def _entry(shop: Shop, key: str, said: Said) -> NewFeedback:
    words = ": ".join(part for part in (said.product, said.words) if part)
    day = min(said.day or shop.today, shop.today)
    return NewFeedback(key, REVIEW, round(2 * (said.rating or 0)), words, "", "reviews", day)


def take_back(shop: Shop, found: Imported) -> Changes:
    """Let go what a file brought, points too."""
    with shop.store.light_write() as conn:
        for act in found.acts:
            flaw = loyalty.void(shop, conn, act, set())
            if flaw is not None:
                raise UserError(flaw)
        feedback.drop_feedback(conn, found.ids)
    return Changes(cards=True)
