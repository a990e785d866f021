# Seatings: what is said of seats
seating-too-few-seats = { $persons } persons are to be seated, but there are { $seats } seats. Add tables or seats, or name those who are to sit.
