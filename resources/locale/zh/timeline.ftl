# 时间轴
timeline-name = 当日时间轴
timeline-office = 本办事项
timeline-plan-b = 预案：{ $title }
timeline-move = → { $to }
timeline-item = { $start }–{ $end } { $title }
timeline-conflicts = 有{ $count }处冲突。
timeline-dragged = { $start }–{ $end }（{ $minutes }分钟）
timeline-empty = 这一天没有安排。按“新建活动”添加，或换一天。
timeline-only-stay = 只看所选团组
timeline-only-stay-help = 只显示左侧所选来访的各条线
timeline-zoom-in = 放大
timeline-zoom-out = 缩小
