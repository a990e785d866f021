# Drawings and pictures
preview-pictures = { $count ->
    [one] 1 picture cannot be read, an empty frame stands in its place: { $names }. Put in another file of it before printing.
   *[other] { $count } pictures cannot be read, empty frames stand in their places: { $names }. Put in other files of them before printing.
}
