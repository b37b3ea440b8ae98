/// What an act came to.
public enum ActOutcome: Hashable, Sendable {
    /// It was done, and this was found at once, if anything.
    case taken(Finding?)
    /// It was not done, and nothing changed.
    case refused(Refusal)
    /// It was tried and could not be done; time passed.
    case blocked(Obstacle)

    /// What is found while an act is done.
    public enum Finding: String, CaseIterable, Hashable, Sendable {
        case leftAtrialPressure = "left atrial pressure"
        case arterialPressure = "arterial pressure"
        case rightAtrialPressure = "right atrial pressure"
        case noPressureWave = "no pressure wave"
        /// Chords caught the clip.
        case tangled
        /// The clip came free.
        case free
        /// A clip closes on one leaflet, or on none.
        case leafletLost = "leaflet-lost"
    }

    /// What an act is stopped by.
    public enum Obstacle: String, CaseIterable, Hashable, Sendable {
        /// The needle is not in the left atrium.
        case wrongPlace = "wrong-place"
        /// The tilt can not be trimmed any further.
        case noMoreTrim = "no-more-trim"
    }
}
