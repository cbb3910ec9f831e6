"""Asks where a file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from shopretain.services.lists import file_name
from shopretain.ui.session import Session

_KINDS = {
    ".csv": "CSV (*.csv)", ".pdf": "PDF (*.pdf)", ".html": "HTML (*.html)",
    ".json": "JSON (*.json)", ".md": "Markdown (*.md)", ".xlsx": "Excel (*.xlsx)",
    ".ics": "iCalendar (*.ics)", ".txt": "TXT (*.txt)",
}  # fmt: skip


def ask_path(parent: QWidget, title: str, session: Session, *suffixes: str) -> Path | None:
    """Ask where a file goes, of one of some kinds; a name without a suffix gets the first's."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggested = Path(folder) / file_name(title, session.today, suffixes[0])
    kinds = ";;".join(_KINDS[suffix] for suffix in suffixes)
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in suffixes:
        return path
    suffix = next((one for one in suffixes if _KINDS[one] == chosen), suffixes[0])
    return path.with_name(f"{path.name}{suffix}")
