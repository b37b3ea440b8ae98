import Arithmetic
import Testing

@Suite("Random numbers")
struct RandomSourceTests {
    @Test("are uniform and normal")
    func distributions() {
        var random = RandomSource(seed: 5)
        let uniform = (0..<10_000).map { _ in random.uniform() }
        #expect(uniform.allSatisfy { $0 >= 0 && $0 < 1 })
        #expect(abs(uniform.reduce(0, +) / 10_000 - 0.5) < 0.01)
        let normal = (0..<10_000).map { _ in random.normal() }
        #expect(abs(normal.reduce(0, +) / 10_000) < 0.03)
        #expect(abs(normal.reduce(0) { $0 + $1 * $1 } / 10_000 - 1) < 0.04)
    }

    @Test("a name's hash is the published FNV-1a of its bytes")
    func hashes() {
        // From the authors' own test suite (isthe.com/chongo/tech/comp/fnv).
        #expect(fnv1a("") == 0xcbf2_9ce4_8422_2325)
        #expect(fnv1a("a") == 0xaf63_dc4c_8601_ec8c)
        #expect(fnv1a("foobar") == 0x8594_4171_f739_67e8)
    }

    @Test("the stream of a name is the seed XOR its hash; another name, another stream")
    func streams() {
        var named = RandomSource(seed: 1, stream: "grasp")
        var plain = RandomSource(seed: 1 ^ fnv1a("grasp"))
        let numbers = (0..<4).map { _ in named.uniform() }
        #expect(numbers == (0..<4).map { _ in plain.uniform() })
        #expect(abs(numbers[0] - 0.7762307032009861) < 1e-15 && abs(numbers[3] - 0.7894466762068963) < 1e-15)
        #expect(abs(named.normal() - 2.2431595853633435) < 1e-12)
        var other = RandomSource(seed: 1, stream: "slip")
        #expect(other.uniform() != numbers[0])
    }
}
