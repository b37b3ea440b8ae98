import Content
import TestSupport
import Testing

extension TemporaryFolder {
    /// Cuts one file of a pack off or changes three bytes of it, so many times: the pack opens, or every fault is told with its file
    /// and without control characters.
    func survives(changes: Int, to file: String, of text: String, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = Array(text.utf8)
        for round in 0..<changes {
            var changed = bytes
            if round.isMultiple(of: 2) {
                changed.removeSubrange(Int.random(in: 0..<bytes.count, using: &random)...)
            } else {
                for _ in 0..<3 {
                    changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
            }
            write(changed, to: file)
            do throws(InvalidContent) {
                _ = try ContentPack.open(folder: path)
            } catch {
                #expect(error.problems.allSatisfy { $0.file.hasPrefix(path) && !$0.text.isEmpty })
                #expect(error.lines().allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
            }
        }
    }
}
