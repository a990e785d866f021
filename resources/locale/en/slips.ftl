# Slack and the slip test in the window
slack-name = How far the chosen item can move
slack-earliest = Earliest { $clock }{ $moves ->
    [yes] {" "}({ $length } earlier)
   *[no] {" "}(no earlier)
}
slack-latest = Latest { $clock }{ $moves ->
    [yes] {" "}({ $length } later)
   *[no] {" "}(no later)
}
slack-earliest-free = Earlier: no limit that day
slack-latest-free = Later: no limit that day
slack-earliest-lacking = Too early already: { $length } are lacking before it
slack-latest-lacking = Too late already: { $length } are lacking after it
slack-none = Does not take place as it stands
slack-test = Slip test…
deed-slip-test = Slip test…
deed-slip-test-help = Shows what follows when the chosen item begins late, what breaks and who must be told
slip-late-by = Late by (minutes)
slip-late-by-help = One or more numbers, such as 10 20 30
slip-usual = +{ $minutes }
slip-usual-name = { $minutes } minutes late
slip-wrong = “{ $text }” is no number of minutes. Write numbers from 1 to 1440, such as 10 20 30.
slip-reckoning = Reckoning…
slip-gone = This item does not take place any more.
slip-view = What follows
slip-on-paper = On paper
slip-composing = Setting the pages…
