import Testing
import VitalSigns

@Suite("Numbers as monitors print them")
struct FixedPointTests {
    @Test(
        "a number is rounded half away from zero to so many digits",
        arguments: [
            (0.0, 0, "0"), (0.5, 0, "1"), (-0.5, 0, "-1"), (-0.4, 0, "0"), (0.045, 1, "0.0"), (1.25, 1, "1.3"),
            (12.0, 2, "12.00"), (0.001, 3, "0.001"), (-3.14159, 2, "-3.14"), (999_999.96, 1, "1000000.0"),
        ])
    func decimals(_ number: Double, _ decimals: Int, _ text: String) {
        #expect(FixedPoint.text(number, decimals: decimals) == text)
    }

    @Test(
        "a number keeps so many significant digits and no trailing zeros",
        arguments: [
            (0.0375, 3, "0.0375"), (12.5, 4, "12.5"), (1296.27, 3, "1296"), (0.1, 6, "0.1"), (100.0, 6, "100"),
            (0.000012, 3, "0.000012"), (-2.5, 6, "-2.5"), (0.0, 3, "0"),
        ])
    func significant(_ number: Double, _ digits: Int, _ text: String) {
        #expect(FixedPoint.text(number, significant: digits) == text)
    }

    @Test("what is no number is shown as a lost signal is", arguments: [Double.nan, .infinity, -.infinity])
    func lostSignal(_ number: Double) {
        #expect(FixedPoint.text(number, decimals: 1) == "--")
        #expect(FixedPoint.text(number, significant: 3) == "--")
    }
}
