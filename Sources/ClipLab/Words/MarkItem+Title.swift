extension MarkItem {
    /// What was looked at.
    public var title: String {
        switch self {
        case .height: "height of the puncture"
        case .onePuncture: "one puncture"
        case .flushed: "guide flushed before loading"
        case .clottingTime: "clotting time kept up"
        case .perpendicularSeen: "square seen below the valve"
        case .chords: "chords"
        case .grasps: "few grasps"
        case .stopped: "stopped where no clip is right"
        case .perpendicular: "square"
        case .onTheLine: "on the line"
        case .seated: "leaflets seated"
        case .jet: "over the jet"
        case .travel: "little travel"
        case .size: "size of the clip"
        case .insertion: "insertion"
        case .leak: "residual MR"
        case .gradient: "gradient"
        case .pressure: "graded at the usual pressure"
        case .septum: "septum looked at"
        case .xRay: "x-ray"
        case .refusals: "refusals"
        }
    }
}
