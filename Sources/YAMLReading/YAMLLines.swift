import Glibc

/// Where the lines of a source begin.
struct YAMLLines {
    private let source: UnsafeBufferPointer<UInt8>
    private var starts = [0]

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        guard let base = source.baseAddress else { return }
        var offset = 0
        while offset < source.count, let hit = memchr(base + offset, 0x0A, source.count - offset) {
            offset = UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
            starts.append(offset)
        }
    }

    /// The bytes of a line, counted from 0, without its end; none behind the last one.
    func bytes(ofLine line: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        guard starts.indices.contains(line) else { return source[source.count...] }
        return source[starts[line]...].prefix { $0 != 0x0A }
    }

    /// The offset of a character given by its line and column, both from 0; the line's end for a column behind it.
    func offset(line: Int, column: Int) -> Int {
        guard starts.indices.contains(line) else { return source.count }
        var (offset, left) = (starts[line], column)
        while offset < source.count, source[offset] != 0x0A {
            if source[offset] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            offset += 1
        }
        return offset
    }
}
