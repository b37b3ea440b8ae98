import Procedures
import Testing

@testable import Content

/// What the bundled pack asks at the end of its phases.
struct QuestionBankTests {
    private let pack = ContentPack.bundled()

    private func step(of question: Question) -> Step? {
        question.related.flatMap { id in pack.procedure.steps.first { $0.id == id } }
    }

    @Test("Each walk asks three of each phase, each question is asked in some walk, and two walks differ")
    func drawing() {
        let walks = (0..<100).map { seed in pack.procedure(seed: seed).phases.map { $0.questions.map(\.id) } }
        #expect(walks.allSatisfy { $0.allSatisfy { $0.count == 3 } })
        #expect(Set(walks.flatMap { $0.flatMap(\.self) }) == Set(pack.questions.map(\.id)))
        #expect(Set(walks).count > 90)
    }

    @Test("Every objective is asked for, and every question asks for one")
    func objectives() {
        #expect(Set(pack.questions.map(\.objective)) == Set(pack.objectives.map(\.id)))
    }

    @Test(
        "After each outcome the follow-up has three questions whose step applies", arguments: ["clip", "no-clip", "abandoned"])
    func followUp(outcome: String) {
        let applying = pack.bank(ofPhase: "follow-up").filter { question in
            let only = step(of: question)?.only ?? []
            return only.isEmpty || only.contains(.outcome(outcome))
        }
        #expect(applying.count >= 3)
    }

    @Test("A question of the follow-up that is about a clip leads to a step that does not apply without one")
    func aboutAClip() {
        var count = 0
        for question in pack.bank(ofPhase: "follow-up") {
            let texts = ([question.ask] + question.choices.map(\.text)).joined(separator: " ")
            let isAboutAClip = ["after the clip", "after a clip", "of a clip", "M-TEER"].contains { texts.contains($0) }
            guard isAboutAClip else { continue }
            count += 1
            let only = step(of: question)?.only ?? []
            #expect(!only.isEmpty && !only.contains(.outcome("no-clip")), "\(question.id)")
        }
        #expect(count >= 5)
    }

    @Test("The chart knows the step that a question leads to, not the article or card")
    func steps() {
        let asked = pack.procedure.phases.flatMap(\.bank)
        #expect(asked.first { $0.id == "q59" }?.step == "follow-mri")
        #expect(asked.first { $0.id == "q14" }?.step == nil)
        for question in asked { #expect(question.step == pack.question(question.id).flatMap(step)?.id, "\(question.id)") }
    }

    @Test("The right answers are spread over the four places")
    func places() {
        let counts = Dictionary(grouping: pack.questions, by: \.answer).mapValues(\.count)
        #expect(Set(counts.keys) == [1, 2, 3, 4])
        #expect(counts.values.allSatisfy { $0 * 6 >= pack.questions.count }, "\(counts)")
    }
}
