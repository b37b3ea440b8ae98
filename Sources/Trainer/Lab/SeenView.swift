import ClipLab

/// What a view showed, and when.
struct SeenView: Hashable, Sendable {
    /// What it showed.
    var look: Look
    /// When, s of the procedure.
    var time: Double
    /// The clip as it was then.
    var clip: ClipSignature
    /// Whether it was looked at, not only drawn anew because it is on.
    var isLooked: Bool
    /// How far the arms were opened.
    var arms: Arms
    /// The clips that stood or were closed then.
    var clips: [LabClip]
    /// Blood through the valve at the height of systole then, mL/s; negative when it leaks.
    var systole: Double

    /// Whether a clip stands where it was seen, however its arms are now.
    func stands(as other: ClipSignature) -> Bool { clip.pose == other.pose && clip.stage == other.stage }
}

/// What changes what views show: pose, arms, grippers and clips.
struct ClipSignature: Hashable, Sendable {
    let pose: Pose
    private let arms: Arms
    private let drops: [Leaflet: GripperDrop]
    private let clips: Int
    private let tent: SeptalPoint
    let stage: InterventionState

    init(_ lab: Lab) {
        (pose, arms, drops) = (lab.state.pose, lab.arms, lab.state.drops)
        (clips, tent, stage) = (lab.state.clips.count, lab.state.tent, lab.stage)
    }
}

extension View {
    /// What it is called on the screen.
    var title: String {
        switch self {
        case .bicaval: "Bicaval"
        case .shortAxis: "Short axis"
        case .fourChamber: "Four chambers"
        case .bicommissural: "Bicommissural"
        case .longAxis: "Long axis"
        case .xPlane: "X-plane"
        case .enFace: "3D en face"
        case .reconstruction: "3D reconstruction"
        case .transgastric: "Transgastric"
        case .fluoroscopy: "Fluoroscopy"
        }
    }

    /// The plane, where it has one that is named by its angle.
    var angle: String {
        switch self {
        case .bicaval: "90-110"
        case .shortAxis: "30-60"
        case .fourChamber: "0-20"
        case .bicommissural: "55-75"
        case .longAxis: "120-150"
        default: ""
        }
    }

    /// Those of the septum.
    static let septal: [View] = [.bicaval, .shortAxis, .fourChamber]
    /// Those of the clip, in the order of their digits.
    static let ofClip: [View] = [
        .bicommissural, .longAxis, .xPlane, .enFace, .reconstruction, .transgastric, .fluoroscopy,
    ]

    /// All, in the order of their digits: the tenth is 0.
    static let inOrder: [View] = septal + ofClip
}
