import ClipLab

/// The numbers of the model, each with the way to it in the value that the model is handed.
enum ConstantList {
    typealias Path = WritableKeyPath<LabConstants, Double>

    /// All but the tables of costs and drug courses, which `changes` walks by themselves.
    static let paths: [(name: String, path: Path & Sendable)] = [
        // septum
        ("septum.heightPerSuperior", \.septum.heightPerSuperior), ("septum.lossPerAnterior", \.septum.lossPerAnterior),
        ("septum.slipLeast", \.septum.slipLeast), ("septum.slipSpread", \.septum.slipSpread),
        ("septum.noiseHeld", \.septum.noiseHeld), ("septum.noiseMoving", \.septum.noiseMoving),
        ("septum.roomLoss", \.septum.roomLoss), ("septum.reach", \.septum.reach), ("septum.windowLow", \.septum.windowLow),
        ("septum.windowHigh", \.septum.windowHigh), ("septum.tiltPerAnterior", \.septum.tiltPerAnterior),
        ("septum.tiltAnterior", \.septum.tiltAnterior), ("septum.tiltPerHeight", \.septum.tiltPerHeight),
        ("septum.tiltHeight", \.septum.tiltHeight), ("septum.tiltMost", \.septum.tiltMost),
        ("septum.tentSuperior", \.septum.tentSuperior), ("septum.tentAnterior", \.septum.tentAnterior),
        ("septum.tentFarthest", \.septum.tentFarthest), ("septum.holeArea", \.septum.holeArea),
        ("septum.furtherHoleArea", \.septum.furtherHoleArea), ("septum.bleeding", \.septum.bleeding),
        ("septum.bleedingPerSecond", \.septum.bleedingPerSecond), ("septum.bleedingFrom", \.septum.bleedingFrom),
        // steering
        ("steering.gainBelow", \.steering.gainBelow), ("steering.turnGainBelow", \.steering.turnGainBelow),
        ("steering.anteriorPerMedial", \.steering.anteriorPerMedial), ("steering.downPerMedial", \.steering.downPerMedial),
        ("steering.downPerAnterior", \.steering.downPerAnterior),
        ("steering.lateralPerAnterior", \.steering.lateralPerAnterior), ("steering.lowestAbove", \.steering.lowestAbove),
        ("steering.lowestBelow", \.steering.lowestBelow), ("steering.riseBelow", \.steering.riseBelow),
        ("steering.beyondLine", \.steering.beyondLine), ("steering.trimDegrees", \.steering.trimDegrees),
        ("steering.trimShift", \.steering.trimShift), ("steering.trimMost", \.steering.trimMost),
        ("steering.armsRoom", \.steering.armsRoom), ("steering.crossingReach", \.steering.crossingReach),
        ("steering.crossingDepth", \.steering.crossingDepth), ("steering.crossingDrift", \.steering.crossingDrift),
        ("steering.retractHeight", \.steering.retractHeight), ("steering.arrivalX", \.steering.arrivalX),
        ("steering.arrivalSpreadX", \.steering.arrivalSpreadX), ("steering.arrivalY", \.steering.arrivalY),
        ("steering.arrivalSpreadY", \.steering.arrivalSpreadY), ("steering.arrivalZ", \.steering.arrivalZ),
        ("steering.arrivalSpreadTheta", \.steering.arrivalSpreadTheta),
        // grasp
        ("grasp.hingeMargin", \.grasp.hingeMargin), ("grasp.tetherLoss", \.grasp.tetherLoss),
        ("grasp.offLineLoss", \.grasp.offLineLoss), ("grasp.offLineFree", \.grasp.offLineFree),
        ("grasp.seatDepth", \.grasp.seatDepth), ("grasp.seatFree", \.grasp.seatFree), ("grasp.lowLoss", \.grasp.lowLoss),
        ("grasp.highLoss", \.grasp.highLoss), ("grasp.coaptationGapLoss", \.grasp.coaptationGapLoss),
        ("grasp.calciumLoss", \.grasp.calciumLoss), ("grasp.tiltLossAnterior", \.grasp.tiltLossAnterior),
        ("grasp.tiltLossPosterior", \.grasp.tiltLossPosterior), ("grasp.flatArmsLoss", \.grasp.flatArmsLoss),
        ("grasp.beyondLoss", \.grasp.beyondLoss), ("grasp.noiseHeld", \.grasp.noiseHeld),
        ("grasp.noiseMoving", \.grasp.noiseMoving), ("grasp.noiseFibrillation", \.grasp.noiseFibrillation),
        ("grasp.noisePerBeat", \.grasp.noisePerBeat), ("grasp.noiseRate", \.grasp.noiseRate),
        ("grasp.coverMargin", \.grasp.coverMargin), ("grasp.calciumQualityLoss", \.grasp.calciumQualityLoss),
        ("grasp.leastHeld", \.grasp.leastHeld), ("grasp.slipChance", \.grasp.slipChance),
        ("grasp.slipCover", \.grasp.slipCover), ("grasp.releaseTiltLoss", \.grasp.releaseTiltLoss),
        ("grasp.steadiesGap", \.grasp.steadiesGap), ("grasp.steadiesGapLength", \.grasp.steadiesGapLength),
        ("grasp.steadiesFlail", \.grasp.steadiesFlail), ("grasp.steadiesFlailLength", \.grasp.steadiesFlailLength),
        // tears
        ("tears.rate", \.tears.rate), ("tears.longArms", \.tears.longArms), ("tears.calcium", \.tears.calcium),
        ("tears.travel", \.tears.travel), ("tears.travelFree", \.tears.travelFree), ("tears.perGrasp", \.tears.perGrasp),
        ("tears.holeLeast", \.tears.holeLeast), ("tears.holeSpread", \.tears.holeSpread),
        ("tears.holeMost", \.tears.holeMost),
        // detachment
        ("detachment.rate", \.detachment.rate), ("detachment.shortCover", \.detachment.shortCover),
        ("detachment.spareCover", \.detachment.spareCover), ("detachment.calcium", \.detachment.calcium),
        ("detachment.flail", \.detachment.flail), ("detachment.flailFree", \.detachment.flailFree),
        ("detachment.travel", \.detachment.travel), ("detachment.travelFree", \.detachment.travelFree),
        ("detachment.tilt", \.detachment.tilt), ("detachment.besideClip", \.detachment.besideClip),
        ("detachment.besideFrom", \.detachment.besideFrom), ("detachment.inLaboratory", \.detachment.inLaboratory),
        ("detachment.beforeDischarge", \.detachment.beforeDischarge),
        // chords
        ("chords.middle", \.chords.middle), ("chords.commissure", \.chords.commissure),
        ("chords.offScale", \.chords.offScale), ("chords.offMost", \.chords.offMost), ("chords.wideHalf", \.chords.wideHalf),
        ("chords.wideNarrow", \.chords.wideNarrow), ("chords.sideways", \.chords.sideways),
        ("chords.turning", \.chords.turning), ("chords.crossing", \.chords.crossing),
        ("chords.crossingOff", \.chords.crossingOff), ("chords.backInverted", \.chords.backInverted),
        ("chords.backClosed", \.chords.backClosed), ("chords.backOff", \.chords.backOff), ("chords.most", \.chords.most),
        ("chords.openingTurn", \.chords.openingTurn), ("chords.turnFrees", \.chords.turnFrees),
        ("chords.pullFrees", \.chords.pullFrees), ("chords.pullTears", \.chords.pullTears),
        ("chords.tornChordLeak", \.chords.tornChordLeak), ("chords.tries", \.chords.tries),
        // views
        ("views.longAxisError", \.views.longAxisError), ("views.xPlaneError", \.views.xPlaneError),
        ("views.reconstructionError", \.views.reconstructionError), ("views.readingStep", \.views.readingStep),
        ("views.hiddenBeyond", \.views.hiddenBeyond), ("views.longAxisShare", \.views.longAxisShare),
        ("views.rotationSeenFrom", \.views.rotationSeenFrom),
        // blood
        ("blood.slope", \.blood.slope), ("blood.halfLife", \.blood.halfLife), ("blood.protamine", \.blood.protamine),
        ("blood.measureError", \.blood.measureError), ("blood.measureStep", \.blood.measureStep),
        ("blood.target", \.blood.target), ("blood.fresh", \.blood.fresh), ("blood.thrombusRate", \.blood.thrombusRate),
        ("blood.thrombusScale", \.blood.thrombusScale), ("blood.weakVentricle", \.blood.weakVentricle),
        ("blood.weakFactor", \.blood.weakFactor), ("blood.airChance", \.blood.airChance), ("blood.breath", \.blood.breath),
        // drugs
        ("drugs.generalResistance", \.drugs.generalResistance), ("drugs.generalVentricle", \.drugs.generalVentricle),
        ("drugs.generalReflex", \.drugs.generalReflex), ("drugs.sedationResistance", \.drugs.sedationResistance),
        ("drugs.sedationVentricle", \.drugs.sedationVentricle), ("drugs.sedationReflex", \.drugs.sedationReflex),
        ("drugs.phenylephrine", \.drugs.phenylephrine), ("drugs.noradrenaline", \.drugs.noradrenaline),
        ("drugs.noradrenalineInotropy", \.drugs.noradrenalineInotropy), ("drugs.inotrope", \.drugs.inotrope),
        ("drugs.inotropeRate", \.drugs.inotropeRate), ("drugs.vasodilator", \.drugs.vasodilator),
        ("drugs.esmololRate", \.drugs.esmololRate), ("drugs.esmololVentricle", \.drugs.esmololVentricle),
        ("drugs.atropineRate", \.drugs.atropineRate), ("drugs.fluidFlow", \.drugs.fluidFlow),
        ("drugs.bloodFlow", \.drugs.bloodFlow), ("drugs.bolusTime", \.drugs.bolusTime),
        ("drugs.diureticFlow", \.drugs.diureticFlow), ("drugs.diureticTime", \.drugs.diureticTime),
        // complications
        ("complications.guideBleeding", \.complications.guideBleeding),
        ("complications.reversedBleeding", \.complications.reversedBleeding),
        ("complications.reversedHalfLife", \.complications.reversedHalfLife),
        ("complications.leastBleeding", \.complications.leastBleeding), ("complications.drainage", \.complications.drainage),
        ("complications.drainedShare", \.complications.drainedShare),
        ("complications.aorticBleeding", \.complications.aorticBleeding),
        ("complications.airVentricle", \.complications.airVentricle), ("complications.airRate", \.complications.airRate),
        ("complications.airHalfLife", \.complications.airHalfLife),
        ("complications.airHalfLifeOnOxygen", \.complications.airHalfLifeOnOxygen),
        ("complications.mismatchVentricle", \.complications.mismatchVentricle),
        ("complications.mismatchHalfLife", \.complications.mismatchHalfLife),
        ("complications.shuntVentricle", \.complications.shuntVentricle),
        ("complications.shuntTricuspidLeak", \.complications.shuntTricuspidLeak),
        ("complications.treatedPulmonaryResistance", \.complications.treatedPulmonaryResistance),
        ("complications.groinBleeding", \.complications.groinBleeding),
        ("complications.fibrillation", \.complications.fibrillation),
        ("complications.fibrillationRate", \.complications.fibrillationRate),
        ("complications.supportInotropy", \.complications.supportInotropy),
        ("complications.supportResistance", \.complications.supportResistance),
        ("complications.groinSeen", \.complications.groinSeen), ("complications.groinUnseen", \.complications.groinUnseen),
        ("complications.groinClottingTime", \.complications.groinClottingTime),
        ("complications.fibrillationChance", \.complications.fibrillationChance),
        ("complications.mismatchChance", \.complications.mismatchChance),
        ("complications.mismatchVentricleBelow", \.complications.mismatchVentricleBelow),
        ("complications.mismatchFall", \.complications.mismatchFall),
        ("complications.mismatchDelay", \.complications.mismatchDelay),
        ("complications.strokeChance", \.complications.strokeChance),
        ("complications.aspiratedStroke", \.complications.aspiratedStroke),
        ("complications.thrombusClottingTime", \.complications.thrombusClottingTime),
        ("complications.thrombusRest", \.complications.thrombusRest),
        ("complications.touchFibrillationChance", \.complications.touchFibrillationChance),
        ("complications.stenosisGradient", \.complications.stenosisGradient),
        ("complications.stenosisOver", \.complications.stenosisOver),
        ("complications.hypotensionChance", \.complications.hypotensionChance),
        ("complications.hypotensionResistance", \.complications.hypotensionResistance),
        ("complications.hypotensionHalfLife", \.complications.hypotensionHalfLife),
        ("complications.hypotensionUnder", \.complications.hypotensionUnder),
        ("complications.hypotensionOver", \.complications.hypotensionOver),
        ("complications.shuntHole", \.complications.shuntHole), ("complications.shuntMargin", \.complications.shuntMargin),
        ("complications.oxygenUse", \.complications.oxygenUse),
        ("complications.saturation", \.complications.saturation),
        ("complications.secondsPerPercent", \.complications.secondsPerPercent),
    ]

    /// The constants with a single number changed by a factor, each with its name.
    static func changes(by factor: Double) -> [(name: String, constants: LabConstants)] {
        var all: [(String, LabConstants)] = []
        func add(_ name: String, _ change: (inout LabConstants) -> Void) {
            var constants = LabConstants()
            change(&constants)
            all.append(("\(name) × \(factor)", constants))
        }
        for (name, path) in paths { add(name) { $0[keyPath: path] *= factor } }
        for act in ActName.allCases {
            guard let cost = LabConstants().costs.acts[act] else { continue }
            add("costs.\(act.rawValue)") { $0.costs.acts[act]?.seconds *= factor }
            if cost.fluoroscopySeconds > 0 {
                add("costs.\(act.rawValue).fluoroscopy") { $0.costs.acts[act]?.fluoroscopySeconds *= factor }
            }
        }
        for view in View.allCases { add("costs.\(view.rawValue)") { $0.costs.views[view]?.seconds *= factor } }
        add("costs.fluoroscopy.fluoroscopy") { $0.costs.views[.fluoroscopy]?.fluoroscopySeconds *= factor }
        for drug in Drug.allCases {
            guard let course = LabConstants().drugs.courses[drug] else { continue }
            add("drugs.\(drug.rawValue).onset") { $0.drugs.courses[drug]?.onset *= factor }
            if let halfLife = course.halfLife {
                add("drugs.\(drug.rawValue).halfLife") { $0.drugs.courses[drug]?.halfLife = halfLife * factor }
            }
        }
        return all
    }
}
