argument-clusters = 同时说明哪些冲突相互牵连，以及应调整哪些安排

# 相互牵连的冲突，以及应调整哪些安排
clusters-heading = 相互牵连的冲突：{ $count } 组。
clusters-none = 没有相互牵连的冲突。
cluster = { $conflicts ->
    [1] 这处冲突涉及 { $items } 项安排，与其他冲突无关。
   *[other] { $conflicts } 处冲突相互牵连，涉及 { $items } 项安排。
}
cluster-fewest = 调整其中 { $count } 项即可{ $rest ->
    [some] 化解能够化解的部分
   *[none] 全部化解
}：{ $names }。
cluster-moved = 调整其中 { $count } 项即可{ $rest ->
    [some] 化解能够化解的部分
   *[none] 全部化解
}（至少要调整 { $least } 项）：{ $names }。
cluster-stuck = 另有 { $count } 处冲突无法靠调整化解：有关安排时间固定或已经开始。
cluster-item-and = ；
cluster-and-others = { $names }，以及另外 { $count } 项
cluster-between = {""}
