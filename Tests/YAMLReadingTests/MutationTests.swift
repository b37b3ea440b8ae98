import TestSupport
import Testing
import TextRules
import YAMLReading

/// Files that were damaged at random: read or refused, never a crash, always printable.
struct MutationTests {
    private static let sample = """
        # a comment
        steps:
          - id: eval-symptoms
            do: ["one, two", 'it''s', plain text]
            why:
              - >-
                folded
                text
              - |
                kept
            n: {a: 1, b: [2, {c: 3}], "d": ~}
            sign: "≥ 5 mmHg \\u00b2"

        """

    @Test("Two thousand damaged files are read or refused with a place inside the file")
    func damaged() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<2_000 {
            var bytes = Array(Self.sample.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&bytes, &random) }
            let log = ProblemLog()
            let document = bytes.withUnsafeBufferPointer { YAMLDocument.read($0, file: "t.yaml", log: log) }
            #expect(document != nil || log.holdsErrors)
            let lines = bytes.count { $0 == 0x0A } + 2
            for problem in log.problems {
                #expect(problem.line <= lines)
                #expect(problem.description.unicodeScalars.allSatisfy { !PlainText.isControl($0) })
            }
            if let document { #expect(size(of: document.root) > 0) }
        }
    }

    private func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let at = Int.random(in: 0..<max(bytes.count, 1), using: &random)
        let sign = Array("[]{}:-,&*!|>'\"%@`#\t\n \\\u{1B}".utf8).randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where !bytes.isEmpty: bytes.remove(at: at)
        case 1 where !bytes.isEmpty: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes = Array(bytes.prefix(at))
        case 3 where !bytes.isEmpty: bytes[at] = sign
        default: bytes.insert(sign, at: min(at, bytes.count))
        }
    }

    /// Walks the whole tree and counts its nodes.
    private func size(of node: YAMLNode) -> Int {
        1 + node.items.reduce(0) { $0 + size(of: $1) } + node.entries.reduce(0) { $0 + 1 + size(of: $1.value) }
    }
}
