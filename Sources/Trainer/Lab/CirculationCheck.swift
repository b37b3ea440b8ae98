import Content
import Hemodynamics
import VitalSigns

/// What a patient of a pack says of the circulation that the circulation does not know or does not take.
public enum CirculationCheck {
    /// Unknown phenotypes and parameters, and values outside their ranges.
    public static func problems(_ patient: PatientCase) -> [PatientProblem] {
        var problems = base(patient.circulation.base)
        var profile = PatientProfile(.primary)
        for setting in patient.circulation.settings {
            let keys = ["circulation", "set", setting.name]
            guard let parameter = Parameter(name: setting.name) else {
                problems.append(
                    PatientProblem(
                        at: keys, "there is no parameter \"\(setting.name)\"", hint: "teer simulate --parameters lists them"))
                continue
            }
            do throws(OutOfRange) {
                try profile.set(parameter, to: setting.value)
            } catch {
                problems.append(PatientProblem(at: keys, error.description))
            }
        }
        do throws(OutOfRange) {
            _ = try MitralValve(patient.anatomy)
        } catch {
            problems.append(PatientProblem(at: ["anatomy"], error.description))
        }
        return problems
    }

    private static func base(_ base: CaseCirculation.Base) -> [PatientProblem] {
        guard PatientProfile.base(base) == nil else { return [] }
        let names = Phenotype.allCases.map(\.rawValue).joined(separator: ", ")
        switch base {
        case .phenotype(let name):
            return [
                PatientProblem(
                    at: ["circulation", "phenotype"], "there is no phenotype \"\(name)\"", hint: "there are \(names)")
            ]
        case .mix:
            return [
                PatientProblem(
                    at: ["circulation", "mix"], "\"mix\" names a phenotype that is not there", hint: "there are \(names)")
            ]
        }
    }
}
