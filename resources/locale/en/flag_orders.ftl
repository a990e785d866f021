# Work orders for flags
preview-sheet-flag-orders = Flag work orders
flag-orders-title = Flag work order
flag-orders-title-hang = Work order: hang flags
flag-orders-title-change = Work order: change flags
flag-orders-title-take_down = Work order: take flags down
flag-orders-count = { $count ->
    [one] One post
   *[other] { $count } posts
}.
flag-orders-by-hang = All up by { $at }.
flag-orders-by-change = All changed by { $at }.
flag-orders-by-take_down = All down by { $at }.
flag-orders-lane = A lane is taken: { $side }. Permit: { $numbers }
flag-orders-arms = Left and right arm are meant as seen on the way into the city, on both sides of the road.
flag-orders-strip-post = { $side ->
    [left] L
    [right] R
   *[median] M
} { $number }
flag-orders-wind = No work at height from a wind of { $speed } m/s, force { $force }.
flag-orders-strip = Post by post
flag-orders-strip-alt = { $count ->
    [one] One post
   *[other] { $count } posts
} one beside the other, each with its flags the right way up.
flag-orders-strip-view = In working order from left to right, as seen on the way into the city; not to scale.
flag-orders-stays = stays
flag-orders-loading = Loading list: what is hung last is loaded first
flag-orders-count-back = Count-back list
flag-orders-lacks = Work that no crew has time for
flag-orders-lack = { $road }, { $kind }: { $posts ->
    [one] one post
   *[other] { $posts } posts
}, { $hours } crew-hours are missing. { $short ->
    [crew] The crews’ windows leave { $left } h.
    [lift] With a lift there are { $left } h.
    [lane] A lane may be taken for { $left } h.
    [road] The road is open for { $left } h.
    [wind] The wind leaves { $left } h.
   *[other] Other work leaves { $left } h.
}
flag-orders-hang = hanging
flag-orders-change = changing
flag-orders-take_down = taking down
flag-orders-note = A second person looks at every post against the picture and photographs it; write the number of the photograph beside it.
flag-orders-note-down = Count what comes back, and tell what is torn or lost: it is missing in the stock.
flag-orders-column-post = Post
flag-orders-column-off = Off
flag-orders-column-left = Left arm
flag-orders-column-right = Right arm
flag-orders-column-cloth = Cloth
flag-orders-column-hung = Hung
flag-orders-column-down = Down
flag-orders-column-second = 2nd look
flag-orders-column-photo = Photo no.
flag-orders-column-turn = Turn
flag-orders-column-state = Flag
flag-orders-column-amount = Amount
flag-orders-column-loaded = Loaded
flag-orders-column-back = Back
flag-orders-column-torn = Torn or lost
sheet-no-flag-orders = There are no flags to hang: name roads with posts and crews in a flag plan first, or choose another day.
