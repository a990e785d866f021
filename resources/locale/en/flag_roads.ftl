# The window of flag roads
deed-flag-roads = Flag roads…
deed-flag-roads-help = Roads that carry flags, their posts, and what flies on each at a moment
flag-roads-title = Flag roads
flag-roads-at = Flags at
flag-roads-standing = { $posts ->
    [one] 1 post
   *[other] { $posts } posts
}, { $flags ->
    [one] 1 flag
   *[other] { $flags } flags
} up on { $at }
flag-roads-too-many = The road has { $posts } posts; no road has more than { $most }, so they are not drawn. Set out its posts again by spacing, or enter what was counted.
flag-roads-none = There is no flag road yet: adopt one, or add one in the register.
flag-roads-how = Left and right as seen driving into the city. Double-click a post, or press Enter on it, to choose its flags.
flag-roads-adopt = Adopt a road…
flag-roads-adopt-help = Take over one of the roads that come with the program, to correct it
flag-roads-picture = Own flag picture…
flag-roads-picture-help = Put in the picture of a flag that the other side has sent; it goes before the one that came with the program
flag-roads-set-out = Set out by spacing
flag-roads-set-out-help = Makes posts along the whole road by its class and spacing; where posts were counted, those stay
flag-roads-count = Enter a count…
flag-roads-count-help = So many posts were counted on a side between two places
flag-roads-change = Change the chosen…
flag-roads-change-help = New status, access, arms or size for all posts that are chosen in the table
flag-roads-flags = Choose flags…
flag-roads-flags-help = Decide what the post carries while a flag plan is up
flag-roads-strip = Flags along { $road }
flag-roads-strip-alt = { $count ->
    [one] One post
   *[other] { $count } posts
} of { $road } one beside the other, each with its flags the right way up.
flag-roads-post-left = L{ $number }
flag-roads-post-right = R{ $number }
flag-roads-post-median = M{ $number }
flag-roads-post-hint = { $post }, at { $chainage } m: { $flags } ({ $status })
flag-roads-no-flag = bare
flag-roads-strip-empty = Strip of flags
flag-roads-bare = no flags
flag-roads-all-adopted = All roads that come with the program are in the book. Add others in the register of flag roads.
flag-roads-no-way = The road network knows no stretch of this road. Enter its road edges in the register of flag roads.
flag-roads-no-plan = No flag plan names this road. Enter it in a flag plan first; then flags can be chosen for its posts.
flag-posts-side = Side
flag-posts-number = No.
flag-posts-chainage = From outer end (m)
flag-posts-arms = Arms
flag-posts-largest = Largest flag
flag-posts-access = Access
flag-posts-status = Status
flag-posts-counted = Counted
ask-flag-road = Adopt a flag road
ask-flag-road-help = The roads are candidates; correct their course and posts to what your office uses.
ask-flag-road-road = Road
ask-flag-count = Counted posts
ask-flag-count-help = They stand evenly between the two places, in place of those that were there.
ask-flag-count-count = Posts counted
ask-flag-count-from = From (m; empty: the outer end)
ask-flag-count-to = To (m; empty: the inner end)
ask-flag-count-length = The road is { $length } m long, measured from its outer end.
ask-flag-change = Change flag posts
ask-flag-change-help = What is left empty stays as it is.
ask-flag-change-posts = { $count ->
    [one] One post is changed.
   *[other] { $count } posts are changed.
}
ask-flag-choice = Flags of a post
ask-flag-choice-help = Counts while the flag plan is up. An arm left empty stays bare.
ask-flag-choice-left = Left arm
ask-flag-choice-right = Right arm
ask-flag-choice-only = Flag
ask-flag-choice-reason = Reason
ask-flag-picture = Own flag picture
ask-flag-picture-help = From the day on it is shown in place of the picture that came with the program.
ask-flag-picture-state = State or organisation (name or code)
ask-flag-picture-proportions = Proportions, length : height (3:2; empty: not known)
ask-flag-picture-file = { $file }, { $wide } × { $high } pixels
flag-picture-file = Picture of a flag
flag-picture-unread = “{ $file }” cannot be read. Check that the file is there and open to you, or choose another.
flag-picture-large = “{ $file }” is larger than 1.5 MB. Save it smaller and choose it again.
flag-picture-wrong = “{ $file }” is no PNG picture. Save the flag as a PNG file and choose that.
notice-flag-picture = “{ $file }” is in the book.
notice-flag-posts = The road has { $count ->
    [one] one post
   *[other] { $count } posts
}.
typed-no-chainage = “{ $text }” is no place there. Type metres from { $least } to { $most }.
typed-no-post-count = “{ $text }” is no number of posts. Type a whole number from 0 to { $most }.
typed-no-proportions = “{ $text }” are no proportions. Write length and height such as 3:2.
typed-no-own-flag = “{ $text }” is no foreign state or organisation; no flag of it hangs among those of states.
flag-roads-counts = Flags needed
flag-counts-flag = Flag
flag-counts-size = Size
flag-counts-here = Here now
flag-counts-out = Out at most
flag-counts-spares = Spares
flag-counts-stock = In store
flag-counts-coming = Due in time
flag-counts-missing = To make
flag-counts-order_by = Order by
flag-counts-for = Most are out from { $at } on, for: { $purposes }
