import Glibc
import TextRules
import YAMLReading

extension WrongUse {
    /// A sentence when a pack is named that is nowhere; nil when there is something under that name.
    static func ofPack(_ path: String) -> String? {
        guard access(path, F_OK) != 0 else { return nil }
        let shown = PlainText.name(path)
        let start = "There is no pack '\(shown)'."
        if let nearest = nearestPack(to: path) { return "\(start) Did you mean '\(PlainText.name(nearest))'?" }
        return "\(start) A pack is a folder with pack.yaml in it; 'mitral-teer' comes with the program."
    }

    /// The bundled pack, or what lies beside the place that was named.
    private static func nearestPack(to path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last(where: { !$0.isEmpty }).map(String.init) else { return nil }
        if let bundled = EditDistance.nearest(to: name, among: ["mitral-teer"]) { return bundled }
        let folder = parts.dropLast(path.hasSuffix("/") ? 2 : 1).joined(separator: "/")
        let start = path.hasPrefix("/") || !folder.isEmpty ? folder + "/" : ""
        let beside = packs(in: start.isEmpty ? "." : start)
        return EditDistance.nearest(to: name, among: beside).map { start + $0 }
    }

    /// The names of a folder's folders that have a pack.yaml, sorted.
    private static func packs(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream), names.count < mostLookedAt {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { start in
                    start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names.filter { !$0.hasPrefix(".") && access("\(folder)/\($0)/pack.yaml", F_OK) == 0 }.sorted()
    }

    private static let mostLookedAt = 1_000
}
