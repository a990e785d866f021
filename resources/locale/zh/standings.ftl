# 站位：在站位图上手工移动的人员
kind-standing = 站位调整
noun-standing = 站位调整
field-position = 流程中的站位（空：未写明）
field-standing-cue = 自哪一步起（空：各步均适用）
field-ground = 场地图
field-right_m = 向右（米）
field-up_m = 向上（米）
field-facing_degrees = 朝向（度，自图上方顺时针）
form-spot = 场地上的位置

verb-standing-move = 在站位图上移动“{ $name }”
verb-standing-turn = 在站位图上转向“{ $name }”
verb-standing-restore = 恢复模板站位“{ $name }”
verb-standing-clear = 全部恢复模板站位“{ $name }”

standing-right = 向右 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-left = 向左 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-ahead = 向前 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-back = 向后 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-up = 向上 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-down = 向下 { NUMBER($metres, minimumFractionDigits: 1) } 米
standing-frame-own = 按本人朝向
standing-frame-drawn = 按图上方向
standing-moved = { $where }（{ $frame }）
standing-unmoved = 手工定在模板站位
standing-at = 距“{ $near }”{ $where }（{ $frame }）
standing-there = 0 米
standing-zero = 图上原点
standing-no-position = 未写明站位
standing-unfit-off = { $role }移到了本场地图范围之外。请拖回图内，或恢复模板站位。
standing-unfit-elsewhere = { $role }（{ $position }）的站位是在另一张场地图上调整的，这里仍按模板站位。请重新移动，或在“站位调整”中删去该条。
standing-unfit-idle = { $role }在“{ $position }”的站位调整过，但现在没有步骤安排其到该处。请核对步骤，或恢复模板站位。
standing-unfit-upon = 第 { $cue } 步，{ $role }与{ $other }相距仅 { NUMBER($apart, minimumFractionDigits: 1) } 米。请移开其中一人。

side-both = 客方在主方{ $side }侧（{ $frame }）
side-own = { $side }侧（{ $frame }）
positions-side-both = 第 { $cue } 步：{ side-both }
positions-side-own = 第 { $cue } 步：{ side-own }
positions-frame-own = 按本人朝向
positions-frame-viewer = 从正面看
positions-frame-entering = 按进门方向
positions-frame-travel = 按行进方向
positions-added = 手工加入
positions-on-the-spot = 各步
positions-idle = 手工定位；已无步骤安排到此处

standing-choose = 请在图上选择一个人形。
standing-only-now = 仅自本步起
standing-only-now-help = 从所选步骤起生效，到后面某一步另有站位为止；不勾选则凡在此站位的各步均生效
standing-turn-left = 左转 15°
standing-turn-right = 右转 15°
standing-back-button = 恢复模板站位
standing-back-help = 撤销对此人的移动（Delete）
standing-reason = 移动理由
standing-add = 加到场地图上
standing-add-help = 流程或场地图没有其站位的人员
standing-all-back = 全部恢复模板站位
standing-hint = 拖动人形；或用方向键选择，按 Alt+方向键移动（0.5 米，加 Shift 为 0.1 米）。Ctrl+Z 撤销。

rule-C3 = 站位调整
conflict-C3-off = { $first }：{ $role }移到了场地图范围之外。请拖回图内，或恢复模板站位。
conflict-C3-elsewhere = { $first }：{ $role }的站位是在另一张场地图上调整的，现按模板站位。请重新移动，或删去该条。
conflict-C3-idle = { $first }：{ $role }的站位手工调整过，但现在没有步骤安排其到该处。请核对步骤，或恢复模板站位。
conflict-C3-upon = { $first }：第 { $cue } 步，{ $role }与{ $other_role }相距仅 { $apart_cm } 厘米。请移开其中一人。
conflict-W1-no_file = { $first }还没有敬献花圈事项（提出、市领导、缎带、乐曲、备用时段）。请套用仪式模板，或在登记表中新增一条。

# Circles
typed-cue-circle = “{ $text }”会使步骤互相等待，成了循环：{ $circle }。请改接在不等待本步的步骤之后。
notice-circle = 这样“{ $what }”就依赖于它自己了。请改选不依赖它的一项。
positions-not-in-force = 本步未启用；图中为此前一步的站位。

# Branches of cues
branch-with = 仅当：{ $name }
branch-without = 除非：{ $name }
branch-cell = { $name }
branch-cell-without = 非：{ $name }
