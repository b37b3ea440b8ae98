/// An element of an XML file. Namespace prefixes are dropped, except `conf`.
struct XMLElement {
    var name: String
    var attributes: [String: String] = [:]
    var children: [XMLElement] = []

    subscript(_ attribute: String) -> String? { attributes[attribute] }

    /// The children of a name.
    func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}

/// A text that is not XML, as far as the reader knows XML.
struct XMLProblem: Error { var text: String }

extension XMLElement {
    /// Reads a whole file; comments, instructions and texts are passed over.
    init(parsing text: String) throws {
        var reader = XMLReader(text)
        guard let root = try reader.element() else { throw XMLProblem(text: "no element") }
        self = root
    }
}

private struct XMLReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The next element at this level, if there is one before an end tag.
    mutating func element() throws -> XMLElement? {
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else {
                at += 1
                continue
            }
            if starts("<!--") {
                skip(past: "-->")
            } else if starts("<![CDATA[") {
                skip(past: "]]>")
            } else if starts("<?") {
                skip(past: "?>")
            } else if starts("<!") {
                skip(past: ">")
            } else if starts("</") {
                return nil
            } else {
                return try open()
            }
        }
        return nil
    }

    private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

    private mutating func skip(past text: String) {
        while at < bytes.count, !starts(text) { at += 1 }
        at += text.utf8.count
    }

    private mutating func open() throws -> XMLElement {
        at += 1
        var element = XMLElement(name: local(word()))
        while at < bytes.count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") {
            if isSpace(bytes[at]) { at += 1 } else { try attribute(of: &element) }
        }
        if starts("/>") {
            at += 2
            return element
        }
        at += 1
        while let child = try self.element() { element.children.append(child) }
        guard starts("</") else { throw XMLProblem(text: "\(element.name) is not closed") }
        skip(past: ">")
        return element
    }

    private mutating func attribute(of element: inout XMLElement) throws {
        let name = word()
        while at < bytes.count, isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "=") { at += 1 }
        guard at < bytes.count, bytes[at] == 34 || bytes[at] == 39 else { throw XMLProblem(text: "\(name) has no value") }
        let quote = bytes[at]
        let start = at + 1
        at = start
        while at < bytes.count, bytes[at] != quote { at += 1 }
        let value = String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
        element.attributes[local(name)] = unescaped(value)
    }

    private mutating func word() -> String {
        let start = at
        while at < bytes.count, !isSpace(bytes[at]), !"=/>".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }

    private func local(_ name: String) -> String {
        if name.hasPrefix("conf:") || name.hasPrefix("xmlns") { return name }
        return name.split(separator: ":").last.map(String.init) ?? name
    }

    private func unescaped(_ value: String) -> String {
        guard value.contains("&") else { return value }
        var value = value
        for (name, text) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
            value = value.split(separator: name, omittingEmptySubsequences: false).joined(separator: text)
        }
        return value
    }
}
