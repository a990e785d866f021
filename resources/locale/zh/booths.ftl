# 同传间：厅室自带的、活动需要的、临时带来的
field-booths = 所需同传间
field-room-booths = 固定同传间
field-pool-thing = 类别
conflict-R2-booths = { $first }需要{ $needs }间同传间，{ $place }自带{ $built_in }间，另带{ $brought }间，不够用。请增加同传设备，或改用同传间足够的厅室。
