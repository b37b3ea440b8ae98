/// Constants of tears by letting go and grasping again.
public struct TearConstants: Hashable, Sendable {
    /// Rate of a tear, a try. [T], held against 0.4 % of patients (EXPAND).
    public var rate = 0.01
    /// How much more often 12 mm arms tear. [T]
    public var longArms = 3.0
    /// Exponent of full calcium. [T]
    public var calcium = 3.0
    /// Exponent for each mm of travel above `travelFree`, 1/mm. [T]
    public var travel = 0.2
    /// Travel between the gripper drops that costs nothing, mm (Nishiura 2024: 6.5 and 12.4 mm preceded events).
    public var travelFree = 6.0
    /// What each grasp after the first adds to the rate, as a share. [T]
    public var perGrasp = 0.3
    /// The smallest hole torn, cm². [T]
    public var holeLeast = 0.02
    /// How much larger it may be by chance, cm². [T]
    public var holeSpread = 0.06
    /// The most that all tears come to, cm². [T]
    public var holeMost = 0.10

    /// The constants of the teaching model.
    public init() {}
}
