/// Names and their numbers: each distinct name is numbered in the order in which it was first seen.
struct NameTable: Sendable {
    private(set) var names: [String] = []
    /// Open addressing over a power of two; a slot holds a number plus one, or zero.
    private var slots: [Int32]
    private var mask: Int

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
        mask = size - 1
        names.reserveCapacity(capacity)
    }

    /// The number of a name, if it was seen.
    func number(of name: String) -> Int? {
        let found = slots[slot(of: name)]
        return found == 0 ? nil : Int(found) - 1
    }

    /// The number of a name, new or not.
    mutating func intern(_ name: String) -> Int {
        let place = slot(of: name)
        if slots[place] != 0 { return Int(slots[place]) - 1 }
        names.append(name)
        slots[place] = Int32(truncatingIfNeeded: names.count)
        if names.count * 2 > mask { grow() }
        return names.count - 1
    }

    private func slot(of name: String) -> Int {
        var place = Self.hash(name) & mask
        while slots[place] != 0, names[Int(slots[place]) - 1] != name { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for (number, name) in names.enumerated() {
            slots[slot(of: name)] = Int32(truncatingIfNeeded: number + 1)
        }
    }

    /// FNV-1a with a final mix. Names come from checked charts, so a seeded hash would only cost time.
    private static func hash(_ name: String) -> Int {
        var name = name
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        name.withUTF8 { bytes in
            for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        value ^= value >> 32
        return Int(truncatingIfNeeded: value & 0x7fff_ffff_ffff_ffff)
    }
}
