"""Letters by post: for which window, page by page as they will be printed."""

from __future__ import annotations

from dataclasses import replace

from shopretain.base.text import sentence
from shopretain.services.by_post import (
    WAITING,
    Card,
    LetterLook,
    LetterRun,
    Look,
    PostLetter,
    Run,
)
from shopretain.ui.dialogs.form_dialog import FormDialog, FormField
from shopretain.ui.emails.handing import Handing
from shopretain.ui.papers.print_page import page_picture
from shopretain.ui.papers.text_page import TextPage
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.letters import LetterDocument, is_window, window_ids
from shopretain.ui.session import Session
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.job_bar import JobBar

_SHOWN = 2  # pages of a letter beside one another


class LettersPage(TextPage):
    """One letter for each, its address where the envelope has its window."""

    page_service = "post_pages.letters_page"
    first_text = "best_quiet"

    def __init__(self, session: Session, bar: JobBar, handing: Handing, saver: ListSaver) -> None:
        """Put the page together."""
        super().__init__(session, bar, handing, saver)
        self.name = self.tr("Letters")

    def usual_look(self) -> Look:
        """Give the usual window."""
        return LetterLook()

    def headline_words(self) -> str:
        """Give the name of the line above the text."""
        return self.tr("Sub&ject")

    def fill_after(self) -> None:
        """Add the windows."""
        self.window_choice = Choice()
        for name in window_ids():
            self.window_choice.addItem(sentence(f"post.window.{name}"), name)
        self.window_choice.activated.connect(lambda _at: self._window_chosen())
        self.add_field(self.tr("Window of the envel&ope"), self.window_choice)

    def look_changed(self) -> None:
        """Mark the window."""
        self.window_choice.setCurrentIndex(self.window_choice.findData(self.look.format))

    def _window_chosen(self) -> None:
        name = str(self.window_choice.currentData())
        assert isinstance(self.look, LetterLook)  # noqa: S101  letters have no other
        look = replace(self.look, format=name)
        if name == "own":
            self._ask_window(look)
        else:
            self.set_look(look)

    def _ask_window(self, look: LetterLook) -> FormDialog:
        """Ask where the window of an own envelope is."""
        names = (
            ("x", self.tr("From the left, mm")), ("y", self.tr("From the top, mm")),
            ("w", self.tr("Wide, mm")), ("h", self.tr("High, mm")),
        )  # fmt: skip
        fields = [
            FormField(name, words, value=f"{value:g}")
            for (name, words), value in zip(names, look.own, strict=True)
        ]
        form = FormDialog(
            self.tr("Your envelope's window"),
            self.tr("Put a folded sheet into the envelope and measure on the sheet."),
            fields,
            self.tr("Use this"),
            self,
        )

        def answered(values: dict[str, str]) -> None:
            own = window_of([values[name] for name, _ in names])
            if own is None:
                form.say_words(self.tr("These are no sizes that fit a sheet of A4."))
                return
            form.finish()
            self.set_look(replace(look, own=own))

        form.answered.connect(answered)
        form.rejected.connect(self.look_changed)
        form.open()
        return form

    # The preview

    def show_card(self, sample: Run, card: Card | PostLetter) -> None:
        """Show the pages of one letter."""
        if self.plan is None:
            return
        assert isinstance(sample, LetterRun)  # noqa: S101  letters have no other
        assert isinstance(card, PostLetter)  # noqa: S101  as above
        assert isinstance(self.look, LetterLook)  # noqa: S101  as above
        document = LetterDocument(replace(sample, cards=(card,), look=self.look))
        document.is_preview = True
        said = "\n".join((*card.address, card.subject, card.body))
        pages = [page_picture(document, at, said) for at in range(len(document.pages))]
        self.preview.show_pictures(card.name, self._at, len(self.plan.ready), pages[:1])
        more = pages[1 : 1 + _SHOWN]
        words = self.tr("Goes on on %Ln more page(s)", "", len(pages) - 1) if more else ""
        self.preview.show_sheets(more, words, "")
        self.fits.setText(self.tr("%Ln page(s) each", "", len(pages)))

    def on_plan(self) -> None:
        """Letters that wait have their words already."""
        waits = self._value() == WAITING
        for widget in (self.headline, self.message, self.texts_button, self.fields_button):
            widget.setEnabled(not waits)
        self.code_add.setEnabled(not waits)

    # For the tab

    def count_words(self, count: int) -> str:
        """Say how many letters."""
        return self.tr("%Ln letter(s)", "", count)

    def each_words(self, each: str) -> str:
        """Say what a letter costs."""
        return self.tr("Paper and stamp at {0} each").format(each)


def window_of(typed: list[str]) -> tuple[float, float, float, float] | None:
    """Give a window of typed sizes, None where it is none on A4."""
    try:
        x, y, w, h = (float(text.replace(",", ".")) for text in typed)
    except ValueError:
        return None
    return (x, y, w, h) if is_window((x, y, w, h)) else None
