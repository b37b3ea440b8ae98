import GRDB

/// The schema, one step a change, never edited once shipped.
enum Migrations {
    /// "teer" as SQLite's application id, so that another application's file is told from ours.
    static let applicationID = 0x7465_6572

    /// The tables without which a store of ours is damaged, whichever program made it.
    static let tables: Set<String> = ["session", "event", "checkpoint", "meta"]

    /// So many milliseconds between two lines count as work at most; what is longer is a break.
    static let longestGap: Int64 = 300_000

    /// What is read and written, by table.
    static let columns = [
        """
        number, id, pack, pack_version, started_at, recency, kind, learner, origin, edition, seed, program, chart_form, \
        follows, active, done, total FROM session
        """, "number, id, name, made_at FROM learner", "place, at, body FROM event",
        "place, body FROM checkpoint", "key, value FROM meta",
        "place, at, question, revision, choice, is_right, is_sure FROM answer",
        """
        learner, pack, question, revision, stability, difficulty, first_at, last_at, asked, right, is_last_right, is_last_sure \
        FROM memory
        """,
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sessions and events") { try $0.execute(sql: sessionsAndEvents) }
        migrator.registerMigration("learners and editions", foreignKeyChecks: .immediate) {
            try $0.execute(sql: learnersAndEditions)
        }
        migrator.registerMigration("answers and memory", foreignKeyChecks: .immediate) {
            try $0.execute(sql: answersAndMemory)
            try $0.execute(sql: timeOfOlderSessions)
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

    /// What was answered, what of it is remembered, and how far a session has come.
    ///
    /// `answer` has a row for each line that gives an answer, at the line's place. `memory` is a fold over these rows, kept so that
    /// none has to be read; `learner` is 0 in it for nobody in particular. `active` is the time of a session in milliseconds without
    /// its breaks; `done` of `total` are its steps or its questions, NULL where the program that wrote it did not say.
    private static let answersAndMemory = """
        CREATE TABLE answer (
            place INTEGER PRIMARY KEY,
            session INTEGER NOT NULL AS (place >> 32) VIRTUAL REFERENCES session (number),
            at INTEGER NOT NULL,
            question TEXT NOT NULL,
            revision TEXT NOT NULL,
            choice INTEGER NOT NULL,
            is_right INTEGER NOT NULL,
            is_sure INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX answer_by_question ON answer (question);
        CREATE TABLE memory (
            learner INTEGER NOT NULL,
            pack TEXT NOT NULL,
            question TEXT NOT NULL,
            revision TEXT NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            first_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            right INTEGER NOT NULL,
            is_last_right INTEGER NOT NULL,
            is_last_sure INTEGER NOT NULL,
            PRIMARY KEY (learner, pack, question)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE session ADD COLUMN active INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE session ADD COLUMN done INTEGER;
        ALTER TABLE session ADD COLUMN total INTEGER;
        """

    /// The time of sessions that are there already, from the times of their lines.
    private static let timeOfOlderSessions = """
        UPDATE session SET active = coalesce((
            SELECT sum(min(max(gap, 0), \(longestGap))) FROM (
                SELECT at - lag(at) OVER (ORDER BY place) AS gap FROM event
                WHERE place >= session.number << 32 AND place < (session.number + 1) << 32
            )
        ), 0)
        """
}
