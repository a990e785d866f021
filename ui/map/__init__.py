"""The map: roads, venues, motorcades and conflicts where they happen; drawn from data, offline.

`ground` puts positions on a plane, `roads` draws what hardly changes, `scene` gathers what a day
holds, `pointing` finds what lies under the pointer, `view` shows it and moves it about, `page` adds
the controls. May import `reception`, the desk, the theme; nothing here changes the book.
"""
