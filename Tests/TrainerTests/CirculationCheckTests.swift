import Content
import Testing
import Trainer

/// What a patient of a pack says of the circulation.
struct CirculationCheckTests {
    @Test("The bundled patients are sound")
    func bundled() {
        #expect(ContentPack.bundled().patients.flatMap(CirculationCheck.problems) == [])
    }

    @Test("Unknown names and values out of range are told at their keys")
    func problems() throws {
        var patient = try #require(ContentPack.bundled().patient("01"))
        patient.circulation.base = .phenotype("tertiary")
        patient.circulation.settings = [
            CaseCirculation.Setting(name: "r_sis", value: 1), CaseCirculation.Setting(name: "r_sys", value: 99),
        ]
        #expect(
            CirculationCheck.problems(patient).map(\.keys) == [
                ["circulation", "phenotype"], ["circulation", "set", "r_sis"], ["circulation", "set", "r_sys"],
            ])
        patient.circulation.base = .mix("primary", "tertiary", share: 0.5)
        #expect(CirculationCheck.problems(patient).first?.keys == ["circulation", "mix"])
        patient.anatomy.lineLength = 90
        #expect(CirculationCheck.problems(patient).last?.keys == ["anatomy"])
    }
}
