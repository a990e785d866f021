# 礼宾次序、座次与席位
kind-named_order = 礼宾次序
kind-displacement = 次序调整
kind-seating = 座次安排
kind-place = 席位
noun-named_order = 礼宾次序
noun-displacement = 次序调整
noun-seating = 座次安排
noun-place = 席位

field-rank_class = 级别
field-stands_for = 代表何级别领导人出席
field-first_since = 首次任职日期
field-member-title_since = 任职日期（本届）
field-credentials_on = 递交国书日期
field-height_cm = 身高（厘米）
field-formal_zh = 全称（中文）
field-formal_en = 全称（英文）
field-sort_name_zh = 排序用名（中文）
field-sort_name_en = 排序用名（英文）
field-founded = 成立日期
field-notified_on = 收到名单日期
field-purpose = 用途
field-policy = 排序依据
field-classes_first = 先分级别
field-tie = 其次依据
field-organisations = 国际组织依据
field-alphabet = 字母或笔画
field-name_form = 按何种名称
field-term_date = 任职从何时算
field-substitutes = 代表出席者
field-hosts = 主人（首位主持）
field-participants = 参加者（空：全体主宾）
field-displacement-order = 礼宾次序
field-displacement-before = 排在谁之前（空：末位）
field-reason = 理由
field-author = 决定人
field-at = 时间
field-form = 形式
field-tables = 桌数或排数
field-seating-seats = 每桌座位数
field-lay = 桌子与门墙
field-guest_side = 客方在主人
field-side_frame = 左右以何方为准
field-interpreters = 译员座位
field-seating-order = 礼宾次序
field-host = 主人
field-guest = 主宾
field-seating-persons = 入座者（空：全体出席者）
field-agreed_by = 已同意的一方
field-host_agreed_on = 主方同意日期
field-inspected_on = 客方看场日期
field-seating = 座次安排
field-table = 桌（排）
field-seat = 座
field-pinned = 固定此座
field-named_order-engagement = 活动
field-seating-engagement = 活动

form-precedence = 礼宾次序
form-ranking = 排序
form-ranking-ties = 同级如何区分
form-participants = 人员
form-reason = 理由
form-seats = 座位
form-sides = 左右
form-agreement = 双方确认

choice-RankClass-head_of_state = 国家元首
choice-RankClass-acting_head = 代行国家元首职权者
choice-RankClass-head_of_government = 政府首脑
choice-RankClass-deputy = 副元首、副首脑
choice-RankClass-minister = 部长
choice-RankClass-envoy = 特使、大使
choice-RankClass-organisation = 国际组织负责人
choice-RankClass-city_leader = 省州市领导
choice-RankClass-other = 其他
choice-RankClass-unknown = 未定
choice-OrderPurpose-arrival = 抵达
choice-OrderPurpose-photo = 合影
choice-OrderPurpose-seats = 座次
choice-OrderPurpose-speaking = 发言
choice-OrderPurpose-flags = 旗序
choice-OrderPurpose-motorcade = 乘车
choice-OrderPurpose-departure = 离开
choice-OrderPolicy-rank = 级别
choice-OrderPolicy-alphabet = 国名字母
choice-OrderPolicy-office = 就任日期
choice-OrderPolicy-credentials = 递交国书日期
choice-OrderPolicy-foundation = 成立日期
choice-OrderPolicy-arrival = 抵达时间
choice-OrderPolicy-notice = 收到名单日期
choice-Alphabet-english = 英文字母
choice-Alphabet-french = 法文字母
choice-Alphabet-pinyin = 汉语拼音
choice-Alphabet-strokes = 汉字笔画
choice-NameForm-short = 简称
choice-NameForm-formal = 全称
choice-NameForm-sort = 排序用名
choice-TermDate-first = 首次就任
choice-TermDate-current = 本届就任
choice-SubstitutePlace-own_rank = 按本人级别
choice-SubstitutePlace-end_of_class = 排在所代表级别之末
choice-SeatingForm-talks = 会谈
choice-SeatingForm-armchairs = 会见（沙发）
choice-SeatingForm-signing = 签字
choice-SeatingForm-round_tables = 圆桌宴会
choice-SeatingForm-long_table = 长桌宴会
choice-SeatingForm-photo = 合影
choice-SeatingForm-receiving_line = 迎宾线
choice-TableLay-parallel = 与门平行（横桌）
choice-TableLay-end_on = 一端对门（竖桌）
choice-GuestSide-left = 左侧
choice-GuestSide-right = 右侧
choice-InterpreterPlace-beside = 上桌
choice-InterpreterPlace-behind = 后排

family-precedence = 礼宾次序与座次
rule-A2 = 次序变动未说明
rule-A3 = 座位不符
conflict-seat-one = { $form ->
    [talks] { $one_table ->
        [1] 客方第{ $one_seat }座
       *[other] 主方第{ $one_seat }座
    }
    [photo] 第{ $one_table }排第{ $one_seat }位
   *[other] { $one_table }号桌第{ $one_seat }座
}
conflict-seat-other = { $form ->
    [talks] { $other_table ->
        [1] 客方第{ $other_seat }座
       *[other] 主方第{ $other_seat }座
    }
    [photo] 第{ $other_table }排第{ $other_seat }位
   *[other] { $other_table }号桌第{ $other_seat }座
}
conflict-A1-table = { $first }：{ $one }和{ $other }不得相遇，却同桌（{ conflict-seat-one }、{ conflict-seat-other }）。请重新排座，或调开其中一人。
conflict-A1-beside = { $first }：{ $one }和{ $other }不得相邻，却邻座（{ conflict-seat-one }、{ conflict-seat-other }）。请调开其中一人。
conflict-A2-displaced = { $order }：{ $one }的位次由人工调整，未写明理由。请补写理由，或恢复按规则排序。
conflict-A2-idle = { $order }：对{ $one }的调整不起作用，因其中一人不在此次序中。请删除该调整，或补入此人。
conflict-A2-tied = { $order }：{ $one }与{ $other }（第{ $place_in_order }位）无法区分先后。请补充日期或名单序号，或由人工调整。
conflict-A2-seats = { $first }：{ $one }（{ $side ->
    [guest] 客方
   *[host] 主方
}第{ $one_rank }位）坐{ conflict-seat-one }，而{ $other }（第{ $other_rank }位）坐更尊的{ conflict-seat-other }。{ $count ->
    [1] {""}
   *[other] 共{ $count }处。
}请在席位上写明理由，或重新排座。
conflict-A3-armchairs = { $first }：主人与主宾（{ $persons }）共{ $needs }人，但同等的{ $form ->
    [signing] 签字座位
   *[other] 沙发
}只有{ $has }个。请增加，或与双方商定谁另坐。
conflict-A3-short = { $first }：{ $side ->
    [guest] 客方
    [host] 主方
   *[other] {""}
}需入座{ $needs }人，但只有{ $has }个座位。请增加桌数或每桌座位数，或指定入座者。
conflict-A3-unseated = { $first }：{ $persons }没有座位。请排座。
conflict-A3-twice = { $first }：{ $persons }排在同一座位（{ conflict-seat-one }）。请调开。
conflict-A3-no_seat = { $first }：{ $one }排在{ conflict-seat-one }，但没有这个座位。请调整，或增加座位。
conflict-A3-side = { $first }：{ $other }不在主人{ $one }的右手一侧（以主人朝向为准）。请改左右，或对调两座。
conflict-A3-side_talks = { $first }：{ $other }一方没有面向正门；横桌会谈客方面门、主方背门。
conflict-A3-side_talks_end_on = { $first }：{ $other }一方在进门者左侧；竖桌会谈以进门方向为准，客方居右。
conflict-A3-unagreed = { $first }：{ $parties }尚未同意座次。请送使馆确认并登记。
conflict-A3-unagreed_host = { $first }：主方尚未同意座次。
conflict-A3-uninspected = { $first }：客方事前没有看过布置好的会场。请安排看场并登记日期。
