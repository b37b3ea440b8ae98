import Testing
import VitalSigns

@Suite("Quantities")
struct QuantityTests {
    @Test("a quantity prints its number as a monitor does, and its unit")
    func description() {
        #expect("\(Pressure(mmHg: 94.4))" == "94 mmHg")
        #expect("\(CardiacOutput(litersPerMinute: 5.25))" == "5.3 L/min")
        #expect("\(OrificeArea(squareCentimeters: 0.4))" == "0.40 cm2")
        #expect("\(Ratio(fold: 1.2))" == "1.20")
    }

    @Test("quantities of one unit are compared by their numbers")
    func comparison() {
        #expect(HeartRate(beatsPerMinute: 60) < HeartRate(beatsPerMinute: 61))
        #expect(max(Volume(milliliters: 80), Volume(milliliters: 75)) == Volume(milliliters: 80))
    }
}
