# 场所旗帜；任务的类别和单据
noun-flag_set = 场所旗帜
kind-flag_set = 场所旗帜
field-flag_set-engagement = 活动
field-flag_set-place = 摆放处
field-flag_set-host = 主方旗（面）
field-flag_set-guest = 客方旗（面，每国）
field-flag_set-size = 旗号
field-flag_set-before_minutes = 提前摆放（分钟）
field-flag_set-after_minutes = 结束后保留（分钟）
field-flag_set-part = 出自模板条目
field-flag_set-name_zh = 具体位置（中文）
field-flag_set-name_en = 具体位置（英文）
choice-FlagPlace-plaza = 广场
choice-FlagPlace-hall = 厅内
choice-FlagPlace-stand = 旗架（背景）
choice-FlagPlace-table = 桌上
choice-FlagPlace-car = 座车
choice-FlagPlace-room = 休息厅
field-task-sort = 类别
field-sheet = 本程序打印的单据
choice-TaskSort-task = 事务
choice-TaskSort-flags = 旗帜
choice-TaskSort-document = 文书
choice-TaskSheet-none = 不由本程序打印
choice-TaskSheet-cues = 仪式流程单
choice-TaskSheet-scripts = 本人提示卡
choice-TaskSheet-ribbons = 缎带样稿
choice-TaskSheet-positions = 仪式站位图
choice-TaskSheet-orders = 礼宾次序
choice-TaskSheet-seating = 座次图
choice-TaskSheet-photo_chart = 合影站位图
choice-TaskSheet-place_cards = 座签
choice-TaskSheet-table_cards = 桌卡
cue-sheet-flags = 旗帜
cue-sheet-flag-set = { $where }：主方 { $host } 面，{ $guest ->
    [0] 客方不设
   *[other] 客方每国 { $guest } 面
}，{ $size }
flagless-sar = { $guest }{ $day }“{ $item }”列有来宾旗{ $amount }面，未计入：香港、澳门不是外国，只摆挂国旗。如须与区旗并挂，国旗应居中、较高或突出，并大于区旗；区旗另行备用。
flagless-taiwan = { $guest }{ $day }“{ $item }”列有来宾旗{ $amount }面，未计入：台湾来访不摆挂来宾旗帜，请将面数改为0。
flagless-domestic = { $guest }{ $day }“{ $item }”列有来宾旗{ $amount }面，未计入：国内团组没有来宾国旗，请将面数改为0。
flagless-unknown = { $guest }的来宾旗一律未计入{ $amount ->
    [0] （室内、车辆均未计）
   *[other] （包括已列的{ $amount }面）
}：未填国家（组织）代码，或代码不在国家表中。请在团组表单中填写。
