# Weather and lanes: forecasts, permits to take a lane, and what they forbid
noun-forecast = forecast
noun-lane_permit = lane permit
kind-forecast = Forecasts
kind-lane_permit = Lane permits
form-forecast = Forecast
form-wind = Wind
form-sky = Sky and temperature
form-lane = Lane
field-lift_windows = Has its lift
field-lane_permit-road = Flag road
field-lane_permit-side = Beside the posts
field-lane_permit-windows = Lane free for the lift
field-lane_permit-number = Number of the permit
field-lane_permit-unit = Granted by
form-add-places = Add a venue or flag road…
field-places = Where (empty: the whole city)
field-wind_force = Wind (force 0–17)
field-gust_force = Gusts (force 0–17)
field-wind_ms = Wind (m/s)
field-gusts_ms = Gusts (m/s)
field-sky = Sky
field-rain_chance = Chance of rain (%)
field-coldest_c = Coldest (°C)
field-warmest_c = Warmest (°C)
field-issued_at = Issued at
choice-LaneSide-all = All
choice-LaneSide-left = Left
choice-LaneSide-right = Right
choice-LaneSide-median = Median
choice-Sky-unknown = Not said
choice-Sky-dry = Dry
choice-Sky-showers = Showers
choice-Sky-rain = Rain
choice-Sky-downpour = Downpour
choice-Sky-thunder = Thunderstorm
choice-Sky-snow = Snow
choice-Sky-haze = Fog or haze
choice-Sky-sand = Blowing sand
margin-wind-stops-work = No work at height from a wind of (m/s)
margin-wind-takes-down = Flags come down from a wind of (m/s)
margin-rain-reckoned-with = A decision on rain from a chance of (%)
source-forecast = forecast
rule-C2 = Rain
rule-F9 = Wind
conflict-C2-rain = { $sky ->
    [showers] Showers are
    [downpour] A downpour is
    [thunder] A thunderstorm is
    [snow] Snow is
   *[other] Rain is
} forecast from { $clock_from } to { $clock_until }, during { $first } ({ $forecast }{ $chance ->
    [-1] {""}
   *[other] {", "}{ $chance } % likely
}). Its cues for rain are not in force. Decide: put them in force, or accept it with the reason.
conflict-F6-no_lane = On { $flag_road } { $count ->
    [one] the post “{ $post }” of “{ $flag_plan }” is
   *[other] { $count } posts of “{ $flag_plan }”, from “{ $post }” on, are
} reached from a lane only, and no permit to take a lane there is entered. Apply for it and enter its hours; until then the work is spread as if the lane were free.
conflict-F9-hanging = Flags of “{ $flag_plan }” hang on { $posts ->
    [one] one post
   *[other] { $posts } posts
} of { $flag_road } when a wind of { $wind } m/s, force { $force }, is forecast from { $from } to { $until } ({ $forecast }). From { $limit } m/s, force { $limit_force }, they are to be down ({ $limit_source }). Take them down before, or hang them later.
conflict-F9-window = “{ $crew }” was to work for “{ $flag_plan }” on { $flag_road } from { $opens } to { $closes }; from { $from } to { $until } a wind of { $wind } m/s, force { $force }, is forecast ({ $forecast }). From { $limit } m/s, force { $limit_force }, nobody works at height ({ $limit_source }). These hours are not counted; enter others.
conflict-T3-spell_reversed = “{ $subject }” ends ({ $ends }) no later than it starts ({ $starts }), so nothing counts with it. Correct one of the times.
conflict-T3-window_reversed = A window of “{ $subject }” ends ({ $ends }) no later than it opens ({ $starts }), so nobody can work in it. Correct one of the times.
