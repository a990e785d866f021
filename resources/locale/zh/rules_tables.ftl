# 规则表中的错误
rules-table-twice = { $file }第{ $place }行：第{ $earlier }行已写明同一项。请删去其中一行；若表中有生效日期，可将其中一行改为较晚的日期。
rules-table-wrong = { $file }第{ $place }行：“{ $column }”一栏不能填“{ $value }”。请参照其他各行更正。
rules-table-lacks = { $file }第{ $place }行：“{ $column }”一栏未填。请补填。
rules-table-unknown = { $file }第{ $place }行：“{ $column }”一栏所写的“{ $value }”并不存在。请更正，或删去此行。
rules-table-overlap = { $file }第{ $place }行：与第{ $earlier }行说的是同一事项，有效时间重叠。请让其中一行在另一行开始之前结束。
rules-table-cells = { $file }第{ $place }行：共{ $cells }格，表头为{ $columns }格。文字中含逗号的，须用双引号括起。
rules-table-quotes = { $file }第{ $place }行：双引号未成对或位置不对。文字中含逗号的，须用一对双引号括起。
rules-table-no-text = { $file }第{ $place }行：不是UTF-8编码的文字。请将此表另存为UTF-8编码的CSV文件。
rules-table-no-column = { $file }第{ $place }行：表头中“{ $column }”一栏须有且只有一个。
rules-table-odd-column = { $file }第{ $place }行：表头中的“{ $column }”一栏无人使用。请更正栏名，或删去此栏。
rules-table-empty = { $file }第{ $place }行：表头以下没有内容。请重新取用程序所附的表。
