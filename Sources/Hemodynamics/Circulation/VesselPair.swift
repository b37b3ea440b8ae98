/// Two vessels, one of the left heart and one of the right: elastic bags.
struct VesselPair: Hashable, Sendable {
    /// Reciprocal of the compliance, mmHg/mL.
    var stiffness: Sides
    /// Volume without pressure, mL.
    var unstressed: Sides

    /// The pressure within the wall, mmHg: (V − V0)/C.
    @inline(__always)
    func pressure(volume: Sides) -> Sides { (volume - unstressed) * stiffness }
}
