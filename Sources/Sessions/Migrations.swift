import GRDB

/// The schema, one step a change, never edited once shipped.
enum Migrations {
    /// "teer" as SQLite's application id, so that another application's file is told from ours.
    static let applicationID = 0x7465_6572

    /// The tables without which a store of ours is damaged.
    static let tables: Set<String> = ["session", "event", "checkpoint", "meta"]

    /// What is read and written, by table.
    static let columns = [
        "number, id, pack, pack_version, started_at, recency FROM session", "place, at, body FROM event",
        "place, body FROM checkpoint", "key, value FROM meta",
    ]

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sessions and events") { try $0.execute(sql: sessionsAndEvents) }
        return migrator
    }

    /// Walks, their lines, and where they stood.
    ///
    /// `recency` grows each time that another walk of the pack is gone on with, so that the newest is known without a clock to
    /// trust: a kiosk's may start in 1970. `place` is the walk's number times 2^32 plus the line's; the columns made from it are
    /// for people who look into the file.
    private static let sessionsAndEvents = """
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
}
