import Glibc

/// What takes names of people, hosts and homes out of a line.
struct DoctorPrivacy {
    /// The paths of homes, each of which becomes a tilde.
    var homes: [String]
    /// The names of the user and the host, with what stands for them.
    var names: [(name: String, shown: String)]

    /// Folders whose folders are homes.
    private static let parentsOfHomes = ["/home/", "/var/home/", "/Users/"]

    /// The line without them, in printable ASCII alone.
    func masked(_ line: String) -> String {
        var line = line
        for home in homes.sorted(by: { $0.utf8.count > $1.utf8.count }) where home.utf8.count > 1 {
            line = Self.replace(home, in: line) { _ in "~" }
        }
        for parent in Self.parentsOfHomes { line = Self.maskFolders(in: parent, line) }
        for (name, shown) in names where !name.isEmpty { line = Self.replace(name, in: line) { _ in shown } }
        return String(String.UnicodeScalarView(line.unicodeScalars.map { (" "..."~").contains($0) ? $0 : "?" }))
    }

    /// Puts something in the place of a text where it stands alone: neither letter nor digit before or after it.
    private static func replace(_ text: String, in line: String, by shown: (Substring) -> String) -> String {
        var rest = line[...], done = ""
        while let range = range(of: text, in: rest) {
            let before = rest[..<range.lowerBound].last ?? done.last
            let after = range.upperBound < rest.endIndex ? rest[range.upperBound] : nil
            let standsAlone = !isPartOfName(before, whenLedBy: text.first) && !isPartOfName(after, whenLedBy: nil)
            done += rest[..<range.lowerBound] + (standsAlone ? shown(rest[range]) : String(rest[range]))
            rest = rest[range.upperBound...]
        }
        return done + rest
    }

    private static func isPartOfName(_ character: Character?, whenLedBy first: Character?) -> Bool {
        // A path ends the word before it by its own slash.
        guard let character, first != "/" else { return false }
        return character.isLetter || character.isNumber
    }

    /// Turns `/home/NAME` into a tilde, whoever NAME is.
    private static func maskFolders(in parent: String, _ line: String) -> String {
        var rest = line[...], done = ""
        while let range = range(of: parent, in: rest) {
            let name = rest[range.upperBound...].prefix { $0 != "/" && $0 != " " && $0 != "\"" && $0 != ":" && $0 != ";" }
            done += rest[..<range.lowerBound] + (name.isEmpty ? parent : "~")
            rest = rest[name.endIndex...]
        }
        return done + rest
    }

    private static func range(of text: String, in line: Substring) -> Range<Substring.Index>? {
        var start = line.startIndex
        while start < line.endIndex {
            if line[start...].hasPrefix(text) { return start..<line.index(start, offsetBy: text.count) }
            start = line.index(after: start)
        }
        return nil
    }
}

extension DoctorPrivacy {
    /// The user who runs the program, and the host it runs on.
    static func ofThisUser() -> DoctorPrivacy {
        var homes: Set<String> = []
        var names: Set<String> = []
        for entry in [getpwuid(getuid()), getpwuid(geteuid())].compactMap(\.self) {
            if let home = entry.pointee.pw_dir { homes.insert(String(cString: home)) }
            if let name = entry.pointee.pw_name { names.insert(String(cString: name)) }
        }
        for name in ["HOME", "SUDO_HOME"] { Paths.variable(name).map { _ = homes.insert($0) } }
        for name in ["USER", "LOGNAME", "SUDO_USER"] { Paths.variable(name).map { _ = names.insert($0) } }
        for home in homes {
            guard let real = realpath(home, nil) else { continue }
            homes.insert(String(cString: real))
            free(real)
        }
        // The owner of every system, and a folder for none, tell nothing of anybody.
        names.subtract(["root", "nobody"])
        homes.subtract(["/", "/nonexistent"])
        return DoctorPrivacy(
            homes: homes.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 },
            names: names.map { ($0, "USER") } + hostNames().map { ($0, "HOST") })
    }

    /// The host's name, whole and without its domain.
    private static func hostNames() -> [String] {
        var bytes = [CChar](repeating: 0, count: 256)
        guard gethostname(&bytes, bytes.count - 1) == 0 else { return [] }
        let name = String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let short = name.split(separator: ".").first.map(String.init) ?? name
        return [name, short].filter { $0 != "localhost" && !$0.isEmpty }
    }
}
