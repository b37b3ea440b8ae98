import YAMLReading

/// The files of a pack, wherever they lie.
struct PackFiles {
    /// What stands before each path in messages.
    let name: String
    private let storage: Storage
    private let limits: YAMLLimits

    private enum Storage {
        case bundled([BundledFile])
        case folder(PackFolder)
    }

    /// The files compiled into the program.
    init(bundled files: [BundledFile], name: String) {
        self.name = name
        storage = .bundled(files)
        limits = .standard
    }

    /// The files of a folder.
    init(_ folder: PackFolder, limits: YAMLLimits) {
        name = folder.path
        storage = .folder(folder)
        self.limits = limits
    }

    /// A file's path as messages show it.
    func shown(_ path: String) -> String { name.hasSuffix("/") ? name + path : "\(name)/\(path)" }

    /// A file as nodes; nil when it cannot be read, the log then says why.
    func document(_ path: String, log: ProblemLog) -> YAMLDocument? {
        let rule = rule(of: path)
        let shown = shown(path)
        log.began(shown)
        switch storage {
        case .bundled(let files):
            guard let file = files.first(where: { $0.path.description == path }) else {
                log.note(Problem(file: shown, text: "there is no such file"))
                return nil
            }
            return file.withBytes { YAMLDocument.read($0, file: shown, limits: limits, characters: rule, log: log) }
        case .folder(let folder):
            do throws(Problem) {
                let bytes = try folder.read(path, name: shown)
                return bytes.withUnsafeBufferPointer {
                    YAMLDocument.read($0, file: shown, limits: limits, characters: rule, log: log)
                }
            } catch {
                log.note(error)
                return nil
            }
        }
    }

    private func rule(of path: String) -> CharacterRule {
        PackFileKind(path: path) == .figures ? .figureTexts : .packTexts
    }

    /// How files are read on another thread; none when they are so small that a thread is not worth its while, or when not
    /// all files of the pack have room.
    func readers(of paths: [String], among all: [String]) -> [Reader] {
        guard case .folder(let folder) = storage, folder.hasRoom(for: all) else { return [] }
        guard paths.reduce(0, { $0 + folder.opened.size(of: $1) }) >= Self.worthThread else { return [] }
        return paths.map {
            Reader(path: $0, shown: shown($0), folder: folder.opened, limits: limits, rule: rule(of: $0))
        }
    }

    /// How one file of a folder is read, wherever that is done.
    struct Reader: Sendable {
        let path: String
        fileprivate let shown: String
        fileprivate let folder: OpenFolder
        fileprivate let limits: YAMLLimits
        fileprivate let rule: CharacterRule

        /// What the file holds; nil when it cannot be read.
        var bytes: [UInt8]? { try? folder.read(path, name: shown, limits: limits) }

        /// The bytes as nodes; nil when they are no YAML, the log then says why.
        func document(_ bytes: [UInt8], log: ProblemLog) -> YAMLDocument? {
            bytes.withUnsafeBufferPointer {
                YAMLDocument.read($0, file: shown, limits: limits, characters: rule, log: log)
            }
        }
    }

    /// Bytes that take several times as long to read as a thread to begin.
    private static let worthThread = 128 << 10

    /// One item of the one list in a file that came with the program, as if it were all the file holds; nil when the pack is a
    /// folder, or the item is not in the file.
    func document(ofItem id: String, in path: String, kind: PackFileKind, log: ProblemLog) -> YAMLDocument? {
        guard case .bundled(let files) = storage, let file = files.first(where: { $0.path.description == path }) else {
            return nil
        }
        let text = file.withBytes { bytes -> [UInt8]? in
            let next = "\n  - id: "
            guard let start = TextBytes.find("\(next)\(id)\n", in: bytes, from: 0) else { return nil }
            let end = TextBytes.find(next, in: bytes, from: start + 1) ?? bytes.count
            return Array("\(kind.key):".utf8) + bytes[start..<end] + [UInt8(ascii: "\n")]
        }
        return text.flatMap { text in
            text.withUnsafeBufferPointer {
                YAMLDocument.read($0, file: shown(path), limits: limits, characters: .packTexts, log: log)
            }
        }
    }

    /// The YAML files that lie there, in the order of their paths.
    var present: [String] {
        switch storage {
        case .bundled(let files): files.map(\.path.description)
        case .folder(let folder): folder.yamlFiles
        }
    }
}

/// A file compiled into the program, in one or more pieces.
struct BundledFile: Sendable {
    let path: StaticString
    let parts: [StaticString]

    /// Hands over the bytes; a file in one piece is not copied.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if parts.count == 1 { return parts[0].withUTF8Buffer(body) }
        var joined: [UInt8] = []
        for part in parts { part.withUTF8Buffer { joined.append(contentsOf: $0) } }
        return joined.withUnsafeBufferPointer(body)
    }
}
