import Content
import FoundationEssentials
import Procedures
import Records
import Sessions
import StateMachine

/// The walks of a pack that are in the store, read for reports.
struct StoredWalks {
    let pack: ContentPack
    /// The pack's chart, if it was made when the pack was checked.
    let chart: WalkthroughChart?
    let origin: PackOrigin
    private let store: SessionStore

    init(pack: ContentPack, chart: WalkthroughChart?, origin: PackOrigin) throws {
        (self.pack, self.chart, self.origin) = (pack, chart, origin)
        do throws(StoreProblem) {
            store = try SessionStore(path: Paths.records, now: Clock.milliseconds, program: "teer \(programVersion)")
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }

    func close() { store.close() }

    /// All walks, the one gone on with last first, each with its number in the store.
    func all() throws -> [WalkList.Line] {
        // One chart does for all: which questions a walk asks changes nothing about its steps.
        let course = WalkCourse(of: pack, seed: 0, chart: chart)
        do throws(StoreProblem) {
            return try store.sessions(of: pack.id, limit: 1_000).compactMap { walk in
                guard let number = store.number(of: walk.id) else { return nil }
                let lines = try? StoredLines<Walkthrough>(of: walk.id, in: store)
                let place = lines?.place(in: course.chart, of: course.procedure)
                let counts = place.map { place in course.procedure.phases.map(course.chart.adopt(place).counts) } ?? []
                return WalkList.Line(
                    number: number, startedAt: walk.startedAt, touchedAt: walk.touchedAt,
                    done: counts.reduce(0) { $0 + $1.done }, steps: counts.reduce(0) { $0 + $1.applying },
                    isOpen: store.isClaimedElsewhere(walk.id),
                    otherCopy: origin.isOrigin(of: walk.origin) ? nil : walk.origin)
            }
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }

    /// What was done in the walk with a number and when; without one, in the walk of this copy of the pack that was gone on
    /// with last.
    func summary(of number: Int64?) throws -> (summary: WalkSummary, times: WalkTimes) {
        do throws(StoreProblem) {
            let walks = try store.sessions(of: pack.id, limit: 1_000)
            let newest = walks.first { origin.isOrigin(of: $0.origin) } ?? walks.first
            var times = WalkTimes()
            guard let walk = number == nil ? newest : walks.first(where: { store.number(of: $0.id) == number }) else {
                guard let number else {
                    return (WalkSummary(procedure: pack.procedure, chart: WalkCourse(of: pack, seed: 0).chart), times)
                }
                throw StoreProblem(.other, "There is no walk \(number) of this pack; \"teer summary --list\" lists them.")
            }
            let course = WalkCourse(of: pack, seed: walk.seedOfQuestions, chart: chart)
            var summary = WalkSummary(procedure: course.procedure, chart: course.chart)
            try store.forEachLine(of: walk.id, as: Walkthrough.self) { line in
                summary.take(line)
                times.take(line)
            }
            return (summary, times)
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }
}

/// The list of the walks in the store, as text or JSON.
struct WalkList {
    struct Line: Encodable {
        var number: Int64
        /// When it was begun and last gone on with, in milliseconds since 1970.
        var startedAt: Int64
        var touchedAt: Int64
        /// The steps marked as done, of how many that apply.
        var done: Int
        var steps: Int
        /// Whether another program goes on with it now.
        var isOpen: Bool
        /// Where its pack comes from, when that is not the copy asked about.
        var otherCopy: String?
    }

    let lines: [Line]
    let pack: ContentPack

    init(_ lines: [Line], of pack: ContentPack) {
        self.lines = lines
        self.pack = pack
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(lines), as: UTF8.self) + "\n"
    }

    func text(isMarkdown: Bool) -> String {
        if lines.isEmpty { return "No walk is stored yet. \"teer walkthrough\" begins one.\n" }
        let head = isMarkdown ? "# Walks of \(pack.title)\n\n" : ""
        let rows = lines.map { line in
            var words = "walk \(line.number): \(Clock.text(from: line.startedAt, to: line.touchedAt)), "
            words += "\(line.done) of \(line.steps) steps marked"
            if line.isOpen { words += ", open in another terminal" }
            if let other = line.otherCopy { words += ", begun with \(PackOrigin.words(for: other))" }
            return (isMarkdown ? "- " : "") + words + "\n"
        }
        return head + rows.joined()
    }
}
