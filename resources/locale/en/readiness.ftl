# The list of tasks
tasks-title = Tasks
tasks-as-of = as of { $stamp }
tasks-note = The latest begin and finish are worked back from what a task serves, its own due time and what waits for it. With less than { $reserve } to spare it is at risk.
tasks-state-late = Late
tasks-state-at-risk = At risk
tasks-state-blocked = Waiting for others
tasks-state-open = Open
tasks-state-done = Done
tasks-column-task = Task
tasks-column-serves = For
tasks-column-begin = Begin by
tasks-column-finish = Finish by
tasks-column-spare = To spare
tasks-column-waits = Waits for
tasks-column-who = Who
tasks-done-at = done { $stamp }
tasks-spare = { $length }
tasks-late-by = { $length } late
tasks-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
tasks-hours = { $count } h
tasks-minutes = { $count } min
tasks-between-units = {" "}
sheet-no-tasks = There are no tasks to list. Enter tasks first, or choose another delegation or day.
preview-sheet-tasks = Tasks
