"""Paints what is printed or saved as PDF: one function for preview, file and printer."""
