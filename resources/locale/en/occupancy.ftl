argument-clusters = tell too which conflicts hang together, and which items to move

# Conflicts that hang together, and what to move
clusters-heading = Conflicts that hang together: { $count ->
    [one] one group
   *[other] { $count } groups
}.
clusters-none = No conflicts hang together.
cluster = { $conflicts ->
    [one] One conflict between { $items } items stands alone.
   *[other] { $conflicts } conflicts between { $items } items hang together.
}
cluster-fewest = Moving { $count ->
    [one] one item
   *[other] { $count } items
} clears { $rest ->
    [some] all that can be cleared
   *[none] them all
}: { $names }.
cluster-moved = Moving { $count } items clears { $rest ->
    [some] all that can be cleared
   *[none] them all
} (fewer than { $least } cannot): { $names }.
cluster-stuck = In { $count ->
    [one] one of these conflicts
   *[other] { $count } of these conflicts
} nothing can be moved: the items are fixed or have begun.
cluster-item-and = {"; "}
cluster-and-others = { $names } and { $count } more
cluster-between = {" "}
