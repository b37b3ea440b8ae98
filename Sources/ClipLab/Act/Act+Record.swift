/// An act as name, word and numbers: the form of journals and test vectors, `steer.medial {"mm": 3}`.
public struct ActRecord: Hashable, Sendable, Codable {
    /// The act's name: "steer.medial".
    public var name: String
    /// What it is done with, if that is a word: a view, a size, a drug.
    public var word: String?
    /// Its numbers by what they are: "mm", "degrees", "units", "seconds", "superior", "anterior".
    public var numbers: [String: Double]?

    /// An act as it was written down.
    public init(name: String, word: String? = nil, numbers: [String: Double]? = nil) {
        self.name = name
        self.word = word
        self.numbers = numbers
    }
}

extension Act {
    /// The act as it is written down.
    public var record: ActRecord {
        switch self {
        case .giveHeparin(let units): ActRecord(name: name.rawValue, numbers: ["units": units])
        case .giveProtamine(let mass): ActRecord(name: name.rawValue, numbers: ["mg": mass])
        case .moveTent(let superior, let anterior):
            ActRecord(name: name.rawValue, numbers: ["superior": superior, "anterior": anterior])
        case .steerMedial(let way), .steerAnterior(let way), .raiseClip(let way):
            ActRecord(name: name.rawValue, numbers: ["mm": way])
        case .rotate(let degrees): ActRecord(name: name.rawValue, numbers: ["degrees": degrees])
        case .wait(let seconds): ActRecord(name: name.rawValue, numbers: ["seconds": seconds])
        default: ActRecord(name: name.rawValue, word: word)
        }
    }

    /// What it is done with, if that is a word.
    var word: String? {
        switch self {
        case .show(let view): view.rawValue
        case .loadClip(let size): size.rawValue
        case .setArms(let arms): arms.rawValue
        case .lowerGrippers(let which): which.rawValue
        case .freeClip(let how): how.rawValue
        case .giveDrug(let drug), .stopDrug(let drug): drug.rawValue
        case .rescue(let measure): measure.rawValue
        default: nil
        }
    }

    /// The act that was written down; nil when there is none of that name, its word is unknown, or a number is missing
    /// or outside what can be done.
    public init?(_ record: ActRecord) {
        guard let name = ActName(rawValue: record.name) else { return nil }
        func number(_ key: String, _ range: ClosedRange<Double>) -> Double? {
            record.numbers?[key].flatMap { range.contains($0) ? $0 : nil }
        }
        func word<Word: RawRepresentable<String>>() -> Word? { record.word.flatMap(Word.init(rawValue:)) }
        let made: Act? =
            switch name {
            case .giveHeparin: number("units", 1...50_000).map { .giveHeparin(units: $0) }
            case .giveProtamine: number("mg", 1...1000).map { .giveProtamine(milligrams: $0) }
            case .moveTent:
                number("superior", -100...100).flatMap { superior in
                    number("anterior", -100...100).map { .moveTent(superior: superior, anterior: $0) }
                }
            case .steerMedial: number("mm", -100...100).map { .steerMedial($0) }
            case .steerAnterior: number("mm", -100...100).map { .steerAnterior($0) }
            case .raiseClip: number("mm", -100...100).map { .raiseClip($0) }
            case .rotate: number("degrees", -180...180).map { .rotate($0) }
            case .wait: number("seconds", 0...Act.longestWait).map { .wait(seconds: $0) }
            case .show: word().map { .show($0) }
            case .loadClip: word().map { .loadClip($0) }
            case .setArms: word().map { .setArms($0) }
            case .lowerGrippers: word().map { .lowerGrippers($0) }
            case .freeClip: word().map { .freeClip($0) }
            case .giveDrug: word().map { .giveDrug($0) }
            case .stopDrug: word().map { .stopDrug($0) }
            case .rescue: word().map { .rescue($0) }
            default: Act.plain[name]
            }
        guard let made else { return nil }
        self = made
    }

    /// The longest wait in one act, s: six hours.
    public static let longestWait = 21_600.0

    /// The acts that are all said by their name.
    private static let plain: [ActName: Act] = Dictionary(
        uniqueKeysWithValues: [
            Act.punctureVein, .measureClottingTime, .checkEffusion, .holdBreath, .resumeBreathing, .punctureSeptum,
            .confirmPlace, .withdrawNeedle, .insertGuide, .flushGuide, .pullGuideBack, .advanceClip, .trimTilt, .crossValve,
            .raiseGrippers, .checkInsertion, .closeHalf, .closeClip, .tug, .assessResult, .reopenClip, .releaseClip,
            .withdrawDevice, .retractClip, .removeClip, .withdrawGuide, .inspectSeptum, .closeSeptum, .closeVein, .stopCase,
        ].map { ($0.name, $0) })
}

extension Act: Codable {
    public init(from decoder: any Decoder) throws {
        let record = try ActRecord(from: decoder)
        guard let act = Act(record) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "there is no act \(record.name) of these values"))
        }
        self = act
    }

    public func encode(to encoder: any Encoder) throws { try record.encode(to: encoder) }
}
