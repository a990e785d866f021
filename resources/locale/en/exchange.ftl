# Files that come in and go out: what is wrong with them, and what would be right
file-missing = There is no file “{ $file }”; check its name and folder.
file-no-file = “{ $file }” is a folder or a device, not a file; name the file itself.
file-empty = “{ $file }” is empty; take another copy of it.
file-too-large = “{ $file }” is larger than { $limit } MB and was not read; name a book as JSON or a programme text.
file-unreadable = “{ $file }” cannot be read ({ $reason }); check its name and your rights to it.
file-not-utf8 = “{ $file }”, line { $line }: this is not text in UTF-8; save it as UTF-8 and try again.
file-unwritable = “{ $file }” cannot be written ({ $reason }); check the folder, your rights and the space on the disk.
file-strange-ending = “{ $file }” is no kind of file that is known here; its name must end in one of { $endings }.

json-broken = “{ $file }”, line { $line }, column { $column }: this is not JSON; correct that place, or export the book again.
json-name-twice = “{ $file }”: the name “{ $name }” stands twice in one object (id: { $entry }); leave only the right one.
json-no-number = “{ $file }”: { $constant } is no number in JSON; write a number, or null.
json-number-too-long = “{ $file }”: a number has thousands of digits; write a number within the limits of its field.
json-too-deep = “{ $file }”: brackets are nested far too deep for a book; export the book again.
json-not-a-book = “{ $file }” is JSON, but not a book; a book is an object that begins with "format": "{ $format }".
json-no-version = “{ $file }”, version: the version must be a whole number from 1; this program writes { $version }.
json-too-new = “{ $file }” was written by a newer program (version { $version }, this one reads up to { $known }); update this program.

# $more is how many further faults there are, told in the same sentence
entry-more = { $more ->
    [0] {""}
    [one] {" "}(and one more fault)
   *[other] {" "}(and { $more } more faults)
}
entry-or-null = { $optional ->
    [yes] , or null
   *[no] {""}
}
entry-unknown-kind = “{ $file }”, { $place }: there are no such records; the kinds are { $known }{ entry-more }.
entry-wants-object = “{ $file }”, { $place }: { $found } is no record; write an object with an id{ entry-more }.
entry-unknown-field = “{ $file }”, { $place }: there is no such field; the fields are { $known }{ entry-more }.
entry-missing = “{ $file }”, { $place }: this field is missing; it must be given{ entry-more }.
entry-wants-id = “{ $file }”, { $place }: { $found } is no id; write letters, digits and . / + - _, beginning with a letter or digit, at most { $most } characters{ entry-more }.
entry-wants-text = “{ $file }”, { $place }: { $found } stands where text of at most { $most } characters must stand{ entry-or-null }{ entry-more }.
entry-wants-number = “{ $file }”, { $place }: { $found } stands where a whole number from { $least } to { $most } must stand{ entry-or-null }{ entry-more }.
entry-wants-decimal = “{ $file }”, { $place }: { $found } stands where a number from { $least } to { $most } must stand{ entry-or-null }{ entry-more }.
entry-wants-truth = “{ $file }”, { $place }: { $found } stands where true or false must stand{ entry-or-null }{ entry-more }.
entry-wants-choice = “{ $file }”, { $place }: { $found } stands where one of these must stand: { $choices }{ entry-or-null }{ entry-more }.
entry-wants-moment = “{ $file }”, { $place }: { $found } stands where a time with its offset must stand, such as "2026-04-14T01:30:00Z"{ entry-or-null }{ entry-more }.
entry-wants-day = “{ $file }”, { $place }: { $found } stands where a date must stand, such as "2026-04-14"{ entry-or-null }{ entry-more }.
entry-wants-list = “{ $file }”, { $place }: { $found } stands where a list in square brackets must stand{ entry-or-null }{ entry-more }.
entry-unstorable = “{ $file }”, { $place }: { $found } has characters that cannot be kept; type the text anew{ entry-more }.
entry-year = “{ $file }”, { $place }: the year must be between 1900 and 2199{ entry-more }.
entry-zone = “{ $file }”, { $place }: there is no such time zone; write its IANA name, such as Asia/Shanghai{ entry-more }.
entry-id-twice = “{ $file }”, { $place }: this id stands at { $other } already; every record needs an id of its own{ entry-more }.
entry-id-taken = “{ $file }”, { $place }: the book has this id for a { $kind } already; give the record another id{ entry-more }.
entry-names-nothing = “{ $file }”, { $place }: there is no { $kinds } with the id “{ $id }”; correct the id, or add that record{ entry-more }.
entry-circle = “{ $file }”, { $place }: following this name leads back to the record itself; break the circle{ entry-more }.

# Calendars and workbooks for colleagues
calendar-open-end = The end is open; { $minutes } minutes are assumed.
calendar-line = { $heading }: { $text }
workbook-start = Start
workbook-end = End
workbook-page = Page &P of &N

book-ending = “{ $file }” is the name of another kind of file; let the name of a book end in { $ending }.
file-is-source = “{ $file }” is the file that is being read and was left as it is; choose another name to write to.
export-whole-book = JSON always holds the whole book; leave out --delegation, or choose a calendar (.ics) or workbook (.xlsx).

# How the history speaks of an import
verb-book-import = Import “{ $name }”
entry-setting-unknown = “{ $file }”, { $place }: there is no such setting; correct its id, or take it out{ entry-more }.
entry-setting-number = “{ $file }”, { $place }: “{ $value }” is no number to count with; write zero or more (a speed: more than zero){ entry-more }.
entry-setting-word = “{ $file }”, { $place }: “{ $value }” stands where one of these must stand: { $choices }{ entry-more }.
entry-setting-locked = “{ $file }”, { $place }: this rule cannot be switched off; take the setting out{ entry-more }.
entry-setting-network = “{ $file }”, { $place }: there is no road network “{ $value }”; import it first, or take the setting out{ entry-more }.
