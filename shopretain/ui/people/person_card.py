"""The card of one person: their whole story, and what can be written on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QVBoxLayout, QWidget

from shopretain.base.text import joined, listed, sentence
from shopretain.services.card import BY_HAND, CardView, Suggestion
from shopretain.services.consent import Verdict
from shopretain.services.known import Beyond
from shopretain.ui.dialogs.text_dialog import TextDialog
from shopretain.ui.format import (
    country_name,
    day_and_month,
    long_day,
    money,
    month_name,
    percent,
    short_day,
    whole,
)
from shopretain.ui.loyalty.words import balance_words
from shopretain.ui.people.card_actions import CardActions
from shopretain.ui.people.order_bars import OrderBars
from shopretain.ui.people.words import (
    consent_words,
    expected_words,
    gap_words,
    rhythm_note,
    span_words,
    verdict_words,
    worth_words,
)
from shopretain.ui.theme import theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card, clear, column, row
from shopretain.ui.widgets.fit import scrolling
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.group_chip import GroupChip
from shopretain.ui.widgets.help_button import HelpButton, HelpText
from shopretain.ui.widgets.label import ElidedLabel, IconLabel, Label
from shopretain.ui.widgets.note import Note

WIDTH = 328
_LATEST, _LINES, _NO_YEAR = 4, 4, 1904


class PersonCard(Card):
    """Shows a `CardView`; everything on it that can be changed goes through `CardActions`."""

    closed = Signal()
    orders_wanted = Signal()
    checkout_answered = Signal(bool)
    points_wanted = Signal()
    letter_wanted = Signal()
    cards_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, actions: CardActions, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent, margin=0, spacing=0)
        self.actions_of_card = actions
        self.view: CardView | None = None
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(16, 14, 16, 16)
        self._inner.setSpacing(10)
        self._area = scrolling(self._inner, "cardBody")
        self.column.addWidget(self._area, 1)
        self._head()
        self._figures()
        self.rest = QVBoxLayout()  # what depends on what is known: made anew for each person
        self.rest.setSpacing(10)
        self._inner.addLayout(self.rest)
        self.likely = QVBoxLayout()  # what comes a moment later
        self.likely.setSpacing(4)
        self._inner.addLayout(self.likely)
        self.beyond = QVBoxLayout()
        self.beyond.setSpacing(4)
        self._inner.addLayout(self.beyond)
        self._inner.addStretch(1)

    def _head(self) -> None:
        actions = self.actions_of_card
        self.back_button = Button(
            self.tr("&Back to the list"), self.closed.emit, kind="link", icon_name="arrow-left"
        )
        self.back_button.hide()
        self.name = ElidedLabel("", "card")
        self.edit_button = Button("", actions.edit_details, kind="quiet", icon_name="pencil")
        self.edit_button.setToolTip(self.tr("Edit details"))
        self.edit_button.setAccessibleName(self.tr("Edit details"))
        self.place = Label("", "caption", wrap=True)
        self.chip = GroupChip()
        self.vip = GroupChip()
        self.no_order = Label(sentence("group.none"), "caption")
        self.note_button = Button(
            self.tr("&Note"), actions.add_note, icon_name="message-square", small=True
        )
        self.contact_button = Button(
            self.tr("Con&tact"), actions.log_contact, icon_name="history", small=True
        )
        self.more_button = Button("", self.open_more, icon_name="ellipsis", small=True)
        self.more_button.setToolTip(self.tr("More"))
        self.more_button.setAccessibleName(self.tr("More"))
        self._inner.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.close_button = Button("", self.closed.emit, kind="quiet", icon_name="x")
        self.close_button.setToolTip(self.tr("Close the card"))
        self.close_button.setAccessibleName(self.tr("Close the card"))
        name = row(self.name, 1, self.edit_button, self.close_button, spacing=0)
        self._inner.addWidget(column(name, self.place, spacing=0))
        self._inner.addWidget(flow(self.chip, self.vip, self.no_order))
        self._inner.addWidget(flow(self.note_button, self.contact_button, self.more_button))
        line = QFrame()
        line.setFrameShape(QFrame.Shape.NoFrame)
        line.setProperty("row", True)
        line.setFixedHeight(1)
        self._inner.addWidget(line)

    def _figures(self) -> None:
        self.figures: dict[str, Label] = {}
        names = (
            ("last", self.tr("Last order")), ("gap", self.tr("Usually every")),
            ("orders", self.tr("Orders")), ("spent", self.tr("Spent")),
            ("worth", self.tr("Worth to you")), ("next", self.tr("Next expected")),
        )  # fmt: skip
        self.grid = QWidget()
        grid = QGridLayout(self.grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for at, (name, title) in enumerate(names):
            label = Label(title, "caption")
            helper = HelpButton(title, self._worth_help) if name == "worth" else None
            caption = row(label, 1) if helper is None else row(label, helper, 1, spacing=2)
            caption.setFixedHeight(theme().px(22))
            value = self.figures[name] = Label("", "strong", wrap=True)
            grid.addWidget(column(caption, value, spacing=0), at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._inner.addWidget(self.grid)
        self.bars_title = Label(self.tr("Orders over time"), "strong")
        self.bars = OrderBars()
        self._inner.addWidget(self.bars_title)
        self._inner.addWidget(self.bars)

    def _worth_help(self) -> HelpText:
        view = self.view
        rhythm = None if view is None else view.rhythm
        if view is None or rhythm is None:
            return HelpText(self.tr("Worth to you"), (self.tr("There is no order yet."),))
        parts = [
            worth_words(view)[1] + ".",
            self.tr("Spent in the last 24 months: {0}.").format(
                money(rhythm.spent_24, view.currency, exact=True)
            ),
        ]
        if rhythm.chance is not None:
            parts.append(
                self.tr("Chance of an order within 90 days: {0}.").format(
                    percent(100 * rhythm.chance, 0)
                )
            )
        return HelpText(self.tr("Worth to you"), tuple(parts))

    def show_card(self, view: CardView) -> None:
        """Show somebody."""
        if self.view is None or self.view.id != view.id:
            clear(self.likely)
            clear(self.beyond)
            self._area.verticalScrollBar().setValue(0)
        self.view = self.actions_of_card.view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        name = view.name or view.known_as
        self.name.set_full_text(name)
        self.setAccessibleName(name)
        self.place.setText(self._place_words(view))
        rhythm = view.rhythm
        self.chip.show_group(rhythm.group if rhythm else "")
        self.vip.show_words(self.tr("VIP") if view.is_vip else "", "star", "warn")
        self.no_order.setVisible(rhythm is None)
        self.no_order.setText(
            self.tr("Orders of today count from tomorrow")
            if view.orders
            else sentence("group.none")
        )
        for widget in (self.grid, self.bars_title, self.bars):
            widget.setVisible(rhythm is not None)
        if rhythm is not None:
            self.figures["last"].setText(short_day(rhythm.last_on))
            known = rhythm.purchases > 1
            self.figures["gap"].setText(gap_words(rhythm.usual_gap) if known else "–")
            self.figures["orders"].setText(whole(rhythm.orders))
            self.figures["spent"].setText(money(rhythm.spent, view.currency, exact=True))
            self.figures["worth"].setText(worth_words(view)[0])
            days = (view.as_of - rhythm.expected_on).days
            late = expected_words("late", days) if rhythm.is_late else short_day(rhythm.expected_on)
            self.figures["next"].setText(late)
            self.figures["next"].set_tone("bad" if rhythm.is_late else "")
            self.bars.show_card(view, span_words(rhythm.silence))
        self._show_rest(view)

    def wait_for(self, customer: int) -> None:
        """Let nothing be done with the one shown before while another one is read."""
        other = self.view is not None and self.view.id != customer
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, other)

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Show what they might like, and what says so."""
        clear(self.likely)
        if not found:
            return
        self.likely.addWidget(Label(self.tr("Might like"), "strong"))
        for told in found:
            self.likely.addWidget(Label(told.product, wrap=True))
            words = self.tr("{0} of {1} who bought {2} bought it later").format(
                whole(told.hits), whole(told.of), told.because
            )
            self.likely.addWidget(Label(words, "caption", wrap=True))

    def show_beyond(self, found: Beyond) -> None:
        """Show what they answered, and the five signs that they like the shop."""
        clear(self.beyond)
        for answer in found.answers[:_LATEST]:
            if answer is found.answers[0]:
                self.beyond.addWidget(Label(self.tr("What they answered"), "strong"))
            asked = sentence(f"survey.{answer.question}")
            score = "" if answer.score is None else self.tr("{0} of 10").format(answer.score)
            words = ": ".join(part for part in (score, answer.words) if part)
            self.beyond.addWidget(Label(f"{short_day(answer.day)}: {words}", wrap=True))
            self.beyond.addWidget(Label(asked, "caption", wrap=True))
        self.beyond.addWidget(Label(self.tr("Why we think they like you"), "strong"))
        for sign in found.signs:
            words = sign.words or self.tr("no data")
            line = Label(f"{sentence(f'sign.{sign.id}')}: {words}", "caption", wrap=True)
            self.beyond.addWidget(line)

    def _place_words(self, view: CardView) -> str:
        country = country_name(view.address[7])
        place = ", ".join(part for part in (view.address[4], country) if part)
        if view.rhythm is None:
            return place or (view.email or view.phone or "")
        since = self.tr("Customer since {0}").format(month_name(view.rhythm.first_on))
        return joined(place, since)

    # What is known

    def _show_rest(self, view: CardView) -> None:
        focused = self._focused_name()
        clear(self.rest)
        actions = self.actions_of_card
        if view.complaint is not None:
            note = Note("bad", self.tr("A complaint is open"), view.complaint.value)
            note.add_buttons((self.tr("It is settled"), "", actions.settle))
            self.rest.addWidget(note)
        if view.rhythm is not None:
            level, words = rhythm_note(view.rhythm)
            note = Note(level, words)  # type: ignore[arg-type]
            note.heading.setProperty("type", "")
            self.rest.addWidget(note)
        self._show_orders(view)
        self._show_points(view)
        self._show_consent(view)
        self._section(
            self.tr("Tags"), ((e.id, e.value) for e in view.entries_of("tag")), actions.add_tag,
            before=self._file_tags(view),
        )  # fmt: skip
        self._section(
            self.tr("Likes"), ((e.id, e.value) for e in view.entries_of("wish")), actions.add_wish
        )
        self._section(
            self.tr("Notes"),
            (
                (e.id, f"{e.value}\n{short_day(e.recorded_at.date())}")
                for e in view.entries_of("note")
            ),
            actions.add_note,
        )
        dates = [
            (e.id, f"{short_day(e.happened_on)}: {e.value}")
            for e in view.entries_of("date")
            if e.happened_on
        ]
        self._section(self.tr("Dates that matter"), dates, actions.add_date)
        typed = [entry.id for entry in view.entries_of("birthday")]
        birthday = [] if view.birthday is None else [((typed or [0])[-1], _birthday(view))]
        self._section(self.tr("Birthday"), birthday, actions.set_birthday, self.tr("Set"))
        if view.follow_ups:
            self.rest.addWidget(Label(self.tr("Follow-ups"), "strong"))
        for day, what, about in view.follow_ups:
            worth = "" if about is None else f", {money(about, view.currency)}"
            self.rest.addWidget(Label(f"{short_day(day)}: {what}{worth}", wrap=True))
        self._show_contacts(view)
        if view.coupons:
            self.rest.addWidget(Label(self.tr("Coupons used"), "strong"))
            self.rest.addWidget(Label(", ".join(view.coupons), wrap=True))
        for button in self._rest_buttons():  # made anew, so the focus would be lost
            if focused and button.accessibleName() == focused:
                button.setFocus()

    def _focused_name(self) -> str:
        """Give the name of the button with the focus among what is made anew."""
        found = (button.accessibleName() for button in self._rest_buttons() if button.hasFocus())
        return next(found, "")

    def _rest_buttons(self) -> list[Button]:
        found: list[Button] = []
        for at in range(self.rest.count()):
            item = self.rest.itemAt(at)
            widget = None if item is None else item.widget()
            if isinstance(widget, Button):
                found.append(widget)
            elif widget is not None:
                found += widget.findChildren(Button)
        return found

    def _file_tags(self, view: CardView) -> Sequence[str]:
        own = {entry.value for entry in view.entries_of("tag")}
        return [tag for tag in view.tags if tag not in own]

    def _show_orders(self, view: CardView) -> None:
        if not view.orders:
            return
        self.rest.addWidget(Label(self.tr("Latest orders"), "strong"))
        for order in view.orders[:_LATEST]:
            what = listed(line.name for line in order.lines) or order.number
            if order.source == BY_HAND and not order.lines:
                what = self.tr("Sale by hand")
            paid = order.total_minor - order.refunded_minor
            amount = Label(money(paid, order.currency, exact=True))
            if order.not_counted:
                amount.set_tone("text3")
            line = row(
                ElidedLabel(what),
                1,
                Label(short_day(order.placed_on), "caption"),
                amount,
                spacing=10,
            )
            self.rest.addWidget(line)
        counted = 0 if view.rhythm is None else view.rhythm.orders
        words = (
            self.tr("See all %Ln order(s)", "", len(view.orders))
            if counted == len(view.orders)
            else self.tr("All %Ln order(s), counted or not", "", len(view.orders))
        )
        self.all_orders = Button(words, self.orders_wanted.emit, kind="link")
        self.rest.addWidget(self.all_orders, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_points(self, view: CardView) -> None:
        if view.points is None:
            return
        points = self.tr("%Ln point(s)", "", view.points.points)
        self.rest.addWidget(row(Label(self.tr("Points"), "strong"), 1, Label(points)))
        self.rest.addWidget(Label(balance_words(view.points), "caption", wrap=True))
        self.points_button = Button(
            self.tr("Add or take points…"), self.points_wanted.emit, kind="link"
        )
        self.rest.addWidget(self.points_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_consent(self, view: CardView) -> None:
        self.rest.addWidget(Label(self.tr("May you write?"), "strong"))
        for title, verdict in (
            (self.tr("May email"), view.may_email),
            (self.tr("May post"), view.may_post),
        ):
            self.rest.addWidget(_verdict_row(title, verdict))
        if view.may_email.code == "not_asked":
            note = Note(
                "info",
                self.tr("Could buyers refuse your news at the checkout?"),
                self.tr("Asked once. Your answer is kept with its day, as evidence."),
            )
            note.add_buttons(
                (self.tr("Yes, they could"), "", lambda: self.checkout_answered.emit(True)),
                (self.tr("No"), "", lambda: self.checkout_answered.emit(False)),
            )
            self.rest.addWidget(note)
        for event in view.consents[-3:]:
            self.rest.addWidget(Label(consent_words(event), "caption", wrap=True))
        change = Button(
            self.tr("They told me something else…"), self.actions_of_card.edit_consent, kind="link"
        )
        self.consent_button = change
        self.rest.addWidget(change, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_contacts(self, view: CardView) -> None:
        if not view.contacts:
            return
        self.rest.addWidget(Label(self.tr("Contacts"), "strong"))
        for contact in reversed(view.contacts[-8:]):
            how = sentence(f"channel.{contact.channel}")
            lines = contact.words.splitlines()
            words = f"{short_day(contact.happened_on)}, {how}: " + "\n".join(lines[:_LINES])
            self.rest.addWidget(Label(words, wrap=True))
            if len(lines) > _LINES:
                more = Button(
                    self.tr("Read all %Ln line(s)", "", len(lines)),
                    partial(self._read, words.split(":")[0], contact.words),
                    kind="link",
                )
                self.rest.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeft)

    def _read(self, title: str, words: str) -> None:
        TextDialog(title, words, self.window()).open()

    def _section(
        self,
        title: str,
        entries: Iterable[tuple[int, str]],
        add: Callable[[], object],
        add_words: str = "",
        before: Sequence[str] = (),
    ) -> None:
        """Show a list with a cross at each entry, and a link that adds one."""
        link = Button(add_words or self.tr("Add"), add, kind="link")
        link.setAccessibleName(f"{title}: {link.text()}")
        self.rest.addWidget(row(Label(title, "strong"), 1, link))
        for words in before:
            self.rest.addWidget(Label(words, wrap=True))
        for entry_id, words in entries:
            label = Label(words, wrap=True)
            if not entry_id:
                self.rest.addWidget(label)
                continue
            cross = Button(
                "",
                partial(self.actions_of_card.remove, entry_id),
                kind="quiet",
                icon_name="x",
                small=True,
            )
            cross.setToolTip(self.tr("Remove"))
            cross.setAccessibleName(self.tr("Remove {0}").format(words))
            self.rest.addWidget(row(label, cross))

    def open_more(self) -> QMenu:
        """Open what else can be done."""
        actions, view = self.actions_of_card, self.view
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_marked = view is not None and view.is_marked
        menu.addAction(
            self.tr("No &VIP any more") if is_marked else self.tr("Mark as &VIP"),
            actions.toggle_vip,
        )
        menu.addAction(self.tr("&Write an email"), self.letter_wanted.emit)
        menu.addAction(self.tr("&Print a postcard"), self.cards_wanted.emit)
        menu.addAction(self.tr("&Follow up on a day…"), actions.follow_up)
        menu.addAction(self.tr("&Bring a WhatsApp chat…"), actions.bring_chat)
        menu.addAction(self.tr("&Edit details…"), actions.edit_details)
        menu.addAction(self.tr("&Merge with another person…"), self.merge_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("&Do not contact"), actions.stop_all)
        menu.addAction(self.tr("Save their s&tatement…"), actions.save_statement)
        menu.addAction(self.tr("&Save everything we know…"), actions.save_all)
        menu.addSeparator()
        menu.addAction(self.tr("E&rase their details…"), actions.erase)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        return menu


def _verdict_row(title: str, verdict: Verdict) -> QWidget:
    icon = IconLabel("check" if verdict.allowed else "x", "good" if verdict.allowed else "bad", 16)
    words = column(Label(title), Label(verdict_words(verdict), "caption", wrap=True), spacing=0)
    line = row(icon, words)
    line.setAccessibleName(f"{title}: {verdict_words(verdict)}")
    return line


def _birthday(view: CardView) -> str:
    assert view.birthday is not None  # noqa: S101  asked for with one only
    if view.birthday.year <= _NO_YEAR:
        return day_and_month(view.birthday)
    return long_day(view.birthday)


def card_width() -> int:
    """Give the width of the card beside the table."""
    return theme().px(WIDTH)
