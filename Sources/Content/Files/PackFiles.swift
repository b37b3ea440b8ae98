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

    /// The bytes of a file that is no YAML.
    func bytes(_ path: String) throws(Problem) -> [UInt8] {
        switch storage {
        case .bundled(let files):
            guard let file = files.first(where: { $0.path.description == path }) else {
                throw Problem(file: shown(path), text: "there is no such file")
            }
            return file.withBytes { Array($0) }
        case .folder(let folder): return try folder.read(path, name: shown(path))
        }
    }

    private func rule(of path: String) -> CharacterRule {
        PackFileKind(path: path) == .figures ? .figureTexts : .packTexts
    }

    /// The files of a pack that lie there, in the order of their paths.
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
