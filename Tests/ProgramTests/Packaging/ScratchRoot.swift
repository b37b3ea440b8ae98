import Foundation
import TestSupport

/// The root of a small Debian of its own, in which packages are installed and commands run.
///
/// Its base is fetched once by mmdebstrap and kept in the user's cache; nothing of the machine's own system is touched. Commands
/// run in a mount namespace of their own, so that nothing stays mounted.
final class ScratchRoot {
    struct Unavailable: Error, CustomStringConvertible {
        let description: String
    }

    /// apt and what it needs; the units' manager, the console's tools, the ssh server; the libraries that a debug build declares.
    private static let packages = "systemd,kbd,openssh-server,libncursesw6,libsqlite3-0,libyaml-0-2"

    let path: String
    private let folder = TemporaryFolder()

    /// A fresh one.
    init() throws {
        let base = try Self.base.get()
        path = folder.path("root")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Self.check(ExternalCommand.run("tar", ["--extract", "--file", base, "--directory", path, "--numeric-owner"]))
        try "APT::Get::Assume-Yes \"true\";\n".write(
            toFile: "\(path)/etc/apt/apt.conf.d/90-assume-yes", atomically: true, encoding: .utf8)
    }

    /// Takes it away with rm, which unlike the test's own folders knows links and devices.
    deinit { _ = try? ExternalCommand.run("rm", ["-rf", "--one-file-system", path]) }

    /// Why there can be none here; nil when there can.
    static let obstacle: String? = {
        do {
            _ = try base.get()
            return nil
        } catch {
            return "\(error)"
        }
    }()

    /// The archive of the base.
    private static let base = Result<String, any Error> {
        guard geteuid() == 0 else { throw Unavailable(description: "only root can fill a root") }
        for tool in ["mmdebstrap", "dpkg", "unshare", "chroot"] where !Program.isInstalled(tool) && !isInSbin(tool) {
            throw Unavailable(description: "\(tool) is not installed")
        }
        let mounting = try ExternalCommand.run("unshare", ["--mount", "true"])
        guard mounting.status == 0 else { throw Unavailable(description: "nothing can be mounted here: \(mounting.errors)") }
        guard let sources else {
            throw Unavailable(description: "this machine is no Debian with sources to fetch packages from")
        }
        return try fetched(from: sources)
    }

    private static func isInSbin(_ tool: String) -> Bool { access("/usr/sbin/\(tool)", X_OK) == 0 }

    /// The machine's own list of Debian's servers, with the release's name.
    private static let sources: (file: String, release: String)? = {
        let facts = (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8)) ?? ""
        guard facts.contains("\nID=debian"), let name = facts.firstMatch(of: /VERSION_CODENAME=([a-z]+)/)?.output.1 else {
            return nil
        }
        let lists: [String] = ["/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list"]
        return lists.first { access($0, R_OK) == 0 }.map { ($0, String(name)) }
    }()

    private static func fetched(from sources: (file: String, release: String)) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let cache = (environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "/tmp") + "/.cache") + "/teer-tests"
        let name = packages.replacing(",", with: "-")
        let place = "\(cache)/\(sources.release)-\(name).tar"
        if access(place, R_OK) == 0 { return place }
        try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        let draft = "\(place).\(getpid()).tar"
        let made = try ExternalCommand.run(
            "timeout",
            [
                "300", "mmdebstrap", "--quiet", "--variant=apt", "--aptopt=Acquire::http::Timeout \"20\"",
                "--include=\(packages)", sources.release, draft, sources.file,
            ])
        guard made.status == 0, rename(draft, place) == 0 else {
            unlink(draft)
            throw Unavailable(description: "Debian's packages can not be fetched: \(made.errors.suffix(300))")
        }
        return place
    }

    private static func check(_ outcome: ExternalCommand.Outcome) throws {
        if outcome.status != 0 { throw Unavailable(description: outcome.errors) }
    }
}

extension ScratchRoot {
    /// The words that run a command in it, with /proc and the terminals of the machine, and nothing of the tests' environment.
    func words(_ command: [String], variables: [String: String] = [:]) -> [String] {
        let enter = """
            mount -t proc proc "$0/proc" && mount --bind /dev/pts "$0/dev/pts" || exit 99
            [ ! -e /dev/tty0 ] || [ -e "$0/dev/tty0" ] || mknod "$0/dev/tty0" c 4 0
            exec /usr/sbin/chroot "$0" "$@"
            """
        let usual = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive",
            "LD_LIBRARY_PATH": Self.libraries,
        ]
        let all = usual.merging(variables) { $1 }.map { "\($0)=\($1)" }
        return ["unshare", "--mount", "sh", "-c", enter, path, "/usr/bin/env", "-i"] + all + command
    }

    /// Runs a command in it to its end, given a text to read.
    func run(_ command: [String], input: String = "") throws -> ExternalCommand.Outcome {
        let words = words(command)
        let script = "printf '%s' \"$0\" | \"$@\""
        return try ExternalCommand.run("sh", ["-c", script, input] + words)
    }

    /// Runs a shell's line in it.
    func shell(_ line: String, input: String = "") throws -> ExternalCommand.Outcome {
        try run(["bash", "-c", "set -e; \(line)"], input: input)
    }

    /// Every file and folder in it with its size, owner, mode and the time of its last change, devices left out.
    func everyFile() throws -> Set<Substring> {
        let find = #"find "$0" -xdev -path "$0/dev" -prune -o -printf '%P %s %U:%G %m %T@ %C@\n'"#
        let listed = try ExternalCommand.run("sh", ["-c", find, path])
        try Self.check(listed)
        return Set(listed.output.split(separator: "\n"))
    }

    /// Every path in it but those that dpkg and apt keep books in.
    func paths() -> Set<String> {
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let books = ["var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "tmp", "run", "dev"]
        return Set(all.filter { path in !books.contains { path.hasPrefix($0) } })
    }

    private static let libraries = "/usr/lib/libraries-of-the-debug-build"

    /// Puts beside the debug build what a release has in it: the libraries of its language.
    ///
    /// - Returns: Their names; none for a release.
    func addLibraries() throws -> [String] {
        let listed = try ExternalCommand.run("ldd", [Program.path]).output
        let paths = listed.matches(of: /=> (\/\S+)/).map { String($0.output.1) }
            .filter { !$0.hasPrefix("/lib") && !$0.hasPrefix("/usr/lib/") || $0.contains("libstdc++") }
        let place = path + Self.libraries
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for file in paths {
            let real = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
            try FileManager.default.copyItem(atPath: real, toPath: "\(place)/\(file.split(separator: "/").last ?? "")")
        }
        return paths
    }
}
