import Hemodynamics
import TextRules
import YAMLReading

/// "NAME=NUMBER" of an option.
struct Assignment {
    let parameter: Parameter
    let number: Double

    /// Reads an option's value, or says what is wrong with it.
    init(_ text: String, option: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let number = Double(parts[1]) else {
            throw CommandFailure(
                "'\(PlainText.name(text))' is no assignment; write \(option) NAME=NUMBER, such as r_sys=1.2.", status: 2)
        }
        guard let parameter = Parameter(name: parts[0]) else {
            let names = Parameter.allCases.map(\.name)
            throw CommandFailure(
                WrongUse.unknown("parameter", parts[0], among: names) + " \"teer simulate --parameters\" lists them.", status: 2
            )
        }
        self.parameter = parameter
        self.number = number
    }
}
