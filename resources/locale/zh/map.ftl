# 地图
pane-programme = 日程
pane-map = 地图
map-name = 地图：方向键平移，加减号缩放，Tab 键逐项浏览，回车选定
map-clock = 地图显示的时刻
map-play = 播放全天（一分钟放完 24 小时）
map-fit = 显示当日全部
map-out = 缩小
map-in = 放大
map-metres = { $n } 米
map-km = { $n } 公里
map-layer-ways = 路线
map-layer-shut = 封路
map-layer-marks = 冲突
map-layer-posts = 旗杆
deed-pane-map = 地图
deed-pane-map-help = 显示当日地图：车队、封路和冲突
