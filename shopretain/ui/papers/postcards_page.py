"""Postcards: which picture, which paper; fronts, backs and sheets to be looked at."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from shopretain.base.errors import UserError
from shopretain.base.text import sentence
from shopretain.services.by_post import Card, CardLook, CardRun, Look, PostLetter, Run
from shopretain.ui.emails.handing import Handing
from shopretain.ui.format import whole
from shopretain.ui.papers.front_choice import FrontChoice
from shopretain.ui.papers.paper_fields import PaperFields
from shopretain.ui.papers.preview import Picture
from shopretain.ui.papers.print_page import page_picture
from shopretain.ui.papers.text_page import TextPage
from shopretain.ui.people.list_saver import ListSaver
from shopretain.ui.printing.document import Document
from shopretain.ui.printing.postcards import (
    PostcardDocument,
    is_soft,
    make_ready,
    seen_part,
    spare_lines,
)
from shopretain.ui.session import Session
from shopretain.ui.widgets.job_bar import JobBar
from shopretain.ui.widgets.note import Note

_MOSTLY = 0.75  # of a photo


class PostcardsPage(TextPage):
    """One card for each, with a picture."""

    page_service = "post_pages.cards_page"
    first_text = "card_best_quiet"

    def __init__(self, session: Session, bar: JobBar, handing: Handing, saver: ListSaver) -> None:
        """Put the page together."""
        super().__init__(session, bar, handing, saver)
        self.name = self.tr("Postcards")

    def usual_look(self) -> Look:
        """Give the usual card."""
        return CardLook()

    @property
    def card_look(self) -> CardLook:
        """How the cards look."""
        assert isinstance(self.look, CardLook)  # noqa: S101  cards have no other
        return self.look

    # The form

    def headline_words(self) -> str:
        """Give the name of the line on the picture."""
        return self.tr("On the pictu&re")

    def fill_before(self) -> None:
        """Add the pictures."""
        self.front = FrontChoice()
        self.front.chosen.connect(self._front_chosen)
        self.front.photo_wanted.connect(self.choose_photo)
        self.add_field(self.tr("P&icture"), self.front)

    def fill_after(self) -> None:
        """Add size and paper."""
        self.paper = PaperFields(self)
        self.paper.chosen.connect(self._paper_chosen)

    def look_changed(self) -> None:
        """Mark picture and paper."""
        look = self.card_look
        self.paper.show_look(look)
        design = "" if self.text is None else self.text.design
        self.front.show_look(look.design or design, look.photo)
        for widget in (self.headline, self.headline_label):
            widget.setVisible(not look.photo)

    def _front_chosen(self, design: str) -> None:
        usual = self.text is not None and self.text.design == design
        self.set_look(replace(self.card_look, design="" if usual else design, photo=""))

    def choose_photo(self) -> None:
        """Ask for the owner's own picture."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        words = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.heic)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Your own picture"), folder, words)
        if name:
            self.take_photo(Path(name))
        else:
            self.look_changed()  # the click marked it

    def take_photo(self, path: Path) -> None:
        """Put the owner's own picture on the front."""
        self.set_look(replace(self.card_look, photo=str(path)))

    def _paper_chosen(self, look: CardLook) -> None:
        now = self.card_look
        self.set_look(replace(look, design=now.design, photo=now.photo))

    # The preview

    def show_card(self, sample: Run, card: Card | PostLetter) -> None:
        """Show front, back and sheet; a photo is made ready aside."""
        assert isinstance(sample, CardRun)  # noqa: S101  cards have no other
        assert isinstance(card, Card)  # noqa: S101  as above
        asked, look = self._asked, self.card_look

        def ready(_none: None) -> None:
            if asked == self._asked:
                self._show_sides(sample, card)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._asked += 1  # what else comes of it is of no use
                self.sample = None
                self.show_flaw(sentence(f"error.{error.code}", **error.values))

        if look.photo:
            self.session.jobs.start(
                "reader", lambda _progress: make_ready(look), done=ready, failed=failed
            )
        else:
            ready(None)

    def _show_sides(self, sample: CardRun, card: Card) -> None:
        if self.plan is None:
            return
        single = PostcardDocument(replace(sample, cards=(card,), look=self.card_look))
        single.is_preview = True
        w, h = single.format.w, single.format.h
        pictures = [
            Picture(w, h, partial(single.paint_side, "front"), card.headline),
            Picture(w, h, partial(single.paint_side, "back"), said_back(card)),
        ]
        self.preview.show_pictures(card.name, self._at, len(self.plan.ready), pictures)
        self._show_sheet(sample, single.on.count)
        spare = spare_lines(card, self.card_look)
        self.fits.setText(
            self.tr("Fits. About %Ln more line(s) to spare.", "", spare)
            if spare >= 0
            else self.tr("%Ln line(s) too long for this card.", "", -spare)
        )
        self.fits.set_tone("" if spare >= 0 else "warn")

    def _show_sheet(self, sample: CardRun, count: int) -> None:
        if self.plan is None:
            return
        sheet = self._at // count
        places = range(sheet * count, (sheet + 1) * count)
        cards = tuple(c for at in places if isinstance(c := self.cards.get(at), Card))
        document = PostcardDocument(replace(sample, cards=cards, look=self.card_look))
        sheets = -(-len(self.plan.ready) // count)
        words = self.tr("Sheet {0} of {1}").format(whole(sheet + 1), whole(sheets))
        flip = (
            self.tr("Printed on both sides, flip on the short edge.")
            if document.on.is_landscape
            else self.tr("Printed on both sides, flip on the long edge.")
        )
        pictures = [page_picture(document, number, words) for number in range(2)]
        self.preview.show_sheets(pictures, words, flip)

    def more_notes(self) -> list[Note]:
        """Tell of a photo with few dots."""
        look = self.card_look
        if not look.photo:
            return []
        path = Path(look.photo)
        notes: list[Note] = []
        if is_soft(path, look):
            words = self.tr("The picture has few dots: it will look soft in print.")
            notes.append(Note("info", words))
        if seen_part(path, look) < _MOSTLY:
            words = self.tr("The picture has another shape than the card: only its middle is seen.")
            notes.append(Note("info", words))
        return notes

    # For the tab

    def count_words(self, count: int) -> str:
        """Say how many cards on how many sheets."""
        per_sheet = 1 if self.plan is None else self.plan.per_sheet
        cards = self.tr("%Ln card(s)", "", count)
        sheets = self.tr("%Ln sheet(s)", "", -(-count // per_sheet))
        return self.tr("{0} on {1}").format(cards, sheets)

    def each_words(self, each: str) -> str:
        """Say what a card costs."""
        return self.tr("Card and stamp at {0} each").format(each)

    def prepare_printer(self, printer: QPrinter, document: Document) -> None:
        """Print on both sides."""
        assert isinstance(document, PostcardDocument)  # noqa: S101  cards have no other
        lies, duplex = document.on.is_landscape, QPrinter.DuplexMode
        printer.setDuplex(duplex.DuplexShortSide if lies else duplex.DuplexLongSide)


def said_back(card: Card) -> str:
    """Give a back in words."""
    return "\n".join((card.message, *card.address))
