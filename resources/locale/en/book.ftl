# The book as a file: what happened to it, and what to do.
book-missing = There is no book { $file }. Check the name and the folder; if it lay on a memory stick or a network drive, see whether that is connected.
book-exists = There is already a file { $file }; it was left as it is. Choose another name.
book-not-a-book = { $file } is not a book of this program; it was left as it is. Choose the book itself, or import the file if it is a JSON export or a programme text.
book-empty = { $file } is empty: most likely copying it was broken off. Copy it again, or open one of the copies kept beside the book.
book-is-folder = { $file } is a folder. Choose the book inside it.
book-damaged = The book { $file } is damaged and was left as it is. { $copied ->
    [yes] Open the newest copy in the folder { $copies }; keep the damaged file, somebody may be able to read more of it.
   *[no] There are no copies beside it: look for one elsewhere, or have it repaired; keep the damaged file.
  } (Detail: { $detail })
book-too-new = The book { $file } was written by a newer version of this program (format { $version }, this one knows up to { $known }); it was left as it is. Update the program, or ask a colleague for a JSON export.
book-too-old = The book { $file } is from an older version of this program and can only be read after it has been brought up to date. Open it once for writing: a copy is kept first.
book-in-use = { $user } on { $host } has had the book { $file } open for writing since { $since }. It can be read and printed meanwhile; to edit it, wait until it is closed there.
book-in-use-by-somebody = The book { $file } is open for writing in another program. It can be read and printed meanwhile; to edit it, wait until it is closed there.
book-busy = Another program, perhaps a backup or a virus scanner, is holding the file { $file }. Nothing was changed; try again in a moment.
book-read-only = The book { $file } or its folder may not be written to. Open it to read, or put a copy where you may write.
book-forbidden = You may not read the file { $file }. Ask whoever looks after the computer for permission.
book-changed-elsewhere = Somebody else changed the book { $file } first, so your last step was not stored. Open the book again and repeat the step.
book-gone = The book { $file } can no longer be reached; your last step was not stored. See whether its disk or network drive is connected, then open it again.
book-disk-full = The disk with { $file } is full; what was to be written just now is not stored, everything before it is safe. Make room and try again, or save a copy on another disk.
book-disk-trouble = The disk with { $file } reports an error; what was to be written just now is not stored. Save a copy on another disk and have this one checked. (Detail: { $detail })
book-copy-failed = The book { $file } is open, but no copy of it could be put into the folder { $copies }. Make room there, or save a copy somewhere else now.
