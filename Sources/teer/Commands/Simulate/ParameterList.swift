import Hemodynamics
import VitalSigns

/// All parameters, a line each, for `--set` and `--scale`.
enum ParameterList {
    static var text: String {
        let rows = Parameter.allCases.map { parameter -> [String] in
            let range = parameter.range
            let limits = [range.lowerBound, range.upperBound].map { FixedPoint.text($0, significant: 6) }.joined(
                separator: " to ")
            return [parameter.name, limits, parameter.unit, parameter.meaning]
        }
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined() + row[3] + "\n"
        }.joined()
    }
}
