import ClipLab

/// What is right to prepare, the best first.
public struct CasePreparation: Hashable, Sendable {
    public var anesthesia: [AnesthesiaChoice]
    public var access: [AccessChoice]
    public var heparin: [HeparinChoice]
    public var clipPlan: [ClipSize]
    /// The step whose checklist is read in the time-out.
    public var timeOut: String

    public init(
        anesthesia: [AnesthesiaChoice], access: [AccessChoice], heparin: [HeparinChoice], clipPlan: [ClipSize], timeOut: String
    ) {
        (self.anesthesia, self.access, self.heparin) = (anesthesia, access, heparin)
        (self.clipPlan, self.timeOut) = (clipPlan, timeOut)
    }

    /// Whether a choice is one of the right ones.
    public func accepts(_ choice: String, for item: CasePreparationItem) -> Bool {
        switch item {
        case .anesthesia: anesthesia.contains { $0.rawValue == choice }
        case .access: access.contains { $0.rawValue == choice }
        case .heparin: heparin.contains { $0.rawValue == choice }
        case .clipPlan: clipPlan.contains { $0.rawValue == choice }
        }
    }
}

/// What is chosen before the patient is on the table.
public enum CasePreparationItem: String, CaseIterable, Hashable, Sendable, Codable {
    case anesthesia, access, heparin
    case clipPlan = "clip-plan"

    public var title: String {
        switch self {
        case .anesthesia: "Anesthesia"
        case .access: "Access"
        case .heparin: "Heparin"
        case .clipPlan: "First clip"
        }
    }

    /// The objective that it belongs to.
    public var objective: String {
        switch self {
        case .anesthesia: "P1"
        case .access: "P3"
        case .heparin: "P2"
        case .clipPlan: "I5"
        }
    }

    /// What can be chosen: what is recorded, and what is read.
    public var choices: [(id: String, text: String)] {
        switch self {
        case .anesthesia: AnesthesiaChoice.allCases.map { ($0.rawValue, $0.text) }
        case .access: AccessChoice.allCases.map { ($0.rawValue, $0.text) }
        case .heparin: HeparinChoice.allCases.map { ($0.rawValue, $0.text) }
        case .clipPlan: ClipSize.allCases.map { ($0.rawValue, $0.rawValue) }
        }
    }
}

/// How the patient is kept still.
public enum AnesthesiaChoice: String, CaseIterable, Hashable, Sendable {
    case general, sedation, local

    var text: String {
        switch self {
        case .general: "General anesthesia"
        case .sedation: "Deep sedation"
        case .local: "Local anesthesia alone, awake"
        }
    }

    /// What the circulation feels of it.
    public var inTheLab: Anesthesia {
        switch self {
        case .general: .general
        case .sedation: .sedation
        case .local: .awake
        }
    }
}

/// Where the sheath goes in, and how the vessel is found.
public enum AccessChoice: String, CaseIterable, Hashable, Sendable {
    case ultrasound = "vein-ultrasound"
    case landmark = "vein-landmark"
    case artery

    var text: String {
        switch self {
        case .ultrasound: "Right femoral vein, punctured under ultrasound"
        case .landmark: "Right femoral vein, by landmark"
        case .artery: "Femoral artery"
        }
    }
}

/// When heparin is given.
public enum HeparinChoice: String, CaseIterable, Hashable, Sendable {
    case earlySmall = "early-small"
    case afterPuncture = "after-puncture"
    case none

    var text: String {
        switch self {
        case .earlySmall: "A small dose before the puncture, the full dose right after it"
        case .afterPuncture: "The full dose right after the puncture"
        case .none: "None: the patient takes an anticoagulant"
        }
    }
}
