/// The numbers that make one patient: parameters of the circulation, and the mitral valve with its clips.
public struct PatientProfile: Hashable, Sendable {
    /// The parameters; the mitral valve's effective areas among them follow from `valve` unless set by hand.
    public private(set) var parameters: ParameterSet
    /// The mitral valve.
    public private(set) var valve: MitralValve
    /// Why the valve leaks: which cut-offs guidelines apply.
    public var mechanism: Mechanism

    /// A patient of a phenotype.
    public init(_ phenotype: Phenotype) {
        parameters = ParameterSet(phenotype)
        valve = MitralValve(phenotype)
        mechanism = phenotype.mechanism
        takeAreas(of: valve)
    }

    /// A patient between two phenotypes: every number is mixed, the gap has the shape of the nearer one.
    ///
    /// - Parameter fraction: 0 (all of `one`) to 1 (all of `other`).
    public init(mixing one: Phenotype, with other: Phenotype, fraction: Double) throws(OutOfRange) {
        let fraction = try OutOfRange.check(fraction, of: "mix", in: 0...1, unit: "")
        parameters = ParameterSet(mixing: ParameterSet(one), with: ParameterSet(other), fraction: fraction)
        valve = MitralValve(mixing: MitralValve(one), with: MitralValve(other), fraction: fraction)
        mechanism = (fraction < 0.5 ? one : other).mechanism
        takeAreas(of: valve)
    }

    /// The value of a parameter, in its unit.
    public subscript(parameter: Parameter) -> Double { parameters[parameter] }

    /// What is left of the systemic resistance after clipping: 1226 before, 1004 dyn·s·cm⁻⁵ after in 107 patients (Siegel
    /// 2011), a share. It is on where `resistanceWithClip` is set to it; the phenotypes leave it off.
    public static let publishedResistanceWithClip = 0.82

    /// Whether a clip holds both leaflets.
    public var hasHoldingClip: Bool { valve.clips.contains(where: \.isAttached) }

    /// The parameters that the circulation runs on: those of the patient, with what a holding clip does to the resistance.
    var actingParameters: ParameterSet {
        guard hasHoldingClip else { return parameters }
        var acting = parameters
        acting.scale(.systemicResistance, by: parameters[.resistanceWithClip])
        return acting
    }

    /// Sets a parameter, or refuses a value outside its range.
    public mutating func set(_ parameter: Parameter, to value: Double) throws(OutOfRange) {
        try parameters.set(parameter, to: value)
    }

    /// Replaces the valve; its areas go into the parameters.
    public mutating func replace(valve: MitralValve) {
        self.valve = valve
        takeAreas(of: valve)
    }

    /// The share of the planimetric area that blood streams through (set by hand from gradients before and after clips).
    public static let forwardCoefficient = 0.84

    private mutating func takeAreas(of valve: MitralValve) {
        let orifices = valve.orifices
        parameters.clamp(.mitralArea, to: Self.forwardCoefficient * orifices.area.squareCentimeters)
        parameters.clamp(.mitralLeak, to: orifices.regurgitantArea.squareCentimeters)
    }
}
