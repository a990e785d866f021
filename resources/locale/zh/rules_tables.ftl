# 规则表中的错误
rules-table-twice = { $file }第{ $place }行与第{ $earlier }行说的是同一件事，生效日期也相同。请删去其中一行，或改为更晚的生效日期。
