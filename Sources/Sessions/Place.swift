/// Where lines stand in the store: the walk's number and the line's in one key.
///
/// Lines of one walk lie side by side this way, and each is found in a tree that holds nothing but keys above its leaves. A table
/// with the key (walk, line) needs a second tree or, `WITHOUT ROWID`, three times the room for lines of a kilobyte.
enum Place {
    /// The lines that one walk can have.
    static let lines: Int64 = 1 << 32

    /// The numbers that walks can have.
    static let numbers: Range<Int64> = 1..<1 << 31

    /// The key of a line; of the place before the walk's first line for -1.
    static func of(_ seq: Int, in number: Int64) -> Int64 {
        precondition(seq >= -1 && seq < lines, "line \(seq) is none that a walk can have")
        return number * lines + Int64(seq)
    }

    /// The keys that a walk's lines can have.
    static func all(of number: Int64) -> Range<Int64> { number * lines..<(number + 1) * lines }

    /// The number of the line with a key.
    static func seq(_ place: Int64) -> Int { Int(place & (lines - 1)) }
}
