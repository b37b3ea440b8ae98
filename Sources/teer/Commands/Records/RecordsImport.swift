import ArgumentParser
import Records
import Sessions
import TextRules

/// Brings a bundle in.
struct RecordsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in a bundle that \"teer records export\" wrote, here or on another machine.",
        discussion: """
            Sessions that are here already stay as they are, so that a bundle can be brought in twice. A learner of the same name is \
            taken for the same person.
            """)

    @Argument(help: "A bundle.")
    var file: String

    func run() throws {
        let bundle = try Self.read(file)
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let new = try store.told { store throws(StoreProblem) in try bundle.bring(into: store, at: Clock.milliseconds) }
        let known = bundle.items.count - new
        let sentence = new == 1 ? "1 session was brought in" : "\(new) sessions were brought in"
        Standard.write("\(sentence)\(known > 0 ? ", \(known) were here already" : "").\n")
    }

    /// A bundle as a file; throws a sentence with the file's name and the line.
    static func read(_ file: String) throws -> Bundle {
        let bytes: [UInt8]?
        do throws(WholeFile.Failure) { bytes = try WholeFile.read(file, limit: 1 << 30) } catch {
            throw CommandFailure("\(PlainText.name(file)) cannot be read: \(error.reason).", status: 2)
        }
        guard let bytes else { throw CommandFailure("\(PlainText.name(file)) is not there.", status: 2) }
        return try parsed(String(decoding: bytes, as: UTF8.self), file)
    }

    private static func parsed(_ text: String, _ file: String) throws -> Bundle {
        do throws(BundleProblem) { return try Bundle(reading: text) } catch {
            throw CommandFailure("\(PlainText.name(file)):\(error.line): \(error.text).", status: 1)
        }
    }
}

/// Makes what is remembered anew.
struct RecordsRebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make what is remembered of each question anew from all answers.",
        discussion: "The result is the same as before unless the store was damaged or changed by hand.")

    func run() throws {
        let store = try SessionStore.ofUser()
        defer { store.close() }
        let counts = try store.told { store throws(StoreProblem) in try store.rebuildMemory() }
        Standard.write("\(counts.questions) questions are remembered, of \(counts.answers) answers.\n")
    }
}
