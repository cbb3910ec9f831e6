"""One test for each row of the tactics, by its name: what the articles ask for is done.

Rows that only repeat another one (C12 as A14 and so on) say so in the test they share.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from pypdf import PageObject, PdfReader

from shopretain.analytics import effects as chance
from shopretain.analytics.retention import retention
from shopretain.analytics.survey import mean_score, net_promoter
from shopretain.base.dates import Period, add_months
from shopretain.base.errors import UserError
from shopretain.base.paths import resources
from shopretain.base.text import sentence
from shopretain.loyalty.rules import Reward, Rules, Rung, Tier, ladder_falls
from shopretain.loyalty.simulate import offers
from shopretain.messaging.occasions import occasions
from shopretain.messaging.offers import Offer
from shopretain.messaging.plays import READY, SHOWN_FIRST, Play, Step
from shopretain.messaging.templates import gallery
from shopretain.messaging.tools import TOOLS, Recipient
from shopretain.services import (
    acquisition,
    actions,
    ads,
    articles,
    campaigns,
    card,
    cases,
    categories,
    chats,
    codes,
    consent,
    coupons,
    dials,
    doubles,
    first_reading,
    gifts,
    goals,
    groups,
    handover,
    import_orders,
    known,
    letter_texts,
    letters,
    lists,
    loyalty,
    mailing_list,
    making,
    margin_floor,
    members,
    month_report,
    packing,
    papers,
    phones,
    planner,
    plays,
    proactive,
    programme,
    proud,
    questions,
    quotes,
    referrals,
    replies,
    reviews,
    sample,
    serving,
    simulator,
    standing,
    surveys,
    thanks,
    timeline,
    ways,
    wishes,
)
from shopretain.services.basis import basis
from shopretain.services.groups import Condition, Rule
from shopretain.services.letters import LetterAsk
from shopretain.services.mailing_list import MailingAsk
from shopretain.services.rows import ImportOptions
from shopretain.services.settings import set_values
from shopretain.services.shop import Shop
from shopretain.ui.main_window import MainWindow
from tests.services.helpers import customer, sale
from tests.services.test_plays import World
from tests.services.test_serving import ANDROID, gone
from tests.services.test_today import regulars, shown

NOW = date(2026, 11, 20)
UNIT = 100  # minor units that give a point
EVERYBODY = Rule(parts=(Condition("orders", "at_least", ("1",)),))


def rule(field: str, compare: str, *values: str) -> Rule:
    return Rule(parts=(Condition(field, compare, values),))


def inside(world: World, wanted: Rule | str) -> set[str]:
    """Give the e-mails of a group."""
    ids = set(groups.answer(world.shop, None, wanted).ids.tolist())
    with world.shop.store.read() as conn:
        rows = conn.exec_driver_sql("SELECT id, email FROM customers").all()
    return {row[1] for row in rows if row[0] in ids}


def file(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def who_is_in(world: World, name: str) -> tuple[int, ...]:
    """Give whom an action of Today is about."""
    found = shown(actions.today(world.shop), name)
    return () if found is None else found.people


def words_on(page: PageObject) -> str:
    """Give the words of a page of a PDF; letters that are drawn as one are two again."""
    return " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())


def screens() -> Iterator[str]:
    """Give every text of the window."""
    root = Path(__file__).parents[1] / "shopretain"
    for source in sorted((root / "ui").rglob("*.py")):
        yield source.read_text(encoding="utf-8")
    yield (resources() / "translations" / "en.json").read_text(encoding="utf-8")


# A. Figures


@pytest.fixture
def article(tmp_path: Path) -> Iterator[Shop]:
    """Give the shop of the article's worked example."""
    from shopretain.base.dates import FixedClock  # noqa: PLC0415  used here only

    path = tmp_path / "article.shopretain"
    sample.make_article(path, NOW)
    shop = Shop.open(path, FixedClock(NOW))
    yield shop
    shop.close()


def test_a1_retention_rate(article: Shop) -> None:
    found = questions.counted_views(article).retention.headline
    assert found is not None
    assert (found.B, found.E, found.N, round(found.crr or 0, 1)) == (262, 371, 153, 83.2)


def test_a2_worked_example(article: Shop) -> None:
    found = questions.counted_views(article).retention.headline
    assert found is not None
    assert (found.L, found.B - found.L + found.N + found.R) == (44, found.E)


def test_a3_every_figure_has_a_bubble(article: Shop) -> None:
    from shopretain.ui.widgets.retention_words import help_paragraphs  # noqa: PLC0415

    found = questions.counted_views(article).retention.headline
    assert found is not None
    words = " ".join(help_paragraphs(found))
    assert "262" in words
    assert "Period: " in words
    assert "262 \u2212 44 + 153 = 371" in words


def test_a4_no_trade_no_line_and_last_year_is_drawn(world: World, window: MainWindow) -> None:
    from shopretain.services.rows import RetentionPoint  # noqa: PLC0415
    from shopretain.ui.charts.retention_chart import RetentionChart  # noqa: PLC0415

    assert world.shop.settings().norm is None
    points = [
        RetentionPoint(
            **dict.fromkeys(RetentionPoint.__dataclass_fields__, 0)  # type: ignore[arg-type]
            | {"crr": float(at), "end": add_months(date(2024, 1, 31), at)}
        )
        for at in range(30)
    ]
    chart = RetentionChart()
    chart.points = points
    assert chart.year_before[0] == (12, 0.0)
    chart.points = points[:20]
    assert chart.year_before == []
    assert window.isVisible()


def test_a5_norms_of_the_article(world: World) -> None:
    set_values(world.shop, {"trade": "clothing"})
    assert world.shop.settings().norm == ("clothing", 25.0)
    set_values(world.shop, {"norm.clothing": "27"})
    assert world.shop.settings().norm == ("clothing", 27.0)


def test_a6_bought_in_24_months(world: World) -> None:
    world.on("2026-11-23").bring(
        sale(1, "ann@x.com", "2024-11-22", "30.00"),
        sale(2, "ann@x.com", "2024-11-23", "40.00", Refunded_Amount="10.00",
             Financial_Status="partially_refunded"),
        sale(3, "z@x.com", "2026-11-22"),
    )  # fmt: skip
    who = customer(world.shop, "ann@x.com")
    found = card.card(world.shop, who, date(2026, 11, 22)).rhythm
    assert found is not None
    assert found.spent_24 == 3000


def test_a7_no_bare_clv_and_ranges(world: World) -> None:
    assert not any(re.search(r"\bCLV\b", text) for text in screens())
    world.bring(*regulars(40, 20))
    view = questions.worth_view(world.shop, None, "worth")
    assert view.expected is not None
    likely, low, high = view.expected
    assert low <= likely <= high
    found = card.card(world.shop, customer(world.shop, "p0@x.com")).rhythm
    assert found is not None
    assert found.next_low is not None
    assert found.next_high is not None
    assert found.next_low <= (found.next_12 or 0) <= found.next_high


def test_a8_five_signs_with_evidence(world: World) -> None:
    world.bring(
        sale(1, "ann@x.com", "2026-01-01"), sale(2, "ann@x.com", "2026-02-01"),
        sale(3, "bob@x.com", "2025-01-01", Lineitem_name="Pot"),
    )  # fmt: skip
    ann, bob = (customer(world.shop, f"{name}@x.com") for name in ("ann", "bob"))
    surveys.add(world.shop, ann, "", 9)
    told = {sign.id: sign.words for sign in known.signs(world.shop, ann)}
    assert tuple(told) == known.SIGNS
    assert told["same"] == "Tea, 2 times"
    assert told["score"].startswith("9 of 10")
    assert told["reviews"] == told["friends"] == ""
    assert told["new"] == "Tea"
    assert all(not sign.words for sign in known.signs(world.shop, bob))


def test_a9_mean_median_and_top_tenth(world: World) -> None:
    world.bring(*(sale(n, f"c{n}@x.com", "2026-01-01", f"{10 + n}.00") for n in range(20)))
    view = questions.worth_view(world.shop, None, "so_far")
    assert (view.mean, view.median) == (1950, 1950)
    assert view.top_share == pytest.approx(100 * (28 + 29) / 390)


def test_a10_contract_and_silent_churn(world: World) -> None:
    world.on("2025-01-01").bring(
        sale(1, "ann@x.com", "2025-01-01"), sale(2, "b@x.com", "2025-01-01")
    )
    ann, bob = (customer(world.shop, f"{name}@x.com") for name in ("ann", "b"))
    first = standing.agree(world.shop, ann, "Coffee", 30)
    standing.agree(world.shop, bob, "Coffee", 30)
    world.on("2026-06-01")
    standing.set_status(world.shop, first, "ended")
    ended = standing.standing(world.shop).ended
    assert (ended.hits, ended.of) == (1, 2)
    found = retention(
        basis(world.shop, date(2026, 6, 1)).purchases,
        Period(date(2025, 6, 1), date(2026, 5, 31)),
        12,
    )
    assert (found.crr or 0) + (found.churn or 0) == 100


def test_a11_pulse_counts_what_customers_do(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "z@x.com", "2026-11-10"))
    before = {dial.id: dial.now for dial in dials.dials(world.shop)}["pulse"]
    assert before == 1
    card.log_contact(
        world.shop, customer(world.shop, "ann@x.com"), "email", "Hi", date(2026, 11, 9)
    )
    after = {dial.id: dial.now for dial in dials.dials(world.shop)}["pulse"]
    assert after == 1.5
    world.bring(sale(3, "z@x.com", "2026-11-11", Discount_Code="TEN"))
    assert {d.id: d.now for d in dials.dials(world.shop)}["pulse"] == 2.5
    assert any(
        "likes and followers are not measured" in text.replace('"\n', "") for text in screens()
    )


def test_a12_satisfaction_from_surveys_and_cases(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ann = customer(world.shop, "ann@x.com")
    case = cases.open_case(world.shop, ann, "email", "question", "Where?")
    undo = cases.close(world.shop, case, "There", 10)
    surveys.add(world.shop, ann, "", 6, "", "", "quality")
    means = dict(surveys.view(world.shop).means)
    assert (means["solved"].value, means["quality"].value) == (10, 6)
    assert means["solved"].few
    dial = next(d for d in dials.dials(world.shop) if d.id == "satisfaction")
    assert (dial.n, dial.few) == (2, True)
    cases.undo(world.shop, undo)
    assert "solved" not in dict(surveys.view(world.shop).means)


def test_a13_net_promoter() -> None:
    few = net_promoter([10] * 5 + [8] * 3 + [3] * 2)
    many = net_promoter([10] * 50 + [8] * 30 + [3] * 20)
    assert few is not None
    assert many is not None
    assert (few.value, round(few.low), round(few.high), few.few) == (30, -18, 78, True)
    assert (round(many.value), round(many.low), round(many.high), many.few) == (30, 15, 45, False)


def test_a14_cost_of_a_newcomer(world: World) -> None:
    world.bring(*(sale(n, f"c{n}@x.com", "2026-10-05") for n in range(20)))
    acquisition.set_spend(world.shop, date(2026, 10, 1), "300")
    found = acquisition.costs(world.shop)
    month = next(one for one in found.months if one.month == date(2026, 10, 1))
    assert month.each == 1500
    assert next(one for one in found.months if one.month == date(2026, 9, 1)).each is None


def test_a15_new_and_returning_are_all_sales(world: World) -> None:
    world.bring(*regulars(10, 40))
    for month in questions.counted_views(world.shop).sales.months:
        found = [
            value for day, value in zip(
                basis(world.shop).purchases.day.astype("datetime64[D]").astype(date),
                basis(world.shop).purchases.value, strict=True,
            )
            if (day.year, day.month) == (month.month.year, month.month.month)
        ]  # fmt: skip
        assert month.new + month.returning + month.without_customer == sum(found)


def test_a16_order_ladder(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2025-01-01"), sale(2, "a@x.com", "2025-06-01"),
        sale(3, "b@x.com", "2025-01-01"), sale(4, "c@x.com", "2026-10-01"),
    )  # fmt: skip
    first = articles.articles_view(world.shop).ladder[0]
    assert (first.share.hits, first.share.of, first.immature) == (1, 2, 1)
    assert first.share.interval is not None


def test_a17_split_in_halves() -> None:
    people = [f"email:c{n}@x.com" for n in range(101)]
    first, second = chance.split(b"key", people, "A")
    assert (first, second) == chance.split(b"key", people, "A")
    assert sorted((*first, *second)) == list(range(101))
    assert abs(len(first) - len(second)) <= 1


def test_a18_results_come_by_themselves(world: World) -> None:
    from shopretain.services.outcomes import outcomes  # noqa: PLC0415

    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "bob@x.com", "2026-11-01"))
    ids = tuple(customer(world.shop, f"{name}@x.com") for name in ("ann", "bob"))
    made = making.make_drafts(world.shop, LetterAsk("blank", "Hi", "Hello {first_name|}", ids))
    handover.move(world.shop, made.drafts, "sent")
    world.on("2026-12-10").bring(sale(3, "ann@x.com", "2026-12-01", "25.00"))
    (found,) = outcomes(world.shop)
    assert (found.written, found.came_back, found.spent) == (2, 1, 2500)


def test_a19_forecast_with_range_and_backtest(world: World) -> None:
    world.bring(*regulars(60, 30))
    view = questions.forecast_views(world.shop).next
    assert view.year is not None
    likely, low, high = view.year
    assert low <= likely <= high
    assert view.backtest is not None


def test_a20_the_month_as_a_workbook(world: World, tmp_path: Path) -> None:
    from openpyxl import load_workbook  # noqa: PLC0415  used here only

    world.bring(*regulars(10, 40))
    report = month_report.write(world.shop, None, tmp_path / "m.xlsx")
    book = load_workbook(report.workbook)
    cells = [
        cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True)
        for cell in row if isinstance(cell, int | float)
    ]  # fmt: skip
    for month in report.counted.sales.months:
        if month.returning:
            assert month.returning / 100 in cells


def test_a21_five_dials(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    assert [dial.id for dial in dials.dials(world.shop)] == [
        "lost", "worth", "pulse", "satisfaction", "recommendation",
    ]  # fmt: skip
    assert all(dial.turn == 0 for dial in dials.dials(world.shop))


def pot_then_tea(count: int) -> list[dict[str, str]]:
    """Give 25 who bought a pot, of whom so many bought tea later."""
    orders = [sale(n, f"p{n}@x.com", "2026-01-01", Lineitem_name="Pot") for n in range(25)]
    return orders + [sale(100 + n, f"p{n}@x.com", "2026-03-01") for n in range(count)]


@pytest.mark.parametrize(("count", "found"), [(15, [("Tea", "Pot", 15, 25)]), (9, [])])
def test_a22_suggestions_with_counts(
    world: World,
    count: int,
    found: list[tuple[str, str, int, int]],
) -> None:
    world.bring(*pot_then_tea(count), sale(900, "zed@x.com", "2026-11-01", Lineitem_name="Pot"))
    told = card.suggestions(world.shop, customer(world.shop, "zed@x.com"))
    of = 26 if found else 0
    assert [(s.product, s.because, s.hits) for s in told] == [one[:3] for one in found]
    assert all(s.of in (25, of) for s in told)


def test_a23_a_group_over_time(world: World) -> None:
    world.bring(
        *(sale(10 * n + month, f"c{n}@x.com", f"2026-{month:02}-10")
          for n in range(3) for month in range(1, 8)),
        sale(900, "z@x.com", "2026-11-10"),
    )  # fmt: skip
    own = groups.save(world.shop, None, "Often", rule("orders", "at_least", "3"))
    days = timeline.days(world.shop)
    assert days[:2] == (date(2026, 9, 30), date(2026, 6, 30))
    june = timeline.point(world.shop, str(own), days[1])
    assert (june.people, june.orders, june.spent) == (3, 9, 9000)
    assert june.kept is not None
    assert (june.kept.hits, june.kept.of) == (3, 3)
    assert june == timeline.point(world.shop, str(own), days[1])
    assert questions.counted_views(world.shop, None, group=str(own)).retention.customers == 3


def test_a24_tags_by_count_and_money(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01", "50.00"), sale(2, "bob@x.com", "2026-11-01"))
    for email, tags in (("ann@x.com", "delivery"), ("bob@x.com", "delivery, price")):
        surveys.add(world.shop, customer(world.shop, email), "Late", None, tags)
    assert surveys.view(world.shop).tags == (("delivery", 2, 6000), ("price", 1, 1000))


# B. Claims


def _claims() -> str:
    from shopretain.ui.dialogs import articles_dialog  # noqa: PLC0415

    return " ".join(Path(articles_dialog.__file__).read_text(encoding="utf-8").split())


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("b1", "can raise them by 40%"), ("b3", "16% more for a good experience"),
        ("b5", "costs 5 times less"), ("b6", "costs 6 times as much"), ("b8", "up to 10 times"),
        ("b9", "80 to 90% of web shops fail"), ("b10", "chat robots 30% more"),
        ("b12", "The crisis moved attention"), ("b13", "pledge of trust"),
    ],
)  # fmt: skip
def test_b_claims_are_shown_as_claims(row: str, words: str) -> None:
    assert row
    assert words in _claims()


def test_b1_returning_share(world: World) -> None:
    world.bring(*regulars(60, 90))
    found = articles.articles_view(world.shop)
    assert 0 < found.returning < found.known


def test_b2_one_letter_in_14_days(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ask = LetterAsk("blank", "Hi", "Hello", (customer(world.shop, "ann@x.com"),))
    handover.move(world.shop, making.make_drafts(world.shop, ask).drafts, "sent")
    world.on("2026-12-03")
    assert consent.gate(world.shop).may(ask.whom[0], "email").code == "just_written"  # type: ignore[arg-type]
    assert consent.gate(world.shop).may(ask.whom[0], "email").day == NOW  # type: ignore[arg-type]
    with pytest.raises(UserError, match="nobody_to_write"):
        making.make_drafts(world.shop, ask)
    world.on("2026-12-04")
    assert making.make_drafts(world.shop, ask).drafts


def test_b4_again_after_a_refund(world: World) -> None:
    back = {"Financial_Status": "partially_refunded", "Refunded_Amount": "5.00"}
    world.bring(
        sale(1, "a@x.com", "2025-01-01", **back), sale(2, "a@x.com", "2025-03-01"),
        sale(3, "b@x.com", "2025-01-01", **back), sale(4, "c@x.com", "2026-11-01"),
    )  # fmt: skip
    found = articles.articles_view(world.shop)
    assert (found.after_refund.hits, found.after_refund.of) == (1, 2)
    assert found.refunded_last == 1
    assert inside(world, rule("refunded_last", "yes")) == {"b@x.com"}


def test_b5_b6_own_costs_beside_the_claims(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-10-01"), sale(2, "b@x.com", "2026-10-01"))
    assert articles.articles_view(world.shop).newcomer_cost is None
    acquisition.set_spend(world.shop, date(2026, 10, 1), "50")
    ask = campaigns.CampaignAsk("May", "ads", "12", date(2026, 11, 1), "MAY")
    campaigns.keep(world.shop, ask)
    world.bring(sale(3, "a@x.com", "2026-11-10", Discount_Code="MAY"))
    found = articles.articles_view(world.shop)
    assert (found.newcomer_cost, found.back_cost) == (2500, 1200)


def test_b7_no_points_more_is_the_forecast(world: World) -> None:
    world.bring(*regulars(60, 30))
    view = goals.goal_view(world.shop)
    assert view.with_points(0) == view.forecast
    assert view.forecast_range[0] <= (view.forecast or 0) <= view.forecast_range[1]


def test_b8_multiple_of_the_first_order(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2024-01-01"), sale(2, "a@x.com", "2025-01-01", "30.00"),
        sale(3, "z@x.com", "2026-11-01"),
    )  # fmt: skip
    found = articles.articles_view(world.shop)
    assert (found.multiple_of, found.multiple) == (1, 4.0)


def test_b11_before_and_after_a_programme(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2025-10-01"), sale(2, "a@x.com", "2026-03-01"),
        sale(3, "b@x.com", "2025-10-01"), sale(4, "a@x.com", "2026-07-01"),
        sale(5, "b@x.com", "2026-07-01"), sale(6, "z@x.com", "2026-11-10"),
    )  # fmt: skip
    assert programme.programme(world.shop).began is None
    programme.set_began(world.shop, date(2026, 6, 1))
    view = programme.programme(world.shop)
    assert view.months == 5
    told = {row.id: row for row in view.rows}
    assert (told["lost"].before, told["lost"].before_of) == (50, 2)
    assert (told["lost"].after, told["lost"].after_of) == (0, 2)
    assert (told["repeats"].before_of, told["repeats"].after_of) == (1, 2)
    assert told["satisfaction"].before is None
    assert any("Before and after is no proof" in text.replace('"\n', "") for text in screens())
    with pytest.raises(UserError):
        programme.set_began(world.shop, date(2027, 1, 1))


# C. Groups


def test_c1_groups_as_sentences(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-01-01"), sale(2, "a@x.com", "2026-02-01"),
                sale(3, "b@x.com", "2026-11-01"))  # fmt: skip
    twice = rule("orders", "at_least", "2")
    own = groups.save(world.shop, None, "Twice", twice)
    assert inside(world, twice) == {"a@x.com"}
    first = groups.answer(world.shop, date(2026, 1, 15), own).ids
    assert len(first) == 0
    assert "at least 2" in groups.view(world.shop, None).own[0].sentence


def test_c2_names_with_fallbacks(world: World) -> None:
    world.bring(
        sale(1, "x@x.com", "2026-11-01", Billing_Name="N/A"), sale(2, "ann@x.com", "2026-11-01")
    )
    ids = tuple(customer(world.shop, f"{name}@x.com") for name in ("x", "ann"))
    ask = LetterAsk("blank", "Hi {first_name|}", "Dear {first_name|friend},", ids)
    first, second = letters.previews(world.shop, ask, ids)
    assert (first.subject, first.body) == ("Hi", "Dear friend,")
    assert second.body == "Dear Ann,"


def test_c3_postcodes(world: World) -> None:
    codes_ = ("00100", "00550", "01000", "100")
    world.bring(*(sale(n, f"c{n}@x.com", "2026-11-01", Shipping_Zip=code)
                  for n, code in enumerate(codes_)))  # fmt: skip
    assert inside(world, rule("postcode", "starts", "00")) == {"c0@x.com", "c1@x.com"}


def test_c4_silent_readers(world: World) -> None:
    from shopretain.services.group_words import STARTERS  # noqa: PLC0415

    world.on("2026-01-10").bring(sale(1, "a@x.com", "2026-01-01"), sale(2, "b@x.com", "2026-01-01"))
    ids = [customer(world.shop, f"{name}@x.com") for name in ("a", "b")]
    for who in ids:
        card.log_contact(world.shop, who, "email", "Hello", date(2026, 1, 10))
    world.on("2026-11-20").bring(sale(3, "z@x.com", "2026-11-19"))
    starter = next(one for one in STARTERS if one.id == "ask_opinion").rule
    assert inside(world, starter) == {"a@x.com", "b@x.com"}
    surveys.add(world.shop, ids[0], "Fine")
    assert inside(world, starter) == {"b@x.com"}


def test_c5_a_category_is_favoured(world: World) -> None:
    world.bring(*(sale(n, "a@x.com", f"2026-0{n}-01", Lineitem_name="Toy") for n in range(1, 4)),
                sale(4, "a@x.com", "2026-05-01"), sale(5, "b@x.com", "2026-05-01"))  # fmt: skip
    categories.set_categories(world.shop, [("Toy", "Kids")])
    assert inside(world, rule("category_share", "mostly", "Kids")) == {"a@x.com"}
    assert any("Kids" in idea for idea in planner.view(world.shop).ideas)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (("product", "ever", "tee - red"), "a"), (("orders", "at_least", "2"), "a"),
        (("coupon", "is", "TEN"), "a"), (("payment", "is", "PayPal"), "b"),
        (("delivery", "is", "Post"), "b"), (("spent", "at_least", "25"), "b"),
        (("last_order", "less_than", "20"), "b"), (("source", "is", "shopify"), "ab"),
    ],
)  # fmt: skip
def test_c6_purchase_conditions(world: World, wanted: tuple[str, str, str], found: str) -> None:
    world.bring(
        sale(1, "a@x.com", "2026-01-01", Lineitem_name="Tee - Red / M", Discount_Code="TEN"),
        sale(2, "a@x.com", "2026-02-01"),
        sale(3, "b@x.com", "2026-11-10", "30.00", Payment_Method="PayPal", Shipping_Method="Post"),
    )
    assert inside(world, rule(*wanted)) == {f"{name}@x.com" for name in found}


def test_c7_categories_are_for_somebody(world: World) -> None:
    world.bring(*(sale(n, "a@x.com", f"2026-0{n}-01", Lineitem_name="Toy") for n in (1, 2)))
    categories.set_categories(world.shop, [("Toy", "Toys")])
    assert inside(world, rule("audience_share", "mostly", "kids")) == set()
    categories.set_audiences(world.shop, "Toys", ["kids"])
    assert inside(world, rule("audience_share", "mostly", "kids")) == {"a@x.com"}


def test_c8_five_orders(world: World) -> None:
    world.bring(
        *(sale(n, "a@x.com", f"2026-0{n}-01") for n in range(1, 6)),
        *(sale(10 + n, "b@x.com", f"2026-0{n}-01") for n in range(1, 5)),
        sale(20, "b@x.com", "2026-06-01", Financial_Status="voided"),
    )
    assert inside(world, rule("orders", "at_least", "5")) == {"a@x.com"}


def test_c9_nothing_owned_is_suggested(world: World) -> None:
    world.bring(*pot_then_tea(15))
    assert card.suggestions(world.shop, customer(world.shop, "p0@x.com")) == ()
    assert card.suggestions(world.shop, customer(world.shop, "p20@x.com"))[0].product == "Tea"


def test_c10_all_ways_ask_the_gate(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"), sale(2, "b@x.com", "2026-11-01"))
    a, b = (customer(world.shop, f"{name}@x.com") for name in "ab")
    consent.stop_all(world.shop, a, "owner")
    ids = np.array([a, b])
    saved = lists.save_for_tool(world.shop, tmp_path / "m.csv", "mailchimp", ids.tolist())
    assert "a@x.com" not in (tmp_path / "m.csv").read_text(encoding="utf-8-sig")
    assert saved.left_out
    plan = letters.plan(world.shop, LetterAsk("blank", "Hi", "Hello", (a, b)))
    assert plan.ready == (b,)


def test_c11_all_groups_as_text(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    groups.save(world.shop, None, "Twice", rule("orders", "at_least", "2"))
    groups.save_text(world.shop, tmp_path / "g.txt")
    text = (tmp_path / "g.txt").read_text(encoding="utf-8")
    assert "Twice" in text
    assert "at least 2" in text


def test_c12_vips_by_rule(world: World) -> None:
    from shopretain.services.people_table import everybody  # noqa: PLC0415

    world.bring(*(sale(n, f"c{n}@x.com", "2026-10-01", f"{10 + n}.00") for n in range(20)))
    by_rule = {customer(world.shop, f"c{n}@x.com") for n in (18, 19)}
    assert set(everybody(world.shop).vips) == by_rule
    assert inside(world, rule("vip", "yes")) == {"c18@x.com", "c19@x.com"}
    assert card.card(world.shop, customer(world.shop, "c19@x.com")).is_vip
    hand = customer(world.shop, "c0@x.com")
    card.write(world.shop, hand, "vip", "1")
    assert set(everybody(world.shop).vips) == by_rule | {hand}
    set_values(world.shop, {"vip_share": "0"})
    assert set(everybody(world.shop).vips) == {hand}


def test_c13_answers_are_on_the_card(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    path = file(
        tmp_path / "form.csv", "Timestamp,Email,How likely are you to recommend us?,Anything else?",
        "2026-11-10 10:00:00,ann@x.com,9,Lovely tea and quick delivery",
        "2026-11-10 10:00:00,who@y.com,8,Fine for me but late",
    )  # fmt: skip
    found = surveys.import_answers(world.shop, path)
    assert (found.known, found.unmatched) == (1, ("who@y.com",))
    told = known.beyond(world.shop, customer(world.shop, "ann@x.com")).answers
    assert {answer.score for answer in told} == {9, None}


def test_c14_notes_are_seen_at_the_draft(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ann = customer(world.shop, "ann@x.com")
    card.write(world.shop, ann, "note", "Moves in May")
    card.write(world.shop, ann, "wish", "Strong tea")
    card.log_contact(world.shop, ann, "phone", "Asked for a pot")
    ask = LetterAsk("blank", "Hi", "Hello", (ann,))
    (found,) = letters.previews(world.shop, ask, (ann,))
    for words in ("Moves in May", "Strong tea", "Asked for a pot"):
        assert words in found.known


# D. Letters by themselves


def test_d1_a_first_order_makes_one_draft(world: World) -> None:
    first = sale(1, "ann@x.com", "2026-11-19")
    world.switch("thank_first").bring(first)
    assert world.run() == [("thank_first", "ann@x.com")]
    world.bring(first)
    assert world.run() == [("thank_first", "ann@x.com")]


def test_d2_six_months_after_the_last_order(world: World) -> None:
    world.on("2026-11-21").switch("come_back").bring(sale(1, "ann@x.com", "2026-05-22"))
    assert world.run() == []
    assert world.on("2026-11-22").run() == [("come_back", "ann@x.com")]
    world.bring(sale(2, "ann@x.com", "2026-11-22"))
    assert world.run() == []


def test_d3_favourites(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "bob@x.com", "2026-11-01"))
    path = file(
        tmp_path / "wish.csv", "Email,Product,Added", "ann@x.com,Pot,2026-11-15",
        "bob@x.com,Pot,2026-11-15", "who@y.com,Pot,2026-11-15",
    )  # fmt: skip
    found = wishes.bring(world.shop, path)
    assert (len(found.entries), found.unmatched) == (2, ("who@y.com",))
    assert wishes.bring(world.shop, path).entries == ()
    world.bring(sale(3, "bob@x.com", "2026-11-16", Lineitem_name="Pot")).switch("wished")
    assert world.run() == [("wished", "ann@x.com")]
    wishes.take_back(world.shop, found)
    assert world.run() == []
    with pytest.raises(UserError, match="no_favourites"):
        wishes.bring(world.shop, file(tmp_path / "no.csv", "Email,Town", "a@x.com,York"))
    assert "Browsing is not tracked" in sentence("nothere.browsing.how")


def test_d4_after_the_second_paid_order(world: World) -> None:
    world.switch("thank_second").bring(
        sale(1, "ann@x.com", "2026-11-01"),
        sale(2, "ann@x.com", "2026-11-10", Financial_Status="pending"),
    )
    assert world.run() == []
    world.bring(sale(3, "ann@x.com", "2026-11-19"))
    assert world.run() == [("thank_second", "ann@x.com")]
    world.send("thank_second").on("2026-12-20").bring(sale(4, "ann@x.com", "2026-12-19"))
    assert world.run() == []


def test_d5_eight_plays_without_a_word(world: World) -> None:
    assert len(SHOWN_FIRST) == 8
    world.switch("review", "after_sale").bring(
        gone(1, "ann@x.com", "2026-11-01", "2026-11-03"),
        gone(2, "bob@x.com", "2026-11-16", "2026-11-17"),
    )
    assert world.run() == [("after_sale", "bob@x.com"), ("review", "ann@x.com")]


def test_d6_baskets_left(world: World, tmp_path: Path) -> None:
    head = ("Id,Name,Email,Financial Status,Accepts Marketing,Created at,Currency,Total,"
            "Lineitem quantity,Lineitem name,Lineitem price,Billing Name,"
            "Abandoned Checkout URL")  # fmt: skip
    lines = [
        f"{n},#{n},c{n}@x.com,,yes,2026-11-{day} 10:00:00 +0000,EUR,10.00,1,Tea,10.00,C {n},"
        f"https://x.y/{n}"
        for n, day in enumerate((18, 13, 12, 20))
    ]
    import_orders.run(world.shop, [file(tmp_path / "b.csv", head, *lines)], ImportOptions())
    world.switch("checkout")
    assert world.run() == [("checkout", "c0@x.com"), ("checkout", "c1@x.com")]
    assert "old news" in sentence("dont.checkout")


def test_d7_browsing_is_not_tracked() -> None:
    assert READY["favourite_category"].trigger == "favourite_quiet"
    assert "Browsing is not tracked" in sentence("nothere.browsing.how")


def test_d8_signed_up_without_an_order(world: World, tmp_path: Path) -> None:
    head = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders"
    path = file(tmp_path / "c.csv", head, "1,Ida,Berg,ida@x.com,yes,0.00,0")
    world.on("2026-10-21").bring(sale(1, "now@x.com", "2026-10-01"))
    import_orders.run(world.shop, [path], ImportOptions())
    world.switch("account")
    assert world.on("2026-11-19").run() == []
    assert world.on("2026-11-20").run() == [("account", "ida@x.com")]


def test_d9_late_orders(world: World) -> None:
    world.switch("late_order").bring(
        sale(1, "a@x.com", "2026-11-14"), sale(2, "b@x.com", "2026-11-16"),
        gone(3, "c@x.com", "2026-11-10", "2026-11-11"),
    )  # fmt: skip
    assert world.run() == [("late_order", "a@x.com")]


def test_d10_a_closed_case_is_asked_about(world: World) -> None:
    world.switch("check_up").bring(sale(1, "ann@x.com", "2026-11-01"))
    case = cases.open_case(
        world.shop, customer(world.shop, "ann@x.com"), "email", "question", "How?"
    )
    cases.close(world.shop, case)
    assert world.run() == []
    assert world.on("2026-11-23").run() == [("check_up", "ann@x.com")]


@pytest.mark.parametrize("play", ["come_back", "birthday", "milestone", "refill", "tips"])
def test_d11_presets_of_follow_up_tools(play: str) -> None:
    assert READY[play].check()
    assert READY[play].steps[0].letter in gallery()


def test_d12_cross_sell_after_three_weeks(world: World) -> None:
    world.bring(
        sale(1, "ann@x.com", "2026-10-30", Lineitem_name="Blouse"),
        sale(2, "bob@x.com", "2026-10-30", Lineitem_name="Blouse"),
        sale(3, "bob@x.com", "2026-11-09", Lineitem_name="Trousers"),
    )
    categories.set_categories(world.shop, [("Blouse", "blouses"), ("Trousers", "trousers")])
    play = Play("new", "bought", (Step("cross_sell", 21),), what="blouses", unless="trousers",
                window=21, offer=Offer("percent", 10))  # fmt: skip
    letter_texts.save_text(world.shop, "cross_sell", "For you", "Trousers go with it.", None)
    plays.add(world.shop, play)
    assert world.on("2026-11-19").run() == []
    world.on("2026-11-20")
    assert [email for _, email in world.run()] == ["ann@x.com"]


def test_d13_what_goes_with_what_they_have(world: World) -> None:
    world.bring(*pot_then_tea(15), sale(900, "zed@x.com", "2026-11-01", Lineitem_name="Pot"))
    zed = customer(world.shop, "zed@x.com")
    ask = LetterAsk("blank", "Hi", "Look:\n{goes_with|nothing}", (zed,))
    (found,) = letters.previews(world.shop, ask, (zed,))
    assert "\u2022 Tea" in found.body
    assert "Pot" not in found.body


def test_d14_codes_end_and_are_reminded_of(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "bob@x.com", "2026-11-01"))
    ids = tuple(customer(world.shop, f"{name}@x.com") for name in ("ann", "bob"))
    ask = LetterAsk("blank", "Hi", "{code} till {code_until}", ids, Offer("percent", 10, days=17))
    made = making.make_drafts(world.shop, ask)
    drafts = handover.queue(world.shop)
    assert all("7 December 2026" in draft.body for draft in drafts)
    handover.move(world.shop, made.drafts, "sent")
    code = next(one.code for one in drafts if one.email == "ann@x.com")
    world.on("2026-12-04").bring(sale(3, "ann@x.com", "2026-11-30", Discount_Code=code))
    world.switch("code_ending")
    assert world.run() == [("code_ending", "bob@x.com")]


def test_d15_codes_for_those_who_said_yes(world: World) -> None:
    set_values(world.shop, {"country": "DE"})
    world.bring(*(sale(n, f"c{n}@x.com", "2026-11-01", Accepts_Marketing="yes" if n < 3 else "no")
                  for n in range(5)))  # fmt: skip
    ids = tuple(customer(world.shop, f"c{n}@x.com") for n in range(5))
    making.make_drafts(
        world.shop, LetterAsk("blank", "Hi", "Yours: {code}", ids, Offer("percent", 10))
    )
    assert len(coupons.passports(world.shop)) == 3


def test_d16_ready_letters() -> None:
    assert len([one for one in gallery().values() if not one.is_card]) >= 12
    assert "Pictures are not made here" in sentence("nothere.pictures.how")


def test_d17_holidays_follow_the_country() -> None:
    first, last = date(2026, 12, 1), date(2027, 1, 31)
    finnish = {one.id for one in occasions("FI", first, last)}
    assert finnish != {one.id for one in occasions("UA", first, last)}


def test_d18_d25_messages_for_phones(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01", Billing_Phone="040 123 4567"))
    ann = customer(world.shop, "ann@x.com")
    consent.enter(world.shop, ann, ("sms",), "granted", "phone", "yes please")
    phones.save(world.shop, LetterAsk("blank", "Hi", "Hello", (ann,)), tmp_path / "p.csv")
    text = (tmp_path / "p.csv").read_text(encoding="utf-8-sig")
    assert "+358401234567" in text
    assert "wa.me/358401234567" in text
    assert "No letter or message leaves without you" in sentence("nothere.sending.how")


def test_d19_the_newsletter_has_a_rhythm(world: World) -> None:
    world.bring(*regulars(3, 20))
    planner.set_rhythm(world.shop, "weekly")
    days = [row.day for row in planner.view(world.shop).rows if row.kind == "newsletter"]
    assert days[1] - days[0] == timedelta(days=7)


def test_d20_not_only_sales(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-01-01"))
    ids = (customer(world.shop, "ann@x.com"),)
    for month in (2, 3, 4):
        world.on(f"2026-0{month}-01")
        made = making.make_drafts(world.shop, LetterAsk("come_back", "Hi", "Offer", ids))
        handover.move(world.shop, made.drafts, "sent")
    world.on("2026-05-01")
    plan = letters.plan(world.shop, LetterAsk("come_back", "Hi", "Offer", ids))
    assert plan.offers_in_a_row == 3


def test_d21_chains_end_when_they_buy(world: World) -> None:
    world.switch("come_back").bring(sale(1, "ann@x.com", "2026-05-20"))
    assert world.run() == [("come_back", "ann@x.com")]
    world.send("come_back").on("2026-11-30").bring(sale(2, "ann@x.com", "2026-11-29"))
    assert world.on("2026-12-20").run() == []


def test_d22_each_by_their_own_rhythm(world: World) -> None:
    start = date(2026, 1, 1)
    for name, gap, count in (("fast", 20, 12), ("slow", 90, 4)):
        days = [start + timedelta(days=gap * n) for n in range(count)]
        world.bring(
            *(sale(1000 * gap + n, f"{name}@x.com", str(day)) for n, day in enumerate(days))
        )
    world.on("2026-09-01").switch("late")
    assert world.on("2026-10-10").run() == [("late", "fast@x.com")]
    assert ("late", "slow@x.com") not in world.on("2026-11-01").run()
    assert ("late", "slow@x.com") in world.on("2027-02-15").run()


def test_d23_words_for_the_confirmation_page(world: World) -> None:
    letter = gallery()["confirmation_page"]
    _, body = letters.page_text(world.shop, letter.subject, letter.body)
    assert "{" not in body
    assert "code for friends" in body


def test_d24_new_in_their_category(world: World) -> None:
    world.bring(
        sale(1, "ann@x.com", "2026-01-10"), sale(2, "ann@x.com", "2026-03-10"),
        sale(3, "bob@x.com", "2026-11-01", Lineitem_name="New tea"),
        sale(4, "bob@x.com", "2026-10-01", Lineitem_name="Old tea"),
    )  # fmt: skip
    categories.set_categories(world.shop, [(n, "Teas") for n in ("Tea", "New tea", "Old tea")])
    assert ("new_arrivals", "ann@x.com") in world.switch("new_arrivals").run()
    draft = next(d for d in handover.queue(world.shop) if d.email == "ann@x.com")
    assert "New tea" in draft.body
    assert "Old tea" not in draft.body


# E. Loyalty


def test_e1_points_follow_orders_and_refunds(world: World) -> None:
    loyalty.switch_on(world.shop)
    world.bring(sale(1, "ann@x.com", "2026-11-01", "42.50"))
    ann = customer(world.shop, "ann@x.com")
    assert members.why(world.shop, ann).points == 42
    world.bring(sale(1, "ann@x.com", "2026-11-01", "42.50", Refunded_Amount="42.50",
                     Financial_Status="refunded"))  # fmt: skip
    assert members.why(world.shop, ann).points == 0
    world.bring(sale(2, "ann@x.com", "2026-11-02", "130.00"))
    loyalty.use(world.shop, ann, Reward("amount", 100, 500))
    assert members.why(world.shop, ann).points == 30


def test_e2_levels_are_told_once(world: World) -> None:
    from shopretain.store import points  # noqa: PLC0415

    world.bring(sale(1, "ann@x.com", "2026-11-01", "50.00"))
    loyalty.switch_on(world.shop, Rules(UNIT, tiers=(Tier("Gold", 10_000),)))
    more = sale(2, "ann@x.com", "2026-11-10", "60.00")
    world.bring(more).bring(more)
    with world.shop.store.read() as conn:
        (notice,) = points.list_notices(conn, date(2026, 1, 1))
    assert (notice.tier_before, notice.tier) == (-1, 0)
    assert [row.tier for row in members.members(world.shop)] == ["Gold"]


def on_the_slip(world: World) -> tuple[str, ...]:
    parcels = packing.packing(world.shop, date(2026, 11, 19)).run.parcels
    return next(parcel for parcel in parcels if "Ann" in parcel.name).extras


def test_e3_a_bonus_for_every_order_on_the_slip(world: World) -> None:
    loyalty.switch_on(world.shop, Rules(UNIT, order_bonus=7))
    world.bring(sale(1, "ann@x.com", "2026-11-19", "20.00"))
    assert on_the_slip(world)[0] == "You earned 27 points with this order; now 27."


def test_e4_reviews_give_points_once(world: World, tmp_path: Path) -> None:
    loyalty.switch_on(world.shop, Rules(UNIT, review=30))
    world.bring(sale(1, "ann@x.com", "2026-11-01", "10.00"))
    ann = customer(world.shop, "ann@x.com")
    path = file(
        tmp_path / "r.csv",
        "title,body,rating,review_date,reviewer_name,reviewer_email,product_title",
        "Good,Lovely tea,5,2026-11-10,Ann,ann@x.com,Tea",
        "Bad,Too weak,2,2026-11-12,Ann,ann@x.com,Tea",
        "Fine,Nice,4,2026-11-12,Who,who@y.com,Tea",
    )  # fmt: skip
    found = reviews.bring(world.shop, path)
    assert (len(found.ids), found.unmatched) == (2, ("who@y.com",))
    assert members.why(world.shop, ann).points == 70
    assert reviews.bring(world.shop, path).ids == ()
    assert members.why(world.shop, ann).points == 70
    assert surveys.view(world.shop).waiting == 1  # the bad one waits for an answer
    reviews.take_back(world.shop, found)
    assert members.why(world.shop, ann).points == 10
    assert "no app to count" in sentence("nothere.app.how")


def test_e5_cashback_by_frequency(world: World) -> None:
    loyalty.switch_on(world.shop, Rules(UNIT, earning="cashback"))
    world.bring(*(sale(n, "ann@x.com", f"2026-{n + 2:02}-01", "100.00") for n in range(1, 7)))
    earned = [row.points for row in members.why(world.shop, customer(world.shop, "ann@x.com")).rows]
    assert earned[0] == 500


def test_e6_each_reward_prints_right(world: World) -> None:
    told = {
        Reward("amount", 10, 500): "€5", Reward("over", 10, 500, threshold=5_000): "€50",
        Reward("delivery", 10): "delivery", Reward("product", 10, name="A cup"): "A cup",
    }  # fmt: skip
    world.bring(sale(1, "ann@x.com", "2026-11-19", "20.00"))
    for reward, words in told.items():
        if loyalty.is_on(world.shop):
            loyalty.switch_off(world.shop)
        loyalty.switch_on(world.shop, Rules(UNIT, rewards=(reward,)))
        line = next(one for one in on_the_slip(world) if one.startswith("Enough for"))
        assert words in line, line


def test_e7_no_offer_below_the_floor(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01", "100.00"))
    ids = (customer(world.shop, "ann@x.com"),)
    ask = LetterAsk("blank", "Hi", "Yours: {code}", ids, Offer("percent", 40))
    margin_floor.keep_floor(world.shop, 0.5, 0.2)
    with pytest.raises(UserError, match="offer_below_floor"):
        making.make_drafts(world.shop, ask)
    margin_floor.check_offer(world.shop, Offer("percent", 30))
    margin_floor.check_offer(world.shop, Offer("amount", 3_000, threshold=10_000))
    with pytest.raises(UserError, match="offer_below_floor"):
        margin_floor.check_offer(world.shop, Offer("amount", 6_000))
    assert making.make_drafts(world.shop, replace(ask, offer=Offer("percent", 20))).drafts


def test_e8_thanks_grow() -> None:
    assert not ladder_falls(Rules(UNIT, first_bonus=10, ladder=(Rung(5, 50),), anniversary=100))
    assert ladder_falls(Rules(UNIT, first_bonus=60, ladder=(Rung(5, 50),), anniversary=100))


def test_e9_flat_discount(world: World) -> None:
    rows = offers([100_00, 150_00, 200_00, 300_00], 30_00, 100_00, 30.0)
    assert [one.percent for one in rows] == [30_00, 45_00, 60_00, 90_00]
    assert [round(100 * one.flat / one.basket) for one in rows] == [30, 20, 15, 10]
    assert rows[2].percent - rows[2].flat == 30_00
    world.bring(
        sale(1, "a@x.com", "2026-10-01", "200.00"), sale(2, "b@x.com", "2026-10-01", "50.00")
    )
    found = simulator.offer(world.shop, EVERYBODY, 30_00, 100_00, 30.0, 0.5, 0.2)
    assert (found.over, found.flat, found.percent) == (1, 30_00, 60_00)


def test_e10_what_coupons_cost(world: World) -> None:
    set_values(world.shop, {"post_margin": "50"})
    world.bring(
        sale(1, "a@x.com", "2026-10-01", "90.00", Discount_Code="TEN", Discount_Amount="10.00")
    )
    (row,) = codes.coupon_report(world.shop)
    assert (row.sales, row.off, row.left) == (90_00, 10_00, 40_00)


def test_e11_gifts_within_a_budget(world: World) -> None:
    orders = [
        sale(n, f"c{n}@x.com", "2026-10-01", "100.00", Lineitem_name=f"Item {n}") for n in range(30)
    ]
    world.bring(*orders, *(sale(100 + n, f"d{n}@x.com", "2026-11-01") for n in range(3)))
    found = gifts.gift_list(world.shop, 60_00, 4_00, EVERYBODY)
    assert 0 < len(found.rows) <= 15
    gifts.record_gifts(world.shop, found.rows)
    again = gifts.gift_list(world.shop, 60_00, 4_00, EVERYBODY)
    assert not {row.customer for row in found.rows} & {row.customer for row in again.rows}


def test_e12_codes_of_a_level(world: World) -> None:
    loyalty.switch_on(world.shop, Rules(UNIT, tiers=(Tier("Gold", 10_000),)))
    world.bring(sale(1, "ann@x.com", "2026-11-01", "150.00"), sale(2, "bob@x.com", "2026-11-01"))
    code = codes.share_code(world.shop, "tier", "Gold")
    world.bring(sale(3, "bob@x.com", "2026-11-10", Discount_Code=code))
    (found,) = codes.shared_codes(world.shop)
    assert len(found.misused) == 1


def test_e13_a_code_for_the_first_order(world: World) -> None:
    world.bring(sale(1, "old@x.com", "2026-01-01"))
    code = codes.share_code(world.shop, "first", "")
    world.bring(sale(2, "old@x.com", "2026-11-10", Discount_Code=code),
                sale(3, "new@x.com", "2026-11-10", Discount_Code=code))  # fmt: skip
    (found,) = codes.shared_codes(world.shop)
    assert len(found.misused) == 1
    assert "first order" in papers.counter_paper(world.shop, "first_order").body
    assert "They belong to your website" in sentence("nothere.popups.how")


def test_e14_simulated_is_what_comes(world: World) -> None:
    world.bring(*(sale(n, "ann@x.com", f"2026-{n:02}-01", "20.00") for n in range(1, 11)))
    rules = Rules(UNIT, order_bonus=5)
    said = simulator.replay(simulator.past(world.shop), rules)
    loyalty.switch_on(world.shop, rules)
    real = members.why(world.shop, customer(world.shop, "ann@x.com")).points
    assert said.points == real


def test_e15_draws_can_be_checked(world: World) -> None:
    world.bring(*(sale(n, f"c{n}@x.com", "2026-10-01") for n in range(9)))
    first = gifts.hold_draw(world.shop, "Spring", EVERYBODY, 2, "person", "WORD")
    again = gifts.hold_draw(world.shop, "Spring", EVERYBODY, 2, "person", "WORD")
    assert first.winners == again.winners
    paper = papers.certificate(world.shop, first)
    assert first.digest in paper.body
    assert all(name in paper.body for _, name, _ in first.winners)
    assert "winner" in gallery()


def test_e16_a_challenge(world: World) -> None:
    for product in "ABC":
        categories.set_categories(world.shop, [(product, product)])
    world.bring(*(sale(n, "ann@x.com", f"2026-10-0{n + 1}", Lineitem_name=product)
                  for n, product in enumerate("ABC")))  # fmt: skip
    (row,) = gifts.challenge_list(world.shop, 3, 60)
    assert row.done_on == date(2026, 10, 3)
    assert "quiz" in gallery()
    assert "need a website" in sentence("nothere.quiz.how")


def coffee(world: World) -> int:
    """Give somebody who buys coffee every 30 days, due about now."""
    left = {"Fulfillment_Status": "fulfilled"}
    days = [date(2026, 5, 28) + timedelta(days=30 * n) for n in range(6)]
    world.bring(
        *(sale(n, "ann@x.com", str(day), Lineitem_name="Coffee", **left)
          for n, day in enumerate(days)),
        sale(50, "now@x.com", "2026-11-18", Lineitem_name="Pot", **left),
    )  # fmt: skip
    return customer(world.shop, "ann@x.com")


def test_e17_standing_orders_come_due(world: World) -> None:
    ann = coffee(world)
    (offer,) = standing.standing(world.shop).rows
    assert (offer.product, offer.status, offer.gap) == ("Coffee", "offer", 30)
    assert who_is_in(world, "standing") == (ann,)
    agreed = standing.agree(world.shop, ann, "Coffee", 30)
    (row,) = standing.standing(world.shop).rows
    assert (row.id, row.status) == (agreed, "running")
    assert standing.standing(world.shop).articles == (("Coffee", 1),)
    standing.set_status(world.shop, agreed, "paused")
    assert standing.due(world.shop, 7) == ()
    for bad in (("", 30), ("Tea", 0)):
        with pytest.raises(UserError):
            standing.agree(world.shop, ann, *bad)
    assert "You collect the money" in sentence("nothere.charging.how")


def test_e18_extras_are_on_the_slip(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-19", Lineitem_name="Coffee"))
    standing.agree(
        world.shop, customer(world.shop, "ann@x.com"), "Coffee", 30, "a new blend to try"
    )
    assert on_the_slip(world) == ("With Coffee: a new blend to try",)


# F. Service


def test_f1_the_oldest_question_is_on_top(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"), sale(2, "b@x.com", "2026-11-01"))
    ids = [cases.open_case(world.shop, customer(world.shop, f"{n}@x.com"), "email", "question", "?")
           for n in "ab"]  # fmt: skip
    cases.answer(world.shop, ids[0])
    assert [case.id for case in cases.list_cases(world.shop)] == ids[::-1]
    assert "Not measured here" in sentence("nothere.site.how")


def test_f2_one_timeline(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    ann = customer(world.shop, "ann@x.com")
    card.log_contact(world.shop, ann, "phone", "Asked for tea")
    chats.bring(world.shop, ann, file(tmp_path / "c.txt", ANDROID.rstrip()))
    found = card.card(world.shop, ann).contacts
    assert {contact.channel for contact in found} == {"phone", "message"}
    assert "They are not fetched" in sentence("nothere.fetching.how")


def test_f3_ready_answers(world: World) -> None:
    replies.add_usual(world.shop)
    known_ = replies.list_replies(world.shop)
    assert replies.matches(known_, "br")[0].question == "Something arrived broken"


def test_f4_an_faq_to_publish(world: World, window: MainWindow, tmp_path: Path) -> None:
    from shopretain.ui.printing.plan_page import save_faq_page  # noqa: PLC0415

    replies.add_usual(world.shop)
    told = replies.faq(world.shop)
    for suffix in (".html", ".md", ".csv"):
        assert replies.save_faq(world.shop, tmp_path / f"f{suffix}") == len(told)
    save_faq_page(tmp_path / "f.pdf", told, "Kettle")
    pages = PdfReader(tmp_path / "f.pdf").pages
    text = " ".join(words_on(page) for page in pages)
    assert all(question in text for question, _ in told)


def test_f5_live_chat_is_said_not_to_be_here(world: World) -> None:
    assert "needs a server" in sentence("nothere.live_chat.how")
    assert "Monday to Friday" in papers.counter_paper(world.shop, "hours").body


def test_f6_before_they_ask(world: World) -> None:
    world.bring(
        sale(1, "late@x.com", "2026-11-10"),
        gone(2, "back@x.com", "2026-11-10", "2026-11-11", Financial_Status="partially_refunded",
             Refunded_Amount="5.00"),
        gone(3, "fine@x.com", "2026-11-10", "2026-11-11"),
    )  # fmt: skip
    assert [(row.name, row.why) for row in proactive.before_they_ask(world.shop)] == [
        ("Late", "late"), ("Back", "refund"),
    ]  # fmt: skip
    hard = [
        gone(100 + n, f"h{n}@x.com", "2026-06-01", "2026-06-02", Lineitem_name="Pot",
             **({"Financial_Status": "refunded", "Refunded_Amount": "10.00"} if n < 12 else {}))
        for n in range(40)
    ]  # fmt: skip
    easy = [gone(200 + n, f"e{n}@x.com", "2026-06-01", "2026-06-02") for n in range(60)]
    world.bring(
        *hard, *easy, gone(300, "new@x.com", "2026-11-15", "2026-11-16", Lineitem_name="Pot")
    )
    assert ("New", "difficult") in [(r.name, r.why) for r in proactive.before_they_ask(world.shop)]
    assert "People do that" in sentence("nothere.staffing.how")


def test_f7_answers_for_a_bot(world: World, tmp_path: Path) -> None:
    replies.save(world.shop, 0, "Vegan?", "Yes", True)
    replies.save_for_bot(world.shop, tmp_path / "b.json")
    told = json.loads((tmp_path / "b.json").read_text(encoding="utf-8"))
    assert set(told["answers"][0]) == {"question", "answer", "language", "last_reviewed"}
    assert told["hand_over_to_a_person"]
    assert "A bot lives where" in sentence("nothere.bot.how")


def test_f8_a_phone_menu(world: World, window: MainWindow) -> None:
    from shopretain.ui.printing.papers import PaperDocument  # noqa: PLC0415

    assert window.isVisible()
    document = PaperDocument(papers.counter_paper(world.shop, "phone_menu"))
    assert len(document.pages) == 1
    assert "It belongs to your telephone" in sentence("nothere.phone_menu.how")


def test_f9_vips_come_first(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"), sale(2, "b@x.com", "2026-11-01"))
    card.write(world.shop, customer(world.shop, "b@x.com"), "vip", "1")
    ids = [cases.open_case(world.shop, customer(world.shop, f"{n}@x.com"), "email", "question", "?")
           for n in "ab"]  # fmt: skip
    assert [case.id for case in cases.list_cases(world.shop)] == ids[::-1]


def test_f10_service_recovery(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01")).switch("goodwill", "check_up")
    ann = customer(world.shop, "ann@x.com")
    case = cases.open_case(world.shop, ann, "email", "complaint", "It broke")
    news = LetterAsk("newsletter", "Hi", "News", (ann,))
    assert letters.plan(world.shop, news).ready == ()
    sorry = gallery()["apology"]
    ask = LetterAsk("apology", sorry.subject, sorry.body, (ann,))
    assert letters.plan(world.shop, ask).ready == (ann,)
    cases.close(world.shop, case)
    assert letters.plan(world.shop, news).ready == (ann,)
    assert ("goodwill", "ann@x.com") in world.on("2026-11-27").run()


def test_f11_first_replies_by_month(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    case = cases.open_case(world.shop, customer(world.shop, "ann@x.com"), "email", "question", "?")
    cases.answer(world.shop, case)
    newest = serving.serving(world.shop).replies[-1]
    assert (newest.cases, newest.hours) == (1, 0.0)


def test_f12_late_orders_are_seen_as_d9(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-10"))
    assert who_is_in(world, "late_order")


def test_f13_three_days_after_a_refund(world: World) -> None:
    world.on("2026-11-12").switch("refund").bring(
        sale(
            1,
            "bob@x.com",
            "2026-11-10",
            Financial_Status="partially_refunded",
            Refunded_Amount="5.00",
        )
    )
    assert world.run() == []
    assert world.on("2026-11-13").run() == [("refund", "bob@x.com")]


def test_f14_days_to_ship(world: World) -> None:
    assert serving.serving(world.bring(sale(1, "a@x.com", "2026-11-01")).shop).shipping is None
    world.bring(
        gone(2, "b@x.com", "2025-01-01", "2025-01-10"),
        gone(3, "b@x.com", "2025-03-01", "2025-03-02"),
    )
    found = serving.serving(world.shop).shipping
    assert found is not None
    assert (found.late.hits, found.late.of, found.on_time.hits, found.on_time.of) == (1, 1, 0, 1)


def test_f15_ways_to_pay_sum_up(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2025-01-01", Payment_Method="Card"), sale(2, "b@x.com", "2026-11-01")
    )
    view = serving.serving(world.shop)
    assert sum(way.orders for way in view.payments) == sum(w.orders for w in view.deliveries) == 2
    assert "belongs to your shop system" in sentence("nothere.checkout.how")


def test_f16_seven_questions_and_who_came_again(world: World) -> None:
    world.on("2026-01-10").bring(sale(1, "a@x.com", "2026-01-01"), sale(2, "b@x.com", "2026-01-01"))
    for name, score in (("a", 10), ("b", 4)):
        for question in surveys.SEVEN:
            surveys.add(
                world.shop, customer(world.shop, f"{name}@x.com"), "", score, "", "", question
            )
    world.on("2026-11-20").bring(sale(3, "a@x.com", "2026-02-01"))
    happy, others = surveys.view(world.shop).again
    assert (happy.hits, happy.of, others.hits, others.of) == (1, 1, 0, 1)
    assert len(surveys.SEVEN) == 7


def test_f17_a_card_for_the_counter(world: World) -> None:
    assert papers.counter_paper(world.shop, "thanks").size == "a5"
    assert "No program does that" in sentence("nothere.team.how")


def test_f18_the_month_is_todays_goals(world: World, window: MainWindow, tmp_path: Path) -> None:
    from shopretain.ui.printing.month_page import save_month  # noqa: PLC0415

    world.bring(*regulars(30, 90))
    goals.set_goal(world.shop, 50)
    todo = actions.today(world.shop)
    save_month(
        tmp_path / "m.pdf", goals.goal_view(world.shop), todo, planner.view(world.shop), "K", NOW
    )
    (page,) = PdfReader(tmp_path / "m.pdf").pages
    text = words_on(page)
    assert "November 2026" in text
    assert todo.actions
    for action in todo.actions[:3]:
        assert action.title in text


def test_f19_products_as_first_ones(world: World) -> None:
    orders = [sale(n, f"a{n}@x.com", "2025-01-01") for n in range(20)]
    again = [sale(100 + n, f"a{n}@x.com", "2025-06-01") for n in range(12)]
    world.bring(*orders, *again, sale(900, "z@x.com", "2026-11-01"))
    (tea,) = articles.products_view(world.shop).products
    assert tea.back is not None
    assert (tea.back.hits, tea.back.of) == (12, 20)
    assert (tea.refunded.hits, tea.complaints) == (0, 0)


def test_f20_last_contact_was_bad(world: World) -> None:
    world.bring(*(sale(n, f"c{n}@x.com", "2026-01-01") for n in range(3)))
    ids = [customer(world.shop, f"c{n}@x.com") for n in range(3)]
    case = cases.open_case(world.shop, ids[0], "email", "complaint", "It broke")
    cases.close(world.shop, case)
    surveys.add(world.shop, ids[1], "", 3)
    surveys.add(world.shop, ids[2], "", 9)
    assert inside(world, rule("bad_contact", "yes")) == {"c0@x.com", "c1@x.com"}
    world.on("2026-11-25")
    surveys.add(world.shop, ids[0], "", 10)
    assert inside(world, rule("bad_contact", "yes")) == {"c1@x.com"}


# G. Friends and words


def friends(world: World) -> tuple[int, int]:
    """Give Ann, who brought Bob."""
    loyalty.switch_on(world.shop, Rules(UNIT, advocate=50, friend=10))
    world.bring(sale(1, "ann@x.com", "2026-10-01"))
    ann = customer(world.shop, "ann@x.com")
    code = referrals.code_of(world.shop, ann)
    world.bring(
        sale(2, "bob@x.com", "2026-11-01", Discount_Code=code, Shipping_Address1="Elsewhere 1"),
        sale(3, "ann@x.com", "2026-11-02", Discount_Code=code),
    )
    return ann, customer(world.shop, "bob@x.com")


def test_g1_a_friend_is_paid_once(world: World) -> None:
    friends(world)
    states = {(row.friend_name, row.status) for row in referrals.league(world.shop).rows}
    assert ("Bob", "paid") in states
    assert ("Ann", "self") in states


def test_g2_league_and_draw_by_friends(world: World) -> None:
    ann, _ = friends(world)
    assert referrals.league(world.shop).best == ((ann, "Ann", 1),)
    found = gifts.hold_draw(world.shop, "Friends", EVERYBODY, 1, "friend", "W")
    assert (found.entries, found.winners[0][0]) == (1, ann)


def test_g3_the_own_code_is_on_slip_and_letter(world: World) -> None:
    loyalty.switch_on(world.shop, Rules(UNIT, advocate=50))
    world.bring(sale(1, "ann@x.com", "2026-11-19"))
    ann = customer(world.shop, "ann@x.com")
    lines = on_the_slip(world)
    code = referrals.code_of(world.shop, ann)
    assert f"For friends: {code}" in lines
    made = making.make_drafts(world.shop, LetterAsk("blank", "Hi", "Code {friend_code}", (ann,)))
    draft = next(d for d in handover.queue(world.shop) if d.id in made.drafts)
    assert code in draft.body


def test_g4_referral_programme_as_g1(world: World) -> None:
    ann, bob = friends(world)
    assert members.why(world.shop, ann).points >= 50
    assert members.why(world.shop, bob).points >= 10


def test_g5_reviews_are_asked_seldom(world: World) -> None:
    world.switch("review").bring(gone(1, "ann@x.com", "2026-11-01", "2026-11-03"))
    assert world.run() == [("review", "ann@x.com")]
    world.send("review").on("2027-02-01").bring(gone(2, "ann@x.com", "2027-01-10", "2027-01-12"))
    assert world.run() == []


def test_g6_g7_k4_quotes_need_a_yes(world: World, tmp_path: Path) -> None:
    quote = quotes.add(world.shop, None, "Ann", "Lovely", "letter")
    with pytest.raises(UserError, match="quote_not_permitted"):
        quotes.save_snippet(world.shop, tmp_path / "q.html", [quote])
    quotes.permit(world.shop, quote, "granted", "by email", date(2026, 11, 1))
    assert quotes.save_snippet(world.shop, tmp_path / "q.html", [quote]) == 1
    text = (tmp_path / "q.html").read_text(encoding="utf-8")
    assert "1 November 2026" in text
    assert "<img" not in text


def test_g8_numbers_to_be_proud_of() -> None:
    assert proud.rounded_down(1987) == 1900


def test_g9_known_people_say_as_what(world: World) -> None:
    quotes.add(world.shop, None, "Ida Berg", "The best tea", "paper", "food writer")
    assert quotes.list_quotes(world.shop)[0].fame == "food writer"


def test_g10_unanswered_words_are_counted(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    entry = surveys.add(world.shop, customer(world.shop, "ann@x.com"), "The tin was dented")
    assert who_is_in(world, "feedback")
    surveys.mark_answered(world.shop, [entry])
    assert surveys.view(world.shop).waiting == 0


def test_g11_success_stories_in_ads(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    assert not _ad(world, "story").text
    quote = quotes.add(world.shop, customer(world.shop, "ann@x.com"), "", "Lovely tea")
    assert not _ad(world, "story").text
    quotes.permit(world.shop, quote, "granted", "by email")
    assert _ad(world, "story").text == "“Lovely tea” Ann"


def _ad(world: World, kind: str) -> ads.AdText:
    own = groups.view(world.shop, None).own
    number = str(own[0].id) if own else str(groups.save(world.shop, None, "All", EVERYBODY))
    return next(ad for ad in ads.ad_texts(world.shop, number) if ad.kind == kind)


# H. Paper


def test_h1_h7_cards_with_their_people(world: World) -> None:
    from shopretain.services.by_post import CardLook, PostAsk, plan  # noqa: PLC0415

    world.bring(
        *(sale(n, f"c{n}@x.com", "2026-10-01", Shipping_Address1=f"Road {n}") for n in range(5))
    )
    ids = tuple(customer(world.shop, f"c{n}@x.com") for n in range(5))
    holiday = gallery()["card_holiday"]
    letter = LetterAsk("card_holiday", holiday.subject, holiday.body, ids)
    assert set(plan(world.shop, PostAsk(letter, CardLook("A6", "a4", 4))).ready) == set(ids)


def test_h2_the_address_is_in_the_window() -> None:
    from shopretain.documents.window_letters import LETTER_FORMATS  # noqa: PLC0415

    for form in LETTER_FORMATS.values():
        assert form.window.x <= form.address.x
        assert form.address.right <= form.window.right
        assert form.window.y <= form.address.y
        assert form.address.bottom <= form.window.bottom


def test_h3_one_catalogue_a_household(world: World) -> None:
    same = {"Shipping_Address1": "Road 1", "Shipping_Zip": "00100", "Shipping_City": "Helsinki"}
    world.bring(sale(1, "ann@x.com", "2026-11-01", Billing_Name="Ann Berg", **same),
                sale(2, "bob@x.com", "2026-11-01", Billing_Name="Bob Berg", **same))  # fmt: skip
    plan = mailing_list.plan(world.shop, MailingAsk("everybody", "all", "catalogue"))
    assert (len(plan.rows), plan.merged) == (1, 1)


def test_h4_each_parcel_has_its_reason(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-19"))
    (parcel,) = packing.packing(world.shop, date(2026, 11, 19)).run.parcels
    assert parcel.reason == "First order"


def test_h5_dear_orders_are_rung(world: World) -> None:
    world.bring(
        sale(1, "a@x.com", "2026-11-15", "600.00", Billing_Phone="040 123 4567"),
        sale(2, "b@x.com", "2026-11-15", "400.00", Billing_Phone="040 123 4568"),
    )
    (call,) = packing.calls(world.shop)
    packing.note_call(world.shop, call, "no_answer")
    assert packing.calls(world.shop) == ()
    world.on("2026-11-22")
    assert len(packing.calls(world.shop)) == 1


def test_h6_how_many_were_thanked(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-10"), sale(2, "b@x.com", "2026-11-10"))
    assert thanks.coverage(world.shop).orders == 2


# I. Advertising and the website


def test_i1_lists_for_ads(world: World, tmp_path: Path) -> None:
    one = Recipient("k", " Test@Example.com ", "T")
    assert TOOLS["meta"].columns["email"](one).startswith("973dfe46")
    assert TOOLS["google"].columns["Email"](one).endswith("ba4e813b")
    world.bring(sale(1, "a@x.com", "2026-11-01"), sale(2, "b@x.com", "2026-11-01"))
    first, second = (customer(world.shop, f"{name}@x.com") for name in "ab")
    consent.enter(world.shop, first, ("ads",), "granted", "phone", "yes")
    saved = lists.save_for_tool(world.shop, tmp_path / "m.csv", "meta", [first, second])
    assert (saved.count, saved.too_few) == (1, True)
    assert "leave out of ads" in sentence("starter.just_bought")
    assert "ads that follow them" in sentence("nothere.browsing")


def test_i2_ads_of_four_kinds(world: World) -> None:
    world.bring(*pot_then_tea(15))
    assert {ad.kind for ad in ads.ad_texts(world.shop, "lost")} == set(ads.KINDS)
    assert "15 of those who bought it came back for Tea" in _ad(world, "goes_with").text
    assert "Pot" in _ad(world, "remind").text
    assert "25 of our customers" in _ad(world, "urgency").text


def test_i3_posts_are_reminded_of(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01"))
    entry = planner.plan(world.shop, NOW, "social", "Show the tins")
    quiet = sentence("planner.quiet")
    assert quiet not in [words for _, words in actions.today(world.shop).reminders]
    planner.finish(world.shop, entry)
    world.on("2026-12-10")
    assert quiet in [words for _, words in actions.today(world.shop).reminders]
    assert "Nothing is posted from here" in sentence("nothere.posting.how")


def test_i4_what_a_campaign_cost(world: World) -> None:
    world.bring(sale(1, "old@x.com", "2026-01-01"))
    world.bring(sale(2, "old@x.com", "2026-11-10", Discount_Code="may10"),
                sale(3, "new@x.com", "2026-11-10", Discount_Code="MAY10"))  # fmt: skip
    ask = campaigns.CampaignAsk("Instagram", "contest", "30", date(2026, 11, 1), "MAY10")
    one = campaigns.keep(world.shop, ask)
    (found,) = campaigns.campaigns(world.shop)
    assert (len(found.came), found.returned, found.each) == (2, 1, 3000)
    campaigns.bring_back(world.shop, campaigns.drop(world.shop, one))
    assert campaigns.campaigns(world.shop) == (found,)
    for bad in (replace(ask, code=""), replace(ask, mailing=1), replace(ask, name=" ")):
        with pytest.raises(UserError):
            campaigns.keep(world.shop, bad)


def test_i5_i9_said_to_be_elsewhere() -> None:
    assert "Not measured here" in sentence("nothere.site.how")
    assert "Only a server can do it" in sentence("nothere.sign_in.how")


def test_i6_j8_five_stages(world: World) -> None:
    found = ways.touch_points(world.shop)
    assert list(dict.fromkeys(row.stage for row in found)) == list(ways.STAGES)
    assert len(ways.STAGES) == 5
    own = next(row for row in found if not row.is_covered)
    assert not own.is_done
    ways.tick(world.shop, own.stage, own.item, True)
    assert next(r for r in ways.touch_points(world.shop) if r.item == own.item).is_done
    with pytest.raises(UserError):
        ways.tick(world.shop, "discovery", "ads", True)


def test_i7_a_statement(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"), sale(2, "ann@x.com", "2026-11-10", "20.00"))
    found = papers.statement(world.shop, customer(world.shop, "ann@x.com"))
    assert len(found.orders) == 2
    assert "30" in found.total
    assert "They belong to your website" in sentence("nothere.accounts.how")


def test_i8_guests_are_invited(world: World, tmp_path: Path) -> None:
    head = "Order number,Date,Total,Currency,Email,Customer ID"
    path = file(
        tmp_path / "o.csv", head, "1,2026-11-10,10.00,EUR,gina@x.com,",
        "2,2026-11-10,12.00,EUR,member@x.com,77", "3,2026-11-12,15.00,EUR,other@x.com,78",
    )  # fmt: skip
    import_orders.run(world.shop, [path], ImportOptions())
    assert world.switch("guest_account").run() == [("guest_account", "gina@x.com")]


# J. Strategy


def test_j1_one_person_over_files(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-01-01"))
    world.bring(sale(2, "ann@x.com", "2026-02-01"), sale(3, "anna@y.com", "2026-02-01"))
    ann, anna = (customer(world.shop, name) for name in ("ann@x.com", "anna@y.com"))
    assert len(card.card(world.shop, ann).orders) == 2
    keys = "email:ann@x.com", "email:anna@y.com"
    doubles.decide(world.shop, [("merge", *keys)])
    assert customer(world.shop, "ann@x.com") == customer(world.shop, "anna@y.com")
    doubles.decide(world.shop, [("part", *keys)])
    assert customer(world.shop, "anna@y.com") != customer(world.shop, "ann@x.com")
    assert anna


def test_j2_orders_sum_up_to_the_card(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-01-01", "12.50"), sale(2, "ann@x.com", "2026-02-01"))
    found = card.card(world.shop, customer(world.shop, "ann@x.com"))
    assert found.rhythm is not None
    assert found.rhythm.spent == sum(order.total_minor for order in found.orders) == 2250


def test_j3_follow_ups_with_amounts(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-01-01"))
    ann = customer(world.shop, "ann@x.com")
    for words, amount in (("Chairs", "1200"), ("Table", "300")):
        planner.follow_up(world.shop, ann, words, amount, NOW)
    assert planner.view(world.shop).open == (2, 150_000)


def test_j4_feedback_as_a12_and_f16() -> None:
    found = mean_score([8] * 12)
    assert found is not None
    assert not found.few


def test_j5_a_calendar(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    count = planner.save(world.shop, tmp_path / "c.ics")
    assert (tmp_path / "c.ics").read_text(encoding="utf-8").count("BEGIN:VEVENT") == count > 0


def test_j6_the_plan_on_a_page(world: World, window: MainWindow, tmp_path: Path) -> None:
    from shopretain.ui.printing.plan_page import save_plan  # noqa: PLC0415

    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    save_plan(tmp_path / "p.pdf", groups.view(world.shop, None), "Kettle", NOW)
    (page,) = PdfReader(tmp_path / "p.pdf").pages
    assert "How we keep our customers" in words_on(page)


def test_j7_where_most_are_lost(world: World) -> None:
    world.bring(*(sale(n, f"c{n}@x.com", "2025-01-01") for n in range(10)),
                *(sale(50 + n, f"c{n}@x.com", "2025-03-01") for n in range(3)),
                sale(99, "z@x.com", "2026-11-01"))  # fmt: skip
    found = first_reading.reading(world.shop)
    assert (found.step, found.again, found.of) == (1, 3, 10)
    assert len(found.plays) == 3


def test_j9_standing_orders_have_a_state(world: World) -> None:
    world.bring(sale(1, "ann@x.com", "2026-11-01"))
    one = standing.agree(world.shop, customer(world.shop, "ann@x.com"), "Coffee", 30)
    for status in standing.STATUSES:
        before = standing.set_status(world.shop, one, status)
        assert standing.standing(world.shop).rows[0].status == status
    standing.put_back(world.shop, before)
    assert standing.standing(world.shop).rows[0].status == "paused"
    standing.drop(world.shop, one)
    assert standing.standing(world.shop).rows == ()


def test_j10_plays_say_what_to_do(world: World) -> None:
    for view in plays.list_plays(world.shop):
        do, dont, then = view.advice
        assert do, view.play.id
        assert dont
        assert then == sentence("next.untried")


def test_j11_ten_ways() -> None:
    _lead_somewhere(ways.TEN_WAYS)


def test_j12_ten_strategies() -> None:
    _lead_somewhere(ways.TEN_STRATEGIES)


def _lead_somewhere(found: object) -> None:
    from shopretain.ui.main_window import _PLACES  # noqa: PLC0415

    assert len(found) == 10  # type: ignore[arg-type]
    for name, place in dict(found).items():  # type: ignore[call-overload]
        assert sentence(f"way.{name}")
        assert sentence(f"way.{name}.how")
        assert place in _PLACES or "not to this program" in sentence(f"way.{name}.how")


def test_j13_money_at_the_door(world: World) -> None:
    world.bring(*regulars(60, 90))
    view = actions.today(world.shop)
    base = basis(world.shop)
    assert base.forecast.value is not None
    assert view.door == round(float(base.forecast.value[base.habits.is_late].sum()))
    assert view.door_range[0] <= view.door <= view.door_range[1]


def test_j14_sales_and_spend_side_by_side(world: World) -> None:
    world.bring(sale(1, "a@x.com", "2026-09-05"), sale(2, "a@x.com", "2026-10-05"),
                sale(3, "b@x.com", "2026-10-05"))  # fmt: skip
    acquisition.set_spend(world.shop, date(2026, 10, 1), "5")
    month = next(m for m in acquisition.costs(world.shop).months if m.month == date(2026, 10, 1))
    assert (month.new_sales, month.returning_sales, month.spend) == (1000, 1000, 500)


def test_j15_four_things_at_most(world: World) -> None:
    world.bring(*regulars(60, 90), *regulars(20, 30))
    assert len(actions.today(world.shop).actions) <= 4


# K. Privacy


def test_k1_no_basis_no_letter(world: World, tmp_path: Path) -> None:
    set_values(world.shop, {"country": "DE"})
    world.bring(
        sale(1, "a@x.com", "2026-11-01", Accepts_Marketing="no"),
        sale(2, "b@x.com", "2026-11-01", Accepts_Marketing="yes"),
    )
    ids = [customer(world.shop, f"{name}@x.com") for name in "ab"]
    saved = lists.save_for_tool(world.shop, tmp_path / "m.csv", "mailchimp", ids)
    assert saved.count == 1
    assert sum(count for _, count in saved.left_out) == 1


def test_k2_a_stop_wins(world: World, tmp_path: Path) -> None:
    world.bring(sale(1, "a@x.com", "2026-11-01", Accepts_Marketing="yes"))
    path = file(tmp_path / "u.csv", "Email Address,Unsubscribed on", "a@x.com,2026-11-10")
    assert consent.import_robinson(world.shop, path) > 0
    world.bring(sale(2, "a@x.com", "2026-11-15", Accepts_Marketing="yes"))
    assert not consent.gate(world.shop).may(customer(world.shop, "a@x.com"), "email").allowed


def test_k3_letters_hold_nothing_from_elsewhere() -> None:
    for letter in gallery().values():
        assert "<img" not in letter.body
        assert "http" not in letter.body
    assert "Nothing else is done with it" in " ".join(screens())


# The table itself


def test_the_manual_has_every_row() -> None:
    """Each row says where it lives; rows that need no feature say so."""
    text = (resources() / "manual" / "tactics.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| ([A-K]\d+) \|", text, re.MULTILINE))
    counts = {"A": 24, "B": 15, "C": 14, "D": 25, "E": 18, "F": 20, "G": 11, "H": 7, "I": 9,
              "J": 15, "K": 5}  # fmt: skip
    assert told == {f"{kind}{n + 1}" for kind, count in counts.items() for n in range(count)}
    assert len(told) == 163


def test_every_row_has_a_test() -> None:
    """B14, B15 and K5 are advertising and boiler-plate of the articles: nothing to test."""
    source = Path(__file__).read_text(encoding="utf-8")
    named = set(re.findall(r'\("(b\d+)", "', source))
    for name in re.findall(r"^def test_((?:[a-k]\d+_)+)", source, re.MULTILINE):
        named |= set(name.strip("_").split("_"))
    text = (resources() / "manual" / "tactics.md").read_text(encoding="utf-8")
    told = {row.lower() for row in re.findall(r"^\| ([A-K]\d+) \|", text, re.MULTILINE)}
    assert told - named == {"b14", "b15", "k5"}
