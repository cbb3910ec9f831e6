"""Questions that must be answered before something happens."""
