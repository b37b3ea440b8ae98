import Glibc
import TextRules

/// Where a pack comes from, which tells copies of one pack apart: walks belong to an id and an origin.
enum PackOrigin: Equatable {
    /// The pack that comes with the program.
    case bundled
    /// A folder by its absolute path, links followed.
    case folder(String)

    /// The origin of the pack that an option names.
    init(option: String?) {
        guard let option, option != "mitral-teer" else {
            self = .bundled
            return
        }
        guard let real = realpath(option, nil) else {
            self = .folder(option)
            return
        }
        defer { free(real) }
        self = .folder(String(cString: real))
    }

    /// The origin as the store keeps it.
    var text: String {
        switch self {
        case .bundled: "bundled"
        case .folder(let path): path
        }
    }

    /// Whether a session of this origin was begun with this copy. Sessions of programs that did not note it are anybody's.
    func isOrigin(of text: String?) -> Bool { text == nil || text == self.text }

    /// An origin of the store in words.
    static func words(for text: String) -> String {
        text == PackOrigin.bundled.text ? "the pack that comes with the program" : PlainText.name(text)
    }

    /// The digest of the pack's files now, in 64 digits; nil when they cannot be read.
    var digest: String? {
        switch self {
        case .bundled: PackDigest.ofBundled
        case .folder(let path): PackDigest.of(folder: path)
        }
    }
}
