## 从文字中认出类别：每类后面是常用词，以 | 分隔，最长的词优先

kind-words-arrival = 抵达|抵京|到达机场|迎接
kind-words-welcome = 欢迎仪式
kind-words-restricted_talks = 小范围会谈|小范围会晤|单独会谈|限制性会谈
kind-words-expanded_talks = 大范围会谈|大范围会晤|扩大会谈|会谈
kind-words-meeting = 会见|会晤|拜会
kind-words-signing = 签字|签署|签约|签字仪式
kind-words-press = 见记者|会见记者|共见记者|记者会|新闻发布|新闻发布会
kind-words-wreath = 花圈|献花|敬献花圈
kind-words-photo = 合影|集体合影
kind-words-tea = 茶叙|茶歇|品茶
kind-words-lunch = 午宴|午餐|工作午餐
kind-words-banquet = 宴会|晚宴|国宴|宴请|晚餐|招待会|欢迎宴会|欢迎晚宴
kind-words-performance = 演出|文艺晚会|音乐会
kind-words-visit = 参观|考察|游览
kind-words-business = 商务|企业家|工商界
kind-words-speech = 演讲|致辞
kind-words-session = 全体会议|圆桌会议|开幕式|峰会|论坛
kind-words-rehearsal = 演练|彩排
kind-words-rest = 休息|个人时间
kind-words-departure = 离京|离开北京|送行|启程

## 粘贴的日程里怎样写日期和时间
pasted-day-marks = 年|月|日号
pasted-months = -
pasted-weekdays = 星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|周一|周二|周三|周四|周五|周六|周日
pasted-hour = 时|点
pasted-minute = 分
pasted-until = 至|到
pasted-about = 约|大约
