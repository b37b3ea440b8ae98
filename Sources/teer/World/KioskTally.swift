import Glibc
import Kiosk
import Settings

/// The count of visits and pages by day: one file, and nothing of who came.
struct KioskTally {
    private let path: String

    /// The file in the service's own folder; nil when there is no such folder.
    init?() {
        guard let folder = Paths.variable("STATE_DIRECTORY")?.split(separator: ":").first, folder.hasPrefix("/") else {
            return nil
        }
        path = "\(folder)/visits.csv"
    }

    /// Adds to the day's row; everything else in the file stays as it is.
    ///
    /// - Returns: A sentence for the journal when the file was no table and was set aside.
    func add(_ tally: VisitTally) throws(WholeFile.Failure) -> String? {
        guard tally.visits > 0 else { return nil }
        let day = String(Clock.text(Clock.milliseconds).prefix(10))
        let path = WholeFile.resolved(path)
        guard let bytes = try WholeFile.read(path, limit: Self.largest) else {
            try WholeFile.write(VisitTable().adding(tally, on: day).text, to: path, mode: .kept)
            return nil
        }
        if let table = VisitTable(bytes) {
            try WholeFile.write(table.adding(tally, on: day).text, to: path, mode: .kept)
            return nil
        }
        guard rename(path, path + ".before") == 0 else { throw WholeFile.Failure(errno: errno) }
        try WholeFile.write(VisitTable().adding(tally, on: day).text, to: path, mode: .kept)
        return "\(path) was no text and was set aside as visits.csv.before; counting begins anew."
    }

    /// Bytes: more than a hundred years of days.
    private static let largest = 1 << 20
}
