# The command line
help-usage = {"usage: "}
help-arguments = arguments
help-commands = commands
help-program = Plans the reception of delegations: opens the window, or does one job without it.
    A book is a file whose name ends in .reception. To check, print and export, BOOK may also be
    a book as JSON (.json), a programme text (.txt) or a published conference schedule (.xml).
help-codes = Exit codes: 0 fine; 1 the checker found errors; 2 something typed or in a file is wrong,
    told in one sentence; 70 a mistake in the program, told with a report.
argument-help = show this help

command-open = open the window; without a screen check the book, tell its conflicts, print its run-sheets
command-check = tell what cannot work in a book, and why
command-print = print a sheet as PDF
command-export = write the whole book as JSON, or a schedule as calendar or workbook
command-import = take records from a file into a book, all of them or none
command-generate = make an invented book, for trying out and measuring

argument-book = the book to read
argument-open-book = the book; without it the copy of the sample book under out/
argument-import-book = the book to change; begun with the records where there is none
argument-new-book = the book to make; must not exist yet
argument-fresh = begin a new copy of the sample book and put the old one aside
argument-lang = language; without it that of the computer
argument-langs = languages of what is written, the first on the left
argument-json = tell it as JSON
argument-sheet = the sheet: day (a delegation's day or days), office-day (one day across delegations), tasks (what must be ready by when), motorcades, route-cards, driver-cards and others; a wrong name is answered with all of them
argument-out = the PDF to write
argument-delegation = only this delegation, by its id
argument-day-of = only this day, such as 2026-04-14
argument-export-file = the file to write: .json the whole book, .ics a calendar, .xlsx a workbook
argument-import-file = the file to take in: .json a book as JSON, .txt a programme text, .xml a published conference schedule, .osm, .osm.pbf or .geojson a map with roads
argument-dry-run = only tell what would be added and changed
argument-size = how large: one delegation, a week, or a summit
argument-seed = a whole number; the same one gives the same book

command-misused = The command is not written like this; write: { $usage } (more with --help).
argument-file = { $place }: the name of a file is missing; write one.
argument-choice = { $place }: “{ $typed }” is none of { $choices }; write one of these.
argument-day = { $place }: “{ $typed }” is no date; write it as 2026-04-14.
argument-number = { $place }: “{ $typed }” is no whole number from 0 to { $most }; write one.

check-sum = Errors: { $error }; warnings: { $warning }; remarks: { $info }; accepted: { $accepted }.
check-at = { $day } { $start }
check-when = { $day } { $start }–{ $end }
file-written = Written: { $file }
import-done = Taken from { $file } into { $book }:
import-would = From { $file } this would come into { $book } (nothing was changed):
import-sum = {"  "}{ $kind }: { $added } added, { $changed } changed
import-nothing = { $book } holds all of { $file } already; nothing was changed.
import-faults = { $count } faults were found, nothing was taken in:
import-more-faults = {"  "}and { $count } more
generate-done = Made: { $book }, { $records } records.
screen-missing = There is no screen here, so no window; checking and printing the book { $book } instead.
sheets-begin = Run-sheets:
sheet-written = {"  "}{ $file }

# A mistake in the program
bug-told = This is a mistake in the program, not yours; what was stored is safe. Please send the report below to whoever looks after the program.
