# Stock orders: flags to be made
preview-sheet-stock-orders = Flag stock orders
stock-orders-title = Order of flags
stock-orders-no-supplier = No supplier is entered
stock-orders-total = { $count ->
    [one] One flag
   *[other] { $count } flags
} of { $sorts ->
    [one] one sort.
   *[other] { $sorts } sorts.
}
stock-orders-first = To be ordered by { $day }.
stock-orders-late = { $count ->
    [one] One sort should have been ordered before today
   *[other] { $count } sorts should have been ordered before today
}: ask for a shorter time, borrow, or choose another size.
stock-orders-enough = What the stock covers
stock-orders-uncounted = Asked for and not counted here
stock-orders-no-day = no day given
stock-orders-stale = { $count } of an old design in store
stock-orders-asked = Asked for
stock-orders-approved = Approved
stock-orders-confirmed = Supplier confirms quantity, design, size, delivery
stock-orders-name = Name:
stock-orders-date = Date:
stock-orders-signature = Signature:
stock-orders-note = Needed is the most that is out at one time, over all visits of the book; spares are a share of it. Each flag in its state’s own proportions, the area about that of the host’s flag of that size. Making time and reserve are the supplier’s or the office’s margins.
stock-orders-column-flag = Flag
stock-orders-column-design = Design
stock-orders-column-size = Size and cloth
stock-orders-column-needed = Needed
stock-orders-column-spares = Spares
stock-orders-column-here = In store
stock-orders-column-coming = On order
stock-orders-column-missing = To make
stock-orders-column-first = First used
stock-orders-column-making = Making, days
stock-orders-column-order_by = Order by
sheet-no-stock-orders = No flags are needed: make a flag plan or put out sets of flags first.
