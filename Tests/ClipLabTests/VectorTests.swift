import ClipLab
import Testing

@Suite("Clip lab vectors")
struct VectorTests {
    @Test("there are 53, each with an id of its own")
    func whole() {
        #expect(VectorFiles.all.count == 53)
        #expect(Set(VectorFiles.all.map(\.id)).count == 53)
    }

    @Test("all agree to a millionth, marks and totals included", arguments: VectorFiles.all.map(\.id))
    func agree(_ id: String) throws {
        let vector = try #require(VectorFiles.all.first { $0.id == id })
        #expect(vector.differences(orifices: VectorFiles.orifices) == [])
    }
}
