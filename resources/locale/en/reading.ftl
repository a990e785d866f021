## How titles tell the kind: the usual words of each with | between them, the longest one wins

kind-words-arrival = arrival|arrives|lands|landing
kind-words-welcome = welcome ceremony|welcoming ceremony
kind-words-restricted_talks = restricted talks|tête-à-tête|tete-a-tete|one-to-one
kind-words-expanded_talks = expanded talks|talks
kind-words-meeting = meeting|meets|call on|courtesy call
kind-words-signing = signing|signing ceremony
kind-words-press = press conference|press statements|press briefing|meets the press|joint press
kind-words-wreath = wreath|wreath-laying|laying of a wreath
kind-words-photo = photo|photograph|family photo|group photo
kind-words-tea = tea
kind-words-lunch = lunch|luncheon|working lunch
kind-words-banquet = banquet|state banquet|dinner|reception|welcome banquet
kind-words-performance = performance|concert|gala
kind-words-visit = visit|tour|visit to
kind-words-business = business event|business round table|business forum
kind-words-speech = address|speech|remarks
kind-words-session = session|plenary|plenary session|round table|summit|opening ceremony|forum
kind-words-rehearsal = rehearsal
kind-words-rest = rest|personal time|overnight
kind-words-departure = departure|departs|leaves beijing|send-off

## How pasted programmes write days and times
pasted-day-marks = -
pasted-months = january|february|march|april|may|june|july|august|september|october|november|december
pasted-weekdays = monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
pasted-hour = h
pasted-minute = min
pasted-until = to|until
pasted-about = about|approx.
