# 仪式站位图
preview-sheet-positions = 仪式站位图
positions-title = 仪式站位图
positions-alt = { $ground }俯视图：{ $marks } 个站位，{ $roles } 种角色。
positions-source = 来源：{ $source }。{ $confidence }
positions-confidence-high = 依据充分。
positions-confidence-medium = 较为可靠。
positions-confidence-low = 不确定，请现场核对。
positions-confidence-assumed = 推定，请现场核对。
positions-confidence-office = 本单位做法。
positions-scale = 比例 { $scale }；人形和间距已放大。
positions-hint = { $who }：{ $mark }（第 { $cues } 步）
positions-who = { $role }：{ $names }
positions-legend-guest = 客方
positions-legend-host = 主方
positions-column-number = 编号
positions-column-who = 人员
positions-column-mark = 站位
positions-column-cues = 步骤
positions-no-mark = 图上无此站位
positions-no-ground = 这项仪式还没有场地图，站位见下表。
positions-nobody = 这项仪式还没有安排人员。
positions-roaming = 流程中没有写明站位的人员：{ $roles }。

ground-no-toml = { $file } 第 { $place } 行：无法按场地图读取（{ $said }）。请检查该处的引号和括号。
ground-unfit = { $file } 第 { $place } 行：与场地图格式不符（{ $said }）。请对照程序自带的场地图修改。
ground-outside = { $file } 第 { $place } 行：点（{ $at }）在场地范围之外。请更正该点，或修改场地的角点或尺寸。
ground-mark-twice = { $file } 第 { $place } 行：已有站位 { $mark }。请换一个编号。
ground-position-twice = { $file } 第 { $place } 行：站位 { $mark } 已对应“{ $position }”和同样的角色。请从其中一处删去。

ceremony-button-positions = 站位图…
ceremony-button-positions-help = 画出所选步骤时各人的站位
positions-at-cue = 第 { $number } 步：{ $action }
positions-all-cues = 全部步骤
positions-no-ground-yet = 这项仪式还没有场地图。
positions-unplaced = { $role }：{ $position }（图上无此站位）
positions-roaming-yet = 到这一步为止没有写明站位的人员：{ $roles }。
