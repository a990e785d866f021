# 检查：规则、轻重、冲突说明、数据来源
severity-error = 错误
severity-warning = 警告
severity-info = 提示
family-time = 时间
family-room = 场地与礼仪保障
family-person = 人员

rule-T1 = 同一人两处
rule-T2 = 来不及到达
rule-T3 = 时间有误
rule-R1 = 厅室重复占用
rule-R2 = 厅室容量
rule-R3 = 场所不可用
rule-R4 = 礼仪保障或车辆重复占用
rule-P1 = 领导或工作人员重复安排
rule-BUG = 程序规则出错

# 项目怎么称呼：标题、团组、日期和时间
conflict-item = “{ $title }”（{ $who }，{ $when }）
conflict-item-of-office = “{ $title }”（{ $when }）
conflict-and-others = { $names }等{ $count }个
conflict-reason = （{ $reason }）
conflict-party = 涉及{ $persons }{ $headcount ->
    [0] {""}
    [1] {""}
   *[other] （上车按{ $headcount }人计，{ $headcount_source }）
}。
conflict-taken = { $taken ->
    [0] {""}
   *[other] 两项之间还有未定地点的安排，已从中扣除{ $taken }分钟。
}

conflict-T1-overlap = { $first }与{ $second }重叠{ $overlap }分钟，{ $persons }不能同时在两处。
conflict-T1-turn_round = { $persons }在{ $first }与{ $second }之间来不及：前一项之后需留{ $turn_round }分钟，后一项需提前{ $setup }分钟到位（{ $needs_source }），共需{ $needs }分钟，只有{ $has }分钟。

conflict-T2-gap = 从{ $first }赶不到{ $second }：{ $origin }至{ $destination }未安排行程转移，需{ $needs }分钟，只有{ $has }分钟。其中上车{ $boarding }分钟、路上{ $drive }分钟（{ $drive_source }）、预留{ $reserve }分钟（{ $reserve_source }）。{ conflict-taken }{ conflict-party }
conflict-T2-boarding = { $first }结束后来不及上车出发：到{ $second }开车需{ $needs }分钟（{ $needs_source }），只有{ $has }分钟。{ conflict-taken }{ conflict-party }
conflict-T2-drive = { $first }的时间不够：路上需{ $needs }分钟（{ $needs_source }），只排了{ $has }分钟。
conflict-T2-arrival = { $first }不能保证赶上{ $second }：从开车到后一项开始需{ $needs }分钟，只有{ $has }分钟。其中路上{ $drive }分钟（{ $drive_source }）、预留{ $reserve }分钟（{ $reserve_source }）。{ conflict-taken }{ conflict-party }
conflict-T2-unknown_place = “{ $place }”没有经纬度，来往此处的路上时间未检查。请在场所登记中补上位置。

conflict-T3-reversed = { $first }的结束时间（{ $ends }）早于开始时间（{ $starts }）。请改正。
conflict-T3-empty = { $first }没有时长：开始和结束都是{ $starts }。请填写结束时间。
conflict-T3-actual_reversed = { $first }的实际结束时间（{ $ends }）早于开始时间（{ $starts }）。请改正。
conflict-T3-open_end = { $first }没有结束时间，检查时按{ $assumed }分钟计。请填写预计时长。
conflict-T3-outside_parent = { $first }是{ $second }的一部分，却有{ $outside }分钟在其时间之外。
conflict-T3-stay_reversed = { $stay }的离开时间（{ $ends }）不晚于抵达时间（{ $starts }）。请改正。
conflict-T3-phase_reversed = { $stay }的“{ $phase }”阶段，结束时间（{ $ends }）不晚于开始时间（{ $starts }）。请改正。
conflict-T3-phase_outside = { $stay }的“{ $phase }”阶段（{ $starts }至{ $ends }）超出来访期（{ $arrives }抵达，{ $departs }离开）。

conflict-R1-overlap = { $place }被同时安排给{ $first }和{ $second }，重叠{ $overlap }分钟。
conflict-R1-turn_round = { $place }在{ $first }与{ $second }之间来不及转换：清场{ $turn_round }分钟（{ $turn_round_source }）、布置{ $setup }分钟（{ $setup_source }），共需{ $needs }分钟，只有{ $has }分钟。

conflict-R2-capacity = { $place }容纳不下{ $first }：有{ $needs }人（{ $needs_source }），只能容纳{ $has }人（{ $has_source }）。
conflict-R2-step_free = { $place }有台阶，而{ $first }的{ $persons }需要无障碍通行。

conflict-R3-closed = { $place }自{ $closed_from }至{ $closed_until }不开放{ $reason }，{ $first }用不了。
conflict-R3-not_accepted = { $place }从{ $accepted_from }起才能使用，{ $first }安排得太早。

conflict-R4-overlap = { $thing }被同时安排给{ $first }和{ $second }，重叠{ $overlap }分钟。
conflict-R4-turn_round = { $thing }在{ $first }与{ $second }之间来不及转换：撤收{ $turn_round }分钟（{ $turn_round_source }）、布置{ $setup }分钟（{ $setup_source }），共需{ $needs }分钟，只有{ $has }分钟。
conflict-R4-travel = { $thing }用于{ $first }后赶不到{ $second }：需{ $needs }分钟，只有{ $has }分钟。其中撤收{ $turn_round }分钟、路上{ $drive }分钟（{ $drive_source }）、布置{ $setup }分钟。

conflict-P1-overlap = { $person }被同时安排在{ $first }和{ $second }，重叠{ $overlap }分钟。
conflict-P1-turn_round = { $person }在{ $first }与{ $second }之间来不及：前一项之后需留{ $turn_round }分钟，后一项需提前{ $setup }分钟到位（{ $needs_source }），共需{ $needs }分钟，只有{ $has }分钟。

conflict-BUG = 程序的规则{ $rule }检查“{ $subject }”时出错，这一条没有结果，其余规则照常。请把这句话转给程序的维护人员：{ $error }

# 数字的来源
source-estimate = 按直线距离估算，未实测
source-walk = 按步行估算，未实测
source-same-place = 同一场所
source-move = 行程转移中填写的车程
source-move-named = 行程转移中填写的车程，依据：{ $note }
source-margin = 本办余量标准
source-item = 该项活动自定
source-holding = 占用登记中自定
source-room = 厅室登记
source-layout = 厅室登记中该摆台的容量
source-thing = 礼仪保障登记
source-members = 按名单
source-expected = 按预计人数
