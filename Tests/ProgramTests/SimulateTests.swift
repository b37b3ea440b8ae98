import Foundation
import TestSupport
import Testing

@Suite("teer simulate")
struct SimulateTests {
    private func run(_ line: String) throws -> Outcome {
        try Home().run(["simulate"] + line.split(separator: " ").map(String.init))
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("the table is aligned, has units, normal ranges, before and after, grade and gradient, in 80 columns")
    func table() throws {
        let outcome = try run("--phenotype primary --clip NTW@-2.5mm --heart-rate 90")
        #expect(outcome.status == 0 && outcome.errors == "")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines[0] == "severe primary MR (flail P2), after 60 beats")
        #expect(lines[1] == "After: clip NTW@-2.5mm, heart rate 90, systemic resistance -18 %")
        #expect(lines.contains { $0.hasPrefix("LA v-wave                       mmHg       6-16") })
        #expect(lines.contains { $0.hasPrefix("Heart rate") && $0.hasSuffix("76.9       90.0") })
        #expect(lines.contains { $0.hasPrefix("Before: MR severe (4+): by EROA 4+, by volume 4+, by fraction 4+") })
        #expect(lines.contains { $0.hasPrefix("  ACC/AHA 2020: severe") })
        #expect(lines.contains { $0.hasPrefix("After: MR mild (1+)") })
        #expect(lines.contains { $0.hasPrefix("Mean gradient") && $0.contains("comfortable (our own rule)") })
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(try outcome.output.allSatisfy(\.isASCII))
    }

    @Test("secondary MR shows that guidelines disagree; a third clip that the gradient is high and that studies disagree")
    func disagreement() throws {
        #expect(try run("--phenotype secondary").output.contains("Guidelines disagree on whether this is severe."))
        let stenosis = try run("--clip NTW@-6.4 --clip NTW@0 --clip NTW@6.4").output
        #expect(stenosis.contains(": high (our own rule)\n  Stop adding clips"))
        #expect(stenosis.contains("SOLACI 2022: no difference at two years"))
        #expect(stenosis.contains("Sammour 2024: more deaths and heart failure"))
    }

    @Test("a small area is no room for another clip, whatever the gradient")
    func smallArea() throws {
        let output = try run("--phenotype secondary --clip NTW@-3.2 --clip NTW@3.2").output
        #expect(output.contains("valve area 1.82 cm2: borderline") && !output.contains("There is room"))
    }

    @Test("in atrial fibrillation there is no a-wave: in the table, in JSON and in CSV")
    func fibrillation() throws {
        let table = try run("--phenotype afmr").output.split(separator: "\n")
        #expect(table.contains { $0.hasPrefix("LA a-wave") && $0.hasSuffix("none") })
        let measures = try object(run("--phenotype afmr --format json").output)["before"] as? [String: Any]
        #expect((measures?["measures"] as? [String: Double])?["la_a"] == nil)
        #expect((measures?["measures"] as? [String: Double])?["la_v"] != nil)
        let csv = try run("--phenotype afmr --format csv").output.split(separator: "\n")
        #expect(csv.contains { $0.hasPrefix("la_a,") && $0.hasSuffix(",") })
        #expect(try run("--phenotype primary").output.split(separator: "\n").allSatisfy { !$0.hasSuffix("none") })
    }

    @Test("COAPT's criteria are applied to an LVEF up to 50 %, and a healthy valve is not graded")
    func population() throws {
        #expect(try run("--phenotype secondary").output.contains("COAPT core laboratory: severe"))
        #expect(try !run("--phenotype afmr").output.contains("COAPT core laboratory"))
        let healthy = try run("--phenotype healthy").output
        #expect(healthy.contains("\nMR none (0)\n") && !healthy.contains("ACC/AHA"))
    }

    @Test("an orifice area that is given is the patient's own, before a clip and after; the flail of 0.40 cm2 is still there")
    func patientValve() throws {
        let output = try run("--eroa 0.40 --mva 5 --clip NTW").output
        #expect(
            output.hasPrefix("primary MR (flail P2), valve area 5 cm2, EROA 0.4 cm2, after 60 beats\nAfter: clip NTW, systemic")
        )
        #expect(output.contains("Before: MR moderate-severe (3+)"))
        #expect(output.contains("ACC/AHA 2020: severe by EROA only"))
    }

    @Test("a clip that holds lowers the resistance by 18 % unless told otherwise; the LVEF's change is told")
    func resistance() throws {
        func measures(_ line: String) throws -> (before: [String: Double], after: [String: Double]) {
            let json = try object(run(line + " --format json").output)
            func state(_ name: String) -> [String: Double] {
                (json[name] as? [String: Any])?["measures"] as? [String: Double] ?? [:]
            }
            return (state("before"), state("after"))
        }
        let usual = try measures("--clip NTW")
        let kept = try measures("--clip NTW --set clip_r_sys=1")
        #expect(abs(try #require(usual.after["svr"]) / #require(usual.before["svr"]) - 0.82) < 0.01)
        #expect(abs(try #require(usual.after["map"]) - #require(usual.before["map"])) <= 5)
        #expect(abs(try #require(kept.after["svr"]) / #require(kept.before["svr"]) - 1) < 0.001)
        let lines = try run("--clip NTW").output.split(separator: "\n")
        let change = try #require(usual.after["ef"]) - #require(usual.before["ef"])
        #expect(change < -10)
        #expect(
            lines.contains { $0.hasPrefix("LVEF changes by \(String(format: "%.1f", change)) points; published: about -3") })
        #expect(lines.contains("Known errors: LVEF falls too far after a clip, LA mean too far in primary MR."))
        #expect(try !run("--clip NTW --set clip_r_sys=1").output.contains("systemic resistance -"))
        #expect(try !run("--clip NTW@0,tear=0.05").output.contains("Known errors"), "a clip that holds nothing")
    }

    @Test("JSON and CSV have the same numbers, and what the options say is in them")
    func formats() throws {
        let json = try object(
            run("--mix primary:secondary:0.3 --clip XT@2 --set asd=0.3 --scale r_sys=1.2 --format json").output)
        let after = try #require((json["after"] as? [String: Any])?["measures"] as? [String: Double])
        let before = try #require((json["before"] as? [String: Any])?["measures"] as? [String: Double])
        #expect(after.count == 34 && before["qp_qs"].map { abs($0 - 1) < 1e-6 } == true)
        #expect(try #require(after["qp_qs"]) > 1.1)
        #expect(json["changes"] as? String == "clip XT@2, scale r_sys=1.2, set asd=0.3, systemic resistance -18 %")
        let csv = try run("--mix primary:secondary:0.3 --clip XT@2 --set asd=0.3 --scale r_sys=1.2 --format csv").output
        let map = try #require(csv.split(separator: "\n").first { $0.hasPrefix("map,") }).split(separator: ",")
        #expect(map.suffix(2).map { Double($0) } == [before["map"], after["map"]])
    }

    @Test("an arrest is told with its cause, in every format")
    func arrest() throws {
        let table = try run("--phenotype healthy --set bleed=50 --beats 200")
        #expect(table.status == 0)
        #expect(table.output.contains("After: Arrest after"))
        #expect(table.output.contains("(hemorrhage)"))
        let json = try object(run("--phenotype healthy --set bleed=50 --beats 200 --format json").output)
        let arrest = try #require((json["after"] as? [String: Any])?["arrest"] as? [String: Any])
        #expect(arrest["cause"] as? String == "hemorrhage")
    }

    @Test("the plot goes to a pipe as well: braille in UTF-8, letters in the C locale and when asked for")
    func plot() throws {
        let arguments = ["simulate", "--clip", "NTW", "--plot"]
        let braille = try Home().run(arguments, ["LC_ALL": "C.UTF-8"])
        #expect(braille.output.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
        for outcome in [
            try Home().run(arguments, ["LC_ALL": "C"]), try Home().run(arguments + ["--ascii"], ["LC_ALL": "C.UTF-8"]),
        ] {
            #expect(try outcome.output.allSatisfy(\.isASCII))
            for title in ["Pressures of the left side", "Low pressures", "Mitral flow", "Left ventricular pressure"] {
                #expect(outcome.output.contains(title), "\(title)")
            }
        }
        #expect(braille.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("on a terminal without braille the plot has none, as on the full screen", arguments: ["linux", "vt220"])
    func plotOnConsole(term: String) throws {
        let plain = try Home().run(["simulate", "--clip", "NTW", "--plot"], ["LC_ALL": "C.UTF-8", "TERM": term])
        #expect(!plain.output.unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) })
        #expect(plain.output.contains("Left ventricular pressure"))
    }

    @Test("waveforms are ten seconds of samples, a number in every cell")
    func waveforms() throws {
        let lines = try run("--waveforms").output.split(separator: "\n").map { $0.split(separator: ",") }
        #expect(lines[0].first == "time_s" && lines[0].count == 10)
        #expect(lines.count == 2501)
        #expect(lines.dropFirst().allSatisfy { line in line.count == 10 && line.allSatisfy { Double($0)?.isFinite == true } })
    }

    @Test("the parameters are listed with range, unit and meaning")
    func parameters() throws {
        let lines = try run("--parameters").output.split(separator: "\n")
        #expect(lines.count == 77)
        #expect(
            lines.contains { $0.hasPrefix("r_sys") && $0.contains("0.1 to 6") && $0.contains("systemic vascular resistance") })
    }

    @Test("a long run shows how far it is on standard error when that is a terminal, and takes it away at the end")
    func progress() throws {
        let home = Home()
        let shell = ["-c", #""$TEER" simulate --phenotype healthy --beats 20000 --format json > "$HOME/out.json""#]
        let session = try TerminalSession(home, shell, program: "/bin/bash", ["TEER": Program.path])
        try session.see("how far it is") { $0.text.contains("of 20000") && $0.text.contains("beat ") }
        #expect(session.waitForEnd() == .exited(0))
        #expect(session.terminal.text.allSatisfy { $0 == " " || $0 == "\n" }, "\(session.terminal.text)")
        let json = try object(String(contentsOfFile: home.file("out.json"), encoding: .utf8))
        #expect(json["beats"] as? Int == 20_000)
        #expect(try run("--phenotype healthy --beats 20000").errors == "")
    }

    /// Options with numbers from anywhere, most of them at an end of a parameter's range.
    private func extremeOptions(_ random: inout SeededGenerator, _ parameters: [(name: String, low: Double, high: Double)])
        -> [String]
    {
        (0..<Int.random(in: 1...6, using: &random)).flatMap { _ -> [String] in
            guard let parameter = parameters.randomElement(using: &random) else { return [] }
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return ["--set", "\(parameter.name)=\(parameter.low)"]
            case 1: return ["--set", "\(parameter.name)=\(parameter.high)"]
            case 2:
                return ["--set", "\(parameter.name)=\(["nan", "inf", "-1e308", "1e-308"].randomElement(using: &random) ?? "")"]
            case 3: return ["--scale", "\(parameter.name)=\(Double.random(in: 0...3, using: &random))"]
            default:
                return ["--set", "\(parameter.name)=\(Double.random(in: parameter.low...parameter.high, using: &random))"]
            }
        }
    }

    @Test("with any numbers it prints numbers, an arrest, or a range; never what is no number", arguments: 0..<4)
    func extremes(_ seed: Int) throws {
        let home = Home()
        let parameters = try home.run(["simulate", "--parameters"]).output.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return Double(words[1]).flatMap { low in Double(words[3]).map { (name: String(words[0]), low: low, high: $0) } }
        }
        #expect(parameters.count == 77)
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<(Program.isSoak ? 100 : 10) {
            let format = [["--format", "json"], ["--format", "csv"], ["--plot"], ["--waveforms"]][seed]
            let options = extremeOptions(&random, parameters)
            let outcome = try home.run(["simulate", "--beats", "20"] + format + options)
            #expect(outcome.status == 0 && outcome.errors == "" || outcome.status == 2 && outcome.output == "", "\(options)")
            if outcome.status == 2 { #expect(outcome.errors.contains("is outside"), "\(options): \(outcome.errors)") }
            let words = outcome.output.lowercased().split { !$0.isLetter }
            #expect(!words.contains("nan") && !words.contains("inf") && !words.contains("null"), "\(options)")
            if seed == 0, outcome.status == 0 { _ = try object(outcome.output) }
        }
    }

    /// What was typed, and the answer.
    static let wrongUses: [(String, String)] = [
        ("--phenotype primry", "There is no phenotype 'primry'. Did you mean 'primary'?"),
        ("--mix primary:secundary:0.3", "There is no phenotype 'secundary'. Did you mean 'secondary'?"),
        ("--mix primary:secondary:3", "mix = 3 is outside 0 to 1."),
        ("--mix primary", "--mix needs two phenotypes and a share: primary:secondary:0.3."),
        ("--phenotype primary --mix primary:secondary:0.3", "Give --phenotype or --mix, not both."),
        ("--clip NTX", "There is no clip 'NTX'. Did you mean 'NT'?"),
        ("--clip NTW@here", "'NTW@here' is no clip; write its size and place, such as NTW@-2.5mm or XT@3mm,grasp=0.6."),
        ("--clip NTW@30", "the clip NTW at 30 mm reaches beyond the line of coaptation, which ends at 20 mm."),
        ("--clip NTW --clip NT@3", "the clips NTW at 0 mm and NT at 3 mm overlap: their middles must be at least 5 mm apart."),
        ("--heart-rate 300", "heart rate = 300 /min is outside 30 to 200 /min."),
        ("--effusion 500", "effusion = 500 mL is outside 0 to 400 mL."), ("--mva 50", "mva = 50 cm2 is outside 0.5 to 12 cm2."),
        ("--eroa nan", "eroa = a number that is not finite cm2 is outside 0 to 1.2 cm2."),
        ("--set r_syst=1", "There is no parameter 'r_syst'. Did you mean 'r_sys'?"),
        ("--set r_sys", "'r_sys' is no assignment; write --set NAME=NUMBER, such as r_sys=1.2."),
        ("--scale r_sys=0.01", "r_sys = 0.009868 mmHg s/mL is outside 0.1 to 6 mmHg s/mL."),
        ("--beats 0", "beats = 0 is outside 1 to 100000."),
        ("--irregular 0.9", "variation of the rhythm = 0.9 is outside 0 to 0.5."),
        ("--check", "--check compares cases; name their file with --cases FILE."),
        ("--format csv --plot", "Choose one of --format json, --format csv, --plot and --waveforms."),
        ("--cases x.json --clip NTW", "--cases takes its patients from the file; leave the other options out."),
        ("--cases no-such-file", "no-such-file: can not be read (No such file or directory)"),
        ("--fenotype primary", "Unknown option '--fenotype'. Did you mean '--phenotype'?"),
    ]

    @Test("wrong options are answered with what is wrong and the range, status 2", arguments: wrongUses)
    func wrongUse(line: String, expected: String) throws {
        let outcome = try run(line)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(expected), "\(outcome.errors)")
        #expect(outcome.output == "")
    }
}
