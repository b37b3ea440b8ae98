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

    /// The YAML files that lie there, in the order of their paths.
    var present: [String] {
        switch storage {
        case .bundled(let files): files.map(\.path.description)
        case .folder(let folder): folder.yamlFiles
        }
    }
}

/// A file compiled into the program.
public struct BundledFile: Sendable {
    /// The path within the pack.
    public let path: StaticString
    private let text: StaticString

    /// A file of a path and a text.
    public init(path: StaticString, text: StaticString) {
        self.path = path
        self.text = text
    }

    /// The file's bytes.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// Hands over the bytes, which are not copied.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { text.withUTF8Buffer(body) }
}
