/// All signals at one moment, as a monitor draws them.
public struct WaveformSample: Hashable, Sendable {
    /// Since the simulation's start, s.
    public var time: Double
    /// mmHg.
    public var leftAtrialPressure: Float
    /// mmHg.
    public var leftVentricularPressure: Float
    /// Of the aortic root, mmHg.
    public var aorticPressure: Float
    /// mmHg.
    public var pulmonaryArteryPressure: Float
    /// mmHg.
    public var rightAtrialPressure: Float
    /// Forward velocity through the mitral valve, m/s: what pulsed Doppler traces; 0 in systole.
    public var mitralInflowVelocity: Float
    /// Flow through the mitral valve, mL/s; negative when it leaks.
    public var mitralFlow: Float
    /// mL.
    public var leftVentricularVolume: Float
    /// A lead drawn after the beat's timing, mV; there is no model of conduction behind it.
    public var electrocardiogram: Float
}

/// One of the signals of a waveform.
public enum WaveformSignal: String, CaseIterable, Hashable, Sendable {
    /// Left atrial pressure, mmHg.
    case leftAtrialPressure = "la_mmhg"
    /// Left ventricular pressure, mmHg.
    case leftVentricularPressure = "lv_mmhg"
    /// Aortic pressure, mmHg.
    case aorticPressure = "ao_mmhg"
    /// Pulmonary artery pressure, mmHg.
    case pulmonaryArteryPressure = "pa_mmhg"
    /// Right atrial pressure, mmHg.
    case rightAtrialPressure = "ra_mmhg"
    /// Mitral inflow velocity, m/s.
    case mitralInflowVelocity = "mitral_inflow_m_per_s"
    /// Mitral flow, mL/s.
    case mitralFlow = "mitral_flow_ml_per_s"
    /// Left ventricular volume, mL.
    case leftVentricularVolume = "lv_ml"
    /// Electrocardiogram, mV.
    case electrocardiogram = "ecg_mv"
}

extension WaveformSample {
    /// One signal, in the unit of its name.
    public subscript(signal: WaveformSignal) -> Float {
        switch signal {
        case .leftAtrialPressure: leftAtrialPressure
        case .leftVentricularPressure: leftVentricularPressure
        case .aorticPressure: aorticPressure
        case .pulmonaryArteryPressure: pulmonaryArteryPressure
        case .rightAtrialPressure: rightAtrialPressure
        case .mitralInflowVelocity: mitralInflowVelocity
        case .mitralFlow: mitralFlow
        case .leftVentricularVolume: leftVentricularVolume
        case .electrocardiogram: electrocardiogram
        }
    }
}

extension WaveformSample {
    /// Whether every signal is a number.
    var isFinite: Bool {
        let pressures =
            leftAtrialPressure + leftVentricularPressure + aorticPressure + pulmonaryArteryPressure + rightAtrialPressure
        return (pressures + mitralInflowVelocity + mitralFlow + leftVentricularVolume + electrocardiogram).isFinite
    }

    /// The signals of a moment.
    ///
    /// - Parameters:
    ///   - mitralArea: The mitral valve's effective area when open, cm².
    ///   - lead: The electrocardiogram, mV.
    ///   - time: Since the simulation's start, s.
    init(_ circulation: Circulation, _ pressures: Pressures, mitralArea: Double, lead: Double, time: Double) {
        self.time = time
        leftAtrialPressure = Float(pressures.atria.left)
        leftVentricularPressure = Float(pressures.ventricles.left)
        aorticPressure = Float(pressures.greatArteries.left)
        pulmonaryArteryPressure = Float(pressures.greatArteries.right)
        rightAtrialPressure = Float(pressures.atria.right)
        mitralInflowVelocity = Float(max(circulation.inletFlow.left, 0) / mitralArea / 100)
        mitralFlow = Float(circulation.inletFlow.left)
        leftVentricularVolume = Float(circulation.ventricles.left)
        electrocardiogram = Float(lead)
    }
}
