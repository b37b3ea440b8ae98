import Glibc
import Kiosk

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

    /// Adds to the day's row.
    func add(_ tally: VisitTally) throws(WholeFile.Failure) {
        guard tally.visits > 0 else { return }
        let day = String(Clock.text(Clock.milliseconds).prefix(10))
        var rows = rows()
        if let last = rows.last, last.day == day {
            rows[rows.count - 1] = Row(day: day, visits: last.visits + tally.visits, pages: last.pages + tally.pages)
        } else {
            rows.append(Row(day: day, visits: tally.visits, pages: tally.pages))
        }
        let lines = rows.map { "\($0.day),\($0.visits),\($0.pages)\n" }
        try WholeFile.write("day,visits,pages\n" + lines.joined(), to: path)
    }

    private struct Row {
        var day: String
        var visits: Int
        var pages: Int
    }

    /// The rows there are; what is none is left out. Thirty years of days are read, no more.
    private func rows() -> [Row] {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < 1 << 19, case let count = read(descriptor, &chunk, chunk.count), count > 0 {
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: ",")
            guard parts.count == 3, parts[0].utf8.count == 10, let visits = Int(parts[1]), let pages = Int(parts[2]) else {
                return nil
            }
            return Row(day: String(parts[0]), visits: visits, pages: pages)
        }
    }
}
