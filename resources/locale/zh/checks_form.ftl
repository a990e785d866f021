# 检查：礼遇规格、身份口径、预案、休息与用餐、准备工作
family-honour = 礼遇规格
family-standing = 身份与口径
family-plans = 方案与预案
family-readiness = 准备工作

rule-T5 = 仪式前来不及布置
rule-T6 = 用餐与休息
rule-E1 = 礼遇超出规格
rule-E2 = 应有礼遇未安排
rule-J1 = 非外国团组按外国对待
rule-D2 = 预案
rule-K1 = 准备工作时间矛盾

margin-setup-least = 仪式最少布置时间（分钟）
margin-comfort-stop-after = 连续活动上限（分钟）
margin-comfort-pause = 短暂休息至少（分钟）
margin-meal-after = 两餐间隔上限（分钟）
margin-meal-pause = 自行用餐至少（分钟）
margin-flight-zones = 不需倒时差的时区差（小时）
margin-rest-after-flight = 长途飞行后休息（分钟）
margin-task-reserve = 准备工作机动时间（分钟）

feature-welcome-ceremony = 欢迎仪式
feature-guard-of-honour = 仪仗队检阅
feature-gun-salute = 鸣礼炮
feature-salute-indoors = 室内仪式鸣礼炮
feature-airport-guard = 机场仪仗
feature-red-carpet = 红地毯
feature-escort = 摩托车护卫
feature-talks = 会谈
feature-signing = 签字仪式
feature-banquet = 欢迎宴会
feature-state-banquet = 国宴
feature-wreath = 敬献花圈
feature-national-flags = 悬挂国旗
feature-spouse-programme = 配偶活动

entitlement-source-four-kinds = 公开资料《国事访问等四类访问》（菲华网）
entitlement-source-official-visit = 公开资料“正式访问”条目（鸣礼炮19响）
entitlement-source-etiquette = 吴德广《国宾礼仪》（2008年公开发表）
entitlement-source-banquets = 吴德广谈国宴（公开发表）
entitlement-source-wreath-2018 = 政知道2018年6月24日报道（应外方要求安排）
entitlement-source-forum-2018 = 2018年中非合作论坛公开报道
entitlement-source-dhaka-2019 = 2019年7月孟加拉国总理访华公开报道
entitlement-source-escort-1982 = 公开回忆文章：1982年起设摩托车护卫
entitlement-source-escort-2004 = 公开报道：2004年1月1日起取消摩托车护卫
entitlement-source-escort-2014 = 公开报道：2014年10月21日恢复摩托车护卫（解放军报网）
entitlement-source-flag-order = 外交部令第9号（2024年6月28日）
entitlement-source-basic-law = 港澳是中国的特别行政区，不是外国
entitlement-source-one-china = 台湾是中国的一部分，不是外国
entitlement-source-domestic = 国内团组
entitlement-source-practice = 通常做法，未见公开规定
entitlement-source-office = 本办设定

conflict-T5-short = { $first }之前的布置时间太短：{ $thing }和场地最多只留{ $has }分钟，至少需要{ $needs }分钟（{ $needs_source }）。请在占用登记中加长布置时间。
conflict-T5-closed = { $first }的{ $thing }布置不开：提前{ $needs }分钟（{ $needs_source }）时，{ $place }还未开放，{ $closed_until }才开放，只剩{ $has }分钟。
conflict-T5-taken = { $first }的{ $thing }布置不开：{ $place }要到{ $second }结束才空出，只剩{ $has }分钟，需要{ $needs }分钟（{ $needs_source }）。

conflict-T6-meal = { $tracks }从{ $clock_from }到{ $clock_until }连续{ $has }分钟没有用餐，也没有{ $pause }分钟的空档；上限{ $limit }分钟（{ $limit_source }），到{ $first }时已满。请在此之前安排用餐。
conflict-T6-comfort = { $tracks }从{ $clock_from }到{ $clock_until }连续活动{ $has }分钟，中间没有{ $pause }分钟的休息；上限{ $limit }分钟（{ $limit_source }），到{ $first }时已满。请在此之前留出休息。
conflict-T6-flight = { $stay }：来宾所在地与本地相差{ $zones }个时区，抵达后{ $has }分钟就有{ $first }，至少应休息{ $needs }分钟（{ $needs_source }）。

conflict-E1-published = { $first }安排了“{ $phase }”不享有的礼遇：{ $features }。依据：{ $sources }。
conflict-E1-office = { $first }安排了“{ $phase }”不享有的礼遇：{ $features }。依据：{ $sources }。
conflict-E1-assumed = { $first }安排了“{ $phase }”通常没有的礼遇：{ $features }。依据：{ $sources }。请核实。
conflict-E1-rounds = { $first }写明鸣礼炮{ $said }响，“{ $phase }”应为{ $entitled }响。依据：{ $sources }。
conflict-E2-published = { $stay }的“{ $phase }”阶段应有而未安排：{ $features }。依据：{ $sources }。
conflict-E2-office = { $stay }的“{ $phase }”阶段应有而未安排：{ $features }。依据：{ $sources }。
conflict-E2-assumed = { $stay }的“{ $phase }”阶段通常有而未安排：{ $features }。依据：{ $sources }。

conflict-J1-phase = { $stay }不是外国团组，不能列为“{ $phase }”。请改用相应的类别。
conflict-J1-feature = { $first }按外国来宾安排了{ $features }，而来宾不是外国团组。依据：{ $sources }。
conflict-J1-word = { $first }的名称用了“{ $word }”，来宾不是外国团组，应为“{ $instead }”。

conflict-D2-missing = { $first }在室外举行，没有天气不好时的预案。请准备一个有时间、有地点的预案。
conflict-D2-no_place = 预案{ $first }没有地点。请填写场所或厅室。
conflict-D2-collides = 预案“{ $plan_b }”现在启用不了：{ $cause }

conflict-K1-due_after = “{ $task }”要求{ $due }前完成，而所服务的“{ $subject }”{ $begins }就开始，晚了{ $over }分钟。
conflict-K1-done_after = “{ $task }”{ $due }才完成，而所服务的“{ $subject }”{ $begins }已经开始，晚了{ $over }分钟。
conflict-K1-order = “{ $task }”要求{ $due }前完成，太晚：等它完成才能开始的“{ $other_task }”最迟{ $latest }就要开始（需{ $work }分钟，{ $finish }前完成），相差{ $over }分钟。
conflict-K1-done_early = “{ $task }”已完成，而它所依据的“{ $other_task }”还没有完成。请核实。
conflict-K1-done_before = “{ $task }”完成于{ $done }，早于它所依据的“{ $other_task }”（{ $before }完成）。请核实。
conflict-K1-dropped = “{ $task }”要等“{ $other_task }”，而后者已取消，永远等不到。请去掉这一依据，或恢复后者。

# 接待簿设置
family-book = 接待簿设置
rule-B1 = 设置不起作用
conflict-B1-unknown = 设置“{ $setting }”（值“{ $value }”）不起作用：程序没有这一项。请核对写法，或删去这项设置。
conflict-B1-number = 设置“{ $setting }”不起作用：“{ $value }”不是可以用来计算的数，现仍按程序自带的值计算。请填不小于零的数（速度须大于零），或删去这项设置。
conflict-B1-word = 设置“{ $setting }”不起作用：“{ $value }”不在可填的{ $allowed }之中，现仍按程序自带的规定执行。请改填其中之一，或删去这项设置。
conflict-B1-locked = 设置“{ $setting }”不起作用：这条规则不能关闭。请删去这项设置。
conflict-B1-network = 设置“{ $setting }”所指的路网“{ $value }”不在接待簿中，现仍按程序自带的路网计算。请重新导入该路网，或删去这项设置。
