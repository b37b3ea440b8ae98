/// Names and their numbers: each distinct name is numbered in the order in which it was first seen.
struct NameTable: Sendable {
    private(set) var names: [String] = []
    /// Open addressing over a power of two. A slot holds half of the name's hash and its number plus one, or zero.
    private var slots: [UInt64]
    private var mask: Int

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
        names.reserveCapacity(capacity)
    }

    /// The number of a name, if it was seen.
    func number(of name: String) -> Int? {
        let found = slots[slot(of: name, Self.hash(name))]
        return found == 0 ? nil : Int(found & 0xffff_ffff) - 1
    }

    /// The number of a name, new or not.
    mutating func intern(_ name: String) -> Int {
        let hash = Self.hash(name)
        let place = slot(of: name, hash)
        if slots[place] != 0 { return Int(slots[place] & 0xffff_ffff) - 1 }
        names.append(name)
        slots[place] = hash << 32 | UInt64(names.count)
        if names.count * 2 > mask { grow() }
        return names.count - 1
    }

    private func slot(of name: String, _ hash: UInt64) -> Int {
        var place = Int(hash) & mask
        while slots[place] != 0, slots[place] >> 32 != hash || names[Int(slots[place] & 0xffff_ffff) - 1] != name {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        mask = slots.count - 1
        for slot in old where slot != 0 {
            var place = Int(slot >> 32) & mask
            while slots[place] != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }

    /// 32 bits of a keyed hash: words are multiplied by a secret into 128 bits, whose halves are put together.
    ///
    /// The secrets differ in every process: the names of a pack are nobody's to choose so that they collide. The standard
    /// hash takes nearly three times as long over names of this length.
    private static func hash(_ name: String) -> UInt64 {
        let secrets = secrets
        func fold(_ word: UInt64) -> UInt64 {
            let product = (word ^ secrets.0).multipliedFullWidth(by: secrets.1)
            return product.high ^ product.low
        }
        var name = name
        let sum = name.withUTF8 { text in
            let bytes = UnsafeRawBufferPointer(text)
            var sum = UInt64(bytes.count)
            if bytes.count < 8 { return fold(bytes.reduce(sum) { $0 << 8 | UInt64($1) }) }
            // The last eight bytes overlap those before: that is shorter than to pick out the rest.
            let last = bytes.count - 8
            for offset in stride(from: 0, to: last, by: 8) {
                sum = fold(sum ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return fold(sum ^ bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self))
        }
        return UInt64(UInt32(truncatingIfNeeded: sum))
    }

    private static let secrets = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max) | 1)
}
