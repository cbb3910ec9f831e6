"""The note that says whom chance keeps back from a letter and why, with its one switch."""

from __future__ import annotations

from collections.abc import Callable

from shopretain.services.holdout import Keeping
from shopretain.ui.i18n import tr
from shopretain.ui.session import Session
from shopretain.ui.widgets.note import Note


def keeping_note(
    found: Keeping | None,
    switch: Callable[[str, bool], object],
    second: tuple[str, Callable[[], object]] | None = None,
) -> list[Note]:
    """Give the note, or none where there are too few people to learn anything from.

    `switch(play, on)` writes to everybody, or keeps some back; `second` is the button of a second
    text and what it does.
    """
    if found is None or not found.could:
        return []
    if found.is_on:
        share = {2: tr("half"), 3: tr("one in three"), 5: tr("one in five")}[found.one_in]
        note = Note(
            "info",
            tr("%Ln get(s) nothing this time, to see whether it works", "", len(found.kept)),
            tr("Chance keeps back {0} for 60 days. Then you see who came back with it and who "
                "came back without.").format(share),
        )  # fmt: skip
        note.add_buttons(
            *_more(second), (tr("Write to all"), "link", lambda: switch(found.play, False))
        )
        return [note]
    note = Note(
        "info",
        tr("Everybody gets it, so nobody will know whether it works"),
        tr("Leave some out by chance, and after your next imports you see the difference."),
    )
    note.add_buttons(
        *_more(second), (tr("Keep some back"), "link", lambda: switch(found.play, True))
    )
    return [note]


def _more(
    second: tuple[str, Callable[[], object]] | None,
) -> list[tuple[str, str, Callable[[], object]]]:
    return [] if second is None else [(second[0], "link", second[1])]


def switch_keeping(session: Session, play: str, on: bool) -> None:
    """Keep some back from a play's letters, or write to everybody, with Undo."""

    def switched(_changes: object) -> None:
        session.look_at_cards()
        session.can_undo(tr("who is kept back"), lambda: switch_keeping(session, play, not on))

    session.write("holdout.set_keeping", play, on, done=switched)
