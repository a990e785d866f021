# Mistakes in the tables of rules
rules-table-twice = { $file }, line { $place }: line { $earlier } says the same already. Take one of them out; where lines have a day, one may have a later one.
