# 时间余地与延误推演（窗口）
slack-name = 所选项目的时间余地
slack-earliest = 最早{ $clock }{ $moves ->
    [yes] （可提前{ $length }）
   *[no] （不能再提前）
}
slack-latest = 最晚{ $clock }{ $moves ->
    [yes] （可推迟{ $length }）
   *[no] （不能再推迟）
}
slack-earliest-free = 当天提前不受限制
slack-latest-free = 当天推迟不受限制
slack-earliest-lacking = 已经太早：之前还差{ $length }
slack-latest-lacking = 已经太晚：之后还差{ $length }
slack-none = 目前不举行
slack-test = 延误推演…
deed-slip-test = 延误推演…
deed-slip-test-help = 所选项目晚开始会牵动什么、哪里不行、须通知谁
slip-late-by = 晚开始（分钟）
slip-late-by-help = 一个或几个数，如 10 20 30
slip-usual = +{ $minutes }
slip-usual-name = 晚{ $minutes }分钟
slip-wrong = “{ $text }”不是分钟数，请填1至1440之间的数，如 10 20 30。
slip-reckoning = 正在推演……
slip-gone = 该项目已不举行。
slip-view = 推演结果
slip-on-paper = 纸面语言
slip-composing = 正在排版……
