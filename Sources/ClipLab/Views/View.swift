/// A way of looking at valve and clip. Each shows something and hides something else.
public enum View: String, CaseIterable, Hashable, Sendable, Codable {
    /// Both venae cavae: how far superior the tent lies, and the roof.
    case bicaval
    /// The short axis at the aortic valve: how far anterior the tent lies, and the aorta.
    case shortAxis = "short-axis"
    /// Four chambers: the height of the tent over the annulus.
    case fourChamber = "four-chamber"
    /// From commissure to commissure, 55 to 75 degrees.
    case bicommissural
    /// The long axis of the left ventricle, 120 to 150 degrees.
    case longAxis = "long-axis"
    /// Bicommissural and long axis at once.
    case xPlane = "x-plane"
    /// 3D from the atrium, as a surgeon sees the valve.
    case enFace = "en-face"
    /// A 3D volume cut along the clip (multiplanar reconstruction).
    case reconstruction = "mpr"
    /// From the stomach: the clip under the valve.
    case transgastric
    case fluoroscopy
}
