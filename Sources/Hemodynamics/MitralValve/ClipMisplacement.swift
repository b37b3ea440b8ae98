import VitalSigns

/// Why a clip can not stand where it was asked to.
public enum ClipMisplacement: Error, Hashable, Sendable, CustomStringConvertible {
    /// It reaches beyond a commissure; `end` is where the line of coaptation ends, mm from the center.
    case beyondTheLine(clip: Clip, end: Double)
    /// It overlaps another; `room` is the least distance of the two middles, mm.
    case overlapping(clip: Clip, other: Clip, room: Double)

    /// "the clip NTW at 18 mm reaches beyond the line of coaptation, which ends at 18.5 mm"
    public var description: String {
        switch self {
        case .beyondTheLine(let clip, let end):
            "the clip \(Self.text(clip)) reaches beyond the line of coaptation, which ends at "
                + "\(FixedPoint.text(end, significant: 4)) mm"
        case .overlapping(let clip, let other, let room):
            "the clips \(Self.text(other)) and \(Self.text(clip)) overlap: their middles must be at least "
                + "\(FixedPoint.text(room, significant: 4)) mm apart"
        }
    }

    private static func text(_ clip: Clip) -> String {
        "\(clip.model.rawValue) at \(FixedPoint.text(clip.position, significant: 6)) mm"
    }
}
