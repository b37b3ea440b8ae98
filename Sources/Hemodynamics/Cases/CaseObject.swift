/// An object of a file of cases: typed look-ups, and a complaint about every key that nobody asked for.
struct CaseObject {
    private let values: KeyedDecodingContainer<AnyKey>
    /// What the object is, for messages.
    private let name: String

    /// Any text as a key.
    struct AnyKey: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }

    init(_ decoder: any Decoder, named name: String) throws {
        values = try decoder.container(keyedBy: AnyKey.self)
        self.name = name
    }

    private init(_ values: KeyedDecodingContainer<AnyKey>, named name: String) {
        self.values = values
        self.name = name
    }

    /// All keys, sorted, so that the same file gives the same message.
    var keys: [String] { values.allKeys.map(\.stringValue).sorted() }

    /// Complains about a key that is none of these.
    func allowOnly(_ known: [String]) throws(CaseProblem) {
        for key in keys where !known.contains(key) { throw CaseProblem(unknown: "key in \(name)", key, among: known) }
    }

    /// A value of a type; nil where there is none, or null.
    func value<Value: Decodable>(_ key: String, as type: Value.Type = Value.self) throws -> Value? {
        try values.decodeIfPresent(type, forKey: AnyKey(stringValue: key))
    }

    /// A whole number; nil where there is none, or null.
    func count(_ key: String) throws -> Int? {
        guard let number: Double = try value(key) else { return nil }
        return try Self.whole(number, key)
    }

    /// A list of whole numbers; nil where there is none, or null.
    func counts(_ key: String) throws -> [Int]? {
        let numbers: [Double]? = try value(key)
        return try numbers?.map { try Self.whole($0, key) }
    }

    private static func whole(_ number: Double, _ key: String) throws(CaseProblem) -> Int {
        guard let count = Int(exactly: number) else { throw CaseProblem("'\(key)' must be a whole number") }
        return count
    }

    /// An object within; nil where there is none, or null.
    func object(_ key: String) throws -> CaseObject? {
        let path = AnyKey(stringValue: key)
        guard values.contains(path), try !values.decodeNil(forKey: path) else { return nil }
        return CaseObject(try values.nestedContainer(keyedBy: AnyKey.self, forKey: path), named: "'\(key)'")
    }

    /// A list within; nil where there is none, or null.
    func list(_ key: String) throws -> (any UnkeyedDecodingContainer)? {
        let path = AnyKey(stringValue: key)
        guard values.contains(path), try !values.decodeNil(forKey: path) else { return nil }
        return try values.nestedUnkeyedContainer(forKey: path)
    }

    /// The objects of a list within; nil where there is none, or null.
    func objects(_ key: String) throws -> [CaseObject]? {
        guard var list = try list(key) else { return nil }
        var objects: [CaseObject] = []
        while !list.isAtEnd {
            objects.append(CaseObject(try list.nestedContainer(keyedBy: AnyKey.self), named: "'\(key)'"))
        }
        return objects
    }

    /// All values of the object as numbers.
    func numbers() throws -> [(key: String, number: Double)] {
        try keys.map { key in
            guard let number: Double = try value(key) else { throw CaseProblem("'\(key)' must be a number") }
            return (key, number)
        }
    }
}
