import Content
import TestSupport

/// The small whole pack of these tests, as it is or with files replaced.
enum TestPacks {
    /// The folder in which these tests lie.
    static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")

    /// A copy of the whole pack, over which the files of another folder are laid.
    static func copy(of whole: String = "Whole", with other: String? = nil, in parent: String = "/tmp") -> TemporaryFolder {
        let copy = TemporaryFolder(in: parent)
        for source in ["\(folder)/\(whole)"] + (other.map { [$0] } ?? []) {
            for file in TemporaryFolder.files(in: source) {
                copy.write(TemporaryFolder.bytes(of: "\(source)/\(file)") ?? [], to: file)
            }
        }
        return copy
    }

    /// The whole pack, opened.
    static func open() throws -> ContentPack {
        let folder = copy()
        defer { withExtendedLifetime(folder) {} }
        return try ContentPack.open(folder: folder.path)
    }

    /// A copy in which a text of one file is replaced by another.
    static func copy(replacing old: String, with new: String, in file: String) -> TemporaryFolder {
        let copy = copy()
        let text = TemporaryFolder.text(of: copy.path(file)) ?? ""
        precondition(text.contains(old), "\(file) does not hold \(old)")
        copy.write(text.replacing(old, with: new), to: file)
        return copy
    }
}
