import Testing
import VitalSigns

@Suite("Vitals")
struct VitalsTests {
    private let vitals = Vitals(
        heartRate: HeartRate(beatsPerMinute: 77),
        arterial: PulsatilePressure(
            systolic: Pressure(mmHg: 111), diastolic: Pressure(mmHg: 58), mean: Pressure(mmHg: 84)),
        pulmonary: PulsatilePressure(
            systolic: Pressure(mmHg: 43), diastolic: Pressure(mmHg: 15), mean: Pressure(mmHg: 27)),
        leftAtrialMean: Pressure(mmHg: 16), leftAtrialVWave: Pressure(mmHg: 30), rightAtrialMean: Pressure(mmHg: 7),
        cardiacOutput: CardiacOutput(litersPerMinute: 4.4), mitralGradient: Pressure(mmHg: 1.9))

    @Test("every sign has its own number, label and unit")
    func eachSign() {
        #expect(VitalSign.allCases.map { vitals[$0] } == [77, 111, 58, 84, 43, 15, 27, 16, 30, 7, 4.4, 1.9])
        #expect(Set(VitalSign.allCases.map(\.label)).count == VitalSign.allCases.count)
        #expect(VitalSign.allCases.allSatisfy { !$0.unit.isEmpty })
    }

    @Test("a sign is printed as on a monitor")
    func text() {
        #expect(vitals.text(.arterialMean) == "MAP 84 mmHg")
        #expect(vitals.text(.mitralGradient) == "MV grad 1.9 mmHg")
        #expect(vitals.text(.heartRate) == "HR 77 /min")
    }
}
