/// What is done for a patient whose procedure is over: the chart of the intervention has no more to say.
extension Lab {
    /// Gives a drug or takes a measure; time is let pass by whoever moves the patient on.
    public mutating func care(_ act: Act) {
        switch act {
        case .giveHeparin(let units): state.blood.give(units: units, at: state.clock)
        case .giveProtamine(let mass): state.blood.reverse(milligrams: mass, at: state.clock)
        case .closeSeptum: state.septalHole = 0
        case .giveDrug(let drug): give(drug)
        case .stopDrug(let drug): stop(drug)
        case .rescue(let measure): rescue(with: measure)
        default: break
        }
    }

    /// Lets the most medial clip lose a leaflet, as chance may have it days later.
    public mutating func loseLeaflet(tear: Double = 0.04) {
        guard
            let index = state.clips.indices.filter({ state.clips[$0].isAttached }).max(by: {
                state.clips[$0].x < state.clips[$1].x
            })
        else { return }
        state.clips[index].isAttached = false
        state.clips[index].tear = tear
        happen(.detached(clip: index))
    }
}
