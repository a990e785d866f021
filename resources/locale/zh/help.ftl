# 帮助
help-title = 帮助
help-search = 在帮助中查找
help-pages = 帮助目录
help-page = 帮助正文
help-nothing = 没有找到“{ $wanted }”。请换一个词，或只写一部分。
deed-help = 帮助
deed-help-help = 打开与当前位置有关的帮助
