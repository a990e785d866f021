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
