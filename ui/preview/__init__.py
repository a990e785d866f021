"""Preview: the documents as they will lie on paper, looked at, saved and printed.

What is seen is the PDF itself, drawn by pdfium, so nothing can look different on paper. `bench`
does the work, `press` keeps it off the window's thread, `page_layout` and `picture_store` reckon
without widgets. May import `reception.sheets`, `reception.paper`, the desk and its toast; brings
the libraries for paper in when the first document is printed, not before.
"""

from ui.preview.dialog import PreviewDialog

__all__ = ["PreviewDialog"]
