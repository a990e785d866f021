# Checks: honours, standing, plans B, rest and meals, readiness
family-honour = Honours
family-standing = Standing
family-plans = Plans and plans B
family-readiness = Readiness

rule-T5 = No time to set up
rule-T6 = Meals and rest
rule-E1 = Honour not due
rule-E2 = Honour missing
rule-J1 = Treated as a foreign state
rule-D2 = Plan B
rule-K1 = Tasks contradict

margin-setup-least = Least set-up of a ceremony (min)
margin-comfort-stop-after = Longest time without a comfort stop (min)
margin-comfort-pause = Least length of a comfort stop (min)
margin-meal-after = Longest time without a meal (min)
margin-meal-pause = Least gap in which one can eat (min)
margin-flight-zones = Time zones that need no rest (h)
margin-rest-after-flight = Rest after a long flight (min)
margin-task-reserve = Time to spare of a task (min)

feature-welcome-ceremony = a welcome ceremony
feature-guard-of-honour = a guard of honour
feature-gun-salute = a gun salute
feature-salute-indoors = a gun salute indoors
feature-airport-guard = a guard at the airport
feature-red-carpet = a red carpet
feature-escort = a motorcycle escort
feature-talks = talks
feature-signing = a signing ceremony
feature-banquet = a banquet
feature-state-banquet = a state banquet
feature-wreath = a wreath-laying
feature-national-flags = national flags
feature-spouse-programme = a programme of the spouse

entitlement-source-four-kinds = a published explanation of state and other visits (phhua.com)
entitlement-source-official-visit = a published entry on official visits (salute of 19 guns)
entitlement-source-etiquette = Wu Deguang on the etiquette of state guests, published 2008
entitlement-source-banquets = Wu Deguang on state banquets, as published
entitlement-source-wreath-2018 = a press report of 24 June 2018 (at the guest's request)
entitlement-source-forum-2018 = press reports on the forum with Africa of 2018
entitlement-source-dhaka-2019 = press reports on the visit of Bangladesh's Prime Minister in July 2019
entitlement-source-escort-1982 = published memoirs: escorts since 1982
entitlement-source-escort-2004 = press reports: escorts abolished on 1 January 2004
entitlement-source-escort-2014 = press reports: escorts restored on 21 October 2014 (81.cn)
entitlement-source-flag-order = Foreign Ministry Order No. 9 of 28 June 2024
entitlement-source-basic-law = Hong Kong and Macao are special administrative regions of China, no foreign countries
entitlement-source-one-china = Taiwan is a part of China, no foreign country
entitlement-source-domestic = a delegation of this country
entitlement-source-practice = custom; no published rule is known
entitlement-source-office = set by the office

conflict-T5-short = { $first } has too little set-up before it: { $thing } and the place keep { $has } min at most, needs { $needs } min ({ $needs_source }). Give its holdings more set-up time.
conflict-T5-closed = { $first }: { $thing } cannot be set up. It needs { $needs } min before ({ $needs_source }), but { $place } opens at { $closed_until }, which leaves { $has } min.
conflict-T5-taken = { $first }: { $thing } cannot be set up. { $place } is free only when { $second } ends, which leaves { $has } min; it needs { $needs } min ({ $needs_source }).

conflict-T6-meal = { $tracks }: no meal from { $clock_from } to { $clock_until }, { $has } min on end, nor a gap of { $pause } min to eat in. The limit of { $limit } min ({ $limit_source }) is reached during { $first }. Plan a meal before that.
conflict-T6-comfort = { $tracks }: no comfort stop of { $pause } min from { $clock_from } to { $clock_until }, { $has } min on end. The limit of { $limit } min ({ $limit_source }) is reached during { $first }. Leave a pause before that.
conflict-T6-flight = { $stay }: the guests come from { $zones } time zones away, and { $has } min after landing there is { $first }. They should have { $needs } min to rest ({ $needs_source }).

conflict-E1-published = { $first } gives what is not due in the phase “{ $phase }”: { $features }. Source: { $sources }.
conflict-E1-office = { $first } gives what is not due in the phase “{ $phase }”: { $features }. Source: { $sources }.
conflict-E1-assumed = { $first } gives what is not usual in the phase “{ $phase }”: { $features }. Source: { $sources }. Please make sure.
conflict-E1-rounds = { $first } speaks of a salute of { $said } guns; in the phase “{ $phase }” it has { $entitled }. Source: { $sources }.
conflict-E2-published = { $stay }: the phase “{ $phase }” lacks what it must have: { $features }. Source: { $sources }.
conflict-E2-office = { $stay }: the phase “{ $phase }” lacks what it must have: { $features }. Source: { $sources }.
conflict-E2-assumed = { $stay }: the phase “{ $phase }” lacks what is usual: { $features }. Source: { $sources }.

conflict-J1-phase = { $stay } is no foreign delegation and cannot have a phase “{ $phase }”. Choose the kind that fits.
conflict-J1-feature = { $first } gives a delegation that is not foreign what is for foreign guests: { $features }. Source: { $sources }.
conflict-J1-word = { $first }: “{ $word }” is said of foreign guests only; this delegation is not foreign. Say “{ $instead }”.

conflict-D2-missing = { $first } takes place in the open and has no plan B for bad weather. Prepare one with a time and a place.
conflict-D2-no_place = The plan B { $first } has no place. Enter a venue or a room.
conflict-D2-collides = The plan B “{ $plan_b }” could not come into force as things stand: { $cause }

conflict-K1-due_after = “{ $task }” is due at { $due }, but what it serves, “{ $subject }”, begins at { $begins }: { $over } min too late.
conflict-K1-done_after = “{ $task }” was done at { $due }, but what it serves, “{ $subject }”, began at { $begins }: { $over } min too late.
conflict-K1-order = “{ $task }” is due at { $due }, too late for “{ $other_task }”, which waits for it and must begin at { $latest } at the latest ({ $work } min of work, to be done by { $finish }): { $over } min too late.
conflict-K1-done_early = “{ $task }” is done, but “{ $other_task }”, which it waits for, is not. Please make sure.
conflict-K1-done_before = “{ $task }” was done at { $done }, before “{ $other_task }”, which it waits for ({ $before }). Please make sure.
conflict-K1-dropped = “{ $task }” waits for “{ $other_task }”, which was dropped and will never be done. Take that away or take it up again.

# Settings of the book
family-book = The book itself
rule-B1 = Setting that sets nothing
conflict-B1-unknown = The setting “{ $setting }” ({ $value }) sets nothing: the program has none of that name. Check how it is written, or take it out.
conflict-B1-number = The setting “{ $setting }” sets nothing: “{ $value }” is no number to count with, and the shipped value counts. Write zero or more (a speed: more than zero), or take the setting out.
conflict-B1-word = The setting “{ $setting }” sets nothing: “{ $value }” is none of { $allowed }, and what the program ships counts. Write one of these, or take the setting out.
conflict-B1-locked = The setting “{ $setting }” sets nothing: this rule cannot be switched off. Take the setting out.
conflict-B1-network = The setting “{ $setting }” names roads (“{ $value }”) that are not in the book, and the shipped roads count. Import these roads again, or take the setting out.
