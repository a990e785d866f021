PRAGMA application_id = 1380991571;
PRAGMA user_version = 2;
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
CREATE TABLE book (
	id TEXT NOT NULL, 
	format TEXT NOT NULL, 
	schema_version INTEGER NOT NULL, 
	created TEXT NOT NULL, 
	CONSTRAINT pk_book PRIMARY KEY (id)
);
INSERT INTO "book" VALUES('book-1','reception-book',2,'2026-11-20T09:30:00Z');
CREATE TABLE delegation (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	name_native TEXT NOT NULL, 
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
INSERT INTO "delegation" VALUES('brazil','巴西','','Brasil 🇧🇷','','foreign','BR','[]','','','','','');
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
INSERT INTO "engagement" VALUES('gifts','','','other','[]','2026-11-22T01:30:00Z',NULL,5,NULL,NULL,0,0,'confirmed',NULL,NULL,NULL,NULL,'',NULL,NULL,0,0,'[]',0,'talks',NULL,1,NULL,'','','','','','','','');
INSERT INTO "engagement" VALUES('talks','大范围会谈','first','expanded_talks','["track","track-b"]','2026-11-22T01:30:00Z','2026-11-22T02:30:00Z',NULL,45,'2026-11-22T00:30:00Z',0,0,'tentative','2026-11-22T01:37:30.250000Z',NULL,'hall','east-room','',0,NULL,0,2,'["alcohol","瓷盘"]',0,NULL,NULL,1,'protocol','外长、大使','','','','','','','');
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
CREATE TABLE host_person (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
	title_since TEXT, 
	role TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	languages TEXT NOT NULL, 
	unit TEXT, 
	phone TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_host_person PRIMARY KEY (id), 
	CONSTRAINT fk_host_person_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "host_person" VALUES('interpreter','译员','','','',NULL,'officer',0,'["zh","pt-BR"]','protocol','','','');
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
INSERT INTO "journal" VALUES(0,'founding-book-1','book.found','book-1','li','2026-11-20T09:30:00Z','','','','[{"kind":"setting","id":"office.zone","before":null,"after":{"id":"office.zone","value":"Asia/Shanghai"}},{"kind":"unit","id":"protocol","before":null,"after":{"id":"protocol","name_zh":"礼宾处"}},{"kind":"venue","id":"hall","before":null,"after":{"id":"hall","name_zh":"人民大会堂","latitude":39.9033,"longitude":116.3872,"accepted_from":"2026-01-02","closures":[{"starts":"2026-11-22T00:30:00Z","ends":"2026-11-22T01:30:00Z","reason_zh":"清场"}]}},{"kind":"room","id":"east-room","before":null,"after":{"id":"east-room","venue":"hall","capacity":80,"layouts":[{"name":"U","capacity":40},{"name":"“\"''\\","capacity":60}],"ways":["东厅电梯","north corridor"]}},{"kind":"host_person","id":"interpreter","before":null,"after":{"id":"interpreter","name_zh":"译员","languages":["zh","pt-BR"],"unit":"protocol"}},{"kind":"thing","id":"carpet","before":null,"after":{"id":"carpet","name_zh":"红毯","base":"hall"}},{"kind":"vehicle","id":"car-1","before":null,"after":{"id":"car-1","plate":"京A·00001","seats":3,"driver":"interpreter"}},{"kind":"pool","id":"crews","before":null,"after":{"id":"crews","name_zh":"布置组","amount":4,"setup_minutes":30,"unit":"protocol"}},{"kind":"delegation","id":"brazil","before":null,"after":{"id":"brazil","name_zh":"巴西","name_native":"Brasil 🇧🇷","country":"BR"}},{"kind":"member","id":"minister","before":null,"after":{"id":"minister","delegation":"brazil","name_native":"متوكل","step_free":true,"avoids":["pork"]}},{"kind":"keep_apart","id":"apart","before":null,"after":{"id":"apart","one":"minister","other":"interpreter","strength":"not_adjacent","valid_to":"2026-12-31","remark":"口头商定"}},{"kind":"stay","id":"stay","before":null,"after":{"id":"stay","delegation":"brazil","arrives":"2026-11-22T01:30:00Z","departs":"2026-11-23T07:30:00Z"}},{"kind":"phase","id":"phase","before":null,"after":{"id":"phase","stay":"stay","visit":"state","starts":"2026-11-22T01:30:00Z","ends":"2026-11-22T02:30:00Z"}},{"kind":"track","id":"track","before":null,"after":{"id":"track","stay":"stay","members":["minister"]}},{"kind":"track","id":"track-b","before":null,"after":{"id":"track-b","stay":"stay"}},{"kind":"engagement","id":"gifts","before":null,"after":{"id":"gifts","start":"2026-11-22T01:30:00Z","assumed_minutes":5,"parent":"talks"}},{"kind":"engagement","id":"talks","before":null,"after":{"id":"talks","title_zh":"大范围会谈","title_en":"Expanded talks","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}},{"kind":"move","id":"move","before":null,"after":{"id":"move","tracks":["track"],"destination":"hall","depart":"2026-11-22T01:30:00Z","arrive":"2026-11-22T02:30:00Z"}},{"kind":"link","id":"link","before":null,"after":{"id":"link","before":"talks","before_edge":"start","after":"move","at_least":-5,"at_most":20,"reason_zh":"直接出发"}},{"kind":"holding","id":"holding","before":null,"after":{"id":"holding","item":"talks","resource":"interpreter","role":"interpreter"}},{"kind":"holding","id":"holding-car","before":null,"after":{"id":"holding-car","item":"move","resource":"car-1","languages":["zh","en"]}},{"kind":"holding","id":"holding-crews","before":null,"after":{"id":"holding-crews","item":"talks","resource":"crews","amount":3}},{"kind":"task","id":"task","before":null,"after":{"id":"task","serves":"talks","due":"2026-11-22T01:30:00Z"}},{"kind":"acceptance","id":"accepted","before":null,"after":{"id":"accepted","code":"R1","subjects":["talks","gone"],"proof":"{\"minutes\": 5}","reason":"双方同意","author":"li","at":"2026-11-20T09:30:00Z"}}]');
INSERT INTO "journal" VALUES(1,'first','test.change','talks','li','2026-11-20T09:30:00Z','','','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"Expanded talks","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
INSERT INTO "journal" VALUES(2,'second','test.change','talks','li','2026-11-20T09:30:00Z','','','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"second","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
INSERT INTO "journal" VALUES(3,'back','test.change','talks','li','2026-11-20T09:30:00Z','','second','','[{"kind":"engagement","id":"talks","before":{"id":"talks","title_zh":"大范围会谈","title_en":"second","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"},"after":{"id":"talks","title_zh":"大范围会谈","title_en":"first","engagement":"expanded_talks","tracks":["track","track-b"],"start":"2026-11-22T01:30:00Z","end":"2026-11-22T02:30:00Z","least_minutes":45,"not_before":"2026-11-22T00:30:00Z","status":"tentative","actual_start":"2026-11-22T01:37:30.250000Z","venue":"hall","room":"east-room","setup_minutes":0,"agreed_rank":2,"offers":["alcohol","瓷盘"],"unit":"protocol","participants_zh":"外长、大使"}}]');
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
INSERT INTO "member" VALUES('minister','brazil','','','متوكل','','',NULL,'official',0,1,'[]',1,'','["pork"]','','');
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
CREATE TABLE pool (
	id TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	setup_minutes INTEGER NOT NULL, 
	turn_round_minutes INTEGER NOT NULL, 
	unit TEXT, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_pool PRIMARY KEY (id), 
	CONSTRAINT fk_pool_unit FOREIGN KEY(unit) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "pool" VALUES('crews','布置组','',4,30,0,'protocol','','');
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
	closures TEXT NOT NULL, 
	source TEXT NOT NULL, 
	remarks_zh TEXT NOT NULL, 
	remarks_en TEXT NOT NULL, 
	CONSTRAINT pk_room PRIMARY KEY (id), 
	CONSTRAINT fk_room_venue FOREIGN KEY(venue) REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "room" VALUES('east-room','hall','','','',80,'[{"name":"U","capacity":40},{"name":"“\"''\\","capacity":60}]',0,0,NULL,0,NULL,'["东厅电梯","north corridor"]','[]','','','');
CREATE TABLE setting (
	id TEXT NOT NULL, 
	value TEXT NOT NULL, 
	source TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
INSERT INTO "setting" VALUES('office.zone','Asia/Shanghai','');
CREATE TABLE stay (
	id TEXT NOT NULL, 
	delegation TEXT, 
	arrives TEXT NOT NULL, 
	departs TEXT NOT NULL, 
	status TEXT NOT NULL, 
	name_zh TEXT NOT NULL, 
	name_en TEXT NOT NULL, 
	arrival_venue TEXT, 
	departure_venue TEXT, 
	arrival_flight TEXT NOT NULL, 
	departure_flight TEXT NOT NULL, 
	residence TEXT, 
	officer TEXT, 
	unit TEXT, 
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
INSERT INTO "stay" VALUES('stay','brazil','2026-11-22T01:30:00Z','2026-11-23T07:30:00Z','planned','','',NULL,NULL,'','',NULL,NULL,NULL,'','');
CREATE TABLE task (
	id TEXT NOT NULL, 
	title_zh TEXT NOT NULL, 
	title_en TEXT NOT NULL, 
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
INSERT INTO "task" VALUES('task','','','talks','2026-11-22T01:30:00Z',0,'[]','open',NULL,NULL,NULL,'','');
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
CREATE INDEX ix_room_venue ON room (venue);
CREATE INDEX ix_host_person_unit ON host_person (unit);
CREATE INDEX ix_thing_unit ON thing (unit);
CREATE INDEX ix_thing_base ON thing (base);
CREATE INDEX ix_pool_unit ON pool (unit);
CREATE INDEX ix_member_delegation ON member (delegation);
CREATE INDEX ix_move_origin ON move (origin);
CREATE INDEX ix_move_unit ON move (unit);
CREATE INDEX ix_move_variant_of ON move (variant_of);
CREATE INDEX ix_move_destination ON move (destination);
CREATE INDEX ix_vehicle_driver ON vehicle (driver);
CREATE INDEX ix_stay_officer ON stay (officer);
CREATE INDEX ix_stay_delegation ON stay (delegation);
CREATE INDEX ix_stay_departure_venue ON stay (departure_venue);
CREATE INDEX ix_stay_unit ON stay (unit);
CREATE INDEX ix_stay_arrival_venue ON stay (arrival_venue);
CREATE INDEX ix_stay_residence ON stay (residence);
CREATE INDEX ix_engagement_unit ON engagement (unit);
CREATE INDEX ix_engagement_variant_of ON engagement (variant_of);
CREATE INDEX ix_engagement_room ON engagement (room);
CREATE INDEX ix_engagement_venue ON engagement (venue);
CREATE INDEX ix_engagement_parent ON engagement (parent);
CREATE INDEX ix_task_unit ON task (unit);
CREATE INDEX ix_task_person ON task (person);
CREATE INDEX ix_phase_stay ON phase (stay);
CREATE INDEX ix_track_stay ON track (stay);
COMMIT;
