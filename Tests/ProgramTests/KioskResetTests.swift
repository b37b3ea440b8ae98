import Foundation
import Testing

@Suite("After a visitor nothing of the visit is left")
struct KioskResetTests {
    /// Long enough to be on the heap, and nowhere else in the world.
    private static let word = "qvzjxkwpfyqvbgkzjwxqpf"

    /// How often a word is found in the memory of a process, in the two forms that the program holds texts in.
    private func occurrences(of word: String, in process: ChildProcess) throws -> Int {
        let maps = try process.fact("maps").orThrow("the process can not be looked at")
        let memory = open("/proc/\(process.id)/mem", O_RDONLY | O_CLOEXEC)
        guard memory >= 0 else { throw Missing(description: "the memory of a process can not be read here") }
        defer { close(memory) }
        let narrow = Data(word.utf8)
        let wide = word.unicodeScalars.reduce(into: Data()) { data, scalar in
            withUnsafeBytes(of: scalar.value.littleEndian) { data.append(contentsOf: $0) }
        }
        var count = 0
        for line in maps.split(separator: "\n") {
            guard let range = line.split(separator: " ").first?.split(separator: "-").compactMap({ UInt64($0, radix: 16) }),
                range.count == 2, range[1] - range[0] < 1 << 30, line.contains(" rw")
            else { continue }
            var bytes = [UInt8](repeating: 0, count: Int(range[1] - range[0]))
            guard pread(memory, &bytes, bytes.count, off_t(range[0])) > 0 else { continue }
            let data = Data(bytes)
            for pattern in [narrow, wide] {
                var from = data.startIndex
                while let hit = data.range(of: pattern, in: from..<data.endIndex) {
                    count += 1
                    from = hit.upperBound
                }
            }
        }
        return count
    }

    private func hasBegunAnew(_ session: TerminalSession) -> Bool {
        session.process.fact("environ")?.contains("TEER_KIOSK_AGAIN=1") ?? false
    }

    @Test(
        "What was typed is in the memory before the reset and nowhere in it after: at the staff's prompt, in a search",
        arguments: [true, false])
    func memory(isPrompt: Bool) throws {
        let booth = KioskBooth()
        let session = try booth.start(
            "idle-seconds: 2\nstill-there-seconds: 1\naudience: \(isPrompt ? "visitor" : "clinician")\n",
            code: booth.codeFile())
        try session.see(isPrompt ? TerminalSession.firstPage : "Begin the")
        session.send(KeyBytes(isPrompt ? "f12" : "/").bytes)
        try session.see(isPrompt ? "Staff code:" : "Find:")
        // Tried once, which makes a text of it, and typed once more.
        session.send(Array("\(Self.word)\r".utf8))
        try session.see(isPrompt ? "not the code" : Self.word)
        session.send(Array((isPrompt ? "" : "/").utf8) + Array(Self.word.utf8))
        try session.see("Still there?")
        #expect(try occurrences(of: Self.word, in: session.process) > 0, "a search that finds nothing proves nothing")
        try session.see("the first page again") { [self] in
            $0.text.contains(isPrompt ? TerminalSession.firstPage : "Begin the") && hasBegunAnew(session)
        }
        #expect(try occurrences(of: Self.word, in: session.process) == 0)
        #expect(!session.terminal.text.contains(Self.word))
    }

    @Test("The reset's own exec is the only one, no other process is begun, and no file is opened to be written")
    func systemCalls() throws {
        let strace = try Program.location(of: "strace").orThrow("strace is not installed")
        let booth = KioskBooth()
        let trace = booth.home.file("trace")
        let settings = try booth.settings("idle-seconds: 1\nstill-there-seconds: 1\n")
        let calls =
            "trace=poll,prctl,prlimit64,setrlimit,execve,execveat,fork,vfork,clone,clone3,open,openat,openat2,creat,rename,renameat,renameat2,unlink,mkdir"
        let session = try TerminalSession(
            booth.home,
            ["-f", "-o", trace, "-e", calls, Program.path, "kiosk", "--config", settings, "--code-file", booth.codeFile()],
            program: strace)
        for _ in 0..<2 {
            try session.seeFirstPage()
            session.send(Array("1\r\r".utf8))
            try session.see("Page ")
            try session.see("Still there?")
        }
        try session.seeFirstPage()
        // The tracer itself lets no signal through.
        kill(try #require(session.children.first), SIGTERM)
        #expect(session.waitForEnd() == .exited(0))
        let lines = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
        // Each of the three beginnings shuts its memory off from others, and from core files.
        #expect(lines.count { $0.contains("prctl(PR_SET_DUMPABLE, SUID_DUMP_DISABLE)") } == 3)
        #expect(lines.count { $0.contains("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}") } == 3)
        // Between keys it wakes for what is due and nothing else: the question, and the reset.
        let wakes = lines.filter { $0.contains("poll(") && $0.contains("(Timeout)") && !$0.contains(", 0) = 0") }
        #expect(wakes.count == 4, "\(wakes)")
        #expect(
            lines.contains { $0.contains("poll(") && $0.contains(/, (59\d\d\d|60000)\)/) },
            "with nobody there it should wait for a key, and for the minute after which all is sent again")
        let execs = lines.filter { $0.contains("exec") }
        #expect(execs.count == 3, "\(execs)")
        #expect(execs.dropFirst().allSatisfy { $0.contains("execve(\"/proc/self/exe\"") })
        #expect(!lines.contains { $0.contains("fork(") || $0.contains("clone") })
        let changes = lines.filter { line in
            ["O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "rename", "unlink(", "mkdir("].contains { line.contains($0) }
                && !line.contains("\"/proc/self/fd/1\", O_WRONLY|O_NOCTTY|O_NONBLOCK|O_CLOEXEC")  // the terminal's own line
        }
        #expect(changes == [])
    }

    @Test("A changed staff code is taken at the reset: then the old one is refused and the new one ends the kiosk")
    func changedCode() throws {
        let booth = KioskBooth()
        let file = try booth.codeFile()
        let session = try booth.start("idle-seconds: 2\nstill-there-seconds: 1\n", code: file)
        try session.seeFirstPage()
        #expect(try booth.home.run(["kiosk", "set-code", "--file", file], input: "other 8\n").status == 0)
        session.send(Array("1".utf8))
        try session.see("Page 1/")
        try session.see("the first page again") { [self] in
            $0.text.contains(TerminalSession.firstPage) && hasBegunAnew(session)
        }
        try session.settle()
        try session.press("f12")
        session.send(Array("\(KioskBooth.code)\r".utf8))
        try session.see("not the code")
        try session.see("can be typed now")
        session.send(Array("other 8\r".utf8))
        #expect(session.waitForEnd() == .exited(0))
    }

    @Test("Pulled out in a loop that starts it again, it comes back to the first page", arguments: ["xterm-256color", "linux"])
    func kills(term: String) throws {
        let booth = KioskBooth()
        let settings = try booth.settings()
        let count = Program.isSoak ? 50 : 5
        let loop =
            #"for n in $(seq \#(count + 1)); do "$0" kiosk --config "$1" 2>/dev/null; printf '\033[?1049l\033[0m'; stty sane; done"#
        let session = try TerminalSession(booth.home, ["-c", loop, Program.path, settings], program: "/bin/sh", term: term)
        for _ in 0..<count {
            try session.seeFirstPage()
            let program = try #require(session.children.first)
            session.send(Array("1\r".utf8))
            try session.see("Page 1/")
            kill(program, SIGKILL)
            try session.see("another start") { _ in session.children.first.map { $0 != program } ?? false }
        }
        try session.seeFirstPage()
    }

    @Test("Visits and pages are counted by day when that is switched on, in one file, and nothing else is written")
    func counting() throws {
        let booth = KioskBooth()
        let state = booth.home.file("counts")
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        let settings = "idle-seconds: 1\nstill-there-seconds: 1\ncount: true\n"
        let session = try booth.start(settings, variables: ["STATE_DIRECTORY": state])
        try session.seeFirstPage()
        let before = Set(booth.files().keys)
        for visit in 1...2 {
            session.send(Array("1".utf8))
            try session.see("Page 1/")
            try session.see("Still there?")
            try session.see("the first page, and a count") { _ in
                (try? String(contentsOfFile: "\(state)/visits.csv", encoding: .utf8))?.hasSuffix(",\(visit),\(visit)\n")
                    ?? false
            }
            try session.seeFirstPage()
        }
        let text = try String(contentsOfFile: "\(state)/visits.csv", encoding: .utf8)
        #expect(text.wholeMatch(of: /day,visits,pages\n\d{4}-\d\d-\d\d,2,2\n/) != nil, "\(text)")
        #expect(Set(booth.files().keys).subtracting(before) == ["counts/visits.csv"])
        #expect(
            booth.errors.split(separator: "\n").count { $0.hasPrefix("There is no staff code") } == 1,
            "said once, not each time")
    }

    @Test("A table of visits from elsewhere, behind a link, keeps its rows, its line ends and its mode")
    func countingKeeps() throws {
        let booth = KioskBooth()
        let table = try booth.home.write("day,visits,pages\r\n2020-01-02,7,9\r\n2020-01-03;1;2\r\n", to: "elsewhere/visits.csv")
        chmod(table, 0o644)
        let state = booth.home.file("counts")
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
        symlink(table, "\(state)/visits.csv")
        let session = try booth.start(
            "idle-seconds: 1\nstill-there-seconds: 1\ncount: true\n", variables: ["STATE_DIRECTORY": state])
        try session.seeFirstPage()
        session.send(Array("1".utf8))
        try session.see("Page 1/")
        try session.see("a count") { _ in
            (try? String(contentsOfFile: table, encoding: .utf8))?.hasSuffix(",1,1\r\n") ?? false
        }
        let text = try String(contentsOfFile: table, encoding: .utf8)
        #expect(text.hasPrefix("day,visits,pages\r\n2020-01-02,7,9\r\n2020-01-03;1;2\r\n2"), "\(text)")
        #expect(try FileManager.default.attributesOfItem(atPath: table)[.posixPermissions] as? Int == 0o644)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(state)/visits.csv") == table)
    }

    @Test("A count that can not be written is one sentence, and the kiosk goes on")
    func countingFails() throws {
        let booth = KioskBooth()
        let state = try booth.home.write("", to: "file")
        let session = try booth.start(
            "idle-seconds: 1\nstill-there-seconds: 1\ncount: true\n", variables: ["STATE_DIRECTORY": state])
        try session.seeFirstPage()
        session.send(Array("1".utf8))
        try session.see("Page 1/")
        try session.seeFirstPage()
        #expect(booth.errors.hasSuffix("The visit was not counted: there is no such folder.\n"), "\(booth.errors)")
        session.send(Array("2".utf8))
        try session.see("Page 1/")
    }
}
