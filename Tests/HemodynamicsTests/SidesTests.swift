import Testing

@testable import Hemodynamics

@Suite("The two sides of the heart")
struct SidesTests {
    @Test("are compared lane by lane")
    func sides() {
        let one = Sides(left: -1, right: 3)
        #expect(one.magnitude == Sides(left: 1, right: 3))
        #expect(one.higher(or: Sides(left: 0, right: 2)) == Sides(left: 0, right: 3))
        #expect(one.lower(or: Sides(left: 0, right: 2)) == Sides(left: -1, right: 2))
    }
}
