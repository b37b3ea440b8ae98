import ClipLab
import Content
import Records
import Sessions
import StateMachine
import Trainer

/// The acts of one session of the clip lab, as they were taken or refused.
struct LabReport {
    private let listed: SessionStore.Listed?
    private let pack: ContentPack
    private let lines: [Entry<Intervention>]

    init(_ item: Bundle.Item, _ listed: SessionStore.Listed?, _ pack: ContentPack) {
        (self.listed, self.pack) = (listed, pack)
        lines = item.entries(of: Intervention.self).compactMap(\.self)
    }

    private var acts: [(line: Entry<Intervention>, act: Act)] {
        lines.compactMap { line in
            if case .event(.act(let act, _)) = line.what { (line, act) } else { nil }
        }
    }

    var table: ReportTable {
        let acts = acts
        let refused = acts.count { !$0.line.refused.isEmpty }
        return ReportTable(
            title: "Session \(listed?.sentence ?? "")",
            columns: [.init("at"), .init("act"), .init("with"), .init("outcome"), .init("stage")],
            rows: acts.map { line, act in
                [
                    String(Clock.text(line.at).suffix(8)), act.record.name, act.record.details,
                    line.refused.isEmpty ? "taken" : "refused: \(line.refused.joined(separator: ", "))", "\(line.to)",
                ]
            },
            remarks: [heading, "\(acts.count) \(acts.count == 1 ? "act" : "acts"), \(refused) refused."])
    }

    /// The patient's id or the exercise's, as the first lines say it; nil where they do not.
    var subject: String? { headings.first?.subject }

    private var headings: [LabReplay.Heading] {
        lines.compactMap { line in
            if case .note(let text) = line.what { LabReplay.Heading(text) } else { nil }
        }
    }

    /// Who was treated, with how much help and which chance.
    private var heading: String {
        guard let heading = headings.first else { return "Its first lines do not say who was treated." }
        let name = pack.patient(heading.subject).map { "Patient \($0.number), \($0.title)" } ?? heading.subject
        return "\(name), \(heading.level.rawValue), seed \(heading.seed)."
    }
}

extension ActRecord {
    /// What it is done with, in words: "mm 3", "bicaval".
    var details: String {
        let numbers = (numbers ?? [:]).sorted { $0.key < $1.key }.map { name, number in
            "\(name) \(Int(exactly: number).map(String.init) ?? "\(number)")"
        }
        return ([word].compactMap(\.self) + numbers).joined(separator: ", ")
    }
}
