import Foundation
import TestSupport
import Testing

@Suite("The Debian package", .serialized, .enabled(if: BuiltPackage.isPossible, "dpkg-deb, python3 or binutils are missing"))
struct PackageTests {
    private let package: BuiltPackage
    /// What is in it, unpacked.
    private let unpacked = TemporaryFolder()

    init() throws {
        package = try BuiltPackage.shared.get()
        try package.unpack(into: unpacked.path)
    }

    private func text(_ file: String) -> String { TemporaryFolder.text(of: unpacked.path + file) ?? "" }

    @Test("Made twice, it is the same to the byte")
    func reproducible() throws {
        let again = TemporaryFolder()
        let other = try BuiltPackage.make(in: again.path)
        #expect(TemporaryFolder.bytes(of: package.path) == TemporaryFolder.bytes(of: other.path))
        print("the package: \(package.said.split(separator: "\n").last ?? "")")
    }

    @Test("It brings the program, its manual, completions, unit, settings and papers, and nothing active")
    func content() throws {
        let files = try package.files()
        let expected = [
            "/usr/bin/teer", "/etc/teer/kiosk.yaml", "/lib/systemd/system/teer-kiosk@.service",
            "/usr/share/bash-completion/completions/teer", "/usr/share/zsh/vendor-completions/_teer",
            "/usr/share/fish/vendor_completions.d/teer.fish", "/usr/share/doc/teer/copyright",
            "/usr/share/doc/teer/changelog.gz", "/usr/share/doc/teer/administrator.md",
            "/usr/share/teer/packs/mitral-teer/pack.yaml", "/usr/share/man/man1/teer.1.gz",
        ]
        for file in expected { #expect(files.contains(file), "\(file)") }
        let active = files.filter { $0.hasPrefix("/etc/") || $0.contains(".wants/") || $0.hasPrefix("/usr/lib/s") }
        #expect(active == ["/etc/teer/kiosk.yaml"])
        #expect(text("/etc/teer/kiosk.yaml").hasPrefix("# Settings of the kiosk"))
        let control = try ExternalCommand.run("dpkg-deb", ["--info", package.path, "conffiles"]).output
        #expect(control == "/etc/teer/kiosk.yaml\n")
        if BuiltPackage.isStatic {
            #expect(try ExternalCommand.run("dpkg-deb", ["--field", package.path, "Depends"]).output == "\n")
        }
    }

    @Test("lintian finds no error", .enabled(if: Program.isInstalled("lintian"), "lintian is not installed"))
    func lintian() throws {
        // The toolchain writes its own folder into a debug build; a release looks for no library.
        let left = BuiltPackage.isStatic ? [] : ["--suppress-tags", "custom-library-search-path"]
        let outcome = try ExternalCommand.run("lintian", ["--allow-root", "--tag-display-limit", "0"] + left + [package.path])
        #expect(outcome.output == "" && outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }

    @Test("Every command has its page, which names every option")
    func manual() throws {
        let help = try Home().run(["--experimental-dump-help"]).output
        let tool = try JSONDecoder().decode(Tool.self, from: Data(help.utf8))
        let pages = try package.files().filter { $0.contains("/man/man1/") }
        var named = 0
        for (path, command) in tool.command.shown(after: []) {
            let file = "/usr/share/man/man1/\(path.joined(separator: "-")).1.gz"
            #expect(pages.contains(file))
            let page = try ExternalCommand.run("gzip", ["-dc", unpacked.path + file]).output
            for option in command.arguments ?? [] where option.shouldDisplay {
                let name = option.preferredName.map { ".Fl -\($0.name)" } ?? "\"\\&\(option.valueName)\""
                #expect(page.contains(name.dropFirst(1)), "\(path) \(name)")
                named += 1
            }
        }
        #expect(pages.count == tool.command.shown(after: []).count && named > 60)
    }

    @Test(
        "The formatters find nothing wrong with the pages",
        arguments: ["mandoc -T lint -W warning", "man --warnings -Tutf8 -l"])
    func formatter(line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        guard Program.isInstalled(words[0]) else {
            print("not tried: \(line), as \(words[0]) is not installed")
            return
        }
        for page in try package.files() where page.contains("/man/man1/") {
            let outcome = try ExternalCommand.run(
                words[0], words.dropFirst() + [unpacked.path + page], environment: ["LC_ALL": "C.UTF-8"])
            #expect(outcome.status == 0 && outcome.errors == "", "\(page): \(outcome.errors)")
            #expect(words[0] != "mandoc" || outcome.output == "", "\(outcome.output)")
        }
    }

    @Test(
        "The completions are parsed by their shells",
        arguments: [
            "bash": "bash-completion/completions/teer", "zsh": "zsh/vendor-completions/_teer",
            "fish": "fish/vendor_completions.d/teer.fish",
        ])
    func completions(shell: String, file: String) throws {
        let script = text("/usr/share/\(file)")
        #expect(!script.hasPrefix("#!") && script.contains("set-code") && script.contains("doctor"))
        guard Program.isInstalled(shell) else { return print("not tried: \(file), as \(shell) is not installed") }
        let outcome = try ExternalCommand.run(shell, ["-n", "\(unpacked.path)/usr/share/\(file)"])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test(
        "The unit leaves open 1.0 of 10 or less",
        .enabled(if: Program.isInstalled("systemd-analyze"), "systemd-analyze is not installed"))
    func hardening() throws {
        let folder = TemporaryFolder()
        let unit = folder.write(text("/lib/systemd/system/teer-kiosk@.service"), to: "teer-kiosk@tty1.service")
        let outcome = try ExternalCommand.run(
            "systemd-analyze", ["security", "--offline=true", "--no-pager", unit], environment: ["LC_ALL": "C.UTF-8"])
        let last = try #require(outcome.output.split(separator: "\n").last)
        let level = try #require(last.firstMatch(of: /exposure level for [^:]+: ([0-9.]+)/).flatMap { Double($0.output.1) })
        print("the unit teer-kiosk@tty1.service: exposure \(level) of 10 (systemd-analyze security; at most 1.0)")
        #expect(level <= 1.0)
    }

    @Test("The unit is the kiosk that is never left: started again for ever, one program, no network, no login")
    func unit() {
        let lines = Set(text("/lib/systemd/system/teer-kiosk@.service").split(separator: "\n").map(String.init))
        let wanted = [
            "ExecStart=/usr/bin/teer kiosk", "Restart=always", "StartLimitIntervalSec=0", "DynamicUser=yes", "NoExecPaths=/",
            "ExecPaths=/usr/bin/teer", "PrivateNetwork=yes", "RestrictAddressFamilies=none", "ProtectSystem=strict",
            "Type=idle", "SystemCallErrorNumber=EPERM", "LoadCredential=teer-kiosk-code:/etc/teer/kiosk-code",
        ]
        for line in wanted { #expect(lines.contains(line), "\(line)") }
        #expect(lines.allSatisfy { !$0.hasPrefix("Utmp") }, "a login would be written to by wall(1)")
        #expect(lines.allSatisfy { !$0.hasPrefix("OnFailure") && !$0.hasPrefix("OnSuccess") && !$0.hasPrefix("Alias") })
        #expect(lines.contains { $0.hasPrefix("Environment=") && $0.contains("SWIFT_BACKTRACE=enable=no") })
    }

    @Test("The map of keys is one that loadkeys reads, and voids the keys of the twelve consoles")
    func keys() throws {
        let lines = text("/usr/share/doc/teer/examples/kiosk.map").split(separator: "\n")
        for (key, with) in (Array(59...68) + [87, 88]).flatMap({ key in ["alt", "control alt"].map { (key, $0) } }) {
            #expect(lines.contains("\(with) keycode \(key) = VoidSymbol"))
        }
        guard Program.isInstalled("loadkeys"), access("/dev/tty0", R_OK | W_OK) == 0 else {
            return print("not tried: loadkeys --parse on this machine, as it has no console or no loadkeys")
        }
        let map = unpacked.path + "/usr/share/doc/teer/examples/kiosk.map"
        let parsed = try ExternalCommand.run("loadkeys", ["--parse", map])
        guard !parsed.errors.contains("referring to the console") else {
            return print("not tried: loadkeys, without a console")
        }
        #expect(parsed.status == 0, "\(parsed.errors)")
    }
}

/// What the program says of itself, as far as the tests look at it.
private struct Tool: Decodable {
    struct Name: Decodable { var name: String }

    struct Argument: Decodable {
        var preferredName: Name?
        var valueName: String
        var shouldDisplay: Bool
    }

    struct Command: Decodable {
        var commandName: String
        var shouldDisplay: Bool
        var arguments: [Argument]?
        var subcommands: [Command]?

        /// The commands that a help lists, each with the words that lead to it.
        func shown(after words: [String]) -> [(words: [String], command: Command)] {
            guard shouldDisplay, commandName != "help" else { return [] }
            let here = words + [commandName]
            return [(here, self)] + (subcommands ?? []).flatMap { $0.shown(after: here) }
        }
    }

    var command: Command
}
