import Arithmetic

/// A lead II drawn after a beat's timing: P before the R wave unless the atria fibrillate, QRS at it, T as the ventricles
/// relax.
enum Electrocardiogram {
    /// The lead at a time of a beat, mV.
    ///
    /// - Parameters:
    ///   - time: Since the R wave, s.
    ///   - elapsed: Since the simulation's start, s: the fibrillating baseline keeps no time with the beats.
    static func amplitude(at time: Double, of beat: Beat, fibrillating: Bool, elapsed: Double) -> Double {
        let untilNext = beat.length - time
        let complex =
            wave(time, at: 0, width: 0.018, height: 1.0) + wave(untilNext, at: 0, width: 0.018, height: 1.0)
            + wave(untilNext, at: 0.026, width: 0.014, height: -0.12) + wave(time, at: 0.028, width: 0.016, height: -0.22)
        let recovery = wave(time, at: 0.95 * beat.timeToPeak, width: 0.085, height: 0.28)
        let atria =
            fibrillating
            ? 0.04 * sine(turns: 6.3 * elapsed) + 0.025 * sine(turns: 8.9 * elapsed)
            : wave(time, at: beat.atrialStart + 0.03, width: 0.05, height: 0.14)
        return complex + recovery + atria
    }

    /// A smooth hump.
    private static func wave(_ time: Double, at middle: Double, width: Double, height: Double) -> Double {
        let distance = (time - middle).magnitude / width
        return distance < 1 ? height * halfCosine(1 - distance) : 0
    }
}
