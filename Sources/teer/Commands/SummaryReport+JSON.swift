import FoundationEssentials
import Procedures
import StateMachine

extension SummaryReport {
    /// The report as one JSON object; times in milliseconds since 1970, and those of the whole walk also with their offset from UTC.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
    }

    private var document: Document {
        Document(
            pack: pack.id, version: pack.version, startedAt: summary.startedAt, endedAt: summary.endedAt,
            started: Clock.iso8601(summary.startedAt), ended: Clock.iso8601(summary.endedAt), activeMilliseconds: times.active,
            mode: summary.snapshot?.isFree ?? false ? "free" : "guided",
            outcome: summary.snapshot?.outcome(of: procedure)?.id, phases: procedure.phases.map(report),
            decisions: times.decisions.map(report),
            fast: times.fast.map { Document.FastRun(steps: $0.steps, milliseconds: $0.milliseconds) },
            refused: summary.refusals.map { Document.Line(at: $0.at, text: $0.text) },
            happened: summary.happenings.map { Document.Line(at: $0.at, text: $0.text) }, unfollowed: summary.unfollowed)
    }

    private func report(_ phase: Phase) -> Document.PhaseReport {
        Document.PhaseReport(
            id: phase.id, title: phase.title, isPassed: summary.snapshot?.isPassed(phase, of: procedure) ?? false,
            milliseconds: times.spent(in: phase), longestStep: times.longestStep(of: phase)?.step.id,
            steps: phase.steps.map(report), questions: phase.questions(withAnswered: marks.answers).map(report))
    }

    private func report(_ step: Procedures.Step) -> Document.StepReport {
        let (mark, reason) = Self.words(summary.snapshot?.mark(ofStep: step.id))
        return Document.StepReport(
            id: step.id, title: step.title, number: procedure.number(ofStep: step.id), mark: mark, reason: reason,
            at: summary.passedAt[step.id], milliseconds: times.spent[step.id] ?? 0, notes: marks.notes[step.id] ?? [])
    }

    private func report(_ asked: Phase.Question) -> Document.QuestionReport {
        let answer = QuestionAnswer(asked, in: pack, given: marks.answers[asked.id], skipped: marks.reasons[asked.id])
        return Document.QuestionReport(
            id: asked.id, ask: answer.ask, given: answer.given?.number, chosen: answer.given?.text, why: answer.reason,
            right: answer.right.number, rightText: answer.right.text, isRight: answer.isRight, skipped: answer.skipped,
            milliseconds: times.spent[asked.id] ?? 0, notes: marks.notes[asked.id] ?? [])
    }

    private func report(_ made: WalkTimes.DecisionMade) -> Document.DecisionReport {
        Document.DecisionReport(
            at: made.at, step: made.step, number: procedure.number(ofStep: made.step), decision: made.decision,
            question: question(of: made.decision), option: made.option, text: optionText(of: made), ledTo: made.ledTo,
            followed: followed(made))
    }

    private static func words(_ mark: StepMark?) -> (String, String?) {
        switch mark {
        case .done: ("done", nil)
        case .skipped(let reason): ("skipped", reason)
        case .excluded: ("not-for-outcome", nil)
        case .open, .waiting, nil: ("open", nil)
        }
    }

    private struct Document: Encodable {
        struct Line: Encodable {
            var at: Int64
            var text: String
        }

        struct StepReport: Encodable {
            var id, title, number, mark: String
            var reason: String?
            var at: Int64?
            /// How long it was in front.
            var milliseconds: Int64
            var notes: [String]
        }

        struct QuestionReport: Encodable {
            var id, ask: String
            /// The choice given, counted from 1, its text, and why it is right or wrong.
            var given: Int?
            var chosen, why: String?
            var right: Int
            var rightText: String
            var isRight: Bool?
            /// Why it was not answered.
            var skipped: String?
            var milliseconds: Int64
            var notes: [String]
        }

        struct PhaseReport: Encodable {
            var id, title: String
            var isPassed: Bool
            var milliseconds: Int64
            /// The id of the step that was in front longest.
            var longestStep: String?
            var steps: [StepReport]
            var questions: [QuestionReport]
        }

        struct DecisionReport: Encodable {
            var at: Int64
            var step, number, decision, question, option, text: String
            /// The id of the step it led to, and where that lies: "back to 1.10".
            var ledTo, followed: String?
        }

        struct FastRun: Encodable {
            var steps: [String]
            var milliseconds: Int64
        }

        var pack, version: String
        var startedAt, endedAt: Int64
        /// The same times where the clock stands, with the offset from UTC.
        var started, ended: String
        var activeMilliseconds: Int64
        var mode: String
        var outcome: String?
        var phases: [PhaseReport]
        var decisions: [DecisionReport]
        var fast: [FastRun]
        var refused, happened: [Line]
        var unfollowed: Int
    }
}
