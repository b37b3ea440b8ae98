import TestSupport
import Testing

@testable import Hemodynamics

@Suite("Parameters")
struct ParameterTests {
    @Test("every phenotype has every value inside its range, and names lead back")
    func table() {
        for parameter in Parameter.allCases {
            #expect(Parameter(name: parameter.name) == parameter)
            #expect(!parameter.meaning.isEmpty && !parameter.source.isEmpty)
            for phenotype in Phenotype.allCases {
                #expect(parameter.range.contains(PatientProfile(phenotype)[parameter]), "\(phenotype) \(parameter.name)")
            }
        }
        #expect(Parameter(name: "nonsense") == nil)
    }

    @Test("the doc comments of the parameters name the same range as the table")
    func docComments() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let source = try #require(TemporaryFolder.text(of: "\(root)/Sources/Hemodynamics/Patient/Parameter.swift"))
        let words = source.split(whereSeparator: \.isWhitespace).filter { $0 != "///" }.joined(separator: " ")
        for parameter in Parameter.allCases {
            let low = Self.text(parameter.range.lowerBound)
            let high = Self.text(parameter.range.upperBound)
            #expect(words.contains("`\(parameter.name)`, \(low)…\(high)"), "\(parameter.name)")
        }
    }

    private static func text(_ number: Double) -> String {
        "\(number)".hasSuffix(".0") ? String("\(number)".dropLast(2)) : "\(number)"
    }

    @Test("the page of parameters in the documentation is the table")
    func page() {
        #expect(DocumentationPage("Parameters").difference(from: ParameterPage.text) == nil)
    }

    @Test("a value outside its range is refused, and the range is in the message")
    func refusal() throws {
        var patient = PatientProfile(.healthy)
        let refusal = #expect(throws: OutOfRange.self) { try patient.set(.systemicResistance, to: 9) }
        #expect(refusal?.description == "r_sys = 9 mmHg s/mL is outside 0.1 to 6 mmHg s/mL")
        let infinite = #expect(throws: OutOfRange.self) { try patient.set(.effusion, to: .infinity) }
        #expect(infinite?.description == "effusion = a number that is not finite mL is outside 0 to 400 mL")
        #expect(patient == PatientProfile(.healthy))
    }

    @Test("a mix has every number between its phenotypes, and the gap of the nearer one")
    func mix() throws {
        let mix = try PatientProfile(mixing: .primary, with: .secondary, fraction: 0.25)
        let (primary, secondary) = (PatientProfile(.primary), PatientProfile(.secondary))
        for parameter in Parameter.allCases {
            let expected = 0.75 * primary[parameter] + 0.25 * secondary[parameter]
            #expect(abs(mix[parameter] - expected) < 2e-4 * max(1, abs(expected)), "\(parameter.name)")
        }
        #expect(mix.valve.width == 0.75 * 40 + 0.25 * 37)
        #expect(mix.valve.gap == primary.valve.gap)
        #expect(mix.mechanism == .primary)
        let nearer = try PatientProfile(mixing: .primary, with: .secondary, fraction: 0.5)
        #expect(nearer.valve.gap == secondary.valve.gap)
        #expect(nearer.mechanism == .secondary)
        #expect(throws: OutOfRange.self) { try PatientProfile(mixing: .healthy, with: .primary, fraction: 1.5) }
    }

    @Test("a mix of any two phenotypes lives", arguments: Phenotype.allCases)
    func mixesLive(_ one: Phenotype) throws {
        for other in Phenotype.allCases {
            for fraction in [0.0, 0.3, 0.7, 1.0] {
                var simulation = try Simulation(
                    PatientProfile(mixing: one, with: other, fraction: fraction), waveformSeconds: 0)
                #expect(try simulation.run(beats: 30).meanArterialPressure.mmHg > 60)
            }
        }
    }
}

/// The page of the documentation with all parameters.
enum ParameterPage {
    static var text: String {
        let rows = Parameter.rows.map { row in
            let values = row.values.map(number).joined(separator: " / ")
            let unit = row.unit.isEmpty ? "" : row.unit
            return
                "| `\(row.name)` | \(row.meaning) | \(unit) | \(number(row.range.lowerBound)) to \(number(row.range.upperBound)) "
                + "| \(values) | \(row.source) |"
        }
        return """
            # Parameters

            Every number that makes a patient, with its unit, the range that is accepted, its values and where they come from.

            ## Overview

            Four values are those of healthy / primary / secondary / afmr; one value is common to all. "Fitted" means fitted
            to the before values in <doc:Validation>.

            | name | what it is | unit | range | value | source |
            |---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static func number(_ value: Double) -> String {
        "\(value)".hasSuffix(".0") ? String("\(value)".dropLast(2)) : "\(value)"
    }
}
