import Foundation
import Testing

/// A kiosk on a terminal of its own, with the folders of a clinic made for one test.
struct KioskBooth {
    static let code = "sesame 7"

    let home = Home()

    /// Settings of a kiosk that never asks; text that is added says otherwise.
    @discardableResult
    func settings(_ text: String = "") throws -> String {
        let idle = text.contains("idle-seconds") ? "" : "idle-seconds: 0\n"
        return try home.write(idle + text, to: "kiosk.yaml")
    }

    /// The file with the staff code, made by the program.
    func codeFile() throws -> String {
        let file = home.file("code")
        let outcome = try home.run(["kiosk", "set-code", "--file", file], input: Self.code + "\n")
        #expect(outcome.status == 0, "\(outcome.errors)")
        return file
    }

    /// Starts the kiosk; what it says on standard error goes into the file `errors`.
    func start(
        _ settings: String = "", code: String? = nil, term: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
        variables: [String: String] = [:]
    ) throws -> TerminalSession {
        let file = try self.settings(settings)
        let words = ["kiosk", "--config", file] + (code.map { ["--code-file", $0] } ?? [])
        let session = try TerminalSession(
            home, ["-c", #"errors=$1; shift; exec "$0" "$@" 2>"$errors""#, Program.path, home.file("errors")] + words,
            program: "/bin/sh", term: term, columns: columns, rows: rows, variables)
        return session
    }

    /// What the kiosk said on standard error.
    var errors: String { (try? String(contentsOfFile: home.file("errors"), encoding: .utf8)) ?? "" }

    /// Every file in the folders with its bytes.
    func files() -> [String: Data] {
        var found: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: home.path) ?? FileManager.DirectoryEnumerator() {
            found[name] = FileManager.default.contents(atPath: home.file(name)) ?? Data()
        }
        return found
    }
}

extension TerminalSession {
    /// What the first page says in any case.
    static let firstPage = "gives information only"

    /// Waits for the first page.
    func seeFirstPage() throws { try see(Self.firstPage) }
}
