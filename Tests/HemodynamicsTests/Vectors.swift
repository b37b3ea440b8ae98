import FoundationEssentials
import Hemodynamics
import TestSupport

/// The test vectors of the model's specification, made with another integrator (RK4 at 0.5 ms).
enum Vectors {
    /// The file as it is read by the program too.
    static let file: CaseFile = {
        guard let bytes = TemporaryFolder.bytes(of: path), let file = try? read(bytes) else {
            preconditionFailure("\(path) cannot be read")
        }
        return file
    }()

    /// The cases, by their ids.
    static let cases: [SimulationCase] = file.entries.compactMap { try? $0.outcome.get() }

    /// The case of an id.
    static func named(_ id: String) -> SimulationCase {
        guard let vector = cases.first(where: { $0.id == id }) else { preconditionFailure("there is no vector \(id)") }
        return vector
    }

    /// Reads a file of cases from JSON.
    static func read(_ bytes: [UInt8]) throws -> CaseFile { try JSONDecoder().decode(CaseFile.self, from: Data(bytes)) }

    static var path: String {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return "\(folder)/Vectors/hemodynamics-vectors.json"
    }
}
