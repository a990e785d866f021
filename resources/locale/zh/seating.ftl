# 座次：座位的说明
seating-too-few-seats = 需入座{ $persons }人，但只有{ $seats }个座位。请增加桌数或每桌座位数，或指定入座者。

seat-alone = 第{ $seat }座
seat-at-table = { $table }号桌第{ $seat }座
seat-in-row = 第{ $row }排第{ $seat }位
seat-of-guests = 客方第{ $seat }座
seat-of-hosts = 主方第{ $seat }座
seat-behind = { $seat }（后排座椅）

seated-host = 主人。
seated-guest = 主宾。
seated-rank-guest = 客方第{ $rank }位。
seated-rank-host = 主方第{ $rank }位。
seated-height = 按身高：{ $height }厘米，高者居该排中间。
seated-interpreter = 为主人、主宾翻译。
seated-pinned = 由人工固定在此座。
seated-apart = 按次序应坐{ $seat }，但与{ $other }过近，二者须分开。
seated-made-room = 按次序应坐{ $seat }，该座已让给须与他人分开的{ $other }。
seated-by-hand = 由人工安排。
seated-reason = { $reason }

standing-host = 主人。
standing-first = 居首：{ $fact }。
standing-after-hosts = 主方（{ $before }）之后第一位。
standing-apart = 排在{ $before }之后：本人{ $own }，对方{ $other }。
standing-tied = 与{ $before }无法区分先后。请补充日期或名单序号，或由人工调整。
standing-by-hand = { $author }于{ $day }调整：{ $reason }
standing-by-hand-unexplained = 由人工调整（{ $author }），未写明理由。
standing-class = { $value }
standing-substitute = { $value ->
    [yes] 代表缺席领导人出席
   *[no] 本人出席
}
standing-office = { $value }就任
standing-credentials = { $value }递交国书
standing-foundation = { $value }成立
standing-arrival = { $value }抵达
standing-notice = { $value }收到名单
standing-name = { $value }
standing-name-at = { $value }（{ $at }）
standing-list = 名单第{ $value }位
standing-hosting = 主方第{ $value }位
standing-unknown-class = 级别未定
standing-unknown-office = 就任日期不详
standing-unknown-credentials = 未填递交国书日期
standing-unknown-foundation = 成立日期不详
standing-unknown-arrival = 未填抵达时间
standing-unknown-notice = 未填收到名单日期
standing-unknown-name = 无排序用名
standing-unknown-list = 名单无序号
standing-unknown-host = 客方
standing-unknown-substitute = 本人出席

verb-seating-seat = 安排全部座次“{ $name }”
verb-seating-clear = 清空座次“{ $name }”
verb-place-move = 调换座位“{ $name }”
verb-displacement-add = 调整次序“{ $name }”
verb-displacement-remove = 恢复原次序“{ $name }”

seating-view = 俯视图；正门在下方。
seating-pattern = 各桌座位编号
seating-view-camera = 俯视图；镜头在下方。
seating-several = { $count ->
    [1] { $name }
   *[other] { $name }{ $count }人
}
seating-stray = 以下人员的座位不存在或已另有他人，请重新安排：{ $names }{ $more ->
    [0] 。
   *[other] ，另有{ $more }人（组）。
}
seating-door = 正门
seating-camera = 镜头
seating-alt = 共{ $seats }座，已安排{ $taken }座。
seating-legend-guest = 客方
seating-legend-host = 主方
seating-legend-free = 空座
seating-legend-pinned = 人工固定
seat-free = { $seat }：空
seat-taken = { $seat }：{ $person }。{ $why }

seating-sheet-title = 座次图
photo-chart-title = 合影站位图
place-cards-title = 座签
table-card-persons = 共{ $count }人，见座次图
table-cards-title = 桌卡
order-sheet-title = 礼宾次序
preview-sheet-seating = 座次图
preview-sheet-photo-chart = 合影站位图
preview-sheet-place-cards = 座签
preview-sheet-table-cards = 桌卡
preview-sheet-orders = 礼宾次序
seating-column-seat = 座
seating-column-name = 姓名
seating-column-title = 职务
seating-column-party = 方
seating-column-care = 饮食、照顾
seating-column-why = 为何在此
order-nobody = 此次序还没有人员。请在次序中列入参加者。
order-tied = 以下人员与前一人无法区分先后：{ $names }。请补充日期或名单序号，或由人工调整。
order-column-place = 序
order-column-name = 姓名
order-column-title = 职务
order-column-party = 团组
order-column-why = 为何在此
seating-side-guests = 客方
seating-side-hosts = 主方
seating-host-side = 主方
seating-host-agreed = 主方{ $day }
seating-row = 第{ $table }排
seating-table = { $table }号桌
seating-behind = { $seat }后
seating-waiting = 尚无座位：{ $names }{ $more ->
    [0] 。
   *[other] ，另有{ $more }人（组）。
}
sheet-no-seatings = 所选范围内没有座次安排可打印。请先为活动安排座次。
sheet-no-photographs = 所选范围内没有合影或迎宾线的站位可打印。
sheet-nobody-seated = 尚未排座。请先安排全部座次。
sheet-no-tables = 所选范围内没有可打印桌卡的桌次。
sheet-no-orders = 所选范围内没有礼宾次序可打印。

deed-seating = 座次…
deed-seating-help = 查看所选活动的座次：谁坐哪里、为什么；可拖动人员，也可用键盘
seating-title = 座次
seating-which = 哪一份座次
seating-another = 布置座位
seating-everybody = 安排全部座次
seating-everybody-help = 按礼宾次序为所有人排座，并避开须分开的人；已固定的座位不动
seating-clear = 清空座次
seating-none = 此活动尚未布置座位。请按“{ seating-another }”，再选定形式和桌数。
seating-choose = 请在图上选择一个座位。
seating-how = 拖动人员到另一座位；或用方向键选座，按回车拿起此人，再在另一座位按回车放下。按删除键空出座位。
seating-how-waiting = { seating-how }尚无座位者：在右侧双击或按回车拿起。
seating-in-hand = 手中：{ $person }。选定座位后按回车；按Esc放下。
seating-keep = 重新排座时保留此座
seating-reason = 理由
seating-free = 空出此座
seating-nobody = 空座
seating-without = 尚无座位者
seating-without-count = 尚无座位者：{ $count }
seating-without-several = { $name } × { $count }
verb-seating-add = 布置座位“{ $name }”

deed-orders = 礼宾次序…
deed-orders-help = 查看所选活动中谁在谁之前及依据；写明理由后可调整
order-title = 礼宾次序
order-which = 哪一份次序
order-another = 新排一份次序
order-earlier = 前移
order-later = 后移
order-restore = 恢复按规则排序
order-reason = 理由
order-list = 次序
order-none = 此活动还没有礼宾次序。请按“{ order-another }”，再选定依据。
order-how = 调整位次：选定一人，写明理由，再按前移或后移。何人何时为何调整，均有记录。
