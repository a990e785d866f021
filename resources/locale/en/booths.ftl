# Interpreters' booths: what a room has built in, what an item needs and what is brought
field-booths = Booths needed
field-room-booths = Booths built in
field-pool-thing = Kind
conflict-R2-booths = { $first } needs { $needs } interpreters' booths; { $place } has { $built_in } built in, and { $brought } are brought. Bring more, or take a room with enough.
