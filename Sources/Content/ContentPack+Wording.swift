import Procedures
import Words

/// What a pack may word in its own way.
extension ContentPack {
    /// The program's name in packs that give it no other.
    public static let productName = "TEER Walkthrough"
    /// What the program says of itself whatever the pack is.
    public static let disclaimer = Words.english.say(.teaches)

    /// What it says to visitors of a clinic besides.
    public static let visitorDisclaimer = Words.english.say(.disclaimer)

    /// The keys of `headings:` in `pack.yaml`: those of the parts of a step's text.
    static let headingKeys = StepPart.allCases.map(\.rawValue) + ["terms", "see", "sources"]

    /// The program's sentence with what a pack adds; once, when the pack says it too.
    static func disclaimer(with addition: String) -> String {
        addition.isEmpty ? disclaimer : addition.contains(disclaimer) ? addition : "\(disclaimer) \(addition)"
    }

    /// The heading of a part of a step; the usual one unless the pack has another.
    public func heading(_ part: StepPart, usual: String? = nil) -> String {
        headings[part.rawValue] ?? usual ?? part.heading
    }

    /// What packs of an older format lack, in a sentence; nil for those of the newest.
    public var formatRemark: String? {
        format > 1
            ? nil
            : "format 1: no short titles, outcomes, emergency cards or reasons for wrong choices; \"format: 2\" brings them"
    }
}

extension StepPart {
    /// What stands over the part in most packs.
    var heading: String {
        switch self {
        case .acts: "Do"
        case .why: "Why"
        case .who: "Who"
        case .views: "Views"
        case .targets: "Targets"
        case .checks: "Go on when"
        case .warnings: "Warning"
        case .risks: "May go wrong"
        case .differences: "Practice varies"
        case .drills: "Drills"
        }
    }
}
