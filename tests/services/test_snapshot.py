"""A page kept with the shop comes back as it was, or not at all."""

from __future__ import annotations

import json
from datetime import date

from shopretain.services.action_rows import ActionRow, DoView, LikelyRow, OutcomeRow
from shopretain.services.snapshot import packed, unpacked

VIEW = DoView(
    date(2026, 11, 20), "EUR",
    (ActionRow("new", (1, 2, 3), "Thank them", "why", 100, "second", "thank_first", ("email",)),),
    (), (("old", date(2026, 12, 1)),), None, 3, (LikelyRow(4, "Γιώργος", 30, None),), 1,
    OutcomeRow("words", ()),
)  # fmt: skip


def test_views_come_back_as_they_were() -> None:
    assert unpacked(packed((VIEW, VIEW))) == (VIEW, VIEW)


def test_what_another_version_kept_is_let_go() -> None:
    told = json.loads(packed((VIEW,)))
    told[0]["more"] = 1
    assert unpacked(json.dumps(told)) is None
    told[0] = {"=": "GoneView"}
    assert unpacked(json.dumps(told)) is None
    assert unpacked("{") is None
