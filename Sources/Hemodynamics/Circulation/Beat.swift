import Arithmetic

/// One beat: its length, the whole steps it is cut into, and how the chambers contract over it.
///
/// The form of the ventricles' curve follows Korakianitis & Shi (2006); an exponential tail, which relaxation has, is
/// joined to it with the same value and slope.
struct Beat: Hashable, Sendable {
    /// From this R wave to the next, s.
    let length: Double
    /// The steps of the beat.
    let stepCount: Int
    /// The length of a step, s.
    let step: Double
    /// From the R wave to the peak of ventricular contraction, s.
    let timeToPeak: Double
    /// When the atria begin to contract, s after the R wave.
    let atrialStart: Double

    /// Reciprocals of the times of rise, fall and relaxation, 1/s: a multiplication is cheaper than a division.
    private let riseRate: Double
    private let fallRate: Double
    private let relaxationRate: Double
    /// When the exponential tail begins, s, and what is left of the contraction then.
    private let tailStart: Double
    private let tailLevel: Double
    /// Whether the atria contract: not in atrial fibrillation.
    let atriaContract: Bool
    private let atrialLength: Double
    private let atrialRate: Double

    /// A beat; `previousLength` sets how long the ventricles contract.
    ///
    /// - Parameters:
    ///   - length: s.
    ///   - previousLength: The length of the beat before, s.
    ///   - nominalStep: The step to come near to, s.
    init(length: Double, previousLength: Double, nominalStep: Double, _ patient: ParameterSet) {
        self.length = length
        stepCount = max(1, Int((length / nominalStep).rounded()))
        step = length / Double(stepCount)
        let factors = patient[.riseFactor] + patient[.fallFactor]
        // Systole takes at most three quarters of the beat.
        let root = min(previousLength.squareRoot(), 0.75 * length / factors)
        timeToPeak = patient[.riseFactor] * root
        let fallTime = patient[.fallFactor] * root
        let relaxationTime = patient[.relaxationTime]
        riseRate = 1 / timeToPeak
        fallRate = 1 / fallTime
        relaxationRate = 1 / relaxationTime
        let joint = 2 / 3.141592653589793 * arcTangent(fallTime / (3.141592653589793 * relaxationTime))
        tailStart = timeToPeak + joint * fallTime
        tailLevel = 1 - halfCosine(joint)
        atrialStart = length - patient[.prInterval]
        atrialLength = patient[.atrialSystole]
        atrialRate = 1 / atrialLength
        atriaContract = patient[.fibrillation] <= 0.5
    }

    /// How much of the ventricles' contraction is on, 0 to 1.
    ///
    /// - Parameter time: Since the R wave, s.
    @inline(__always)
    func ventricularActivation(at time: Double) -> Double {
        if time >= tailStart { return tailLevel * exponential(bounded: (tailStart - time) * relaxationRate) }
        if time < timeToPeak { return halfCosine(time * riseRate) }
        return 1 - halfCosine((time - timeToPeak) * fallRate)
    }

    /// How much of the atria's contraction is on, 0 to 1; 0 in atrial fibrillation.
    ///
    /// - Parameter time: Since the R wave, s.
    @inline(__always)
    func atrialActivation(at time: Double) -> Double {
        let since = time - atrialStart
        guard atriaContract, since >= 0, since <= atrialLength else { return 0 }
        let share = since * atrialRate
        return halfCosine(2 * min(share, 1 - share))
    }
}
