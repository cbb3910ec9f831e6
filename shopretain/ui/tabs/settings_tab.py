"""Settings: nobody has to open them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QWidget

from shopretain.base.changes import Changes
from shopretain.base.language import LANGUAGES
from shopretain.services.rows import BackupRow
from shopretain.ui.dialogs.restore import RestoreDialog
from shopretain.ui.format import long_day
from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.theme import TEXT_SIZES, theme
from shopretain.ui.widgets.button import Button
from shopretain.ui.widgets.card import Card
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.flow import flow
from shopretain.ui.widgets.label import Label

_MODES = ("system", "light", "dark")
_CURRENCIES = (
    "EUR", "GBP", "USD", "AUD", "CAD", "CHF", "CZK", "DKK", "HUF", "INR", "JPY", "NOK", "NZD",
    "PLN", "RON", "SEK", "UAH",
)  # fmt: skip


class SettingsTab(BaseTab):
    """Shop name, currency, looks, safety copies; changes save at once."""

    done = Signal(str, object)

    def __init__(self, session: Session) -> None:
        """Put the cards together."""
        super().__init__(session)
        self.set_head(self.tr("Settings"), self.tr("Everything has a sensible choice already."))
        self.body.addWidget(self._shop_card())
        self.body.addWidget(self._looks_card())
        self.body.addWidget(self._copies_card())
        self.body.addWidget(self._figures_card())
        self.body.addStretch(1)

    def load(self) -> None:
        """Show what is set."""
        if not self.session.glance.exists:
            return
        if not self.session.glance.is_unreadable:
            self.session.read("settings.values", done=self._show_values)
        self.session.on_file("backups.list_all", done=self._show_copies)

    def _shop_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        card.column.addWidget(Label(self.tr("Your shop"), "card"))
        form = self._form(card)
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self._set("shop_name", self.name.text().strip()))
        _add_field(form, self.tr("Shop &name"), self.name)
        self.currency = Choice()
        self.currency.addItems(list(_CURRENCIES))
        self.currency.textActivated.connect(lambda code: self._set("currency", code))
        _add_field(form, self.tr("Cu&rrency"), self.currency)
        self.zone = QLineEdit()
        self.zone.editingFinished.connect(lambda: self._set("timezone", self.zone.text().strip()))
        _add_field(form, self.tr("&Time zone"), self.zone)
        self._rates = self._form(card)
        self._rate_fields: dict[str, QLineEdit] = {}
        self._values: dict[str, str] = {}
        return card

    def _show_rates(self, values: dict[str, str]) -> None:
        """Show a field for each other currency in the orders; without a rate it is left out."""
        while self._rates.rowCount():
            self._rates.removeRow(0)
        self._rate_fields = {}
        for key, value in values.items():
            code = key.removeprefix("rate.")
            if code == key or code == values["currency"]:
                continue
            field = QLineEdit(value)
            field.setPlaceholderText(self.tr("left out"))
            field.editingFinished.connect(
                lambda k=key, f=field: self._set(k, f.text().strip().replace(",", "."))
            )
            self._rate_fields[code] = field
            _add_field(self._rates, f"{values['currency']} = 1 {code}", field)

    def _looks_card(self) -> Card:
        card = Card(margin=20, spacing=12)
        card.column.addWidget(Label(self.tr("How it looks"), "card"))
        form = self._form(card)
        self.language = Choice()
        self.language.addItem(self.tr("Like the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        chosen = self.session.remembered.value("language", "") if self.session.remembered else ""
        self.language.setCurrentIndex(max(self.language.findData(chosen), 0))
        self.language.activated.connect(
            lambda index: self.window().set_language(self.language.itemData(index))  # type: ignore[attr-defined]
        )
        _add_field(form, self.tr("Lan&guage"), self.language)
        self.text_size = Choice()
        for percent in TEXT_SIZES:
            self.text_size.addItem(f"{percent} %", percent)
        self.text_size.setCurrentIndex(TEXT_SIZES.index(theme().text_percent))
        self.text_size.activated.connect(
            lambda index: self.window().set_text_percent(TEXT_SIZES[index])  # type: ignore[attr-defined]
        )
        _add_field(form, self.tr("Te&xt size"), self.text_size)
        self.mode = Choice()
        self.mode.addItems([self.tr("Like the system"), self.tr("Light"), self.tr("Dark")])
        self.mode.setCurrentIndex(_MODES.index(theme().mode))
        self.mode.activated.connect(
            lambda index: self.window().set_mode(_MODES[index])  # type: ignore[attr-defined]
        )
        _add_field(form, self.tr("&Light or dark"), self.mode)
        return card

    def _copies_card(self) -> Card:
        card = Card(margin=20, spacing=8)
        card.column.addWidget(Label(self.tr("Safety copies"), "card"))
        card.column.addWidget(
            Label(
                self.tr(
                    "A checked copy of your shop is made by itself before each import. "
                    "Once a month, copy one to another device."
                ),
                "second",
                wrap=True,
            )
        )
        self.copies = Label("", "caption", wrap=True)
        card.column.addWidget(self.copies)
        self.back_up_button = Button(self.tr("&Make a copy now"), self.back_up)
        self.restore_button = Button(self.tr("Restore a cop&y…"), self.restore)
        card.column.addWidget(flow(self.back_up_button, self.restore_button))
        return card

    def _figures_card(self) -> Card:
        """Let be changed what figures stand on; nobody needs to."""
        card = Card(margin=20, spacing=12)
        card.column.addWidget(Label(self.tr("How figures are counted"), "card"))
        form = self._form(card)
        self.numbers: dict[str, QLineEdit] = {}
        for key, words in (
            ("late_after", self.tr("Late after so many &usual gaps")),
            ("discount", self.tr("Money in a year counts less by (0.1 is 10%)")),
            ("letter_cap_days", self.tr("Days between two letters to one person")),
            ("norm.consumer", self.tr("Norm for consumer goods, of 100")),
            ("norm.beauty", self.tr("Norm for beauty, of 100")),
            ("norm.clothing", self.tr("Norm for clothing and shoes, of 100")),
            ("norm.home", self.tr("Norm for home goods, of 100")),
        ):
            field = self.numbers[key] = QLineEdit()
            field.editingFinished.connect(
                lambda k=key, f=field: self._set(k, f.text().strip().replace(",", "."))
            )
            _add_field(form, words, field)
        self.share = Choice()
        for words, value in (
            (self.tr("Half of them"), "half"), (self.tr("One in three"), "third"),
            (self.tr("One in five"), "fifth"),
        ):  # fmt: skip
            self.share.addItem(words, value)
        self.share.activated.connect(
            lambda _at: self._set("keep_back_share", str(self.share.currentData()))
        )
        _add_field(form, self.tr("&Kept back to see whether letters work"), self.share)
        self.vip_share = Choice()
        for words, value in (
            (self.tr("Marked"), "0"),
            (self.tr("Top 5%"), "5"),
            (self.tr("Top 10%"), "10"),
            (self.tr("Top 20%"), "20"),
        ):
            self.vip_share.addItem(words, value)
        self.vip_share.activated.connect(
            lambda _at: self._set("vip_share", str(self.vip_share.currentData()))
        )
        _add_field(form, self.tr("VI&Ps"), self.vip_share)
        card.column.addWidget(
            Label(
                self.tr(
                    "The norms are from Elbuz’s article, which does not say for what period. They "
                    "are drawn only where you choose a trade on the Retention page."
                ),
                "caption",
                wrap=True,
            )
        )
        return card

    def _form(self, card: Card) -> QFormLayout:
        frame = QWidget()
        form = QFormLayout(frame)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        card.column.addWidget(frame)
        return form

    def _show_values(self, values: dict[str, str]) -> None:
        self._values = values
        self.name.setText(values["shop_name"])
        self.zone.setText(values["timezone"])
        if self.currency.findText(values["currency"]) < 0:
            self.currency.addItem(values["currency"])
        self.currency.setCurrentText(values["currency"])
        self._show_rates(values)
        self.share.setCurrentIndex(self.share.findData(values["keep_back_share"]))
        self.vip_share.setCurrentIndex(self.vip_share.findData(values["vip_share"]))
        for key, field in self.numbers.items():
            field.setText(values[key])

    def _set(self, key: str, value: str) -> None:
        before = self._values.get(key)
        if value == before:
            return

        def done(changes: Changes) -> None:
            self._values[key] = value
            self.session.bus.changed.emit(changes)
            if before is not None:
                self.session.can_undo(
                    self.tr("change of settings"), lambda: self._put_back(key, before)
                )
                self.done.emit(self.tr("Saved"), [(self.tr("Undo"), self.session.undo)])

        self.session.write("settings.set_values", {key: value}, done=done, failed=self._refused)

    def _put_back(self, key: str, value: str) -> None:
        def done(changes: Changes) -> None:
            self.session.bus.changed.emit(changes)
            self.load()

        self.session.write("settings.set_values", {key: value}, done=done)

    def _refused(self, error: object) -> None:
        self.session.fail(error)  # type: ignore[arg-type]
        self._show_values(self._values)

    def _show_copies(self, rows: tuple[BackupRow, ...]) -> None:
        self.restore_button.setEnabled(bool(rows))
        if rows:
            newest = max(row.made_at for row in rows)
            words = self.tr("%Ln copies kept; the newest is of {0}.", "", len(rows))
            self.copies.setText(words.format(long_day(newest.date())))
        else:
            self.copies.setText(self.tr("No copy yet."))

    def back_up(self) -> None:
        """Make a safety copy now."""

        def done(made: BackupRow) -> None:
            self.load()
            self.done.emit(
                self.tr("Made a safety copy of {0}").format(long_day(made.made_at.date())), []
            )

        if self.session.glance.exists:
            self.session.write("backups.back_up_now", done=done)

    def restore(self) -> None:
        """Ask which copy, and say what happens, before it takes the shop's place."""
        self.session.on_file("backups.list_all", done=self._choose_copy)

    def _choose_copy(self, rows: tuple[BackupRow, ...]) -> None:
        if not rows:
            self.session.bus.message.emit("info", self.tr("There is no safety copy yet."))
            return
        dialog = RestoreDialog(rows, self.window())
        dialog.chosen.connect(self._restore)
        dialog.open()

    def _restore(self, path: str) -> None:
        def done(_aside: Path) -> None:
            self.session.bus.changed.emit(Changes(orders=True, customers=True, settings=True))
            self.load()
            self.done.emit(self.tr("Restored the copy. The shop before it is kept beside it."), [])

        copy = Path(path)
        self.session.on_file(
            "backups.restore_file", copy, self.session.clock, done=done, closed=True
        )


def _add_field(form: QFormLayout, words: str, field: QWidget) -> None:
    """Add a field with its label as buddy, so that its access key and name are the label's."""
    label = Label(words)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    field.setMaximumWidth(360)
    label.setBuddy(field)
    form.addRow(label, field)
