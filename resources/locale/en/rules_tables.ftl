# Mistakes in the tables of rules
rules-table-twice = { $file }, line { $place }: line { $earlier } speaks of the same from the same day. Take one of them out, or give one a later day.
