import ClipLab
import Hemodynamics
import TextRules
import Trainer
import VitalSigns

/// A file of vectors of the clip lab: each is run, and what differs is printed.
struct LabVectorCheck {
    let file: String

    func run() throws {
        let source = ValueFile(file: file)
        let contents = try source.decoded(LabVectorFile.self) { _ in "is no file of clip lab vectors: it needs a list 'vectors'"
        }
        guard !contents.vectors.isEmpty else { throw source.failure(["there is no vector in the file"]) }
        var missed = 0
        for vector in contents.vectors {
            let differences = vector.differences(orifices: Self.orifices)
            if !differences.isEmpty { missed += 1 }
            for difference in differences { Standard.write("\(PlainText.name("\(vector.id) \(difference)"))\n") }
        }
        let count = contents.vectors.count
        Standard.write("\(count) \(count == 1 ? "vector" : "vectors"), \(missed) \(missed == 1 ? "differs" : "differ")\n")
        if missed > 0 { Exit.now(1) }
    }

    /// The openings that the circulation's valve has, cm²; none where it takes no such valve.
    private static let orifices: LabVector.Orifices = { anatomy, clips, leak in
        guard let valve = try? MitralValve(anatomy), let clips = try? clips.map({ try Clip($0) }) else { return [:] }
        let orifices = valve.orifices(with: clips)
        return [
            "mva": orifices.area.squareCentimeters, "eroa": orifices.regurgitantArea.squareCentimeters + leak,
            "lateral": orifices.lateral.squareCentimeters, "medial": orifices.medial.squareCentimeters,
        ]
    }
}
