import ClipLab
import FoundationEssentials
import TestSupport

/// The twelve invented patients.
struct TestPatient: Sendable {
    var number: String
    var isTreatable: Bool
    var anatomy: Anatomy
    var phenotype: String
    var heartRate: Double
    var parameters: [String: Double]
    var plan: OperatorPlan

    static let all: [TestPatient] = {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard let bytes = TemporaryFolder.bytes(of: "\(folder)/Vectors/cliplab-patients.json"),
            let file = try? JSONDecoder().decode(File.self, from: Data(bytes))
        else { preconditionFailure("the patients cannot be read") }
        return file.cases.sorted { $0.key < $1.key }.map { TestPatient($0.key, $0.value) }
    }()

    static func named(_ number: String) -> TestPatient {
        guard let patient = all.first(where: { $0.number == number }) else { preconditionFailure("no patient \(number)") }
        return patient
    }

    private init(_ number: String, _ entry: Entry) {
        guard let anatomy = try? Anatomy(entry.anatomy) else { preconditionFailure("patient \(number)") }
        self.number = number
        isTreatable = entry.treat
        self.anatomy = anatomy
        phenotype = entry.circulation.phenotype
        heartRate = entry.circulation.heartRate
        parameters = entry.circulation.set
        plan = OperatorPlan(
            puncture: SeptalPoint(superior: entry.plan.puncture[0], anterior: entry.plan.puncture[1]),
            clips: entry.plan.clips.map { OperatorPlan.PlannedClip($0.size, at: $0.x) })
    }

    /// An operator who treats the patient.
    func treated(
        seed: UInt64, plan: OperatorPlan? = nil, errors: OperatorErrors = OperatorErrors(),
        constants: LabConstants = LabConstants(), chart: InterventionChart = .intervention
    ) -> ScriptedOperator {
        let lab = Lab(anatomy, seed: seed, constants: constants, chart: chart)
        var scripted = ScriptedOperator(lab, plan: plan ?? self.plan, errors: errors)
        scripted.play()
        return scripted
    }

    private struct File: Decodable {
        var cases: [String: Entry]
    }

    private struct Entry: Decodable {
        var treat: Bool
        var anatomy: LabValue
        var circulation: Circulation
        var plan: Plan
    }

    private struct Circulation: Decodable {
        var phenotype: String
        var heartRate: Double
        var set: [String: Double]

        enum CodingKeys: String, CodingKey {
            case phenotype, set
            case heartRate = "heart-rate"
        }
    }

    private struct Plan: Decodable {
        var puncture: [Double]
        var clips: [Clip]
    }

    private struct Clip: Decodable {
        var size: ClipSize
        var x: Double

        init(from decoder: any Decoder) throws {
            var list = try decoder.unkeyedContainer()
            size = ClipSize(rawValue: try list.decode(String.self)) ?? .nt
            x = try list.decode(Double.self)
        }
    }
}
