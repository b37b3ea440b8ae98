/// What monitor and echo say of a patient, as far as complications begin and end with it.
public struct MonitorReading: Hashable, Sendable {
    /// Mean arterial pressure now, and as it is awake, mmHg.
    public var (meanArterial, usualArterial): (Double, Double)
    /// Mean transmitral gradient now and before any clip, mmHg.
    public var (gradient, gradientAtStart): (Double, Double)
    /// EROA now and before any clip, cm².
    public var (leak, leakAtStart): (Double, Double)
    /// Mean pressures of the atria, mmHg.
    public var (leftAtrial, rightAtrial): (Double, Double)

    /// A patient on whom nothing is wrong.
    public init() {
        (meanArterial, usualArterial) = (80, 80)
        (gradient, gradientAtStart) = (2, 2)
        (leak, leakAtStart) = (0.4, 0.4)
        (leftAtrial, rightAtrial) = (18, 8)
    }
}

extension Lab {
    /// Lets complications begin and end that show in the circulation or come with time. It is called while time passes.
    public mutating func watch(_ monitor: MonitorReading) {
        guard stage != .done else { return }
        watchPressure(monitor)
        watchGradient(monitor)
        watchVentricle(monitor)
        watchThrombus()
        let constants = constants.complications
        let isShunting =
            state.septalHole > constants.shuntHole && monitor.rightAtrial >= monitor.leftAtrial - constants.shuntMargin
        if stage == .out, isShunting { begin(.rightToLeftShunt) }
    }

    private func isGoingOn(_ complication: Complication) -> Bool {
        state.conditions.contains { $0.complication == complication }
    }

    /// Anesthesia takes pressure; what else may have taken it has a name of its own.
    private mutating func watchPressure(_ monitor: MonitorReading) {
        let (constants, share) = (constants.complications, monitor.meanArterial / max(1, monitor.usualArterial))
        if state.hadAnotherCause || share >= constants.hypotensionOver {
            end(.hypotension)
        } else if anesthesia != .awake, stage != .access, share < constants.hypotensionUnder {
            begin(.hypotension)
        }
    }

    /// Too narrow with its clips: no matter for a fast heart, whose gradient says little.
    private mutating func watchGradient(_ monitor: MonitorReading) {
        let constants = constants.complications
        let isClipped = !clipsOnValve.isEmpty && monitor.gradient > monitor.gradientAtStart
        if !isClipped || monitor.gradient < constants.stenosisOver {
            end(.stenosis)
        } else if monitor.gradient >= constants.stenosisGradient, !isGoingOn(.fastFibrillation) {
            begin(.stenosis)
        }
    }

    /// A weak ventricle may fail some time after its leak was closed.
    private mutating func watchVentricle(_ monitor: MonitorReading) {
        guard let released = state.released, state.clock - released >= constants.complications.mismatchDelay else { return }
        drawMismatch(leak: monitor.leakAtStart, left: monitor.leak)
    }

    /// With enough heparin a thrombus goes while nothing moves; out of the patient it goes with the gear.
    private mutating func watchThrombus() {
        guard let thrombus = state.conditions.first(where: { $0.complication == .thrombus }) else { return }
        let constants = constants.complications
        let rest = state.clock - max(state.gearMoved, thrombus.start)
        if !hasGearInAtrium || rest >= constants.thrombusRest && clottingTime > constants.thrombusClottingTime {
            loseThrombus()
        }
    }
}
