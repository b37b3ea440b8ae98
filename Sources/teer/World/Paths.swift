import Glibc
import TextRules

/// Where the user's files are, after the XDG base directory specification.
enum Paths {
    /// The store of walks.
    static var records: String { folder("XDG_STATE_HOME", or: ".local/state") + "/records.db" }
    /// The user's settings.
    static var settings: String { folder("XDG_CONFIG_HOME", or: ".config") + "/settings.yaml" }

    /// Why nothing may be made at a path, in a sentence's part: what root makes there would be out of its owner's reach, and
    /// a home that is not there is missing on purpose. Nil when all is well.
    static func obstacle(at path: String) -> String? {
        if let home = variable("HOME"), path.hasPrefix(home + "/"), access(home, F_OK) != 0 {
            return "your home folder, \(PlainText.name(home)), does not exist; set HOME and start again"
        }
        guard geteuid() == 0, let (folder, owner) = owner(of: path), owner != 0 else { return nil }
        let name = getpwuid(owner).map { String(cString: $0.pointee.pw_name) } ?? "user \(owner)"
        return "you are root, and \(PlainText.name(folder)) belongs to \(PlainText.name(name)), who could not use "
            + "what root makes there; start it as \(PlainText.name(name)), or with root's own HOME (sudo -H)"
    }

    /// The nearest part of a path that exists, and the user whom it belongs to.
    private static func owner(of path: String) -> (String, uid_t)? {
        var path = path[...]
        while !path.isEmpty {
            var status = stat()
            if stat(String(path), &status) == 0 { return (String(path), status.st_uid) }
            path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        }
        return nil
    }

    /// A variable of the environment, nil when unset or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The specification asks to ignore relative values.
    private static func folder(_ name: String, or standard: String) -> String {
        if let value = variable(name), value.hasPrefix("/") { return value + "/teer" }
        return (variable("HOME") ?? homeOfUser) + "/" + standard + "/teer"
    }

    private static var homeOfUser: String {
        guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return "/" }
        return String(cString: home)
    }
}
