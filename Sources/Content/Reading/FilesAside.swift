import Procedures
import Synchronization
import YAMLReading

/// The texts of a large pack, read by a thread of their own and, in the end, by whoever waits for it.
final class FilesAside {
    private let queue: Queue
    private let side: SideWork<[String: FileRead]>
    private lazy var read = queue.work().merging(side.value) { first, _ in first }

    /// Begins to read.
    init(_ files: [PackFiles.Reader]) {
        let queue = Queue(files)
        self.queue = queue
        side = SideWork { queue.work() }
    }

    /// What came of a file; nil when it could not be read, or is none of these. Waits until all are read, and helps with it.
    func file(_ path: String) -> FileRead? { read[path] }

    /// Files of which each is read by whoever is free.
    private final class Queue: Sendable {
        private let files: [PackFiles.Reader]
        private let next = Mutex(0)

        init(_ files: [PackFiles.Reader]) { self.files = files }

        func work() -> [String: FileRead] {
            var read: [String: FileRead] = [:]
            while let file = take() { read[file.path] = FileRead(file) }
            return read
        }

        private func take() -> PackFiles.Reader? {
            next.withLock { next in
                defer { next += 1 }
                return next < files.count ? files[next] : nil
            }
        }
    }
}

/// A file of a pack that was read.
struct FileRead: Sendable {
    /// What is kept of a file: of steps, by far the most there are, no nodes, so that the next file's take their place in memory.
    enum Content: Sendable {
        /// The file is no YAML.
        case unreadable
        /// The texts of steps, in file order.
        case steps([(id: String, body: StepBody)])
        case document(YAMLDocument)
    }

    let content: Content
    /// The names that the steps bear and refer to.
    let names: NameRegister.Mentions
    let problems: ProblemLog.Contents

    /// Nil when the file cannot be read.
    init?(_ file: PackFiles.Reader) {
        let log = ProblemLog(), register = NameRegister()
        guard let bytes = file.bytes else { return nil }
        content = file.document(bytes, log: log).map { Self.content(of: $0, file.path, log, register) } ?? .unreadable
        names = register.mentions
        problems = log.contents
    }

    private static func content(
        of document: YAMLDocument, _ path: String, _ log: ProblemLog, _ register: NameRegister
    ) -> Content {
        guard PackFileKind(path: path) == .steps else { return .document(document) }
        var steps: [(id: String, body: StepBody)] = []
        PackReading(log: log, register: register).bodies(document) { steps.append(($0, $1)) }
        return .steps(steps)
    }

    /// Nil when the file is no YAML, or holds steps.
    var document: YAMLDocument? {
        if case .document(let document) = content { document } else { nil }
    }
}
