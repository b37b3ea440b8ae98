import FoundationEssentials
import Records
import Sessions
import TextRules

/// The records of a class: stores and bundles that lie in a folder and its folders, read and left as they are.
struct ClassRecords {
    /// One person's sessions.
    struct Person {
        /// The learner's name; the file's where the sessions are nobody's in particular.
        var name: String
        var items: [Bundle.Item]
    }

    /// By name.
    let people: [Person]

    /// Reads all stores (`*.db`) and bundles (`*.jsonl`) of a folder; throws a sentence for the first that can not be read.
    init(folder: String) throws {
        guard let names = FileManager.default.subpaths(atPath: folder)?.sorted() else {
            throw CommandFailure("\(PlainText.name(folder)) cannot be read as a folder.", status: 2)
        }
        let files = names.filter { $0.hasSuffix(".db") || $0.hasSuffix(".jsonl") }
        guard !files.isEmpty else {
            throw CommandFailure(
                "\(PlainText.name(folder)) has no store (.db) and no bundle (.jsonl) in it. \"teer records export --all -o "
                    + "NAME.jsonl\" writes a bundle.", status: 2)
        }
        var people: [String: Person] = [:]
        var seen: Set<String> = []
        for file in files {
            let bundle = try Self.bundle("\(folder)/\(file)")
            for item in bundle.items where seen.insert(item.session.id).inserted {
                let name = bundle.name(of: item) ?? Self.title(of: file)
                people[name.lowercased(), default: Person(name: name, items: [])].items.append(item)
            }
        }
        self.people = people.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func bundle(_ path: String) throws -> Bundle {
        if path.hasSuffix(".jsonl") { return try RecordsImportCommand.read(path) }
        do throws(StoreProblem) {
            let store = try SessionStore(readingAt: path)
            defer { store.close() }
            return try Bundle(store.allSessions().map(\.session), of: store)
        } catch {
            throw CommandFailure(error.sentence, status: 1)
        }
    }

    /// What a file of nobody in particular is called: by its folder where it is called as every store is.
    private static func title(of file: String) -> String {
        let parts = file.split(separator: "/").filter { !["records.db", "teer"].contains($0) }
        return parts.last.map { String($0.prefix { $0 != "." }) } ?? "records"
    }
}
