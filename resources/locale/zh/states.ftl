# 国家与旗样：国歌、元首旗
noun-anthem = 国歌
kind-anthem = 国歌
field-anthem-seconds = 时长（秒）
field-anthem-version = 版本
field-anthem-recording = 录音或总谱
field-anthem-approved_on = 外方确认日期
field-heard_by = 试听人（两人）
form-add-heard_by = 添加试听人…
field-standard = 元首旗
choice-StandardWish-unasked = 未询问
choice-StandardWish-wished = 对方要求悬挂
choice-StandardWish-declined = 对方不要求
conflict-F8-standard = “{ $flag_plan }”（{ $stay }）：来访国元首有元首旗（{ $flags }），尚未询问是否要求在车辆和住地悬挂。请询问使馆，并在来访中登记。
flag-brief-standard = 另{ $standard }1面
margin-anthem-pause = 两首国歌之间的停顿（秒）
