# Help
help-title = Help
help-search = Search the help
help-pages = Pages of help
help-page = The page
help-nothing = Nothing found for “{ $wanted }”. Try another word, or a part of it.
deed-help = Help
deed-help-help = Opens the page of help that fits where you are
