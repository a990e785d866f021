# 时间网络：T4、T8，时间依据，延误推演
rule-T4 = 早于抵达或晚于登机
rule-T8 = 前后牵制排不下

conflict-T4-before_landing = { $first }在抵达（{ $arrives }）之前{ $outside }分钟就开始。
conflict-T4-too_soon = { $first }在抵达（{ $arrives }）后{ $has }分钟就开始，而从抵达到能够动身需{ $needs }分钟（{ $needs_source }）。
conflict-T4-too_late = { $first }在离开（{ $departs }）前{ $has }分钟才结束，而登机须提前{ $needs }分钟（{ $needs_source }）。
conflict-T4-after_leaving = { $first }比离开时间（{ $departs }）晚了{ $outside }分钟。
conflict-T4-no_stay = { $first }安排了{ $persons }，而{ $subject }在接待簿中没有来访。请登记来访，或将其撤下。
conflict-T8-chain = 无论怎样挪动，以下各项排不到一起，差{ $lacking }分钟：{ $chain }。请改动其中一项。
conflict-T8-not_before = { $first }不得早于{ $not_before }开始。请推迟，或改动这项限制。
conflict-T8-at_least = { $first }与{ $second }有约定{ $reason }：{ $side ->
    [before] 后者{ $edge_after }最多可比前者{ $edge_before }早{ $agreed }分钟，却多早了{ $lacking }分钟
   *[after] 后者{ $edge_after }至少要比前者{ $edge_before }晚{ $agreed }分钟，还差{ $lacking }分钟
}。
conflict-T8-at_most = { $first }与{ $second }有约定{ $reason }：{ $side ->
    [before] 后者{ $edge_after }至少要比前者{ $edge_before }早{ $agreed }分钟，还差{ $lacking }分钟
   *[after] 后者{ $edge_after }最多可比前者{ $edge_before }晚{ $agreed }分钟，却多晚了{ $lacking }分钟
}。
time-edge-start = 开始
time-edge-end = 结束

time-item = “{ $title }”
time-chain-joint = {" + "}
time-part-boarding = 上车{ $minutes }
time-part-drive = 路上{ $minutes }
time-part-reserve = 预留{ $minutes }
time-part-taken = 途中其他安排{ $minutes }
time-part-turn-round = 撤收{ $minutes }
time-part-setup = 布置{ $minutes }

time-fact-lands = { $first } { $clock }抵达
time-fact-leaves = { $first } { $clock }离开
time-fact-clearance = { $minutes ->
    [0] { $second }不早于抵达
   *[other] 从抵达到{ $second }至少{ $minutes }分钟（{ $source }）
}
time-fact-call = { $minutes ->
    [0] { $first }在离开前开始
   *[other] { $first }结束后至少{ $minutes }分钟才离开，须先登机（{ $source }）
}
time-fact-fixed = { $first }{ $clock }开始，时间固定
time-fact-fixed-end = { $first }{ $clock }结束，时间固定
time-fact-began = { $first }已于{ $clock }开始
time-fact-ended = { $first }已于{ $clock }结束
time-fact-not-before = { $first }不早于{ $clock }开始
time-fact-lasts = { $minutes ->
    [0] { $first }可以不留时间（{ $source }）
   *[other] { $first }至少{ $minutes }分钟（{ $source }）
}
time-fact-drives = { $first }路上{ $minutes }分钟（{ $source }）
time-fact-gap = { $first }之后到{ $second }（{ $place }）需{ $minutes }分钟（{ $parts }；{ $source }）
time-fact-boarding = { $first }之后到{ $second }开车需{ $minutes }分钟（{ $source }）
time-fact-arrival = { $first }从开车到{ $second }开始需{ $minutes }分钟（{ $parts }；{ $source }）
time-fact-order = { $first }结束后才是{ $second }
time-fact-inside = { $first }在{ $second }之内
time-fact-held = { $third }先用于{ $first }再用于{ $second }{ $minutes ->
    [0] {""}
   *[other] ，中间需{ $minutes }分钟（{ $parts }）
}
time-fact-at-least = 约定：{ $second }{ $edge_after }{ $minutes ->
    [0] 不早于{ $first }{ $edge_before }
   *[other] { $way ->
        [before] 最多比{ $first }{ $edge_before }早{ $minutes }分钟
       *[after] 至少比{ $first }{ $edge_before }晚{ $minutes }分钟
    }
}
time-fact-at-most = 约定：{ $second }{ $edge_after }{ $minutes ->
    [0] 不晚于{ $first }{ $edge_before }
   *[other] { $way ->
        [before] 最多比{ $first }{ $edge_before }晚{ $minutes }分钟
       *[after] 至少比{ $first }{ $edge_before }早{ $minutes }分钟
    }
}

source-planned = 按计划时长

margin-clearance-state = 国事访问抵达后发车时间（分钟）
margin-clearance-other = 其他访问抵达后发车时间（分钟）
margin-departure-call = 离开前登机时间（分钟）
margin-least-arrival = 最短时长：抵达（分钟）
margin-least-welcome = 最短时长：欢迎仪式（分钟）
margin-least-restricted-talks = 最短时长：小范围会谈（分钟）
margin-least-expanded-talks = 最短时长：大范围会谈（分钟）
margin-least-meeting = 最短时长：会见（分钟）
margin-least-signing = 最短时长：签字仪式（分钟）
margin-least-press = 最短时长：记者见面（分钟）
margin-least-wreath = 最短时长：敬献花圈（分钟）
margin-least-photo = 最短时长：合影（分钟）
margin-least-tea = 最短时长：茶叙（分钟）
margin-least-lunch = 最短时长：午宴（分钟）
margin-least-banquet = 最短时长：宴会（分钟）
margin-least-performance = 最短时长：演出（分钟）
margin-least-visit = 最短时长：参观（分钟）
margin-least-business = 最短时长：商务活动（分钟）
margin-least-speech = 最短时长：演讲（分钟）
margin-least-session = 最短时长：会议（分钟）
margin-least-rehearsal = 最短时长：演练（分钟）
margin-least-rest = 最短时长：休息（分钟）
margin-least-departure = 最短时长：离京（分钟）
margin-least-other = 最短时长：其他（分钟）

# 延误推演（slip）
command-slip = 推演某一项晚开始会牵动哪些安排、须通知谁
argument-item = 该项目的 id
argument-minutes = 各推演晚多少分钟，用逗号隔开；不写则为 10,20,30
argument-slip-out = 同时打印成 PDF，写到这个文件
argument-minutes-wrong = { $place }：“{ $typed }”不是用逗号隔开的分钟数（每个 1 至 1440），请写成 10,20,30 的样子。
slip-no-item = { $file }：没有 id 为“{ $typed }”的项目；用 export 导出 JSON 可查各项目的 id。
slip-takes-no-place = { $file }：项目“{ $typed }”已取消、未启用或时间有误，无法推演；请先改正。
slip-title = 延误推演
slip-item = { $day } { $clock } “{ $title }”
slip-earlier = 最多可提前（前面各项随之提前）
slip-later = 最多可推迟（后面各项随之顺延）
slip-minutes = { $hours ->
    [0] { $minutes }分钟
   *[other] { NUMBER($hours, useGrouping: 0) }小时{ $minutes }分钟
}
slip-lacking = 没有余地，已差{ $minutes }分钟
slip-unlimited = 不受限制
slip-heading = 晚{ $minutes }分钟
slip-sum = { $others ->
    [0] 不牵动其他项目
   *[other] 牵动其他{ $others }项
}{ $breaks ->
    [0] ，没有排不下的。
   *[other] ，{ $breaks }处排不下：
}
slip-break = { $fact }：差{ $minutes }分钟
slip-tell = 须通知（按受影响先后）
slip-late = 晚{ $minutes }分钟
slip-late-start = { $minutes ->
    [0] 按时开始
   *[other] 开始晚{ $minutes }分钟
}
slip-late-end = { $minutes ->
    [0] 按时结束
   *[other] 结束晚{ $minutes }分钟
}
slip-because = “{ $title }”{ $more ->
    [0] {""}
   *[other] ，另有{ $more }项
}
slip-column-planned = 原定
slip-column-new = 顺延后
slip-column-item = 项目
slip-column-place = 地点
slip-column-who = 团组
slip-column-late = 延误
slip-column-order = 次序
slip-column-hearer = 通知谁
slip-column-part = 身份
slip-column-because = 因何事
slip-column-when = 原定时间
slip-part-leader = 领导
slip-part-delegation = 团组
slip-part-member = 代表团成员
slip-part-officer = 联络员、工作人员
slip-part-interpreter = 翻译
slip-part-driver = 司机
slip-part-staff = 保障人员
slip-part-unit = 责任单位
slip-note = 推演时各项保持计划时长，上车、路上和预留时间照留，中间的空档先吸收延误；时间固定的项目不动，轮到它就记为排不下。
