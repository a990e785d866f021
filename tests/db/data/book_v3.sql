PRAGMA application_id = 1380991571;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE acceptance (
	id TEXT NOT NULL, 
	code TEXT NOT NULL, 
	subjects TEXT NOT NULL, 
	proof TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	author TEXT NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT pk_acceptance PRIMARY KEY (id)
);
INSERT INTO "acceptance" VALUES('accepted','R1','["talks","gone"]','{"minutes": 5}','双方同意','li','2026-11-20T09:30:00Z');
CREATE TABLE anthem (
	id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	seconds INTEGER NOT NULL, 
	version TEXT NOT NULL, 
	recording TEXT NOT NULL, 
	source TEXT NOT NULL, 
	approved_on TEXT, 
	heard_by TEXT NOT NULL, 
	CONSTRAINT pk_anthem PRIMARY KEY (id)
);
INSERT INTO "anthem" VALUES('anthem-br','BR',72,'短版','','使馆 5 月 3 日来函','2026-11-03','["interpreter"]');
CREATE TABLE book (
	id TEXT NOT NULL, 
	format TEXT NOT NULL, 
	schema_version INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	CONSTRAINT pk_book PRIMARY KEY (id)
);
INSERT INTO "book" VALUES('book-1','reception-book',3,'2026-11-20T09:30:00Z');
CREATE TABLE car_seat (
	id TEXT NOT NULL, 
	car TEXT, 
	position TEXT NOT NULL, 
	person TEXT, 
	persons INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_car_seat PRIMARY KEY (id), 
	CONSTRAINT fk_car_seat_car FOREIGN KEY(car) REFERENCES motorcade_car (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "car_seat" VALUES('seat','car','rear_right','minister',1,'晕车');
CREATE TABLE ceremony (
	id TEXT NOT NULL, 
	engagement TEXT, 
	template TEXT NOT NULL, 
	template_digest TEXT NOT NULL, 
	branches TEXT NOT NULL, 
	zero_seconds INTEGER NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_ceremony PRIMARY KEY (id), 
	CONSTRAINT fk_ceremony_engagement FOREIGN KEY(engagement) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "ceremony" VALUES('ceremony','talks','own-wreath','5f2d','["rain"]',-90,'','');
CREATE TABLE ceremony_template (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	made_from TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_ceremony_template PRIMARY KEY (id)
);
INSERT INTO "ceremony_template" VALUES('own-wreath','敬献花圈（雨天）','','wreath','id = "own-wreath"
');
CREATE TABLE cue (
	id TEXT NOT NULL, 
	ceremony TEXT, 
	"order" INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	begun_by TEXT NOT NULL, 
	"after" TEXT, 
	after_edge TEXT NOT NULL, 
	offset_seconds INTEGER NOT NULL, 
	on_signal BOOLEAN NOT NULL, 
	trigger_zh TEXT NOT NULL, 
	trigger_en TEXT NOT NULL, 
	actors TEXT NOT NULL, 
	action_zh TEXT NOT NULL, 
	action_en TEXT NOT NULL, 
	position_zh TEXT NOT NULL, 
	position_en TEXT NOT NULL, 
	side TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	least_seconds INTEGER NOT NULL, 
	usual_seconds INTEGER, 
	confirms TEXT NOT NULL, 
	kit_zh TEXT NOT NULL, 
	kit_en TEXT NOT NULL, 
	branch TEXT NOT NULL, 
	outside BOOLEAN NOT NULL, 
	CONSTRAINT pk_cue PRIMARY KEY (id), 
	CONSTRAINT fk_cue_ceremony FOREIGN KEY(ceremony) REFERENCES ceremony (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_cue_after FOREIGN KEY("after") REFERENCES cue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "cue" VALUES('cue-1','ceremony',1,'1','cue',NULL,'end',0,0,'','','[]','','','','','none','own',0,90,'[]','','','',0);
INSERT INTO "cue" VALUES('cue-2','ceremony',2,'11a','call','cue-1','start',0,1,'“出发！”','','["bearers","王队长"]','抬花圈缓步前行','','','','right','entering',0,NULL,'[]','','','!rain',0);
CREATE TABLE delegation (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_native TEXT NOT NULL, 
	formal_zh TEXT NOT NULL, 
	formal_en TEXT NOT NULL, 
	sort_name_zh TEXT NOT NULL, 
	sort_name_en TEXT NOT NULL, 
	founded TEXT, 
	code TEXT NOT NULL, 
	jurisdiction TEXT NOT NULL, 
	country TEXT NOT NULL, 
	languages TEXT NOT NULL, 
	home_zone TEXT NOT NULL, 
	colour TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id)
);
INSERT INTO "delegation" VALUES('brazil','巴西','','Brasil 🇧🇷','','','','',NULL,'','foreign','BR','[]','','','','','');
CREATE TABLE displacement (
	id TEXT NOT NULL, 
	"order" TEXT, 
	person TEXT, 
	"before" TEXT, 
	reason TEXT NOT NULL, 
	author TEXT NOT NULL, 
	at TEXT, 
	CONSTRAINT pk_displacement PRIMARY KEY (id), 
	CONSTRAINT fk_displacement_order FOREIGN KEY("order") REFERENCES named_order (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "displacement" VALUES('displaced','order','minister','brazil','行动不便，靠近出口','li','2026-11-20T09:30:00Z');
CREATE TABLE drive_time (
	id TEXT NOT NULL, 
	origin TEXT, 
	destination TEXT, 
	mode TEXT NOT NULL, 
	best_minutes INTEGER, 
	normal_minutes INTEGER, 
	worst_minutes INTEGER, 
	hours TEXT NOT NULL, 
	measured_on TEXT, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_drive_time PRIMARY KEY (id), 
	CONSTRAINT fk_drive_time_origin FOREIGN KEY(origin) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_drive_time_destination FOREIGN KEY(destination) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "drive_time" VALUES('measured','hall','hall','controlled',NULL,14,20,'[{"weekdays":[6,7],"ends":600}]','2026-03-03','踏勘');
CREATE TABLE engagement (
	id TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	engagement TEXT NOT NULL, 
	tracks TEXT NOT NULL, 
	start TEXT NOT NULL, 
	"end" TEXT, 
	assumed_minutes INTEGER, 
	least_minutes INTEGER, 
	not_before TEXT, 
	approximate BOOLEAN NOT NULL, 
	fixed BOOLEAN NOT NULL, 
	status TEXT NOT NULL, 
	actual_start TEXT, 
	actual_end TEXT, 
	venue TEXT, 
	room TEXT, 
	layout TEXT NOT NULL, 
	setup_minutes INTEGER, 
	turn_round_minutes INTEGER, 
	expected INTEGER NOT NULL, 
	agreed_rank INTEGER NOT NULL, 
	booths INTEGER NOT NULL, 
	offers TEXT NOT NULL, 
	outdoor BOOLEAN NOT NULL, 
	parent TEXT, 
	variant_of TEXT, 
	in_force BOOLEAN NOT NULL, 
	unit TEXT, 
	participants_zh TEXT NOT NULL, 
	participants_en TEXT NOT NULL, 
	dress_zh TEXT NOT NULL, 
	dress_en TEXT NOT NULL, 
	cars_zh TEXT NOT NULL, 
	cars_en TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_engagement PRIMARY KEY (id), 
	CONSTRAINT fk_engagement_venue FOREIGN KEY(venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_room FOREIGN KEY(room) REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_parent FOREIGN KEY(parent) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_variant_of FOREIGN KEY(variant_of) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_engagement_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "engagement" VALUES('gifts','','','other','[]','2026-11-22T01:30:00Z',NULL,5,NULL,NULL,0,0,'confirmed',NULL,NULL,NULL,NULL,'',NULL,NULL,0,0,0,'[]',0,'talks',NULL,1,NULL,'','','','','','','','');
INSERT INTO "engagement" VALUES('talks','大范围会谈','first','expanded_talks','["track","track-b"]','2026-11-22T01:30:00Z','2026-11-22T02:30:00Z',NULL,45,'2026-11-22T00:30:00Z',0,0,'tentative','2026-11-22T01:37:30.250000Z',NULL,'hall','east-room','',0,NULL,0,2,3,'["alcohol","瓷盘"]',0,NULL,NULL,1,'protocol','外长、大使','','','','','','','');
CREATE TABLE flag_choice (
	id TEXT NOT NULL, 
	"plan" TEXT, 
	post TEXT, 
	flags TEXT NOT NULL, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_choice PRIMARY KEY (id), 
	CONSTRAINT fk_flag_choice_plan FOREIGN KEY("plan") REFERENCES flag_plan (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_flag_choice_post FOREIGN KEY(post) REFERENCES flag_post (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_choice" VALUES('choice','flags','avenue/L001','["CN","-"]','','');
CREATE TABLE flag_crew (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	hands INTEGER NOT NULL, 
	has_lift BOOLEAN NOT NULL, 
	posts_per_hour DOUBLE, 
	windows TEXT NOT NULL, 
	lift_windows TEXT NOT NULL, 
	unit TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_crew PRIMARY KEY (id), 
	CONSTRAINT fk_flag_crew_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_crew" VALUES('crew-1','悬挂一组','',5,1,12.5,'[{"starts":"2026-11-21T15:30:00Z","ends":"2026-11-21T21:30:00Z","reason_zh":"夜间"}]','[{"starts":"2026-11-21T16:30:00Z","ends":"2026-11-21T20:30:00Z"}]',NULL,'','');
CREATE TABLE flag_picture (
	id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	length INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	valid_from TEXT, 
	valid_to TEXT, 
	source TEXT NOT NULL, 
	picture TEXT NOT NULL, 
	CONSTRAINT pk_flag_picture PRIMARY KEY (id)
);
INSERT INTO "flag_picture" VALUES('flag-af','AF','','',1,2,'2021-08-15',NULL,'','iVBO');
CREATE TABLE flag_plan (
	id TEXT NOT NULL, 
	serves TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	roads TEXT NOT NULL, 
	pattern TEXT NOT NULL, 
	states TEXT NOT NULL, 
	event TEXT NOT NULL, 
	host_side TEXT NOT NULL, 
	size TEXT NOT NULL, 
	area TEXT NOT NULL, 
	up_by TEXT, 
	down_after TEXT, 
	crews TEXT NOT NULL, 
	half_mast TEXT NOT NULL, 
	half_mast_source TEXT NOT NULL, 
	checked_by TEXT, 
	approved_by TEXT NOT NULL, 
	approved_on TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_plan PRIMARY KEY (id), 
	CONSTRAINT fk_flag_plan_checked_by FOREIGN KEY(checked_by) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_plan" VALUES('flags','stay','','','["avenue"]','pair','["BR"]','','here','no_4','equal_area','2026-11-22T01:30:00Z',NULL,'["crew-1"]','undecided','',NULL,'',NULL,'','');
CREATE TABLE flag_post (
	id TEXT NOT NULL, 
	road TEXT, 
	number INTEGER NOT NULL, 
	side TEXT NOT NULL, 
	chainage_m DOUBLE NOT NULL, 
	arms INTEGER NOT NULL, 
	height_m DOUBLE NOT NULL, 
	largest TEXT NOT NULL, 
	access TEXT NOT NULL, 
	status TEXT NOT NULL, 
	counted BOOLEAN NOT NULL, 
	unit TEXT, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	photo TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_post PRIMARY KEY (id), 
	CONSTRAINT fk_flag_post_road FOREIGN KEY(road) REFERENCES flag_road (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_flag_post_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_post" VALUES('avenue/L001','avenue',1,'left',24.25,2,0.0,'no_1','lift','in_use',0,NULL,NULL,NULL,'','','');
CREATE TABLE flag_road (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	roads TEXT NOT NULL, 
	spacing_m DOUBLE, 
	arms INTEGER NOT NULL, 
	arrangement TEXT NOT NULL, 
	upper_in TEXT NOT NULL, 
	upper_out TEXT NOT NULL, 
	overlap TEXT NOT NULL, 
	unit TEXT, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_road PRIMARY KEY (id), 
	CONSTRAINT fk_flag_road_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_road" VALUES('avenue','长安街','','["CA_DB-CA_TA"]',48.5,2,'both_sides','left','right','event_only','protocol','','','');
CREATE TABLE flag_set (
	id TEXT NOT NULL, 
	engagement TEXT, 
	place TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	host INTEGER NOT NULL, 
	guest INTEGER NOT NULL, 
	size TEXT NOT NULL, 
	before_minutes INTEGER NOT NULL, 
	after_minutes INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_set PRIMARY KEY (id), 
	CONSTRAINT fk_flag_set_engagement FOREIGN KEY(engagement) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_set" VALUES('table-flags','talks','table','会谈桌两端','both ends of the table',2,2,'desk',60,30,'table','','');
CREATE TABLE flag_stock (
	id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	design TEXT NOT NULL, 
	size TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	on_order INTEGER NOT NULL, 
	arrives TEXT, 
	making_days INTEGER, 
	supplier TEXT, 
	place TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_flag_stock PRIMARY KEY (id), 
	CONSTRAINT fk_flag_stock_supplier FOREIGN KEY(supplier) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "flag_stock" VALUES('stock-br','BR','','no_4',320,40,'2026-11-20',NULL,NULL,'','','');
CREATE TABLE forecast (
	id TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	places TEXT NOT NULL, 
	wind_force INTEGER, 
	gust_force INTEGER, 
	wind_ms DOUBLE, 
	gusts_ms DOUBLE, 
	sky TEXT NOT NULL, 
	rain_chance INTEGER, 
	coldest_c DOUBLE, 
	warmest_c DOUBLE, 
	source TEXT NOT NULL, 
	issued_at TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_forecast PRIMARY KEY (id)
);
INSERT INTO "forecast" VALUES('tuesday','2026-11-22T01:30:00Z','2026-11-22T13:30:00Z','["avenue","hall"]',5,NULL,NULL,13.5,'showers',60,-2.0,NULL,'市气象台','2026-11-21T05:30:00Z','','');
CREATE TABLE gate (
	id TEXT NOT NULL, 
	venue TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	role TEXT NOT NULL, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	motorcades_per_slot INTEGER NOT NULL, 
	vehicles_per_slot INTEGER NOT NULL, 
	slot_minutes INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_gate PRIMARY KEY (id), 
	CONSTRAINT fk_gate_venue FOREIGN KEY(venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "gate" VALUES('north-gate','hall','北门','','drop',39.9051,116.3871,1,6,2,'','','');
CREATE TABLE half_mast (
	id TEXT NOT NULL, 
	state TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_half_mast PRIMARY KEY (id)
);
INSERT INTO "half_mast" VALUES('mourning','BR','2026-11-22T01:30:00Z','2026-11-25T01:30:00Z','','','');
CREATE TABLE holding (
	id TEXT NOT NULL, 
	item TEXT, 
	resource TEXT, 
	role TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	setup_minutes INTEGER, 
	turn_round_minutes INTEGER, 
	languages TEXT NOT NULL, 
	CONSTRAINT pk_holding PRIMARY KEY (id)
);
INSERT INTO "holding" VALUES('holding','talks','interpreter','interpreter',1,NULL,NULL,'[]');
INSERT INTO "holding" VALUES('holding-car','move','car-1','attending',1,NULL,NULL,'["zh","en"]');
INSERT INTO "holding" VALUES('holding-crews','talks','crews','attending',3,NULL,NULL,'[]');
CREATE TABLE hospital (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	venue TEXT, 
	languages TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	blood_bank BOOLEAN NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_hospital PRIMARY KEY (id), 
	CONSTRAINT fk_hospital_venue FOREIGN KEY(venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "hospital" VALUES('ward','医院','','hall','["zh","fr"]','',1,'','');
CREATE TABLE host_person (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	title_since TEXT, 
	role TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	rank_class TEXT NOT NULL, 
	height_cm INTEGER NOT NULL, 
	languages TEXT NOT NULL, 
	unit TEXT, 
	phone TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_host_person PRIMARY KEY (id), 
	CONSTRAINT fk_host_person_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "host_person" VALUES('interpreter','译员','','','',NULL,'officer',0,'unknown',0,'["zh","pt-BR"]','protocol','','','');
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	verb TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	author TEXT NOT NULL, 
	at TEXT NOT NULL, 
	merge_key TEXT NOT NULL, 
	undoes TEXT NOT NULL, 
	redoes TEXT NOT NULL, 
	changes TEXT NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq), 
	CONSTRAINT uq_journal_id UNIQUE (id)
);
INSERT INTO "journal" VALUES(0,'founding-book-1','book.found','book-1','li','2026-11-20T09:30:00Z','','','','[{"kind":"setting","id":"office.zone","before":null,"after":{"id":"office.zone","value":"Asia/Shanghai"}},{"kind":"unit","id":"protocol","before":null,"after":{"id":"protocol","name_zh":"礼宾处"}},{"kind":"venue","id":"hall","before":null,"after":{"id":"hall","name_zh":"人民大会堂","latitude":39.9033,"longitude":116.3872,"accepted_from":"2026-01-02","closures":[{"starts":"2026-11-22T00:30:00Z","ends":"2026-11-22T01:30:00Z","reason_zh":"清场"}]}},{"kind":"gate","id":"north-gate","before":null,"after":{"id":"north-gate","venue":"hall","name_zh":"北门","role":"drop","latitude":39.9051,"longitude":116.3871,"vehicles_per_slot":6}},{"kind":"hospital","id":"ward","before":null,"after":{"id":"ward","name_zh":"医院","venue":"hall","languages":["zh","fr"],"blood_bank":true}},{"kind":"road_network","id":"harbour","before":null,"after":{"id":"harbour","name_en":"Harbour city","attribution":"© A city","imported_at":"2026-11-20T09:30:00Z","roads":1}},{"kind":"junction","id":"crossing","before":null,"after":{"id":"crossing","latitude":39.9022,"replaces":"SQ_W","confidence":"high"}},{"kind":"road","id":"new-road","before":null,"after":{"id":"new-road","name_zh":"新路","start":"crossing","end":"hall","road_class":"street","length_m":420,"oneway":false,"speed_free_kmh":37.5,"speeds":[{"weekdays":[1,5],"begins":420,"ends":540,"speed_kmh":18}],"in_use":false,"points":[{"latitude":39.9025,"longitude":116.3893}]}},{"kind":"road_closure","id":"marathon","before":null,"after":{"id":"marathon","reason_zh":"马拉松","cause":"event","starts":"2026-11-22T01:30:00Z","roads":["new-road","长安街"],"carriageway":"against","venues":["hall"],"areas":[{"latitude":39.9,"longitude":116.4,"radius_m":800}]}},{"kind":"drive_time","id":"measured","before":null,"after":{"id":"measured","origin":"hall","destination":"hall","mode":"controlled","normal_minutes":14,"worst_minutes":20,"hours":[{"weekdays":[6,7],"ends":600}],"measured_on":"2026-03-03","source":"踏勘"}},{"kind":"room","id":"east-room","before":null,"after":{"id":"east-room","venue":"hall","capacity":80,"layouts":[{"name":"U","capacity":40},{"name":"“\"''\\","capacity":60}],"ways":["东厅电梯","north corridor"],"booths":2}},{"kind":"host_person","id":"interpreter","before":null,"after":{"id":"interpreter","name_zh":"译员","languages":["zh","pt-BR"],"unit":"protocol"}},{"kind":"thing","id":"carpet","before":null,"after":{"id":"carpet","name_zh":"红毯","base":"hall"}},{"kind":"vehicle","id":"car-1","before":null,"after":{"id":"car-1","plate":"京A·00001","seats":3,"driver":"interpreter"}},{"kind":"pool","id":"crews","before":null,"after":{"id":"crews","name_zh":"布置组","amount":4,"setup_minutes":30,"unit":"protocol"}},{"kind":"pool","id":"spare-booths","before":null,"after":{"id":"spare-booths","name_en":"Booths on wheels","thing":"booths"}},{"kind":"flag_picture","id":"flag-af","before":null,"after":{"id":"flag-af","state":"AF","length":1,"height":2,"valid_from":"2021-08-15","picture":"iVBO"}},{"kind":"flag_stock","id":"stock-br","before":null,"after":{"id":"stock-br","state":"BR","amount":320,"on_order":40,"arrives":"2026-11-20"}},{"kind":"flag_crew","id":"crew-1","before":null,"after":{"id":"crew-1","name_zh":"悬挂一组","hands":5,"posts_per_hour":12.5,"windows":[{"starts":"2026-11-21T15:30:00Z","ends":"2026-11-21T21:30:00Z","reason_zh":"夜间"}],"lift_windows":[{"starts":"2026-11-21T16:30:00Z","ends":"2026-11-21T20:30:00Z"}]}},{"kind":"flag_road","id":"avenue","before":null,"after":{"id":"avenue","name_zh":"长安街","roads":["CA_DB-CA_TA"],"spacing_m":48.5,"unit":"protocol"}},{"kind":"flag_post","id":"avenue/L001","before":null,"after":{"id":"avenue/L001","road":"avenue","number":1,"side":"left","chainage_m":24.25}},{"kind":"lane_permit","id":"permit","before":null,"after":{"id":"permit","road":"avenue","side":"left","windows":[{"starts":"2026-11-21T16:30:00Z","ends":"2026-11-21T21:30:00Z","reason_en":"night"}],"number":"京交占 2026-118"}},{"kind":"forecast","id":"tuesday","before":null,"after":{"id":"tuesday","starts":"2026-11-22T01:30:00Z","ends":"2026-11-22T13:30:00Z","places":["avenue","hall"],"wind_force":5,"gusts_ms":13.5,"sky":"showers","rain_chance":60,"coldest_c":-2,"source":"市气象台","issued_at":"2026-11-21T05:30:00Z"}},{"kind":"half_mast","id":"mourning","before":null,"after":{"id":"mourning","state":"BR","starts":"2026-11-22T01:30:00Z","ends":"2026-11-25T01:30:00Z"}},{"kind":"anthem","id":"anthem-br","before":null,"after":{"id":"anthem-br","state":"BR","seconds":72,"version":"短版","source":"使馆 5 月 3 日来函","approved_on":"2026-11-03","heard_by":["interpreter"]}},{"kind":"ceremony_template","id":"own-wreath","before":null,"after":{"id":"own-wreath","name_zh":"敬献花圈（雨天）","made_from":"wreath","text":"id = \"own-wreath\"\n"}},{"kind":"delegation","id":"brazil","before":null,"after":{"id":"brazil","name_zh":"巴西","name_native":"Brasil 🇧🇷","country":"BR"}},{"kind":"member","id":"minister","before":null,"after":{"id":"minister","delegation":"brazil","name_native":"متوكل","first_since":"2019-01-01","rank_class":"minister","step_free":true,"avoids":["pork"]}},{"kind":"keep_apart","id":"apart","before":null,"after":{"id":"apart","one":"minister","other":"interpreter","strength":"not_adjacent","valid_to":"2026-12-31","remark":"口头商定"}},{"kind":"stay","id":"stay","before":null,"after":{"id":"stay","delegation":"brazil","arrives":"2026-11-22T01:30:00Z","departs":"2026-11-23T07:30:00Z"}},{"kind":"phase","id":"phase","before":null,"after":{"id":"phase","stay":"stay","visit":"state","starts":"2026-11-22T01:30:00Z","ends":"2026-11-22T02:30:00Z"}},{"kind":"track","id":"track","before":null,"after":{"id":"track","stay":"stay","members":["minister"]}},{"kind":"track","id":"track-b","before":null,"after":{"id":"track-b","stay":"stay"}},{"kind":"engagement","id":"gifts","before":null,"after":{"id":"gifts","start":"2026-11-22T01:30:00Z","assumed_minutes":5,"parent":"talks"}},{"kind":"engagement","id":"talks","before":null,"after":{"id":"talks","title_zh":"大范围会谈","title_en":"Expanded talks","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}},{"kind":"move","id":"move","before":null,"after":{"id":"move","tracks":["track"],"destination":"hall","depart":"2026-11-22T01:30:00Z","arrive":"2026-11-22T02:30:00Z"}},{"kind":"route","id":"way","before":null,"after":{"id":"way","move":"move","order":1,"via":["SQ_W"],"must_pass":["长安街"],"areas":[{"latitude":39.9,"longitude":116.4,"radius_m":500}],"roads":["SQ_W-SQ_SW"],"fixed":true}},{"kind":"motorcade","id":"column","before":null,"after":{"id":"column","move":"move","escort":"controlled","motorcycles":11,"freezes":true,"commander":"interpreter","drop":"north-gate","hospital":"ward","press_pool":"西侧"}},{"kind":"motorcade_car","id":"car","before":null,"after":{"id":"car","motorcade":"column","order":4,"role":"principal","vehicle":"car-1","driver":"interpreter","flagged":true}},{"kind":"car_seat","id":"seat","before":null,"after":{"id":"seat","car":"car","position":"rear_right","person":"minister","reason":"晕车"}},{"kind":"link","id":"link","before":null,"after":{"id":"link","before":"talks","before_edge":"start","after":"move","at_least":-5,"at_most":20,"reason_zh":"直接出发"}},{"kind":"holding","id":"holding","before":null,"after":{"id":"holding","item":"talks","resource":"interpreter","role":"interpreter"}},{"kind":"holding","id":"holding-car","before":null,"after":{"id":"holding-car","item":"move","resource":"car-1","languages":["zh","en"]}},{"kind":"holding","id":"holding-crews","before":null,"after":{"id":"holding-crews","item":"talks","resource":"crews","amount":3}},{"kind":"flag_plan","id":"flags","before":null,"after":{"id":"flags","serves":"stay","roads":["avenue"],"states":["BR"],"up_by":"2026-11-22T01:30:00Z","crews":["crew-1"]}},{"kind":"flag_choice","id":"choice","before":null,"after":{"id":"choice","plan":"flags","post":"avenue/L001","flags":["CN","-"]}},{"kind":"flag_set","id":"table-flags","before":null,"after":{"id":"table-flags","engagement":"talks","place":"table","name_zh":"会谈桌两端","name_en":"both ends of the table","host":2,"guest":2,"size":"desk","before_minutes":60,"after_minutes":30,"part":"table"}},{"kind":"named_order","id":"order","before":null,"after":{"id":"order","engagement":"talks","name_zh":"合影次序","purpose":"photo","policy":"office","classes_first":false,"hosts":["interpreter"],"participants":["minister","brazil"]}},{"kind":"displacement","id":"displaced","before":null,"after":{"id":"displaced","order":"order","person":"minister","before":"brazil","reason":"行动不便，靠近出口","author":"li","at":"2026-11-20T09:30:00Z"}},{"kind":"seating","id":"seating","before":null,"after":{"id":"seating","engagement":"talks","form":"long_table","seats":12,"guest_side":"left","side_frame":"viewer","order":"order","host":"interpreter","guest":"minister","agreed_by":["brazil"],"inspected_on":"2026-11-20"}},{"kind":"place","id":"place","before":null,"after":{"id":"place","seating":"seating","person":"minister","seat":7,"pinned":true,"reason":"听力"}},{"kind":"task","id":"task","before":null,"after":{"id":"task","serves":"talks","due":"2026-11-22T01:30:00Z"}},{"kind":"ceremony","id":"ceremony","before":null,"after":{"id":"ceremony","engagement":"talks","template":"own-wreath","template_digest":"5f2d","branches":["rain"],"zero_seconds":-90}},{"kind":"cue","id":"cue-1","before":null,"after":{"id":"cue-1","ceremony":"ceremony","order":1,"number":"1","usual_seconds":90}},{"kind":"cue","id":"cue-2","before":null,"after":{"id":"cue-2","ceremony":"ceremony","order":2,"number":"11a","begun_by":"call","after":"cue-1","after_edge":"start","on_signal":true,"trigger_zh":"“出发！”","actors":["bearers","王队长"],"action_zh":"抬花圈缓步前行","side":"right","frame":"entering","branch":"!rain"}},{"kind":"standing","id":"standing","before":null,"after":{"id":"standing","ceremony":"ceremony","role":"bearers","position":"碑座北侧","cue":"cue-2","ground":"monument","right_m":-1.5,"up_m":24.25,"facing_degrees":180,"reason":"台阶湿滑，内移半米"}},{"kind":"wreath","id":"wreath","before":null,"after":{"id":"wreath","engagement":"talks","asked_on":"2026-10-30","leader":"interpreter","ribbons":[{"text":"人民英雄永垂不朽","language":"zh","side":"left","proof":"ribbon 1.jpg"},{"text":"المجد | للأبطال \\","language":"ar","approved_on":"2026-11-02"}],"music":[{"part":"guest_anthem","version":"短版","length_seconds":72}],"alternate_start":"2026-11-22T02:30:00Z","weather_decision_at":"2026-11-21T22:30:00Z"}},{"kind":"acceptance","id":"accepted","before":null,"after":{"id":"accepted","code":"R1","subjects":["talks","gone"],"proof":"{\"minutes\": 5}","reason":"双方同意","author":"li","at":"2026-11-20T09:30:00Z"}}]');
INSERT INTO "journal" VALUES(1,'first','test.change','talks','li','2026-11-20T09:30:00Z','','','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"Expanded talks","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
INSERT INTO "journal" VALUES(2,'second','test.change','talks','li','2026-11-20T09:30:00Z','','','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"second","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
INSERT INTO "journal" VALUES(3,'back','test.change','talks','li','2026-11-20T09:30:00Z','','second','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"second","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"booths":3,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
CREATE TABLE junction (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	replaces TEXT NOT NULL, 
	confidence TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_junction PRIMARY KEY (id)
);
INSERT INTO "junction" VALUES('crossing','','',39.9022,NULL,'SQ_W','high','');
CREATE TABLE keep_apart (
	id TEXT NOT NULL, 
	one TEXT, 
	other TEXT, 
	strength TEXT NOT NULL, 
	valid_from TEXT, 
	valid_to TEXT, 
	remark TEXT NOT NULL, 
	CONSTRAINT pk_keep_apart PRIMARY KEY (id)
);
INSERT INTO "keep_apart" VALUES('apart','minister','interpreter','not_adjacent',NULL,'2026-12-31','口头商定');
CREATE TABLE lane_permit (
	id TEXT NOT NULL, 
	road TEXT, 
	side TEXT NOT NULL, 
	windows TEXT NOT NULL, 
	number TEXT NOT NULL, 
	unit TEXT, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_lane_permit PRIMARY KEY (id), 
	CONSTRAINT fk_lane_permit_road FOREIGN KEY(road) REFERENCES flag_road (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_lane_permit_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "lane_permit" VALUES('permit','avenue','left','[{"starts":"2026-11-21T16:30:00Z","ends":"2026-11-21T21:30:00Z","reason_en":"night"}]','京交占 2026-118',NULL,'','','');
CREATE TABLE link (
	id TEXT NOT NULL, 
	"before" TEXT, 
	before_edge TEXT NOT NULL, 
	"after" TEXT, 
	after_edge TEXT NOT NULL, 
	at_least INTEGER NOT NULL, 
	at_most INTEGER, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (id)
);
INSERT INTO "link" VALUES('link','talks','start','move','start',-5,20,'直接出发','');
CREATE TABLE member (
	id TEXT NOT NULL, 
	delegation TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_native TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	title_since TEXT, 
	first_since TEXT, 
	credentials_on TEXT, 
	rank_class TEXT NOT NULL, 
	stands_for TEXT NOT NULL, 
	height_cm INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	"order" INTEGER NOT NULL, 
	persons INTEGER NOT NULL, 
	languages TEXT NOT NULL, 
	step_free BOOLEAN NOT NULL, 
	diet TEXT NOT NULL, 
	avoids TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT fk_member_delegation FOREIGN KEY(delegation) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "member" VALUES('minister','brazil','','','متوكل','','',NULL,'2019-01-01',NULL,'minister','unknown',0,'official',0,1,'[]',1,'','["pork"]','','');
CREATE TABLE motorcade (
	id TEXT NOT NULL, 
	move TEXT, 
	escort TEXT NOT NULL, 
	motorcycles INTEGER NOT NULL, 
	spacing_m INTEGER NOT NULL, 
	freezes BOOLEAN NOT NULL, 
	commander TEXT, 
	calls TEXT NOT NULL, 
	gate TEXT, 
	"drop" TEXT, 
	hospital TEXT, 
	press_pool TEXT NOT NULL, 
	press_ready_minutes INTEGER NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_motorcade PRIMARY KEY (id), 
	CONSTRAINT fk_motorcade_move FOREIGN KEY(move) REFERENCES move (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_commander FOREIGN KEY(commander) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_gate FOREIGN KEY(gate) REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_drop FOREIGN KEY("drop") REFERENCES gate (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_hospital FOREIGN KEY(hospital) REFERENCES hospital (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "motorcade" VALUES('column','move','controlled',11,25,1,'interpreter','',NULL,'north-gate','ward','西侧',0,'','');
CREATE TABLE motorcade_car (
	id TEXT NOT NULL, 
	motorcade TEXT, 
	"order" INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	vehicle TEXT, 
	driver TEXT, 
	call_sign TEXT NOT NULL, 
	pass_class TEXT NOT NULL, 
	flagged BOOLEAN NOT NULL, 
	ahead_minutes INTEGER NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_motorcade_car PRIMARY KEY (id), 
	CONSTRAINT fk_motorcade_car_motorcade FOREIGN KEY(motorcade) REFERENCES motorcade (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_car_vehicle FOREIGN KEY(vehicle) REFERENCES vehicle (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_motorcade_car_driver FOREIGN KEY(driver) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "motorcade_car" VALUES('car','column',4,'principal','car-1','interpreter','','',1,0,'','');
CREATE TABLE move (
	id TEXT NOT NULL, 
	tracks TEXT NOT NULL, 
	origin TEXT, 
	destination TEXT, 
	depart TEXT NOT NULL, 
	arrive TEXT NOT NULL, 
	mode TEXT NOT NULL, 
	status TEXT NOT NULL, 
	actual_depart TEXT, 
	actual_arrive TEXT, 
	drive_minutes INTEGER, 
	drive_source TEXT NOT NULL, 
	variant_of TEXT, 
	in_force BOOLEAN NOT NULL, 
	unit TEXT, 
	cars_zh TEXT NOT NULL, 
	cars_en TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_move PRIMARY KEY (id), 
	CONSTRAINT fk_move_origin FOREIGN KEY(origin) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_move_destination FOREIGN KEY(destination) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_move_variant_of FOREIGN KEY(variant_of) REFERENCES move (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_move_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "move" VALUES('move','["track"]',NULL,'hall','2026-11-22T01:30:00Z','2026-11-22T02:30:00Z','motorcade','confirmed',NULL,NULL,NULL,'',NULL,1,NULL,'','','','');
CREATE TABLE named_order (
	id TEXT NOT NULL, 
	engagement TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	policy TEXT NOT NULL, 
	classes_first BOOLEAN NOT NULL, 
	tie TEXT NOT NULL, 
	organisations TEXT NOT NULL, 
	alphabet TEXT NOT NULL, 
	name_form TEXT NOT NULL, 
	term_date TEXT NOT NULL, 
	substitutes TEXT NOT NULL, 
	hosts TEXT NOT NULL, 
	participants TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_named_order PRIMARY KEY (id), 
	CONSTRAINT fk_named_order_engagement FOREIGN KEY(engagement) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "named_order" VALUES('order','talks','合影次序','','photo','office',0,'office','foundation','english','sort','current','own_rank','["interpreter"]','["minister","brazil"]','','');
CREATE TABLE phase (
	id TEXT NOT NULL, 
	stay TEXT, 
	visit TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	host_zh TEXT NOT NULL, 
	host_en TEXT NOT NULL, 
	CONSTRAINT pk_phase PRIMARY KEY (id), 
	CONSTRAINT fk_phase_stay FOREIGN KEY(stay) REFERENCES stay (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "phase" VALUES('phase','stay','state','2026-11-22T01:30:00Z','2026-11-22T02:30:00Z','','');
CREATE TABLE place (
	id TEXT NOT NULL, 
	seating TEXT, 
	person TEXT, 
	"table" INTEGER NOT NULL, 
	seat INTEGER NOT NULL, 
	pinned BOOLEAN NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_place PRIMARY KEY (id), 
	CONSTRAINT fk_place_seating FOREIGN KEY(seating) REFERENCES seating (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "place" VALUES('place','seating','minister',1,7,1,'听力');
CREATE TABLE pool (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	thing TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	setup_minutes INTEGER NOT NULL, 
	turn_round_minutes INTEGER NOT NULL, 
	unit TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_pool PRIMARY KEY (id), 
	CONSTRAINT fk_pool_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "pool" VALUES('crews','布置组','','other',4,30,0,'protocol','','');
INSERT INTO "pool" VALUES('spare-booths','','Booths on wheels','booths',0,0,0,NULL,'','');
CREATE TABLE road (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	replaces TEXT NOT NULL, 
	start TEXT NOT NULL, 
	"end" TEXT NOT NULL, 
	road_class TEXT NOT NULL, 
	length_m INTEGER NOT NULL, 
	lanes INTEGER NOT NULL, 
	oneway BOOLEAN, 
	speed_free_kmh DOUBLE, 
	speed_peak_kmh DOUBLE, 
	speeds TEXT NOT NULL, 
	in_use BOOLEAN NOT NULL, 
	points TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_road PRIMARY KEY (id)
);
INSERT INTO "road" VALUES('new-road','新路','','','crossing','hall','street',420,0,0,37.5,NULL,'[{"weekdays":[1,5],"begins":420,"ends":540,"speed_kmh":18}]',0,'[{"latitude":39.9025,"longitude":116.3893}]','');
CREATE TABLE road_closure (
	id TEXT NOT NULL, 
	reason_zh TEXT NOT NULL, 
	reason_en TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	starts TEXT, 
	ends TEXT, 
	roads TEXT NOT NULL, 
	carriageway TEXT NOT NULL, 
	venues TEXT NOT NULL, 
	areas TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_road_closure PRIMARY KEY (id)
);
INSERT INTO "road_closure" VALUES('marathon','马拉松','','event','2026-11-22T01:30:00Z',NULL,'["new-road","长安街"]','against','["hall"]','[{"latitude":39.9,"longitude":116.4,"radius_m":800}]','');
CREATE TABLE road_network (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	attribution TEXT NOT NULL, 
	source TEXT NOT NULL, 
	imported_at TEXT, 
	junctions INTEGER NOT NULL, 
	roads INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	CONSTRAINT pk_road_network PRIMARY KEY (id)
);
INSERT INTO "road_network" VALUES('harbour','','Harbour city','© A city','','2026-11-20T09:30:00Z',0,1,'');
CREATE TABLE room (
	id TEXT NOT NULL, 
	venue TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	floor TEXT NOT NULL, 
	capacity INTEGER NOT NULL, 
	layouts TEXT NOT NULL, 
	setup_minutes INTEGER NOT NULL, 
	turn_round_minutes INTEGER NOT NULL, 
	step_free BOOLEAN, 
	outdoor BOOLEAN NOT NULL, 
	accepted_from TEXT, 
	ways TEXT NOT NULL, 
	booths INTEGER NOT NULL, 
	closures TEXT NOT NULL, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY (id), 
	CONSTRAINT fk_room_venue FOREIGN KEY(venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "room" VALUES('east-room','hall','','','',80,'[{"name":"U","capacity":40},{"name":"“\"''\\","capacity":60}]',0,0,NULL,0,NULL,'["东厅电梯","north corridor"]',2,'[]','','','');
CREATE TABLE route (
	id TEXT NOT NULL, 
	move TEXT, 
	"order" INTEGER NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	via TEXT NOT NULL, 
	must_pass TEXT NOT NULL, 
	avoid TEXT NOT NULL, 
	areas TEXT NOT NULL, 
	roads TEXT NOT NULL, 
	fixed BOOLEAN NOT NULL, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_route PRIMARY KEY (id), 
	CONSTRAINT fk_route_move FOREIGN KEY(move) REFERENCES move (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "route" VALUES('way','move',1,'','','["SQ_W"]','["长安街"]','[]','[{"latitude":39.9,"longitude":116.4,"radius_m":500}]','["SQ_W-SQ_SW"]',1,'','','');
CREATE TABLE seating (
	id TEXT NOT NULL, 
	engagement TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	form TEXT NOT NULL, 
	tables INTEGER NOT NULL, 
	seats INTEGER NOT NULL, 
	lay TEXT NOT NULL, 
	guest_side TEXT NOT NULL, 
	side_frame TEXT NOT NULL, 
	interpreters TEXT NOT NULL, 
	"order" TEXT, 
	host TEXT, 
	guest TEXT, 
	persons TEXT NOT NULL, 
	agreed_by TEXT NOT NULL, 
	host_agreed_on TEXT, 
	inspected_on TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_seating PRIMARY KEY (id), 
	CONSTRAINT fk_seating_engagement FOREIGN KEY(engagement) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_seating_order FOREIGN KEY("order") REFERENCES named_order (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "seating" VALUES('seating','talks','','','long_table',1,12,'parallel','left','viewer','beside','order','interpreter','minister','[]','["brazil"]',NULL,'2026-11-20','','');
CREATE TABLE setting (
	id TEXT NOT NULL, 
	value TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
INSERT INTO "setting" VALUES('office.zone','Asia/Shanghai','');
CREATE TABLE standing (
	id TEXT NOT NULL, 
	ceremony TEXT, 
	role TEXT NOT NULL, 
	position TEXT NOT NULL, 
	cue TEXT, 
	ground TEXT NOT NULL, 
	right_m DOUBLE NOT NULL, 
	up_m DOUBLE NOT NULL, 
	facing_degrees DOUBLE, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_standing PRIMARY KEY (id), 
	CONSTRAINT fk_standing_ceremony FOREIGN KEY(ceremony) REFERENCES ceremony (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_standing_cue FOREIGN KEY(cue) REFERENCES cue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "standing" VALUES('standing','ceremony','bearers','碑座北侧','cue-2','monument',-1.5,24.25,180.0,'台阶湿滑，内移半米');
CREATE TABLE stay (
	id TEXT NOT NULL, 
	delegation TEXT, 
	arrives TEXT NOT NULL, 
	departs TEXT NOT NULL, 
	status TEXT NOT NULL, 
	notified_on TEXT, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	arrival_venue TEXT, 
	departure_venue TEXT, 
	arrival_flight TEXT NOT NULL, 
	departure_flight TEXT NOT NULL, 
	residence TEXT, 
	officer TEXT, 
	unit TEXT, 
	standard TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_stay PRIMARY KEY (id), 
	CONSTRAINT fk_stay_delegation FOREIGN KEY(delegation) REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stay_arrival_venue FOREIGN KEY(arrival_venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stay_departure_venue FOREIGN KEY(departure_venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stay_residence FOREIGN KEY(residence) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stay_officer FOREIGN KEY(officer) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_stay_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "stay" VALUES('stay','brazil','2026-11-22T01:30:00Z','2026-11-23T07:30:00Z','planned',NULL,'','',NULL,NULL,'','',NULL,NULL,NULL,'unasked','','');
CREATE TABLE task (
	id TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	serves TEXT, 
	due TEXT, 
	minutes INTEGER NOT NULL, 
	"after" TEXT NOT NULL, 
	status TEXT NOT NULL, 
	done_at TEXT, 
	unit TEXT, 
	person TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT fk_task_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_task_person FOREIGN KEY(person) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "task" VALUES('task','','','task','none','talks','2026-11-22T01:30:00Z',0,'[]','open',NULL,NULL,NULL,'','');
CREATE TABLE thing (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	thing TEXT NOT NULL, 
	base TEXT, 
	setup_minutes INTEGER NOT NULL, 
	turn_round_minutes INTEGER NOT NULL, 
	unit TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_thing PRIMARY KEY (id), 
	CONSTRAINT fk_thing_base FOREIGN KEY(base) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_thing_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "thing" VALUES('carpet','红毯','','other','hall',0,0,NULL,'','');
CREATE TABLE track (
	id TEXT NOT NULL, 
	stay TEXT, 
	track TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	members TEXT NOT NULL, 
	CONSTRAINT pk_track PRIMARY KEY (id), 
	CONSTRAINT fk_track_stay FOREIGN KEY(stay) REFERENCES stay (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "track" VALUES('track','stay','principal','','','["minister"]');
INSERT INTO "track" VALUES('track-b','stay','principal','','','[]');
CREATE TABLE unit (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	contact TEXT NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id)
);
INSERT INTO "unit" VALUES('protocol','礼宾处','','');
CREATE TABLE vehicle (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	plate TEXT NOT NULL, 
	vehicle TEXT NOT NULL, 
	seats INTEGER NOT NULL, 
	driver TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_vehicle PRIMARY KEY (id), 
	CONSTRAINT fk_vehicle_driver FOREIGN KEY(driver) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "vehicle" VALUES('car-1','','','京A·00001','car',3,'interpreter','','');
CREATE TABLE venue (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	sort TEXT NOT NULL, 
	latitude DOUBLE, 
	longitude DOUBLE, 
	district TEXT NOT NULL, 
	confidence TEXT NOT NULL, 
	accepted_from TEXT, 
	closures TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_venue PRIMARY KEY (id)
);
INSERT INTO "venue" VALUES('hall','人民大会堂','','',39.9033,116.3872,'','','2026-01-02','[{"starts":"2026-11-22T00:30:00Z","ends":"2026-11-22T01:30:00Z","reason_zh":"清场"}]','','');
CREATE TABLE wreath (
	id TEXT NOT NULL, 
	engagement TEXT, 
	asked_on TEXT, 
	asked_channel TEXT NOT NULL, 
	leader TEXT, 
	leader_state TEXT NOT NULL, 
	reserve TEXT, 
	party_most INTEGER NOT NULL, 
	wreaths INTEGER NOT NULL, 
	supplier TEXT NOT NULL, 
	size_cm INTEGER NOT NULL, 
	flowers_zh TEXT NOT NULL, 
	flowers_en TEXT NOT NULL, 
	wreath_state TEXT NOT NULL, 
	ribbons TEXT NOT NULL, 
	music TEXT NOT NULL, 
	bearers INTEGER NOT NULL, 
	bearers_state TEXT NOT NULL, 
	guards INTEGER NOT NULL, 
	guards_state TEXT NOT NULL, 
	carpet_state TEXT NOT NULL, 
	marks_state TEXT NOT NULL, 
	interpreter_place TEXT NOT NULL, 
	interpreter_state TEXT NOT NULL, 
	press INTEGER NOT NULL, 
	press_state TEXT NOT NULL, 
	guest_book_state TEXT NOT NULL, 
	umbrellas_zh TEXT NOT NULL, 
	umbrellas_en TEXT NOT NULL, 
	umbrella_state TEXT NOT NULL, 
	mobility_zh TEXT NOT NULL, 
	mobility_en TEXT NOT NULL, 
	mobility_state TEXT NOT NULL, 
	approach TEXT NOT NULL, 
	alternate_start TEXT, 
	alternate_state TEXT NOT NULL, 
	weather_decision_at TEXT, 
	closure_reference TEXT NOT NULL, 
	closure_state TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_wreath PRIMARY KEY (id), 
	CONSTRAINT fk_wreath_engagement FOREIGN KEY(engagement) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_wreath_leader FOREIGN KEY(leader) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_wreath_reserve FOREIGN KEY(reserve) REFERENCES host_person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "wreath" VALUES('wreath','talks','2026-10-30','','interpreter','open',NULL,0,1,'',0,'','','open','[{"text":"人民英雄永垂不朽","language":"zh","side":"left","proof":"ribbon 1.jpg"},{"text":"المجد | للأبطال \\","language":"ar","approved_on":"2026-11-02"}]','[{"part":"guest_anthem","version":"短版","length_seconds":72}]',0,'open',0,'open','open','open','','open',0,'open','open','','','open','','','open','undecided','2026-11-22T02:30:00Z','open','2026-11-21T22:30:00Z','','open','','');
CREATE INDEX ix_gate_venue ON gate (venue);
CREATE INDEX ix_hospital_venue ON hospital (venue);
CREATE INDEX ix_drive_time_destination ON drive_time (destination);
CREATE INDEX ix_drive_time_origin ON drive_time (origin);
CREATE INDEX ix_room_venue ON room (venue);
CREATE INDEX ix_host_person_unit ON host_person (unit);
CREATE INDEX ix_thing_base ON thing (base);
CREATE INDEX ix_thing_unit ON thing (unit);
CREATE INDEX ix_pool_unit ON pool (unit);
CREATE INDEX ix_flag_stock_supplier ON flag_stock (supplier);
CREATE INDEX ix_flag_crew_unit ON flag_crew (unit);
CREATE INDEX ix_flag_road_unit ON flag_road (unit);
CREATE INDEX ix_member_delegation ON member (delegation);
CREATE INDEX ix_move_origin ON move (origin);
CREATE INDEX ix_move_destination ON move (destination);
CREATE INDEX ix_move_variant_of ON move (variant_of);
CREATE INDEX ix_move_unit ON move (unit);
CREATE INDEX ix_vehicle_driver ON vehicle (driver);
CREATE INDEX ix_flag_post_road ON flag_post (road);
CREATE INDEX ix_flag_post_unit ON flag_post (unit);
CREATE INDEX ix_lane_permit_unit ON lane_permit (unit);
CREATE INDEX ix_lane_permit_road ON lane_permit (road);
CREATE INDEX ix_stay_delegation ON stay (delegation);
CREATE INDEX ix_stay_departure_venue ON stay (departure_venue);
CREATE INDEX ix_stay_officer ON stay (officer);
CREATE INDEX ix_stay_arrival_venue ON stay (arrival_venue);
CREATE INDEX ix_stay_unit ON stay (unit);
CREATE INDEX ix_stay_residence ON stay (residence);
CREATE INDEX ix_engagement_venue ON engagement (venue);
CREATE INDEX ix_engagement_variant_of ON engagement (variant_of);
CREATE INDEX ix_engagement_parent ON engagement (parent);
CREATE INDEX ix_engagement_room ON engagement (room);
CREATE INDEX ix_engagement_unit ON engagement (unit);
CREATE INDEX ix_route_move ON route (move);
CREATE INDEX ix_motorcade_move ON motorcade (move);
CREATE INDEX ix_motorcade_commander ON motorcade (commander);
CREATE INDEX ix_motorcade_gate ON motorcade (gate);
CREATE INDEX ix_motorcade_hospital ON motorcade (hospital);
CREATE INDEX ix_motorcade_drop ON motorcade ("drop");
CREATE INDEX ix_flag_plan_checked_by ON flag_plan (checked_by);
CREATE INDEX ix_task_unit ON task (unit);
CREATE INDEX ix_task_person ON task (person);
CREATE INDEX ix_phase_stay ON phase (stay);
CREATE INDEX ix_track_stay ON track (stay);
CREATE INDEX ix_motorcade_car_motorcade ON motorcade_car (motorcade);
CREATE INDEX ix_motorcade_car_vehicle ON motorcade_car (vehicle);
CREATE INDEX ix_motorcade_car_driver ON motorcade_car (driver);
CREATE INDEX ix_flag_choice_post ON flag_choice (post);
CREATE INDEX ix_flag_choice_plan ON flag_choice ("plan");
CREATE INDEX ix_flag_set_engagement ON flag_set (engagement);
CREATE INDEX ix_named_order_engagement ON named_order (engagement);
CREATE INDEX ix_ceremony_engagement ON ceremony (engagement);
CREATE INDEX ix_wreath_engagement ON wreath (engagement);
CREATE INDEX ix_wreath_reserve ON wreath (reserve);
CREATE INDEX ix_wreath_leader ON wreath (leader);
CREATE INDEX ix_car_seat_car ON car_seat (car);
CREATE INDEX ix_displacement_order ON displacement ("order");
CREATE INDEX ix_seating_engagement ON seating (engagement);
CREATE INDEX ix_seating_order ON seating ("order");
CREATE INDEX ix_cue_after ON cue ("after");
CREATE INDEX ix_cue_ceremony ON cue (ceremony);
CREATE INDEX ix_place_seating ON place (seating);
CREATE INDEX ix_standing_cue ON standing (cue);
CREATE INDEX ix_standing_ceremony ON standing (ceremony);
COMMIT;
