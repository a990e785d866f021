# Flags: states, designs, posts, plans, stock; forms and what is found wrong
noun-flag_road = flag road
noun-flag_post = flag post
noun-flag_plan = flag plan
noun-flag_choice = choice of flags
noun-flag_stock = flag stock
noun-flag_crew = flag crew
noun-flag_picture = picture of a flag
noun-half_mast = mourning
kind-flag_road = Flag roads
kind-flag_post = Flag posts
kind-flag_plan = Flag plans
kind-flag_choice = Choices of flags
kind-flag_stock = Flag stock
kind-flag_crew = Flag crews
kind-flag_picture = Own flag pictures
kind-half_mast = Mourning
form-flags = Flags
form-posts = Posts
form-half-mast = Half-mast
form-flag-order = Orders
form-stretch = Stretch
form-store = Store
field-flag_road-roads = Road edges, into the city
field-flag_plan-roads = Flag roads
field-spacing_m = Spacing (m)
field-arms = Arms
field-arrangement = Where posts stand
field-upper_in = Upper arm, inbound
field-upper_out = Upper arm, outbound
field-overlap = When visits overlap
field-flag_post-road = Flag road
field-flag_post-number = Number
field-flag_post-side = Side of the road
field-chainage_m = From outer end (m)
field-height_m = Height (m)
field-largest = Largest flag
field-access = Access
field-counted = Counted on the spot
field-photo = Photograph
field-flag_plan-serves = For
field-pattern = Pattern
field-states = States (codes)
field-event = Event flag
field-host_side = Who gives the event
field-flag_plan-size = Size
field-flag_stock-size = Size
field-area = Equal look
field-up_by = Up by
field-down_after = Down after
field-crews = Crews
field-half_mast = Decision on half-mast
field-half_mast_source = Who decided
field-checked_by = Second check by
field-flag_plan-approved_by = Approved by
field-flag_plan-approved_on = Approved on
field-plan = Flag plan
field-post = Post
field-flag_choice-flags = Flags, left arm first
field-state = State (code)
field-design = Design
field-flag_stock-amount = In store
field-flag_stock-place = Kept at
field-on_order = On order
field-flag_stock-arrives = Order arrives
field-making_days = Making takes (days)
field-hands = Hands
field-has_lift = Has a lift truck
field-posts_per_hour = Posts an hour
field-windows = May work
field-flag_picture-length = Proportions: length
field-flag_picture-height = Proportions: height
field-flag_picture-picture = Picture
choice-Arrangement-both_sides = Both sides
choice-Arrangement-right = Right side
choice-Arrangement-left = Left side
choice-Arrangement-median = Median
choice-Arm-left = Left arm, seen into the city
choice-Arm-right = Right arm, seen into the city
choice-OverlapPolicy-in_turn = Changed from guest to guest
choice-OverlapPolicy-own_roads = Each guest only where no other drives
choice-OverlapPolicy-together = All guests, in alphabetical order
choice-OverlapPolicy-event_only = Event and host only
choice-OverlapPolicy-day_owner = The guest whose ceremony it is, all day
choice-RoadSide-left = Left
choice-RoadSide-right = Right
choice-RoadSide-median = Median
choice-PostAccess-ladder = Ladder
choice-PostAccess-lift = Lift truck at the kerb
choice-PostAccess-lane = Lift truck, lane closed
choice-PostStatus-in_use = In use
choice-PostStatus-damaged = Damaged
choice-PostStatus-gone = Gone
choice-FlagSize-no_1 = No. 1 (288 × 192 cm)
choice-FlagSize-no_2 = No. 2 (240 × 160 cm)
choice-FlagSize-no_3 = No. 3 (192 × 128 cm)
choice-FlagSize-no_4 = No. 4 (144 × 96 cm)
choice-FlagSize-no_5 = No. 5 (96 × 64 cm)
choice-FlagSize-car = Car flag
choice-FlagSize-desk = Desk flag
choice-FlagPattern-pair = Host and guest on each post
choice-FlagPattern-alternate = Host and guest from post to post
choice-FlagPattern-host_only = Host only
choice-FlagPattern-event = Event and host
choice-FlagPattern-all_states = Host and all states in turn
choice-AreaPolicy-equal_area = Own proportions, equal areas
choice-AreaPolicy-same_ratio = All at 3:2
choice-HostSide-here = Our side
choice-HostSide-guest = The guest
choice-HalfMastDecision-undecided = Not decided
choice-HalfMastDecision-full = All stay up
choice-HalfMastDecision-mourning_half = The mourning state's flag at half-mast
choice-HalfMastDecision-all_half = All at half-mast
choice-HalfMastDecision-withheld = The flags do not fly
flag-post-sign = { $side } no. { $number }
verb-flag_road-set_out = Set out the posts of “{ $name }”
verb-flag_road-count = Enter counted posts of “{ $name }”
verb-flag_post-change_several = Change several flag posts from “{ $name }” on
margin-flag-up-before = Flags up before the first guest passes (min)
margin-flag-down-after = Flags down after the last guest has passed (min)
margin-flag-spares-share = Spare flags (% of those out)
margin-flag-spares-least = Spare flags of each state at least
margin-flag-area-tolerance = Flags look equal up to a difference of (% of area)
margin-flag-making-days = Making new flags (days)
margin-flag-order-reserve = From delivery to hanging (days)
margin-flag-confusable-days = Flags are confused within (days)
margin-flag-posts-per-hour = Posts a crew with a lift does in an hour
family-flag = Flags
rule-F1 = Under whose flags a guest rides
rule-F2 = Whose flags fly
rule-F3 = The upper place
rule-F4 = Equal size
rule-F5 = Posts
rule-F6 = Flags up in time
rule-F7 = Enough of the right flags
rule-F8 = Second look and decisions
source-flags-out = flags out at the busiest moment, with spares
source-flag-stock = flag stock, with orders that arrive in time
conflict-F1-others = { $first }: the guest would ride under the flags of { $flags } on { $flag_road }, at { $count ->
    [one] one post, “{ $post }” ({ $clock_pass })
   *[other] { $count } posts from “{ $post }” ({ $clock_pass }) on
}, where the guest’s own do not fly. Choose how the road is shared, other times for the flags, or another way.
conflict-F2-no_state = “{ $flag_plan }” has no flag for { $stay }: the table of states has no “{ $state }”. Enter the country code of the delegation.
conflict-F2-no_relations = “{ $flag_plan }” shows flags of states without diplomatic relations on that day: { $flags }. They may not be shown in public without approval of the ministry.
conflict-F2-unentitled = “{ $flag_plan }” hangs flags along roads for { $stay }, which is no state or official visit. As far as is known, other visits have none.
conflict-F2-host_missing = “{ $flag_plan }” leaves the host’s flag out on “{ $post }”: { $flags }. A foreign flag hangs beside the host’s.
conflict-F3-turned = “{ $flag_plan }” has host and guest the wrong way round on “{ $post }”: { $flags }. The upper place is the other’s.
conflict-F4-areas = On { $flag_road } the flags of “{ $flag_plan }” hang together with those of “{ $other_flag_plan }”, which are of another size: the areas differ by { $differ } %, at most { $tolerance } % look equal. Choose one size.
conflict-F4-unknown = Nobody can say how large the flags of “{ $flag_plan }” must be: the proportions are not known of { $flags }. Enter them with the picture.
conflict-F5-no_posts = { $flag_road } has no posts in use, so that “{ $flag_plan }” hangs nothing there. Set out its posts or enter counted ones.
conflict-F5-torn = { $flag_road } does not run in one piece: at { $edges } it leaps, or the road network has no such stretch. Correct its edges.
conflict-F5-shared = { $flag_road } and { $other_flag_road } share { $edges }: their posts would stand there twice. Take the stretch out of one of them.
conflict-F5-size = On { $flag_road } { $count ->
    [one] the post “{ $post }” takes
   *[other] { $count } posts from “{ $post }” on take
} at most { $largest }; “{ $flag_plan }” hangs { $size }. Choose a smaller size or other posts.
conflict-F5-arms = “{ $post }” has { $arms ->
    [one] one arm
   *[other] { $arms } arms
}, “{ $flag_plan }” hangs more on it: { $flags }. Two states never share a pole.
conflict-F5-states = “{ $flag_plan }” hangs the flags of two states on “{ $post }”: { $flags }. Two states never share a pole.
conflict-F6-late = The flags of “{ $flag_plan }” are up on { $flag_road } at { $up } only; the first guest passes at { $first_pass }.
conflict-F6-early = The flags of “{ $flag_plan }” come down on { $flag_road } at { $down }; the last guest has passed at { $last_pass }.
conflict-F6-bare = { $first }: the guest passes { $count ->
    [one] a bare post of { $flag_road }, “{ $post }” ({ $clock_pass })
   *[other] { $count } bare posts of { $flag_road }, from “{ $post }” ({ $clock_pass }) on
}. Hang the flags earlier, take them down later, or change what was chosen for the posts.
conflict-F7-short = “{ $flag_plan }” lacks { $missing } flags of { $state }, { $size }: { $needs } are needed ({ $needs_source }, { $spares } of them spares), { $has } there ({ $has_source }). Short of: { $flags }. Order by { $order_by }.
conflict-F7-unknown_state = “{ $flag_plan }” names states that the table does not know: { $flags }. Correct the codes.
conflict-F7-no_design = There is no flag design for { $flags } in “{ $flag_plan }”. Put in the picture that the other side has sent.
conflict-F7-not_then = No flag design of { $flags } is valid on the days of “{ $flag_plan }”. Put in the picture that the other side has sent.
conflict-F7-guest = There is no flag design for { $flags }, whose flags the visit { $stay } takes on cars, in rooms and at the residence. Put in the picture that the other side has sent.
conflict-F8-confusable = Flags of “{ $flag_plan }” are easily confused with each other: { $flags }. Let a second person compare them with their pictures, and enter who did.
conflict-F8-confusable_with = Flags of “{ $flag_plan }” and “{ $other_flag_plan }” are easily confused within these days: { $flags }. Let a second person compare those of “{ $flag_plan }” with their pictures, and enter who did.
conflict-F8-half_mast = Mourning from { $from } to { $until } while “{ $flag_plan }” is up ({ $flags }), and nobody has decided about half-mast. Ask the competent authority and enter the decision.
conflict-F8-never_lowered = “{ $flag_plan }” would lower flags that are never at half-mast: { $flags }. Ask the embassy and change the decision.
conflict-J1-flags = “{ $flag_plan }” hangs a guest’s flags for { $stay }, which does not come from a foreign state. Fly the host’s flag only, or none.
conflict-J1-region = “{ $flag_plan }” shows flags of { $flags } among those of states. Take them out.
flags-title = Flags
flags-none = No flags are planned along roads in this book.
flags-roads = Along the roads
flags-needs = Flags needed
flags-rides = Who rides under which flags
flags-no-rides = No way of a guest leads along these roads, as far as is known.
flags-policies = { $road }: visits overlap; what each way to share would show
flags-note = Posts without a counted number stand by an assumed spacing. Times on the road are estimates unless measured. Flags in rooms, on cars and at the residence are counted after a table of assumptions; making time and spares are margins of the office.
flags-picture-missing = design missing
flags-cloth = { $length } × { $height } cm
flags-to = {" – "}
flags-guest-sight = { $guest }: { $sight }
flags-sight-guests = { $sight }: { $guests }
flags-sight-own = { $states }
flags-sight-neutral = { $others ->
    [none] the host’s only
   *[other] { $states }, the host’s
}
flags-sight-bare = bare posts
flags-sight-others = { $states }, not its own
flags-worst-own = own flags
flags-worst-neutral = nobody’s but the host’s or the event’s
flags-worst-bare = bare posts
flags-worst-others = flags of others, not its own
flags-column-road = Road
flags-column-posts = Posts / arms
flags-column-plan = Plan
flags-column-up = Up
flags-column-down = Down
flags-column-first = First pass
flags-column-last = Last pass
flags-column-state = State
flags-column-size = Size
flags-column-cloth = Made at
flags-column-out = Out
flags-column-spares = Spares
flags-column-here = Have
flags-column-missing = Missing
flags-column-order = Order by
flags-column-guest = Guest
flags-column-move = Move
flags-column-from = From post to post
flags-column-count = Posts
flags-column-when = When
flags-column-under = Under
flags-column-policy = Way to share
flags-column-sights = What every guest rides under
command-flags = tell which flags hang along which roads and when, how many it takes, and who rides under which
preview-sheet-flags = Flags
margin-flag-hanging-days = Flags are hung at most so long before (days)
margin-flag-taking-down-hours = Flags are taken down within (hours; one whole night at least)
margin-flag-night-from = Night work on flags from (hour)
margin-flag-night-to = Night work on flags until (hour)
conflict-F6-crews = The crews of “{ $flag_plan }” lack { $missing } crew-hours on { $flag_road } to { $work ->
    [hang] hang the flags in time
    [change] change the flags between two visits
   *[take_down] take the flags down in time
}: { $needs_hours } are needed ({ $needs_source }), { $has_hours } fit in from { $from } to { $until }. { $short ->
    [crew] { $by ->
        [nights] Crews without windows of their own are taken to work at night, from { $night_from } to { $night_to } (“{ margin-flag-night-from }”, “{ margin-flag-night-to }”); that leaves only { $hours_left } h in that time.
       *[windows] The windows entered for them leave only { $hours_left } h in that time.
    }
    [lift] Of { $hours_before } h they have a lift in only { $hours_left } h.
    [lane] Of { $hours_before } h a lane may be taken in only { $hours_left } h.
    [road] The road is closed for all but { $hours_left } h of { $hours_before } h.
    [wind] The wind that is forecast leaves { $hours_left } h of { $hours_before } h.
   *[other] Other work leaves them { $hours_left } h of { $hours_before } h.
} { $work ->
    [hang] Add a crew or windows, or change “{ margin-flag-hanging-days }” in the settings.
    [change] Add a crew or windows.
   *[take_down] Add a crew or windows, or change “{ margin-flag-taking-down-hours }” in the settings.
}
source-flag-rate = posts by the rate of the crews
form-flag-work = Work and checks
