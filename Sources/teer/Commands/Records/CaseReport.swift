import Cases
import ClipLab
import Content
import Records
import Sessions
import StateMachine
import Trainer

/// What was done in one case, line by line, and how it went.
struct CaseReport {
    private let listed: SessionStore.Listed?
    private let pack: ContentPack
    private let lines: [Entry<CaseDomain>]

    init(_ item: Bundle.Item, _ listed: SessionStore.Listed?, _ pack: ContentPack) {
        (self.listed, self.pack) = (listed, pack)
        lines = item.entries(of: CaseDomain.self).compactMap(\.self)
    }

    /// What its first lines say; nil where they do not.
    var heading: CaseReplay.Heading? { lines.lazy.compactMap { CaseReplay.Heading($0.noted) }.first }

    /// The marks, when it was brought to its end.
    var marks: CaseReplay.Marks? { lines.lazy.compactMap { CaseReplay.Marks($0.noted) }.first }

    var table: ReportTable {
        ReportTable(
            title: "Session \(listed?.sentence ?? "")",
            columns: [.init("at"), .init("what"), .init("with"), .init("outcome"), .init("phase")],
            rows: lines.compactMap(Self.row), remarks: [about, result])
    }

    /// An event of the case, or an act in its lab; nil for other lines.
    private static func row(_ line: Entry<CaseDomain>) -> [String]? {
        let refused = line.refused.isEmpty ? "taken" : "refused: \(line.refused.joined(separator: ", "))"
        let time = String(Clock.text(line.at).suffix(8))
        if case .event(let event) = line.what {
            return [time, event.kind.rawValue, CaseDomain.words(of: event) ?? "", refused, "\(line.to)"]
        }
        guard let act = CaseReplay.act(in: line.noted) else { return nil }
        return [time, act.record.name, act.record.details, refused, "\(line.to)"]
    }

    /// Who was treated, and which chance.
    private var about: String {
        guard let heading else { return "Its first lines do not say who was treated." }
        let name = pack.patient(heading.patient).map { "Case \($0.number), \($0.title)" } ?? heading.patient
        return "\(name), seed \(heading.seed)."
    }

    private var result: String {
        marks.map { "\($0.total) of 100, \($0.isPassed ? "passed" : "not passed")." } ?? "It was not brought to its end."
    }
}

extension Entry<CaseDomain> {
    /// What a note says; nothing for other lines.
    fileprivate var noted: String {
        if case .note(let text) = what { text } else { "" }
    }
}
