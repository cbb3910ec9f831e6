"""Size and paper of cards: which size, how many a sheet, marks and edge."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from shopretain.base.text import sentence
from shopretain.services.by_post import CardLook
from shopretain.ui.papers.print_page import PrintPage
from shopretain.ui.printing.postcards import format_ids, papers_for
from shopretain.ui.widgets.choice import Choice
from shopretain.ui.widgets.tick import Tick


class PaperFields(QObject):
    """The fields of a page's form; `chosen` gives the look with them."""

    chosen = Signal(object)

    def __init__(self, page: PrintPage) -> None:
        """Add the fields to the page's form."""
        super().__init__(page)
        self._look = CardLook()
        self.format, self.paper = Choice(), Choice()
        for name in format_ids():
            self.format.addItem(sentence(f"card.format.{name}"), name)
        page.add_field(self.tr("Si&ze"), self.format)
        page.add_field(self.tr("P&aper"), self.paper)
        self.marks = Tick(self.tr("Cut mar&ks"))
        self.bleed = Tick(self.tr("Extra &3 mm edge for a print shop"))
        self.format.activated.connect(lambda _at: self._on_format())
        self.paper.activated.connect(lambda _at: self._tell())
        for tick in (self.marks, self.bleed):
            page.fields.addWidget(tick)
            tick.clicked.connect(lambda _on: self._tell())

    def show_look(self, look: CardLook) -> None:
        """Show size and paper; papers are those on which a card fits."""
        self._look = look
        self.format.setCurrentIndex(self.format.findData(look.format))
        self.paper.clear()
        for paper, count in papers_for(look.format):
            one = ".one" if count == 1 and paper != "card" else ""
            words = sentence(f"card.paper.{paper}{one}", count=count)
            self.paper.addItem(words, (paper, count))
        wanted = next(
            (at for at in range(self.paper.count())
             if tuple(self.paper.itemData(at)) == (look.paper, look.count)),
            0,
        )  # fmt: skip
        self.paper.setCurrentIndex(wanted)
        self.marks.setChecked(look.marks)
        self.marks.setEnabled(look.paper != "card" or look.bleed)
        self.bleed.setChecked(look.bleed)
        self.bleed.setEnabled(look.can_bleed)

    def _on_format(self) -> None:
        """Take another size, on the paper as it was where it fits."""
        name = str(self.format.currentData())
        self.chosen.emit(replace(self._look, format=name, count=0))

    def _tell(self) -> None:
        paper, count = self.paper.currentData()
        was_bare = self._look.paper == "card" and not self._look.bleed
        needs_marks = was_bare and (paper != "card" or self.bleed.isChecked())
        self.chosen.emit(
            replace(
                self._look, paper=paper, count=count, marks=self.marks.isChecked() or needs_marks,
                bleed=self.bleed.isChecked(),
            )
        )  # fmt: skip
