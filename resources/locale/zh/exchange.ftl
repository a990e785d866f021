# 导入与导出的文件：哪里不对，怎样才对
file-missing = 找不到文件“{ $file }”，请核对文件名和所在文件夹。
file-no-file = “{ $file }”是文件夹或设备，不是文件，请指定文件本身。
file-empty = “{ $file }”是空文件，请另取一份。
file-too-large = “{ $file }”超过 { $limit } MB，未读取；请指定 JSON 格式的接待簿或日程文本。
file-unreadable = 无法读取“{ $file }”（{ $reason }），请核对文件名和读取权限。
file-not-utf8 = “{ $file }”第 { $line } 行不是 UTF-8 文本，请另存为 UTF-8 编码后重试。
file-unwritable = 无法写入“{ $file }”（{ $reason }），请检查文件夹、写入权限和磁盘空间。
file-strange-ending = 不认识“{ $file }”这种文件，文件名请以 { $endings } 结尾。

json-broken = “{ $file }”第 { $line } 行第 { $column } 列不符合 JSON 格式，请改正该处，或重新导出。
json-name-twice = “{ $file }”：同一对象（id：{ $entry }）中“{ $name }”出现了两次，请只保留正确的一处。
json-no-number = “{ $file }”：{ $constant } 不是 JSON 允许的数值，请写数字或 null。
json-number-too-long = “{ $file }”：有一个数字长达数千位，请按该字段的范围填写。
json-too-deep = “{ $file }”：括号嵌套过深，不可能是接待簿，请重新导出。
json-not-a-book = “{ $file }”是 JSON 文件，但不是接待簿；接待簿应为以 "format": "{ $format }" 开头的对象。
json-no-version = “{ $file }”的 version 须为从 1 起的整数，本程序写出的是 { $version }。
json-too-new = “{ $file }”由更新的程序写出（版本 { $version }，本程序最高可读 { $known }），请更新本程序。

# $more 是其余错误的数目，在同一句中说明
entry-more = { $more ->
    [0] {""}
   *[other] （另有 { $more } 处错误）
}
entry-or-null = { $optional ->
    [yes] ，或为 null
   *[no] {""}
}
entry-unknown-kind = “{ $file }”中 { $place }：没有这类记录，可用的类别有 { $known }{ entry-more }。
entry-wants-object = “{ $file }”中 { $place }：{ $found } 不是记录，应为带 id 的对象{ entry-more }。
entry-unknown-field = “{ $file }”中 { $place }：没有这个字段，可用的字段有 { $known }{ entry-more }。
entry-missing = “{ $file }”中 { $place }：缺少这个字段，必须填写{ entry-more }。
entry-wants-id = “{ $file }”中 { $place }：{ $found } 不能用作 id，应由字母、数字和 . / + - _ 组成，以字母或数字开头，最多 { $most } 个字符{ entry-more }。
entry-wants-text = “{ $file }”中 { $place }：此处是 { $found }，应为不超过 { $most } 个字符的文字{ entry-or-null }{ entry-more }。
entry-wants-number = “{ $file }”中 { $place }：此处是 { $found }，应为 { $least } 至 { $most } 的整数{ entry-or-null }{ entry-more }。
entry-wants-decimal = “{ $file }”中 { $place }：此处是 { $found }，应为 { $least } 至 { $most } 的数{ entry-or-null }{ entry-more }。
entry-wants-truth = “{ $file }”中 { $place }：此处是 { $found }，应为 true 或 false{ entry-or-null }{ entry-more }。
entry-wants-choice = “{ $file }”中 { $place }：此处是 { $found }，应为以下之一：{ $choices }{ entry-or-null }{ entry-more }。
entry-wants-moment = “{ $file }”中 { $place }：此处是 { $found }，应为带时区的时间，如 "2026-04-14T01:30:00Z"{ entry-or-null }{ entry-more }。
entry-wants-day = “{ $file }”中 { $place }：此处是 { $found }，应为日期，如 "2026-04-14"{ entry-or-null }{ entry-more }。
entry-wants-list = “{ $file }”中 { $place }：此处是 { $found }，应为方括号中的列表{ entry-or-null }{ entry-more }。
entry-unstorable = “{ $file }”中 { $place }：{ $found } 含有无法保存的字符，请重新输入{ entry-more }。
entry-year = “{ $file }”中 { $place }：年份须在 1900 至 2199 之间{ entry-more }。
entry-zone = “{ $file }”中 { $place }：没有这个时区，请写 IANA 名称，如 Asia/Shanghai{ entry-more }。
entry-id-twice = “{ $file }”中 { $place }：此 id 已用于 { $other }，每条记录须有自己的 id{ entry-more }。
entry-id-taken = “{ $file }”中 { $place }：接待簿中此 id 已属于 { $kind } 类记录，请换一个 id{ entry-more }。
entry-names-nothing = “{ $file }”中 { $place }：没有 id 为“{ $id }”的 { $kinds } 记录，请改正 id 或补上该记录{ entry-more }。
entry-circle = “{ $file }”中 { $place }：顺着引用会回到这条记录自身，请断开循环{ entry-more }。

# 交给同事的日历和工作簿
calendar-open-end = 结束时间未定，暂按 { $minutes } 分钟计。
calendar-line = { $heading }：{ $text }
workbook-start = 开始
workbook-end = 结束
workbook-page = 第 &P 页，共 &N 页

book-ending = “{ $file }”是其他类型文件的名称，接待簿的文件名请以 { $ending } 结尾。
file-is-source = “{ $file }”正是读取的文件，未作改动；请另取一个文件名写出。
export-whole-book = JSON 总是包含整本接待簿；请去掉 --delegation，或改为导出日历（.ics）或工作簿（.xlsx）。

# 历史记录中的导入
verb-book-import = 导入“{ $name }”
entry-setting-unknown = “{ $file }”中 { $place }：没有这项设置，请改正其 id 或删去{ entry-more }。
entry-setting-number = “{ $file }”中 { $place }：“{ $value }”不是可以用来计算的数，请填不小于零的数（速度须大于零）{ entry-more }。
entry-setting-word = “{ $file }”中 { $place }：不能填“{ $value }”，只能填 { $choices } 之一{ entry-more }。
entry-setting-locked = “{ $file }”中 { $place }：这条规则不能关闭，请删去这项设置{ entry-more }。
entry-setting-network = “{ $file }”中 { $place }：没有路网“{ $value }”，请先导入该路网，或删去这项设置{ entry-more }。
