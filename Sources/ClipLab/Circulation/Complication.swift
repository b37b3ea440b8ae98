/// What may go wrong.
public enum Complication: String, CaseIterable, Hashable, Sendable, Codable {
    case tamponade
    case aorticPuncture = "aortic-puncture"
    /// Air in a coronary artery.
    case air
    /// On gear in the left atrium.
    case thrombus
    case leafletLost = "leaflet-lost"
    /// A clip holds one leaflet only (single leaflet device attachment, SLDA).
    case detachment
    case leafletTear = "leaflet-tear"
    case caughtInChords = "caught-in-chords"
    /// The valve is too narrow with its clips.
    case stenosis
    case afterloadMismatch = "afterload-mismatch"
    case rightToLeftShunt = "right-to-left-shunt"
    case groinBleed = "groin-bleed"
    case fastFibrillation = "fast-fibrillation"
    /// Of anesthesia.
    case hypotension
    /// A clot that left the gear for the brain.
    case stroke
}

/// A complication that is going on.
public struct Condition: Hashable, Sendable {
    /// What it is.
    public var complication: Complication
    /// Since when, s of the procedure.
    public var start: Double
    /// What was done about it, each with the first time, s of the procedure.
    public var measures: [RescueMeasure: Double] = [:]
}

/// What is done about a complication and is no other act.
public enum RescueMeasure: String, CaseIterable, Hashable, Sendable, Codable {
    /// 100 %.
    case oxygen
    /// Through the guide.
    case aspirate
    /// A drain in the pericardium.
    case drain
    /// A hand on the groin.
    case press
    /// Electrical cardioversion.
    case cardiovert
    /// A balloon pump.
    case support
    /// Lowers the right atrial pressure: pulmonary vasodilator, diuretic.
    case unloadRightHeart = "unload-right-heart"
    /// Calls the surgeon.
    case callSurgeon = "call-surgeon"
    /// Calls the stroke team.
    case callStrokeTeam = "call-stroke-team"

    /// What it costs. [T]
    public var cost: ActCost {
        switch self {
        case .oxygen: ActCost(10)
        case .aspirate: ActCost(60, fluoroscopy: 10)
        case .drain: ActCost(120, fluoroscopy: 20)
        case .press: ActCost(30)
        case .cardiovert: ActCost(60)
        case .support: ActCost(600, fluoroscopy: 120)
        case .unloadRightHeart: ActCost(60)
        case .callSurgeon, .callStrokeTeam: ActCost(30)
        }
    }
}
