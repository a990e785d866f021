# 国家与旗样：国歌、元首旗
noun-anthem = 国歌
kind-anthem = 国歌
field-anthem-seconds = 时长（秒）
field-anthem-version = 版本
field-anthem-recording = 录音或总谱
field-anthem-approved_on = 外方确认日期
field-heard_by = 试听人（两人）
field-standard = 元首旗
choice-StandardWish-unasked = 未询问
choice-StandardWish-wished = 对方要求悬挂
choice-StandardWish-declined = 对方不要求
margin-anthem-pause = 两首国歌之间的停顿（秒）
