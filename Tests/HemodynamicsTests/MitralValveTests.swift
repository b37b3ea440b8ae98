import Testing
import VitalSigns

@testable import Hemodynamics

@Suite("Mitral valve with clips")
struct MitralValveTests {
    private func orifices(_ phenotype: Phenotype, _ clips: Clip...) throws -> Orifices {
        var valve = PatientProfile(phenotype).valve
        try valve.place(clips)
        return valve.orifices
    }

    @Test("clips on a flail P2 give the areas and leaks of the model's description")
    func flail() throws {
        let pair = { (half: Double) in [try Clip(.ntw, at: -half), try Clip(.ntw, at: half)] }
        let cases: [([Clip], Double, Double)] = [
            ([try Clip(.nt, at: 0)], 3.82, 0.126), ([try Clip(.ntw, at: 0)], 3.47, 0.091),
            ([try Clip(.xtw, at: 0)], 3.30, 0.065),
            ([try Clip(.nt, at: -2.5), try Clip(.nt, at: 2.5)], 2.98, 0.052), (try pair(3.2), 2.42, 0.024),
            ([try Clip(.ntw, at: -6.4), try Clip(.ntw, at: 0), try Clip(.ntw, at: 6.4)], 1.48, 0.004),
            ([try Clip(.ntw, at: -8)], 3.74, 0.29),
        ]
        for (clips, area, leak) in cases {
            var valve = PatientProfile(.primary).valve
            try valve.place(clips)
            #expect(abs(valve.orifices.area.squareCentimeters - area) < 0.006, "\(clips.count) clips: \(valve.orifices.area)")
            #expect(abs(valve.orifices.regurgitantArea.squareCentimeters - leak) < 0.006, "\(valve.orifices.regurgitantArea)")
        }
    }

    @Test("two clips: touching leave the best area, 10 mm apart the least leak, 18 mm apart a jet between them")
    func twoClips() throws {
        let touching = try orifices(.primary, Clip(.ntw, at: -3.2), Clip(.ntw, at: 3.2))
        let apart = try orifices(.primary, Clip(.ntw, at: -5), Clip(.ntw, at: 5))
        let far = try orifices(.primary, Clip(.ntw, at: -9), Clip(.ntw, at: 9))
        #expect(touching.area > apart.area)
        #expect(apart.regurgitantArea < touching.regurgitantArea)
        #expect(abs(far.regurgitantArea.squareCentimeters - 0.17) < 0.01)
    }

    @Test("the double orifice mirrors with the clip, and its parts add to the whole around one clip")
    func doubleOrifice() throws {
        let medial = try orifices(.primary, Clip(.ntw, at: 4))
        let lateral = try orifices(.primary, Clip(.ntw, at: -4))
        #expect(abs(medial.lateral.squareCentimeters - lateral.medial.squareCentimeters) < 1e-9)
        #expect(medial.lateral > medial.medial)
        #expect(abs(medial.lateral.squareCentimeters + medial.medial.squareCentimeters - medial.area.squareCentimeters) < 0.03)
        let open = try orifices(.primary)
        #expect(open.lateral == open.medial)
    }

    @Test("a grasp of nothing stops no leak; the better the grasp, the less leak")
    func graspQuality() throws {
        let leaks = try [0.0, 0.3, 0.7, 1.0].map { try orifices(.primary, Clip(.ntw, at: 0, graspQuality: $0)).regurgitantArea }
        #expect(abs(leaks[0].squareCentimeters - 0.5) < 1e-9)
        #expect(leaks[0] > leaks[1] && leaks[1] > leaks[2] && leaks[2] > leaks[3])
    }

    @Test("a detached clip gives back area and leak, and adds its tear")
    func detached() throws {
        let open = try orifices(.primary)
        let clip = try Clip(.ntw, at: 0).detached(tear: 0.06)
        let torn = try orifices(.primary, clip)
        #expect(torn.area == open.area)
        #expect(abs(torn.regurgitantArea.squareCentimeters - 0.56) < 1e-9)
    }

    @Test("clips that overlap or leave the line are refused, and the valve stays as it was")
    func misplacement() throws {
        var valve = PatientProfile(.primary).valve
        try valve.place(Clip(.ntw, at: 0))
        let overlap = #expect(throws: ClipMisplacement.self) { try valve.place(Clip(.nt, at: 4)) }
        #expect(
            overlap?.description
                == "the clips NTW at 0 mm and NT at 4 mm overlap: their middles must be at least 5 mm apart")
        let beyond = #expect(throws: ClipMisplacement.self) { try valve.place([Clip(.nt, at: 1), Clip(.xtw, at: -18)]) }
        #expect(
            beyond?.description
                == "the clip XTW at -18 mm reaches beyond the line of coaptation, which ends at 20 mm")
        #expect(valve.clips == [try Clip(.ntw, at: 0)])
        try valve.place(Clip(.nt, at: 5))
        #expect(valve.clips.count == 2)
    }

    @Test("numbers of a clip, a gap and a valve outside their ranges are refused")
    func ranges() {
        #expect(throws: OutOfRange.self) { try Clip(.nt, at: .nan) }
        #expect(throws: OutOfRange.self) { try Clip(.nt, at: 0, graspQuality: 1.1) }
        #expect(throws: OutOfRange.self) { try Clip(.nt, at: 0, tear: 0.2) }
        #expect(throws: OutOfRange.self) { try GapShape.Bell(center: 0, scale: 0, power: 2) }
        #expect(throws: OutOfRange.self) {
            try MitralValve(
                width: 36, openArea: OrificeArea(squareCentimeters: 15), leakArea: OrificeArea(squareCentimeters: 0),
                gap: GapShape([]))
        }
    }

    @Test("a gap of several jets leaks through all of them")
    func severalJets() throws {
        let gap = GapShape([
            try GapShape.Bell(center: -9, scale: 2, power: 2), try GapShape.Bell(weight: 0.5, center: 9, scale: 2, power: 3.5),
        ])
        var valve = try MitralValve(
            width: 40, openArea: OrificeArea(squareCentimeters: 6), leakArea: OrificeArea(squareCentimeters: 0.4), gap: gap)
        #expect(abs(valve.orifices.regurgitantArea.squareCentimeters - 0.4) < 1e-9)
        try valve.place(Clip(.ntw, at: -9))
        let left = valve.orifices.regurgitantArea.squareCentimeters
        #expect(left > 0.1 && left < 0.2, "the medial jet stays: \(left)")
    }
}
