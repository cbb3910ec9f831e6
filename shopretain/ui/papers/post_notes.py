"""Notes beside cards and letters: who is left out and why, and the way to settle it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from shopretain.base.text import listed, sentence
from shopretain.services.by_post import PostPlan, Unfit
from shopretain.ui.emails.chip_edit import field_words
from shopretain.ui.format import whole
from shopretain.ui.i18n import tr
from shopretain.ui.widgets.keeping_note import keeping_note
from shopretain.ui.widgets.note import Note

_SHOWN = 12  # letters that are named

Show = Callable[[Sequence[Unfit]], object]


def post_notes(
    found: PostPlan,
    unfit: Sequence[Unfit],
    own_letters: str,
    show: Show,
    more: Sequence[Note],
    leave_unworthy: Callable[[], object] | None,
    switch_keeping: Callable[[str, bool], object],
) -> list[Note]:
    """Give the notes of a plan, the gravest first.

    `unfit` cannot be printed; `own_letters` of the text itself no font has; `more` are the notes
    of the paper; `leave_unworthy` leaves out who brings less than it costs, None where they are;
    `switch_keeping(play, on)` keeps some back, or nobody.
    """
    notes = _listed(
        found.unposted, tr("%Ln address(es) cannot be delivered to and are left out.",
                            "", len(found.unposted)),
        tr("Fix them"), show,
    )  # fmt: skip
    notes += _unprintable(unfit, own_letters, show)
    if found.plan.held:
        field, count = found.plan.held[0]
        words = tr("%Ln left out: they have no “{0}”.", "", count).format(field_words(field))
        notes.append(Note("info", words))
    notes += more
    words = tr("%Ln address(es) look odd. They are printed as they are.", "", len(found.odd))
    notes += _listed(found.odd, words, tr("Look at them"), show)
    if found.merged:
        words = tr(
            "%Ln live(s) with somebody on the list: one for each household.", "", found.merged
        )
        notes.append(Note("info", words))
    left = sum(count for _, count in found.plan.left_out)
    if left:
        reasons = "; ".join(
            tr("{0}: {1}").format(sentence(f"why.{code}"), whole(count))
            for code, count in found.plan.left_out[:3]
        )
        words = tr("%Ln of them may get nothing by post now ({0}).", "", left)
        notes.append(Note("info", words.format(reasons)))
    notes += keeping_note(found.keeping, switch_keeping)
    return notes + _worth(found, leave_unworthy)


def _listed(rows: Sequence[Unfit], words: str, button: str, show: Show) -> list[Note]:
    if not rows:
        return []
    note = Note("warn", words)
    note.add_buttons((button, "link", partial(show, rows)))
    return [note]


def _unprintable(unfit: Sequence[Unfit], own_letters: str, show: Show) -> list[Note]:
    """Tell whose card or letter cannot be printed: letters that no font has, then what is long."""
    letters = tuple(one for one in unfit if one.why == "no_font")
    long = tuple(one for one in unfit if one.why != "no_font")
    notes = []
    if own_letters:
        words = tr("Your text has {0}, which no font on this computer can print.")
        notes.append(Note("warn", words.format(own_letters[:_SHOWN])))
    elif letters:
        chars = "".join(dict.fromkeys("".join(one.what for one in letters)))
        words = tr("No font on this computer has the letters {0}: %Ln left out.", "", len(letters))
        notes += _listed(letters, words.format(chars[:_SHOWN]), tr("Show"), show)
    codes = dict.fromkeys(one.why for one in long)
    reasons = listed(sentence(f"why.{code}") for code in codes)
    words = tr("%Ln left out: {0}.", "", len(long)).format(reasons)
    return notes + _listed(long, words, tr("Show"), show)


def _worth(found: PostPlan, leave: Callable[[], object] | None) -> list[Note]:
    if found.beyond:
        words = tr(
            "Your budget reaches %Ln, those likely to bring most for it.", "", len(found.ready)
        )
        return [Note("info", words)]
    if not found.unworthy or leave is None:
        return []
    words = tr("%Ln are likely to bring less than the card costs.", "", len(found.unworthy))
    note = Note("info", words)
    note.add_buttons((tr("Leave them out"), "link", leave))
    return [note]
