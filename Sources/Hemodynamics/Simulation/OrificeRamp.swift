/// The mitral valve's areas on their way from old to new values while a clip closes.
struct OrificeRamp: Hashable, Sendable {
    private let oldArea: Double
    private let newArea: Double
    private let oldLeak: Double
    private let newLeak: Double
    private let duration: Double
    private var elapsed = 0.0

    /// A way from the areas that a valve has to others.
    ///
    /// - Parameter duration: s, above 0.
    init(from valve: ValvePair, toArea area: Double, leak: Double, duration: Double) {
        oldArea = valve.area.left
        oldLeak = valve.leak.left
        newArea = area
        newLeak = leak
        self.duration = duration
    }

    /// Moves the valve along; true when it has arrived.
    mutating func move(_ valve: inout ValvePair, over step: Double) -> Bool {
        elapsed += step
        hold(&valve)
        return elapsed >= duration
    }

    /// Gives the valve the areas of this moment.
    func hold(_ valve: inout ValvePair) {
        let share = min(elapsed / duration, 1)
        valve.area.left = oldArea + (newArea - oldArea) * share
        valve.leak.left = oldLeak + (newLeak - oldLeak) * share
    }
}
