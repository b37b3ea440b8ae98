import Testing

@testable import StateMachine

@Suite("The sum that charts are told apart by")
struct WordSumTests {
    @Test("Every single bit of a text counts, at every length")
    func bits() {
        for length in 0...25 {
            let text = (0..<length).map { UInt8(97 + $0 % 26) }
            var sums: Set<[UInt8]> = [sum { $0.add(text) }]
            for at in text.indices {
                for bit in 0..<8 {
                    var changed = text
                    changed[at] ^= 1 << UInt8(bit)
                    sums.insert(sum { $0.add(changed) })
                }
            }
            #expect(sums.count == 1 + 8 * length)
        }
    }

    @Test("Where one text ends and the next begins counts, and so does their order")
    func borders() {
        let lists = [["ab", "c"], ["a", "bc"], ["c", "ab"], ["abc"], ["abc", ""], ["", "abc"], ["ab", "c\0"], []]
        #expect(Set(lists.map { list in sum { $0.add(list) } }).count == lists.count)
    }

    @Test("A text counts as its bytes do, and numbers as they follow each other")
    func kinds() {
        #expect(sum { $0.add("septum") } == sum { $0.add(Array("septum".utf8)) })
        let orders: [[Int]] = [[1, 2, 3], [3, 2, 1], [1, 2], [1, 2, 3, 0], [-1, 2, 3]]
        #expect(Set(orders.map { numbers in sum { $0.add(numbers) } }).count == orders.count)
        #expect(sum { _ in }.count == 16)
    }

    private func sum(_ add: (inout WordSum) -> Void) -> [UInt8] {
        var sum = WordSum()
        add(&sum)
        return sum.bytes
    }
}
