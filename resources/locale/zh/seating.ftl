# 座次：座位的说明
seating-too-few-seats = 需入座{ $persons }人，但只有{ $seats }个座位。请增加桌数或每桌座位数，或指定入座者。
