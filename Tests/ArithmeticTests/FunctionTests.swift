import Arithmetic
import Glibc
import Testing

@Suite("Functions that answer with the same bits everywhere")
struct FunctionTests {
    @Test("the exponential is that of the system to 10⁻¹⁵, and bounded beyond 700")
    func exponentials() {
        for step in -7000...7000 {
            let x = Double(step) * 0.1
            #expect(abs(exponential(x) / exp(x) - 1) < 1e-15)
        }
        let both = exponential(SIMD2(-3.7, 11.2))
        #expect(both.x == exponential(-3.7) && both.y == exponential(11.2))
        #expect(exponential(0) == 1)
        #expect(exponential(5000) == exponential(700))
        #expect(exponential(-5000) == exponential(-700))
    }

    @Test("logarithm, arc tangent, half cosine and sine of turns are those of the system to 10⁻¹⁴")
    func others() {
        for step in 1...2000 {
            let x = Double(step) * 0.013
            #expect(abs(logarithm(x) - log(x)) <= 1e-15 * max(1, abs(log(x))))
            #expect(abs(arcTangent(x) - atan(x)) < 1e-15)
            #expect(abs(sine(turns: x - 13) - sin(2 * Double.pi * (x - 13))) < 1e-13)
        }
        #expect(abs(logarithm(1e-300) - log(1e-300)) < 1e-12)
        for step in 0...1000 {
            let x = Double(step) / 1000
            #expect(abs(halfCosine(x) - (1 - cos(Double.pi * x)) / 2) < 1e-15)
        }
        #expect(sine(turns: 0) == sine(turns: 8))
    }

    @Test("sine, cosine and tangent of degrees are those of the system to 10⁻¹⁵")
    func degrees() {
        for step in -4000...4000 {
            let angle = Double(step) * 0.13
            let radians = angle * Double.pi / 180
            #expect(abs(sine(degrees: angle) - sin(radians)) < 2e-15, "\(angle)")
            #expect(abs(cosine(degrees: angle) - cos(radians)) < 2e-15, "\(angle)")
            let lessThan80 = angle.truncatingRemainder(dividingBy: 80)
            #expect(abs(tangent(degrees: lessThan80) - tan(lessThan80 * Double.pi / 180)) < 1e-13, "\(lessThan80)")
        }
        #expect(abs(arcTangentDegrees(1) - 45) < 1e-13 && abs(arcTangentDegrees(-1e12) + 90) < 1e-9)
    }

    @Test("multiples of 90 degrees give -1, 0 and 1 to the bit, up to a thousand million degrees")
    func quarterTurns() {
        for (turns, values) in [(0.0, (0.0, 1.0)), (1, (1, 0)), (2, (0, -1)), (3, (-1, 0)), (-1, (-1, 0)), (40_001, (1, 0))] {
            #expect(sine(degrees: 90 * turns) == values.0)
            #expect(cosine(degrees: 90 * turns) == values.1)
        }
        #expect(sine(degrees: 999_999_990) == sine(degrees: 999_999_990 - 360))
        #expect(sine(degrees: 1e9 + 1).isNaN && cosine(degrees: .infinity).isNaN && sine(degrees: .nan).isNaN)
    }
}
