import FoundationEssentials
import JSONWriting
import Procedures
import StateMachine

extension SummaryReport {
    /// The report as one JSON object; times in milliseconds since 1970.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return JSONText.escapingControls(String(decoding: try encoder.encode(document), as: UTF8.self)) + "\n"
    }

    private var document: Document {
        let marks = summary.snapshot?.context ?? Marks()
        return Document(
            pack: pack.id, version: pack.version, startedAt: summary.startedAt, endedAt: summary.endedAt,
            mode: summary.snapshot?.isFree ?? false ? "free" : "guided",
            phases: pack.procedure.phases.map { phase in
                Document.PhaseReport(
                    id: phase.id, title: phase.title, isPassed: summary.snapshot?.isPassed(phase, of: pack.procedure) ?? false,
                    steps: phase.steps.map { step in
                        let (mark, reason) = Self.words(marks.steps[step.id])
                        return Document.StepReport(
                            id: step.id, title: step.title, mark: mark, reason: reason, at: summary.passedAt[step.id],
                            notes: marks.notes[step.id] ?? [])
                    },
                    questions: phase.questions.map { question in
                        let given = marks.answers[question.id]
                        return Document.QuestionReport(
                            id: question.id, given: given, right: question.answer, isRight: given.map { $0 == question.answer },
                            notes: marks.notes[question.id] ?? [])
                    })
            },
            refused: summary.refusals.map { Document.Line(at: $0.at, text: $0.text) },
            happened: summary.happenings.map { Document.Line(at: $0.at, text: $0.text) }, unfollowed: summary.unfollowed)
    }

    private static func words(_ mark: Marks.Mark?) -> (String, String?) {
        switch mark {
        case .done: ("done", nil)
        case .skipped(let reason): ("skipped", reason)
        case nil: ("open", nil)
        }
    }

    private struct Document: Encodable {
        struct Line: Encodable {
            var at: Int64
            var text: String
        }

        struct StepReport: Encodable {
            var id, title, mark: String
            var reason: String?
            var at: Int64?
            var notes: [String]
        }

        struct QuestionReport: Encodable {
            var id: String
            var given: Int?
            var right: Int
            var isRight: Bool?
            var notes: [String]
        }

        struct PhaseReport: Encodable {
            var id, title: String
            var isPassed: Bool
            var steps: [StepReport]
            var questions: [QuestionReport]
        }

        var pack, version: String
        var startedAt, endedAt: Int64
        var mode: String
        var phases: [PhaseReport]
        var refused, happened: [Line]
        var unfollowed: Int
    }
}
