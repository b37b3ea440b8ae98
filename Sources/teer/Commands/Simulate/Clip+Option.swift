import Hemodynamics
import TextRules
import YAMLReading

extension Clip {
    /// Reads a clip as it is typed: "NTW@-2.5mm", with ",grasp=0.6" or ",tear=0.05" if wanted.
    init(option text: String) throws {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let place = parts[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let model = ClipModel(rawValue: place[0].uppercased()) else {
            throw CommandFailure(WrongUse.unknown("clip", place[0], among: ClipModel.allCases.map(\.rawValue)), status: 2)
        }
        var position = 0.0
        if place.count == 2 { position = try Self.number(place[1], droppingUnit: "mm", in: text) }
        var quality = 1.0
        var tear: Double?
        for part in parts.dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            switch words[0] {
            case "grasp" where words.count == 2: quality = try Self.number(words[1], droppingUnit: "", in: text)
            case "tear" where words.count == 2: tear = try Self.number(words[1], droppingUnit: "cm2", in: text)
            default: throw Self.failure(text)
            }
        }
        try self.init(model, at: position, graspQuality: quality, isAttached: tear == nil, tear: tear ?? 0)
    }

    private static func number(_ text: String, droppingUnit unit: String, in whole: String) throws -> Double {
        let digits = text.hasSuffix(unit) ? String(text.dropLast(unit.count)) : text
        guard let number = Double(digits) else { throw failure(whole) }
        return number
    }

    private static func failure(_ text: String) -> CommandFailure {
        CommandFailure(
            "'\(PlainText.name(text))' is no clip; write its size and place, such as NTW@-2.5mm or XT@3mm,grasp=0.6.",
            status: 2)
    }
}
