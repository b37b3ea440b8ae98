/// The pressures of one moment, mmHg.
struct Pressures: Hashable, Sendable {
    var ventricles: Sides
    var atria: Sides
    /// Aortic root and pulmonary artery.
    var greatArteries: Sides
    /// Pulmonary and systemic veins.
    var veins: Sides
    var systemicArteries: Double
    var pericardium: Double

    /// Over the mitral and tricuspid valve, atrium less ventricle.
    @inline(__always)
    var acrossInlets: Sides { atria - ventricles }

    /// Over the aortic and pulmonary valve, ventricle less artery.
    @inline(__always)
    var acrossOutlets: Sides { ventricles - greatArteries }
}
