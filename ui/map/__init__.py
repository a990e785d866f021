"""The map: roads, venues, motorcades and conflicts where they happen; drawn from data, offline.

`ground` puts positions on a plane, `roads` draws what hardly changes, `scene` gathers what a day
holds, `view` shows and moves it, `page` adds the controls. May import `reception`, the desk, the
theme; nothing here changes the book.
"""
