import Procedures

/// The outline of the bundled pack in its second format: phases, steps, ticks, decisions and the ids of its questions.
enum TEEROutline {
    static let procedure = Procedure(
        id: "mitral-teer", title: "Mitral transcatheter edge-to-edge repair (M-TEER)",
        phases: [evaluation, preparation, intervention, checks, followUp],
        outcomes: [
            ProcedureOutcome(id: "clip", title: "Clip implanted"),
            ProcedureOutcome(id: "no-clip", title: "No clip"),
            ProcedureOutcome(id: "deferred", title: "Deferred"),
            ProcedureOutcome(id: "abandoned", title: "Abandoned, no clip left"),
        ])

    private static let evaluation = Phase(
        id: "evaluation", title: "Evaluation", shortTitle: "Evaluation",
        summary: "Find out whether this leak, in this patient, is a case for a clip.",
        steps: evaluationSteps, bank: evaluationBank)

    private static let evaluationSteps: [Step] = [
        Step(id: "eval-questions", title: "Ask the eight questions in order", shortTitle: "The eight questions"),
        Step(id: "eval-severity", title: "Grade the leak with several measures", shortTitle: "Grade the leak"),
        Step(
            id: "eval-secondary-cutoffs", title: "Apply the cut-offs for secondary MR", shortTitle: "Cut-offs for secondary MR"),
        Step(id: "eval-mechanism", title: "Name the mechanism and the segment", shortTitle: "Mechanism and segment"),
        Step(id: "eval-symptoms", title: "Link the symptoms to the leak", shortTitle: "Symptoms and the leak"),
        Step(
            id: "eval-comorbidity", title: "Review heart failure and comorbidity", shortTitle: "Heart failure and comorbidity"),
        Step(id: "eval-gdmt", title: "Optimize therapy, then measure again", shortTitle: "Optimize, then measure again"),
        Step(
            id: "eval-ventricles", title: "Compare the ventricles with the COAPT criteria", shortTitle: "Ventricles and COAPT"),
        Step(id: "eval-surgical-risk", title: "Estimate surgical risk and what surgery offers", shortTitle: "Surgical risk"),
        Step(id: "eval-tee", title: "Map the valve on TEE, view by view", shortTitle: "Map the valve on TEE"),
        Step(id: "eval-geometry", title: "Measure valve area, lesion and leaflets", shortTitle: "Measure the valve"),
        Step(id: "eval-anatomy", title: "Sort the anatomy: favorable, complex, unsuitable", shortTitle: "Sort the anatomy"),
        Step(id: "eval-stops", title: "Look for what stops or defers the procedure", shortTitle: "Stops and deferrals"),
        Step(id: "eval-benefit", title: "Ask whether the patient will benefit", shortTitle: "Expected benefit"),
        Step(id: "eval-alternatives", title: "Lay out the alternatives", shortTitle: "Alternatives"),
        Step(
            id: "eval-decision", title: "Decide in the heart team", shortTitle: "Decide in the heart team",
            checklist: [
                ChecklistItem(
                    id: "severity-agreed", text: "MR severe on several measures; mechanism and segment named",
                    only: [.decided("heart-team-decision", option: "suitable")]),
                ChecklistItem(
                    id: "therapy-optimized", text: "Primary MR; or therapy optimized and the MR measured again",
                    only: [.decided("heart-team-decision", option: "suitable")]),
                ChecklistItem(
                    id: "anatomy-graspable", text: "Both leaflets can be grasped; enough valve area will remain",
                    only: [.decided("heart-team-decision", option: "suitable")]),
                ChecklistItem(
                    id: "stops-excluded", text: "No infection or thrombus; TEE and venous route possible",
                    only: [.decided("heart-team-decision", option: "suitable")]),
            ],
            decision: Decision(
                id: "heart-team-decision", question: "What does the heart team decide?",
                options: [
                    Decision.Option(id: "suitable", text: "Suitable for a clip", settles: true),
                    Decision.Option(
                        id: "optimize-first", text: "Optimize therapy, then measure", settles: false, leadsTo: "eval-gdmt",
                        reopens: ["eval-gdmt", "eval-ventricles", "eval-decision"]),
                    Decision.Option(
                        id: "image-again", text: "Unclear: image the valve again", settles: false, leadsTo: "eval-tee",
                        reopens: ["eval-tee", "eval-geometry", "eval-anatomy", "eval-decision"]),
                    Decision.Option(
                        id: "defer-and-clear", text: "Clear thrombus or infection", settles: false, leadsTo: "eval-stops",
                        reopens: ["eval-stops", "eval-decision"]),
                    Decision.Option(
                        id: "look-elsewhere", text: "Not suitable for a clip", settles: true, leadsTo: "eval-alternatives",
                        reopens: ["eval-alternatives"], outcome: "no-clip"),
                ])),
    ]

    private static let evaluationBank: [Phase.Question] = [
        Phase.Question(id: "q01", choices: 4, answer: 2),
        Phase.Question(id: "q02", choices: 4, answer: 1),
        Phase.Question(id: "q03", choices: 4, answer: 3),
        Phase.Question(id: "q04", choices: 4, answer: 4),
        Phase.Question(id: "q05", choices: 4, answer: 1),
        Phase.Question(id: "q06", choices: 4, answer: 2),
        Phase.Question(id: "q07", choices: 4, answer: 3),
        Phase.Question(id: "q08", choices: 4, answer: 4),
        Phase.Question(id: "q09", choices: 4, answer: 1),
        Phase.Question(id: "q10", choices: 4, answer: 2),
        Phase.Question(id: "q63", choices: 4, answer: 3),
        Phase.Question(id: "q11", choices: 4, answer: 2),
        Phase.Question(id: "q13", choices: 4, answer: 4),
        Phase.Question(id: "q14", choices: 4, answer: 4),
        Phase.Question(id: "q15", choices: 4, answer: 1),
        Phase.Question(id: "q64", choices: 4, answer: 4),
        Phase.Question(id: "q65", choices: 4, answer: 2),
        Phase.Question(id: "q66", choices: 4, answer: 3),
    ]

    private static let preparation = Phase(
        id: "preparation", title: "Preparation", shortTitle: "Preparation",
        summary: "Settle anesthesia, imaging, drugs, access, equipment and roles before the first needle.",
        steps: preparationSteps, bank: preparationBank)

    private static let preparationSteps: [Step] = [
        Step(
            id: "prep-anesthesia", title: "Choose anesthesia and screen for TEE hazards",
            shortTitle: "Anesthesia and TEE hazards", only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-tee-plan", title: "Agree on the TEE views and angles", shortTitle: "TEE views and angles",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-drugs", title: "Review anticoagulants and antiplatelets", shortTitle: "Review blood thinners",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-heparin", title: "Plan heparin and the ACT", shortTitle: "Heparin plan",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-access", title: "Plan venous access and closure", shortTitle: "Access and closure",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-infection", title: "Prevent infection", shortTitle: "Prevent infection",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-labs", title: "Complete the labs and protect the kidneys", shortTitle: "Labs and kidneys",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-consent", title: "Obtain informed consent, with figures", shortTitle: "Informed consent",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-equipment", title: "Lay out the system and the bail-out kit", shortTitle: "System and bail-out kit",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-roles", title: "Assign roles and brief the team", shortTitle: "Roles and briefing",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-sign-in", title: "Sign in with the patient awake", shortTitle: "Sign-in",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-baseline", title: "Record the TEE baseline before access", shortTitle: "TEE baseline",
            only: [.decided("heart-team-decision", option: "suitable")]),
        Step(
            id: "prep-time-out", title: "Take the time-out before the first puncture", shortTitle: "Time-out",
            checklist: [
                ChecklistItem(
                    id: "consent-confirmed", text: "Identity and signed consent match procedure and route",
                    only: [.decided("time-out-decision", option: "go")]),
                ChecklistItem(
                    id: "baseline-clear", text: "TEE today: appendage clear, effusion baseline noted in mm",
                    only: [.decided("time-out-decision", option: "go")]),
                ChecklistItem(
                    id: "plan-read-out", text: "Target segment, clip plan, heparin, ACT and stop rules read out",
                    only: [.decided("time-out-decision", option: "go")]),
                ChecklistItem(
                    id: "bailout-ready", text: "Bail-out kit in the room; surgeon named and reachable",
                    only: [.decided("time-out-decision", option: "go")]),
            ],
            decision: Decision(
                id: "time-out-decision", question: "Does the team start?",
                options: [
                    Decision.Option(
                        id: "go", text: "Start", when: "every line is answered yes", short: "Start: every line is a yes",
                        settles: true),
                    Decision.Option(
                        id: "stop", text: "Stop today", when: "clot, infection, no consent, kit or surgeon missing",
                        short: "Stop today: clot, infection, no consent, kit or surgeon", settles: true, outcome: "deferred"),
                ]), only: [.decided("heart-team-decision", option: "suitable")]),
    ]

    private static let preparationBank: [Phase.Question] = [
        Phase.Question(id: "q12", choices: 4, answer: 4),
        Phase.Question(id: "q16", choices: 4, answer: 1),
        Phase.Question(id: "q17", choices: 4, answer: 1),
        Phase.Question(id: "q18", choices: 4, answer: 3),
        Phase.Question(id: "q19", choices: 4, answer: 4),
        Phase.Question(id: "q72", choices: 4, answer: 4),
        Phase.Question(id: "q20", choices: 4, answer: 3),
        Phase.Question(id: "q21", choices: 4, answer: 2),
        Phase.Question(id: "q22", choices: 4, answer: 1),
        Phase.Question(id: "q23", choices: 4, answer: 3),
        Phase.Question(id: "q24", choices: 4, answer: 1),
        Phase.Question(id: "q25", choices: 4, answer: 2),
    ]

    private static let intervention = Phase(
        id: "intervention", title: "Intervention", shortTitle: "Intervention",
        summary: "From the groin to the released clip: each movement with its view, its number and its check.",
        steps: interventionSteps, bank: interventionBank)

    private static let interventionSteps: [Step] = [
        Step(
            id: "intv-access", title: "Enter the right femoral vein", shortTitle: "Enter the femoral vein",
            only: [.decided("time-out-decision", option: "go")]),
        Step(
            id: "intv-tenting", title: "Tent the fossa, posterior and superior", shortTitle: "Tent the fossa",
            only: [.decided("time-out-decision", option: "go")]),
        Step(
            id: "intv-height", title: "Measure the height of the puncture", shortTitle: "Measure the puncture height",
            only: [.decided("time-out-decision", option: "go")]),
        Step(
            id: "intv-puncture", title: "Cross the septum and confirm the left atrium", shortTitle: "Cross the septum",
            decision: Decision(
                id: "puncture-decision", question: "The needle is across. Does this puncture stand?",
                options: [
                    Decision.Option(
                        id: "keep", text: "Keep it", when: "left atrium confirmed, height and site right",
                        short: "Keep it: left atrium, height right", settles: true),
                    Decision.Option(
                        id: "again", text: "Puncture again", when: "wrong height or site, nothing larger than a needle in",
                        short: "Again: wrong height, needle only", settles: false, leadsTo: "intv-tenting",
                        reopens: ["intv-tenting", "intv-height", "intv-puncture"]),
                    Decision.Option(
                        id: "stop", text: "Stop", when: "effusion or aorta: treat it, then out",
                        short: "Stop: effusion or aorta", settles: true, leadsTo: "intv-withdraw", outcome: "abandoned"),
                ]), only: [.decided("time-out-decision", option: "go")]),
        Step(
            id: "intv-heparin", title: "Give full heparin and check the ACT", shortTitle: "Full heparin, check the ACT",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-guide", title: "Bring the guide into the left atrium without air",
            shortTitle: "Guide into the left atrium", only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-device", title: "Confirm the clip", shortTitle: "Confirm the clip",
            decision: Decision(
                id: "clip-decision", question: "Which clip comes next?",
                options: [
                    Decision.Option(
                        id: "nt", text: "NT", when: "short leaflets, small area, or little room",
                        short: "NT: short leaflets, small area", settles: true),
                    Decision.Option(
                        id: "ntw", text: "NTW", when: "broad jet, leaflets of moderate length", short: "NTW: broad jet",
                        settles: true),
                    Decision.Option(
                        id: "xt", text: "XT", when: "long or prolapsing leaflets, narrow space",
                        short: "XT: long leaflets, narrow space", settles: true),
                    Decision.Option(
                        id: "xtw", text: "XTW", when: "wide flail or large gap, large valve area",
                        short: "XTW: wide flail, large area", settles: true),
                ]), only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-deliver", title: "Advance the delivery system until it straddles",
            shortTitle: "Advance until it straddles", only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-steer", title: "Steer down to the valve and test the path", shortTitle: "Steer down to the valve",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-perpendicular", title: "Open the arms and turn them perpendicular",
            shortTitle: "Open arms, perpendicular", only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-cross", title: "Cross into the left ventricle", shortTitle: "Cross into the ventricle",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-grasp", title: "Pull back and grasp both leaflets", shortTitle: "Grasp both leaflets",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-insertion", title: "Half close and prove both leaflets in", shortTitle: "Prove both leaflets in",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-close", title: "Close in small steps while the leak falls", shortTitle: "Close in small steps",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-assess", title: "Assess the result before release", shortTitle: "Assess before release",
            only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-decide", title: "Decide: release, reposition, add or abandon", shortTitle: "Decide before release",
            decision: Decision(
                id: "release-decision", question: "The clip is closed but not released. What now?",
                options: [
                    Decision.Option(
                        id: "release", text: "Release",
                        when:
                            "both leaflets proven, MR 1+ or less (2+ accepted), gradient under 5 mmHg at 60-80/min, area 1.5 cm² or more",
                        short: "Release: both in, MR ≤ 1+ (2+ accepted), gradient < 5 at 60-80/min, area ≥ 1.5", settles: true,
                        outcome: "clip"),
                    Decision.Option(
                        id: "reposition", text: "Reposition",
                        when: "insertion or position at fault; or gradient above 5 with one clip",
                        short: "Reposition: insertion or position at fault, or gradient > 5", settles: false,
                        leadsTo: "intv-grasp",
                        reopens: ["intv-grasp", "intv-insertion", "intv-close", "intv-assess", "intv-decide"]),
                    Decision.Option(
                        id: "add-clip", text: "Release, add a clip",
                        when: "insertion solid, MR 2+ or more, gradient 4 or less, and 1.5 (better 2.0) cm² will remain",
                        short: "Release, add a clip: solid, MR ≥ 2+, gradient ≤ 4, area ≥ 1.5 will remain", settles: true,
                        reopens: ["intv-second-clip"], outcome: "clip"),
                    Decision.Option(
                        id: "abandon", text: "Abandon",
                        when: "repeated failure: take the clip out; to stop is a correct outcome",
                        short: "Abandon: repeated failure; a correct outcome", settles: true, leadsTo: "intv-withdraw",
                        outcome: "abandoned"),
                ]), only: [.decided("puncture-decision", option: "keep")]),
        Step(
            id: "intv-release", title: "Release the clip", shortTitle: "Release the clip",
            only: [.decided("release-decision", option: "release"), .decided("release-decision", option: "add-clip")]),
        Step(
            id: "intv-second-clip", title: "Second clip: plan the next round", shortTitle: "Second clip",
            only: [.decided("release-decision", option: "add-clip")], leadsTo: "intv-device",
            reopens: [
                "intv-device", "intv-deliver", "intv-steer", "intv-perpendicular", "intv-cross", "intv-grasp", "intv-insertion",
                "intv-close", "intv-assess", "intv-decide", "intv-release",
            ]),
        Step(
            id: "intv-withdraw", title: "Withdraw the system, look at the septum", shortTitle: "Withdraw, look at the septum",
            decision: Decision(
                id: "septum-decision", question: "What becomes of the hole in the septum?",
                options: [
                    Decision.Option(
                        id: "leave-open", text: "Leave it open", when: "saturation holds, right ventricle copes",
                        short: "Leave it: saturation holds, right ventricle copes", settles: true),
                    Decision.Option(
                        id: "close", text: "Close it now", when: "right-to-left shunt with low saturation",
                        short: "Close it: right-to-left shunt, low saturation", settles: true),
                ]), only: [.decided("time-out-decision", option: "go")]),
        Step(
            id: "intv-sign-out", title: "Close the vein and sign out", shortTitle: "Close the vein, sign out",
            checklist: [
                ChecklistItem(
                    id: "signout-insertion", text: "Both leaflets were proven in before any release", only: [.outcome("clip")]),
                ChecklistItem(
                    id: "signout-gradient", text: "Final MR and mean gradient read out, with the heart rate",
                    only: [.outcome("clip")]),
                ChecklistItem(
                    id: "signout-no-clip", text: "No clip left: MR graded again, leaflets and chords looked at",
                    only: [.outcome("abandoned")]),
                ChecklistItem(id: "signout-effusion", text: "No new effusion; septal shunt and its direction named"),
                ChecklistItem(id: "signout-counts", text: "Counts right, every clip accounted for by lot; groin dry"),
            ], only: [.decided("time-out-decision", option: "go")]),
    ]

    private static let interventionBank: [Phase.Question] = [
        Phase.Question(id: "q26", choices: 4, answer: 1),
        Phase.Question(id: "q27", choices: 4, answer: 3),
        Phase.Question(id: "q28", choices: 4, answer: 1),
        Phase.Question(id: "q69", choices: 4, answer: 2),
        Phase.Question(id: "q29", choices: 4, answer: 4),
        Phase.Question(id: "q30", choices: 4, answer: 2),
        Phase.Question(id: "q31", choices: 4, answer: 3),
        Phase.Question(id: "q32", choices: 4, answer: 2),
        Phase.Question(id: "q73", choices: 4, answer: 2),
        Phase.Question(id: "q33", choices: 4, answer: 1),
        Phase.Question(id: "q34", choices: 4, answer: 4),
        Phase.Question(id: "q35", choices: 4, answer: 2),
        Phase.Question(id: "q36", choices: 4, answer: 3),
        Phase.Question(id: "q37", choices: 4, answer: 4),
        Phase.Question(id: "q38", choices: 4, answer: 1),
        Phase.Question(id: "q39", choices: 4, answer: 4),
        Phase.Question(id: "q40", choices: 4, answer: 1),
        Phase.Question(id: "q41", choices: 4, answer: 2),
        Phase.Question(id: "q70", choices: 4, answer: 1),
        Phase.Question(id: "q42", choices: 4, answer: 1),
        Phase.Question(id: "q43", choices: 4, answer: 3),
    ]

    private static let checks = Phase(
        id: "checks", title: "Immediate checks", shortTitle: "Checks",
        summary: "Grade the result, look for each complication by its signs, and watch the first 24 hours.",
        steps: checksSteps, bank: checksBank)

    private static let checksSteps: [Step] = [
        Step(
            id: "check-mr", title: "Grade the leak that remains", shortTitle: "Residual MR",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-gradient", title: "Measure the gradient with the heart rate beside it",
            shortTitle: "Gradient with heart rate", only: [.outcome("clip")]),
        Step(
            id: "check-hemodynamics", title: "Read rhythm and pressures", shortTitle: "Rhythm and pressures",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-effusion", title: "Rule out effusion and tamponade", shortTitle: "Effusion and tamponade",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-clip", title: "Confirm that the clip holds both leaflets", shortTitle: "Clip on both leaflets",
            only: [.outcome("clip")]),
        Step(
            id: "check-low-output", title: "Find the cause of low pressure or low output",
            shortTitle: "Low pressure or low output", only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-brain", title: "Look for stroke, air and thrombus", shortTitle: "Stroke, air, thrombus",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-groin", title: "Watch the groin and the bleeding", shortTitle: "Groin and bleeding",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-success", title: "Name the result in MVARC terms", shortTitle: "Result in MVARC terms",
            decision: Decision(
                id: "findings-decision", question: "Does a finding go back to the heart team?",
                options: [
                    Decision.Option(id: "none", text: "No, the result stands", settles: true),
                    Decision.Option(
                        id: "residual-mr", text: "Residual MR 3+ or more", when: "look for a lost leaflet first",
                        short: "MR 3+ or more: lost leaflet?", settles: true),
                    Decision.Option(
                        id: "high-gradient", text: "Gradient too high", when: "still high at 60-80 beats",
                        short: "Gradient high at 60-80 beats", settles: true),
                    Decision.Option(
                        id: "unstable-clip", text: "Clip unstable", when: "it swings, or one leaflet is free",
                        short: "Clip swings or one leaflet is free", settles: true),
                ]), only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "check-ward", title: "Watch the first 24 hours on the ward", shortTitle: "First 24 hours",
            checklist: [
                ChecklistItem(id: "ward-echo", text: "Day-1 TTE: MR, gradient with heart rate, no new effusion"),
                ChecklistItem(id: "ward-clip", text: "Clip seen stable on both leaflets", only: [.outcome("clip")]),
                ChecklistItem(id: "ward-patient", text: "Groin, rhythm, neuro check, urine, Hb and creatinine stable"),
            ], only: [.outcome("clip"), .outcome("abandoned")]),
    ]

    private static let checksBank: [Phase.Question] = [
        Phase.Question(id: "q44", choices: 4, answer: 3),
        Phase.Question(id: "q45", choices: 4, answer: 4),
        Phase.Question(id: "q46", choices: 4, answer: 2),
        Phase.Question(id: "q47", choices: 4, answer: 3),
        Phase.Question(id: "q48", choices: 4, answer: 3),
        Phase.Question(id: "q49", choices: 4, answer: 4),
        Phase.Question(id: "q50", choices: 4, answer: 4),
        Phase.Question(id: "q51", choices: 4, answer: 2),
        Phase.Question(id: "q52", choices: 4, answer: 1),
        Phase.Question(id: "q67", choices: 4, answer: 3),
        Phase.Question(id: "q71", choices: 4, answer: 1),
        Phase.Question(id: "q53", choices: 4, answer: 2),
        Phase.Question(id: "q54", choices: 4, answer: 2),
        Phase.Question(id: "q68", choices: 4, answer: 1),
    ]

    private static let followUp = Phase(
        id: "follow-up", title: "Follow-up", shortTitle: "Follow-up",
        summary: "Discharge, drugs, echo dates, heart failure care, and what to do when the leak or a fever comes.",
        steps: followUpSteps, bank: followUpBank)

    private static let followUpSteps: [Step] = [
        Step(
            id: "follow-discharge", title: "Decide when the patient goes home", shortTitle: "Discharge",
            decision: Decision(
                id: "discharge-decision", question: "Does the patient go home?",
                options: [
                    Decision.Option(
                        id: "home", text: "Home", when: "walking; rhythm, volume and groin steady; no new leak",
                        short: "Home: walking, all steady", settles: true),
                    Decision.Option(
                        id: "stay", text: "Stay", when: "heart failure, rhythm, kidneys or groin need time",
                        short: "Stay: heart, kidneys or groin", settles: false, leadsTo: "check-ward",
                        reopens: ["check-ward", "follow-discharge"]),
                ]), only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "follow-antithrombotic", title: "Write one antithrombotic plan", shortTitle: "Antithrombotic plan",
            only: [.outcome("clip")]),
        Step(
            id: "follow-symptoms", title: "First weeks: ask for symptoms, check volume",
            shortTitle: "First weeks: symptoms, volume", only: [.outcome("clip"), .outcome("no-clip"), .outcome("abandoned")]),
        Step(
            id: "follow-echo", title: "Repeat the echo on the agreed dates", shortTitle: "Repeat the echo",
            only: [.outcome("clip"), .outcome("no-clip"), .outcome("abandoned")]),
        Step(
            id: "follow-hf-therapy", title: "Keep treating the disease behind the leak", shortTitle: "Heart failure therapy",
            only: [.outcome("clip"), .outcome("no-clip"), .outcome("abandoned")]),
        Step(
            id: "follow-rehab", title: "Plan activity and rehabilitation", shortTitle: "Activity and rehabilitation",
            only: [.outcome("clip"), .outcome("abandoned")]),
        Step(
            id: "follow-recurrence", title: "Look for recurrence and know the ways out", shortTitle: "Recurrence, the ways out",
            only: [.outcome("clip")]),
        Step(
            id: "follow-endocarditis", title: "Prevent endocarditis, culture every fever", shortTitle: "Endocarditis and fever",
            only: [.outcome("clip")]),
        Step(id: "follow-mri", title: "Answer the MRI question", shortTitle: "MRI", only: [.outcome("clip")]),
        Step(
            id: "follow-life", title: "Explain life with the clip, hand over the plan", shortTitle: "Life with the clip",
            checklist: [
                ChecklistItem(id: "plan-antithrombotic", text: "Antithrombotic plan in writing with dates and a name"),
                ChecklistItem(id: "plan-echo", text: "Echo and visit dates booked, as the team has set them"),
                ChecklistItem(id: "plan-red-flags", text: "Patient can name the red flags and whom to call"),
            ], only: [.outcome("clip")]),
    ]

    private static let followUpBank: [Phase.Question] = [
        Phase.Question(id: "q55", choices: 4, answer: 2),
        Phase.Question(id: "q56", choices: 4, answer: 4),
        Phase.Question(id: "q57", choices: 4, answer: 3),
        Phase.Question(id: "q58", choices: 4, answer: 3),
        Phase.Question(id: "q74", choices: 4, answer: 4),
        Phase.Question(id: "q59", choices: 4, answer: 2),
        Phase.Question(id: "q60", choices: 4, answer: 3),
        Phase.Question(id: "q61", choices: 4, answer: 4),
        Phase.Question(id: "q62", choices: 4, answer: 1),
    ]
}
