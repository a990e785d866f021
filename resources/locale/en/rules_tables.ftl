# Mistakes in the tables of rules
rules-table-twice = { $file }, line { $place }: line { $earlier } says the same already. Take one of them out; where lines have a day, one may have a later one.
rules-table-wrong = { $file }, line { $place }: “{ $value }” cannot stand in the column “{ $column }”. Correct it as in the other lines.
rules-table-lacks = { $file }, line { $place }: the column “{ $column }” is empty. Fill it in.
rules-table-unknown = { $file }, line { $place }: the column “{ $column }” names “{ $value }”, which there is not. Correct it or take the line out.
rules-table-overlap = { $file }, line { $place }: line { $earlier } speaks of the same for a part of the same time. Let one of them end before the other begins.
rules-table-cells = { $file }, line { $place }: it has { $cells } cells where the header has { $columns }. Put a text with a comma in it between quotation marks.
rules-table-quotes = { $file }, line { $place }: a quotation mark is open or stands in the wrong place. A text with a comma stands between two of them.
rules-table-no-text = { $file }, line { $place }: this is no text in UTF-8. Save the table as CSV in UTF-8.
rules-table-no-column = { $file }, line { $place }: the header must have the column “{ $column }” exactly once.
rules-table-odd-column = { $file }, line { $place }: the header has a column “{ $column }” that nobody reads. Correct its name or take it out.
rules-table-empty = { $file }, line { $place }: nothing stands below the header. Take the table of the program again.
