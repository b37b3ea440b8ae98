import Arithmetic

/// A clip on the mitral valve.
public struct Clip: Hashable, Sendable {
    /// Its size.
    public let model: ClipModel
    /// Its middle on the line of coaptation, mm from the valve's center; medial is positive, lateral negative.
    public let position: Double
    /// How well it holds the leaflets, 0 (nothing grasped) to 1 (both inserted in full).
    public let graspQuality: Double
    /// Whether it holds both leaflets; a clip on one leaflet (single-leaflet detachment) closes nothing.
    public let isAttached: Bool
    /// The hole that it tore into a leaflet, cm², 0 to 0.10.
    public let tear: Double

    /// A clip that may still have to find its place; `MitralValve.place` says whether it fits.
    ///
    /// - Parameters:
    ///   - position: −30…30 mm.
    ///   - graspQuality: 0…1.
    ///   - tear: 0…0.10 cm².
    public init(
        _ model: ClipModel, at position: Double, graspQuality: Double = 1, isAttached: Bool = true, tear: Double = 0
    ) throws(OutOfRange) {
        self.model = model
        self.position = try OutOfRange.check(position, of: "clip position", in: -30...30, unit: "mm")
        self.graspQuality = try OutOfRange.check(graspQuality, of: "grasp quality", in: 0...1, unit: "")
        self.isAttached = isAttached
        self.tear = try OutOfRange.check(tear, of: "tear", in: 0...0.1, unit: "cm2")
    }

    /// The same clip after it lost one leaflet.
    ///
    /// - Parameter tear: The hole it leaves in the leaflet, cm², 0 to 0.10.
    public func detached(tear: Double) throws(OutOfRange) -> Clip {
        try Clip(model, at: position, graspQuality: graspQuality, isAttached: false, tear: tear)
    }

    /// How far a point of the line lies from the clip's edge, mm; 0 under the clip.
    func distance(to x: Double) -> Double { max(0, (x - position).magnitude - model.width / 2) }

    /// The share of the opening that is left at a distance: the clip tethers the leaflets beside it.
    ///
    /// 1 − exp(−d/(4.0 mm·√(a/9 mm))), a the arm's length; 4.0 mm fitted to the area after clipping (Herrmann 2009).
    func openingFactor(at x: Double) -> Double {
        1 - exponential(-distance(to: x) / (Self.tetherLength * (model.armLength / 9).squareRoot()))
    }

    /// The share of the leak that is left at a distance: the clip's arms reach beyond its edge.
    ///
    /// 1 − q·exp(−(d/(4.5 mm·a/9 mm))²), q the grasp quality; 4.5 mm fitted to the residual area (Dietl 2018).
    func passingFactor(at x: Double) -> Double {
        let reach = distance(to: x) / (Self.reachLength * model.armLength / 9)
        return 1 - graspQuality * exponential(-reach * reach)
    }

    static let tetherLength = 4.0
    static let reachLength = 4.5
}
