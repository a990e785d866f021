# 天气与占道：预报、占道许可及其限制
noun-forecast = 天气预报
noun-lane_permit = 占道许可
kind-forecast = 天气预报
kind-lane_permit = 占道许可
form-forecast = 预报
form-wind = 风
form-sky = 天空状况与气温
form-lane = 占道
field-lift_windows = 可用登高车时段
field-lane_permit-road = 挂旗路段
field-lane_permit-side = 靠哪侧旗杆
field-lane_permit-windows = 可占道时段
field-lane_permit-number = 许可文号
field-lane_permit-unit = 批准单位
form-add-places = 添加场所或挂旗路段…
field-places = 地点（空白为全市）
field-wind_force = 风力（0–17级）
field-gust_force = 阵风（0–17级）
field-wind_ms = 风速（米/秒）
field-gusts_ms = 阵风风速（米/秒）
field-sky = 天空状况
field-rain_chance = 降水概率（%）
field-coldest_c = 最低气温（℃）
field-warmest_c = 最高气温（℃）
field-issued_at = 发布时间
choice-LaneSide-all = 各侧
choice-LaneSide-left = 左侧
choice-LaneSide-right = 右侧
choice-LaneSide-median = 中央分隔带
choice-Sky-unknown = 未说明
choice-Sky-dry = 无降水
choice-Sky-showers = 阵雨
choice-Sky-rain = 雨
choice-Sky-downpour = 大雨
choice-Sky-thunder = 雷雨
choice-Sky-snow = 雪
choice-Sky-haze = 雾霾
choice-Sky-sand = 扬沙
margin-wind-stops-work = 停止高处作业的风速（米/秒）
margin-wind-takes-down = 撤旗的风速（米/秒）
margin-rain-reckoned-with = 须定雨天方案的降水概率（%）
source-forecast = 天气预报
rule-C2 = 雨天
rule-F9 = 大风
conflict-C2-rain = { $first }期间预报{ $clock_from }至{ $clock_until }有{ $sky ->
    [showers] 阵雨
    [downpour] 大雨
    [thunder] 雷雨
    [snow] 雪
   *[other] 雨
}（{ $forecast }{ $chance ->
    [-1] {""}
   *[other] ，概率{ $chance }%
}），雨天步骤尚未启用。请作出决定：启用雨天步骤，或说明理由后接受。
conflict-F6-no_lane = { $flag_road }自“{ $post }”起有{ $count }杆须占道才能挂“{ $flag_plan }”的旗，但尚未登记占道许可。请申办并登记可占道时段；在此之前按车道可用推算作业。
conflict-F9-hanging = 预报{ $from }至{ $until }风速达{ $wind }米/秒（{ $force }级，{ $forecast }），“{ $flag_plan }”届时仍挂在{ $flag_road }的{ $posts }杆上。达到{ $limit }米/秒（{ $limit_force }级）须撤旗（{ $limit_source }）。请提前撤旗，或推迟挂旗。
conflict-F9-window = “{ $crew }”原定{ $opens }至{ $closes }在{ $flag_road }为“{ $flag_plan }”作业，但预报{ $from }至{ $until }风速达{ $wind }米/秒（{ $force }级，{ $forecast }）。达到{ $limit }米/秒（{ $limit_force }级）停止高处作业（{ $limit_source }）。这段时间不计入可作业时间，请另行安排。
conflict-T3-spell_reversed = “{ $subject }”的结束时间（{ $ends }）不晚于开始时间（{ $starts }），等于没有登记。请改正。
conflict-T3-window_reversed = “{ $subject }”有一个时段的结束时间（{ $ends }）不晚于开始时间（{ $starts }），无人能在其中作业。请改正。
