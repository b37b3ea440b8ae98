import Glibc
import Testing

@testable import Hemodynamics

@Suite("Mathematics of its own")
struct MathematicsTests {
    @Test("the exponential is that of the system to 10⁻¹⁵, and bounded beyond 700")
    func exponentials() {
        for step in -7000...7000 {
            let x = Double(step) * 0.1
            #expect(abs(exponential(x) / exp(x) - 1) < 1e-15)
        }
        let both = exponential(Sides(left: -3.7, right: 11.2))
        #expect(both.left == exponential(-3.7) && both.right == exponential(11.2))
        #expect(exponential(0) == 1)
        #expect(exponential(5000) == exponential(700))
        #expect(exponential(-5000) == exponential(-700))
    }

    @Test("logarithm, arc tangent, half cosine and sine are those of the system to 10⁻¹⁴")
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

    @Test("sides are compared lane by lane")
    func sides() {
        let one = Sides(left: -1, right: 3)
        #expect(one.magnitude == Sides(left: 1, right: 3))
        #expect(one.higher(or: Sides(left: 0, right: 2)) == Sides(left: 0, right: 3))
        #expect(one.lower(or: Sides(left: 0, right: 2)) == Sides(left: -1, right: 2))
    }
}
