/// A drug that changes the circulation. Heparin and protamine are acts of their own.
public enum Drug: String, CaseIterable, Hashable, Sendable, Codable {
    /// 100 µg.
    case phenylephrine
    /// An infusion.
    case noradrenaline
    /// An infusion of dobutamine or similar.
    case inotrope = "dobutamine"
    /// An infusion.
    case vasodilator
    /// A bolus.
    case esmolol
    /// A bolus.
    case atropine
    /// 250 mL.
    case fluid
    /// 400 mL.
    case blood
    /// A bolus that takes fluid out for ten minutes.
    case diuretic
}

/// A drug that was given.
public struct DrugDose: Hashable, Sendable {
    /// The drug.
    public var drug: Drug
    /// When, s of the procedure.
    public var start: Double
    /// When an infusion was stopped, s of the procedure; nil while it runs.
    public var end: Double?
}
