# Published conference schedules that are imported: what is wrong with them
xml-broken = “{ $file }”, line { $line }, column { $column }: this is not XML; correct that place, or take another copy of the file.
xml-entities = “{ $file }”, line { $line }: the file declares text of its own (an entity), which may hide other files or fill the memory; put the text itself in its place.
xml-not-a-schedule = “{ $file }” is XML, but not a conference schedule; one begins with <schedule> and has a <conference> in it.
schedule-no-id = “{ $file }”, { $place }: this event has neither id nor guid; give it one, so that it is found again when a new edition comes{ entry-more }.
schedule-no-room = “{ $file }”, { $place }: this event has no room; write its name in <room>{ entry-more }.
schedule-date = “{ $file }”, { $place }: { $missing ->
    [yes] the date is missing
   *[no] “{ $found }” is no date
}; write the day as 2027-02-06, or day and time as 2027-02-06T10:00:00+01:00{ entry-more }.
schedule-start = “{ $file }”, { $place }: { $missing ->
    [yes] <start> is missing
   *[no] “{ $found }” in <start> is no time of day
}; write it as 10:00{ entry-more }.
schedule-duration = “{ $file }”, { $place }: { $missing ->
    [yes] <duration> is missing
   *[no] “{ $found }” in <duration> is no length
}; write hours and minutes as 00:50{ entry-more }.
