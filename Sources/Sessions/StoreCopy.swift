import GRDB
import Glibc

/// The copy that is kept of a store before its form is changed.
struct StoreCopy {
    let file: StoreFile
    /// How many changes of form the store has been through.
    let step: Int

    /// Where the copy is kept; one a form, so that attempts that fail do not pile up.
    var path: String { "\(file.path).form-\(step)" }

    /// Copies the store. The copy bears its name once it is whole and on the disk.
    func make(from queue: DatabaseQueue) throws {
        let unfinished = path + ".unfinished"
        unlink(unfinished)
        // SQLite writes into an empty file, which this way nobody else can read.
        try StoreFile(unfinished).make()
        do {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished]) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
            // The store itself was found in order.
            throw StoreProblem.cannotBeRenewed(file.path, error.message ?? "no copy can be made")
        }
        guard StoreFile.keepContent(of: unfinished), rename(unfinished, path) == 0 else {
            throw DatabaseError(resultCode: .SQLITE_IOERR, message: "cannot keep a copy (\(StoreFile.reason))")
        }
        StoreFile.keepEntries(of: file.folder)
    }
}
