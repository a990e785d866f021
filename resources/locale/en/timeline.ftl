# The timeline
timeline-name = Timeline of the day
timeline-office = Office
timeline-plan-b = Plan B: { $title }
timeline-move = → { $to }
timeline-item = { $start }–{ $end } { $title }
timeline-conflicts = { $count ->
    [one] 1 conflict.
   *[other] { $count } conflicts.
}
timeline-dragged = { $start }–{ $end } ({ $minutes } min)
timeline-empty = Nothing is planned on this day. Add an engagement, or choose another day.
timeline-only-stay = Chosen delegation only
timeline-only-stay-help = Show only the lanes of the stay chosen on the left
timeline-zoom-in = Zoom in
timeline-zoom-out = Zoom out
