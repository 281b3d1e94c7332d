-- A store as version 1 of the tables had it: two people, one with a delivery under way.
PRAGMA application_id = 1400140363;
PRAGMA user_version = 1;
CREATE TABLE people (
    person TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    plan TEXT NOT NULL,
    program TEXT,
    handled_until INTEGER NOT NULL,
    wake_at INTEGER,
    claim_occurrence TEXT,
    claim_attempt INTEGER,
    claim_since INTEGER,
    claim_until INTEGER,
    claim_handled_until INTEGER,
    claim_owner TEXT
) STRICT;
CREATE INDEX people_waiting ON people (wake_at, person) WHERE wake_at IS NOT NULL;
CREATE TABLE events (
    person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (person, at, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (
    seq INTEGER PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (person) ON DELETE CASCADE,
    started INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_of_a_person ON sessions (person, started);
INSERT INTO people VALUES (
    'anna', 7,
    '{"schemaVersion":1,"id":"desk-day","zone":"America/New_York","rules":[{"id":"desk","routine":"desk-break","trigger":{"kind":"at","times":["09:00","11:00"]}}]}', NULL,
    17724492000000000, 17724600600000000, 'desk/2026-03-02/09:00', 2, 17724600000000000, 17724600600000000, 17724600000000000, 'somebody');
INSERT INTO people VALUES (
    'p0', 1,
    '{"schemaVersion":1,"id":"quiet","zone":"UTC","end":"2026-01-01","rules":[{"id":"desk","routine":"desk-break","trigger":{"kind":"wake"}}]}', NULL,
    18934560000000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO events VALUES ('anna', 17715744000000000, 1, 'travelled', '{"kind":"travelled","at":"2026-02-20T08:00:00Z","zone":"Europe/Berlin"}');
INSERT INTO events VALUES ('anna', 17723556000000000, 2, 'completed', '{"kind":"completed","at":"2026-03-01T09:00:00Z","routine":"desk-break"}');
INSERT INTO sessions (person, started, json) VALUES (
    'anna', 17723556000000000, '{"schemaVersion":1,"routine":"desk-break","started":"2026-03-01T09:00:00Z","ended":"2026-03-01T09:00:00Z","holds":[]}');
