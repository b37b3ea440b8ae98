import TextRules

/// JSON as it is written, byte by byte: for lines that are written at every key.
///
/// What is written once can be a `JSONValue` first.
public struct JSONBytes: Sendable {
    @usableFromInline
    var bytes: [UInt8] = []

    /// Makes room for so many bytes, beyond which it grows.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// All that was written.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes brackets, commas and keys as they stand.
    public mutating func write(_ piece: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount))
    }

    /// Writes what is JSON already.
    public mutating func write(json: String) { bytes.append(contentsOf: json.utf8) }

    /// Writes a number.
    public mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    /// Writes a list.
    @inlinable
    public mutating func write<Element>(_ elements: [Element], each write: (inout JSONBytes, Element) -> Void) {
        list(of: elements, between: "[", "]", each: write)
    }

    /// Writes an object whose keys are sorted, so that equal ones give the same text.
    @inlinable
    public mutating func write<Value>(sorted entries: [String: Value], each write: (inout JSONBytes, Value) -> Void) {
        list(of: entries.sorted { $0.key < $1.key }, between: "{", "}") { bytes, entry in
            bytes.quote(entry.key)
            bytes.write(byte: ":")
            write(&bytes, entry.value)
        }
    }

    @inlinable
    mutating func list<Element>(
        of elements: [Element], between open: Unicode.Scalar, _ close: Unicode.Scalar,
        each write: (inout JSONBytes, Element) -> Void
    ) {
        self.write(byte: open)
        for (index, element) in elements.enumerated() {
            if index > 0 { self.write(byte: ",") }
            write(&self, element)
        }
        self.write(byte: close)
    }

    @inlinable
    mutating func write(byte scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

    /// Writes a text in quotation marks. Control characters of all kinds are escaped: it may be read at a terminal.
    public mutating func quote(_ text: String) {
        write(byte: "\"")
        if !writePlain(text) {
            for scalar in text.unicodeScalars { escape(scalar) }
        }
        write(byte: "\"")
    }

    /// Writes a text that stands in JSON as it is: printable ASCII but for the quotation mark and the backslash.
    private mutating func writePlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { utf8 in
            // Not left at the first that is not: so several are looked at at once.
            var others: UInt8 = 0
            for byte in utf8 { others |= byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C ? 0 : 1 }
            if others == 0 { bytes.append(contentsOf: utf8) }
            return others == 0
        } ?? false
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": write("\\\"")
        case "\\": write("\\\\")
        case "\n": write("\\n")
        case _ where PlainText.isControl(scalar): write(json: JSONText.escape(scalar))
        default: bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
    }
}
