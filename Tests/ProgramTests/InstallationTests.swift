import Foundation
import TestSupport
import Testing

@Suite(
    "The package in a root of its own", .serialized,
    .enabled(if: BuiltPackage.isPossible && ScratchRoot.obstacle == nil, "not tried: \(ScratchRoot.obstacle ?? "no dpkg-deb")"))
struct InstallationTests {
    private let root: ScratchRoot
    private let package: BuiltPackage

    init() throws {
        root = try ScratchRoot()
        package = try BuiltPackage.shared.get()
        let names = try root.addLibraries()
        if !names.isEmpty { print("a debug build: \(names.count) libraries of its language were put into the root beside it") }
    }

    /// The host's dpkg working on the root.
    private func dpkg(_ arguments: [String]) throws -> String {
        let outcome = try ExternalCommand.run(
            "dpkg", ["--root=\(root.path)", "--force-unsafe-io"] + arguments, environment: ["LC_ALL": "C.UTF-8"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test("Installed with nothing but what it declares, it starts; purged, nothing of it is left")
    func lifeOfAPackage() throws {
        let before = root.paths()
        _ = try dpkg(["--install", package.path])
        let listed = Set(
            try dpkg(["--listfiles", "teer"]).split(separator: "\n").map { line in
                // The base has its /lib in /usr.
                let path = String(line.dropFirst())
                return path.hasPrefix("lib/") ? "usr/\(path)" : path
            })
        let added = root.paths().subtracting(before)
        #expect(!added.isEmpty && added.isSubset(of: listed), "\(added.subtracting(listed))")

        #expect(try root.run(["teer", "--version"]).output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        let doctor = try root.run(["teer", "doctor"])
        #expect(doctor.status == 0 && doctor.output.contains("fine  kiosk     /etc/teer/kiosk.yaml"), "\(doctor.output)")
        #expect(try root.shell("teer check && teer walkthrough --linear", input: "\n").status == 0)
        #expect(try root.run(["teer", "kiosk", "set-code"], input: "sesame 7\n").status == 0)
        #expect(try root.shell("systemctl enable teer-kiosk@tty1.service").status == 0)

        _ = try dpkg(["--remove", "teer"])
        #expect(root.paths().contains("etc/teer/kiosk.yaml") && root.paths().contains("etc/teer/kiosk-code"))
        #expect(!root.paths().contains("usr/bin/teer"))
        _ = try dpkg(["--purge", "teer"])
        let left = root.paths().subtracting(before).filter { !$0.hasPrefix("root/.local") }
        #expect(left == [] && before.subtracting(root.paths()).allSatisfy { $0.contains("__pycache__") })
    }

    @Test("Every command of the page for administrators works there, or is named as not run")
    func administratorPage() throws {
        let file = Program.repository.appendingPathComponent("Scripts/packaging/administrator.md")
        let blocks = AdministratorPage(try String(contentsOf: file, encoding: .utf8)).blocks
        #expect(blocks.count > 8 && blocks.allSatisfy { $0 != nil }, "each block of commands says where it is tried")
        try FileManager.default.copyItem(atPath: package.path, toPath: "\(root.path)/root/teer_0_all.deb")
        try FileManager.default.createDirectory(atPath: "\(root.path)/run/sshd", withIntermediateDirectories: true)
        var (ran, notRun) = (0, [String]())
        for block in blocks.compactMap(\.self) {
            guard block.place != .nowhere else {
                notRun += block.commands
                continue
            }
            let outcome = try root.shell("cd /root\n" + block.commands.joined(separator: "\n"), input: "sesame 7\n")
            if let why = Self.missing(outcome) {
                notRun.append("\(block.commands[0]) and what follows it (\(why))")
                continue
            }
            #expect(outcome.status == 0, "\(block.commands): \(outcome.output)\(outcome.errors)")
            ran += block.commands.count
        }
        print("administrator.md: \(ran) commands run in a bare root, \(notRun.count) not run:")
        for command in notRun { print("  \(command)") }
        #expect(ran >= 25)
        let left = root.paths().filter { $0.contains("teer") && !$0.hasPrefix("root/") }
        #expect(left == [], "what the last section takes away")
    }

    /// Why a command can not be tried on this machine; nil when it was.
    private static func missing(_ outcome: ExternalCommand.Outcome) -> String? {
        outcome.errors.contains("referring to the console") ? "this machine has no Linux console" : nil
    }

    @Test(
        "The kiosk shows its first page in tmux, turns a page, knows the staff code, and changes no file of the whole system",
        .enabled(if: Program.isInstalled("tmux")))
    func session() throws {
        _ = try dpkg(["--install", package.path])
        #expect(try root.run(["teer", "kiosk", "set-code"], input: "sesame 7\n").status == 0)
        let before = try root.everyFile()
        #expect(before.count > 1_000)
        let pane = try RootPane(root, ["teer", "kiosk", "--code-file", "/etc/teer/kiosk-code"])
        let first = try pane.wait { $0.contains(TerminalSession.firstPage) }
        try pane.press("Down", "Enter")
        _ = try pane.wait { !$0.isEmpty && $0 != first && !$0.contains(TerminalSession.firstPage) }
        try pane.press("F12")
        _ = try pane.wait { $0.localizedCaseInsensitiveContains("code") }
        try pane.press("s", "e", "s", "a", "m", "e", "Space", "7", "Enter")
        _ = try pane.wait { $0.contains("left with 0") }
        #expect(try root.everyFile().symmetricDifference(before) == [])
    }

    @Test(
        "A code that was changed after systemd copied it ends the kiosk at the reset, so that the unit starts with the new one",
        .enabled(if: Program.isInstalled("tmux")))
    func changedCode() throws {
        _ = try dpkg(["--install", package.path])
        let start = """
            printf 'sesame 7\\n' | teer kiosk set-code && mkdir -p /run/credentials
            cp /etc/teer/kiosk-code /run/credentials/teer-kiosk-code && chmod 400 /run/credentials/teer-kiosk-code
            printf 'idle-seconds: 1\\nstill-there-seconds: 1\\n' >/etc/teer/kiosk.yaml
            """
        #expect(try root.shell(start).status == 0)
        let pane = try RootPane(root, ["env", "CREDENTIALS_DIRECTORY=/run/credentials", "teer", "kiosk"])
        _ = try pane.wait { $0.contains(TerminalSession.firstPage) }
        // Unchanged, a reset is followed by the first page.
        try pane.press("1")
        _ = try pane.wait { $0.contains("Still there?") }
        _ = try pane.wait { $0.contains(TerminalSession.firstPage) }
        #expect(try root.shell("printf 'other 8\\n' | teer kiosk set-code").status == 0)
        try pane.press("1")
        _ = try pane.wait { $0.contains("left with 129") }
    }

    @Test(
        "Where nothing but the one file may be executed, it starts, and no shell does",
        .enabled(if: BuiltPackage.isStatic, "not tried: a debug build needs its libraries executable"))
    func alone() throws {
        _ = try dpkg(["--install", package.path])
        // What NoExecPaths=/ and ExecPaths=/usr/bin/teer of the unit do.
        let cage = """
            mount --bind "$0" "$0" && mount -o remount,bind,noexec "$0" && mount -t proc -o noexec proc "$0/proc" || exit 99
            mount --bind "$0/usr/bin/teer" "$0/usr/bin/teer" && mount -o remount,bind,exec "$0/usr/bin/teer" || exit 99
            exec /usr/sbin/chroot "$0" "$@"
            """
        let program = try ExternalCommand.run(
            "unshare", ["--mount", "sh", "-c", cage, root.path, "/usr/bin/teer", "--version"])
        #expect(program.status == 0, "\(program.errors)")
        let shell = try ExternalCommand.run("unshare", ["--mount", "sh", "-c", cage, root.path, "/bin/sh", "-c", "echo out"])
        #expect(shell.status == 126 && shell.output == "", "\(shell.errors)")
    }
}
