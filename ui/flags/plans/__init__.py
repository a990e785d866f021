"""Flag plans on the screen: what flies where for a visit, and what the guest sees of it.

`dialog` is the window; its pages are `look_page` (pattern, upper arms, what a driver sees),
`posts_page` (post by post), `sharing_page` (visits that overlap) and `facts_page` (sizes, times,
crews). `looked` is what all of them look at. May import `reception` and the other parts of `ui`;
never a database. It exists because a plan is a picture to the officer, and a form shows none.
"""
