import VitalSigns

extension Simulation {
    /// Starts a situation, or gives one that is on another strength; refuses a strength outside its range.
    public mutating func start(_ situation: Situation) throws(OutOfRange) {
        try situation.check()
        replace(situations: situations.filter { $0.kind != situation.kind } + [situation])
    }

    /// Stops a situation; what it did to volumes stays (blood lost is lost), what it did to vessels and rhythm ends.
    public mutating func stop(_ kind: Situation.Kind) {
        replace(situations: situations.filter { $0.kind != kind })
    }

    /// Sets a parameter, or refuses a value outside its range.
    ///
    /// Those of rhythm and contraction take effect with the next beat; the effusion and the blood volume change at
    /// once by what the new value asks for.
    public mutating func set(_ parameter: Parameter, to value: Double) throws(OutOfRange) {
        let old = patient[parameter]
        let ramp = orificeRamp
        // An orifice that is set ends the change that is under way, which would hold the old one.
        if parameter == .mitralArea || parameter == .mitralLeak { orificeRamp = nil }
        defer { if patient[parameter] == old, old != value { orificeRamp = ramp } }
        try edit { (patient: inout PatientProfile) throws(OutOfRange) in try patient.set(parameter, to: value) }
        if parameter == .effusion { circulation.effusion = value }
        if parameter == .bloodVolume { circulation.veins.right += value - old }
    }

    /// Makes the beats come in another rhythm, from the next beat on; refuses lengths outside 0.3 to 2 s and a
    /// variation outside 0 to 0.5.
    public mutating func set(rhythm: Rhythm) throws(OutOfRange) {
        switch rhythm {
        case .regular: break
        case .sequence(let lengths):
            _ = try OutOfRange.check(Double(lengths.count), of: "beats of the rhythm", in: 1...10_000, unit: "")
            for length in lengths {
                _ = try OutOfRange.check(length, of: "beat length", in: BeatLengths.livingRange, unit: "s")
            }
        case .irregular(let variation):
            _ = try OutOfRange.check(variation, of: "variation of the rhythm", in: 0...0.5, unit: "")
        }
        self.rhythm = rhythm
        replace(situations: situations)
    }

    /// Replaces the clips on the mitral valve, or says which one does not fit.
    ///
    /// - Parameter closing: Over how long the orifices change, s; 0.5 to 1 is lifelike, 0 is at once.
    public mutating func replace(clips: [Clip], closing: Interval = Interval(seconds: 0)) throws(ClipMisplacement) {
        var valve = patient.valve
        try valve.place(clips)
        let before = coefficients.inlets
        edit { $0.replace(valve: valve) }
        orificeRamp = nil
        guard closing.seconds > 0, closing.seconds.isFinite else { return }
        let ramp = OrificeRamp(
            from: before, toArea: patient[.mitralArea], leak: patient[.mitralLeak], duration: closing.seconds)
        ramp.hold(&coefficients.inlets)
        orificeRamp = ramp
    }

    /// Lets a clip lose one leaflet, at once.
    ///
    /// - Parameters:
    ///   - index: Its place in `patient.valve.clips`; one that is not there is ignored.
    ///   - tear: The hole it leaves, cm², 0 to 0.10.
    public mutating func detachClip(at index: Int, tear: OrificeArea) throws(OutOfRange) {
        var clips = patient.valve.clips
        guard clips.indices.contains(index) else { return }
        clips[index] = try clips[index].detached(tear: tear.squareCentimeters)
        // They stood there before: none can be misplaced.
        try? replace(clips: clips)
    }
}
