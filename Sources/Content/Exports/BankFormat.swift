/// A form in which the question bank alone can be printed, for other programs.
public enum BankFormat: String, Hashable, Sendable, CaseIterable {
    /// The text format of the learning platform Moodle, with a reason for each choice.
    case gift
    /// A table of comma-separated values, a question a line.
    case csv
}

extension ContentPack {
    /// The question bank, ended by a newline; the same pack always gives the same text.
    public func exportBank(_ format: BankFormat) -> String {
        switch format {
        case .gift: GIFTExport(pack: self).text
        case .csv: BankTable(pack: self).text
        }
    }

    /// The title of an objective; its id where the pack gives no title.
    public func title(ofObjective id: String) -> String { objectives.first { $0.id == id }?.title ?? id }
}
