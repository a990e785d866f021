"""Theme: how everything looks, by day and by night.

`colours` holds the pairs of colours as data, without Qt; `appearance` makes Qt wear them; `icons`
draws the shipped signs in them; `typefaces` brings the shipped fonts to the screen. May import
`resources` and PySide6, nothing else of ours. Exists so that no widget chooses a colour itself.
"""
