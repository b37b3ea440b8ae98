/// A mistake that one could make in an equation, a measure or the valve; the second implementation can make each.
enum Mistake: String, CaseIterable, Sendable {
    // Activation
    case tailDropped = "relaxation without its exponential tail"
    case systoleOfThisBeat = "systole as long as this beat asks for, not the one before"
    case systoleUnbounded = "systole not held to three quarters of the beat"
    case relaxationTwice = "relaxation constant doubled"
    case atrialKickAtRWave = "atria contract after the R wave"
    case atriaAlwaysContract = "atria contract in atrial fibrillation"
    case atrialKickDoubled = "atrial activation without its one half"

    // Chambers and pericardium
    case linearFilling = "left ventricle fills along a straight line"
    case passiveInSystole = "passive pressure not released in systole"
    case interceptForgotten = "elastance without the volume intercept"
    case noPericardium = "no pericardium"
    case effusionNotCounted = "effusion outside the pericardium"
    case pericardiumOverVentricles = "pericardium around the ventricles only"
    case atriaNotInPericardium = "atrial volume not counted in the pericardium"

    // Vessels and breathing
    case rootWithoutInertance = "no inertance of the ascending aorta"
    case resistanceFromRoot = "systemic resistance from the aortic root"
    case chestNotOnLungVessels = "breathing not felt by the lungs' vessels"
    case breathingUpsideDown = "breathing upside down"

    // Valves
    case lightBlood = "blood density 1.00"
    case halfInletLength = "half the inlet valves' inertial length"
    case fastOutlet = "outlet valves twice as fast"
    case rateUnbounded = "no bound on a valve's rate"
    case noLeak = "no leak through a shut valve"
    case lossDoubled = "quadratic loss doubled"
    case valvesShutAtOnce = "valves shut at once"
    case leakAddedToArea = "leak added to the open area"
    case largeFloor = "smallest orifice 0.01 cm2"

    // Septum, volumes, flows from outside
    case shuntCoefficient = "shunt coefficient 0.60"
    case shuntBackward = "shunt from right to left"
    case shuntSquareRootTwice = "shunt with a square root too many"
    case leakKeptInAtrium = "regurgitant flow not given to the atrium"
    case bleedingLost = "blood bled into the pericardium vanishes"
    case infusionForgotten = "infusion forgotten"
    case hemorrhageDoubled = "hemorrhage doubled"

    // Baroreflex
    case recruitment400 = "reflex recruits 400 mL"
    case reflexUpsideDown = "reflex upside down"
    case reflexUnclamped = "reflex drive not clamped"
    case reflexOnLeftOnly = "contractility raised in the left ventricle only"
    case reflexTimesSwapped = "time constants of rate and volume swapped"
    case reflexOnRootPressure = "reflex senses the aortic root"

    // Integration
    case oldFlows = "volumes moved with the old flows"
    case explicitLoss = "quadratic loss taken explicitly"
    case stepNotFitted = "step not fitted to the beat"

    // Measures
    case gradientWhileFlowing = "gradient averaged over forward flow only"
    case gradientByPlanimetry = "gradient by planimetric area"
    case fractionForward = "ejection fraction of the forward flow"
    case pressureAtLargestVolume = "end-diastolic pressure at the largest volume"
    case vWaveOfWholeBeat = "v-wave of the whole beat"
    case meanOfThirds = "mean pressure as a third of the way"
    case flowRatioUpsideDown = "Qp/Qs upside down"
    case resistanceWithoutVeins = "vascular resistance without venous pressure"
    case eWaveWithAWave = "E wave sought in atrial contraction too"
    case gorlinConstant = "Gorlin constant 44.3"
    case workWithoutFilling = "stroke work without the filling limb"
    case noPotentialEnergy = "pressure-volume area without potential energy"

    // Valve with clips
    case reach55 = "clip reach 5.5 mm"
    case tether5 = "clip tether 5 mm"
    case armIgnored = "arm length ignored"
    case clipWidthIgnored = "clip width ignored"
    case clipsMultiply = "clips multiply instead of the nearest ruling"
    case gapNotScaled = "gap not scaled to the regurgitant area"
    case tearForgotten = "tear forgotten"
    case detachedClipHolds = "detached clip still holds"
    case openingRectangular = "valve opens to a rectangle"
    case graspIgnored = "grasp quality ignored"
    case forwardCoefficient80 = "forward coefficient 0.80"
    case resistanceKeptByClip = "resistance kept although a clip lowers it"
    case sidesSwapped = "lateral and medial orifice swapped"
}
