import GRDB

/// The way from a path to a store in use: looked at, made, brought up to date, or set aside.
struct StoreOpening {
    let file: StoreFile
    let now: Int64
    let program: String
    let schema: Schema

    /// A store in use.
    struct Opened {
        var queue: DatabaseQueue
        /// Nil when nothing can be stored.
        var locks: StoreLocks?
        var isReadOnly = false
        var notice: String?
    }

    func open() throws(StoreProblem) -> Opened {
        try checkKind()
        let isReadOnly = "\(file.path) is read-only; make it and its folder writable"
        if StoreFile.exists(file.path), !file.isWritable { return try openReadOnly(isReadOnly) }
        do {
            return try openWritable()
        } catch {
            let problem = StoreProblem(error, at: file.path, while: .opening)
            guard file.size > 0 else { throw problem }
            switch problem.kind {
            case .readOnly: return try openReadOnly(isReadOnly)
            case .full: return try openReadOnly("the disk, or your share of it, is full; free some room")
            default: throw problem
            }
        }
    }

    /// Refuses a path that leads to something that can be no store, before SQLite waits for it.
    private func checkKind() throws(StoreProblem) {
        if StoreFile.exists(file.path), !file.isOrdinary {
            throw StoreProblem.notAFile(file.path, isFolder: file.isFolder)
        }
        for path in StoreFile.companions.map({ file.path + $0 }) where StoreFile.exists(path) && !StoreFile.isOrdinary(path) {
            throw StoreProblem.notAFile(path, isFolder: StoreFile.isFolder(path))
        }
    }

    /// Opens the store for this program alone until its form is settled: two programs may start together.
    private func openWritable() throws -> Opened {
        try file.make()
        let locks = StoreLocks(beside: file.path)
        guard locks.await(StoreLocks.whole) else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        defer { locks.release(StoreLocks.whole) }
        do {
            if file.size == 0, file.hasLog { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            return Opened(queue: try openSettled(), locks: locks)
        } catch  where StoreProblem(error, at: file.path, while: .opening).kind == .damaged {
            var opened = try replaceDamaged()
            opened.locks = locks
            return opened
        }
    }

    private func openSettled() throws -> DatabaseQueue {
        let queue = try StoreConnection.open(file)
        try settle(queue)
        file.trust()
        return queue
    }

    /// Refuses what is not ours, looks for damage, makes or renews the form, and sees to it that commits wait for the disk.
    private func settle(_ queue: DatabaseQueue) throws {
        let finding = try queue.unsafeRead(schema.finding)
        switch finding {
        case .foreign: throw StoreProblem.foreign(file.path)
        case .newer(let program): throw StoreProblem.newer(file.path, program)
        case .empty, .current, .older: break
        }
        try StoreConnection.checkPages(of: queue, thoroughly: file.isSuspect)
        if file.isSuspect, finding == .current { try schema.checkColumns(in: queue) }
        if case .older(let steps) = finding, steps > 0 { try StoreCopy(file: file, step: steps).make(from: queue) }
        // The log needs memory that programs share, which another machine's disk can not give.
        try StoreConnection.makeDurable(queue, hasLog: !file.isRemote)
        if finding != .current { try renew(queue) }
    }

    /// Makes the tables or brings them up to date, and leaves this program's name.
    private func renew(_ queue: DatabaseQueue) throws {
        // The mark of ownership comes first: were it missing when the tables are there, the store would pass for another's.
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)") }
        do {
            try schema.migrator.migrate(queue)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR || error.resultCode == .SQLITE_CONSTRAINT {
            throw StoreProblem.cannotBeRenewed(file.path, error.message ?? "error")
        }
        try queue.write { db in
            try db.execute(sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('program', ?)", arguments: [program])
        }
    }

    /// Sets the damaged file aside, begins a new one and carries over what can be read.
    private func replaceDamaged() throws -> Opened {
        let aside = try file.setAside(now: now)
        try file.make()
        let queue = try openSettled()
        var salvage = Salvage(from: aside, into: queue)
        let carried = salvage.carryOver()
        let outcome =
            switch carried {
            case 0: "a new one was begun"
            case 1: "1 walk was carried over as far as it could be read"
            default: "\(carried) walks were carried over as far as they could be read"
            }
        return Opened(
            queue: queue, notice: "The store was damaged: it is kept as \(aside.name), and \(outcome).")
    }

    private func openReadOnly(_ why: String) throws(StoreProblem) -> Opened {
        guard file.isReadable else { throw StoreProblem.unreadable(file.path) }
        do {
            let queue = try StoreConnection.openReadOnly(file)
            switch try queue.unsafeRead(schema.finding) {
            case .current: break
            case .foreign: throw StoreProblem.foreign(file.path)
            case .newer(let program): throw StoreProblem.newer(file.path, program)
            case .empty: throw StoreProblem.empty(file.path, why)
            case .older:
                // Without a session it is a new store whose making was cut off, as on a full disk.
                let isUnfinished = try queue.unsafeRead { try Schema.isWithoutSessions($0) }
                throw isUnfinished ? StoreProblem.empty(file.path, why) : StoreProblem.older(file.path, why)
            }
            let notice = "This walk is not recorded, though earlier ones can be read: \(why) and start again."
            return Opened(queue: queue, isReadOnly: true, notice: notice)
        } catch {
            let problem = StoreProblem(error, at: file.path, while: .opening)
            throw problem.kind == .damaged ? StoreProblem.damagedForReading(file.path, why) : problem
        }
    }
}
