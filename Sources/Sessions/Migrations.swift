import GRDB

/// The schema, one step a change, never edited once shipped.
enum Migrations {
    /// "teer" as SQLite's application id, so that another application's file is told from ours.
    static let applicationID = 0x7465_6572

    /// The tables without which a store of ours is damaged, whichever program made it.
    static let tables: Set<String> = ["session", "event", "checkpoint", "meta"]

    /// What is read and written, by table.
    static let columns = [
        """
        number, id, pack, pack_version, started_at, recency, kind, learner, origin, edition, seed, program, chart_form, \
        follows FROM session
        """, "number, id, name, made_at FROM learner", "place, at, body FROM event",
        "place, body FROM checkpoint", "key, value FROM meta",
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sessions and events") { try $0.execute(sql: sessionsAndEvents) }
        migrator.registerMigration("learners and editions", foreignKeyChecks: .immediate) {
            try $0.execute(sql: learnersAndEditions)
        }
        return migrator
    }

    /// Walks, their lines, and where they stood.
    ///
    /// `recency` grows each time that another walk of the pack is gone on with, so that the newest is known without a clock to
    /// trust: a kiosk's may start in 1970. `place` is the walk's number times 2^32 plus the line's; the columns made from it are
    /// for people who look into the file.
    static let sessionsAndEvents = """
        CREATE TABLE session (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            pack TEXT NOT NULL,
            pack_version TEXT NOT NULL,
            started_at INTEGER NOT NULL,
            recency INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX session_by_recency ON session (pack, recency);
        CREATE TABLE event (
            place INTEGER PRIMARY KEY,
            session INTEGER NOT NULL AS (place >> 32) VIRTUAL REFERENCES session (number),
            seq INTEGER NOT NULL AS (place & 4294967295) VIRTUAL,
            at INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE TABLE checkpoint (
            place INTEGER PRIMARY KEY,
            session INTEGER NOT NULL AS (place >> 32) VIRTUAL REFERENCES session (number),
            seq INTEGER NOT NULL AS (place & 4294967295) VIRTUAL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE TABLE meta (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Who a session belongs to, what kind it is, and what made it.
    ///
    /// `learner` is NULL for a session of nobody in particular. `origin` tells copies of one pack apart: "bundled", or the real path
    /// of the pack's folder; NULL in sessions of programs that did not note it. `edition` is the digest of the pack's files,
    /// `chart_form` the form of the chart's digest and of the lines, `seed` that of a session with chance in it. `follows` is the
    /// id of the session that this one took over the place and the marks of.
    private static let learnersAndEditions = """
        CREATE TABLE learner (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            made_at INTEGER NOT NULL
        ) STRICT;
        ALTER TABLE session ADD COLUMN kind TEXT NOT NULL DEFAULT 'walk'
            CHECK (kind IN ('walk', 'check', 'exam', 'case', 'lab'));
        ALTER TABLE session ADD COLUMN learner INTEGER REFERENCES learner (number);
        ALTER TABLE session ADD COLUMN origin TEXT;
        ALTER TABLE session ADD COLUMN edition TEXT;
        ALTER TABLE session ADD COLUMN seed INTEGER;
        ALTER TABLE session ADD COLUMN program TEXT;
        ALTER TABLE session ADD COLUMN chart_form INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE session ADD COLUMN follows TEXT;
        """
}
