/// A measure of a leaflet in its segments 1 (lateral), 2 (middle) and 3 (medial).
///
/// Between the middles of the thirds, −w/3, 0 and w/3 from the center, it runs straight; outside it is constant.
public struct SegmentValues: Hashable, Sendable {
    /// In segment 1.
    public var lateral: Double
    /// In segment 2.
    public var middle: Double
    /// In segment 3.
    public var medial: Double

    /// The measure in segments 1, 2 and 3.
    public init(_ lateral: Double, _ middle: Double, _ medial: Double) {
        self.lateral = lateral
        self.middle = middle
        self.medial = medial
    }

    /// The measure at a place of a line.
    ///
    /// - Parameters:
    ///   - x: mm from the center, medial positive.
    ///   - width: The line's length, mm.
    public func value(at x: Double, width: Double) -> Double {
        let share = min(x.magnitude / (width / 3), 1)
        return middle + ((x < 0 ? lateral : medial) - middle) * share
    }

    /// The three values, lateral first.
    public var all: [Double] { [lateral, middle, medial] }
}
