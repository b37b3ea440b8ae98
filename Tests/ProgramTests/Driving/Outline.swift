import Foundation

/// What the tests must know of a pack: its phases and steps, as `teer export` tells them.
struct Outline: Decodable {
    struct Phase: Decodable {
        var id: String
        var title: String
        var steps: [Step]
    }

    struct Step: Decodable {
        var id: String
        var title: String
    }

    var id: String
    var phases: [Phase]

    var steps: [Step] { phases.flatMap(\.steps) }

    /// The outline of a pack, asked from the program.
    init(of pack: String = "mitral-teer") throws {
        let outcome = try Home().run(["export", "--format", "json", "--pack", pack])
        self = try JSONDecoder().decode(Outline.self, from: Data(outcome.output.utf8))
    }
}

/// What `teer summary --format json` says.
struct SummaryDocument: Decodable, Equatable {
    struct Phase: Decodable, Equatable {
        var id: String
        var steps: [Step]
        var questions: [Question]
    }

    struct Step: Decodable, Equatable {
        var id: String
        var mark: String
        var reason: String?
        var notes: [String]
    }

    struct Question: Decodable, Equatable {
        var id: String
        var given: Int?
    }

    var pack: String
    var mode: String
    var phases: [Phase]
    var unfollowed: Int

    var steps: [Step] { phases.flatMap(\.steps) }

    /// The steps that are marked as done.
    var done: [String] { steps.filter { $0.mark == "done" }.map(\.id) }
}

extension Home {
    /// What was done in the walk touched last, as the program tells it.
    func summary(_ arguments: [String] = []) throws -> SummaryDocument {
        let outcome = try run(["summary", "--format", "json"] + arguments)
        return try JSONDecoder().decode(SummaryDocument.self, from: Data(outcome.output.utf8))
    }
}
