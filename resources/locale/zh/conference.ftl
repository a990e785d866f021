# 导入公开的会议日程：有何不妥，应如何改正
xml-broken = “{ $file }”第 { $line } 行第 { $column } 列：这不是 XML；请改正该处，或重新取一份文件。
xml-entities = “{ $file }”第 { $line } 行：文件自行定义了文本（实体），其中可能夹带其他文件或撑满内存；请直接写出文本。
xml-not-a-schedule = “{ $file }”是 XML，但不是会议日程；会议日程以 <schedule> 开头，其中有 <conference>。
schedule-no-id = “{ $file }”中 { $place }：这一场次既无 id 也无 guid；请加上，以便新版日程来时能认出它{ entry-more }。
schedule-no-room = “{ $file }”中 { $place }：这一场次没有会场；请在 <room> 中写明{ entry-more }。
schedule-date = “{ $file }”中 { $place }：{ $missing ->
    [yes] 缺少日期
   *[no] “{ $found }”不是日期
}；请写成 2027-02-06，或连同时间写成 2027-02-06T10:00:00+01:00{ entry-more }。
schedule-start = “{ $file }”中 { $place }：{ $missing ->
    [yes] 缺少 <start>
   *[no] <start> 中的“{ $found }”不是时刻
}；请写成 10:00{ entry-more }。
schedule-duration = “{ $file }”中 { $place }：{ $missing ->
    [yes] 缺少 <duration>
   *[no] <duration> 中的“{ $found }”不是时长
}；请按时、分写成 00:50{ entry-more }。
