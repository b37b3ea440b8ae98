import ClipLab
import FoundationEssentials
import Hemodynamics
import TestSupport
import VitalSigns

/// The test vectors of the clip lab, made with another implementation (in Python).
enum VectorFiles {
    /// 45 vectors of the model, and 8 of what was added after it was played.
    static let all: [LabVector] = read("cliplab-vectors.json") + read("cliplab-vectors-extra.json")

    private static func read(_ name: String) -> [LabVector] {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let path = "\(folder)/Vectors/\(name)"
        guard let bytes = TemporaryFolder.bytes(of: path),
            let file = try? JSONDecoder().decode(LabVectorFile.self, from: Data(bytes))
        else { preconditionFailure("\(path) cannot be read") }
        return file.vectors
    }

    /// Whether a vector differs with other constants or another chart.
    ///
    /// The openings of the valve are left out: they take long, and follow from clips that are compared.
    static func notices(constants: LabConstants = LabConstants(), chart: InterventionChart = .intervention) -> Bool {
        all.contains { vector in
            vector.differences(constants: constants, chart: chart, orifices: { _, _, _ in [:] })
                .contains { !$0.hasPrefix("orifices") }
        }
    }

    /// The valve of the circulation, which the lab knows nothing of.
    static let orifices: LabVector.Orifices = { anatomy, clips, leak in
        do {
            let valve = try MitralValve(
                width: anatomy.lineLength, openArea: OrificeArea(squareCentimeters: anatomy.openArea),
                leakArea: OrificeArea(squareCentimeters: anatomy.regurgitantArea),
                gap: GapShape(
                    anatomy.gap.map {
                        try GapShape.Bell(weight: $0.weight, center: $0.center, scale: $0.scale, power: $0.power)
                    }))
            let orifices = valve.orifices(
                with: try clips.map { clip in
                    try Clip(
                        ClipModel(rawValue: clip.size.rawValue) ?? .nt, at: clip.x, graspQuality: clip.quality,
                        isAttached: clip.isAttached, tear: clip.tear)
                })
            return [
                "mva": orifices.area.squareCentimeters,
                "eroa": min(orifices.regurgitantArea.squareCentimeters + leak, 1.2),
                "lateral": orifices.lateral.squareCentimeters, "medial": orifices.medial.squareCentimeters,
            ]
        } catch {
            return [:]
        }
    }
}
