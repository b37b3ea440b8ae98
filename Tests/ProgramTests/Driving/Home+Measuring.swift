import Foundation

/// What a command cost.
struct Cost {
    /// The most memory it held at once, in KiB.
    var peakKiB: Int
    /// Processor time, in milliseconds.
    var processorMilliseconds: Int
    /// Time on the clock, in milliseconds.
    var wallMilliseconds: Int
}

extension Home {
    /// Runs the program to its end and tells what it cost.
    func measure(_ arguments: [String]) throws -> (Outcome, Cost) {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("measured.py").path
        let python = try Program.location(of: "python3").orThrow("python3 is not installed")
        let report = file("cost-\(UInt64.random(in: .min ... .max))")
        let outcome = try run(python, ["-B", script, report, Program.path] + arguments)
        let numbers = try String(contentsOfFile: report, encoding: .utf8).split(separator: " ").compactMap { Int($0) }
        return (outcome, Cost(peakKiB: numbers[0], processorMilliseconds: numbers[1], wallMilliseconds: numbers[2]))
    }
}

/// Something a test needs that is not there.
struct Missing: Error, CustomStringConvertible {
    let description: String
}

extension Optional {
    /// The value, or an error that says what is missing.
    func orThrow(_ what: String) throws -> Wrapped {
        guard let self else { throw Missing(description: what) }
        return self
    }
}
