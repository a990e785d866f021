# 检查：译员、避免相遇、姓名职务、饮食礼品、调配资源
family-apart = 避免相遇
rule-P2 = 翻译安排不当
rule-P4 = 姓名或职务有缺
rule-P5 = 饮食或礼品不宜
rule-A1 = 可能不当相遇
rule-R5 = 调配资源不足

conflict-P1-rank = { $first }商定由排序第{ $agreed }或更靠前的领导出面，现安排{ $person }，排序第{ $rank }（{ $rank_source }）。请换人，或与对方重新商定。

conflict-P2-overlap = 译员{ $person }被同时安排在{ $first }和{ $second }，重叠{ $overlap }分钟。
conflict-P2-turn_round = 译员{ $person }在{ $first }与{ $second }之间来不及：前一项之后需留{ $turn_round }分钟，后一项需提前{ $setup }分钟到位（{ $needs_source }），共需{ $needs }分钟，只有{ $has }分钟。
conflict-P2-language = { $first }没有合适的译员：{ $persons }讲{ $heard }，{ $hosts }讲{ $spoken }，语言不通。{ $able ->
    [0] 登记的译员中没有人能翻译这两种语言，请另外借调。
   *[other] 登记的译员中有{ $able }人可以担任，请安排。
}
conflict-P2-short = { $first }没有译员可派：{ $persons }讲{ $heard }，{ $hosts }讲{ $spoken }。同一时间需要译员{ $needs }人，登记中能翻译的只有{ $has }人（{ $has_source }），都已用于{ $others }。
conflict-P2-pair = { $first }安排的译员{ $person }（{ $spoken }）对不上来宾的语言（{ $heard }）。
conflict-P2-unspoken = { $first }要求译员{ $person }翻译{ $agreed }，而登记的语言是{ $spoken }。请换人，或更正登记。
conflict-P2-long = 译员{ $person }在{ $first }独自翻译{ $minutes }分钟，超过{ $limit }分钟（{ $limit_source }）而无人轮换。
conflict-P2-unrelieved = 译员{ $person }从{ $first }到{ $last }连续翻译{ $minutes }分钟，中间没有像样的间歇，超过{ $limit }分钟（{ $limit_source }）而无人轮换。连续的各项：{ $items }。

conflict-P4-name = { $person }的姓名缺{ $lacks ->
    [en] 外文
   *[zh] 中文
}写法，席卡和日程上印不出来。请补上。
conflict-P4-title = { $person }的职务缺{ $lacks ->
    [en] 外文
   *[zh] 中文
}写法，席卡和日程上印不出来。请补上。
conflict-P4-title_since = { $person }的职务登记为{ $since }起担任，晚于{ $first_day }。请核对届时应当使用的职务。

conflict-P5-diet = { $first }提供{ $offers }，而{ $persons }忌用（{ $offers_source }）。请更换菜品，或另备一份。
conflict-P5-gift = { $first }赠送{ $offers }，对{ $persons }不宜（{ $offers_source }）。请更换礼品。
conflict-P5-avoided = { $first }提供{ $offers }，而{ $persons }要求避免。

conflict-A1-how = { $how ->
    [together] 两方都参加{ $first }。
    [room] { $first }和{ $second }同时在{ $where }。
    [way] { $first }和{ $second }同时进行，所在厅室共用{ $where }。
    [near] { $first }和{ $second }同时进行，{ $metres ->
        [0] 同在一个场所
       *[other] 两处相距只有{ $metres }米
    }。
    [slot] { $first }和{ $second }进出{ $where }的时间{ $minutes ->
        [0] 正好相同
       *[other] 只差{ $minutes }分钟
    }。
   *[residence] 两方同期下榻{ $where }。
}
conflict-A1-never = { $one }和{ $other }不得相遇，但{ conflict-A1-how }
conflict-A1-not_adjacent = { $one }和{ $other }不得相邻，但{ conflict-A1-how }
conflict-A1-not_by_chance = { $one }和{ $other }可能偶遇：{ conflict-A1-how }

conflict-R5-amount = { $thing }不够用：{ $from }至{ $until }同时使用最多：{ $needs }，现有：{ $has }（{ $has_source }）。使用的项目：{ $items }。

source-pool = 调配资源登记
source-persons = 人员登记
source-taboo = 忌讳对照表

margin-interpreter-relief = 译员独自连续翻译上限（分钟）
margin-interpreter-break = 译员间歇至少（分钟）
margin-apart-slot = 须避免相遇者进出时间至少错开（分钟）
margin-apart-metres = 须避免相遇者至少相距（米）

language-am = 阿姆哈拉语
language-ar = 阿拉伯语
language-bn = 孟加拉语
language-cs = 捷克语
language-da = 丹麦语
language-de = 德语
language-el = 希腊语
language-en = 英语
language-es = 西班牙语
language-fa = 波斯语
language-fi = 芬兰语
language-fr = 法语
language-he = 希伯来语
language-hi = 印地语
language-hu = 匈牙利语
language-id = 印度尼西亚语
language-it = 意大利语
language-ja = 日语
language-ka = 格鲁吉亚语
language-kk = 哈萨克语
language-km = 高棉语
language-ko = 朝鲜语
language-ky = 吉尔吉斯语
language-lo = 老挝语
language-mn = 蒙古语
language-ms = 马来语
language-my = 缅甸语
language-ne = 尼泊尔语
language-nl = 荷兰语
language-no = 挪威语
language-pl = 波兰语
language-ps = 普什图语
language-pt = 葡萄牙语
language-ro = 罗马尼亚语
language-ru = 俄语
language-si = 僧伽罗语
language-sr = 塞尔维亚语
language-sv = 瑞典语
language-sw = 斯瓦希里语
language-ta = 泰米尔语
language-tg = 塔吉克语
language-th = 泰语
language-tr = 土耳其语
language-uk = 乌克兰语
language-ur = 乌尔都语
language-uz = 乌兹别克语
language-vi = 越南语
language-yue = 粤语
language-zh = 汉语
