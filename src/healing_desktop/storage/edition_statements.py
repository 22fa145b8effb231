"""The statements of schema.py. Not to be edited: schema_statements.py writes them."""

TABLES = """\
CREATE TABLE article (
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT,
    PRIMARY KEY (slug, language)
);
CREATE TABLE entry_name (
    folded TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    PRIMARY KEY (folded, "row")
)
 WITHOUT ROWID;
CREATE TABLE facet_rows (
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    rows BLOB,
    PRIMARY KEY (facet, value)
);
CREATE TABLE group_row (
    "row" INTEGER NOT NULL,
    id TEXT,
    tier INTEGER,
    points INTEGER,
    latitude REAL,
    longitude REAL,
    PRIMARY KEY ("row"),
    UNIQUE (id)
);
CREATE TABLE helpline (
    position INTEGER NOT NULL,
    service_id TEXT,
    code TEXT,
    record TEXT,
    PRIMARY KEY (position)
);
CREATE TABLE location (
    id TEXT NOT NULL,
    location_type TEXT,
    name TEXT,
    latitude REAL,
    longitude REAL,
    x_approximate INTEGER,
    x_confidential INTEGER,
    x_step_free INTEGER,
    x_nis TEXT,
    x_municipality TEXT,
    PRIMARY KEY (id)
);
CREATE TABLE manifest (
    "key" TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY ("key")
);
CREATE TABLE organization (
    id TEXT NOT NULL,
    name TEXT,
    description TEXT,
    email TEXT,
    website TEXT,
    x_names TEXT,
    PRIMARY KEY (id)
);
CREATE TABLE place (
    position INTEGER NOT NULL,
    code TEXT,
    postcode TEXT,
    nis TEXT,
    name TEXT,
    municipality TEXT,
    areas TEXT,
    languages TEXT,
    latitude REAL,
    longitude REAL,
    PRIMARY KEY (position)
);
CREATE TABLE place_name (
    position INTEGER NOT NULL,
    folded TEXT,
    code TEXT,
    PRIMARY KEY (position)
);
CREATE TABLE row_place (
    "row" INTEGER,
    number INTEGER,
    latitude REAL,
    longitude REAL,
    record TEXT
);
CREATE TABLE row_record (
    "row" INTEGER NOT NULL,
    record TEXT,
    PRIMARY KEY ("row")
);
CREATE TABLE row_rule (
    "row" INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    PRIMARY KEY ("row", rule)
)
 WITHOUT ROWID;
CREATE TABLE rule (
    rule INTEGER NOT NULL,
    record TEXT,
    PRIMARY KEY (rule)
);
CREATE TABLE taxonomy (
    id TEXT NOT NULL,
    name TEXT,
    description TEXT,
    PRIMARY KEY (id)
);
CREATE TABLE text_word (
    word TEXT NOT NULL,
    in_name INTEGER,
    PRIMARY KEY (word)
);
CREATE TABLE translation (
    entity TEXT,
    entity_id TEXT,
    field TEXT,
    language TEXT,
    text TEXT,
    origin TEXT,
    reviewed TEXT
);
CREATE TABLE vocabulary (
    position INTEGER NOT NULL,
    phrase TEXT,
    type TEXT,
    value TEXT,
    PRIMARY KEY (position)
);
CREATE TABLE address (
    location_id TEXT NOT NULL,
    address_1 TEXT,
    city TEXT,
    region TEXT,
    state_province TEXT,
    postal_code TEXT,
    country TEXT,
    address_type TEXT,
    FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE TABLE service (
    id TEXT NOT NULL,
    organization_id TEXT NOT NULL,
    name TEXT,
    alternate_name TEXT,
    description TEXT,
    url TEXT,
    email TEXT,
    status TEXT,
    application_process TEXT,
    fees_description TEXT,
    eligibility_description TEXT,
    assured_date TEXT,
    last_modified TEXT,
    alert TEXT,
    minimum_age REAL,
    maximum_age REAL,
    x_kind TEXT,
    x_names TEXT,
    x_assured TEXT,
    x_next_step TEXT,
    x_attending TEXT,
    x_enrolment TEXT,
    x_led_by TEXT,
    x_meets TEXT,
    x_hours TEXT,
    x_alerts TEXT,
    x_source TEXT,
    x_note TEXT,
    x_area_words TEXT,
    x_assurer TEXT,
    x_assured_how TEXT,
    x_next_check TEXT,
    x_listed TEXT,
    x_replaces TEXT,
    x_staff_only INTEGER,
    x_doubtful INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(organization_id) REFERENCES organization (id)
);
CREATE TABLE taxonomy_term (
    id TEXT NOT NULL,
    taxonomy_id TEXT NOT NULL,
    code TEXT,
    name TEXT,
    description TEXT,
    parent_id TEXT,
    x_names TEXT,
    x_explanations TEXT,
    x_dimension TEXT,
    x_ages TEXT,
    x_apart INTEGER,
    x_order INTEGER,
    x_compared TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(taxonomy_id) REFERENCES taxonomy (id)
);
CREATE TABLE attribute (
    link_id TEXT,
    link_entity TEXT,
    link_type TEXT,
    taxonomy_term_id TEXT NOT NULL,
    FOREIGN KEY(taxonomy_term_id) REFERENCES taxonomy_term (id)
);
CREATE TABLE cost_option (
    service_id TEXT NOT NULL,
    amount REAL,
    currency TEXT,
    amount_description TEXT,
    option TEXT,
    x_free INTEGER,
    x_words TEXT,
    FOREIGN KEY(service_id) REFERENCES service (id)
);
CREATE TABLE language (
    service_id TEXT,
    code TEXT,
    name TEXT,
    FOREIGN KEY(service_id) REFERENCES service (id)
);
CREATE TABLE phone (
    service_id TEXT,
    organization_id TEXT,
    number TEXT,
    type TEXT,
    description TEXT,
    FOREIGN KEY(service_id) REFERENCES service (id),
    FOREIGN KEY(organization_id) REFERENCES organization (id)
);
CREATE TABLE schedule (
    service_id TEXT NOT NULL,
    freq TEXT,
    byday TEXT,
    bymonthday TEXT,
    dtstart TEXT,
    until TEXT,
    opens_at TEXT,
    closes_at TEXT,
    description TEXT,
    interval INTEGER,
    x_timezone TEXT,
    x_part TEXT,
    x_as_of TEXT,
    x_note TEXT,
    x_excluded_dates TEXT,
    x_pauses TEXT,
    x_public_holidays TEXT,
    FOREIGN KEY(service_id) REFERENCES service (id)
);
CREATE TABLE service_area (
    service_id TEXT NOT NULL,
    name TEXT,
    extent TEXT,
    extent_type TEXT,
    x_doubtful INTEGER,
    FOREIGN KEY(service_id) REFERENCES service (id)
);
CREATE TABLE service_at_location (
    service_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    FOREIGN KEY(service_id) REFERENCES service (id),
    FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE VIRTUAL TABLE group_fts USING fts5(
    names, places, body, content='', detail=column, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')
"""

INDEXES = """\
CREATE INDEX place_code ON place (code);
CREATE INDEX place_nis ON place (nis);
CREATE INDEX place_name_folded ON place_name (folded);
CREATE INDEX ix_row_place_row ON row_place ("row");
CREATE INDEX translation_entity ON translation (entity, entity_id);
CREATE INDEX ix_address_location_id ON address (location_id);
CREATE INDEX ix_service_organization_id ON service (organization_id);
CREATE INDEX service_replaces ON service (x_replaces) WHERE x_replaces IS NOT NULL;
CREATE INDEX ix_taxonomy_term_taxonomy_id ON taxonomy_term (taxonomy_id);
CREATE INDEX attribute_link ON attribute (link_entity, link_id);
CREATE INDEX ix_cost_option_service_id ON cost_option (service_id);
CREATE INDEX ix_language_service_id ON language (service_id);
CREATE INDEX ix_phone_organization_id ON phone (organization_id);
CREATE INDEX ix_phone_service_id ON phone (service_id);
CREATE INDEX ix_schedule_service_id ON schedule (service_id);
CREATE INDEX ix_service_area_service_id ON service_area (service_id);
CREATE INDEX ix_service_at_location_location_id ON service_at_location (location_id);
CREATE INDEX ix_service_at_location_service_id ON service_at_location (service_id)
"""
