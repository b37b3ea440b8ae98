/// The sentences about a store that cannot be opened, or only for reading. `why` holds the cause and its cure.
extension StoreProblem {
    static func notAFile(_ path: String, isFolder: Bool) -> StoreProblem {
        let what = isFolder ? "a folder" : "no ordinary file"
        return StoreProblem(
            .unreachable, "This walk is not recorded: \(path) is \(what), not a store; move it away and start again.")
    }

    static func foreign(_ path: String) -> StoreProblem {
        StoreProblem(
            .foreign,
            "This walk is not recorded: \(path) belongs to another application and is left as it is; move it away and start again."
        )
    }

    static func newer(_ path: String, _ program: String?) -> StoreProblem {
        let writer = program.map { "a newer program (\($0))" } ?? "a newer program"
        return StoreProblem(
            .newer, "This walk is not recorded: \(path) was written by \(writer) and is left as it is; update this program.")
    }

    static func unreadable(_ path: String) -> StoreProblem {
        StoreProblem(
            .unreachable,
            "This walk is not recorded: \(path) cannot be read (\(StoreFile.reason)); see to its rights and start again.")
    }

    static func empty(_ path: String, _ why: String) -> StoreProblem {
        StoreProblem(.readOnly, "This walk is not recorded: no store can be made in \(path), as \(why) and start again.")
    }

    static func older(_ path: String, _ why: String) -> StoreProblem {
        StoreProblem(
            .readOnly,
            "This walk is not recorded: \(path) is of an older program and cannot be brought up to date, as \(why) and start again."
        )
    }

    static func damagedForReading(_ path: String, _ why: String) -> StoreProblem {
        StoreProblem(
            .damaged, "This walk is not recorded: \(path) is damaged and cannot be set aside, as \(why) and start again.")
    }

    static func cannotBeSetAside(_ path: String) -> StoreProblem {
        StoreProblem(
            .damaged,
            "This walk is not recorded: \(path) is damaged and cannot be set aside (\(StoreFile.reason)); move it away and start again."
        )
    }

    static func cannotBeRenewed(_ path: String, _ why: String) -> StoreProblem {
        StoreProblem(
            .other,
            "This walk is not recorded: \(path) cannot be brought up to date (\(why)) and is left as it is; report this to its makers."
        )
    }
}
