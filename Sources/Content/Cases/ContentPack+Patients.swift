/// The invented patients of a pack.
extension ContentPack {
    /// All patients, in reading order.
    public var patients: [PatientCase] {
        texts.read(.cases)
        return texts.patients.inOrder
    }

    /// The patient of an id or a number: `flail-p2`, `01` and `1` are the same.
    public func patient(_ name: String) -> PatientCase? {
        texts.read(.cases)
        if let patient = texts.patients[name] { return patient }
        guard let number = Int(name) else { return nil }
        return texts.patients.inOrder.first { Int($0.number) == number }
    }
}
