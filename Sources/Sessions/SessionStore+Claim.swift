import GRDB

extension SessionStore {
    /// Claims a walk for this program; false when another program goes on with it.
    ///
    /// One walk at a time: the one claimed before is free again. The claim ends with the program, however it ends.
    @discardableResult
    public func claim(_ session: String) -> Bool {
        if claimed?.id == session { return true }
        guard let locks, let number = try? queue.read({ try storedNumber(of: session, in: $0) }) else { return true }
        guard locks.take(number) else { return false }
        if let claimed { locks.release(claimed.number) }
        claimed = (session, number)
        return true
    }

    /// Whether another program goes on with a walk now.
    public func isClaimedElsewhere(_ session: String) -> Bool {
        guard claimed?.id != session, let locks, let number = try? queue.read({ try storedNumber(of: session, in: $0) }) else {
            return false
        }
        return locks.isHeldElsewhere(number)
    }

    /// Gives back the claim on a walk, so that another program may go on with it.
    public func release() {
        if let claimed { locks?.release(claimed.number) }
        claimed = nil
    }

    /// The number under which the store knows a walk, which stays the same for good; nil when it knows none of this id.
    public func number(of session: String) -> Int64? { try? queue.read { try storedNumber(of: session, in: $0) } }

    /// The number under which the store knows a walk.
    func storedNumber(of session: String, in db: Database) throws -> Int64? {
        let find = try db.cachedStatement(sql: "SELECT number FROM session WHERE id = ?")
        guard let number = try Int64.fetchOne(find, arguments: [session]) else { return nil }
        guard Place.numbers.contains(number) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return number
    }
}
