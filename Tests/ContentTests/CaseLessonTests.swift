import Cases
import Content
import TestSupport
import Testing

/// Lessons about patients as files of a pack: the bundled twelve, and what is told of a broken one.
struct CaseLessonTests {
    @Test("All twelve bundled patients are cases, whole and with sources for what they claim")
    func bundled() throws {
        let pack = ContentPack.bundled()
        #expect(pack.patients.compactMap(\.lesson).count == 12)
        for patient in pack.patients {
            let lesson = try #require(patient.lesson, "\(patient.id)")
            #expect(lesson.isTreated == !patient.stopIsRight, "\(patient.id)")
            #expect(lesson.questions.count == 8, "\(patient.id)")
            #expect(lesson.decision.options.count { $0.isRight } == 1)
            #expect(lesson.decision.reasons.contains(where: \.isRight) && lesson.decision.reasons.contains { !$0.isRight })
            #expect(lesson.followUp.contains(where: \.isRight) && lesson.followUp.contains { !$0.isRight })
            #expect(lesson.weights.values.reduce(0, +) == 100)
            #expect(lesson.objectives.allSatisfy { id in pack.objectives.contains { $0.id == id } }, "\(patient.id)")
            #expect(lesson.study.allSatisfy { pack.titleOfReading($0) != $0 }, "\(patient.id)")
            if let right = lesson.preparation {
                #expect(right.clipPlan.allSatisfy(patient.acceptedSizes.contains), "\(patient.id)")
            }
        }
    }

    /// The bundled file of a patient, changed, in a pack with all that it names.
    private func lines(_ old: String, _ new: String) throws -> [String] {
        let folder = TemporaryFolder()
        let source = TestPacks.folder + "/../../Sources/Content/Packs/mitral-teer"
        for file in TemporaryFolder.files(in: source) {
            folder.write(TemporaryFolder.bytes(of: "\(source)/\(file)") ?? [], to: file)
        }
        let path = "cases/coapt-like.yaml"
        let text = try #require(TemporaryFolder.text(of: folder.path(path)))
        #expect(text.contains(old), "\(old)")
        folder.write(text.replacing(old, with: new, maxReplacements: 1), to: path)
        let error = try #require(throws: InvalidContent.self) { try ContentPack.open(folder: folder.path) }
        return error.lines()
    }

    @Test(
        "What is wrong with a lesson is told with its place",
        arguments: [
            ("needs: [history, tte, tee]", "needs: [history, tte, ct]", "there is no finding \"ct\""),
            ("right: true, leads: treat", "leads: treat", "0 options are right; exactly one must be"),
            ("intervention: 40", "intervention: 30", "the weights sum to 90, not to 100"),
            ("drug.give dobutamine", "drug.give coffee", "there is no such act in the lab"),
            ("onset: afterwards", "onset: someday", "\"onset\" is \"someday\""),
            ("leads: end", "leads: away", "\"leads\" is \"away\""),
            ("time-out: prep-time-out", "time-out: prep-nowhere", "there is no step \"prep-nowhere\""),
            ("objective: F4}", "objective: F9}", "there is no objective \"F9\""),
            ("source: \"Melisurgo2014\"", "source: \"Nobody1999\"", "there is no source \"Nobody1999\""),
            ("minutes: 20", "minutes: 2000", "\"minutes\" is 2000; it should be 0 to 240"),
            ("id: lvesd", "id: lvef", "\"lvef\" stands twice in \"reasons\""),
            ("anesthesia: [general, sedation]", "anesthesia: [ether]", "\"anesthesia\" is \"ether\""),
        ])
    func broken(old: String, new: String, told: String) throws {
        let lines = try lines(old, new)
        #expect(lines.contains { $0.contains("cases/coapt-like.yaml:") && $0.contains(told) }, "\(lines)")
    }
}
