# Flags of rooms, tables and cars; sorts of tasks and their documents
noun-flag_set = set of flags
kind-flag_set = Sets of flags
field-flag_set-engagement = Engagement
field-flag_set-place = Where
field-flag_set-host = Flags of the host
field-flag_set-guest = Flags of each guest
field-flag_set-size = Size
field-flag_set-before_minutes = Out before (min)
field-flag_set-after_minutes = Left after (min)
field-flag_set-part = Part of the template
field-flag_set-name_zh = Exact place (Chinese)
field-flag_set-name_en = Exact place (English)
choice-FlagPlace-plaza = Plaza
choice-FlagPlace-hall = Hall
choice-FlagPlace-stand = Stand (backdrop)
choice-FlagPlace-table = Table
choice-FlagPlace-car = Car
choice-FlagPlace-room = Reception room
field-task-sort = Sort
field-sheet = Sheet of this program
choice-TaskSort-task = Task
choice-TaskSort-flags = Flags
choice-TaskSort-document = Document
choice-TaskSheet-none = Not printed here
choice-TaskSheet-cues = Cue sheet
choice-TaskSheet-scripts = Personal scripts
choice-TaskSheet-ribbons = Ribbon proof
choice-TaskSheet-positions = Position diagram
choice-TaskSheet-orders = Orders of precedence
choice-TaskSheet-seating = Seating plan
choice-TaskSheet-photo_chart = Photograph chart
choice-TaskSheet-place_cards = Place cards
choice-TaskSheet-table_cards = Table cards
cue-sheet-flags = Flags
cue-sheet-flag-set = { $where }: { $host } of the host, { $guest ->
    [0] none of the guest
   *[other] { $guest } of each guest
}, { $size }
flagless-sar = { $guest }, “{ $item }” on { $day }: { $amount ->
    [one] 1 flag of the guest is
   *[other] { $amount } flags of the guest are
} not counted. Hong Kong and Macao are no foreign states: the national flag is put out alone. Where the flag of the region is to stand beside it, the national flag is the larger and has the centre, the higher or the more prominent place; the region’s flag is provided separately.
flagless-taiwan = { $guest }, “{ $item }” on { $day }: { $amount ->
    [one] 1 flag of the guest is
   *[other] { $amount } flags of the guest are
} not counted. Visits from Taiwan have no flags of a guest. Set the number to 0.
flagless-domestic = { $guest }, “{ $item }” on { $day }: { $amount ->
    [one] 1 flag of the guest is
   *[other] { $amount } flags of the guest are
} not counted. A delegation from within the country has no flag of a guest. Set the number to 0.
flagless-unknown = { $guest }: no flag of this guest is counted, { $amount ->
    [0] neither in rooms nor on cars
    [one] not even the one that was put out
   *[other] not even the { $amount } that were put out
}: the state or organisation is not entered, or the tables lack it. Enter the code in the form of the delegation.
