# The print preview
preview-title = Print preview
preview-sheet = Sheet
preview-sheet-name = Which sheet to print
preview-sheet-day = Delegation's run-sheet
preview-sheet-office-day = The office's day
preview-delegation = Delegation
preview-delegation-name = Which delegation to print
preview-signed = { $sign }  { $name }
preview-day = Day
preview-day-name = Which day to print
preview-all-days = All days
preview-language = Language
preview-language-name = In which language to print
preview-language-zh = Chinese
preview-language-en = English
preview-language-zh-en = Chinese and English

preview-pages = Printed pages
preview-page-previous = Previous page
preview-page-previous-help = Previous page (PageUp)
preview-page-next = Next page
preview-page-next-help = Next page (PageDown)
preview-page-name = Page number
preview-page-name-help = Go to a page (Ctrl+G)
preview-of-pages = / { $pages }
preview-zoom = Zoom
preview-zoom-help = Larger Ctrl++, smaller Ctrl+-, fit width Ctrl+0, actual size Ctrl+1
preview-fit-width = Fit width
preview-fit-page = Whole page
preview-percent = { $percent }%

preview-composing = Setting the pages…
preview-printing = Printing…
preview-stop = Stop
preview-stopped = The pages were not set: you stopped it.
preview-again = Set the pages again
preview-save = &Save as PDF…
preview-save-title = Save as PDF
preview-pdf-files = PDF files (*.pdf)
preview-show-folder = Open its folder
preview-print = &Print…
preview-close = &Close

preview-saved = Saved as “{ $file }” in { $folder }
preview-printed = Sent to the printer.
preview-not-printed = Not printed to the end. Check the printer and print again; sheets already out are void.
preview-missing = { $count ->
    [one] 1 character has no shape in any font and is printed as a box: { $characters }. Write it otherwise, or by hand.
   *[other] { $count } characters have no shape in any font and are printed as boxes: { $characters }. Write them otherwise, or by hand.
}
preview-shortened = { $count ->
    [one] 1 text is too long, only its beginning is printed. Shorten it before printing.
   *[other] { $count } texts are too long, only their beginnings are printed. Shorten them before printing.
}
