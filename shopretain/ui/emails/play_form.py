"""The forms in which plays are changed and made: only what a play's trigger reads is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from shopretain.base.errors import UserError
from shopretain.base.money import to_decimal, to_minor
from shopretain.base.text import sentence
from shopretain.services.letter_texts import EVERYBODY
from shopretain.services.letters import Offer, WritingPage
from shopretain.services.plays import TRIGGERS, Play, PlayView, Step
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.i18n import tr
from shopretain.ui.loyalty.fields import minor_of, whole_of
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.rows_editor import Part

# What an own play can begin with; and with which letter; the others stand ready.
_LETTERS = {
    "bought": "cross_sell", "nth_order": "thank_second", "silent": "come_back",
    "late": "come_back", "in_group": "best_customers", "spent": "milestone", "shipped": "review",
    "birthday": "birthday", "holiday": "holiday",
}  # fmt: skip
_Keep = Callable[[Play, FormDialog], object]


def new_play(parent: QWidget, page: WritingPage, currency: str, keep: _Keep) -> FormDialog:
    """Ask what a new play begins with, then for the rest."""
    form = FormDialog(
        tr("A play of your own"),
        "",
        (
            FormField(
                "trigger", tr("It begins when"), "choice",
                choices=[(sentence(f"play.begins.{name}"), name) for name in _LETTERS],
            ),
        ),
        tr("Go on"),
        parent,
    )  # fmt: skip

    def answered(values: dict[str, str]) -> None:
        form.finish()
        trigger = values["trigger"]
        play = Play(
            "new", trigger, (Step(_LETTERS[trigger], 21 if trigger == "bought" else 0),), n=3,
            months=6, days=0, minor=to_minor(Decimal(200), currency),
            group="regular" if trigger == "in_group" else "",
        )  # fmt: skip
        _form(parent, play, page, currency, keep)

    form.answered.connect(answered)
    form.open()
    return form


def play_form(
    parent: QWidget,
    view: PlayView,
    page: WritingPage,
    currency: str,
    *,
    keep: _Keep,
    drop: Callable[[], object],
) -> FormDialog:
    """Show a play to be changed; `drop` lets an own one go, or a ready one be as it was."""
    form = _form(parent, view.play, page, currency, keep)

    def go() -> None:
        form.finish()
        drop()

    words = tr("As it was at first") if view.is_ready else tr("Delete")
    form.add_button(Button(words, go))
    return form


def _form(parent: QWidget, play: Play, page: WritingPage, currency: str, keep: _Keep) -> FormDialog:
    letters = [
        (letter.title, letter.id) for letter in page.letters if letter.id != "confirmation_page"
    ]
    groups = [(name, value) for value, name, _ in page.groups if value != EVERYBODY]
    asked = TRIGGERS[play.trigger]
    fields = [FormField("head", sentence(f"play.begins.{play.trigger}"), "head")]
    numbers = {
        "n": (tr("Which one") if play.trigger == "nth_order" else tr("How many letters"),
              str(play.n)),
        "months": (tr("Months"), str(play.months)),
        "days": (tr("Days"), str(play.days)),
        "minor": (tr("Spent in all"), str(to_decimal(play.minor, currency))),
        "what": (tr("Product or category"), play.what),
    }  # fmt: skip
    fields += [FormField(name, *numbers[name][:1], value=numbers[name][1])
               for name in asked if name in numbers]  # fmt: skip
    offer = play.offer
    fields += [
        FormField(
            "group", tr("Only for people in"), "choice", play.group,
            choices=[*([] if play.trigger == "in_group" else [(tr("everybody"), "")]), *groups],
        ),
        FormField(
            "steps", tr("Letters, each so many days after the one before"), "rows",
            hint=tr("One more letter"),
            parts=(Part(tr("Letter"), "choice", choices=letters), Part(tr("Days"), "number")),
            rows=[(step.letter, str(step.wait)) for step in play.steps],
        ),
        FormField("unless", tr("Not for who bought meanwhile"), value=play.unless,
                  hint=tr("product or category")),
        FormField("ends", tr("It ends when they buy anything"), "check",
                  "1" if play.ends_on_order else "0"),
        FormField("cap_days", tr("At most once in so many days"), value=str(play.cap_days or ""),
                  hint=tr("once for each occasion")),
        FormField(
            "channel", tr("Which way"), "choice", play.channel,
            choices=((tr("By email"), "email"), (tr("By post"), "post")),
        ),
        FormField("percent", tr("With a code for so many percent off"),
                  value=str(offer.value) if offer and offer.kind == "percent" else "",
                  hint=tr("no code")),
    ]  # fmt: skip
    form = FormDialog(tr("A play"), "", fields, tr("Keep"), parent)

    def answered(values: dict[str, Any]) -> None:
        found = read_play(play, values, currency)
        if found is None or not found.check():
            form.say(UserError("bad_play"))
        else:
            keep(found, form)

    form.answered.connect(answered)
    form.open()
    return form


def read_play(play: Play, values: dict[str, Any], currency: str) -> Play | None:
    """Give the play that was typed, None where an amount is none."""
    steps = tuple(Step(letter, whole_of(wait)) for letter, wait in values["steps"])
    told: dict[str, Any] = {
        name: whole_of(values[name]) for name in ("n", "months", "days") if name in values
    }
    try:
        if "minor" in values:
            told["minor"] = minor_of(values["minor"], currency)
    except UserError:
        return None
    offer = play.offer if play.offer is not None and play.offer.kind != "percent" else None
    percent = whole_of(values["percent"].strip(" %"))
    if percent:
        offer = Offer("percent", percent, days=play.offer.days if play.offer else 30)
    return replace(
        play, steps=steps, group=values["group"], what=values.get("what", play.what),
        unless=values["unless"], ends_on_order=values["ends"],
        cap_days=whole_of(values["cap_days"]), channel=values["channel"], offer=offer, **told,
    )  # fmt: skip
