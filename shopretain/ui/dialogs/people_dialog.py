"""The people behind a figure, to look at, copy or save for Excel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopretain.services.question_rows import PeopleView, PersonRow
from shopretain.ui.dialogs.rows_dialog import RowsDialog
from shopretain.ui.format import decimal, money, short_day, whole
from shopretain.ui.i18n import tr
from shopretain.ui.item_models.rows_model import Column
from shopretain.ui.questions.question_page import Who
from shopretain.ui.session import Session
from shopretain.ui.widgets.fit import fit


def people_headings() -> tuple[str, ...]:
    """Give the headings of a saved list."""
    return (
        tr("Customer"),
        tr("Known as"),
        tr("Last order"),
        tr("Orders"),
        tr("Spent so far"),
        tr("Usual gap in days"),
        tr("Expected in 4 weeks"),
    )


class PeopleDialog(RowsDialog):
    """A table of people; more can be done with them on the Customers page."""

    def __init__(
        self,
        heading: str,
        asked: tuple[Who, str],
        view: PeopleView,
        session: Session,
        parent: QWidget,
    ) -> None:
        """Show them; `asked` is who, and of which group."""
        self._who, self._group = asked
        self._session, self._view = session, view
        count = tr("%Ln customer(s)", "", len(view.people))
        super().__init__(
            f"{heading} ({count})",
            self._columns(),
            view.people,
            parent,
            self._save_people,
            save_words=tr("The list opens in Excel, with the same columns."),
        )
        fit(self, 960, 560)

    def _columns(self) -> tuple[Column, ...]:
        currency = self._view.currency
        return (
            Column(tr("Customer"), lambda p: p.name or p.known_as),
            Column(tr("Known as"), lambda p: p.known_as),
            Column(tr("Last order"), lambda p: short_day(p.last_on), lambda p: p.last_on),
            Column(tr("Orders"), lambda p: whole(p.purchases), lambda p: p.purchases, right=True),
            Column(
                tr("Spent so far"),
                lambda p: money(p.spent, currency, exact=True),
                lambda p: p.spent,
                right=True,
            ),
            Column(tr("Usual gap"), _gap, lambda p: p.usual_gap or 0.0, right=True),
            Column(
                tr("Expected in 4 weeks"),
                lambda p: "" if p.likely is None else decimal(p.likely, 2),
                lambda p: p.likely or 0.0,
                right=True,
            ),
        )

    def _save_people(self, path: Path) -> None:
        session, as_of = self._session, self._session.as_of
        session.read(
            "people_behind.save_people",
            as_of,
            self._who,
            people_headings(),
            path,
            self._group,
            done=lambda count: session.bus.message.emit(
                "good", tr("Saved %Ln customer(s)", "", count)
            ),
        )


def _gap(person: PersonRow) -> str:
    return "" if person.usual_gap is None else tr("%Ln day(s)", "", round(person.usual_gap))
