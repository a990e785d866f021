# 命令行
help-usage = 用法：
help-arguments = 参数
help-commands = 命令
help-program = 安排团组接待：打开窗口，或不开窗口完成一项工作。
    接待簿的文件名以 .reception 结尾。检查、打印和导出时，BOOK 也可以是
    JSON 格式的接待簿（.json）、日程文本（.txt）或公开的会议日程（.xml）。
help-codes = 退出码：0 正常；1 检查发现错误；2 命令或文件有误，用一句话说明；
    70 程序自身出错，并附报告。
argument-help = 显示本说明

command-open = 打开窗口；没有屏幕时检查接待簿，列出冲突并打印日程表
command-check = 指出接待簿中哪些安排行不通及其原因
command-print = 把一种单据打印成 PDF
command-export = 把整本接待簿写成 JSON，或把日程写成日历、工作簿
command-import = 把文件中的记录导入接待簿，要么全部导入，要么不导入
command-generate = 生成一本虚构的接待簿，供试用和测速

argument-book = 要读取的接待簿
argument-open-book = 接待簿；不写则用 out/ 下的样例副本
argument-import-book = 要改动的接待簿；不存在则用这些记录新建
argument-new-book = 要生成的接待簿，文件不得已存在
argument-fresh = 重新制作样例副本，旧副本另存
argument-lang = 语言；不写则随计算机设置
argument-langs = 所写文件的语言，先写的在左
argument-json = 以 JSON 输出
argument-sheet = 单据名：day（一个团组的日程表）、office-day（全办一日总表）、tasks（准备工作清单）、motorcades、route-cards、driver-cards 等；写错时列出全部名称
argument-out = 要写出的 PDF 文件
argument-delegation = 只要这一团组，写其 id
argument-day-of = 只要这一天，如 2026-04-14
argument-export-file = 要写出的文件：.json 整本接待簿，.ics 日历，.xlsx 工作簿
argument-import-file = 要导入的文件：.json 接待簿，.txt 日程文本，.xml 公开的会议日程，.osm、.osm.pbf 或 .geojson 带道路的地图
argument-dry-run = 只说明将增加和改动什么
argument-size = 规模：一个团组、一周或一次峰会
argument-seed = 一个整数；相同的数生成相同的接待簿

command-misused = 命令写法不对，应写作：{ $usage }（加 --help 可看说明）。
argument-file = { $place }：缺少文件名，请写明。
argument-choice = { $place }：“{ $typed }”不在可选范围内，请写 { $choices } 之一。
argument-day = { $place }：“{ $typed }”不是日期，请写成 2026-04-14 的样子。
argument-number = { $place }：“{ $typed }”不是 0 至 { $most } 的整数，请改正。

check-sum = 错误 { $error } 处，警告 { $warning } 处，提示 { $info } 处，已接受 { $accepted } 处。
check-at = { $day } { $start }
check-when = { $day } { $start }–{ $end }
file-written = 已写出：{ $file }
import-done = 已从 { $file } 导入 { $book }：
import-would = 如从 { $file } 导入，{ $book } 将有以下变化（目前未作改动）：
import-sum = {"  "}{ $kind }：增加 { $added }，改动 { $changed }
import-nothing = { $file } 的内容 { $book } 均已具备，未作改动。
import-faults = 共发现 { $count } 处错误，一条也没有导入：
import-more-faults = {"  "}另有 { $count } 处
generate-done = 已生成 { $book }，共 { $records } 条记录。
screen-missing = 这里没有屏幕，无法打开窗口；改为检查并打印接待簿 { $book }。
sheets-begin = 日程表：
sheet-written = {"  "}{ $file }

# 程序自身出错
bug-told = 这是程序自身的错误，与您的操作无关，已保存的内容是安全的。请把下面的报告发给程序维护人员。
