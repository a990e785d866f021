# 规则表中的错误
rules-table-twice = { $file }第{ $place }行：第{ $earlier }行已写明同一项。请删去其中一行；若表中有生效日期，可将其中一行改为较晚的日期。
