extension Complication {
    /// What it is called.
    public var title: String {
        switch self {
        case .tamponade: "Pericardial effusion, tamponade"
        case .aorticPuncture: "Puncture of the aorta"
        case .air: "Coronary air embolism"
        case .thrombus: "Thrombus on the gear"
        case .leafletLost: "Leaflet lost on closing"
        case .detachment: "Single leaflet device attachment"
        case .leafletTear: "Leaflet tear"
        case .caughtInChords: "Clip caught in chords"
        case .stenosis: "Mitral stenosis"
        case .afterloadMismatch: "Afterload mismatch"
        case .rightToLeftShunt: "Right-to-left shunt"
        case .groinBleed: "Bleeding at the groin"
        case .fastFibrillation: "New atrial fibrillation"
        case .hypotension: "Hypotension of anesthesia"
        case .stroke: "Stroke"
        }
    }

    /// What the team sees of it.
    public var sign: String {
        switch self {
        case .tamponade: "Pressure falls, the heart races, right atrial pressure climbs; echo shows fluid around the heart."
        case .aorticPuncture: "An arterial wave on the needle."
        case .air: "ST elevation in II, III and aVF, bubbles in the aortic root, a slow heart and a falling pressure."
        case .thrombus: "A mobile strand on the gear in any TEE view. Nothing changes until it leaves: any move may lose it."
        case .leafletLost: "In the long axis one leaflet swings free of the clip; MR is what it was."
        case .detachment: "The v-wave jumps within a few beats and the clip swings on one leaflet."
        case .leafletTear: "A new eccentric jet beside the clip."
        case .caughtInChords: "The clip does not follow the handle."
        case .stenosis: "The leak is smaller, but the gradient is 5 mmHg or more, and left atrial pressure climbs with it."
        case .afterloadMismatch: "Output and pressure fall after a good clip; MR is trace, gradient low, no effusion."
        case .rightToLeftShunt: "Saturation falls; color Doppler crosses the septum from right to left."
        case .groinBleed: "Pressure falls, the heart races, atrial pressures are low, and there is no effusion."
        case .fastFibrillation: "An irregular rate about 125 and no a-wave; the gradient climbs with the rate."
        case .hypotension: "Pressure falls after induction, and MR looks milder than it is awake."
        case .stroke: "The strand is gone from the gear. Asleep nothing shows; on waking one side is weak, or speech is gone."
        }
    }

    /// What a team does first, in this order.
    public var firstActions: [String] {
        switch self {
        case .tamponade:
            [
                "Stop: advance nothing.", "Look for the effusion.", "Drain it.",
                "Reverse the heparin once no gear is in the left atrium.", "Fluid and a pressor buy a minute or two.",
                "Call the surgeon.",
            ]
        case .aorticPuncture:
            ["Needle only: take it back.", "Watch for ten minutes, then puncture again, further posterior."]
        case .air:
            [
                "Oxygen, 100 %.", "Stop and aspirate.", "A pressor; atropine if the heart is slow.", "Wait.",
                "Check how the guide was flushed.",
            ]
        case .thrombus:
            [
                "Heparin, to an ACT over 300 seconds.", "Leave the gear still for ten minutes.",
                "Aspirate while it is withdrawn.",
            ]
        case .leafletLost: ["Reopen the clip.", "Raise the grippers.", "Correct what was off, and grasp again."]
        case .detachment:
            [
                "Stable: look at it in 3D, without haste.", "A second clip beside it, if the leaflets can be grasped there.",
                "Otherwise the heart team: surgery.",
            ]
        case .leafletTear:
            ["Stop pulling.", "A second clip, if it can be placed beside the tear.", "Talk to the surgeon."]
        case .caughtInChords: ["Invert the arms and make small turns.", "Never use force."]
        case .stenosis:
            [
                "Before release: slow the heart, measure again, open the clip.",
                "After release: control the rate, give a diuretic.",
            ]
        case .afterloadMismatch:
            [
                "Rule out tamponade, bleeding and outflow obstruction.", "Give an inotrope.",
                "Lower the afterload if the pressure allows.", "Mechanical support if that is not enough.",
            ]
        case .rightToLeftShunt: ["Close the hole with an occluder.", "Bring the right atrial pressure down."]
        case .groinBleed: ["Press.", "Give blood.", "Reverse the heparin.", "Ultrasound or CT."]
        case .fastFibrillation:
            ["Slow the rate.", "Cardiovert if the patient is unstable.", "Grade nothing until the rate is down."]
        case .hypotension: ["Bring the pressure back to the usual with a pressor.", "Then grade."]
        case .stroke:
            [
                "Tell the stroke team now: the patient can not show it asleep.", "Keep the pressure up.",
                "Look at the patient on waking, then CT.",
            ]
        }
    }

    /// What would be wrong to do first.
    public var wrong: String {
        switch self {
        case .tamponade: "Going on; pulling back a sheath that lies outside the heart."
        case .aorticPuncture: "Advancing the guide over the needle."
        case .air: "A pericardial drain, reversing the heparin, the next clip at once."
        case .thrombus: "Protamine; pulling the gear at once."
        case .leafletLost: "Releasing the clip."
        case .detachment: "Emergency surgery while the patient is stable; pulling."
        case .leafletTear: "More grasps."
        case .caughtInChords: "Pulling."
        case .stenosis: "Releasing over 5 mmHg without a word, or without naming the heart rate."
        case .afterloadMismatch: "A pressor alone; fluid."
        case .rightToLeftShunt: "Oxygen alone; waiting."
        case .groinBleed: "Blaming the clip; a pericardial drain."
        case .fastFibrillation: "Grading the gradient now."
        case .hypotension: "Grading now."
        case .stroke: "Waiting whether the patient is only sleepy; lowering the pressure."
        }
    }

    /// The acts among the first actions, in their order: what the list of rescue begins with.
    public var firstActs: [Act] {
        switch self {
        case .tamponade:
            [
                .checkEffusion, .rescue(.drain), .giveProtamine(milligrams: 30), .giveDrug(.fluid), .giveDrug(.phenylephrine),
                .rescue(.callSurgeon),
            ]
        case .aorticPuncture: [.withdrawNeedle, .wait(seconds: 600)]
        case .air:
            [.rescue(.oxygen), .rescue(.aspirate), .giveDrug(.phenylephrine), .giveDrug(.atropine), .wait(seconds: 60)]
        case .thrombus: [.giveHeparin(units: 5000), .measureClottingTime, .wait(seconds: 300), .rescue(.aspirate)]
        case .leafletLost: [.reopenClip, .raiseGrippers]
        case .detachment: [.show(.reconstruction), .rescue(.callSurgeon)]
        case .leafletTear: [.rescue(.callSurgeon)]
        case .caughtInChords: [.freeClip(.turn)]
        case .stenosis: [.giveDrug(.esmolol), .assessResult, .reopenClip, .giveDrug(.diuretic)]
        case .afterloadMismatch:
            [.checkEffusion, .giveDrug(.inotrope), .giveDrug(.vasodilator), .rescue(.support)]
        case .rightToLeftShunt: [.closeSeptum, .rescue(.unloadRightHeart)]
        case .groinBleed: [.rescue(.press), .giveDrug(.blood), .giveProtamine(milligrams: 30)]
        case .fastFibrillation: [.giveDrug(.esmolol), .rescue(.cardiovert)]
        case .hypotension: [.giveDrug(.phenylephrine), .giveDrug(.noradrenaline), .assessResult]
        case .stroke: [.rescue(.callStrokeTeam), .giveDrug(.noradrenaline)]
        }
    }
}

extension CriticalError {
    /// The error in a sentence.
    public var sentence: String {
        switch self {
        case .guideInWrongPlace: "The guide was advanced where no left atrial pressure had been seen."
        case .clipStuck: "The clip is stuck in the chords and can only be removed by surgery."
        case .arrest: "The circulation arrested."
        case .releasedUnheld: "The clip was released although a leaflet was last seen with less than 2 mm on its arm."
        case .wentOnWhileUnstable: "The team asked three times to go on while the patient was unstable."
        }
    }
}
