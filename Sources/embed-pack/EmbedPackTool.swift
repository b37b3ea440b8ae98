import Glibc

/// Writes a folder of YAML files as Swift source: `embed-pack FOLDER OUTPUT`.
///
/// It depends on nothing, so that it is built before everything else.
@main
struct EmbedPackTool {
    static func main() {
        guard CommandLine.arguments.count == 3 else { fail("usage: embed-pack FOLDER OUTPUT") }
        let folder = CommandLine.arguments[1]
        var source = """
            import Content

            /// The files of the pack that comes with the program, each as the text it is.
            enum MitralTEER {
                static let files: [BundledFile] = [

            """
        for path in files(in: folder) { source += literal(path, text: text(of: "\(folder)/\(path)")) }
        write(source + "    ]\n}\n", to: CommandLine.arguments[2])
    }

    /// One file as a value; a raw literal holds any text but its own end and an interpolation.
    private static func literal(_ path: String, text: String) -> String {
        for sign in ["\"\"\"###", "\\###", "\r"] where text.contains(sign) {
            fail("\(path) holds \(sign.debugDescription), which the program's source cannot")
        }
        guard text.hasSuffix("\n") else { fail("\(path) does not end with a newline") }
        // The literal's last line break is not a part of it: the empty line keeps the file's own.
        return "        BundledFile(path: \"\(path)\", text: ###\"\"\"\n\(text)\n\"\"\"###),\n"
    }

    /// The YAML files of a folder and of the folders in it, sorted.
    private static func files(in folder: String) -> [String] {
        names(in: folder).flatMap { name in
            name.hasSuffix(".yaml") ? [name] : names(in: "\(folder)/\(name)").map { "\(name)/\($0)" }
        }.filter { $0.hasSuffix(".yaml") }.sorted()
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private static func text(of path: String) -> String {
        guard let file = fopen(path, "r") else { fail("\(path) can not be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path) is not UTF-8") }
        return text
    }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else { fail("\(path) can not be written") }
    }

    private static func fail(_ reason: String) -> Never {
        var line = "embed-pack: \(reason)\n"
        line.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        exit(1)
    }
}

extension String {
    /// Whether a text stands in this one.
    fileprivate func contains(_ text: String) -> Bool {
        var rest = utf8[...]
        while rest.count >= text.utf8.count {
            if rest.starts(with: text.utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
