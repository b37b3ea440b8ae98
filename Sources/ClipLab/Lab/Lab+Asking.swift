import StateMachine

extension Lab {
    /// Why an act would be refused now; nil when it would be taken. Nothing changes, and it counts for nothing.
    public func refusal(of act: Act) -> Refusal? {
        let step = chart.step(snapshot, .act(act, facts(for: act)))
        return step.outcome == .taken ? nil : chart.refusal(of: step)
    }

    /// Lets time pass without an act, s of the procedure: thrombus and breath go on, and nothing else.
    public mutating func idle(seconds: Double) {
        guard stage != .done else { return }
        heard = []
        pass(ActCost(seconds), withGearInAtrium: hasGearInAtrium)
    }

    /// Lets the clock go on without anything that time brings: for asking what drugs and bleeding will do meanwhile.
    public mutating func lookAhead(seconds: Double) { state.clock += seconds }

    /// What a team adds to the 2,500 U of the beginning: 100 U for each kg in all, U.
    public var fullHeparin: Double { max(500, anatomy.weight.rounded() * 100 - 2500) }

    /// Puts the clip anywhere, as the start of an exercise: no act, no time, no chance.
    public mutating func place(_ pose: Pose) {
        state.pose = pose
        state.readings = [:]
    }

    /// The height of the hub at which a leaflet would lie on its open arm, mm over the annulus; nil without a clip.
    public func seatHeight(of leaflet: Leaflet) -> Double? {
        state.size.map { state.pose.z - grasp($0, arms: .open).seat(of: leaflet) }
    }
}
