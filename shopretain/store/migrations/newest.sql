CREATE TABLE addresses (
	id INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	name TEXT NOT NULL, 
	company TEXT NOT NULL, 
	line1 TEXT NOT NULL, 
	line2 TEXT NOT NULL, 
	city TEXT NOT NULL, 
	postcode TEXT NOT NULL, 
	province TEXT NOT NULL, 
	country TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (digest)
)
 STRICT

;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0006');
CREATE TABLE audiences (
	category TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	PRIMARY KEY (category, audience)
)
 STRICT

;
CREATE TABLE calendar_entries (
	id INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	words TEXT NOT NULL, 
	done_on TEXT, 
	recorded_at TEXT NOT NULL, identity TEXT DEFAULT '' NOT NULL, outcome TEXT DEFAULT '' NOT NULL, amount_minor INTEGER, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE campaigns (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	code TEXT NOT NULL, 
	mailing_id INTEGER, 
	cost_minor INTEGER NOT NULL, 
	began_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('ads', 'contest', 'email', 'post', 'other')), 
	FOREIGN KEY(mailing_id) REFERENCES mailings (id)
)
 STRICT

;
CREATE TABLE card_entries (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	happened_on TEXT, 
	closed_on TEXT, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('note', 'tag', 'birthday', 'date', 'vip', 'complaint', 'wish', 'name', 'email', 'phone', 'address'))
)
 STRICT

;
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	words TEXT NOT NULL, 
	staff TEXT NOT NULL, 
	opened_at TEXT NOT NULL, 
	answered_at TEXT, 
	closed_at TEXT, 
	check_on TEXT, 
	complaint_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('question', 'complaint', 'order', 'other'))
)
 STRICT

;
CREATE TABLE consent_events (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	action TEXT NOT NULL, 
	source TEXT NOT NULL, 
	wording TEXT NOT NULL, 
	evidence TEXT NOT NULL, 
	happened_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT channel_is_known CHECK (channel IN ('email', 'post', 'phone', 'sms', 'ads')), 
	CONSTRAINT action_is_known CHECK (action IN ('granted', 'objected', 'withdrawn', 'returned', 'undone'))
)
 STRICT

;
CREATE TABLE contacts (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	words TEXT NOT NULL, 
	chain TEXT NOT NULL, 
	happened_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT purpose_is_known CHECK (purpose IN ('marketing', 'service', 'talk', 'undone'))
)
 STRICT

;
CREATE TABLE coupon_words (
	id INTEGER NOT NULL, 
	typed TEXT NOT NULL, 
	code TEXT NOT NULL, 
	is_same INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT is_same_is_flag CHECK (is_same IN (0, 1))
)
 STRICT

;
CREATE TABLE coupons (
	code TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	mailing_id INTEGER NOT NULL, 
	play TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	offer TEXT NOT NULL, 
	ends_on TEXT, 
	made_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (code), 
	FOREIGN KEY(mailing_id) REFERENCES mailings (id)
)
 STRICT

;
CREATE TABLE customers (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT, 
	phone TEXT, 
	accepts_marketing INTEGER, 
	address_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT accepts_marketing_is_flag CHECK (accepts_marketing IN (0, 1)), 
	UNIQUE ("key"), 
	FOREIGN KEY(address_id) REFERENCES addresses (id)
)
 STRICT

;
CREATE TABLE drafts (
	id INTEGER NOT NULL, 
	mailing_id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	known_by TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	play TEXT NOT NULL, 
	step INTEGER NOT NULL, 
	occasion TEXT NOT NULL, 
	due_on TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	code TEXT NOT NULL, 
	status TEXT NOT NULL, 
	why TEXT NOT NULL, 
	route TEXT NOT NULL, 
	contact_id INTEGER, 
	changed_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT status_is_known CHECK (status IN ('draft', 'handed_over', 'sent', 'skipped', 'bounced', 'withdrawn')), 
	FOREIGN KEY(mailing_id) REFERENCES mailings (id), 
	UNIQUE ("key")
)
 STRICT

;
CREATE TABLE draws (
	id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	seed TEXT NOT NULL, 
	entries INTEGER NOT NULL, 
	list_digest TEXT NOT NULL, 
	winners INTEGER NOT NULL, 
	drawn_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE email_texts (
	id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	coupon TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE erasures (
	key_hash BLOB NOT NULL, 
	number INTEGER NOT NULL, 
	erased_at TEXT NOT NULL, 
	erased_on TEXT NOT NULL, 
	PRIMARY KEY (key_hash)
)
 STRICT

;
CREATE TABLE feedback (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	question TEXT NOT NULL, 
	score INTEGER, 
	words TEXT NOT NULL, 
	tags TEXT NOT NULL, 
	source TEXT NOT NULL, 
	said_on TEXT NOT NULL, 
	answered_on TEXT, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT score_is_0_to_10 CHECK (score IS NULL OR score BETWEEN 0 AND 10)
)
 STRICT

;
CREATE TABLE identities (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('id', 'email', 'phone', 'name')), 
	CONSTRAINT kind_and_value_once UNIQUE (kind, value), 
	FOREIGN KEY(customer_id) REFERENCES customers (id)
)
 STRICT

;
CREATE TABLE identity_links (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	first TEXT NOT NULL, 
	second TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('merge', 'part', 'different'))
)
 STRICT

;
CREATE TABLE import_batches (
	id INTEGER NOT NULL, 
	imported_at TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE import_files (
	id INTEGER NOT NULL, 
	batch_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	source TEXT NOT NULL, 
	rows INTEGER NOT NULL, 
	has_totals INTEGER NOT NULL, 
	first_on TEXT, 
	newest_on TEXT, 
	newest_at TEXT, 
	receipt TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(batch_id) REFERENCES import_batches (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE import_problems (
	id INTEGER NOT NULL, 
	file_id INTEGER NOT NULL, 
	"row" INTEGER NOT NULL, 
	"column" TEXT NOT NULL, 
	code TEXT NOT NULL, 
	value_kind TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(file_id) REFERENCES import_files (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE imported_orders (
	file_id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	PRIMARY KEY (file_id, order_id), 
	FOREIGN KEY(file_id) REFERENCES import_files (id) ON DELETE CASCADE, 
	FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE imported_people (
	file_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	PRIMARY KEY (file_id, person_id), 
	FOREIGN KEY(file_id) REFERENCES import_files (id) ON DELETE CASCADE, 
	FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE kept_back (
	id INTEGER NOT NULL, 
	mailing_id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	play TEXT NOT NULL, 
	kept_on TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(mailing_id) REFERENCES mailings (id)
)
 STRICT

;
CREATE TABLE kept_views (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
CREATE TABLE mailings (
	id INTEGER NOT NULL, 
	template TEXT NOT NULL, 
	play TEXT NOT NULL, 
	title TEXT NOT NULL, 
	whom TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	body TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	made_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, wave TEXT DEFAULT '' NOT NULL, variant TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT purpose_is_known CHECK (purpose IN ('marketing', 'service')), 
	CONSTRAINT kind_is_known CHECK (kind IN ('thanks', 'offer', 'useful', 'service'))
)
 STRICT

;
CREATE TABLE order_lines (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	product_id INTEGER NOT NULL, 
	quantity REAL NOT NULL, 
	total_minor INTEGER, discount_minor INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE, 
	FOREIGN KEY(product_id) REFERENCES products (id)
)
 STRICT

;
CREATE TABLE orders (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	number TEXT NOT NULL, 
	placed_on TEXT NOT NULL, 
	placed_at TEXT, 
	kind TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	is_current INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	total_minor INTEGER NOT NULL, 
	refunded_minor INTEGER NOT NULL, 
	not_counted TEXT, 
	status TEXT NOT NULL, 
	payment_method TEXT, 
	customer_id INTEGER, 
	platform_customer TEXT, 
	email TEXT, 
	phone TEXT, 
	name TEXT NOT NULL, 
	name_key TEXT, 
	accepts_marketing INTEGER, 
	coupon TEXT, 
	billing_address_id INTEGER, 
	shipping_address_id INTEGER, 
	lines_from_id INTEGER, delivery_method TEXT, shipping_minor INTEGER, tax_minor INTEGER, discount_minor INTEGER, shipped TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT accepts_marketing_is_flag CHECK (accepts_marketing IN (0, 1)), 
	CONSTRAINT currency_is_iso CHECK (length(currency) = 3), 
	CONSTRAINT is_current_is_flag CHECK (is_current IN (0, 1)), 
	CONSTRAINT kind_is_known CHECK (kind IN ('order', 'refund', 'checkout')), 
	CONSTRAINT money_not_negative CHECK (total_minor >= 0 AND refunded_minor >= 0), 
	CONSTRAINT not_counted_is_known CHECK (not_counted IN ('test', 'cancelled', 'unpaid', 'refunded', 'zero')), 
	CONSTRAINT state_once UNIQUE (digest), 
	FOREIGN KEY(customer_id) REFERENCES customers (id), 
	FOREIGN KEY(billing_address_id) REFERENCES addresses (id), 
	FOREIGN KEY(shipping_address_id) REFERENCES addresses (id), 
	FOREIGN KEY(lines_from_id) REFERENCES orders (id) ON DELETE SET NULL
)
 STRICT

;
CREATE TABLE people (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	digest BLOB NOT NULL, 
	platform_customer TEXT, 
	email TEXT, 
	phone TEXT, 
	name TEXT NOT NULL, 
	accepts_marketing INTEGER, 
	tags TEXT NOT NULL, 
	birthday TEXT, 
	address_id INTEGER, 
	PRIMARY KEY (id), 
	CONSTRAINT accepts_marketing_is_flag CHECK (accepts_marketing IN (0, 1)), 
	CONSTRAINT person_once UNIQUE (source, digest), 
	FOREIGN KEY(address_id) REFERENCES addresses (id)
)
 STRICT

;
CREATE TABLE plays (
	id TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	is_on INTEGER NOT NULL, 
	since TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT is_on_is_flag CHECK (is_on IN (0, 1))
)
 STRICT

;
CREATE TABLE points_acts (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	acted_on TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	source TEXT NOT NULL, 
	number TEXT NOT NULL, 
	placed_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('bonus', 'adjust', 'birthday', 'review', 'survey', 'use', 'void')), 
	CONSTRAINT points_are_some CHECK ((kind = 'void') = (points = 0)), 
	CONSTRAINT uses_take CHECK (kind <> 'use' OR points < 0)
)
 STRICT

;
CREATE TABLE points_entries (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	line TEXT NOT NULL, 
	cause TEXT NOT NULL, 
	lot TEXT NOT NULL, 
	points INTEGER NOT NULL, 
	happened_on TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	rules_id INTEGER NOT NULL, 
	batch INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	hash BLOB NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('earn', 'bonus', 'use', 'expire', 'reverse', 'adjust', 'referral', 'birthday', 'review', 'survey')), 
	CONSTRAINT points_are_some CHECK (points <> 0)
)
 STRICT

;
CREATE TABLE points_people (
	customer_id INTEGER NOT NULL, 
	points INTEGER NOT NULL, 
	debt INTEGER NOT NULL, 
	expires_on TEXT, 
	expiring INTEGER NOT NULL, 
	tier INTEGER NOT NULL, 
	due_on TEXT, 
	PRIMARY KEY (customer_id)
)
 STRICT

;
CREATE TABLE points_rules (
	id INTEGER NOT NULL, 
	since TEXT, 
	set_on TEXT NOT NULL, 
	rules TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE TABLE points_touched (
	customer_id INTEGER NOT NULL, 
	PRIMARY KEY (customer_id)
)
 STRICT

;
CREATE TABLE product_categories (
	product TEXT NOT NULL, 
	category TEXT NOT NULL, 
	PRIMARY KEY (product)
)
 STRICT

;
CREATE TABLE products (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	sku TEXT NOT NULL, 
	name TEXT NOT NULL, category TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT product_once UNIQUE (source, "key")
)
 STRICT

;
CREATE TABLE quotes (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	words TEXT NOT NULL, 
	source TEXT NOT NULL, 
	said_on TEXT NOT NULL, 
	permission TEXT NOT NULL, 
	permitted_on TEXT, 
	wording TEXT NOT NULL, 
	shown_at TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, fame TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT permission_is_known CHECK (permission IN ('unasked', 'asked', 'granted', 'refused'))
)
 STRICT

;
CREATE TABLE refunds (
	id INTEGER NOT NULL, 
	order_id INTEGER NOT NULL, 
	amount_minor INTEGER NOT NULL, 
	refunded_on TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT amount_positive CHECK (amount_minor > 0), 
	FOREIGN KEY(order_id) REFERENCES orders (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE replies (
	id INTEGER NOT NULL, 
	question TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	is_faq INTEGER NOT NULL, 
	uses INTEGER NOT NULL, 
	changed_at TEXT NOT NULL, reviewed_on TEXT, 
	PRIMARY KEY (id), 
	CONSTRAINT is_faq_is_flag CHECK (is_faq IN (0, 1))
)
 STRICT

;
CREATE TABLE reward_codes (
	code TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	identity TEXT NOT NULL, 
	act_id INTEGER, 
	reward TEXT NOT NULL, 
	made_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (code), 
	CONSTRAINT kind_is_known CHECK (kind IN ('reward', 'referral', 'tier', 'first'))
)
 STRICT

;
CREATE TABLE segment_members (
	segment_id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	PRIMARY KEY (segment_id, identity), 
	FOREIGN KEY(segment_id) REFERENCES segments (id) ON DELETE CASCADE
)
 STRICT

;
CREATE TABLE segments (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	rule TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT kind_is_known CHECK (kind IN ('rule', 'list')), 
	CONSTRAINT name_once UNIQUE (name)
)
 STRICT

;
CREATE TABLE settings (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
)
 STRICT

;
CREATE TABLE standing_orders (
	id INTEGER NOT NULL, 
	identity TEXT NOT NULL, 
	product TEXT NOT NULL, 
	every_days INTEGER NOT NULL, 
	perks TEXT NOT NULL, 
	status TEXT NOT NULL, 
	began_on TEXT NOT NULL, 
	ended_on TEXT, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT status_is_known CHECK (status IN ('running', 'paused', 'ended'))
)
 STRICT

;
CREATE TABLE suppressions (
	channel TEXT NOT NULL, 
	key_hash BLOB NOT NULL, 
	reason TEXT NOT NULL, 
	suppressed_on TEXT NOT NULL, 
	PRIMARY KEY (channel, key_hash), 
	CONSTRAINT channel_is_known CHECK (channel IN ('email', 'post', 'phone', 'sms', 'ads'))
)
 STRICT

;
CREATE TABLE text_blocks (
	name TEXT NOT NULL, 
	text TEXT NOT NULL, 
	places TEXT NOT NULL, 
	changed_at TEXT NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
CREATE TABLE tier_notices (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	tier_before INTEGER NOT NULL, 
	tier INTEGER NOT NULL, 
	happened_on TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	PRIMARY KEY (id)
)
 STRICT

;
CREATE INDEX ix_customers_address_id ON customers (address_id);
CREATE INDEX ix_import_files_batch_id ON import_files (batch_id);
CREATE INDEX ix_identities_customer_id ON identities (customer_id);
CREATE INDEX ix_import_problems_file_id ON import_problems (file_id);
CREATE INDEX ix_orders_billing_address_id ON orders (billing_address_id);
CREATE INDEX orders_with_others_lines ON orders (lines_from_id) WHERE lines_from_id IS NOT NULL;
CREATE INDEX ix_orders_shipping_address_id ON orders (shipping_address_id);
CREATE UNIQUE INDEX one_current_state ON orders (source, number, placed_on, (CASE WHEN is_current = 1 THEN 0 ELSE id END));
CREATE INDEX orders_by_customer_day ON orders (customer_id, placed_on) WHERE customer_id IS NOT NULL;
CREATE INDEX ix_imported_orders_order_id ON imported_orders (order_id);
CREATE INDEX ix_order_lines_order_id ON order_lines (order_id);
CREATE INDEX ix_order_lines_product_id ON order_lines (product_id);
CREATE INDEX ix_refunds_order_id ON refunds (order_id);
CREATE INDEX ix_people_address_id ON people (address_id);
CREATE INDEX ix_imported_people_person_id ON imported_people (person_id);
CREATE INDEX ix_card_entries_identity ON card_entries (identity);
CREATE INDEX ix_contacts_identity ON contacts (identity);
CREATE INDEX ix_consent_events_identity ON consent_events (identity);
CREATE TRIGGER consent_events_never_change BEFORE UPDATE ON consent_events BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER consent_events_never_go BEFORE DELETE ON consent_events WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER contacts_never_change BEFORE UPDATE ON contacts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER contacts_never_go BEFORE DELETE ON contacts WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE INDEX ix_points_acts_identity ON points_acts (identity);
CREATE INDEX entries_of_customer ON points_entries (customer_id);
CREATE INDEX entries_of_friends ON points_entries (customer_id) WHERE line = 'referral';
CREATE INDEX ix_points_people_due_on ON points_people (due_on);
CREATE INDEX ix_reward_codes_identity ON reward_codes (identity);
CREATE INDEX ix_reward_codes_act_id ON reward_codes (act_id);
CREATE INDEX ix_tier_notices_customer_id ON tier_notices (customer_id);
CREATE TRIGGER points_rules_never_change BEFORE UPDATE ON points_rules BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_rules_never_go BEFORE DELETE ON points_rules BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_entries_never_change BEFORE UPDATE ON points_entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_entries_never_go BEFORE DELETE ON points_entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_acts_never_change BEFORE UPDATE ON points_acts BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_acts_never_go BEFORE DELETE ON points_acts WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reward_codes_never_change BEFORE UPDATE ON reward_codes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reward_codes_never_go BEFORE DELETE ON reward_codes WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER draws_never_change BEFORE UPDATE ON draws BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER draws_never_go BEFORE DELETE ON draws BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER points_orders_insert AFTER INSERT ON orders WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT NEW.customer_id WHERE NEW.customer_id IS NOT NULL; END;
CREATE TRIGGER points_orders_delete AFTER DELETE ON orders WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT OLD.customer_id WHERE OLD.customer_id IS NOT NULL; END;
CREATE TRIGGER points_orders_update AFTER UPDATE OF customer_id, is_current, lines_from_id ON orders WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT OLD.customer_id WHERE OLD.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT NEW.customer_id WHERE NEW.customer_id IS NOT NULL; END;
CREATE TRIGGER points_identities_insert AFTER INSERT ON identities WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT NEW.customer_id WHERE NEW.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT o.customer_id FROM points_acts t JOIN orders o ON o.source = t.source AND o.number = t.number AND o.placed_on = t.placed_on WHERE t.identity = NEW.kind || ':' || NEW.value AND o.is_current = 1 AND o.customer_id IS NOT NULL; END;
CREATE TRIGGER points_identities_delete AFTER DELETE ON identities WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT OLD.customer_id WHERE OLD.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT o.customer_id FROM points_acts t JOIN orders o ON o.source = t.source AND o.number = t.number AND o.placed_on = t.placed_on WHERE t.identity = OLD.kind || ':' || OLD.value AND o.is_current = 1 AND o.customer_id IS NOT NULL; END;
CREATE TRIGGER points_identities_update AFTER UPDATE OF customer_id ON identities WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched SELECT OLD.customer_id WHERE OLD.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT NEW.customer_id WHERE NEW.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT o.customer_id FROM points_acts t JOIN orders o ON o.source = t.source AND o.number = t.number AND o.placed_on = t.placed_on WHERE t.identity = OLD.kind || ':' || OLD.value AND o.is_current = 1 AND o.customer_id IS NOT NULL; INSERT OR IGNORE INTO points_touched SELECT o.customer_id FROM points_acts t JOIN orders o ON o.source = t.source AND o.number = t.number AND o.placed_on = t.placed_on WHERE t.identity = NEW.kind || ':' || NEW.value AND o.is_current = 1 AND o.customer_id IS NOT NULL; END;
CREATE TRIGGER points_customers_delete AFTER DELETE ON customers WHEN EXISTS (SELECT 1 FROM points_rules) AND (1) BEGIN INSERT OR IGNORE INTO points_touched VALUES (OLD.id); END;
CREATE TRIGGER points_card_insert AFTER INSERT ON card_entries WHEN EXISTS (SELECT 1 FROM points_rules) AND (NEW.kind IN ('birthday', 'email', 'phone', 'address')) BEGIN INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(NEW.identity, 1, instr(NEW.identity, ':') - 1) AND value = substr(NEW.identity, instr(NEW.identity, ':') + 1); END;
CREATE TRIGGER points_card_delete AFTER DELETE ON card_entries WHEN EXISTS (SELECT 1 FROM points_rules) AND (OLD.kind IN ('birthday', 'email', 'phone', 'address')) BEGIN INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(OLD.identity, 1, instr(OLD.identity, ':') - 1) AND value = substr(OLD.identity, instr(OLD.identity, ':') + 1); END;
CREATE TRIGGER points_told_insert AFTER INSERT ON people WHEN EXISTS (SELECT 1 FROM points_rules) AND (NEW.birthday IS NOT NULL) BEGIN INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('email:' || NEW.email), 1, instr(('email:' || NEW.email), ':') - 1) AND value = substr(('email:' || NEW.email), instr(('email:' || NEW.email), ':') + 1); INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('phone:' || NEW.phone), 1, instr(('phone:' || NEW.phone), ':') - 1) AND value = substr(('phone:' || NEW.phone), instr(('phone:' || NEW.phone), ':') + 1); INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('id:' || NEW.source || '/' || NEW.platform_customer), 1, instr(('id:' || NEW.source || '/' || NEW.platform_customer), ':') - 1) AND value = substr(('id:' || NEW.source || '/' || NEW.platform_customer), instr(('id:' || NEW.source || '/' || NEW.platform_customer), ':') + 1); END;
CREATE TRIGGER points_told_delete AFTER DELETE ON people WHEN EXISTS (SELECT 1 FROM points_rules) AND (OLD.birthday IS NOT NULL) BEGIN INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('email:' || OLD.email), 1, instr(('email:' || OLD.email), ':') - 1) AND value = substr(('email:' || OLD.email), instr(('email:' || OLD.email), ':') + 1); INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('phone:' || OLD.phone), 1, instr(('phone:' || OLD.phone), ':') - 1) AND value = substr(('phone:' || OLD.phone), instr(('phone:' || OLD.phone), ':') + 1); INSERT OR IGNORE INTO points_touched SELECT customer_id FROM identities WHERE kind = substr(('id:' || OLD.source || '/' || OLD.platform_customer), 1, instr(('id:' || OLD.source || '/' || OLD.platform_customer), ':') - 1) AND value = substr(('id:' || OLD.source || '/' || OLD.platform_customer), instr(('id:' || OLD.source || '/' || OLD.platform_customer), ':') + 1); END;
CREATE TRIGGER points_categories_insert AFTER INSERT ON product_categories WHEN EXISTS (SELECT 1 FROM points_rules) AND (EXISTS (SELECT 1 FROM points_rules WHERE rules LIKE '%"category"%' OR rules LIKE '%"with_gift_cards": false%')) BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE TRIGGER points_categories_delete AFTER DELETE ON product_categories WHEN EXISTS (SELECT 1 FROM points_rules) AND (EXISTS (SELECT 1 FROM points_rules WHERE rules LIKE '%"category"%' OR rules LIKE '%"with_gift_cards": false%')) BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE TRIGGER points_categories_update AFTER UPDATE ON product_categories WHEN EXISTS (SELECT 1 FROM points_rules) AND (EXISTS (SELECT 1 FROM points_rules WHERE rules LIKE '%"category"%' OR rules LIKE '%"with_gift_cards": false%')) BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE TRIGGER points_settings_insert AFTER INSERT ON settings WHEN EXISTS (SELECT 1 FROM points_rules) AND (NEW.key IN ('count_zero', 'count_unpaid', 'currency') OR NEW.key LIKE 'rate.%') BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE TRIGGER points_settings_update AFTER UPDATE ON settings WHEN EXISTS (SELECT 1 FROM points_rules) AND ((NEW.key IN ('count_zero', 'count_unpaid', 'currency') OR NEW.key LIKE 'rate.%') AND NEW.value <> OLD.value) BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE TRIGGER points_settings_delete AFTER DELETE ON settings WHEN EXISTS (SELECT 1 FROM points_rules) AND (OLD.key IN ('count_zero', 'count_unpaid', 'currency') OR OLD.key LIKE 'rate.%') BEGIN INSERT OR IGNORE INTO points_touched SELECT id FROM customers; END;
CREATE INDEX ix_drafts_mailing_id ON drafts (mailing_id);
CREATE INDEX ix_drafts_identity ON drafts (identity);
CREATE INDEX ix_coupons_identity ON coupons (identity);
CREATE INDEX ix_coupons_mailing_id ON coupons (mailing_id);
CREATE INDEX ix_coupon_words_typed ON coupon_words (typed);
CREATE INDEX drafts_waiting ON drafts (due_on) WHERE status = 'draft';
CREATE INDEX drafts_of_plays ON drafts (play, occasion) WHERE play <> '';
CREATE INDEX ix_cases_identity ON cases (identity);
CREATE INDEX ix_quotes_identity ON quotes (identity);
CREATE TRIGGER coupons_never_change BEFORE UPDATE ON coupons BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER coupons_never_go BEFORE DELETE ON coupons WHEN NOT EXISTS (SELECT 1 FROM settings WHERE key = 'erasing') BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER coupon_words_never_change BEFORE UPDATE ON coupon_words BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER coupon_words_never_go BEFORE DELETE ON coupon_words BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE INDEX ix_kept_back_mailing_id ON kept_back (mailing_id);
CREATE INDEX ix_kept_back_identity ON kept_back (identity);
CREATE INDEX ix_feedback_identity ON feedback (identity);
CREATE INDEX ix_standing_orders_identity ON standing_orders (identity);
