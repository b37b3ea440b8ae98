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

/// A file of a pack that was read: to nodes, and steps to texts.
struct FileRead: Sendable {
    /// Nil when the file is no YAML.
    let document: YAMLDocument?
    /// The texts of steps, in file order; none of other kinds of files.
    let steps: [(id: String, body: StepBody)]
    /// The names that the steps bear and refer to.
    let names: NameRegister.Mentions
    let problems: ProblemLog.Contents

    /// Nil when the file cannot be read.
    init?(_ file: PackFiles.Reader) {
        let log = ProblemLog(), register = NameRegister()
        guard let bytes = file.bytes else { return nil }
        var steps: [(id: String, body: StepBody)] = []
        document = file.document(bytes, log: log)
        if let document, PackFileKind(path: file.path) == .steps {
            PackReading(log: log, register: register).bodies(document) { steps.append(($0, $1)) }
        }
        self.steps = steps
        names = register.mentions
        problems = log.contents
    }
}
