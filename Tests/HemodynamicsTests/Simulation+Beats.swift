import Hemodynamics

extension Simulation {
    /// Runs so many beats and gives the last; throws the arrest that keeps it from ending.
    @discardableResult
    mutating func run(beats: Int) throws -> BeatMeasures {
        for _ in 0..<beats { advanceBeat() }
        if let arrest { throw Arrested(arrest: arrest) }
        guard let lastBeat else { throw Arrested(arrest: nil) }
        return lastBeat
    }
}

/// A simulation that did not live to the beat asked for.
struct Arrested: Error {
    var arrest: Arrest?
}
