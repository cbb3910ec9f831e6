"""Tabs whose work is not built yet: what they will be for, honestly worded."""

from __future__ import annotations

from shopretain.ui.session import Session
from shopretain.ui.tabs.base_tab import BaseTab
from shopretain.ui.widgets.empty_state import EmptyState


class PlannedTab(BaseTab):
    """A page with its name, what it will do, and that it does not do it yet."""

    icon_name = ""

    def __init__(self, session: Session) -> None:
        """Show the empty state."""
        super().__init__(session)
        title, purpose = self.words()
        self.set_head(title, purpose)
        state = EmptyState(
            self.icon_name,
            self.tr("Not in this version yet"),
            self.tr(
                "This page comes with a later version. The orders you import now "
                "are kept, and it will use them."
            ),
        )
        self.body.addWidget(state, 1)

    def words(self) -> tuple[str, str]:
        """Give the page's name and purpose."""
        return "", ""


class PrintTab(PlannedTab):
    """Postcards and lists."""

    icon_name = "printer"

    def words(self) -> tuple[str, str]:
        """Give the page's name and purpose."""
        return self.tr("Print"), self.tr(
            "Postcards, labels and mailing lists for the people worth it."
        )
