# Checks: interpreters, who must not meet, names and titles, food and gifts, pools
family-apart = Keeping apart
rule-P2 = Interpreter does not serve
rule-P4 = Name or title lacking
rule-P5 = Food or gift unfit
rule-A1 = Unwanted encounter
rule-R5 = Pool exhausted

conflict-P1-rank = { $first } was agreed to have a host of rank { $agreed } or higher, but { $person } has rank { $rank } ({ $rank_source }). Choose another host or agree it anew.

conflict-P2-overlap = The interpreter { $person } is promised to both { $first } and { $second }; they overlap by { $overlap } min.
conflict-P2-turn_round = The interpreter { $person } cannot be at both { $first } and { $second }: { $turn_round } min are kept free after the one and { $setup } min before the other ({ $needs_source }), in all needs { $needs } min, has { $has } min.
conflict-P2-language = { $first } has no fit interpreter: { $persons } ({ $heard }) and { $hosts } ({ $spoken }) share no language. { $able ->
    [0] Nobody in the register can interpret between these; borrow somebody.
    [one] One person in the register can interpret; assign them.
   *[other] { $able } persons in the register can interpret; assign one of them.
}
conflict-P2-short = There is no interpreter left for { $first }: { $persons } ({ $heard }) and { $hosts } ({ $spoken }) share no language. At that time it needs { $needs } interpreters, the register has { $has } ({ $has_source }), who are all taken by { $others }.
conflict-P2-pair = The interpreter { $person } ({ $spoken }) at { $first } serves no guest there; they speak { $heard }.
conflict-P2-unspoken = { $first } asks the interpreter { $person } for { $agreed }, but the register says { $spoken }. Assign somebody else or correct the register.
conflict-P2-long = The interpreter { $person } works alone for { $minutes } min at { $first }, with nobody to take turns after { $limit } min ({ $limit_source }).
conflict-P2-unrelieved = The interpreter { $person } works alone from { $first } to { $last }, { $minutes } min without a proper break, with nobody to take turns after { $limit } min ({ $limit_source }). One after the other: { $items }.

conflict-P4-name = { $person } has a name in { $lacks ->
    [en] Chinese but none in Latin letters
   *[zh] Latin letters but none in Chinese
}, so that place cards and programmes cannot be printed. Enter it.
conflict-P4-title = { $person } has a title in { $lacks ->
    [en] Chinese but none in English
   *[zh] English but none in Chinese
}, so that place cards and programmes cannot be printed. Enter it.
conflict-P4-title_since = The title of { $person } is held only from { $since } on, later than { $first_day }. Check which title is right on that day.

conflict-P5-diet = { $first } serves { $offers }, which { $persons } must not have ({ $offers_source }). Change the menu or have something else ready.
conflict-P5-gift = { $first } gives { $offers }, which is no fit gift for { $persons } ({ $offers_source }). Choose another gift.
conflict-P5-avoided = { $first } offers { $offers }, which { $persons } asked to avoid.

conflict-A1-how = { $how ->
    [together] both take part in { $first }.
    [room] { $first } and { $second } are in { $where } at the same time.
    [way] { $first } and { $second } are at the same time in rooms that share { $where }.
    [near] { $first } and { $second } are at the same time { $metres ->
        [0] in one venue
       *[other] only { $metres } m from each other
    }.
    [slot] { $first } and { $second } come to or leave { $where } { $minutes ->
        [0] at the same moment
       *[other] within { $minutes } min of each other
    }.
   *[residence] both stay at { $where } at the same time.
}
conflict-A1-never = { $one } and { $other } must never meet, but { conflict-A1-how }
conflict-A1-not_adjacent = { $one } and { $other } must not be side by side, but { conflict-A1-how }
conflict-A1-not_by_chance = { $one } and { $other } may meet by chance: { conflict-A1-how }

conflict-R5-amount = { $thing }: more are wanted than there are. Between { $from } and { $until } needs up to { $needs } at a time, has { $has } ({ $has_source }). Wanted for: { $items }.

source-pool = the register of pools
source-persons = the register of persons
source-taboo = the table of what excludes what

margin-interpreter-relief = Longest time of interpreting alone (min)
margin-interpreter-break = Least break of an interpreter (min)
margin-apart-slot = Least time between those kept apart at one door (min)
margin-apart-metres = Least distance between those kept apart (m)

language-am = Amharic
language-ar = Arabic
language-bn = Bengali
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fi = Finnish
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-hu = Hungarian
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ka = Georgian
language-kk = Kazakh
language-km = Khmer
language-ko = Korean
language-ky = Kyrgyz
language-lo = Lao
language-mn = Mongolian
language-ms = Malay
language-my = Burmese
language-ne = Nepali
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-si = Sinhala
language-sr = Serbian
language-sv = Swedish
language-sw = Swahili
language-ta = Tamil
language-tg = Tajik
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-yue = Cantonese
language-zh = Chinese
