/// The invented patients of a pack.
extension ContentPack {
    /// All patients, in reading order.
    public var patients: [PatientCase] {
        texts.read(.cases)
        return texts.patients.inOrder
    }

    /// Whether there are lessons about patients; the files say so without being read.
    public var hasCases: Bool { texts.manifest.files.contains { $0.kind == .cases } }

    /// What a step, an article or a card is called.
    public func titleOfReading(_ id: String) -> String {
        procedure.steps.first { $0.id == id }?.title ?? article(id)?.title ?? card(id)?.title ?? id
    }

    /// The patient of an id or a number: `flail-p2`, `01` and `1` are the same.
    public func patient(_ name: String) -> PatientCase? {
        texts.read(.cases)
        if let patient = texts.patients[name] { return patient }
        guard let number = Int(name) else { return nil }
        return texts.patients.inOrder.first { Int($0.number) == number }
    }
}
