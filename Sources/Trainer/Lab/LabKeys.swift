import ClipLab
import TerminalCore

/// What a key of the lab says: its name in the settings file, the keys it has, and what they mean.
struct LabKey: Hashable, Sendable {
    /// The name in the settings file, such as `lab-medial`.
    var name: String
    /// The keys that it comes with, by their names.
    var usual: [String]
    /// What it does.
    var action: LabAction
    /// What the help says.
    var sentence: String

    init(_ name: String, _ usual: [String], _ action: LabAction, _ sentence: String) {
        (self.name, self.usual, self.action, self.sentence) = (name, usual, action, sentence)
    }

    /// All keys of the lab, in the order of the help. Capital letters do what small ones do.
    static let all: [LabKey] = [
        LabKey("lab-lateral", ["left", "h"], .steer(.lateral), "Move the clip lateral by a step."),
        LabKey("lab-medial", ["right", "l"], .steer(.medial), "Move the clip medial by a step."),
        LabKey("lab-down", ["down", "j"], .steer(.down), "Move the clip down; at the septum, the tent inferior."),
        LabKey("lab-up", ["up", "k"], .steer(.up), "Move the clip up; at the septum, the tent superior."),
        LabKey("lab-anterior", ["a"], .steer(.anterior), "Move the clip, or the tent, anterior."),
        LabKey("lab-posterior", ["p"], .steer(.posterior), "Move the clip, or the tent, posterior."),
        LabKey("lab-anticlockwise", ["comma"], .steer(.anticlockwise), "Turn the clip anticlockwise."),
        LabKey("lab-clockwise", ["."], .steer(.clockwise), "Turn the clip clockwise."),
        LabKey("lab-steps", ["+"], .toggleStep, "Change between coarse and fine steps."),
        LabKey(
            "lab-next", ["enter"], .next, "Do the next usual act; the key line says which. In an exam, open the list of acts."),
        LabKey(
            "lab-acts", ["x", "backspace"], .open(.acts),
            "Show what can be done in this stage, and what would be refused and why."),
        LabKey("lab-views", ["v"], .open(.views), "Choose a view."),
        LabKey("lab-next-view", ["tab"], .nextView, "Bring up the next useful view."),
        LabKey("lab-arms", ["o"], .open(.arms), "Open or close the arms."),
        LabKey("lab-grippers", ["g"], .open(.grippers), "Lower or raise the grippers."),
        LabKey("lab-check", ["c"], .act(.checkInsertion), "Check insertion in the view that is on."),
        LabKey("lab-measure", ["m"], .act(.assessResult), "Measure the result: MR, gradient, veins, pressure."),
        LabKey("lab-drugs", ["d"], .open(.drugs), "Heparin, clotting time, protamine, drugs."),
        LabKey("lab-rescue", ["r"], .open(.rescue), "Do something about a complication."),
        LabKey("lab-free", ["f"], .open(.freeing), "Free a clip that chords have caught."),
        LabKey("lab-trim", ["t"], .act(.trimTilt), "Trim the tilt of the way down."),
        LabKey("lab-breath", ["z"], .act(.holdBreath), "Hold the breath; again to breathe."),
        LabKey("lab-wait", ["w"], .open(.waiting), "Let time pass."),
        LabKey("lab-freeze", ["space"], .freeze, "Freeze the picture, and go on."),
        LabKey("lab-slower", ["["], .slower, "Let the clock run slower."),
        LabKey("lab-faster", ["]"], .faster, "Let the clock run faster."),
        LabKey("lab-before", ["b"], .compare, "Show the pressures as they were before the clip beside those of now."),
        LabKey("lab-numbers", ["n"], .numbers, "Say all numbers in words."),
        LabKey("lab-still", ["i"], .stillPictures, "Still pictures, or pictures that move."),
        LabKey("lab-close", ["esc"], .close, "Close a list; take an alarm as read."),
    ]

    /// The key of a name in the settings file.
    static func named(_ name: String) -> LabKey? { all.first { $0.name == name } }
}

/// Which key says what in the lab.
public struct LabKeymap: Equatable, Sendable {
    private var actions: [Key: LabAction] = [:]
    private var keys: [String: [Key]] = [:]
    /// Whether single letters and digits are keys.
    let hasLetters: Bool

    /// The names of the lab's keys in the settings file.
    public static var names: [String] { LabKey.all.map(\.name) }

    /// The usual keys, some of them replaced; a key that is given to one thing is taken from the one that had it.
    init(replacing replaced: [String: [String]] = [:], letters: Bool = true) {
        hasLetters = letters
        let own = replaced.filter { LabKey.named($0.key) != nil }
        let taken = Set(own.values.joined())
        for key in LabKey.all {
            let names = own[key.name] ?? key.usual.filter { !taken.contains($0) }
            for name in names {
                guard let pressed = Key(name: name), letters || !pressed.isTyped else { continue }
                actions[pressed] = key.action
                keys[key.name, default: []].append(pressed)
            }
        }
    }

    /// What a key says; a capital letter says what the small one does, so that Caps Lock changes nothing.
    func action(for key: Key) -> LabAction? {
        if let action = actions[key] { return action }
        guard case .character(let scalar) = key, scalar.properties.isUppercase,
            let small = scalar.properties.lowercaseMapping.unicodeScalars.first
        else { return nil }
        return actions[.character(small)]
    }

    /// The key to show for a name; nil when it has none.
    func label(_ name: String) -> String? { keys[name]?.first?.label }

    /// The labels of all keys of a name.
    func names(of name: String) -> [String] { keys[name, default: []].map(\.label) }

    /// All keys of a name.
    func keys(of name: String) -> [Key] { keys[name, default: []] }

    /// The name that a key belongs to.
    func name(of key: Key) -> String? { keys.first { $0.value.contains(key) }?.key }
}
