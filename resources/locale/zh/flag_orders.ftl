# 挂旗任务单
preview-sheet-flag-orders = 挂旗任务单
flag-orders-title = 挂旗任务单
flag-orders-title-hang = 挂旗任务单：悬挂
flag-orders-title-change = 挂旗任务单：换旗
flag-orders-title-take_down = 挂旗任务单：撤旗
flag-orders-count = 共 { $count } 根旗杆。
flag-orders-by-hang = { $at } 前全部挂好。
flag-orders-by-change = { $at } 前全部换好。
flag-orders-by-take_down = { $at } 前全部撤下。
flag-orders-lane = 占道作业：{ $side }。许可文号：{ $numbers }
flag-orders-arms = 左臂、右臂一律按进城方向看，道路两侧都是如此。
flag-orders-strip-post = { $side ->
    [left] 左
    [right] 右
   *[median] 中
}{ $number }
flag-orders-wind = 风速达 { $speed } 米/秒（{ $force } 级）停止登高作业。
flag-orders-strip = 逐杆旗图
flag-orders-strip-alt = { $count } 根旗杆依次排列，各旗正挂。
flag-orders-strip-view = 从左到右为作业顺序，旗面按进城方向看，不按比例。
flag-orders-stays = 不动
flag-orders-loading = 装车单：后挂的先装
flag-orders-count-back = 清点回收单
flag-orders-lacks = 未能排入的作业
flag-orders-lack = { $road }{ $kind }：{ $posts } 根旗杆尚缺 { $hours } 个组时。{ $short ->
    [crew] 作业组可作业时段只有 { $left } 小时。
    [lift] 有登高车的只有 { $left } 小时。
    [lane] 可占道的只有 { $left } 小时。
    [road] 除去封路只剩 { $left } 小时。
    [wind] 除去大风只剩 { $left } 小时。
   *[other] 除去其他作业只剩 { $left } 小时。
}
flag-orders-hang = 悬挂
flag-orders-change = 换旗
flag-orders-take_down = 撤旗
flag-orders-note = 每根旗杆须由第二人对照图样复核并拍照，照片编号写在旁边。
flag-orders-note-down = 撤下的旗帜逐面清点，破损遗失的如实登记，库存中相应扣除。
flag-orders-column-post = 旗杆
flag-orders-column-off = 撤下
flag-orders-column-left = 左臂
flag-orders-column-right = 右臂
flag-orders-column-cloth = 旗面
flag-orders-column-hung = 已挂
flag-orders-column-down = 已撤
flag-orders-column-second = 复核
flag-orders-column-photo = 照片号
flag-orders-column-turn = 次序
flag-orders-column-state = 旗帜
flag-orders-column-amount = 数量
flag-orders-column-loaded = 已装
flag-orders-column-back = 收回
flag-orders-column-torn = 破损遗失
sheet-no-flag-orders = 没有要悬挂的旗帜：请先在挂旗方案中写明路段、旗杆和挂旗组，或另选日期。
