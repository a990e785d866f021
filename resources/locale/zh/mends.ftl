# 处置建议：冲突可以怎样消除，要动什么，会碰到什么，要告诉谁
mend-item = “{ $title }”（{ $who }{ $count ->
    [1] {""}
    [2] {""}
    [3] {""}
   *[other] 等
}）
mend-item-of-office = “{ $title }”
mend-at = { $name }（{ $at }）
mend-and = 与

mend-with-others = { $what }{ $others ->
    [0] {""}
   *[other] ，另有{ $others }项随之调整
}
mend-change = 修改此项
mend-with-coming = { $what }，{ $come }改到{ $name }
mend-say = { $name }：“{ $was }”改为“{ $now }”

# 任务
mend-due = “{ $name }”改为{ $when }前完成
mend-task-done = “{ $name }”也记为已完成
mend-task-open = “{ $name }”改回未完成，重新办理
mend-task-untied = “{ $name }”不再以{ $others }为前提

# 时间
mend-shift-item = { $name }{ $direction ->
    [earlier] 提前
   *[later] 推迟
}{ $minutes }分钟，{ $start }开始
mend-start-item = { $name }{ $direction ->
    [earlier] 提前{ $minutes }分钟开始（{ $start }）
   *[later] 晚{ $minutes }分钟开始（{ $start }）
}，结束时间不变
mend-end-item = { $name }{ $direction ->
    [earlier] 提前{ $minutes }分钟结束（{ $end }）
   *[later] 延长{ $minutes }分钟（至{ $end }）
}
mend-shift-drive = { $name }{ $direction ->
    [earlier] 提前
   *[later] 推迟
}{ $minutes }分钟，{ $start }出发
mend-start-drive = { $name }{ $direction ->
    [earlier] 提前{ $minutes }分钟出发（{ $start }）
   *[later] 晚{ $minutes }分钟出发（{ $start }）
}，到达时间不变
mend-end-drive = { $name }{ $direction ->
    [earlier] 提前{ $minutes }分钟到达（{ $end }）
   *[later] 多留{ $minutes }分钟路程（{ $end }到）
}
mend-move = 补上行程转移“{ $drive }”（{ $depart }–{ $arrive }），{ $shifted }
mend-put-right = { $name }改为{ $start }至{ $end }
mend-assumed = { $name }预计时长定为{ $minutes }分钟
mend-insert = { $day }{ $start }–{ $end }增加{ $name }，地点：{ $place }
mend-swap_times = 对调先后：{ $names }

# 地点
mend-room = { $name }改在{ $place }
mend-layout = { $name }改用“{ $layout }”摆台（可容{ $capacity }人）
mend-no-layout = { $name }不用特定摆台（可容{ $capacity }人）
mend-swap_rooms = 对调厅室：{ $names }
mend-prepare = 为{ $name }准备预案：{ $place }

# 人和物
mend-exchange = { $name }由{ $gone }改为{ $come }
mend-add = { $name }增派{ $come }
mend-fewer = { $name }只用{ $amount }（{ $held }）
mend-setup = { $held }在{ $name }前{ $minutes }分钟布置到位
mend-meal = { $name }改为工作午餐
mend-call_off = 取消{ $name }
mend-offers = { $name }取消{ $offers }
mend-give_up = { $name }不再安排{ $gone }
mend-plan_b = 启用预案：{ $name }
mend-leave_out = { $names }不参加{ $name }
mend-split = { $names }分出一线参加{ $name }，之后会合

# 影响
mend-effects = { $others ->
    [0] {""}
   *[other] 同时消除另外{ $others }处冲突。
}{ $count ->
    [0] 不需通知他人。
    [1] 需通知：{ $names }。
    [2] 需通知：{ $names }。
    [3] 需通知：{ $names }。
   *[other] 需通知：{ $names }等{ $count }方。
}
mend-breaks = { $severity ->
    [error] 但会造成新的错误：
    [warning] 但会造成新的警告：
   *[info] 另有提示：
}{ $text }

# 窗口
mends-title = 处置建议
mends-searching = 正在试算……
mends-none = 没有找到可行的处置办法，请手工调整，或认可并写明理由。
mends-none-clean = 没有不引起其他问题的办法。
mends-help = 按数字键或回车采用，可撤销
mends-fine = 可行
mends-but = 有代价
mends-row = { $number }. { $what }。{ $verdict }。{ $effects }{ $breaks }
deed-conflict-mend = 处置冲突
deed-conflict-mend-help = 到所选冲突的处置建议，用数字键或回车采用
notice-mended = 已采用处置建议，冲突已消除。
notice-mend-stale = 日程刚刚有变，建议已重新试算，请再选一次。

# 历史
verb-mend-put_right = 按建议改正“{ $name }”
verb-mend-shift = 按建议调整“{ $name }”的时间
verb-mend-stretch = 按建议放宽“{ $name }”的路程时间
verb-mend-shorten = 按建议缩短“{ $name }”
verb-mend-swap_times = 按建议对调“{ $name }”的先后
verb-mend-layout = 按建议更换“{ $name }”的摆台
verb-mend-room = 按建议更换“{ $name }”的地点
verb-mend-swap_rooms = 按建议对调“{ $name }”的厅室
verb-mend-exchange = 按建议为“{ $item }”改派“{ $name }”
verb-mend-add = 按建议为“{ $item }”增派“{ $name }”
verb-mend-move = 按建议补上行程转移，调整“{ $name }”
verb-mend-say = 按建议改动“{ $name }”的文字
verb-mend-due = 按建议调整“{ $name }”的完成时限
verb-mend-task = 按建议理顺“{ $name }”的先后
verb-mend-insert = 按建议增加“{ $name }”
verb-mend-prepare = 按建议为“{ $name }”准备预案
verb-mend-meal = 按建议将“{ $name }”改为工作午餐
verb-mend-call_off = 按建议取消“{ $name }”
verb-mend-plan_b = 按建议启用预案“{ $name }”
verb-mend-leave_off = 按建议调整“{ $name }”供应和赠送的内容
verb-mend-give_up = 按建议“{ $item }”不再安排“{ $name }”
verb-mend-leave_out = 按建议调整“{ $name }”的参加人员
verb-mend-split = 按建议分线参加“{ $name }”

# 余量
margin-mend-day-begins = 处置建议：不早于（时）
margin-mend-day-ends = 处置建议：不晚于（时）
margin-mend-furthest = 处置建议：最多移动（分钟）
mend-reset = 删去设置“{ $name }”
verb-mend-reset = 删去设置“{ $name }”

# 车队、座位、旗帜
margin-luggage-ahead = 行李先于车队出发（分钟）
mend-car-unflagged = { $name }取下车旗
mend-car-ahead = { $name }提前{ $minutes }分钟出发
mend-seats = { $one }与{ $other }对调座位
mend-order = { $name }恢复按规则排定的位次
mend-post = { $name }恢复按挂旗方案悬挂
mend-flags = { $name }改用另一种共用办法：{ $policy }
verb-mend-car = 按建议调整车队中的“{ $name }”
verb-mend-seats = 按建议对调“{ $name }”的两个座位
verb-mend-order = “{ $name }”的次序恢复按规则排定
verb-mend-post = “{ $name }”恢复按方案挂旗
verb-mend-flags = “{ $name }”改用另一种共用办法
mend-side = { $name }左右对调，主宾改坐主人另一侧
mend-flags-road = “{ $plan }”增加{ $name }
mend-hospital = { $name }应急医院改为{ $hospital }
