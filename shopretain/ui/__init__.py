"""Floor 4: the window. The only importer of PySide6 and pyqtgraph (beside app.py)."""
