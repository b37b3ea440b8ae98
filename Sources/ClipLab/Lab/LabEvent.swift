/// What chance did.
public enum LabEvent: Hashable, Sendable {
    /// The needle went through the wall into the pericardium.
    case perforation(PuncturePlace)
    /// The needle went into the aorta.
    case aortaPunctured
    /// The guide went into the aorta.
    case aortaPerforated
    /// The guide went into the pericardium.
    case guideInPericardium
    /// The guide is still in the right atrium.
    case guideNotAcross
    /// Air came in through the guide.
    case air
    /// A thrombus formed on gear in the left atrium.
    case thrombus
    /// The breath was held too long.
    case longApnea
    /// Chords caught the clip.
    case tangled
    /// A chord tore; mm along the line.
    case chordTorn(x: Double)
    /// The clip can not be freed.
    case stuck
    /// A leaflet tore; the hole, cm².
    case tear(area: Double)
    /// A leaflet slipped out.
    case slipped(Leaflet)
    /// A clip lost a leaflet in the laboratory; its place among the clips.
    case detached(clip: Int)

    /// The name in journals and test vectors.
    public var name: String {
        switch self {
        case .perforation: "perforation"
        case .aortaPunctured: "aorta-punctured"
        case .aortaPerforated: "aorta-perforated"
        case .guideInPericardium: "guide-in-pericardium"
        case .guideNotAcross: "guide-not-across"
        case .air: "air"
        case .thrombus: "thrombus"
        case .longApnea: "long-apnea"
        case .tangled: "tangled"
        case .chordTorn: "chord-torn"
        case .stuck: "stuck"
        case .tear: "tear"
        case .slipped: "slipped"
        case .detached: "detached"
        }
    }
}
