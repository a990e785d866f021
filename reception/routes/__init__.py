"""Routes: how long it takes to get from one venue to another, and which way.

`drive` is the port through which rules and actions ask; what answers is handed in. May import
`plan`, `graphs`, `margins`.
"""
