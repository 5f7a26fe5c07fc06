import type { Migration } from './migration.ts';

/**
 * Format 1, as it was released: never edited again. A later column comes with a migration of its own, and a test holds the sum of all
 * migrations against the model.
 */
const STATEMENTS = [
  'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT',
  `CREATE TABLE session (
    id TEXT PRIMARY KEY, device TEXT NOT NULL, person TEXT, program TEXT NOT NULL, started INTEGER NOT NULL,
    last_seq INTEGER NOT NULL, last_stamp INTEGER NOT NULL, kept INTEGER NOT NULL
  ) STRICT`,
  'CREATE TABLE edit (id TEXT PRIMARY KEY, label TEXT NOT NULL, author TEXT, session TEXT NOT NULL, stamp INTEGER NOT NULL) STRICT',
  'CREATE INDEX edit_by_stamp ON edit (stamp)',
  `CREATE TABLE change (
    position INTEGER PRIMARY KEY, session TEXT NOT NULL, seq INTEGER NOT NULL, stamp INTEGER NOT NULL, edit TEXT NOT NULL,
    kind TEXT NOT NULL, record TEXT NOT NULL, field TEXT, value TEXT NOT NULL, old TEXT NOT NULL, hash BLOB NOT NULL, UNIQUE (session, seq)
  ) STRICT`,
  'CREATE INDEX change_by_edit ON change (edit)',
  'CREATE INDEX change_by_record ON change (record)',
  'CREATE TABLE digest (scope TEXT PRIMARY KEY, "rows" INTEGER NOT NULL, sum BLOB NOT NULL) STRICT',
  `CREATE TABLE attachment (
    hash TEXT PRIMARY KEY, media_type TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, bytes BLOB NOT NULL
  ) STRICT`,
  'CREATE TABLE version (id TEXT PRIMARY KEY, name TEXT NOT NULL, stamp INTEGER NOT NULL, author TEXT, records BLOB NOT NULL, hash BLOB NOT NULL) STRICT',
  `CREATE TABLE unknown_record (
    row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT,
    changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL, extra TEXT, UNIQUE (kind, id)
  ) STRICT`,
  "CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize='trigram', detail=none)",
  `CREATE TABLE workbook (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, language TEXT NOT NULL DEFAULT 'en', vision TEXT NOT NULL DEFAULT '', principles TEXT, business_goals TEXT,
    extra TEXT
  ) STRICT`,
  `CREATE TABLE person (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', colour TEXT NOT NULL DEFAULT '', department TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '', devices TEXT, extra TEXT
  ) STRICT`,
  `CREATE TABLE unit (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', parent TEXT, kind TEXT, match_value TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE segment (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', rule TEXT NOT NULL DEFAULT '', customer_share REAL, revenue_share REAL,
    strategic_weight REAL, extra TEXT
  ) STRICT`,
  `CREATE TABLE persona (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', tag_line TEXT NOT NULL DEFAULT '', picture TEXT,
    role TEXT NOT NULL DEFAULT 'customer', segment TEXT, customer_share REAL, value TEXT NOT NULL DEFAULT '', scenario TEXT NOT NULL DEFAULT '',
    goals TEXT, needs TEXT, expectations TEXT, frustrations TEXT, behaviours TEXT, motivations TEXT, decides_by TEXT, preferred_channels TEXT,
    avoided_channels TEXT, digital_ease REAL, access_needs TEXT, words TEXT, quotes TEXT, relations TEXT, basis TEXT NOT NULL DEFAULT 'assumption',
    owner TEXT, still_holds_on TEXT, timeline TEXT, colour TEXT, "order" TEXT NOT NULL DEFAULT '', is_sample INTEGER NOT NULL DEFAULT 0,
    extra TEXT
  ) STRICT`,
  `CREATE TABLE trait (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, persona TEXT, "group" TEXT NOT NULL DEFAULT 'belief', text TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT 'assumption', evidence TEXT, revisions TEXT, "order" TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE channel (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', icon TEXT NOT NULL DEFAULT '', "order" TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE touchpoint (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', channel TEXT, started_by TEXT NOT NULL DEFAULT 'customer', owner TEXT,
    department TEXT NOT NULL DEFAULT '', systems TEXT, visible TEXT, state TEXT NOT NULL DEFAULT 'live', matching_rule TEXT NOT NULL DEFAULT '',
    listening_point TEXT, metrics TEXT, is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE metric (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', class TEXT, reason TEXT NOT NULL DEFAULT '', formula TEXT NOT NULL DEFAULT '',
    parts TEXT, question TEXT NOT NULL DEFAULT '', convention TEXT NOT NULL DEFAULT '', direction TEXT, unit TEXT NOT NULL DEFAULT '', scale TEXT,
    baseline REAL, target REAL, target_on TEXT, floor REAL, weight REAL, level TEXT NOT NULL DEFAULT 'metric',
    business_goal TEXT NOT NULL DEFAULT '', audience TEXT, source TEXT NOT NULL DEFAULT '', how_often TEXT NOT NULL DEFAULT '', tracked_by TEXT,
    improved_by TEXT, parents TEXT, journeys TEXT, touchpoints TEXT, segments TEXT, units TEXT, weak_spots TEXT NOT NULL DEFAULT '',
    audited_on TEXT, audited_by TEXT, "order" TEXT NOT NULL DEFAULT '', is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE reading (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, metric TEXT, period TEXT NOT NULL DEFAULT '', unit TEXT, segment TEXT, persona TEXT, value REAL, n REAL,
    interval REAL, origin TEXT NOT NULL DEFAULT 'typed', extra TEXT
  ) STRICT`,
  `CREATE TABLE need (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, outcome TEXT NOT NULL DEFAULT '', job TEXT NOT NULL DEFAULT '', personas TEXT, importance REAL, satisfaction REAL,
    n REAL, kano TEXT, unmet INTEGER NOT NULL DEFAULT 0, "order" TEXT NOT NULL DEFAULT '', is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE opportunity (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, question TEXT NOT NULL DEFAULT '', pains TEXT, needs TEXT, journeys TEXT, steps TEXT, personas TEXT, segments TEXT,
    business_goal TEXT NOT NULL DEFAULT '', scores TEXT, state TEXT NOT NULL DEFAULT 'open', owner TEXT, "order" TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE solution (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', type TEXT, opportunities TEXT, hypothesis TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '', process TEXT NOT NULL DEFAULT '', technology TEXT NOT NULL DEFAULT '', channels TEXT, effects TEXT,
    cost TEXT NOT NULL DEFAULT '', effort TEXT NOT NULL DEFAULT '', test TEXT, to_be_cards TEXT, "order" TEXT NOT NULL DEFAULT '',
    is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE action_item (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', loop TEXT, "from" TEXT, owner TEXT, department TEXT NOT NULL DEFAULT '',
    helpers TEXT, due_on TEXT, state TEXT NOT NULL DEFAULT 'open', metric TEXT, baseline REAL, target REAL, measure_on TEXT, result REAL,
    result_interval REAL, closure_satisfaction REAL, notes TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE alert_rule (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', metric TEXT, touchpoint TEXT, below REAL, above REAL, owner TEXT,
    enabled INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE source (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', kind TEXT, speaker TEXT, survey_type TEXT, method TEXT NOT NULL DEFAULT '',
    "from" TEXT, "to" TEXT, asked REAL, answered REAL, n REAL, language TEXT NOT NULL DEFAULT '', quality REAL, owner TEXT,
    licence TEXT NOT NULL DEFAULT '', personal_data INTEGER NOT NULL DEFAULT 0, keep_until TEXT, content_hash TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE document (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, source TEXT, title TEXT NOT NULL DEFAULT '', participant TEXT NOT NULL DEFAULT '', persona TEXT, date TEXT,
    text TEXT NOT NULL DEFAULT '', passages TEXT, extra TEXT
  ) STRICT`,
  `CREATE TABLE workshop (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', date TEXT, agenda TEXT, people REAL, stickies TEXT, votes TEXT, decisions TEXT,
    parking_lot TEXT, cards TEXT, extra TEXT
  ) STRICT`,
  `CREATE TABLE tag (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE TABLE journey (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, title TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT 'customer', subject_label TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'as-is', counterpart TEXT, scenario TEXT NOT NULL DEFAULT '', starts_when TEXT NOT NULL DEFAULT '',
    ends_when TEXT NOT NULL DEFAULT '', customer_goal TEXT NOT NULL DEFAULT '', business_goal TEXT NOT NULL DEFAULT '', personas TEXT, scale TEXT,
    units TEXT, owner TEXT, contributors TEXT, agreement TEXT NOT NULL DEFAULT 'draft', agreed_by TEXT, review_every REAL, next_review_on TEXT,
    language TEXT, parent_step TEXT, tags TEXT, cover TEXT, "order" TEXT NOT NULL DEFAULT '', is_sample INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
  `CREATE TABLE stage (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, name TEXT NOT NULL DEFAULT '', preset TEXT, customer_goal TEXT NOT NULL DEFAULT '', phase TEXT,
    entry_event TEXT NOT NULL DEFAULT '', exit_event TEXT NOT NULL DEFAULT '', duration TEXT NOT NULL DEFAULT '',
    business_critical INTEGER NOT NULL DEFAULT 0, figure_at_stake TEXT NOT NULL DEFAULT '', collapsed INTEGER NOT NULL DEFAULT 0,
    "order" TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE INDEX stage_by_journey ON stage (journey)`,
  `CREATE TABLE step (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, stage TEXT, name TEXT NOT NULL DEFAULT '', actor TEXT, actor_label TEXT NOT NULL DEFAULT '',
    duration TEXT NOT NULL DEFAULT '', waiting_time TEXT NOT NULL DEFAULT '', expectation TEXT NOT NULL DEFAULT '',
    moment_of_truth INTEGER NOT NULL DEFAULT 0, business_critical INTEGER NOT NULL DEFAULT 0, decided_by TEXT NOT NULL DEFAULT '',
    optional INTEGER NOT NULL DEFAULT 0, opens_journey TEXT, planned_step TEXT, deviation TEXT, width REAL, "order" TEXT NOT NULL DEFAULT '',
    extra TEXT
  ) STRICT`,
  `CREATE INDEX step_by_journey ON step (journey)`,
  `CREATE TABLE lane (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, kind TEXT NOT NULL DEFAULT 'own', title TEXT NOT NULL DEFAULT '',
    series TEXT NOT NULL DEFAULT 'emotion', height REAL, hidden INTEGER NOT NULL DEFAULT 0, collapsed INTEGER NOT NULL DEFAULT 0, persona TEXT,
    department TEXT NOT NULL DEFAULT '', hidden_when_projected INTEGER NOT NULL DEFAULT 0, "order" TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE INDEX lane_by_journey ON lane (journey)`,
  `CREATE TABLE card (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, kind TEXT NOT NULL DEFAULT 'note', text TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',
    place_lane TEXT, place_from TEXT, place_to TEXT, place_order TEXT NOT NULL DEFAULT '', author TEXT, owner TEXT, colour_meaning TEXT,
    icon TEXT NOT NULL DEFAULT '', pictures TEXT, url TEXT NOT NULL DEFAULT '', tags TEXT, personas TEXT, basis TEXT NOT NULL DEFAULT 'assumption',
    evidence TEXT, agreement TEXT, review_on TEXT, is_sample INTEGER NOT NULL DEFAULT 0, workshop TEXT, touchpoint TEXT,
    moment_of_truth INTEGER NOT NULL DEFAULT 0, metric TEXT, opportunity TEXT, solution TEXT, need TEXT, root_cause TEXT NOT NULL DEFAULT '',
    pain_kind TEXT, segments TEXT, counting_rule TEXT, severity REAL, cost TEXT NOT NULL DEFAULT '', first_seen_on TEXT, last_seen_on TEXT,
    pain_state TEXT, beyond_expectation TEXT NOT NULL DEFAULT '', wow_kind TEXT, personas_harmed TEXT, known_by REAL, valued_by REAL,
    told_others REAL, cost_each_time TEXT NOT NULL DEFAULT '', kept_up_by TEXT NOT NULL DEFAULT '', core_fit TEXT NOT NULL DEFAULT '',
    wow_state TEXT, last_checked_on TEXT, department TEXT NOT NULL DEFAULT '', role TEXT NOT NULL DEFAULT '', system TEXT NOT NULL DEFAULT '',
    time TEXT NOT NULL DEFAULT '', handover_to TEXT NOT NULL DEFAULT '', friction TEXT, empowered REAL, hindered_by TEXT,
    employee_feeling TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE INDEX card_by_journey ON card (journey)`,
  `CREATE TABLE score (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, persona TEXT, step TEXT, card TEXT, series TEXT NOT NULL DEFAULT 'emotion', value REAL, weight REAL,
    word TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', basis TEXT NOT NULL DEFAULT 'assumption', is_sample INTEGER NOT NULL DEFAULT 0,
    extra TEXT
  ) STRICT`,
  `CREATE INDEX score_by_journey ON score (journey)`,
  `CREATE TABLE link (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, "from" TEXT, "to" TEXT, kind TEXT NOT NULL DEFAULT 'plain', label TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '', extra TEXT
  ) STRICT`,
  `CREATE INDEX link_by_journey ON link (journey)`,
  `CREATE TABLE comment (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, deleted INTEGER NOT NULL, created_at INTEGER, created_by TEXT, changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL, journey TEXT, about_kind TEXT NOT NULL DEFAULT '', about TEXT, answers TEXT, author TEXT,
    text TEXT NOT NULL DEFAULT '', resolved INTEGER NOT NULL DEFAULT 0, extra TEXT
  ) STRICT`,
];

export const formatOne: Migration = {
  version: 1,
  slug: 'format-one',
  up(db) {
    for (const statement of STATEMENTS) db.exec(statement);
  },
};
