# 图画与图片
preview-pictures = 有{ $count }幅图片无法读取，纸上只留空框：{ $names }。请换一份图片文件后再打印。
