/// A value of a file of test vectors, and of what came: JSON as a tree.
public indirect enum LabValue: Hashable, Sendable {
    case nothing
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([LabValue])
    case object([String: LabValue])

    /// A number, or nothing.
    static func number(_ value: Double?) -> LabValue { value.map { .number($0) } ?? .nothing }

    /// A text, or nothing.
    static func text(_ value: String?) -> LabValue { value.map { .text($0) } ?? .nothing }

    /// The value under a key of an object; nil where there is none.
    subscript(key: String) -> LabValue? {
        if case .object(let values) = self { values[key] } else { nil }
    }

    /// The number, if it is one.
    var number: Double? { if case .number(let value) = self { value } else { nil } }
    /// The text, if it is one.
    var text: String? { if case .text(let value) = self { value } else { nil } }
    /// The list's values; none for anything else.
    var list: [LabValue] { if case .list(let values) = self { values } else { [] } }
    /// The numbers of a list.
    var numbers: [Double] { list.compactMap(\.number) }
}

extension LabValue: Decodable {
    public init(from decoder: any Decoder) throws {
        if var list = try? decoder.unkeyedContainer() {
            var values: [LabValue] = []
            while !list.isAtEnd { values.append(try list.decode(LabValue.self)) }
            self = .list(values)
        } else if let object = try? decoder.container(keyedBy: AnyKey.self) {
            self = .object(
                try Dictionary(
                    uniqueKeysWithValues: object.allKeys.map { ($0.stringValue, try object.decode(LabValue.self, forKey: $0)) })
            )
        } else {
            let single = try decoder.singleValueContainer()
            if single.decodeNil() {
                self = .nothing
            } else if let flag = try? single.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? single.decode(Double.self) {
                self = .number(number)
            } else {
                self = .text(try single.decode(String.self))
            }
        }
    }

    /// Any text as a key.
    private struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }
}

extension LabValue {
    /// Where this value and what was expected differ, each with its place; numbers may differ by 10⁻⁶ of themselves, or
    /// by 10⁻⁶ where they are small.
    func differences(from expected: LabValue, at place: String) -> [String] {
        switch (self, expected) {
        case (.number(let value), .number(let wanted)):
            let isNear = (value - wanted).magnitude <= 1e-6 * max(1, wanted.magnitude)
            return isNear ? [] : ["\(place): \(value), expected \(wanted)"]
        case (.list(let values), .list(let wanted)):
            guard values.count == wanted.count else {
                return ["\(place): \(values.count) values, expected \(wanted.count)"]
            }
            return zip(values, wanted).enumerated().flatMap { index, pair in
                pair.0.differences(from: pair.1, at: "\(place)[\(index)]")
            }
        case (.object(let values), .object(let wanted)):
            let keys = Set(values.keys).union(wanted.keys).sorted()
            return keys.flatMap { key -> [String] in
                let inner = place.isEmpty ? key : "\(place).\(key)"
                guard let value = values[key] else { return ["\(inner): missing"] }
                guard let wanted = wanted[key] else { return ["\(inner): not expected"] }
                return value.differences(from: wanted, at: inner)
            }
        default: return self == expected ? [] : ["\(place): \(words), expected \(expected.words)"]
        }
    }

    /// The value in a few words.
    private var words: String {
        switch self {
        case .nothing: "nothing"
        case .flag(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .text(let text): "\"\(text)\""
        case .list(let values): "\(values.count) values"
        case .object(let values): "\(values.count) entries"
        }
    }
}
