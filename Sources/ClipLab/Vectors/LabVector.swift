/// A file of test vectors: what is done in the lab, and what must come of it.
public struct LabVectorFile: Decodable, Sendable {
    /// What the file says of itself.
    public var note: String?
    /// The vectors.
    public var vectors: [LabVector]
}

/// A test vector: an input and what must come of it.
public struct LabVector: Decodable, Sendable {
    /// Its name: "L32".
    public var id: String
    /// What it tests: chance, line, septum, grasp, blood or script.
    public var kind: String
    /// What it is about, in some words.
    public var title: String?
    /// What goes in.
    public var input: LabValue
    /// What must come out.
    public var expect: LabValue

    /// The openings that a valve has with clips and an added leak (cm²): open area, EROA, lateral and medial area, cm².
    ///
    /// The lab knows no circulation: whoever runs vectors hands this in.
    public typealias Orifices = @Sendable (Anatomy, [LabClip], _ addedLeak: Double) -> [String: Double]

    /// Where what comes out differs from what must, each with its place; none when all agrees.
    ///
    /// - Parameters:
    ///   - constants: The numbers of the model.
    ///   - chart: What may be done.
    public func differences(
        constants: LabConstants = LabConstants(), chart: InterventionChart = .intervention, orifices: @escaping Orifices
    ) -> [String] {
        var run = LabVectorRun(input: input, constants: constants, chart: chart, orifices: orifices)
        do throws(LabVectorProblem) {
            return try run.result(of: kind).differences(from: expect, at: "")
        } catch {
            return [error.text]
        }
    }
}

/// What is wrong with a vector.
public struct LabVectorProblem: Error, Hashable, Sendable {
    /// What is wrong, as a part of a sentence.
    public var text: String
}
