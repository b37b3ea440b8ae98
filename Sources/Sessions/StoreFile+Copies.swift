import Glibc

extension StoreFile {
    /// The paths of the files beside the store that are copies of it: `….damaged-…`, `….form-…`, and drafts of the latter.
    var copies: [String] {
        guard let stream = opendir(folder.isEmpty ? "/" : folder) else { return [] }
        defer { closedir(stream) }
        var found: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if [".damaged-", ".form-"].contains(where: { name.hasPrefix(self.name + $0) }) {
                found.append("\(folder)/\(name)")
            }
        }
        return found.sorted()
    }

    /// Removes the copies; returns those that are still there.
    func removeCopies() -> [String] {
        let left = copies.filter { unlink($0) != 0 && errno != ENOENT }
        Self.keepEntries(of: folder)
        return left
    }
}
