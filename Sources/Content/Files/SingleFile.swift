import YAMLReading

/// One file where a pack's folder is expected.
enum SingleFile {
    /// What is wrong with a file in a folder's place: its own fault if it has one, else that it is no pack.
    static func problem(at path: String, limits: YAMLLimits) -> Problem {
        let log = ProblemLog()
        do throws(Problem) {
            let bytes = try YAMLFile.read(path, limits: limits)
            let document = bytes.withUnsafeBufferPointer {
                YAMLDocument.read($0, file: path, limits: limits, log: log)
            }
            if document == nil, let fault = log.problems.first { return fault }
        } catch {
            return error
        }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let isManifest = path == "pack.yaml" || path.hasSuffix("/pack.yaml")
        return Problem(
            file: path, text: "this is one file; a pack is a folder with pack.yaml in it",
            hint: isManifest ? "name its folder, \(folder.isEmpty ? "." : folder)" : "name the folder")
    }
}
