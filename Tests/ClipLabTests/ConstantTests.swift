import ClipLab
import TestSupport
import Testing

@Suite("The numbers of the model")
struct ConstantTests {
    @Test("are what they were: costs, moves, grasps, chances, courses")
    func numbers() {
        #expect(Snapshot("numbers").difference(from: ModelNumbers(constants: LabConstants()).text) == nil)
    }

    @Test("the list of constants is whole")
    func list() {
        let constants = LabConstants()
        let groups: [(String, Any)] = [
            ("septum", constants.septum), ("steering", constants.steering), ("grasp", constants.grasp),
            ("tears", constants.tears),
            ("detachment", constants.detachment), ("chords", constants.chords), ("views", constants.views),
            ("blood", constants.blood), ("drugs", constants.drugs), ("complications", constants.complications),
        ]
        let expected = groups.flatMap { group, value in
            Mirror(reflecting: value).children.filter { $0.value is Double }.map { "\(group).\($0.label ?? "")" }
        }
        #expect(ConstantList.paths.map(\.name) == expected)
        #expect(Mirror(reflecting: constants).children.count == groups.count + 2)
    }

    @Test("each changed by a fifth is noticed by a vector or by the numbers, 95 of 100 and more (a seeded tenth unless SOAK=1)")
    func changed() {
        let kept = ModelNumbers.parts.map { $0.lines(ModelNumbers(constants: LabConstants())) }
        var generator = SeededGenerator(seed: 20)
        let all = [1.2, 0.8].flatMap(ConstantList.changes)
        let chosen = Soak.isOn ? all : Array(all.shuffled(using: &generator).prefix(all.count / 10))
        var byVectors = 0
        var unnoticed: [String] = []
        for (name, constants) in chosen {
            if VectorFiles.notices(constants: constants) {
                byVectors += 1
            } else if !ModelNumbers(constants: constants).isDifferent(from: kept) {
                unnoticed.append(name)
            }
        }
        print(
            "Constants: \(chosen.count - unnoticed.count) of \(chosen.count) changes by a fifth noticed (of \(all.count) in all), "
                + "\(byVectors) of them by the vectors alone")
        for name in unnoticed { print("  not noticed: \(name): \(Self.why[name] ?? "WHY?")") }
        #expect(!Soak.isOn || unnoticed.filter { Self.why[$0] == nil } == [])
        #expect(Double(chosen.count - unnoticed.count) >= 0.95 * Double(chosen.count))
    }

    /// Changes that change nothing that can be seen, and why.
    private static let why: [String: String] = [
        "steering.trimMost × 0.8": "trims are counted in whole ones, and three and a fifth are four as well",
        "chords.tries × 0.8": "tries are counted in whole ones, and three and a fifth are four as well",
        "views.rotationSeenFrom × 0.8": "no arms stand between 80 and 100 degrees",
    ]
}
