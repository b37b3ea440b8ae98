extension Simulation {
    /// Advances by so many steps; stands still after an arrest.
    public mutating func advance(steps: Int) {
        var left = steps
        while left > 0, arrest == nil { left -= proceed(atMost: left) }
    }

    /// Advances by a stretch of time, in whole steps; what is too short for a step is kept for the next call.
    ///
    /// - Parameter seconds: s; what is not above 0 does nothing.
    public mutating func advance(seconds: Double) {
        guard seconds > 0, seconds.isFinite else { return }
        owedTime += seconds
        while arrest == nil {
            beginBeatIfDue()
            let step = beat.step
            guard owedTime >= step else { return }
            owedTime -= Double(proceed(atMost: Int(owedTime / step))) * step
        }
    }

    /// Advances to the end of the beat under way, or of the next one when none is.
    ///
    /// - Returns: The beat's measures; nil when the circulation has arrested before its end.
    @discardableResult
    public mutating func advanceBeat() -> BeatMeasures? {
        let count = beatCount
        while arrest == nil, beatCount == count { proceed(atMost: .max) }
        return beatCount > count ? lastBeat : nil
    }

    /// Runs to the end of the beat under way at most, and one step at a time while a clip closes.
    ///
    /// - Returns: The steps done, at least 1.
    @discardableResult
    private mutating func proceed(atMost limit: Int) -> Int {
        beginBeatIfDue()
        var count = min(limit, beat.stepCount - stepIndex)
        if orificeRamp != nil {
            count = 1
            if orificeRamp?.move(&coefficients.inlets, over: beat.step) == true { orificeRamp = nil }
        }
        run(count)
        if stepIndex == beat.stepCount, arrest == nil { endBeat() }
        return count
    }

    /// Runs so many steps of the beat under way: pressures, what is measured of them, then reflex, flows and volumes.
    ///
    /// What moves is copied out and back once, not at each step; the compiler keeps it in registers between.
    private mutating func run(_ count: Int) {
        let (beat, law) = (beat, coefficients)
        var (circulation, meter, reflex, now) = (circulation, meter, reflex, time)
        for index in stepIndex..<stepIndex + count {
            let time = Double(index) * beat.step
            let pressures = circulation.pressures(
                law, ventricular: beat.ventricularActivation(at: time), atrial: beat.atrialActivation(at: time),
                chest: law.breathing.pressure(at: now), tone: reflexIsOn ? reflex.tone : Tone())
            meter.take(pressures, circulation, law, at: time, of: beat)
            if stepsToSample == 0 { sample(pressures, circulation, at: time, now: now) }
            stepsToSample -= 1
            if reflexIsOn { reflex.advance(pressure: pressures.systemicArteries, step: beat.step) }
            circulation.advance(law, pressures, tone: reflexIsOn ? reflex.tone : Tone(), step: beat.step)
            now += beat.step
        }
        // What ran away is thrown away: the state stays the last possible one.
        guard circulation.bloodVolume.isFinite else { return fail(.impossibleState) }
        (self.circulation, self.meter, self.reflex, self.time) = (circulation, meter, reflex, now)
        stepIndex += count
    }

    /// Between two beats, the rhythm and the parameters of rhythm take effect.
    private mutating func beginBeatIfDue() {
        guard stepIndex == beat.stepCount else { return }
        let length = lengths.next(interval: parameters[.rrInterval], rate: reflexIsOn ? reflex.tone.rate : 1)
        // Before the first beat, `beat` stands for one as long as the RR interval.
        beat = Beat(length: length, previousLength: beat.length, nominalStep: nominalStep, parameters)
        stepIndex = 0
        meter = BeatMeter()
    }

    private mutating func endBeat() {
        let measures = meter.measures(of: beat)
        guard measures.isPossible else { return fail(.impossibleState) }
        lastBeat = measures
        beatCount += 1
        secondsTooLow = measures.meanArterialPressure.mmHg < Self.lowestLivingPressure ? secondsTooLow + beat.length : 0
        if secondsTooLow >= Self.longestLowPressure { fail(cause(of: measures)) }
    }

    /// Keeps a sample of the waveforms, unless the numbers ran away.
    private mutating func sample(_ pressures: Pressures, _ circulation: Circulation, at time: Double, now: Double) {
        stepsToSample = stepsPerSample
        guard waveforms.capacity > 0 else { return }
        let fibrillating = parameters[.fibrillation] > 0.5
        let lead = Electrocardiogram.amplitude(at: time, of: beat, fibrillating: fibrillating, elapsed: now)
        let area = coefficients.inlets.area.left
        let sample = WaveformSample(circulation, pressures, mitralArea: area, lead: lead, time: now)
        if sample.isFinite { waveforms.append(sample) }
    }

    private func cause(of beat: BeatMeasures) -> Arrest.Cause {
        let lostShare = 1 - circulation.bloodVolume / parameters[.bloodVolume]
        return Arrest.Cause(beat, effusion: effusion, lostShare: lostShare)
    }

    private mutating func fail(_ cause: Arrest.Cause) { arrest = Arrest(cause: cause, time: time) }

    /// mmHg.
    private static let lowestLivingPressure = 20.0
    /// s.
    private static let longestLowPressure = 5.0
}
