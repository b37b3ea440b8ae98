/// Bytes to be digested: every part is preceded by its length, so that two different lists never give the same bytes.
struct CanonicalBytes {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

    /// Adds a number in seven bits a byte, the lowest first.
    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Adds the names of states.
    mutating func add(namesOf states: some Sequence<Int>, in outline: Outline) {
        for state in states {
            bytes.append(contentsOf: outline.nameBytes.bytes[outline.nameEnds[state - 1]..<outline.nameEnds[state]])
        }
    }

    /// Adds a text.
    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds bytes.
    mutating func add(_ more: [UInt8]) {
        add(more.count)
        bytes.append(contentsOf: more)
    }

    /// Adds texts.
    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    /// Adds numbers.
    mutating func add(_ numbers: some Collection<Int>) {
        add(numbers.count)
        for number in numbers { add(number) }
    }
}
