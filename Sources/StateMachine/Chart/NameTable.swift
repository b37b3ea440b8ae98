/// Names and their numbers: each distinct name is numbered in the order in which it was first seen.
package struct NameTable: Sendable {
    package private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]

    init(capacity: Int = 16) {
        names.reserveCapacity(capacity)
        numbers.reserveCapacity(capacity)
    }

    /// The number of a name, if it was seen.
    package func number(of name: String) -> Int? { numbers[name] }

    /// The number of a name, new or not.
    mutating func intern(_ name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }
}
