"""The whole way of waves with a known effect: from drafts over later orders to the figures."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopretain.base.dates import FixedClock
from shopretain.services import making
from shopretain.services.effects import effects
from shopretain.services.handover import move
from shopretain.services.letters import ask_of
from shopretain.services.people_table import everybody
from tests.services.helpers import sale
from tests.services.test_plays import World
from tests.services.test_today import regulars

NOW = date(2026, 11, 20)


@pytest.mark.parametrize("lift", [0.05, 0.0])
def test_the_whole_way_is_as_fair_as_its_figures(tmp_path: Path, lift: float) -> None:
    """Three waves of 169 people, pooled: the counts are those that chance dealt."""
    world = World(tmp_path).on("2026-11-20")
    chance = random.Random(f"{lift}")  # noqa: S311  orders, not secrets
    world.bring(*regulars(676, 120))
    names = {row.id: row.email or "" for row in everybody(world.shop).rows}
    late = [who for who, email in names.items() if email.startswith("p")]
    chance.shuffle(late)
    orders = []
    truth = [0, 0, 0, 0]
    for start in range(0, 676 - 169, 169):
        ask = replace(ask_of(world.shop, "come_back"), whom=tuple(late[start : start + 169]))
        made = making.make_drafts(world.shop, ask)
        move(world.shop, made.drafts, "sent")
        out = set(ask.whom) - set(made.customers)
        for who in ask.whom:
            assert isinstance(who, int)
            came = chance.random() < 0.2 + (0 if who in out else lift)
            truth[2 * (who in out)] += came
            truth[2 * (who in out) + 1] += 1
            if came:
                orders.append(sale(50_000 + who, names[who], str(NOW + timedelta(days=9))))
    world.shop.clock = FixedClock(NOW + timedelta(days=70))
    world.bring(*orders, sale(99_999, "late@x.com", str(NOW + timedelta(days=66))))
    (found,) = effects(world.shop).plays
    wave = found.found.wave
    assert [wave.treated_back, wave.treated, wave.kept_back_back, wave.kept_back] == truth
    assert found.found.waves == 3
    assert found.found.low <= 100 * lift <= found.found.high
    world.shop.close()
