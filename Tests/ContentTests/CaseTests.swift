import ClipLab
import Content
import FoundationEssentials
import TestSupport
import Testing

/// Patients as files of a pack: what is read, and what is told of a broken one.
struct CaseTests {
    @Test("The bundled patients are those that the clip lab's vectors were made with, number for number")
    func bundled() throws {
        struct File: Decodable {
            var cases: [String: Entry]
        }
        struct Entry: Decodable {
            var treat: Bool
            var anatomy: LabValue
            var circulation: Circulation
        }
        struct Circulation: Decodable {
            var phenotype: String
            var set: [String: Double]
        }
        let path = TestPacks.folder + "/../ClipLabTests/Vectors/cliplab-patients.json"
        let bytes = try #require(TemporaryFolder.bytes(of: path))
        let file = try JSONDecoder().decode(File.self, from: Data(bytes))
        let patients = ContentPack.bundled().patients
        #expect(patients.map(\.number) == (1...12).map { ($0 < 10 ? "0" : "") + "\($0)" })
        for patient in patients {
            let entry = try #require(file.cases[patient.number])
            #expect(patient.anatomy == (try Anatomy(entry.anatomy)), "\(patient.id)")
            #expect(patient.circulation.base == .phenotype(entry.circulation.phenotype))
            #expect(
                Dictionary(uniqueKeysWithValues: patient.circulation.settings.map { ($0.name, $0.value) })
                    == entry.circulation.set)
            #expect(patient.stopIsRight == !entry.treat)
            #expect(patient.stopIsRight || patient.plan?.clips.first.map { patient.acceptedSizes.contains($0.size) } == true)
        }
    }

    @Test("A patient is found by id and by number, with and without the zero", arguments: ["flail-p2", "01", "1"])
    func names(name: String) {
        #expect(ContentPack.bundled().patient(name)?.id == "flail-p2")
        #expect(ContentPack.bundled().patient("13") == nil && ContentPack.bundled().patient("") == nil)
    }

    private static let whole = """
        id: made-up
        number: "07"
        title: "Made up"
        invented: true
        tags: [secondary]
        anatomy:
          mva-cm2: 4.8
          eroa-cm2: 0.28
          gap: [{weight: 1, center-mm: 2, scale-mm: 14, power: 6}]
          posterior-mm: [10, 11, 9]
          flails: [{leaflet: anterior, center-mm: 3, width-mm: 8, gap-mm: 4}]
          septum: {height-mm: 37, laxity: 1}
          weight-kg: 63
        circulation:
          mix: [primary, secondary, 0.25]
          heart-rate: 80
          set: {r_sys: 1.5}
        rhythm: {irregular: 0.15}
        shown: {edv: 210, ef: 35, rvol: 31, la_mean: 18, la_v: 30, pa_sys: 50, map: 80}
        plan: {puncture: {superior-mm: 1, anterior-mm: -5}, clips: [{size: NT, at-mm: -3.5}]}
        accepts: {sizes: [NT, NTW], clips: [1, 2]}

        """

    /// A whole pack with one patient's file.
    private static func pack(_ text: String, named name: String = "made-up") -> TemporaryFolder {
        let folder = TestPacks.copy(of: "WholeTwo")
        let manifest = TemporaryFolder.text(of: folder.path("pack.yaml")) ?? ""
        folder.write(manifest.replacing("cards.yaml]", with: "cards.yaml, cases/\(name).yaml]"), to: "pack.yaml")
        folder.write(text, to: "cases/\(name).yaml")
        return folder
    }

    @Test("What a file says is read; what it leaves out is usual")
    func reading() throws {
        let folder = Self.pack(Self.whole)
        let pack = try ContentPack.open(folder: folder.path)
        #expect(pack.warnings == [])
        let patient = try #require(pack.patient("made-up"))
        #expect(patient.number == "07" && patient.title == "Made up" && patient.irregularity == 0.15)
        #expect(patient.circulation.base == .mix("primary", "secondary", share: 0.25))
        #expect(patient.circulation.settings == [CaseCirculation.Setting(name: "r_sys", value: 1.5)])
        #expect(patient.anatomy.openArea == 4.8 && patient.anatomy.lineLength == Anatomy().lineLength)
        #expect(patient.anatomy.length.posterior.all == [10, 11, 9])
        #expect(patient.anatomy.flails == [Flail(.anterior, center: 3, width: 8, gap: 4)])
        #expect(patient.anatomy.septum.height == 37 && patient.anatomy.septum.roof == SeptumAnatomy().roof)
        #expect(patient.anatomy.heartRate == 80 && patient.anatomy.ejectionFraction == 35 && patient.anatomy.isFibrillating)
        #expect(patient.plan?.puncture == SeptalPoint(superior: 1, anterior: -5))
        #expect(patient.acceptedSizes == [.nt, .ntw] && patient.acceptedCounts == [1, 2] && !patient.stopIsRight)
    }

    @Test(
        "What is wrong with a patient is told with its place",
        arguments: [
            ("id: made-up", "id: other", "made-up.yaml:1:5: error: the file of patient \"other\" is not named after it"),
            ("number: \"07\"", "number: \"7\"", "made-up.yaml:2:9: error: \"number\" should be two digits (such as \"01\")"),
            ("invented: true", "invented: false", "made-up.yaml:4:11: error: \"invented\" must be true"),
            ("eroa-cm2: 0.28", "eroa-cm2: 3", "made-up.yaml:8:13: error: \"eroa-cm2\" holds 3; it should be 0 to 1.2"),
            ("  eroa-cm2: 0.28\n", "", "made-up.yaml:7:3: error: the key \"eroa-cm2\" is missing"),
            ("[10, 11, 9]", "[10, 11]", "made-up.yaml:10:17: error: \"posterior-mm\" has 2 numbers"),
            ("leaflet: anterior", "leaflet: front", "made-up.yaml:11:22: error: \"leaflet\" is \"front\""),
            ("laxity: 1}", "lax: 1}", "made-up.yaml:12:27: error: unknown key \"lax\""),
            ("0.25]", "2]", "made-up.yaml:15:29: error: \"mix\" holds 2; it should be 0 to 1"),
            ("{r_sys: 1.5}", "{r_sys: high}", "made-up.yaml:17:16: error: \"set\" should be a number"),
            ("size: NT,", "size: MT,", "made-up.yaml:20:68: error: \"size\" is \"MT\""),
            ("accepts: {", "stop: true\naccepts: {", "made-up.yaml:1:1: error: no clip is right here, but there is a plan"),
            ("accepts: {sizes: [NT, NTW], clips: [1, 2]}\n", "", "made-up.yaml:1:1: error: \"plan\" and \"accepts\" are both"),
        ])
    func broken(old: String, new: String, told: String) throws {
        #expect(Self.whole.contains(old))
        let folder = Self.pack(Self.whole.replacing(old, with: new))
        let error = try #require(throws: InvalidContent.self) { try ContentPack.open(folder: folder.path) }
        #expect(error.lines().contains { $0.contains("cases/\(told)") }, "\(error.lines())")
    }

    @Test("All that is wrong is told at once, and a check of the circulation at the value that it means")
    func together() throws {
        let folder = Self.pack(Self.whole.replacing("ef: 35", with: "ef: 0"))
        let error = try #require(throws: InvalidContent.self) {
            try ContentPack.open(folder: folder.path, patientCheck: { _ in [PatientProblem(at: [], "never asked")] })
        }
        #expect(error.lines().count == 1 && error.lines()[0].contains("\"ef\" holds 0"))
        let sound = Self.pack(Self.whole)
        let refused = try #require(throws: InvalidContent.self) {
            try ContentPack.open(
                folder: sound.path,
                patientCheck: { patient in
                    [PatientProblem(at: ["circulation", "set", "r_sys"], "\(patient.id) is too tight", hint: "widen it")]
                })
        }
        #expect(refused.lines() == ["\(sound.path)/cases/made-up.yaml:17:16: error: made-up is too tight (widen it)"])
    }

    @Test("Two patients of one number are told, and a patient's file in no folder has no place")
    func doubled() throws {
        let folder = Self.pack(Self.whole)
        let manifest = TemporaryFolder.text(of: folder.path("pack.yaml")) ?? ""
        folder.write(manifest.replacing("made-up.yaml]", with: "made-up.yaml, cases/twin.yaml]"), to: "pack.yaml")
        folder.write(Self.whole.replacing("id: made-up", with: "id: twin"), to: "cases/twin.yaml")
        let error = try #require(throws: InvalidContent.self) { try ContentPack.open(folder: folder.path) }
        #expect(error.lines().contains { $0.contains("cases/twin.yaml:2:9: error: \"07\" is defined twice") })
        let alone = TestPacks.copy(of: "WholeTwo")
        alone.write(manifest.replacing("cases/made-up.yaml", with: "cases.yaml"), to: "pack.yaml")
        alone.write(Self.whole, to: "cases.yaml")
        let refused = try #require(throws: InvalidContent.self) { try ContentPack.open(folder: alone.path) }
        #expect(refused.lines().contains { $0.contains("a pack has no place for a file \"cases.yaml\"") })
    }
}
