// swift-format-ignore-file
// Written by Scripts/embed from Sources/Content/Packs/mitral-teer; edit the files there.

/// The pack that comes with the program: each file as the text it is.
enum MitralTEERPack {
    static let files: [BundledFile] = [
        BundledFile(
            path: "cards.yaml",
            parts: [
###"""
# The emergency cards: what one sees, the first actions with who does them, what not to do, when to call the surgeon.
# No published protocol for TEER stands behind the order of the actions: it was composed, and each card is graded so.
# Doses are recalled, or taken from a label for another procedure; each action with one refers to the local protocol.
cards:
  - id: tamponade
    title: "Tamponade"
    short: "tamponade"
    words: [effusion, pericardial, pericardiocentesis, drain, bleeding]
    see: [check-effusion, intv-puncture, aortic-puncture]
    monitor:
      - text: "pressure and end-tidal CO2 fall; pulse and venous pressure rise."
        grade: recalled
        sources: []
    echo:
      - text: "new fluid; right atrium or ventricle collapses. It may hide behind the LA; clot is gray."
        grade: recalled
        sources: []
    do:
      - text: "Hands still. Say: new effusion, mm, where."
        short: "Hands still. Say: mm, where."
        who: "imager, operators"
      - text: "Surgeon by name, blood, drain set; note the time."
        short: "Surgeon, blood, drain set, time."
        who: "circulating nurse"
      - text: "Oxygen 100%, volume, pressor; lower the PEEP."
        short: "Oxygen, volume, pressor; less PEEP."
        who: "anesthesiologist"
      - text: "Drain; prove its place by echo; return the blood."
        short: "Drain; prove place; return blood."
        who: "operator 1"
      - text: "Gear out of the left atrium; only then protamine."
        short: "Gear out of the LA; then protamine."
        who: "operator 2, anesth."
    avoid:
      - >-
        trust volume alone; give a vasodilator or diuretic; pull a sheath that plugs its hole; stop looking when
        pressure returns.
    call:
      - "any new effusion with falling pressure. Operate: bleeding goes on, clot, aorta, device through the wall."
    figures:
      - text: >-
          0-0.5% (Hausleiter 2023), < 1% US 2016-19; odds ratio of death 14.1 (von Bardeleben 2019). A fast 50-100 mL
          may be enough (Adamczyk 2019).
        grade: checked
        sources: [Hausleiter2023, NIS2019, vonBardeleben2019, Adamczyk2019]
    also:
      - text: "protamine by local protocol: 0.5-1 mg per 100 IU of active heparin, over about 10 minutes."
        grade: recalled
        sources: []
    grade: composed

  - id: aortic-puncture
    title: "Needle, dilator or sheath in the aorta"
    short: "aortic puncture"
    words: [aorta, needle, transseptal, root]
    see: [intv-puncture, intv-tenting, tamponade]
    monitor:
      - text: "the curve behind the needle is arterial, the blood bright."
        grade: recalled
        sources: []
    echo:
      - text: "bubbles in the root. Level: sinus, sinotubular junction or ascending aorta? Effusion?"
        grade: recalled
        sources: []
    do:
      - text: "Stop. Nothing larger follows, no heparin."
        short: "Stop: nothing larger, no heparin."
        who: "operator 1"
      - text: "Name the level. Look for an effusion."
        short: "Name the level. Effusion?"
        who: "imager"
      - text: "Surgeon by name, blood; print the curve."
        short: "Surgeon, blood; print the curve."
        who: "nurse, physiologist"
      - text: "Needle only: withdraw, watch by TEE until stable."
        short: "Needle only: withdraw, watch."
        who: "operator 1, imager"
      - text: "Dilator or sheath in: leave it; root angiogram, then decide with the surgeon."
        short: "Dilator, sheath: leave it, surgeon."
        who: "operator 1, surgeon"
    avoid:
      - "pull dilator or sheath before level and way to close are known; give heparin; puncture again at once."
    call:
      - "at once: dilator or sheath in, ascending aorta, any effusion."
    figures:
      - text: >-
          24 cases (Chen): no tamponade in 15 at sinus or junction; at once in 8 of 9 in the ascending aorta, 2 of
          them died after surgery.
        grade: checked
        sources: [ChenRoot]
      - "In TEER: no published rate found."
    also:
      - text: "heparin on board: reverse it. \"Sheath in: always surgery\" is taught; in Chen the level decided."
        grade: recalled
        sources: [ChenRoot]
    grade: composed

  - id: air-embolism
    title: "Air embolism: heart and brain"
    short: "air embolism"
    words: [gas, bubbles, coronary, cerebral, hyperbaric]
    see: [intv-guide, check-brain, stroke]
    monitor:
      - text: "ST up in II, III, aVF; slow pulse, VF. Brain: late waking."
        grade: recalled
        sources: [IJCA2024]
    echo:
      - text: "bubbles in ventricle and root; inferior wall or RV weak."
        grade: recalled
        sources: []
    do:
      - text: "No flush. Lower the guide, aspirate until blood."
        short: "No flush. Aspirate until blood."
        who: "scrub, operator 1"
      - text: "Oxygen 100%, no nitrous oxide. Raise the pressure: phenylephrine or epinephrine (local protocol)."
        short: "Oxygen 100%; raise the pressure."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Slow: atropine or pacing. VF: shock, CPR."
        short: "Slow: atropine, pace. VF: shock."
        who: "anesthesiologist"
      - text: "How much air, LV, RV? Most clears in minutes."
        short: "Air, LV, RV? Most clears: wait."
        who: "imager"
        grade: recalled
        sources: []
      - text: "Persists: coronary angiogram, aspirate."
        short: "Persists: coronary angiogram."
        who: "operator 1"
    avoid:
      - "flush air forward; give a vasodilator while pressure is low; move a device before the source is found."
    call:
      - text: "with ECMO: CPR beyond 5-10 minutes, RV failure that stays."
        grade: recalled
        sources: []
    figures:
      - text: >-
          coronary 1 in 66 (Maisano 2012). Hyperbaric oxygen for the brain: good outcome 65% at once, 30% at 15 h. A
          clean scan does not exclude gas.
        grade: checked
        sources: [Maisano2012, HBOT-CritCare2023, Moon2019]
    also:
      - text: "brain: flat (older teaching: head down), oxygen, MAP normal to high, CT, stroke team, hyperbaric unit."
        grade: recalled
        sources: []
    grade: composed

  - id: device-thrombus
    title: "Thrombus on the device"
    short: "device thrombus"
    words: [clot, strand, act, heparin]
    see: [intv-heparin, check-brain, hit]
    monitor:
      - text: "ACT often low; nothing else shows it."
        grade: recalled
        sources: []
    echo:
      - text: "mobile strand or cap on needle, sheath, guide or clip; smoke."
        grade: recalled
        sources: []
    do:
      - text: "Say: thrombus on what, size, mobile. Hands still."
        short: "Say: where, size. Hands still."
        who: "imager, operators"
      - text: "ACT now. Heparin to above 250 s, in many labs above 300 s (local protocol)."
        short: "ACT; heparin: > 250 or 300 s."
        who: "nurse, anesth."
        grade: recalled
        sources: [Pregowski2020]
      - text: "Aspirate the guide gently, without a pause."
        short: "Aspirate the guide gently."
        who: "scrub nurse"
      - text: "Small and going: wait and watch."
        short: "Small and going: wait."
        who: "imager"
      - text: "Large or growing, clip not released: into the guide under aspiration, clip and clot out together."
        short: "Large: clip and clot out together."
        who: "operators 1, 2"
    avoid:
      - "flush; cross or release with thrombus in view; give protamine; pull a loaded tip into the right atrium."
    call:
      - "large and mobile, on a released clip, or growing at ACT > 300 s."
    figures:
      - text: >-
          9 of 100 with late heparin (Pregowski 2020): gone in minutes, no stroke; in hospital 2 of the 9 died, 4 of
          the other 91.
        grade: checked
        sources: [Pregowski2020]
      - text: "One clip was taken out with its thrombus (Saia 2018)."
        grade: checked
        sources: [Saia2018]
    also:
      - "examine the brain on waking. HIT: see its card."
    grade: composed

  - id: clip-in-chords
    title: "Clip caught in the chords"
    short: "clip in chords"
    words: [chordal, entanglement, chordae, stuck, entangled]
    see: [intv-cross, intv-close, leaflet-tear]
    monitor:
      - text: "ectopic beats with each move; v-wave up when a chord tears."
        grade: recalled
        sources: []
    echo:
      - text: "clip ignores the handle, arms stay open or shut; leaflet or papillary muscle moves along; new flail."
        grade: recalled
        sources: []
    do:
      - text: "Stop turning and pulling."
        short: "Stop turning and pulling."
        who: "operator 2"
      - text: "Find the chord: LVOT, transgastric, 3D at low gain."
        short: "Find the chord: LVOT, 3D low gain."
        who: "imager"
      - text: "Grippers up; a little forward to unload."
        short: "Grippers up; forward to unload."
        who: "operator 2"
      - text: "Invert the arms; turn back the way you came."
        short: "Invert; turn back as you came."
        who: "operator 2"
        grade: recalled
        sources: [MAUDE-12294215]
      - text: "Draw back inverted, in view. Not free: surgeon."
        short: "Draw back inverted; else surgeon."
        who: "operators 1, 2"
        grade: recalled
        sources: [MAUDE-12294215]
    avoid:
      - "pull open arms; make large turns below the valve; force the positioner; release the clip to get out."
    call:
      - "arms do not answer, or new severe MR; keep the ACT up."
    figures:
      - text: "1 of 21: torn leaflets and chords (Kothandan 2014); no other rate."
        grade: checked
        sources: [Kothandan2014]
      - text: "FDA reports: freed, chord damaged (17255279); arms forced, mandrel broken, cut-down (12294215)."
        grade: checked
        sources: [MAUDE-17255279, MAUDE-12294215]
    also:
      - "how often to try: no number is published."
    grade: composed

  - id: slda
    title: "Clip on one leaflet (SLDA)"
    short: "leaflet detachment"
    words: [detachment, single, attachment, swinging, embolization]
    see: [check-clip, intv-insertion, leaflet-tear]
    monitor:
      - text: "v-wave up, pressure down; or late: breathless, new murmur."
        grade: recalled
        sources: []
    echo:
      - text: "MR jumps; the clip swings with one leaflet, tilted on X-ray."
        grade: recalled
        sources: []
    do:
      - text: "All still. Do not pull."
        short: "All still. Do not pull."
        who: "operators 1, 2"
      - text: "Which leaflet? Is the other secure? LVOT and 3D."
        short: "Which leaflet? LVOT, 3D."
        who: "imager"
      - text: "Less afterload, if the pressure allows (local)."
        short: "Less afterload if pressure allows."
        who: "anesthesiologist"
      - text: "Not released: reopen, grippers up, grasp again."
        short: "Unreleased: reopen, grasp again."
        who: "operators 1, 2"
      - text: "Released: second clip close beside it, if leaflet, area and gradient allow; else surgeon, heart team."
        short: "Released: 2nd clip, else surgeon."
        who: "operator 1, surgeon"
    avoid:
      - >-
        snare a clip that sits on one leaflet; make large turns below the valve; accept "a little MR" without a second
        look.
    call:
      - >-
        shock with severe MR, both leaflets damaged, clip loose. Embolized: keep the ACT, snare; surgery if it is
        lodged.
    figures:
      - text: >-
          1.5-5.1% (Hausleiter 2023). EXPAND, 16 with SLDA alone: 2 found in the lab, 7 before discharge, 7 by day 30;
          more clips brought 75% to 2+ or less.
        grade: checked
        sources: [Hausleiter2023, AschEXPAND2021]
    also:
      - "late and stable: heart team within days. Dark urine: hemolysis."
    grade: composed

  - id: leaflet-tear
    title: "Leaflet tear or perforation"
    short: "leaflet tear"
    words: [tear, perforation, injury, occluder, flap]
    see: [check-clip, check-mr, slda]
    monitor:
      - text: "v-wave up, pressure down if large. It may show days later."
        grade: recalled
        sources: []
    echo:
      - text: >-
          new eccentric jet through the body of a leaflet, or a flap; after many grasps, with long arms, in thin or
          calcified leaflets.
        grade: recalled
        sources: []
    do:
      - text: "Stop grasping. Release nothing in haste."
        short: "Stop grasping."
        who: "operators 1, 2"
      - text: "3D: where, how large, beside or under the clip?"
        short: "3D: where, how large?"
        who: "imager"
      - text: "Hold the pressure; less afterload if it allows."
        short: "Pressure; afterload if it allows."
        who: "anesthesiologist"
      - text: "Choose with the surgeon: clip beside it if that closes the tear, occluder, surgery, or accept."
        short: "Clip beside, occluder or surgery."
        who: "operator 1, surgeon"
    avoid:
      - "grasp again at the torn place; pull more; cover it with a larger clip without a look."
    call:
      - "severe MR with a failing pressure."
    figures:
      - text: "injury 0-2% (Hausleiter 2023); one site 14.6% XTR, 1.7% NTR; EXPAND: all 4 ended in surgery or death."
        grade: checked
        sources: [Hausleiter2023, EIJ-EdLAE2021, AschEXPAND2021]
      - text: "Closed by PASCAL Ace and a plug (Nishiura 2026), by a septal occluder (Klapyta 2018)."
        grade: checked
        sources: [Nishiura2026, Klapyta2018]
    also:
      - text: "case reports only. Occluders: hemolysis, too little effect, stenosis (Kar, Sharma 2019)."
        grade: checked
        sources: [KarSharma2019]
    grade: composed

  - id: low-output
    title: "Low output after the clip"
    short: "low output"
    words: [mismatch, afterload, sam, lvot, obstruction, shock, right ventricle]
    see: [check-low-output, tamponade, groin-bleeding]
    monitor:
      - text: "venous pressure up: tamponade, RV; down: bleeding."
        grade: recalled
        sources: []
    echo:
      - "one sweep: LV, fluid, LVOT, RV."
    table:
      id: low-output-card
      title: "Five causes, opposite treatments (local protocol)"
      cell-rows: 2
      columns:
        - {text: "Cause", short: "Cause"}
        - {text: "TEE", short: "TEE"}
        - {text: "Do first", short: "Do"}
        - {text: "Do not", short: "Do not"}
      rows:
        - cells: ["Tamponade", "fluid, RA or RV collapse", "drain, surgeon: card tamponade", "vasodilator, high PEEP"]
          lines: ["Tamponade: fluid, RA or RV collapse", "Do: drain, its card. Not: vasodilator"]
          grade: recalled
          sources: []
        - cells: ["Bleeding", "LV small, empty; no fluid", "press, volume, blood: card groin bleeding", "pressor alone"]
          lines: ["Bleeding: LV empty, no fluid", "Do: press, blood. Not: pressor alone"]
          grade: recalled
          sources: []
        - cells: ["Afterload mismatch", "LV large, weak; MR gone", "inotrope; less afterload if BP allows; pump", "pressor alone, volume load"]
          lines: ["Mismatch: LV large, weak; MR gone", "Do: inotrope, less afterload, pump", "Not: pressor alone, volume load"]
          grade: recalled
          sources: [Melisurgo2014]
        - cells: ["SAM", "leaflet in LVOT; LV small, strong", "stop inotrope; volume, phenylephrine, beta-blocker", "inotrope, vasodilator"]
          lines: ["SAM: leaflet in LVOT; LV strong", "Do: volume, phenylephrine", "Not: inotrope, vasodilator"]
          grade: recalled
          sources: [Crescenzi2009, IJA-SAM]
        - cells: ["RV failure", "RV wide, septum pushed left", "inhaled NO, milrinone, norepinephrine; air?", "volume, high PEEP"]
          lines: ["RV failure: RV wide, septum left", "Do: NO, milrinone, norepinephrine", "Not: volume, high PEEP"]
          grade: recalled
          sources: []
    call:
      - "at once: fluid, bleeding, SAM that stays. No answer: pump."
    figures:
      - text: >-
          mismatch 19 of 73 (Melisurgo 2014); SAM 60 of 608 surgical repairs (Crescenzi 2009), after TEER no published
          rate found.
        grade: checked
        sources: [Melisurgo2014, Crescenzi2009]
    also:
      - text: "unreleased clip and SAM: open it. Mismatch: pressor if very low."
        grade: recalled
        sources: []
    grade: composed

  - id: high-gradient
    title: "Gradient too high"
    short: "high gradient"
    words: [stenosis, mean, orifice, doppler]
    see: [check-gradient, intv-decide, intv-second-clip]
    monitor:
      - text: "fast rate? Inotrope running? Left atrial mean stays up."
        grade: recalled
        sources: []
    echo:
      - "mean > 5 mmHg at 60-80 beats; area < 1.5 cm²; two small orifices."
    do:
      - text: "Read the mean gradient aloud, with the rate."
        short: "Mean gradient with heart rate."
        who: "imager"
      - text: "Slow to below 80 beats; normal volume."
        short: "Slow to below 80; normal volume."
        who: "anesthesiologist"
      - text: "Measure again; 3D planimetry of both orifices."
        short: "Measure again; 3D area."
        who: "imager"
      - text: "Not released: open; NT, more to the side, or none."
        short: "Unreleased: open; NT, aside, none."
        who: "operators 1, 2"
      - text: "Released: no further clip; slow rate, diuretic. Accept in low-flow secondary MR with the leak gone."
        short: "Released: slow, diuretic, no clip."
        who: "operator 1"
    avoid:
      - "judge at 105 beats or on dobutamine; add a clip at 5 mmHg or more; release in silence."
    call:
      - "fixed stenosis with pulmonary edema after release."
    figures:
      - text: "> 5 mmHg or clip given up: 62 of 243; area < 4 cm²: 71 against 16%; death HR 1.91 (Oguz)."
        grade: checked
        sources: [Oguz2021]
      - text: "Up to 15% (Hausleiter 2023)."
        grade: checked
        sources: [Hausleiter2023]
    also:
      - text: >-
          harm disputed: > 4.4 in degenerative, not functional MR (Patzelt 2019); none at 2 years in 419 with primary
          MR (SOLACI).
        grade: checked
        sources: [Patzelt2019, SOLACI-419]
    grade: composed

  - id: right-to-left-shunt
    title: "Right-to-left shunt, low saturation"
    short: "right-to-left shunt"
    words: [septum, iasd, hypoxemia, occluder, oxygen]
    see: [intv-withdraw, check-hemodynamics, low-output]
    monitor:
      - text: "saturation falls as left atrial pressure falls or the guide leaves."
        grade: recalled
        sources: []
    echo:
      - text: "color or bubbles right to left; RV large, severe TR."
        grade: recalled
        sources: []
    do:
      - text: "Oxygen 100%; tube and lungs first, one minute."
        short: "Oxygen; tube and lungs first."
        who: "anesthesiologist"
      - text: "Color and bubbles: size and direction."
        short: "Color, bubbles: size, direction."
        who: "imager"
      - text: "Right and left atrial pressure side by side."
        short: "RA and LA pressure together."
        who: "physiologist"
      - text: "Unload the RV: inhaled NO, milrinone, less PEEP, no hypercapnia (local protocol)."
        short: "RV: NO, milrinone, less PEEP."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Wire kept or put back across; occluder now."
        short: "Wire across; occluder now."
        who: "operator 1"
        grade: checked
        sources: [iASD-SOTA]
    avoid:
      - >-
        take the wire out before saturation and direction are known; load volume; leave air in a venous line: it can
        cross.
    call:
      - "rarely needed: when no occluder can be placed."
    figures:
      - text: >-
          20 of 385 (5%), 7 of them desaturated at once; severe TR 55 against 20%, RA mean 19 against 10 mmHg (JACC CI
          2020).
        grade: checked
        sources: [RLshunt2020]
    also:
      - text: "case reports: closed at once, saturation recovered."
        grade: checked
        sources: [JIC-shunt, THIJ2024]
      - text: "Left to right: no gain by closing (MITHRAS)."
        grade: checked
        sources: [ACC-MITHRAS, Lurz2021]
    grade: composed

  - id: groin-bleeding
    title: "Groin and retroperitoneal bleeding"
    short: "groin bleeding"
    words: [access, hematoma, retroperitoneal, flank, vascular]
    see: [check-groin, intv-sign-out, low-output]
    monitor:
      - text: "fast pulse, falling pressure, later Hb. Swelling; or only flank, back or belly pain, weak thigh."
        grade: recalled
        sources: []
    echo:
      - text: "small, empty, vigorous left ventricle; no fluid."
        grade: recalled
        sources: []
    do:
      - text: "Press by hand; first look at 2, then 10-15 minutes."
        short: "Press by hand, by the clock."
        who: "nurse, operator 2"
        grade: recalled
        sources: []
      - text: "Volume, type and cross, blood."
        short: "Volume, cross-match, blood."
        who: "anesthesiologist"
      - text: "Gear out, heparin acting: protamine (local protocol). Stop antithrombotics."
        short: "Protamine; stop antithrombotics."
        who: "anesthesiologist"
      - text: "Ultrasound: vein, artery, fistula. CT if stable."
        short: "Ultrasound; CT if stable."
        who: "operator 1"
      - text: "Source seen: stent graft, embolize. Unstable: open."
        short: "Stent graft, embolize; or open."
        who: "radiology, surgeon"
        grade: checked
        sources: [HKU-Vascular]
    avoid:
      - "let the patient sit up; hide the groin under a dressing; call it \"just anesthesia\"; wait for CT in shock."
    call:
      - "vascular: shock, growing swelling, cold leg, artery hit."
    figures:
      - text: "major vascular 1.4-4.0%, transfusion 0-17% (Hausleiter 2023)."
        grade: checked
        sources: [Hausleiter2023]
      - text: >-
          Retroperitoneal, arterial access: 0.15-6%, 4-12% die (Sajnani 2013); for TEER, which is venous, no published
          rate found.
        grade: checked
        sources: [Sajnani2013]
    grade: composed

  - id: fast-af
    title: "Fast atrial fibrillation"
    short: "fast AF"
    words: [atrial, fibrillation, cardioversion, rate, arrhythmia]
    see: [check-gradient, check-hemodynamics, tamponade]
    monitor:
      - text: "irregular, above 110; pressure down, v-wave and gradient up."
        grade: recalled
        sources: []
    echo:
      - text: "leaflets bounce. Wire or guide in vein or appendage? Fluid?"
        grade: recalled
        sources: []
    do:
      - text: "Stable or not: pressure, ischemia, lung edema?"
        short: "Stable or not?"
        who: "anesthesiologist"
      - text: "Unstable: synchronized shock, 120-200 J (local protocol). A glance first: ACT > 250 s, appendage."
        short: "Unstable: shock; ACT, LAA known."
        who: "anesth., imager"
        grade: recalled
        sources: []
      - text: "Stable: cause first. Wire, light anesthesia, K, Mg, volume, oxygen, tamponade."
        short: "Stable: look for the cause."
        who: "operators, anesth."
      - text: "Esmolol or metoprolol in small steps; low LVEF: amiodarone 150-300 mg (local protocol)."
        short: "Beta-blocker, or amiodarone."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Below 80-90 before you grasp or read a gradient."
        short: "Wait for below 80-90 beats."
        who: "operators, imager"
    avoid:
      - text: >-
          give verapamil or diltiazem at an LVEF of 40% or less; judge a clip at 110; shock with a clot in the
          appendage, except to save life.
        grade: recalled
        sources: []
    call:
      - "not for AF itself; at once if tamponade is behind it."
    figures:
      - text: >-
          before the clip 73.3% of 542 (J Interv Cardiol 2020); new by 30 days 9%, after surgery 33% (MATTERHORN).
        grade: checked
        sources: [AFmulti2020, Baldus2024]
      - "New during TEER: no published rate found."
    grade: composed

  - id: hypotension
    title: "Low pressure under anesthesia"
    short: "hypotension"
    words: [pressure, vasoplegia, anesthesia, anaphylaxis, protamine]
    see: [check-low-output, prep-sign-in, low-output]
    monitor:
      - text: "rate, rhythm, ST, end-tidal CO2, airway pressure."
        grade: recalled
        sources: []
    echo:
      - text: "one sweep: fluid, LV size and force, RV, MR, outflow, clip."
        grade: recalled
        sources: []
    do:
      - text: "Is it real? Transducer, cuff, ECG."
        short: "Real? Transducer, cuff, ECG."
        who: "anesthesiologist"
      - text: "TEE sweep, said aloud, before the next drug."
        short: "TEE sweep before the next drug."
        who: "imager"
      - text: "Gear pulls the septum or blocks the valve: let go."
        short: "Release tension on septum, valve."
        who: "operators 1, 2"
      - text: "Airway, skin, last drug; groin and flank."
        short: "Airway, skin, last drug, groin."
        who: "anesth., nurse"
      - text: "Depth alone: lighten; phenylephrine 50-100 µg or norepinephrine 5-10 µg (local protocol)."
        short: "Depth alone: lighten, pressor."
        who: "anesthesiologist"
        grade: recalled
        sources: []
    avoid:
      - "give a third dose of pressor without a TEE look; grade MR at a MAP of 50."
    call:
      - "when the look points to fluid, aorta or device."
    figures:
      - text: "norepinephrine a case: 1.1 ± 1.6 mg in anesthesia, 0.2 ± 0.3 in sedation; deaths alike (Patzelt 2017)."
        grade: checked
        sources: [PatzeltGA2017]
    also:
      - text: >-
          fluid: tamponade. LV empty: groin. LV large, or strong with MR: low output. ST up, bubbles: air. Slow: no
          capture.
        grade: recalled
        sources: []
      - text: "Rash, wheeze, protamine: stop it, epinephrine, volume (local)."
        grade: recalled
        sources: []
    grade: composed

  - id: tee-injury
    title: "Injury by the TEE probe"
    short: "TEE injury"
    words: [esophagus, esophageal, perforation, dysphagia, probe]
    see: [prep-tee-plan, prep-anesthesia, check-ward]
    monitor:
      - text: "blood on the probe. Later: neck or chest pain, trouble swallowing, crackling skin, fever, black stool."
        grade: recalled
        sources: []
    echo:
      - "probe stuck or picture lost: unlock it before it is moved."
    do:
      - text: "Unlock, neutral, no force; out once not needed."
        short: "Unlock, neutral, no force."
        who: "imager"
      - text: "Suction, airway; proton pump inhibitor (local)."
        short: "Suction, airway, PPI."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Bleeding: Hb, hold antithrombotics, gastroscopy."
        short: "Bleeding: Hb, gastroscopy."
        who: "team"
      - text: "Perforation suspected: nothing by mouth, antibiotics, CT with contrast by mouth."
        short: "Perforation? NPO, CT."
        who: "team"
        grade: recalled
        sources: []
    avoid:
      - "push a stuck probe; feed a patient in pain; blame the airway tube."
    call:
      - "thoracic: suspected perforation, at once."
    figures:
      - text: >-
          symptoms 3.8% of 442, no perforation; bleeding or injury 3.6%, US 2012-22; any event 8.2% (Afzal 2023); by
          endoscopy 86% of 50.
        grade: checked
        sources: [TEE-442, JASE-TEE2023, Afzal2023, TCTMD-TEE]
    also:
      - text: "earlier dysphagia predicts it (risk ratio 8.67). Longer time did in endoscopy studies, not in the 442."
        grade: checked
        sources: [TEE-442, TCTMD-TEE]
    grade: composed

  - id: no-capture
    title: "No capture, asystole, complete block"
    short: "no capture"
    words: [asystole, block, pacing, pacemaker, bradycardia]
    see: [check-hemodynamics, air-embolism, tamponade]
    monitor:
      - text: "flat or slow ECG, spikes, no beats. Arterial line: pulse or not?"
        grade: recalled
        sources: []
    echo:
      - text: "does the ventricle move? Fluid? Bubbles?"
        grade: recalled
        sources: []
    do:
      - text: "No pulse: CPR. Clip shut; free the septum of gear."
        short: "CPR. Close clip, free the septum."
        who: "anesth., operators"
      - text: "Atropine 1 mg by vein; pace through the pads (ACLS, local protocol)."
        short: "Atropine 1 mg; pace by pads."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Epinephrine 2-10 µg/min or dopamine 5-20 µg/kg/min (ACLS, local protocol)."
        short: "Epinephrine or dopamine."
        who: "anesthesiologist"
        grade: recalled
        sources: []
      - text: "Temporary wire through another vein."
        short: "Temporary wire, another vein."
        who: "operator 2"
      - text: "Output up, connections, lead; K, pH, oxygen."
        short: "Output, leads, position; K, pH."
        who: "anesth., nurse"
    avoid:
      - >-
        give atropine and wait in asystole; withdraw the only venous access; leave an open clip in chords during CPR.
    call:
      - text: "with ECMO: no pulse after 5-10 minutes of good CPR."
        grade: recalled
        sources: []
    figures:
      - "block or pacemaker after TEER: no published rate found."
      - text: "No arrhythmia in 66 diathermy punctures (Maisano 2012)."
        grade: checked
        sources: [Maisano2012]
    also:
      - text: >-
          gear on septum or AV node, old left plus new right bundle block, air in the right coronary, vagal, drugs, K.
        grade: recalled
        sources: []
    grade: composed

  - id: stroke
    title: "Stroke signs after the procedure"
    short: "stroke"
    words: [neurologic, waking, thrombectomy, seizure, speech]
    see: [check-brain, device-thrombus, air-embolism]
    monitor:
      - text: "late waking, one side weak, face, speech, gaze, seizure."
        grade: recalled
        sources: []
    echo:
      - "after the CT: thrombus on the clip, in the ventricle? Shunt?"
    do:
      - text: "FAST and NIHSS on waking; time last known well."
        short: "FAST, NIHSS, last known well."
        who: "anesth., nurse"
      - text: "Stroke code. Glucose, oxygen, pressure not low."
        short: "Stroke code; glucose, pressure."
        who: "anesth., nurse"
      - text: "CT, CT angiography now; ACT or aPTT, drug list."
        short: "CT, CT angiography; ACT, drugs."
        who: "team"
      - text: "Large vessel: thrombectomy; lysis is usually barred by heparin and puncture. Bleed: reverse."
        short: "Thrombectomy; bleed: reverse."
        who: "stroke team"
        grade: recalled
        sources: []
      - text: "Gas suspected: oxygen 100%, hyperbaric unit."
        short: "Gas: oxygen, hyperbaric unit."
        who: "anesthesiologist"
    avoid:
      - text: "call it \"still sleepy\" beyond 30 minutes; before the CT lower the pressure or give antithrombotics."
        grade: recalled
        sources: []
    call:
      - "the neurointerventionist, not the heart surgeon."
    figures:
      - text: "6 of 2238 in hospital (0.27%), 33 within a median of 14 months (Italy); 0-1% (Hausleiter 2023)."
        grade: checked
        sources: [CVA-GIse, Hausleiter2023]
      - text: "New MRI lesions in 23 of 27 (Blazek 2015)."
        grade: checked
        sources: [Blazek2015]
    also:
      - "cerebral filters: no TEER study was found."
    grade: composed

  - id: hit
    title: "Heparin-induced thrombocytopenia (HIT)"
    short: "HIT"
    words: [heparin, thrombocytopenia, bivalirudin, allergy]
    see: [prep-heparin, prep-drugs, device-thrombus]
    monitor:
      - text: "known beforehand: allergy band, said at sign-in and time-out."
        grade: recalled
        sources: []
    echo:
      - "look at every device again and again for thrombus."
    do:
      - text: "Hematology: acute or past? Can it wait?"
        short: "Hematology: acute? Can it wait?"
        who: "operator 1"
      - text: "No heparin: flush, bags, coated and arterial lines."
        short: "No heparin in flush or line."
        who: "nurses, anesth."
      - text: "Surgeon, perfusion: bypass without heparin."
        short: "Surgeon, perfusion informed."
        who: "operator 1"
      - text: >-
          Bivalirudin (PCI label, off label here; local protocol): 0.75 mg/kg, then 1.75 mg/kg per hour; ACT after 5
          minutes, 0.3 mg/kg more if needed.
        short: "Bivalirudin, local; ACT at 5 min."
        who: "anesthesiologist"
        grade: checked
        sources: [BivaliLabel]
      - text: "Thrombus on gear: its card, but bivalirudin."
        short: "Thrombus: its card, bivalirudin."
        who: "all"
    avoid:
      - text: >-
          give protamine, it has no effect; stop the infusion with gear in the left atrium; let blood stand in the
          guide.
        grade: recalled
        sources: []
    call:
      - "told beforehand; then as on the other cards."
    figures:
      - text: "clearance < 30 mL/min: 1 mg/kg per hour, dialysis 0.25 (label)."
        grade: checked
        sources: [BivaliLabel]
      - text: "One MitraClip: large thrombus at ACT 240 s; both out, 0.3 mg/kg, higher rate, clip (Saia 2018)."
        grade: checked
        sources: [Saia2018]
    also:
      - text: "the clip label bars intolerance of anticoagulation, not HIT."
        grade: checked
        sources: [ACS2018]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "cases/active-endocarditis.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: active-endocarditis
number: "05"
title: "Fever and a perforated leaflet"
invented: true
anatomy:
  w-mm: 40
  mva-cm2: 5.6
  eroa-cm2: 0.48
  gap:
    - {weight: 0.7, center-mm: -11, scale-mm: 4, power: 2}
    - {weight: 0.3, center-mm: 0, scale-mm: 5, power: 2}
  depth-mm: 3
  weight-kg: 82
circulation:
  phenotype: primary
  heart-rate: 104
  set:
    lv_e: 1.695826
    lv_v0: 14.830508
    lv_b: 0.012103
    la_b: 0.036633
    r_sys: 0.633895
    r_pul: 0.154119
    c_pv: 1.659271
    tbv: 5728.112462
    k_rise: 0.423836
    peri_v0: 494.227265
    peri_phi: 20
shown: {edv: 175, ef: 64, rvol: 56, la_mean: 24, la_v: 48, pa_sys: 58, map: 76}
stop: true  # no clip is right for this patient
# The lesson about the patient.
strip: "61 y, fever, perforated leaflet"
brief: "A 61-year-old man has a fever of 39 degrees, Staphylococcus aureus in three cultures and a new severe leak. He is in pulmonary edema. You are asked to \"bridge\" him with a clip."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Ten days of fever after a skin abscess. Flucloxacillin since yesterday. No heart disease before.", objective: E5}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 175 mL, LVEF 64%. EROA 0.48 cm2, regurgitant volume 56 to 62 mL by method. PASP 58 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "A 12 mm mobile vegetation on P2, a perforation in P1. No abscess seen.", objective: E5}
  - {id: cultures, ask: "Blood cultures and inflammation", minutes: 10, text: "S. aureus in three of three. White cells 17, CRP 210.", objective: E5}
  - {id: surgeon, ask: "Surgical opinion", minutes: 20, text: "Operable. Asks for a CT of the brain first.", objective: C5}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.48 cm2 and pulmonary edema."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "A hole in P1 and a vegetation on P2: infection."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Acute severe MR."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "no", because: "Operable: urgent surgery is the way."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "no", because: "Infected tissue is not grasped."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "no", because: "Active infection of the valve."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "no", because: "A clip leaves the infection where it is."}
decision:
  question: "What does the heart team decide?"
  objective: E5
  needs: [tte, tee, cultures]
  options:
    - {id: surgery, text: "No clip: antibiotics, endocarditis team, early surgery", right: true, leads: none, because: "Active endocarditis rules a clip out; the leak is a complication that surgery treats with its cause.", source: "ESC-IE2023"}
    - {id: bridge, text: "A clip as a bridge", leads: end, because: "Active endocarditis is a contraindication: a foreign body was put into infected tissue."}
    - {id: antibiotics, text: "Antibiotics alone for six weeks", leads: none, because: "He is in pulmonary edema from a perforated valve: antibiotics do not close the hole.", marks: 20}
    - {id: palliate, text: "Comfort care", leads: none, because: "He is 61 and operable."}
  reasons:
    - {id: infection, text: "Active infection of the valve", right: true}
    - {id: perforation, text: "Perforated leaflet, infected tissue", right: true}
    - {id: operable, text: "He can be operated on", right: true}
    - {id: gradient, text: "A high gradient"}
    - {id: tethering, text: "Leaflet tethering"}
follow-up:
  - {id: team, text: "Endocarditis team today", right: true, objective: F3}
  - {id: surgery, text: "Urgent surgery after the CT of the brain", right: true, objective: C5}
  - {id: support, text: "Ventilation or a balloon pump as a bridge to surgery if needed", right: true, objective: C5}
  - {id: clip-next, text: "A clip if surgery is delayed by a day"}
  - {id: home, text: "Outpatient antibiotics"}
outcome: "He is stabilized on a ventilator and operated on the next day; the valve is repaired with a patch."
weights: {decision: 70, reasons: 20, plan: 10}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E5, text: "Reports of clips after healed endocarditis say nothing about an active one."}
    - {objective: F3, text: "Heart failure from the valve is among the reasons to operate early.", source: "ESC-IE2023"}
  study: [eval-stops, acute-mr, eval-alternatives]
sources: [ESC-IE2023]

"""###
            ]),
        BundledFile(
            path: "cases/advanced-ventricle.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: advanced-ventricle
number: "09"
title: "A very advanced left ventricle"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 40
  mva-cm2: 5.8
  eroa-cm2: 0.2
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 9, power: 4}
  anterior-mm: [20, 22, 20]
  posterior-mm: [9, 10, 9]
  tether-a: [0.4, 0.4, 0.4]
  tether-p: [0.6, 0.6, 0.6]
  depth-mm: 12
  coaptation-gap-mm: 1
  weight-kg: 90
circulation:
  phenotype: secondary
  heart-rate: 96
  set:
    lv_e: 0.36997
    lv_v0: 42.33871
    lv_b: 0.009818
    la_b: 0.034745
    r_sys: 0.965115
    r_pul: 0.611916
    c_pv: 3.819172
    tbv: 6478.057846
    k_rise: 0.324269
    peri_v0: 688.588599
    peri_phi: 20
shown: {edv: 300, ef: 16, rvol: 16, la_mean: 27, la_v: 33, pa_sys: 78, map: 68}
stop: true  # no clip is right for this patient
# The lesson about the patient.
strip: "64 y, LVEF 16%"
brief: "A 64-year-old man with a very weak, very large ventricle has had three admissions this year and needed an inotrope until yesterday. He is sent for a clip."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Dilated cardiomyopathy, four drugs as far as his pressure of 90 lets him, ICD. NYHA IV.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 300 mL, LVESD 74 mm, LVEF 16%. EROA 0.20 cm2, regurgitant volume 16 mL. TAPSE 9 mm, severe TR, PASP 78 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Tethering, depth 12 mm, area 5.8 cm2. Slow flow, no thrombus seen.", objective: E3}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "RA 18, PA 78/38, wedge 27, CI 1.5, output falls when the inotrope is stopped.", objective: E6}
  - {id: advanced, ask: "Advanced heart failure team", minutes: 30, text: "Young enough for a pump or a transplant; wants to hear about both.", objective: E6}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "no", because: "16 mL of 48: small for a ventricle of 300 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Secondary: the ventricle is the disease."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "no", because: "The ventricle explains them; the leak is a bystander."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "yes", because: "As far as his pressure lets him."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Valve surgery alone is out of the question."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "It could be grasped: that is not the point."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "None seen today."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "no", because: "Outside the COAPT limits on LVEF, LVESD, PASP and the right ventricle."}
decision:
  question: "What does the heart team decide?"
  objective: E4
  needs: [history, tte, rhc, advanced]
  options:
    - {id: advanced, text: "No routine clip: pump or transplant, or honest palliation", right: true, leads: none, because: "The leak is small for the ventricle, and every limit of the trial that helped is broken.", source: "COAPT-NCT"}
    - {id: clip, text: "A clip as a bridge", leads: treat, because: "Little to gain; the ventricle may fail when its leak is gone.", marks: 15}
    - {id: drugs, text: "Drugs alone, again in six months", leads: none, because: "Three admissions and inotropes: he does not have six months.", marks: 15}
    - {id: surgery, text: "Valve surgery", leads: none, because: "High risk without a gain."}
  reasons:
    - {id: lvef, text: "LVEF under 20%", right: true}
    - {id: lvesd, text: "LVESD over 70 mm", right: true}
    - {id: pasp, text: "PASP over 70 mmHg, weak right ventricle", right: true}
    - {id: small-leak, text: "A small leak for the size of the ventricle", right: true}
    - {id: calcium, text: "Calcium in the grasping zone"}
follow-up:
  - {id: lvad, text: "Work-up for a pump and a transplant", right: true, objective: E6}
  - {id: palliative, text: "Palliative team beside it", right: true, objective: F4}
  - {id: admission, text: "Not home before he is stable without the inotrope", right: true, objective: F4}
  - {id: clip, text: "Back on the list for a clip"}
  - {id: stop, text: "Stop the four drugs"}
outcome: "He gets a left ventricular assist device five weeks later; the leak is mild with the pump running."
weights: {decision: 70, reasons: 20, plan: 10}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E4, text: "COAPT took LVEF from 20 to 50 percent, LVESD up to 70 mm and PASP up to 70 mmHg.", source: "COAPT-NCT"}
    - {objective: E6, text: "Whether the leak is out of proportion to the ventricle is a way to think, argued about since it was proposed.", source: "Grayburn2019", disagree: [ACC-COAPTecho]}
    - {objective: C4, text: "After clips in very weak ventricles thrombi in the ventricle were seen in small series.", source: "Orban2014"}
  study: [eval-secondary-cutoffs, eval-benefit, eval-ventricles]
sources: [COAPT-NCT, Grayburn2019, Orban2014]

"""###
            ]),
        BundledFile(
            path: "cases/appendage-thrombus.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: appendage-thrombus
number: "06"
title: "Secondary MR in atrial fibrillation"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 5
  eroa-cm2: 0.29
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 23, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.1, 0.1, 0.1]
  tether-p: [0.25, 0.25, 0.25]
  depth-mm: 8
  weight-kg: 80
circulation:
  phenotype: secondary
  heart-rate: 78
  set:
    lv_e: 0.878011
    lv_v0: 30.342742
    lv_b: 0.010873
    la_b: 0.030315
    r_sys: 1.184661
    r_pul: 0.185519
    c_pv: 2.902901
    tbv: 5461.342689
    k_rise: 0.324796
    peri_v0: 560.838048
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 215, ef: 36, rvol: 33, la_mean: 19, la_v: 32, pa_sys: 50, map: 82}
plan:
  puncture: {superior-mm: 1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3}
    - {size: NT, at-mm: -3.2}
accepts: {sizes: [NTW, NT], clips: [1, 2]}
# The lesson about the patient.
strip: "77 y, secondary MR, fibrillation"
brief: "A 77-year-old man in atrial fibrillation is on the table list for a clip today. Ten days ago he stopped his anticoagulant for a dental visit. His secondary MR was found suitable three weeks ago."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Rivaroxaban not taken for ten days. Four heart failure drugs at the highest doses he bears. NYHA III.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 215 mL, LVEF 36%. EROA 0.29 cm2, regurgitant volume 33 mL, fraction 43%. PASP 50 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo of today", minutes: 30, text: "A thrombus of 14 by 9 mm in the appendage. Valve as before: broad jet A2-P2, depth 8 mm, posterior leaflet 11 mm, area 5.0 cm2.", objective: E5}
  - {id: labs, ask: "Laboratory", minutes: 15, text: "Creatinine clearance 58 mL/min, hemoglobin 12.8 g/dL.", objective: P2}
  - {id: holter, ask: "Holter", minutes: 60, text: "Fibrillation, mean rate 78.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.29 cm2 with a fraction of 43%."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Secondary, symmetric tethering."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Congested, and the leak is large for his output."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "yes", because: "As far as he bears them."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Secondary MR: surgery of the valve alone is no answer."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Posterior leaflet 11 mm, area 5.0 cm2."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "no", because: "There is a thrombus in the appendage today."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "Yes, when the thrombus is gone."}
decision:
  question: "What does the heart team decide this morning?"
  objective: E5
  needs: [history, tte, tee]
  options:
    - {id: defer, text: "Cancel today: full anticoagulation, TEE again in 6 to 12 weeks, go only when clear", right: true, leads: treat, because: "A thrombus in the left atrium stops a transseptal procedure until it is gone.", then: "Three months later he has not missed a dose. TEE: appendage clear, valve unchanged. He is on the list again, and today it goes on."}
    - {id: today, text: "Go on, carefully, away from the appendage", leads: end, because: "A guide was brought into a left atrium with a seen thrombus."}
    - {id: lysis, text: "Thrombolysis today", leads: treat, because: "Bleeding for nothing: anticoagulation clears most of them.", marks: 5, then: "The team refuses. Three months of anticoagulation later the appendage is clear, and he is on the list again."}
    - {id: none, text: "Take him off the list for good", leads: treat, because: "The thrombus is a matter of weeks; the valve is not.", marks: 15, then: "His cardiologist asks again after three months: the appendage is clear, and he is on the list."}
  reasons:
    - {id: thrombus, text: "A thrombus in the left atrium today", right: true}
    - {id: reversible, text: "It can clear under full anticoagulation", right: true}
    - {id: valve, text: "The valve itself suits a clip", right: true}
    - {id: fever, text: "Fever"}
    - {id: gradient, text: "A high gradient"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [NTW, NT]
  time-out: prep-time-out
complication:
  id: air
  onset: clip-in-atrium
  sign: "While the clip is brought into the left atrium the ST segments rise in II, III and aVF, bubbles are seen in the aortic root, the heart slows and the pressure falls."
  deadline-minutes: 6
  objective: C4
  offers:
    - {id: oxygen, order: "Oxygen 100%", act: "rescue.do oxygen", text: "On.", marks: 4}
    - {id: aspirate, order: "Aspirate through the guide", act: "rescue.do aspirate", text: "A few bubbles come back.", marks: 2}
    - {id: pressor, order: "A pressor", act: "drug.give phenylephrine", text: "The pressure rises.", marks: 3}
    - {id: atropine, order: "Atropine", act: "drug.give atropine", text: "The heart is faster.", marks: 1}
    - {id: drain, order: "Drain the pericardium", act: "rescue.do drain", text: "No fluid.", wrong: true}
follow-up:
  - {id: oac, text: "Full anticoagulation without a gap", right: true, objective: F1}
  - {id: gdmt, text: "Go on with the heart failure drugs", right: true, objective: F4}
  - {id: echo, text: "Echo before discharge and after one month", right: true, objective: F2}
  - {id: stop-oac, text: "Stop the anticoagulant after the clip"}
  - {id: aspirin, text: "Aspirin in place of the anticoagulant"}
outcome: "The ST segments came down within minutes. He goes home on day 3, anticoagulated."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: C4, text: "Air goes to the highest ostium, the right coronary: ST elevation in II, III and aVF and a slow heart. It passes with oxygen and time."}
    - {objective: E5, text: "Many thrombi in the appendage clear under full anticoagulation within weeks, and some do not: TEE again before anybody goes on."}
    - {objective: I3, text: "Most air comes in through an open guide: flush, and look for bubbles before anything goes in."}
  study: [eval-stops, prep-drugs, intv-device, air-embolism]
sources: [Pregowski2020]

"""###
            ]),
        BundledFile(
            path: "cases/atrial-functional.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: atrial-functional
number: "03"
title: "Atrial functional MR with pulmonary hypertension"
invented: true
anatomy:
  w-mm: 38
  ap-mm: 39
  mva-cm2: 4.6
  eroa-cm2: 0.25
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 8, power: 2}
  anterior-mm: [18, 20, 18]
  posterior-mm: [10, 11, 10]
  depth-mm: 3
  coaptation-gap-mm: 1
  weight-kg: 60
circulation:
  phenotype: afmr
  heart-rate: 80
  set:
    lv_e: 2.387979
    lv_v0: 8.205128
    lv_b: 0.023801
    la_b: 0.035744
    r_sys: 1.304871
    r_pul: 0.331682
    c_pv: 2.644229
    tbv: 6274.260123
    k_rise: 0.330906
    peri_v0: 484.959576
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 120, ef: 60, rvol: 31, la_mean: 21, la_v: 33, pa_sys: 62, map: 88}
plan:
  puncture: {superior-mm: 2, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 0}
accepts: {sizes: [NTW, NT], clips: [1]}
# The lesson about the patient.
strip: "79 y, atrial functional MR"
brief: "A 79-year-old woman with permanent atrial fibrillation on apixaban is in NYHA III. Her left ventricle is normal, her left atrium very large, her lungs are under pressure. You are asked about her mitral valve."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Apixaban, bisoprolol with a rate of 80, furosemide, dapagliflozin; diuretic raised twice this year. No angina.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 120 mL, LVEF 60%. EROA 0.25 cm2, regurgitant volume 31 mL, fraction 43%. PASP 62 mmHg, RA pressure 15. TR moderate to severe.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Annulus 39 mm, coaptation length 2.5 mm, no tethering, no flail. Posterior leaflet 11 mm. Area 4.6 cm2. Appendage clear.", objective: E3}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "RA 15, PA 62/28, wedge 21 with v of 33 mmHg. The septum will have to be looked at.", objective: I7}
  - {id: ct, ask: "CT of the coronaries", minutes: 60, text: "No stenosis.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "The fraction of 43% and EROA 0.25 cm2 together; the EROA band alone reads moderate."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Atrial functional: a stretched annulus, leaflets that move freely."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Wedge and v-wave are high, the ventricle is not the cause."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "yes", because: "Rate controlled, diuretic raised, SGLT2 inhibitor taken."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Age, lungs and tricuspid valve make surgery a high risk."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Leaflets of 20 and 11 mm, area 4.6 cm2."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "Appendage clear, no infection."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "Small series show relief; she wants to try. The tricuspid valve stays on the list."}
decision:
  question: "What does the heart team decide?"
  objective: E6
  needs: [history, tte, tee]
  options:
    - {id: treat, text: "A clip after rate and diuretic were optimized; review the tricuspid valve", right: true, leads: treat, because: "Severe by fraction, high surgical risk, graspable; the evidence is observational and she knows.", source: "Benfari2022"}
    - {id: tricuspid, text: "Treat the tricuspid valve first", leads: treat, because: "The left side fills the lungs: it comes first, and the right side may follow it.", marks: 20, then: "The tricuspid team sends her back: the left side first."}
    - {id: ablation, text: "Ablation of the fibrillation", leads: treat, because: "Permanent for years, with an atrium of this size.", marks: 10, then: "The rhythm specialist declines. The heart team decides for a clip."}
    - {id: none, text: "No treatment of the valve", leads: none, because: "She has symptoms on therapy and a valve that suits a clip."}
  reasons:
    - {id: fraction, text: "Regurgitant fraction and EROA together reach severe", right: true}
    - {id: risk, text: "High surgical risk", right: true}
    - {id: graspable, text: "Leaflets and annulus can be grasped", right: true}
    - {id: tethering, text: "Leaflet tethering"}
    - {id: lvef, text: "LVEF under 50%"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [NTW, NT]
  time-out: prep-time-out
complication:
  id: right-to-left-shunt
  onset: guide-out
  sign: "When the guide has left the left atrium, the saturation falls; color crosses the septum from right to left."
  deadline-minutes: 25
  objective: I7
  critical: "She was left with a known right-to-left shunt and a low saturation."
  offers:
    - {id: close, order: "Close the hole with an occluder", act: "septum.close", text: "The occluder sits; the saturation is back.", marks: 7}
    - {id: oxygen, order: "Oxygen 100%", act: "rescue.do oxygen", text: "A little better, not well.", marks: 1}
    - {id: unload, order: "Lower the right atrial pressure", act: "rescue.do unload-right-heart", text: "It helps; alone it is not enough.", marks: 2}
    - {id: wait, order: "Wait ten minutes and see", minutes: 10, text: "The saturation stays where it is.", wrong: true}
follow-up:
  - {id: oac, text: "Go on with the anticoagulant", right: true, objective: F1}
  - {id: echo, text: "Echo before discharge and at one month, with the septum and TR", right: true, objective: F2}
  - {id: rate, text: "Keep rate and volume controlled", right: true, objective: F4}
  - {id: stop-oac, text: "Stop the anticoagulant, the appendage was clear"}
  - {id: no-tr, text: "Leave the tricuspid valve out of the letters"}
outcome: "With the septum closed she saturates 97 percent on air. At one month NYHA II; the tricuspid valve is reviewed again."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: I7, text: "A right atrial pressure as high as the left one makes the guide's hole a way for blue blood.", source: "RLshunt2020"}
    - {objective: I7, text: "Closing every hole is not asked for; low oxygen from a right-to-left shunt is the accepted reason.", source: "iASD-SOTA", disagree: [EHJ-iASD2016, JIC-shunt]}
    - {objective: E2, text: "The mechanism is the annulus; the ventricle is innocent, so that the COAPT limits do not apply.", source: "HerzMed-AFMR"}
  study: [eval-mechanism, intv-withdraw, right-to-left-shunt]
sources: [Benfari2022, RLshunt2020, iASD-SOTA, HerzMed-AFMR]

"""###
            ]),
        BundledFile(
            path: "cases/coapt-like.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: coapt-like
number: "02"
title: "Heart failure with a tethered valve"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 36
  mva-cm2: 5.4
  eroa-cm2: 0.3
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 22, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.15, 0.2, 0.15]
  tether-p: [0.3, 0.3, 0.3]
  depth-mm: 9
  weight-kg: 84
circulation:
  phenotype: secondary
  heart-rate: 78
  set:
    lv_e: 0.784531
    lv_v0: 32.459677
    lv_b: 0.010616
    la_b: 0.030883
    r_sys: 1.113476
    r_pul: 0.188068
    c_pv: 2.644261
    tbv: 5560.670888
    k_rise: 0.327552
    peri_v0: 580.905586
    peri_phi: 20
shown: {edv: 230, ef: 34, rvol: 33, la_mean: 20, la_v: 34, pa_sys: 52, map: 80}
plan:
  puncture: {superior-mm: 1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3.6}
    - {size: NTW, at-mm: -3.6}
accepts: {sizes: [NTW, NT], clips: [1, 2]}
# The lesson about the patient.
strip: "68 y, secondary MR, LVEF 34%"
brief: "A 68-year-old man was admitted with heart failure four months ago. He is in NYHA III on four drugs for three months, with a CRT device in. You are asked whether a clip would help, and to do it if so."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "ARNI, beta-blocker, MRA and SGLT2 inhibitor at top doses for three months, CRT with 98% pacing. No angina.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 230 mL, LVESD 60 mm, LVEF 34%. EROA 0.30 cm2, regurgitant volume 33 mL, fraction 42%. PASP 52 mmHg. RV mildly reduced.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Symmetric tethering, broad jet A2-P2. Coaptation depth 9 mm, length 3 mm. Posterior leaflet 11 mm. Area 5.4 cm2. Appendage clear.", objective: E3}
  - {id: coronary, ask: "Coronary angiogram", minutes: 45, text: "Old infarct of the inferior wall, stent open, nothing to mend.", objective: E2}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "RA 9, PA 52/24, wedge 20, v-wave 34 mmHg, CI 1.8.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.30 cm2 with a fraction of 42% counts as 3+ in the COAPT way of grading."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Secondary: both leaflets tethered, jet from A2-P2."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "He is congested, and the leak is large for what the ventricle pumps."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "yes", because: "Four drugs at top doses for three months, and CRT."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Surgery for the valve alone has not been shown to help him live longer."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Posterior leaflet 11 mm, area 5.4 cm2, depth 9 mm."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "No infection, appendage clear."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "He fits a trial that halved admissions, and he wants to be at home."}
decision:
  question: "What does the heart team decide?"
  objective: E4
  needs: [history, tte, tee]
  options:
    - {id: treat, text: "A clip, and go on with the drugs", right: true, leads: treat, because: "Inside the COAPT limits, still symptomatic on full therapy, both leaflets graspable.", source: "COAPT-NCT"}
    - {id: optimize, text: "Drugs first, echo again in three months", leads: treat, because: "Done already: three months at top doses.", marks: 12, then: "Three months later nothing has changed but one more admission. The heart team decides for a clip."}
    - {id: surgery, text: "Surgery of the mitral valve", leads: treat, because: "No survival benefit shown for isolated surgery in secondary MR.", then: "The surgeon declines. The heart team decides for a clip."}
    - {id: none, text: "No treatment of the valve", leads: end, because: "He fulfils the criteria of COAPT, where admissions for heart failure were about halved: he is refused a benefit, and nothing was in the way.", source: "Stone2018"}
  reasons:
    - {id: lvef, text: "LVEF between 20 and 50%", right: true}
    - {id: lvesd, text: "LVESD at most 70 mm", right: true}
    - {id: pasp, text: "PASP at most 70 mmHg", right: true}
    - {id: flail, text: "A flail leaflet"}
    - {id: age, text: "His age"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [NTW, NT]
  time-out: prep-time-out
complication:
  id: afterload-mismatch
  onset: afterwards
  sign: "With the leak closed the pressure falls. There is no effusion; the left ventricle looks much weaker than before."
  deadline-minutes: 15
  objective: C4
  offers:
    - {id: effusion, order: "Look for an effusion", act: "effusion.check", text: "No effusion.", marks: 2}
    - {id: second-look, order: "Look at clips and outflow tract", minutes: 2, text: "Clips stable, no SAM, groin soft.", marks: 2}
    - {id: inotrope, order: "Start an inotrope", act: "drug.give dobutamine", text: "Output and pressure rise.", marks: 6}
    - {id: support, order: "Put in a balloon pump", act: "rescue.do support", text: "It is in; the ventricle has less to push against."}
    - {id: pressor, order: "A pressor alone", act: "drug.give noradrenaline", text: "Pressure rises a little, output falls.", wrong: true}
    - {id: fluid, order: "Give fluid", act: "drug.give fluid", text: "Left atrial pressure climbs.", wrong: true}
follow-up:
  - {id: gdmt, text: "Go on with and re-titrate the heart failure drugs", right: true, objective: F4}
  - {id: echo, text: "Echo before discharge and after one month", right: true, objective: F2}
  - {id: rehab, text: "Heart failure clinic and rehabilitation", right: true, objective: F4}
  - {id: stop-drugs, text: "Stop the drugs, the valve is mended"}
  - {id: no-echo, text: "Echo only if symptoms come back"}
outcome: "He goes home on day 4. The ventricle recovers over two days; at one month he is in NYHA II on the same drugs."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: C4, text: "In one series a quarter of such patients had a dip after a good clip; it is usually transient.", source: "Melisurgo2014"}
    - {objective: I6, text: "One NTW already takes most of the leak; the second costs area. Whether 1+ is worth the gradient is argued about.", disagree: [Ausbuettel2026, Sudarsky2021]}
    - {objective: E4, text: "Drugs first, then measured again, then the clip: and the drugs go on.", source: "COAPT-NCT"}
  study: [eval-gdmt, eval-secondary-cutoffs, intv-second-clip, check-low-output, low-output]
sources: [COAPT-NCT, Stone2018, Asch2019, Melisurgo2014, JIC-AM]

"""###
            ]),
        BundledFile(
            path: "cases/commissural-flail.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: commissural-flail
number: "10"
title: "Wide flail at the medial commissure"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 34
  mva-cm2: 5.8
  eroa-cm2: 0.5
  gap:
    - {weight: 1, center-mm: 11, scale-mm: 5.5, power: 3}
  anterior-mm: [20, 24, 20]
  posterior-mm: [11, 12, 12]
  flails:
    - {leaflet: posterior, center-mm: 11, width-mm: 17, gap-mm: 11}
  depth-mm: 2
  chords: 1
  weight-kg: 76
circulation:
  phenotype: primary
  heart-rate: 86
  set:
    lv_e: 1.827392
    lv_v0: 15.254237
    lv_b: 0.012474
    la_b: 0.042292
    r_sys: 0.879134
    r_pul: 0.202481
    c_pv: 1.587969
    tbv: 5635.605247
    k_rise: 0.425131
    peri_v0: 496.833465
    peri_phi: 20
shown: {edv: 180, ef: 66, rvol: 70, la_mean: 24, la_v: 52, pa_sys: 60, map: 82}
plan:
  puncture: {superior-mm: 12, anterior-mm: -8}
  clips:
    - {size: XTW, at-mm: 11.5}
accepts: {sizes: [XTW, XT, NT, NTW], clips: [1, 2]}
# The lesson about the patient.
strip: "84 y, flail at the medial commissure"
brief: "An 84-year-old man in NYHA IV has a wide flail at the medial commissure. Surgery is out of the question at an STS risk of 8 percent and his frailty. A high-volume center is asked."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Two nights in a chair, diuretic by vein. Clear in his mind: one try, no surgery.", objective: E1}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 180 mL, LVEF 66%. EROA 0.50 cm2, regurgitant volume 70 mL. PASP 60 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "P3 and medial commissure flail, gap 11 mm, width 17 mm, jet toward the front. Posterior leaflet 12 mm. Area 5.8 cm2. Appendage clear.", objective: E3}
  - {id: surgeon, ask: "Surgical opinion", minutes: 30, text: "Would not operate. Will stand by.", objective: C5}
  - {id: ct, ask: "CT of the chest", minutes: 60, text: "Old tuberculosis, nothing new.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.50 cm2, 70 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Primary: flail P3 and commissure."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Pulmonary edema."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "STS 8% and frail."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Complex: gap 11, width 17 mm, but length enough, area 5.8 cm2, long arms in the house."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "No infection, appendage clear."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "He wants it and knows that it may fail."}
decision:
  question: "What does the heart team decide?"
  objective: E3
  needs: [history, tte, tee, surgeon]
  options:
    - {id: treat, text: "A clip at a high-volume center, long arms first, with a written bail-out plan", right: true, leads: treat, because: "Prohibitive risk, graspable with long arms; gap and width beyond the first trials raise the risk of failure.", source: "Tamburino2010"}
    - {id: refuse, text: "No clip: outside the EVEREST limits", leads: treat, because: "The limits of the first trials are no law; experienced hands go beyond them.", marks: 20, then: "A second center accepts him, and you are asked to help there."}
    - {id: surgery, text: "Surgery", leads: treat, because: "The surgeon has declined.", then: "The surgeon declines again. The heart team decides for a clip."}
    - {id: palliate, text: "Comfort care alone", leads: none, because: "He asks for one try."}
  reasons:
    - {id: risk, text: "Prohibitive surgical risk", right: true}
    - {id: long-arms, text: "Long arms can bridge the gap", right: true}
    - {id: consent, text: "He knows that it may fail", right: true}
    - {id: coapt, text: "LVEF between 20 and 50%"}
    - {id: simple, text: "A simple central jet"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [XTW, NT, NTW]
  time-out: prep-time-out
complication:
  id: detachment
  onset: afterwards
  sign: "The next morning there is a murmur again. Pressure is stable; the left atrial v-wave is back, and on echo a clip swings on one leaflet."
  deadline-minutes: 120
  objective: C3
  offers:
    - {id: tee, order: "TEE with 3D: which leaflet, how stable, what is left to grasp", minutes: 20, text: "The medial clip swings on the anterior leaflet, stable; the posterior one is there to be grasped.", marks: 4}
    - {id: team, order: "Heart team: a second clip beside it, surgery if that fails", minutes: 30, text: "Agreed.", marks: 5}
    - {id: afterload, order: "Lower the afterload meanwhile", act: "drug.give vasodilator", text: "The leak is a little less.", marks: 1}
    - {id: surgery, order: "Emergency surgery at once", minutes: 30, text: "The surgeon asks why: he is stable.", wrong: true}
    - {id: snare, order: "Pull the clip out with a snare", minutes: 20, text: "The anesthetist refuses to start.", wrong: true}
follow-up:
  - {id: echo, text: "Echo on day 1 and after one month: clip, gradient, MR", right: true, objective: F2}
  - {id: antithrombotic, text: "One written antithrombotic plan with an end date", right: true, objective: F1}
  - {id: return, text: "Come back at once if breathless again", right: true, objective: F2}
  - {id: none, text: "No echo, he is 84"}
  - {id: mri, text: "No MRI ever again"}
outcome: "The second clip beside the first holds. He goes home on day 6, MR 2+, and sleeps lying down."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: C3, text: "A clip on one leaflet is no emergency while the patient is stable; most of those in EXPAND could be mended.", source: "AschEXPAND2021"}
    - {objective: I4, text: "One gripper at a time takes away the compromise of a wide gap, at the price of travel.", source: "Nishiura2024"}
    - {objective: E3, text: "Gap under 10 and width under 15 mm were the limits of the first trials.", source: "Tamburino2010"}
  study: [intv-grasp, check-clip, slda]
sources: [Tamburino2010, AschEXPAND2021, Nishiura2024, Mangieri2022]

"""###
            ]),
        BundledFile(
            path: "cases/flail-p2.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: flail-p2
number: "01"
title: "Primary MR: flail P2"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 34
  mva-cm2: 5.2
  eroa-cm2: 0.44
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 4.25, power: 2}
  anterior-mm: [22, 26, 22]
  posterior-mm: [12, 13, 12]
  flails:
    - {leaflet: posterior, center-mm: 0, width-mm: 10, gap-mm: 5}
  depth-mm: 3
  weight-kg: 62
circulation:
  phenotype: primary
  heart-rate: 76
  set:
    lv_e: 1.951989
    lv_v0: 13.983051
    lv_b: 0.013982
    la_b: 0.030278
    r_sys: 1.143669
    r_pul: 0.155913
    c_pv: 2.006195
    tbv: 5152.345976
    k_rise: 0.364781
    peri_v0: 467.398958
    peri_phi: 20
shown: {edv: 165, ef: 66, rvol: 62, la_mean: 19, la_v: 40, pa_sys: 48, map: 85}
plan:
  puncture: {superior-mm: 4, anterior-mm: -6}
  clips:
    - {size: XTW, at-mm: 0}
accepts: {sizes: [XTW, NTW], clips: [1]}
# The lesson about the patient.
strip: "82 y, primary MR, flail P2"
brief: "An 82-year-old woman is short of breath on one flight of stairs (NYHA III) and slept in a chair last week. Her valve leaks from a torn chord. The surgeons put her risk of repair at 6.8 percent (STS). You are asked what to do, and to do it."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "NYHA III for two months, one admission for pulmonary edema. Bisoprolol, furosemide. Wants to keep her garden; walks with a stick.", objective: E1}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 165 mL, LVEF 66%. EROA 0.44 cm2, regurgitant volume 62 mL, pulmonary vein flow reversed in systole. PASP 48 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "P2 flail from a torn chord, gap 5 mm, width 10 mm, one central jet at A2-P2. Anterior leaflet 26 mm, posterior 13 mm, no calcium. Area 5.2 cm2. Appendage clear.", objective: E3}
  - {id: surgeon, ask: "Surgical opinion", minutes: 30, text: "STS risk of repair 6.8%, frail gait. The surgeon would operate if nothing else could be done.", objective: E6}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "RA 8, PA 48/22, wedge 19 with a v-wave of 40 mmHg. It agrees with the echo.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.44 cm2, 62 mL and reversed pulmonary vein flow agree."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Primary: flail P2 from a torn chord."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Wedge, v-wave and breathlessness fit the leak; nothing else explains them."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "STS 6.8% and frailty: more than most surgeons ask her to take."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Leaflets of 26 and 13 mm without calcium, area 5.2 cm2, gap 5 and width 10 mm."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "No infection, appendage clear, veins free."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "She wants fewer stairs to be a mountain, and the leak explains them."}
decision:
  question: "What does the heart team decide?"
  objective: E6
  needs: [history, tte, tee, surgeon]
  options:
    - {id: treat, text: "A clip at A2-P2", right: true, leads: treat, because: "Symptomatic severe primary MR, high surgical risk, anatomy that suits a clip.", source: "ACC-ECDP2020"}
    - {id: surgery, text: "Surgical repair", leads: treat, because: "Repair lasts longer, but at her risk the team and she prefer the clip.", marks: 20, then: "The surgeon sees her again and hands her back: a clip first."}
    - {id: watch, text: "Watch, and raise the diuretic", leads: treat, because: "She has severe primary MR with symptoms: watching lets the ventricle pay.", marks: 10, then: "Six weeks later she is admitted with pulmonary edema. The heart team decides for a clip."}
    - {id: none, text: "No treatment of the valve", leads: none, because: "Forgoes the only thing that takes her symptoms away."}
  reasons:
    - {id: symptoms, text: "Symptoms fit the leak", right: true}
    - {id: risk, text: "High surgical risk", right: true}
    - {id: leaflets, text: "Leaflets long enough, no calcium", right: true}
    - {id: coapt, text: "LVEF between 20 and 50%"}
    - {id: mac, text: "Calcium in the grasping zone"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [XTW, NTW]
  time-out: prep-time-out
complication:
  id: groin-bleed
  onset: afterwards
  sign: "In recovery the pressure falls and the heart races. Right and left atrial pressures are low, the echo shows no effusion, the groin is swollen."
  deadline-minutes: 6
  objective: C5
  offers:
    - {id: press, order: "Press on the groin", act: "rescue.do press", text: "The hand stays on; the swelling stops growing.", marks: 6}
    - {id: blood, order: "Give blood", act: "drug.give blood", text: "The first unit runs.", marks: 3}
    - {id: protamine, order: "Reverse the heparin", act: "protamine.give 50", text: "Protamine is in.", marks: 2}
    - {id: surgeon, order: "Call the vascular surgeon", act: "rescue.do call-surgeon", text: "On the way.", marks: 2}
    - {id: effusion, order: "Look for an effusion", act: "effusion.check", text: "No effusion.", marks: 2}
    - {id: drain, order: "Drain the pericardium", act: "rescue.do drain", text: "The needle finds no fluid.", wrong: true}
    - {id: clip, order: "Go back and reopen the case: it must be the clip", minutes: 10, text: "The echo shows the clip stable; ten minutes are lost.", wrong: true}
follow-up:
  - {id: echo, text: "Echo before discharge and after one month", right: true, objective: F2}
  - {id: antithrombotic, text: "One written antithrombotic plan with an end date", right: true, objective: F1}
  - {id: ie, text: "Antibiotics before dental work, as locally agreed", right: true, objective: F3}
  - {id: warfarin, text: "Warfarin for life because of the clip"}
  - {id: none-needed, text: "No follow-up: the valve is mended"}
outcome: "One month later she climbs her stairs with one rest. MR is 1+, the gradient 3 mmHg at 74 a minute."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E3, text: "EROA, gap and width lie inside the limits of the first trials: a valve to learn on.", source: "Tamburino2010"}
    - {objective: I6, text: "A picture of MR 1+ says nothing about how much leaflet is held: insertion has to be seen.", source: "AschEXPAND2021"}
    - {objective: C5, text: "A falling pressure with a low left atrial pressure and no effusion is blood loss until proved otherwise; the clip is rarely to blame."}
  study: [eval-anatomy, intv-perpendicular, intv-insertion, check-groin, groin-bleeding]
sources: [ACC-ECDP2020, Tamburino2010, AschEXPAND2021]

"""###
            ]),
        BundledFile(
            path: "cases/low-risk-barlow.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: low-risk-barlow
number: "08"
title: "Barlow's valve at low surgical risk"
invented: true
anatomy:
  w-mm: 44
  ap-mm: 38
  mva-cm2: 7.4
  eroa-cm2: 0.52
  gap:
    - {weight: 0.6, center-mm: -5, scale-mm: 5, power: 2}
    - {weight: 0.4, center-mm: 9, scale-mm: 4, power: 2}
  anterior-mm: [24, 28, 24]
  posterior-mm: [18, 20, 18]
  flails:
    - {leaflet: posterior, center-mm: 0, width-mm: 26, gap-mm: 7}
    - {leaflet: anterior, center-mm: -4, width-mm: 10, gap-mm: 3}
  depth-mm: 1
  weight-kg: 64
circulation:
  phenotype: primary
  heart-rate: 72
  set:
    lv_e: 1.774468
    lv_v0: 15.677966
    lv_b: 0.011575
    la_b: 0.032637
    r_sys: 1.237929
    r_pul: 0.105595
    c_pv: 1.855948
    tbv: 4997.697156
    k_rise: 0.361022
    peri_v0: 472.647738
    peri_phi: 20
shown: {edv: 185, ef: 66, rvol: 73, la_mean: 18, la_v: 44, pa_sys: 42, map: 88}
stop: true  # no clip is right for this patient
# The lesson about the patient.
strip: "58 y, Barlow's valve, low risk"
brief: "A 58-year-old teacher has a floppy valve that leaks severely. She is in NYHA II, her surgical risk is 0.6 percent. She would prefer no scar and has read about clips."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Winded on the third floor. No drugs. Fears the scar and the weeks off.", objective: E6}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 185 mL, LVESD 41 mm, LVEF 66%. EROA 0.52 cm2, regurgitant volume 73 mL. PASP 42 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Both leaflets thick and long (18 to 28 mm), prolapse from P1 to P3 and of A2, two jets. Area 7.4 cm2.", objective: E3}
  - {id: surgeon, ask: "Surgical opinion", minutes: 30, text: "Repair through a small incision; in this center nearly all such valves are repaired. STS 0.6%.", objective: E6}
  - {id: mri, ask: "MRI", minutes: 60, text: "Confirms the volumes.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.52 cm2, 73 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Primary: Barlow, several segments, two jets."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Winded with a large ventricle."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "no", because: "STS 0.6%: low."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "no", because: "Graspable in places, but several segments and two wide jets."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "Nothing stops it."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "no", because: "Repair would help more, and for longer."}
decision:
  question: "What does the heart team decide?"
  objective: E6
  needs: [tte, tee, surgeon]
  options:
    - {id: repair, text: "Surgical repair at an experienced center", right: true, leads: none, because: "Low risk, repairable, decades ahead of her: durability decides.", source: "Feldman2011"}
    - {id: clip, text: "Clips, as she asks", leads: treat, because: "A choice with far more re-operations; she should know before she asks.", marks: 10}
    - {id: watch, text: "Watch until LVESD is 45 mm", leads: none, because: "Symptoms and severe primary MR at low risk: repair now is the better time.", marks: 25}
    - {id: replace, text: "A mechanical valve", leads: none, because: "The valve can be repaired.", marks: 5}
  reasons:
    - {id: risk, text: "Low surgical risk", right: true}
    - {id: repairable, text: "Repairable in experienced hands", right: true}
    - {id: durability, text: "Durability over decades", right: true}
    - {id: wish, text: "She asks for it"}
    - {id: lvef, text: "LVEF under 50%"}
follow-up:
  - {id: talk, text: "A shared decision with the figures for re-operation", right: true, objective: E6}
  - {id: minimal, text: "Offer minimally invasive repair", right: true, objective: E6}
  - {id: echo, text: "Echo before and after the repair", right: true, objective: F2}
  - {id: second-clip, text: "Plan three clips"}
  - {id: ban, text: "Forbid her all sport"}
outcome: "She chooses repair through a small incision. A year later the valve is tight and she runs again."
weights: {decision: 70, reasons: 20, plan: 10}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E6, text: "In EVEREST II surgery for a leak that stayed or came back was far more frequent after the clip: 20 against 2 percent within a year.", source: "Feldman2011"}
    - {objective: E6, text: "At four and five years death did not differ; re-operation did, most of it in the first year.", source: "Mauri2013"}
  study: [eval-surgical-risk, eval-alternatives, what-the-trials-found]
sources: [Feldman2011, Mauri2013]

"""###
            ]),
        BundledFile(
            path: "cases/second-clip-gradient.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: second-clip-gradient
number: "12"
title: "Primary MR: A2 prolapse in atrial fibrillation"
invented: true
anatomy:
  w-mm: 40
  ap-mm: 33
  mva-cm2: 4.9
  eroa-cm2: 0.4
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 11, power: 6}
  anterior-mm: [20, 24, 20]
  posterior-mm: [11, 12, 11]
  flails:
    - {leaflet: anterior, center-mm: 0, width-mm: 14, gap-mm: 4}
  depth-mm: 3
  weight-kg: 58
circulation:
  phenotype: primary
  heart-rate: 78
  set:
    lv_e: 1.955831
    lv_v0: 12.711864
    lv_b: 0.015453
    la_b: 0.034587
    r_sys: 1.237221
    r_pul: 0.221515
    c_pv: 2.21543
    tbv: 5161.878612
    k_rise: 0.364136
    peri_v0: 448.700374
    peri_phi: 20
rhythm: {irregular: 0.15}
shown: {edv: 150, ef: 64, rvol: 56, la_mean: 18, la_v: 36, pa_sys: 50, map: 84}
plan:
  puncture: {superior-mm: 3, anterior-mm: -6}
  clips:
    - {size: NTW, at-mm: 0}
accepts: {sizes: [NTW, NT], clips: [1]}
# The lesson about the patient.
strip: "80 y, A2 prolapse, fibrillation"
brief: "An 80-year-old woman in atrial fibrillation on apixaban has a prolapse of A2 and is breathless on the level. Her valve is not large. You are asked to treat it."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "NYHA III, bisoprolol, apixaban, furosemide. Rate 78 at rest, 104 when frightened.", objective: E1}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 150 mL, LVEF 64%. EROA 0.40 cm2, regurgitant volume 56 mL. Mean gradient 2 mmHg at 78. PASP 50 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "A2 prolapse with flail, gap 4 mm, broad central jet. Leaflets 24 and 12 mm. Area 4.9 cm2. Appendage clear.", objective: E3}
  - {id: surgeon, ask: "Surgical opinion", minutes: 30, text: "STS 5.9%, frail: prefers the clip.", objective: E6}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "Wedge 18, v-wave 36 mmHg.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.40 cm2, 56 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Primary: A2 prolapse."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "v-wave and breathlessness fit."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "STS 5.9% and frail."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Length enough; area 4.9 cm2 leaves room for one clip and little for two."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "Appendage clear."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "She wants to walk to the market again."}
decision:
  question: "What does the heart team decide?"
  objective: E6
  needs: [history, tte, tee, surgeon]
  options:
    - {id: treat, text: "A clip at A2-P2; a second one only if the gradient allows", right: true, leads: treat, because: "Severe primary MR, high risk, graspable; the area sets the limit.", source: "ACC-ECDP2020"}
    - {id: two, text: "Two clips from the start", leads: treat, because: "Decided before the gradient is known: the area may not bear it.", marks: 45, then: "The team begins, and will judge the second clip when the first one is closed."}
    - {id: surgery, text: "Surgery", leads: treat, because: "High risk, and she prefers the clip.", marks: 20, then: "The surgeon sends her back: a clip first."}
    - {id: none, text: "No treatment of the valve", leads: none, because: "Severe and symptomatic."}
  reasons:
    - {id: severe, text: "Severe and symptomatic", right: true}
    - {id: risk, text: "High surgical risk", right: true}
    - {id: area, text: "The area leaves room for one clip", right: true}
    - {id: coapt, text: "LVEF between 20 and 50%"}
    - {id: tethering, text: "Leaflet tethering"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [NTW, NT]
  time-out: prep-time-out
follow-up:
  - {id: oac, text: "Go on with apixaban", right: true, objective: F1}
  - {id: rate, text: "Rate control: the gradient depends on it", right: true, objective: F4}
  - {id: echo, text: "Echo before discharge and after one month, gradient with heart rate", right: true, objective: F2}
  - {id: dapt, text: "Two antiplatelet drugs besides apixaban"}
  - {id: none, text: "No echo"}
outcome: "With one clip she has MR 1+ and 4 mmHg at 76 a minute; at one month she goes to the market."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: I6, text: "A gradient is judged with its rate: slow the heart, measure again, and only then decide on the clip in hand.", source: "MVARC"}
    - {objective: I6, text: "In primary MR higher gradients went with worse outcomes in one series; in secondary MR others found none of it.", disagree: [Ausbuettel2026, Sudarsky2021]}
    - {objective: C1, text: "A residual 1+ at 4 mmHg may be better than trace at 7: EOA at least 1.5 cm2 and under 5 mmHg are what is asked for.", source: "KharsaEd2026"}
  study: [intv-assess, intv-second-clip, check-gradient, high-gradient]
sources: [ACC-ECDP2020, MVARC, KharsaEd2026, Ausbuettel2026, Sudarsky2021]

"""###
            ]),
        BundledFile(
            path: "cases/short-posterior-leaflet.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: short-posterior-leaflet
number: "07"
title: "A short, restricted posterior leaflet"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 4.4
  eroa-cm2: 0.36
  gap:
    - {weight: 1, center-mm: 11, scale-mm: 5, power: 2}
  anterior-mm: [20, 22, 20]
  posterior-mm: [9, 8, 6]
  tether-a: [0.2, 0.3, 0.3]
  tether-p: [0.4, 0.6, 0.9]
  depth-mm: 12
  coaptation-gap-mm: 1
  chords: 1.2
  weight-kg: 78
circulation:
  phenotype: secondary
  heart-rate: 80
  set:
    lv_e: 0.86217
    lv_v0: 28.931452
    lv_b: 0.011238
    la_b: 0.033083
    r_sys: 1.33196
    r_pul: 0.323358
    c_pv: 2.493318
    tbv: 5502.152908
    k_rise: 0.325318
    peri_v0: 551.809116
    peri_phi: 20
shown: {edv: 205, ef: 36, rvol: 39, la_mean: 19, la_v: 33, pa_sys: 55, map: 80}
stop: true  # no clip is right for this patient
# The lesson about the patient.
strip: "73 y, short posterior leaflet"
brief: "A 73-year-old man had an inferior infarction and is in NYHA III. His posterior leaflet is short and does not move. The referring colleague hopes for a clip."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Infarct two years ago. Beta-blocker and ACE inhibitor at half the top dose, no MRA, no SGLT2 inhibitor.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 205 mL, LVESD 56 mm, LVEF 36%. EROA 0.36 cm2, regurgitant volume 39 mL. PASP 55 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Medial jet A3-P3. Posterior leaflet 6 mm there and fixed, coaptation length 1 mm, depth 12 mm. Area 4.4 cm2. Appendage clear.", objective: E3}
  - {id: viability, ask: "MRI for viability", minutes: 60, text: "The inferior wall is half alive; the right coronary is tight.", objective: E6}
  - {id: rhc, ask: "Right heart catheter", minutes: 45, text: "Wedge 19, v-wave 33 mmHg, CI 1.5.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.36 cm2, 39 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Restricted in systole (IIIb), medial."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Yes, with the ventricle."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "no", because: "Half doses, two classes missing."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Surgery would be high risk, and is to be discussed."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "no", because: "6 mm of fixed leaflet and a depth of 12 mm: there is too little to hold."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "No infection, appendage clear."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "no", because: "A clip would hold poorly; other things are open."}
decision:
  question: "What does the heart team decide?"
  objective: E3
  needs: [history, tte, tee]
  options:
    - {id: optimize, text: "No clip now: complete the drugs, revascularize if viable, discuss a valve or annuloplasty", right: true, leads: none, because: "Too little leaflet to hold, and therapy is not optimized.", source: "Hausleiter2023"}
    - {id: expert, text: "A try at an expert site with consent to stop", leads: treat, because: "Each finding alone is complex; together they are unsuitable, and drugs come first.", marks: 40}
    - {id: ntw, text: "An NTW today", leads: treat, because: "6 mm of fixed leaflet is less than its arms ask for."}
    - {id: none, text: "Nothing more", leads: none, because: "Drugs and the tight coronary are still to be treated.", marks: 10}
  reasons:
    - {id: leaflet, text: "Posterior leaflet under 7 mm and fixed", right: true}
    - {id: depth, text: "Coaptation depth of 12 mm, length of 1 mm", right: true}
    - {id: drugs, text: "Drugs not yet optimized", right: true}
    - {id: gradient, text: "A high gradient"}
    - {id: flail, text: "A wide flail"}
follow-up:
  - {id: gdmt, text: "Complete the four drug classes, echo again in three months", right: true, objective: E4}
  - {id: pci, text: "Revascularize the viable wall", right: true, objective: E6}
  - {id: valve, text: "Present him for a transcatheter valve or surgery", right: true, objective: E6}
  - {id: clip-month, text: "A clip in a month whatever the echo shows"}
  - {id: stop, text: "Stop the beta-blocker"}
outcome: "Three months after the stent and with four drugs the leak is 2+. Nobody speaks of a clip."
weights: {decision: 70, reasons: 20, plan: 10}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E3, text: "Under 7 mm of posterior leaflet many operators stop; the figure is recalled, not read in a source."}
    - {objective: I6, text: "If a clip is tried all the same, stopping is a correct outcome: do not close on hope."}
    - {objective: E4, text: "Therapy first, then measured again: the leak may shrink by itself.", source: "ACC-ECDP2020"}
  study: [eval-anatomy, eval-gdmt, intv-decide]
sources: [Hausleiter2023, ACC-ECDP2020]

"""###
            ]),
        BundledFile(
            path: "cases/small-calcified-valve.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: small-calcified-valve
number: "04"
title: "A small valve with calcium"
invented: true
anatomy:
  w-mm: 34
  ap-mm: 28
  mva-cm2: 3.2
  eroa-cm2: 0.42
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 5, power: 2}
  anterior-mm: [16, 18, 16]
  posterior-mm: [7, 8, 7]
  calcium-a: [0.3, 0.5, 0.3]
  calcium-p: [0.7, 0.7, 0.7]
  depth-mm: 3
  weight-kg: 55
circulation:
  phenotype: primary
  heart-rate: 84
  set:
    lv_e: 1.913714
    lv_v0: 11.864407
    lv_b: 0.016964
    la_b: 0.036452
    r_sys: 1.357826
    r_pul: 0.328068
    c_pv: 1.915623
    tbv: 5090.7418
    k_rise: 0.365085
    peri_v0: 440.149715
    peri_phi: 20
shown: {edv: 140, ef: 62, rvol: 55, la_mean: 20, la_v: 38, pa_sys: 56, map: 85}
stop: true  # no clip is right for this patient
# The lesson about the patient.
strip: "86 y, small calcified valve"
brief: "An 86-year-old woman with calcium around the mitral valve is in NYHA III. The surgeons put her risk at 9 percent. A colleague asks for \"just one small clip\"."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "Breathless on the level, two admissions. Diuretic, beta-blocker. She wants to be at home.", objective: E1}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 140 mL, LVEF 62%. EROA 0.42 cm2, regurgitant volume 55 mL. Mean gradient 4 mmHg at 84 a minute. PASP 56.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "3D area 3.2 cm2. Leaflets short and calcified where a clip would grasp. Appendage clear.", objective: E3}
  - {id: ct, ask: "CT of the annulus and outflow tract", minutes: 60, text: "Calcium around more than half of the annulus. Enough room in the outflow tract to talk about a valve.", objective: E6}
  - {id: surgeon, ask: "Surgical opinion", minutes: 30, text: "STS 9%, calcium down into the ventricle: a high-risk replacement.", objective: E6}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.42 cm2 and 55 mL."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Primary and calcific: stiff, shrunken leaflets."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "The atrial pressures explain them, leak and narrowing together."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: not-applicable, because: "The MR is primary."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "STS 9% with a calcified annulus."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "no", because: "Area 3.2 cm2, gradient 4 mmHg already, calcium where the clip would grasp."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "No infection, appendage clear."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "no", because: "A clip would trade a leak for a stenosis."}
decision:
  question: "What does the heart team decide?"
  objective: E3
  needs: [tte, tee, ct]
  options:
    - {id: alternatives, text: "No clip; discuss a transcatheter valve, surgery or care without a device", right: true, leads: none, because: "Small area, calcium in the grasping zone and a gradient of 4 already: a clip would narrow the valve.", source: "Kharsa2026"}
    - {id: one-nt, text: "One NT, and see the gradient", leads: treat, because: "Allowed only because an unreleased clip can be taken out; area and calcium speak against the try.", marks: 15}
    - {id: two, text: "Two clips to be sure", leads: treat, because: "The area would fall well under 1.5 cm2."}
    - {id: watch, text: "Echo again in six months", leads: none, because: "She has symptoms now; the answer is another treatment or honest care, not waiting.", marks: 25}
  reasons:
    - {id: area, text: "Area of 3.2 cm2 before any clip", right: true}
    - {id: calcium, text: "Calcium in the grasping zone", right: true}
    - {id: gradient, text: "Gradient of 4 mmHg already", right: true}
    - {id: age, text: "Her age alone"}
    - {id: lvef, text: "Her LVEF"}
follow-up:
  - {id: tmvr, text: "Work-up for a transcatheter valve: CT, outflow tract", right: true, objective: E6}
  - {id: symptoms, text: "Diuretic and rate control now", right: true, objective: F4}
  - {id: goals, text: "Talk with her about goals and palliative help", right: true, objective: E6}
  - {id: clip-later, text: "Put her on the list for a clip in three months"}
  - {id: nothing, text: "Discharge without an appointment"}
outcome: "She is seen in the valve clinic; a transcatheter valve is discussed, and she goes home on a higher diuretic."
weights: {decision: 70, reasons: 20, plan: 10}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: E3, text: "Series of small valves show acceptable results for area 3 to 4 cm2, in selected patients without this calcium.", source: "Kharsa2026", disagree: [KharsaEd2026]}
    - {objective: I6, text: "A gradient is named with its heart rate; 5 mmHg is the usual line, and the rate can hide or make it.", source: "MVARC"}
  study: [eval-geometry, eval-alternatives, high-gradient]
sources: [Kharsa2026, KharsaEd2026, MVARC]

"""###
            ]),
        BundledFile(
            path: "cases/thin-septum.yaml",
            parts: [
###"""
# An invented patient. Valve, septum and circulation as the clip lab meets them; the numbers were fitted to "shown".
id: thin-septum
number: "11"
title: "Secondary MR with a thin septum"
invented: true
anatomy:
  w-mm: 37
  ap-mm: 35
  mva-cm2: 4.8
  eroa-cm2: 0.28
  gap:
    - {weight: 1, center-mm: 0, scale-mm: 14, power: 6}
  anterior-mm: [20, 22, 20]
  posterior-mm: [10, 11, 10]
  tether-a: [0.1, 0.1, 0.1]
  tether-p: [0.25, 0.25, 0.25]
  depth-mm: 8
  septum: {height-mm: 37, roof-mm: 9, laxity: 1}
  weight-kg: 63
circulation:
  phenotype: secondary
  heart-rate: 80
  set:
    lv_e: 0.860097
    lv_v0: 29.637097
    lv_b: 0.010917
    la_b: 0.030075
    r_sys: 1.16431
    r_pul: 0.207005
    c_pv: 2.976315
    tbv: 5419.962917
    k_rise: 0.324477
    peri_v0: 553.913926
    peri_phi: 20
shown: {edv: 210, ef: 35, rvol: 31, la_mean: 18, la_v: 30, pa_sys: 50, map: 80}
plan:
  puncture: {superior-mm: -1, anterior-mm: -5}
  clips:
    - {size: NTW, at-mm: 3}
    - {size: NT, at-mm: -3.2}
accepts: {sizes: [NTW, NT], clips: [1, 2]}
# The lesson about the patient.
strip: "75 y, secondary MR, thin septum"
brief: "A 75-year-old woman with secondary MR and a large left atrium is accepted for a clip. The echo report adds: thin septum, bulging to the right, a low roof."
findings:
  - {id: history, ask: "History and drugs", minutes: 5, text: "NYHA III on four drugs for five months. No bleeding.", objective: E4}
  - {id: tte, ask: "Transthoracic echo", minutes: 20, text: "LVEDV 210 mL, LVESD 55 mm, LVEF 35%. EROA 0.28 cm2, regurgitant volume 31 mL, fraction 43%. PASP 50 mmHg.", objective: E1}
  - {id: tee, ask: "Transesophageal echo", minutes: 30, text: "Symmetric tethering, broad jet A2-P2, depth 8 mm, posterior leaflet 11 mm, area 4.8 cm2. Thin septum that bulges to the right, roof 9 mm above the middle of the fossa. Appendage clear.", objective: I1}
  - {id: labs, ask: "Laboratory", minutes: 15, text: "Hemoglobin 12.4 g/dL, platelets normal.", objective: P5}
  - {id: ct, ask: "CT of the aorta", minutes: 60, text: "No aneurysm.", needless: true}
questions:
  - {id: severe, ask: "Severe on several measures?", answer: "yes", because: "EROA 0.28 cm2 with a fraction of 43%."}
  - {id: mechanism, ask: "Mechanism and segment known?", answer: "yes", because: "Secondary, symmetric tethering."}
  - {id: symptoms, ask: "Symptoms from the MR?", answer: "yes", because: "Congested on full therapy."}
  - {id: therapy, ask: "Secondary MR: therapy optimized?", answer: "yes", because: "Four drugs for five months."}
  - {id: risk, ask: "Surgical risk too high?", answer: "yes", because: "Secondary MR: surgery of the valve alone is no answer."}
  - {id: anatomy, ask: "Leaflets graspable, area left?", answer: "yes", because: "Posterior leaflet 11 mm, area 4.8 cm2."}
  - {id: stops, ask: "No infection, no clot, a route?", answer: "yes", because: "There is a route: the septum is thin, which asks for a low aim and not for another way."}
  - {id: benefit, ask: "Will it help, and is it wanted?", answer: "yes", because: "Inside the COAPT limits, and she wants it."}
decision:
  question: "What does the heart team decide?"
  objective: E4
  needs: [history, tte, tee]
  options:
    - {id: treat, text: "A clip, with a written plan for the septum and a drain in the room", right: true, leads: treat, because: "Inside the COAPT limits; a thin septum asks for care and a drain within reach.", source: "COAPT-NCT"}
    - {id: refuse, text: "No clip: the septum is too dangerous", leads: treat, because: "A thin septum lets the needle slip; it can be aimed for.", marks: 15, then: "A second team accepts her, and you are asked to help there."}
    - {id: optimize, text: "Drugs first, echo again in three months", leads: treat, because: "Done: five months on four drugs.", marks: 12, then: "Three months later nothing has changed. The heart team decides for a clip."}
    - {id: surgery, text: "Surgery", leads: treat, because: "No survival benefit shown for isolated surgery in secondary MR.", then: "The surgeon declines. The heart team decides for a clip."}
  reasons:
    - {id: coapt, text: "LVEF, LVESD and PASP inside the COAPT limits", right: true}
    - {id: therapy, text: "Still symptomatic on full therapy", right: true}
    - {id: leaflets, text: "Leaflets can be grasped", right: true}
    - {id: flail, text: "A flail leaflet"}
    - {id: fever, text: "Fever"}
preparation:
  anesthesia: [general, sedation]
  access: [vein-ultrasound]
  heparin: [early-small, after-puncture]
  clip-plan: [NTW, NT]
  time-out: prep-time-out
complication:
  id: tamponade
  onset: afterwards
  sign: "Ten minutes after the groin was closed the pressure falls, the heart races, the right atrial pressure climbs."
  deadline-minutes: 8
  objective: C2
  critical: "Tamponade was not drained in time: the circulation failed."
  offers:
    - {id: effusion, order: "Look for an effusion", act: "effusion.check", text: "Fluid all around the heart, the right atrium is pressed in.", marks: 2}
    - {id: drain, order: "Drain the pericardium", act: "rescue.do drain", text: "Blood comes; the pressure rises.", marks: 7}
    - {id: protamine, order: "Reverse the heparin", act: "protamine.give 50", text: "Protamine is in; the bleeding slows.", marks: 3}
    - {id: surgeon, order: "Call the surgeon", act: "rescue.do call-surgeon", text: "On the way.", marks: 2}
    - {id: fluid, order: "Give fluid meanwhile", act: "drug.give fluid", text: "It buys a minute.", marks: 1}
    - {id: heparin, order: "More heparin, the ACT was low", act: "heparin.give 3000", text: "The bleeding goes on faster.", wrong: true}
    - {id: diuretic, order: "A diuretic, the right atrial pressure is high", minutes: 3, text: "The pressure falls further.", wrong: true}
follow-up:
  - {id: gdmt, text: "Go on with the heart failure drugs", right: true, objective: F4}
  - {id: effusion, text: "Echo for an effusion again tonight and tomorrow", right: true, objective: F2}
  - {id: echo, text: "Echo after one month", right: true, objective: F2}
  - {id: home, text: "Home this evening"}
  - {id: stop-drugs, text: "Stop the drugs, the valve is mended"}
outcome: "The drain comes out the next day. She goes home on day 5 in NYHA II."
weights: {decision: 30, preparation: 10, intervention: 40, complication: 15, follow-up: 5}
pass: {sum: 80, objective: 60, objective-from: 10}
debrief:
  points:
    - {objective: I1, text: "A thin septum lets the needle jump upward when it goes through: aim lower than the height you want, and mind the roof."}
    - {objective: C2, text: "Blood around the heart late after the guide is out is looked for whenever the pressure falls; draining comes before asking why.", source: "Hausleiter2023"}
    - {objective: E4, text: "The limits of COAPT, held against this patient one by one.", source: "COAPT-NCT"}
  study: [intv-tenting, intv-puncture, check-effusion, tamponade]
sources: [COAPT-NCT, Hausleiter2023]

"""###
            ]),
        BundledFile(
            path: "figures.yaml",
            parts: [
###"""
# The drawings: strokes for terminals with braille patterns, lines for the others, words for everybody.
# Parts name strokes and labels that a step can make stand out; roles give them color; panels cut a drawing out of the canvas.
figures:
  - id: catheter-route
    title: "The way of the catheter"
    description: >-
      The right and left heart cut open and seen from the front, with the catheter drawn as a thick line. Seven
      places are numbered along it. 1, bottom left: the femoral vein in the groin, where the catheter goes in.
      2: the inferior vena cava, a tube that runs straight up to the heart. 3: the right atrium, which the
      catheter enters from below; there it bends toward the septum. 4: the fossa ovalis, a gap in the double
      line of the atrial septum; here the catheter crosses to the other side. 5: the left atrium, which it
      crosses before it bends down. 6: the mitral valve, two leaflets that hang down like a funnel; the catheter
      passes between them. 7: the left ventricle, where the open clip at the tip forms a V whose arms point back
      up at the leaflets. So the whole way is one arch: up, over through the septum, and down. Drawn for
      orientation and not passed: the superior vena cava above the right atrium, the right ventricle below it,
      and a pulmonary vein at the far upper corner of the left atrium.
    canvas: [72, 16]
    panels:
      - {id: right-side, title: "femoral vein to fossa ovalis", area: [0, 0, 36, 16]}
      - {id: left-side, title: "fossa ovalis to left ventricle", area: [34, 0, 36, 16]}
    parts:
      - {id: femoral-vein, title: "the femoral vein (1)"}
      - {id: vena-cava, title: "the inferior vena cava (2)"}
      - {id: right-atrium, title: "the right atrium (3)"}
      - {id: fossa, title: "the fossa ovalis (4)"}
      - {id: left-atrium, title: "the left atrium (5)"}
      - {id: mitral-valve, title: "the mitral valve (6)"}
      - {id: catheter, title: "the catheter"}
      - {id: clip, title: "the open clip"}
    strokes:
      # superior vena cava
      - line: [17.25, 0.125, 17.25, 1.875]
      - line: [22.25, 0.125, 22.25, 1.625]
      # outer wall of the right atrium
      - {curve: [17.25, 1.875, 10.75, 3.125, 10.75, 4.625], part: right-atrium}
      - {curve: [10.75, 4.625, 10.75, 6.125, 12.25, 7.125], part: right-atrium}
      - {curve: [12.25, 7.125, 13.75, 8.125, 14.5, 8.875], part: right-atrium}
      # inferior vena cava
      - {curve: [14.5, 8.875, 15.25, 9.625, 15.25, 10.875], part: vena-cava}
      - {curve: [20.25, 9.625, 20.25, 12.625, 20.25, 14.25], part: vena-cava}
      # femoral vein
      - {curve: [15.25, 10.875, 15.25, 12.125, 15, 13], part: femoral-vein}
      - {curve: [15, 13, 14.75, 13.875, 12, 14], part: femoral-vein}
      - {curve: [12, 14, 9.25, 14.125, 0.25, 14.125], part: femoral-vein}
      - {curve: [20.25, 14.25, 20.25, 15.875, 15.75, 15.875], part: femoral-vein}
      - {curve: [15.75, 15.875, 11.25, 15.875, 0.25, 15.875], part: femoral-vein}
      # roof of the right atrium
      - {curve: [22.25, 1.625, 28.25, 1.125, 30.75, 1.5], part: right-atrium}
      - {curve: [30.75, 1.5, 33.25, 1.875, 34.75, 3.125], part: right-atrium}
      # atrial septum with a gap at the fossa ovalis
      - {line: [34.75, 3.125, 34.75, 4.375], part: fossa}
      - {line: [34.75, 6.125, 34.75, 8.125], part: fossa}
      - {line: [35.75, 3.125, 35.75, 4.375], part: fossa}
      - {line: [35.75, 6.125, 35.75, 8.125], part: fossa}
      # left atrium with a pulmonary vein
      - {curve: [35.75, 3.125, 38.25, 0.625, 42.25, 0.5], part: left-atrium}
      - {curve: [42.25, 0.5, 46.25, 0.375, 49.75, 0.5], part: left-atrium}
      - {curve: [49.75, 0.5, 53.25, 0.625, 57.25, 2.125], part: left-atrium}
      - {line: [57.25, 2.125, 62.25, 1.125], part: left-atrium}
      - {line: [58.75, 3.625, 63.75, 2.625], part: left-atrium}
      - {curve: [58.75, 3.625, 60.25, 5.125, 59.5, 5.875], part: left-atrium}
      - {curve: [59.5, 5.875, 58.75, 6.625, 57.25, 8.125], part: left-atrium}
      # tricuspid valve and right ventricle
      - curve: [20.25, 9.625, 20.25, 8.875, 22.25, 8.625]
      - line: [22.25, 8.625, 26.25, 10.125]
      - line: [34.75, 8.375, 30.25, 10.125]
      - curve: [22.25, 8.625, 22.25, 12.125, 25.75, 13.5]
      - curve: [25.75, 13.5, 29.25, 14.875, 41.25, 15.875]
      # ventricular septum, left ventricle
      - curve: [35.25, 8.375, 36.25, 11.375, 37.75, 12.5]
      - curve: [37.75, 12.5, 39.25, 13.625, 41.25, 14.375]
      - curve: [41.25, 14.375, 43.25, 15.125, 44.5, 15.5]
      - curve: [44.5, 15.5, 45.75, 15.875, 49.25, 15.875]
      - curve: [57.25, 8.125, 62.25, 10.625, 61.75, 12.75]
      - curve: [61.75, 12.75, 61.25, 14.875, 58.25, 15.375]
      - curve: [58.25, 15.375, 55.25, 15.875, 49.25, 15.875]
      # mitral leaflets
      - {curve: [35.75, 8.375, 41.25, 8.625, 44.75, 10.375], part: mitral-valve, role: leaflet}
      - {curve: [57.25, 8.375, 52.25, 8.625, 49.25, 10.375], part: mitral-valve, role: leaflet}
      # catheter
      - {curve: [0.25, 14.875, 6.25, 14.875, 12, 14.875], part: catheter, width: 2, role: device}
      - {curve: [12, 14.875, 17.75, 14.875, 17.75, 13.25], part: catheter, width: 2, role: device}
      - {curve: [17.75, 13.25, 17.75, 11.625, 17.75, 9.875], part: catheter, width: 2, role: device}
      - {curve: [17.75, 9.875, 17.75, 8.125, 17.75, 6.625], part: catheter, width: 2, role: device}
      - {curve: [17.75, 6.625, 17.75, 5.125, 21, 5.125], part: catheter, width: 2, role: device}
      - {curve: [21, 5.125, 24.25, 5.125, 28.25, 5.125], part: catheter, width: 2, role: device}
      - {curve: [28.25, 5.125, 32.25, 5.125, 39.5, 5.125], part: catheter, width: 2, role: device}
      - {curve: [39.5, 5.125, 46.75, 5.125, 46.75, 12.625], part: catheter, width: 2, role: device}
      # open clip at the tip
      - {line: [46.75, 12.625, 42.25, 10.875], part: clip, width: 2, role: device}
      - {line: [46.75, 12.625, 51.25, 10.875], part: clip, width: 2, role: device}
    labels:
      - [8, 0, "superior"]
      - [7, 1, "vena cava"]
      - {at: [0, 12], text: "1 femoral vein", part: femoral-vein}
      - {at: [1, 8], text: "2 inferior", part: vena-cava}
      - {at: [3, 9], text: "vena cava", part: vena-cava}
      - {at: [16, 3], text: "3 right atrium", part: right-atrium}
      - {at: [20, 6], text: "4 fossa ovalis", part: fossa}
      - {at: [38, 3], text: "5 left atrium", part: left-atrium}
      - {at: [60, 8], text: "6 mitral", part: mitral-valve}
      - {at: [62, 9], text: "valve", part: mitral-valve}
      - [43, 13, "7 left ventricle"]
      - [25, 11, "right"]
      - [25, 12, "ventricle"]
      - [64, 1, "pulm."]
      - [65, 2, "vein"]
    lines: |2
        │   │  ┌─────────┐
      ┌─┘   └─┐│         │  1 femoral vein
      │   3   ││    5    │  2 inf. vena cava
      │  #####4######    │  3 right atrium
      │  #    ││    #    │  4 fossa ovalis
      └┐ # ┌\/┤├─\  #  /─┤  5 left atrium
       │ # │  ││  \ # /6 │  6 mitral valve
       │2# │  ││   \#/   │  7 left ventricle
       │ # │  │└┐   7   ┌┘
      ─┘ # ├──┘ └───────┘   # catheter
      1### │
      ─────┘
  - id: valve-en-face
    title: "The mitral valve from above: the surgeon's view"
    description: >-
      The closed mitral valve as seen from the left atrium, the surgeon's view, drawn like a clock face. The
      aorta, with its three cusps, is at the top, at 12 o'clock. The left atrial appendage (LAA), a pouch, is on
      the left, at 9 o'clock; the atrial septum, a double line, is on the right, at 3 o'clock. Left is lateral,
      right is medial. The annulus is an oval that is straighter on the side of the aorta. A curved line runs
      inside it from the anterolateral commissure on the left to the posteromedial commissure on the right and
      sags toward the bottom: the coaptation line, where the two leaflets meet. Two short pointers name the
      commissures. Above the line lies the anterior leaflet, next to the aorta: A1 left (lateral), A2 in the
      middle, A3 right (medial). Below it lies the posterior leaflet, a narrow crescent of three scallops: P1
      left, P2 in the middle, P3 right; two short lines toward the annulus part the scallops. Each posterior
      scallop faces the anterior segment with the same number. The middle pair, A2 and P2, lies straight below
      the aorta.
    canvas: [68, 16]
    panels:
      - {id: valve, title: "the valve, lateral left, medial right", area: [12, 4, 41, 12]}
    parts:
      - {id: coaptation-line, title: "the coaptation line"}
      - {id: segments, title: "the segments A1 to P3"}
      - {id: commissures, title: "the two commissures"}
      - {id: aorta, title: "the aorta"}
      - {id: appendage, title: "the appendage (LAA)"}
      - {id: septum, title: "the septum"}
    strokes:
      # aorta with its three cusps
      - {arc: [32.25, 1.875, 3.5, 1.75, 0, 360], part: aorta}
      - {line: [32.25, 1.875, 32.25, 3.625], part: aorta}
      - {line: [32.25, 1.875, 29.25, 1.025], part: aorta}
      - {line: [32.25, 1.875, 35.25, 1.025], part: aorta}
      # mitral annulus, straight toward the aorta
      - curve: [27.75, 4.625, 32.25, 4.625, 36.75, 4.625]
      - curve: [36.75, 4.625, 41.25, 4.625, 45.75, 5.375]
      - curve: [45.75, 5.375, 50.25, 6.125, 51.25, 8]
      - curve: [51.25, 8, 52.25, 9.875, 50.25, 11.875]
      - curve: [50.25, 11.875, 48.25, 13.875, 43.75, 14.825]
      - curve: [43.75, 14.825, 39.25, 15.775, 35.75, 15.825]
      - curve: [35.75, 15.825, 32.25, 15.875, 28.75, 15.825]
      - curve: [28.75, 15.825, 25.25, 15.775, 20.75, 14.825]
      - curve: [20.75, 14.825, 16.25, 13.875, 14.25, 11.875]
      - curve: [14.25, 11.875, 12.25, 9.875, 13.25, 8]
      - curve: [13.25, 8, 14.25, 6.125, 18.75, 5.375]
      - curve: [18.75, 5.375, 23.25, 4.625, 27.75, 4.625]
      # coaptation line from commissure to commissure
      - {curve: [15.75, 7.875, 18.75, 10.375, 22, 11.175], part: coaptation-line, role: leaflet}
      - {curve: [22, 11.175, 25.25, 11.975, 28.75, 12.3], part: coaptation-line, role: leaflet}
      - {curve: [28.75, 12.3, 32.25, 12.625, 35.75, 12.3], part: coaptation-line, role: leaflet}
      - {curve: [35.75, 12.3, 39.25, 11.975, 42.5, 11.175], part: coaptation-line, role: leaflet}
      - {curve: [42.5, 11.175, 45.75, 10.375, 48.75, 7.875], part: coaptation-line, role: leaflet}
      # indentations between the posterior scallops
      - {line: [25.25, 12.225, 23.25, 14.375], part: segments, role: leaflet}
      - {line: [39.25, 12.225, 41.25, 14.375], part: segments, role: leaflet}
      # pointers to the commissures
      - {line: [15, 4.4, 16.2, 7.7], part: commissures}
      - {line: [50, 4.4, 48.4, 7.7], part: commissures}
      # left atrial appendage
      - {curve: [11.75, 9.125, 8.25, 9.375, 6.75, 9.875], part: appendage}
      - {curve: [6.75, 9.875, 5.25, 10.375, 3.5, 10.125], part: appendage}
      - {curve: [3.5, 10.125, 1.75, 9.875, 1.75, 8.875], part: appendage}
      - {curve: [1.75, 8.875, 1.75, 7.875, 2.5, 7], part: appendage}
      - {curve: [2.5, 7, 3.25, 6.125, 5.25, 6], part: appendage}
      - {curve: [5.25, 6, 7.25, 5.875, 8.25, 6.25], part: appendage}
      - {curve: [8.25, 6.25, 9.25, 6.625, 12.75, 7.125], part: appendage}
      # atrial septum
      - {curve: [56.25, 4.6, 54.75, 6.6, 54.75, 7.6], part: septum}
      - {curve: [54.75, 7.6, 54.75, 8.6, 56.25, 11.6], part: septum}
      - {curve: [57.25, 4.6, 55.75, 6.6, 55.75, 7.6], part: septum}
      - {curve: [55.75, 7.6, 55.75, 8.6, 57.25, 11.6], part: septum}
    labels:
      - {at: [37, 1], text: "aorta, 12 o'clock", part: aorta}
      - {at: [3, 2], text: "anterolateral", part: commissures}
      - {at: [5, 3], text: "commissure", part: commissures}
      - {at: [49, 2], text: "posteromedial", part: commissures}
      - {at: [50, 3], text: "commissure", part: commissures}
      - {at: [31, 8], text: "A2", part: segments, role: leaflet}
      - {at: [21, 7], text: "A1", part: segments, role: leaflet}
      - {at: [42, 7], text: "A3", part: segments, role: leaflet}
      - {at: [31, 14], text: "P2", part: segments, role: leaflet}
      - {at: [18, 12], text: "P1", part: segments, role: leaflet}
      - {at: [44, 12], text: "P3", part: segments, role: leaflet}
      - {at: [4, 7], text: "LAA", part: appendage}
      - [1, 11, "9 o'clock"]
      - {at: [58, 7], text: "septum", part: septum}
      - [58, 8, "3 o'clock"]
      - [1, 14, "lateral"]
      - [57, 14, "medial"]
    lines: |2
                    (aorta) at 12
       anterolat. .--'---'--. posteromed.
       commiss.\.'           './commiss.
               /\             /\
       .---.  |  \ A1  A2 A3 /  |   │
       (LAA)  |   '.       .'   |   │ septum
       '---'   \ P1 '-.__.-' P3/    │ at 3
        at 9    '. /   P2   \ .'
                  '-.______.-'
       lateral                medial
  - id: clip-states
    title: "The clip from the side, state by state"
    description: >-
      Seven side views of the clip. In each the left atrium is above and the left ventricle below; the shaft of
      the delivery catheter comes down from above as a straight line to the hinge of the clip. Two thick arms
      start at the hinge; where the arms are open, two thin grippers stand raised beside the shaft. Closed: the
      arms stand upright along the shaft; so the clip travels through the guide. 60 degrees: the arms form a
      narrow V that opens toward the atrium, the half-closed state for holding and checking. 120 degrees: a wide
      V; in this position it grasps. 180 degrees: both arms are level, like an upside-down T; its orientation is
      judged so. Inverted: the arms are folded back past level and point down, like an arrowhead on the shaft;
      so the clip goes back through the chordae without catching them. Grasped: the V is narrow again; a leaflet
      comes in from each side, bends over the tip of its arm and runs down toward the hinge, held between the
      arm and the lowered gripper. Released: the clip is closed with both leaflets in it, and the shaft has come
      off and draws back upward; the clip stays on the leaflets.
    canvas: [72, 16]
    panels:
      - {id: closed, title: "closed, for travel", area: [2, 1, 16, 7]}
      - {id: half-60, title: "60°, to hold and check", area: [18, 1, 18, 7]}
      - {id: grasp-120, title: "120°, for the grasp", area: [36, 1, 18, 7]}
      - {id: level-180, title: "180°, to judge the angle", area: [54, 1, 18, 7]}
      - {id: inverted, title: "inverted, to go back", area: [0, 9, 18, 7]}
      - {id: grasped, title: "grasped, grippers down", area: [17, 9, 19, 7]}
      - {id: released, title: "released", area: [36, 9, 18, 7]}
    parts:
      - {id: closed, title: "closed, for travel"}
      - {id: half-60, title: "60°, to hold and check"}
      - {id: grasp-120, title: "120°, for the grasp"}
      - {id: level-180, title: "180°, to judge the angle"}
      - {id: inverted, title: "inverted, to go back"}
      - {id: grasped, title: "grasped, grippers down"}
      - {id: released, title: "released"}
    strokes:
      # closed
      - {line: [8.75, 1.375, 8.75, 7.125], part: closed, width: 2, role: device}
      - {line: [7.25, 7.125, 6.45, 2.875], part: closed, width: 2, role: device}
      - {line: [10.25, 7.125, 11.05, 2.875], part: closed, width: 2, role: device}
      - {line: [7.25, 7.125, 10.75, 7.125], part: closed, width: 2, role: device}
      # 60 degrees
      - {line: [26.25, 7.125, 22, 3.45], part: half-60, width: 2, role: device}
      - {line: [27.25, 7.125, 31.5, 3.45], part: half-60, width: 2, role: device}
      - {line: [26.25, 7.125, 27.75, 7.125], part: half-60, width: 2, role: device}
      - {line: [26.75, 1.375, 26.75, 7.125], part: half-60, width: 2, role: device}
      - {line: [25.75, 6.125, 24.75, 3.625], part: half-60, role: device}
      - {line: [28.25, 6.125, 29.25, 3.625], part: half-60, role: device}
      # 120 degrees
      - {line: [44.25, 7.125, 36.9, 5], part: grasp-120, width: 2, role: device}
      - {line: [45.25, 7.125, 52.6, 5], part: grasp-120, width: 2, role: device}
      - {line: [44.25, 7.125, 45.75, 7.125], part: grasp-120, width: 2, role: device}
      - {line: [44.75, 1.375, 44.75, 7.125], part: grasp-120, width: 2, role: device}
      - {line: [43.75, 6.125, 42.75, 3.625], part: grasp-120, role: device}
      - {line: [46.25, 6.125, 47.25, 3.625], part: grasp-120, role: device}
      # 180 degrees
      - {line: [62.25, 7.125, 54.25, 7.125], part: level-180, width: 2, role: device}
      - {line: [63.25, 7.125, 71.25, 7.125], part: level-180, width: 2, role: device}
      - {line: [62.25, 7.125, 63.75, 7.125], part: level-180, width: 2, role: device}
      - {line: [62.75, 1.375, 62.75, 7.125], part: level-180, width: 2, role: device}
      - {line: [61.75, 6.125, 60.75, 3.625], part: level-180, role: device}
      - {line: [64.25, 6.125, 65.25, 3.625], part: level-180, role: device}
      # inverted
      - {line: [8.25, 11.125, 3.75, 14.725], part: inverted, width: 2, role: device}
      - {line: [9.25, 11.125, 13.75, 14.725], part: inverted, width: 2, role: device}
      - {line: [8.25, 11.125, 9.75, 11.125], part: inverted, width: 2, role: device}
      - {line: [8.75, 9.375, 8.75, 11.125], part: inverted, width: 2, role: device}
      # grasped: clip and shaft
      - {line: [26.25, 15.125, 20.8, 11.875], part: grasped, width: 2, role: device}
      - {line: [27.25, 15.125, 32.7, 11.875], part: grasped, width: 2, role: device}
      - {line: [26.25, 15.125, 27.75, 15.125], part: grasped, width: 2, role: device}
      - {line: [26.75, 9.125, 26.75, 15.125], part: grasped, width: 2, role: device}
      - {line: [25.8, 13.625, 25.2, 11.125], part: grasped, role: device}
      - {line: [28.2, 13.625, 28.8, 11.125], part: grasped, role: device}
      # grasped: leaflets
      - {curve: [18.5, 9.375, 21.5, 9.875, 22.3, 10.625], part: grasped, role: leaflet}
      - {curve: [22.3, 10.625, 23.1, 11.375, 25, 13.875], part: grasped, role: leaflet}
      - {curve: [35.5, 9.375, 32.5, 9.875, 31.7, 10.625], part: grasped, role: leaflet}
      - {curve: [31.7, 10.625, 30.9, 11.375, 29, 13.875], part: grasped, role: leaflet}
      # released: clip and shaft
      - {line: [43, 15.125, 41.75, 11.875], part: released, width: 2, role: device}
      - {line: [46.5, 15.125, 47.75, 11.875], part: released, width: 2, role: device}
      - {line: [43.25, 15.125, 46.75, 15.125], part: released, width: 2, role: device}
      - {line: [44.75, 8.875, 44.75, 9.875], part: released, width: 2, role: device}
      # released: leaflets
      - {curve: [36.5, 10.375, 42, 10.375, 43.1, 10.625], part: released, role: leaflet}
      - {curve: [43.1, 10.625, 44.2, 10.875, 44.25, 14.375], part: released, role: leaflet}
      - {curve: [53.5, 10.375, 48, 10.375, 46.9, 10.625], part: released, role: leaflet}
      - {curve: [46.9, 10.625, 45.8, 10.875, 45.75, 14.375], part: released, role: leaflet}
    labels:
      - {at: [36, 2], text: "gripper", part: grasp-120, role: device}
      - {at: [38, 7], text: "arm", part: grasp-120, role: device}
      - {at: [18, 13], text: "arm", part: grasped, role: device}
      - {at: [2, 0], text: "closed: travel", part: closed}
      - {at: [19, 0], text: "60°: hold, check", part: half-60}
      - {at: [39, 0], text: "120°: grasp", part: grasp-120}
      - {at: [57, 0], text: "180°: orient", part: level-180}
      - {at: [0, 8], text: "inverted: go back", part: inverted}
      - {at: [23, 8], text: "grasped", part: grasped}
      - {at: [36, 8], text: "released", part: released}
      - [56, 9, "atrium above"]
      - [56, 10, "ventricle below"]
      - {at: [56, 11], text: "thick: arms", role: device}
      - {at: [56, 12], text: "thin: grippers", role: device}
      - {at: [56, 13], text: "curved: leaflets", role: leaflet}
    lines: |2
       closed   60 deg    120 deg   180 deg
          │        │         │         │
         |│|     \ │ /       │         │
         |│|      \│/    '-. │ .-'     │
         '┴'       V        '┴'    ────┴────

      inverted  grasped  released
          │    ──┐ │ ┌──     │     above:
         / \   \ │ │ │ / ───┐ ┌───  atrium
        /   \   \│ │ │/    |│ │|   below:
       /     \   '─┴─'     '┴─┴'   ventricle
  - id: double-orifice
    title: "The double orifice after the clip"
    description: >-
      The mitral valve in diastole, open, from the left atrium: the surgeon's view with the aorta at the top, at
      12 o'clock. Lateral is left, medial is right. In the middle stands the clip, a narrow upright bar across
      the line where the leaflets met, at right angles to it; its upper end lies on A2, its lower end on P2.
      There it holds both leaflets together. To the left and to the right of it the leaflets open freely: two
      rounded holes, the lateral orifice between A1 and P1 and the medial orifice between A3 and P3. Blood flows
      through both. Together they are smaller than the one opening before, which is why the gradient rises.
    canvas: [68, 16]
    panels:
      - {id: valve, title: "two orifices beside the clip", area: [12, 4, 41, 12]}
    parts:
      - {id: clip, title: "the clip"}
      - {id: orifices, title: "the two orifices"}
      - {id: aorta, title: "the aorta"}
    strokes:
      # aorta with its three cusps
      - {arc: [32.25, 1.875, 3.5, 1.75, 0, 360], part: aorta}
      - {line: [32.25, 1.875, 32.25, 3.625], part: aorta}
      - {line: [32.25, 1.875, 29.25, 1.025], part: aorta}
      - {line: [32.25, 1.875, 35.25, 1.025], part: aorta}
      # mitral annulus, straight toward the aorta
      - curve: [27.75, 4.625, 32.25, 4.625, 36.75, 4.625]
      - curve: [36.75, 4.625, 41.25, 4.625, 45.75, 5.375]
      - curve: [45.75, 5.375, 50.25, 6.125, 51.25, 8]
      - curve: [51.25, 8, 52.25, 9.875, 50.25, 11.875]
      - curve: [50.25, 11.875, 48.25, 13.875, 43.75, 14.825]
      - curve: [43.75, 14.825, 39.25, 15.775, 35.75, 15.825]
      - curve: [35.75, 15.825, 32.25, 15.875, 28.75, 15.825]
      - curve: [28.75, 15.825, 25.25, 15.775, 20.75, 14.825]
      - curve: [20.75, 14.825, 16.25, 13.875, 14.25, 11.875]
      - curve: [14.25, 11.875, 12.25, 9.875, 13.25, 8]
      - curve: [13.25, 8, 14.25, 6.125, 18.75, 5.375]
      - curve: [18.75, 5.375, 23.25, 4.625, 27.75, 4.625]
      # clip at a right angle to the coaptation line
      - {line: [29.25, 7.125, 29.25, 13.375], part: clip, width: 2, role: device}
      - {line: [29.25, 7.125, 35.25, 7.125], part: clip, width: 2, role: device}
      - {line: [34.75, 7.125, 34.75, 13.375], part: clip, width: 2, role: device}
      - {line: [29.25, 13.125, 35.25, 13.125], part: clip, width: 2, role: device}
      # lateral and medial orifice
      - {curve: [28, 8.5, 29.25, 9.125, 29.25, 10.125], part: orifices, role: leaflet}
      - {curve: [29.25, 10.125, 29.25, 11.125, 28, 11.875], part: orifices, role: leaflet}
      - {curve: [28, 11.875, 26.75, 12.625, 23.5, 12.5], part: orifices, role: leaflet}
      - {curve: [23.5, 12.5, 20.25, 12.375, 18, 11.125], part: orifices, role: leaflet}
      - {curve: [18, 11.125, 15.75, 9.875, 15.75, 8.75], part: orifices, role: leaflet}
      - {curve: [15.75, 8.75, 15.75, 7.625, 18, 7.5], part: orifices, role: leaflet}
      - {curve: [18, 7.5, 20.25, 7.375, 23.5, 7.625], part: orifices, role: leaflet}
      - {curve: [23.5, 7.625, 26.75, 7.875, 28, 8.5], part: orifices, role: leaflet}
      - {curve: [36.5, 8.5, 35.25, 9.125, 35.25, 10.125], part: orifices, role: leaflet}
      - {curve: [35.25, 10.125, 35.25, 11.125, 36.5, 11.875], part: orifices, role: leaflet}
      - {curve: [36.5, 11.875, 37.75, 12.625, 41, 12.5], part: orifices, role: leaflet}
      - {curve: [41, 12.5, 44.25, 12.375, 46.5, 11.125], part: orifices, role: leaflet}
      - {curve: [46.5, 11.125, 48.75, 9.875, 48.75, 8.75], part: orifices, role: leaflet}
      - {curve: [48.75, 8.75, 48.75, 7.625, 46.5, 7.5], part: orifices, role: leaflet}
      - {curve: [46.5, 7.5, 44.25, 7.375, 41, 7.625], part: orifices, role: leaflet}
      - {curve: [41, 7.625, 37.75, 7.875, 36.5, 8.5], part: orifices, role: leaflet}
    labels:
      - {at: [37, 1], text: "aorta, 12 o'clock", part: aorta}
      - {at: [30, 10], text: "clip", part: clip, role: device}
      - {at: [31, 5], text: "A2", role: leaflet}
      - {at: [31, 14], text: "P2", role: leaflet}
      - {at: [21, 6], text: "A1", role: leaflet}
      - {at: [41, 6], text: "A3", role: leaflet}
      - {at: [20, 13], text: "P1", role: leaflet}
      - {at: [42, 13], text: "P3", role: leaflet}
      - {at: [19, 8], text: "lateral", part: orifices}
      - {at: [19, 9], text: "orifice", part: orifices}
      - {at: [38, 8], text: "medial", part: orifices}
      - {at: [38, 9], text: "orifice", part: orifices}
      - [2, 9, "lateral"]
      - [58, 9, "medial"]
    lines: |2
                    ( aorta )  at 12
                 .--'-------'--.
              .-'      A2       '-.
             /   A1    ┌─┐    A3   \
            | .------. │#│ .------. |
            | ( open ) │#│ ( open ) |
            | '------' │#│ '------' |
             \   P1    └─┘    P3   /
              '-.      P2       .-'
                 '--._______.--'
       lateral     # clip         medial
  - id: tee-views
    title: "The TEE views and what each shows"
    description: >-
      Six small pictures in two rows. The first five are echo sectors, like slices of pie with the probe at the
      top; the left atrium (LA) is next to the probe in each. First row. Four-chamber view, 0 degrees: atrial
      and ventricular septum stand upright, right atrium and ventricle (RA, RV) on the left, left atrium and
      ventricle (LA, LV) on the right, the mitral valve between them; it shows how high a point of the septum
      lies above the annulus. Short axis at the base, 30-60 degrees: the aortic valve (Ao) as a circle in the
      middle, the septum runs from it to the upper left, with the RA below; it shows posterior (upper left)
      against anterior (toward the aorta). Intercommissural view, 50-70 degrees: the valve cut along its
      commissures, with P3 left, A2 in the middle and P1 right above the LV; it shows medial against lateral.
      Second row. Bicaval view, about 90-110 degrees: the septum lies across, with a small tent; below it the RA
      with the inferior vena cava (IVC) on the left and the superior (SVC) on the right; it shows inferior
      (left) against superior (right). LVOT or long-axis view, 120-150 degrees: the posterior leaflet (P2) comes
      from the left, the anterior (A2) from the aortic side on the right, and they meet above the LV; it shows
      anterior against posterior and both leaflets, so grasping and insertion are watched here. The sixth is no
      sector: the 3D en face view, the whole valve as an oval with the aorta at the top, the appendage (LAA) on
      the left and the septum on the right, the curved coaptation line, and the clip as an upright bar across
      it; it shows whether the clip is perpendicular.
    canvas: [72, 16]
    panels:
      - {id: four-chamber, title: "four-chamber view, 0°", area: [0, 1, 24, 7]}
      - {id: base-short-axis, title: "short axis at the base, 30-60°", area: [24, 1, 24, 7]}
      - {id: intercommissural, title: "intercommissural view, 50-70°", area: [48, 1, 24, 7]}
      - {id: bicaval, title: "bicaval view, 90-110°", area: [0, 9, 24, 7]}
      - {id: lvot, title: "LVOT view, 120-150°", area: [24, 9, 24, 7]}
      - {id: en-face, title: "3D en face", area: [48, 9, 24, 7]}
    parts:
      - {id: height, title: "the septum, from which height is measured"}
      - {id: aortic-valve, title: "the aortic valve, the mark of anterior"}
      - {id: leaflets-ic, title: "the leaflets from P3 to P1"}
      - {id: tent, title: "the tent in the septum"}
      - {id: leaflets-lvot, title: "both leaflets"}
      - {id: clip-en-face, title: "the clip across the coaptation line"}
    strokes:
      # four-chamber 0 degrees
      - line: [11.75, 1.125, 2.45, 4.625]
      - line: [11.75, 1.125, 21.05, 4.625]
      - arc: [11.75, 1.125, 11.6, 5.8, 37, 143]
      - {line: [11.25, 2.625, 11.25, 6.375], part: height, width: 2}
      - {line: [11.75, 4.125, 14.25, 4.875], role: leaflet}
      - {line: [18.75, 4.125, 16.25, 4.875], role: leaflet}
      - line: [11.25, 4.375, 8.75, 5.125]
      - line: [4.25, 4.375, 6.75, 5.125]
      # short axis at the base 30-60 degrees
      - line: [35.75, 1.125, 26.45, 4.625]
      - line: [35.75, 1.125, 45.05, 4.625]
      - arc: [35.75, 1.125, 11.6, 5.8, 37, 143]
      - {arc: [36.25, 4.625, 3, 1.5, 0, 360], part: aortic-valve}
      - curve: [34.05, 3.625, 32.25, 3.025, 30.25, 3.125]
      - curve: [33.55, 3.975, 32.25, 3.525, 30.25, 3.625]
      # intercommissural 50-70 degrees
      - line: [59.75, 1.125, 50.45, 4.625]
      - line: [59.75, 1.125, 69.05, 4.625]
      - arc: [59.75, 1.125, 11.6, 5.8, 37, 143]
      - {curve: [52.55, 3.875, 54.25, 4.875, 56.75, 4.625], part: leaflets-ic, role: leaflet}
      - {curve: [56.75, 4.625, 56.75, 3.875, 58.4, 3.825], part: leaflets-ic, role: leaflet}
      - {curve: [58.4, 3.825, 60, 3.775, 61.6, 3.825], part: leaflets-ic, role: leaflet}
      - {curve: [61.6, 3.825, 63.25, 3.875, 63.25, 4.625], part: leaflets-ic, role: leaflet}
      - {curve: [63.25, 4.625, 65.75, 4.875, 67.45, 3.875], part: leaflets-ic, role: leaflet}
      # bicaval 90-110 degrees
      - line: [11.75, 9.125, 2.45, 12.625]
      - line: [11.75, 9.125, 21.05, 12.625]
      - arc: [11.75, 9.125, 11.6, 5.8, 37, 143]
      - line: [3.25, 12.375, 11.25, 12.375]
      - line: [15.25, 12.375, 20.25, 12.375]
      - {line: [11.25, 12.375, 13.25, 11.375], part: tent}
      - {line: [13.25, 11.375, 15.25, 12.375], part: tent}
      # LVOT 120-150 degrees
      - line: [35.75, 9.125, 26.45, 12.625]
      - line: [35.75, 9.125, 45.05, 12.625]
      - arc: [35.75, 9.125, 11.6, 5.8, 37, 143]
      - {curve: [28.75, 11.725, 31.75, 11.875, 34.95, 13.625], part: leaflets-lvot, role: leaflet}
      - {curve: [38.75, 11.725, 37.25, 12.375, 35.75, 13.625], part: leaflets-lvot, role: leaflet}
      - curve: [38.75, 11.725, 41.75, 11.125, 43.75, 11.875]
      # 3D en face
      - arc: [59.75, 12.5, 8, 2.3, 0, 360]
      - {curve: [53.4, 11.9, 55, 12.9, 57.4, 13], role: leaflet}
      - {curve: [57.4, 13, 59.75, 13.1, 62.1, 13], role: leaflet}
      - {curve: [62.1, 13, 64.5, 12.9, 66.1, 11.9], role: leaflet}
      - {line: [59.5, 11.6, 59.5, 14.1], part: clip-en-face, width: 2, role: device}
    labels:
      - [6, 0, "4-chamber 0°"]
      - {at: [2, 7], text: "height over annulus", part: height}
      - [14, 3, "LA"]
      - [8, 3, "RA"]
      - [14, 5, "LV"]
      - [8, 5, "RV"]
      - [28, 0, "base SAX 30-60°"]
      - [26, 7, "posterior - anterior"]
      - [35, 2, "LA"]
      - {at: [36, 4], text: "Ao", part: aortic-valve}
      - [30, 4, "RA"]
      - [48, 0, "intercommissural 50-70°"]
      - [52, 7, "medial - lateral"]
      - [59, 2, "LA"]
      - {at: [55, 5], text: "P3", part: leaflets-ic, role: leaflet}
      - {at: [59, 4], text: "A2", part: leaflets-ic, role: leaflet}
      - {at: [64, 5], text: "P1", part: leaflets-ic, role: leaflet}
      - [59, 6, "LV"]
      - [4, 8, "bicaval 90-110°"]
      - [2, 15, "inferior - superior"]
      - [11, 10, "LA"]
      - [6, 13, "IVC  RA  SVC"]
      - [29, 8, "LVOT 120-150°"]
      - [26, 15, "both leaflets: grasp"]
      - [35, 10, "LA"]
      - [35, 14, "LV"]
      - [41, 12, "Ao"]
      - {at: [31, 13], text: "P2", part: leaflets-lvot, role: leaflet}
      - {at: [38, 13], text: "A2", part: leaflets-lvot, role: leaflet}
      - [55, 8, "3D en face"]
      - {at: [51, 15], text: "clip perpendicular", part: clip-en-face}
      - [59, 9, "Ao"]
      - [48, 12, "LAA"]
      - [68, 12, "sept"]
    lines: |
      TEE, deg. 0   30  60  90  120 150 180
      4-chamber │
        height above the annular plane
      base SAX      ├───┤
        posterior - anterior on the septum
      intercommiss.    ├─┤
        medial - lateral on the valve
      bicaval               ├──┤
        inferior - superior on the septum
      LVOT                      ├───┤
        both leaflets: grasp and insertion
      3D en face: arms perpendicular?
  - id: coaptation
    title: "Coaptation depth and length, and the flail gap"
    description: >-
      Two side views of the mitral valve in systole, as the LVOT view cuts it: the left atrium above, the left
      ventricle below, the posterior leaflet on the left, the anterior leaflet on the right. A dashed level line
      is the annular plane. Left picture, a closed valve: both leaflets come down from the annulus, meet well
      below it and then run down side by side for a short way; chordae go on from their ends. An upright measure
      from the annular plane down to the point where the leaflets first meet is the coaptation depth; EVEREST
      asked for less than 11 mm. A second measure along the stretch where they touch is the coaptation length;
      EVEREST asked for at least 2 mm. Right picture, a flail posterior leaflet: its chordae are torn, and its
      tip stands up in the left atrium, above the annular plane, while the anterior leaflet stays below. A torn
      chord lies loose in the ventricle. The leaflets no longer meet. An upright measure from the flail tip down
      to the anterior leaflet is the flail gap; EVEREST asked for less than 10 mm. The flail width, less than 15
      mm, runs along the valve, out of this picture.
    canvas: [72, 16]
    panels:
      - {id: closed, title: "closed valve: depth and length", area: [0, 1, 36, 15]}
      - {id: flail, title: "flail posterior leaflet: gap", area: [36, 1, 36, 15]}
    parts:
      - {id: depth, title: "the coaptation depth"}
      - {id: length, title: "the coaptation length"}
      - {id: annular-plane, title: "the annular plane"}
      - {id: flail-leaflet, title: "the flail leaflet and its torn chord"}
      - {id: flail-gap, title: "the flail gap"}
    strokes:
      # closed valve: annular plane
      - {line: [4.25, 3.125, 5.75, 3.125], part: annular-plane}
      - {line: [7.25, 3.125, 8.75, 3.125], part: annular-plane}
      - {line: [10.25, 3.125, 11.75, 3.125], part: annular-plane}
      - {line: [13.25, 3.125, 14.75, 3.125], part: annular-plane}
      - {line: [16.25, 3.125, 17.75, 3.125], part: annular-plane}
      - {line: [19.25, 3.125, 20.75, 3.125], part: annular-plane}
      - {line: [22.25, 3.125, 23.75, 3.125], part: annular-plane}
      - {line: [25.25, 3.125, 26.75, 3.125], part: annular-plane}
      - {line: [28.25, 3.125, 29.75, 3.125], part: annular-plane}
      - {line: [31.25, 3.125, 32.25, 3.125], part: annular-plane}
      # closed valve: leaflets
      - {curve: [3.25, 3.125, 8.25, 3.375, 11.25, 4.5], width: 2, role: leaflet}
      - {curve: [11.25, 4.5, 14.25, 5.625, 17.25, 9.125], width: 2, role: leaflet}
      - {curve: [33.25, 3.125, 28.25, 3.375, 25.25, 4.5], width: 2, role: leaflet}
      - {curve: [25.25, 4.5, 22.25, 5.625, 19.25, 9.125], width: 2, role: leaflet}
      # closed valve: edges and chordae
      - line: [17.25, 9.125, 17.25, 11.625]
      - line: [17.75, 9.375, 17.75, 11.625]
      - line: [19.25, 9.125, 19.25, 11.625]
      - line: [18.75, 9.375, 18.75, 11.625]
      - line: [17.25, 11.625, 12.25, 15.125]
      - line: [19.25, 11.625, 24.25, 15.125]
      - line: [17.25, 11.625, 14.75, 15.125]
      - line: [19.25, 11.625, 21.75, 15.125]
      # depth
      - {line: [18.25, 3.375, 18.25, 8.375], part: depth}
      - {line: [17.25, 3.375, 19.25, 3.375], part: depth}
      - {line: [17.25, 8.375, 19.25, 8.375], part: depth}
      # length, beside the stretch where the leaflets touch
      - {line: [21.25, 9.1, 21.25, 11.6], part: length}
      - {line: [20.5, 9.1, 22, 9.1], part: length}
      - {line: [20.5, 11.6, 22, 11.6], part: length}
      # flail: annular plane
      - {line: [41.25, 6.125, 42.75, 6.125], part: annular-plane}
      - {line: [44.25, 6.125, 45.75, 6.125], part: annular-plane}
      - {line: [47.25, 6.125, 48.75, 6.125], part: annular-plane}
      - {line: [50.25, 6.125, 51.75, 6.125], part: annular-plane}
      - {line: [53.25, 6.125, 54.75, 6.125], part: annular-plane}
      - {line: [56.25, 6.125, 57.75, 6.125], part: annular-plane}
      - {line: [59.25, 6.125, 60.75, 6.125], part: annular-plane}
      - {line: [62.25, 6.125, 63.75, 6.125], part: annular-plane}
      - {line: [65.25, 6.125, 66.75, 6.125], part: annular-plane}
      - {line: [68.25, 6.125, 69.25, 6.125], part: annular-plane}
      # flail: posterior leaflet, torn end of its chord
      - {curve: [39.75, 6.125, 45.25, 7.125, 47.75, 6.625], part: flail-leaflet, width: 2, role: leaflet}
      - {curve: [47.75, 6.625, 50.25, 6.125, 52.25, 2.625], part: flail-leaflet, width: 2, role: leaflet}
      - {curve: [52.25, 2.625, 51.95, 1.625, 51.1, 1.875], part: flail-leaflet, role: leaflet}
      - {curve: [51.1, 1.875, 50.25, 2.125, 49.25, 1.525], part: flail-leaflet, role: leaflet}
      # flail: anterior leaflet
      - {curve: [70.25, 6.125, 65.25, 6.625, 62.75, 7.375], width: 2, role: leaflet}
      - {curve: [62.75, 7.375, 60.25, 8.125, 54.75, 10.125], width: 2, role: leaflet}
      # flail: chordae, the torn one loose
      - line: [54.75, 10.375, 53.25, 14.125]
      - line: [54.75, 10.375, 56.25, 14.125]
      - line: [44.25, 13.125, 46.25, 11.625]
      - curve: [46.25, 11.625, 46.75, 10.875, 46.25, 10.75]
      - curve: [46.25, 10.75, 45.75, 10.625, 46.75, 10.125]
      # flail gap
      - {line: [54.75, 2.875, 54.75, 9.625], part: flail-gap}
      - {line: [53.75, 2.875, 55.75, 2.875], part: flail-gap}
      - {line: [53.75, 9.625, 55.75, 9.625], part: flail-gap}
    labels:
      - [12, 0, "closed valve"]
      - [1, 1, "left atrium"]
      - {at: [1, 2], text: "annular plane", part: annular-plane}
      - {at: [13, 4], text: "depth", part: depth}
      - {at: [19, 4], text: "<11 mm", part: depth}
      - {at: [24, 9], text: "length", part: length}
      - {at: [24, 10], text: "≥2 mm", part: length}
      - [1, 14, "ventricle"]
      - {at: [1, 6], text: "posterior", role: leaflet}
      - {at: [26, 6], text: "anterior", role: leaflet}
      - [43, 0, "flail posterior leaflet"]
      - {at: [56, 4], text: "flail gap", part: flail-gap}
      - {at: [56, 5], text: "<10 mm", part: flail-gap}
      - {at: [62, 9], text: "anterior", role: leaflet}
      - {at: [38, 8], text: "posterior", role: leaflet}
      - {at: [47, 13], text: "torn", part: flail-leaflet}
      - {at: [47, 14], text: "chord", part: flail-leaflet}
    lines: |
      closed valve         flail leaflet
      annular plane             .- ┬
      \ - - - -┬- - - - /       |  │ gap
       '.      │      .'       /   │ <10 mm
         '.  depth  .'    -._.' -│- - - - _.
           \<11 mm /               │   .-'
            \  │  /      posterior │ .'
             '.┴.'                 ┴.'
               │  ┐ length         /\
               │  │ >=2 mm  ,     /  \
               │  ┘         '    /    \
             / | \        torn chord
  - id: septal-puncture
    title: "The septal puncture: where and how high"
    description: >-
      Two TEE views of the same puncture, the left atrium (LA) at the top in both. Left picture, bicaval view,
      about 90-110 degrees: the atrial septum runs across between the left atrium above and the right atrium
      (RA) below; the inferior vena cava (IVC) opens from the left, the superior vena cava (SVC) from the right,
      so left is inferior and right is superior. The thin stretch in the middle of the septum is the fossa
      ovalis. The needle comes out of the IVC, runs through the right atrium and lifts the septum into a small
      tent on the superior side of the fossa. Most texts puncture superior and posterior; posterior cannot be
      seen here, it shows on the short axis at the base. Right picture, four-chamber view, 0 degrees: the septum
      stands upright on the left, the dashed level line is the plane of the mitral annulus, with the two mitral
      leaflets hanging below it into the left ventricle (LV). The needle crosses the septum from the right
      atrium high above the line, and an upright measure beside it runs from the puncture down to the annular
      plane: more than 4 cm in primary MR, about 4 cm in secondary MR.
    canvas: [72, 16]
    panels:
      - {id: bicaval, title: "bicaval view, 90-110°", area: [0, 1, 36, 15]}
      - {id: four-chamber, title: "four-chamber view, 0°", area: [37, 1, 35, 15]}
    parts:
      - {id: needle, title: "the needle"}
      - {id: tent, title: "the tent"}
      - {id: height, title: "the height, from the tent down to the annular plane"}
      - {id: annular-plane, title: "the annular plane"}
    strokes:
      # bicaval view: left atrium, septum, right atrium with both venae cavae
      - curve: [3.25, 6.125, 3.25, 2.125, 6.75, 1.875]
      - curve: [6.75, 1.875, 10.25, 1.625, 13.75, 1.625]
      - curve: [13.75, 1.625, 17.25, 1.625, 21.25, 1.625]
      - curve: [21.25, 1.625, 25.25, 1.625, 28.75, 1.875]
      - curve: [28.75, 1.875, 32.25, 2.125, 32.25, 6.125]
      - {line: [3.25, 6.125, 11.25, 6.625], width: 2}
      - {line: [24.75, 6.625, 32.25, 6.125], width: 2}
      - curve: [11.25, 6.775, 15.25, 6.875, 18.25, 6.625]
      - line: [22.75, 6.625, 24.75, 6.775]
      - curve: [3.25, 6.375, 1.75, 7.125, 0.25, 7.625]
      - curve: [0.25, 10.875, 3.25, 11.125, 4.25, 11.625]
      - curve: [4.25, 11.625, 5.25, 12.125, 7.75, 13.25]
      - curve: [7.75, 13.25, 10.25, 14.375, 14.25, 14.375]
      - curve: [14.25, 14.375, 18.25, 14.375, 22.25, 14.375]
      - curve: [22.25, 14.375, 26.25, 14.375, 28.25, 13.25]
      - curve: [28.25, 13.25, 30.25, 12.125, 31.25, 11.5]
      - curve: [31.25, 11.5, 32.25, 10.875, 35.25, 10.625]
      - curve: [32.25, 6.375, 33.75, 7.125, 35.25, 7.375]
      # tent
      - {line: [18.25, 6.625, 20.75, 4.875], part: tent}
      - {line: [20.75, 4.875, 22.75, 6.625], part: tent}
      # needle from the inferior vena cava
      - {curve: [0.25, 9.625, 8.25, 10.125, 12.75, 9.75], part: needle, width: 2, role: device}
      - {curve: [12.75, 9.75, 17.25, 9.375, 20.25, 5.625], part: needle, width: 2, role: device}
      # four-chamber view: septum, atrium, ventricle
      - curve: [46.25, 1.625, 51.25, 1.025, 54.25, 1.075]
      - curve: [54.25, 1.075, 57.25, 1.125, 62.25, 1.125]
      - curve: [62.25, 1.125, 67.25, 1.125, 69.25, 2.125]
      - curve: [69.25, 2.125, 71.25, 3.125, 71.25, 4.875]
      - curve: [71.25, 4.875, 71.25, 6.625, 69.25, 10.125]
      - line: [46.25, 1.625, 46.25, 3.875]
      - line: [47.25, 1.625, 47.25, 3.875]
      - line: [46.25, 4.875, 46.25, 14.625]
      - line: [47.25, 4.875, 47.25, 14.625]
      - curve: [69.25, 10.125, 71.75, 12.625, 70.25, 14.625]
      # annular plane
      - {line: [48.25, 10.125, 49.75, 10.125], part: annular-plane}
      - {line: [51.25, 10.125, 52.75, 10.125], part: annular-plane}
      - {line: [54.25, 10.125, 55.75, 10.125], part: annular-plane}
      - {line: [57.25, 10.125, 58.75, 10.125], part: annular-plane}
      - {line: [60.25, 10.125, 61.75, 10.125], part: annular-plane}
      - {line: [63.25, 10.125, 64.75, 10.125], part: annular-plane}
      - {line: [66.25, 10.125, 67.75, 10.125], part: annular-plane}
      # mitral leaflets
      - {curve: [47.25, 10.125, 52.25, 10.375, 56.75, 12.625], width: 2, role: leaflet}
      - {curve: [69.25, 10.125, 64.25, 10.375, 59.25, 12.625], width: 2, role: leaflet}
      # needle
      - {curve: [37.25, 7.375, 41.25, 5.125, 44.25, 4.75], part: needle, width: 2, role: device}
      - {curve: [44.25, 4.75, 47.25, 4.375, 50.75, 4.275], part: needle, width: 2, role: device}
      # height
      - {line: [52.75, 4.375, 52.75, 9.875], part: height}
      - {line: [51.75, 4.375, 53.75, 4.375], part: height}
      - {line: [51.75, 9.875, 53.75, 9.875], part: height}
    labels:
      - [6, 0, "bicaval view 90-110°"]
      - [16, 3, "LA"]
      - [16, 11, "RA"]
      - {at: [9, 10], text: "needle", part: needle, role: device}
      - [1, 8, "IVC"]
      - [31, 8, "SVC"]
      - [0, 15, "inferior"]
      - [27, 15, "superior"]
      - {at: [24, 5], text: "tent", part: tent}
      - [43, 0, "4-chamber view 0°"]
      - [62, 3, "LA"]
      - [56, 14, "LV"]
      - [40, 3, "RA"]
      - {at: [54, 6], text: ">4 cm primary", part: height}
      - {at: [54, 7], text: "~4 cm secondary", part: height}
      - {at: [56, 9], text: "annular plane", part: annular-plane}
    lines: |
      bicaval 90-110 deg  4-chamber 0 deg
       ┌─────────────┐       ││┌───────────┐
       │     LA      │       ││     LA     │
       │             │    RA ││            │
       │      ┌─┐    │   #########┬        │
      ─┴──────┘#└────┴─      ││   │ >4 cm  │
      IVC      #    SVC      ││   │ primary│
      ##########             ││   │ ~4 cm  │
      ──┐ needle    ┌──      ││   │ second.│
        │    RA     │        ││- -┴- - - - ┤
        └───────────┘        ││annular plane
      inferior superior      ││'-.   LV .-'
  - id: slda
    title: "Clip on one leaflet (SLDA)"
    description: >-
      Two LVOT views in systole, the left atrium (LA) above, the left ventricle (LV) below, the posterior
      leaflet on the left, the anterior leaflet on the right. Left picture, both leaflets held: each leaflet
      comes from its side of the annulus, bends over the tip of an arm of the clip and runs down inside it. The
      clip stands upright in the middle, and nothing leaks. Right picture, the posterior leaflet is lost: only
      the anterior leaflet still runs into the clip. The clip has tilted toward it and swings with it; its other
      arm is empty. The posterior leaflet is free, its tip stands up in the left atrium. Through the gap between
      its tip and the clip a wide jet goes up into the left atrium and along the anterior leaflet. So SLDA is
      known: the leak is back at once, one leaflet moves freely beside the clip, and the clip moves with the
      other. A jet through the body of a leaflet, with both leaflets in the clip, is a tear and not this.
    canvas: [72, 16]
    panels:
      - {id: both-held, title: "both leaflets held", area: [0, 1, 36, 15]}
      - {id: one-lost, title: "posterior leaflet lost", area: [36, 1, 36, 15]}
    parts:
      - {id: clip, title: "the clip"}
      - {id: lost-leaflet, title: "the lost posterior leaflet"}
      - {id: jet, title: "the jet that is back"}
    strokes:
      # both leaflets held
      - {curve: [3.25, 4.125, 10, 4.3, 12.7, 5.15], width: 2, role: leaflet}
      - {curve: [12.7, 5.15, 15.4, 6, 16.3, 7.1], width: 2, role: leaflet}
      - {curve: [16.3, 7.1, 17.2, 8.2, 17.6, 11.6], width: 2, role: leaflet}
      - {curve: [33.25, 4.125, 26.5, 4.3, 23.8, 5.15], width: 2, role: leaflet}
      - {curve: [23.8, 5.15, 21.1, 6, 20.2, 7.1], width: 2, role: leaflet}
      - {curve: [20.2, 7.1, 19.3, 8.2, 18.9, 11.6], width: 2, role: leaflet}
      # chordae
      - line: [14.5, 6.6, 8.5, 14.6]
      - line: [12.5, 5.9, 6.5, 14.6]
      - line: [22, 6.6, 28, 14.6]
      - line: [24, 5.9, 30, 14.6]
      # clip, upright
      - {line: [17.5, 13, 15.25, 8.75], part: clip, width: 2, role: device}
      - {line: [19, 13, 21.25, 8.75], part: clip, width: 2, role: device}
      - {line: [17.5, 13, 19, 13], part: clip, width: 2, role: device}
      # posterior leaflet lost: it is free
      - {curve: [39.25, 4.125, 44.5, 5.4, 46.75, 5.25], part: lost-leaflet, width: 2, role: leaflet}
      - {curve: [46.75, 5.25, 49, 5.1, 50.75, 1.9], part: lost-leaflet, width: 2, role: leaflet}
      # anterior leaflet in the clip
      - {curve: [69.25, 4.125, 63.5, 4.3, 62.05, 5.05], width: 2, role: leaflet}
      - {curve: [62.05, 5.05, 60.6, 5.8, 59.9, 7.2], width: 2, role: leaflet}
      - {curve: [59.9, 7.2, 59.2, 8.6, 56.6, 11.6], width: 2, role: leaflet}
      - line: [62, 6, 66, 14.6]
      - line: [64, 5.3, 68, 14.6]
      - line: [44.5, 6.2, 42.5, 14.6]
      # clip, tilted
      - {line: [55, 13, 60.9, 9.6], part: clip, width: 2, role: device}
      - {line: [54, 12.4, 56.4, 7.9], part: clip, width: 2, role: device}
      - {line: [54, 12.4, 55, 13], part: clip, width: 2, role: device}
      # jet
      - {curve: [53, 9, 53.4, 5, 55.5, 1.6], part: jet, role: jet}
      - {line: [55.5, 1.6, 55.85, 2.325], part: jet, role: jet}
      - {line: [55.5, 1.6, 54.4, 2.125], part: jet, role: jet}
      - {curve: [54, 8.2, 55.2, 5, 59.5, 2.2], part: jet, role: jet}
      - {line: [59.5, 2.2, 59.15, 2.925], part: jet, role: jet}
      - {line: [59.5, 2.2, 58.05, 2.4], part: jet, role: jet}
      - {curve: [54.6, 7.4, 56.6, 4.8, 63.5, 3.1], part: jet, role: jet}
      - {line: [63.5, 3.1, 62.5, 3.65], part: jet, role: jet}
      - {line: [63.5, 3.1, 62.05, 2.95], part: jet, role: jet}
    labels:
      - [9, 0, "both leaflets held"]
      - [43, 0, "posterior leaflet lost"]
      - [17, 2, "LA"]
      - [16, 15, "LV"]
      - {at: [0, 6], text: "posterior", role: leaflet}
      - {at: [28, 6], text: "anterior", role: leaflet}
      - {at: [21, 12], text: "clip", part: clip, role: device}
      - [41, 2, "LA"]
      - [47, 15, "LV"]
      - {at: [38, 6], text: "lost", part: lost-leaflet, role: leaflet}
      - {at: [64, 6], text: "anterior", role: leaflet}
      - {at: [64, 2], text: "jet", part: jet, role: jet}
      - {at: [57, 13], text: "clip tilts", part: clip, role: device}
    lines: |
      both leaflets held  posterior one lost
                             .  jet ^  ^
             LA              |\     |  /
      __           __    __  | \   /  /   __
        '-._   _.-'        '-'  lost | _.-'
            \ /                   \\ |/
            |v|                    \\/ ante-
            | |                     \/ rior
            '-'                      '
       LV   clip          LV      clip tilts
  - id: tamponade
    title: "Tamponade on TEE"
    description: >-
      Two four-chamber views with the pericardium drawn as an oval round the heart: right atrium (RA) upper
      left, right ventricle (RV) lower left, left atrium (LA) upper right, left ventricle (LV) lower right. Left
      picture, before: the four chambers fill the oval; between heart and pericardium there is only a thin even
      gap. Right picture, tamponade: a wide black space, the fluid, lies all round the heart, which has become
      small. On the left side of the picture the walls of the thin-walled right heart are pushed in: the wall of
      the right atrium in systole, the wall of the right ventricle in diastole. A measure on the right side runs
      from the heart to the pericardium: the fluid is given in millimeters and compared with the baseline. When
      blood comes fast, a small amount is enough. It can also lie in one pocket, behind the left atrium for
      instance, and a clot is gray, not black.
    canvas: [72, 16]
    panels:
      - {id: before, title: "before: no fluid", area: [0, 1, 36, 15]}
      - {id: tamponade, title: "tamponade", area: [36, 1, 36, 15]}
    parts:
      - {id: fluid, title: "the fluid and its measure"}
      - {id: collapse, title: "the walls of the right heart, pushed in"}
    strokes:
      # before: pericardium, heart
      - arc: [17.75, 8.5, 16.75, 6.9, 0, 360]
      - arc: [17.75, 8.5, 15.5, 6.2, 0, 360]
      # septum, valves
      - line: [17.75, 2.3, 17.75, 14.7]
      - line: [2.5, 7.6, 9, 8.6]
      - line: [17.25, 7.6, 11.5, 8.6]
      - {line: [18.25, 7.6, 24.5, 8.6], role: leaflet}
      - {line: [33, 7.6, 27, 8.6], role: leaflet}
      # tamponade: pericardium
      - {arc: [53.75, 8.5, 16.75, 6.9, 0, 360], part: fluid}
      # heart: left side, then the right side with its walls pushed in
      - curve: [53.75, 3.7, 61.5, 3.6, 63.85, 4.8]
      - curve: [63.85, 4.8, 66.2, 6, 66.2, 8.3]
      - curve: [66.2, 8.3, 66.2, 10.6, 63.6, 12]
      - curve: [63.6, 12, 61, 13.4, 53.75, 13.3]
      - {curve: [53.75, 3.7, 47.5, 3.7, 46.35, 4.15], part: collapse}
      - {curve: [46.35, 4.15, 45.2, 4.6, 45.7, 5.1], part: collapse}
      - {curve: [45.7, 5.1, 46.2, 5.6, 48, 5.9], part: collapse}
      - {curve: [48, 5.9, 49.8, 6.2, 47.9, 6.8], part: collapse}
      - {curve: [47.9, 6.8, 46, 7.4, 44.6, 8.2], part: collapse}
      - {curve: [44.6, 8.2, 43.9, 8.9, 44.75, 9.15], part: collapse}
      - {curve: [44.75, 9.15, 45.6, 9.4, 47.8, 10.1], part: collapse}
      - {curve: [47.8, 10.1, 50, 10.8, 48.2, 11.3], part: collapse}
      - {curve: [48.2, 11.3, 46.4, 11.8, 46.9, 12.5], part: collapse}
      - {curve: [46.9, 12.5, 47.4, 13.2, 53.75, 13.3], part: collapse}
      # septum, valves
      - line: [53.75, 3.7, 53.75, 13.3]
      - line: [44.6, 8.2, 47.6, 8.8]
      - line: [53.4, 8, 50.2, 8.8]
      - {line: [54.2, 8, 58.5, 8.9], role: leaflet}
      - {line: [66.1, 8, 61.5, 8.9], role: leaflet}
      # measure of the fluid
      - {line: [66.5, 10.4, 69.6, 10.4], part: fluid}
      - {line: [66.5, 10, 66.5, 10.8], part: fluid}
      - {line: [69.6, 10, 69.6, 10.8], part: fluid}
    labels:
      - [10, 0, "before: no fluid"]
      - [49, 0, "tamponade"]
      - [8, 5, "RA"]
      - [26, 5, "LA"]
      - [8, 11, "RV"]
      - [26, 11, "LV"]
      - [51, 5, "RA"]
      - [59, 6, "LA"]
      - [51, 10, "RV"]
      - [59, 11, "LV"]
      - {at: [38, 8], text: "fluid", part: fluid}
      - {at: [36, 2], text: "RA wall in", part: collapse}
      - {at: [36, 14], text: "RV wall in", part: collapse}
      - {at: [67, 9], text: "mm", part: fluid}
    lines: |2
       before: no fluid       tamponade
        .-----------.      .-------------.
       /      |      \    /  fluid        \
      |  RA   |   LA  |  |    .-------.    |
      |       |       |  | >> )RA| LA |    |
      |--\ /--|--\ /--|  |    (\/|\/  |<mm>|
      |       |       |  | >> )RV| LV |    |
      |  RV   |   LV  |  |    '-------'    |
       \      |      /    \               /
        '-----------'      '-------------'
                         >> wall pushed in
  - id: aorta-hugger
    title: "Aorta hugger"
    description: >-
      Two LVOT views above an almost closed mitral valve: left atrium (LA) above, left ventricle (LV) below, the
      posterior leaflet on the left, the anterior leaflet on the right, and beside it the aorta (Ao), a tube
      that runs to the right. Left picture, straight: the shaft of the delivery system comes down upright over
      the middle of the valve. The open arms are level, equally far from both leaflets, and a dashed line, the
      path, goes on through the point where the leaflets meet. Right picture, aorta hugger: the shaft comes down
      along the wall of the aorta and leans. The arms are tilted: the anterior one is already at the root of the
      anterior leaflet, the posterior one hangs high over the posterior leaflet. The dashed path misses the
      point where the leaflets meet. The clip would take too much of the anterior and too little of the
      posterior leaflet. The cause is a puncture that was too low or too anterior.
    canvas: [72, 16]
    panels:
      - {id: straight, title: "straight: over the middle", area: [0, 1, 36, 15]}
      - {id: hugger, title: "aorta hugger", area: [36, 1, 36, 15]}
    parts:
      - {id: hugger, title: "the shaft that leans on the aorta"}
      - {id: path, title: "the path of the clip"}
      - {id: aorta, title: "the aorta"}
    strokes:
      # straight: left atrium, leaflets, aorta
      - curve: [3.25, 9.9, 0.9, 5.5, 1.7, 3.85]
      - curve: [1.7, 3.85, 2.5, 2.2, 8.5, 1.3]
      - {curve: [3.25, 9.9, 8, 9.9, 10.3, 10.4], width: 2, role: leaflet}
      - {curve: [10.3, 10.4, 12.6, 10.9, 15.6, 12.7], width: 2, role: leaflet}
      - {curve: [28.25, 9.9, 23.4, 9.9, 21.2, 10.4], width: 2, role: leaflet}
      - {curve: [21.2, 10.4, 19, 10.9, 16.2, 12.7], width: 2, role: leaflet}
      - {curve: [28.25, 9.9, 31, 8.7, 35.4, 7.2], part: aorta}
      - {curve: [21, 15.6, 27, 14.4, 29, 13.4], part: aorta}
      - {curve: [29, 13.4, 31, 12.4, 35.4, 11], part: aorta}
      - curve: [28.25, 9.9, 29.6, 6.5, 28.6, 2.4]
      # aorta hugger: left atrium, leaflets, aorta
      - curve: [39.25, 9.9, 36.9, 5.5, 37.7, 3.85]
      - curve: [37.7, 3.85, 38.5, 2.2, 44.5, 1.3]
      - {curve: [39.25, 9.9, 44, 9.9, 46.3, 10.4], width: 2, role: leaflet}
      - {curve: [46.3, 10.4, 48.6, 10.9, 51.6, 12.7], width: 2, role: leaflet}
      - {curve: [64.25, 9.9, 59.4, 9.9, 57.2, 10.4], width: 2, role: leaflet}
      - {curve: [57.2, 10.4, 55, 10.9, 52.2, 12.7], width: 2, role: leaflet}
      - {curve: [64.25, 9.9, 67, 8.7, 71.4, 7.2], part: aorta}
      - {curve: [57, 15.6, 63, 14.4, 65, 13.4], part: aorta}
      - {curve: [65, 13.4, 67, 12.4, 71.4, 11], part: aorta}
      - curve: [64.25, 9.9, 65.6, 6.5, 64.6, 2.4]
      # straight: shaft, arms, path
      - {line: [15.75, 1.2, 15.75, 7.4], width: 3, role: device}
      - {line: [8.75, 7.4, 22.75, 7.4], width: 2, role: device}
      - {line: [14.6, 6.5, 13, 4.2], role: device}
      - {line: [16.9, 6.5, 18.5, 4.2], role: device}
      - {line: [15.75, 8.3, 15.75, 9.125], part: path}
      - {line: [15.75, 9.8, 15.75, 10.625], part: path}
      - {line: [15.75, 11.3, 15.75, 12.125], part: path}
      - {line: [15.75, 12.8, 15.75, 13.625], part: path}
      - {line: [15.75, 14.3, 15.75, 15.125], part: path}
      # aorta hugger: shaft, arms, path
      - {line: [63.4, 1.2, 58.6, 7.1], part: hugger, width: 3, role: device}
      - {line: [52.3, 5.825, 64.9, 8.375], part: hugger, width: 2, role: device}
      - {line: [60.4, 6.5, 63.55, 4.975], role: device}
      - {line: [58.15, 6.05, 58, 3.85], role: device}
      - {line: [58.05, 7.75, 57.55, 8.375], part: path}
      - {line: [57.15, 8.875, 56.65, 9.475], part: path}
      - {line: [56.25, 10, 55.75, 10.6], part: path}
      - {line: [55.35, 11.1, 54.85, 11.725], part: path}
      - {line: [54.45, 12.225, 53.9, 12.85], part: path}
    labels:
      - [5, 0, "straight: over the middle"]
      - [47, 0, "aorta hugger"]
      - [5, 4, "LA"]
      - {at: [31, 9], text: "Ao", part: aorta}
      - [7, 14, "LV"]
      - {at: [1, 11], text: "posterior", role: leaflet}
      - {at: [22, 11], text: "anterior", role: leaflet}
      - {at: [17, 14], text: "path", part: path}
      - [41, 4, "LA"]
      - {at: [67, 9], text: "Ao", part: aorta}
      - [43, 14, "LV"]
      - {at: [37, 11], text: "posterior", role: leaflet}
      - {at: [60, 12], text: "anterior", role: leaflet}
      - {at: [55, 14], text: "path", part: path}
      - {at: [65, 3], text: "leans", part: hugger, role: device}
    lines: |
      straight              aorta hugger
              │               LA       //
        LA    │                       //
           \  │  /            '-._   //
         ─────┴─────              '-//
                                   /  '-._
      __      :      __ Ao __     /     __Ao
        '-.   :   .-'  '-    '-. /   .-'  '-
           '-.:.-'              X '-'
        LV    :              : LV
        path: the middle     path: beside it
  - id: clip-in-chords
    title: "Clip caught in the chords, and the way out"
    description: >-
      Two views of the left ventricle under the open mitral valve: the leaflets at the top, one from each side,
      chordae running from them down to a papillary muscle at the lower left and one at the lower right, the
      shaft of the delivery system coming down from the left atrium between the leaflets. Left picture, caught:
      the arms of the clip are open like a wide V. A chord of the left leaflet runs over the left arm and is
      bent there, as a string is bent over a hook. Pulled up like this, it would tear. The chords on the right
      pass outside the arm and are free. Signs: the clip does not follow the handle, the arms will not open or
      close, a leaflet or papillary muscle moves with the catheter, ectopic beats. Right picture, the way out:
      the arms are inverted, folded back past level so that they point down like an arrowhead. The chords slide
      off. An arrow points up along the shaft: only now is the clip drawn back. Before it: stop turning and
      pulling, grippers up, a little forward to unload, turn back the way you came.
    canvas: [72, 16]
    panels:
      - {id: caught, title: "caught: a chord bent over the arm", area: [0, 1, 36, 15]}
      - {id: way-out, title: "way out: invert, then draw back", area: [36, 1, 36, 15]}
    parts:
      - {id: clip, title: "the clip"}
      - {id: chords, title: "the caught chord"}
    strokes:
      # caught: leaflets, papillary muscles
      - {curve: [1.25, 2.4, 8, 2.6, 10, 3.1], width: 2, role: leaflet}
      - {curve: [10, 3.1, 12, 3.6, 14, 6], width: 2, role: leaflet}
      - {curve: [34.25, 2.4, 27.5, 2.6, 25.5, 3.1], width: 2, role: leaflet}
      - {curve: [25.5, 3.1, 23.5, 3.6, 21.5, 6], width: 2, role: leaflet}
      - arc: [4.5, 15.6, 3, 1.6, 180, 360]
      - arc: [31, 15.6, 3, 1.6, 180, 360]
      # way out: leaflets, papillary muscles
      - {curve: [37.25, 2.4, 44, 2.6, 46, 3.1], width: 2, role: leaflet}
      - {curve: [46, 3.1, 48, 3.6, 50, 6], width: 2, role: leaflet}
      - {curve: [70.25, 2.4, 63.5, 2.6, 61.5, 3.1], width: 2, role: leaflet}
      - {curve: [61.5, 3.1, 59.5, 3.6, 57.5, 6], width: 2, role: leaflet}
      - arc: [40.5, 15.6, 3, 1.6, 180, 360]
      - arc: [67, 15.6, 3, 1.6, 180, 360]
      # caught: free chords
      - line: [23.4, 4.4, 29.6, 14.1]
      - line: [25.5, 3.6, 31.6, 14]
      - line: [7.5, 3.1, 3.2, 14.1]
      # caught: the bent chord
      - {line: [12.6, 4.7, 11.4, 9.15], part: chords, width: 2}
      - {line: [11.4, 9.15, 5.4, 14], part: chords, width: 2}
      # caught: shaft, open arms, grippers
      - {line: [17.5, 1.1, 17.5, 10.7], width: 3, role: device}
      - {line: [17, 11, 9, 8.4], part: clip, width: 2, role: device}
      - {line: [18.5, 11, 26.5, 8.4], part: clip, width: 2, role: device}
      - {line: [17, 11, 18.5, 11], part: clip, width: 2, role: device}
      - {line: [16.5, 9.6, 15.2, 7.2], role: device}
      - {line: [19, 9.6, 20.3, 7.2], role: device}
      # way out: chords
      - line: [48.6, 4.7, 41.4, 14]
      - line: [46, 3.7, 40, 14]
      - line: [59.4, 4.4, 65.6, 14.1]
      - line: [61.5, 3.6, 67.6, 14]
      # way out: shaft, inverted arms, arrow
      - {line: [53.5, 1.1, 53.5, 8.6], width: 3, role: device}
      - {line: [53, 8.7, 48.2, 12.7], part: clip, width: 2, role: device}
      - {line: [54.5, 8.7, 59.3, 12.7], part: clip, width: 2, role: device}
      - line: [56.6, 6.6, 56.6, 3.4]
      - line: [56.6, 3.4, 57.6, 4.275]
      - line: [56.6, 3.4, 55.6, 4.275]
    labels:
      - [14, 0, "caught"]
      - [42, 0, "way out: invert, draw back"]
      - [9, 1, "LA"]
      - [16, 14, "LV"]
      - {at: [0, 9], text: "bent", part: chords}
      - {at: [0, 10], text: "chord", part: chords}
      - [29, 8, "free"]
      - [30, 9, "chord"]
      - {at: [19, 12], text: "clip", part: clip, role: device}
      - [45, 1, "LA"]
      - {at: [48, 14], text: "arms inverted", part: clip, role: device}
      - [58, 4, "back"]
    lines: |
      caught              way out: invert
      __      │      __   __      │ ^    __
        '-.   │   .-'       '-.   │ | .-'
          |\  │  / \          /\  │  /\
          | | │ |   \        /    │    \
       .  |   │   .  \      /     │     \
        '-X.  │.-'    \    /    / │ \    \
         / '-.┴'       \  |    /     \    |
        /    clip       | |               |
       / chord bent     | | chords free   |
      (_)              (_)(_)            (_)
  - id: shunt-directions
    title: "The shunt through the hole in the septum"
    description: >-
      Two four-chamber views of the atria, the right atrium (RA) on the left of the picture, the left atrium
      (LA) on the right. The atrial septum stands between them as a double line with a hole in it, where the
      guide was. Left picture, the usual direction: the pressure is higher in the left atrium, the arrow of flow
      runs through the hole from the left atrium to the right, from right to left in the picture. Oxygen
      saturation holds. A large flow of this kind loads the right ventricle. Right picture, right to left: the
      right atrium is wide and under high pressure, the septum bows over to the left atrium, and the arrow runs
      the other way, from the right atrium into the left. Blood without oxygen reaches the body: saturation
      falls, and air or clot from a vein can reach the brain. It shows when left atrial pressure has fallen or
      when the guide leaves, mostly with a strained right ventricle and severe tricuspid regurgitation.
    canvas: [72, 16]
    panels:
      - {id: left-to-right, title: "left to right: saturation holds", area: [0, 1, 36, 15]}
      - {id: right-to-left, title: "right to left: saturation falls", area: [36, 1, 36, 15]}
    parts:
      - {id: left-to-right, title: "the flow from left to right"}
      - {id: right-to-left, title: "the flow from right to left"}
      - {id: hole, title: "the septum with its hole"}
    strokes:
      # left to right: right atrium, left atrium
      - curve: [16.75, 1.6, 9, 1.2, 5.75, 1.8]
      - curve: [5.75, 1.8, 2.5, 2.4, 2.5, 4.7]
      - curve: [2.5, 4.7, 2.5, 7, 2.5, 11.6]
      - curve: [17.75, 1.6, 26, 1, 29.75, 1.7]
      - curve: [29.75, 1.7, 33.5, 2.4, 33.5, 4.7]
      - curve: [33.5, 4.7, 33.5, 7, 33.5, 11.6]
      - line: [2.5, 11.6, 8, 12.8]
      - line: [16.75, 11.6, 11, 12.8]
      - {line: [17.75, 11.6, 23.5, 12.8], role: leaflet}
      - {line: [33.5, 11.6, 27.5, 12.8], role: leaflet}
      # septum with the hole
      - {line: [16.75, 1.6, 16.75, 5.4], part: hole}
      - {line: [16.75, 8.2, 16.75, 11.6], part: hole}
      - {line: [17.75, 1.6, 17.75, 5.4], part: hole}
      - {line: [17.75, 8.2, 17.75, 11.6], part: hole}
      # flow
      - {line: [26.5, 6.3, 8.5, 6.3], part: left-to-right, role: jet}
      - {line: [26.5, 6.8, 8.5, 6.8], part: left-to-right, role: jet}
      - {line: [26.5, 7.3, 8.5, 7.3], part: left-to-right, role: jet}
      - {line: [7, 6.8, 10.45, 5.8], part: left-to-right, role: jet}
      - {line: [7, 6.8, 10.45, 7.8], part: left-to-right, role: jet}
      - {line: [7, 6.8, 9, 6.8], part: left-to-right, role: jet}
      # right to left: right atrium wide, left atrium
      - curve: [56.25, 1.6, 46, 0.9, 41.75, 1.55]
      - curve: [41.75, 1.55, 37.5, 2.2, 37.35, 4.6]
      - curve: [37.35, 4.6, 37.2, 7, 38, 11.6]
      - curve: [57.25, 1.6, 64, 1.4, 67.25, 2]
      - curve: [67.25, 2, 70.5, 2.6, 70.5, 4.8]
      - curve: [70.5, 4.8, 70.5, 7, 70.5, 11.6]
      - line: [38, 11.6, 45, 12.8]
      - line: [56.25, 11.6, 49, 12.8]
      - {line: [57.25, 11.6, 62, 12.8], role: leaflet}
      - {line: [70.5, 11.6, 66, 12.8], role: leaflet}
      # septum, bowed to the left, with the hole
      - {curve: [56.25, 1.6, 58.5, 3.2, 58.9, 5.4], part: hole}
      - {curve: [58.9, 8.2, 58.5, 10, 56.25, 11.6], part: hole}
      - {curve: [57.25, 1.6, 59.5, 3.2, 59.9, 5.4], part: hole}
      - {curve: [59.9, 8.2, 59.5, 10, 57.25, 11.6], part: hole}
      # flow
      - {line: [47, 6.3, 66, 6.3], part: right-to-left, role: jet}
      - {line: [47, 6.8, 66, 6.8], part: right-to-left, role: jet}
      - {line: [47, 7.3, 66, 7.3], part: right-to-left, role: jet}
      - {line: [67.5, 6.8, 64.05, 7.8], part: right-to-left, role: jet}
      - {line: [67.5, 6.8, 64.05, 5.8], part: right-to-left, role: jet}
      - {line: [65.5, 6.8, 67.5, 6.8], part: right-to-left, role: jet}
    labels:
      - [11, 0, "left to right"]
      - [47, 0, "right to left"]
      - [8, 3, "RA"]
      - [25, 3, "LA"]
      - [22, 4, "higher"]
      - [11, 14, "SpO2 holds"]
      - [13, 15, "usual"]
      - [45, 3, "RA"]
      - [43, 4, "higher"]
      - [64, 3, "LA"]
      - [48, 14, "SpO2 falls"]
      - {at: [46, 15], text: "close it now", part: right-to-left}
    lines: |
      left to right       right to left
      .-------..-------.  .---------..-----.
      |  RA   ||   LA  |  |   RA     ) LA  |
      |       ||higher |  |  higher  ))    |
      |       ||       |  |           )    |
      |   <==========  |  |    ==========> |
      |       ||       |  |           )    |
      |       ||       |  |          ))    |
      '--\ /--''--\ /--'  '---\ /---)'-\ /-'
      SpO2 holds          SpO2 falls
      the usual one       close it now
  - id: sam
    title: "SAM: the anterior leaflet in the outflow tract"
    description: >-
      Two LVOT views in systole after a clip: left atrium (LA) above, left ventricle (LV) at the lower left, the
      aorta (Ao) to the right, the ventricular septum as a line from the bottom up to the aorta; between it and
      the anterior leaflet lies the outflow tract. Both leaflets meet in the clip. Left picture, outflow open:
      the anterior leaflet is taut, the tract below it is wide, and the arrow of flow runs through it to the
      aorta. Right picture, SAM, systolic anterior motion: the body of the anterior leaflet bulges down into the
      outflow tract and touches the septum. The flow to the aorta is squeezed to a thin stream, and a jet runs
      from the valve back into the left atrium, along its posterior wall. The ventricle is small and vigorous.
      It needs the opposite of a weak heart: stop the inotrope, give volume, raise the resistance, slow the
      rate; then the clip is looked at again.
    canvas: [72, 16]
    panels:
      - {id: outflow-open, title: "outflow open", area: [0, 1, 36, 15]}
      - {id: sam, title: "SAM: leaflet on the septum", area: [36, 1, 36, 15]}
    parts:
      - {id: anterior-leaflet, title: "the anterior leaflet on the septum"}
      - {id: outflow, title: "the flow to the aorta"}
      - {id: jet, title: "the jet into the left atrium"}
      - {id: clip, title: "the clip"}
    strokes:
      # outflow open: left atrium, posterior leaflet, aorta, septum
      - curve: [3.25, 6.1, 1, 3.6, 2.2, 2.6]
      - curve: [2.2, 2.6, 3.4, 1.6, 7.7, 1.45]
      - curve: [7.7, 1.45, 12, 1.3, 16, 1.25]
      - curve: [16, 1.25, 20, 1.2, 23.5, 1.3]
      - curve: [23.5, 1.3, 27, 1.4, 27.25, 6.1]
      - {curve: [3.25, 6.1, 8, 6.2, 10.2, 6.8], width: 2, role: leaflet}
      - {curve: [10.2, 6.8, 12.4, 7.4, 14.2, 9.6], width: 2, role: leaflet}
      - curve: [27.25, 6.1, 30.5, 4.9, 35.4, 3.4]
      - {curve: [13, 15.7, 22, 14.8, 25, 13.1], width: 2}
      - {curve: [25, 13.1, 28, 11.4, 35.4, 8.4], width: 2}
      - curve: [3.25, 6.1, 0.6, 9, 0.75, 11]
      - curve: [0.75, 11, 0.9, 13, 4, 15.7]
      # SAM: left atrium, posterior leaflet, aorta, septum
      - curve: [39.25, 6.1, 37, 3.6, 38.2, 2.6]
      - curve: [38.2, 2.6, 39.4, 1.6, 43.7, 1.45]
      - curve: [43.7, 1.45, 48, 1.3, 52, 1.25]
      - curve: [52, 1.25, 56, 1.2, 59.5, 1.3]
      - curve: [59.5, 1.3, 63, 1.4, 63.25, 6.1]
      - {curve: [39.25, 6.1, 44, 6.2, 46.2, 6.8], width: 2, role: leaflet}
      - {curve: [46.2, 6.8, 48.4, 7.4, 50.2, 9.6], width: 2, role: leaflet}
      - curve: [63.25, 6.1, 66.5, 4.9, 71.4, 3.4]
      - {curve: [49, 15.7, 58, 14.8, 61, 13.1], width: 2}
      - {curve: [61, 13.1, 64, 11.4, 71.4, 8.4], width: 2}
      - curve: [39.25, 6.1, 36.6, 9, 36.75, 11]
      - curve: [36.75, 11, 36.9, 13, 40, 15.7]
      # outflow open: anterior leaflet, clip, flow
      - {curve: [27.25, 6.1, 22, 6.3, 19.7, 6.95], width: 2, role: leaflet}
      - {curve: [19.7, 6.95, 17.4, 7.6, 15.4, 9.6], width: 2, role: leaflet}
      - {line: [14.25, 10.8, 13, 8.1], part: clip, width: 2, role: device}
      - {line: [15.25, 10.8, 16.5, 8.1], part: clip, width: 2, role: device}
      - {line: [14.25, 10.8, 15.25, 10.8], part: clip, width: 2, role: device}
      - {curve: [8, 13.2, 18, 13, 21.5, 11.5], part: outflow}
      - {curve: [21.5, 11.5, 25, 10, 33, 5.9], part: outflow}
      - {curve: [8, 13.9, 18, 13.7, 21.5, 12.05], part: outflow}
      - {curve: [21.5, 12.05, 25, 10.425, 33, 6.6], part: outflow}
      - {line: [34, 5.6, 33, 7.025], part: outflow}
      - {line: [34, 5.6, 31.05, 5.875], part: outflow}
      # SAM: anterior leaflet, clip, flow, jet
      - {curve: [63.25, 6.1, 63, 9, 62, 10.7], part: anterior-leaflet, width: 2, role: leaflet}
      - {curve: [62, 10.7, 61, 12.4, 58.8, 12.55], part: anterior-leaflet, width: 2, role: leaflet}
      - {curve: [58.8, 12.55, 56.6, 12.7, 54.6, 12.05], part: anterior-leaflet, width: 2, role: leaflet}
      - {curve: [54.6, 12.05, 52.6, 11.4, 51.2, 9.6], part: anterior-leaflet, width: 2, role: leaflet}
      - {line: [50.25, 10.8, 49, 8.1], part: clip, width: 2, role: device}
      - {line: [51.25, 10.8, 52.5, 8.1], part: clip, width: 2, role: device}
      - {line: [50.25, 10.8, 51.25, 10.8], part: clip, width: 2, role: device}
      - {curve: [44, 13.4, 52, 13.7, 57, 13.6], part: outflow}
      - {curve: [64.5, 9.2, 67, 7.8, 70, 6.2], part: outflow}
      - {line: [70, 6.2, 69.4, 7.15], part: outflow}
      - {line: [70, 6.2, 68.05, 6.425], part: outflow}
      - {curve: [48.4, 8, 45.6, 5.6, 43, 2.6], part: jet, role: jet}
      - {line: [43, 2.6, 44.2, 3.075], part: jet, role: jet}
      - {line: [43, 2.6, 42.8, 3.35], part: jet, role: jet}
      - {curve: [47.8, 8.2, 43.6, 6.4, 40.6, 3.4], part: jet, role: jet}
      - {line: [40.6, 3.4, 41.8, 3.85], part: jet, role: jet}
      - {line: [40.6, 3.4, 40.45, 4.15], part: jet, role: jet}
      - {curve: [48.9, 7.6, 47.4, 5, 46, 2.4], part: jet, role: jet}
      - {line: [46, 2.4, 47.05, 2.95], part: jet, role: jet}
      - {line: [46, 2.4, 45.6, 3.125], part: jet, role: jet}
    labels:
      - [12, 0, "outflow open"]
      - [42, 0, "SAM: leaflet on the septum"]
      - [18, 3, "LA"]
      - [4, 11, "LV"]
      - [33, 7, "Ao"]
      - [26, 14, "septum"]
      - {at: [18, 5], text: "anterior", role: leaflet}
      - {at: [17, 10], text: "clip", part: clip, role: device}
      - [54, 3, "LA"]
      - [39, 11, "LV"]
      - [69, 7, "Ao"]
      - [62, 14, "septum"]
      - {at: [54, 10], text: "bulges", part: anterior-leaflet, role: leaflet}
      - {at: [45, 10], text: "clip", part: clip, role: device}
      - {at: [48, 4], text: "jet", part: jet, role: jet}
    lines: |
      outflow open       leaflet on septum
         LA                 LA ^ ^
      __          __.-Ao __    | |  __.-Ao
        '-._   _.'         '-._|/ .'
            '()'   --->        '()|     x
       LV       .-'       LV     '\__.-'
            _.-'  septum       _.-' touches
      __.-''             __.-''
        --->  flow runs    x  flow blocked
        wide tract         ^  jet into LA
  - id: second-jet
    title: "A second jet beside or between clips"
    description: >-
      Two 3D en-face views in systole with color, the surgeon's view: the aorta at the top, lateral on the left,
      medial on the right. The valve is an oval with the curved coaptation line in it; the leaflets are closed.
      Left picture, one clip: it stands upright across the middle of the line, and medial of it, to the right, a
      jet comes through the line: the leak beside the clip. A further clip beside the first may take it, if
      gradient and area allow. Right picture, two clips: they stand parallel, a little apart, and the jet comes
      through between them. A jet between two clips is hard to reach: there is often no room for a third clip,
      and one that is forced in costs area and may disturb the others. Color must be read in all views; a small
      second jet is easily missed in one.
    canvas: [72, 16]
    panels:
      - {id: one-clip, title: "jet beside one clip", area: [0, 1, 36, 15]}
      - {id: two-clips, title: "jet between two clips", area: [36, 1, 36, 15]}
    parts:
      - {id: clip, title: "the clips"}
      - {id: second-jet, title: "the second jet"}
      - {id: coaptation-line, title: "the coaptation line"}
    strokes:
      # one clip: annulus, coaptation line
      - curve: [17.75, 3.1, 25, 3.1, 28.5, 3.85]
      - curve: [28.5, 3.85, 32, 4.6, 33.1, 6.3]
      - curve: [33.1, 6.3, 34.2, 8, 33.6, 9.8]
      - curve: [33.6, 9.8, 33, 11.6, 29.5, 13]
      - curve: [29.5, 13, 26, 14.4, 17.75, 14.4]
      - curve: [17.75, 3.1, 10.5, 3.1, 7, 3.85]
      - curve: [7, 3.85, 3.5, 4.6, 2.4, 6.3]
      - curve: [2.4, 6.3, 1.3, 8, 1.9, 9.8]
      - curve: [1.9, 9.8, 2.5, 11.6, 6, 13]
      - curve: [6, 13, 9.5, 14.4, 17.75, 14.4]
      - {curve: [4, 6.9, 8, 9.6, 12.9, 10.3], part: coaptation-line, role: leaflet}
      - {curve: [12.9, 10.3, 17.75, 11, 22.6, 10.3], part: coaptation-line, role: leaflet}
      - {curve: [22.6, 10.3, 27.5, 9.6, 31.5, 6.9], part: coaptation-line, role: leaflet}
      # two clips: annulus, coaptation line
      - curve: [53.75, 3.1, 61, 3.1, 64.5, 3.85]
      - curve: [64.5, 3.85, 68, 4.6, 69.1, 6.3]
      - curve: [69.1, 6.3, 70.2, 8, 69.6, 9.8]
      - curve: [69.6, 9.8, 69, 11.6, 65.5, 13]
      - curve: [65.5, 13, 62, 14.4, 53.75, 14.4]
      - curve: [53.75, 3.1, 46.5, 3.1, 43, 3.85]
      - curve: [43, 3.85, 39.5, 4.6, 38.4, 6.3]
      - curve: [38.4, 6.3, 37.3, 8, 37.9, 9.8]
      - curve: [37.9, 9.8, 38.5, 11.6, 42, 13]
      - curve: [42, 13, 45.5, 14.4, 53.75, 14.4]
      - {curve: [40, 6.9, 44, 9.6, 48.9, 10.3], part: coaptation-line, role: leaflet}
      - {curve: [48.9, 10.3, 53.75, 11, 58.6, 10.3], part: coaptation-line, role: leaflet}
      - {curve: [58.6, 10.3, 63.5, 9.6, 67.5, 6.9], part: coaptation-line, role: leaflet}
      # one clip
      - {line: [16.75, 8.1, 16.75, 12.3], part: clip, role: device}
      - {line: [17.25, 8.1, 17.25, 12.3], part: clip, role: device}
      - {line: [17.75, 8.1, 17.75, 12.3], part: clip, role: device}
      - {line: [18.25, 8.1, 18.25, 12.3], part: clip, role: device}
      - {line: [18.75, 8.1, 18.75, 12.3], part: clip, role: device}
      # two clips
      - {line: [47.25, 8, 47.25, 12.2], part: clip, role: device}
      - {line: [47.75, 8, 47.75, 12.2], part: clip, role: device}
      - {line: [48.25, 8, 48.25, 12.2], part: clip, role: device}
      - {line: [48.75, 8, 48.75, 12.2], part: clip, role: device}
      - {line: [49.25, 8, 49.25, 12.2], part: clip, role: device}
      - {line: [58.25, 8, 58.25, 12.2], part: clip, role: device}
      - {line: [58.75, 8, 58.75, 12.2], part: clip, role: device}
      - {line: [59.25, 8, 59.25, 12.2], part: clip, role: device}
      - {line: [59.75, 8, 59.75, 12.2], part: clip, role: device}
      - {line: [60.25, 8, 60.25, 12.2], part: clip, role: device}
      # jets
      - {arc: [24.5, 9.8, 2.75, 1.1, 0, 360], part: second-jet, role: jet}
      - {arc: [24.5, 9.8, 2.05, 0.825, 0, 360], part: second-jet, role: jet}
      - {arc: [24.5, 9.8, 1.4, 0.55, 0, 360], part: second-jet, role: jet}
      - {arc: [24.5, 9.8, 0.7, 0.275, 0, 360], part: second-jet, role: jet}
      - {arc: [53.75, 10.3, 3, 1.1, 0, 360], part: second-jet, role: jet}
      - {arc: [53.75, 10.3, 2.25, 0.825, 0, 360], part: second-jet, role: jet}
      - {arc: [53.75, 10.3, 1.5, 0.55, 0, 360], part: second-jet, role: jet}
      - {arc: [53.75, 10.3, 0.75, 0.275, 0, 360], part: second-jet, role: jet}
    labels:
      - [8, 0, "jet beside one clip"]
      - [43, 0, "jet between two clips"]
      - [15, 1, "aorta"]
      - [16, 6, "A2"]
      - [16, 13, "P2"]
      - {at: [11, 12], text: "clip", part: clip, role: device}
      - {at: [23, 7], text: "jet", part: second-jet, role: jet}
      - [0, 15, "lateral"]
      - [29, 15, "medial"]
      - [51, 1, "aorta"]
      - [52, 6, "A2"]
      - [52, 13, "P2"]
      - {at: [40, 11], text: "clip 1", part: clip, role: device}
      - {at: [62, 11], text: "clip 2", part: clip, role: device}
      - {at: [49, 8], text: "second jet", part: second-jet, role: jet}
      - [36, 15, "lateral"]
      - [65, 15, "medial"]
    lines: |
      jet beside one clip  between two clips
            aorta                aorta
         .---------.          .---------.
        /    A2     \        /    A2     \
       /             \      /             \
      |'.    ┌┐  jet.'|    |'.  ┌┐   ┌┐  .'|
      |  '---││-(*)'  |    |  '-││(*)││-'  |
       \     └┘      /      \   └┘jet└┘   /
        \    P2     /        \    P2     /
         '---------'          '---------'
      lateral    medial    lateral    medial
  - id: ase-jets
    title: "Color jets by grade (ASE)"
    description: >-
      Four left hearts in systole, drawn alike: the left atrium as a dome above, the mitral valve as two
      leaflets with a gap, the left ventricle below. The jet rises from the gap into the atrium; under the gap,
      on the ventricular side, half circles show the flow convergence (PISA). First, mild: a small narrow
      central jet that ends low in the atrium, hardly any convergence; vena contracta (VC) under 0.3 cm, EROA
      under 0.20 cm². Second, moderate: a jet of middle size, a small convergence; vena contracta 0.3 to 0.69
      cm, EROA 0.20 to 0.39 cm². Third, severe: a wide jet that fills more than half of the atrium and reaches
      the roof, large convergence through all of systole; vena contracta 0.7 cm or more, EROA 0.40 cm² or more.
      Fourth, eccentric: the jet leaves the gap obliquely, hugs the wall of the atrium and swirls along the
      roof. It looks smaller than it is: a wall jet can be severe at any size, so the convergence and the vena
      contracta decide. No grade rests on the area of the color jet alone.
    canvas: [72, 16]
    panels:
      - {id: mild, title: "mild", area: [0, 1, 18, 15]}
      - {id: moderate, title: "moderate", area: [18, 1, 18, 15]}
      - {id: severe, title: "severe, central", area: [36, 1, 18, 15]}
      - {id: eccentric, title: "eccentric: hugs the wall", area: [54, 1, 18, 15]}
    parts:
      - {id: mild, title: "the mild jet"}
      - {id: moderate, title: "the moderate jet"}
      - {id: severe, title: "the severe central jet"}
      - {id: eccentric, title: "the eccentric jet, along the wall"}
    strokes:
      # mild: left atrium, leaflets, left ventricle
      - curve: [1.25, 9.4, 0.9, 5, 1.45, 3.3]
      - curve: [1.45, 3.3, 2, 1.6, 5.5, 1.35]
      - curve: [5.5, 1.35, 9, 1.1, 12.5, 1.35]
      - curve: [12.5, 1.35, 16, 1.6, 16.5, 3.3]
      - curve: [16.5, 3.3, 17, 5, 16.75, 9.4]
      - {line: [1.25, 9.4, 8.6, 10.4], width: 2, role: leaflet}
      - {line: [16.75, 9.4, 9.4, 10.4], width: 2, role: leaflet}
      - curve: [1.25, 9.4, 0.8, 11.4, 1.6, 13.4]
      - curve: [16.75, 9.4, 17.2, 11.4, 16.4, 13.4]
      # jet and convergence
      - {curve: [8.8, 10.4, 8.75, 8.4, 8.4, 8.525], part: mild, role: jet}
      - {curve: [8.4, 8.525, 8.1, 8.65, 8.3, 8.1], part: mild, role: jet}
      - {curve: [9, 10.4, 9, 8.4, 9, 8.525], part: mild, role: jet}
      - {curve: [9, 8.525, 9, 8.65, 9, 6.9], part: mild, role: jet}
      - {curve: [9.2, 10.4, 9.25, 8.4, 9.6, 8.525], part: mild, role: jet}
      - {curve: [9.6, 8.525, 9.9, 8.65, 9.7, 8.1], part: mild, role: jet}
      # moderate: left atrium, leaflets, left ventricle
      - curve: [19.25, 9.4, 18.9, 5, 19.45, 3.3]
      - curve: [19.45, 3.3, 20, 1.6, 23.5, 1.35]
      - curve: [23.5, 1.35, 27, 1.1, 30.5, 1.35]
      - curve: [30.5, 1.35, 34, 1.6, 34.5, 3.3]
      - curve: [34.5, 3.3, 35, 5, 34.75, 9.4]
      - {line: [19.25, 9.4, 26.1, 10.4], width: 2, role: leaflet}
      - {line: [34.75, 9.4, 27.9, 10.4], width: 2, role: leaflet}
      - curve: [19.25, 9.4, 18.8, 11.4, 19.6, 13.4]
      - curve: [34.75, 9.4, 35.2, 11.4, 34.4, 13.4]
      # jet and convergence
      - {curve: [26.4, 10.4, 26.2, 8.4, 25.15, 7.9], part: moderate, role: jet}
      - {curve: [25.15, 7.9, 24.1, 7.4, 24.7, 5.6], part: moderate, role: jet}
      - {curve: [26.7, 10.4, 26.6, 8.4, 26.1, 7.9], part: moderate, role: jet}
      - {curve: [26.1, 7.9, 25.55, 7.4, 25.85, 5], part: moderate, role: jet}
      - {curve: [27, 10.4, 27, 8.4, 27, 7.9], part: moderate, role: jet}
      - {curve: [27, 7.9, 27, 7.4, 27, 4.4], part: moderate, role: jet}
      - {curve: [27.3, 10.4, 27.4, 8.4, 27.9, 7.9], part: moderate, role: jet}
      - {curve: [27.9, 7.9, 28.45, 7.4, 28.15, 5], part: moderate, role: jet}
      - {curve: [27.6, 10.4, 27.8, 8.4, 28.85, 7.9], part: moderate, role: jet}
      - {curve: [28.85, 7.9, 29.9, 7.4, 29.3, 5.6], part: moderate, role: jet}
      - {arc: [27, 10.9, 1.6, 0.8, 0, 180], part: moderate, role: jet}
      # severe: left atrium, leaflets, left ventricle
      - curve: [37.25, 9.4, 36.9, 5, 37.45, 3.3]
      - curve: [37.45, 3.3, 38, 1.6, 41.5, 1.35]
      - curve: [41.5, 1.35, 45, 1.1, 48.5, 1.35]
      - curve: [48.5, 1.35, 52, 1.6, 52.5, 3.3]
      - curve: [52.5, 3.3, 53, 5, 52.75, 9.4]
      - {line: [37.25, 9.4, 43.4, 10.4], width: 2, role: leaflet}
      - {line: [52.75, 9.4, 46.6, 10.4], width: 2, role: leaflet}
      - curve: [37.25, 9.4, 36.8, 11.4, 37.6, 13.4]
      - curve: [52.75, 9.4, 53.2, 11.4, 52.4, 13.4]
      # jet and convergence
      - {curve: [43.8, 10.4, 43.45, 8.4, 41.2, 7.225], part: severe, role: jet}
      - {curve: [41.2, 7.225, 39, 6.05, 40.2, 2.9], part: severe, role: jet}
      - {curve: [44.1, 10.4, 43.85, 8.4, 42.15, 7.225], part: severe, role: jet}
      - {curve: [42.15, 7.225, 40.5, 6.05, 41.4, 2.6], part: severe, role: jet}
      - {curve: [44.4, 10.4, 44.2, 8.4, 43.1, 7.225], part: severe, role: jet}
      - {curve: [43.1, 7.225, 42, 6.05, 42.6, 2.3], part: severe, role: jet}
      - {curve: [44.7, 10.4, 44.6, 8.4, 44.05, 7.225], part: severe, role: jet}
      - {curve: [44.05, 7.225, 43.5, 6.05, 43.8, 2], part: severe, role: jet}
      - {curve: [45, 10.4, 45, 8.4, 45, 7.225], part: severe, role: jet}
      - {curve: [45, 7.225, 45, 6.05, 45, 1.7], part: severe, role: jet}
      - {curve: [45.3, 10.4, 45.4, 8.4, 45.95, 7.225], part: severe, role: jet}
      - {curve: [45.95, 7.225, 46.5, 6.05, 46.2, 2], part: severe, role: jet}
      - {curve: [45.6, 10.4, 45.8, 8.4, 46.9, 7.225], part: severe, role: jet}
      - {curve: [46.9, 7.225, 48, 6.05, 47.4, 2.3], part: severe, role: jet}
      - {curve: [45.9, 10.4, 46.15, 8.4, 47.85, 7.225], part: severe, role: jet}
      - {curve: [47.85, 7.225, 49.5, 6.05, 48.6, 2.6], part: severe, role: jet}
      - {curve: [46.2, 10.4, 46.55, 8.4, 48.8, 7.225], part: severe, role: jet}
      - {curve: [48.8, 7.225, 51, 6.05, 49.8, 2.9], part: severe, role: jet}
      - {arc: [45, 10.9, 3.6, 1.8, 0, 180], part: severe, role: jet}
      - {arc: [45, 10.9, 2.4, 1.2, 0, 180], part: severe, role: jet}
      # eccentric: left atrium, leaflets, left ventricle
      - curve: [55.25, 9.4, 54.9, 5, 55.45, 3.3]
      - curve: [55.45, 3.3, 56, 1.6, 59.5, 1.35]
      - curve: [59.5, 1.35, 63, 1.1, 66.5, 1.35]
      - curve: [66.5, 1.35, 70, 1.6, 70.5, 3.3]
      - curve: [70.5, 3.3, 71, 5, 70.75, 9.4]
      - {line: [55.25, 9.4, 61.7, 10.4], width: 2, role: leaflet}
      - {line: [70.75, 9.4, 64.3, 10.4], width: 2, role: leaflet}
      - curve: [55.25, 9.4, 54.8, 11.4, 55.6, 13.4]
      - curve: [70.75, 9.4, 71.2, 11.4, 70.4, 13.4]
      # jet and convergence
      - {curve: [62.6, 10.4, 58.5, 9.3, 57.05, 7.85], part: eccentric, role: jet}
      - {curve: [57.05, 7.85, 55.6, 6.4, 55.75, 4.8], part: eccentric, role: jet}
      - {curve: [55.75, 4.8, 55.9, 3.2, 57.95, 2.6], part: eccentric, role: jet}
      - {curve: [57.95, 2.6, 60, 2, 64.5, 2.4], part: eccentric, role: jet}
      - {curve: [62.9, 10.4, 59, 9.3, 57.6, 7.85], part: eccentric, role: jet}
      - {curve: [57.6, 7.85, 56.2, 6.4, 56.35, 4.9], part: eccentric, role: jet}
      - {curve: [56.35, 4.9, 56.5, 3.375, 58.4, 2.85], part: eccentric, role: jet}
      - {curve: [58.4, 2.85, 60.3, 2.3, 63.9, 2.7], part: eccentric, role: jet}
      - {curve: [63.2, 10.4, 59.45, 9.3, 58.15, 7.85], part: eccentric, role: jet}
      - {curve: [58.15, 7.85, 56.8, 6.4, 56.95, 4.975], part: eccentric, role: jet}
      - {curve: [56.95, 4.975, 57.1, 3.55, 58.85, 3.075], part: eccentric, role: jet}
      - {curve: [58.85, 3.075, 60.6, 2.6, 63.3, 3], part: eccentric, role: jet}
      - {curve: [63.5, 10.4, 59.95, 9.3, 58.65, 7.85], part: eccentric, role: jet}
      - {curve: [58.65, 7.85, 57.4, 6.4, 57.55, 5.075], part: eccentric, role: jet}
      - {curve: [57.55, 5.075, 57.7, 3.75, 59.3, 3.325], part: eccentric, role: jet}
      - {curve: [59.3, 3.325, 60.9, 2.9, 62.7, 3.3], part: eccentric, role: jet}
      - {arc: [63, 10.9, 3.2, 1.6, 0, 180], part: eccentric, role: jet}
      - {arc: [63, 10.9, 2.1, 1.05, 0, 180], part: eccentric, role: jet}
    labels:
      - [7, 0, "mild"]
      - [23, 0, "moderate"]
      - [42, 0, "severe"]
      - [58, 0, "eccentric"]
      - [3, 14, "VC < 0.3 cm"]
      - [21, 14, "VC 0.3-0.69"]
      - [39, 14, "VC ≥ 0.7 cm"]
      - [57, 14, "hugs a wall"]
      - [3, 15, "EROA < 0.20"]
      - [20, 15, "EROA 0.2-0.39"]
      - [39, 15, "EROA ≥ 0.40"]
      - [56, 15, "can be severe"]
    lines: |2
       mild     moderate  severe   eccentric
      .------.  .------.  .------.  .------.
      |      |  |      |  | **** |  |***   |
      |      |  |  **  |  |******|  |** '  |
      |      |  |  **  |  |******|  |**    |
      |  *   |  |  **  |  | **** |  |***   |
      |-\*/--|  |-\**/-|  |-\**/-|  |-\**/-|
      |      |  |  ()  |  | (()) |  | (()) |
      '------'  '------'  '------'  '------'
      VC < 0.3  0.3-0.69  >= 0.7    any size
      EROA < .2  .2-.39   >= .4     can be
      cm, cm²                       severe
  # For visitors: at most 38 columns by 9 rows, plain words only.
  - id: visit-heart
    title: "The four rooms of the heart"
    description: >-
      The heart cut open. The left side of the heart is on the right. Each side has an upper and a lower room
      with a valve between them. An arrow points at the mitral valve.
    canvas: [38, 9]
    strokes:
      - arc: [14, 5, 13.5, 3.9, 0, 360]
      - {line: [13.75, 1.125, 13.75, 8.875], width: 2}
      # the valve of the right side
      - line: [0.5, 4.625, 4.75, 4.625]
      - line: [4.75, 4.625, 6.75, 5.625]
      - line: [7.75, 5.625, 9.75, 4.625]
      - line: [9.75, 4.625, 13.75, 4.625]
      # the mitral valve
      - {line: [14.25, 4.625, 18.25, 4.625], role: leaflet}
      - {line: [18.25, 4.625, 20.25, 5.625], role: leaflet}
      - {line: [21.25, 5.625, 23.25, 4.625], role: leaflet}
      - {line: [23.25, 4.625, 27.5, 4.625], role: leaflet}
      # the arrow to it
      - line: [23.75, 5.375, 30.5, 5.375]
      - line: [23.75, 5.375, 24.75, 5.125]
      - line: [23.75, 5.375, 24.75, 5.875]
    labels:
      - [2, 0, "right side"]
      - [17, 0, "left side"]
      - [3, 3, "upper room"]
      - [15, 3, "upper room"]
      - [3, 6, "lower room"]
      - [15, 6, "lower room"]
      - [31, 5, "mitral"]
      - [31, 6, "valve"]
    lines: |2
         right side    left side
       ┌────────────┬────────────┐
       │ upper room │ upper room │
       │            │            │
       ├────\  /────┼────\  /────┤
       │     \/     │     \/<------ mitral
       │ lower room │ lower room │  valve
       │            │            │
       └────────────┴────────────┘
  - id: visit-leak
    title: "A leak, while the heart squeezes"
    description: >-
      The left side of the heart squeezes. Most of the blood goes out to the body. The two flaps do not meet,
      and some blood goes back up through the gap: the leak.
    canvas: [38, 9]
    strokes:
      - line: [0.5, 0.375, 18.5, 0.375]
      - line: [0.5, 0.375, 0.5, 8.625]
      - line: [0.5, 8.625, 23.5, 8.625]
      - line: [18.5, 0.375, 18.5, 6.125]
      - line: [18.5, 6.125, 23.5, 6.125]
      # flaps with a gap
      - {line: [0.5, 4.375, 5.25, 4.375], role: leaflet}
      - {line: [5.25, 4.375, 7.75, 5.375], role: leaflet}
      - {line: [18.5, 4.375, 13.75, 4.375], role: leaflet}
      - {line: [13.75, 4.375, 11.25, 5.375], role: leaflet}
      # the leak
      - {line: [9.5, 6.125, 9.5, 2.125], role: jet}
      - {line: [9.5, 2.125, 8, 3.125], role: jet}
      - {line: [9.5, 2.125, 11, 3.125], role: jet}
      # to the body
      - line: [17.5, 7.375, 25.5, 7.375]
      - line: [25.5, 7.375, 24, 6.875]
      - line: [25.5, 7.375, 24, 7.875]
    labels:
      - [5, 1, "upper room"]
      - [11, 3, "leak"]
      - [20, 4, "mitral valve"]
      - [5, 7, "lower room"]
      - [27, 7, "to the body"]
    lines: |2
       ┌────────────────┐
       │   upper room   │
       │       ^        │
       │       │ leak   │
       ├────\  │  /─────┤ mitral valve
       │     \ │ /      │
       │       │        └────
       │   lower room   ------> to the body
       └─────────────────────
  - id: visit-clip
    title: "The clip closes the gap"
    description: >-
      The valve from above. Left, before the clip: a gap between the two flaps. Right: the clip, a small bar,
      holds the flaps together. Blood goes past it on both sides.
    canvas: [38, 9]
    strokes:
      - arc: [8.5, 4.5, 8, 3.375, 0, 360]
      - arc: [8.5, 4.5, 5.25, 0.875, 0, 360]
      - line: [0.5, 4.5, 3.25, 4.5]
      - line: [13.75, 4.5, 16.5, 4.5]
      - arc: [29, 4.5, 8, 3.375, 0, 360]
      - line: [21, 4.5, 27.75, 4.5]
      - line: [30.25, 4.5, 37, 4.5]
      # the clip
      - {line: [27.75, 3.125, 27.75, 5.875], width: 2, role: device}
      - {line: [29.75, 3.125, 29.75, 5.875], width: 2, role: device}
      - {line: [27.75, 3.125, 30.25, 3.125], role: device}
      - {line: [27.75, 5.875, 30.25, 5.875], role: device}
    labels:
      - [5, 0, "before"]
      - [23, 0, "with the clip"]
      - [7, 2, "flap"]
      - [7, 4, "gap"]
      - [7, 6, "flap"]
      - [23, 3, "flap"]
      - [23, 5, "flap"]
      - [27, 8, "clip"]
    lines: |2
           before         with the clip
         .---------.       .---------.
        /   flap    \     /   flap    \
       |  .-------.  |   |     ┌─┐     |
       |  (  gap  )  |   |-----│#│-----|
       |  '-------'  |   |     └─┘     |
        \   flap    /     \   flap    /
         '---------'       '---------'
                             # clip
  - id: visit-way
    title: "The way through the vein"
    description: >-
      The way of the tube in six places. 1: the groin. 2: the big vein. 3: the right upper room. 4: the thin
      wall. 5: the left upper room. 6: the mitral valve.
    canvas: [38, 9]
    strokes:
      # right side with the big vein
      - line: [0.5, 0.375, 10.5, 0.375]
      - line: [0.5, 0.375, 0.5, 3.625]
      - line: [0.5, 3.625, 2.25, 4.375]
      - line: [2.25, 4.375, 2.25, 8.875]
      - line: [6.25, 8.875, 6.25, 4.125]
      - line: [6.25, 4.125, 8, 4.125]
      - line: [10.5, 4.125, 9, 4.875]
      - line: [10.5, 0.375, 10.5, 1.875]
      - line: [10.5, 3.125, 10.5, 7.625]
      - line: [6.25, 7.625, 10.5, 7.625]
      # left side with the mitral valve
      - line: [11.5, 0.375, 22.5, 0.375]
      - line: [11.5, 0.375, 11.5, 1.875]
      - line: [11.5, 3.125, 11.5, 7.625]
      - line: [11.5, 7.625, 22.5, 7.625]
      - line: [22.5, 0.375, 22.5, 7.625]
      - line: [11.5, 4.125, 13.75, 4.125]
      - line: [13.75, 4.125, 15.75, 5.375]
      - line: [22.5, 4.125, 20.25, 4.125]
      - line: [20.25, 4.125, 18.25, 5.375]
      # the tube
      - {line: [4, 8.875, 4, 3.375], width: 2, role: device}
      - {curve: [4, 3.375, 4, 2.375, 7, 2.375], role: device}
      - {curve: [4.5, 3.375, 4.5, 2.625, 7, 2.625], role: device}
      - {line: [7, 2.375, 14, 2.375], width: 2, role: device}
      - {curve: [14, 2.375, 17.25, 2.375, 17.25, 4.375], role: device}
      - {curve: [14, 2.625, 16.75, 2.625, 16.75, 4.375], role: device}
      - {line: [16.75, 4.375, 16.75, 5.125], width: 2, role: device}
    labels:
      - [0, 8, "1"]
      - [0, 6, "2"]
      - [3, 1, "3"]
      - [12, 1, "4"]
      - [18, 1, "5"]
      - [17, 6, "6"]
      - [24, 0, "1 groin"]
      - [24, 1, "2 big vein"]
      - [24, 2, "3 right room"]
      - [24, 3, "4 thin wall"]
      - [24, 4, "5 left room"]
      - [24, 5, "6 mitral"]
      - [26, 6, "valve"]
    lines: |
      ┌─────────┐┌─────────┐  1 groin
      │   3     ││     5   │  2 big vein
      │  #######4#####     │  3 right room
      └┐ # ┌─\/─┤├─\ # /───┤  4 thin wall
       │ # │    ││  \#/    │  5 left room
       │2# │    ││   6     │  6 mitral
       │ # ├────┘└─────────┘    valve
       │ # │
      1│ # │                  # tube

"""###
            ]),
        BundledFile(
            path: "glossary.yaml",
            parts: [
###"""
# The words of the field that a reader may look up, each with its long form.
terms:
  - id: a1-a3
    term: "A1, A2, A3 (anterior leaflet segments)"
    meaning: >-
      The lateral, middle and medial third of the anterior mitral leaflet. A1 lies on the side of the left
      atrial appendage, A3 on the side of the septum.
  - id: act
    term: "ACT (activated clotting time)"
    meaning: >-
      Bedside blood test, in seconds, that tells how strongly heparin is working. M-TEER teams keep it above
      250 s.
    sources: [Pregowski2020]
  - id: afterload-mismatch
    term: "Afterload mismatch"
    meaning: >-
      Early fall in left ventricular function once the leak is closed. The ventricle has lost its low-pressure
      way out into the atrium.
  - id: afmr
    term: "AFMR (atrial functional mitral regurgitation)"
    meaning: >-
      Secondary leak from a dilated left atrium and annulus while the left ventricle is near normal. Most of
      these patients have atrial fibrillation or HFpEF (heart failure with preserved ejection fraction).
    sources: [HerzMed-AFMR]
  - id: aki
    term: "AKI (acute kidney injury)"
    meaning: "Rapid loss of kidney function, in stages 1 to 3."
  - id: alfieri-stitch
    term: "Alfieri stitch (surgical edge-to-edge repair)"
    meaning: >-
      Surgical suture that ties the free edges of the two mitral leaflets together. The clip copies it from
      inside a catheter.
  - id: annulus
    term: "Annulus (mitral annulus)"
    meaning: "Ring of fibrous tissue at the base of the mitral valve; both leaflets are attached to it."
  - id: aorta-hugger
    term: "Aorta hugger"
    meaning: >-
      A device path too far anterior, along the aorta, after a low or an anterior septal puncture. The clip then
      takes the anterior leaflet unevenly.
    sources: [Sorajja-TK]
  - id: ap-diameter
    term: "AP diameter (anteroposterior diameter)"
    meaning: "Width of the mitral annulus from front to back."
  - id: arm-angle
    term: "Arm angle"
    meaning: >-
      The angle between the two clip arms. Teams name five positions: closed, 60°, 120°, 180° and inverted.
  - id: arni
    term: "ARNI, MRA, RAS inhibitor, SGLT2 inhibitor"
    meaning: >-
      Drug groups for heart failure: angiotensin receptor with neprilysin inhibitor; mineralocorticoid
      antagonist; ACE inhibitor or receptor blocker; SGLT2 inhibitor.
  - id: barlow-disease
    term: "Barlow disease"
    meaning: "Degenerative disease with thick, long, billowing leaflets; many segments prolapse."
  - id: barc
    term: "BARC (bleeding scale)"
    meaning: "Bleeding Academic Research Consortium: grades of bleeding from 0 to 5; 3 and more is serious."
  - id: bicaval-view
    term: "Bicaval view"
    meaning: >-
      TEE plane through both venae cavae; the superior one lies on the right of the picture, the inferior one on
      the left. On the atrial septum it shows superior against inferior.
    sources: [Sorajja-TK, JF-TEE]
  - id: bnp
    term: "BNP, NT-proBNP (natriuretic peptides)"
    meaning: "Hormones measured in blood; they rise when the pressure in the heart chambers is high."
  - id: cds
    term: "CDS (clip delivery system)"
    meaning: "The catheter inside the guide that carries the clip, steers it, opens it and releases it."
  - id: cga
    term: "CGA (controlled gripper actuation)"
    meaning: >-
      On the G4 clip each gripper can be raised and lowered alone, so the team can grasp or recheck one leaflet
      at a time.
    sources: [Nishiura2024]
  - id: carpentier-class
    term: "Carpentier class"
    meaning: >-
      Sorts a leak by leaflet motion: I normal, II excessive, IIIa restricted in systole and diastole, IIIb
      restricted in systole.
    sources: [ACC-ECDP2020]
  - id: chordae-tendineae
    term: "Chordae tendineae"
    meaning: "Thin cords from the papillary muscles to the leaflet edges, which keep the leaflets from turning over into the atrium."
  - id: clasp-iid
    term: "CLASP IID (trial)"
    meaning: >-
      Randomized trial of PASCAL against MitraClip in 300 patients with degenerative MR at prohibitive surgical
      risk.
    sources: [CLASP-IID]
  - id: cleft
    term: "Cleft"
    meaning: "A gap that divides a leaflet from its free edge toward the annulus."
  - id: coaptation-depth
    term: "Coaptation depth"
    meaning: >-
      How far below the plane of the annulus the two leaflets meet. EVEREST asked for less than 11 mm.
    sources: [Tamburino2010]
  - id: coaptation-length
    term: "Coaptation length"
    meaning: >-
      The height over which the closed leaflets lie against each other. EVEREST asked for at least 2 mm.
    sources: [Tamburino2010]
  - id: coapt
    term: "COAPT (trial)"
    meaning: >-
      Randomized trial in the United States and Canada: clip plus drugs against drugs alone in 614 patients with
      secondary MR.
    sources: [Stone2018, CRC2019]
  - id: commissure
    term: "Commissure"
    meaning: >-
      Either corner of the valve, where the leaflets join: the anterolateral one by the appendage (segment 1),
      the posteromedial one by the septum (segment 3).
  - id: co
    term: "CO, CI (cardiac output, cardiac index)"
    meaning: >-
      Cardiac output is the blood that the heart pumps forward in liters per minute; cardiac index divides it by
      body surface area.
  - id: crt
    term: "CRT (cardiac resynchronization therapy)"
    meaning: "Pacing of both ventricular walls at once, so that they contract together again."
  - id: cvp
    term: "CVP, MAP (central venous and mean arterial pressure)"
    meaning: "CVP is the pressure in the great veins, MAP the mean pressure in the arteries, both in mmHg."
  - id: cw-doppler
    term: "CW Doppler (continuous-wave Doppler)"
    meaning: "The Doppler mode for high velocities; the mean gradient across the valve is read from it."
  - id: dapt
    term: "DAPT, SAPT (dual or single antiplatelet therapy)"
    meaning: "DAPT is two antiplatelet drugs taken together, SAPT is one alone."
  - id: dmr
    term: "DMR (degenerative mitral regurgitation), primary MR"
    meaning: "A leak because the valve itself is damaged, for example by prolapse or flail."
  - id: doac
    term: "DOAC, OAC (direct oral anticoagulant, oral anticoagulant)"
    meaning: "OAC is any anticoagulant tablet, warfarin included; DOAC is one of the direct kind, such as apixaban."
  - id: double-orifice
    term: "Double orifice"
    meaning: "The two smaller openings that remain on either side of the clip."
  - id: ecmo
    term: "ECMO, LVAD (mechanical support)"
    meaning: >-
      ECMO pumps and oxygenates the blood outside the body; an LVAD is an implanted pump beside the left
      ventricle.
  - id: eoa
    term: "EOA (effective orifice area)"
    meaning: >-
      The area that forward flow through the valve really has, in cm². After repair MVARC asks for at least
      1.5 cm².
    sources: [KharsaEd2026]
  - id: eroa
    term: "EROA (effective regurgitant orifice area)"
    meaning: >-
      The size, in cm², of the hole through which blood leaks back. The ASE grid calls 0.40 cm² and more severe;
      less can be severe in secondary MR.
    sources: [AccessAnes-ASE2017]
  - id: euroscore-ii
    term: "EuroSCORE II"
    meaning: "European calculator for the risk of dying from a heart operation."
  - id: everest-ii
    term: "EVEREST II (trial)"
    meaning: "First randomized comparison of the clip with mitral valve surgery, in 279 patients."
    sources: [Feldman2011, JAMS-summary]
  - id: expand
    term: "EXPAND, EXPAND G4 (registries)"
    meaning: >-
      Registries kept after approval: EXPAND for the third clip generation, EXPAND G4 for the fourth.
    sources: [AschEXPAND2021]
  - id: figure-of-eight-suture
    term: "Figure-of-eight suture"
    meaning: "Stitch through the skin, looped over the puncture of the vein, that stops the bleeding."
  - id: flail
    term: "Flail"
    meaning: "Leaflet segment with ruptured chordae, so that its tip turns up into the left atrium in systole."
  - id: flail-gap
    term: "Flail gap, flail width"
    meaning: >-
      Gap is the vertical distance from the flail tip to the other leaflet; width is how long the flail piece is
      along the valve. EVEREST asked for a gap below 10 mm and a width below 15 mm.
    sources: [Tamburino2010]
  - id: fluoroscopy
    term: "Fluoroscopy"
    meaning: "X-ray imaging shown live."
  - id: fmr
    term: "FMR (functional mitral regurgitation), secondary MR"
    meaning: "A leak through a near-normal valve that the ventricle or the atrium pulls or stretches apart."
  - id: forward-stroke-volume
    term: "Forward stroke volume"
    meaning: "The blood that reaches the aorta in one beat: the whole stroke volume less what leaks back."
  - id: fossa-ovalis
    term: "Fossa ovalis"
    meaning: "The thin central part of the atrial septum; the transseptal needle crosses here."
  - id: french-f
    term: "French (F)"
    meaning: >-
      Unit of catheter size: 3 F make 1 mm of outer diameter. The guide is quoted as 22F and as 24F.
    sources: [Hart2017, Paukovitsch2021]
  - id: g4
    term: "G4 (fourth-generation MitraClip)"
    meaning: "The clip generation in four sizes, NT, NTW, XT and XTW, with grippers that move one by one."
    sources: [Abbott2020]
  - id: gdmt
    term: "GDMT (guideline-directed medical therapy)"
    meaning: "The drugs for heart failure that guidelines recommend, raised to the highest dose the patient tolerates."
  - id: gripper
    term: "Gripper"
    meaning: "Barbed flap above each clip arm; lowered, it presses the leaflet onto the arm."
  - id: hazard-ratio
    term: "HR, OR, RR (hazard, odds and rate ratio)"
    meaning: >-
      How much more often an event comes in one group than in the other; 1 is no difference. HR never
      stands for the heart rate here.
  - id: heart-team
    term: "Heart team"
    meaning: >-
      The people who choose the treatment together: interventionalist, imaging cardiologist, cardiac surgeon,
      anesthesiologist and heart failure specialist at the least.
    sources: [AbbottHCP-FAQ]
  - id: hemolysis
    term: "Hemolysis"
    meaning: "Red cells torn by a fast jet beside a device: dark urine, pallor, high LDH, low haptoglobin."
  - id: heparin-thrombocytopenia
    term: "HIT (heparin-induced thrombocytopenia)"
    meaning: >-
      Immune reaction to heparin that lowers the platelets and makes clots. No heparin at all, flushes and
      coated lines included.
  - id: iasd
    term: "iASD (iatrogenic atrial septal defect)"
    meaning: "The hole that the guide leaves in the atrial septum."
  - id: ice
    term: "ICE (intracardiac echocardiography)"
    meaning: "Heart ultrasound whose probe is a catheter in a cardiac chamber instead of a probe in the esophagus."
  - id: inverted-arms
    term: "Inverted arms"
    meaning: "Clip arms folded back beyond 180°, so that the clip leaves the ventricle without catching chordae."
  - id: ifu
    term: "IFU (instructions for use)"
    meaning: "The manufacturer's own instructions for a device; the current edition decides every device step."
  - id: intercommissural-view
    term: "Intercommissural view"
    meaning: "TEE plane at 50-70° that shows where a device lies between medial and lateral."
    sources: [EACVI-TB]
  - id: inr
    term: "INR (international normalized ratio)"
    meaning: "Blood test that tells how strongly warfarin is working."
  - id: kccq
    term: "KCCQ (Kansas City Cardiomyopathy Questionnaire)"
    meaning: "Questionnaire on life with heart failure, scored from 0 to 100; higher is better."
  - id: laa
    term: "LAA (left atrial appendage)"
    meaning: "Pouch of the left atrium, on its lateral side, in which clots form."
  - id: lap
    term: "LAP (left atrial pressure)"
    meaning: "Pressure in the left atrium in mmHg, read as a mean and as the height of the v-wave."
  - id: leaflet-insertion
    term: "Leaflet insertion"
    meaning: "The length of leaflet that arm and gripper hold between them; both leaflets must be checked."
  - id: lock-line
    term: "Lock line"
    meaning: "Line in the delivery system that unlocks and locks the clip arms until the clip is released."
  - id: lupv
    term: "LUPV (left upper pulmonary vein)"
    meaning: "The vein in which the stiff wire is parked after the puncture, and in which flow is measured."
  - id: lvedp
    term: "LVEDP (left ventricular end-diastolic pressure)"
    meaning: "Filling pressure of the left ventricle at the end of diastole, right before contraction."
  - id: lvedv
    term: "LVEDV, LVESD (left ventricular size)"
    meaning: >-
      LVEDV is the volume of the left ventricle when it is full (end-diastolic); LVESD is its diameter when it is
      smallest (end-systolic).
  - id: lvef
    term: "LVEF (left ventricular ejection fraction)"
    meaning: "The share of its filled volume that the left ventricle ejects with one beat."
  - id: lvot-view
    term: "LVOT view (left ventricular outflow tract, long axis)"
    meaning: >-
      TEE plane at 120-150° that shows anterior against posterior and both leaflets. Grasping is watched here.
    sources: [EACVI-TB]
  - id: m-teer
    term: "M-TEER (mitral transcatheter edge-to-edge repair)"
    meaning: "Joining the two mitral leaflets at the leak with a clip that a catheter brings through a vein."
  - id: mac
    term: "MAC (mitral annular calcification)"
    meaning: "Calcium in the ring of the mitral valve."
  - id: matterhorn
    term: "MATTERHORN (trial)"
    meaning: >-
      Randomized trial of the clip against mitral surgery in 210 patients with secondary MR at high surgical
      risk: not inferior at one year.
    sources: [Baldus2024]
  - id: mean-gradient
    term: "Mean gradient"
    meaning: >-
      The average pressure difference from left atrium to left ventricle in diastole, in mmHg. It rises with heart
      rate and flow.
  - id: mitra-fr
    term: "MITRA-FR (trial)"
    meaning: "French randomized trial of the clip in secondary MR; no difference at one year, none at two."
    sources: [Obadia2018, Iung2019, PCR-MITRAFR]
  - id: mithras
    term: "MITHRAS (trial)"
    meaning: "Randomized trial in 80 patients: closing the hole in the septum or not. No gain in the 6-minute walk."
    sources: [ACC-MITHRAS, Lurz2021]
  - id: mva
    term: "MVA (mitral valve area)"
    meaning: "Area of the open mitral valve in cm²; 4 to 5 cm² is normal."
    sources: [AccessAnes-ASE2017]
  - id: mvarc
    term: "MVARC (Mitral Valve Academic Research Consortium)"
    meaning: "Academic group whose definitions of end points the mitral trials share."
    sources: [MVARC]
  - id: nyha-class
    term: "NYHA class (New York Heart Association)"
    meaning: >-
      Symptoms in four steps: I no limitation, II on ordinary effort, III on less than ordinary effort, IV at rest.
  - id: ntr-xtr
    term: "NTR, XTR (third-generation clips)"
    meaning: "The clips before the G4: arms of the NTR as in the NT, arms of the XTR 3 mm longer."
    sources: [TCTMD-XTR2019]
  - id: p1-p3
    term: "P1, P2, P3 (posterior leaflet scallops)"
    meaning: "The lateral, middle and medial scallop of the posterior mitral leaflet, facing A1, A2 and A3."
  - id: papillary-muscles
    term: "Papillary muscles"
    meaning: "Two muscles of the left ventricle from which the chordae run to both leaflets."
  - id: pascal
    term: "PASCAL (device)"
    meaning: "An edge-to-edge device other than the MitraClip, with a spacer in its center and its own labels."
  - id: pasp
    term: "PASP (pulmonary artery systolic pressure)"
    meaning: "Peak pressure in the pulmonary artery, in mmHg."
  - id: perpendicularity
    term: "Perpendicularity"
    meaning: "Clip arms at a right angle to the line where the leaflets meet; the 3D en face view shows it."
    sources: [Sorajja-TK]
  - id: peep
    term: "PEEP (positive end-expiratory pressure)"
    meaning: "Pressure that the ventilator leaves in the lungs; high PEEP burdens the right ventricle."
  - id: pisa
    term: "PISA (proximal isovelocity surface area)"
    meaning: >-
      Doppler method that works out the size of the leak from the flow converging on it. Once a clip is in it is
      unreliable.
    sources: [REC-2020]
  - id: pericardiocentesis
    term: "Pericardiocentesis"
    meaning: "Draining the fluid around the heart through a needle."
  - id: proglide-perclose
    term: "ProGlide, Perclose (vessel closure device)"
    meaning: "Device that closes the hole in a vessel with a suture."
  - id: proportionate-mr
    term: "Proportionate MR, disproportionate MR"
    meaning: >-
      A leak that fits the size of the left ventricle is proportionate, a larger one disproportionate. Whether this
      should select patients for the clip is disputed.
    sources: [Grayburn2019, Lindenfeld2021]
  - id: protamine
    term: "Protamine"
    meaning: "Given to undo the effect of heparin; it has no effect on bivalirudin."
  - id: qp-qs
    term: "Qp/Qs (shunt ratio)"
    meaning: >-
      Flow through the lungs over flow through the body; above 1 blood crosses the septum from left to right.
  - id: reshape-hf2
    term: "RESHAPE-HF2 (trial)"
    meaning: "Third randomized trial of the clip in secondary MR; the leaks were moderate to severe."
    sources: [Anker2024]
  - id: rf
    term: "RF (regurgitant fraction)"
    meaning: "The leaked volume as a share of the whole stroke volume, in percent."
  - id: rv
    term: "RV (right ventricle)"
    meaning: "The chamber that pumps blood to the lungs; its failure limits what a clip can bring."
  - id: rvol
    term: "RVol (regurgitant volume)"
    meaning: "The blood that leaks back with each beat, in mL."
  - id: sam
    term: "SAM (systolic anterior motion)"
    meaning: >-
      The anterior leaflet is drawn into the outflow tract in systole: obstruction and MR, mostly in a small,
      vigorous ventricle. An inotrope makes it worse.
    sources: [Crescenzi2009, IJA-SAM]
  - id: sgc
    term: "SGC (steerable guide catheter)"
    meaning: "The large steerable catheter from the groin across the septum; the delivery system runs inside it."
  - id: single-leaflet-attachment
    term: "SLDA (single-leaflet device attachment)"
    meaning: "The clip has lost one leaflet and hangs on the other."
  - id: sleeve
    term: "Sleeve (steerable sleeve)"
    meaning: "Part of the delivery system that bends, by two knobs: A/P (anterior, posterior) and M/L (medial, lateral)."
  - id: stop-clot
    term: "STOP CLOT (trial)"
    meaning: >-
      Randomized trial of heparin before or after the septal puncture in 410 TEER patients; no result known in
      November 2026.
    sources: [STOP-CLOT]
  - id: sts-prom
    term: "STS-PROM (predicted risk of mortality)"
    meaning: "Calculator used in the United States for the risk of dying from a heart operation."
  - id: surgeon-s-view
    term: "Surgeon's view (3D en face view)"
    meaning: "3D picture of the mitral valve seen from the left atrium, the aorta at the top."
    sources: [EACVI-TB]
  - id: svr
    term: "SVR (systemic vascular resistance)"
    meaning: "The resistance that the arteries of the body set against the flow."
  - id: tee
    term: "TEE, TTE (transesophageal, transthoracic echocardiography)"
    meaning: "Ultrasound of the heart: TEE from a probe in the esophagus, TTE from the chest wall."
  - id: tmvr
    term: "TMVR (transcatheter mitral valve replacement)"
    meaning: "A new mitral valve put in through a catheter."
  - id: tenting
    term: "Tenting"
    meaning: >-
      Two things: the dent that the needle pushes into the septum before it crosses, and leaflets pulled down
      into the ventricle.
  - id: transseptal-puncture
    term: "Transseptal puncture"
    meaning: "Taking a needle through the atrial septum, from the right atrium into the left."
  - id: tr
    term: "TR (tricuspid regurgitation)"
    meaning: "Leak of the tricuspid valve."
  - id: trami
    term: "TRAMI, TVT (registries)"
    meaning: "TRAMI: German registry of the clip. TVT: US registry of transcatheter valve procedures."
    sources: [Puls2016, ACC-TVT2017]
  - id: v-wave
    term: "V-wave"
    meaning: "Peak of the atrial pressure late in systole; a large mitral leak makes it tall."
  - id: vca
    term: "VCA (vena contracta area)"
    meaning: "Area of the leak at its narrowest, measured in 3D."
  - id: vti
    term: "VTI (velocity time integral)"
    meaning: "How far blood travels in one beat, in cm, read from a Doppler trace."
  - id: x-plane
    term: "X-plane (biplane imaging)"
    meaning: "Echo mode that shows one live plane and, beside it, the plane that crosses it at 90°."

"""###
            ]),
        BundledFile(
            path: "pack.yaml",
            parts: [
###"""
# What this pack is, how its walks end, the shelves of its reference library, and the files it is made of.
format: 2
id: mitral-teer
title: Mitral transcatheter edge-to-edge repair (M-TEER)
version: 2.0.0
language: en
date: 2026-11-30
# The clinician who read the visitors' text, and when: "Dr. Jane Roe, cardiology, 2 March 2027".
reviewed-by:
# The words for visitors in other languages, in po/LANGUAGE.po. "by" says who translated, "reviewed-by" which clinician read it.
translations:
  - {language: de, by: "the makers of the program", reviewed-by: , date: 2026-12-01}
  - {language: es, by: "the makers of the program", reviewed-by: , date: 2026-12-01}
license: CC-BY-4.0
program: "TEER Walkthrough"
teaches: "Follow the IFU and your protocols."
evidence: "Every figure was checked against its source or is marked recalled. Device steps follow the IFU and a proctor."
questions-per-phase: 3
outcomes:
  - id: clip
    title: "Clip implanted"
    grade: composed
    text:
      - "Hand over in writing: number and size of the clips, MR grade, gradient with its heart rate."
      - "Name who treats the heart failure now. The clip is one part of the plan; the heart disease goes on."
      - "Give the dates of the next echo and visit, as the team has set them, and the number to call."
      - "New breathlessness or a new murmur: echo first. The leak and the heart can change again."
  - id: no-clip
    title: "No clip"
    grade: composed
    text:
      - "A no is a result. Tell the patient the reason, and what is offered instead."
      - "Name who treats the MR and the heart failure now, and when the next echo is."
      - text: >-
          Severe primary MR without symptoms: an LVEF of 60% or less or an LVESD of 40 mm or more is class 1 for
          surgery (ACC/AHA 2020).
        grade: recalled
        sources: [Otto2021]
      - "Write down what would reopen the question."
  - id: deferred
    title: "Deferred"
    grade: composed
    text:
      - "To stop before the first puncture was right. Tell the patient why, today."
      - "Clear the cause first. Thrombus: anticoagulation, then a new TEE. Infection: treat it, no clip until it is gone."
      - "Consent, equipment or surgeon missing: name who settles it."
      - "Restart what was paused, anticoagulant first, and write down who restarts it and when."
      - "Give the next date or the name of the one who sets it. The time-out then begins anew."
  - id: abandoned
    title: "Abandoned, no clip left"
    grade: composed
    text:
      - "To stop was a correct outcome. Tell the patient what was tried and why it ended."
      - "Heart team again, with the reason it failed: other device, surgery or medical care."
      - "Look after the groin and the septum as after any large sheath and transseptal puncture."
      - "Restart the anticoagulant or antiplatelet drugs the patient came with, with a date and a name."
objectives:
  - {id: E1, title: Grade the severity of MR}
  - {id: E2, title: Classify the mechanism}
  - {id: E3, title: Judge the anatomy}
  - {id: E4, title: Apply the COAPT criteria and optimize therapy first}
  - {id: E5, title: Recognize contraindications}
  - {id: E6, title: Choose among alternatives and read the trials}
  - {id: P1, title: Plan anesthesia and TEE}
  - {id: P2, title: Plan anticoagulation}
  - {id: P3, title: Prepare the equipment}
  - {id: P4, title: Run the checklists}
  - {id: P5, title: Prevent infection and protect the kidneys}
  - {id: I1, title: Choose the puncture site and the views}
  - {id: I2, title: Align the clip with the jet}
  - {id: I3, title: "Set the arms, cross and grasp"}
  - {id: I4, title: Use the grippers}
  - {id: I5, title: Choose the clip}
  - {id: I6, title: Assess and release}
  - {id: I7, title: Judge the septum and close the vein}
  - {id: C1, title: Grade the result}
  - {id: C2, title: Recognize and treat tamponade}
  - {id: C3, title: Recognize single-leaflet attachment}
  - {id: C4, title: "Tell low output, air and stroke apart"}
  - {id: C5, title: Know when to call the surgeon}
  - {id: F1, title: Plan antithrombotic therapy}
  - {id: F2, title: Detect recurrence and plan the echo}
  - {id: F3, title: Handle MRI and endocarditis}
  - {id: F4, title: Continue heart failure therapy and rehabilitation}
# The statements of the founding article; each stands behind at least one text of the pack.
coverage:
  [
    SEED-INTRO-01, SEED-INTRO-02, SEED-INTRO-03, SEED-PURP-01, SEED-PURP-02, SEED-PURP-03, SEED-PURP-04,
    SEED-PURP-05, SEED-PURP-06, SEED-PURP-07, SEED-PURP-08, SEED-PURP-09, SEED-PURP-10, SEED-PURP-11, SEED-PURP-12,
    SEED-CTX-01, SEED-CTX-02, SEED-CTX-03, SEED-CTX-04, SEED-CTX-05, SEED-CTX-06, SEED-CTX-07, SEED-CONTRA-01,
    SEED-CONTRA-02, SEED-CONTRA-03, SEED-CONTRA-04, SEED-CONTRA-05, SEED-CONTRA-06, SEED-CONTRA-07, SEED-CONTRA-08,
    SEED-CONTRA-09, SEED-CONTRA-10, SEED-CONTRA-11, SEED-CONTRA-12, SEED-CONTRA-13, SEED-MECH-01, SEED-MECH-02,
    SEED-MECH-03, SEED-MECH-04, SEED-MECH-05, SEED-MECH-06, SEED-MECH-07, SEED-MECH-08, SEED-MECH-09, SEED-MECH-10,
    SEED-MECH-11, SEED-MECH-12, SEED-MECH-13, SEED-MECH-14, SEED-MECH-15, SEED-MECH-16, SEED-MECH-17, SEED-EVAL-01,
    SEED-EVAL-02, SEED-EVAL-03, SEED-EVAL-04, SEED-EVAL-05, SEED-EVAL-06, SEED-EVAL-07, SEED-PREP-01, SEED-PREP-02,
    SEED-PREP-03, SEED-INTV-01, SEED-INTV-02, SEED-INTV-03, SEED-INTV-04, SEED-INTV-05, SEED-INTV-06, SEED-CHECK-01,
    SEED-CHECK-02, SEED-CHECK-03, SEED-FU-01, SEED-FU-02, SEED-FU-03, SEED-TYPE-01, SEED-TYPE-02, SEED-TYPE-03,
    SEED-TYPE-04, SEED-TYPE-05, SEED-TYPE-06, SEED-PRO-01, SEED-PRO-02, SEED-PRO-03, SEED-PRO-04, SEED-PRO-05,
    SEED-PRO-06, SEED-CON-01, SEED-CON-02, SEED-CON-03, SEED-CON-04, SEED-CON-05, SEED-CON-06, SEED-AFTER-01,
    SEED-AFTER-02, SEED-AFTER-03, SEED-AFTER-04, SEED-AFTER-05, SEED-AFTER-06, SEED-AFTER-07, SEED-AFTER-08,
    SEED-AFTER-09, SEED-AFTER-10, SEED-AFTER-11, SEED-ALT-01, SEED-ALT-02, SEED-ALT-03, SEED-ALT-04, SEED-ALT-05,
    SEED-ALT-06, SEED-ALT-07, SEED-ALT-08, SEED-ALT-09, SEED-ALT-10, SEED-ALT-11, SEED-ALT-12, SEED-FAQ-01,
    SEED-FAQ-02, SEED-FAQ-03, SEED-FAQ-04, SEED-FAQ-05, SEED-FAQ-06, SEED-FAQ-07, SEED-FAQ-08, SEED-FAQ-09,
    SEED-FAQ-10
  ]
topics:
  - {id: overview, title: What it is}
  - {id: purpose, title: Purpose and benefits}
  - {id: context, title: When it is considered}
  - {id: contraindications, title: When it is not ideal}
  - {id: anatomy, title: Key anatomy}
  - {id: mechanism, title: How the clip works}
  - {id: physiology, title: Effect on physiology}
  - {id: time-course, title: Time course and reversibility}
  - {id: variations, title: Types and variations}
  - {id: pros-cons, title: Pros and cons}
  - {id: aftercare, title: Aftercare and longevity}
  - {id: alternatives, title: Alternatives}
  - {id: team, title: The team}
  - {id: evidence, title: Evidence and numbers}
  - {id: questions, title: Questions and answers}
files:
  - procedure.yaml
  - steps/evaluation.yaml
  - steps/preparation.yaml
  - steps/intervention.yaml
  - steps/checks.yaml
  - steps/follow-up.yaml
  - reference/foundations.yaml
  - reference/indications.yaml
  - reference/physiology.yaml
  - reference/life-after.yaml
  - reference/evidence.yaml
  - glossary.yaml
  - cards.yaml
  - questions.yaml
  - sources.yaml
  - figures.yaml
  - cases/flail-p2.yaml
  - cases/coapt-like.yaml
  - cases/atrial-functional.yaml
  - cases/small-calcified-valve.yaml
  - cases/active-endocarditis.yaml
  - cases/appendage-thrombus.yaml
  - cases/short-posterior-leaflet.yaml
  - cases/low-risk-barlow.yaml
  - cases/advanced-ventricle.yaml
  - cases/commissural-flail.yaml
  - cases/thin-septum.yaml
  - cases/second-clip-gradient.yaml
  - visitor.yaml

"""###
            ]),
        BundledFile(
            path: "po/de.po",
            parts: [
###"""
msgid ""
msgstr ""
"Language: de\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "visitor/title"
msgid "A clip for a leaking heart valve"
msgstr "Ein Clip für die undichte Herzklappe"

msgctxt "visitor/welcome/0"
msgid "This is a guide to the mitral clip. A clip is a small device that makes a leak in a heart valve smaller."
msgstr "Hier geht es um den Mitral-Clip. Ein Clip ist eine kleine Klammer. Er macht das Leck in einer Herzklappe kleiner."

msgctxt "visitor/welcome/1"
msgid "You need no skill with computers. You can stop at any time. Nothing here can break, and there is no quiz."
msgstr "Sie müssen nichts von Computern verstehen. Sie können jederzeit aufhören. Hier geht nichts kaputt, und es gibt keine Prüfung."

msgctxt "visitor/welcome/2"
msgid "The guide explains and does not treat. It does not know you. Take your questions to your own team."
msgstr "Der Text erklärt, er behandelt nicht. Er kennt Sie nicht. Stellen Sie Ihre Fragen Ihrem eigenen Team."

msgctxt "visitor/need/four-rooms"
msgid "I was told my valve leaks"
msgstr "Meine Herzklappe ist undicht"

msgctxt "visitor/need/asleep-or-drowsy"
msgid "I have a date"
msgstr "Ich habe einen Termin"

msgctxt "visitor/need/going-home"
msgid "I have had it done"
msgstr "Ich habe es schon hinter mir"

msgctxt "visitor/need/for-companions"
msgid "I came with somebody"
msgstr "Ich begleite jemanden"

msgctxt "visitor/phase/checks"
msgid "What is checked"
msgstr "Was geprüft wird"

msgctxt "visitor/phase/evaluation"
msgid "Finding out"
msgstr "Klären, was los ist"

msgctxt "visitor/phase/follow-up"
msgid "Going home and after"
msgstr "Nach Hause und danach"

msgctxt "visitor/phase/intervention"
msgid "In the procedure room"
msgstr "Im Eingriffsraum"

msgctxt "visitor/phase/preparation"
msgid "Getting ready"
msgstr "Die Vorbereitung"

msgctxt "visitor/page/four-rooms/title"
msgid "The heart and its four rooms"
msgstr "Das Herz und seine vier Räume"

msgctxt "visitor/page/four-rooms/text/0"
msgid "Your heart is a pump with four rooms. The upper two fill with blood. The lower two push it out."
msgstr "Ihr Herz ist eine Pumpe mit vier Räumen. Die zwei oberen füllen sich mit Blut. Die zwei unteren drücken es hinaus."

msgctxt "visitor/page/four-rooms/text/1"
msgid "Valves are doors that let blood through one way only. The mitral valve is the door on the left side."
msgstr "Klappen sind Türen, die Blut nur in eine Richtung lassen. Die Mitralklappe ist die Tür auf der linken Seite."

msgctxt "visitor/page/the-leak/title"
msgid "When the valve leaks"
msgstr "Wenn die Klappe undicht ist"

msgctxt "visitor/page/the-leak/text/0"
msgid "The mitral valve has two flaps. Their edges should meet. If they do not, some blood goes back: a leak."
msgstr "Die Mitralklappe hat zwei Segel. Ihre Ränder sollen sich treffen. Tun sie das nicht, fließt etwas Blut zurück: ein Leck."

msgctxt "visitor/page/the-leak/text/1"
msgid "Among people of 75 years or more, about 1 in 10 has a leak that matters."
msgstr "Von den Menschen ab 75 Jahren hat etwa 1 von 10 ein Leck, das wichtig ist."

msgctxt "visitor/page/the-leak/text/2"
msgid "Many leaks are small."
msgstr "Viele Lecks sind klein."

msgctxt "visitor/page/why-it-leaks/title"
msgid "Why it leaks"
msgstr "Warum sie undicht ist"

msgctxt "visitor/page/why-it-leaks/text/0"
msgid "The cause helps to choose the treatment."
msgstr "Die Ursache hilft, die Behandlung zu wählen."

msgctxt "visitor/page/why-it-leaks/text/1"
msgid "Some leaks start in the valve. A flap has grown loose, or a cord that holds it has torn."
msgstr "Manche Lecks beginnen in der Klappe. Ein Segel ist locker, oder ein Faden, der es hält, ist gerissen."

msgctxt "visitor/page/why-it-leaks/text/2"
msgid "Others start in the heart muscle. A room grows wide and pulls the flaps apart."
msgstr "Andere beginnen im Herzmuskel. Ein Raum wird weit und zieht die Segel auseinander."

msgctxt "visitor/page/why-it-leaks/team/0"
msgid "Your team will tell you which kind you have."
msgstr "Ihr Team sagt Ihnen, welche Art Sie haben."

msgctxt "visitor/page/how-it-feels/title"
msgid "How a leak may feel"
msgstr "Wie sich ein Leck anfühlen kann"

msgctxt "visitor/page/how-it-feels/text/0"
msgid "A leak can make you short of breath, first on stairs and later at rest. You may tire soon, or your ankles may swell."
msgstr "Ein Leck kann Atemnot machen, erst auf der Treppe, später auch in Ruhe. Es kann sein, dass Sie bald müde werden oder die Knöchel schwellen."

msgctxt "visitor/page/how-it-feels/text/1"
msgid "Lungs, blood or a fast heartbeat can feel the same."
msgstr "Lunge, Blut oder ein schneller Puls können das auch machen."

msgctxt "visitor/page/how-it-feels/text/2"
msgid "Tell the team what you could do a year ago and cannot do now."
msgstr "Sagen Sie dem Team, was Sie vor einem Jahr konnten und jetzt nicht mehr."

msgctxt "visitor/page/if-nothing-is-done/title"
msgid "If nothing is done"
msgstr "Wenn man nichts tut"

msgctxt "visitor/page/if-nothing-is-done/text/0"
msgid "A leak that matters mostly gets worse. Tablets can slow it and ease how you feel for a time. They do not mend the valve."
msgstr "Ein Leck, das wichtig ist, wird meist schlimmer. Tabletten können es bremsen und es Ihnen eine Zeit lang leichter machen. Die Klappe heilen sie nicht."

msgctxt "visitor/page/if-nothing-is-done/text/1"
msgid "Left alone, it can become serious and lead to heart failure."
msgstr "Ohne Behandlung kann es ernst werden und zu Herzschwäche führen."

msgctxt "visitor/page/if-nothing-is-done/text/2"
msgid "A small leak may never need treatment."
msgstr "Ein kleines Leck muss man vielleicht nie behandeln."

msgctxt "visitor/page/if-nothing-is-done/team/0"
msgid "Your team will tell you which is more likely for you."
msgstr "Ihr Team sagt Ihnen, was bei Ihnen eher zu erwarten ist."

msgctxt "visitor/page/looking-at-it/title"
msgid "How the team looks at the valve"
msgstr "Wie das Team die Klappe ansieht"

msgctxt "visitor/page/looking-at-it/text/0"
msgid "The main test is an echo. It makes pictures with sound. A probe on your chest shows the leak."
msgstr "Der wichtigste Test ist der Ultraschall vom Herzen. Er macht Bilder mit Schall. Eine Sonde auf der Brust zeigt das Leck."

msgctxt "visitor/page/looking-at-it/text/1"
msgid "For a closer view, a thin probe goes through the mouth into the food pipe, behind the heart. You get medicine for it."
msgstr "Für den Blick aus der Nähe geht eine dünne Sonde durch den Mund in die Speiseröhre, hinter das Herz. Sie bekommen ein Mittel dafür."

msgctxt "visitor/page/looking-at-it/team/0"
msgid "Your team will tell you which tests you need."
msgstr "Ihr Team sagt Ihnen, welche Tests Sie brauchen."

msgctxt "visitor/page/tablets-first/title"
msgid "Tablets come first for some"
msgstr "Für manche zuerst Tabletten"

msgctxt "visitor/page/tablets-first/text/0"
msgid "If the heart muscle is the cause, tablets come first. Some people also get a pacemaker. Then the echo is done again. A leak that has become small may need no clip."
msgstr "Liegt es am Herzmuskel, kommen zuerst Tabletten. Manche bekommen auch einen Schrittmacher. Dann macht man den Ultraschall noch einmal. Ist das Leck klein geworden, braucht es vielleicht keinen Clip."

msgctxt "visitor/page/tablets-first/text/1"
msgid "If a flap itself is damaged, tablets can only ease how you feel."
msgstr "Ist ein Segel selbst geschädigt, können Tabletten nur die Beschwerden lindern."

msgctxt "visitor/page/tablets-first/team/0"
msgid "Your team will tell you how long to wait."
msgstr "Ihr Team sagt Ihnen, wie lange man wartet."

msgctxt "visitor/page/is-a-clip-right/title"
msgid "Could a clip work here?"
msgstr "Könnte ein Clip hier helfen?"

msgctxt "visitor/page/is-a-clip-right/text/0"
msgid "The clip must hold both flaps, so the team measures them. Very short or hard flaps may be out of reach."
msgstr "Der Clip muss beide Segel halten, also misst das Team sie. Sehr kurze oder harte Segel erreicht er vielleicht nicht."

msgctxt "visitor/page/is-a-clip-right/text/1"
msgid "A clip makes the door narrower. A narrow valve may not suit."
msgstr "Ein Clip macht die Tür enger. Eine enge Klappe passt vielleicht nicht."

msgctxt "visitor/page/is-a-clip-right/text/2"
msgid "An infection or a clot is treated first. A surgeon says how safe an operation would be."
msgstr "Eine Infektion oder ein Gerinnsel wird zuerst behandelt. Ein Chirurg sagt, wie sicher eine Operation wäre."

msgctxt "visitor/page/what-it-may-bring/title"
msgid "What a clip may bring"
msgstr "Was ein Clip bringen kann"

msgctxt "visitor/page/what-it-may-bring/text/0"
msgid "The aim is a smaller leak. Many people then breathe more easily. It does not help everyone."
msgstr "Das Ziel ist ein kleineres Leck. Viele Menschen atmen dann leichter. Es hilft nicht jedem."

msgctxt "visitor/page/what-it-may-bring/text/1"
msgid "In one large trial, people with heart failure had 47% fewer hospital stays for it over two years."
msgstr "In einer großen Studie kamen Menschen mit Herzschwäche in zwei Jahren um 47 Prozent seltener deswegen in die Klinik."

msgctxt "visitor/page/what-it-may-bring/text/2"
msgid "Another trial, with other people, found no difference after one year and two."
msgstr "Eine andere Studie sah nach einem Jahr und nach zwei keinen Unterschied. Dort waren es andere Menschen."

msgctxt "visitor/page/how-soon-better/title"
msgid "How soon you may feel it"
msgstr "Wann Sie etwas merken können"

msgctxt "visitor/page/how-soon-better/text/0"
msgid "In a large study from the United States, people gave marks for how well they were. A month after the clip the marks were higher on average. They stayed so for a year."
msgstr "In einer großen Studie aus den USA gaben Menschen Punkte dafür, wie gut es ihnen ging. Einen Monat nach dem Clip waren es im Schnitt mehr Punkte. Das blieb ein Jahr lang so."

msgctxt "visitor/page/how-soon-better/text/1"
msgid "Some feel better soon, some later, and some not at all."
msgstr "Manchen geht es bald besser, manchen später und manchen gar nicht."

msgctxt "visitor/page/other-ways/title"
msgid "Other ways to treat a leak"
msgstr "Andere Wege, ein Leck zu behandeln"

msgctxt "visitor/page/other-ways/text/0"
msgid "A small leak can be watched. Tablets can ease the work of the heart."
msgstr "Ein kleines Leck kann man beobachten. Tabletten können das Herz entlasten."

msgctxt "visitor/page/other-ways/text/1"
msgid "Open heart surgery can mend the valve or replace it. It can repair more, but is a bigger step."
msgstr "Eine Operation am offenen Herzen kann die Klappe richten oder ersetzen. Sie kann mehr, ist aber ein größerer Schritt."

msgctxt "visitor/page/other-ways/text/2"
msgid "For a very weak heart, care for comfort can help most."
msgstr "Bei einem sehr schwachen Herzen kann Linderung am meisten helfen."

msgctxt "visitor/page/other-ways/team/0"
msgid "Your team will tell you which are open to you."
msgstr "Ihr Team sagt Ihnen, was bei Ihnen geht."

msgctxt "visitor/page/deciding-together/title"
msgid "Deciding together"
msgstr "Gemeinsam entscheiden"

msgctxt "visitor/page/deciding-together/text/0"
msgid "Several doctors look at your case together, the heart team."
msgstr "Mehrere Ärzte sehen sich Ihren Fall zusammen an: das Herz-Team."

msgctxt "visitor/page/deciding-together/text/1"
msgid "They may say yes, not yet, or no. A no is not the end of care."
msgstr "Die Antwort kann ja, noch nicht oder nein sein. Auch nach einem Nein sorgt man für Sie."

msgctxt "visitor/page/deciding-together/text/2"
msgid "You are part of the team. Say what matters most to you. You may bring someone you trust, and you may ask for time."
msgstr "Sie gehören zum Team. Sagen Sie, was Ihnen am wichtigsten ist. Sie dürfen jemanden mitbringen, dem Sie vertrauen, und um Zeit bitten."

msgctxt "visitor/page/asleep-or-drowsy/title"
msgid "Asleep, or very drowsy"
msgstr "Vollnarkose oder Dämmerschlaf"

msgctxt "visitor/page/asleep-or-drowsy/text/0"
msgid "Most centers put you fully to sleep. A machine then breathes for you through a tube."
msgstr "In den meisten Zentren schlafen Sie ganz. Eine Maschine atmet dann für Sie durch einen Schlauch."

msgctxt "visitor/page/asleep-or-drowsy/text/1"
msgid "Some use sedation. You sleep lightly and breathe by yourself."
msgstr "Manche nutzen den Dämmerschlaf. Sie schlafen leicht und atmen selbst."

msgctxt "visitor/page/asleep-or-drowsy/text/2"
msgid "Tell the doctor if food ever gets stuck, or if you have bled from the stomach."
msgstr "Sagen Sie dem Arzt, wenn Essen je stecken bleibt oder wenn Sie schon aus dem Magen geblutet haben."

msgctxt "visitor/page/asleep-or-drowsy/team/0"
msgid "Your team will tell you which way they use."
msgstr "Ihr Team sagt Ihnen, welchen Weg es wählt."

msgctxt "visitor/page/blood-thinners/title"
msgid "Your blood thinners"
msgstr "Ihre Blutverdünner"

msgctxt "visitor/page/blood-thinners/text/0"
msgid "Blood thinners make clots less likely. No rule fits all: a pause can cause a clot, and going on can cause a bleed."
msgstr "Blutverdünner machen Gerinnsel seltener. Keine Regel passt für alle: Eine Pause kann zu einem Gerinnsel führen, keine Pause zu einer Blutung."

msgctxt "visitor/page/blood-thinners/text/1"
msgid "One brochure says: stop a blood thinner only on the day your team names."
msgstr "Eine Broschüre sagt: Setzen Sie einen Blutverdünner nur an dem Tag ab, den Ihr Team nennt."

msgctxt "visitor/page/blood-thinners/team/0"
msgid "Your team will tell you what to take, and until when. Ask for it on paper."
msgstr "Ihr Team sagt Ihnen, was Sie nehmen und bis wann. Lassen Sie es sich aufschreiben."

msgctxt "visitor/page/tests-before/title"
msgid "Tests before the day"
msgstr "Die Tests davor"

msgctxt "visitor/page/tests-before/text/0"
msgid "Blood is taken to check your kidneys, your red cells and how well it clots. A heart tracing shows your rhythm. A dentist may look at your teeth."
msgstr "Man nimmt Ihnen Blut ab. Es zeigt, wie es um Nieren und rote Blutzellen steht und wie gut es gerinnt. Ein EKG zeigt Ihren Rhythmus. Vielleicht sieht ein Zahnarzt nach Ihren Zähnen."

msgctxt "visitor/page/tests-before/text/1"
msgid "If you have a cold, a fever or a sore tooth, let the team know."
msgstr "Haben Sie eine Erkältung, Fieber oder Zahnweh, sagen Sie es dem Team."

msgctxt "visitor/page/tests-before/team/0"
msgid "Your team will tell you where to go."
msgstr "Ihr Team sagt Ihnen, wohin Sie gehen."

msgctxt "visitor/page/what-may-go-wrong/title"
msgid "What may go wrong"
msgstr "Was schiefgehen kann"

msgctxt "visitor/page/what-may-go-wrong/text/0"
msgid "In newer data from the United States, about 3 in 100 had a bleed. Fewer than 1 in 100 had a stroke. About 2 in 100 died."
msgstr "In neueren Daten aus den USA hatten etwa 3 von 100 eine Blutung. Weniger als 1 von 100 hatte einen Schlaganfall. Etwa 2 von 100 starben."

msgctxt "visitor/page/what-may-go-wrong/text/1"
msgid "In one trial, 15 in 100 had a serious problem soon after a clip, and 55 in 100 after surgery."
msgstr "In einer Studie hatten 15 von 100 bald nach einem Clip ein ernstes Problem und 55 von 100 nach der Operation."

msgctxt "visitor/page/what-may-go-wrong/team/0"
msgid "Your team will tell you its own results."
msgstr "Ihr Team nennt Ihnen seine eigenen Ergebnisse."

msgctxt "visitor/page/if-the-clip-fails/title"
msgid "If it does not work"
msgstr "Wenn es nicht klappt"

msgctxt "visitor/page/if-the-clip-fails/text/0"
msgid "The clip may let go of one flap, or the leak may stay. Now and then no clip can be placed, or surgery is needed."
msgstr "Der Clip kann von einem Segel abgehen, oder das Leck kann bleiben. Hin und wieder lässt sich kein Clip setzen, oder man muss operieren."

msgctxt "visitor/page/if-the-clip-fails/text/1"
msgid "Blood may collect around the heart. The team watches for it all the time and can drain it."
msgstr "Blut kann sich um das Herz sammeln. Das Team achtet die ganze Zeit darauf und kann es ablassen."

msgctxt "visitor/page/if-the-clip-fails/team/0"
msgid "Your team will tell you what raises or lowers your risk."
msgstr "Ihr Team sagt Ihnen, was Ihr Risiko höher oder kleiner macht."

msgctxt "visitor/page/saying-yes/title"
msgid "Saying yes, or no"
msgstr "Ja sagen oder nein sagen"

msgctxt "visitor/page/saying-yes/text/0"
msgid "Nothing is done without your consent. A doctor explains what is planned and what the other choices are."
msgstr "Ohne Ihre Einwilligung geschieht nichts. Ein Arzt erklärt, was geplant ist und was es sonst noch gibt."

msgctxt "visitor/page/saying-yes/text/1"
msgid "Good questions are: What do you hope for in my case? What if we wait? How often do you do this?"
msgstr "Gute Fragen sind: Was erhoffen Sie sich bei mir? Was ist, wenn wir warten? Wie oft machen Sie das?"

msgctxt "visitor/page/saying-yes/text/2"
msgid "You may say no, and you may change your mind."
msgstr "Sie dürfen nein sagen, und Sie dürfen es sich anders überlegen."

msgctxt "visitor/page/evening-before/title"
msgid "The evening before"
msgstr "Der Abend davor"

msgctxt "visitor/page/evening-before/text/0"
msgid "Brochures ask people to wash with the soap that the hospital gives them, and to bring a list of their tablets."
msgstr "In Broschüren steht: Waschen Sie sich mit der Seife vom Krankenhaus, und bringen Sie eine Liste Ihrer Tabletten mit."

msgctxt "visitor/page/evening-before/text/1"
msgid "They often say to eat and drink nothing from midnight. Some centers allow water for longer. If you have diabetes, ask."
msgstr "Oft heißt es: ab Mitternacht nichts essen und trinken. Manche Zentren erlauben Wasser länger. Haben Sie Diabetes, fragen Sie."

msgctxt "visitor/page/evening-before/team/0"
msgid "Your team will tell you your times, and which tablets to take."
msgstr "Ihr Team sagt Ihnen Ihre Zeiten und welche Tabletten Sie nehmen."

msgctxt "visitor/page/the-team-asks/title"
msgid "Why you are asked so often"
msgstr "Warum man Sie so oft fragt"

msgctxt "visitor/page/the-team-asks/text/0"
msgid "On the day you will be asked your name more than once, and about allergies (metal too), tablets and your last meal."
msgstr "An dem Tag fragt man Sie mehr als einmal nach Ihrem Namen, nach Allergien (auch gegen Metall), Tabletten und der letzten Mahlzeit."

msgctxt "visitor/page/the-team-asks/text/1"
msgid "Nobody has lost your papers. The team reads a list aloud, as pilots do, and stops if one answer is open."
msgstr "Niemand hat Ihre Papiere verloren. Das Team liest eine Liste laut vor, wie Piloten es tun, und hält an, wenn eine Antwort fehlt."

msgctxt "visitor/page/the-team-asks/text/2"
msgid "Speak up if something sounds wrong."
msgstr "Sagen Sie es, wenn etwas falsch klingt."

msgctxt "visitor/page/for-companions/title"
msgid "If you came with somebody"
msgstr "Wenn Sie jemanden begleiten"

msgctxt "visitor/page/for-companions/text/0"
msgid "You can help. Write down questions, and listen with two more ears. Bring glasses, a hearing aid and the list of tablets."
msgstr "Sie können helfen. Schreiben Sie Fragen auf, und hören Sie mit zu. Bringen Sie Brille, Hörgerät und die Liste der Tabletten mit."

msgctxt "visitor/page/for-companions/text/1"
msgid "Leave a number at which you can be called. Somebody should be there for the way home."
msgstr "Lassen Sie eine Nummer da, unter der man Sie erreicht. Für den Weg nach Hause sollte jemand da sein."

msgctxt "visitor/page/for-companions/team/0"
msgid "Your team will tell you where you can wait, and who calls you."
msgstr "Ihr Team sagt Ihnen, wo Sie warten können und wer Sie anruft."

msgctxt "visitor/page/the-way-in/title"
msgid "The way in"
msgstr "Der Weg hinein"

msgctxt "visitor/page/the-way-in/text/0"
msgid "In most cases the chest is not opened. A soft tube goes into a vein in the groin."
msgstr "Meist öffnet man die Brust nicht. Ein weicher Schlauch geht in der Leiste in eine Vene."

msgctxt "visitor/page/the-way-in/text/1"
msgid "In the heart the doctor makes a tiny hole in the wall between the upper rooms. Through it the tube comes to the valve."
msgstr "Im Herzen macht der Arzt ein winziges Loch in die Wand zwischen den oberen Räumen. Durch das Loch kommt der Schlauch zur Klappe."

msgctxt "visitor/page/steering-the-clip/title"
msgid "Steering the clip"
msgstr "Den Clip lenken"

msgctxt "visitor/page/steering-the-clip/text/0"
msgid "The clip sits closed at the tip of a second tube. Above the valve the doctor turns the tip until it points at the leak. Then it goes through the valve."
msgstr "Der Clip sitzt geschlossen an der Spitze eines zweiten Schlauchs. Über der Klappe dreht der Arzt die Spitze, bis sie auf das Leck zeigt. Dann geht der Clip durch die Klappe."

msgctxt "visitor/page/steering-the-clip/text/1"
msgid "Your heart beats all the time. A heart-lung machine is not normally used."
msgstr "Ihr Herz schlägt die ganze Zeit. Eine Herz-Lungen-Maschine braucht man in der Regel nicht."

msgctxt "visitor/page/taking-hold/title"
msgid "Taking hold of the flaps"
msgstr "Die Segel fassen"

msgctxt "visitor/page/taking-hold/text/0"
msgid "The open clip is pulled back until both flaps lie on its arms. Small grips hold them."
msgstr "Man zieht den offenen Clip zurück, bis beide Segel auf seinen Armen liegen. Kleine Greifer halten sie."

msgctxt "visitor/page/taking-hold/text/1"
msgid "If a flap is not well inside, they try again. Then the arms close, and the leak gets smaller."
msgstr "Liegt ein Segel nicht gut darin, versucht man es noch einmal. Dann gehen die Arme zu, und das Leck wird kleiner."

msgctxt "visitor/page/before-letting-go/title"
msgid "Before letting go"
msgstr "Vor dem Loslassen"

msgctxt "visitor/page/before-letting-go/text/0"
msgid "The clip is still on its tube. In most cases it can be opened, moved or taken out now."
msgstr "Der Clip ist noch an seinem Schlauch. Meist kann man ihn jetzt öffnen, versetzen oder herausnehmen."

msgctxt "visitor/page/before-letting-go/text/1"
msgid "The team asks two things. Is the leak small enough? Is the door wide enough? If both are fine, the clip is let go and stays for life."
msgstr "Das Team fragt zwei Dinge. Ist das Leck klein genug? Ist die Tür weit genug? Ist beides gut, lässt man den Clip los. Er bleibt ein Leben lang."

msgctxt "visitor/page/before-letting-go/text/2"
msgid "Sometimes a second clip is put beside it."
msgstr "Manchmal setzt man einen zweiten Clip daneben."

msgctxt "visitor/page/finishing/title"
msgid "Finishing"
msgstr "Zum Schluss"

msgctxt "visitor/page/finishing/text/0"
msgid "The tubes come out. A stitch or a small device closes the vein."
msgstr "Die Schläuche kommen heraus. Eine Naht oder ein kleiner Verschluss macht die Vene zu."

msgctxt "visitor/page/finishing/text/1"
msgid "The tiny hole in the wall of the heart stays open for months in many people."
msgstr "Das winzige Loch in der Wand des Herzens bleibt bei vielen Menschen Monate lang offen."

msgctxt "visitor/page/finishing/text/2"
msgid "Later scans look at it. Whether to close it is decided for each person."
msgstr "Später sieht man im Bild danach. Ob man es schließt, wird für jeden einzeln entschieden."

msgctxt "visitor/page/finishing/text/3"
msgid "One brochure says that it all takes 1 to 3 hours."
msgstr "In einer Broschüre steht, dass alles 1 bis 3 Stunden dauert."

msgctxt "visitor/page/waking-up/title"
msgid "Waking up"
msgstr "Das Aufwachen"

msgctxt "visitor/page/waking-up/text/0"
msgid "A nurse asks you to smile, lift both arms and speak, to see that the brain is well."
msgstr "Eine Pflegekraft bittet Sie zu lächeln, beide Arme zu heben und zu sprechen. So prüft sie das Gehirn."

msgctxt "visitor/page/waking-up/text/1"
msgid "You lie with your legs straight. In one program that takes 2 to 4 hours."
msgstr "Sie liegen mit geraden Beinen. In einem Zentrum dauert das 2 bis 4 Stunden."

msgctxt "visitor/page/waking-up/text/2"
msgid "Tell the nurse at once if the groin feels wet or tight, or if your back or chest hurts."
msgstr "Sagen Sie es der Pflegekraft sofort, wenn die Leiste nass oder prall ist oder wenn Rücken oder Brust wehtun."

msgctxt "visitor/page/how-much-leak/title"
msgid "How much leak is left"
msgstr "Wie groß das Leck noch ist"

msgctxt "visitor/page/how-much-leak/text/0"
msgid "While you are still on the table, the echo answers three things. How much leak is left? Is the door wide enough? Does the clip hold both flaps?"
msgstr "Solange Sie auf dem Tisch liegen, klärt der Ultraschall drei Dinge. Wie groß ist das Leck noch? Ist die Tür weit genug? Hält der Clip beide Segel?"

msgctxt "visitor/page/how-much-leak/text/1"
msgid "A small leak that stays is often accepted."
msgstr "Ein kleines Leck, das bleibt, nimmt man oft hin."

msgctxt "visitor/page/how-much-leak/text/2"
msgid "The picture tells about the leak. How you feel is another matter."
msgstr "Das Bild sagt etwas über das Leck. Wie Sie sich fühlen, ist eine andere Sache."

msgctxt "visitor/page/the-team-watches/title"
msgid "What the team watches"
msgstr "Worauf das Team achtet"

msgctxt "visitor/page/the-team-watches/text/0"
msgid "In the first hours a nurse comes often. Wires on your chest show each heartbeat. A cuff or a thin line shows your blood pressure."
msgstr "In den ersten Stunden kommt oft eine Pflegekraft. Kabel auf der Brust zeigen jeden Herzschlag. Eine Manschette oder ein dünner Schlauch zeigt den Blutdruck."

msgctxt "visitor/page/the-team-watches/text/1"
msgid "The team looks for blood around the heart, a new rhythm, or a weaker heart."
msgstr "Das Team achtet auf Blut um das Herz, einen neuen Rhythmus oder ein schwächeres Herz."

msgctxt "visitor/page/the-team-watches/text/2"
msgid "There may be beeps. You can always ask what a sound means."
msgstr "Es kann piepen. Sie können immer fragen, was ein Ton bedeutet."

msgctxt "visitor/page/the-next-day/title"
msgid "The next day"
msgstr "Der nächste Tag"

msgctxt "visitor/page/the-next-day/text/0"
msgid "In one program you have another echo the next day, through the chest, and a heart tracing, an X-ray and blood tests."
msgstr "In einem Zentrum gibt es am nächsten Tag noch einen Ultraschall von außen auf der Brust, ein EKG, ein Röntgenbild und Bluttests."

msgctxt "visitor/page/the-next-day/text/1"
msgid "If there is a stitch in the groin, it comes out. You get up with help first, then alone."
msgstr "Ist eine Naht in der Leiste, kommt sie heraus. Sie stehen erst mit Hilfe auf, dann allein."

msgctxt "visitor/page/the-next-day/team/0"
msgid "Your team will tell you the result."
msgstr "Ihr Team sagt Ihnen das Ergebnis."

msgctxt "visitor/page/going-home/title"
msgid "Going home"
msgstr "Nach Hause"

msgctxt "visitor/page/going-home/text/0"
msgid "Many people stay 1 or 2 nights. In one program it was 1 to 7 days. To stay longer does not mean that something went wrong."
msgstr "Viele bleiben 1 oder 2 Nächte. In einem Zentrum waren es 1 bis 7 Tage. Länger zu bleiben heißt nicht, dass etwas schiefging."

msgctxt "visitor/page/going-home/text/1"
msgid "Before you leave, ask for four things on paper: your tablets, your next visits, your implant card, and the number to call."
msgstr "Bitten Sie vorher um vier Dinge auf Papier: Ihre Tabletten, Ihre nächsten Termine, Ihren Implantat-Ausweis und die Nummer, die Sie anrufen."

msgctxt "visitor/page/when-to-call-an-ambulance/title"
msgid "When to call an ambulance"
msgstr "Wann Sie den Rettungsdienst rufen"

msgctxt "visitor/page/when-to-call-an-ambulance/text/0"
msgid "Call an ambulance at once if you have chest pain, if you faint, or if you suddenly cannot get your breath."
msgstr "Rufen Sie sofort den Rettungsdienst, wenn die Brust schmerzt, wenn Sie ohnmächtig werden oder plötzlich keine Luft bekommen."

msgctxt "visitor/page/when-to-call-an-ambulance/text/1"
msgid "Call one too if your face drops, an arm goes weak or your speech is slurred."
msgstr "Rufen Sie ihn auch, wenn das Gesicht hängt, ein Arm schwach wird oder Sie undeutlich sprechen."

msgctxt "visitor/page/when-to-call-an-ambulance/text/2"
msgid "A leg that is cold or numb needs help as fast."
msgstr "Auch ein kaltes oder taubes Bein braucht so schnell Hilfe."

msgctxt "visitor/page/when-to-call-an-ambulance/text/3"
msgid "Better too early than too late."
msgstr "Lieber zu früh als zu spät."

msgctxt "visitor/page/if-the-groin-bleeds/title"
msgid "If the groin bleeds"
msgstr "Wenn die Leiste blutet"

msgctxt "visitor/page/if-the-groin-bleeds/text/0"
msgid "If your groin bleeds, lie flat. Let somebody press hard on the spot for 10 minutes without looking. If it still bleeds, call an ambulance and keep pressing until help comes."
msgstr "Wenn die Leiste blutet, legen Sie sich flach hin. Jemand soll 10 Minuten fest auf die Stelle drücken, ohne nachzusehen. Blutet es dann noch, rufen Sie den Rettungsdienst und drücken Sie weiter, bis Hilfe kommt."

msgctxt "visitor/page/if-the-groin-bleeds/text/1"
msgid "A bruise for up to 2 weeks is normal, and so is a small lump for up to 6 weeks."
msgstr "Ein Bluterguss ist bis zu 2 Wochen normal, ein kleiner Knoten bis zu 6 Wochen."

msgctxt "visitor/page/when-to-call/title"
msgid "When to call your team"
msgstr "Wann Sie Ihr Team anrufen"

msgctxt "visitor/page/when-to-call/text/0"
msgid "Call the same day if you get more short of breath, if your legs swell, if your heart races, or if you have a fever."
msgstr "Rufen Sie am selben Tag an, wenn Sie schlechter Luft bekommen, wenn die Beine schwellen, das Herz rast oder Sie Fieber haben."

msgctxt "visitor/page/when-to-call/text/1"
msgid "Call also if your stools are black."
msgstr "Rufen Sie auch bei schwarzem Stuhl an."

msgctxt "visitor/page/when-to-call/text/2"
msgid "Call if you gain more than 2 kilograms (over 4 pounds) in 3 days."
msgstr "Rufen Sie an, wenn Sie in 3 Tagen mehr als 2 Kilogramm (über 4 Pfund) zunehmen."

msgctxt "visitor/page/when-to-call/team/0"
msgid "Your team will tell you its own limit."
msgstr "Ihr Team sagt Ihnen seine eigene Grenze."

msgctxt "visitor/page/the-first-weeks/title"
msgid "The first weeks"
msgstr "Die ersten Wochen"

msgctxt "visitor/page/the-first-weeks/text/0"
msgid "One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
msgstr "Ein Krankenhaus bittet darum, 5 Tage lang nichts über 10 englische Pfund (etwa 4,5 Kilogramm) zu heben."

msgctxt "visitor/page/the-first-weeks/text/1"
msgid "A brochure says that people go back to their usual activity in 1 to 2 weeks."
msgstr "In einer Broschüre steht, dass man in 1 bis 2 Wochen wieder so aktiv ist wie sonst."

msgctxt "visitor/page/the-first-weeks/text/2"
msgid "Walking is a good start. Go a little further each day."
msgstr "Gehen ist ein guter Anfang. Gehen Sie jeden Tag ein wenig weiter."

msgctxt "visitor/page/the-first-weeks/team/0"
msgid "Your team will tell you what holds for you."
msgstr "Ihr Team sagt Ihnen, was für Sie gilt."

msgctxt "visitor/page/salt-weight-drink/title"
msgid "Salt, weight and drink"
msgstr "Salz, Gewicht und Trinken"

msgctxt "visitor/page/salt-weight-drink/text/0"
msgid "Many people with a weak heart weigh themselves each morning, after the toilet, before breakfast, in the same clothes."
msgstr "Viele Menschen mit schwachem Herzen wiegen sich jeden Morgen, nach der Toilette, vor dem Frühstück, in gleicher Kleidung."

msgctxt "visitor/page/salt-weight-drink/text/1"
msgid "Hospitals advise no added salt and no salty food."
msgstr "Krankenhäuser raten, nicht nachzusalzen und nichts Salziges zu essen."

msgctxt "visitor/page/salt-weight-drink/text/2"
msgid "How much to drink differs from place to place."
msgstr "Wie viel man trinken soll, ist von Ort zu Ort anders."

msgctxt "visitor/page/salt-weight-drink/team/0"
msgid "Your team will tell you how much salt and drink is right for you."
msgstr "Ihr Team sagt Ihnen, wie viel Salz und Trinken für Sie richtig ist."

msgctxt "visitor/page/your-tablets/title"
msgid "Your tablets after the clip"
msgstr "Ihre Tabletten nach dem Clip"

msgctxt "visitor/page/your-tablets/text/0"
msgid "Clots can form near a new clip. Tablets make this less likely."
msgstr "An einem neuen Clip können Gerinnsel entstehen. Tabletten machen das seltener."

msgctxt "visitor/page/your-tablets/text/1"
msgid "Many people take one or two of these for some weeks or months."
msgstr "Viele Menschen nehmen ein oder zwei davon für ein paar Wochen oder Monate."

msgctxt "visitor/page/your-tablets/text/2"
msgid "If you feel well or feel sick from them, ask first. Nobody should stop a tablet without asking."
msgstr "Geht es Ihnen gut oder wird Ihnen davon schlecht, fragen Sie zuerst. Niemand sollte Tabletten absetzen, ohne zu fragen."

msgctxt "visitor/page/your-tablets/team/0"
msgid "Your team will tell you which tablets, and for how long."
msgstr "Ihr Team sagt Ihnen, welche Tabletten und wie lange."

msgctxt "visitor/page/later-scans/title"
msgid "Scans and visits later"
msgstr "Spätere Bilder und Termine"

msgctxt "visitor/page/later-scans/text/0"
msgid "In many places the echo is done again after about 1 month and about 6 months."
msgstr "An vielen Orten macht man den Ultraschall nach etwa 1 Monat und etwa 6 Monaten noch einmal."

msgctxt "visitor/page/later-scans/text/1"
msgid "Go even if you feel well. A leak can come back without a sign at first. Say what you can do now that you could not do before."
msgstr "Gehen Sie auch hin, wenn es Ihnen gut geht. Ein Leck kann wiederkommen, zuerst ohne Zeichen. Sagen Sie, was Sie jetzt können und vorher nicht konnten."

msgctxt "visitor/page/later-scans/team/0"
msgid "Your team will tell you the dates."
msgstr "Ihr Team sagt Ihnen die Termine."

msgctxt "visitor/page/teeth-and-fever/title"
msgid "Teeth, skin and fever"
msgstr "Zähne, Haut und Fieber"

msgctxt "visitor/page/teeth-and-fever/text/0"
msgid "Germs in the blood can settle on a clip. This is rare, but serious. Brush well, see the dentist, and take care with cuts."
msgstr "Keime im Blut können sich an einem Clip festsetzen. Das ist selten, aber ernst. Putzen Sie gut, gehen Sie zum Zahnarzt, und geben Sie auf Schnitte acht."

msgctxt "visitor/page/teeth-and-fever/text/1"
msgid "Tell the dentist about your clip. If you have a fever, call before you take an antibiotic."
msgstr "Sagen Sie dem Zahnarzt, dass Sie einen Clip haben. Bei Fieber rufen Sie an, bevor Sie ein Antibiotikum nehmen."

msgctxt "visitor/page/teeth-and-fever/team/0"
msgid "Your team will tell you if you need a dose before the dentist."
msgstr "Ihr Team sagt Ihnen, ob Sie vor dem Zahnarzt eine Dosis brauchen."

msgctxt "visitor/page/magnetic-scans/title"
msgid "Magnetic scans"
msgstr "Bilder mit dem Magneten"

msgctxt "visitor/page/magnetic-scans/text/0"
msgid "A magnetic scan (MRI) is usually possible with a clip. A guideline from the Netherlands allows it on the common scanners."
msgstr "Bilder mit dem Magneten (MRT) gehen mit einem Clip meist. Eine Leitlinie aus den Niederlanden lässt sie auf den üblichen Geräten zu."

msgctxt "visitor/page/magnetic-scans/text/1"
msgid "Show your implant card first, and tell them about every other device in your body."
msgstr "Zeigen Sie zuerst Ihren Implantat-Ausweis. Sagen Sie auch, was für Geräte Sie sonst noch im Körper haben."

msgctxt "visitor/page/magnetic-scans/team/0"
msgid "Your team will tell you where to get a new card."
msgstr "Ihr Team sagt Ihnen, wo Sie einen neuen Ausweis bekommen."

msgctxt "visitor/page/travel-and-work/title"
msgid "Driving, work, sport and travel"
msgstr "Auto, Arbeit, Sport und Reisen"

msgctxt "visitor/page/travel-and-work/text/0"
msgid "How soon you can drive, work, swim or fly is different for each person. It depends on your heart, your groin and your job. Ask before you leave."
msgstr "Wann Sie Auto fahren, arbeiten, schwimmen oder fliegen können, ist bei jedem anders. Es hängt von Herz, Leiste und Arbeit ab. Fragen Sie, bevor Sie nach Hause gehen."

msgctxt "visitor/page/travel-and-work/text/1"
msgid "For driving, your country has rules."
msgstr "Für das Autofahren hat Ihr Land Regeln."

msgctxt "visitor/page/travel-and-work/text/2"
msgid "When you travel, keep your card and your tablets with you."
msgstr "Haben Sie auf Reisen den Ausweis und die Tabletten bei sich."

msgctxt "visitor/page/if-the-leak-returns/title"
msgid "If the leak comes back"
msgstr "Wenn das Leck wiederkommt"

msgctxt "visitor/page/if-the-leak-returns/text/0"
msgid "A leak can come back. The heart may grow wider, or the clip may come loose."
msgstr "Ein Leck kann wiederkommen. Das Herz kann weiter werden, oder der Clip kann sich lösen."

msgctxt "visitor/page/if-the-leak-returns/text/1"
msgid "In one study that was so in 16 of 63 people in the first year."
msgstr "In einer Studie war das bei 16 von 63 Menschen im ersten Jahr so."

msgctxt "visitor/page/if-the-leak-returns/text/2"
msgid "More tablets, another clip or an operation may help."
msgstr "Mehr Tabletten, noch ein Clip oder eine Operation können helfen."

msgctxt "visitor/page/if-the-leak-returns/text/3"
msgid "New shortness of breath is a reason to call."
msgstr "Neue Atemnot ist ein Grund, dass Sie anrufen."

msgctxt "visitor/page/living-with-it/title"
msgid "Living with the clip"
msgstr "Leben mit dem Clip"

msgctxt "visitor/page/living-with-it/text/0"
msgid "The clip stays for life. You cannot feel it. How long it helps depends on your heart muscle, your rhythm, your kidneys and your lungs."
msgstr "Der Clip bleibt ein Leben lang. Sie können ihn nicht spüren. Wie lange er hilft, hängt von Herzmuskel, Rhythmus, Nieren und Lunge ab."

msgctxt "visitor/page/living-with-it/text/1"
msgid "Keep up your visits, your tablets and your walks. Carry your card."
msgstr "Bleiben Sie bei Terminen, Tabletten und Gehen. Haben Sie den Ausweis bei sich."

msgctxt "visitor/page/living-with-it/team/0"
msgid "Your team will tell you the plan for the next year."
msgstr "Ihr Team sagt Ihnen den Plan für das nächste Jahr."

msgctxt "visitor/question/same-as-surgery"
msgid "Is it the same as heart surgery?"
msgstr "Ist das so wie eine Herzoperation?"

msgctxt "visitor/question/same-as-surgery/answer/0"
msgid "No. A thin tube goes in through a vein in the groin. Surgery opens the chest and mends the valve by hand."
msgstr "Nein. Ein dünner Schlauch geht in der Leiste in eine Vene. Die Operation öffnet die Brust und richtet die Klappe von Hand."

msgctxt "visitor/question/same-as-surgery/answer/1"
msgid "They differ in how long it takes to get well, and in which valves they can treat."
msgstr "Verschieden ist, wie lange man braucht, um gesund zu werden, und welche Klappen man behandeln kann."

msgctxt "visitor/question/will-i-be-awake"
msgid "Will I be awake?"
msgstr "Bin ich dabei wach?"

msgctxt "visitor/question/will-i-be-awake/answer/0"
msgid "Mostly not. Many centers put you fully to sleep. Some use sedation, and you sleep lightly."
msgstr "Meist nicht. In vielen Zentren schlafen Sie ganz. Manche nutzen den Dämmerschlaf, und Sie schlafen leicht."

msgctxt "visitor/question/will-i-be-awake/answer/1"
msgid "Your team will tell you what they do."
msgstr "Ihr Team sagt Ihnen, was es macht."

msgctxt "visitor/question/does-it-hurt"
msgid "Does it hurt?"
msgstr "Tut es weh?"

msgctxt "visitor/question/does-it-hurt/answer/0"
msgid "During the procedure mostly not, as you are asleep or drowsy. Later the groin may be sore, and maybe the throat."
msgstr "Beim Eingriff meist nicht, denn Sie schlafen oder sind sehr müde. Später kann die Leiste wehtun, vielleicht auch der Hals."

msgctxt "visitor/question/does-it-hurt/answer/1"
msgid "Tell the nurse if it hurts. There is medicine for it."
msgstr "Sagen Sie der Pflegekraft, wenn es wehtut. Es gibt Mittel dagegen."

msgctxt "visitor/question/how-long-in-hospital"
msgid "How long will I be in the hospital?"
msgstr "Wie lange bin ich im Krankenhaus?"

msgctxt "visitor/question/how-long-in-hospital/answer/0"
msgid "Often 1 or 2 nights. In older data from the United States, 33% left within 24 hours."
msgstr "Oft 1 oder 2 Nächte. In älteren Daten aus den USA gingen 33 Prozent in den ersten 24 Stunden."

msgctxt "visitor/question/how-long-in-hospital/answer/1"
msgid "Some stay longer, for their heart, kidneys, rhythm or groin."
msgstr "Manche bleiben länger, wegen Herz, Nieren, Rhythmus oder Leiste."

msgctxt "visitor/question/how-long-does-it-last"
msgid "How long does it last?"
msgstr "Wie lange hält es?"

msgctxt "visitor/question/how-long-does-it-last/answer/0"
msgid "The clip itself stays for life. For some people the leak stays small for years. For others it comes back, mostly in the first year."
msgstr "Der Clip selbst bleibt ein Leben lang. Bei manchen bleibt das Leck über Jahre klein. Bei anderen kommt es wieder, meist im ersten Jahr."

msgctxt "visitor/question/how-long-does-it-last/answer/1"
msgid "No one can tell you a sure number of years."
msgstr "Niemand kann Ihnen eine sichere Zahl von Jahren nennen."

msgctxt "visitor/question/is-it-safe"
msgid "Is it safe?"
msgstr "Ist es sicher?"

msgctxt "visitor/question/is-it-safe/answer/0"
msgid "Every procedure has risks. There can be a bleed, a stroke, an infection or a new heart rhythm."
msgstr "Jeder Eingriff hat Risiken. Es kann eine Blutung, ein Schlaganfall, eine Infektion oder ein neuer Herzrhythmus kommen."

msgctxt "visitor/question/is-it-safe/answer/1"
msgid "In older data from the United States, about 3 in 100 people died in the hospital; in newer data, about 2 in 100."
msgstr "In älteren Daten aus den USA starben etwa 3 von 100 Menschen im Krankenhaus, in neueren etwa 2 von 100."

msgctxt "visitor/question/is-it-safe/answer/2"
msgid "Your own risk may be lower or higher. Ask your team."
msgstr "Ihr eigenes Risiko kann kleiner oder größer sein. Fragen Sie Ihr Team."

msgctxt "visitor/question/need-blood-thinners"
msgid "Do I need blood thinners?"
msgstr "Brauche ich Blutverdünner?"

msgctxt "visitor/question/need-blood-thinners/answer/0"
msgid "Many people take one or two tablets against clots for some time. If you took a blood thinner before, you may need only that."
msgstr "Viele nehmen eine Zeit lang ein oder zwei Tabletten gegen Gerinnsel. Wer schon einen Blutverdünner nahm, braucht vielleicht nur den."

msgctxt "visitor/question/need-blood-thinners/answer/1"
msgid "Nobody should stop without asking."
msgstr "Niemand sollte damit aufhören, ohne zu fragen."

msgctxt "visitor/question/can-it-be-repeated"
msgid "Can it be done again?"
msgstr "Kann man es noch einmal machen?"

msgctxt "visitor/question/can-it-be-repeated/answer/0"
msgid "Sometimes. A second clip can be placed beside the first, on the same day or later. Now and then surgery is the better way."
msgstr "Manchmal. Ein zweiter Clip kann neben den ersten, am selben Tag oder später. Hin und wieder ist eine Operation besser."

msgctxt "visitor/question/can-it-be-repeated/answer/1"
msgid "A clip that has been let go cannot be taken out by a tube."
msgstr "Ein Clip, der losgelassen ist, lässt sich nicht mit einem Schlauch holen."

msgctxt "visitor/question/what-does-it-cost"
msgid "What does it cost?"
msgstr "Was kostet es?"

msgctxt "visitor/question/what-does-it-cost/answer/0"
msgid "That is very different from place to place. No number here would be right for you."
msgstr "Das ist von Ort zu Ort sehr verschieden. Keine Zahl hier wäre für Sie richtig."

msgctxt "visitor/question/what-does-it-cost/answer/1"
msgid "Ask the billing office for an estimate. Ask your insurance what it pays."
msgstr "Bitten Sie die Abrechnung um eine Schätzung. Fragen Sie die Versicherung, was sie zahlt."

msgctxt "visitor/question/what-may-i-do-after"
msgid "What may I do afterward?"
msgstr "Was darf ich danach tun?"

msgctxt "visitor/question/what-may-i-do-after/answer/0"
msgid "At first the groin has to heal. One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
msgstr "Zuerst muss die Leiste heilen. Ein Krankenhaus bittet darum, 5 Tage lang nichts über 10 englische Pfund (etwa 4,5 Kilogramm) zu heben."

msgctxt "visitor/question/what-may-i-do-after/answer/1"
msgid "Later it is your heart, more than the clip, that sets the limit. Your team will tell you about driving, work and sport."
msgstr "Später setzt eher Ihr Herz die Grenze als der Clip. Ihr Team sagt Ihnen etwas zu Auto, Arbeit und Sport."

msgctxt "visitor/word/w-anesthesia"
msgid "Anesthesia"
msgstr "Narkose"

msgctxt "visitor/word/w-anesthesia/meaning"
msgid "Medicine that puts you to sleep so that you feel nothing."
msgstr "Ein Mittel, mit dem Sie schlafen und nichts spüren."

msgctxt "visitor/word/w-antibiotic"
msgid "Antibiotic"
msgstr "Antibiotikum"

msgctxt "visitor/word/w-antibiotic/meaning"
msgid "A drug that kills germs."
msgstr "Ein Mittel, das Keime tötet."

msgctxt "visitor/word/w-atrial-fibrillation"
msgid "Atrial fibrillation"
msgstr "Vorhofflimmern"

msgctxt "visitor/word/w-atrial-fibrillation/meaning"
msgid "A heartbeat out of step. The upper rooms of the heart shake and do not squeeze."
msgstr "Ein Herzschlag aus dem Takt. Die oberen Räume des Herzens zittern und drücken nicht."

msgctxt "visitor/word/w-atrium"
msgid "Atrium"
msgstr "Vorhof"

msgctxt "visitor/word/w-atrium/meaning"
msgid "An upper room of the heart. It takes in the blood that comes back."
msgstr "Ein oberer Raum des Herzens. Er nimmt das Blut auf, das zurückkommt."

msgctxt "visitor/word/w-blood-thinner"
msgid "Blood thinner"
msgstr "Blutverdünner"

msgctxt "visitor/word/w-blood-thinner/meaning"
msgid "A drug that makes clots less likely, and bleeding more likely."
msgstr "Ein Mittel, das Blutgerinnsel seltener und Blutungen häufiger macht."

msgctxt "visitor/word/w-catheter"
msgid "Catheter"
msgstr "Katheter"

msgctxt "visitor/word/w-catheter/meaning"
msgid "A thin, soft tube that goes through a vein to the heart."
msgstr "Ein dünner, weicher Schlauch, der durch eine Vene zum Herzen geht."

msgctxt "visitor/word/w-clip"
msgid "Clip"
msgstr "Clip"

msgctxt "visitor/word/w-clip/meaning"
msgid "A small device with two arms. It holds the two flaps of the valve together at the leak."
msgstr "Eine kleine Klammer mit zwei Armen. Sie hält die zwei Segel der Klappe am Leck zusammen."

msgctxt "visitor/word/w-clot"
msgid "Clot"
msgstr "Blutgerinnsel"

msgctxt "visitor/word/w-clot/meaning"
msgid "A lump of blood that has gone firm."
msgstr "Ein Klumpen Blut, der fest geworden ist."

msgctxt "visitor/word/w-consent"
msgid "Consent"
msgstr "Einwilligung"

msgctxt "visitor/word/w-consent/meaning"
msgid "Your yes, after all has been explained. You may also say no."
msgstr "Ihr Ja, nachdem alles erklärt ist. Sie dürfen auch nein sagen."

msgctxt "visitor/word/w-echo"
msgid "Echo"
msgstr "Herz-Ultraschall (Echo)"

msgctxt "visitor/word/w-echo/meaning"
msgid "An ultrasound of the heart. It makes pictures with sound."
msgstr "Ein Ultraschall vom Herzen. Er macht Bilder mit Schall."

msgctxt "visitor/word/w-food-pipe-echo"
msgid "Echo from the food pipe (TEE)"
msgstr "Echo über die Speiseröhre (TEE)"

msgctxt "visitor/word/w-food-pipe-echo/meaning"
msgid "An echo with a thin probe that is passed through the mouth. It sees the valve from behind."
msgstr "Ein Ultraschall mit einer dünnen Sonde durch den Mund. Er sieht die Klappe von hinten."

msgctxt "visitor/word/w-ef"
msgid "Ejection fraction (EF)"
msgstr "Auswurffraktion (EF)"

msgctxt "visitor/word/w-ef/meaning"
msgid "The share of its blood that the lower left room pushes out with each beat, in percent."
msgstr "Der Anteil seines Blutes, den der untere linke Raum mit jedem Schlag auswirft, in Prozent."

msgctxt "visitor/word/w-edge-to-edge"
msgid "Edge-to-edge repair (TEER)"
msgstr "Clip von Kante zu Kante (TEER)"

msgctxt "visitor/word/w-edge-to-edge/meaning"
msgid "Joining the edges of the two flaps at the leak. A clip does this."
msgstr "Man verbindet die Ränder der zwei Segel am Leck. Das macht ein Clip."

msgctxt "visitor/word/w-endocarditis"
msgid "Endocarditis"
msgstr "Endokarditis"

msgctxt "visitor/word/w-endocarditis/meaning"
msgid "Germs that have settled in the heart or on a valve."
msgstr "Keime, die sich im Herzen oder an einer Klappe festgesetzt haben."

msgctxt "visitor/word/w-groin"
msgid "Groin"
msgstr "Leiste"

msgctxt "visitor/word/w-groin/meaning"
msgid "The fold where the leg meets the belly."
msgstr "Die Falte, wo das Bein auf den Bauch trifft."

msgctxt "visitor/word/w-heart-failure"
msgid "Heart failure"
msgstr "Herzschwäche"

msgctxt "visitor/word/w-heart-failure/meaning"
msgid "The heart pumps less than the body needs. It does not mean that the heart stops."
msgstr "Das Herz pumpt weniger, als der Körper braucht. Es heißt nicht, dass das Herz stehen bleibt."

msgctxt "visitor/word/w-heart-team"
msgid "Heart team"
msgstr "Herz-Team"

msgctxt "visitor/word/w-heart-team/meaning"
msgid "The doctors of many kinds who look at your case together."
msgstr "Ärzte aus mehreren Fächern, die Ihren Fall zusammen ansehen."

msgctxt "visitor/word/w-heart-tracing"
msgid "Heart tracing (ECG)"
msgstr "Herzstrom-Bild (EKG)"

msgctxt "visitor/word/w-heart-tracing/meaning"
msgid "A record of the heartbeat, made with wires stuck to the skin."
msgstr "Eine Aufzeichnung des Herzschlags mit Kabeln, die auf der Haut kleben."

msgctxt "visitor/word/w-heart-lung-machine"
msgid "Heart-lung machine"
msgstr "Herz-Lungen-Maschine"

msgctxt "visitor/word/w-heart-lung-machine/meaning"
msgid "A machine that does the work of heart and lungs during open surgery."
msgstr "Eine Maschine, die bei offener Operation die Arbeit von Herz und Lunge tut."

msgctxt "visitor/word/w-implant-card"
msgid "Implant card"
msgstr "Implantat-Ausweis"

msgctxt "visitor/word/w-implant-card/meaning"
msgid "A card that names your clip and the date. Show it before scans and to new doctors."
msgstr "Eine Karte, auf der Ihr Clip und der Tag stehen. Zeigen Sie sie vor Bildern und bei neuen Ärzten."

msgctxt "visitor/word/w-leaflet"
msgid "Leaflet"
msgstr "Segel"

msgctxt "visitor/word/w-leaflet/meaning"
msgid "One of the two flaps of the mitral valve."
msgstr "Eines der zwei Blätter der Mitralklappe."

msgctxt "visitor/word/w-leak"
msgid "Leak"
msgstr "Leck"

msgctxt "visitor/word/w-leak/meaning"
msgid "Blood that goes back the wrong way through a valve. Doctors say regurgitation."
msgstr "Blut, das durch eine Klappe in die falsche Richtung fließt. Ärzte sagen Insuffizienz."

msgctxt "visitor/word/w-magnetic-scan"
msgid "Magnetic scan (MRI)"
msgstr "Bilder mit dem Magneten (MRT)"

msgctxt "visitor/word/w-magnetic-scan/meaning"
msgid "Pictures made with a strong magnet."
msgstr "Bilder, mit einem starken Magneten gemacht."

msgctxt "visitor/word/w-mitraclip"
msgid "MitraClip"
msgstr "MitraClip"

msgctxt "visitor/word/w-mitraclip/meaning"
msgid "The name of one kind of clip. There are others."
msgstr "Der Name einer Art von Clip. Es gibt noch andere."

msgctxt "visitor/word/w-mitral-valve"
msgid "Mitral valve"
msgstr "Mitralklappe"

msgctxt "visitor/word/w-mitral-valve/meaning"
msgid "The door between the two left rooms of the heart."
msgstr "Die Tür zwischen den zwei linken Räumen des Herzens."

msgctxt "visitor/word/w-mr"
msgid "Mitral regurgitation (MR)"
msgstr "Mitralinsuffizienz (MI)"

msgctxt "visitor/word/w-mr/meaning"
msgid "The doctors' words for a leak of the mitral valve."
msgstr "So nennen Ärzte ein Leck der Mitralklappe."

msgctxt "visitor/word/w-murmur"
msgid "Murmur"
msgstr "Herzgeräusch"

msgctxt "visitor/word/w-murmur/meaning"
msgid "A sound of blood in the heart, heard through a tube on the chest."
msgstr "Ein Geräusch vom Blut im Herzen. Man hört es mit einem Schlauch auf der Brust."

msgctxt "visitor/word/w-nyha"
msgid "NYHA class"
msgstr "NYHA-Klasse"

msgctxt "visitor/word/w-nyha/meaning"
msgid "How much a weak heart limits you. The first class is not at all, the fourth is even at rest."
msgstr "Wie sehr ein schwaches Herz Sie bremst. Die erste Klasse heißt gar nicht, die vierte schon in Ruhe."

msgctxt "visitor/word/w-pacemaker"
msgid "Pacemaker"
msgstr "Schrittmacher"

msgctxt "visitor/word/w-pacemaker/meaning"
msgid "A small box under the skin that helps the heart to beat in time."
msgstr "Ein kleines Gerät unter der Haut, das dem Herzen hilft, im Takt zu schlagen."

msgctxt "visitor/word/w-probe"
msgid "Probe"
msgstr "Sonde"

msgctxt "visitor/word/w-probe/meaning"
msgid "The part of an echo machine that touches you."
msgstr "Der Teil des Ultraschall-Geräts, der Sie berührt."

msgctxt "visitor/word/w-risk"
msgid "Risk"
msgstr "Risiko"

msgctxt "visitor/word/w-risk/meaning"
msgid "How likely it is that something bad happens."
msgstr "Wie leicht etwas Schlimmes geschehen kann."

msgctxt "visitor/word/w-sedation"
msgid "Sedation"
msgstr "Dämmerschlaf (Sedierung)"

msgctxt "visitor/word/w-sedation/meaning"
msgid "Medicine that makes you very drowsy while you still breathe by yourself."
msgstr "Ein Mittel, das Sie sehr müde macht. Sie atmen weiter selbst."

msgctxt "visitor/word/w-septum"
msgid "Septum"
msgstr "Scheidewand"

msgctxt "visitor/word/w-septum/meaning"
msgid "The wall between the right and left side of the heart."
msgstr "Die Wand zwischen der rechten und der linken Seite des Herzens."

msgctxt "visitor/word/w-stroke"
msgid "Stroke"
msgstr "Schlaganfall"

msgctxt "visitor/word/w-stroke/meaning"
msgid "Harm to the brain when its blood is cut off. The face, an arm or the speech may fail."
msgstr "Ein Schaden im Gehirn, wenn ihm das Blut fehlt. Gesicht, Arm oder Sprache können versagen."

msgctxt "visitor/word/w-surgeon"
msgid "Surgeon"
msgstr "Chirurg"

msgctxt "visitor/word/w-surgeon/meaning"
msgid "A doctor who operates."
msgstr "Ein Arzt, der operiert."

msgctxt "visitor/word/w-ultrasound"
msgid "Ultrasound"
msgstr "Ultraschall"

msgctxt "visitor/word/w-ultrasound/meaning"
msgid "Sound too high to hear. It can show what is inside the body."
msgstr "Schall, der zu hoch zum Hören ist. Er kann zeigen, was im Körper ist."

msgctxt "visitor/word/w-valve"
msgid "Valve"
msgstr "Klappe"

msgctxt "visitor/word/w-valve/meaning"
msgid "A door for blood that opens one way."
msgstr "Eine Tür für Blut, die nach einer Seite aufgeht."

msgctxt "visitor/word/w-vein"
msgid "Vein"
msgstr "Vene"

msgctxt "visitor/word/w-vein/meaning"
msgid "A vessel that takes blood back to the heart."
msgstr "Eine Ader, die das Blut zum Herzen zurückbringt."

msgctxt "visitor/word/w-ventricle"
msgid "Ventricle"
msgstr "Herzkammer"

msgctxt "visitor/word/w-ventricle/meaning"
msgid "A lower room of the heart. It pumps the blood out."
msgstr "Ein unterer Raum des Herzens. Er pumpt das Blut hinaus."

msgctxt "visitor/weight/both/0"
msgid "more than 2 kilograms (over 4 pounds)"
msgstr "mehr als 2 Kilogramm (über 4 Pfund)"

msgctxt "visitor/weight/kg/0"
msgid "more than 2 kilograms"
msgstr "mehr als 2 Kilogramm"

msgctxt "visitor/weight/lb/0"
msgid "more than 4 pounds"
msgstr "mehr als 4 Pfund"

msgctxt "visitor/weight/both/1"
msgid "over 10 pounds (about 4.5 kilograms)"
msgstr "über 10 englische Pfund (etwa 4,5 Kilogramm)"

msgctxt "visitor/weight/kg/1"
msgid "over 4.5 kilograms"
msgstr "über 4,5 Kilogramm"

msgctxt "visitor/weight/lb/1"
msgid "over 10 pounds"
msgstr "über 10 englische Pfund"

msgctxt "figure/visit-heart/title"
msgid "The four rooms of the heart"
msgstr "Die vier Räume des Herzens"

msgctxt "figure/visit-heart/description"
msgid "The heart cut open. The left side of the heart is on the right. Each side has an upper and a lower room with a valve between them. An arrow points at the mitral valve."
msgstr "Das Herz, aufgeschnitten. Die linke Seite des Herzens ist rechts. Jede Seite hat oben und unten einen Raum, mit einer Klappe dazwischen. Ein Pfeil zeigt auf die Mitralklappe."

msgctxt "figure/visit-heart/label/0"
msgid "right side"
msgstr "rechte Seite"

msgctxt "figure/visit-heart/label/1"
msgid "left side"
msgstr "linke Seite"

msgctxt "figure/visit-heart/label/2"
msgid "upper room"
msgstr "Raum oben"

msgctxt "figure/visit-heart/label/3"
msgid "upper room"
msgstr "Raum oben"

msgctxt "figure/visit-heart/label/4"
msgid "lower room"
msgstr "Raum unten"

msgctxt "figure/visit-heart/label/5"
msgid "lower room"
msgstr "Raum unten"

msgctxt "figure/visit-heart/label/6"
msgid "mitral"
msgstr "Mitral-"

msgctxt "figure/visit-heart/label/7"
msgid "valve"
msgstr "klappe"

msgctxt "figure/visit-heart/lines"
msgid ""
"   right side    left side\n"
" ┌────────────┬────────────┐\n"
" │ upper room │ upper room │\n"
" │            │            │\n"
" ├────\\  /────┼────\\  /────┤\n"
" │     \\/     │     \\/<------ mitral\n"
" │ lower room │ lower room │  valve\n"
" │            │            │\n"
" └────────────┴────────────┘"
msgstr ""
"   rechte Seite  linke Seite\n"
" ┌────────────┬────────────┐\n"
" │ Raum oben  │ Raum oben  │\n"
" │            │            │\n"
" ├────\\  /────┼────\\  /────┤\n"
" │     \\/     │     \\/<------ Mitral-\n"
" │ Raum unten │ Raum unten │  klappe\n"
" │            │            │\n"
" └────────────┴────────────┘"

msgctxt "figure/visit-leak/title"
msgid "A leak, while the heart squeezes"
msgstr "Ein Leck, wenn das Herz drückt"

msgctxt "figure/visit-leak/description"
msgid "The left side of the heart squeezes. Most of the blood goes out to the body. The two flaps do not meet, and some blood goes back up through the gap: the leak."
msgstr "Die linke Seite des Herzens drückt. Das meiste Blut fließt hinaus in den Körper. Die zwei Segel treffen sich nicht, und etwas Blut fließt durch den Spalt nach oben zurück: das Leck."

msgctxt "figure/visit-leak/label/0"
msgid "upper room"
msgstr "Raum oben"

msgctxt "figure/visit-leak/label/1"
msgid "leak"
msgstr "Leck"

msgctxt "figure/visit-leak/label/2"
msgid "mitral valve"
msgstr "Mitralklappe"

msgctxt "figure/visit-leak/label/3"
msgid "lower room"
msgstr "Raum unten"

msgctxt "figure/visit-leak/label/4"
msgid "to the body"
msgstr "zum Körper"

msgctxt "figure/visit-leak/lines"
msgid ""
" ┌────────────────┐\n"
" │   upper room   │\n"
" │       ^        │\n"
" │       │ leak   │\n"
" ├────\\  │  /─────┤ mitral valve\n"
" │     \\ │ /      │\n"
" │       │        └────\n"
" │   lower room   ------> to the body\n"
" └─────────────────────"
msgstr ""
" ┌────────────────┐\n"
" │   Raum oben    │\n"
" │       ^        │\n"
" │       │ Leck   │\n"
" ├────\\  │  /─────┤ Mitralklappe\n"
" │     \\ │ /      │\n"
" │       │        └────\n"
" │   Raum unten   ------> zum Körper\n"
" └─────────────────────"

msgctxt "figure/visit-way/title"
msgid "The way through the vein"
msgstr "Der Weg durch die Vene"

msgctxt "figure/visit-way/description"
msgid "The way of the tube in six places. 1: the groin. 2: the big vein. 3: the right upper room. 4: the thin wall. 5: the left upper room. 6: the mitral valve."
msgstr "Der Weg des Schlauchs an sechs Stellen. 1: die Leiste. 2: die große Vene. 3: der rechte obere Raum. 4: die dünne Wand. 5: der linke obere Raum. 6: die Mitralklappe."

msgctxt "figure/visit-way/label/6"
msgid "1 groin"
msgstr "1 Leiste"

msgctxt "figure/visit-way/label/7"
msgid "2 big vein"
msgstr "2 große Vene"

msgctxt "figure/visit-way/label/8"
msgid "3 right room"
msgstr "3 Raum rechts"

msgctxt "figure/visit-way/label/9"
msgid "4 thin wall"
msgstr "4 dünne Wand"

msgctxt "figure/visit-way/label/10"
msgid "5 left room"
msgstr "5 Raum links"

msgctxt "figure/visit-way/label/11"
msgid "6 mitral"
msgstr "6 Mitral-"

msgctxt "figure/visit-way/label/12"
msgid "valve"
msgstr "klappe"

msgctxt "figure/visit-way/lines"
msgid ""
"┌─────────┐┌─────────┐  1 groin\n"
"│   3     ││     5   │  2 big vein\n"
"│  #######4#####     │  3 right room\n"
"└┐ # ┌─\\/─┤├─\\ # /───┤  4 thin wall\n"
" │ # │    ││  \\#/    │  5 left room\n"
" │2# │    ││   6     │  6 mitral\n"
" │ # ├────┘└─────────┘    valve\n"
" │ # │\n"
"1│ # │                  # tube"
msgstr ""
"┌─────────┐┌─────────┐  1 Leiste\n"
"│   3     ││     5   │  2 große Vene\n"
"│  #######4#####     │  3 Raum rechts\n"
"└┐ # ┌─\\/─┤├─\\ # /───┤  4 dünne Wand\n"
" │ # │    ││  \\#/    │  5 Raum links\n"
" │2# │    ││   6     │  6 Mitral-\n"
" │ # ├────┘└─────────┘    klappe\n"
" │ # │\n"
"1│ # │                  # Schlauch"

msgctxt "figure/visit-clip/title"
msgid "The clip closes the gap"
msgstr "Der Clip schließt den Spalt"

msgctxt "figure/visit-clip/description"
msgid "The valve from above. Left, before the clip: a gap between the two flaps. Right: the clip, a small bar, holds the flaps together. Blood goes past it on both sides."
msgstr "Die Klappe von oben. Links, vor dem Clip: ein Spalt zwischen den zwei Segeln. Rechts: Der Clip, ein kleiner Balken, hält die Segel zusammen. Das Blut fließt auf beiden Seiten vorbei."

msgctxt "figure/visit-clip/label/0"
msgid "before"
msgstr "vorher"

msgctxt "figure/visit-clip/label/1"
msgid "with the clip"
msgstr "mit dem Clip"

msgctxt "figure/visit-clip/label/2"
msgid "flap"
msgstr "Segel"

msgctxt "figure/visit-clip/label/3"
msgid "gap"
msgstr "Spalt"

msgctxt "figure/visit-clip/label/4"
msgid "flap"
msgstr "Segel"

msgctxt "figure/visit-clip/label/5"
msgid "flap"
msgstr "Segel"

msgctxt "figure/visit-clip/label/6"
msgid "flap"
msgstr "Segel"

msgctxt "figure/visit-clip/label/7"
msgid "clip"
msgstr "Clip"

msgctxt "figure/visit-clip/lines"
msgid ""
"     before         with the clip\n"
"   .---------.       .---------.\n"
"  /   flap    \\     /   flap    \\\n"
" |  .-------.  |   |     ┌─┐     |\n"
" |  (  gap  )  |   |-----│#│-----|\n"
" |  '-------'  |   |     └─┘     |\n"
"  \\   flap    /     \\   flap    /\n"
"   '---------'       '---------'\n"
"                       # clip"
msgstr ""
"     vorher         mit dem Clip\n"
"   .---------.       .---------.\n"
"  /   Segel   \\     /   Segel   \\\n"
" |  .-------.  |   |     ┌─┐     |\n"
" |  ( Spalt )  |   |-----│#│-----|\n"
" |  '-------'  |   |     └─┘     |\n"
"  \\   Segel   /     \\   Segel   /\n"
"   '---------'       '---------'\n"
"                       # Clip"

"""###
            ]),
        BundledFile(
            path: "po/es.po",
            parts: [
###"""
msgid ""
msgstr ""
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "visitor/title"
msgid "A clip for a leaking heart valve"
msgstr "Un clip para una válvula con fuga"

msgctxt "visitor/welcome/0"
msgid "This is a guide to the mitral clip. A clip is a small device that makes a leak in a heart valve smaller."
msgstr "Esta es una guía sobre el clip mitral. Un clip es una pinza pequeña que hace menor la fuga de una válvula del corazón."

msgctxt "visitor/welcome/1"
msgid "You need no skill with computers. You can stop at any time. Nothing here can break, and there is no quiz."
msgstr "No necesita saber de informática. Puede parar cuando quiera. Aquí nada se puede romper, y no hay examen."

msgctxt "visitor/welcome/2"
msgid "The guide explains and does not treat. It does not know you. Take your questions to your own team."
msgstr "La guía explica, pero no trata. No sabe nada de usted. Lleve sus preguntas a su propio equipo."

msgctxt "visitor/need/four-rooms"
msgid "I was told my valve leaks"
msgstr "Me dijeron que mi válvula tiene fuga"

msgctxt "visitor/need/asleep-or-drowsy"
msgid "I have a date"
msgstr "Ya tengo una fecha"

msgctxt "visitor/need/going-home"
msgid "I have had it done"
msgstr "Ya me lo hicieron"

msgctxt "visitor/need/for-companions"
msgid "I came with somebody"
msgstr "Acompaño a alguien"

msgctxt "visitor/phase/checks"
msgid "What is checked"
msgstr "Lo que se revisa"

msgctxt "visitor/phase/evaluation"
msgid "Finding out"
msgstr "Saber qué pasa"

msgctxt "visitor/phase/follow-up"
msgid "Going home and after"
msgstr "La vuelta a casa y después"

msgctxt "visitor/phase/intervention"
msgid "In the procedure room"
msgstr "En la sala de intervención"

msgctxt "visitor/phase/preparation"
msgid "Getting ready"
msgstr "La preparación"

msgctxt "visitor/page/four-rooms/title"
msgid "The heart and its four rooms"
msgstr "El corazón y sus cuatro cavidades"

msgctxt "visitor/page/four-rooms/text/0"
msgid "Your heart is a pump with four rooms. The upper two fill with blood. The lower two push it out."
msgstr "Su corazón es una bomba con cuatro cavidades. Las dos de arriba se llenan de sangre. Las de abajo la empujan fuera."

msgctxt "visitor/page/four-rooms/text/1"
msgid "Valves are doors that let blood through one way only. The mitral valve is the door on the left side."
msgstr "Las válvulas son puertas que dejan pasar la sangre en un solo sentido. La válvula mitral es la puerta del lado izquierdo."

msgctxt "visitor/page/the-leak/title"
msgid "When the valve leaks"
msgstr "Cuando la válvula tiene fuga"

msgctxt "visitor/page/the-leak/text/0"
msgid "The mitral valve has two flaps. Their edges should meet. If they do not, some blood goes back: a leak."
msgstr "La válvula mitral tiene dos hojas: los velos. Sus bordes deben juntarse. Si no, parte de la sangre vuelve atrás: una fuga."

msgctxt "visitor/page/the-leak/text/1"
msgid "Among people of 75 years or more, about 1 in 10 has a leak that matters."
msgstr "De las personas de 75 años o más, alrededor de 1 de cada 10 tiene una fuga importante."

msgctxt "visitor/page/the-leak/text/2"
msgid "Many leaks are small."
msgstr "Muchas fugas son pequeñas."

msgctxt "visitor/page/why-it-leaks/title"
msgid "Why it leaks"
msgstr "Por qué hay una fuga"

msgctxt "visitor/page/why-it-leaks/text/0"
msgid "The cause helps to choose the treatment."
msgstr "La causa ayuda a elegir el tratamiento."

msgctxt "visitor/page/why-it-leaks/text/1"
msgid "Some leaks start in the valve. A flap has grown loose, or a cord that holds it has torn."
msgstr "Algunas fugas empiezan en la válvula. Un velo está flojo, o se ha roto una cuerda que lo sujeta."

msgctxt "visitor/page/why-it-leaks/text/2"
msgid "Others start in the heart muscle. A room grows wide and pulls the flaps apart."
msgstr "Otras empiezan en el músculo del corazón. Una cavidad se hace grande y separa los velos."

msgctxt "visitor/page/why-it-leaks/team/0"
msgid "Your team will tell you which kind you have."
msgstr "Su equipo le dirá de qué tipo es la suya."

msgctxt "visitor/page/how-it-feels/title"
msgid "How a leak may feel"
msgstr "Cómo se puede notar una fuga"

msgctxt "visitor/page/how-it-feels/text/0"
msgid "A leak can make you short of breath, first on stairs and later at rest. You may tire soon, or your ankles may swell."
msgstr "Una fuga puede causar falta de aire, primero en las escaleras y luego en reposo. Puede cansarse pronto, o se le pueden hinchar los tobillos."

msgctxt "visitor/page/how-it-feels/text/1"
msgid "Lungs, blood or a fast heartbeat can feel the same."
msgstr "Los pulmones, la sangre o un pulso rápido pueden causar lo mismo."

msgctxt "visitor/page/how-it-feels/text/2"
msgid "Tell the team what you could do a year ago and cannot do now."
msgstr "Diga al equipo qué podía hacer hace un año y ahora no puede."

msgctxt "visitor/page/if-nothing-is-done/title"
msgid "If nothing is done"
msgstr "Si no se hace nada"

msgctxt "visitor/page/if-nothing-is-done/text/0"
msgid "A leak that matters mostly gets worse. Tablets can slow it and ease how you feel for a time. They do not mend the valve."
msgstr "Una fuga importante por lo general empeora. Las pastillas pueden frenarla y aliviar las molestias por un tiempo. No arreglan la válvula."

msgctxt "visitor/page/if-nothing-is-done/text/1"
msgid "Left alone, it can become serious and lead to heart failure."
msgstr "Sin tratar, puede hacerse grave y llevar a insuficiencia cardíaca."

msgctxt "visitor/page/if-nothing-is-done/text/2"
msgid "A small leak may never need treatment."
msgstr "Una fuga pequeña quizás nunca necesite tratamiento."

msgctxt "visitor/page/if-nothing-is-done/team/0"
msgid "Your team will tell you which is more likely for you."
msgstr "Su equipo le dirá qué es más probable en su caso."

msgctxt "visitor/page/looking-at-it/title"
msgid "How the team looks at the valve"
msgstr "Cómo mira el equipo la válvula"

msgctxt "visitor/page/looking-at-it/text/0"
msgid "The main test is an echo. It makes pictures with sound. A probe on your chest shows the leak."
msgstr "La prueba principal es una ecografía. Hace imágenes con sonido. Una sonda sobre el pecho muestra la fuga."

msgctxt "visitor/page/looking-at-it/text/1"
msgid "For a closer view, a thin probe goes through the mouth into the food pipe, behind the heart. You get medicine for it."
msgstr "Para ver más de cerca, una sonda fina pasa por la boca al esófago (el tubo de la comida), detrás del corazón. Para eso le dan una medicina."

msgctxt "visitor/page/looking-at-it/team/0"
msgid "Your team will tell you which tests you need."
msgstr "Su equipo le dirá qué pruebas necesita."

msgctxt "visitor/page/tablets-first/title"
msgid "Tablets come first for some"
msgstr "Para algunos, primero las pastillas"

msgctxt "visitor/page/tablets-first/text/0"
msgid "If the heart muscle is the cause, tablets come first. Some people also get a pacemaker. Then the echo is done again. A leak that has become small may need no clip."
msgstr "Si la causa es el músculo del corazón, primero van las pastillas. A algunos también se les pone un marcapasos. Luego se repite la ecografía. Si la fuga ya es pequeña, puede no hacer falta un clip."

msgctxt "visitor/page/tablets-first/text/1"
msgid "If a flap itself is damaged, tablets can only ease how you feel."
msgstr "Si lo dañado es un velo, las pastillas solo pueden aliviar las molestias."

msgctxt "visitor/page/tablets-first/team/0"
msgid "Your team will tell you how long to wait."
msgstr "Su equipo le dirá cuánto hay que esperar."

msgctxt "visitor/page/is-a-clip-right/title"
msgid "Could a clip work here?"
msgstr "¿Podría servir aquí un clip?"

msgctxt "visitor/page/is-a-clip-right/text/0"
msgid "The clip must hold both flaps, so the team measures them. Very short or hard flaps may be out of reach."
msgstr "El clip debe sujetar los dos velos; por eso el equipo los mide. Quizás no alcance velos muy cortos o duros."

msgctxt "visitor/page/is-a-clip-right/text/1"
msgid "A clip makes the door narrower. A narrow valve may not suit."
msgstr "Un clip hace la puerta más estrecha. Una válvula estrecha puede no servir."

msgctxt "visitor/page/is-a-clip-right/text/2"
msgid "An infection or a clot is treated first. A surgeon says how safe an operation would be."
msgstr "Una infección o un coágulo se trata primero. Un cirujano dice cuán segura sería una operación."

msgctxt "visitor/page/what-it-may-bring/title"
msgid "What a clip may bring"
msgstr "Lo que puede aportar un clip"

msgctxt "visitor/page/what-it-may-bring/text/0"
msgid "The aim is a smaller leak. Many people then breathe more easily. It does not help everyone."
msgstr "El objetivo es una fuga más pequeña. Muchas personas respiran mejor después. No ayuda a todos."

msgctxt "visitor/page/what-it-may-bring/text/1"
msgid "In one large trial, people with heart failure had 47% fewer hospital stays for it over two years."
msgstr "En un gran estudio, las personas con insuficiencia cardíaca tuvieron por ella un 47 por ciento menos de ingresos en dos años."

msgctxt "visitor/page/what-it-may-bring/text/2"
msgid "Another trial, with other people, found no difference after one year and two."
msgstr "Otro estudio, con otras personas, no halló diferencia después de un año ni de dos."

msgctxt "visitor/page/how-soon-better/title"
msgid "How soon you may feel it"
msgstr "Cuándo se puede notar"

msgctxt "visitor/page/how-soon-better/text/0"
msgid "In a large study from the United States, people gave marks for how well they were. A month after the clip the marks were higher on average. They stayed so for a year."
msgstr "En un gran estudio de Estados Unidos, las personas pusieron nota a cómo se sentían. Un mes después del clip, las notas eran más altas en promedio. Siguieron así durante un año."

msgctxt "visitor/page/how-soon-better/text/1"
msgid "Some feel better soon, some later, and some not at all."
msgstr "Algunos se sienten mejor pronto, otros más tarde, y otros no mejoran."

msgctxt "visitor/page/other-ways/title"
msgid "Other ways to treat a leak"
msgstr "Otras formas de tratar una fuga"

msgctxt "visitor/page/other-ways/text/0"
msgid "A small leak can be watched. Tablets can ease the work of the heart."
msgstr "Una fuga pequeña se puede vigilar. Las pastillas pueden dar alivio al corazón."

msgctxt "visitor/page/other-ways/text/1"
msgid "Open heart surgery can mend the valve or replace it. It can repair more, but is a bigger step."
msgstr "La cirugía a corazón abierto puede arreglar o cambiar la válvula. Puede reparar más, pero es un paso mayor."

msgctxt "visitor/page/other-ways/text/2"
msgid "For a very weak heart, care for comfort can help most."
msgstr "Para un corazón muy débil, lo mejor pueden ser cuidados que alivien."

msgctxt "visitor/page/other-ways/team/0"
msgid "Your team will tell you which are open to you."
msgstr "Su equipo le dirá cuáles son posibles para usted."

msgctxt "visitor/page/deciding-together/title"
msgid "Deciding together"
msgstr "Decidir juntos"

msgctxt "visitor/page/deciding-together/text/0"
msgid "Several doctors look at your case together, the heart team."
msgstr "Varios médicos estudian juntos su caso: el equipo del corazón."

msgctxt "visitor/page/deciding-together/text/1"
msgid "They may say yes, not yet, or no. A no is not the end of care."
msgstr "Pueden decir que sí, que todavía no o que no. Un \"no\" no es el fin de los cuidados."

msgctxt "visitor/page/deciding-together/text/2"
msgid "You are part of the team. Say what matters most to you. You may bring someone you trust, and you may ask for time."
msgstr "Usted es parte del equipo. Diga qué es lo que más le importa. Puede traer a alguien de confianza, y puede pedir tiempo."

msgctxt "visitor/page/asleep-or-drowsy/title"
msgid "Asleep, or very drowsy"
msgstr "Sueño total o sueño ligero"

msgctxt "visitor/page/asleep-or-drowsy/text/0"
msgid "Most centers put you fully to sleep. A machine then breathes for you through a tube."
msgstr "En la mayoría de los centros usted duerme del todo. Una máquina respira por usted a través de un tubo."

msgctxt "visitor/page/asleep-or-drowsy/text/1"
msgid "Some use sedation. You sleep lightly and breathe by yourself."
msgstr "Algunos usan sedación. Usted tiene un sueño ligero y respira sin ayuda."

msgctxt "visitor/page/asleep-or-drowsy/text/2"
msgid "Tell the doctor if food ever gets stuck, or if you have bled from the stomach."
msgstr "Diga al médico si alguna vez se le atasca la comida, o si ha sangrado del estómago."

msgctxt "visitor/page/asleep-or-drowsy/team/0"
msgid "Your team will tell you which way they use."
msgstr "Su equipo le dirá qué forma usan."

msgctxt "visitor/page/blood-thinners/title"
msgid "Your blood thinners"
msgstr "Sus anticoagulantes"

msgctxt "visitor/page/blood-thinners/text/0"
msgid "Blood thinners make clots less likely. No rule fits all: a pause can cause a clot, and going on can cause a bleed."
msgstr "Los anticoagulantes hacen menos probables los coágulos. No hay una regla para todos: una pausa puede causar un coágulo, y seguir, un sangrado."

msgctxt "visitor/page/blood-thinners/text/1"
msgid "One brochure says: stop a blood thinner only on the day your team names."
msgstr "Un folleto dice: deje un anticoagulante solo el día que le indique su equipo."

msgctxt "visitor/page/blood-thinners/team/0"
msgid "Your team will tell you what to take, and until when. Ask for it on paper."
msgstr "Su equipo le dirá qué tomar y hasta cuándo. Pídalo por escrito."

msgctxt "visitor/page/tests-before/title"
msgid "Tests before the day"
msgstr "Pruebas antes del día"

msgctxt "visitor/page/tests-before/text/0"
msgid "Blood is taken to check your kidneys, your red cells and how well it clots. A heart tracing shows your rhythm. A dentist may look at your teeth."
msgstr "Le sacan sangre para ver cómo están los riñones, los glóbulos rojos y la coagulación. Un electrocardiograma muestra su ritmo. Puede que un dentista le mire los dientes."

msgctxt "visitor/page/tests-before/text/1"
msgid "If you have a cold, a fever or a sore tooth, let the team know."
msgstr "Si tiene un resfriado, fiebre o dolor de muelas, avise al equipo."

msgctxt "visitor/page/tests-before/team/0"
msgid "Your team will tell you where to go."
msgstr "Su equipo le dirá adónde ir."

msgctxt "visitor/page/what-may-go-wrong/title"
msgid "What may go wrong"
msgstr "Lo que puede salir mal"

msgctxt "visitor/page/what-may-go-wrong/text/0"
msgid "In newer data from the United States, about 3 in 100 had a bleed. Fewer than 1 in 100 had a stroke. About 2 in 100 died."
msgstr "En datos más recientes de Estados Unidos, unas 3 de cada 100 personas tuvieron un sangrado. Menos de 1 de 100 tuvo un ictus (derrame cerebral). Unas 2 de 100 murieron."

msgctxt "visitor/page/what-may-go-wrong/text/1"
msgid "In one trial, 15 in 100 had a serious problem soon after a clip, and 55 in 100 after surgery."
msgstr "En un estudio, 15 de cada 100 tuvieron un problema grave poco después de un clip, y 55 de 100 tras la cirugía."

msgctxt "visitor/page/what-may-go-wrong/team/0"
msgid "Your team will tell you its own results."
msgstr "Su equipo le dirá sus propios resultados."

msgctxt "visitor/page/if-the-clip-fails/title"
msgid "If it does not work"
msgstr "Si no funciona"

msgctxt "visitor/page/if-the-clip-fails/text/0"
msgid "The clip may let go of one flap, or the leak may stay. Now and then no clip can be placed, or surgery is needed."
msgstr "El clip puede soltarse de un velo, o la fuga puede seguir. De vez en cuando no se puede poner ningún clip, o hace falta cirugía."

msgctxt "visitor/page/if-the-clip-fails/text/1"
msgid "Blood may collect around the heart. The team watches for it all the time and can drain it."
msgstr "Se puede juntar sangre alrededor del corazón. El equipo lo vigila todo el tiempo y puede sacarla."

msgctxt "visitor/page/if-the-clip-fails/team/0"
msgid "Your team will tell you what raises or lowers your risk."
msgstr "Su equipo le dirá qué aumenta o reduce su riesgo."

msgctxt "visitor/page/saying-yes/title"
msgid "Saying yes, or no"
msgstr "Decir que sí, o que no"

msgctxt "visitor/page/saying-yes/text/0"
msgid "Nothing is done without your consent. A doctor explains what is planned and what the other choices are."
msgstr "No se hace nada sin su consentimiento. Un médico explica qué se planea y qué otras opciones hay."

msgctxt "visitor/page/saying-yes/text/1"
msgid "Good questions are: What do you hope for in my case? What if we wait? How often do you do this?"
msgstr "Buenas preguntas son: ¿Qué esperan lograr en mi caso? ¿Y si esperamos? ¿Cada cuánto hacen esto?"

msgctxt "visitor/page/saying-yes/text/2"
msgid "You may say no, and you may change your mind."
msgstr "Puede decir que no, y puede cambiar de opinión."

msgctxt "visitor/page/evening-before/title"
msgid "The evening before"
msgstr "La noche antes"

msgctxt "visitor/page/evening-before/text/0"
msgid "Brochures ask people to wash with the soap that the hospital gives them, and to bring a list of their tablets."
msgstr "Los folletos piden lavarse con el jabón que da el hospital y traer una lista de las pastillas."

msgctxt "visitor/page/evening-before/text/1"
msgid "They often say to eat and drink nothing from midnight. Some centers allow water for longer. If you have diabetes, ask."
msgstr "A menudo dicen que no coma ni beba nada desde la medianoche. Algunos centros permiten agua por más tiempo. Si tiene diabetes, pregunte."

msgctxt "visitor/page/evening-before/team/0"
msgid "Your team will tell you your times, and which tablets to take."
msgstr "Su equipo le dirá sus horas y qué pastillas tomar."

msgctxt "visitor/page/the-team-asks/title"
msgid "Why you are asked so often"
msgstr "Por qué le preguntan tanto"

msgctxt "visitor/page/the-team-asks/text/0"
msgid "On the day you will be asked your name more than once, and about allergies (metal too), tablets and your last meal."
msgstr "Ese día le preguntarán su nombre más de una vez. También le preguntarán por alergias (incluso al metal), pastillas y su última comida."

msgctxt "visitor/page/the-team-asks/text/1"
msgid "Nobody has lost your papers. The team reads a list aloud, as pilots do, and stops if one answer is open."
msgstr "Nadie ha perdido sus papeles. El equipo lee una lista en voz alta, como los pilotos, y se detiene si falta una respuesta."

msgctxt "visitor/page/the-team-asks/text/2"
msgid "Speak up if something sounds wrong."
msgstr "Si algo le parece mal, dígalo."

msgctxt "visitor/page/for-companions/title"
msgid "If you came with somebody"
msgstr "Si acompaña a alguien"

msgctxt "visitor/page/for-companions/text/0"
msgid "You can help. Write down questions, and listen with two more ears. Bring glasses, a hearing aid and the list of tablets."
msgstr "Usted puede ayudar. Apunte las preguntas y escuche: dos oídos más ayudan. Traiga las gafas (lentes), el audífono y la lista de pastillas."

msgctxt "visitor/page/for-companions/text/1"
msgid "Leave a number at which you can be called. Somebody should be there for the way home."
msgstr "Deje un número al que le puedan llamar. Alguien debería estar para el camino a casa."

msgctxt "visitor/page/for-companions/team/0"
msgid "Your team will tell you where you can wait, and who calls you."
msgstr "Su equipo le dirá dónde puede esperar y quién le llama."

msgctxt "visitor/page/the-way-in/title"
msgid "The way in"
msgstr "El camino de entrada"

msgctxt "visitor/page/the-way-in/text/0"
msgid "In most cases the chest is not opened. A soft tube goes into a vein in the groin."
msgstr "En la mayoría de los casos no se abre el pecho. Un tubo blando entra por una vena de la ingle."

msgctxt "visitor/page/the-way-in/text/1"
msgid "In the heart the doctor makes a tiny hole in the wall between the upper rooms. Through it the tube comes to the valve."
msgstr "En el corazón, el médico hace un agujero muy pequeño en la pared entre las cavidades de arriba. Por él, el tubo llega a la válvula."

msgctxt "visitor/page/steering-the-clip/title"
msgid "Steering the clip"
msgstr "Guiar el clip"

msgctxt "visitor/page/steering-the-clip/text/0"
msgid "The clip sits closed at the tip of a second tube. Above the valve the doctor turns the tip until it points at the leak. Then it goes through the valve."
msgstr "El clip va cerrado en la punta de un segundo tubo. Encima de la válvula, el médico gira la punta hasta que apunta a la fuga. Después pasa por la válvula."

msgctxt "visitor/page/steering-the-clip/text/1"
msgid "Your heart beats all the time. A heart-lung machine is not normally used."
msgstr "Su corazón late todo el tiempo. Normalmente no se usa una máquina de corazón y pulmón."

msgctxt "visitor/page/taking-hold/title"
msgid "Taking hold of the flaps"
msgstr "Sujetar los velos"

msgctxt "visitor/page/taking-hold/text/0"
msgid "The open clip is pulled back until both flaps lie on its arms. Small grips hold them."
msgstr "Se lleva atrás el clip abierto hasta que los dos velos quedan en sus brazos. Pequeños agarres los sujetan."

msgctxt "visitor/page/taking-hold/text/1"
msgid "If a flap is not well inside, they try again. Then the arms close, and the leak gets smaller."
msgstr "Si un velo no está bien dentro, lo intentan otra vez. Luego se cierran los brazos, y la fuga se reduce."

msgctxt "visitor/page/before-letting-go/title"
msgid "Before letting go"
msgstr "Antes de soltar el clip"

msgctxt "visitor/page/before-letting-go/text/0"
msgid "The clip is still on its tube. In most cases it can be opened, moved or taken out now."
msgstr "El clip sigue en su tubo. En la mayoría de los casos ahora se puede abrir, mover o sacar."

msgctxt "visitor/page/before-letting-go/text/1"
msgid "The team asks two things. Is the leak small enough? Is the door wide enough? If both are fine, the clip is let go and stays for life."
msgstr "El equipo se pregunta dos cosas. ¿Es la fuga bastante pequeña? ¿Es la puerta bastante ancha? Si las dos están bien, se suelta el clip y se queda de por vida."

msgctxt "visitor/page/before-letting-go/text/2"
msgid "Sometimes a second clip is put beside it."
msgstr "A veces se pone un segundo clip al lado."

msgctxt "visitor/page/finishing/title"
msgid "Finishing"
msgstr "El final"

msgctxt "visitor/page/finishing/text/0"
msgid "The tubes come out. A stitch or a small device closes the vein."
msgstr "Se sacan los tubos. Un punto o un pequeño dispositivo cierra la vena."

msgctxt "visitor/page/finishing/text/1"
msgid "The tiny hole in the wall of the heart stays open for months in many people."
msgstr "El pequeño agujero en la pared del corazón sigue abierto durante meses en muchas personas."

msgctxt "visitor/page/finishing/text/2"
msgid "Later scans look at it. Whether to close it is decided for each person."
msgstr "Las pruebas de después lo revisan. En cada persona se decide si se cierra."

msgctxt "visitor/page/finishing/text/3"
msgid "One brochure says that it all takes 1 to 3 hours."
msgstr "Un folleto dice que todo dura de 1 a 3 horas."

msgctxt "visitor/page/waking-up/title"
msgid "Waking up"
msgstr "Al despertar"

msgctxt "visitor/page/waking-up/text/0"
msgid "A nurse asks you to smile, lift both arms and speak, to see that the brain is well."
msgstr "Una enfermera le pide que sonría, levante los dos brazos y hable, para ver que el cerebro está bien."

msgctxt "visitor/page/waking-up/text/1"
msgid "You lie with your legs straight. In one program that takes 2 to 4 hours."
msgstr "Se queda en la cama con las piernas rectas. En un programa son de 2 a 4 horas."

msgctxt "visitor/page/waking-up/text/2"
msgid "Tell the nurse at once if the groin feels wet or tight, or if your back or chest hurts."
msgstr "Avise enseguida a la enfermera si nota la ingle mojada o tensa, o si le duele la espalda o el pecho."

msgctxt "visitor/page/how-much-leak/title"
msgid "How much leak is left"
msgstr "Cuánta fuga queda"

msgctxt "visitor/page/how-much-leak/text/0"
msgid "While you are still on the table, the echo answers three things. How much leak is left? Is the door wide enough? Does the clip hold both flaps?"
msgstr "Mientras usted sigue en la mesa, la ecografía responde a tres cosas. ¿Cuánta fuga queda? ¿Es la puerta bastante ancha? ¿Sujeta el clip los dos velos?"

msgctxt "visitor/page/how-much-leak/text/1"
msgid "A small leak that stays is often accepted."
msgstr "A menudo se acepta que quede una fuga pequeña."

msgctxt "visitor/page/how-much-leak/text/2"
msgid "The picture tells about the leak. How you feel is another matter."
msgstr "La imagen habla de la fuga. Cómo se siente usted es otra cosa."

msgctxt "visitor/page/the-team-watches/title"
msgid "What the team watches"
msgstr "Lo que vigila el equipo"

msgctxt "visitor/page/the-team-watches/text/0"
msgid "In the first hours a nurse comes often. Wires on your chest show each heartbeat. A cuff or a thin line shows your blood pressure."
msgstr "En las primeras horas viene a menudo una enfermera. Unos cables en el pecho muestran cada latido. Un manguito o un tubo fino muestra la presión arterial."

msgctxt "visitor/page/the-team-watches/text/1"
msgid "The team looks for blood around the heart, a new rhythm, or a weaker heart."
msgstr "El equipo busca sangre alrededor del corazón, un ritmo nuevo o un corazón más débil."

msgctxt "visitor/page/the-team-watches/text/2"
msgid "There may be beeps. You can always ask what a sound means."
msgstr "Puede haber pitidos. Siempre puede preguntar qué significa un sonido."

msgctxt "visitor/page/the-next-day/title"
msgid "The next day"
msgstr "El día siguiente"

msgctxt "visitor/page/the-next-day/text/0"
msgid "In one program you have another echo the next day, through the chest, and a heart tracing, an X-ray and blood tests."
msgstr "En un programa hay otra ecografía al día siguiente, sobre el pecho, y un electrocardiograma, una radiografía y análisis de sangre."

msgctxt "visitor/page/the-next-day/text/1"
msgid "If there is a stitch in the groin, it comes out. You get up with help first, then alone."
msgstr "Si hay un punto en la ingle, se quita. Usted se levanta primero con ayuda y después sin ella."

msgctxt "visitor/page/the-next-day/team/0"
msgid "Your team will tell you the result."
msgstr "Su equipo le dirá el resultado."

msgctxt "visitor/page/going-home/title"
msgid "Going home"
msgstr "La vuelta a casa"

msgctxt "visitor/page/going-home/text/0"
msgid "Many people stay 1 or 2 nights. In one program it was 1 to 7 days. To stay longer does not mean that something went wrong."
msgstr "Muchas personas se quedan 1 o 2 noches. En un programa fueron de 1 a 7 días. Quedarse más tiempo no significa que algo salió mal."

msgctxt "visitor/page/going-home/text/1"
msgid "Before you leave, ask for four things on paper: your tablets, your next visits, your implant card, and the number to call."
msgstr "Antes de irse, pida cuatro cosas por escrito: sus pastillas, sus próximas visitas, su tarjeta de implante y el número al que llamar."

msgctxt "visitor/page/when-to-call-an-ambulance/title"
msgid "When to call an ambulance"
msgstr "Cuándo llamar a una ambulancia"

msgctxt "visitor/page/when-to-call-an-ambulance/text/0"
msgid "Call an ambulance at once if you have chest pain, if you faint, or if you suddenly cannot get your breath."
msgstr "Llame enseguida a una ambulancia si tiene dolor en el pecho, si se desmaya o si de repente no puede tomar aire."

msgctxt "visitor/page/when-to-call-an-ambulance/text/1"
msgid "Call one too if your face drops, an arm goes weak or your speech is slurred."
msgstr "Llame también si se le tuerce la cara, un brazo pierde fuerza o usted arrastra las palabras."

msgctxt "visitor/page/when-to-call-an-ambulance/text/2"
msgid "A leg that is cold or numb needs help as fast."
msgstr "Una pierna fría o dormida necesita ayuda igual de rápido."

msgctxt "visitor/page/when-to-call-an-ambulance/text/3"
msgid "Better too early than too late."
msgstr "Mejor muy pronto que muy tarde."

msgctxt "visitor/page/if-the-groin-bleeds/title"
msgid "If the groin bleeds"
msgstr "Si la ingle sangra"

msgctxt "visitor/page/if-the-groin-bleeds/text/0"
msgid "If your groin bleeds, lie flat. Let somebody press hard on the spot for 10 minutes without looking. If it still bleeds, call an ambulance and keep pressing until help comes."
msgstr "Si le sangra la ingle, acuéstese boca arriba. Que alguien apriete fuerte en ese punto durante 10 minutos sin mirar. Si todavía sangra, llame a una ambulancia y sigan apretando hasta que llegue la ayuda."

msgctxt "visitor/page/if-the-groin-bleeds/text/1"
msgid "A bruise for up to 2 weeks is normal, and so is a small lump for up to 6 weeks."
msgstr "Un moretón es normal hasta 2 semanas, y un bulto pequeño, hasta 6 semanas."

msgctxt "visitor/page/when-to-call/title"
msgid "When to call your team"
msgstr "Cuándo llamar a su equipo"

msgctxt "visitor/page/when-to-call/text/0"
msgid "Call the same day if you get more short of breath, if your legs swell, if your heart races, or if you have a fever."
msgstr "Llame el mismo día si le falta más el aire, si se le hinchan las piernas, si se le acelera el corazón o si tiene fiebre."

msgctxt "visitor/page/when-to-call/text/1"
msgid "Call also if your stools are black."
msgstr "Llame también si sus heces son negras."

msgctxt "visitor/page/when-to-call/text/2"
msgid "Call if you gain more than 2 kilograms (over 4 pounds) in 3 days."
msgstr "Llame si aumenta más de 2 kilos (más de 4 libras) en 3 días."

msgctxt "visitor/page/when-to-call/team/0"
msgid "Your team will tell you its own limit."
msgstr "Su equipo le dirá su propio límite."

msgctxt "visitor/page/the-first-weeks/title"
msgid "The first weeks"
msgstr "Las primeras semanas"

msgctxt "visitor/page/the-first-weeks/text/0"
msgid "One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
msgstr "Un hospital pide no levantar nada de más de 10 libras (unos 4,5 kilos) durante 5 días."

msgctxt "visitor/page/the-first-weeks/text/1"
msgid "A brochure says that people go back to their usual activity in 1 to 2 weeks."
msgstr "Un folleto dice que las personas vuelven a su actividad habitual en 1 o 2 semanas."

msgctxt "visitor/page/the-first-weeks/text/2"
msgid "Walking is a good start. Go a little further each day."
msgstr "Caminar es un buen comienzo. Vaya un poco más lejos cada día."

msgctxt "visitor/page/the-first-weeks/team/0"
msgid "Your team will tell you what holds for you."
msgstr "Su equipo le dirá qué vale para usted."

msgctxt "visitor/page/salt-weight-drink/title"
msgid "Salt, weight and drink"
msgstr "Sal, peso y bebida"

msgctxt "visitor/page/salt-weight-drink/text/0"
msgid "Many people with a weak heart weigh themselves each morning, after the toilet, before breakfast, in the same clothes."
msgstr "Muchas personas con el corazón débil se pesan cada mañana, después de ir al baño, antes de desayunar y con la misma ropa."

msgctxt "visitor/page/salt-weight-drink/text/1"
msgid "Hospitals advise no added salt and no salty food."
msgstr "Los hospitales aconsejan no añadir sal ni comer nada salado."

msgctxt "visitor/page/salt-weight-drink/text/2"
msgid "How much to drink differs from place to place."
msgstr "Cuánto hay que beber cambia de un lugar a otro."

msgctxt "visitor/page/salt-weight-drink/team/0"
msgid "Your team will tell you how much salt and drink is right for you."
msgstr "Su equipo le dirá cuánta sal y cuánta bebida le convienen."

msgctxt "visitor/page/your-tablets/title"
msgid "Your tablets after the clip"
msgstr "Sus pastillas después del clip"

msgctxt "visitor/page/your-tablets/text/0"
msgid "Clots can form near a new clip. Tablets make this less likely."
msgstr "Junto a un clip nuevo pueden formarse coágulos. Las pastillas lo hacen menos probable."

msgctxt "visitor/page/your-tablets/text/1"
msgid "Many people take one or two of these for some weeks or months."
msgstr "Muchas personas toman una o dos de estas durante algunas semanas o meses."

msgctxt "visitor/page/your-tablets/text/2"
msgid "If you feel well or feel sick from them, ask first. Nobody should stop a tablet without asking."
msgstr "Si se siente bien, o si le sientan mal, pregunte primero. Nadie debería dejar una pastilla sin preguntar."

msgctxt "visitor/page/your-tablets/team/0"
msgid "Your team will tell you which tablets, and for how long."
msgstr "Su equipo le dirá qué pastillas y por cuánto tiempo."

msgctxt "visitor/page/later-scans/title"
msgid "Scans and visits later"
msgstr "Pruebas y visitas más tarde"

msgctxt "visitor/page/later-scans/text/0"
msgid "In many places the echo is done again after about 1 month and about 6 months."
msgstr "En muchos lugares la ecografía se repite después de 1 mes y de 6 meses, más o menos."

msgctxt "visitor/page/later-scans/text/1"
msgid "Go even if you feel well. A leak can come back without a sign at first. Say what you can do now that you could not do before."
msgstr "Vaya aunque se sienta bien. Una fuga puede volver sin dar señales al principio. Diga qué puede hacer ahora que antes no podía."

msgctxt "visitor/page/later-scans/team/0"
msgid "Your team will tell you the dates."
msgstr "Su equipo le dirá las fechas."

msgctxt "visitor/page/teeth-and-fever/title"
msgid "Teeth, skin and fever"
msgstr "Dientes, piel y fiebre"

msgctxt "visitor/page/teeth-and-fever/text/0"
msgid "Germs in the blood can settle on a clip. This is rare, but serious. Brush well, see the dentist, and take care with cuts."
msgstr "Los gérmenes de la sangre pueden asentarse en un clip. Es raro, pero grave. Cepíllese bien, vaya al dentista y tenga cuidado con los cortes."

msgctxt "visitor/page/teeth-and-fever/text/1"
msgid "Tell the dentist about your clip. If you have a fever, call before you take an antibiotic."
msgstr "Hable al dentista de su clip. Si tiene fiebre, llame antes de tomar un antibiótico."

msgctxt "visitor/page/teeth-and-fever/team/0"
msgid "Your team will tell you if you need a dose before the dentist."
msgstr "Su equipo le dirá si necesita una dosis antes de ir al dentista."

msgctxt "visitor/page/magnetic-scans/title"
msgid "Magnetic scans"
msgstr "Resonancias magnéticas"

msgctxt "visitor/page/magnetic-scans/text/0"
msgid "A magnetic scan (MRI) is usually possible with a clip. A guideline from the Netherlands allows it on the common scanners."
msgstr "Una resonancia magnética (RM) suele ser posible con un clip. Una guía de los Países Bajos la permite en los aparatos comunes."

msgctxt "visitor/page/magnetic-scans/text/1"
msgid "Show your implant card first, and tell them about every other device in your body."
msgstr "Muestre primero su tarjeta de implante, y hable de los demás dispositivos en su cuerpo."

msgctxt "visitor/page/magnetic-scans/team/0"
msgid "Your team will tell you where to get a new card."
msgstr "Su equipo le dirá dónde pedir una tarjeta nueva."

msgctxt "visitor/page/travel-and-work/title"
msgid "Driving, work, sport and travel"
msgstr "Conducir, trabajo, deporte y viajes"

msgctxt "visitor/page/travel-and-work/text/0"
msgid "How soon you can drive, work, swim or fly is different for each person. It depends on your heart, your groin and your job. Ask before you leave."
msgstr "Cuándo podrá conducir, trabajar, nadar o volar es distinto en cada persona. Depende de su corazón, de su ingle y de su trabajo. Pregunte antes de irse."

msgctxt "visitor/page/travel-and-work/text/1"
msgid "For driving, your country has rules."
msgstr "Para conducir, su país tiene reglas."

msgctxt "visitor/page/travel-and-work/text/2"
msgid "When you travel, keep your card and your tablets with you."
msgstr "Cuando viaje, lleve consigo la tarjeta y las pastillas."

msgctxt "visitor/page/if-the-leak-returns/title"
msgid "If the leak comes back"
msgstr "Si la fuga vuelve"

msgctxt "visitor/page/if-the-leak-returns/text/0"
msgid "A leak can come back. The heart may grow wider, or the clip may come loose."
msgstr "Una fuga puede volver. El corazón puede hacerse más grande, o el clip puede soltarse."

msgctxt "visitor/page/if-the-leak-returns/text/1"
msgid "In one study that was so in 16 of 63 people in the first year."
msgstr "En un estudio fue así en 16 de 63 personas durante el primer año."

msgctxt "visitor/page/if-the-leak-returns/text/2"
msgid "More tablets, another clip or an operation may help."
msgstr "Más pastillas, otro clip o una operación pueden ayudar."

msgctxt "visitor/page/if-the-leak-returns/text/3"
msgid "New shortness of breath is a reason to call."
msgstr "Una nueva falta de aire es motivo para llamar."

msgctxt "visitor/page/living-with-it/title"
msgid "Living with the clip"
msgstr "Vivir con el clip"

msgctxt "visitor/page/living-with-it/text/0"
msgid "The clip stays for life. You cannot feel it. How long it helps depends on your heart muscle, your rhythm, your kidneys and your lungs."
msgstr "El clip se queda para toda la vida. Usted no lo puede sentir. Cuánto tiempo ayuda depende del músculo del corazón, del ritmo, de los riñones y de los pulmones."

msgctxt "visitor/page/living-with-it/text/1"
msgid "Keep up your visits, your tablets and your walks. Carry your card."
msgstr "Siga con sus visitas, sus pastillas y sus paseos. Lleve su tarjeta."

msgctxt "visitor/page/living-with-it/team/0"
msgid "Your team will tell you the plan for the next year."
msgstr "Su equipo le dirá el plan para el próximo año."

msgctxt "visitor/question/same-as-surgery"
msgid "Is it the same as heart surgery?"
msgstr "¿Es lo mismo que una operación de corazón?"

msgctxt "visitor/question/same-as-surgery/answer/0"
msgid "No. A thin tube goes in through a vein in the groin. Surgery opens the chest and mends the valve by hand."
msgstr "No. Un tubo fino entra por una vena de la ingle. La cirugía abre el pecho y arregla la válvula a mano."

msgctxt "visitor/question/same-as-surgery/answer/1"
msgid "They differ in how long it takes to get well, and in which valves they can treat."
msgstr "Se diferencian en cuánto se tarda en estar bien y en qué válvulas pueden tratar."

msgctxt "visitor/question/will-i-be-awake"
msgid "Will I be awake?"
msgstr "¿Estaré despierto o despierta?"

msgctxt "visitor/question/will-i-be-awake/answer/0"
msgid "Mostly not. Many centers put you fully to sleep. Some use sedation, and you sleep lightly."
msgstr "Por lo general no. En muchos centros usted duerme del todo. Algunos usan sedación, y usted tiene un sueño ligero."

msgctxt "visitor/question/will-i-be-awake/answer/1"
msgid "Your team will tell you what they do."
msgstr "Su equipo le dirá qué hacen."

msgctxt "visitor/question/does-it-hurt"
msgid "Does it hurt?"
msgstr "¿Duele?"

msgctxt "visitor/question/does-it-hurt/answer/0"
msgid "During the procedure mostly not, as you are asleep or drowsy. Later the groin may be sore, and maybe the throat."
msgstr "Durante la intervención por lo general no, pues usted duerme o tiene mucho sueño. Después puede doler la ingle, y quizás la garganta."

msgctxt "visitor/question/does-it-hurt/answer/1"
msgid "Tell the nurse if it hurts. There is medicine for it."
msgstr "Diga a la enfermera si le duele. Hay medicina para eso."

msgctxt "visitor/question/how-long-in-hospital"
msgid "How long will I be in the hospital?"
msgstr "¿Cuánto tiempo estaré en el hospital?"

msgctxt "visitor/question/how-long-in-hospital/answer/0"
msgid "Often 1 or 2 nights. In older data from the United States, 33% left within 24 hours."
msgstr "A menudo 1 o 2 noches. En datos más antiguos de Estados Unidos, el 33 por ciento se fue antes de 24 horas."

msgctxt "visitor/question/how-long-in-hospital/answer/1"
msgid "Some stay longer, for their heart, kidneys, rhythm or groin."
msgstr "Algunos se quedan más, por el corazón, los riñones, el ritmo o la ingle."

msgctxt "visitor/question/how-long-does-it-last"
msgid "How long does it last?"
msgstr "¿Cuánto dura?"

msgctxt "visitor/question/how-long-does-it-last/answer/0"
msgid "The clip itself stays for life. For some people the leak stays small for years. For others it comes back, mostly in the first year."
msgstr "El clip en sí se queda para toda la vida. En algunas personas la fuga sigue pequeña durante años. En otras vuelve, por lo general en el primer año."

msgctxt "visitor/question/how-long-does-it-last/answer/1"
msgid "No one can tell you a sure number of years."
msgstr "Nadie puede decirle un número seguro de años."

msgctxt "visitor/question/is-it-safe"
msgid "Is it safe?"
msgstr "¿Es seguro?"

msgctxt "visitor/question/is-it-safe/answer/0"
msgid "Every procedure has risks. There can be a bleed, a stroke, an infection or a new heart rhythm."
msgstr "Toda intervención tiene riesgos. Puede haber un sangrado, un ictus (derrame cerebral), una infección o un ritmo nuevo del corazón."

msgctxt "visitor/question/is-it-safe/answer/1"
msgid "In older data from the United States, about 3 in 100 people died in the hospital; in newer data, about 2 in 100."
msgstr "En datos más antiguos de Estados Unidos, unas 3 de cada 100 personas murieron en el hospital; en datos más recientes, unas 2 de cada 100."

msgctxt "visitor/question/is-it-safe/answer/2"
msgid "Your own risk may be lower or higher. Ask your team."
msgstr "Su propio riesgo puede ser menor o mayor. Pregunte a su equipo."

msgctxt "visitor/question/need-blood-thinners"
msgid "Do I need blood thinners?"
msgstr "¿Necesito anticoagulantes?"

msgctxt "visitor/question/need-blood-thinners/answer/0"
msgid "Many people take one or two tablets against clots for some time. If you took a blood thinner before, you may need only that."
msgstr "Muchos toman una o dos pastillas contra los coágulos por un tiempo. Si ya tomaba un anticoagulante, quizás solo necesite ese."

msgctxt "visitor/question/need-blood-thinners/answer/1"
msgid "Nobody should stop without asking."
msgstr "Nadie debería dejarlas sin preguntar."

msgctxt "visitor/question/can-it-be-repeated"
msgid "Can it be done again?"
msgstr "¿Se puede repetir?"

msgctxt "visitor/question/can-it-be-repeated/answer/0"
msgid "Sometimes. A second clip can be placed beside the first, on the same day or later. Now and then surgery is the better way."
msgstr "A veces. Se puede poner un segundo clip junto al primero, el mismo día o más tarde. De vez en cuando la cirugía es mejor."

msgctxt "visitor/question/can-it-be-repeated/answer/1"
msgid "A clip that has been let go cannot be taken out by a tube."
msgstr "Un clip que ya se soltó de su tubo no se puede sacar con un tubo."

msgctxt "visitor/question/what-does-it-cost"
msgid "What does it cost?"
msgstr "¿Cuánto cuesta?"

msgctxt "visitor/question/what-does-it-cost/answer/0"
msgid "That is very different from place to place. No number here would be right for you."
msgstr "Eso cambia mucho de un lugar a otro. Ningún número sería aquí el correcto para usted."

msgctxt "visitor/question/what-does-it-cost/answer/1"
msgid "Ask the billing office for an estimate. Ask your insurance what it pays."
msgstr "Pida un presupuesto a la oficina de facturación. Pregunte a su seguro qué paga."

msgctxt "visitor/question/what-may-i-do-after"
msgid "What may I do afterward?"
msgstr "¿Qué puedo hacer después?"

msgctxt "visitor/question/what-may-i-do-after/answer/0"
msgid "At first the groin has to heal. One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
msgstr "Al principio la ingle tiene que sanar. Un hospital pide no levantar nada de más de 10 libras (unos 4,5 kilos) durante 5 días."

msgctxt "visitor/question/what-may-i-do-after/answer/1"
msgid "Later it is your heart, more than the clip, that sets the limit. Your team will tell you about driving, work and sport."
msgstr "Más tarde es su corazón, más que el clip, el que pone el límite. Su equipo le hablará de conducir, del trabajo y del deporte."

msgctxt "visitor/word/w-anesthesia"
msgid "Anesthesia"
msgstr "Anestesia"

msgctxt "visitor/word/w-anesthesia/meaning"
msgid "Medicine that puts you to sleep so that you feel nothing."
msgstr "Medicina que le hace dormir para que no sienta nada."

msgctxt "visitor/word/w-antibiotic"
msgid "Antibiotic"
msgstr "Antibiótico"

msgctxt "visitor/word/w-antibiotic/meaning"
msgid "A drug that kills germs."
msgstr "Un medicamento que mata gérmenes."

msgctxt "visitor/word/w-atrial-fibrillation"
msgid "Atrial fibrillation"
msgstr "Fibrilación auricular"

msgctxt "visitor/word/w-atrial-fibrillation/meaning"
msgid "A heartbeat out of step. The upper rooms of the heart shake and do not squeeze."
msgstr "Un latido sin compás. Las cavidades de arriba del corazón tiemblan y no se contraen."

msgctxt "visitor/word/w-atrium"
msgid "Atrium"
msgstr "Aurícula"

msgctxt "visitor/word/w-atrium/meaning"
msgid "An upper room of the heart. It takes in the blood that comes back."
msgstr "Una cavidad de arriba del corazón. Recibe la sangre que vuelve."

msgctxt "visitor/word/w-blood-thinner"
msgid "Blood thinner"
msgstr "Anticoagulante"

msgctxt "visitor/word/w-blood-thinner/meaning"
msgid "A drug that makes clots less likely, and bleeding more likely."
msgstr "Un medicamento que hace menos probables los coágulos, y más probables los sangrados."

msgctxt "visitor/word/w-catheter"
msgid "Catheter"
msgstr "Catéter"

msgctxt "visitor/word/w-catheter/meaning"
msgid "A thin, soft tube that goes through a vein to the heart."
msgstr "Un tubo fino y blando que va por una vena hasta el corazón."

msgctxt "visitor/word/w-clip"
msgid "Clip"
msgstr "Clip"

msgctxt "visitor/word/w-clip/meaning"
msgid "A small device with two arms. It holds the two flaps of the valve together at the leak."
msgstr "Una pinza pequeña con dos brazos. Mantiene juntos los dos velos de la válvula donde está la fuga."

msgctxt "visitor/word/w-clot"
msgid "Clot"
msgstr "Coágulo"

msgctxt "visitor/word/w-clot/meaning"
msgid "A lump of blood that has gone firm."
msgstr "Un grumo de sangre que se ha puesto firme."

msgctxt "visitor/word/w-consent"
msgid "Consent"
msgstr "Consentimiento"

msgctxt "visitor/word/w-consent/meaning"
msgid "Your yes, after all has been explained. You may also say no."
msgstr "Su \"sí\", después de que se le explicó todo. También puede decir que no."

msgctxt "visitor/word/w-echo"
msgid "Echo"
msgstr "Ecografía"

msgctxt "visitor/word/w-echo/meaning"
msgid "An ultrasound of the heart. It makes pictures with sound."
msgstr "Un ultrasonido del corazón. Hace imágenes con sonido."

msgctxt "visitor/word/w-food-pipe-echo"
msgid "Echo from the food pipe (TEE)"
msgstr "Ecografía por el esófago (ETE)"

msgctxt "visitor/word/w-food-pipe-echo/meaning"
msgid "An echo with a thin probe that is passed through the mouth. It sees the valve from behind."
msgstr "Una ecografía con una sonda fina que pasa por la boca. Ve la válvula desde atrás."

msgctxt "visitor/word/w-ef"
msgid "Ejection fraction (EF)"
msgstr "Fracción de eyección (FE)"

msgctxt "visitor/word/w-ef/meaning"
msgid "The share of its blood that the lower left room pushes out with each beat, in percent."
msgstr "La parte de su sangre que la cavidad izquierda de abajo expulsa en cada latido, en porcentaje."

msgctxt "visitor/word/w-edge-to-edge"
msgid "Edge-to-edge repair (TEER)"
msgstr "Reparación borde a borde (TEER)"

msgctxt "visitor/word/w-edge-to-edge/meaning"
msgid "Joining the edges of the two flaps at the leak. A clip does this."
msgstr "Unir los bordes de los dos velos donde está la fuga. Lo hace un clip."

msgctxt "visitor/word/w-endocarditis"
msgid "Endocarditis"
msgstr "Endocarditis"

msgctxt "visitor/word/w-endocarditis/meaning"
msgid "Germs that have settled in the heart or on a valve."
msgstr "Gérmenes que se han asentado en el corazón o en una válvula."

msgctxt "visitor/word/w-groin"
msgid "Groin"
msgstr "Ingle"

msgctxt "visitor/word/w-groin/meaning"
msgid "The fold where the leg meets the belly."
msgstr "El pliegue donde la pierna se une al vientre."

msgctxt "visitor/word/w-heart-failure"
msgid "Heart failure"
msgstr "Insuficiencia cardíaca"

msgctxt "visitor/word/w-heart-failure/meaning"
msgid "The heart pumps less than the body needs. It does not mean that the heart stops."
msgstr "El corazón bombea menos de lo que el cuerpo necesita. No significa que el corazón se pare."

msgctxt "visitor/word/w-heart-team"
msgid "Heart team"
msgstr "Equipo del corazón"

msgctxt "visitor/word/w-heart-team/meaning"
msgid "The doctors of many kinds who look at your case together."
msgstr "Los médicos de varios tipos que estudian juntos su caso."

msgctxt "visitor/word/w-heart-tracing"
msgid "Heart tracing (ECG)"
msgstr "Electrocardiograma (ECG)"

msgctxt "visitor/word/w-heart-tracing/meaning"
msgid "A record of the heartbeat, made with wires stuck to the skin."
msgstr "Un registro del latido, hecho con cables pegados a la piel."

msgctxt "visitor/word/w-heart-lung-machine"
msgid "Heart-lung machine"
msgstr "Máquina de corazón y pulmón"

msgctxt "visitor/word/w-heart-lung-machine/meaning"
msgid "A machine that does the work of heart and lungs during open surgery."
msgstr "Una máquina que hace el trabajo del corazón y los pulmones durante la cirugía abierta."

msgctxt "visitor/word/w-implant-card"
msgid "Implant card"
msgstr "Tarjeta de implante"

msgctxt "visitor/word/w-implant-card/meaning"
msgid "A card that names your clip and the date. Show it before scans and to new doctors."
msgstr "Una tarjeta con el nombre de su clip y la fecha. Muéstrela antes de las pruebas y a médicos nuevos."

msgctxt "visitor/word/w-leaflet"
msgid "Leaflet"
msgstr "Velo"

msgctxt "visitor/word/w-leaflet/meaning"
msgid "One of the two flaps of the mitral valve."
msgstr "Una de las dos hojas de la válvula mitral."

msgctxt "visitor/word/w-leak"
msgid "Leak"
msgstr "Fuga"

msgctxt "visitor/word/w-leak/meaning"
msgid "Blood that goes back the wrong way through a valve. Doctors say regurgitation."
msgstr "Sangre que vuelve por una válvula en sentido contrario. Los médicos dicen insuficiencia."

msgctxt "visitor/word/w-magnetic-scan"
msgid "Magnetic scan (MRI)"
msgstr "Resonancia magnética (RM)"

msgctxt "visitor/word/w-magnetic-scan/meaning"
msgid "Pictures made with a strong magnet."
msgstr "Imágenes hechas con un imán fuerte."

msgctxt "visitor/word/w-mitraclip"
msgid "MitraClip"
msgstr "MitraClip"

msgctxt "visitor/word/w-mitraclip/meaning"
msgid "The name of one kind of clip. There are others."
msgstr "El nombre de un tipo de clip. Hay otros."

msgctxt "visitor/word/w-mitral-valve"
msgid "Mitral valve"
msgstr "Válvula mitral"

msgctxt "visitor/word/w-mitral-valve/meaning"
msgid "The door between the two left rooms of the heart."
msgstr "La puerta entre las dos cavidades izquierdas del corazón."

msgctxt "visitor/word/w-mr"
msgid "Mitral regurgitation (MR)"
msgstr "Insuficiencia mitral (IM)"

msgctxt "visitor/word/w-mr/meaning"
msgid "The doctors' words for a leak of the mitral valve."
msgstr "Así llaman los médicos a la fuga de la válvula mitral."

msgctxt "visitor/word/w-murmur"
msgid "Murmur"
msgstr "Soplo"

msgctxt "visitor/word/w-murmur/meaning"
msgid "A sound of blood in the heart, heard through a tube on the chest."
msgstr "Un sonido de la sangre en el corazón, que se oye con un tubo sobre el pecho."

msgctxt "visitor/word/w-nyha"
msgid "NYHA class"
msgstr "Clase NYHA"

msgctxt "visitor/word/w-nyha/meaning"
msgid "How much a weak heart limits you. The first class is not at all, the fourth is even at rest."
msgstr "Cuánto le limita un corazón débil. La primera clase es nada; la cuarta, incluso en reposo."

msgctxt "visitor/word/w-pacemaker"
msgid "Pacemaker"
msgstr "Marcapasos"

msgctxt "visitor/word/w-pacemaker/meaning"
msgid "A small box under the skin that helps the heart to beat in time."
msgstr "Una caja pequeña bajo la piel que ayuda al corazón a latir a su ritmo."

msgctxt "visitor/word/w-probe"
msgid "Probe"
msgstr "Sonda"

msgctxt "visitor/word/w-probe/meaning"
msgid "The part of an echo machine that touches you."
msgstr "La parte del aparato de ecografía que toca su cuerpo."

msgctxt "visitor/word/w-risk"
msgid "Risk"
msgstr "Riesgo"

msgctxt "visitor/word/w-risk/meaning"
msgid "How likely it is that something bad happens."
msgstr "La probabilidad de que pase algo malo."

msgctxt "visitor/word/w-sedation"
msgid "Sedation"
msgstr "Sedación"

msgctxt "visitor/word/w-sedation/meaning"
msgid "Medicine that makes you very drowsy while you still breathe by yourself."
msgstr "Medicina que le da mucho sueño mientras usted sigue respirando sin ayuda."

msgctxt "visitor/word/w-septum"
msgid "Septum"
msgstr "Tabique"

msgctxt "visitor/word/w-septum/meaning"
msgid "The wall between the right and left side of the heart."
msgstr "La pared entre el lado derecho y el izquierdo del corazón."

msgctxt "visitor/word/w-stroke"
msgid "Stroke"
msgstr "Ictus (derrame cerebral)"

msgctxt "visitor/word/w-stroke/meaning"
msgid "Harm to the brain when its blood is cut off. The face, an arm or the speech may fail."
msgstr "Daño en el cerebro cuando se le corta la sangre. Puede fallar la cara, un brazo o el habla."

msgctxt "visitor/word/w-surgeon"
msgid "Surgeon"
msgstr "Cirujano"

msgctxt "visitor/word/w-surgeon/meaning"
msgid "A doctor who operates."
msgstr "Un médico que opera."

msgctxt "visitor/word/w-ultrasound"
msgid "Ultrasound"
msgstr "Ultrasonido"

msgctxt "visitor/word/w-ultrasound/meaning"
msgid "Sound too high to hear. It can show what is inside the body."
msgstr "Sonido demasiado agudo para oírlo. Puede mostrar lo que hay dentro del cuerpo."

msgctxt "visitor/word/w-valve"
msgid "Valve"
msgstr "Válvula"

msgctxt "visitor/word/w-valve/meaning"
msgid "A door for blood that opens one way."
msgstr "Una puerta para la sangre, de un solo sentido."

msgctxt "visitor/word/w-vein"
msgid "Vein"
msgstr "Vena"

msgctxt "visitor/word/w-vein/meaning"
msgid "A vessel that takes blood back to the heart."
msgstr "Un vaso que lleva la sangre de vuelta al corazón."

msgctxt "visitor/word/w-ventricle"
msgid "Ventricle"
msgstr "Ventrículo"

msgctxt "visitor/word/w-ventricle/meaning"
msgid "A lower room of the heart. It pumps the blood out."
msgstr "Una cavidad de abajo del corazón. Bombea la sangre hacia fuera."

msgctxt "visitor/weight/both/0"
msgid "more than 2 kilograms (over 4 pounds)"
msgstr "más de 2 kilos (más de 4 libras)"

msgctxt "visitor/weight/kg/0"
msgid "more than 2 kilograms"
msgstr "más de 2 kilos"

msgctxt "visitor/weight/lb/0"
msgid "more than 4 pounds"
msgstr "más de 4 libras"

msgctxt "visitor/weight/both/1"
msgid "over 10 pounds (about 4.5 kilograms)"
msgstr "de más de 10 libras (unos 4,5 kilos)"

msgctxt "visitor/weight/kg/1"
msgid "over 4.5 kilograms"
msgstr "de más de 4,5 kilos"

msgctxt "visitor/weight/lb/1"
msgid "over 10 pounds"
msgstr "de más de 10 libras"

msgctxt "figure/visit-heart/title"
msgid "The four rooms of the heart"
msgstr "Las cuatro cavidades del corazón"

msgctxt "figure/visit-heart/description"
msgid "The heart cut open. The left side of the heart is on the right. Each side has an upper and a lower room with a valve between them. An arrow points at the mitral valve."
msgstr "El corazón abierto. El lado izquierdo del corazón está a la derecha. Cada lado tiene una cavidad arriba y otra abajo, con una válvula entre las dos. Una flecha señala la válvula mitral."

msgctxt "figure/visit-heart/label/0"
msgid "right side"
msgstr "lado derecho"

msgctxt "figure/visit-heart/label/1"
msgid "left side"
msgstr "lado izquierdo"

msgctxt "figure/visit-heart/label/2"
msgid "upper room"
msgstr "arriba"

msgctxt "figure/visit-heart/label/3"
msgid "upper room"
msgstr "arriba"

msgctxt "figure/visit-heart/label/4"
msgid "lower room"
msgstr "abajo"

msgctxt "figure/visit-heart/label/5"
msgid "lower room"
msgstr "abajo"

msgctxt "figure/visit-heart/label/6"
msgid "mitral"
msgstr "válvula"

msgctxt "figure/visit-heart/label/7"
msgid "valve"
msgstr "mitral"

msgctxt "figure/visit-heart/lines"
msgid ""
"   right side    left side\n"
" ┌────────────┬────────────┐\n"
" │ upper room │ upper room │\n"
" │            │            │\n"
" ├────\\  /────┼────\\  /────┤\n"
" │     \\/     │     \\/<------ mitral\n"
" │ lower room │ lower room │  valve\n"
" │            │            │\n"
" └────────────┴────────────┘"
msgstr ""
"   lado derecho  lado izquierdo\n"
" ┌────────────┬────────────┐\n"
" │   arriba   │   arriba   │\n"
" │            │            │\n"
" ├────\\  /────┼────\\  /────┤\n"
" │     \\/     │     \\/<------ válvula\n"
" │   abajo    │   abajo    │  mitral\n"
" │            │            │\n"
" └────────────┴────────────┘"

msgctxt "figure/visit-leak/title"
msgid "A leak, while the heart squeezes"
msgstr "Una fuga cuando el corazón se contrae"

msgctxt "figure/visit-leak/description"
msgid "The left side of the heart squeezes. Most of the blood goes out to the body. The two flaps do not meet, and some blood goes back up through the gap: the leak."
msgstr "El lado izquierdo del corazón se contrae. La mayor parte de la sangre sale al cuerpo. Los dos velos no se juntan, y algo de sangre vuelve hacia arriba por el hueco: la fuga."

msgctxt "figure/visit-leak/label/0"
msgid "upper room"
msgstr "arriba"

msgctxt "figure/visit-leak/label/1"
msgid "leak"
msgstr "fuga"

msgctxt "figure/visit-leak/label/2"
msgid "mitral valve"
msgstr "válvula mitral"

msgctxt "figure/visit-leak/label/3"
msgid "lower room"
msgstr "abajo"

msgctxt "figure/visit-leak/label/4"
msgid "to the body"
msgstr "al cuerpo"

msgctxt "figure/visit-leak/lines"
msgid ""
" ┌────────────────┐\n"
" │   upper room   │\n"
" │       ^        │\n"
" │       │ leak   │\n"
" ├────\\  │  /─────┤ mitral valve\n"
" │     \\ │ /      │\n"
" │       │        └────\n"
" │   lower room   ------> to the body\n"
" └─────────────────────"
msgstr ""
" ┌────────────────┐\n"
" │     arriba     │\n"
" │       ^        │\n"
" │       │ fuga   │\n"
" ├────\\  │  /─────┤ válvula mitral\n"
" │     \\ │ /      │\n"
" │       │        └────\n"
" │     abajo      ------> al cuerpo\n"
" └─────────────────────"

msgctxt "figure/visit-way/title"
msgid "The way through the vein"
msgstr "El camino por la vena"

msgctxt "figure/visit-way/description"
msgid "The way of the tube in six places. 1: the groin. 2: the big vein. 3: the right upper room. 4: the thin wall. 5: the left upper room. 6: the mitral valve."
msgstr "El camino del tubo en seis lugares. 1: la ingle. 2: la vena grande. 3: la cavidad derecha de arriba. 4: la pared fina. 5: la cavidad izquierda de arriba. 6: la válvula mitral."

msgctxt "figure/visit-way/label/6"
msgid "1 groin"
msgstr "1 ingle"

msgctxt "figure/visit-way/label/7"
msgid "2 big vein"
msgstr "2 vena grande"

msgctxt "figure/visit-way/label/8"
msgid "3 right room"
msgstr "3 derecha"

msgctxt "figure/visit-way/label/9"
msgid "4 thin wall"
msgstr "4 pared fina"

msgctxt "figure/visit-way/label/10"
msgid "5 left room"
msgstr "5 izquierda"

msgctxt "figure/visit-way/label/11"
msgid "6 mitral"
msgstr "6 válvula"

msgctxt "figure/visit-way/label/12"
msgid "valve"
msgstr "mitral"

msgctxt "figure/visit-way/lines"
msgid ""
"┌─────────┐┌─────────┐  1 groin\n"
"│   3     ││     5   │  2 big vein\n"
"│  #######4#####     │  3 right room\n"
"└┐ # ┌─\\/─┤├─\\ # /───┤  4 thin wall\n"
" │ # │    ││  \\#/    │  5 left room\n"
" │2# │    ││   6     │  6 mitral\n"
" │ # ├────┘└─────────┘    valve\n"
" │ # │\n"
"1│ # │                  # tube"
msgstr ""
"┌─────────┐┌─────────┐  1 ingle\n"
"│   3     ││     5   │  2 vena grande\n"
"│  #######4#####     │  3 derecha\n"
"└┐ # ┌─\\/─┤├─\\ # /───┤  4 pared fina\n"
" │ # │    ││  \\#/    │  5 izquierda\n"
" │2# │    ││   6     │  6 válvula\n"
" │ # ├────┘└─────────┘    mitral\n"
" │ # │\n"
"1│ # │                  # tubo"

msgctxt "figure/visit-clip/title"
msgid "The clip closes the gap"
msgstr "El clip cierra el hueco"

msgctxt "figure/visit-clip/description"
msgid "The valve from above. Left, before the clip: a gap between the two flaps. Right: the clip, a small bar, holds the flaps together. Blood goes past it on both sides."
msgstr "La válvula desde arriba. A la izquierda, antes del clip: un hueco entre los dos velos. A la derecha: el clip, una barra pequeña, mantiene juntos los velos. La sangre pasa por sus dos lados."

msgctxt "figure/visit-clip/label/0"
msgid "before"
msgstr "antes"

msgctxt "figure/visit-clip/label/1"
msgid "with the clip"
msgstr "con el clip"

msgctxt "figure/visit-clip/label/2"
msgid "flap"
msgstr "velo"

msgctxt "figure/visit-clip/label/3"
msgid "gap"
msgstr "hueco"

msgctxt "figure/visit-clip/label/4"
msgid "flap"
msgstr "velo"

msgctxt "figure/visit-clip/label/5"
msgid "flap"
msgstr "velo"

msgctxt "figure/visit-clip/label/6"
msgid "flap"
msgstr "velo"

msgctxt "figure/visit-clip/label/7"
msgid "clip"
msgstr "clip"

msgctxt "figure/visit-clip/lines"
msgid ""
"     before         with the clip\n"
"   .---------.       .---------.\n"
"  /   flap    \\     /   flap    \\\n"
" |  .-------.  |   |     ┌─┐     |\n"
" |  (  gap  )  |   |-----│#│-----|\n"
" |  '-------'  |   |     └─┘     |\n"
"  \\   flap    /     \\   flap    /\n"
"   '---------'       '---------'\n"
"                       # clip"
msgstr ""
"     antes          con el clip\n"
"   .---------.       .---------.\n"
"  /   velo    \\     /   velo    \\\n"
" |  .-------.  |   |     ┌─┐     |\n"
" |  ( hueco )  |   |-----│#│-----|\n"
" |  '-------'  |   |     └─┘     |\n"
"  \\   velo    /     \\   velo    /\n"
"   '---------'       '---------'\n"
"                       # clip"

"""###
            ]),
        BundledFile(
            path: "procedure.yaml",
            parts: [
###"""
# The outline of the walk: phases, their steps, ticks and decisions, and what a decision brings about.
# only: the outcomes or DECISION.OPTION a step or tick belongs to. leads: where one goes next. reopens: steps open again.
phases:
  - id: evaluation
    title: Evaluation
    short: Evaluation
    summary: Find out whether this leak, in this patient, is a case for a clip.
    steps:
      - {id: eval-questions, title: Ask the eight questions in order, short: The eight questions}
      - {id: eval-severity, title: Grade the leak with several measures, short: Grade the leak}
      - {id: eval-secondary-cutoffs, title: Apply the cut-offs for secondary MR, short: Cut-offs for secondary MR}
      - {id: eval-mechanism, title: Name the mechanism and the segment, short: Mechanism and segment}
      - {id: eval-symptoms, title: Link the symptoms to the leak, short: Symptoms and the leak}
      - {id: eval-comorbidity, title: Review heart failure and comorbidity, short: Heart failure and comorbidity}
      - {id: eval-gdmt, title: "Optimize therapy, then measure again", short: "Optimize, then measure again"}
      - {id: eval-ventricles, title: Compare the ventricles with the COAPT criteria, short: Ventricles and COAPT}
      - {id: eval-surgical-risk, title: Estimate surgical risk and what surgery offers, short: Surgical risk}
      - {id: eval-tee, title: "Map the valve on TEE, view by view", short: Map the valve on TEE}
      - {id: eval-geometry, title: "Measure valve area, lesion and leaflets", short: Measure the valve}
      - {id: eval-anatomy, title: "Sort the anatomy: favorable, complex, unsuitable", short: Sort the anatomy}
      - {id: eval-stops, title: Look for what stops or defers the procedure, short: Stops and deferrals}
      - {id: eval-benefit, title: Ask whether the patient will benefit, short: Expected benefit}
      - {id: eval-alternatives, title: Lay out the alternatives, short: Alternatives}
      - id: eval-decision
        title: Decide in the heart team
        short: Decide in the heart team
        checklist:
          - {id: severity-agreed, text: "MR severe on several measures; mechanism and segment named", only: [heart-team-decision.suitable]}
          - {id: therapy-optimized, text: "Primary MR; or therapy optimized and the MR measured again", only: [heart-team-decision.suitable]}
          - {id: anatomy-graspable, text: "Both leaflets can be grasped; enough valve area will remain", only: [heart-team-decision.suitable]}
          - {id: stops-excluded, text: "No infection or thrombus; TEE and venous route possible", only: [heart-team-decision.suitable]}
        decision:
          id: heart-team-decision
          question: "What does the heart team decide?"
          options:
            - {id: suitable, text: "Suitable for a clip", settles: true}
            - id: optimize-first
              text: "Optimize therapy, then measure"
              leads: eval-gdmt
              reopens: [eval-gdmt, eval-ventricles, eval-decision]
            - id: image-again
              text: "Unclear: image the valve again"
              leads: eval-tee
              reopens: [eval-tee, eval-geometry, eval-anatomy, eval-decision]
            - id: defer-and-clear
              text: "Clear thrombus or infection"
              leads: eval-stops
              reopens: [eval-stops, eval-decision]
            - id: look-elsewhere
              text: "Not suitable for a clip"
              settles: true
              outcome: no-clip
              leads: eval-alternatives
              reopens: [eval-alternatives]

  - id: preparation
    title: Preparation
    short: Preparation
    summary: Settle anesthesia, imaging, drugs, access, equipment and roles before the first needle.
    steps:
      - {id: prep-anesthesia, title: Choose anesthesia and screen for TEE hazards, short: Anesthesia and TEE hazards, only: [heart-team-decision.suitable]}
      - {id: prep-tee-plan, title: Agree on the TEE views and angles, short: TEE views and angles, only: [heart-team-decision.suitable]}
      - {id: prep-drugs, title: Review anticoagulants and antiplatelets, short: Review blood thinners, only: [heart-team-decision.suitable]}
      - {id: prep-heparin, title: Plan heparin and the ACT, short: Heparin plan, only: [heart-team-decision.suitable]}
      - {id: prep-access, title: Plan venous access and closure, short: Access and closure, only: [heart-team-decision.suitable]}
      - {id: prep-infection, title: Prevent infection, short: Prevent infection, only: [heart-team-decision.suitable]}
      - {id: prep-labs, title: Complete the labs and protect the kidneys, short: Labs and kidneys, only: [heart-team-decision.suitable]}
      - {id: prep-consent, title: "Obtain informed consent, with figures", short: Informed consent, only: [heart-team-decision.suitable]}
      - {id: prep-equipment, title: Lay out the system and the bail-out kit, short: System and bail-out kit, only: [heart-team-decision.suitable]}
      - {id: prep-roles, title: Assign roles and brief the team, short: Roles and briefing, only: [heart-team-decision.suitable]}
      - {id: prep-sign-in, title: Sign in with the patient awake, short: Sign-in, only: [heart-team-decision.suitable]}
      - {id: prep-baseline, title: Record the TEE baseline before access, short: TEE baseline, only: [heart-team-decision.suitable]}
      - id: prep-time-out
        title: Take the time-out before the first puncture
        short: Time-out
        only: [heart-team-decision.suitable]
        checklist:
          - {id: consent-confirmed, text: "Identity and signed consent match procedure and route", only: [time-out-decision.go]}
          - {id: baseline-clear, text: "TEE today: appendage clear, effusion baseline noted in mm", only: [time-out-decision.go]}
          - {id: plan-read-out, text: "Target segment, clip plan, heparin, ACT and stop rules read out", only: [time-out-decision.go]}
          - {id: bailout-ready, text: "Bail-out kit in the room; surgeon named and reachable", only: [time-out-decision.go]}
        decision:
          id: time-out-decision
          question: "Does the team start?"
          options:
            - {id: go, text: "Start", when: "every line is answered yes", short: "Start: every line is a yes", settles: true}
            - id: stop
              text: "Stop today"
              when: "clot, infection, no consent, kit or surgeon missing"
              short: "Stop today: clot, infection, a line open"
              settles: true
              outcome: deferred

  - id: intervention
    title: Intervention
    short: Intervention
    summary: "From the groin to the released clip: each movement with its view, its number and its check."
    steps:
      - {id: intv-access, title: Enter the right femoral vein, short: Enter the femoral vein, only: [time-out-decision.go]}
      - {id: intv-tenting, title: "Tent the fossa, posterior and superior", short: Tent the fossa, only: [time-out-decision.go]}
      - {id: intv-height, title: Measure the height of the puncture, short: Measure the puncture height, only: [time-out-decision.go]}
      - id: intv-puncture
        title: Cross the septum and confirm the left atrium
        short: Cross the septum
        only: [time-out-decision.go]
        decision:
          id: puncture-decision
          question: "The needle is across. Does this puncture stand?"
          options:
            - id: keep
              text: "Keep it"
              when: "left atrium confirmed, height and site right"
              short: "Keep it: left atrium, height right"
              settles: true
            - id: again
              text: "Puncture again"
              when: "wrong height or site, nothing larger than a needle in"
              short: "Again: wrong height, needle only"
              leads: intv-tenting
              reopens: [intv-tenting, intv-height, intv-puncture]
            - id: stop
              text: "Stop"
              when: "effusion or aorta: treat it, then out"
              short: "Stop: effusion or aorta"
              settles: true
              outcome: abandoned
              leads: intv-withdraw
      - {id: intv-heparin, title: Give full heparin and check the ACT, short: "Full heparin, check the ACT", only: [puncture-decision.keep]}
      - {id: intv-guide, title: Bring the guide into the left atrium without air, short: Guide into the left atrium, only: [puncture-decision.keep]}
      - id: intv-device
        title: Confirm the clip
        short: Confirm the clip
        only: [puncture-decision.keep]
        decision:
          id: clip-decision
          question: "Which clip comes next?"
          options:
            - {id: nt, text: "NT", when: "short leaflets, small area, or little room", short: "NT: short leaflets, small area", settles: true}
            - {id: ntw, text: "NTW", when: "broad jet, leaflets of moderate length", short: "NTW: broad jet", settles: true}
            - {id: xt, text: "XT", when: "long or prolapsing leaflets, narrow space", short: "XT: long leaflets, narrow space", settles: true}
            - {id: xtw, text: "XTW", when: "wide flail or large gap, large valve area", short: "XTW: wide flail, large area", settles: true}
      - {id: intv-deliver, title: Advance the delivery system until it straddles, short: Advance until it straddles, only: [puncture-decision.keep]}
      - {id: intv-steer, title: Steer down to the valve and test the path, short: Steer down to the valve, only: [puncture-decision.keep]}
      - {id: intv-perpendicular, title: Open the arms and turn them perpendicular, short: "Open arms, perpendicular", only: [puncture-decision.keep]}
      - {id: intv-cross, title: Cross into the left ventricle, short: Cross into the ventricle, only: [puncture-decision.keep]}
      - {id: intv-grasp, title: Pull back and grasp both leaflets, short: Grasp both leaflets, only: [puncture-decision.keep]}
      - {id: intv-insertion, title: Half close and prove both leaflets in, short: Prove both leaflets in, only: [puncture-decision.keep]}
      - {id: intv-close, title: Close in small steps while the leak falls, short: Close in small steps, only: [puncture-decision.keep]}
      - {id: intv-assess, title: Assess the result before release, short: Assess before release, only: [puncture-decision.keep]}
      - id: intv-decide
        title: "Decide: release, reposition, add or abandon"
        short: Decide before release
        only: [puncture-decision.keep]
        decision:
          id: release-decision
          question: "The clip is closed but not released. What now?"
          options:
            - id: release
              text: "Release"
              when: "both leaflets proven, MR 1+ or less (2+ accepted), gradient under 5 mmHg at 60-80/min, area 1.5 cm² or more"
              short: "Release: both in, MR ≤ 2+, < 5 mmHg"
              settles: true
              outcome: clip
            - id: reposition
              text: "Reposition"
              when: "insertion or position at fault; or gradient above 5 with one clip"
              short: "Reposition: grasp, place or gradient bad"
              leads: intv-grasp
              reopens: [intv-grasp, intv-insertion, intv-close, intv-assess, intv-decide]
            - id: add-clip
              text: "Release, add a clip"
              when: "insertion solid, MR 2+ or more, gradient 4 or less, and 1.5 (better 2.0) cm² will remain"
              short: "Add a clip: ≤ 4 mmHg, ≥ 1.5 cm² stay"
              settles: true
              outcome: clip
              reopens: [intv-second-clip]
            - id: abandon
              text: "Abandon"
              when: "repeated failure: take the clip out; to stop is a correct outcome"
              short: "Abandon: repeated failure; also right"
              settles: true
              outcome: abandoned
              leads: intv-withdraw
      - {id: intv-release, title: Release the clip, short: Release the clip, only: [release-decision.release, release-decision.add-clip]}
      - id: intv-second-clip
        title: "Second clip: plan the next round"
        short: Second clip
        only: [release-decision.add-clip]
        leads: intv-device
        reopens:
          - intv-device
          - intv-deliver
          - intv-steer
          - intv-perpendicular
          - intv-cross
          - intv-grasp
          - intv-insertion
          - intv-close
          - intv-assess
          - intv-decide
          - intv-release
      - id: intv-withdraw
        title: "Withdraw the system, look at the septum"
        short: "Withdraw, look at the septum"
        only: [time-out-decision.go]
        decision:
          id: septum-decision
          question: "What becomes of the hole in the septum?"
          options:
            - id: leave-open
              text: "Leave it open"
              when: "saturation holds, right ventricle copes"
              short: "Leave it: saturation holds, RV copes"
              settles: true
            - id: close
              text: "Close it now"
              when: "right-to-left shunt with low saturation"
              short: "Close it: right-to-left, low saturation"
              settles: true
      - id: intv-sign-out
        title: Close the vein and sign out
        short: "Close the vein, sign out"
        only: [time-out-decision.go]
        checklist:
          - {id: signout-insertion, text: "Both leaflets were proven in before any release", only: [clip]}
          - {id: signout-gradient, text: "Final MR and mean gradient read out, with the heart rate", only: [clip]}
          - {id: signout-no-clip, text: "No clip left: MR graded again, leaflets and chords looked at", only: [abandoned]}
          - {id: signout-effusion, text: "No new effusion; septal shunt and its direction named"}
          - {id: signout-counts, text: "Counts right, every clip accounted for by lot; groin dry"}

  - id: checks
    title: Immediate checks
    short: Checks
    summary: "Grade the result, look for each complication by its signs, and watch the first 24 hours."
    steps:
      - {id: check-mr, title: Grade the leak that remains, short: Residual MR, only: [clip, abandoned]}
      - {id: check-gradient, title: Measure the gradient with the heart rate beside it, short: Gradient with heart rate, only: [clip]}
      - {id: check-hemodynamics, title: Read rhythm and pressures, short: Rhythm and pressures, only: [clip, abandoned]}
      - {id: check-effusion, title: Rule out effusion and tamponade, short: Effusion and tamponade, only: [clip, abandoned]}
      - {id: check-clip, title: Confirm that the clip holds both leaflets, short: Clip on both leaflets, only: [clip]}
      - {id: check-low-output, title: Find the cause of low pressure or low output, short: Low pressure or low output, only: [clip, abandoned]}
      - {id: check-brain, title: "Look for stroke, air and thrombus", short: "Stroke, air, thrombus", only: [clip, abandoned]}
      - {id: check-groin, title: Watch the groin and the bleeding, short: Groin and bleeding, only: [clip, abandoned]}
      - id: check-success
        title: Name the result in MVARC terms
        short: Result in MVARC terms
        only: [clip, abandoned]
        decision:
          id: findings-decision
          question: "Does a finding go back to the heart team?"
          options:
            - {id: none, text: "No, the result stands", settles: true}
            - id: residual-mr
              text: "Residual MR 3+ or more"
              when: "look for a lost leaflet first"
              short: "MR 3+ or more: lost leaflet?"
              settles: true
            - id: high-gradient
              text: "Gradient too high"
              when: "still high at 60-80 beats"
              short: "Gradient high at 60-80 beats"
              settles: true
            - id: unstable-clip
              text: "Clip unstable"
              when: "it swings, or one leaflet is free"
              short: "Clip swings or one leaflet is free"
              settles: true
      - id: check-ward
        title: Watch the first 24 hours on the ward
        short: First 24 hours
        only: [clip, abandoned]
        checklist:
          - {id: ward-echo, text: "Day-1 TTE: MR, gradient with heart rate, no new effusion"}
          - {id: ward-clip, text: "Clip seen stable on both leaflets", only: [clip]}
          - {id: ward-patient, text: "Groin, rhythm, neuro check, urine, Hb and creatinine stable"}

  - id: follow-up
    title: Follow-up
    short: Follow-up
    summary: "Discharge, drugs, echo dates, heart failure care, and what to do when the leak or a fever comes."
    steps:
      - id: follow-discharge
        title: Decide when the patient goes home
        short: Discharge
        only: [clip, abandoned]
        decision:
          id: discharge-decision
          question: "Does the patient go home?"
          options:
            - id: home
              text: "Home"
              when: "walking; rhythm, volume and groin steady; no new leak"
              short: "Home: walking, all steady"
              settles: true
            - id: stay
              text: "Stay"
              when: "heart failure, rhythm, kidneys or groin need time"
              short: "Stay: heart, kidneys or groin"
              leads: check-ward
              reopens: [check-ward, follow-discharge]
      - {id: follow-antithrombotic, title: Write one antithrombotic plan, short: Antithrombotic plan, only: [clip]}
      - {id: follow-symptoms, title: "First weeks: ask for symptoms, check volume", short: "First weeks: symptoms, volume", only: [clip, no-clip, abandoned]}
      - {id: follow-echo, title: Repeat the echo on the agreed dates, short: Repeat the echo, only: [clip, no-clip, abandoned]}
      - {id: follow-hf-therapy, title: Keep treating the disease behind the leak, short: Heart failure therapy, only: [clip, no-clip, abandoned]}
      - {id: follow-rehab, title: Plan activity and rehabilitation, short: Activity and rehabilitation, only: [clip, abandoned]}
      - {id: follow-recurrence, title: Look for recurrence and know the ways out, short: "Recurrence, the ways out", only: [clip]}
      - {id: follow-endocarditis, title: "Prevent endocarditis, culture every fever", short: Endocarditis and fever, only: [clip]}
      - {id: follow-mri, title: Answer the MRI question, short: MRI, only: [clip]}
      - id: follow-life
        title: "Explain life with the clip, hand over the plan"
        short: Life with the clip
        only: [clip]
        checklist:
          - {id: plan-antithrombotic, text: "Antithrombotic plan in writing with dates and a name"}
          - {id: plan-echo, text: "Echo and visit dates booked, as the team has set them"}
          - {id: plan-red-flags, text: "Patient can name the red flags and whom to call"}

"""###
            ]),
        BundledFile(
            path: "questions.yaml",
            parts: [
###"""
# The question bank: single best answer; the end of a phase draws from the questions of that phase.
# Every wrong choice has its reason, and each question leads to the step, article or card that answers it.
questions:
  - id: q01
    phase: evaluation
    objective: E1
    ask: "Which of these values alone lies in the severe column of the ASE grid for primary MR?"
    choices:
      - {text: "EROA 0.25 cm²", why: "Moderate: severe begins at 0.40 cm²."}
      - {text: "EROA 0.42 cm²"}
      - {text: "Regurgitant volume 40 mL", why: "Moderate: severe begins at 60 mL."}
      - {text: "Regurgitant fraction 35%", why: "Moderate: severe begins at 50%."}
    answer: 2
    because: >-
      Severe begins at an EROA of 0.40 cm², a regurgitant volume of 60 mL or a fraction of 50%. The grade still comes
      from several measures together.
    see: eval-severity
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q02
    phase: evaluation
    objective: E1
    ask: "Which pulmonary vein pattern speaks most specifically for severe MR?"
    choices:
      - {text: "Reversal of systolic flow"}
      - {text: "Systolic flow above diastolic", why: "That is the mild column."}
      - text: "A tall diastolic wave alone"
        why: "The grid reads the systolic wave; the diastolic one does not grade."
      - {text: "Blunted systolic flow in AF", why: "AF alone blunts the wave, in a mild leak too."}
    answer: 1
    because: >-
      Systolic reversal stands in the severe column of the ASE grid. Blunting also comes from left ventricular
      dysfunction or AF without severe MR.
    see: eval-severity
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q03
    phase: evaluation
    objective: E1
    ask: "From which vena contracta width on 2D echo does the ASE grid call MR severe?"
    choices:
      - {text: "0.3 cm", why: "Here moderate begins."}
      - {text: "0.5 cm", why: "Moderate: that column runs from 0.3 to 0.69 cm."}
      - {text: "0.7 cm"}
      - {text: "1.0 cm", why: "Severe too, but the limit lies lower, at 0.7 cm."}
    answer: 3
    because: "A vena contracta of 0.7 cm or more is severe (above 0.8 cm on biplane); below 0.3 cm is mild."
    see: eval-severity
    grade: checked
    sources: [AccessAnes-ASE2017]
  - id: q04
    phase: evaluation
    objective: E2
    ask: "LVEF is 30%; the leaflets are tethered, the chords normal. Which Carpentier class is it?"
    choices:
      - {text: "Class I", why: "Normal leaflet motion: dilated annulus, cleft or perforation."}
      - {text: "Class II", why: "Excessive motion: prolapse or flail."}
      - {text: "Class IIIa", why: "Restricted in both phases, as in rheumatic disease."}
      - {text: "Class IIIb"}
    answer: 4
    because: "Tethering by a large ventricle holds near-normal leaflets back in systole only: class IIIb."
    see: eval-mechanism
    grade: recalled
    sources: []
  - id: q05
    phase: evaluation
    objective: E2
    ask: "Flail P2, LVEF 35%. The referral calls it a COAPT patient. What kind of MR is it?"
    choices:
      - {text: "Primary MR"}
      - {text: "Ventricular secondary MR", why: "That needs near-normal leaflets pulled apart; here one is flail."}
      - {text: "Atrial secondary MR", why: "That has a dilated annulus and near-normal leaflets."}
      - {text: "Mixed MR", why: "No tethering is described; the flail explains the leak."}
    answer: 1
    because: >-
      The leaflet lesion makes the type, whatever the LVEF. COAPT excluded flail and every other degenerative sign
      even when the LVEF was low.
    see: eval-mechanism
    grade: checked
    sources: [COAPT-NCT]
  - id: q06
    phase: evaluation
    objective: E3
    ask: "Which flail did EVEREST accept?"
    choices:
      - {text: "Gap below 5 mm, width below 8 mm", why: "Stricter than the trial was."}
      - {text: "Gap below 10 mm, width below 15 mm"}
      - {text: "Gap below 15 mm, width below 10 mm", why: "The two numbers are exchanged."}
      - text: "Gap below 20 mm, width below 25 mm"
        why: "Beyond both limits, where further interventions were common."
    answer: 2
    because: >-
      EVEREST took a flail gap below 10 mm and a width below 15 mm. In a later series 37% outside its criteria needed
      another intervention, 11% inside.
    see: eval-geometry
    grade: checked
    sources: [Tamburino2010, Lesevic2017]
  - id: q07
    phase: evaluation
    objective: E3
    ask: "Which coaptation did EVEREST ask for?"
    choices:
      - text: "Depth below 5 mm, length at least 5 mm"
        why: "Stricter than the trial; few tethered valves would pass."
      - {text: "Depth below 11 mm, length at least 6 mm", why: "The depth is right; 2 mm of overlap was enough."}
      - {text: "Depth below 11 mm, length at least 2 mm"}
      - {text: "Depth below 15 mm, length at least 1 mm", why: "Such a valve was excluded by both limits."}
    answer: 3
    because: >-
      EVEREST asked for a depth (annulus to coaptation) below 11 mm and a length (overlap) of 2 mm or more. A valve
      beyond either was excluded.
    see: eval-geometry
    grade: checked
    sources: [Tamburino2010]
  - id: q08
    phase: evaluation
    objective: E3
    ask: "Valve area 3.2 cm², gradient 4 mmHg, calcium where the clip would grasp. What do you propose?"
    choices:
      - {text: "Two NT clips, one on each side of it", why: "Each clip costs area; two would leave too little."}
      - text: "One XTW clip, so that one grasp is enough"
        why: "The widest clip costs most area, and it would grasp calcium."
      - {text: "Balloon valvotomy, then one NT clip", why: "Nothing supports it; a torn leaflet leaks more."}
      - {text: "No clip; weigh TMVR, surgery and drugs"}
    answer: 4
    because: >-
      Clipping takes about half of the area: some 1.6 cm² would be left, at the MVARC floor. Calcium in the grasping
      zone speaks against a clip by itself.
    see: eval-anatomy
    grade: checked
    sources: [ACS2018, KharsaEd2026]
  - id: q09
    phase: evaluation
    objective: E4
    ask: "Which limits belong to the COAPT criteria?"
    choices:
      - {text: "LVEF 20-50%, LVESD ≤ 70 mm, PASP ≤ 70 mmHg"}
      - {text: "LVEF 15-40%, LVESD ≤ 60 mm, PASP ≤ 60 mmHg", why: "15-40% was the LVEF of MITRA-FR."}
      - text: "LVEF 20-50%, LVEDD ≤ 70 mm, PASP ≤ 50 mmHg"
        why: "The diameter is end-systolic, and the pressure limit is 70."
      - text: "LVEF ≤ 35%, any LV diameter, any PASP"
        why: "COAPT had a floor of 20% and limits for size and pressure."
    answer: 1
    because: >-
      COAPT took an LVEF of 20-50%, an LVESD of 70 mm or less and a PASP of 70 mmHg or less. The diameter meant is the
      end-systolic one.
    see: eval-ventricles
    grade: checked
    sources: [COAPT-NCT, COAPTcriteria146, PCR-MITRAFR]
  - id: q10
    phase: evaluation
    objective: E4
    ask: "Secondary MR 3+; drug treatment has not been optimized. What comes next?"
    choices:
      - {text: "List for M-TEER without further delay", why: "Only MR that persists on optimal therapy counts."}
      - {text: "Optimize GDMT and CRT, grade again"}
      - {text: "Refer for mitral valve replacement", why: "Surgery too is judged on optimal therapy."}
      - text: "No change, and an echo in one year"
        why: "Drugs can lower the grade; waiting without them wastes the year."
    answer: 2
    because: >-
      Secondary MR is judged on maximal therapy: when drugs were raised it fell by a grade or more in 39% of 261
      patients. COAPT took what persisted.
    see: eval-gdmt
    grade: checked
    sources: [COAPT-NCT, GDMT-SMR2022]
  - id: q63
    phase: evaluation
    objective: E4
    ask: >-
      Secondary MR 3+, NYHA III, LVEF 38%, LVESD 62 mm, on a half-dose beta-blocker alone. Does the US label of 2019
      apply?
    choices:
      - {text: "Yes: LVEF and LVESD lie within limits", why: "The label also asks for maximally tolerated therapy."}
      - {text: "No: the label covers primary MR only", why: "Since 14 March 2019 it covers secondary MR as well."}
      - {text: "Not yet: therapy is not at its maximum"}
      - {text: "No: NYHA III is too far advanced", why: "Symptoms are required; COAPT took NYHA II to ambulatory IV."}
    answer: 3
    because: >-
      Since March 2019 the US label covers moderate-to-severe or severe secondary MR that stays symptomatic on
      maximally tolerated therapy.
    see: eval-ventricles
    grade: checked
    sources: [FDA2019-SMR, COAPT-NCT]
  - id: q11
    phase: evaluation
    objective: E5
    ask: "Which finding is a contraindication in the US instructions for use?"
    choices:
      - text: "Permanent atrial fibrillation under treatment"
        why: "AF is common in these patients and is not on the list."
      - {text: "Active endocarditis of the mitral valve"}
      - {text: "An LVEF of 35% with secondary MR", why: "COAPT took patients from 20 to 50%."}
      - {text: "Age above 85 years with frailty", why: "The list names no age; frailty is weighed, not barred."}
    answer: 2
    because: >-
      The label lists blood thinners not tolerated, active endocarditis, rheumatic mitral disease, thrombus in heart,
      cava or femoral vein (NT edition).
    see: eval-stops
    grade: checked
    sources: [ACS2018, COAPT-NCT]
  - id: q13
    phase: evaluation
    objective: E6
    ask: "Age 58, Barlow disease, severe MR with symptoms, STS 0.6%, repairable. What do you offer first?"
    choices:
      - {text: "Drug treatment with yearly echo", why: "Drugs mend no leaflet."}
      - {text: "M-TEER with two or more clips", why: "TEER is for high or prohibitive risk; here it is 0.6%."}
      - text: "Transcatheter replacement of the mitral valve"
        why: "Approved for valves unsuitable for surgery and TEER."
      - {text: "Surgical repair at an experienced center"}
    answer: 4
    because: >-
      Surgical repair at low risk is class 1 and lasts: in EVEREST II 20% had mitral surgery within a year of the
      clip, 2% after surgery.
    see: eval-surgical-risk
    grade: recalled
    sources: [Otto2021, JAMS-summary, ACCAHA2020-Abbott]
  - id: q14
    phase: evaluation
    objective: E6
    ask: "COAPT was positive, MITRA-FR neutral. Which explanation does the evidence bear?"
    choices:
      - {text: "More residual MR explains it all", why: "MITRA-FR patients with 1+ or less did no better either."}
      - {text: "Two different generations of the clip", why: "No analysis of the trials supports this."}
      - {text: "The EROA to LVEDV ratio is the proven cause", why: "A COAPT re-analysis did not strongly support it."}
      - {text: "Selection and GDMT probably differed; unproven"}
    answer: 4
    because: >-
      Why COAPT and MITRA-FR differ is unproven: neither better clipping nor EROA to LVEDV explains it. MITRA-FR
      stayed neutral at two years.
    see: what-the-trials-found
    grade: checked
    sources: [MITRAFR-success, Lindenfeld2021, Iung2019]
  - id: q15
    phase: evaluation
    objective: E6
    ask: "The heart team asks how risky mitral surgery would be. Which number does the report need?"
    choices:
      - {text: "STS-PROM for this operation, plus frailty"}
      - {text: "MitraScore, with its eight points", why: "Made for death after TEER, not after an operation."}
      - {text: "CHA2DS2-VASc, with age and sex", why: "Made for stroke in atrial fibrillation."}
      - text: "Wilkins score, with calcium in the leaflets"
        why: "Made for balloon valvotomy in rheumatic stenosis."
    answer: 1
    because: >-
      STS-PROM predicts operative death for a named operation; frailty is added. Its bands differ by edition (4 and
      8%, or 3 and 8%): give the number.
    see: eval-surgical-risk
    grade: recalled
    sources: [Otto2021, ACC-MitraScore]
  - id: q64
    phase: evaluation
    objective: E6
    ask: "Severe primary MR by flail P2, repairable, no symptoms, LVEF 58%, LVESD 38 mm. What do you advise?"
    choices:
      - {text: "Observe: LVEF normal, no symptoms", why: "In severe MR a normal LVEF lies above 60%."}
      - {text: "M-TEER now, to spare the ventricle", why: "Repairable at acceptable risk: surgery comes first."}
      - {text: "Wait until the LVESD reaches 40 mm", why: "One trigger is enough; both are not needed."}
      - {text: "Surgery: the LVEF alone is enough"}
    answer: 4
    because: >-
      Severe primary MR without symptoms: an LVEF of 60% or less, or an LVESD of 40 mm or more, is class 1 for surgery
      (ACC/AHA).
    see: eval-alternatives
    grade: checked
    sources: [ACCAHA2014, Otto2021]
  - id: q65
    phase: evaluation
    objective: E6
    ask: "Secondary MR, high risk: clip or surgery? What does MATTERHORN tell you?"
    choices:
      - text: "Surgery better in the combined end point"
        why: "16.7% with TEER, 22.5% with surgery: TEER was non-inferior."
      - {text: "Clip non-inferior, but more MR is left"}
      - {text: "Clip better, with less MR left", why: "MR of 3+ or more: 8.9% after TEER, 1.5% after surgery."}
      - text: "Early safety alike, so patients may choose"
        why: "30-day safety events: 14.9% with TEER, 54.8% with surgery."
    answer: 2
    because: >-
      MATTERHORN at one year, TEER against surgery: combined end point 16.7 and 22.5% (non-inferior), MR of 3+ or more
      8.9 and 1.5%. Safety events within 30 days: 14.9 and 54.8%.
    see: what-the-trials-found
    grade: checked
    sources: [Baldus2024]
  - id: q66
    phase: evaluation
    objective: E6
    ask: "A US patient with secondary MR asks for PASCAL. What is right?"
    choices:
      - text: "Its US label equals the one of the MitraClip"
        why: "MitraClip has had secondary MR since 2019; for PASCAL none was found."
      - {text: "Europe uses it for primary MR only", why: "In Europe it is used for both."}
      - {text: "US approval was found for primary MR only"}
      - {text: "It must grasp both leaflets at once", why: "Its clasps grasp one leaflet at a time."}
    answer: 3
    because: >-
      PASCAL Precision: US approval of September 2022 for degenerative MR at prohibitive risk; none for secondary MR
      was found (November 2026).
    see: eval-alternatives
    grade: checked
    sources: [HCPLive-PASCAL, FDA2019-SMR]
  - id: q12
    phase: preparation
    objective: E5
    ask: "TEE on the day shows a thrombus in the left atrial appendage. What now?"
    choices:
      - {text: "Go on, guided by ICE instead of TEE", why: "The thrombus stays, whatever shows it."}
      - {text: "Go on, with the ACT above 350 s", why: "A higher ACT dissolves no clot."}
      - text: "Go on, with all gear kept clear of it"
        why: "Any thrombus in the heart is a contraindication of the label."
      - {text: "Postpone, anticoagulate, repeat TEE"}
    answer: 4
    because: >-
      Thrombus in the heart stops the case until it is gone. In a cohort awaiting appendage closure 60% cleared after
      the first intensification.
    see: prep-baseline
    grade: checked
    sources: [ACS2018, Marroquin2022]
  - id: q16
    phase: preparation
    objective: P1
    ask: "Why do many programs choose general anesthesia for M-TEER?"
    choices:
      - {text: "TEE guides the case throughout"}
      - {text: "Venous access hurts too much awake", why: "Local anesthesia is enough for the groin."}
      - {text: "Bypass must be ready at any moment", why: "A surgeon is named, but bypass is not the reason."}
      - {text: "One lung has to be ventilated alone", why: "The chest stays closed, and both lungs breathe."}
    answer: 1
    because: >-
      The TEE probe stays in for the whole procedure, which is why many programs choose general anesthesia. Others use
      deep or conscious sedation.
    see: prep-anesthesia
    grade: checked
    sources: [PatzeltGA2017]
  - id: q17
    phase: preparation
    objective: P1
    ask: "Deep sedation against general anesthesia: what do observational data show?"
    choices:
      - {text: "Similar outcomes, fewer ICU stays"}
      - {text: "Fewer successful procedures", why: "Pooled odds ratio 0.75 (0.30-1.88): no proven difference."}
      - {text: "More pneumonia afterward", why: "4% after anesthesia, 5% after sedation."}
      - {text: "Conversion to anesthesia in over 20%", why: "2% of 156 sedated patients were converted."}
    answer: 1
    because: >-
      In one center (271 patients) 19% needed the ICU after sedation and 96% after general anesthesia; deaths did not
      differ.
    see: prep-anesthesia
    grade: checked
    sources: [PatzeltGA2017, DS2017, MetaGA]
  - id: q18
    phase: preparation
    objective: P2
    ask: "Which ACT is the target while gear is in the left atrium?"
    choices:
      - {text: "Above 150 s", why: "Far too low with gear in the left heart."}
      - {text: "Above 200 s", why: "Below what TEER series hold."}
      - {text: "Above 250 s"}
      - {text: "Above 400 s", why: "More than TEER series ask for; STOP CLOT aims at 250-300 s."}
    answer: 3
    because: "TEER series hold the ACT above 250 s until the gear is out, so it is checked again and again."
    see: prep-heparin
    grade: checked
    sources: [Pregowski2020, Kothandan2014, STOP-CLOT]
  - id: q19
    phase: preparation
    objective: P2
    ask: >-
      LVEF 20%, smoke in the left atrium. Your lab gives all heparin after the puncture. Which change do the data
      argue for?
    choices:
      - {text: "No change, but an ACT goal of 200 s", why: "Less heparin is the wrong way with smoke and a low LVEF."}
      - {text: "All of it once the guide is across", why: "Later still: six of nine thrombi came before heparin."}
      - {text: "Aspirin on the day, heparin as before", why: "Nothing supports it against clot on gear."}
      - {text: "A small dose before the puncture"}
    answer: 4
    because: >-
      With heparin after the puncture 9 of 100 had a transient thrombus, 6 before heparin, and their LVEF was lower.
      No trial has decided it yet.
    see: prep-heparin
    grade: checked
    sources: [Pregowski2020, EIJ-Tools, STOP-CLOT]
  - id: q72
    phase: preparation
    objective: P2
    ask: "Past heparin-induced thrombocytopenia, M-TEER is planned. What holds?"
    choices:
      - {text: "The label forbids it: no clip", why: "The label names anticoagulation not tolerated, not HIT."}
      - text: "Heparin once, then protamine at once"
        why: "Any heparin can start HIT again; protamine does not undo it."
      - {text: "Bivalirudin, and heparin in the flushes", why: "Flushes, pressure bags and coated lines count."}
      - {text: "No heparin at all; bivalirudin, ACT titrated"}
    answer: 4
    because: >-
      MitraClip under bivalirudin is published (off label, local protocol). A large thrombus came at an ACT of 240 s:
      measure it and titrate.
    see: hit
    grade: recalled
    sources: [ACS2018, Saia2018, BivaliLabel]
  - id: q20
    phase: preparation
    objective: P3
    ask: "Vein and closure are planned for the steerable guide. Which size is quoted for it?"
    choices:
      - {text: "9-10F", why: "The first sheath has 9F."}
      - {text: "14-16F", why: "Smaller than the 18F dilator that goes before it."}
      - {text: "22-24F"}
      - {text: "30-33F", why: "No part of the system is that wide."}
    answer: 3
    because: >-
      The guide is quoted as 24F at the skin and 22F at the septum. 24F is 8 mm: vein and closure are planned for
      that.
    see: prep-access
    grade: checked
    sources: [Hart2017, Paukovitsch2021, EIJ-Tools]
  - id: q21
    phase: preparation
    objective: P3
    ask: "Which equipment must stand in the room?"
    choices:
      - {text: "TAVI valve and crimping tool", why: "No emergency of TEER asks for it."}
      - {text: "Drain set, snare, septal occluder"}
      - {text: "Dialysis circuit, primed and ready", why: "Kidney injury shows over days, not minutes."}
      - {text: "Atherectomy console, burrs", why: "Coronary calcium is not treated here."}
    answer: 2
    because: >-
      Tamponade, a lost clip and a shunt with low oxygen leave minutes. Drain, snare and occluder answer them and are
      not fetched.
    see: prep-equipment
    grade: composed
  - id: q22
    phase: preparation
    objective: P4
    ask: "Time-out: every line is a yes, but the snare lies in another lab. What do you do?"
    choices:
      - {text: "Fetch it; the needle waits until then"}
      - {text: "Start: the puncture needs no snare", why: "A lost clip leaves no time to fetch it."}
      - {text: "Start, and send someone for it meanwhile", why: "The line would be ticked while it is a no."}
      - {text: "Note it; the surgeon stands by", why: "A surgeon does not replace the snare."}
    answer: 1
    because: >-
      Bail-out gear that must be fetched comes too late. One open line keeps the needle down: before the puncture,
      waiting costs nothing.
    see: prep-time-out
    grade: composed
  - id: q23
    phase: preparation
    objective: P4
    ask: "Which line of the time-out is special to M-TEER?"
    choices:
      - {text: "Identity, consent and side confirmed", why: "Vital, but it stands in every checklist."}
      - {text: "Antibiotic given, with its time", why: "It stands in every checklist with an implant."}
      - {text: "Appendage clear, effusion in mm"}
      - {text: "Allergies known, latex included", why: "A general line, answered at sign-in."}
    answer: 3
    because: >-
      A clot found today stops the case, and a baseline in millimeters keeps an old effusion from being called new.
    see: prep-time-out
    grade: composed
  - id: q24
    phase: preparation
    objective: P5
    ask: "What stands behind a single antibiotic dose before M-TEER?"
    choices:
      - {text: "No trial in TEER; borrowed from TAVI"}
      - {text: "A trial of cefazolin 2 g in TEER", why: "No trial and no cefazolin dose for TEER was found."}
      - {text: "The polyester cover, which forbids it", why: "An implant argues for a dose, not against it."}
      - {text: "Six weeks of treatment replace it", why: "That treats endocarditis; it does not prevent it."}
    answer: 1
    because: >-
      No trial in TEER was found. The TAVI list gives one dose 0-60 (at most 120) minutes before, a second only beyond
      2 hours; vancomycin slowly, begun 2 hours before.
    see: prep-infection
    grade: checked
    sources: [Conen2021]
  - id: q25
    phase: preparation
    objective: P5
    ask: "eGFR 28 mL/min. Which plan protects the kidneys on the day?"
    choices:
      - {text: "Dialysis once before the procedure", why: "Nothing supports it for TEER."}
      - {text: "Steady pressure, little contrast, short case"}
      - {text: "Twice the diuretic the day before", why: "Volume loss lowers pressure and kidney flow."}
      - {text: "A venogram, to shorten the TEE", why: "Adds contrast; TEE needs none."}
    answer: 2
    because: >-
      Kidney injury of some stage followed 17.9% of procedures; each minute of duration raised the odds (odds ratio
      1.01).
    see: prep-labs
    grade: checked
    sources: [Koerber2018]
  - id: q26
    phase: intervention
    objective: I1
    ask: "What does the bicaval view show during the puncture?"
    choices:
      - {text: "Superior and inferior on the septum"}
      - {text: "Anterior and posterior on the septum", why: "The short axis at the base shows that."}
      - {text: "The arms across the coaptation line", why: "3D en face shows that."}
      - {text: "How much leaflet lies in the clip", why: "The LVOT view shows that."}
    answer: 1
    because: >-
      Bicaval gives superior and inferior, the superior vena cava on the right of the picture. The short axis at the
      base gives anterior and posterior.
    see: intv-tenting
    grade: checked
    sources: [Sorajja-TK, JF-TEE]
  - id: q27
    phase: intervention
    objective: I1
    ask: "How high above the annular plane do you puncture in degenerative MR?"
    choices:
      - {text: "2-3 cm", why: "No room to bend and pull back; it makes an aorta hugger."}
      - {text: "3-3.5 cm", why: "Low: the PASCAL manual cautions below 3.5 cm."}
      - {text: "4-5 cm"}
      - {text: "6-7 cm", why: "So high that the clip may not reach the valve."}
    answer: 3
    because: >-
      Degenerative MR: more than 4 cm above the annular plane, taught up to about 5. Functional MR: about 4. Texts
      vary; name the line you measure from.
    see: intv-height
    grade: recalled
    sources: [PMC5752829, PASCAL-manual, SOLACI-Paso]
  - id: q28
    phase: intervention
    objective: I1
    ask: "Where on the septum should the puncture lie?"
    choices:
      - {text: "Posterior and superior"}
      - {text: "Anterior and superior", why: "In front of the septum lies the aorta."}
      - {text: "Anterior and inferior", why: "Toward the aorta, and low."}
      - {text: "Through a PFO, if it is open", why: "It dictates the site; height and distance are then chance."}
    answer: 1
    because: >-
      Posterior keeps away from the aorta, superior gives height. Texts agree on posterior; one asks for slightly
      inferior instead of superior.
    see: intv-tenting
    grade: checked
    sources: [EIJ-Tools, JSHD2015]
  - id: q69
    phase: intervention
    objective: C5
    ask: "The dilator is across, and the curve reads 118/64 mmHg. What do you do?"
    choices:
      - {text: "Pull it back at once, watch by TEE", why: "Right for a needle alone; a dilator may plug its hole."}
      - {text: "Leave it, find the level, call the surgeon"}
      - text: "Give heparin, then exchange for the guide"
        why: "No heparin and nothing larger before the level is known."
      - {text: "Puncture again, more posterior", why: "Nothing follows before this hole is safe."}
    answer: 2
    because: >-
      The level decides: none of 15 punctures at a sinus or the sinotubular junction ended in tamponade, 8 of 9 in the
      ascending aorta did.
    see: aortic-puncture
    grade: recalled
    sources: [ChenRoot]
  - id: q29
    phase: intervention
    objective: I2
    ask: "Which picture shows best that the arms stand perpendicular to the coaptation line?"
    choices:
      - {text: "Bicaval view", why: "Shows the septum, not the line."}
      - {text: "Four-chamber view", why: "Shows height and depth, not rotation."}
      - {text: "Pulmonary vein flow", why: "Tells of the leak, not of rotation."}
      - {text: "3D en face view"}
    answer: 4
    because: >-
      3D en face shows arms and coaptation line together. X-plane confirms: arms equal in the LVOT plane, hidden in
      the intercommissural plane.
    see: intv-perpendicular
    grade: checked
    sources: [Sorajja-TK]
  - id: q30
    phase: intervention
    objective: I2
    ask: "Which view tells whether the clip lies too medial or too lateral?"
    choices:
      - {text: "LVOT (long axis)", why: "Shows anterior and posterior."}
      - {text: "Intercommissural"}
      - {text: "Bicaval", why: "Shows superior and inferior on the septum."}
      - {text: "Short axis at the base", why: "Shows the septum beside the aorta."}
    answer: 2
    because: >-
      The intercommissural view, at 50-70° (EACVI 55-75°), runs from medial to lateral along the coaptation line.
    see: intv-steer
    grade: checked
    sources: [EACVI-TB]
  - id: q31
    phase: intervention
    objective: I3
    ask: "In which position are the arms when the clip grasps?"
    choices:
      - {text: "Closed", why: "For the way through the guide, and for good."}
      - {text: "About 60°", why: "Half closed, to prove insertion."}
      - {text: "About 120°"}
      - {text: "Inverted", why: "Past 180°, to leave the ventricle."}
    answer: 3
    because: "At about 120° both leaflets can come to rest on the arms before the grippers drop."
    see: intv-grasp
    grade: checked
    sources: [Dahl-Ailawadi, MAUDE-12294215]
  - id: q32
    phase: intervention
    objective: I3
    ask: "A grasp has failed. What comes before the clip is pulled back through the chords?"
    choices:
      - {text: "Arms at 180°", why: "Still wide enough to hook a chord."}
      - {text: "Invert the arms"}
      - {text: "Arms at 120°", why: "The grasping position catches chords."}
      - {text: "Lock line out", why: "That belongs to the release."}
    answer: 2
    because: >-
      Arms folded back past 180° do not hook the chords: invert first, then retract. Open arms are never pulled back
      through them.
    see: intv-cross
    grade: recalled
    sources: [MAUDE-12294215]
  - id: q73
    phase: intervention
    objective: I3
    ask: "Below the valve the clip no longer follows the handle; each turn brings an ectopic beat. What first?"
    choices:
      - {text: "Turn on until the clip springs free", why: "Turning winds the chord tighter."}
      - {text: "Stop; find the chord, grippers up, invert"}
      - {text: "Pull back with the arms at 120°", why: "Open arms tear chords."}
      - text: "Close the clip firmly, then pull"
        why: "In one FDA report the arms were forced and the mandrel broke."
    answer: 2
    because: >-
      A caught chord: hands still, find it, grippers up, a little forward, invert, turn back the way you came. Never
      force; not free: the surgeon.
    see: clip-in-chords
    grade: recalled
    sources: [MAUDE-12294215]
  - id: q33
    phase: intervention
    objective: I3
    ask: "Where is leaflet insertion chiefly proven?"
    choices:
      - {text: "LVOT view, then intercommissural"}
      - {text: "Fluoroscopy, by the arm angle", why: "Shows metal, not leaflets."}
      - {text: "Bicaval, then four-chamber", why: "Bicaval shows the septum."}
      - {text: "Pulmonary veins, by systolic flow", why: "Tells that the leak fell, not what holds."}
    answer: 1
    because: >-
      LVOT follows each leaflet from annulus to clip, the intercommissural view confirms. One leaflet not seen means
      not in: grasp again.
    see: intv-insertion
    grade: checked
    sources: [EACVI-TB]
  - id: q34
    phase: intervention
    objective: I4
    ask: "What is controlled gripper actuation (CGA) for?"
    choices:
      - {text: "To drop both grippers at the same time", why: "That is the ordinary grasp."}
      - {text: "To steer the clip medially", why: "The sleeve steers, not the grippers."}
      - {text: "To lock the arms before release", why: "Grippers hold leaflet, they do not lock arms."}
      - {text: "To grasp or check one leaflet alone"}
    answer: 4
    because: >-
      CGA moves each gripper alone. In one series 18 of 158 cases needed it: 11 to grasp, 7 to confirm, more often
      with flail or gap.
    see: intv-grasp
    grade: checked
    sources: [Nishiura2024]
  - id: q35
    phase: intervention
    objective: I4
    ask: >-
      CGA holds the anterior leaflet. The posterior one could be reached if the clip traveled 8 mm. What do you do?
    choices:
      - text: "Travel slowly, with the held leaflet in view"
        why: "Travel of 6.5 and 12.4 mm came before an SLDA and a tear."
      - {text: "Raise the gripper, realign, grasp anew"}
      - {text: "Close to 60°, see what comes in", why: "Closing brings no leaflet in."}
      - {text: "Invert with the leaflet still held", why: "Strains or tears the leaflet that is held."}
    answer: 2
    because: >-
      A held leaflet is not dragged. In 158 cases one SLDA and one tear came after the clip had traveled between the
      leaflets: a warning, no rate.
    see: intv-grasp
    grade: checked
    sources: [Nishiura2024]
  - id: q36
    phase: intervention
    objective: I5
    ask: "In which sizes does the G4 clip come?"
    choices:
      - {text: "NT, NTR, XT, XTR", why: "NTR and XTR belong to the generation before."}
      - {text: "P10, Ace, NT, XT", why: "P10 and Ace are PASCAL implants."}
      - {text: "NT, NTW, XT, XTW"}
      - {text: "NT, XT, XTW, P10", why: "NTW is missing; P10 is a PASCAL implant."}
    answer: 3
    because: >-
      NT arms are 9 mm long, XT arms 12 mm, and W means wider. The lengths are recalled: check the IFU of your clip.
    see: devices-and-sizes
    grade: recalled
    sources: [Abbott2020, TCTMD-XTR2019, CRT-G4]
  - id: q37
    phase: intervention
    objective: I5
    ask: "Long prolapsing leaflets, a wide flail, a large valve area: which clip fits best?"
    choices:
      - {text: "NT", why: "Short and narrow: for short leaflets or a small area."}
      - {text: "NTW", why: "Wide, but short-armed for long leaflets."}
      - {text: "XT", why: "Long, but narrow for a wide flail."}
      - {text: "XTW"}
    answer: 4
    because: >-
      XTW is the longest and widest of the four. Longer and wider also means more gradient and more strain on the
      leaflets.
    see: intv-device
    grade: recalled
    sources: [Abbott2020, EIJ-EdLAE2021]
  - id: q38
    phase: intervention
    objective: I5
    ask: "Secondary MR, posterior leaflet 7 mm, valve area 3.8 cm², one narrow jet. Which clip comes first?"
    choices:
      - {text: "NT"}
      - {text: "NTW", why: "Its arms fit; its width costs more of a small area."}
      - {text: "XT", why: "A 12 mm arm wants 9 mm of leaflet; here are 7."}
      - {text: "XTW", why: "Too long for the leaflet, too wide for the area."}
    answer: 1
    because: >-
      A short leaflet and a small area ask for the short, narrow clip. One site saw leaflet injury in 14.6% with the
      long XTR, in 1.7% with the NTR.
    see: intv-device
    grade: recalled
    sources: [EIJ-EdLAE2021]
  - id: q39
    phase: intervention
    objective: I6
    ask: "Before release: MR 1+, mean gradient 7 mmHg at a heart rate of 104. What first?"
    choices:
      - {text: "Add another clip close beside the first", why: "A second clip narrows the valve more."}
      - {text: "Give volume, then release", why: "More flow raises the gradient, and release is permanent."}
      - {text: "Release the clip now", why: "Unreleased, it can in most cases still be opened or moved."}
      - {text: "Slow the heart rate, measure again"}
    answer: 4
    because: >-
      Gradient rises with rate and flow, so it is judged at 60-80 beats. The same clip may read 7 mmHg at 104 beats
      and 5 at 76 (invented case).
    see: check-gradient
    grade: composed
  - id: q40
    phase: intervention
    objective: I6
    ask: "Which orifice and gradient does MVARC ask for after the repair, as a minimum?"
    choices:
      - {text: "EOA ≥ 1.5 cm², gradient < 5 mmHg"}
      - {text: "EOA ≥ 1.0 cm², gradient < 8 mmHg", why: "Too narrow: MVARC would call it a stenosis."}
      - {text: "EOA ≥ 2.5 cm², gradient < 3 mmHg", why: "Better than MVARC asks for."}
      - {text: "No number: the team decides", why: "MVARC sets both numbers."}
    answer: 1
    because: >-
      MVARC, as an editorial of 2026 prints it, asks for an orifice of 1.5 cm² or more and a mean gradient under 5
      mmHg: both.
    see: intv-assess
    grade: checked
    sources: [KharsaEd2026]
  - id: q41
    phase: intervention
    objective: I6
    ask: "What is PISA worth once a clip is in?"
    choices:
      - {text: "More than before the clip", why: "The clip disturbs the flow that PISA builds on."}
      - {text: "Little: use 3D VCA and vein flow"}
      - {text: "As much, if the rhythm is AF", why: "The rhythm does not repair it."}
      - {text: "Still the reference for the leak", why: "Before the clip it was; now it misleads."}
    answer: 2
    because: >-
      With a clip in, PISA, color jet and CW mislead. 3D vena contracta area, vena contracta width and pulmonary veins
      together take their place.
    see: check-mr
    grade: checked
    sources: [REC-2020]
  - id: q70
    phase: intervention
    objective: I6
    ask: "Clip 1 solid, MR 3+ medial of it, gradient 2 mmHg at 70 beats, area 3.6 cm². What now?"
    choices:
      - {text: "Release, then a second clip medially"}
      - {text: "Open it and grasp once more", why: "Insertion and position are not at fault."}
      - {text: "Release and accept: the gradient is good", why: "MR 3+ is failure, and there is room for a clip."}
      - {text: "Take the clip out and stop", why: "Right after repeated failure; here the clip holds."}
    answer: 1
    because: >-
      Solid insertion, MR 2+ or more, gradient 4 mmHg or less, 1.5 (better 2.0) cm² that will remain: add a clip. No
      area threshold is published.
    see: intv-decide
    grade: composed
  - id: q42
    phase: intervention
    objective: I7
    ask: "Guide out: SpO2 80%, color from right to left across the septum. What do you do?"
    choices:
      - {text: "Close the hole with an occluder now"}
      - {text: "Observe: most of them close in time", why: "TEE still found 42-62% of them at 6-12 months."}
      - {text: "Give protamine and nothing else", why: "Protamine closes no hole."}
      - {text: "Start an inotrope, leave the hole", why: "The shunt stays, and so does the low oxygen."}
    answer: 1
    because: >-
      A right-to-left shunt with low oxygen is the reason to close on which all agree: 20 of 385 had the shunt, 7 of
      them desaturated at once.
    see: right-to-left-shunt
    grade: checked
    sources: [iASD-SOTA, RLshunt2020, Schueler2015, SciRep2021, Paukovitsch2021]
  - id: q43
    phase: intervention
    objective: I7
    ask: "Guide out: small hole, flow left to right, SpO2 98%, right ventricle normal. What do you do?"
    choices:
      - {text: "Close it, to prevent later strain", why: "In MITHRAS closing brought no gain."}
      - {text: "Close it when the patient is young", why: "No source makes age a reason."}
      - {text: "Leave it, look again at follow-up"}
      - {text: "Bed rest until it has closed", why: "Many stay open at 6-12 months; lying still closes none."}
    answer: 3
    because: >-
      Closing on the table is for right to left with low oxygen. In MITHRAS (80 patients, Qp/Qs 1.3 or more) the walk
      gained nothing (p = 0.76).
    see: intv-withdraw
    grade: checked
    sources: [ACC-MITHRAS, iASD-SOTA, SciRep2021]
  - id: q44
    phase: checks
    objective: C1
    ask: "Which residual MR is the target?"
    choices:
      - {text: "2+ or less; 3+ is acceptable", why: "3+ or more counts as failure."}
      - {text: "Anything less than before", why: "One grade down is needed, and 2+ or less."}
      - {text: "1+ or less; 2+ is acceptable"}
      - {text: "None; a trace is failure", why: "Trace is the best result, 2+ is still accepted."}
    answer: 3
    because: >-
      MVARC calls trace or less optimal, 2+ or less with at least one grade gained acceptable. 3+ is failure; whether
      1+ beats 2+ is disputed.
    see: check-mr
    grade: recalled
    sources: [MVARC, KharsaEd2026, Toggweiler2014, Ausbuettel2026]
  - id: q45
    phase: checks
    objective: C1
    ask: "What is known about a high gradient after the clip?"
    choices:
      - {text: "Above 5 mmHg it harms every patient", why: "No difference at 2 years in 419 with primary MR."}
      - {text: "It makes no difference to anyone", why: "Worse above 4.4 mmHg in degenerative MR (255 patients)."}
      - {text: "It harms in functional MR only", why: "The study that split them found the opposite."}
      - {text: "Studies conflict, by type of MR too"}
    answer: 4
    because: >-
      A gradient above 4.4 mmHg was worse in degenerative, not in functional MR (Patzelt); above 5 more died (Oguz);
      419 with primary MR fared alike (SOLACI).
    see: check-gradient
    grade: checked
    sources: [Patzelt2019, SOLACI-419, Oguz2021]
  - id: q46
    phase: checks
    objective: C1
    ask: "MR looks 1+, but the v-wave is 44 (before 42), vein flow still reversed, 92/50 mmHg. What now?"
    choices:
      - {text: "Call it 1+: color decides", why: "Pressure, v-wave and veins speak against it."}
      - {text: "Raise the pressure, seek a second jet"}
      - {text: "Ignore the veins as an artifact", why: "v-wave and veins agree with each other."}
      - {text: "Diuretic, until the v-wave has come down", why: "Treats a number; the leak is not found."}
    answer: 2
    because: >-
      When color and pressures disagree, the leak is not graded yet. An S-wave VTI below 3 cm went with more heart
      failure admissions (80 patients).
    see: check-hemodynamics
    grade: checked
    sources: [Dvir]
  - id: q47
    phase: checks
    objective: C2
    ask: "MAP drops to 44 mmHg, the rate shoots up, TEE shows a new 14 mm effusion. What first?"
    choices:
      - {text: "A second bolus of heparin", why: "Adds to the bleeding."}
      - {text: "An inotrope, and watch the effusion", why: "The heart cannot fill: it needs the drain."}
      - {text: "Stop, drain, call the surgeon"}
      - {text: "Release, then guide out", why: "Nothing is released in haste; the drain comes first."}
    answer: 3
    because: >-
      Falling pressure with new fluid is tamponade: surgeon and drain at once, volume and pressor meanwhile; protamine
      once the gear is out.
    see: tamponade
    grade: composed
  - id: q48
    phase: checks
    objective: C2
    ask: "Before the puncture 4 mm behind the left ventricle, now 9 mm, at 118/70 mmHg. What do you say?"
    choices:
      - {text: "Old fluid: go on with the sign-out", why: "4 mm is old; 9 mm is new."}
      - {text: "Wait; look again if the pressure falls", why: "50-100 mL that come fast may be enough: look now."}
      - {text: "New fluid: keep the probe in, tell the surgeon"}
      - {text: "Drain it now, at this pressure", why: "No tamponade yet: measure again and be ready."}
    answer: 3
    because: >-
      Growth beyond the measured baseline is new fluid. In German data an effusion carried an odds ratio of death of
      2.6, tamponade of 14.1.
    see: check-effusion
    grade: checked
    sources: [vonBardeleben2019, Adamczyk2019]
  - id: q49
    phase: checks
    objective: C3
    ask: "Next morning the clip swings on one leaflet. What is this called?"
    choices:
      - {text: "Fracture of the clip", why: "The clip is whole; its hold is lost."}
      - {text: "Rupture of a chord", why: "A torn chord makes a flail; the clip would sit still."}
      - {text: "Embolization of the clip into the LA", why: "An embolized clip has left the valve."}
      - {text: "Single-leaflet device attachment"}
    answer: 4
    because: >-
      SLDA: the clip has lost one leaflet and holds the other. Of 16 in EXPAND 2 were found in the lab, 7 before
      discharge, 7 by day 30.
    see: check-clip
    grade: checked
    sources: [AschEXPAND2021]
  - id: q50
    phase: checks
    objective: C3
    ask: >-
      Released clip swings on the anterior leaflet, MR 3+, stable. Posterior leaflet intact, gradient 3, area 3.6 cm².
      What now?
    choices:
      - {text: "Snare it and pull it out", why: "It still holds a leaflet, which would tear."}
      - {text: "Leave it to grow in", why: "It swings, and the leak stays."}
      - {text: "Protamine, echo in a month", why: "Now it can be treated: gear in, heparin on board."}
      - {text: "Second clip close beside it"}
    answer: 4
    because: >-
      Leaflet, area and gradient allow a second clip that steadies the first. In EXPAND more clips brought 75% of SLDA
      to 2+ or less; else surgery.
    see: check-clip
    grade: checked
    sources: [AschEXPAND2021]
  - id: q51
    phase: checks
    objective: C4
    ask: >-
      Functional MR gone, LVEF down, MAP 52. No fluid, large ventricle, open outflow tract, ECG unchanged. What is it?
    choices:
      - {text: "Coronary air", why: "ST elevation and bubbles would show."}
      - {text: "Afterload mismatch"}
      - {text: "Systolic anterior motion (SAM)", why: "A small, strong ventricle with MR would show."}
      - {text: "Tamponade", why: "There is no fluid."}
    answer: 2
    because: >-
      With the leak closed, the ventricle must eject all its blood into the aorta. One series saw an early fall of
      LVEF in 19 of 73 (26%).
    see: low-output
    grade: checked
    sources: [Melisurgo2014]
  - id: q52
    phase: checks
    objective: C4
    ask: "ST segments rise in II, III and aVF, and bubbles are seen in the left ventricle. What is it?"
    choices:
      - {text: "Air in the right coronary artery"}
      - {text: "Vagal response to the probe", why: "Slows the pulse, without ST elevation or bubbles."}
      - {text: "Pulmonary embolism", why: "Strains the right heart; no bubbles on the left."}
      - {text: "Injury of the circumflex artery", why: "Mostly the lateral wall, and without bubbles."}
    answer: 1
    because: >-
      The right coronary leaves the aorta in front, where air collects. Stop flushing, aspirate, oxygen, raise the
      pressure; most clears in minutes.
    see: air-embolism
    grade: recalled
    sources: [IJCA2024]
  - id: q67
    phase: checks
    objective: C4
    ask: >-
      Small, vigorous ventricle, MR is back, anterior leaflet in the outflow tract, MAP 50 on dobutamine. What first?
    choices:
      - {text: "More dobutamine: the output is still low", why: "Stronger beats pull the leaflet further in."}
      - {text: "Nitroglycerin, to unload it", why: "A lower afterload makes the obstruction worse."}
      - {text: "Stop dobutamine; volume, phenylephrine"}
      - {text: "Diuretic: the left atrium is full", why: "Less filling makes the obstruction worse."}
    answer: 3
    because: >-
      SAM needs filling, afterload and a slow rate, the opposite of mismatch. After surgical repair volume and no
      inotrope ended it in 40 of 60.
    see: low-output
    grade: checked
    sources: [Crescenzi2009, IJA-SAM]
  - id: q71
    phase: checks
    objective: C4
    ask: "MAP 48, SpO2 80%: right ventricle wide, septum pushed left, left ventricle small, no fluid. What fits?"
    choices:
      - {text: "Oxygen, inhaled NO; close the hole"}
      - {text: "A liter of volume, as fast as it runs", why: "The right ventricle is overfilled already."}
      - {text: "Drain the pericardium", why: "There is no fluid to drain."}
      - {text: "Beta-blocker, phenylephrine, slow rate", why: "That treats SAM: a small, strong ventricle with MR."}
    answer: 1
    because: >-
      Wide RV, small LV, low oxygen: right ventricular failure with a right-to-left shunt. Think of air in the right
      coronary artery.
    see: hypotension
    grade: recalled
    sources: [RLshunt2020]
  - id: q53
    phase: checks
    objective: C4
    ask: "35 minutes after the end the patient breathes but does not follow commands. What do you do?"
    choices:
      - {text: "Wait an hour: sedation varies", why: "Not awake by 30 minutes means an examination."}
      - {text: "Examine, stroke code, CT angiography"}
      - {text: "MRI tomorrow, if it has not cleared by then", why: "Large vessel occlusion is treated within hours."}
      - {text: "Lower the pressure, then CT", why: "The pressure is not lowered before the CT."}
    answer: 2
    because: >-
      A stroke is rare (6 of 2238 in hospital) and treatable for hours; the examination sets the clock. Silent MRI
      lesions are common (23 of 27).
    see: stroke
    grade: checked
    sources: [CVA-GIse, Blazek2015]
  - id: q54
    phase: checks
    objective: C5
    ask: "Drain in, protamine given, gear out, and the drain keeps filling with fresh blood. What now?"
    choices:
      - {text: "A second drain on the other side", why: "Drains more; the hole stays."}
      - {text: "Surgery: open and close the source"}
      - {text: "More protamine, wait one hour", why: "Heparin is reversed; a hole is left."}
      - {text: "Drain out, so that it clots off", why: "The tamponade would return."}
    answer: 2
    because: >-
      Bleeding that goes on after drain and protamine is for the surgeon. Bail-out: 1.42% in the US 2014-17; 15.0% of
      these died in hospital.
    see: tamponade
    grade: checked
    sources: [NRD-SB]
  - id: q68
    phase: checks
    objective: C5
    ask: >-
      Two hours later: pulse 118, 84/50 mmHg, Hb 11.6 to 8.4 g/dL, flank pain, flat groin, no effusion. What is it?
    choices:
      - {text: "Retroperitoneal bleeding"}
      - {text: "Afterload mismatch", why: "Hb does not fall in mismatch."}
      - {text: "Late effect of anesthesia", why: "It lowers no Hb; look for the bleed."}
      - {text: "Dehydration by fasting", why: "Fasting would raise the Hb."}
    answer: 1
    because: >-
      A flat groin excludes no bleed behind the peritoneum. Volume, blood, reversal, CT if stable, vascular surgeon;
      shock does not wait.
    see: groin-bleeding
    grade: recalled
    sources: [HKU-Vascular, Sajnani2013]
  - id: q55
    phase: follow-up
    objective: F1
    ask: "AF, apixaban, no stent. Which plan after the clip do the bleeding data favor?"
    choices:
      - {text: "Aspirin and clopidogrel", why: "Leaves AF without an anticoagulant."}
      - {text: "Apixaban alone"}
      - {text: "Apixaban and aspirin", why: "24% bled on two drugs, 14% on one."}
      - {text: "All three drugs", why: "45% bled on three drugs."}
    answer: 2
    because: >-
      Of 322 patients 14% bled on the anticoagulant alone, 24% with an antiplatelet, 45% on three drugs. Thrombosis
      came in combinations only.
    see: follow-antithrombotic
    grade: checked
    sources: [DutchOAC]
  - id: q56
    phase: follow-up
    objective: F1
    ask: "What evidence is there for one fixed antithrombotic plan after the clip?"
    choices:
      - text: "A consensus that none is needed"
        why: "Taking none went with more deaths (HR 3.84), perhaps by selection."
      - {text: "A trial of DAPT for six months", why: "No such trial was found."}
      - {text: "A class I for lifelong DAPT", why: "No such recommendation was found."}
      - {text: "No randomized trial; plans vary"}
    answer: 4
    because: >-
      Only cohorts and claims data compare regimens. Decide for each patient; write down drug, dose, stop date and who
      stops it.
    see: follow-antithrombotic
    grade: checked
    sources: [Ausbuettel2022, InGef2022]
  - id: q57
    phase: follow-up
    objective: F2
    ask: "Month 8: MR 3+ medial of a clip that sits still, gradient 3 mmHg at 68 beats, area 3.1 cm². What first?"
    choices:
      - text: "Another clip at once: the gradient is low"
        why: "Ask first whether the ventricle grew and therapy is full."
      - {text: "Surgery: a clip has failed", why: "30-day death after such surgery was 16.6%."}
      - {text: "Find the cause, then the heart team"}
      - {text: "Nothing: it is too early to judge", why: "Most recurrence shows in the first year."}
    answer: 3
    because: >-
      The cause decides: ventricle, device, leaflet, endocarditis. Gradient and area show room for a clip. MitraSWISS:
      16 of 63 recurred in year 1.
    see: follow-recurrence
    grade: checked
    sources: [Toggweiler2014, Kaneko2021]
  - id: q58
    phase: follow-up
    objective: F2
    ask: "At discharge the patient asks when the next echo is. What do you answer?"
    choices:
      - {text: "Every week for 2 months", why: "No program was found that does this."}
      - {text: "When symptoms come back", why: "Recurrence is looked for, not waited for."}
      - {text: "As the team sets it; clip: 1 and 6 months"}
      - {text: "In 2 years, then yearly", why: "Most recurrence comes in the first year."}
    answer: 3
    because: >-
      With a clip one program scans at about 1 and 6 months, COAPT did at 1, 6, 12, 18 and 24. Without one severity
      and ventricle decide: the treating team sets the dates.
    see: follow-echo
    grade: checked
    sources: [Ottawa, ACC-COAPTecho, Toggweiler2014]
  - id: q74
    phase: follow-up
    objective: F2
    ask: "Day 10 after the clip: breathless again, new murmur, dark urine, no fever. What first?"
    choices:
      - text: "More diuretic, echo at the planned date"
        why: "A new murmur is a clip question until the echo says no."
      - {text: "An antibiotic for the urine", why: "Dark urine with a new jet suggests hemolysis."}
      - {text: "Stop the anticoagulant", why: "Nothing bleeds, and a clot may follow."}
      - {text: "Echo today, with LDH and haptoglobin"}
    answer: 4
    because: >-
      A lost leaflet until disproved: 7 of 16 SLDA in EXPAND were found after discharge, by day 30. One on day 12 came
      with hemolysis.
    see: follow-recurrence
    grade: checked
    sources: [AschEXPAND2021, FujitaSLDA2022]
  - id: q59
    phase: follow-up
    objective: F3
    ask: "What does the Dutch guideline say about MRI after a clip?"
    choices:
      - {text: "1.5 T only, after 6 months", why: "No waiting time is asked for, and 3 T is allowed."}
      - {text: "1.5 or 3 T, no further limit"}
      - {text: "Only scanners below 1 T", why: "Both usual field strengths are allowed."}
      - {text: "No MRI for life", why: "A needless refusal costs a diagnosis."}
    answer: 2
    because: >-
      The Dutch guideline allows whole-body scanners of 1.5 or 3 T, without extra limits for the clip. A pacemaker has
      limits of its own.
    see: follow-mri
    grade: checked
    sources: [Hofman2021]
  - id: q60
    phase: follow-up
    objective: F3
    ask: "What is true of endocarditis after the clip?"
    choices:
      - {text: "Common, with a mild course", why: "12 cases published to 2017; 42% of them died."}
      - {text: "Not reported so far", why: "29 cases were published by 2023."}
      - {text: "Rare, with a high mortality"}
      - {text: "Caused by fungi, seldom by S. aureus", why: "S. aureus in 56-60% of the cases."}
    answer: 3
    because: >-
      Few cases on a clip are published, and many died: 42% of 12, later 37.5% with surgery, 40% with drugs. Fever:
      cultures before antibiotics.
    see: follow-endocarditis
    grade: checked
    sources: [Asmarats2018, IE2023]
  - id: q61
    phase: follow-up
    objective: F4
    ask: "Secondary MR: NYHA II, LVEF 32%, 104/62 mmHg, on beta-blocker and diuretic only. What next?"
    choices:
      - {text: "Leave it: NYHA II is good enough", why: "Drugs treat the muscle, also when symptoms are few."}
      - {text: "Stop the beta-blocker: 104/62", why: "Without symptoms this pressure leaves room."}
      - {text: "Raise the diuretic further", why: "No congestion is described."}
      - {text: "Start a missing drug group, low"}
    answer: 4
    because: >-
      GDMT treats the ventricle, with a clip or without one. In RESHAPE-HF2 96% took a beta-blocker, 82% a RAS
      inhibitor or ARNI, 82% an MRA.
    see: follow-hf-therapy
    grade: recalled
    sources: [Otto2021, Anker-baseline]
  - id: q62
    phase: follow-up
    objective: F4
    ask: "Week 3 of rehabilitation: 2.6 kg up in 3 days, more breathless, pulse regular. What do you do?"
    choices:
      - {text: "Stop training; diuretic, echo today"}
      - {text: "Go on: breathless is normal here", why: "Weight and breath together mean congestion."}
      - {text: "Halve the training, weigh again in a week", why: "More than 2 kg in 3 days is for today."}
      - {text: "End rehabilitation for good", why: "27 patients walked further, without a device event."}
    answer: 1
    because: >-
      Congestion or a clip problem: both need an echo. Afterward training may go on: 27 patients, 6-minute walk 272 to
      304 m, no device event.
    see: follow-rehab
    grade: checked
    sources: [Schmidt2022, Herzstiftung]
  - id: q75
    phase: follow-up
    objective: F4
    ask: "By telephone: 2.6 kg up in 3 days, one more pillow at night, no chest pain. What do you arrange?"
    choices:
      - {text: "Weigh daily, call again in a week", why: "More than 2 kg in 3 days is for today."}
      - {text: "An ambulance, sent at once", why: "That is for rest breathlessness, chest pain, fainting, stroke."}
      - {text: "A visit today: rhythm, volume, echo"}
      - {text: "More diuretic, next visit as planned", why: "Nobody has looked at rhythm, pressure and leak."}
    answer: 3
    because: >-
      More than 2 kg in 3 days is congestion until disproved, with a clip or without one. Texts differ in the weight
      that leads to a call: give one number.
    see: follow-symptoms
    grade: checked
    sources: [HerzschwaecheInfo, Bellvitge]
  - id: q76
    phase: follow-up
    objective: F2
    ask: "Severe primary MR, watched without a clip: no symptoms, LVEF 66% last year, 59% today. What now?"
    choices:
      - {text: "The same echo again in one year", why: "The trigger has been reached: do not watch on."}
      - {text: "Heart team: surgery is indicated"}
      - {text: "An ACE inhibitor, echo in 6 months", why: "Drugs mend no leaflet, and time is lost."}
      - {text: "Nothing, until symptoms come", why: "The ventricle suffers before the patient does."}
    answer: 2
    because: >-
      Severe primary MR: an LVEF of 60% or less, or an LVESD of 40 mm or more, is class 1 for surgery, also without
      symptoms. A watched leak is measured against it each time.
    see: eval-alternatives
    grade: checked
    sources: [ACCAHA2014, Otto2021]

"""###
            ]),
        BundledFile(
            path: "reference/evidence.yaml",
            parts: [
###"""
# Trials, guidelines, devices and variations; what speaks for and against; where sources disagree; what is not known.
articles:
  - id: what-the-trials-found
    title: "What the trials found"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            Two randomized trials set the clip against surgery: EVEREST II, mostly in primary MR, and MATTERHORN
            in secondary MR. Three set clip and drugs against drugs alone in secondary MR, and they do not
            agree.
      - heading: "EVEREST II: clip or surgery"
        points:
          - text: >-
              279 patients, 184 to the clip and 95 to surgery. At 12 months 55% and 73% were free of death,
              mitral surgery and MR of 3-4+.
            grade: checked
            sources: [JAMS-summary]
          - text: >-
              The clip was safer early: major adverse events at 30 days in 15% and 48%. It held less well:
              mitral surgery within a year in 20% and 2%.
            grade: checked
            sources: [JAMS-summary]
          - text: >-
              The early difference was driven by transfusion of two units or more (13% and 45%); without it 5%
              and 10%, not significant.
            grade: recalled
            sources: [Feldman2011]
          - text: >-
              At four years 39.8% and 53.4% were free of the same events (p = 0.07); 17.4% and 17.8% had died,
              24.8% and 5.5% had had mitral surgery, 21.7% and 24.7% had MR of 3-4+.
            grade: checked
            sources: [Mauri2013]
          - text: >-
              At five years, as recalled: free of the same events 44.2% and 64.3%, mitral surgery 27.9% and
              8.9%, death 20.8% and 26.8% (not significant).
            grade: recalled
            sources: [Feldman2015]
      - heading: "MATTERHORN: secondary MR, clip or surgery"
        points:
          - text: >-
              210 patients in 16 German centers, high surgical risk, LVEF of 20% or more (mean 43%), median EROA
              0.22 cm².
            grade: checked
            sources: [Baldus2024]
          - text: >-
              Death, heart-failure hospitalization, mitral re-intervention, assist device or stroke at one year:
              16.7% with TEER, 22.5% with surgery (difference -6 points, -17 to 6; not inferior, p < 0.001).
            grade: checked
            sources: [Baldus2024]
          - text: >-
              What was left: MR of 3+ or more at one year in 8.9% and 1.5%, MR of 1+ or less in 73.2% and 87.3%.
            grade: checked
            sources: [Baldus2024]
          - text: >-
              Safety at 30 days: 14.9% and 54.8% had an event, major bleeding 3% and 29%, new atrial
              fibrillation 9% and 33%.
            grade: checked
            sources: [Baldus2024]
      - heading: "COAPT: secondary MR, selected"
        points:
          - text: >-
              614 patients with EROA 0.41 ± 0.15 cm², LV end-diastolic volume 192.7 ± 71 mL and LVEF 31.3 ±
              9.3%.
            grade: checked
            sources: [Asch2019]
          - text: >-
              Symptoms had to persist on maximally tolerated drugs, and the echo that counted came after therapy
              was stable.
            grade: checked
            sources: [COAPT-NCT]
          - text: >-
              Over two years heart-failure hospitalizations ran at 35.8% a patient-year with the clip and 67.9%
              without: 47% fewer.
            grade: checked
            sources: [CRC2019, Stone2018]
          - text: "Death at two years: 29.1% with the clip and 46.1% without."
            grade: checked
            sources: [Kardionet-COAPT, Stone2018]
          - text: "As a hazard ratio 0.62."
            grade: recalled
            sources: [Stone2018]
          - text: >-
              At five years: hospitalization 33.1% and 57.2% a year (HR 0.53), death 57.3% and 67.2% (HR 0.72),
              death or hospitalization 73.6% and 91.5%.
            grade: checked
            sources: [Stone2023]
          - text: >-
              Control patients could have the clip after 24 months; that dilutes the difference at five years.
            grade: recalled
            sources: [Stone2023]
          - text: "Device events: 1.4%, all within 30 days."
            grade: checked
            sources: [Stone2023]
      - heading: "MITRA-FR: secondary MR, neutral"
        points:
          - text: "307 patients, 152 and 155, LVEF 15-40%. No difference at one year."
            grade: checked
            sources: [Obadia2018, Leurent2022, PCR-MITRAFR]
          - text: "The primary end point came to 54.6% with the clip and 51.3% without."
            grade: recalled
            sources: [Obadia2018]
          - text: "Baseline EROA was 0.31 ± 0.10 cm², LV end-diastolic volume index 135 ± 35 mL/m²."
            grade: recalled
            sources: [Obadia2018]
          - text: >-
              At two years still none: death or heart-failure hospitalization 63.8% and 67.1%, HR 1.01
              (0.77-1.34); death 34.9% and 34.2%.
            grade: checked
            sources: [Iung2019]
          - text: >-
              Landmark analysis: among the 140 patients (67 and 73) alive and without such a hospitalization at
              month 12, HR 0.46 (0.20-1.02, p = 0.057) until month 24. Survivors were compared, not the
              randomized groups.
            grade: checked
            sources: [Leurent2022]
      - heading: "RESHAPE-HF2: moderate to severe secondary MR"
        points:
          - text: "505 randomized, 250 and 255, in secondary MR of moderate to severe degree."
            grade: recalled
            sources: [Anker2024]
          - text: >-
              The three primary end points: recurrent heart-failure hospitalization or cardiovascular death,
              rate ratio 0.64; hospitalization alone 0.59; KCCQ 10.9 points better.
            grade: recalled
            sources: [Anker2024]
          - text: "A first event of the two: HR 0.65 (0.49-0.85)."
            grade: recalled
            sources: [Anker2024]
          - text: >-
              Smaller leaks than in COAPT: EROA 0.25 ± 0.08 cm² (14% above 0.40, 23% below 0.20), LV
              end-diastolic volume 211 ± 76 mL, LVEF 31 ± 8%.
            grade: checked
            sources: [Anker-baseline, RESHAPE-hosp]
          - text: >-
              Entry: a heart-failure hospitalization within 90 days, or BNP of at least 300 or NT-proBNP of at
              least 1000 pg/mL.
            grade: checked
            sources: [ACC-RESHAPE]
          - text: >-
              Drugs: beta-blocker 96%, renin-angiotensin inhibitor or ARNI 82%, mineralocorticoid antagonist
              82%, SGLT2 inhibitor 7%; CRT 29%.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Registries"
        points:
          - text: >-
              Degenerative MR at 65 or older, n = 1187, TEER compared with no surgery: HR for death 0.47
              (0.37-0.58), in 247 matched pairs 0.60 (0.40-0.91). MR of moderate-severe degree remained in 66 of
              872 (7.6%): 30 ± 6% of them died in a year, 11 ± 1% of those with a trivial leak.
            grade: checked
            sources: [Benfari2022]
          - text: >-
              US registry, degenerative MR: success in 89% (moderate MR or less, no severe stenosis). Residual
              MR and gradient were both tied to death or heart failure at one year.
            grade: checked
            sources: [TCTMD-Makkar2023]
          - text: "That registry counted 19,088 patients."
            grade: recalled
            sources: [TCTMD-Makkar2023]
          - text: >-
              US hospitals (TVT, 2013-15, 2952 patients): MR of 2+ or less without death or surgery in 91.8%;
              2.7% died in hospital, 5.2% within 30 days, 25.8% within a year.
            grade: checked
            sources: [ACC-TVT2017]
          - text: >-
              EXPAND G4 (2022, 1164 patients): a clip in 98%, MR of 2+ or less and alive at discharge in 96.2%.
            grade: checked
            sources: [CRT-G4]
          - text: "EXPAND G4 later: 1.3% dead at 30 days; MR of 1+ or less in 92.6% at one year."
            grade: recalled
            sources: []
          - text: "TRAMI (2010-13): NYHA I-II in 11.0% before and 63.3% after a year; one-year mortality 20.3%."
            grade: checked
            sources: [Puls2016]
          - text: "EuroSMR: 34.5% of 1022 patients met COAPT criteria."
            grade: checked
            sources: [ACC-EuroSMR]
      - heading: "PASCAL or MitraClip"
        points:
          - text: >-
              CLASP IID, 300 patients at prohibitive risk, degenerative MR, 2 to 1. At two years MR of 1+ or
              less in 78.8% with PASCAL and 68.5% with MitraClip (p = 0.12), 2+ or less in 94.9% and 93.2%;
              gradient 3.9 and 3.5 mmHg; survival 80.8% and 86.2% (p = 0.22).
            grade: checked
            sources: [CLASP-IID]
          - text: "Free of heart-failure hospitalization in CLASP IID: 86.4% and 94.3% (p = 0.058)."
            grade: checked
            sources: [CLASP-IID]
          - text: >-
              Five studies pooled (1315 patients): the two alike. OCEAN-Mitral, primary MR, 150 PASCAL and 679
              G4: MR of 1+ or less at 30 days in 71.6% and 65.8%, not different.
            grade: checked
            sources: [PASCAL-pooled, Enta2026]
          - "CLASP IIF, the trial in secondary MR: no result was found up to November 2026."
      - heading: "Trials that are to answer next"
        points:
          - text: >-
              REPAIR MR (NCT04198870): 500 patients with primary MR, 75 or older, or STS of 2% or more, or
              comorbidity; TEER against surgical repair, end points at two years. No result was found up to
              November 2026.
            grade: checked
            sources: [SCAI-REPAIRMR]
          - text: >-
              PRIMARY (NCT05051033): primary MR, 60 or older, all risks, TEER against surgery. No result was
              found up to November 2026.
            grade: checked
            sources: [PRIMARY-NCT]
          - "They decide whether TEER moves to patients whom a surgeon would operate today."
      - heading: "Where the trials disagree, and why"
        points:
          - >-
            The usual explanation for COAPT and MITRA-FR: other patients were selected, and drug therapy
            differed. Likely, not proven.
          - text: >-
              Better clipping alone does not explain it: MITRA-FR patients with MR of 1+ or less at discharge
              still did no better.
            grade: checked
            sources: [MITRAFR-success]
          - text: "Nor does the ratio: EROA/LVEDV was not strongly supported as selector in COAPT (n = 548)."
            grade: checked
            sources: [Lindenfeld2021]
          - text: >-
              RESHAPE-HF2 complicates the story: smaller leaks in larger ventricles than COAPT, and yet a
              benefit.
            grade: recalled
            sources: [Anker-baseline, Asch2019, Anker2024]
    terms:
      - everest-ii
      - coapt
      - mitra-fr
      - reshape-hf2
      - gdmt
      - eroa
      - lvedv
      - kccq
      - proportionate-mr
      - matterhorn
      - clasp-iid
    see:
      - where-sources-disagree
      - guidelines
      - hemodynamic-numbers
      - primary-and-secondary-mr
      - longevity
      - pascal-system
      - echo-after-the-clip
  - id: guidelines
    title: "Guidelines and labels"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            A guideline class says how a society weighs the evidence. A label says what a regulator allows.
            Neither looks at the patient; the heart team does.
      - heading: "Primary MR, high or prohibitive surgical risk"
        points:
          - text: "An editorial of 2021 prints IIa in one guideline and IIb in another."
            grade: checked
            sources: [EIJ-EdLAE2021]
          - text: >-
              ACC/AHA 2020 is the 2a: severe symptoms (NYHA III or IV), suitable anatomy, life expectancy of at
              least a year.
            grade: checked
            sources: [ACCAHA2020-Abbott]
          - text: "ESC/EACTS 2021 is the IIb."
            grade: recalled
            sources: [Vahanian2022]
          - text: "ESC/EACTS 2025 raised it to IIa."
            grade: checked
            sources: [KharsaEd2026]
          - text: "At acceptable risk surgical repair comes first."
            grade: recalled
            sources: [Otto2021]
          - text: "Without symptoms: LVEF of 60% or less, or LVESD of 40 mm or more, is class 1 for surgery."
            grade: checked
            sources: [ACCAHA2014, Otto2021]
          - text: "ESC/EACTS 2025 has a new class I B for surgery in some patients without symptoms."
            grade: checked
            sources: [DGTHG2025]
      - heading: "Secondary MR"
        points:
          - text: >-
              ACC/AHA 2020 and ESC/EACTS 2021: class 2a and IIa for patients who meet the criteria. The US text
              contains them: LVEF 20-50%, LVESD of 70 mm or less, PASP of 70 mmHg or less, on optimized therapy.
            grade: checked
            sources: [EIJ-EdLAE2021, ACCAHA2020-Abbott]
          - text: >-
              ESC/EACTS 2025: class I A for ventricular secondary MR that stays symptomatic and meets the
              criteria on optimized therapy (LVEF of 50% or less in the summary).
            grade: checked
            sources: [Rudolph2025, Praz2025]
          - text: >-
              Atrial secondary MR in 2025: surgery with ablation of atrial fibrillation IIa B; TEER IIb B after
              rhythm control, where surgery is no option.
            grade: checked
            sources: [Rudolph2025]
          - "The lines of 2025 come from a published summary. Read the table itself before you quote it."
      - heading: "Grading"
        points:
          - text: >-
              ASE 2017: mild, moderate and severe by vena contracta, EROA, volume, fraction, jet, inflow and
              pulmonary veins, all read together.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Moderate has two bands: EROA 0.20-0.29 and 0.30-0.39 cm², volume 30-44 and 45-59 mL, fraction
              30-39 and 40-49%.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              COAPT's laboratory called 3+ or more in three tiers. First: EROA of at least 0.30 cm² or systolic
              reversal in a pulmonary vein.
            grade: checked
            sources: [ACC-COAPTecho, Asch2019]
          - text: >-
              Second tier: EROA 0.20-0.29 cm² with one of volume 45 mL or more, fraction 40% or more, vena
              contracta 0.5 cm or more.
            grade: recalled
            sources: [Stone2018, Asch2019]
          - text: >-
              Third tier: EROA below 0.20 cm² or not measured, with two signs; the further ones are a PISA
              radius above 0.9 cm, a jet of 6 cm or more that wraps around the atrium, an E wave of 1.5 m/s or
              more.
            grade: recalled
            sources: [Stone2018, Asch2019]
      - heading: "Labels"
        points:
          - text: >-
              US label, primary MR (24 October 2013): prohibitive risk, on which a surgeon and a cardiologist
              with mitral experience agree.
            grade: checked
            sources: [AbbottHCP-burden, FDA2013]
          - text: >-
              US label, secondary MR (14 March 2019): symptomatic moderate-to-severe or severe MR on maximally
              tolerated therapy, judged by a heart team.
            grade: checked
            sources: [FDA2019-SMR]
          - text: "The numbers of that label: LVEF 20-50%, LVESD of 70 mm or less."
            grade: recalled
            sources: []
          - text: >-
              US coverage: CMS determination 20.33 (2021) for both kinds, with volumes for surgeon and
              interventionalist.
            grade: checked
            sources: [CMS-NCD2033]
          - text: >-
              PASCAL Precision in the United States: 15 September 2022, degenerative MR at prohibitive risk; no
              US approval for secondary MR was found.
            grade: checked
            sources: [HCPLive-PASCAL]
          - text: >-
              US label, NT generation: no evaluable data with LVEF below 20% or LV end-systolic diameter above
              60 mm.
            grade: checked
            sources: [ACS2018]
          - text: "The first clip was approved in Europe in 2008 and by the FDA in 2013."
            grade: checked
            sources: [Hausleiter2023, USC2021]
          - "The current IFU is the last word on contraindications, sizes and MRI."
      - heading: "How success is defined"
        points:
          - text: "MVARC: effective orifice of at least 1.5 cm² and mean gradient under 5 mmHg."
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Device success at 30 days: alive, no stroke, device in place, MR of trace or less (optimal) or 2+
              or less and one grade better (acceptable), no stenosis, no hemolysis.
            grade: recalled
            sources: [MVARC]
          - text: >-
              Patient success at a year: out of hospital without rehospitalization or re-intervention, NYHA one
              class better, walk at least 50 m farther, KCCQ at least 10 points higher.
            grade: recalled
            sources: [MVARC]
      - heading: "Centers"
        points:
          - text: >-
              ESC/EACTS 2025, volumes a year as summarized: 50 M-TEER, 20 T-TEER, 50 TAVI, 25 mitral operations.
            grade: checked
            sources: [Rudolph2025]
          - text: >-
              CMS 20.33: surgeon 20 mitral operations a year, half of them repairs; interventionalist 50
              structural procedures in a career or 30 left-sided ones a year, and 20 transseptal.
            grade: checked
            sources: [CMS-NCD2033]
          - text: >-
              Training: a core curriculum of EAPCI and EACVI names what a mitral operator and imager must have
              done (2024).
            grade: checked
            sources: [EAPCI2024]
          - "Volume and outcome: the sources disagree; see there."
      - heading: "Infection"
        points:
          - text: "ESC 2023: prophylaxis should be considered after transcatheter mitral repair (IIa)."
            grade: recalled
            sources: [Delgado2023]
          - text: "AHA 2021 and ACC 2020: reasonable for prosthetic material, clips included."
            grade: recalled
            sources: [Wilson2021]
          - text: >-
              ESC 2023 counts patients after valve repair among those at high risk who get prophylaxis for
              dental work.
            grade: checked
            sources: [ESC-IE2023]
    terms: [mvarc, ifu, gdmt, eroa, rvol, rf, kccq]
    see:
      - when-it-is-considered
      - when-it-is-not-ideal
      - what-the-trials-found
      - where-sources-disagree
      - eval-surgical-risk
      - the-heart-team
      - pascal-system
  - id: variations
    title: "Types and variations"
    topic: variations
    grade: composed
    sections:
      - text:
          - text: >-
              The name MitraClip means one particular TEER system. What varies is its delivery and the disease
              it is used for.
            seed: [SEED-TYPE-01]
        points:
          - text: >-
              Primary and secondary MR differ in aim and expectation. In primary MR the clip treats the lesion
              itself; in secondary MR it relieves a sick ventricle or atrium, beside drug therapy, and the heart
              muscle still decides the course.
            seed: [SEED-TYPE-02]
          - text: >-
              One clip or several: each further clip takes away leak and adds gradient. In EXPAND 54% had one
              clip, 41% two, 5% three or more.
            grade: checked
            sources: [TCTMD-XTR2019]
            seed: [SEED-TYPE-03]
          - text: >-
              Device generations and sizes: G4 comes in four sizes. What is available varies by region and year.
            grade: checked
            sources: [Abbott2020]
            seed: [SEED-TYPE-04]
          - text: >-
              Imaging strategy varies by center: TEE is central, and 3D is widely used, en face for the right
              angle and as X-plane for two views at once.
            grade: checked
            sources: [EACVI-TB, Sorajja-TK]
            seed: [SEED-TYPE-05]
          - text: >-
              Anesthesia: general, or deep sedation. In 271 cases ICU stay was needed in 96% and 19%, with no
              difference in death. In 156 sedations 2% changed to general anesthesia.
            grade: checked
            sources: [PatzeltGA2017, DS2017]
            seed: [SEED-TYPE-06]
      - heading: "More on anesthesia"
        points:
          - text: "Five studies pooled: procedural success with sedation OR 0.75 (0.30-1.88), ICU stay shorter."
            grade: checked
            sources: [MetaGA]
          - text: >-
              Moderate sedation in 102 cases: none converted, 60 ± 10.5 minutes, 10.1 ± 2.1 minutes of
              fluoroscopy, 1.2 ± 0.4 clips.
            grade: checked
            sources: [Ates-MCS]
          - >-
            Where TEE cannot be used, ultrasound from inside the heart is a fallback. It needs its own
            expertise.
      - heading: "Puncture, heparin, crossing"
        points:
          - text: "Puncture: posterior and superior by one text, posterior and slightly inferior by another."
            grade: checked
            sources: [EIJ-Tools, JSHD2015]
          - text: >-
              Height: more than 4 cm in primary and about 4 cm in secondary MR by one text, 3.5-4.5 cm by
              mechanism in others; a medial jet asks for a higher, a lateral jet for a lower puncture.
            grade: checked
            sources: [PMC5752829, SOLACI-Paso, Dahl-Ailawadi]
          - text: >-
              Tools: a needle, diathermy on it (66 MitraClip patients, all crossed, one coronary air), a balloon
              for a tough septum. In 161 ablation patients a radiofrequency wire was faster (840 against 956 s).
            grade: checked
            sources: [Maisano2012, CaseRepCardiol2017, RF-wire161]
          - text: >-
              Heparin: 2000-3000 IU early and the rest after puncture, or the full bolus right after a safe
              puncture. Both keep ACT above 250 s. A randomized trial, STOP CLOT (410 patients), compares them;
              no result was known in November 2026.
            grade: checked
            sources: [EIJ-Tools, Pregowski2020, STOP-CLOT]
          - text: >-
              Crossing into the ventricle: EACVI closes the arms first and opens them below; one US atlas
              crosses open at 180° and closes to 120° below.
            grade: checked
            sources: [EACVI-TB, Dahl-Ailawadi]
          - text: "Others cross with the arms at 60° or less."
            grade: recalled
            sources: []
          - text: >-
              To steady the grasp: ventilation maneuvers are described; adenosine was tried and found
              unreliable. Rapid pacing is operator practice without a figure.
            grade: checked
            sources: [Heart2011-letter, TK-Case14]
      - heading: "Closing"
        points:
          - text: >-
              Vein, by suture device (40) or by hand or figure-of-eight suture with a 12-hour bandage (40):
              hemostasis at once in 92.5% with the device; lying still 4 and 12 hours.
            grade: checked
            sources: [Geis2015]
          - text: >-
              Vein, by modified figure-of-eight suture (56): bed rest 2-4 hours, bleeding 14% of any degree,
              1.8% of BARC 3 or more.
            grade: checked
            sources: [Fig8]
          - text: >-
              Septum: closed at once for a right-to-left shunt with hypoxemia. Routine closing of a
              left-to-right shunt brought no gain in MITHRAS.
            grade: checked
            sources: [iASD-SOTA, ACC-MITHRAS]
          - text: >-
              Protamine at the end: given in one early series and in one atlas, until the ACT is normal; other
              labs give none.
            grade: checked
            sources: [Kothandan2014, Dahl-Ailawadi]
      - heading: "What else differs by center"
        points:
          - >-
            Antibiotic and dose; pause of anticoagulants; ICU or ward; whether left atrial pressure is recorded;
            how much gradient or MR is accepted.
          - >-
            Duration of antiplatelet drugs, dates of echo, dental cover after the first months, referral to
            rehabilitation.
    figures: [tee-views, clip-states]
    terms: [g4, pascal, tee, x-plane, ice, act, proglide-perclose, figure-of-eight-suture, iasd]
    see:
      - devices-and-sizes
      - primary-and-secondary-mr
      - where-sources-disagree
      - prep-anesthesia
      - prep-heparin
      - prep-access
      - intv-second-clip
      - intv-cross
      - pascal-system
      - drugs-around-the-day
  - id: devices-and-sizes
    title: "Devices and sizes"
    topic: variations
    grade: composed
    sections:
      - text:
          - >-
            Match the clip to the leaflet, the gap and the opening. Longer and wider arms take more leak with
            fewer clips; they cost more opening and strain the leaflets more.
      - heading: "Generations"
        points:
          - text: "Classic: CE mark 2008; FDA 2013 for primary MR, 2019 for secondary MR."
            grade: checked
            sources: [Hausleiter2023, USC2021, FDA2019-SMR]
          - text: "Classic arms: 9 mm."
            grade: recalled
            sources: []
          - text: "NT, 2016: better steering, nitinol grippers."
            grade: recalled
            sources: []
          - text: "NTR and XTR came in 2018."
            grade: recalled
            sources: []
          - text: "XTR arms are 3 mm longer."
            grade: checked
            sources: [TCTMD-XTR2019]
          - text: "Early on there was a signal of single-leaflet attachment with the XTR."
            grade: recalled
            sources: []
          - text: >-
              G4: FDA 2019, CE 2020. Four sizes, grippers that move one by one, left atrial pressure through the
              guide.
            grade: checked
            sources: [Abbott2020]
          - text: >-
              A G5 steerable guide is registered in the United States (510(k) K243224, listed 2026). Ask which
              guide is on the table.
            grade: checked
            sources: [FDA-G5]
      - heading: "The four G4 clips"
        points:
          - text: >-
              NT: arms 9 mm, width 4 mm. For short leaflets, a small opening, calcium nearby, a commissure, a
              second clip.
            grade: recalled
            sources: []
          - text: >-
              NTW: arms 9 mm, width 6 mm. The default of many: broad jet, moderate leaflets, valve area of 4 cm²
              or more.
            grade: recalled
            sources: []
          - text: "XT: arms 12 mm, width 4 mm. For long or prolapsing leaflets in a narrow space."
            grade: recalled
            sources: []
          - text: >-
              XTW: arms 12 mm, width 6 mm. For a large flail gap or width, a big valve, a broad central jet,
              valve area of 4.0-5 cm² or more.
            grade: recalled
            sources: []
          - text: "Leaflet on the arm: at least 6 mm on 9 mm arms, at least 9 mm on 12 mm arms."
            grade: recalled
            sources: []
      - heading: "What size costs"
        points:
          - text: "One site: leaflet injury in 14.6% with XTR and 1.7% with NTR."
            grade: checked
            sources: [EIJ-EdLAE2021]
          - text: "Yet an XTR held a calcified leaflet after an NTR had failed. It is a judgment call."
            grade: checked
            sources: [Lin2020]
          - text: >-
              Small valve (below 4.0 cm²): 1.3 clips on average against 1.5, 3.9 against 3.3 mmHg afterward.
            grade: checked
            sources: [Kharsa2026]
          - text: "Gradient above 5 mmHg with more than one clip in 33%, with one in 21%."
            grade: checked
            sources: [Oguz2021]
          - text: >-
              Gripping one leaflet at a time helps with flail and gap. Long travel of the clip between the
              leaflets (6.5 and 12.4 mm) came before one SLDA and one tear.
            grade: checked
            sources: [Nishiura2024]
      - heading: "Guide and delivery system"
        points:
          - text: "The guide is quoted as 24F, its size at the insertion."
            grade: checked
            sources: [Hart2017]
          - text: "It is quoted as 22F too, its size at the septum."
            grade: checked
            sources: [Paukovitsch2021]
          - text: >-
              The vein is opened step by step: 9F, a stiff wire to the superior vena cava, 18F, then the guide.
            grade: checked
            sources: [EIJ-Tools]
          - text: >-
              Steering, one atlas: + on the guide moves the sleeve posterior; A on the sleeve moves it anterior
              and lateral, M medial and down over the valve. For an aorta hugger: + on the guide, then A, then
              M.
            grade: checked
            sources: [Sorajja-Hugger]
          - text: >-
              Clockwise torque of the guide is meant to go posterior. + once pulled the tip toward the right
              atrium: watch it.
            grade: checked
            sources: [MAUDE-12778810]
          - >-
            Directions depend on torque and generation. Confirm them in the IFU and with a proctor, on the
            bench.
      - heading: "Another system"
        points:
          - "PASCAL has an article of its own."
    figures: [clip-states, double-orifice]
    terms: [g4, pascal, gripper, cga, arm-angle, sgc, cds, french-f, leaflet-insertion, single-leaflet-attachment]
    see:
      - how-the-clip-works
      - variations
      - complications
      - prep-equipment
      - prep-access
      - intv-grasp
      - intv-second-clip
      - pascal-system
      - leaflet-tear
  - id: pascal-system
    title: "PASCAL, the other system"
    topic: variations
    grade: composed
    sections:
      - text:
          - >-
            PASCAL repairs edge to edge as the clip does, with another implant and other handles. The steps of
            this walk follow the MitraClip: for PASCAL its own directions for use and a proctor decide every
            move.
      - heading: "The implant"
        points:
          - text: >-
              Two sizes, clasps that grasp one leaflet at a time, and an implant that can be elongated to leave
              the chords.
            grade: checked
            sources: [HCPLive-PASCAL]
          - text: >-
              A spacer fills the middle between two broad paddles. P10 is the wide size, Ace the narrow one.
            grade: recalled
            sources: []
      - heading: "Where it is approved"
        points:
          - text: >-
              United States: PASCAL Precision, 15 September 2022, degenerative MR at prohibitive risk. No US
              approval for secondary MR was found. Europe: both kinds.
            grade: checked
            sources: [HCPLive-PASCAL]
          - "Look up the present label of your country."
      - heading: "What its directions caution about"
        points:
          - text: >-
              A flail wider than 15 mm or a gap above 10 mm; two or more significant jets; a commissural jet; a
              valve area below 4.0 cm².
            grade: checked
            sources: [PASCAL-manual]
          - text: >-
              A puncture below 3.5 cm, a left atrium of 35 mm or less, an LV end-diastolic diameter above 8.0
              cm. Flush and de-air throughout.
            grade: checked
            sources: [PASCAL-manual]
      - heading: "What differs at the valve"
        points:
          - text: >-
              Elongated, the implant is a narrow rod: that is how it is drawn back through the chords, where the
              clip inverts its arms.
            grade: recalled
            sources: []
          - text: "Each clasp is lowered and raised alone, to take or to correct one leaflet."
            grade: recalled
            sources: []
          - >-
            The rest is the same craft: perpendicular, both leaflets proven in two planes, gradient with its
            heart rate, grade before and after release.
      - heading: "What was found"
        points:
          - text: >-
              CLASP IID, 300 patients, degenerative MR, against MitraClip: MR of 1+ or less at two years 78.8%
              and 68.5% (p = 0.12), survival 80.8% and 86.2% (p = 0.22), gradient 3.9 and 3.5 mmHg.
            grade: checked
            sources: [CLASP-IID]
          - text: >-
              CLASP, one arm, 124 patients, two years: survival 80% (72% in secondary, 94% in primary MR), MR of
              1+ or less in 78%.
            grade: checked
            sources: [CLASP2021]
          - text: >-
              Pooled, five studies, 1315 patients: alike. 50 patients of daily care: success in all, gradient of
              5 mmHg or less in all.
            grade: checked
            sources: [PASCAL-pooled, Besler2020]
          - >-
            Which of the two for which valve is a matter of anatomy, label and training; no trial has settled
            it.
    figures: [double-orifice]
    terms: [pascal, clasp-iid, gripper, ifu]
    see: [devices-and-sizes, variations, what-the-trials-found, intv-device, eval-alternatives, leaflet-tear]
  - id: pros
    title: "What speaks for it"
    topic: pros-cons
    grade: composed
    sections:
      - points:
          - text: >-
              It is minimally invasive: a catheter through a vein, in most cases without opening the chest.
            seed: [SEED-PRO-01]
          - text: >-
              In selected patients it reduces MR and improves hemodynamics: 3D vena contracta area from 0.99 ±
              0.46 to 0.22 ± 0.15 cm² (n = 29), cardiac output from 5.0 ± 2.0 to 5.7 ± 1.9 L/min (n = 107).
            grade: checked
            sources: [Dietl2018, Siegel2011]
            seed: [SEED-PRO-02]
          - text: >-
              Live imaging gives feedback. Leak, gradient and insertion are read while the clip can still be
              moved.
            seed: [SEED-PRO-03]
          - text: >-
              It is often feasible where surgical risk is high: STS of 8% for replacement or 6% for repair,
              porcelain aorta, frailty, hostile chest.
            grade: checked
            sources: [AbbottHCP-FAQ]
            seed: [SEED-PRO-04]
          - text: "No heart-lung machine is usually needed."
            seed: [SEED-PRO-05]
          - text: "It combines with medical therapy for heart failure; each does what the other cannot."
            seed: [SEED-PRO-06]
      - heading: "In numbers"
        points:
          - text: >-
              Safer early than surgery: major adverse events at 30 days 15% against 48% in EVEREST II, 14.9%
              against 54.8% in MATTERHORN.
            grade: checked
            sources: [JAMS-summary, Baldus2024]
          - text: >-
              It succeeds as a procedure: 98.2% in TRAMI (2010-13); MR of 2+ or less and alive at discharge in
              96.2% in EXPAND G4 (2022).
            grade: checked
            sources: [Schueler2016, CRT-G4]
          - text: "It relieves: NYHA I-II in 11.0% before and 63.3% a year after in TRAMI."
            grade: checked
            sources: [Puls2016]
          - text: >-
              In selected secondary MR fewer died in COAPT: 29.1% against 46.1% at 2 years, 57.3% against 67.2%
              at 5. MITRA-FR found no difference.
            grade: checked
            sources: [Kardionet-COAPT, Stone2023, Iung2019]
          - text: "Easier on the kidney than surgery: acute injury 17.9% against 25.8%."
            grade: checked
            sources: [Koerber2018]
          - text: "Short stay: 33% left within 24 hours in US data of 2013-17."
            grade: checked
            sources: [NRD-30d]
          - text: "Device events are few and early: 1.4% in COAPT, all within 30 days."
            grade: checked
            sources: [Stone2023]
          - text: "MRI at 1.5 and 3 T stays possible by the Dutch guideline."
            grade: checked
            sources: [Hofman2021]
    figures: [catheter-route]
    terms: [m-teer, gdmt, tee, sts-prom]
    see: [cons, purpose-and-benefits, alternatives, what-the-trials-found]
  - id: cons
    title: "What speaks against it"
    topic: pros-cons
    grade: composed
    sections:
      - points:
          - text: >-
              Anatomy sets limits: short or calcified leaflets, a small opening, wide or commissural lesions.
            seed: [SEED-CON-01]
          - text: "MR may remain or come back. In 167 patients 9.5% had residual and 16.2% recurrent MR."
            grade: checked
            sources: [Reint-167]
            seed: [SEED-CON-02]
          - text: >-
              The gradient limits how much can be clipped: effective orifice at least 1.5 cm², mean gradient
              under 5 mmHg.
            grade: checked
            sources: [KharsaEd2026]
            seed: [SEED-CON-03]
          - text: >-
              It can harm, and the risk varies by clinician and case: bleeding (5.9% in US data of 2013-17, 3.3%
              in 2016-19), vascular injury (under 1%), stroke (under 1%; new, mostly silent MRI lesions in 23 of
              27), infection (rare endocarditis, 42% mortality).
            grade: checked
            sources: [NRD-30d, NIS2019, Blazek2015, Asmarats2018]
            seed: [SEED-CON-04]
          - text: >-
              Another intervention or surgery may be needed later. At four years 24.8% of the clip arm of
              EVEREST II had had mitral surgery.
            grade: checked
            sources: [Mauri2013]
            seed: [SEED-CON-05]
          - text: "It needs expertise and imaging resources, which may limit access in some regions."
            seed: [SEED-CON-06]
      - heading: "In numbers"
        points:
          - text: >-
              It repairs less than surgery: free of death, mitral surgery and 3-4+ MR at a year 55% against 73%
              in EVEREST II; MR of 3+ or more at a year 8.9% against 1.5% in MATTERHORN.
            grade: checked
            sources: [JAMS-summary, Baldus2024]
          - text: "A leaflet may slip or tear: 2.0% in EXPAND."
            grade: checked
            sources: [AschEXPAND2021]
          - text: >-
              When it fails, it often fails early: 16 of 63 in the first year, one more in the second
              (MitraSWISS, 74 patients).
            grade: checked
            sources: [Toggweiler2014]
          - text: "It narrows the valve: 6.0 ± 1.3 to 3.6 ± 1.2 cm²."
            grade: checked
            sources: [Herrmann2009]
          - text: "It leaves a hole in the septum: a shunt persists in 34-62%."
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
          - text: "The ventricle may falter: early afterload mismatch in 26% of 73 with functional MR."
            grade: checked
            sources: [Melisurgo2014]
          - text: >-
              It narrows later choices: of 332 operated after TEER 92.5% had a replacement, 16.6% died within 30
              days.
            grade: checked
            sources: [Kaneko2021]
          - >-
            After release the clip can no longer be opened or moved; before it, in most cases but not in all.
            Say so in the consent.
    figures: [double-orifice]
    terms: [single-leaflet-attachment, mean-gradient, mva, eoa, iasd]
    see: [pros, complications, when-it-is-not-ideal, longevity, alternatives]
  - id: where-sources-disagree
    title: "Where sources disagree"
    topic: evidence
    grade: composed
    sections:
      - text:
          - "Both sides of each point. Know which side your center takes, and why."
      - heading: "Selection"
        points:
          - text: >-
              EROA for severe secondary MR: 0.20 cm² historically and 0.30 cm² in the ESC text of 2021; 0.40 cm²
              in ACC/AHA 2020.
            grade: recalled
            sources: [Vahanian2022, Otto2021]
          - text: "Proportionate MR, for: a leak large for its ventricle should gain most from the clip."
            grade: recalled
            sources: [Grayburn2019]
          - text: >-
              Proportionate MR, against: a COAPT re-analysis (n = 548) did not strongly support EROA/LVEDV as
              selector.
            grade: checked
            sources: [Lindenfeld2021]
          - text: >-
              Valve area of 4.0 cm²: EVEREST and COAPT asked for it; yet 66 of 305 patients had less and did as
              well at two years.
            grade: checked
            sources: [Tamburino2010, COAPT-NCT, Kharsa2026]
          - text: >-
              Secondary MR: COAPT and RESHAPE-HF2 favored the clip; MITRA-FR was neutral at one year and at two.
            grade: checked
            sources: [Stone2023, ACC-RESHAPE, Iung2019]
          - text: >-
              COAPT's 70 mm: one ACC journal scan prints LV end-diastolic, other texts and the protocol
              end-systolic diameter. Use end-systolic.
            grade: checked
            sources: [ACC-COAPTecho, COAPTcriteria146]
          - text: >-
              COAPT's second tier: one journal scan prints a fraction above 40% and a vena contracta above 0.5
              cm, others 40% or more and 0.5 cm or more.
            grade: checked
            sources: [ACC-COAPTecho]
          - text: >-
              STS bands: below 4, 4-8 and above 8% in older texts; below 3, 3-8 and above 8% in ACC/AHA 2020.
            grade: recalled
            sources: [Otto2021]
          - text: >-
              Volume: for, US hospitals with at most 3 cases a year had 7.8% deaths and those with 14 or more
              3.0%; against, no link in 24,709 German cases and in 14,647 US admissions.
            grade: checked
            sources: [Volume-NRD, Keller2021, NRD-30d]
          - text: "Besides these: the shortest leaflet to grasp is 6, 7, 8 or 10 mm, by author."
            grade: recalled
            sources: []
      - heading: "Preparation"
        points:
          - text: >-
              Anesthesia: general in most programs because of TEE; deep sedation in others, with like results
              and less ICU (19% against 96%).
            grade: checked
            sources: [PatzeltGA2017, DS2017, MetaGA]
          - text: >-
              Heparin: 2000-3000 IU before the puncture and the rest after; or the whole bolus right after a
              safe puncture. The second way had transient thrombus in 9 of 100; none embolized, 2 of the 9 and 4
              of the other 91 died in hospital (p = 0.09). STOP CLOT is to decide.
            grade: checked
            sources: [EIJ-Tools, Pregowski2020, STOP-CLOT]
          - text: "The guide: 24F in one text, 22F in another. One means the insertion, the other the septum."
            grade: checked
            sources: [Hart2017, Paukovitsch2021]
          - text: >-
              GLP-1 agonists before anesthesia: stop (ASA 2023), or mostly go on (five societies 2024, SPAQI).
            grade: checked
            sources: [GLP1-2024, SPAQI-GLP1]
          - text: "Protamine at the end: given in one series and one atlas; other labs give none."
            grade: checked
            sources: [Kothandan2014, Dahl-Ailawadi]
      - heading: "Intervention"
        points:
          - text: "Puncture: posterior and superior in one text, posterior and slightly inferior in another."
            grade: checked
            sources: [EIJ-Tools, JSHD2015]
          - text: >-
              Height, one text: more than 4 cm above the annular plane in primary, about 4 cm in secondary MR.
              Others: 3.5-4.5 cm above the valve plane, by mechanism; below 3.5 cm PASCAL's directions caution.
            grade: checked
            sources: [PMC5752829, SOLACI-Paso, Dahl-Ailawadi, PASCAL-manual]
          - text: >-
              Height, as others teach it: 4.0-4.5 (to about 5) cm above coaptation; 3.5-4.0 cm in functional MR.
            grade: recalled
            sources: []
          - text: >-
              Crossing into the ventricle: EACVI with arms closed; one US atlas with arms open at 180°, closed
              to 120° below.
            grade: checked
            sources: [EACVI-TB, Dahl-Ailawadi]
          - text: "Crossing, others: with arms open to 60° or less."
            grade: recalled
            sources: []
          - text: >-
              Turning below the valve: many say never; one atlas shows a small correction under 3D, an FDA
              report a clip caught in chords after slight adjustments.
            grade: checked
            sources: [Sorajja-TK, MAUDE-17255279]
          - text: >-
              Dilator or sheath in the aorta: surgery always, as taught; or the level decides, as in 24 cases
              where none of 15 at a sinus or the sinotubular junction had tamponade.
            grade: checked
            sources: [ChenRoot]
          - text: >-
              Residual MR of 1+ or less against 2+: better in COAPT (37.7% with 0 or 1+ and 49.5% with 2+ died
              or were admitted within two years) and in MitraSWISS (74 patients); no difference in long-term
              survival in 821 German patients; in a small series 2+ or less counted at the end of the case, 1+
              or less at discharge.
            grade: checked
            sources: [Kar2021, Toggweiler2014, Ausbuettel2026, Sudarsky2021]
          - text: >-
              Septal hole: worse class in one series (57% against 30% above NYHA II), no effect in three.
              Closing for hypoxemia is agreed; routine closing brought no gain in MITHRAS.
            grade: checked
            sources: [iASD-SOTA, Schueler2015, Chao2023, SciRep2021, Paukovitsch2021, ACC-MITHRAS]
      - heading: "Result"
        points:
          - text: >-
              Gradient above 5 mmHg, harmful: worse above 4.4 mmHg in degenerative MR (n = 255); top quarter HR
              1.53 for death or heart failure (n = 283), driven by primary MR; death HR 1.91 (n = 243).
            grade: checked
            sources: [Patzelt2019, Sammour2024, Oguz2021]
          - text: >-
              Gradient, harmless: in 419 with primary MR no difference at two years between quarters of 1.9 to 6
              mmHg. Residual MR was what counted.
            grade: checked
            sources: [SOLACI-419]
          - text: "Gradient, both: the US registry tied residual MR and gradient to outcome."
            grade: checked
            sources: [TCTMD-Makkar2023]
          - text: >-
              Gradient in secondary MR: in a COAPT analysis (Halaby 2021) a higher one did not take the benefit
              away.
            grade: recalled
            sources: []
          - text: >-
              Left atrial pressure as predictor: in OCEAN-Mitral (n = 2629) yes in degenerative (HR 0.66), no in
              functional MR (HR 0.90).
            grade: checked
            sources: [OCEAN-LAP]
          - text: "Left atrial pressure, no: a small series is said not to show it."
            grade: recalled
            sources: []
          - text: >-
              Left atrial pressure, yes: in a preprint (n = 181) the residual mean predicted events, HR 1.073
              per mmHg.
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Afterload mismatch: long-term survival similar in one series, except with early LVEF below 17%; in
              another, early dilation went with more deaths.
            grade: checked
            sources: [Melisurgo2014, JIC-AM]
      - heading: "Afterward"
        points:
          - text: >-
              Antithrombotic drugs: two antiplatelets, anticoagulant alone, or both; some take none. Observation
              favors anticoagulant alone in atrial fibrillation; no randomized trial decides.
            grade: checked
            sources: [Ausbuettel2022, DutchOAC, InGef2022, Optum2025]
          - text: >-
              Dental prophylaxis, whether: reasonable (AHA 2021, ACC 2020) or to be considered (ESC 2023, IIa).
            grade: recalled
            sources: [Wilson2021, Delgado2023]
          - "Dental prophylaxis, for how long: some centers stop after months. No source was found for it."
          - text: >-
              A failed clip: surgery gave the best survival in a small series; against it, 332 operated after
              TEER had replacement in 92.5% and 16.6% deaths within 30 days. More clips brought 75% of SLDA to
              2+ or less; in 147 failures 51 had a clip, 36 surgery.
            grade: checked
            sources: [Reint-167, Kaneko2021, AschEXPAND2021, Mangieri2022]
          - text: >-
              Time of the TEE probe: two studies with endoscopy saw more lesions with longer TEE, 442 clinical
              cases did not.
            grade: checked
            sources: [TCTMD-TEE, ELMSTREET2017, TEE-442]
      - heading: "Print against print"
        points:
          - text: "RESHAPE-HF2: 505 randomized in the main paper, 506 in the baseline paper."
            grade: checked
            sources: [Anker2024, Anker-baseline]
          - text: "Area lost: 40% in Herrmann's 96 patients, about half in a review."
            grade: checked
            sources: [Herrmann2009, KharsaEd2026]
          - text: "New brain lesions: 23 of 27 is printed as 85.7%; it is 85.2%."
            grade: checked
            sources: [Blazek2015]
    terms:
      - eroa
      - mva
      - mean-gradient
      - lvedv
      - sts-prom
      - iasd
      - afterload-mismatch
      - dapt
      - lap
      - french-f
      - proportionate-mr
    see:
      - what-is-not-known
      - what-the-trials-found
      - guidelines
      - variations
      - eval-secondary-cutoffs
      - check-gradient
      - follow-antithrombotic
      - pascal-system
      - drugs-around-the-day
  - id: what-is-not-known
    title: "What is not known"
    topic: evidence
    grade: composed
    sections:
      - text:
          - >-
            For the points below no source was found. No figure is given. Ask the IFU, the proctor or the local
            protocol, and distrust a number without a source.
      - heading: "In the lab"
        points:
          - >-
            Which way each knob moves the clip at a given torque and generation: one atlas names directions, no
            text gives a full table. IFU and proctor.
          - >-
            How many attempts at a grasp are too many: no published limit. The center sets one at the time-out.
          - "How much valve area must be left before a second clip: no threshold has been published."
          - >-
            The angle of the X-ray at which the clip is best judged, and the depth of the guide tip in the
            atrium: not found.
          - "Whether a breath-hold steadies puncture and grasp: operator practice, not measured."
          - "Whether protamine should be given at the end: practice differs, no trial was found."
      - heading: "Drugs"
        points:
          - >-
            When to stop an oral anticoagulant before TEER, and to what INR: no rule was written for it. Rules
            for other procedures and the entry criteria of one trial exist.
          - text: >-
              Heparin before or after the puncture: STOP CLOT (410 patients) was planned to end in August 2025;
              no result was known in November 2026.
            grade: checked
            sources: [STOP-CLOT]
          - >-
            Which antibiotic and dose, cefazolin included: no TEER trial found. What is published comes from
            TAVI.
          - "Which antithrombotic plan after the clip, and for how long: no randomized trial."
          - "How long dental prophylaxis should go on: some centers stop after months; no source was found."
      - heading: "How often"
        points:
          - "Air embolism at TEER as a whole: only small series and case reports."
          - "Chordal rupture and entanglement: 1 of 21 in one early series, nothing larger."
          - >-
            New atrial fibrillation during the procedure, heart block, SAM, hemolysis, late tamponade after
            TEER: no rate found.
          - "Retroperitoneal bleeding after the venous access of TEER: no rate found."
      - heading: "Numbers that were not found"
        points:
          - "Regurgitant volume after the clip, as mean and SD: not found."
          - "The table of gradients at 30 days in COAPT: not found."
          - "Area, gradient and pressure half-time in relation to rate and residual MR, as numbers: not found."
          - "The full texts of MVARC, of EXPAND G4 and of the ESC table of 2025: known from summaries only."
          - "Exact values of the current G4 instructions for use, MRI included: look them up for each implant."
      - heading: "After discharge"
        points:
          - "When driving is safe: no figure. National rules and the team decide."
          - "When to work, fly, swim or have sex again: no data found."
          - "Airport gates: no source found. Carry the implant card."
          - >-
            Cost: no figure found that would hold elsewhere. It varies with country, hospital, insurance and
            case.
      - heading: "What trials leave open"
        points:
          - text: >-
              Why COAPT and MITRA-FR differ. Neither better clipping nor the ratio EROA/LVEDV explains it alone.
            grade: checked
            sources: [MITRAFR-success, Lindenfeld2021]
          - text: >-
              Whether atrial secondary MR gains: registries (MITRA-PRO) and one center's 115 patients, no
              randomized trial.
            grade: checked
            sources: [HerzMed-AFMR, MITRAPRO2024]
          - >-
            Whether TEER equals surgery in primary MR at lower risk (REPAIR MR, PRIMARY), and PASCAL in
            secondary MR (CLASP IIF): no result was found up to November 2026.
          - "Whether a guideline of 2026 changes these pages: none was found."
          - text: >-
              How well pressure at the end of the case foretells two years: known from a preprint of 181
              patients.
            grade: checked
            sources: [medRxiv2023]
    terms: [ifu, mvarc, expand, protamine, act]
    see:
      - where-sources-disagree
      - complications
      - aftercare
      - hemodynamic-numbers
      - echo-after-the-clip
      - drugs-around-the-day

"""###
            ]),
        BundledFile(
            path: "reference/foundations.yaml",
            parts: [
###"""
# What the procedure is, what it is for, the valve, the clip, and how the effect runs in time.
articles:
  - id: what-it-is
    title: "What it is"
    topic: overview
    grade: composed
    sections:
      - text:
          - text: >-
              MitraClip is a catheter device that lessens a leak of the mitral valve. The treatment is called
              mitral transcatheter edge-to-edge repair: M-TEER, or TEER for short.
            seed: [SEED-INTRO-01]
          - text: >-
              The team reaches the heart through a vein, by design the right femoral vein in the groin. In most
              cases the chest is not opened.
            grade: checked
            sources: [EIJ-Tools]
            seed: [SEED-INTRO-02]
        points:
          - text: >-
              It is used mostly for selected patients with mitral regurgitation (MR): the leak matters, both
              leaflets can be grasped, and a heart team has weighed TEER against surgery and medicines.
            seed: [SEED-INTRO-03]
          - text: "Relevant MR is common: about 1 in 10 people aged 75 years or more has it."
            grade: checked
            sources: [Hausleiter2023]
      - heading: "What it does"
        text:
          - >-
            The clip pins a piece of the anterior leaflet to a piece of the posterior leaflet where the leak is.
            It copies a surgical stitch, the Alfieri stitch. One opening becomes two smaller ones: a double
            orifice.
        points:
          - >-
            Wanted: a smaller leak, a lower left atrial pressure and v-wave, less lung congestion, more blood
            forward with each beat.
          - >-
            The price: a narrower way into the ventricle, so the diastolic gradient rises. Every further clip
            spends some of the opening.
          - >-
            Color Doppler shows the result at once. Before release the clip can in most cases be opened, moved
            or taken out; chords or an injured leaflet may prevent it. After release it stays.
      - heading: "The five phases"
        points:
          - >-
            Evaluation: is the leak severe, what causes it, does it cause the symptoms, can the valve be
            clipped, and will the person gain from it?
          - "Preparation: anesthesia, TEE plan, blood thinners, vein, consent, gear, roles, time-out."
          - "Intervention: vein, septum, left atrium, alignment, grasp, assessment, release, septum, closure."
          - "Immediate checks: residual MR, gradient, rhythm, pressure, groin, early complications."
          - >-
            Follow-up: symptoms and volume, repeat echo, medicines, rehabilitation, and care of the disease
            behind the leak.
      - heading: "What the patient goes through"
        points:
          - text: >-
              The maker's page for patients says one to three hours. In 102 cases under moderate sedation the
              procedure took 60 ± 10.5 minutes.
            grade: checked
            sources: [Abbott-patient, Ates-MCS]
          - text: >-
              The maker's page says one or two nights in hospital; one program says one to seven days, mostly
              two.
            grade: checked
            sources: [Abbott-patient, Ottawa]
          - text: >-
              In US national data of 2013-17 33% went home within 24 hours, and 15% were back in hospital within
              30 days.
            grade: checked
            sources: [NRD-30d]
      - heading: "The device"
        text:
          - text: >-
              MitraClip is one brand of edge-to-edge system: a cobalt-chromium clip with a polyester cover.
              Access, sizes and names vary by region and year.
            grade: recalled
            sources: [Abbott-patient]
          - text: >-
              PASCAL, with a spacer in its center, is another. Its approval differs: in the United States
              degenerative MR at prohibitive risk (September 2022), in Europe both kinds of MR.
            grade: checked
            sources: [HCPLive-PASCAL]
      - heading: "How to read these pages"
        text:
          - >-
            They teach. They are no medical device and no instructions for use: check every device step against
            the current IFU and with a proctor.
          - >-
            A statement marked recalled (*) was not read again in its source. Verify it before you use it at a
            bedside.
    figures: [catheter-route, double-orifice]
    terms: [m-teer, alfieri-stitch, double-orifice, mean-gradient, v-wave, heart-team, ifu, pascal]
    see:
      - purpose-and-benefits
      - how-the-clip-works
      - when-it-is-considered
      - when-it-is-not-ideal
      - alternatives
      - questions-and-answers
      - pascal-system
  - id: purpose-and-benefits
    title: "Purpose and benefits"
    topic: purpose
    grade: composed
    sections:
      - text:
          - text: >-
              Mitral regurgitation (MR) is a leak: while the left ventricle contracts, part of its blood goes
              back through the mitral valve into the left atrium.
            seed: [SEED-PURP-01]
          - text: >-
              Blood that leaks back has to be pumped again. With time this extra work brings symptoms, and it
              remodels the heart: ventricle and atrium enlarge.
            seed: [SEED-PURP-02]
        points:
          - text: >-
              The core aim of TEER is structural: repair the valve itself so that less blood flows backward.
            seed: [SEED-PURP-03]
          - text: >-
              A good repair can be measured: MR mild or less, effective orifice area at least 1.5 cm², mean
              gradient under 5 mmHg.
            grade: checked
            sources: [KharsaEd2026]
      - heading: "What the patient may gain"
        points:
          - text: >-
              Less breathlessness and fatigue. In the German TRAMI registry 11.0% were in NYHA class I or II
              before the clip, 63.3% one year after.
            grade: checked
            sources: [Puls2016]
            seed: [SEED-PURP-04]
          - text: >-
              More forward flow. In 107 patients (96 received a clip) forward stroke volume rose from 57 ± 17 to
              65 ± 18 mL and cardiac output from 5.0 ± 2.0 to 5.7 ± 1.9 L/min.
            grade: checked
            sources: [Siegel2011]
            seed: [SEED-PURP-05]
          - text: >-
              Lower lung pressure and less congestion, where MR is what drives them. Wedge pressure fell from 15
              [12-20] to 12 [10-13] mmHg in 33 patients, the left atrial v-wave from 31 ± 15 to 22 ± 10 mmHg in
              265.
            grade: checked
            sources: [Gaemperli2013, Regensburg2024]
            seed: [SEED-PURP-06]
          - text: >-
              A less invasive choice for a poor candidate for surgery: advanced age, frailty, earlier heart
              surgery or other illness.
            seed: [SEED-PURP-07]
          - text: >-
              In selected cases, a bridge to another therapy or one step of a staged plan; this varies by
              clinician and case. The heart team names the next step before it takes the first.
            seed: [SEED-PURP-08]
          - text: "A longer walk: in 29 patients the six-minute walk went from 257.5 ± 82.5 to 295.7 ± 96.3 m."
            grade: checked
            sources: [Dietl2018]
      - heading: "How sure the benefit is"
        points:
          - text: >-
              COAPT, selected secondary MR, n = 614: over two years heart-failure hospitalizations ran at 35.8%
              a patient-year with the clip, 67.9% without (47% fewer). 29.1% had died with the clip, 46.1%
              without.
            grade: checked
            sources: [CRC2019, Stone2018, Kardionet-COAPT]
          - text: "COAPT at five years: death 57.3% with the clip and 67.2% without (HR 0.72)."
            grade: checked
            sources: [Stone2023]
          - text: "MITRA-FR, secondary MR, n = 307: no difference at one year, none at two."
            grade: checked
            sources: [Obadia2018, Iung2019]
          - text: >-
              RESHAPE-HF2, n = 505, all three primary end points in favor of the device: recurrent heart-failure
              hospitalization or cardiovascular death, rate ratio 0.64; hospitalization alone, 0.59; KCCQ 10.9
              points better.
            grade: recalled
            sources: [Anker2024]
          - text: >-
              RESHAPE-HF2, first cardiovascular death or heart-failure hospitalization: HR 0.65 (0.49-0.85).
            grade: recalled
            sources: [Anker2024]
          - text: >-
              MATTERHORN, secondary MR at high surgical risk, n = 210, clip against surgery: at one year the
              combined end point came to 16.7% and 22.5%. TEER was not inferior.
            grade: checked
            sources: [Baldus2024]
          - text: >-
              Degenerative MR at 65 years or older, n = 1187, TEER compared with no surgery: mortality HR 0.47
              (0.37-0.58); in 247 matched pairs 0.60 (0.40-0.91). An observation, not a trial.
            grade: checked
            sources: [Benfari2022]
      - heading: "What it does not do"
        points:
          - text: "In secondary MR the clip adds to guideline-directed medical therapy. It does not replace it."
            grade: recalled
            sources: [Otto2021]
          - text: "It does not cure the illness around the leak: one-year mortality in TRAMI was 20.3%."
            grade: checked
            sources: [Puls2016]
          - >-
            It does not rescue an end-stage ventricle. There the heart team weighs a ventricular assist device,
            transplant or palliative care.
    figures: [coaptation]
    terms: [forward-stroke-volume, v-wave, nyha-class, kccq, coapt, mitra-fr, reshape-hf2, gdmt, eoa]
    see: [effect-on-physiology, hemodynamic-numbers, what-the-trials-found, pros, cons, eval-benefit]
  - id: primary-and-secondary-mr
    title: "Primary and secondary MR"
    topic: purpose
    grade: composed
    sections:
      - text:
          - text: >-
              MR is more than one disease. The same jet may come from a damaged leaflet, a remodeled ventricle
              or a stretched atrium.
            seed: [SEED-PURP-09]
        points:
          - text: >-
              Primary MR (degenerative, DMR): the valve tissue itself is abnormal. Prolapse and flail are the
              usual lesions.
            seed: [SEED-PURP-10]
          - text: >-
              Secondary MR (functional, FMR): an enlarged or remodeled ventricle pulls the leaflets apart. The
              leaflets themselves are near normal.
            seed: [SEED-PURP-11]
          - text: >-
              Atrial secondary MR: a dilated atrium and annulus, usually with atrial fibrillation or HFpEF, pull
              a near-normal valve open. Ventricular size and LVEF are near normal.
            grade: checked
            sources: [HerzMed-AFMR]
          - text: >-
              ESC/EACTS 2025 defines the atrial kind: LVEF of 50% or more, no or mild dilation of the ventricle,
              annulus above 35 mm (anteroposterior), left atrial volume index above 34 mL/m².
            grade: checked
            sources: [Rudolph2025]
          - "Mixed MR: a valve lesion and a remodeled heart at once. Say which of the two leads."
      - text:
          - text: >-
              The type decides how likely TEER is to help, and which heart-failure therapy must be optimized
              before the leak is judged again.
            seed: [SEED-PURP-12]
      - heading: "Carpentier's classes: how the leaflets move"
        points:
          - text: "Class I, normal motion: annular dilation (atrial functional MR is here), perforation, cleft."
            grade: recalled
            sources: []
          - text: "Class II, excessive motion: prolapse, flail, ruptured chordae."
            grade: recalled
            sources: []
          - text: >-
              Class IIIa, restricted in systole and diastole: rheumatic, radiation, drug or calcific disease.
            grade: recalled
            sources: []
          - text: "Class IIIb, restricted in systole: an ischemic or dilated ventricle tethers the leaflets."
            grade: recalled
            sources: []
          - text: "The ACC decision pathway of 2020 recommends this scheme."
            grade: checked
            sources: [ACC-ECDP2020]
          - text: >-
              Classify by mechanism, never by ejection fraction. COAPT excluded a flail or another degenerative
              sign even when LVEF was low.
            grade: checked
            sources: [COAPT-NCT]
      - heading: "What the type changes"
        points:
          - text: "Primary MR at acceptable surgical risk: surgical repair comes first."
            grade: recalled
            sources: [Otto2021]
          - text: >-
              Severe primary MR without symptoms: an LVEF of 60% or less, or an LVESD of 40 mm or more, is class
              1 for surgery in the US guideline.
            grade: checked
            sources: [ACCAHA2014, Otto2021]
          - text: >-
              Primary MR at high or prohibitive risk with suitable anatomy: ESC 2025 raised TEER to class IIa.
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Secondary MR: guideline-directed medical therapy comes first, then cardiac resynchronization,
              rhythm control or revascularization where indicated. Then measure the leak again. No source fixes
              the wait; about 3 months after drugs and 3-6 after resynchronization are commonly taught.
            grade: recalled
            sources: []
          - text: >-
              The wait can pay: in 261 patients whose drugs were raised secondary MR fell by a grade or more in
              39.3%; in BIOSTAT-CHF MR of moderate degree or more was gone at 9 months in 192 of 462.
            grade: checked
            sources: [GDMT-SMR2022, Pagnesi2022]
          - text: >-
              The septal puncture: one text asks for more than 4 cm above the annular plane in primary MR and
              about 4 cm in secondary MR, others for 3.5-4.5 cm by mechanism. Primary goes higher, because the
              leaflets meet higher.
            grade: checked
            sources: [PMC5752829, Dahl-Ailawadi, SOLACI-Paso]
          - text: >-
              The gradient: above 4.4 mmHg went with a worse outcome in degenerative, not in functional MR (n =
              255).
            grade: checked
            sources: [Patzelt2019]
          - text: >-
              The ventricle: 19 of 73 patients with functional MR (26%) had an early fall of LVEF, called
              afterload mismatch.
            grade: checked
            sources: [Melisurgo2014]
          - text: >-
              Atrial MR is known from registries (MITRA-PRO) and single centers. One center, 115 patients with
              LVEF above 50%: procedural success 95.6%; one-year death 14.8%, heart-failure admission 15.7%.
            grade: checked
            sources: [HerzMed-AFMR, MITRAPRO2024]
      - heading: "What the type does to the cut-off"
        points:
          - text: >-
              ASE 2017 calls EROA 0.40 cm², regurgitant volume 60 mL or fraction 50% and above severe. Lower
              EROA and volume can still be severe in secondary MR (crescent orifice) or low flow.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              ESC: EROA 0.20 cm² and volume 30 mL were the older limits for severe secondary MR. The 2021 text
              accepts EROA 0.30 cm² and 45 mL.
            grade: recalled
            sources: [Vahanian2022]
          - text: "ACC/AHA 2020 keeps EROA 0.40 cm², volume 60 mL and fraction 50% for both types."
            grade: recalled
            sources: [Otto2021]
          - text: >-
              MR that is moderate at rest can become severe on exercise. In one series 55 of 221 were treated on
              that basis. They did better than those severe at rest, but were also fitter (STS 4.4 against 6.7%,
              LVEF 52.5 against 44.9%).
            grade: checked
            sources: [Curio2020]
          - text: >-
              Proportionate or not: secondary MR that is large for the size of the ventricle (high EROA/LVEDV)
              is expected to benefit most.
            grade: recalled
            sources: [Grayburn2019]
          - text: >-
              A COAPT re-analysis (n = 548) did not strongly support EROA/LVEDV as the selector. The idea is
              disputed.
            grade: checked
            sources: [Lindenfeld2021]
    figures: [coaptation, valve-en-face]
    terms: [dmr, fmr, afmr, carpentier-class, flail, eroa, rvol, rf, proportionate-mr, gdmt]
    see:
      - valve-anatomy
      - when-it-is-considered
      - what-the-trials-found
      - where-sources-disagree
      - eval-mechanism
      - eval-secondary-cutoffs
      - eval-gdmt
  - id: valve-anatomy
    title: "The mitral valve and its neighbors"
    topic: anatomy
    grade: composed
    sections:
      - text:
          - text: >-
              The mitral valve lies between the left atrium, which receives blood from the lungs, and the left
              ventricle, which pumps it to the body. It is a one-way door.
            seed: [SEED-MECH-03]
          - text: "The door has two leaflets. In systole their edges meet and overlap; in diastole they part."
            seed: [SEED-MECH-04]
        points:
          - text: "The anterior leaflet is the larger one. It lies next to the aortic valve."
            seed: [SEED-MECH-05]
          - text: "The posterior leaflet lies opposite. It is divided into three scallops."
            seed: [SEED-MECH-06]
          - text: "The annulus is the ring of fibrous tissue from which both leaflets hang."
            seed: [SEED-MECH-07]
          - text: >-
              The chordae tendineae are fine cords. They hold the leaflet edges to two papillary muscles in the
              ventricle.
            seed: [SEED-MECH-08]
          - text: >-
              The commissures are the two corners where the leaflets join: the anterolateral one by segment 1
              and the appendage, the posteromedial one by segment 3 and the septum.
            grade: recalled
            sources: []
      - heading: "The map"
        text:
          - >-
            Both leaflets are numbered alike: A1 to A3, P1 to P3. Number 1 is lateral, by the left atrial
            appendage; 2 is the middle; 3 is medial, by the septum.
        points:
          - text: >-
              The 3D view from the atrium, the surgeon's view, shows the whole valve. It is the map for the
              target and the right angle of the arms.
            grade: checked
            sources: [EACVI-TB]
          - text: >-
              On the 3D en-face picture the aorta lies at 12 o'clock, the appendage on the left at 9, the septum
              on the right at 3.
            grade: recalled
            sources: []
          - text: >-
              The intercommissural view (55-75° by EACVI, 50-70° by others) runs medial to lateral. The LVOT
              view (100-160° by EACVI, commonly 120-150°) runs anterior to posterior and shows both leaflets.
            grade: checked
            sources: [EACVI-TB]
      - heading: "Neighbors that matter to the catheter"
        points:
          - text: >-
              The aorta, in front: the anterior leaflet is continuous with the aortic cusps. A low or anterior
              septal puncture leaves the clip too close to it (aorta hugger), and the anterior leaflet is
              grasped unequally.
            grade: checked
            sources: [BJC2016, Sorajja-TK]
          - "The left atrial appendage, lateral: clots form there, and a clip must not enter it."
          - "The left upper pulmonary vein: here the wire is parked, and its flow is read before and after."
          - >-
            The septum, medial: the puncture passes the fossa ovalis. Look for a foramen ovale, an aneurysm, a
            thick lipomatous septum, a closure device.
          - text: >-
              Around the annulus: circumflex artery, coronary sinus and conduction system. Think of them when a
              block or ischemia follows a maneuver.
            grade: checked
            sources: [BJC2016]
          - text: "Earlier repair of an atrial septal defect or foramen ovale was a trial exclusion."
            grade: checked
            sources: [Tamburino2010]
      - heading: "Sizes a clip cares about"
        points:
          - text: "A normal mitral opening measures 4 to 5 cm²."
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: "EVEREST and COAPT asked for an opening of 4.0 cm² or more; measure it by 3D planimetry."
            grade: checked
            sources: [Tamburino2010, COAPT-NCT]
          - text: "EVEREST asked for a coaptation depth below 11 mm and a coaptation length of 2 mm or more."
            grade: checked
            sources: [Tamburino2010]
          - text: >-
              EVEREST asked for a flail gap below 10 mm and a flail width below 15 mm. It excluded flail or
              severe prolapse of both leaflets, and a lack of both primary and secondary chordal support.
            grade: checked
            sources: [Tamburino2010, ACS2018]
          - text: >-
              Leaflet length in the grasping zone: 10 mm or more is comfortable, 7-10 mm complex, below 7 mm
              (for some 6 mm) unfavorable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: "Leaflet calcium predicted MR of 3+ or more at 12 months (HR 6.56)."
            grade: checked
            sources: [Ohno2016]
      - heading: "How anatomy catches a clip"
        points:
          - "Chordae catch open arms."
          - text: >-
              Inverted arms fold back, so that the clip can be drawn from the ventricle into the atrium. An FDA
              device report names the maneuver.
            grade: checked
            sources: [MAUDE-12294215]
          - "Commissures carry dense chordae and leave little room: a narrow clip, small moves, never force."
          - >-
            A true cleft or a perforation leaks through the leaflet itself. Pinning the edges does not close it.
          - text: >-
              The ring follows the clip: in 50 procedures the anteroposterior diameter fell by 13.2 ± 8.8% in
              secondary and 8.6 ± 7.5% in primary MR.
            grade: checked
            sources: [REC-annulus]
    figures: [valve-en-face, coaptation, septal-puncture]
    terms:
      - a1-a3
      - p1-p3
      - annulus
      - chordae-tendineae
      - commissure
      - cleft
      - coaptation-depth
      - coaptation-length
      - flail-gap
      - mac
      - mva
      - laa
      - fossa-ovalis
      - surgeon-s-view
      - aorta-hugger
    see:
      - how-the-clip-works
      - when-it-is-not-ideal
      - primary-and-secondary-mr
      - eval-tee
      - eval-geometry
      - eval-anatomy
      - intv-tenting
      - clip-in-chords
      - eval-mechanism
  - id: how-the-clip-works
    title: "How the clip works"
    topic: mechanism
    grade: composed
    sections:
      - text:
          - text: "TEER brings both leaflets together at the leak and holds them there."
            seed: [SEED-MECH-01]
          - text: >-
              It restores the coaptation seal. Where the clip sits, the leaflets overlap and stay in contact, so
              systolic pressure finds no gap.
            seed: [SEED-MECH-02]
        points:
          - text: >-
              The clip grasps a part of both leaflets at a chosen spot: the segment from which the jet comes.
            seed: [SEED-MECH-09]
          - text: >-
              A double orifice results: a smaller opening on each side of the clip, with a bridge of leaflet
              tissue between them.
            seed: [SEED-MECH-10]
          - text: >-
              The effective hole of the leak shrinks. In 29 patients the 3D vena contracta area fell from 0.99 ±
              0.46 to 0.22 ± 0.15 cm².
            grade: checked
            sources: [Dietl2018]
            seed: [SEED-MECH-11]
      - heading: "The parts"
        points:
          - >-
            Two arms reach under the leaflets from the ventricle. Two grippers, barbed flaps, press each leaflet
            onto its arm from above.
          - text: >-
              In the G4 generation each gripper can be lowered on its own: controlled gripper actuation (CGA).
              18 of 158 cases needed it, 11 to grasp and 7 to confirm.
            grade: checked
            sources: [Nishiura2024]
          - "A lock holds the arms closed. The lock line frees or sets it until the clip is released."
          - text: >-
              A steerable guide stays in the left atrium. Through it runs the delivery system, whose sleeve
              bends medial or lateral (M/L) and anterior or posterior (A/P).
            grade: recalled
            sources: []
      - heading: "The states of the arms"
        points:
          - text: "Closed, about 10-15°: for the way through the guide, and for good."
            grade: recalled
            sources: []
          - text: >-
              About 60°: half closed, to hold the leaflets while insertion is checked. One atlas says partly
              closed and gives no angle.
            grade: recalled
            sources: [Dahl-Ailawadi]
          - text: "120°: to grasp in the ventricle."
            grade: checked
            sources: [Dahl-Ailawadi]
          - text: "180°: fully open in the atrium, to judge the orientation."
            grade: checked
            sources: [Dahl-Ailawadi]
          - text: "Arms of 9 mm span about 17 mm at 120° and 20 mm at 180°."
            grade: recalled
            sources: [SCAI2020-Mahoney]
          - text: >-
              Inverted, past 180°: folded back so that the clip can leave the ventricle. An FDA device report
              names the maneuver.
            grade: checked
            sources: [MAUDE-12294215]
          - "Never pull back through the chordae with arms open forward."
      - heading: "From the jet to the grasp"
        points:
          - text: >-
              Above the valve, the arms stand at a right angle to the line of coaptation. 3D en face shows it;
              X-plane confirms it: both arms equal in the LVOT view, none in the commissural view.
            grade: checked
            sources: [Sorajja-TK]
          - text: >-
              Crossing differs by school: EACVI closes the arms first and opens them below the valve; one US
              atlas crosses open at 180° and closes to 120° below.
            grade: checked
            sources: [EACVI-TB, Dahl-Ailawadi]
          - text: "Others cross at 60° or less. Whichever way: watch the LVOT view, and do not turn on the way."
            grade: recalled
            sources: []
          - text: >-
              In the ventricle, check the rotation again: it drifts on crossing. Lower the 3D gain and the arms
              show through the leaflets. Small corrections only: a clip was caught in chords after adjustments
              there.
            grade: checked
            sources: [Sorajja-TK, MAUDE-17255279]
          - text: "Pull back until both leaflets rest on the arms, in the LVOT view. Then lower the grippers."
            grade: checked
            sources: [EACVI-TB]
          - text: >-
              Prove the insertion of both leaflets, in the LVOT view first, then in the intercommissural view.
            grade: checked
            sources: [EACVI-TB]
          - text: "Close while color shows the jet fade, then read MR, gradient and pulmonary-vein flow."
            grade: checked
            sources: [EACVI-TB, NHJ-3018607]
      - heading: "Why insertion decides"
        points:
          - text: "Leaflet should cover at least 6 mm of a 9 mm arm, at least 9 mm of a 12 mm arm."
            grade: recalled
            sources: []
          - text: >-
              Too little leaflet, and the clip may lose one side: 2.0% had a leaflet event in EXPAND, most of
              them single-leaflet device attachment.
            grade: checked
            sources: [AschEXPAND2021]
      - heading: "The price"
        points:
          - text: >-
              In 96 patients (69% with one clip) the valve area fell from 6.0 ± 1.3 to 3.6 ± 1.2 cm² and the
              mean gradient rose from 1.7 ± 0.9 to 4.1 ± 2.2 mmHg.
            grade: checked
            sources: [Herrmann2009]
    figures: [clip-states, double-orifice, coaptation]
    terms:
      - m-teer
      - alfieri-stitch
      - double-orifice
      - coaptation-length
      - gripper
      - cga
      - arm-angle
      - inverted-arms
      - leaflet-insertion
      - perpendicularity
      - lock-line
      - sleeve
      - sgc
      - cds
      - vca
      - single-leaflet-attachment
    see:
      - valve-anatomy
      - devices-and-sizes
      - time-course-and-reversibility
      - effect-on-physiology
      - complications
      - intv-perpendicular
      - intv-cross
      - intv-grasp
      - intv-insertion
      - pascal-system
      - clip-in-chords
      - slda
  - id: time-course-and-reversibility
    title: "Time course and reversibility"
    topic: time-course
    grade: composed
    sections:
      - text:
          - text: >-
              The result is judged at once, by echo and color Doppler, with the clip closed and still on its
              catheter.
            seed: [SEED-MECH-15]
          - text: >-
              The clip is a permanent implant. Until the final release it is designed to allow repositioning in
              many cases; how far depends on the device generation and the case. Chordal entanglement or an
              injured leaflet may prevent it. After release it stays.
            seed: [SEED-MECH-16]
          - text: >-
              MR and remodeling can change later, for better or worse. That is why imaging goes on after a good
              result.
            seed: [SEED-MECH-17]
      - heading: "Before release: most can be undone"
        points:
          - >-
            Insertion not sure: open and grasp again. Leak unchanged: open and move. Gradient too high: open,
            and choose another spot, a smaller clip or fewer clips.
          - >-
            To leave the ventricle, invert the arms first. The last chance to do all this is the moment before
            release.
          - text: >-
              It does not always come free: FDA reports tell of a clip caught in chords that damaged one of
              them, and of arms that were forced until a part broke.
            grade: checked
            sources: [MAUDE-17255279, MAUDE-12294215]
          - text: >-
              Grade again after release: the pull of the catheter is gone, and leak and gradient may change.
            grade: recalled
            sources: []
          - text: >-
              Color jet, PISA and continuous-wave Doppler of the jet mislead once a clip is in. Vena contracta
              width, 3D vena contracta area and pulmonary-vein flow together are usable.
            grade: checked
            sources: [REC-2020]
      - heading: "Minutes"
        points:
          - text: >-
              Pressure often falls on the table, the v-wave more than the mean: v-wave 31 ± 15 to 22 ± 10 mmHg,
              mean 17 ± 6 to 15 ± 6 mmHg (n = 265). Not in all: the mean fell in 58.9% of 2629.
            grade: checked
            sources: [Regensburg2024, OCEAN-LAP]
          - text: >-
              The ventricle may falter: early LVEF fall in 19 of 73 patients with functional MR. By discharge
              LVEF stood at 31% against 33% in the others.
            grade: checked
            sources: [Melisurgo2014]
      - heading: "Days to a month"
        points:
          - text: >-
              When a leaflet slips, it slips early. Of 16 patients in EXPAND with single-leaflet attachment
              alone, 2 were found in the lab, 7 before discharge, 7 by 30 days.
            grade: checked
            sources: [AschEXPAND2021]
          - text: "In COAPT device events came to 1.4%, all of them within 30 days."
            grade: checked
            sources: [Stone2023]
          - text: "The smaller leak held: 3D vena contracta area was stable over 33 days."
            grade: checked
            sources: [Dietl2018]
          - text: >-
              Tissue covers the clip: 67 explanted clips went from fibrin in the first month to full cover after
              300 days.
            grade: checked
            sources: [Ladich2011]
      - heading: "The first year"
        points:
          - text: >-
              Recurrence shows early. In MitraSWISS 16 of 63 early successes (25%) had at least moderate-severe
              MR again in year one; one more in year two.
            grade: checked
            sources: [Toggweiler2014]
          - text: >-
              The hole in the septum often stays: a shunt at 6-12 months in 50%, 62% and 41.7% by TEE, in 34.2%
              by TTE.
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
          - text: "Area and gradient keep: at 24 months 3.5 ± 0.8 cm² and 3.8 ± 1.9 mmHg."
            grade: checked
            sources: [Herrmann2009]
      - heading: "Years"
        points:
          - text: >-
              EVEREST II: mitral surgery within one year in 20.4% after the clip and 2.2% after surgery, by four
              years in 24.8% and 5.5%. Most of it came in the first year.
            grade: checked
            sources: [Mauri2013]
          - text: >-
              Surgery after a clip usually means replacement, and it is dangerous: of 332 operated 92.5% had a
              replacement, 16.6% died within 30 days.
            grade: checked
            sources: [Kaneko2021]
          - text: >-
              COAPT at five years: heart-failure hospitalization 33.1% a year with the clip and 57.2% without;
              the difference lasted (HR 0.53).
            grade: checked
            sources: [Stone2023]
          - text: >-
              MITRA-FR at two years: death or heart-failure hospitalization 63.8% with the clip and 67.1%
              without, HR 1.01 (0.77-1.34). Neutral, as at one year.
            grade: checked
            sources: [Iung2019]
          - text: >-
              A landmark analysis of the 140 MITRA-FR patients alive and free of such a hospitalization at month
              12 gives HR 0.46 (0.20-1.02, p = 0.057) for the second year. It raises a question and answers
              none.
            grade: checked
            sources: [Leurent2022]
    figures: [clip-states]
    terms: [afterload-mismatch, single-leaflet-attachment, mean-gradient, v-wave, iasd, pisa, vca, expand]
    see:
      - how-the-clip-works
      - effect-on-physiology
      - longevity
      - aftercare
      - complications
      - intv-release
      - follow-echo
      - echo-after-the-clip
      - slda
      - clip-in-chords
  - id: echo-after-the-clip
    title: "Echo after the clip"
    topic: time-course
    grade: composed
    sections:
      - text:
          - >-
            The clip changes what echo can measure. The grade after it rests on several signs read together, at
            the patient's usual pressure, and is written with pressure, heart rate and method.
      - heading: "Grading what is left"
        points:
          - text: "The standard for grading a leak after a repair is the ASE guideline of 2019."
            grade: checked
            sources: [Zoghbi2019]
          - text: >-
              With a clip in, color jet, PISA, continuous-wave Doppler and inflow mislead. Vena contracta width,
              3D vena contracta area and pulmonary-vein flow together are usable.
            grade: checked
            sources: [REC-2020]
          - text: "Two small jets are not added up to one grade by eye. Grade each, then weigh all signs."
            grade: recalled
            sources: []
          - text: "The words in US use: 1+ mild, 2+ moderate, 3+ moderate to severe, 4+ severe."
            grade: recalled
            sources: [Zoghbi2017]
          - text: >-
              What residual MR meant in COAPT, 30 days after: 37.7% with 0 or 1+, 49.5% with 2+ and 72.2% with
              3+ or 4+ died or were admitted for heart failure in the two years that followed.
            grade: checked
            sources: [Kar2021]
          - text: "In 29 patients the 3D vena contracta area fell from 0.99 ± 0.46 to 0.22 ± 0.15 cm²."
            grade: checked
            sources: [Dietl2018]
      - heading: "The gradient"
        points:
          - "Never without its heart rate. Above 80 beats slow the heart, then measure again."
          - text: "MVARC asks for a mean gradient under 5 mmHg and an orifice of at least 1.5 cm²."
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Who ends above 5 mmHg (243 patients): women 44%, men 16%; an area under 4 cm² before 71%, a larger
              one 16%; a gradient of 4 mmHg or more before 61%, less 20%.
            grade: checked
            sources: [Oguz2021]
          - text: >-
              Area by 3D planimetry of both orifices. Pressure half-time depends on compliance, rate and
              residual MR: do not rely on it alone.
            grade: recalled
            sources: []
      - heading: "What else to look for"
        points:
          - >-
            A clip that swings, a jet through a leaflet, a second jet between or beside clips, the anterior
            leaflet in the outflow tract, new fluid, the shunt through the septum.
          - text: "Pulmonary veins: a normalized S/D ratio of 1 or more went with fewer events (HR 0.57)."
            grade: checked
            sources: [PVF-14797]
          - text: >-
              Before discharge: MR or TR of moderate degree or more, or a gradient of 5 mmHg or more. One of
              them HR 2.87, two or more 3.76 (291 patients).
            grade: checked
            sources: [Profile2024]
      - heading: "Later"
        points:
          - "Intervals are set by the treating team. Compare each echo with the last picture from the lab."
          - text: "In use: one program at day 1, 1 and 6 months; COAPT at 1, 6, 12, 18 and 24 months."
            grade: checked
            sources: [Ottawa, ACC-COAPTecho]
    figures: [double-orifice, second-jet, ase-jets]
    terms: [vca, pisa, cw-doppler, mean-gradient, eoa, mvarc]
    see:
      - time-course-and-reversibility
      - hemodynamic-numbers
      - intv-assess
      - check-mr
      - check-gradient
      - follow-echo
      - slda
      - high-gradient

"""###
            ]),
        BundledFile(
            path: "reference/indications.yaml",
            parts: [
###"""
# For whom the procedure is considered, who decides, when it is not ideal, and what else there is.
articles:
  - id: when-it-is-considered
    title: "When it is considered"
    topic: context
    grade: composed
    sections:
      - text:
          - text: >-
              The usual candidate has severe MR and symptoms that persist despite proper medical care,
              especially in secondary MR.
            seed: [SEED-CTX-01]
        points:
          - text: "Surgical risk is high, in the judgment of the heart team and not by a score alone."
            seed: [SEED-CTX-02]
          - text: "MR has come back after a surgical repair, in selected patients."
            seed: [SEED-CTX-03]
          - text: >-
              Heart failure with MR that is thought to drive the symptoms or the admissions; case selection
              varies.
            seed: [SEED-CTX-04]
          - text: "A wish or a need to avoid sternotomy, where anatomy and goals fit."
            seed: [SEED-CTX-05]
          - text: >-
              All of them need a comprehensive imaging work-up: mechanism, severity, and suitability for the
              clip.
            seed: [SEED-CTX-06]
      - heading: "Eight questions, in this order"
        points:
          - "Is MR severe when several measures are combined? If not, follow the patient; no clip."
          - >-
            What is the mechanism: primary, ventricular secondary, atrial secondary, mixed? It decides which
            evidence applies.
          - "Do the symptoms come from MR? If not, look for another cause."
          - >-
            In secondary MR: was drug therapy optimized, with resynchronization and revascularization where
            indicated, and MR measured again? If not, do so first.
          - >-
            What is the surgical risk, and what could surgery offer? Low risk and repairable primary MR:
            surgery.
          - "Can both leaflets be grasped, and will enough opening remain?"
          - "Is there an absolute stop: endocarditis, thrombus, no venous or TEE route?"
          - "Will the person live and feel better for it, and what do they want?"
      - heading: "Severe, by number"
        points:
          - text: >-
              ASE 2017, severe: vena contracta 0.7 cm or more, EROA 0.40 cm² or more, regurgitant volume 60 mL
              or more, fraction 50% or more. Combine them; one number is never enough.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Supporting signs: systolic reversal in the pulmonary veins, E wave above 1.2 m/s, a dense
              holosystolic triangular jet on continuous-wave Doppler.
            grade: checked
            sources: [AccessAnes-ASE2017]
          - text: >-
              Grade with the patient awake, loaded and euvolemic. Anesthesia lowers pressure and can take MR
              down a class.
            grade: recalled
            sources: [Zoghbi2017]
          - text: >-
              COAPT took NYHA classes II, III and ambulatory IV; the US class 2a for primary MR asks for severe
              symptoms, NYHA III or IV.
            grade: checked
            sources: [COAPT-NCT, ACCAHA2020-Abbott]
          - text: >-
              COAPT also asked for a heart-failure hospitalization in 12 months, or BNP of at least 300 or
              NT-proBNP of at least 1500 pg/mL (corrected).
            grade: checked
            sources: [COAPT-NCT]
      - heading: "Secondary MR: the COAPT profile"
        points:
          - text: >-
              LVEF 20-50%, LV end-systolic diameter up to 70 mm, pulmonary artery systolic pressure up to 70
              mmHg, no right ventricular dysfunction of moderate degree or more.
            grade: checked
            sources: [COAPT-NCT, COAPTcriteria146]
          - text: >-
              MR of 3+ or more, valve area of at least 4.0 cm², and symptoms despite maximally tolerated
              guideline-directed therapy.
            grade: checked
            sources: [COAPT-NCT, ACC-COAPTecho]
          - text: >-
              The images had to be fresh and made on stable therapy: TTE within 90 days, TEE within 180 days.
            grade: checked
            sources: [COAPT-NCT]
          - text: >-
              In daily care about one in three fits: 34.5% (n = 1022) and 35.6% (n = 146). Those who fit had
              fewer events in the smaller series (HR 0.39).
            grade: checked
            sources: [ACC-EuroSMR, COAPTcriteria146]
          - text: >-
              The US guideline writes LVEF 20-50%, LVESD of 70 mm or less and PASP of 70 mmHg or less into its
              class 2a. The US label of 14 March 2019 speaks of symptomatic moderate-to-severe or severe
              secondary MR on maximally tolerated therapy.
            grade: checked
            sources: [ACCAHA2020-Abbott, FDA2019-SMR]
          - text: >-
              How long to wait on optimized therapy: no source fixes it. About 3 months after drugs and 3-6
              after resynchronization are commonly taught.
            grade: recalled
            sources: []
          - text: >-
              Waiting can pay: secondary MR fell by a grade or more in 39.3% of 261 patients when drugs were
              raised.
            grade: checked
            sources: [GDMT-SMR2022]
      - heading: "Primary MR without symptoms: surgery has triggers"
        points:
          - text: >-
              LVEF of 60% or less, or LVESD of 40 mm or more, is class 1 for surgery in the US guideline (stage
              C2). One of the two is enough.
            grade: checked
            sources: [ACCAHA2014, Otto2021]
          - text: >-
              New atrial fibrillation, or PASP above 50 mmHg, argues for surgery too when a durable repair at
              low risk is likely.
            grade: recalled
            sources: [Otto2021]
          - text: >-
              EVEREST took patients without symptoms on the same signs: LVEF 25-60%, LVESD of 40 mm or more, new
              atrial fibrillation, PASP above 50 mmHg at rest or 60 on exercise.
            grade: checked
            sources: [ACS2018]
          - text: >-
              ESC/EACTS 2025 adds a class I for surgery in some patients with severe primary MR and no symptoms.
            grade: checked
            sources: [DGTHG2025]
      - heading: "Surgical risk"
        points:
          - text: >-
              STS-PROM bands differ by edition: low below 4%, intermediate 4-8%, high above 8%; or below 3%,
              3-8%, above 8% in ACC/AHA 2020.
            grade: recalled
            sources: [Otto2021]
          - text: >-
              US labeling lists marks of prohibitive risk: STS of 8% for replacement or 6% for repair, porcelain
              aorta, frailty, hostile chest, cirrhosis with MELD above 12, pulmonary pressure above two thirds
              of systemic, and others.
            grade: checked
            sources: [AbbottHCP-FAQ]
          - text: >-
              After surgical repair: a ring with adequate area is complex but possible; a stenotic ring or a
              bioprosthesis is unsuitable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              Earlier mitral surgery was an exclusion in EVEREST. Recurrent MR after repair is treated outside
              that evidence.
            grade: checked
            sources: [Tamburino2010]
      - heading: "Risk scores"
        points:
          - text: >-
              MitraScore, one point each: age 75 or more, anemia, GFR below 60, LVEF below 40%, peripheral
              artery disease, COPD, high diuretic dose, no RAS inhibitor. HR 1.55 a point; c 0.70 (EuroSCORE II
              0.61, STS 0.57).
            grade: checked
            sources: [ACC-MitraScore]
          - text: >-
              The COAPT risk score did poorly in 934 patients at large, better in those who resembled COAPT.
            grade: checked
            sources: [Adamo2023]
          - "They inform the talk. None of them decides."
    figures: [tee-views]
    terms: [nyha-class, gdmt, crt, eroa, rvol, rf, lvef, lvedv, pasp, mva, sts-prom, bnp, coapt]
    see:
      - the-heart-team
      - when-it-is-not-ideal
      - alternatives
      - guidelines
      - primary-and-secondary-mr
      - eval-questions
      - eval-severity
      - eval-symptoms
      - eval-surgical-risk
      - eval-decision
      - acute-mr
      - eval-gdmt
  - id: the-heart-team
    title: "The heart team"
    topic: team
    grade: composed
    sections:
      - text:
          - text: >-
              Structural heart disease programs commonly bring together: interventional cardiologist, imaging
              cardiologist, cardiac surgeon, anesthesiologist and heart-failure clinician.
            grade: checked
            sources: [AbbottHCP-FAQ]
            seed: [SEED-CTX-07]
          - "A nurse coordinator joins them; geriatric and palliative medicine come in where needed."
          - text: >-
              For primary MR the US label asks that a surgeon and a cardiologist, both experienced in mitral
              disease, agree on prohibitive risk.
            grade: checked
            sources: [AbbottHCP-burden]
      - heading: "What each brings to the decision"
        points:
          - >-
            The imager: severity from several measures, mechanism, segment, leaflet length, valve area, and
            whether the views will do to guide.
          - "The interventional cardiologist: a plan for puncture, clip and number of clips, and when to stop."
          - "The surgeon: what an operation could repair and at what risk, and who answers a bail-out call."
          - "The anesthesiologist: airway, TEE hazards, anesthesia or sedation, pressure support."
          - >-
            The heart-failure clinician: whether therapy is optimal, whether the ventricle can still gain, what
            follows if it cannot.
          - "The patient: what they want from it. The decision is shared and written down."
      - heading: "Roles in the lab"
        points:
          - "Operator 1 holds the guide: torque, the +/- knob, and the go or no-go."
          - "Operator 2 works the delivery system: knobs, arm angle, grippers."
          - >-
            The imager names view and angle aloud, says "both leaflets in" or "not in", and watches for
            effusion.
          - "The anesthesiologist holds the airway, the pressure for grading, breath-holds and inotropes."
          - >-
            The scrub nurse or device specialist: flush, bubble check, counts, lot numbers. The circulating
            nurse: ACT log, timings, calls.
          - >-
            The physiologist reads left atrial and ventricular pressures and the ECG. The surgeon is named and
            reachable, and the perfusion plan is agreed.
      - text:
          - "One voice for each command, and the command is repeated back."
      - heading: "What checklists are known to do"
        points:
          - text: >-
              A WHO-style checklist in one general cath lab: complications fell from 2.0% to 0.8%, turnaround by
              3 minutes. TEER was not counted apart.
            grade: checked
            sources: [Lindsay2018]
          - text: "Use has to be trained: baseline compliance of 10-30% rose to 73-91% after training."
            grade: checked
            sources: [Braham2014]
          - text: "A modified WHO checklist exists for TEE."
            grade: checked
            sources: [Sharma2015]
      - heading: "Volume: who may, and does it matter?"
        points:
          - text: >-
              For: US hospitals with at most 3 cases a year had 7.8% deaths in hospital, those with 14 or more
              3.0% (2014-15); bail-out surgery was commoner in low-volume hospitals.
            grade: checked
            sources: [Volume-NRD, NRD-SB]
          - text: >-
              Against: no link with death in hospital in 24,709 German cases (2011-17), nor in 14,647 US
              admissions (2013-17).
            grade: checked
            sources: [Keller2021, NRD-30d]
          - text: >-
              US coverage (CMS, 2021) asks the surgeon for 20 mitral operations a year, half of them repairs;
              the interventionalist for 50 structural procedures in a career or 30 left-sided ones a year, and
              for 20 transseptal.
            grade: checked
            sources: [CMS-NCD2033]
          - text: "ESC/EACTS 2025 names 50 M-TEER a year for a center."
            grade: checked
            sources: [Rudolph2025]
    terms: [heart-team, tee, act]
    see:
      - when-it-is-considered
      - alternatives
      - cons
      - eval-surgical-risk
      - eval-decision
      - prep-roles
      - prep-sign-in
      - prep-time-out
  - id: when-it-is-not-ideal
    title: "When it is not ideal"
    topic: contraindications
    grade: composed
    sections:
      - text:
          - text: >-
              Suitability depends on three things together: the anatomy, the cause of MR, and the goals of the
              person.
            seed: [SEED-CONTRA-01]
        points:
          - text: "MR is not severe, or is not the cause of the symptoms."
            seed: [SEED-CONTRA-02]
          - text: >-
              The disease is so advanced that little benefit can be expected: end-stage ventricle, failing right
              heart, limiting illness elsewhere. This is judged case by case and varies by clinician.
            seed: [SEED-CONTRA-11]
          - text: >-
              Another heart operation is needed anyway. A combined operation may then serve better, depending on
              overall risk and priorities.
            seed: [SEED-CONTRA-12]
          - text: >-
              No table decides. The decision is individual and nuanced, made by the heart team with the patient.
            seed: [SEED-CONTRA-13]
      - heading: "Unfavorable anatomy"
        text:
          - text: >-
              Anatomy is unfavorable where the clip cannot hold both leaflets, or where closing the leak would
              close the valve.
            seed: [SEED-CONTRA-03]
        points:
          - text: "The leaflets cannot be grasped, for example because their motion is restricted."
            seed: [SEED-CONTRA-04]
          - text: "Severe calcium of leaflet or annulus lies where the clip would attach."
            seed: [SEED-CONTRA-05]
          - text: >-
              A leaflet is very short, or the disease is complex and takes in several segments; how far that
              rules the clip out varies by case and team.
            seed: [SEED-CONTRA-06]
          - text: "The valve is stenotic or its opening small: after a clip the gradient may be too high."
            seed: [SEED-CONTRA-07]
          - text: "Posterior leaflet: 10 mm or more favorable, 7-10 mm complex, below 6-7 mm unsuitable."
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              Valve area: 3.5-4.0 cm² complex, likely one clip; below 3.0-3.5 cm² unsuitable. A resting gradient
              of 5 mmHg or more before any clip is unsuitable.
            grade: recalled
            sources: [Hausleiter2023]
          - text: >-
              The limit of 4.0 cm² is relative. 66 of 305 patients (21.6%) had less: 1.3 against 1.5 clips, 3.9
              against 3.3 mmHg afterward, the same outcome at two years.
            grade: checked
            sources: [Kharsa2026]
          - text: "Expect clipping to cost about half the area."
            grade: checked
            sources: [KharsaEd2026]
          - text: >-
              Outside EVEREST criteria acute success was the same (95% against 97%), re-intervention was not:
              37% against 11%, driven by flail width above 15 mm and gap of 10 mm or more.
            grade: checked
            sources: [Lesevic2017]
          - text: >-
              Complex primary MR (calcium of moderate degree or more, Barlow, several prolapses, commissural):
              technical success above 90%, but higher one-year mortality.
            grade: checked
            sources: [Samim2026]
      - heading: "Stops of the US label"
        text:
          - text: >-
              The list is of the NT generation; check the current IFU. Contraindicated: no tolerance of
              procedural anticoagulation or the antiplatelet regimen after; active mitral endocarditis;
              rheumatic mitral disease; thrombus in heart, inferior vena cava or femoral vein.
            grade: checked
            sources: [ACS2018]
        points:
          - text: >-
              Active infection of the valve or the blood: no clip. Treat the infection, and call the surgeon.
            seed: [SEED-CONTRA-08]
          - text: >-
              A clot inside the heart: no clip until it has been dealt with. It defers the procedure; it need
              not end the plan.
            seed: [SEED-CONTRA-09]
          - text: >-
              The patient cannot tolerate TEE or the anesthesia that the steps need: another approach may be
              preferred. The approach varies by center.
            seed: [SEED-CONTRA-10]
          - text: >-
              Intolerance of heparin is something else: after heparin-induced thrombocytopenia TEER under
              bivalirudin is published.
            grade: checked
            sources: [ACS2018, Saia2018]
          - text: >-
              From appendage closure, not TEER: appendage clot cleared in 60.3% after a first and 75.3% after
              further intensified anticoagulation. Meanwhile 9.6% bled and 2.9% had a stroke.
            grade: checked
            sources: [Marroquin2022]
      - heading: "Exclusions of the trials"
        points:
          - text: >-
              EVEREST: infarction within 12 weeks, need of other heart surgery, severe annular calcium, systolic
              anterior motion or hypertrophic cardiomyopathy, systolic pressure below 90 mmHg or shock, mass or
              vegetation, earlier mitral surgery.
            grade: checked
            sources: [Tamburino2010]
          - text: >-
              EVEREST, anatomy: flail or severe prolapse of both leaflets; no primary and secondary chordal
              support.
            grade: checked
            sources: [ACS2018]
          - text: >-
              COAPT: LVEF below 20%, LV end-systolic diameter above 70 mm, pulmonary systolic pressure above 70
              mmHg, right ventricular dysfunction of moderate degree or more.
            grade: checked
            sources: [COAPT-NCT, COAPTcriteria146]
          - text: >-
              US label for primary MR: no evaluable data with LVEF below 20% or LV end-systolic diameter above
              60 mm.
            grade: checked
            sources: [ACS2018]
          - text: >-
              PASCAL's directions for use caution at a flail wider than 15 mm or a gap above 10 mm, an area
              below 4.0 cm², two or more significant jets, a commissural jet, a left atrium of 35 mm or less, a
              puncture below 3.5 cm.
            grade: checked
            sources: [PASCAL-manual]
      - heading: "Signs of little to gain"
        points:
          - text: >-
              NYHA IV, LV end-systolic volume above 110 mL, pulmonary pressure above 50 mmHg, kidney disease,
              tricuspid regurgitation of moderate degree or more. Right ventricular dysfunction is called the
              most important.
            grade: checked
            sources: [EIJ-Strategies]
          - text: >-
              One-year death in TRAMI (HR): failed procedure 4.36, anemia 2.44, earlier aortic valve
              intervention 2.12, peripheral artery disease 2.12, severe TR 1.84, creatinine of 1.5 mg/dL or more
              1.77, NYHA IV 1.62, LVEF below 30% 1.58.
            grade: checked
            sources: [Puls2016]
    figures: [valve-en-face, coaptation]
    terms:
      - mac
      - mva
      - mean-gradient
      - flail-gap
      - coaptation-depth
      - barlow-disease
      - cleft
      - laa
      - ifu
      - pasp
      - lvef
      - tr
    see:
      - alternatives
      - when-it-is-considered
      - valve-anatomy
      - devices-and-sizes
      - cons
      - eval-anatomy
      - eval-stops
      - eval-benefit
      - acute-mr
      - pascal-system
  - id: acute-mr
    title: "Acute MR and shock"
    topic: context
    grade: composed
    sections:
      - text:
          - text: >-
              A sudden leak is another disease: a small, stiff atrium, pulmonary edema, low output, often no
              loud murmur. The first question is what tore or stretched, the second whether surgery is possible
              now.
            grade: recalled
            sources: []
      - heading: "Causes to name"
        points:
          - text: >-
              Papillary muscle rupture or ischemia after infarction; a torn chord; endocarditis; a clip that has
              lost a leaflet.
            grade: recalled
            sources: []
          - "Endocarditis is treated as such. A clip does not bridge it."
      - heading: "What is known"
        points:
          - text: "Shock was an exclusion of the early trials, and infarction within 12 weeks one of EVEREST."
            grade: checked
            sources: [Tamburino2010]
          - text: >-
              Registry of 471 patients with MR after infarction: treated 205, surgery 106 and TEER 99. In
              hospital 11% of the treated and 27% of the others died, within a year 16% and 35%.
            grade: checked
            sources: [Haberman2022]
          - text: >-
              Surgery against TEER in that registry: in hospital 16% and 6%, within a year 31% and 17% died.
              Surgery came earlier (day 12 against 19), and the groups were not randomized.
            grade: checked
            sources: [Haberman2022]
      - heading: "How it is done"
        points:
          - >-
            Stabilize first: oxygen, diuretic, less afterload if the pressure allows, balloon pump or another
            support. Surgeon and heart team at once.
          - text: >-
              Papillary muscle rupture is the surgeon's. TEER has been reported in selected patients who could
              not be operated.
            grade: recalled
            sources: []
          - >-
            Grade at the pressure there is: a leak looks small at a mean of 50 mmHg. Say what the clip is for:
            rescue, bridge or repair.
    figures: [ase-jets]
    terms: [heart-team, flail, everest-ii]
    see: [when-it-is-considered, when-it-is-not-ideal, eval-stops, hypotension, low-output]
  - id: alternatives
    title: "Alternatives and comparisons"
    topic: alternatives
    grade: composed
    sections:
      - text:
          - text: "The choice depends on severity, symptoms, anatomy, surgical risk and what the patient wants."
            seed: [SEED-ALT-01]
          - text: >-
              The balance to strike: a meaningful reduction of MR on one side, risk and the person's preference
              on the other.
            seed: [SEED-ALT-12]
      - heading: "Observe"
        points:
          - text: "When: MR is mild or moderate, there are no symptoms, or MR is not what drives them."
            seed: [SEED-ALT-02]
          - text: >-
              In severe primary MR without symptoms, only while the triggers are absent: LVEF of 60% or less, or
              LVESD of 40 mm or more, is class 1 for surgery.
            grade: checked
            sources: [ACCAHA2014, Otto2021]
          - text: >-
              New atrial fibrillation, or PASP above 50 mmHg, argues for surgery too when a durable repair at
              low risk is likely.
            grade: recalled
            sources: [Otto2021]
          - text: "How: periodic echo and regular visits, so that a change is seen early."
            seed: [SEED-ALT-03]
      - heading: "Medicines and rhythm devices"
        points:
          - text: "Medicines relieve symptoms. They do not fix a leaflet."
            seed: [SEED-ALT-04]
          - text: >-
              In secondary MR heart-failure drugs and devices may shrink the leak, because they act on the
              ventricle behind it. They come first there.
            grade: recalled
            sources: []
            seed: [SEED-ALT-05]
          - text: >-
              The classes: ARNI, ACE inhibitor or ARB; beta-blocker; mineralocorticoid antagonist; SGLT2
              inhibitor. Then resynchronization, rhythm control, revascularization where indicated.
            grade: recalled
            sources: []
          - text: >-
              What a trial reached: RESHAPE-HF2 patients took a beta-blocker in 96%, a renin-angiotensin
              inhibitor or ARNI in 82%, a mineralocorticoid antagonist in 82%, an SGLT2 inhibitor in 7%; 29% had
              CRT.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Surgery"
        points:
          - text: "Surgical repair is the usual choice in primary MR when the surgical risk is acceptable."
            grade: recalled
            sources: [Otto2021]
            seed: [SEED-ALT-06]
          - text: >-
              Surgery treats annulus and leaflets more fully than a clip. It is also more invasive: the chest is
              opened and the heart-lung machine used.
            seed: [SEED-ALT-07]
          - text: "Surgical replacement serves where repair is impossible or would not last."
            seed: [SEED-ALT-08]
          - text: >-
              A replaced valve has long-term issues of its own: tissue valves wear out, mechanical valves need
              lifelong anticoagulation.
            grade: recalled
            sources: []
            seed: [SEED-ALT-09]
          - text: >-
              Primary MR mostly, EVEREST II at one year, clip against surgery: free of death, mitral surgery and
              3-4+ MR 55% against 73%; mitral surgery 20% against 2%; major adverse events at 30 days 15%
              against 48%.
            grade: checked
            sources: [JAMS-summary]
          - text: >-
              That last difference was driven by transfusion of two units or more; without it 5% against 10%,
              not significant.
            grade: recalled
            sources: [Feldman2011]
          - text: "EVEREST II, four years: death 17.4% against 17.8%, mitral surgery 24.8% against 5.5%."
            grade: checked
            sources: [Mauri2013]
          - text: >-
              Secondary MR, MATTERHORN (210 patients at high surgical risk): combined end point at one year
              16.7% with TEER, 22.5% with surgery, not inferior; MR of 3+ or more 8.9% against 1.5%; 30-day
              safety events 14.9% against 54.8%.
            grade: checked
            sources: [Baldus2024]
          - text: >-
              A clip can cost a later repair: of 332 operated after TEER 92.5% had a replacement, 16.6% died
              within 30 days.
            grade: checked
            sources: [Kaneko2021]
          - text: "Acute kidney injury: 17.9% after TEER, 25.8% after surgery."
            grade: checked
            sources: [Koerber2018]
      - heading: "Other catheter treatments"
        points:
          - text: >-
              Other transcatheter options exist: another edge-to-edge device, annuloplasty, valve replacement,
              some of them only within a trial. Availability and suitability vary widely.
            grade: recalled
            sources: []
            seed: [SEED-ALT-10]
          - text: >-
              PASCAL: in the United States approved on 15 September 2022 for degenerative MR at prohibitive
              risk; no US approval for secondary MR was found. In Europe it is used for both.
            grade: checked
            sources: [HCPLive-PASCAL]
          - text: >-
              Replacement by catheter is thought of where no grasp is possible, with annular calcium or
              stenosis. CT must show that the outflow tract will stay open.
            grade: recalled
            sources: []
          - text: >-
              In the United States Tendyne is approved since May 2025 and SAPIEN M3 since 22 December 2025, for
              MR or annular calcium unsuitable for surgery and TEER; SAPIEN M3 has the CE mark since April 2025.
              ENCIRCLE (299 patients): technical success 96%.
            grade: checked
            sources: [TCTMD-Tendyne, FDA-P250019]
          - text: >-
              Some patients have more than one sick valve. For them combined valve procedures may be considered,
              such as tricuspid treatment besides TEER.
            seed: [SEED-ALT-11]
          - text: >-
              TR of moderate degree or more is found in 30-50% of patients with MR and falls after mitral repair
              in a quarter to a third. Together or staged: no randomized answer.
            grade: checked
            sources: [CRC2021-TR, FCVM2021-TR]
          - text: "In the United States tricuspid TEER is covered with evidence development since July 2025."
            grade: checked
            sources: [CMS-TTEER]
      - heading: "When the heart is past repair"
        points:
          - text: >-
              End-stage ventricle: ventricular assist device or transplant for the few who qualify, palliative
              care for the others.
            grade: recalled
            sources: []
      - heading: "Side by side"
        points:
          - >-
            Repairable primary MR and low risk: surgery. Primary MR, high risk, graspable: TEER. Secondary MR:
            optimal drugs, then TEER if the leak persists and the profile fits.
          - >-
            No grasp possible, stenosis or calcium in the grasping zone: replacement by catheter or surgery, or
            medicines. MR not the driver: treat what is.
    terms: [gdmt, crt, pascal, tmvr, tr, everest-ii]
    see:
      - when-it-is-considered
      - when-it-is-not-ideal
      - pros
      - cons
      - what-the-trials-found
      - eval-alternatives
      - eval-surgical-risk
      - pascal-system
      - acute-mr

"""###
            ]),
        BundledFile(
            path: "reference/life-after.yaml",
            parts: [
###"""
# What follows the procedure: care, how long the benefit lasts, and the questions people ask.
articles:
  - id: aftercare
    title: "Aftercare"
    topic: aftercare
    grade: composed
    sections:
      - text:
          - text: >-
              Follow-up echo looks for three things above all: the MR that is left, the gradient, and the size
              of the chambers.
            seed: [SEED-AFTER-07]
        points:
          - text: >-
              Medicines go on mattering after the clip: taken as agreed (adherence), and optimized step by step
              where the treating team sees room. Which ones, and how far, varies by clinician and case.
            seed: [SEED-AFTER-08]
          - text: >-
              Rehabilitation and activity may help recovery; referral and recovery vary. In 27 patients of an
              inpatient program the six-minute walk went from 272 ± 97 to 304 ± 111 m, with no device event; 15%
              stopped for decompensation.
            grade: checked
            sources: [Schmidt2022]
            seed: [SEED-AFTER-09]
      - heading: "The first day"
        points:
          - text: >-
              Legs straight for 2-4 hours. Stitch out the next morning. TTE, ECG, chest X-ray and blood tests
              before discharge.
            grade: checked
            sources: [Ottawa]
          - >-
            Check the groin every 15 minutes four times, then hourly. Watch ECG, urine and speech; listen for a
            murmur that comes back.
          - "Fit to go home: walking, stable rhythm and volume, groin dry, no new MR."
          - text: >-
              In US data of 2013-17 33% left within 24 hours; 15% were readmitted in 30 days, mostly for heart
              failure, atrial arrhythmia or a clip problem.
            grade: checked
            sources: [NRD-30d]
          - text: >-
              After 269 procedures 115 patients left within 72 hours. Atrial fibrillation, bleeding, high
              NT-proBNP and more residual MR spoke against it.
            grade: checked
            sources: [EarlyDC2017]
      - heading: "Thinning the blood: centers differ, no trial settles it"
        points:
          - text: >-
              Without a reason for anticoagulation most get two antiplatelet drugs (82.5% in one cohort), often
              clopidogrel for 1-6 months and aspirin for longer.
            grade: checked
            sources: [Ausbuettel2022]
          - text: "The plan of the first labels: aspirin for 6 months or more, clopidogrel for 1 month."
            grade: recalled
            sources: []
          - text: >-
              With a reason such as atrial fibrillation, anticoagulant alone went with lower long-term death
              than combinations (HR 0.6, 0.5-0.9).
            grade: checked
            sources: [Ausbuettel2022]
          - text: >-
              In 322 anticoagulated patients 24% bled on a combination and 14% on the anticoagulant alone; 45%
              on triple therapy. Thrombotic events: 0.9%, all with a combination.
            grade: checked
            sources: [DutchOAC]
          - text: >-
              In 1342 claims 21.0% took nothing, with more deaths (HR 3.84, confounded). 40% of earlier
              anticoagulant users had none after.
            grade: checked
            sources: [InGef2022]
          - text: >-
              In 2422 US patients anticoagulant against two antiplatelets: stroke HR 0.85 (0.71-1.01), 0.82 in
              atrial fibrillation.
            grade: checked
            sources: [Optum2025]
          - text: "One case: a large left atrial clot on day 5 without an anticoagulant."
            grade: checked
            sources: [LAThrombus2011]
      - heading: "Echo and visits"
        points:
          - text: >-
              The treating team sets the intervals. One program scans on day 1, at 1 month and at 6 months.
              COAPT scanned at 1, 6, 12, 18 and 24 months.
            grade: checked
            sources: [Ottawa, ACC-COAPTecho]
          - text: "After that, once a year is often taught."
            grade: recalled
            sources: []
          - >-
            Report each time: MR grade and mechanism, gradient with heart rate, area, LV volumes and LVEF, left
            atrium, pulmonary pressure, right ventricle and TR, septal shunt, stability of the clip.
          - text: >-
              Ambulance at once: chest pain, fainting, sudden breathlessness at rest, face, arm or speech
              trouble, groin bleeding that 10 minutes of firm pressure do not stop, a cold or numb leg.
            grade: recalled
            sources: [Sussex, HerzschwaecheInfo]
          - text: >-
              The team the same day: more breathless on effort, swelling, more than 2 kg gained in 3 days, new
              palpitations, fever, black stools, any other bleeding.
            grade: recalled
            sources: [HerzschwaecheInfo, Herzstiftung]
          - text: >-
              The weight that should lead to a call differs by text: over 1 kg in a night, 2 kg in 3 days or 2.5
              kg in a week; or 1 kg in a day or 3 kg in a week. Give one number.
            grade: checked
            sources: [HerzschwaecheInfo, Bellvitge]
      - heading: "Heart failure and rhythm"
        points:
          - text: >-
              In secondary MR the drugs go on. Titrate again when pressure allows; diuretics usually come down
              step by step.
            grade: recalled
            sources: [Otto2021]
          - text: "An SGLT2 inhibitor that was paused is restarted when the patient eats as before."
            grade: checked
            sources: [FDA-SGLT2]
          - text: "Atrial fibrillation: anticoagulate by score. Rhythm control may lessen atrial MR."
            grade: recalled
            sources: []
      - heading: "Activity"
        points:
          - text: >-
              One program: nothing over 10 lb (4.5 kg) for 5 days, gently for a month, few stairs in week one.
              The maker's page: usual activity in 1-2 weeks, groin dry for 24 hours. A hospital: normal activity
              after 2 days.
            grade: checked
            sources: [Ottawa, Abbott-patient, Sussex]
          - >-
            Driving, work, sex, flying, swimming: no published figure. Follow national rules and the local team.
      - heading: "Infection and scans"
        points:
          - text: >-
              Before dental work, prophylaxis is reasonable with a clip (AHA 2021, ACC 2020) or should be
              considered (ESC 2023, IIa).
            grade: recalled
            sources: [Wilson2021, Delgado2023]
          - text: >-
              ESC 2023 counts patients after valve repair among those at high risk who get prophylaxis for
              dental work.
            grade: checked
            sources: [ESC-IE2023]
          - "Fever: take blood cultures before any antibiotic. Brush, and see the dentist."
          - text: >-
              MRI: the Dutch guideline allows 1.5 and 3 T whole-body scanners with a clip, without further
              restriction.
            grade: checked
            sources: [Hofman2021]
          - text: >-
              The IFU calls the clip MR-conditional. Its exact values stand in the IFU; carry the implant card.
            grade: recalled
            sources: [IFU-NT2019]
    terms: [dapt, doac, gdmt, mean-gradient, mva, iasd, pasp, tr]
    see:
      - longevity
      - questions-and-answers
      - complications
      - where-sources-disagree
      - what-is-not-known
      - follow-discharge
      - follow-antithrombotic
      - follow-echo
      - follow-hf-therapy
      - echo-after-the-clip
      - drugs-around-the-day
  - id: drugs-around-the-day
    title: "Drugs around the day"
    topic: aftercare
    grade: composed
    sections:
      - text:
          - >-
            No rule for these drugs was written for TEER. What follows is published for other procedures or was
            the entry rule of a trial. The local protocol and the prescriber decide; nobody stops a drug alone.
      - heading: "Anticoagulants before"
        points:
          - text: >-
              PAUSE, apixaban and rivaroxaban: off for 1 day before a procedure of low, 2 days before one of
              high bleeding risk. Dabigatran with a creatinine clearance under 50 mL/min: 2 and 4 days.
            grade: checked
            sources: [PAUSE2019]
          - text: "Warfarin: 5 days for an INR under 1.5, 2-3 days for under 2."
            grade: checked
            sources: [AF-Pocket]
          - text: >-
              STOP CLOT, a trial of TEER: anticoagulant off for 48 hours or more, INR 1.5 or less. These are
              entry criteria, not advice.
            grade: checked
            sources: [STOP-CLOT]
          - "Write down the last dose, the date of the restart and who restarts it."
      - heading: "Diabetes and heart-failure drugs"
        points:
          - text: >-
              SGLT2 inhibitors: the FDA labels of 2020, written for diabetes, ask to stop 3 days before planned
              surgery, ertugliflozin 4. Restart when the patient eats as before.
            grade: checked
            sources: [FDA-SGLT2]
          - text: >-
              Not stopped: think of ketoacidosis, even with a normal glucose. The same care in heart failure is
              recalled advice.
            grade: recalled
            sources: [FDA-SGLT2]
          - text: >-
              GLP-1 agonists: texts disagree. ASA 2023: a daily drug off 1 day, a weekly one 1 week. Five
              societies in 2024: most may go on, with a liquid diet for 24 hours, gastric ultrasound or rapid
              sequence induction.
            grade: checked
            sources: [GLP1-2024]
          - text: "SPAQI: go on without symptoms, 24 hours without solids; postpone with severe symptoms."
            grade: checked
            sources: [SPAQI-GLP1]
          - text: "Metformin: kidneys and contrast decide."
            grade: recalled
            sources: []
      - heading: "Heparin, protamine, HIT"
        points:
          - text: >-
              Heparin early or after the puncture, ACT above 250 s: STOP CLOT compares the two in 410 patients.
              Its result was not known when this was written (November 2026).
            grade: checked
            sources: [STOP-CLOT]
          - text: >-
              Protamine at the end: given in one early series and in one atlas, until the ACT is normal; other
              labs give none.
            grade: checked
            sources: [Kothandan2014, Dahl-Ailawadi]
          - text: >-
              Heparin-induced thrombocytopenia is not the contraindication of the label. TEER under bivalirudin
              is published; in that case a large thrombus formed at an ACT of 240 s.
            grade: checked
            sources: [ACS2018, Saia2018]
      - heading: "Fasting and antibiotic"
        points:
          - text: >-
              Fasting: the ASA (2023) lets healthy adults drink clear fluids until 2 hours before. Diabetes,
              reflux or a GLP-1 agonist may ask for longer.
            grade: checked
            sources: [ASA-Fasting2023]
          - text: >-
              Antibiotic, borrowed from TAVI: one dose within 0-60 (at most 120) minutes before, a second only
              if the procedure takes longer than two hours. Vancomycin: a slow infusion over one hour, begun two
              hours before.
            grade: checked
            sources: [Conen2021]
    terms: [doac, act, protamine, heparin-thrombocytopenia]
    see:
      - aftercare
      - prep-drugs
      - prep-heparin
      - prep-infection
      - follow-antithrombotic
      - hit
      - where-sources-disagree
  - id: longevity
    title: "How long it lasts"
    topic: aftercare
    grade: composed
    sections:
      - text:
          - text: >-
              Longevity is not one number. Device, leak, symptoms and survival each have a course of their own.
            seed: [SEED-AFTER-10]
          - text: "Some repairs hold for years. In others the leak comes back."
            seed: [SEED-AFTER-11]
          - text: >-
              The outcome depends on the device and on the disease around it. Which of the two weighs more
              varies by clinician and case.
            seed: [SEED-AFTER-01]
      - heading: "What the course depends on"
        points:
          - text: >-
              Baseline mechanism, severity and anatomy. Complex primary MR had higher one-year mortality;
              outside EVEREST criteria re-intervention was 37% against 11%.
            grade: checked
            sources: [Samim2026, Lesevic2017]
            seed: [SEED-AFTER-02]
          - text: >-
              Function of the left ventricle and its remodeling, even when the clip stays stable. LVEF below 30%
              raised one-year death in TRAMI (HR 1.58); a ventricle that goes on enlarging can open the leak
              again.
            grade: checked
            sources: [Puls2016]
            seed: [SEED-AFTER-03]
          - text: >-
              Pulmonary pressure and the right heart; recovery patterns vary. Pressure above 50 mmHg and TR of
              moderate degree or more mark a worse course; right ventricular dysfunction is called the most
              important mark.
            grade: checked
            sources: [EIJ-Strategies]
            seed: [SEED-AFTER-04]
          - text: >-
              Atrial fibrillation and rhythm. They stretch atrium and ring, ask for anticoagulation, and drive
              the gradient when fast.
            grade: recalled
            sources: []
            seed: [SEED-AFTER-05]
          - text: >-
              Kidney, lung, frailty, anemia. In TRAMI anemia (HR 2.44) and creatinine of 1.5 mg/dL or more
              (1.77) raised one-year death; with kidney disease early major adverse events were 12.4% against
              2.0%.
            grade: checked
            sources: [Puls2016, Ohno2016]
            seed: [SEED-AFTER-06]
          - text: "The procedure itself: failure raised one-year death most (HR 4.36)."
            grade: checked
            sources: [Puls2016]
      - heading: "How long people live"
        points:
          - text: >-
              162 patients of one center, 2008-16: death 14.4%, 28.7%, 38.7% and 49.3% at 1, 2, 3 and 5 years.
            grade: checked
            sources: [JIC-midterm]
          - text: >-
              COAPT: 29.1% had died at 2 years with the clip and 46.1% without; at 5 years 57.3% and 67.2%.
            grade: checked
            sources: [Kardionet-COAPT, Stone2023]
          - text: >-
              Controls of COAPT could have the clip after 24 months, which dilutes the difference at 5 years.
            grade: recalled
            sources: [Stone2023]
          - text: "TRAMI, 2010-13: 20.3% at one year. TVT registry, 2013-15: 25.8%."
            grade: checked
            sources: [Puls2016, ACC-TVT2017]
      - heading: "How long the repair holds"
        points:
          - text: >-
              MitraSWISS (74 patients): 16 of 63 (25%) with early success had MR of moderate-severe degree or
              more again in the first year; one more in the second. A gradient under 3 mmHg before went with a
              durable result.
            grade: checked
            sources: [Toggweiler2014]
          - text: "167 patients: residual MR in 9.5%, recurrent in 16.2%."
            grade: checked
            sources: [Reint-167]
          - text: >-
              MATTERHORN, secondary MR, one year: MR of 3+ or more in 8.9% after TEER and 1.5% after surgery.
            grade: checked
            sources: [Baldus2024]
          - text: >-
              At 24 months area (3.5 ± 0.8 cm²) and gradient (3.8 ± 1.9 mmHg) stood where they were after the
              clip.
            grade: checked
            sources: [Herrmann2009]
          - text: "Of device failures 39.5% were found after discharge."
            grade: checked
            sources: [Mangieri2022]
          - text: "Leaflet calcium foretells MR of 3+ or more at 12 months (HR 6.56)."
            grade: checked
            sources: [Ohno2016]
          - text: >-
              The clip itself stays for life. Tissue covers it within months: 67 explanted clips went from
              fibrin to full cover after 300 days.
            grade: checked
            sources: [Ladich2011]
      - heading: "Why the leak comes back"
        points:
          - text: >-
              The ventricle enlarges, the ring grows, the device loosens, a leaflet tears, or the valve is
              infected.
            grade: recalled
            sources: []
          - "Find out which before you decide: TTE first, TEE and 3D next, blood cultures when there is fever."
      - heading: "What can be done then"
        points:
          - text: >-
              80 of 147 failures were treated again: 51 with another clip, 36 by surgery, 7 of these after a
              failed second clip.
            grade: checked
            sources: [Mangieri2022]
          - text: >-
              For surgery: in 167 patients survival was best after it. Against it: of 332 operated after TEER
              92.5% had a replacement, 16.6% died within 30 days and 31.3% within a year. Both compare selected
              patients.
            grade: checked
            sources: [Reint-167, Kaneko2021]
          - text: >-
              EVEREST II: mitral surgery by four years in 24.8% after the clip (20.4% within the first) and in
              5.5% after surgery.
            grade: checked
            sources: [Mauri2013]
      - heading: "Signs of a good course"
        points:
          - text: >-
              Three marks at the end of the case: residual left atrial mean above 15 mmHg, MR less than 3 grades
              better, S time integral gain of 8 cm or less. None: 84.7% event-free at 2 years; one 55.5%; two or
              more 43.3% (n = 181).
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Before discharge: TR or MR of moderate degree or more, gradient of 5 mmHg or more. One of them: HR
              2.87; two or more: 3.76.
            grade: checked
            sources: [Profile2024]
    terms: [lvef, pasp, tr, mean-gradient, coapt, everest-ii]
    see:
      - aftercare
      - complications
      - time-course-and-reversibility
      - cons
      - what-the-trials-found
      - eval-comorbidity
      - eval-ventricles
      - follow-recurrence
      - echo-after-the-clip
      - slda
  - id: questions-and-answers
    title: "Ten questions people ask"
    topic: questions
    grade: composed
    sections:
      - heading: "Is it the same as surgery?"
        text:
          - text: >-
              No. A catheter comes through a vessel; surgery opens the chest and repairs the valve directly.
              Both aim at less MR. They differ in how invasive they are, in recovery, and in which anatomies
              each can treat.
            seed: [SEED-FAQ-01]
          - "No heart-lung machine is normally used for the clip."
      - heading: "Will I be awake?"
        text:
          - text: >-
              It varies by center and patient. Often it is general anesthesia, because TEE runs throughout; in
              selected cases deep sedation. The team decides by what the imaging needs and by the patient's
              other conditions.
            seed: [SEED-FAQ-02]
          - text: >-
              One center compared them (72 and 199 cases): ICU stay was needed in 96% and 19%, death did not
              differ.
            grade: checked
            sources: [PatzeltGA2017]
      - heading: "Does it hurt?"
        text:
          - text: >-
              During the procedure generally not, thanks to anesthesia or sedation. Afterward it is mostly the
              groin, where the vein was entered, and not the heart. How much differs with the person and the
              procedure.
            seed: [SEED-FAQ-03]
      - heading: "How long is the hospital stay?"
        text:
          - text: >-
              It varies by clinician and case. Some leave soon, after a brief observation. Others stay longer
              for heart failure, rhythm, kidney function or the access site.
            seed: [SEED-FAQ-04]
          - text: >-
              The maker's page says one to two days, one program one to seven days, mostly two. In US data of
              2013-17 33% left within 24 hours.
            grade: checked
            sources: [Abbott-patient, Ottawa, NRD-30d]
      - heading: "How long does it last?"
        text:
          - text: >-
              It varies with the anatomy and the cause of MR. For some it lasts years. MR can recur when
              cardiomyopathy progresses, the ventricle enlarges or the valve disease is complex. Follow-up echo
              tracks it.
            seed: [SEED-FAQ-05]
          - text: >-
              When the leak returned in one series of 74, it was mostly in the first year: 16 of 63 then, one
              more in the second.
            grade: checked
            sources: [Toggweiler2014]
      - heading: "Is it safe?"
        text:
          - text: >-
              Every procedure carries risk: bleeding, vascular injury, stroke, rhythm problems, infection, need
              for more interventions. Experienced centers screen beforehand and image throughout. The individual
              risk varies.
            seed: [SEED-FAQ-06]
          - text: >-
              In US hospitals 2.8% died in 2013-17 and 1.6% in 2016-19; in Germany (2010-13) 2.3%. Many of them
              were very ill before. Put the figures of your own center beside these.
            grade: checked
            sources: [NRD-30d, NIS2019, Schueler2016]
      - heading: "Do I need blood thinners?"
        text:
          - text: >-
              The plan varies. Some take antiplatelet drugs for a time; others already take an anticoagulant,
              for atrial fibrillation for example. It depends on bleeding risk, rhythm history and other
              factors.
            seed: [SEED-FAQ-07]
          - text: >-
              More drugs, more bleeding: 24% bled on a combination, 14% on the anticoagulant alone. Nobody
              should stop without asking.
            grade: checked
            sources: [DutchOAC]
      - heading: "Can it be repeated or adjusted later?"
        text:
          - text: >-
              The clip is meant as a permanent implant. More clips can be added in the first procedure if needed
              and feasible; occasionally a later catheter treatment follows if MR recurs. It depends on anatomy,
              gradient and overall health.
            seed: [SEED-FAQ-08]
          - text: "Of 147 failed repairs 80 were treated again: 51 with another clip, 36 by surgery."
            grade: checked
            sources: [Mangieri2022]
      - heading: "What does it cost?"
        text:
          - text: >-
              It varies widely with country, hospital system, insurance and complexity: imaging, stay,
              follow-up. Many get an estimate from the facility's billing office and a review by their
              insurance. No figure is given here.
            seed: [SEED-FAQ-09]
      - heading: "What may I do afterward?"
        text:
          - text: >-
              Short term: protect the groin and recover; the specifics vary. Long term heart failure, rhythm and
              conditioning set the limits more than the clip does. Cardiac rehabilitation helps where it is
              suitable and available.
            seed: [SEED-FAQ-10]
          - text: "One program: nothing over 10 lb (4.5 kg) for 5 days. Another: usual activity in 1-2 weeks."
            grade: checked
            sources: [Ottawa, Abbott-patient]
          - >-
            Driving, work and flying: no published figure. Ask the team, and the licensing authority before
            driving.
    figures: [catheter-route]
    terms: [tee, dapt, doac]
    see:
      - what-it-is
      - alternatives
      - aftercare
      - longevity
      - complications
      - prep-consent
      - prep-anesthesia
      - follow-discharge

"""###
            ]),
        BundledFile(
            path: "reference/physiology.yaml",
            parts: [
###"""
# What the clip does to pressures, flows and the ventricle, the published numbers, and what may go wrong.
articles:
  - id: effect-on-physiology
    title: "Effect on physiology"
    topic: physiology
    grade: composed
    sections:
      - text:
          - text: >-
              Left atrial pressure can fall, and the lungs can be less congested, in appropriate patients. In
              265 the mean went from 17 ± 6 to 15 ± 6 mmHg, the v-wave from 31 ± 15 to 22 ± 10 mmHg.
            grade: checked
            sources: [Regensburg2024]
            seed: [SEED-MECH-12]
        points:
          - text: "It does not fall in all: in OCEAN-Mitral the mean fell in 58.9% of 2629."
            grade: checked
            sources: [OCEAN-LAP]
          - text: >-
              More blood goes forward, and that may help on exercise. Forward stroke volume rose from 57 ± 17 to
              65 ± 18 mL (n = 107); the six-minute walk from 257.5 ± 82.5 to 295.7 ± 96.3 m (n = 29).
            grade: checked
            sources: [Siegel2011, Dietl2018]
            seed: [SEED-MECH-13]
          - text: >-
              The diastolic gradient can rise. It is watched as a sign of possible stenosis: in 96 patients it
              went from 1.7 ± 0.9 to 4.1 ± 2.2 mmHg.
            grade: checked
            sources: [Herrmann2009]
            seed: [SEED-MECH-14]
      - heading: "In systole: the leak closes"
        points:
          - >-
            Before the clip the ventricle empties two ways, into the aorta and into the low-pressure atrium.
            Total stroke volume is large, forward stroke volume small.
          - "After it the whole stroke goes forward. Total stroke volume falls, forward stroke volume rises."
          - "So LVEF falls as the regurgitant volume disappears. This alone is no sign of a weaker muscle."
          - text: >-
              Systole gets harder: end-systolic wall stress rose from 184 [140-200] to 209 [176-232] mmHg (n =
              33). The end-systolic pressure-volume relation did not change.
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              The body's arteries relax: systemic vascular resistance fell from 1226 ± 481 to 1004 ± 442 dyn s
              cm^-5.
            grade: checked
            sources: [Siegel2011]
      - heading: "In diastole: less volume comes back"
        points:
          - text: "Filling pressure falls: LV end-diastolic pressure 11.4 ± 9.0 to 8.8 ± 5.8 mmHg."
            grade: checked
            sources: [Siegel2011]
          - text: "The ventricle gets smaller: LV end-diastolic volume by echo 172 ± 37 to 158 ± 38 mL."
            grade: checked
            sources: [Siegel2011]
          - text: "End-diastolic wall stress fell from 48 [28-58] to 34 [21-46] mmHg."
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Those who start high fall furthest. LV end-diastolic pressure fell by 8.3 ± 11.9 mmHg in
              decompensated patients, by 0.2 ± 4.5 mmHg in compensated ones.
            grade: checked
            sources: [Biner2012]
      - heading: "Pulmonary veins"
        points:
          - text: >-
              Systolic flow comes back: in 80 patients the S peak rose from 9.94 ± 31.95 to 35.74 ± 15.03 cm/s.
            grade: checked
            sources: [Dvir]
          - text: "A normalized S/D ratio of 1 or more after the clip went with fewer events (HR 0.57)."
            grade: checked
            sources: [PVF-14797]
      - heading: "The price: the gradient"
        points:
          - >-
            The gradient follows flow and heart rate as well as area. Always write it with the rate at which it
            was measured.
          - text: >-
              The floor after repair: effective orifice area at least 1.5 cm² and mean gradient under 5 mmHg.
              Expect to lose about half the area.
            grade: checked
            sources: [KharsaEd2026]
          - >-
            Tachycardia shortens diastole and drives the gradient up. Slow the rate, measure again, then judge.
          - text: >-
              Anesthesia lowers pressure and makes MR look milder. Bring blood pressure back to the patient's
              working level, for example with phenylephrine, before you grade.
            grade: recalled
            sources: [Zoghbi2017]
      - heading: "When the ventricle cannot follow"
        points:
          - text: >-
              Afterload mismatch: early fall of LVEF in 19 of 73 patients with functional MR (26%). Early LVEF
              was 16 ± 7% with mismatch and 28 ± 10% without; it was 27 ± 9% in all before. By discharge 31% and
              33%.
            grade: checked
            sources: [Melisurgo2014]
          - >-
            The picture: MR gone, pressure down, ventricle large and weak, stroke volume small. First exclude
            tamponade, bleeding and systolic anterior motion.
          - text: >-
              Systolic anterior motion (SAM) looks the other way round: a small, vigorous ventricle with the
              anterior leaflet in the outflow tract, and MR is back. It needs the opposite: no inotrope, volume,
              phenylephrine, a beta-blocker; an unreleased clip is opened.
            grade: recalled
            sources: [Crescenzi2009, IJA-SAM]
          - text: >-
              A fall of LVEF by 5 points or more went with early readmission (odds ratio 4.88, 322 patients).
            grade: checked
            sources: [AJC-EF2018]
          - text: "It is not the rule: none of Siegel's 107 patients had a low-output state."
            grade: checked
            sources: [Siegel2011]
      - heading: "Through the septum"
        points:
          - text: >-
              The guide leaves a hole. Of 385 patients 20 (5%) had a right-to-left shunt, and 7 of the 20
              desaturated: the accepted reason to close it at once.
            grade: checked
            sources: [RLshunt2020, iASD-SOTA]
          - text: >-
              Left to right: MITHRAS (80 patients, Qp/Qs of 1.3 or more) found no gain by closing; 6-minute walk
              +5 against -1 m.
            grade: checked
            sources: [ACC-MITHRAS, Lurz2021]
      - heading: "Rules of thumb, on average"
        points:
          - text: >-
              The v-wave falls more than the mean. Output and forward stroke volume rise by about 14%; LV
              end-diastolic volume falls by about 8%.
            grade: checked
            sources: [Siegel2011, Regensburg2024]
          - text: >-
              The gradient rises 1.9 to 2.4 times. The area falls to about 0.6 of what it was, or to half by
              another estimate.
            grade: checked
            sources: [Herrmann2009, Patzelt2019, KharsaEd2026]
    figures: [double-orifice, sam, shunt-directions]
    terms:
      - v-wave
      - lap
      - lvedp
      - forward-stroke-volume
      - lvef
      - svr
      - mean-gradient
      - afterload-mismatch
      - mva
      - co
      - iasd
      - sam
    see:
      - hemodynamic-numbers
      - how-the-clip-works
      - complications
      - where-sources-disagree
      - purpose-and-benefits
      - intv-assess
      - check-gradient
      - check-low-output
      - echo-after-the-clip
      - low-output
      - right-to-left-shunt
  - id: hemodynamic-numbers
    title: "Hemodynamic numbers, before and after"
    topic: physiology
    grade: composed
    sections:
      - text:
          - >-
            Each line: study, number of patients, before → after. Values are mean ± SD; square brackets hold the
            interquartile range.
      - heading: "Output and filling, by catheter"
        points:
          - text: >-
              Siegel 2011, n = 107 (clip in 96). Cardiac output 5.0 ± 2.0 → 5.7 ± 1.9 L/min (p .003). Forward
              stroke volume 57 ± 17 → 65 ± 18 mL (p < .001).
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Same study. Systemic vascular resistance 1226 ± 481 → 1004 ± 442 dyn s cm^-5 (p < .001). LV
              end-diastolic pressure 11.4 ± 9.0 → 8.8 ± 5.8 mmHg (p .016).
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Same study, by echo. LV end-diastolic volume 172 ± 37 → 158 ± 38 mL (p < .001). No low-output
              state in any patient.
            grade: checked
            sources: [Siegel2011]
          - text: >-
              Biner 2012, n = 79 with acute success. Cardiac index of those who began low: 2.0 ± 0.5 → 2.5
              L/min/m² (p < .001). The SD is printed as 5 and read as 0.5.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, those above 15 mmHg at the start. LV end-diastolic pressure 20 ± 5 → 13 ± 5 mmHg (p
              .002). Mean wedge pressure 20 ± 4 → 16 ± 5 mmHg (p .001).
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, those above 30 mmHg. Pulmonary artery pressure 36 ± 4 → 29 ± 7 mmHg (p .003). The text
              calls it a mean and describes it as systolic.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Same study, change in decompensated and in compensated patients: LV end-diastolic pressure -8.3 ±
              11.9 and -0.2 ± 4.5, wedge -3.5 ± 5.6 and -1.9 ± 4.7, pulmonary artery -8 ± 9 and -3 ± 6 mmHg.
            grade: checked
            sources: [Biner2012]
          - text: >-
              Gaemperli 2013, n = 33, pressure-volume loops. Cardiac index 2.6 [2.2-3.0] → 3.2 [2.6-3.8]
              L/min/m². Wedge 15 [12-20] → 12 [10-13] mmHg (both p < .001).
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Same study. End-systolic wall stress 184 [140-200] → 209 [176-232] mmHg (p .001), end-diastolic 48
              [28-58] → 34 [21-46] mmHg (p .005). End-systolic pressure-volume relation unchanged.
            grade: checked
            sources: [Gaemperli2013]
          - text: >-
              Right heart catheter after a week, n = 25: cardiac index and mean pulmonary artery pressure
              improved (p < .001), LVEF did not change. The abstract gives no values.
            grade: checked
            sources: [MPAP25]
      - heading: "Left atrial pressure"
        points:
          - text: >-
              Regensburg 2024 (congress), n = 265, 62% secondary, through the guide. v-wave 31 ± 15 → 22 ± 10
              mmHg, mean 17 ± 6 → 15 ± 6 mmHg (both p < .001).
            grade: checked
            sources: [Regensburg2024]
          - text: >-
              A table in Heart (BMJ), normal and raised pressure at the start. Change of the mean -1.9 (2.3) and
              -2.8 (3.9) mmHg (p .08); of the v-wave -7.2 (5.8) and -9.2 (10.0) mmHg (p .30).
            grade: checked
            sources: [HeartBMJ-LAP]
          - text: >-
              Kuwata, n = 50 (70% degenerative), direction only: v-wave, mean and LV end-diastolic pressure
              fell, LV systolic pressure rose.
            grade: checked
            sources: [Kuwata2019]
          - text: >-
              OCEAN-Mitral, n = 2629: the mean fell in 58.9%. Hazard ratio for outcome 0.66 in degenerative and
              0.90 in functional MR.
            grade: checked
            sources: [OCEAN-LAP]
          - text: "Preprint 2023, n = 181: residual mean above 15 mmHg in 43.6%; hazard ratio 1.073 per mmHg."
            grade: checked
            sources: [medRxiv2023]
          - text: >-
              Minnesota 2022, n = 69: wedge before 20 [15-24] mmHg; the left atrial mean index improved (p <
              .001).
            grade: checked
            sources: [Minnesota2022]
      - heading: "Valve area and gradient"
        points:
          - text: >-
              Herrmann 2009, n = 96 (69% one clip). Area 6.0 ± 1.3 → 3.6 ± 1.2 cm² (range 1.9-7.6), 3.5 ± 0.8 at
              24 months. Mean gradient 1.7 ± 0.9 → 4.1 ± 2.2 mmHg, 3.8 ± 1.9 at 24 months.
            grade: checked
            sources: [Herrmann2009]
          - text: "Patzelt 2019, n = 255. Mean gradient 1.6 ± 1.0 → 3.1 ± 1.5 mmHg."
            grade: checked
            sources: [Patzelt2019]
          - text: >-
              Sammour 2024, n = 283. Mean gradient before 2.4 ± 1.3 mmHg; the top quarter had 7.0 ± 1.1 mmHg
              after.
            grade: checked
            sources: [Sammour2024]
          - text: >-
              Kharsa 2026, area below 4 cm² (n = 66) and above (n = 239): gradient after 3.9 ± 0.2 and 3.3 ± 0.1
              mmHg. The ± is as printed, probably a standard error.
            grade: checked
            sources: [Kharsa2026]
          - text: >-
              Oguz, n = 243. Gradient above 5 mmHg, or a clip given up for it, in 62: death HR 1.91 (1.15-3.18).
            grade: checked
            sources: [Oguz2021]
          - text: "SOLACI report, n = 419, primary MR. Gradient after, by quarters: 1.9, 3, 4 and 6 mmHg."
            grade: checked
            sources: [SOLACI-419]
          - text: >-
              Annulus, 50 procedures. Anteroposterior diameter -13.2 ± 8.8% in secondary, -8.6 ± 7.5% in primary
              MR (unit as printed).
            grade: checked
            sources: [REC-annulus]
      - heading: "Size of the leak, pulmonary veins, walking"
        points:
          - text: >-
              Dietl 2018, n = 29. 3D vena contracta area 0.99 ± 0.46 → 0.22 ± 0.15 cm², stable over 33 days.
              Six-minute walk 257.5 ± 82.5 → 295.7 ± 96.3 m.
            grade: checked
            sources: [Dietl2018]
          - text: >-
              Dvir, n = 80, pulmonary vein. S peak 9.94 ± 31.95 → 35.74 ± 15.03 cm/s. S time integral 3.62 ±
              5.99 → 8.33 ± 4.72 cm.
            grade: checked
            sources: [Dvir]
          - text: >-
              Same study. S/D by time integral 0.39 ± 0.63 → 0.81 ± 0.47, by velocity 0.23 ± 0.66 → 0.91 ± 0.43.
            grade: checked
            sources: [Dvir]
          - text: >-
              Melisurgo 2014, n = 73, functional MR. LVEF 27 ± 9% before; early after 16 ± 7% with afterload
              mismatch, 28 ± 10% without (p < .0001 between groups).
            grade: checked
            sources: [Melisurgo2014]
          - text: >-
              Rehospitalization study 2018, n = 322: a fall of LVEF by 5 points or more carried an odds ratio of
              4.88 for early readmission.
            grade: checked
            sources: [AJC-EF2018]
      - heading: "Where trials began"
        points:
          - text: >-
              COAPT, n = 614: EROA 0.41 ± 0.15 cm², LV end-diastolic volume 192.7 ± 71 mL, LVEF 31.3 ± 9.3%.
            grade: checked
            sources: [Asch2019]
          - text: "MITRA-FR, n = 307: EROA 0.31 ± 0.10 cm², LV end-diastolic volume index 135 ± 35 mL/m²."
            grade: recalled
            sources: [Obadia2018]
          - text: >-
              RESHAPE-HF2, n = 506 as printed: EROA 0.25 ± 0.08 cm², LV end-diastolic volume 211 ± 76 mL, LVEF
              31 ± 8%.
            grade: checked
            sources: [Anker-baseline]
      - heading: "Do not mix these numbers in one patient"
        points:
          - >-
            COAPT means: 192.7 mL × 0.313 gives a total stroke volume near 60 mL. With EROA 0.41 cm² and a jet
            VTI of 100-120 cm the leak would be 41-49 mL, the fraction 68-82%, and 11-19 mL would go forward.
          - >-
            No one could live on that at rest. EROA by PISA, biplane volumes and jet VTI are biased against one
            another.
          - >-
            A set that agrees: Siegel's output over stroke volume, 5.0 / 0.057 and 5.7 / 0.065, gives 88
            beats/min before and after.
          - "Compare directions before sizes: each study measured other patients, by other methods."
    terms:
      - co
      - forward-stroke-volume
      - svr
      - lvedp
      - lvedv
      - lap
      - v-wave
      - mva
      - mean-gradient
      - vca
      - eroa
      - vti
      - rvol
      - rf
    see:
      - effect-on-physiology
      - what-is-not-known
      - where-sources-disagree
      - what-the-trials-found
      - intv-assess
      - check-hemodynamics
  - id: complications
    title: "Complications and how often"
    topic: evidence
    grade: composed
    sections:
      - text:
          - text: >-
              In US hospitals in 2013-17 (14,647 admissions) 14.6% had some in-hospital complication: bleeding
              5.9%, vascular injury 0.65%; 2.8% died. In 2016-19 (5212) 1.6% died, 3.3% bled, and vascular
              injury, stroke and tamponade stayed under 1% each.
            grade: checked
            sources: [NRD-30d, NIS2019]
        points:
          - text: >-
              EXPAND G4 (1164 patients, 2022): a clip in 98%, MR of 2+ or less and alive at discharge in 96.2%.
            grade: checked
            sources: [CRT-G4]
          - >-
            The first actions are on the emergency cards (key !). Their order was composed from standard
            practice; know the cue, say it aloud, follow the local protocol.
      - heading: "Septum and pericardium"
        points:
          - text: >-
              Tamponade or effusion: 0-0.5% over the studies of a review, under 1% in US hospitals in 2016-19.
            grade: checked
            sources: [Hausleiter2023, NIS2019]
          - text: "With tamponade the odds of death in hospital are 14.1 times higher (German data)."
            grade: checked
            sources: [vonBardeleben2019]
          - >-
            Cue: pressure falls, heart rate and venous pressure rise, fluid on TEE. Stop, measure, call the
            surgeon, drain, autotransfuse. Protamine once no device is in the left atrium, by the local
            protocol.
          - text: "When blood comes fast, 50-100 mL may be enough to compromise the heart."
            grade: checked
            sources: [Adamczyk2019]
          - text: >-
              Needle in the aorta: the level decides. Of 24 punctures none of 15 at a sinus or the sinotubular
              junction caused tamponade; 8 of 9 into the ascending aorta did, at once.
            grade: checked
            sources: [ChenRoot]
          - text: >-
              Needle only: withdraw and watch. Dilator or sheath in: leave it, find the level, call the surgeon.
            grade: recalled
            sources: []
          - text: >-
              Shunt through the puncture: it persists in 34-62%. Right to left in 20 of 385 (5%), 7 of them with
              low saturation: the accepted reason to close it at once.
            grade: checked
            sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023, RLshunt2020, iASD-SOTA]
      - heading: "Leaflets and clip"
        points:
          - text: >-
              Single-leaflet device attachment (SLDA) and leaflet injury: 2.0% in EXPAND (20 patients: 18 SLDA,
              4 injuries, 2 both). SLDA elsewhere: 4.8% in ACCESS-EU, 1.5% in the US registry, 1.5-5.1% over a
              review; leaflet injury 0-2%.
            grade: checked
            sources: [AschEXPAND2021, EIJ-EdLAE2021, Hausleiter2023]
          - >-
            Cue: MR jumps, the clip swings with one leaflet. All still, do not pull; look in 3D and LVOT; a
            second clip close beside it where leaflet, area and gradient allow, else surgery.
          - text: >-
              More clips brought 75% of SLDA back to MR of 2+ or less. The four leaflet injuries ended in
              surgery or death.
            grade: checked
            sources: [AschEXPAND2021]
          - text: >-
              All device failures: 3.5% of 4294, with loss of insertion, tear or perforation in 31.9% of them.
              80 of 147 were treated again: 51 with a clip, 36 by surgery, 7 with both.
            grade: checked
            sources: [Mangieri2022]
          - text: "Torn leaflet and chords: 1 of 21 in a very small early series; no other rate was found."
            grade: checked
            sources: [Kothandan2014]
          - text: >-
              A clip caught in chords: stop turning and pulling, grippers up, invert, turn back the way you
              came, never force; surgery if it is stuck.
            grade: recalled
            sources: [MAUDE-12294215]
          - text: >-
              Embolization of the clip: 1 of 4294; 0.05-0.70% over a review. One XTW was found in the right
              coronary sinus after two months.
            grade: checked
            sources: [Mangieri2022, Hausleiter2023, Embol-case]
          - text: >-
              Clip half detached, held by the lock line alone: one case. Do not pull; there a second puncture
              and a snare were used.
            grade: checked
            sources: [SCAI2020-Mahoney]
      - heading: "Flow and pressure"
        points:
          - text: >-
              Gradient too high: up to 15% above 5 mmHg over a review. The top quarter of one series, 7.0 ± 1.1
              mmHg, had more death or heart failure (HR 1.53); another saw harm above 4.4 mmHg in degenerative
              MR only; in 419 with primary MR two years showed none.
            grade: checked
            sources: [Hausleiter2023, Sammour2024, Patzelt2019, SOLACI-419]
          - text: >-
              Afterload mismatch: 26% of 73 with functional MR; 23% or 15% by two definitions of another series.
            grade: checked
            sources: [Melisurgo2014, JIC-AM]
          - text: >-
              Treatment of mismatch: inotrope, less afterload if the pressure allows, then mechanical support. A
              vasoconstrictor alone is what to avoid; beside an inotrope norepinephrine is often needed. Look
              first for tamponade, bleeding, drug reaction, arrhythmia and SAM.
            grade: recalled
            sources: []
          - text: >-
              SAM needs the opposite: stop the inotrope, volume, phenylephrine, beta-blocker; open the
              unreleased clip, else the surgeon.
            grade: recalled
            sources: [Crescenzi2009, IJA-SAM]
          - text: >-
              How often SAM: 60 of 608 (9.8%) after surgical repair; in 40 volume and no inotrope were enough.
              After TEER no rate was found.
            grade: checked
            sources: [Crescenzi2009]
          - text: >-
              Hemolysis after TEER: no rate was found. In one case SLDA with hemolysis showed on day 12, and the
              patient died on day 119.
            grade: checked
            sources: [FujitaSLDA2022]
          - text: "Dark urine, pallor and a high LDH beside a jet: think of hemolysis."
            grade: recalled
            sources: []
          - >-
            Stenosis that the clip made: slow the rate, diuretic, no further clip. What remains is surgery, or
            removal in a center that does it; for cutting a clip loose by catheter no series was found.
      - heading: "Air and clots"
        points:
          - text: >-
              Coronary air: 1 of 66 diathermy punctures of an early series; 0.1-0.3% in catheter procedures at
              large.
            grade: checked
            sources: [Maisano2012, IJCA2024]
          - text: >-
              Its cue: inferior ST elevation, slow pulse, bubbles in the root. Stop every flush, oxygen 100%,
              pressor, atropine or pacing, aspirate.
            grade: recalled
            sources: [IJCA2024]
          - text: >-
              Cerebral air: hyperbaric oxygen at once went with a good outcome in about 65%, after 15 hours in
              30%. A clean scan does not exclude gas.
            grade: checked
            sources: [HBOT-CritCare2023, Moon2019]
          - text: >-
              Stroke: 0.27% in hospital and 1.47% over 14 months in 2238 patients; other registries 0.2-0.4% at
              discharge, 0.7-0.8% at 30 days.
            grade: checked
            sources: [CVA-GIse, EIJ-Stroke]
          - text: >-
              On diffusion MRI 23 of 27 had new lesions, median 3 each, mostly silent; longer device time
              predicted them.
            grade: checked
            sources: [Blazek2015]
          - text: >-
              Thrombus on the gear: transient in 9 of 100. Six of the nine formed before heparin; none
              embolized, but 2 of the 9 and 4 of the other 91 died in hospital (p = 0.09).
            grade: checked
            sources: [Pregowski2020]
          - text: "Left ventricular thrombus later: 5 of 453 (1.1%), and 3 of 14 with LVEF of 20% or less."
            grade: checked
            sources: [Tichelbaecker2022, Orban2014]
      - heading: "Vein, kidney, infection, rhythm, esophagus"
        points:
          - text: >-
              Major vascular complications 1.4-4.0%, bleeding with transfusion 0-17% over a review. On an oral
              anticoagulant 20.9% bled within 3 months, 37% of these at the access site.
            grade: checked
            sources: [Hausleiter2023, DutchOAC]
          - text: >-
              Acute kidney injury: 17.9%, any stage. Longer procedures (OR 1.01 per minute) and peripheral
              vascular disease (OR 7.69) predict it.
            grade: checked
            sources: [Koerber2018]
          - text: "Endocarditis: rare and lethal. 12 published cases to 2017 with 42% mortality, 29 to 2023."
            grade: checked
            sources: [Asmarats2018, IE2023]
          - text: >-
              New atrial fibrillation by 30 days: 9% after TEER, 33% after surgery in MATTERHORN. For the
              procedure itself no rate was found.
            grade: checked
            sources: [Baldus2024]
          - text: >-
              TEE probe: symptoms, mostly trouble swallowing, in 3.8% of 442, no perforation; any event in 8.2%
              of mitral repairs under sedation; bleeding or injury in 3.6% of US procedures 2012-22.
            grade: checked
            sources: [TEE-442, Afzal2023, JASE-TEE2023]
          - text: "By endoscopy new lesions are common: 19 of 40 in one study, 86% of 50 in another."
            grade: checked
            sources: [ELMSTREET2017, TCTMD-TEE]
      - heading: "Surgery and death"
        points:
          - text: >-
              Surgical bail-out: 1.42% in US hospitals, from 5.26% in 2014 to 0.43% in 2017. Of those who needed
              it 15.0% died in hospital, of those who did not 2.1%.
            grade: checked
            sources: [NRD-SB]
          - text: >-
              Death in hospital, by cohort: 2.8% (US 2013-17), 1.6% (US 2016-19), 2.3% (Germany, TRAMI). At 30
              days 5.2% in the US in 2013-15.
            grade: checked
            sources: [NRD-30d, NIS2019, Schueler2016, ACC-TVT2017]
      - heading: "What counts as what"
        points:
          - text: >-
              Technical success, on leaving the lab: alive, delivery system out, first clip placed right, no
              emergency surgery or re-intervention.
            grade: recalled
            sources: [MVARC]
          - text: >-
              Major bleeding: hemoglobin down by 3 g/dL or 3 units given. Life-threatening: a critical organ,
              surgery, or shock (under 90 mmHg for more than 30 minutes, or a pressor).
            grade: recalled
            sources: [MVARC]
          - text: >-
              Kidney injury: stage 1 from 1.5 times the creatinine or a rise of 0.3 mg/dL in 48 hours, stage 2
              from 2 times, stage 3 from 3 times or dialysis.
            grade: recalled
            sources: [MVARC]
    figures: [slda, tamponade, clip-in-chords, sam]
    terms:
      - single-leaflet-attachment
      - afterload-mismatch
      - iasd
      - mvarc
      - aki
      - pericardiocentesis
      - protamine
      - act
      - expand
      - inverted-arms
      - sam
      - hemolysis
    see:
      - effect-on-physiology
      - longevity
      - cons
      - what-is-not-known
      - where-sources-disagree
      - check-effusion
      - check-clip
      - check-groin
      - check-brain
      - tamponade
      - aortic-puncture
      - clip-in-chords
      - slda
      - low-output
      - air-embolism
      - stroke
      - tee-injury

"""###
            ]),
        BundledFile(
            path: "sources.yaml",
            parts: [
###"""
# The bibliography. checked: the abstract, table or page was read. recalled: the text was not read again.
sources:
  # Guidelines, consensus, definitions
  - key: Zoghbi2017
    cite: "Zoghbi WA et al. ASE recommendations on native valvular regurgitation. J Am Soc Echocardiogr 2017;30:303. doi:10.1016/j.echo.2017.01.007"
    grade: recalled
  - key: AccessAnes-ASE2017
    cite: "AccessAnesthesiology, book 2499, chapter 201985707: reproduces the ASE 2017 severity grid. https://accessanesthesiology.mhmedical.com/content.aspx?bookid=2499&sectionid=201985707"
    grade: checked
  - key: Otto2021
    cite: "Otto CM et al. ACC/AHA valvular heart disease guideline 2020. Circulation 2021;143:e72-e227. doi:10.1161/CIR.0000000000000923"
    grade: recalled
  - key: Vahanian2022
    cite: "Vahanian A et al. ESC/EACTS valvular heart disease guideline 2021. doi:10.1093/eurheartj/ehab395 (title only)"
    grade: recalled
  - key: Praz2025
    cite: "Praz et al. ESC/EACTS valvular heart disease guideline 2025. doi:10.1093/eurheartj/ehaf194"
    grade: recalled
  - key: ACC-ECDP2020
    cite: "Bonow RO, O'Gara PT, Adams DH et al. 2020 focused update of the 2017 ACC expert consensus decision pathway on mitral regurgitation. J Am Coll Cardiol 2020 (key points on acc.org and plexusmd.com)"
    grade: checked
  - key: MVARC
    cite: "Stone GW et al. Mitral Valve Academic Research Consortium, part 2. JACC 2015;66:308. doi:10.1016/j.jacc.2015.05.049"
    grade: recalled
  - key: TVARC-T20
    cite: "Tricuspid Valve Academic Research Consortium, table 20. Eur Heart J 2023;44:4508. PMC10645050"
    grade: checked
  - key: Wilson2021
    cite: "Wilson et al. AHA statement on prevention of endocarditis 2021. doi:10.1161/CIR.0000000000000969"
    grade: recalled
  - key: Delgado2023
    cite: "Delgado et al. ESC endocarditis guideline 2023. doi:10.1093/eurheartj/ehad193"
    grade: recalled
  - key: Conen2021
    cite: "Conen et al. Infection prevention in TAVI. EuroIntervention 2021;16:1135. doi:10.4244/EIJ-D-19-00993 (table in PMC9725011)"
    grade: checked
  - key: Hofman2021
    cite: "Hofman et al. Dutch guideline on MRI with cardiac implants. ISMRM 2021, abstract 2292"
    grade: checked
  # Reviews, technique, device
  - key: Hausleiter2023
    cite: "Hausleiter J et al. Mitral valve transcatheter edge-to-edge repair. EuroIntervention 2023;18:957-976. doi:10.4244/EIJ-D-22-00725, PMC9869401 (abstract, introduction and table 3 read; the other tables not)"
    grade: checked
  - key: Sorajja-TK
    cite: "Sorajja et al. Optimal intraprocedural guidance for mitral therapy. thoracickey.com (excerpt)"
    grade: checked
  - key: EACVI-TB
    cite: "EACVI interventional echocardiography chapter. medsquares.com/data/mdguideline/eacvitrnscatint/information_ch003_007.html"
    grade: checked
  - key: EIJ-Tools
    cite: "Tools and Techniques: edge-to-edge repair with MitraClip. EuroIntervention, eurointervention.pcronline.com"
    grade: checked
  - key: EIJ-Strategies
    cite: "MitraClip: strategies for patient selection. EuroIntervention"
    grade: checked
  - key: JSHD2015
    cite: "Journal of Structural Heart Disease, vol 1(3), p 133, 2015"
    grade: checked
  - key: PMC5752829
    cite: "PMC5752829, figure 21: height of the transseptal puncture"
    grade: checked
  - key: USC2021
    cite: "Advanced steering of the MitraClip. uscjournal 2021 (introduction only)"
    grade: checked
  - key: Hart2017
    cite: "Hart et al. Review of the iatrogenic atrial septal defect. Netherlands Heart Journal 2017"
    grade: checked
  - key: iASD-SOTA
    cite: "Iatrogenic atrial septal defect: state of the art. scholarlycommons, bhs 9799"
    grade: checked
  - key: Nishiura2024
    cite: "Nishiura et al. Controlled gripper actuation. Cardiovasc Interv Ther 2024"
    grade: checked
  - key: REC-2020
    cite: "Imaging of residual mitral regurgitation, review, 2020. recintervcardiol.org"
    grade: checked
  - key: REC-annulus
    cite: "Annulus before and after edge-to-edge repair. recintervcardiol.org, id 101"
    grade: checked
  - key: IFU-NT2019
    cite: "Abbott. MitraClip NT system, instructions for use EL2106481, 4 March 2019 (only the list of contents read, docslib.org/doc/1943154)"
    grade: checked
  - key: ACS2018
    cite: "Annals of Cardiothoracic Surgery 2018;7:771. doi:10.21037/acs.2018.08.04, PMC6288214 (tables 1-2)"
    grade: checked
  - key: Tamburino2010
    cite: "Tamburino et al. Eur Heart J 2010;31:1382. doi:10.1093/eurheartj/ehq051, PMC2878966 (table 1)"
    grade: checked
  - key: AbbottHCP-FAQ
    cite: "Abbott, questions of professionals. mitraclip.com/hcp/faqs"
    grade: checked
  - key: AbbottHCP-burden
    cite: "Abbott, burden of mitral regurgitation. mitraclip.com/hcp/burden_of_mr"
    grade: checked
  - key: Abbott-patient
    cite: "Abbott. What to expect: the MitraClip procedure, for patients (read on the maker's test server, mc-patient-dev.epsabbott.com; the public site may differ)"
    grade: checked
  - key: Abbott2020
    cite: "Abbott newsroom, MitraClip G4, 2020"
    grade: checked
  - key: Ottawa
    cite: "University of Ottawa Heart Institute, MitraClip patient guide. ottawaheart.ca"
    grade: checked
  - key: Cottage
    cite: "Cottage Health, pages for patients. cottagehealth.org"
    grade: checked
  - key: Lin2020
    cite: "Lin et al. J Invasive Cardiol 2020;32:E265"
    grade: checked
  - key: TCTMD-XTR2019
    cite: "TCTMD report on the XTR clip and EXPAND, 2019"
    grade: checked
  - key: TCTMD-Makkar2023
    cite: "TCTMD report on Makkar et al., TVT Registry in degenerative MR, 2023"
    grade: checked
  - key: MAUDE-12294215
    cite: "FDA MAUDE adverse event report 12294215"
    grade: checked
  - key: SCAI2020-Mahoney
    cite: "Mahoney, case report, SCAI 2020"
    grade: checked
  - key: Embol-case
    cite: "Case report: an XTW clip embolized to the right coronary sinus after two months; surgery with valve replacement (abstract on discovery.researcher.life; authors and journal not shown there)"
    grade: checked
  # Trials and registries
  - key: Feldman2011
    cite: "Feldman T et al. EVEREST II. N Engl J Med 2011;364:1395-1406 (read only as summarized by journaljams.org)"
    grade: recalled
  - key: JAMS-summary
    cite: "Summary of EVEREST II at one year. journaljams.org"
    grade: checked
  - key: Mauri2013
    cite: "Mauri L et al. EVEREST II, four years. J Am Coll Cardiol 2013;62:317-328. doi:10.1016/j.jacc.2013.04.030 (abstract)"
    grade: checked
  - key: Stone2018
    cite: "Stone GW et al. COAPT. N Engl J Med 2018. doi:10.1056/NEJMoa1806640"
    grade: recalled
  - key: CRC2019
    cite: "Editorial on COAPT. Clin Res Cardiol 2019. doi:10.1007/s00392-019-01457-3"
    grade: checked
  - key: Stone2023
    cite: "Stone GW et al. COAPT, five years. 2023. doi:10.1056/NEJMoa2300213 (abstract summary page)"
    grade: checked
  - key: COAPT-NCT
    cite: "COAPT, trial registration NCT01626079"
    grade: checked
  - key: COAPTcriteria146
    cite: "COAPT criteria in 146 patients of routine care (abstract on discovery.researcher.life; authors, journal and year not shown there)"
    grade: checked
  - key: Asch2019
    cite: "Asch et al. COAPT echocardiography. JACC 2019. doi:10.1016/j.jacc.2019.09.017"
    grade: checked
  - key: ACC-COAPTecho
    cite: "ACC journal scan on COAPT echocardiography, 2019-12-09"
    grade: checked
  - key: Lindenfeld2021
    cite: "Lindenfeld et al. (authors recalled). Proportionality in COAPT. JAMA Cardiol, article 2775801"
    grade: checked
  - key: Grayburn2019
    cite: "Grayburn et al. Proportionate and disproportionate MR. JACC Cardiovasc Imaging 2019;12:353"
    grade: recalled
  - key: Obadia2018
    cite: "Obadia et al. MITRA-FR. N Engl J Med 2018. doi:10.1056/NEJMoa1805374"
    grade: recalled
  - key: PCR-MITRAFR
    cite: "MITRA-FR in the PCR textbook. textbooks.pcronline.com"
    grade: checked
  - key: Leurent2022
    cite: "Leurent et al. MITRA-FR. EuroIntervention 2022. doi:10.4244/EIJ-D-21-00846"
    grade: checked
  - key: MITRAFR-success
    cite: "Procedural success and outcome in MITRA-FR. hal-03828650"
    grade: checked
  - key: Anker2024
    cite: "Anker SD et al. RESHAPE-HF2. N Engl J Med 2024. doi:10.1056/NEJMoa2314328 (partly read)"
    grade: recalled
  - key: ACC-RESHAPE
    cite: "ACC summary of RESHAPE-HF2"
    grade: checked
  - key: Anker-baseline
    cite: "Anker et al. RESHAPE-HF2, baseline characteristics"
    grade: checked
  - key: RESHAPE-hosp
    cite: "RESHAPE-HF2, paper on hospitalization"
    grade: checked
  - key: ACC-EuroSMR
    cite: "ACC summary of EuroSMR, 2021-12-06"
    grade: checked
  - key: Curio2020
    cite: "Curio et al. Exercise-induced MR treated with MitraClip. J Invasive Cardiol, January 2020"
    grade: checked
  - key: AschEXPAND2021
    cite: "Asch et al. EXPAND, leaflet adverse events. EuroIntervention 2021. doi:10.4244/EIJ-D-21-00012, PMC9724852"
    grade: checked
  - key: EIJ-EdLAE2021
    cite: "Editorial on definitions of leaflet adverse events. EuroIntervention 2021"
    grade: checked
  - key: Mangieri2022
    cite: "Mangieri et al. Failed edge-to-edge repair. JACC Cardiovasc Interv, 2022-02-28 (abstract)"
    grade: checked
  - key: Toggweiler2014
    cite: "Toggweiler et al. MitraSWISS. Open Heart 2014. PMC4195933"
    grade: checked
  - key: Puls2016
    cite: "Puls et al. TRAMI, one year. 2016. PMC4761401"
    grade: checked
  - key: Schueler2016
    cite: "Schueler et al. TRAMI, renal function. EuroIntervention. doi:10.4244/EIJY15M09_07"
    grade: checked
  - key: Ohno2016
    cite: "Ohno et al. GRASP registry, chronic kidney disease. EuroIntervention. doi:10.4244/EIJV11I14A316"
    grade: checked
  - key: Lesevic2017
    cite: "Lesevic et al. Patients outside EVEREST criteria. Am J Cardiol 2017;119:1255"
    grade: checked
  - key: Samim2026
    cite: "Samim et al. Complex primary MR. 2026. PMC12878661"
    grade: checked
  - key: Kharsa2026
    cite: "Kharsa et al. Small mitral valve area. 2026. PMC12813607"
    grade: checked
  - key: KharsaEd2026
    cite: "Editorial on Kharsa et al. 2026. PMC12873582"
    grade: checked
  - key: Benfari2022
    cite: "Benfari et al. Eur Heart J 2022;43:1626"
    grade: checked
  - key: HerzMed-AFMR
    cite: "Atrial functional MR in 115 patients of one center. HerzMed, abstract 86710"
    grade: checked
  - key: JIC-midterm
    cite: "Mid-term clinical outcomes following percutaneous mitral valve edge-to-edge repair, 162 patients, 2008-2016. J Invasive Cardiol (abstract on the journal's page; authors and year not shown there)"
    grade: checked
  - key: Reint-167
    cite: "Reinterventions after edge-to-edge repair in 167 patients (abstract quoted by scite.ai; authors, journal and year not shown there)"
    grade: checked
  - key: NRD-SB
    cite: "Nationwide Readmissions Database, surgical bail-out. doi:10.1002/ccd.29153"
    grade: checked
  - key: NRD-30d
    cite: "Short-term outcomes after transcatheter mitral valve repair, Nationwide Readmissions Database 2013-2017, 14,647 admissions. Elsevier 2020 (abstract as printed by physiciansweekly.com; authors and journal not shown there)"
    grade: checked
  - key: vonBardeleben2019
    cite: "von Bardeleben et al. German in-hospital data. EuroIntervention 2019. doi:10.4244/EIJ-D-18-00961"
    grade: checked
  # Hemodynamics, gradients
  - key: Siegel2011
    cite: "Siegel et al. JACC 2011;57:1658 (abstract)"
    grade: checked
  - key: Biner2012
    cite: "Biner et al. Eur J Heart Fail 2012;14:939"
    grade: checked
  - key: Gaemperli2013
    cite: "Gaemperli et al. Circulation 2013;127:1018"
    grade: checked
  - key: Herrmann2009
    cite: "Herrmann et al. EuroIntervention 2009;4:437"
    grade: checked
  - key: Patzelt2019
    cite: "Patzelt et al. J Am Heart Assoc 2019. PMC6662353"
    grade: checked
  - key: Sammour2024
    cite: "Sammour et al. JACC Adv 2024. doi:10.1016/j.jacadv.2024.101227"
    grade: checked
  - key: SOLACI-419
    cite: "SOLACI report on the gradient in 419 patients with primary MR, 2022-05-09. solaci.org"
    grade: checked
  - key: Profile2024
    cite: "Echocardiographic profile before discharge, 2024. PMC10944065"
    grade: checked
  - key: Sudarsky2021
    cite: "Sudarsky et al. J Clin Med 2021;10:5448"
    grade: checked
  - key: Ausbuettel2026
    cite: "Ausbuettel et al. 2026. PMC12958024"
    grade: checked
  - key: Regensburg2024
    cite: "Left atrial pressure through the guide, Regensburg. DGK congress 2024, P2002"
    grade: checked
  - key: OCEAN-LAP
    cite: "OCEAN-Mitral registry, left atrial pressure. EuroIntervention"
    grade: checked
  - key: Kuwata2019
    cite: "Kuwata et al., in an ACC journal scan, 2019-01-09"
    grade: checked
  - key: HeartBMJ-LAP
    cite: "Left atrial pressure and outcome after MitraClip, table 3 of an article in Heart, heart.bmj.com/highwire/markup/160526 (only the table could be read; its article, authors and year are not known)"
    grade: checked
  - key: Minnesota2022
    cite: "Minnesota series, 2022. doi:10.1002/hsr2.471"
    grade: checked
  - key: medRxiv2023
    cite: "medRxiv preprint 2023.04.01.23288045"
    grade: checked
  - key: MPAP25
    cite: "Right heart catheter in 25 patients. PMID 33455987"
    grade: checked
  - key: Dvir
    cite: "Dvir et al. Pulmonary venous flow in 80 patients. cris.biu.ac.il"
    grade: checked
  - key: PVF-14797
    cite: "Pulmonary venous flow, AHA abstract 14797"
    grade: checked
  - key: Dietl2018
    cite: "Dietl et al. 2018. doi:10.1186/s12947-017-0120-9"
    grade: checked
  - key: Melisurgo2014
    cite: "Melisurgo G et al. Afterload mismatch after MitraClip insertion for functional mitral regurgitation. Am J Cardiol 2014 (abstract; LVEF early after from the congress version on Mendeley)"
    grade: checked
  - key: JIC-AM
    cite: "Afterload mismatch after MitraClip implantation: intraoperative assessment and prognostic implications, 62 patients. J Invasive Cardiol (abstract on the journal's page; authors and year not shown there)"
    grade: checked
  # Around the procedure
  - key: PatzeltGA2017
    cite: "Patzelt et al. General anesthesia or deep sedation. J Am Heart Assoc 2017. doi:10.1161/JAHA.117.007485"
    grade: checked
  - key: DS2017
    cite: "Deep sedation in 232 cases. Catheter Cardiovasc Interv 2017. doi:10.1002/ccd.26884"
    grade: checked
  - key: MetaGA
    cite: "Sedation against general anesthesia for TEE-guided percutaneous mitral repair, meta-analysis of five studies. ESC Journals, esc365.escardio.org/journal/48079 (abstract; authors, journal and year not shown there)"
    grade: checked
  - key: Ates-MCS
    cite: "Ates I et al. Evaluation of effectiveness and safety of transcatheter mitral valve repair under moderate conscious sedation, 102 patients. J Invasive Cardiol 2020 (abstract). invasivecardiology.com"
    grade: checked
  - key: Pregowski2020
    cite: "Pregowski et al. Thrombus and heparin timing. Kardiol Pol 2020. doi:10.33963/KP.15056"
    grade: checked
  - key: Orban2014
    cite: "Orban et al. EuroIntervention 2014. doi:10.4244/EIJV10I2A41"
    grade: checked
  - key: Tichelbaecker2022
    cite: "Tichelbaecker et al. Left ventricular thrombus, 2022"
    grade: checked
  - key: LAThrombus2011
    cite: "Left atrial thrombus after MitraClip, case report 2011. PMID 21560812"
    grade: checked
  - key: Marroquin2022
    cite: "Marroquin et al. Thrombus of the left atrial appendage. Heart 2022. doi:10.1136/heartjnl-2021-319811"
    grade: checked
  - key: Blazek2015
    cite: "Blazek et al. Cerebral lesions after MitraClip. EuroIntervention 2015. doi:10.4244/EIJY14M05_10 (prints 23/27 as 85.7%; arithmetic gives 85.2%)"
    grade: checked
  - key: Koerber2018
    cite: "Koerber et al. Acute kidney injury. EuroIntervention 2018. doi:10.4244/EIJ-D-17-00131"
    grade: checked
  - key: Geis2015
    cite: "Geis et al. Suture-based venous closure. EuroIntervention 2015. doi:10.4244/EIJV10I11A231"
    grade: checked
  - key: ProGlide72
    cite: "Single ProGlide in 72 patients. PMID 24088424"
    grade: checked
  - key: Fig8
    cite: "Modified figure-of-eight suture in 56 patients. doi:10.1097/imi.0000000000000488"
    grade: checked
  - key: Ausbuettel2022
    cite: "Ausbuettel et al. J Cardiovasc Dev Dis 2022. doi:10.3390/jcdd9110366"
    grade: checked
  - key: DutchOAC
    cite: "Dutch cohort on oral anticoagulants. irua 202164"
    grade: checked
  - key: InGef2022
    cite: "InGef claims data, 2022. PMID 35220447"
    grade: checked
  - key: Optum2025
    cite: "Optum claims data, 2025. PMID 40134583 (number taken from the page address)"
    grade: checked
  - key: Asmarats2018
    cite: "Asmarats et al. Endocarditis after transcatheter mitral repair, 2018. doi:10.1002/ccd.27632"
    grade: checked
  - key: IE2023
    cite: "Endocarditis after edge-to-edge repair, AHA abstract 12109, 2023"
    grade: checked
  - key: Chao2023
    cite: "Chao et al. J Cardiovasc Dev Dis 2023. doi:10.3390/jcdd10010001"
    grade: checked
  - key: Schueler2015
    cite: "Schueler et al. JACC Cardiovasc Interv 2015. doi:10.1016/j.jcin.2014.10.024"
    grade: checked
  - key: SciRep2021
    cite: "Scientific Reports 2021, septal defect after edge-to-edge repair. PMID 34135437"
    grade: checked
  - key: Paukovitsch2021
    cite: "Paukovitsch et al. Open Heart 2021;8:e001732"
    grade: checked
  - key: Lindsay2018
    cite: "Lindsay et al. BMJ Open Qual 2018;7:e000074"
    grade: checked
  - key: Braham2014
    cite: "Braham et al. Clin Med 2014. doi:10.7861/clinmedicine.14-5-468"
    grade: checked
  - key: Sharma2015
    cite: "Sharma et al. WHO cares? Echo Res Pract 2015;2:E9"
    grade: checked
  - key: FRCA-WHO
    cite: "WHO surgical checklist. frcamindmaps.org"
    grade: checked
  - key: Schmidt2022
    cite: "Schmidt et al. Rehabilitation after MitraClip, 2022. doi:10.1186/s13102-022-00517-y"
    grade: checked
  # Intervention
  - key: Dahl-Ailawadi
    cite: "Dahl J, Ailawadi G. Percutaneous mitral valve repair techniques. In: Sellke, Ruel (eds), Atlas of Cardiac Surgical Techniques, chapter 22. Elsevier (MitraClip section)"
    grade: checked
  - key: Sorajja-Hugger
    cite: "Advanced steering in the left atrium for an aortic hugger. thoracickey.com, 2019-06-10"
    grade: checked
  - key: SOLACI-Paso
    cite: "Julca F, Serrador A, Amat-Santos IJ. MitraClip implantation technique (in Spanish), step 1. SOLACI ProEducar, solaci.org"
    grade: checked
  - key: EIJ-System
    cite: "The MitraClip transcatheter mitral valve repair system. EuroIntervention (device part)"
    grade: checked
  - key: RUN-MitraClip
    cite: "Mitral regurgitation, transcatheter repair. Decision Support in Medicine, renalandurologynews.com (opening)"
    grade: checked
  - key: Maisano2012
    cite: "Maisano et al. Diathermy for the transseptal puncture in MitraClip procedures. EuroIntervention 2012;8:579-586, EIJV8I5A89 (abstract)"
    grade: checked
  - key: PMC7867430
    cite: "MitraClip, two cases and the technique. PMC7867430 (preparation)"
    grade: checked
  - key: Kothandan2014
    cite: "Kothandan et al. Ann Card Anaesth 2014;17:17-22 (abstract)"
    grade: checked
  - key: Cottbus2025
    cite: "103 TEER procedures with endoscopy, Cottbus. Clin Res Cardiol 2025. doi:10.1007/s00392-025-02737-x (abstract)"
    grade: checked
  - key: Heart2011-letter
    cite: "Letter on adenosine and ventilation for the grasp. Heart 2011;97:1717"
    grade: checked
  - key: TK-Case14
    cite: "Difficult cases, chapter 14: three clips. thoracickey.com"
    grade: checked
  - key: JF-TEE
    cite: "Francis J. Essential TEE guide, views 1-4"
    grade: checked
  - key: PASCAL-manual
    cite: "Edwards PASCAL, directions for use, pages 3-4. manualslib.de 1243157"
    grade: checked
  - key: HCPLive-PASCAL
    cite: "HCPLive report of 15 September 2022 on the US approval of PASCAL Precision"
    grade: checked
  - key: NHJ-3018607
    cite: "MitraClip case, Netherlands Heart Journal. PMC3018607"
    grade: checked
  - key: CaseRepCardiol2017
    cite: "Iliac vein and septum opened with balloons before MitraClip. Case Rep Cardiol 2017:3652413"
    grade: checked
  - key: Frerker2013
    cite: "Frerker et al. MitraClip through direct access to the right atrium. EuroIntervention, EIJV9I5A102 (abstract)"
    grade: checked
  - key: ChenRoot
    cite: "Chen H et al. Inadvertent transseptal puncture into the aortic root: the narrow edge between luck and catastrophe. EP Europace (abstract; journal recalled)"
    grade: checked
  - key: IJCA2024
    cite: "Coronary air embolism at closure of a foramen ovale. Int J Cardiovasc Acad 2024;10:42-44"
    grade: checked
  - key: Aranzulla2025
    cite: "Aranzulla TC et al. Stroke by gas at MitraClip, a faulty introducer. Catheter Cardiovasc Interv 2025;106:581-589. doi:10.1002/ccd.31600"
    grade: checked
  - key: STOP-CLOT
    cite: "Pregowski et al. STOP CLOT, design. Am Heart J 2024;271:68. NCT05305612"
    grade: checked
  - key: CRT-G4
    cite: "CRT report on MitraClip G4 and EXPAND G4, 2022"
    grade: checked
  - key: FDA-G5
    cite: "FDA listing and 510(k) K243224: MitraClip G5 steerable guide catheter (entry of 2026-08-03)"
    grade: checked
  - key: Oguz2021
    cite: "Oguz et al. Gradient after edge-to-edge repair in 243 patients, Mayo Clinic (abstract; J Am Soc Echocardiogr 2021 recalled)"
    grade: checked
  - key: Zoghbi2019
    cite: "Zoghbi WA et al. ASE guideline on regurgitation after percutaneous valve repair or replacement. J Am Soc Echocardiogr 2019;32:431-475 (abstract)"
    grade: checked
  - key: Kar2021
    cite: "Kar S et al. COAPT, residual regurgitation and outcome. Circulation 2021;144:426"
    grade: checked
  - key: RLshunt2020
    cite: "Right-to-left shunt after MitraClip in 385 patients. JACC Cardiovasc Interv 2020;13:1544-1553. doi:10.1016/j.jcin.2020.03.056"
    grade: checked
  - key: EHJ-iASD2016
    cite: "Septal defect closed three months after MitraClip. Eur Heart J 2016;37:3153"
    grade: checked
  - key: THIJ2024
    cite: "Septal defect after edge-to-edge repair. Tex Heart Inst J 2024;51:e238337"
    grade: checked
  - key: ACC-MITHRAS
    cite: "ACC summary of MITHRAS"
    grade: checked
  - key: Lurz2021
    cite: "Lurz P et al. MITHRAS, 12 months. JACC Cardiovasc Interv 2021;14:2685-2694"
    grade: checked
  - key: MAUDE-12778810
    cite: "FDA MAUDE report 12778810: clip against the lateral wall, effusion, surgery"
    grade: checked
  - key: MAUDE-16362166
    cite: "FDA MAUDE report 16362166: lock line jammed, embolization (tricuspid, snared)"
    grade: checked
  - key: MAUDE-17255279
    cite: "FDA MAUDE report 17255279: second clip caught in chords, detachment after release"
    grade: checked
  - key: MAUDE-17379557
    cite: "FDA MAUDE report 17379557: lock line jammed, embolization (mitral, death)"
    grade: checked
  - key: TGA-2016
    cite: "TGA recall RC-2016-RN-00139-1, 2016-02-16: arm positioner to neutral before the actuator knob"
    grade: checked
  # Evaluation, added for format 2
  - key: Iung2019
    cite: "Iung B et al. MITRA-FR, outcomes at two years. Eur J Heart Fail 2019;21:1619-1627 (abstract)"
    grade: checked
  - key: ACCAHA2014
    cite: "AHA/ACC valvular heart disease guideline 2014: table of the stages and of surgery in primary MR, as reproduced in Heart"
    grade: checked
  - key: ACCAHA2020-Abbott
    cite: "ACC/AHA valvular heart disease guideline 2020, text of the TEER recommendations as printed on mitraclip.com"
    grade: checked
  - key: Rudolph2025
    cite: "Rudolph T. The ESC/EACTS valvular heart disease guideline 2025, summary. herzmedizin.de, 7 October 2025"
    grade: checked
  - key: DGTHG2025
    cite: "German Society for Thoracic and Cardiovascular Surgery on the ESC/EACTS guideline 2025. medlabportal.de, 1 September 2025"
    grade: checked
  - key: MITRAPRO2024
    cite: "MITRA-PRO registry, atrial secondary mitral regurgitation. Catheter Cardiovasc Interv 2024;104:1015 (title)"
    grade: checked
  - key: ACC-MitraScore
    cite: "ACC.org, journal scan on the MitraScore, 9 February 2022"
    grade: checked
  - key: Adamo2023
    cite: "Adamo M et al. External validation of the COAPT risk score. EuroIntervention 2023;18:1408-1417. doi:10.4244/EIJ-D-22-00992"
    grade: checked
  - key: CRC2021-TR
    cite: "Tricuspid regurgitation and mitral edge-to-edge repair. Clin Res Cardiol 2021. doi:10.1007/s00392-020-01798-4"
    grade: checked
  - key: FCVM2021-TR
    cite: "Combined or staged mitral and tricuspid repair. Front Cardiovasc Med 2021:706123"
    grade: checked
  - key: GDMT-SMR2022
    cite: "Drug therapy and the course of secondary mitral regurgitation, 261 patients. Eur J Heart Fail 2022. PMID 35466372"
    grade: checked
  - key: Pagnesi2022
    cite: "Pagnesi M et al. Course of mitral regurgitation in BIOSTAT-CHF. Clin Res Cardiol 2022;111:912-923. PMC9334376"
    grade: checked
  - key: Kardionet-COAPT
    cite: "kardionet.de, COAPT at two years (page for patients)"
    grade: checked
  - key: FDA2019-SMR
    cite: "FDA release of 14 March 2019, MitraClip in secondary mitral regurgitation (cardiacvascularnews.com; acc.org, March 2019)"
    grade: checked
  - key: Kaneko2021
    cite: "Kaneko T et al. CUTTING-EDGE registry, surgery after edge-to-edge repair. JACC Cardiovasc Interv 2021;14:2010"
    grade: checked
  - key: Baldus2024
    cite: "Baldus S et al. MATTERHORN. N Engl J Med 2024 (read in the reports of PCRonline, ACC.org and CRTonline)"
    grade: checked
  - key: Saia2018
    cite: "Saia F et al. MitraClip under bivalirudin in heparin-induced thrombocytopenia. TH Open 2018;2:e387-e390. doi:10.1055/s-0038-1675586 (excerpt)"
    grade: checked
  - key: Haberman2022
    cite: "Haberman D et al. Mitral regurgitation after infarction: conservative, surgical and transcatheter treatment. Eur Heart J 2022;43:641"
    grade: checked
  - key: Arnold2018
    cite: "Arnold SV et al. Health status after transcatheter mitral repair. JAMA Cardiol 2018;3:1151. PMC6583100"
    grade: checked
  - key: ACC-Arnold2018
    cite: "ACC.org, journal scan on Arnold et al., JAMA Cardiology 2018"
    grade: checked
  - key: TCTMD-Tendyne
    cite: "TCTMD report on the US approval of Tendyne, May 2025"
    grade: checked
  - key: FDA-P250019
    cite: "FDA premarket approval P250019, SAPIEN M3, 22 December 2025 (fda.innolitics.com; herzmedizin.de on ENCIRCLE, TCT 2025)"
    grade: checked
  - key: SCAI-REPAIRMR
    cite: "SCAI on the REPAIR MR trial, NCT04198870; McCarthy et al. J Am Heart Assoc 2023;12:e027504"
    grade: checked
  - key: PRIMARY-NCT
    cite: "PRIMARY trial, NCT05051033, registry entry"
    grade: checked
  - key: CMS-NCD2033
    cite: "CMS national coverage determination 20.33, TEER of the mitral valve (decision memo CAG-00438R)"
    grade: checked
  # Preparation, immediate checks and follow-up
  - key: NIS2019
    cite: "National Inpatient Sample 2016-2019, 5212 mitral TEER procedures: resource use and safety. publications.hereon.de/id/86131 (abstract)"
    grade: checked
  - key: ACC-TVT2017
    cite: "ACC.org, journal scan of 31 October 2017: TVT Registry, 2952 MitraClip patients of 145 US hospitals, 2013-2015"
    grade: checked
  - key: Volume-NRD
    cite: "Relation of hospital volume with in-hospital and 90-day outcomes after MitraClip, Nationwide Readmissions Database 2014-2015, 3420 procedures (abstract)"
    grade: checked
  - key: Keller2021
    cite: "Keller K et al. Center volume and in-hospital outcome of MitraClip in Germany, 24,709 patients. Eur J Heart Fail 2021;23:1380-1389. doi:10.1002/ejhf.2162 (abstract)"
    grade: checked
  - key: TEE-442
    cite: "Injury by TEE in 442 MitraClip procedures. J Cardiothorac Vasc Anesth 2023. PMID 37385884 (abstract)"
    grade: checked
  - key: Afzal2023
    cite: "Afzal S et al. Safety of TEE during structural interventions under sedation. Eur Heart J Cardiovasc Imaging 2023;24:68-77. doi:10.1093/ehjci/jeab280 (abstract)"
    grade: checked
  - key: JASE-TEE2023
    cite: "Hasnie AA et al. Complications of TEE in transcatheter structural interventions. J Am Soc Echocardiogr 2023;36:381-390. doi:10.1016/j.echo.2022.12.023 (abstract; number of patients from uab.edu)"
    grade: checked
  - key: ELMSTREET2017
    cite: "ELMSTREET: esophageal lesions after TEE for structural interventions. EuroIntervention 2017 (abstract)"
    grade: checked
  - key: TCTMD-TEE
    cite: "TCTMD and MedPage reports on endoscopy after TEE-guided structural interventions, 50 patients (Rodés-Cabau group)"
    grade: checked
  - key: TK-PulmVeins
    cite: "Systemic and pulmonary venous anomalies, figure 6.1. thoracickey.com"
    grade: checked
  - key: Echocardiographer
    cite: "Structure-specific TEE views: pulmonary veins. echocardiographer.org"
    grade: checked
  - key: FDA-SGLT2
    cite: "FDA label changes of March 2020 on SGLT2 inhibitors before surgery. Medscape, 18 March 2020; Endocrinology Advisor"
    grade: checked
  - key: GLP1-2024
    cite: "Reports on the ASA guidance of 2023 and the guidance of five societies of 2024 on GLP-1 agonists before anesthesia (conexiant, MDedge)"
    grade: checked
  - key: SPAQI-GLP1
    cite: "Reports on the SPAQI consensus on GLP-1 agonists before procedures, Br J Anaesth 135(1) (ormanager, anesthesiaexperts)"
    grade: checked
  - key: ASA-Fasting2023
    cite: "American Society of Anesthesiologists, practice guidelines for preoperative fasting, update of 2023. Anesthesiology 2023;138:132-151 (highlights)"
    grade: checked
  - key: PAUSE2019
    cite: "Douketis JD et al. PAUSE. JAMA Intern Med 2019;179:1469, PMC6686768 (protocol table as printed by ASH)"
    grade: checked
  - key: AF-Pocket
    cite: "ACC/AHA guideline on atrial fibrillation, pocket version, interruption of anticoagulants. guidelinecentral.com"
    grade: checked
  - key: Peninsula
    cite: "Peninsula Heart Centre, Australia, MitraClip page for patients. peninsulaheart.com.au"
    grade: checked
  - key: EPsurvey2022
    cite: "Survey of 189 German ablation centers on tamponade and anticoagulation. Clin Res Cardiol 2022. doi:10.1007/s00392-022-02042-x (abstract)"
    grade: checked
  - key: BivaliLabel
    cite: "Bivalirudin, US prescribing information (Pfizer/Hospira)"
    grade: checked
  - key: Adamczyk2019
    cite: "Adamczyk M et al. Cardiac tamponade, review. Adv Interv Cardiol 2019;15:394-403"
    grade: checked
  - key: Crescenzi2009
    cite: "Crescenzi G et al. Systolic anterior motion after mitral valve repair, 608 patients. J Thorac Cardiovasc Surg 2009, pages 320-325 (abstract)"
    grade: checked
  - key: IJA-SAM
    cite: "Editorial on systolic anterior motion. Indian J Anaesth. doi:10.4103/0019-5049.126777"
    grade: checked
  - key: AJC-EF2018
    cite: "Fall of the ejection fraction after MitraClip and early readmission. Am J Cardiol 2018;121:1253 (abstract)"
    grade: checked
  - key: Soliman2015
    cite: "Soliman R. Anesthesia for MitraClip in 34 high-risk patients. Egypt J Cardiothorac Anesth 2015;9:33-38"
    grade: checked
  - key: CVA-GIse
    cite: "Cerebrovascular accidents after MitraClip, Italian registry, 2238 patients. PMID 39097151 (abstract)"
    grade: checked
  - key: EIJ-Stroke
    cite: "Risk of stroke, atrial fibrillation and major bleeding after mitral valve repair: editorial. EuroIntervention (opening)"
    grade: checked
  - key: HBOT-CritCare2023
    cite: "Hyperbaric oxygen for cerebral gas embolism, 263 patients. Crit Care 2023, s13054-023-04563-x (abstract)"
    grade: checked
  - key: Moon2019
    cite: "Moon RE. Hyperbaric treatment of air or gas embolism. Undersea Hyperb Med 2019;46:673-683"
    grade: checked
  - key: Sajnani2013
    cite: "Sajnani N, Bogart DB. Retroperitoneal hemorrhage after percutaneous intervention. Open Cardiovasc Med J 2013;7:16. PMC3617546"
    grade: checked
  - key: Zurich-TEER
    cite: "University Hospital Zurich, page for patients on TEER. usz.ch"
    grade: checked
  - key: Duesseldorf2024
    cite: "Haschemi J et al. Bypassing intermediate care after M-TEER. DGK congress 2024, P516"
    grade: checked
  - key: EarlyDC2017
    cite: "Feasibility and predictors of early discharge after edge-to-edge repair, 269 patients. Heart 2017 (abstract)"
    grade: checked
  - key: Sussex
    cite: "University Hospitals Sussex, discharge advice after mitral clip or PASCAL. bsuh.nhs.uk"
    grade: checked
  - key: HerzschwaecheInfo
    cite: "Kompetenznetz Herzinsuffizienz, warning signs, for patients. herzschwaeche-info.de"
    grade: checked
  - key: Herzstiftung
    cite: "Deutsche Herzstiftung on weight and heart failure. derstandard.de, 2000068221298"
    grade: checked
  - key: Bellvitge
    cite: "Hospital de Bellvitge, heart failure, for patients. bellvitgehospital.cat"
    grade: checked
  - key: CuttingEdge2023
    cite: "CUTTING-EDGE registry, etiology and surgery after edge-to-edge repair. JACC Cardiovasc Interv 2023. doi:10.1016/j.jcin.2023.02.029 (abstract)"
    grade: checked
  - key: MarinCuartas2025
    cite: "Marin-Cuartas M et al. CUTTING-EDGE registry, repair or replacement. JACC Cardiovasc Interv 2025 (ctsnet.org, 15 May 2025)"
    grade: checked
  - key: FujitaSLDA2022
    cite: "Fujita et al. Single-leaflet attachment with hemolysis. Eur Heart J Case Rep 2022, ytac109"
    grade: checked
  - key: ESC-IE2023
    cite: "ESC Congress news 2023 on the endocarditis guideline. escardio.org"
    grade: checked
  - key: AHA-IE2021-Top
    cite: "AHA, prevention of viridans group streptococcal endocarditis, top things to know, 15 April 2021. professional.heart.org"
    grade: checked
  - key: Ladich2011
    cite: "Ladich E et al. Healing of explanted MitraClip devices, 67 clips. Circulation 2011;123:1418-1427. doi:10.1161/CIRCULATIONAHA.110.978130 (abstract)"
    grade: checked
  # Cards
  - key: Nishiura2026
    cite: "Nishiura N et al. Leaflet tear after an XTW clip, closed with PASCAL Ace and a vascular plug. Eur Heart J Case Rep 2026, ytag218, PMC13034730"
    grade: checked
  - key: Klapyta2018
    cite: "Klapyta A et al. Septal occluder for an acute leaflet perforation. Adv Interv Cardiol 2018;14:304-308"
    grade: checked
  - key: KarSharma2019
    cite: "Kar S, Sharma R. Occluders for residual mitral regurgitation. EuroIntervention 2019, EIJV15I6A87 (abstract)"
    grade: checked
  - key: JIC-shunt
    cite: "Septal defect with right-to-left shunt after MitraClip, closed at once. J Invasive Cardiol 2016;28:E80-81; two cases 2020;32:E295-297"
    grade: checked
  - key: HKU-Vascular
    cite: "Retroperitoneal hematoma. Virtual Vascular, University of Hong Kong"
    grade: checked
  - key: AFmulti2020
    cite: "Atrial fibrillation in patients with MitraClip, 542 patients. J Interv Cardiol 2020:6542028 (abstract)"
    grade: checked
  # Reference articles
  - key: BJC2016
    cite: "Advances in transcatheter options in the management of mitral valve disease. Br J Cardiol, March 2016. bjcardio.co.uk (opening)"
    grade: checked
  - key: Feldman2015
    cite: "Feldman T et al. Randomized comparison of percutaneous repair and surgery for mitral regurgitation: 5-year results of EVEREST II. J Am Coll Cardiol 2015;66:2844-2854. doi:10.1016/j.jacc.2015.10.018 (title only)"
    grade: recalled
  - key: CLASP-IID
    cite: "CLASP IID at two years, TCT 2024, as reported by herzmedizin.de and CRTonline"
    grade: checked
  - key: CLASP2021
    cite: "CLASP study at two years, 124 patients. JACC Cardiovasc Interv 2021. doi:10.1016/j.jcin.2021.04.001 (abstract)"
    grade: checked
  - key: PASCAL-pooled
    cite: "PASCAL and MitraClip compared, five studies, 1315 patients. J Invasive Cardiol 2023;35(11), 23.00218 (abstract)"
    grade: checked
  - key: Enta2026
    cite: "Enta et al. PASCAL and MitraClip G4 in primary mitral regurgitation, OCEAN-Mitral. Catheter Cardiovasc Interv 2026. doi:10.1002/ccd.70702 (read in a digest of slides)"
    grade: checked
  - key: Besler2020
    cite: "Besler C et al. PASCAL in daily care, 50 patients, 2020 (abstract)"
    grade: checked
  - key: RF-wire161
    cite: "Radiofrequency needle and pigtail wire against needle for the transseptal puncture, 161 patients with ablation. PMC9640463 (abstract)"
    grade: checked
  - key: FDA2013
    cite: "FDA approval of MitraClip, 24 October 2013, as reported by mdtmag.com"
    grade: checked
  - key: EAPCI2024
    cite: "EAPCI/EACVI core curriculum for mitral interventions, 2024. EuroIntervention, EIJ-D-23-00983 (abstract)"
    grade: checked
  - key: CMS-TTEER
    cite: "CMS decision memo CAG-00468N, tricuspid edge-to-edge repair, 2 July 2025"
    grade: checked

  # For visitors
  - key: SouthTees
    cite: "South Tees Hospitals, page for patients on mitral valve disease"
    grade: checked
  - key: Leeds
    cite: "Leeds Teaching Hospitals, page for patients on mitral valve disease"
    grade: checked
  - key: FEK
    cite: "Friedrich-Ebert-Krankenhaus, page for patients on the leaking mitral valve. friedrich-ebert-krankenhaus.de"
    grade: checked
  - key: BMJ-stroke
    cite: "BMJ Best Practice, patient leaflet on the signs of a stroke (Spanish edition)"
    grade: checked
  - key: HealthLinkBC
    cite: "HealthLink BC. Blood thinners: signs of abnormal bleeding. Healthwise, 7 September 2022"
    grade: checked

"""###
            ]),
        BundledFile(
            path: "steps/checks.yaml",
            parts: [
###"""
# The steps of the immediate checks: what is looked for from the last clip to the end of the first day.
steps:
  - id: check-mr
    do:
      - text: "Before the patient leaves the table: echo for residual MR and gradient."
        seed: [SEED-CHECK-01]
      - "Grade at working pressure: all views, 3D vena contracta, veins."
      - "Look for a second jet beside or between the clips."
      - "No clip left: grade again, look at leaflets and chords."
    warn:
      - text: "Anesthesia can make MR look one class milder: raise the pressure before you call it good."
        grade: recalled
        sources: [Zoghbi2017]
    check:
      - "grade, method, pressure and rate stand on one line."
    targets:
      - what: "Aim"
        value: "1+ or less; 2+ accepted; 3+ or more is failure"
        short: "Aim ≤ 1+; 2+ accepted; 3+ failure"
        grade: recalled
        sources: [MVARC]
      - what: "3D area"
        value: "vena contracta area 0.22 ± 0.15 cm² after, 0.99 ± 0.46 before (29 patients)"
        short: "3D VCA: 0.22 ± 0.15 cm² after"
        grade: checked
        sources: [Dietl2018]
    why:
      - "On the table a leak can still be treated; tomorrow it takes another procedure."
    who:
      - "The imager grades aloud; operator 1 repeats; the circulating nurse writes grade, pressure and rate."
    views:
      - text: "LVOT 120-150°, intercommissural 50-70°, 3D en face with color; then the pulmonary veins."
        grade: checked
        sources: [EACVI-TB]
      - text: "With a clip in, color jet, PISA and CW mislead; vena contracta width, 3D area and veins together are usable."
        grade: checked
        sources: [REC-2020]
      - text: "The standard for grading after a repair is the ASE guideline of 2019."
        grade: checked
        sources: [Zoghbi2019]
      - text: "Two small jets are not added up to one grade by eye: grade each, then weigh all signs."
        grade: recalled
        sources: []
      - text: "In US use 3+ means moderate to severe."
        grade: recalled
        sources: [Zoghbi2017]
    risks:
      - "MR 3+ or more, or a new jet: lost leaflet, tear, or a second lesion. Look at the clip first. Press ! for the card."
    drills:
      - >-
        Trace in the LVOT view, 92/50 mmHg; the awake study was at 140/80. Answer: no verdict yet. Raise the pressure, look in
        all views, then grade.
    differ:
      - text: >-
          Is 1+ better than 2+? COAPT, MR at 30 days: 37.7% with 0 or 1+, 49.5% with 2+ and 72.2% with 3+ or 4+ died or were
          admitted for heart failure in the two years after.
        grade: checked
        sources: [Kar2021]
      - text: >-
          MitraSWISS (74 patients) found a benefit of 1+; 821 German patients showed no long-term difference in survival; in a
          small series 2+ or less counted at the end of the case, 1+ or less at discharge. An editorial of 2026 asks for mild or
          less.
        grade: checked
        sources: [Toggweiler2014, Ausbuettel2026, Sudarsky2021, KharsaEd2026]
      - text: >-
          Primary MR at 65 or older: MR of 3+ or more remained in 66 of 872 (7.6%). At 1 year 30 ± 6% of them had died, of those
          with a trivial leak 11 ± 1%.
        grade: checked
        sources: [Benfari2022]
    terms: [vca, pisa, mvarc, tee]
    figures:
      - {id: double-orifice, highlight: [orifices]}
      - {id: second-jet, highlight: [second-jet]}
      - {id: ase-jets}
    see: [intv-assess, check-clip, slda, leaflet-tear, longevity, echo-after-the-clip]
    grade: composed

  - id: check-gradient
    do:
      - "Mean gradient by CW Doppler, heart rate and rhythm beside it."
      - "Above 80 beats: slow the heart, then measure again."
      - "Compare with the gradient before the clip and with the area."
    warn:
      - "A gradient without its heart rate can be compared with nothing, today or in a year."
    check:
      - "gradient, rate, rhythm and area stand together."
    targets:
      - what: "MVARC"
        value: "mean under 5 mmHg and an orifice of 1.5 cm² or more"
        short: "MVARC: < 5 mmHg, area ≥ 1.5 cm²"
        grade: checked
        sources: [KharsaEd2026]
      - what: "Usual"
        value: "1.6 ± 1.0 mmHg before, 3.1 ± 1.5 after (255 patients)"
        short: "Usual: 1.6 before, 3.1 after"
        grade: checked
        sources: [Patzelt2019]
      - what: "Working line"
        value: "no further clip at about 5; accept more in low-flow secondary MR"
        short: "Line: no further clip at about 5"
    tables:
      - id: gradient-studies
        title: "Does a higher gradient harm?"
        cell-rows: 3
        columns:
          - {text: "Study", short: "Study"}
          - {text: "Patients", short: "n"}
          - {text: "Finding", short: "Finding"}
        rows:
          - {cells: ["Patzelt 2019", "255", "above 4.4 mmHg worse in degenerative, not in functional MR"], grade: checked, sources: [Patzelt2019]}
          - {cells: ["Sammour 2024", "283", "top quarter (7.0 ± 1.1): death or heart failure HR 1.53 (1.03-2.26), death 1.68; primary MR drove it"], grade: checked, sources: [Sammour2024]}
          - {cells: ["Oguz, Mayo", "243", "above 5, or clip given up for it: 26%; death HR 1.91 (1.15-3.18)"], grade: checked, sources: [Oguz2021]}
          - {cells: ["SOLACI report", "419", "primary MR, quarters 1.9, 3, 4, 6: no difference at 2 years; residual MR counted"], grade: checked, sources: [SOLACI-419]}
          - {cells: ["TVT registry", "-", "both residual MR and gradient went with the outcome"], grade: checked, sources: [TCTMD-Makkar2023]}
          - {cells: ["COAPT (Halaby)", "-", "the benefit in secondary MR stayed with a higher gradient"], grade: recalled, sources: []}
          - {cells: ["Before discharge", "-", "5 or more is one of three markers; one HR 2.87, two or more 3.76"], grade: checked, sources: [Profile2024]}
    why:
      - "Two small orifices let less blood in. The gradient is the price of the repair, and it rises with rate and flow."
    who:
      - "Imager: gradient and area. Anesthesiologist: rate and pressure. Operator 1: no further clip at about 5 mmHg."
    risks:
      - >-
        Stenosis: high mean, small orifices, tall atrial waves. Not released: open the clip. Released: slow the rate, diuretic,
        accept, or surgery if severe. Press ! for the card.
      - text: >-
          Who gets it: women 44 against 16%, an area under 4 cm² 71 against 16%, a gradient of 4 or more before 61 against 20%,
          more than one clip 33 against 21%.
        grade: checked
        sources: [Oguz2021]
    drills:
      - "MR 1+, gradient 6 mmHg at 105 beats in AF. Answer: slow to under 80, measure again, then decide."
      - "7 mmHg at 104 beats, 5 at 76 (invented case). Which one goes into the report? Answer: both, each with its rate; 76 counts."
    differ:
      - "Studies conflict, and centers choose: 5 mmHg for all, or a limit set for each patient."
    terms: [mean-gradient, cw-doppler, eoa, mva]
    figures:
      - {id: double-orifice, highlight: [orifices]}
    see: [intv-decide, high-gradient, fast-af, hemodynamic-numbers, what-the-trials-found]
    grade: composed

  - id: check-hemodynamics
    do:
      - text: "Check rhythm and hemodynamics: ECG, arterial pressure, saturation."
        seed: [SEED-CHECK-02]
      - "Left atrial mean and v-wave: beside the print from before."
      - "Pulmonary veins: is the systolic wave back?"
      - "Flow: lactate, urine, skin, waking."
    warn:
      - "A good color picture with a rising left atrial pressure is not a good result yet."
    check:
      - "before and after stand side by side."
    targets:
      - what: "LA mean"
        value: "15 mmHg or less at the end; above it stayed 43.6% of 181"
        short: "LA mean: ≤ 15 mmHg"
        grade: checked
        sources: [medRxiv2023]
      - what: "v-wave"
        value: "falls more than the mean: 31 to 22, mean 17 to 15 (265 patients)"
        short: "v-wave: falls more than the mean"
        grade: checked
        sources: [Regensburg2024]
      - what: "S-wave"
        value: "VTI of 3 cm or more; below it more admissions (80 patients)"
        short: "S-wave VTI: ≥ 3 cm"
        grade: checked
        sources: [Dvir]
    why:
      - "Pressures tell what color cannot: whether the left atrium is relieved."
    who:
      - "Physiologist: pressures. Anesthesiologist: rhythm, saturation, lactate, urine. Imager: pulmonary veins."
    views:
      - text: "Pulmonary veins by TEE: both left ones at about 110-120°, both right ones at about 60-90°."
        grade: checked
        sources: [TK-PulmVeins, Echocardiographer]
      - text: "The left upper vein is also found beside the appendage at 45-60°."
        grade: recalled
        sources: []
    risks:
      - text: "Right-to-left shunt in 20 of 385 (5%), 7 of the 20 with low saturation: the reason to close the septum at once."
        grade: checked
        sources: [RLshunt2020, iASD-SOTA]
      - text: "New AF: irregular, a higher gradient. Rate or rhythm control; shock if unstable. Press ! for the card."
        grade: recalled
        sources: []
      - text: "New AF by 30 days: 9% after TEER, 33% after surgery in MATTERHORN. For the procedure itself no rate was found."
        grade: checked
        sources: [Baldus2024]
      - "No limit is set here for pressure, lactate and urine: the unit's own rules decide."
    drills:
      - "v-wave 42 before, 44 after, MR trace. Answer: second jet, another TEE angle, heart rate, failing ventricle."
    differ:
      - text: >-
          Left atrial pressure falls in many, not in all: in 58.9% of 2629 patients. A fall went with a better outcome in
          degenerative MR (HR 0.66), not in functional MR (0.90).
        grade: checked
        sources: [OCEAN-LAP]
      - text: >-
          Three signs, 181 patients (preprint): mean above 15 mmHg, MR down by less than 3 grades, S-wave VTI gain of 8 cm or
          less. Free of events at 2 years: none of them 84.7%, one 55.5%, two or more 43.3%.
        grade: checked
        sources: [medRxiv2023]
    terms: [lap, v-wave, vti, lupv, iasd]
    figures:
      - {id: shunt-directions, highlight: [right-to-left]}
    see: [check-low-output, right-to-left-shunt, fast-af, no-capture, hemodynamic-numbers]
    grade: composed

  - id: check-effusion
    do:
      - "Look all round the heart before the probe comes out; compare in mm."
      - "Say: none, unchanged, or new, with size and place."
      - "New fluid, pressure falls: surgeon, drain. Press ! for the card."
      - text: "Protamine once all gear is out of the left atrium."
        grade: recalled
        sources: []
    warn:
      - text: "When blood comes fast, 50-100 mL may already compromise the heart."
        grade: checked
        sources: [Adamczyk2019]
    check:
      - "the effusion is named now, and again at any change."
    targets:
      - what: "Monitor"
        value: "pressure falls, pulse and venous pressure rise"
        short: "Pressure down, pulse and CVP up"
      - what: "TEE"
        value: "new fluid, collapse of right atrium or ventricle"
        short: "TEE: fluid, RA or RV collapse"
      - what: "Rate"
        value: "0-0.5% over the studies; under 1%, US 2016-19"
        short: "Rate: 0-0.5%; < 1% (US 2016-19)"
        grade: checked
        sources: [Hausleiter2023, NIS2019]
    why:
      - text: "In German data tamponade carried an odds ratio of 14.1 for death in hospital, an effusion 2.6."
        grade: checked
        sources: [vonBardeleben2019]
    who:
      - >-
        Imager: fluid and collapse. Operator 1: the drain. Anesthesiologist: volume, pressor, protamine. Circulating nurse: surgeon
        by name, blood.
    views:
      - "Transgastric and four-chamber, then where the gear has been: roof and lateral wall of the left atrium, aorta."
    risks:
      - text: "Blood may be loculated behind the left atrium, and clot looks gray, not black."
        grade: recalled
        sources: []
      - text: "On the ventilator pulsus paradoxus is no guide; a falling end-tidal CO2 may be the first sign."
        grade: recalled
        sources: []
      - text: >-
          Aorta punctured: the level decides. Of 24, none of 15 at a sinus or the sinotubular junction had tamponade; 8 of 9
          in the ascending aorta had it at once. Dilator or sheath in: leave it, find the level, surgeon.
        grade: checked
        sources: [ChenRoot]
    drills:
      - "MAP 48, effusion 12 mm, clip not released. Answer: hands still, surgeon, drain; gear out, then protamine."
    differ:
      - text: >-
          Drain, reversal of heparin, return of the blood and the call for the surgeon were not standardized in a survey of 189
          German ablation centers. Protamine early or only with the gear out: follow the local protocol.
        grade: checked
        sources: [EPsurvey2022]
      - "Late tamponade after TEER: no published rate was found. The ward looks again."
    terms: [pericardiocentesis, protamine, tee]
    figures:
      - {id: tamponade, panels: [before, tamponade], highlight: [fluid]}
    see: [tamponade, aortic-puncture, hypotension, intv-puncture]
    grade: composed

  - id: check-clip
    do:
      - "3D and LVOT: both leaflets in, no swing, bridge, two orifices."
      - "Store this picture: the next echo is compared with it."
      - "MR jumps: do not pull, name what is lost. Press ! for the card."
    warn:
      - "A rescue clip can catch in chords: look, then move."
    check:
      - "the clip is still in two planes, the gear is out."
    tables:
      - id: clip-troubles
        title: "What you see, what it is"
        face: true
        cell-rows: 2
        columns:
          - {text: "You see", short: "You see"}
          - {text: "It is", short: "It is"}
          - {text: "First action", short: "First"}
        rows:
          - cells: ["clip swings on one leaflet, MR jumps", "SLDA", "second clip close beside it; not graspable: surgery"]
            lines: ["Clip swings, MR jumps: SLDA", "Do: second clip; else surgery"]
          - cells: ["new jet through the leaflet body", "tear", "grasp no more; clip beside it, occluder or surgery"]
            lines: ["New jet through a leaflet: tear", "Do: grasp no more; clip, occluder"]
          - cells: ["clip gone from the valve", "embolized clip", "keep ACT, snare from the groin; lodged: surgery"]
            lines: ["Clip gone: embolized", "Do: keep ACT, snare"]
          - cells: ["new flail, clip will not free", "chord caught", "invert, turn back a little, never force"]
            lines: ["New flail, clip stuck: chord", "Do: invert, never force"]
    targets:
      - text: >-
          EXPAND: 2.0% had a leaflet event (20 patients: 18 SLDA, 4 injuries, 2 both). Of 16 with SLDA alone 2 were found in the lab, 7
          before discharge, 7 by day 30; more clips brought 75% back to 2+ or less. The 4 injuries ended in surgery or death.
        grade: checked
        sources: [AschEXPAND2021]
      - text: "SLDA elsewhere: 4.8% in ACCESS-EU, 1.5% in the TVT registry; 1.5-5.1% over the studies of a review."
        grade: checked
        sources: [EIJ-EdLAE2021, Hausleiter2023]
      - text: >-
          All device failures: 3.5% of 4294; lost insertion, tear or perforation made 31.9% of them, and one clip embolized.
        grade: checked
        sources: [Mangieri2022]
    why:
      - "Most losses are found after the lab: today's picture and the echo before discharge are what they are seen against."
    who:
      - "Imager: which leaflet, where the jet. Operator 1 and surgeon: second clip, surgery, or wait."
    risks:
      - text: "A second wide clip caught in chords during a rescue after an earlier loss, in an FDA report; chords were damaged."
        grade: checked
        sources: [MAUDE-17255279]
      - text: >-
          Clip partly off its catheter: do not pull. In one case it hung by the lock line alone; a second puncture and a snare
          solved it.
        grade: checked
        sources: [SCAI2020-Mahoney]
      - text: "A clip came off late and lay in the right coronary sinus, in one report."
        grade: checked
        sources: [Embol-case]
      - text: "Torn leaflets and chords: 1 of 21 in a very small early series. No other rate was found."
        grade: checked
        sources: [Kothandan2014]
      - text: "Never snare a clip that still sits on one leaflet."
        grade: recalled
        sources: []
    drills:
      - >-
        SLDA next morning, patient stable. Answer: TEE in 3D, heart team within days: another clip if leaflet, area and gradient
        allow, else surgery. No source sets a number of hours.
    differ:
      - text: "After a failure: of 147 patients 80 were treated again, 51 by clip and 36 by surgery, 7 of them by both."
        grade: checked
        sources: [Mangieri2022]
      - text: >-
          Surgery or clip? In 167 patients survival was best after surgery. Of 332 operated after TEER 92.5% got a replacement,
          16.6% died within 30 days and 31.3% within a year. Both are observations of selected patients.
        grade: checked
        sources: [Reint-167, Kaneko2021]
      - text: "Tear: further clip, occluder or surgery. There are case reports only, no comparison."
        grade: recalled
        sources: []
    terms: [single-leaflet-attachment, leaflet-insertion, flail, expand]
    figures:
      - {id: slda, panels: [both-held, one-lost], highlight: [lost-leaflet]}
      - {id: clip-in-chords, panels: [caught], highlight: [chords]}
    see: [slda, leaflet-tear, clip-in-chords, intv-insertion, follow-recurrence]
    grade: composed

  - id: check-low-output
    do:
      - "One TEE sweep first: fluid, filling, LVEF, outflow tract."
      - "Name the cause before a second drug is started."
      - "None of the four: protamine or allergy, sedation, arrhythmia."
    warn:
      - text: "SAM needs the opposite of mismatch: an inotrope makes it worse."
        grade: checked
        sources: [Crescenzi2009, IJA-SAM]
    check:
      - "the cause is named."
    tables:
      - id: low-output
        title: "Low output told apart"
        face: true
        cell-rows: 2
        columns:
          - {text: "Cause", short: "Cause"}
          - {text: "TEE", short: "TEE"}
          - {text: "Monitor", short: "Monitor"}
          - {text: "First action", short: "First"}
        rows:
          - cells: ["Tamponade", "fluid, RA or RV collapse", "pulse up, CVP up", "stop, drain, call the surgeon"]
            lines: ["Tamponade: fluid, RA or RV collapse", "Do: stop, drain, surgeon"]
          - cells: ["Bleeding", "empty LV, no fluid", "pulse up, Hb falls", "press, volume, blood, reverse"]
            lines: ["Bleeding: empty LV, no fluid", "Do: press, volume, blood"]
          - cells: ["Afterload mismatch", "MR gone, LV larger, LVEF down", "stroke volume falls", "inotrope; less afterload if BP allows; then pump"]
            lines: ["Mismatch: LV larger, LVEF down", "Do: inotrope, then pump"]
          - cells: ["SAM", "anterior leaflet in the LVOT", "pressure falls on inotrope", "stop inotrope; volume, phenylephrine"]
            lines: ["SAM: anterior leaflet in LVOT", "Do: no inotrope; fill, phenylephrine"]
            grade: recalled
            sources: [Crescenzi2009, IJA-SAM]
      - id: low-output-pressures
        title: "By pressures"
        cell-rows: 2
        columns:
          - {text: "Cause", short: "Cause"}
          - {text: "Venous", short: "CVP"}
          - {text: "Left atrium", short: "LA"}
          - {text: "Left ventricle", short: "LV"}
        rows:
          - {cells: ["Afterload mismatch", "normal or up", "mean up, v small", "large, weak"], grade: recalled, sources: []}
          - {cells: ["SAM", "normal", "v-wave up, MR back", "small, vigorous"], grade: recalled, sources: []}
          - {cells: ["Tamponade", "up", "up, equal to the right", "small, squeezed"], grade: recalled, sources: []}
          - {cells: ["Bleeding", "down", "down", "small, empty"], grade: recalled, sources: []}
          - {cells: ["RV failure", "up", "down", "small, septum pushed left"], grade: recalled, sources: []}
      - id: low-output-treatment
        title: "Give or not (protocol)"
        cell-rows: 3
        columns:
          - {text: "Cause", short: "Cause"}
          - {text: "Give", short: "Give"}
          - {text: "Do not", short: "Do not"}
        rows:
          - {cells: ["Afterload mismatch", "inotrope; afterload down if BP allows; balloon pump or Impella", "vasoconstrictor alone; volume load"], grade: recalled, sources: []}
          - {cells: ["SAM", "volume, phenylephrine, beta-blocker, slow rate; not released: open the clip, else surgeon", "inotrope, vasodilator, diuretic"], grade: recalled, sources: [Crescenzi2009]}
          - {cells: ["Tamponade", "drain, volume, pressor", "vasodilator, high PEEP"], grade: recalled, sources: []}
          - {cells: ["Bleeding", "pressure on the groin, volume, blood, reversal", "pressor alone"], grade: recalled, sources: []}
          - {cells: ["RV failure", "inhaled NO or milrinone, norepinephrine, less PEEP; air in the right coronary?", "volume, hypercapnia, high PEEP"], grade: recalled, sources: []}
    targets:
      - text: "In 73 patients early LVEF was 16 ± 7% with mismatch and 28 ± 10% without; before the clip 27 ± 9%."
        grade: checked
        sources: [Melisurgo2014]
      - text: "Mismatch: 19 of 73 (26%) with functional MR; in another 62, LVEF down in 23%, LVEDV up in 15%."
        grade: checked
        sources: [Melisurgo2014, JIC-AM]
    why:
      - "The leak had been a low-pressure way out. Once closed, the ventricle must push all its blood against the aorta."
      - text: "Look at the LV first. Large and weak: help it. Small and strong: fill, slow, tighten. Squeezed: drain. Empty: blood."
        grade: recalled
        sources: []
    who:
      - "Anesthesiologist: the drugs. Imager: fluid, LVEF, stroke volume, outflow tract. Operator 1: access for support."
    views:
      - "Transgastric short axis for the ventricle, LVOT 120-150° for the outflow tract, four-chamber for fluid."
    risks:
      - "Mismatch looks like success on color: MR gone, pressure down, ventricle larger, stroke volume smaller."
      - text: "In mismatch a very low pressure may still need norepinephrine; a vasoconstrictor alone is what to avoid."
        grade: recalled
        sources: []
      - text: >-
          Pressors are ordinary: norepinephrine 1.1 ± 1.6 mg a case under anesthesia, 0.2 ± 0.3 mg under sedation. "No
          vasoconstrictors" as a blanket rule has no support.
        grade: checked
        sources: [PatzeltGA2017]
      - text: "Fast AF with low output: control the rate, or shock if unstable. Press ! for the card."
        grade: recalled
        sources: []
    drills:
      - >-
        Functional MR, MR trace, MAP 52, gradient 2, no effusion, LVEF about 15%. Answer: afterload mismatch, once tamponade,
        bleeding and SAM are ruled out.
      - >-
        Small, vigorous ventricle, dobutamine started, pressure falls further, MR is back. Answer: SAM until disproved. Stop
        dobutamine, volume, phenylephrine, beta-blocker by local protocol; clip not released: open it; released: surgeon.
    differ:
      - text: >-
          SAM is known from surgical repair: 60 of 608 (9.8%). In 40 volume and stopping the inotrope were enough, 15 needed more
          afterload and a beta-blocker, 5 another operation. After TEER no rate was found.
        grade: checked
        sources: [Crescenzi2009]
      - text: >-
          Prognosis of mismatch: in one series LVEF was 31 against 33% by discharge and long-term survival alike, worse with an
          early LVEF below 17%. In another 62 against 26% died, not independent of EuroSCORE.
        grade: checked
        sources: [Melisurgo2014, JIC-AM]
      - text: "An early fall of LVEF by 5 points or more went with early readmission, odds ratio 4.88."
        grade: checked
        sources: [AJC-EF2018]
      - text: "Some centers start an inotrope before induction (34 high-risk patients, 1 early death); others only when needed."
        grade: checked
        sources: [Soliman2015]
    terms: [afterload-mismatch, lvef, forward-stroke-volume, svr, sam, rv]
    figures:
      - {id: sam, highlight: [anterior-leaflet, outflow]}
      - {id: tamponade, panels: [tamponade], highlight: [fluid, collapse]}
    see: [low-output, tamponade, groin-bleeding, hypotension, fast-af, effect-on-physiology]
    grade: composed

  - id: check-brain
    do:
      - "Before the gear leaves: look for strands and bubbles."
      - "On waking, at once: face, arm, speech, gaze. Repeat on the ward."
      - "A sign, or a late waking: stroke team, glucose, CT with angiography."
      - "Write the time last known well and the last ACT."
    warn:
      - text: "\"Still sleepy\" is no diagnosis: not awake by 30 minutes means an examination."
        grade: recalled
        sources: []
    check:
      - "the neuro check is written with its time, twice."
    targets:
      - what: "Stroke"
        value: "0.27% in hospital, 1.47% over 14 months (2238 patients)"
        short: "Stroke: 0.27%; 1.47% by 14 months"
        grade: checked
        sources: [CVA-GIse]
      - what: "Silent"
        value: "new MRI lesions in 23 of 27, median 3"
        short: "Silent: new lesions in 23 of 27"
        grade: checked
        sources: [Blazek2015]
      - what: "Thrombus"
        value: "on the gear 9 of 100, all transient; LV later 1.1%"
        short: "Thrombus: 9 of 100; LV later 1.1%"
        grade: checked
        sources: [Pregowski2020, Tichelbaecker2022]
    why:
      - "Clot and air are treatable for hours, not for days. The first neuro check sets the clock."
    who:
      - "Anesthesiologist tests on waking, the ward nurse repeats. Imager: strands, bubbles, apex."
    risks:
      - text: >-
          Coronary air: inferior ST elevation, slow pulse, bubbles in ventricle and root. Stop every flush, 100% oxygen, pressor,
          atropine or pacing. Press ! for the card.
        grade: recalled
        sources: [IJCA2024]
      - text: "Coronary air: 1 in 66 diathermy punctures of an early MitraClip series, 0.1-0.3% in catheter procedures at large."
        grade: checked
        sources: [Maisano2012, IJCA2024]
      - text: >-
          Cerebral air: hyperbaric oxygen at once gave a favorable outcome in about 65%, after 15 h in 30% (263 patients). A scan
          without gas does not exclude it.
        grade: checked
        sources: [HBOT-CritCare2023, Moon2019]
      - text: "LV thrombus: 5 of 453; 3 of 14 with an LVEF of 20% or less. Look at the apex, anticoagulate, repeat the echo."
        grade: checked
        sources: [Tichelbaecker2022, Orban2014]
      - "No sign on waking is no proof of no lesion; do not promise it."
    drills:
      - >-
        40 minutes after the end the patient breathes but does not follow commands. Answer: examine now, glucose, CT and CT
        angiography, stroke team; list heparin, protamine and last ACT.
    differ:
      - text: "Registries: stroke 0.2-0.4% at discharge and 0.7-0.8% at 30 days; a review gives 0-1%."
        grade: checked
        sources: [EIJ-Stroke, Hausleiter2023]
      - text: "Air to the brain: older teaching says head down, present advice is flat on the back."
        grade: recalled
        sources: []
    terms: [act, laa, lvef]
    see: [air-embolism, device-thrombus, follow-antithrombotic, intv-guide, stroke]
    grade: composed

  - id: check-groin
    do:
      - text: "Check access site and early complications: groin, foot, flank."
        seed: [SEED-CHECK-03]
      - "Pulse, pressure, Hb: a fast pulse may come before the swelling."
      - "Bleeding: compress, volume, ultrasound or CT, blood, surgeon."
      - "Low pressure, flat groin: think behind the peritoneum."
    warn:
      - "Do not blame the clip while the pulse is fast and Hb falls. Groin and flank first."
    check:
      - "the groin is soft, Hb holds, pulse and pressure are steady."
    targets:
      - what: "Look"
        value: "every 15 minutes four times, then every hour"
        short: "Look: 15 min × 4, then hourly"
      - what: "Legs"
        value: "straight 2-4 h in one program; up to 12 h elsewhere"
        short: "Legs straight: 2-4 h, local"
        grade: checked
        sources: [Ottawa, Geis2015]
      - what: "Rate"
        value: "bleeding 3.3%, vascular under 1% (US 2016-19)"
        short: "Bleeding 3.3% (US 2016-19)"
        grade: checked
        sources: [NIS2019]
    tables:
      - id: mvarc-bleeding
        title: "MVARC bleeding"
        cell-rows: 3
        columns: ["Grade", "What it takes"]
        rows:
          - {cells: ["Minor", "overt, 2 units at most"], grade: recalled, sources: [MVARC]}
          - {cells: ["Major", "Hb down by 3 g/dL or more, or 3 units or more"], grade: recalled, sources: [MVARC]}
          - {cells: ["Extensive", "Hb down by 4 g/dL or more, 4 units or more in 24 h, or Hb down by 6 g/dL or more"], grade: recalled, sources: [MVARC]}
          - {cells: ["Life-threatening", "critical organ, surgery, or shock: under 90 mmHg for more than 30 minutes, or a pressor"], grade: recalled, sources: [MVARC]}
          - {cells: ["Fatal", "a grade of its own"], grade: recalled, sources: [MVARC]}
      - id: mvarc-access
        title: "MVARC access"
        cell-rows: 3
        columns: ["Grade", "What it takes"]
        rows:
          - {cells: ["Finding", "vessel injury, fistula, false aneurysm, hematoma, retroperitoneal bleed"], grade: recalled, sources: [MVARC]}
          - {cells: ["Major", "a finding that leads to death, a large bleed, organ or limb harm, unplanned surgery or a stent"], grade: recalled, sources: [MVARC]}
          - {cells: ["Minor", "a finding without these consequences"], grade: recalled, sources: [MVARC]}
    why:
      - "The widest hole of the day is in the groin, and it is the easiest one to look at."
    who:
      - "The nurse looks and records; operator or vascular surgeon is called by name."
    risks:
      - text: >-
          Retroperitoneal bleeding after femoral arterial access: 0.15-6%, lately about 0.5%, with 4-12% deaths. For TEER, which is
          venous, no rate was found; the artery lies beside the vein.
        grade: checked
        sources: [Sajnani2013]
      - text: "On an anticoagulant 20.9% bled by 3 months, 37% of these at the access site."
        grade: checked
        sources: [DutchOAC]
      - text: "Large left-to-right shunt with a straining right ventricle: consider an occluder."
        grade: recalled
        sources: []
    drills:
      - >-
        Groin swells, pulse 118, 84/50 mmHg, Hb 11.6 to 8.4 g/dL, no effusion. Answer: press, volume, blood, reverse heparin if it
        acts, ultrasound or CT, surgeon. By MVARC at least major; life-threatening if the pressure stays under 90 for more than
        30 minutes or needs a pressor.
    differ:
      - text: >-
          Bed rest: 4 h after ProGlide, 2-4 h after a modified figure-of-eight, 3 h with a dressing in one hospital, 12 h with
          pressure or suture under a bandage.
        grade: checked
        sources: [Geis2015, Fig8, Zurich-TEER]
      - text: "Older US data, 2013-17: bleeding 5.9%, vascular 0.65%."
        grade: checked
        sources: [NRD-30d]
      - text: "Protamine: given at the end in one series and in one atlas; other labs give none."
        grade: checked
        sources: [Kothandan2014, Dahl-Ailawadi]
    terms: [proglide-perclose, figure-of-eight-suture, protamine, iasd, barc]
    figures:
      - {id: catheter-route, highlight: [femoral-vein]}
    see: [groin-bleeding, intv-sign-out, check-ward, complications]
    grade: composed

  - id: check-success
    do:
      - "Name the result in MVARC words: it can then be compared."
      - "A finding below: its card first, then the heart team."
    warn:
      - "Abandoned is no technical success, and may still have been right."
    check:
      - "technical success is named; 30 days and 1 year have dates."
    tables:
      - id: mvarc-success
        title: "MVARC success"
        face: true
        cell-rows: 1
        columns:
          - {text: "Success", short: "Success"}
          - {text: "When", short: "When"}
          - {text: "Asks for", short: "Asks for"}
        rows:
          - cells: ["Technical", "leaving the lab", "alive, first device placed, no emergency"]
            short: ["Technical", "now", "placed, no rescue"]
            grade: recalled
            sources: [MVARC]
          - cells: ["Device", "30 days, later", "no stroke, MR reduced, no stenosis"]
            short: ["Device", "30 days", "works, MR reduced"]
            grade: recalled
            sources: [MVARC]
          - cells: ["Procedural", "30 days", "device success, no major event"]
            short: ["Procedural", "30 days", "and no major event"]
            grade: recalled
            sources: [MVARC]
          - cells: ["Patient", "1 year", "out of hospital, NYHA, walk, KCCQ up"]
            short: ["Patient", "1 year", "better, no return"]
            grade: recalled
            sources: [MVARC]
      - id: mvarc-full
        title: "MVARC success"
        cell-rows: 3
        columns: ["Success", "Asks for"]
        rows:
          - {cells: ["Technical", "alive; device delivered, system out; first intended device right; no emergency surgery or re-intervention"], grade: recalled, sources: [MVARC]}
          - {cells: ["Device", "alive, no stroke; device in place, working; no unplanned procedure; MR reduced, no stenosis, no hemolysis"], grade: recalled, sources: [MVARC]}
          - {cells: ["MR reduced", "optimal: trace or less; acceptable: 2+ or less and at least one grade down"], grade: recalled, sources: [MVARC]}
          - {cells: ["No stenosis", "orifice 1.5 cm² or more and mean gradient under 5 mmHg"], grade: checked, sources: [KharsaEd2026]}
          - {cells: ["Procedural (1)", "device success, none of: death, stroke, life-threatening bleeding, major vascular or structural event, reintervention"], grade: recalled, sources: [MVARC]}
          - {cells: ["Procedural (2)", "none of: kidney injury stage 2-3, infarction or ischemia with revascularization; pressor, device, ventilator for 48 h"], grade: recalled, sources: [MVARC]}
          - {cells: ["Patient", "device success; no rehospitalization; NYHA better by 1 class, 6-minute walk by 50 m, KCCQ by 10"], grade: recalled, sources: [MVARC]}
      - id: mvarc-aki
        title: "Kidney injury"
        cell-rows: 2
        columns: ["Stage", "Creatinine"]
        rows:
          - {cells: ["1", "1.5-1.99 times the baseline, or up by 0.3 mg/dL or more in 48 h"], grade: recalled, sources: [MVARC]}
          - {cells: ["2", "2-2.99 times"], grade: recalled, sources: [MVARC]}
          - {cells: ["3", "3 times or more; 4.0 mg/dL or more with a rise of 0.5 or more; or dialysis"], grade: recalled, sources: [MVARC]}
    why:
      - "A good picture in the lab is the first of four successes, not the last."
    who:
      - "Operator 1 and imager name it together; the heart failure specialist hears it at the handover."
    risks:
      - "Residual MR 3+ or more: look for a lost leaflet before the word recurrence is used."
      - "Gradient still high at 60-80 beats: no further clip; rate, diuretic, heart team."
      - "An unstable clip does not wait for the next clinic: 3D TEE, heart team."
    drills:
      - >-
        One clip, MR 2+ from 4+, gradient 4 at 72, home on day 2, stroke on day 12. Answer: technical success yes, device success no.
    differ:
      - text: "Death in hospital: 2.8% (US 2013-17), 1.6% (US 2016-19), 2.3% (TRAMI)."
        grade: checked
        sources: [NRD-30d, NIS2019, Schueler2016]
      - text: "Bail-out surgery: 1.42%, from 5.26% in 2014 to 0.43% in 2017; death in hospital 15.0% with it."
        grade: checked
        sources: [NRD-SB]
      - text: "A parallel scheme for the tricuspid valve splits success into intraprocedural and clinical."
        grade: checked
        sources: [TVARC-T20]
    terms: [mvarc, kccq, nyha-class, aki]
    see: [slda, leaflet-tear, high-gradient, low-output, right-to-left-shunt, check-clip, follow-echo]
    grade: composed

  - id: check-ward
    do:
      - text: "Legs straight 2-4 h. Groin, neuro: 15 min × 4, then hourly."
        grade: checked
        sources: [Ottawa]
      - text: "Day 1: TTE, ECG, X-ray, Hb, creatinine; stitch out."
        grade: checked
        sources: [Ottawa]
      - "Listen for a murmur; ask for breath, swallowing, urine."
    warn:
      - "A new murmur or new breathlessness means echo now, not on tomorrow's list."
    check:
      - "the TTE matches the last lab picture; all else is steady."
    targets:
      - text: >-
          Three markers on the echo before discharge: tricuspid leak moderate or more, MR moderate or more, gradient 5 mmHg or more.
          One: HR 2.87. Two or more: HR 3.76.
        grade: checked
        sources: [Profile2024]
    why:
      - text: "Of 16 SLDA alone in EXPAND 7 were found after the lab and before discharge, 7 more by day 30."
        grade: checked
        sources: [AschEXPAND2021]
    who:
      - "Nurse: groin, neuro check, urine. Physician: murmur, breathlessness, blood. Imager: echo."
    risks:
      - "Kidney: keep the pressure, balance fluid and diuretic, no NSAID, no contrast."
      - text: "Kidney injury of any stage in 17.9%; procedure time and peripheral vascular disease predict it."
        grade: checked
        sources: [Koerber2018]
      - text: "Pain or trouble swallowing, black stool, fever: TEE injury until disproved (symptoms in 3.8% of 442). Nothing by mouth."
        grade: checked
        sources: [TEE-442]
      - "Pressure falls at night: groin, flank, then echo for fluid. Late tamponade is possible; no rate was found."
      - "Fever: cultures first, then antibiotics."
    drills:
      - "A swinging clip next morning, patient stable. Answer: 3D TEE, heart team; another clip if it can be grasped."
      - "Day 1, breathless, new systolic murmur, Hb stable. Answer: echo now; SLDA until seen otherwise."
    differ:
      - text: "The first night: intensive care was needed in 96% after anesthesia and in 19% after sedation, in one center."
        grade: checked
        sources: [PatzeltGA2017]
      - text: "In another, 40 patients went to the ward after 4 h in recovery; 24 h of intermediate care are often the rule."
        grade: checked
        sources: [Duesseldorf2024]
    terms: [aki, tr, single-leaflet-attachment, tee]
    figures:
      - {id: slda, highlight: [lost-leaflet]}
    see: [slda, groin-bleeding, tee-injury, tamponade, follow-discharge]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/evaluation.yaml",
            parts: [
###"""
# The steps of the evaluation: is this leak, in this patient, a case for a clip?
steps:
  - id: eval-questions
    do:
      - "Ask the eight questions in this order, severity first."
      - "At a no, do what stands beside it before you go on."
      - "Write each answer down with its number, date and image."
    check:
      - "all eight have an answer on file."
    tables:
      - id: eight-questions
        title: "The eight questions"
        face: true
        cell-rows: 1
        columns: [{text: "Question", short: "Question"}, {text: "If the answer is no", short: "If no"}]
        rows:
          - cells: ["1 Severe on several measures?", "no clip; follow, look for another cause"]
            short: ["1 Severe?", "no clip, follow"]
          - cells: ["2 Mechanism and segment known?", "TEE; they decide which trials apply"]
            short: ["2 Mechanism?", "TEE"]
          - cells: ["3 Are the symptoms from the MR?", "look for another cause"]
            short: ["3 Symptoms from MR?", "other cause"]
          - cells: ["4 Secondary MR: therapy optimized?", "optimize, then measure again"]
            short: ["4 Therapy optimized?", "optimize first"]
          - cells: ["5 Surgical risk too high?", "repairable primary MR: surgery"]
            short: ["5 Risk too high?", "surgery"]
          - cells: ["6 Leaflets graspable, area left?", "other options"]
            short: ["6 Graspable?", "other options"]
          - cells: ["7 No infection, no clot, a route?", "stop or defer"]
            short: ["7 No clot, infection?", "stop or defer"]
          - cells: ["8 Will it help, and is it wanted?", "other care"]
            short: ["8 Will it help?", "other care"]
    why:
      - text: >-
          Suitability rests on anatomy, cause and goals together. A perfect valve for clipping does not help a
          patient whose symptoms come from elsewhere.
        seed: [SEED-CONTRA-01]
      - "An early no spares the patient a needless test, or a needless procedure."
    who:
      - >-
        The imaging cardiologist answers questions 1, 2 and 6, the heart failure specialist 3 and 4, the surgeon 5.
        All of them answer 7 and 8 together with the patient.
    differ:
      - text: >-
          Local protocols vary. The work is commonly organized as evaluation, preparation, intervention, immediate checks
          and follow-up; this walk keeps that order.
        seed: [SEED-EVAL-01]
      - text: "How common: about 1 in 10 people aged 75 or more has clinically relevant MR."
        grade: checked
        sources: [Hausleiter2023]
    terms: [m-teer, nyha-class, gdmt, crt, heart-team]
    see: [when-it-is-considered, primary-and-secondary-mr, the-heart-team]
    grade: composed

  - id: eval-severity
    do:
      - text: "Start with TTE: grade the leak, measure the ventricle. Then TEE."
        seed: [SEED-EVAL-03, SEED-EVAL-04]
      - text: "Grade awake, euvolemic, at the usual pressure; note it and the rate."
        grade: recalled
        sources: [Zoghbi2017]
      - "Grade on the whole set: no single number makes the diagnosis."
    warn:
      - text: "Secondary MR or low flow can be severe below these limits."
        grade: checked
        sources: [AccessAnes-ASE2017]
    check:
      - "several measures agree, with pressure and rate noted."
    tables:
      - id: ase-grid
        title: "ASE grid, primary MR"
        face: true
        cell-rows: 1
        columns:
          - {text: "Measure", short: "Measure"}
          - {text: "Mild", short: "Mild"}
          - {text: "Moderate", short: "Moderate"}
          - {text: "Severe", short: "Severe"}
        rows:
          - cells: ["Vena contracta, cm", "< 0.3", "0.3-0.69", "≥ 0.7, biplane > 0.8"]
            short: ["VC cm", "< 0.3", "0.3-0.69", "≥ 0.7"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["EROA (PISA), cm²", "< 0.20", "0.20-0.39", "≥ 0.40"]
            short: ["EROA cm²", "< 0.20", "0.20-0.39", "≥ 0.40"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Regurg. volume, mL", "< 30", "30-59", "≥ 60"]
            short: ["RVol mL", "< 30", "30-59", "≥ 60"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Regurg. fraction, %", "< 30", "30-49", "≥ 50"]
            short: ["RF %", "< 30", "30-49", "≥ 50"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Pulmonary veins", "S dominant", "normal, blunted", "S little or reversed"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Mitral inflow", "A dominant", "variable", "E wave > 1.2 m/s"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Color jet", "small, brief", "variable", "> 50% LA or wall jet"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["CW Doppler", "faint, partial", "dense, partial", "dense, triangular"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Flow convergence", "absent, small", "intermediate", "large, holosystolic"]
            grade: checked
            sources: [AccessAnes-ASE2017]
      - id: moderate-halves
        title: "The two halves of moderate"
        cell-rows: 1
        columns:
          - "Measure"
          - {text: "Lower half", short: "Lower"}
          - {text: "Upper half", short: "Upper"}
        rows:
          - cells: ["EROA (PISA), cm²", "0.20-0.29", "0.30-0.39"]
            short: ["EROA cm²", "0.20-0.29", "0.30-0.39"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Regurgitant volume, mL", "30-44", "45-59"]
            short: ["RVol mL", "30-44", "45-59"]
            grade: checked
            sources: [AccessAnes-ASE2017]
          - cells: ["Regurgitant fraction, %", "30-39", "40-49"]
            short: ["RF %", "30-39", "40-49"]
            grade: checked
            sources: [AccessAnes-ASE2017]
    targets:
      - text: "Grades in US use: 1+ mild, 2+ moderate, 3+ moderate to severe, 4+ severe."
        grade: recalled
        sources: [Zoghbi2017]
      - text: "The S wave may be blunted in a mild leak too, with left ventricular dysfunction or AF."
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: >-
          Vena contracta area on 3D TEE is useful before and after clips: in a series of 29 it fell from 0.99 ± 0.46
          to 0.22 ± 0.15 cm².
        grade: checked
        sources: [Dietl2018]
    why:
      - "Every measure has its own error. Agreement between several makes a grade that others can trust."
    risks:
      - text: >-
          Under anesthesia the blood pressure falls and MR can look one class milder. The grade comes from the awake
          study.
        grade: recalled
        sources: [Zoghbi2017]
      - text: "Once a clip is in place, PISA and CW measurements of the leak are unreliable."
        grade: checked
        sources: [REC-2020]
      - "Leak not severe: no clip. Arrange follow-up echocardiography and look elsewhere for the symptoms."
    terms: [eroa, rvol, rf, pisa, cw-doppler, vca, tee]
    figures:
      - {id: ase-jets, panels: [mild, moderate, severe, eccentric], highlight: [severe, eccentric]}
    see: [effect-on-physiology, hemodynamic-numbers, eval-secondary-cutoffs]
    grade: composed

  - id: eval-secondary-cutoffs
    do:
      - "Read each number beside the mechanism, the flow and the rate."
      - "Write down which guideline and which cut-off you used."
      - "Borderline: go down the three tiers of the COAPT core laboratory."
    warn:
      - text: "A crescent-shaped orifice or low flow hides a severe leak behind small numbers."
        grade: checked
        sources: [AccessAnes-ASE2017]
    check:
      - "the report names EROA, volume, fraction, cut-off and tier."
    tables:
      - id: secondary-cutoffs
        title: "Severe secondary MR, by rule"
        face: true
        cell-rows: 1
        columns: [{text: "Rule", short: "Rule"}, {text: "Severe (COAPT: 3+ or more)", short: "EROA, cm²"}]
        rows:
          - cells: ["ACC/AHA 2020", "EROA ≥ 0.40 cm², volume ≥ 60 mL, fraction ≥ 50%"]
            short: ["ACC/AHA", "≥ 0.40, ≥ 60 mL, ≥ 50%"]
            grade: recalled
            sources: [Otto2021]
          - cells: ["ESC 2021", "oval orifice or low flow: EROA ≥ 0.30, volume ≥ 45"]
            short: ["ESC 2021", "≥ 0.30, ≥ 45 mL, low flow"]
            grade: recalled
            sources: [Vahanian2022]
          - cells: ["ESC before 2021", "EROA ≥ 0.20, volume ≥ 30"]
            short: ["ESC older", "≥ 0.20, ≥ 30 mL"]
            grade: recalled
            sources: [Vahanian2022]
          - cells: ["COAPT tier 1", "EROA ≥ 0.30, or systolic reversal in a pulmonary vein"]
            short: ["Tier 1", "≥ 0.30 or vein reversal"]
            grade: checked
            sources: [ACC-COAPTecho, Asch2019]
          - cells: ["COAPT tier 2", "EROA 0.20-0.29 + volume ≥ 45, fraction ≥ 40% or VC ≥ 0.5"]
            short: ["Tier 2", "0.20-0.29 and one sign"]
            grade: recalled
            sources: [Stone2018, Asch2019]
          - cells: ["COAPT tier 3", "EROA < 0.20 or not measured + two further signs"]
            short: ["Tier 3", "< 0.20 and two signs"]
            grade: recalled
            sources: [Stone2018, Asch2019]
    targets:
      - text: >-
          Tier 3, further signs besides those of tier 2: PISA radius above 0.9 cm, jet of 6 cm or more that wraps around
          the atrium, E wave of 1.5 m/s or more.
        grade: recalled
        sources: [Stone2018, Asch2019]
    why:
      - "One cut-off does not fit every mechanism: the same EROA weighs more in a low-flow leak than in a flail."
    drills:
      - >-
        EROA 0.25 cm², volume 48 mL, LVEF 32%, low flow. Answer: COAPT tier 2, so 3+ or more; by the ACC/AHA numbers
        alone not severe. Name the rule.
    differ:
      - text: >-
          Severe secondary MR begins at an EROA of 0.20, 0.30 or 0.40 cm², by source and year. Say which one you apply.
        grade: recalled
        sources: [Vahanian2022, Otto2021]
      - text: "An ACC journal scan prints tier 2 with a fraction above 40% and a vena contracta above 0.5 cm."
        grade: checked
        sources: [ACC-COAPTecho]
      - text: >-
          The trials enrolled different leaks: EROA 0.41 ± 0.15 cm² in COAPT, 0.25 ± 0.08 in RESHAPE-HF2 (14% above
          0.40, 23% below 0.20).
        grade: checked
        sources: [Asch2019, Anker-baseline, RESHAPE-hosp]
      - text: "The proportionality idea: a leak large for its ventricle (high EROA/LVEDV) gains most from a clip."
        grade: recalled
        sources: [Grayburn2019]
      - text: >-
          A COAPT re-analysis of 548 patients did not strongly support EROA/LVEDV as the selector. The idea stays
          disputed.
        grade: checked
        sources: [Lindenfeld2021]
    terms: [fmr, eroa, rvol, rf, pisa, proportionate-mr, lvedv, coapt, mitra-fr, reshape-hf2]
    see: [eval-ventricles, primary-and-secondary-mr, what-the-trials-found]
    grade: composed

  - id: eval-mechanism
    do:
      - text: "TEE: look at both leaflets and settle the mechanism."
        seed: [SEED-EVAL-05]
      - "Give the Carpentier class and the segment, A1-A3 or P1-P3."
      - "Choose a label: primary, ventricular, atrial secondary, or mixed."
    warn:
      - "A low LVEF does not make MR secondary: look for a flail or prolapse first."
    check:
      - "class, lesion, segment, jet direction are one sentence."
    tables:
      - id: carpentier
        title: "Carpentier classes"
        face: true
        cell-rows: 2
        columns:
          - "Class"
          - {text: "Leaflet motion", short: "Motion"}
          - {text: "Typical lesions", short: "Lesions"}
        rows:
          - cells: ["I", "normal", "dilated annulus (atrial MR too), perforation, cleft"]
            short: ["I", "normal", "annulus, cleft"]
            grade: recalled
            sources: []
          - cells: ["II", "excessive", "prolapse, flail, ruptured chord"]
            short: ["II", "excessive", "prolapse, flail"]
            grade: recalled
            sources: []
          - cells: ["IIIa", "restricted, both phases", "rheumatic, radiation, drug-related, calcific"]
            short: ["IIIa", "restricted", "rheumatic"]
            grade: recalled
            sources: []
          - cells: ["IIIb", "restricted in systole", "tethered by an ischemic or dilated ventricle"]
            short: ["IIIb", "in systole", "tethering"]
            grade: recalled
            sources: []
      - id: mr-types
        title: "Primary and secondary MR"
        cell-rows: 3
        columns: ["Type", "What is abnormal", "Look for"]
        rows:
          - cells: ["Primary", "the valve tissue itself", "prolapse or a flail segment"]
            seed: [SEED-PURP-10]
          - cells: ["Ventricular secondary", "the ventricle: enlarged, remodeled", "near-normal leaflets pulled apart"]
            seed: [SEED-PURP-11]
          - cells: ["Atrial secondary", "atrium and annulus, often AF or HFpEF", "LV size, LVEF and leaflets near normal"]
            grade: checked
            sources: [HerzMed-AFMR]
    why:
      - text: >-
          MR is more than one disease: one valve leaks because it is damaged, another because the chamber around it has
          changed.
        seed: [SEED-PURP-09]
      - text: >-
          The type decides how much a clip is likely to help, and which heart failure therapy must be optimized first.
        seed: [SEED-PURP-12]
    views:
      - text: "3D en face, the surgeon's view: the whole valve in one picture."
        grade: checked
        sources: [EACVI-TB]
      - text: "On it the aorta lies at 12 o'clock, the appendage on the left at 9, the septum on the right at 3."
        grade: recalled
        sources: []
      - text: >-
          Segment 1 is lateral, near the appendage, at the anterolateral commissure; segment 3 is medial, near the
          septum, at the posteromedial commissure.
        grade: recalled
        sources: []
      - text: "Intercommissural view, 50-70° (EACVI 55-75°): medial to lateral along the coaptation line."
        grade: checked
        sources: [EACVI-TB]
      - text: "LVOT view, 120-150° (EACVI 100-160°): anterior and posterior leaflet facing each other."
        grade: checked
        sources: [EACVI-TB]
    targets:
      - text: >-
          Atrial secondary MR in ESC/EACTS 2025: LVEF of 50% or more, no or mild LV dilation, annulus above 35 mm
          (anteroposterior), left atrial volume index above 34 mL/m².
        grade: checked
        sources: [Rudolph2025]
    risks:
      - text: "Classify by mechanism: COAPT excluded a flail leaflet or other degenerative signs even at a low LVEF."
        grade: checked
        sources: [COAPT-NCT]
      - "Mixed disease: name both parts, and say which one the clip would treat."
    drills:
      - >-
        LVEF 30%, A2 prolapse, jet directed posteriorly. Answer: primary or mixed; the COAPT evidence does not apply as it
        stands.
    differ:
      - text: "The ACC decision pathway of 2020 recommends the Carpentier classes."
        grade: checked
        sources: [ACC-ECDP2020]
      - text: >-
          Atrial secondary MR is known from registries (MITRA-PRO) and single centers. One center, 115 patients with LVEF
          above 50%: success in 95.6%; within a year 14.8% had died and 15.7% had a heart failure admission.
        grade: checked
        sources: [HerzMed-AFMR, MITRAPRO2024]
    terms: [carpentier-class, a1-a3, p1-p3, flail, barlow-disease, dmr, fmr, afmr, tenting, commissure]
    figures:
      - {id: valve-en-face, highlight: [segments, commissures]}
      - {id: coaptation, panels: [closed, flail], highlight: [flail-leaflet]}
    see: [valve-anatomy, primary-and-secondary-mr, eval-tee]
    grade: composed

  - id: eval-symptoms
    do:
      - text: "Ask what the patient can no longer do, and how much the leak explains."
        seed: [SEED-EVAL-02]
      - "Give the NYHA class; date the heart failure admissions."
      - "Measure BNP or NT-proBNP, with unit and day."
      - "Complaints beyond the MR at rest: repeat the echo on exercise."
    warn:
      - "Lung disease, anemia, a fast rhythm or ischemia: a clip treats none of them."
    check:
      - "symptoms, NYHA class, BNP and MR grade tell one story."
    targets:
      - what: "COAPT"
        value: "NYHA II, III or ambulatory IV, and an admission in 12 months, or BNP ≥ 300 or NT-proBNP ≥ 1500 pg/mL (corrected)"
        short: "COAPT: NYHA II-IV; BNP ≥ 300"
        grade: checked
        sources: [COAPT-NCT]
      - what: "RESHAPE-HF2"
        value: "an admission within 90 days, or BNP ≥ 300 or NT-proBNP ≥ 1000 pg/mL"
        short: "RESHAPE-HF2: BNP ≥ 300"
        grade: checked
        sources: [ACC-RESHAPE]
    tables:
      - id: nyha
        title: "NYHA classes"
        cell-rows: 1
        columns: ["Class", "Symptoms"]
        rows:
          - {cells: ["I", "none on ordinary effort"], grade: recalled, sources: [Stone2018]}
          - {cells: ["II", "on ordinary effort"], grade: recalled, sources: [Stone2018]}
          - {cells: ["III", "on less than ordinary effort"], grade: recalled, sources: [Stone2018]}
          - {cells: ["IV", "at rest"], grade: recalled, sources: [Stone2018]}
          - {cells: ["IV, ambulatory", "at rest, neither bed-bound nor on inotropes"], grade: recalled, sources: [Stone2018]}
    why:
      - "A smaller leak relieves only what the leak causes."
    who:
      - "The heart failure specialist takes the history and says what else could explain it."
    differ:
      - text: >-
          Some patients are treated because MR is thought to drive symptoms or repeated heart failure admissions; case
          selection varies.
        seed: [SEED-CTX-04]
      - text: >-
          Exercise MR: 55 of 221 clip patients in one series were treated because moderate MR became severe on exercise.
          They did better than those severe at rest, but were also fitter (STS 4.4 against 6.7%, LVEF 52.5 against 44.9%).
        grade: checked
        sources: [Curio2020]
      - text: "German TRAMI registry: NYHA class I-II in 11.0% before the clip and 63.3% at one year; 20.3% had died."
        grade: checked
        sources: [Puls2016]
    terms: [nyha-class, bnp, reshape-hf2, coapt]
    see: [purpose-and-benefits, when-it-is-considered, eval-comorbidity]
    grade: composed

  - id: eval-comorbidity
    do:
      - text: "Review heart failure status, lungs, kidneys, coronaries and rhythm, atrial fibrillation above all."
        seed: [SEED-EVAL-06]
      - "Check hemoglobin, creatinine, peripheral artery disease, frailty and earlier valve procedures."
      - "Grade tricuspid regurgitation and judge the right ventricle."
      - "Treat ischemia before the verdict on secondary MR."
    warn:
      - "Registry associations are no vetoes. They inform the talk with the patient."
    check:
      - "each is marked: treat first, plan around, or limits benefit."
    tables:
      - id: trami-hazards
        title: "TRAMI: death within a year"
        cell-rows: 1
        columns: [{text: "Finding", short: "Finding"}, {text: "Hazard ratio", short: "HR"}]
        rows:
          - {cells: ["Procedure failed", "4.36"], short: ["Failed procedure", "4.36"], grade: checked, sources: [Puls2016]}
          - {cells: ["Anemia", "2.44"], short: ["Anemia", "2.44"], grade: checked, sources: [Puls2016]}
          - {cells: ["Earlier aortic valve intervention", "2.12"], short: ["Aortic valve done", "2.12"], grade: checked, sources: [Puls2016]}
          - {cells: ["Peripheral artery disease", "2.12"], short: ["PAD", "2.12"], grade: checked, sources: [Puls2016]}
          - {cells: ["Severe tricuspid regurgitation", "1.84"], short: ["Severe TR", "1.84"], grade: checked, sources: [Puls2016]}
          - {cells: ["Creatinine 1.5 mg/dL or more", "1.77"], short: ["Creatinine ≥ 1.5", "1.77"], grade: checked, sources: [Puls2016]}
          - {cells: ["NYHA class IV", "1.62"], short: ["NYHA IV", "1.62"], grade: checked, sources: [Puls2016]}
          - {cells: ["LVEF below 30%", "1.58"], short: ["LVEF < 30%", "1.58"], grade: checked, sources: [Puls2016]}
    targets:
      - text: >-
          MitraScore, one point each: age 75 or more, anemia, GFR below 60, LVEF below 40%, peripheral artery disease,
          COPD, high diuretic dose, no RAS inhibitor. Mortality rises with each point (HR 1.55).
        grade: checked
        sources: [ACC-MitraScore]
    why:
      - "What harms the patient most may not be the valve. Found early, much of it can be treated."
    who:
      - >-
        The heart failure specialist leads; lung, kidney and geriatric colleagues say where their organ limits the
        patient.
    risks:
      - text: "Severe renal impairment in TRAMI: the procedure failed in 5.9%; 7.8% died in hospital, 14.1% within 30 days."
        grade: checked
        sources: [Schueler2016]
    differ:
      - text: >-
          Moderate or worse tricuspid regurgitation is found in 30-50% of patients with MR and falls after mitral repair
          in a quarter to a third. Together or staged: no randomized answer.
        grade: checked
        sources: [CRC2021-TR, FCVM2021-TR]
      - text: >-
          Scores discriminate moderately at best: MitraScore c 0.70 (EuroSCORE II 0.61, STS 0.57); the COAPT risk score
          did poorly in 934 patients, better in those who resembled COAPT.
        grade: checked
        sources: [ACC-MitraScore, Adamo2023]
    terms: [tr, lvef, nyha-class, euroscore-ii, sts-prom, trami, hazard-ratio]
    see: [longevity, aftercare, eval-benefit]
    grade: composed

  - id: eval-gdmt
    do:
      - "Secondary MR: bring drug therapy (GDMT) to the highest tolerated dose before anyone judges the valve."
      - text: "Offer CRT, rhythm control, revascularization where indicated: they can shrink secondary MR."
        seed: [SEED-ALT-05]
      - "When therapy is stable, repeat the echo and grade anew."
      - text: "Primary MR: drugs relieve symptoms but mend no leaflet."
        seed: [SEED-ALT-04]
    warn:
      - "Never list a patient with secondary MR on an echo made before optimization."
    check:
      - "MR and symptoms persist on full therapy; dates are on file."
    targets:
      - text: "The four classes: ARNI, ACE inhibitor or ARB; beta-blocker; mineralocorticoid antagonist; SGLT2 inhibitor."
        grade: recalled
        sources: []
      - text: "COAPT timing: TTE at most 90 days old and TEE at most 180 days old, both made after therapy was stable."
        grade: checked
        sources: [COAPT-NCT]
    why:
      - text: >-
          TEER is considered for severe MR with symptoms that persist in spite of proper medical care, especially in
          secondary MR.
        seed: [SEED-CTX-01]
      - text: "The clip adds to drug therapy in secondary MR and never replaces it."
        grade: recalled
        sources: [Otto2021]
    who:
      - >-
        The heart failure specialist titrates and says when no more can be gained. The imaging cardiologist then repeats
        the echo.
    risks:
      - "Primary MR: do not wait for drugs to fix the valve."
      - text: "COAPT took only patients with symptoms and MR of 3+ or more on maximally tolerated therapy."
        grade: checked
        sources: [COAPT-NCT, ACC-COAPTecho]
    differ:
      - text: >-
          How long to wait is set locally: no fixed time was found in a source. About 3 months after drugs and 3-6 after
          CRT are commonly taught.
        grade: recalled
        sources: []
      - text: >-
          Waiting can pay: secondary MR fell by a grade or more in 39.3% of 261 patients when drugs were raised (adjusted
          odds ratio 2.91, 1.34-6.32).
        grade: checked
        sources: [GDMT-SMR2022]
      - text: "BIOSTAT-CHF: moderate or worse MR was gone at 9 months in 192 of 462 patients (41.6%)."
        grade: checked
        sources: [Pagnesi2022]
    terms: [gdmt, crt, coapt, fmr, arni]
    see: [primary-and-secondary-mr, alternatives, aftercare]
    grade: composed

  - id: eval-ventricles
    do:
      - "Measure LVEF, LVESD, LV volumes, PASP, right ventricle and TR."
      - "Ventricular secondary MR: line by line; write down each miss."
      - "Primary MR: compare LVEF and LVESD with label and surgical triggers."
    warn:
      - "Do not promise COAPT results to a patient outside the COAPT criteria."
    check:
      - "each line is met or missed, on TTE ≤ 90, TEE ≤ 180 days old."
    tables:
      - id: coapt-criteria
        title: "COAPT criteria"
        face: true
        cell-rows: 1
        columns: [{text: "Measure", short: "Measure"}, {text: "COAPT asked for", short: "COAPT"}]
        rows:
          - {cells: ["LVEF", "20-50%"], short: ["LVEF", "20-50%"], grade: checked, sources: [COAPT-NCT, COAPTcriteria146]}
          - {cells: ["LVESD", "70 mm or less (end-systolic)"], short: ["LVESD", "≤ 70 mm"], grade: checked, sources: [COAPT-NCT, COAPTcriteria146]}
          - {cells: ["PASP", "70 mmHg or less"], short: ["PASP", "≤ 70 mmHg"], grade: checked, sources: [COAPT-NCT, COAPTcriteria146]}
          - {cells: ["Right ventricle", "no moderate or worse dysfunction"], short: ["RV", "no moderate dysfunction"], grade: checked, sources: [COAPT-NCT, ACC-COAPTecho]}
          - {cells: ["Valve", "MR 3+ or more, area 4.0 cm² or more"], short: ["Valve", "MR ≥ 3+, area ≥ 4.0 cm²"], grade: checked, sources: [COAPT-NCT, ACC-COAPTecho]}
          - {cells: ["Patient", "symptoms on maximally tolerated therapy"], short: ["Patient", "symptoms on full GDMT"], grade: checked, sources: [COAPT-NCT]}
      - id: three-trials
        title: "Three trials of secondary MR"
        cell-rows: 3
        columns: ["Measure", "COAPT", "MITRA-FR", "RESHAPE-HF2"]
        rows:
          - {cells: ["Patients", "614", "307", "505"], grade: checked, sources: [Stone2018, CRC2019, Leurent2022, Anker2024]}
          - {cells: ["LVEF, entry", "20-50%", "15-40%", "20-50%"], grade: recalled, sources: [COAPT-NCT, PCR-MITRAFR, Anker2024]}
          - {cells: ["EROA, cm²", "0.41 ± 0.15", "0.31 ± 0.10", "0.25 ± 0.08"], grade: recalled, sources: [Asch2019, Obadia2018, Anker-baseline]}
          - {cells: ["LVEDV", "193 ± 71 mL", "135 ± 35 mL/m²", "211 ± 76 mL"], grade: recalled, sources: [Asch2019, Obadia2018, Anker-baseline]}
          - cells: ["Main result", "HF admissions 35.8 vs 67.9 per 100 patient-years", "1 year 54.6 vs 51.3%: neutral", "RR 0.64 and 0.59; KCCQ +10.9"]
            grade: recalled
            sources: [Stone2018, CRC2019, Obadia2018, Anker2024]
          - cells: ["2 years", "death 29.1 vs 46.1%, HR 0.62", "63.8 vs 67.1%, HR 1.01 (0.77-1.34)", "HR 0.65 (0.49-0.85)"]
            grade: recalled
            sources: [Stone2018, Kardionet-COAPT, Iung2019, Anker2024]
          - cells: ["5 years", "death 57.3 vs 67.2%, HR 0.72", "-", "-"]
            grade: checked
            sources: [Stone2023]
    targets:
      - text: "Primary MR, US label: no evaluable data for LVEF below 20% or LVESD above 60 mm."
        grade: checked
        sources: [ACS2018]
      - text: >-
          US label for secondary MR, 14 March 2019: symptomatic moderate-to-severe or severe MR on maximally tolerated
          therapy, judged by a heart team.
        grade: checked
        sources: [FDA2019-SMR]
      - text: "The numbers of that label: LVEF 20-50%, LVESD of 70 mm or less."
        grade: recalled
        sources: []
      - text: "ACC/AHA 2020 writes LVEF 20-50%, LVESD of 70 mm or less and PASP of 70 mmHg or less into its class 2a."
        grade: checked
        sources: [ACCAHA2020-Abbott]
      - text: >-
          Reading the table: RR 0.64 is recurrent heart failure admission or cardiovascular death, 0.59 admission alone,
          KCCQ the gain in points (the three primary end points); 0.65 is a first event. MITRA-FR counts death or
          admission.
        grade: recalled
        sources: [Anker2024]
    why:
      - "The trial with the clearest benefit had these limits. Outside them the expected benefit is less certain."
    who:
      - "The imaging cardiologist measures; the heart failure specialist confirms that therapy was full at the time."
    differ:
      - text: >-
          MITRA-FR was neutral at one year and at two. The HR of 0.46 (0.20-1.02) from month 12 to 24 is a landmark
          analysis of the 140 patients alive and free of admission at 12 months; it is no benefit of the trial.
        grade: checked
        sources: [Iung2019, Leurent2022]
      - text: >-
          Why COAPT and MITRA-FR disagree is unproven; selection and drug therapy are the usual answers. MITRA-FR
          patients with 1+ or less at discharge did no better either, so better clipping alone does not explain it.
        grade: checked
        sources: [MITRAFR-success]
      - text: >-
          COAPT at five years: heart failure admissions 33.1 against 57.2% a year (HR 0.53); device events 1.4%, all
          within 30 days.
        grade: checked
        sources: [Stone2023]
      - text: "Control patients could have the clip after 24 months, which dilutes the difference at five years."
        grade: recalled
        sources: [Stone2023]
      - text: >-
          Few patients with secondary MR meet the criteria: 34.5% of 1022 in EuroSMR, 35.6% of 146 elsewhere, where
          meeting them went with an event HR of 0.39.
        grade: checked
        sources: [ACC-EuroSMR, COAPTcriteria146]
      - text: "An ACC journal scan prints LVEDD 70 mm. The protocol and other texts say end-systolic: use LVESD."
        grade: checked
        sources: [ACC-COAPTecho, COAPTcriteria146]
    terms: [lvef, lvedv, pasp, tr, coapt, mitra-fr, reshape-hf2, kccq]
    see: [what-the-trials-found, guidelines, hemodynamic-numbers, eval-alternatives]
    grade: composed

  - id: eval-surgical-risk
    do:
      - text: "Put surgical risk and the patient's goals before the heart team together."
        seed: [SEED-EVAL-07]
      - "Calculate the STS-PROM for the operation that would be done; add frailty and what no score sees."
      - "Ask the surgeon: can it be repaired? Does anything else need surgery?"
      - text: "Repairable primary MR at acceptable risk: surgical repair is the first choice."
        grade: recalled
        sources: [Otto2021]
        seed: [SEED-ALT-06]
    warn:
      - "Labels and guidelines differ by country and year: name the one you apply."
    check:
      - "the surgeon's opinion is in writing, with score and date."
    tables:
      - id: guideline-classes
        title: "TEER in the guidelines"
        cell-rows: 3
        columns: ["MR", "ACC/AHA 2020", "ESC/EACTS 2021", "ESC/EACTS 2025"]
        rows:
          - cells: ["Primary, high or prohibitive risk", "2a: NYHA III-IV, a year or more to live", "IIb", "IIa"]
            grade: checked
            sources: [ACCAHA2020-Abbott, EIJ-EdLAE2021, KharsaEd2026]
          - cells: ["Ventricular secondary, criteria met on GDMT", "2a", "IIa", "I"]
            grade: checked
            sources: [EIJ-EdLAE2021, ACCAHA2020-Abbott, Rudolph2025]
          - cells: ["Atrial secondary", "-", "-", "IIb if not for surgery; surgery with AF ablation IIa"]
            grade: checked
            sources: [Rudolph2025]
    targets:
      - text: >-
          US markers of prohibitive risk: STS 8% or more (replacement) or 6% or more (repair), porcelain aorta, frailty,
          hostile chest, cirrhosis with MELD above 12, PASP above two thirds of systemic, and others.
        grade: checked
        sources: [AbbottHCP-FAQ]
    why:
      - text: "TEER comes up when the heart team judges the surgical risk high."
        seed: [SEED-CTX-02]
      - text: "A wish or need to avoid opening the breastbone counts when anatomy and goals fit."
        seed: [SEED-CTX-05]
    who:
      - text: >-
          US label, primary MR: a surgeon and a cardiologist, both experienced in mitral disease, agree that the risk is
          prohibitive.
        grade: checked
        sources: [AbbottHCP-burden]
    risks:
      - text: >-
          A clip can cost a later repair: of 332 patients operated after TEER 92.5% got a replacement, and 16.6% died
          within 30 days.
        grade: checked
        sources: [Kaneko2021]
    differ:
      - text: >-
          Another heart operation is needed anyway: one combined operation may serve better, depending on overall risk
          and priorities.
        seed: [SEED-CONTRA-12]
      - text: >-
          Primary MR, EVEREST II, clip (184) against surgery (95): free of death, mitral surgery and 3-4+ MR 55 against
          73% at 12 months, 39.8 against 53.4% at four years; mitral surgery by 12 months 20 against 2%, by four years
          24.8 against 5.5%; death at four years 17.4 against 17.8%.
        grade: checked
        sources: [Feldman2011, JAMS-summary, Mauri2013]
      - text: "EVEREST II, major adverse events within 30 days: 15 against 48%."
        grade: checked
        sources: [Feldman2011, JAMS-summary]
      - text: >-
          That difference was driven by transfusion of two units or more; without it 5 against 10%, not significant. The
          four-year difference in the combined end point had p = 0.07.
        grade: recalled
        sources: [Feldman2011, Mauri2013]
      - text: >-
          Secondary MR, MATTERHORN, 210 patients at high surgical risk: combined end point at one year 16.7% with TEER,
          22.5% with surgery (non-inferior); MR of 3+ or more 8.9 against 1.5%; 30-day safety events 14.9 against 54.8%.
        grade: checked
        sources: [Baldus2024]
      - text: >-
          STS bands: older texts use below 4, 4-8 and above 8%; ACC/AHA 2020 below 3, 3-8 and above 8%. Give the number,
          not only the band.
        grade: recalled
        sources: [Otto2021]
    terms: [sts-prom, everest-ii, heart-team, matterhorn, hazard-ratio]
    see: [alternatives, the-heart-team, guidelines, what-the-trials-found]
    grade: composed

  - id: eval-tee
    do:
      - text: "Image until mechanism, severity and suitability are answered."
        seed: [SEED-CTX-06]
      - "Find where each jet begins; name its segment; count the jets."
      - "Inspect grasping zone, appendage (0-135°) and septum; store it all."
    warn:
      - text: "Anesthesia can make MR look a class milder: take the grade from the awake TTE."
        grade: recalled
        sources: [Zoghbi2017]
    check:
      - "jets, segment, appendage, septum, zone have an image each."
    tables:
      - id: tee-evaluation-views
        title: "The views and what each answers"
        face: true
        cell-rows: 1
        columns: [{text: "View", short: "View"}, {text: "Angle", short: "Angle"}, {text: "Answers", short: "Answers"}]
        rows:
          - {cells: ["3D en face", "any", "whole valve, jets, clefts, segments"], short: ["3D en face", "-", "whole valve"], grade: checked, sources: [EACVI-TB]}
          - {cells: ["Intercommissural", "50-70°", "medial to lateral, flail width"], short: ["Intercom.", "50-70°", "flail width"], grade: checked, sources: [EACVI-TB, Tamburino2010]}
          - {cells: ["LVOT", "120-150°", "both leaflets, flail gap, grasping zone"], short: ["LVOT", "120-150°", "gap, leaflets"], grade: checked, sources: [EACVI-TB, Tamburino2010]}
          - {cells: ["Four-chamber", "0°", "coaptation depth, septum to annulus"], short: ["4-chamber", "0°", "depth, height"], grade: checked, sources: [Sorajja-TK, JSHD2015, Tamburino2010]}
          - {cells: ["Transgastric", "0-20°", "orifice, if 3D is poor"], short: ["Transgastr.", "0-20°", "orifice"], grade: checked, sources: [EACVI-TB]}
          - {cells: ["Bicaval", "90-110°", "septum, superior to inferior"], short: ["Bicaval", "90-110°", "septum"], grade: checked, sources: [Sorajja-TK, JF-TEE]}
          - {cells: ["Short axis, base", "30-60°", "septum, anterior to posterior"], short: ["Short axis", "30-60°", "septum"], grade: recalled, sources: [Sorajja-TK]}
    targets:
      - text: "Grasping zone, with 3D and X-plane: calcium, thickness, clefts, density of chords, commissural site; note MAC."
        grade: checked
        sources: [ACS2018]
      - text: "Appendage, swept from 0 to 135°: thrombus and smoke. It must be clear of thrombus."
        grade: checked
        sources: [ACS2018]
      - text: >-
          Septum: open foramen, aneurysm, lipomatous thickening, closure device. Earlier ASD or PFO repair was a trial
          exclusion.
        grade: checked
        sources: [Tamburino2010]
    why:
      - "The clip goes where the jet begins and holds what lies there. This study shows both before a vein is opened."
    who:
      - >-
        The imaging cardiologist scans in the same order each time. The operator sits beside and agrees on the target
        segment while the probe is still in.
    views:
      - text: "X-plane: LVOT and intercommissural views live together."
        grade: checked
        sources: [Sorajja-TK]
      - text: "EACVI gives 55-75° for the intercommissural view and 100-160° for the LVOT view."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          Pulmonary veins, S and D waves: left upper vein beside the appendage at about 45-60° or 90-110°, right veins at
          0-30° or from the bicaval plane.
        grade: recalled
        sources: []
      - text: "Two teaching pages give other angles for them: left veins about 110-120°, right veins about 60-90°."
        grade: checked
        sources: [TK-PulmVeins, Echocardiographer]
      - text: "In the bicaval picture the inferior vena cava lies on the left, the superior on the right."
        grade: checked
        sources: [JF-TEE]
    differ:
      - "Angles are starting points: the heart's axis and the probe decide, and laboratories keep their own."
    terms: [tee, x-plane, bicaval-view, intercommissural-view, lvot-view, surgeon-s-view, laa, mac, cleft, commissure]
    figures:
      - {id: tee-views, panels: [four-chamber, base-short-axis, intercommissural, bicaval, lvot, en-face], highlight: [leaflets-ic, leaflets-lvot]}
      - {id: valve-en-face, highlight: [appendage, septum, aorta]}
    see: [valve-anatomy, variations, prep-tee-plan]
    grade: composed

  - id: eval-geometry
    do:
      - "First the opening: valve area, gradient with heart rate."
      - "Then the lesion: gap and width, or depth and length."
      - "Then both leaflets, where the arms will lie."
    warn:
      - text: "Small valve or mitral stenosis: the clip narrows it further, the gradient climbs."
        seed: [SEED-CONTRA-07]
    check:
      - "all lines have a value, the gradient its heart rate."
    tables:
      - id: geometry-limits
        title: "What to measure"
        face: true
        cell-rows: 1
        columns: [{text: "Measure", short: "Measure"}, {text: "Limit", short: "Limit"}, {text: "View", short: "View"}]
        rows:
          - {cells: ["Valve area", "4.0 cm² or more", "3D planimetry, or transgastric"], short: ["Area", "≥ 4.0 cm²", "3D"], grade: checked, sources: [Tamburino2010, COAPT-NCT]}
          - {cells: ["Mean gradient", "4 mmHg or less", "CW Doppler, heart rate stated"], short: ["Gradient", "≤ 4 mmHg", "CW"], grade: recalled, sources: []}
          - {cells: ["Flail gap", "below 10 mm", "LVOT, 120-150°"], short: ["Flail gap", "< 10 mm", "LVOT"], grade: checked, sources: [Tamburino2010]}
          - {cells: ["Flail width", "below 15 mm", "intercommissural or 3D"], short: ["Flail width", "< 15 mm", "intercom."], grade: checked, sources: [Tamburino2010]}
          - {cells: ["Coaptation depth", "below 11 mm", "four-chamber"], short: ["Depth", "< 11 mm", "4-chamber"], grade: checked, sources: [Tamburino2010]}
          - {cells: ["Coaptation length", "2 mm or more", "four-chamber or LVOT"], short: ["Length", "≥ 2 mm", "4-chamber"], grade: checked, sources: [Tamburino2010]}
          - {cells: ["Leaflet length", "≥ 10 mm (7-10 complex)", "LVOT, grasping zone"], short: ["Leaflet", "≥ 10 mm", "LVOT"], grade: recalled, sources: [Hausleiter2023]}
    targets:
      - text: "A normal mitral orifice measures 4-5 cm²."
        grade: checked
        sources: [AccessAnes-ASE2017]
      - text: "A starting gradient below 3 mmHg went with a durable result (one series of 74 patients)."
        grade: checked
        sources: [Toggweiler2014]
      - text: "Leaflets below 7 mm (some say 6 mm) are unfavorable (Boekstegers 2014, Hausleiter 2023)."
        grade: recalled
        sources: [Hausleiter2023]
    why:
      - "The numbers say how much valve may be clipped and whether both arms will hold."
      - text: "Clipping takes about half of the valve area."
        grade: checked
        sources: [KharsaEd2026]
    risks:
      - "Narrow valve: discuss other treatment before listing."
      - text: "Leaflet calcium predicted MR of 3+ or more at 12 months (HR 6.56)."
        grade: checked
        sources: [Ohno2016]
      - >-
        The Wilkins score was made for balloon valvotomy in rheumatic stenosis. It does not select for TEER; borrow only
        its words.
    differ:
      - text: >-
          Valve area below 4.0 cm² is a relative limit. 66 of 305 patients (21.6%) had less: fewer clips (1.3 against
          1.5), gradient 3.9 ± 0.2 against 3.3 ± 0.1 mmHg, same outcome at two years.
        grade: checked
        sources: [Kharsa2026]
      - text: >-
          Outside the EVEREST limits the first result was as good (95 against 97%), but 37 against 11% needed another
          intervention, driven by flail width above 15 mm and gap of 10 mm or more.
        grade: checked
        sources: [Lesevic2017]
      - text: "Authors set the shortest acceptable leaflet at 6, 7, 8 or 10 mm."
        grade: recalled
        sources: []
    terms: [mva, mean-gradient, flail-gap, coaptation-depth, coaptation-length, cw-doppler, everest-ii]
    figures:
      - {id: coaptation, panels: [closed, flail], highlight: [depth, length, flail-gap]}
    see: [hemodynamic-numbers, devices-and-sizes, valve-anatomy]
    grade: composed

  - id: eval-anatomy
    do:
      - text: "Give each feature a column; unsuitable: look elsewhere."
        seed: [SEED-CONTRA-03]
      - "Count the complex rows: several together can rule a valve out."
      - "Suitable: name the target segment and the first clip size."
    warn:
      - "Favorable says that a clip can be placed, not that it will help the patient."
    check:
      - "each row has a column; the report names the worst row first."
    tables:
      - id: anatomy-grid
        title: "Favorable, complex, unsuitable"
        face: true
        cell-rows: 1
        columns:
          - {text: "Feature", short: "Feature"}
          - {text: "Favorable", short: "Good"}
          - {text: "Complex", short: "Complex"}
          - {text: "Unsuitable", short: "Unsuit."}
        rows:
          - {cells: ["Site", "A2-P2", "A1-P1, A3-P3", "far commissural"], short: ["Site", "A2-P2", "A1, A3", "commiss."], grade: recalled, sources: [Samim2026, Hausleiter2023]}
          - {cells: ["Valve area, cm²", "4.0 or more", "3.5-4.0, one clip", "< 3.0-3.5"], short: ["Area cm²", "≥ 4.0", "3.5-4.0", "< 3.0-3.5"], grade: recalled, sources: [Hausleiter2023]}
          - {cells: ["Gradient, mmHg", "3 or less", "4", "5 or more"], short: ["Gradient", "≤ 3", "4", "≥ 5"], grade: recalled, sources: [Hausleiter2023]}
          - {cells: ["Posterior leaflet", "10 mm or more", "7-10", "< 6-7"], short: ["PML mm", "≥ 10", "7-10", "< 6-7"], grade: recalled, sources: [Hausleiter2023]}
          - {cells: ["Flail gap, width", "< 10, < 15 mm", "either above", "both flail"], short: ["Flail mm", "< 10, 15", "above", "both"], grade: checked, sources: [Tamburino2010, Lesevic2017, ACS2018]}
          - {cells: ["Tethering", "depth < 11 mm", "11 mm or more", "no contact, rigid"], short: ["Tether mm", "< 11", "≥ 11", "rigid"], grade: recalled, sources: [Hausleiter2023, Tamburino2010]}
          - {cells: ["Calcium", "none in the zone", "one spot, outside", "in the zone"], grade: recalled, sources: [ACS2018, Hausleiter2023]}
          - {cells: ["Restriction", "IIIb mild", "IIIb marked", "IIIa, rheumatic"], grade: recalled, sources: [ACS2018, Hausleiter2023]}
      - id: anatomy-more
        title: "Further features"
        cell-rows: 3
        columns: ["Feature", "Favorable", "Complex", "Unsuitable"]
        rows:
          - {cells: ["MAC", "none to mild", "moderate", "severe (trial exclusion)"], grade: recalled, sources: [Tamburino2010, Hausleiter2023]}
          - {cells: ["Cleft", "none", "shallow indentation", "true cleft in the zone, perforation"], grade: recalled, sources: [ACS2018, Hausleiter2023]}
          - cells: ["Earlier repair", "none", "ring with enough area, selected patients", "stenotic ring, bioprosthesis"]
            grade: recalled
            sources: [Hausleiter2023]
          - cells: ["Ventricles, secondary MR", "COAPT criteria met", "just outside", "LVEF < 20%, LVESD > 70 mm, fixed PASP > 70, severe RV failure"]
            grade: checked
            sources: [COAPT-NCT, COAPTcriteria146]
    targets:
      - text: >-
          A leaflet that cannot be grasped cannot be clipped, restricted motion for one.
        seed: [SEED-CONTRA-04]
      - text: "Severe calcium in the leaflets or the annulus, where the clip would attach, speaks against a clip."
        grade: checked
        sources: [ACS2018]
        seed: [SEED-CONTRA-05]
      - text: >-
          Very short leaflets, or complex disease of several segments, may speak against a clip; how far depends on device
          and experience and varies by case.
        seed: [SEED-CONTRA-06]
      - text: "Selected patients whose MR came back after a surgical repair can be treated."
        seed: [SEED-CTX-03]
    why:
      - "The grid makes two readers look at the same things and shows early which valve belongs to an experienced center."
    risks:
      - text: >-
          EVEREST excluded two findings that are easily fused: flail or severe prolapse of both leaflets, and lack of both
          primary and secondary chords.
        grade: checked
        sources: [ACS2018]
      - text: "EVEREST also excluded a valve with more than one measure near its limit."
        grade: checked
        sources: [ACS2018]
    drills:
      - >-
        Area 3.8 cm², gradient 4 mmHg, posterior leaflet 8 mm. Answer: three complex rows; no single one forbids the clip,
        together they do, or belong to an experienced center.
    differ:
      - text: >-
          The three columns follow the style of Boekstegers 2014 and Hausleiter 2023. EVEREST and an early European
          series excluded what the middle column calls complex: area below 4.0 cm², depth of 11 mm or more, length below 2 mm.
        grade: recalled
        sources: [Hausleiter2023, Tamburino2010]
      - text: >-
          Primary MR: complex anatomy (moderate or more calcification, Barlow, several prolapses, commissural lesion) went
          with higher one-year mortality, though technical success stayed above 90%.
        grade: checked
        sources: [Samim2026]
      - text: >-
          PASCAL's directions for use caution at a flail wider than 15 mm or a gap above 10 mm, an area below 4.0 cm², two
          or more significant jets, a commissural jet, a left atrium of 35 mm or less.
        grade: checked
        sources: [PASCAL-manual]
    terms: [barlow-disease, mac, cleft, commissure, flail-gap, coaptation-depth]
    figures:
      - {id: valve-en-face, highlight: [segments, commissures]}
      - {id: coaptation, panels: [closed, flail], highlight: [depth, flail-gap]}
    see: [when-it-is-not-ideal, devices-and-sizes, eval-geometry]
    grade: composed

  - id: eval-stops
    do:
      - "Read the list aloud; answer each line no, yes or clear first."
      - "Give a deferred patient a date for the repeat TEE, and an owner."
      - "Read the current IFU of the clip on your shelf."
    warn:
      - "Do not bridge active endocarditis with a clip."
    check:
      - "no line is open, and each deferral has a date."
    tables:
      - id: stops
        title: "Stops and deferrals"
        face: true
        cell-rows: 1
        columns: [{text: "Finding", short: "Finding"}, {text: "What follows", short: "Then"}]
        rows:
          - cells: ["Cannot take anticoagulant, antiplatelet", "contraindicated (US label)"]
            short: ["No blood thinner", "contraindicated"]
            grade: checked
            sources: [ACS2018]
          - cells: ["Endocarditis, bloodstream infection", "no clip; treat, call surgeon"]
            short: ["Infection", "no clip; treat"]
            grade: checked
            sources: [ACS2018]
            seed: [SEED-CONTRA-08]
          - cells: ["Rheumatic mitral disease", "contraindicated (US label)"]
            short: ["Rheumatic MR", "contraindicated"]
            grade: checked
            sources: [ACS2018]
          - cells: ["Thrombus: heart, IVC, femoral vein", "defer until it is dealt with"]
            short: ["Thrombus", "defer until gone"]
            grade: checked
            sources: [ACS2018]
            seed: [SEED-CONTRA-09]
          - cells: ["TEE or anesthesia not tolerated", "another approach may be preferred"]
            short: ["No TEE", "other approach"]
          - cells: ["MR not severe, or not the cause", "no clip"]
            short: ["MR not the cause", "no clip"]
            seed: [SEED-CONTRA-02]
          - cells: ["Shock, inotropes, pressure below 90 mmHg", "trials excluded; weigh"]
            short: ["Shock", "weigh"]
            grade: checked
            sources: [Tamburino2010]
    targets:
      - text: >-
          Further trial exclusions to weigh: infarction within 12 weeks, other heart surgery needed, severe MAC, SAM or
          hypertrophic cardiomyopathy, mass or vegetation, earlier mitral surgery.
        grade: checked
        sources: [Tamburino2010]
      - text: "The US label reads: cannot tolerate anticoagulation during or antiplatelet drugs after the procedure."
        grade: checked
        sources: [ACS2018]
      - text: >-
          Appendage clot in a cohort awaiting appendage closure: gone in 60.3% after the first intensification of
          anticoagulation and in 75.3% after further steps; meanwhile bleeding 9.6%, stroke 2.9%. Extrapolated to TEER.
        grade: checked
        sources: [Marroquin2022]
    why:
      - >-
        Some stops are final, some are delays. Telling them apart spares one patient a harmful procedure and another a
        lost chance.
    risks:
      - "Thrombus defers: intensify anticoagulation, repeat TEE, go on only when it is gone."
      - text: >-
          Past heparin-induced thrombocytopenia is not in itself the contraindication: TEER under bivalirudin has been
          published.
        grade: checked
        sources: [ACS2018, Saia2018]
      - text: >-
          The four contraindications of the label (blood thinners, endocarditis, rheumatic disease, thrombus) come from
          the instructions for use of the NT generation.
        grade: checked
        sources: [ACS2018]
    differ:
      - text: >-
          When TEE or the anesthesia for it cannot be tolerated, another approach may be preferred; the approach
          varies by center.
        seed: [SEED-CONTRA-10]
      - text: >-
          Shock was excluded from the early trials. After infarction TEER has been used as a rescue: in a registry of 471
          patients 17% had died at one year after TEER, 31% after surgery, 35% without either; the groups were not
          randomized.
        grade: checked
        sources: [Haberman2022]
    terms: [ifu, laa, tee, mac]
    see: [when-it-is-not-ideal, prep-drugs, prep-tee-plan, acute-mr]
    grade: composed

  - id: eval-benefit
    do:
      - "Ask what matters most: breath, fewer admissions, time at home, longer life. Write it down."
      - "Ask the team: can a smaller leak bring that in this patient?"
      - text: "Weigh a worthwhile reduction of MR against the risk and the patient's preference."
        seed: [SEED-ALT-12]
      - text: "Disease too advanced to benefit, judged case by case: say so, offer other care."
        seed: [SEED-CONTRA-11]
    warn:
      - "Feasible is not the same as useful. Ask about benefit before you admire the anatomy."
    check:
      - "the patient can say what TEER may bring and what not."
    targets:
      - text: "End-stage ventricle: discuss LVAD, transplant or palliative care."
        grade: recalled
        sources: []
      - text: >-
          Markers of a worse prognosis: NYHA class IV, LVESV above 110 mL, PA pressure above 50 mmHg, kidney disease,
          moderate or worse tricuspid regurgitation, and right ventricular dysfunction, called the most important.
        grade: checked
        sources: [EIJ-Strategies]
    why:
      - "The clip treats the leak; the heart disease goes on."
      - text: >-
          In selected cases TEER is one stage of a plan, or a bridge to the next. Name the next stage before you begin.
        seed: [SEED-PURP-08]
    who:
      - >-
        The heart failure specialist leads the talk. Geriatric or palliative colleagues join as needed, family if the
        patient wishes.
    differ:
      - text: >-
          4,226 US patients: mean well-being score (0-100) 41.9 before and 66.7 at 30 days, then steady to one year, when
          54% were alive and well, 22% did poorly and 23% had died.
        grade: checked
        sources: [Arnold2018, ACC-Arnold2018]
      - text: "A series of 162 patients: 14.4, 28.7, 38.7 and 49.3% had died at 1, 2, 3 and 5 years."
        grade: checked
        sources: [JIC-midterm]
      - text: >-
          Degenerative MR at 65 or older, TEER against no surgery: mortality HR 0.47 (0.37-0.58) unmatched, 0.60
          (0.40-0.91) in 247 matched pairs.
        grade: checked
        sources: [Benfari2022]
      - text: >-
          Same cohort: moderate to severe MR remained in 66 of 872 (7.6%); 30 ± 6% of them had died at one year, against
          11 ± 1% with trivial MR.
        grade: checked
        sources: [Benfari2022]
    terms: [nyha-class, tr, lvef, ecmo, rv]
    see: [purpose-and-benefits, longevity, when-it-is-not-ideal]
    grade: composed

  - id: eval-alternatives
    do:
      - "Lay out every option with the patient."
      - "Before you observe, check the triggers of surgery."
      - "Write down what was offered, by whom, and why it was not chosen."
    warn:
      - text: "Severe primary MR, no symptoms: LVEF ≤ 60% or LVESD ≥ 40 mm is class 1 for surgery."
        grade: checked
        sources: [ACCAHA2014, Otto2021]
    check:
      - "each option has a name behind it, and an answer."
    tables:
      - id: options
        title: "The options"
        face: true
        cell-rows: 1
        columns: [{text: "Option", short: "Option"}, {text: "When", short: "When"}, {text: "Price", short: "Price"}]
        rows:
          - {cells: ["Observe", "mild MR, or not the cause", "regular visits and echo"], short: ["Observe", "mild", "visits, echo"]}
          - {cells: ["Drugs, CRT, rhythm", "first in secondary MR", "mend no leaflet"], short: ["Drugs, CRT", "secondary MR", "-"], grade: recalled, sources: [Otto2021]}
          - {cells: ["Surgical repair", "primary, acceptable risk", "larger operation"], short: ["Repair", "primary MR", "operation"], grade: recalled, sources: [Otto2021]}
          - {cells: ["Replacement", "repair impossible", "tissue wears, or warfarin"], short: ["Replace", "no repair", "prosthesis"], grade: recalled, sources: [Otto2021]}
          - {cells: ["PASCAL", "as the local label says", "as with any clip: gradient"], short: ["PASCAL", "label", "gradient"]}
          - {cells: ["Catheter valve", "no grasp, MAC, stenosis", "LVOT obstruction: CT first"], short: ["Catheter", "no grasp", "LVOT: CT"], grade: recalled, sources: []}
          - {cells: ["Combined", "a second valve needs it", "one sitting or two"]}
          - {cells: ["LVAD, transplant", "end-stage ventricle", "palliative care beside it"], grade: recalled, sources: []}
    targets:
      - text: >-
          Observation: for mild or moderate MR, for patients without symptoms, or when MR does not drive the illness. In
          severe primary MR only while the triggers are absent.
        seed: [SEED-ALT-02]
      - text: "Observation means visits and echocardiography at set intervals, not discharge from care."
        seed: [SEED-ALT-03]
      - text: >-
          Surgical repair treats annulus and leaflets more fully, at the price of a larger intervention.
        grade: recalled
        sources: [Otto2021]
        seed: [SEED-ALT-07]
      - text: "Surgical replacement: when repair is impossible or would not last."
        grade: recalled
        sources: []
        seed: [SEED-ALT-08]
      - text: >-
          A replaced valve has long-term issues of its own: wear of a tissue valve, lifelong anticoagulation with a
          mechanical one.
        grade: recalled
        sources: []
        seed: [SEED-ALT-09]
      - text: >-
          Other catheter options, replacement or annuloplasty, at times within a trial: availability and suitability vary
          widely. CT must first show the risk of LVOT obstruction.
        grade: recalled
        sources: []
        seed: [SEED-ALT-10]
      - text: "Some patients need a second valve treated too, the tricuspid for one. Decide on one sitting or two."
        seed: [SEED-ALT-11]
    why:
      - text: "The choice depends on severity, symptoms, anatomy, risk and goals."
        seed: [SEED-ALT-01]
      - "A patient who has heard only about the clip has not chosen it."
    who:
      - >-
        The surgeon presents surgery, the heart failure specialist drugs and advanced therapy, the interventionalist TEER
        and other catheter options.
    risks:
      - text: >-
          New atrial fibrillation, or PASP above 50 mmHg, also argues for surgery without symptoms when a durable repair at
          low risk is likely.
        grade: recalled
        sources: [Otto2021]
      - text: >-
          EVEREST took patients without symptoms on the same signs: LVEF 25-60%, LVESD of 40 mm or more, new atrial
          fibrillation, PASP above 50 mmHg at rest or 60 on exercise.
        grade: checked
        sources: [ACS2018]
      - text: "ESC/EACTS 2025 adds a class I for surgery in some patients with severe primary MR and no symptoms."
        grade: checked
        sources: [DGTHG2025]
    drills:
      - >-
        Flail P2, no symptoms, LVEF 58%, LVESD 38 mm. Answer: do not observe; an LVEF of 60% or less is enough. Refer for
        surgery.
    differ:
      - text: >-
          PASCAL in the US: approved on 15 September 2022 for degenerative MR at prohibitive risk; no US approval for
          secondary MR was found. In Europe it is used for both.
        grade: checked
        sources: [HCPLive-PASCAL]
      - text: >-
          Catheter replacement in the US: Tendyne since May 2025, SAPIEN M3 since 22 December 2025, both for MR or MAC
          disease unsuitable for surgery and TEER. SAPIEN M3 also has the CE mark (April 2025).
        grade: checked
        sources: [TCTMD-Tendyne, FDA-P250019]
      - text: >-
          Open questions: REPAIR MR (500 patients, 75 or older, STS 2% or more, or comorbidity) and PRIMARY (60 or older)
          set TEER against surgery in primary MR. No result was found up to November 2026.
        grade: checked
        sources: [SCAI-REPAIRMR, PRIMARY-NCT]
      - text: >-
          What TEER offers in degenerative MR: in the US TVT registry 89% ended with moderate MR or less and no severe
          stenosis.
        grade: checked
        sources: [TCTMD-Makkar2023]
    terms: [pascal, tmvr, gdmt, crt, mac]
    see: [alternatives, pros, cons, questions-and-answers, pascal-system]
    grade: composed

  - id: eval-decision
    do:
      - "Present in the order of the eight questions, severity first."
      - "Show 3D en face, color in two planes, the gradient with its rate."
      - "Let each discipline speak before anyone sums up."
      - text: "Decide for this patient; two careful teams may differ."
        seed: [SEED-CONTRA-13]
    check:
      - "decision, reasons, dissent and plan B are in writing."
    why:
      - >-
        Each discipline sees one part best: valve, ventricle, operation, anesthesia, the patient. The decision needs them
        all.
    who:
      - text: >-
          Structural heart programs commonly bring together: interventionalist, imaging cardiologist, cardiac surgeon,
          anesthesiologist, heart failure specialist.
        grade: checked
        sources: [AbbottHCP-FAQ]
        seed: [SEED-CTX-07]
      - text: "As needed: nurse coordinator, geriatric and palliative colleagues."
        grade: checked
        sources: [AbbottHCP-FAQ]
    risks:
      - "A no is a decision too: the patient hears the reason, what is offered instead, and who follows the MR."
    differ:
      - "Guidelines grade TEER differently, and experience and access vary by place. Name the guideline behind the decision."
      - text: >-
          Center volume: ESC/EACTS 2025 names 50 M-TEER a year. US coverage asks the surgeon for 20 mitral operations a
          year, half of them repairs, and the interventionalist for 50 structural procedures in a career or 30 left-sided
          ones a year, and for 20 transseptal.
        grade: checked
        sources: [Rudolph2025, CMS-NCD2033]
    terms: [heart-team, m-teer]
    see: [the-heart-team, when-it-is-considered, when-it-is-not-ideal, alternatives]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/follow-up.yaml",
            parts: [
###"""
# The steps of the follow-up: from discharge to life with the clip.
steps:
  - id: follow-discharge
    do:
      - text: "Before the patient leaves: TTE, ECG, chest X-ray, blood tests, groin."
        grade: checked
        sources: [Ottawa]
      - "Ask four things: walking? rhythm and volume steady? groin closed? no new leak?"
      - "Book the first call within days, with weight and diuretic plan."
    warn:
      - "Leak, pulse or weight changed since yesterday: find out why before anyone goes home."
    check:
      - "all four are yes; no effusion, no swinging clip."
    targets:
      - text: "Stay: 1-2 nights in the maker's leaflet; 1-7 days, mostly 2, in one program."
        grade: checked
        sources: [Abbott-patient, Ottawa]
      - text: "US hospitals, 2013-17: 33% left within 24 h, 15% were back within 30 days."
        grade: checked
        sources: [NRD-30d]
    why:
      - text: "Heart failure, atrial arrhythmia and the clip lead the list of early returns."
        grade: checked
        sources: [NRD-30d]
    who:
      - >-
        The heart failure specialist signs volume and tablets, the imager the echo, the nurse groin and teaching.
    risks:
      - "Early return is mostly congestion: weight at discharge, diuretic plan, a call within days."
      - "Nobody has taught the patient what to weigh and whom to call: then the discharge is not finished."
    drills:
      - >-
        Day 1, walking, groin dry, but 1.8 kg up and AF at 112. Answer: stay. Diuretic, rate, echo; ask again tomorrow.
    differ:
      - text: >-
          269 patients: 115 left within 72 h, more of them in later years. AF, bleeding, a high NT-proBNP and more residual MR spoke
          against it; after weighting, survival and heart failure at 90 days were alike.
        grade: checked
        sources: [EarlyDC2017]
      - "Length of stay and the night in intensive care vary by center and by anesthesia."
    terms: [tee]
    see: [check-ward, follow-symptoms, slda, aftercare]
    grade: composed

  - id: follow-antithrombotic
    do:
      - "Sort: is there a reason for an anticoagulant, AF above all? How high is the bleeding risk?"
      - "Write one plan: drug, dose, stop date, who stops it."
      - "Tell the patient to stop nothing alone."
    warn:
      - text: "Three drugs: 45% bled in one cohort. Write down the reason, or take one away."
        grade: checked
        sources: [DutchOAC]
    check:
      - "each drug has a stop date or the word lifelong, and a name."
    targets:
      - what: "AF, other reason"
        value: "the anticoagulant alone: fewer deaths, less bleeding in cohorts"
        short: "AF: the anticoagulant alone"
        grade: checked
        sources: [Ausbuettel2022, DutchOAC]
      - what: "No reason"
        value: "mostly two antiplatelets; clopidogrel 1-6 months, aspirin longer"
        short: "No reason: two antiplatelets"
        grade: checked
        sources: [Ausbuettel2022]
      - what: "Label era"
        value: "aspirin 6 months or more, clopidogrel 1 month; local protocol"
        short: "Label era: aspirin 6, clopidogrel 1"
        grade: recalled
        sources: []
    tables:
      - id: bleeding-by-regimen
        title: "On an anticoagulant (322)"
        cell-rows: 1
        columns: ["Regimen", "Bleeding"]
        rows:
          - {cells: ["anticoagulant alone", "14%"], grade: checked, sources: [DutchOAC]}
          - {cells: ["with an antiplatelet", "24%"], grade: checked, sources: [DutchOAC]}
          - {cells: ["three drugs", "45%"], grade: checked, sources: [DutchOAC]}
      - id: regimens-taken
        title: "1342 insured (Germany)"
        cell-rows: 1
        columns: ["Regimen", "Share"]
        rows:
          - {cells: ["one antiplatelet", "22.4%"], grade: checked, sources: [InGef2022]}
          - {cells: ["anticoagulant and antiplatelet", "20.8%"], grade: checked, sources: [InGef2022]}
          - {cells: ["anticoagulant", "19.4%"], grade: checked, sources: [InGef2022]}
          - {cells: ["two antiplatelets", "11.7%"], grade: checked, sources: [InGef2022]}
          - {cells: ["three drugs", "2.8%"], grade: checked, sources: [InGef2022]}
          - {cells: ["none", "21.0%"], grade: checked, sources: [InGef2022]}
    why:
      - text: "No randomized trial gives the answer; the plan varies by center."
        grade: checked
        sources: [Ausbuettel2022, InGef2022]
      - "A plan without a stop date runs on, and so does its bleeding."
    who:
      - >-
        The implanting team writes the plan, the heart failure specialist or family doctor carries it on; the patient holds a copy.
    risks:
      - "Bleeding: weigh with the team which drug can go first; do not drop them all."
      - text: "A large left atrial clot on day 5 in one patient who took nothing."
        grade: checked
        sources: [LAThrombus2011]
      - text: "Of earlier anticoagulant users 40% had none after the clip: check that it was restarted."
        grade: checked
        sources: [InGef2022]
    drills:
      - >-
        AF on apixaban, no stent, discharge letter adds aspirin and clopidogrel. Answer: ask for the reason. Without one the
        anticoagulant alone is what the cohorts favor.
    differ:
      - text: "Anticoagulant alone against combinations: long-term death HR 0.6 (0.5-0.9) in 609 patients."
        grade: checked
        sources: [Ausbuettel2022]
      - text: "322 patients: bleeding with the anticoagulant alone RR 0.55 (adjusted); thrombotic events 0.9%, all in combinations."
        grade: checked
        sources: [DutchOAC]
      - text: >-
          2422 US patients, anticoagulant against two antiplatelets: stroke HR 0.85 (0.71-1.01), with AF 0.82 (0.68-0.99), bleeding
          0.96 (0.86-1.07).
        grade: checked
        sources: [Optum2025]
      - text: "Taking none went with more deaths, HR 3.84, but the sickest may have been left without."
        grade: checked
        sources: [InGef2022]
      - "How long two antiplatelets are given varies by center."
    terms: [dapt, doac]
    see: [prep-drugs, check-groin, aftercare, questions-and-answers]
    grade: composed

  - id: follow-symptoms
    do:
      - text: "Every visit, symptoms and fluid: NYHA, stairs, pillows, weight, ankles, neck veins."
        seed: [SEED-FU-01]
      - "Compare with the last visit, in the patient's own example."
      - "Take rhythm, pressure, weight; change the diuretic stepwise."
    warn:
      - "A murmur that returns with breathlessness is a clip question until the echo says no."
    check:
      - "the patient can name the red flags and the number to call."
    targets:
      - what: "Ambulance"
        value: "chest pain, fainting, breathless at rest; face, arm, speech; groin bleeding past 10 min of pressure; cold or numb leg"
        short: "Ambulance: chest, faint, FAST, bleed"
        grade: recalled
        sources: [Sussex, HerzschwaecheInfo]
      - what: "Us today"
        value: "less breath, swelling, over 2 kg in 3 days, fever, bleeding, black stools, new palpitations"
        short: "Us today: breath, > 2 kg/3 d, fever"
        grade: recalled
        sources: [HerzschwaecheInfo, Herzstiftung]
    why:
      - "A good clip that leaves the patient breathless asks for another cause, or for another look at the clip."
      - "The patient is the first to notice. A list at home finds a relapse earlier than the next date."
    who:
      - "Heart failure nurse or specialist; by telephone between visits."
    risks:
      - "Congestion: diuretic first, echo at the same time, look for AF."
      - text: >-
          Groin bleeding at home: lie flat, somebody presses on and above the spot for 10 minutes without looking; if it goes on,
          ambulance, and keep pressing.
        grade: checked
        sources: [Sussex]
    drills:
      - >-
        By telephone: 2.6 kg in 3 days, two pillows more, pulse regular. Answer: seen today, diuretic, echo for MR and gradient; no
        tablet is stopped by telephone.
    differ:
      - text: >-
          Weight that should lead to a call: over 1 kg in a night, 2 kg in 3 days or 2.5 kg in a week in one text; 1 kg in a day or 3
          kg in a week in another. Give one number, your team's.
        grade: checked
        sources: [HerzschwaecheInfo, Bellvitge]
      - text: "German TRAMI registry: NYHA I-II in 11.0% before and 63.3% at one year; 20.3% had died."
        grade: checked
        sources: [Puls2016]
      - text: >-
          4226 US patients: well-being score (0-100) from 41.9 to 66.7 at 30 days, then steady. At one year 54% were alive and well,
          22% still poor, 23% had died.
        grade: checked
        sources: [Arnold2018, ACC-Arnold2018]
    terms: [nyha-class, bnp]
    see: [follow-echo, follow-hf-therapy, slda, aftercare]
    grade: composed

  - id: follow-echo
    do:
      - text: "Repeat the echo at the intervals set by the treating team."
        seed: [SEED-FU-02]
      - "Report the same list each time, the last picture beside the new one."
      - "MR or gradient up, or a moving clip: TEE, then the heart team."
    warn:
      - text: "PISA misleads with a clip in: grade by several signs, not by one number."
        grade: checked
        sources: [REC-2020]
    check:
      - "the gradient has its rate, the report its comparison."
    tables:
      - id: echo-dates
        title: "Echo dates in use"
        face: true
        cell-rows: 1
        columns: [{text: "When", short: "When"}, {text: "Where it is done so", short: "Used by"}]
        rows:
          - cells: ["Day 1, before discharge", "one program; the picture for all later ones"]
            short: ["Day 1", "one program"]
            grade: checked
            sources: [Ottawa]
          - cells: ["About 1 and 6 months", "one program, and COAPT"]
            short: ["1, 6 months", "program, COAPT"]
            grade: checked
            sources: [Ottawa, ACC-COAPTecho]
          - cells: ["12, 18 and 24 months", "COAPT"]
            short: ["12, 18, 24", "COAPT"]
            grade: checked
            sources: [ACC-COAPTecho]
          - cells: ["Then yearly", "often taught"]
            short: ["Yearly", "often taught"]
            grade: recalled
            sources: []
          - cells: ["No clip", "as the team sets it, by severity and ventricle"]
            short: ["No clip", "the team sets it"]
      - id: echo-list
        title: "Report each time"
        cell-rows: 2
        columns: ["Part", "Report"]
        rows:
          - {cells: ["Valve", "MR grade and mechanism, mean gradient with heart rate, area"]}
          - {cells: ["Clip", "on both leaflets, still, second jet or not"]}
          - {cells: ["Left heart", "volumes, LVEF, atrium"]}
          - {cells: ["Right heart", "pulmonary pressure, right ventricle, tricuspid leak"]}
          - {cells: ["Septum", "hole, direction of the shunt"]}
          - {cells: ["Circumstances", "blood pressure, rhythm, weight"]}
    why:
      - "The leak and the size of the heart go on changing after the clip. A series of echoes shows it, a single one does not."
    who:
      - "One lab, one protocol if possible; the reader has the last picture from the lab beside the new one."
    views:
      - text: "The standard for echo after a repair is the ASE guideline of 2019."
        grade: checked
        sources: [Zoghbi2019]
    risks:
      - "Breathless with MR 1+ and a gradient of 4: ask for rhythm, pressure on exercise, right heart, lungs."
      - text: "Echo before discharge: tricuspid leak or MR moderate or more, gradient 5 or more. One HR 2.87, two or more 3.76."
        grade: checked
        sources: [Profile2024]
    drills:
      - >-
        6 months: gradient 6 mmHg, was 3. Rate then 62, now 98 in new AF. Answer: rate first, then the gradient again; no verdict on
        stenosis today.
    differ:
      - text: "Most recurrence shows in the first year: 16 of 63 in year 1, one more in year 2."
        grade: checked
        sources: [Toggweiler2014]
      - "Dates, and checks of the septal hole, vary by center."
    terms: [mean-gradient, lvedv, pasp, tr, pisa]
    figures:
      - {id: double-orifice, highlight: [orifices]}
    see: [follow-recurrence, check-mr, time-course-and-reversibility, slda, echo-after-the-clip]
    grade: composed

  - id: follow-hf-therapy
    do:
      - text: "Manage the disease behind the leak, such as cardiomyopathy."
        seed: [SEED-FU-03]
      - text: "Secondary MR: a clip adds to drug therapy (GDMT) and replaces none of it."
        grade: recalled
        sources: [Otto2021]
      - text: "Titrate again once the pressure allows it; step the diuretic down slowly."
        grade: recalled
        sources: [Otto2021]
      - text: "SGLT2 inhibitor paused: restart it when the patient eats as before."
        grade: checked
        sources: [FDA-SGLT2]
    warn:
      - "Feeling better is no reason to stop the tablets."
    check:
      - "each of the four groups is given, or the reason is written."
    targets:
      - text: "The four: ARNI, ACE inhibitor or ARB; beta-blocker; mineralocorticoid antagonist; SGLT2 inhibitor."
        grade: recalled
        sources: []
      - text: "AF: anticoagulant by score; rhythm control may lessen an atrial leak."
        grade: recalled
        sources: []
    why:
      - "Outcome follows ventricle, right heart, rhythm, kidney and lung as much as it follows the clip."
      - "The clip deals with the leak, the tablets with the muscle. Tell the patient to keep both."
    who:
      - "The heart failure specialist leads, with the family doctor; the implanting team is asked when leak or gradient changes."
    risks:
      - "Pressure too low for the drugs: look for the cause (volume, rhythm, gradient), write it down, try again next visit."
      - "CRT or rhythm control put off before the clip: put it back on the list now."
    drills:
      - >-
        Three months after the clip, NYHA II, 104/62 mmHg, beta-blocker and diuretic only. Answer: the case for the other three
        groups is open; start one, low, and look again in two weeks.
    differ:
      - text: >-
          RESHAPE-HF2 shows a background before today's four: beta-blocker 96%, RAS inhibitor or ARNI 82%, MRA 82%, SGLT2 inhibitor
          7%, CRT 29%.
        grade: checked
        sources: [Anker-baseline]
      - text: "Death within a year in TRAMI, hazard ratios: a failed procedure 4.36, anemia 2.44; the others stand under comorbidity."
        grade: checked
        sources: [Puls2016]
    terms: [gdmt, crt, fmr, reshape-hf2, afmr, arni]
    see: [eval-gdmt, eval-comorbidity, longevity, follow-symptoms]
    grade: composed

  - id: follow-rehab
    do:
      - "Build up walking day by day; say what is allowed, not only what is not."
      - "Offer supervised training where there is a program."
      - "Before training: groin healed, rhythm and weight steady, echo known."
    warn:
      - "Driving, work, sex, flying: no TEER figure was found. Local rules and the team decide."
    check:
      - "the patient knows the limits and when they end."
    targets:
      - what: "Lifting"
        value: "10 pounds (4.5 kg) at most for 5 days"
        short: "Lifting: 10 lb (4.5 kg), 5 days"
        grade: checked
        sources: [Ottawa]
      - what: "First weeks"
        value: "few stairs in week 1, easy for a month"
        short: "Few stairs week 1, easy for a month"
        grade: checked
        sources: [Ottawa]
      - what: "Groin"
        value: "dry for a day, no bath yet"
        short: "Groin: dry for a day, no bath"
        grade: checked
        sources: [Abbott-patient, Ottawa]
    why:
      - "The limits of the first days protect the groin, not the clip. Later the heart sets them."
    who:
      - "Rehabilitation team, with limits from the heart failure specialist."
    risks:
      - "Weight gain or breathlessness in the program: stop training, diuretic, echo."
      - text: "Normal at the groin: a bruise for up to 2 weeks, a lump of 1.5-2.5 cm for up to 6 weeks. A growing lump is not."
        grade: checked
        sources: [Sussex]
    drills:
      - >-
        Week 2: the patient wants to carry a crate of water. Answer: the 5 days are over; if groin, rhythm and weight are steady,
        yes. Ask how breathless it makes.
    differ:
      - text: "Back to normal: after 2 days in one hospital, 1-2 weeks in the maker's leaflet, easy for a month in a program."
        grade: checked
        sources: [Sussex, Abbott-patient, Ottawa]
      - text: >-
          27 patients in rehabilitation: 6-minute walk 272 ± 97 to 304 ± 111 m, no device event. It began 16 ± 13 days after the clip
          and took 22 ± 4 days; 15% stopped because of heart failure.
        grade: checked
        sources: [Schmidt2022]
      - "Referral and driving advice vary by center and country."
    terms: [nyha-class]
    see: [aftercare, questions-and-answers, groin-bleeding]
    grade: composed

  - id: follow-recurrence
    do:
      - "MR is back: cause first. TEE in 3D, the clip, cultures with a fever."
      - "Gradient and area before another clip: is there room left?"
      - "Heart team, with the patient's goals."
    warn:
      - "Another clip on a valve at 5 mmHg trades a leak for a stenosis."
    check:
      - "cause, gradient and area are known to the heart team."
    tables:
      - id: ways-out
        title: "Ways out"
        face: true
        cell-rows: 2
        columns:
          - {text: "Way", short: "Way"}
          - {text: "When", short: "When"}
          - {text: "Price", short: "Price"}
        rows:
          - cells: ["Drugs, CRT", "the ventricle grew, therapy has room", "time"]
            short: ["Drugs, CRT", "ventricle grew", "time"]
          - cells: ["Another clip", "graspable, low gradient, area left", "the gradient"]
            short: ["Clip", "room, graspable", "gradient"]
          - cells: ["Surgery", "risk bearable, clip torn off, infected", "92.5% replaced, 16.6% dead at 30 days"]
            short: ["Surgery", "risk bearable", "16.6% dead"]
            grade: checked
            sources: [Kaneko2021]
          - cells: ["Comfort", "no way fits the goals", "said openly"]
            short: ["Comfort", "goals", "said openly"]
    targets:
      - text: "Causes: a growing ventricle or annulus, the device, a leaflet, endocarditis."
        grade: recalled
        sources: []
      - text: "332 operated after TEER: 33.5% for recurrent MR. 30-day death 12.7% in primary, 20.4% in secondary MR."
        grade: checked
        sources: [Kaneko2021, CuttingEdge2023]
      - text: "Device failures: 39.5% were found after discharge; 80 of 147 were treated again, clip 51, surgery 36, 7 both."
        grade: checked
        sources: [Mangieri2022]
    why:
      - "The clip holds the leaflets; it does not hold the ventricle. The way out depends on the cause."
    who:
      - "The imager finds the cause, the heart team weighs, the patient's goals decide."
    risks:
      - "Recurrence with fever is endocarditis until proven otherwise."
      - "Dark urine, pallor, high LDH beside a new jet: hemolysis. Hemoglobin, haptoglobin, smear, heart team."
      - text: "SLDA with hemolysis was found on day 12 in one case; the patient died on day 119."
        grade: checked
        sources: [FujitaSLDA2022]
    drills:
      - >-
        8 months, MR 3+ medial of the clip, clip still, gradient 3 at 68, area 3.1 cm². Answer: room and leaflets allow a second
        clip; ask first whether the ventricle grew and therapy is full.
    differ:
      - text: >-
          Clip or surgery after failure: survival was best after surgery in 167 patients (9.5% residual, 16.2% recurrent MR). Against it
          stands the price of surgery after TEER. Both compare selected patients.
        grade: checked
        sources: [Reint-167, Kaneko2021]
      - text: "Repair after a failed TEER: 25 of 332; 30-day death 4.0%, after replacement 17.7% (p = 0.094)."
        grade: checked
        sources: [MarinCuartas2025]
      - text: "MitraSWISS: MR of 3+ or more again in 16 of 63 (25%) in year 1, in one more in year 2."
        grade: checked
        sources: [Toggweiler2014]
      - text: "MATTERHORN, secondary MR, 1 year: MR of 3+ or more in 8.9% after TEER, in 1.5% after surgery."
        grade: checked
        sources: [Baldus2024]
      - text: "EVEREST II, 4 years: mitral surgery in 24.8% after a clip, in 5.5% after surgery."
        grade: checked
        sources: [Mauri2013]
      - text: "Transcatheter replacement: a clip stands in the way. Ask a center that treats such valves; no source was found."
        grade: recalled
        sources: []
    terms: [single-leaflet-attachment, annulus, heart-team, everest-ii, hemolysis, matterhorn]
    figures:
      - {id: second-jet, highlight: [second-jet, clip]}
    see: [check-clip, slda, high-gradient, longevity, alternatives]
    grade: composed

  - id: follow-endocarditis
    do:
      - text: "Dental work: one antibiotic dose, where your center's guideline says so."
        grade: recalled
        sources: [Wilson2021, Delgado2023]
      - "Fever: blood cultures first, antibiotics after, then TEE."
      - "Tell patient, dentist and family doctor, in writing."
    warn:
      - "An antibiotic before the culture hides the germ."
    check:
      - "the letter names clip, date and dental advice."
    targets:
      - what: "AHA 2021"
        value: "reasonable with prosthetic material, clips included"
        short: "AHA 2021: reasonable, clips too"
        grade: recalled
        sources: [Wilson2021, Otto2021]
      - what: "ESC 2023"
        value: "should be considered (IIa) after mitral or tricuspid repair"
        short: "ESC 2023: IIa after the repair"
        grade: recalled
        sources: [Delgado2023]
      - text: "ESC 2023 counts patients after valve repair among those at high risk who get prophylaxis for dental work."
        grade: checked
        sources: [ESC-IE2023]
    why:
      - "Rare, but of the published cases two in five died. The letter reaches those who hold drill and prescription."
    who:
      - "Dentist and family doctor, told by letter; the patient, told by us."
    risks:
      - "Vegetation or new leak: cultures, antibiotics, endocarditis team, surgery discussed early."
      - text: "12 cases to 2017: three in four within a year, five in the first month, S. aureus 60%, mortality 42%."
        grade: checked
        sources: [Asmarats2018]
      - text: "29 cases to 2023: S. aureus 56%; mortality 37.5% with surgery, 40% with drugs."
        grade: checked
        sources: [IE2023]
    drills:
      - >-
        Month 3, 38.6 °C, cough, the family doctor offers an antibiotic by telephone. Answer: cultures first, today, two or three
        sets; then treat, and look at the clip.
    differ:
      - "Some centers end prophylaxis after 6 months. No source was found for it."
      - text: "Regular dental care protects more than the single dose, says the AHA."
        grade: checked
        sources: [AHA-IE2021-Top]
    terms: [tee]
    see: [prep-infection, follow-recurrence, aftercare, complications]
    grade: composed

  - id: follow-mri
    do:
      - "Say yes in principle: MRI is usually possible with a clip."
      - "Ask for the implant card, look up the model, scan within its label."
      - "In an emergency give model and label by telephone."
    warn:
      - "A pacemaker, CRT or other implant has limits of its own."
    check:
      - "model and date are known, the label is read."
    targets:
      - what: "Dutch guideline"
        value: "1.5 or 3 T whole-body scanner, no further limit for the clip"
        short: "Dutch guideline: 1.5 or 3 T"
        grade: checked
        sources: [Hofman2021]
      - what: "IFU"
        value: "MR-conditional; field and SAR stand in the IFU of the model"
        short: "IFU: MR-conditional, by model"
        grade: recalled
        sources: [IFU-NT2019]
    why:
      - "The clip is a permanent metal implant, so the question will come. A needless refusal costs a diagnosis."
    who:
      - "The radiologist decides with the label; the implanting team answers for the model."
    drills:
      - >-
        Back pain, paresis, MRI refused because of "metal in the heart". Answer: give the model and the label by telephone, now;
        an emergency is no time for a letter.
    differ:
      - "Airport gates: no source was found. Carry the card, and say so when asked."
    terms: [ifu, crt]
    see: [follow-life, aftercare, questions-and-answers]
    grade: composed

  - id: follow-life
    do:
      - "Close: what was done, what remains, what comes next."
      - "On paper: card, clips, MR, gradient, drugs, dates, red flags."
      - "Say: the clip stays; how long it helps depends on the heart."
    warn:
      - "Never quote one number for how long the clip lasts: there is none."
    check:
      - "the patient tells the plan back in own words."
    targets:
      - text: >-
          COAPT at 5 years: death 57.3% with the clip, 67.2% without; heart failure admissions 33.1 against 57.2% a year, HR 0.53.
        grade: checked
        sources: [Stone2023]
      - text: "162 patients of one center, 2008-16: dead at 1, 2, 3 and 5 years 14.4, 28.7, 38.7 and 49.3%."
        grade: checked
        sources: [JIC-midterm]
      - text: "Chronic kidney disease: major adverse events (30-day kind) in 12.4%, without it in 2.0%."
        grade: checked
        sources: [Ohno2016]
    why:
      - "A patient who knows the plan knows when to call."
      - text: "Tissue grows over the clip: 67 explanted clips went from fibrin in the first month to full cover after 300 days."
        grade: checked
        sources: [Ladich2011]
    who:
      - "The implanting team writes, the heart failure specialist receives, family doctor and patient hold copies."
    risks:
      - "Lost to follow-up: recurrence goes unseen. Give the next date before the patient leaves."
      - "Each doctor thinks another one reads the echo: name the one who does."
    drills:
      - >-
        "How long will it hold, doctor?" Answer: the clip for life. The leak stays small for years in many; it can come back when the
        heart changes. That is why we look again, and why the tablets go on.
    differ:
      - >-
        Length of antiplatelet therapy, echo dates, dental cover after 6 months, rehabilitation and checks of the septum vary by
        center.
    terms: [coapt, aki]
    figures:
      - {id: double-orifice, highlight: [clip]}
    see: [longevity, aftercare, questions-and-answers, follow-symptoms]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/intervention.yaml",
            parts: [
###"""
# The steps of the intervention: from the groin to the released clip, one hand movement after another.
steps:
  - id: intv-access
    do:
      - text: "Enter through the groin: the way in is the femoral vein, ideally the right one."
        grade: checked
        sources: [EIJ-Tools, SOLACI-Paso]
        seed: [SEED-INTV-01]
      - text: "Puncture low under ultrasound, through the front wall only."
        grade: recalled
        sources: []
      - text: "Place a 9F sheath, wire the superior vena cava, dilate to 18F."
        grade: checked
        sources: [EIJ-Tools]
      - text: "If your lab precloses: set one or two ProGlide sutures now."
        grade: checked
        sources: [Geis2015]
      - text: "If your lab starts heparin early: 2000-3000 IU now."
        grade: checked
        sources: [EIJ-Tools]
    warn:
      - text: "Thrombus in the femoral vein or the vena cava is a contraindication. Stop here."
        grade: checked
        sources: [ACS2018]
    check:
      - text: "no arterial blood comes back; only one wall was hit."
        grade: checked
        sources: [EIJ-Tools]
    targets:
      - text: >-
          The guide that follows through this vein is quoted as 24F in one text and 22F in another: 24F at the
          skin, 22F at the septum.
        grade: checked
        sources: [Hart2017, Paukovitsch2021]
      - text: "Vein and vena cava were seen to be free of clot and of a filter before the puncture."
        grade: recalled
        sources: []
      - text: >-
          Time to plan for: 1 to 3 hours in patient leaflets; 60 ± 10.5 minutes in a series of 102 patients
          under moderate sedation.
        grade: checked
        sources: [Abbott-patient, Ates-MCS]
      - text: "EXPAND G4: median device time 35 minutes, procedure 77 minutes."
        grade: recalled
        sources: []
    why:
      - >-
        The femoral vein leads straight to the right atrium. From there only the septum stands before the left
        atrium, so the chest stays closed.
    who:
      - "Operator 1 punctures. The scrub nurse flushes and counts."
      - "The circulating nurse writes down the heparin dose and the time."
    views:
      - "Ultrasound of the groin for the needle; fluoroscopy for the wire up to the superior vena cava."
    risks:
      - >-
        Swelling, a falling pressure or flank pain: press on the groin and think of a bleed behind the
        peritoneum. Image with ultrasound or CT, and call the vascular surgeon.
      - text: "A narrow iliac vein has been opened with a balloon, in one case report."
        grade: checked
        sources: [CaseRepCardiol2017]
      - text: "Where the vena cava was missing, the right atrium was entered directly, in one case report."
        grade: checked
        sources: [Frerker2013]
    differ:
      - text: >-
          Heparin: some give 2000-3000 IU before the puncture of the septum and the rest after it. Others give
          the full bolus straight after a safe puncture.
        grade: checked
        sources: [EIJ-Tools, Pregowski2020]
      - text: "Some teams drape both groins, so that the other vein is at hand."
        grade: checked
        sources: [PMC7867430]
      - text: "The left femoral vein is possible but awkward."
        grade: recalled
        sources: []
    terms: [french-f, proglide-perclose, figure-of-eight-suture, act, fluoroscopy]
    figures:
      - {id: catheter-route, panels: [right-side], highlight: [femoral-vein, catheter]}
    see: [intv-heparin, check-groin, groin-bleeding, complications]
    grade: composed

  - id: intv-tenting
    do:
      - text: "From the superior vena cava, pull the set down until the tip drops into the fossa."
        grade: checked
        sources: [EIJ-Tools]
      - text: "Tent the septum gently. Move the tent posterior and superior, away from the aorta."
        grade: checked
        sources: [EIJ-Tools]
      - text: "Read both planes before the needle moves; X-plane shows both."
        grade: checked
        sources: [Sorajja-TK]
    warn:
      - "Never puncture with the tent against the aorta."
    check:
      - text: "the tent points into the left atrium, not at aorta or roof."
        grade: checked
        sources: [EIJ-Tools]
    targets:
      - what: "Bicaval, 90-110°"
        value: "superior in the fossa; the superior vena cava is right"
        short: "Bicaval 90-110°: superior, SVC right"
        grade: checked
        sources: [EIJ-Tools, JF-TEE]
      - what: "Short axis, 30-60°"
        value: "posterior, away from the aorta"
        short: "Short axis 30-60°: posterior"
        grade: recalled
        sources: [EIJ-Tools, Sorajja-TK]
    why:
      - text: >-
          The puncture sets the path of all that follows. A low or an anterior puncture makes an aorta hugger:
          the clip lies too far forward and takes the anterior leaflet unevenly.
        grade: checked
        sources: [Sorajja-TK]
    who:
      - "Operator 1 moves the set."
      - "The imager names view and angle aloud and says which way the tent must go."
    views:
      - text: "Bicaval: inferior on the left of the picture, superior on the right."
        grade: checked
        sources: [Sorajja-TK, JF-TEE]
      - text: "Short axis at the base: the aorta marks anterior; posterior is the other way along the septum."
        grade: checked
        sources: [Sorajja-TK]
    risks:
      - >-
        The tip slides off the fossa: go back up to the superior vena cava and pull down again. Do not push
        where the tent is not seen.
      - text: >-
          Tent in the plane that shows the ascending aorta: too anterior. Tent in the plane of the right upper
          pulmonary vein: too posterior, toward the free wall.
        grade: recalled
        sources: []
      - text: >-
          A tough septum has been opened with a balloon. Diathermy on the needle crossed in all of 66 MitraClip
          patients, without effusion, but with one puncture too low and one coronary air embolism.
        grade: checked
        sources: [CaseRepCardiol2017, Maisano2012]
    differ:
      - text: >-
          One text teaches superior and posterior, another slightly inferior and posterior. Both say posterior.
        grade: checked
        sources: [EIJ-Tools, JSHD2015]
      - "Some operators ask for a short breath-hold to steady the septum. Follow the local protocol."
    drills:
      - text: >-
          Bicaval: the tent stands high in the fossa. Short axis: it leans on the aorta. Needle or not? Answer:
          not. Turn the set posterior, look again in both planes.
    terms: [fossa-ovalis, tenting, bicaval-view, transseptal-puncture, x-plane, aorta-hugger]
    figures:
      - {id: septal-puncture, panels: [bicaval], highlight: [tent, needle]}
      - {id: tee-views, panels: [bicaval, base-short-axis], highlight: [tent, aortic-valve]}
      - {id: aorta-hugger, panels: [hugger], highlight: [hugger]}
    see: [intv-height, aortic-puncture, valve-anatomy]
    grade: composed

  - id: intv-height
    do:
      - text: "Keep the tent. Measure from it to the annular plane in the four-chamber view (0°)."
        grade: checked
        sources: [Sorajja-TK]
      - "Imager: say the height and its line. Operator 1: repeat it, go or no go."
      - "Right for the mechanism? Then let the needle go. If not, move the tent."
    warn:
      - "Tethered leaflets meet below the annular plane. Name the line you measure from."
    check:
      - "the height is said in centimeters, with its line."
    targets:
      - what: "Primary MR"
        value: "more than 4 cm above the annular plane"
        short: "Primary MR: > 4 cm above annulus"
        grade: checked
        sources: [PMC5752829]
      - what: "Secondary MR"
        value: "about 4 cm; 3.5-4 cm in another text"
        short: "Secondary MR: about 4 cm (3.5-4)"
        grade: checked
        sources: [PMC5752829, Dahl-Ailawadi]
      - what: "Any MR"
        value: "3.5-4.5 cm above the valve plane, by mechanism"
        short: "Any MR: 3.5-4.5 cm, by mechanism"
        grade: checked
        sources: [SOLACI-Paso]
      - what: "Site of the jet"
        value: "medial jet: puncture higher; lateral jet: lower"
        short: "Medial jet: higher; lateral: lower"
        grade: checked
        sources: [SOLACI-Paso]
    tables:
      - id: puncture-height
        title: "Puncture height, text by text"
        cell-rows: 2
        columns:
          - {text: "Text", short: "Text"}
          - {text: "Primary MR", short: "Primary"}
          - {text: "Secondary MR", short: "Secondary"}
          - {text: "Measured from", short: "From"}
        rows:
          - cells: ["PMC5752829", "more than 4 cm", "about 4 cm", "annular plane"]
            short: ["PMC57...", "> 4 cm", "4 cm", "annulus"]
            grade: checked
            sources: [PMC5752829]
          - cells: ["Atlas, Dahl", "higher", "3.5-4 cm, lower coaptation", "not named"]
            short: ["Dahl", "higher", "3.5-4", "-"]
            grade: checked
            sources: [Dahl-Ailawadi]
          - cells: ["SOLACI", "3.5-4.5 cm", "3.5-4.5 cm", "valve plane"]
            short: ["SOLACI", "3.5-4.5", "3.5-4.5", "valve"]
            grade: checked
            sources: [SOLACI-Paso]
          - cells: ["PASCAL manual", "caution under 3.5 cm", "caution under 3.5 cm", "not named"]
            short: ["PASCAL", "not < 3.5", "not < 3.5", "-"]
            grade: checked
            sources: [PASCAL-manual]
          - cells: ["Often taught", "4.0-4.5, to about 5 cm", "3.5-4.0 cm", "coaptation point"]
            short: ["Taught", "4-4.5", "3.5-4", "coapt."]
            grade: recalled
            sources: []
    why:
      - "The system needs this height to bend down onto the valve and to pull back for the grasp."
      - text: "Too low: no room to work, and an aorta hugger. Too high: the clip cannot reach the valve."
        grade: checked
        sources: [SOLACI-Paso, Sorajja-TK]
    who:
      - "The imager measures and says the number with its line."
      - "Operator 1 repeats it and says go or no go."
    views:
      - text: "Four-chamber, 0°: from the septal tent to the annular plane and to the point of coaptation."
        grade: checked
        sources: [Sorajja-TK]
      - text: "A reversed four-chamber view checks the height a second time."
        grade: checked
        sources: [Sorajja-TK, JSHD2015]
    differ:
      - text: >-
          Texts give from 3.5 to 4.5 cm and measure from different lines. Primary MR goes higher because the
          leaflets meet higher; in secondary MR coaptation lies lower. Agree on one line before you measure.
        grade: checked
        sources: [PMC5752829, Dahl-Ailawadi, SOLACI-Paso]
    drills:
      - "Flail P2, tent 3.2 cm above the annular plane. Answer: no go. Move the tent up and measure again."
    terms: [annulus, coaptation-depth, aorta-hugger, dmr, fmr]
    figures:
      - {id: septal-puncture, panels: [four-chamber], highlight: [needle, height]}
      - {id: tee-views, panels: [four-chamber], highlight: [height]}
    see: [intv-tenting, intv-steer, primary-and-secondary-mr]
    grade: composed

  - id: intv-puncture
    do:
      - text: "Cross: up the vein, into the right atrium, through the septum by puncture, into the left atrium."
        seed: [SEED-INTV-02]
      - text: "Prove the left atrium: pressure curve, bubbles on TEE, wire in the left upper pulmonary vein."
        grade: recalled
        sources: [MAUDE-12778810]
      - text: "Print the left atrial mean and v-wave before any clip."
        grade: recalled
        sources: []
      - "Effusion check number one: look all round, in millimeters."
    warn:
      - text: "Thrombus in the heart is a contraindication until it is gone: no puncture today."
        grade: checked
        sources: [ACS2018]
    check:
      - text: "the curve is atrial, not aortic; there is no new effusion."
        grade: recalled
        sources: []
    targets:
      - text: "Left atrial mean and v-wave on paper; wire in the left upper pulmonary vein."
        grade: recalled
        sources: []
      - text: >-
          For comparison, 265 patients: with the clip the mean fell from 17 ± 6 to 15 ± 6 mmHg and the v-wave
          from 31 ± 15 to 22 ± 10 mmHg.
        grade: checked
        sources: [Regensburg2024]
      - text: >-
          Blood pressure, heart rate and pulmonary vein flow belong to the same print, so that they can be
          reproduced when the result is graded.
        grade: checked
        sources: [PMC7867430]
    why:
      - "The printed pressures are the yardstick for the clip."
      - "An effusion that was measured before cannot be mistaken for a new one."
    who:
      - "Operator 1 crosses. The imager watches the tip and the pericardium."
      - "The physiologist prints the pressures."
    views:
      - text: "Short axis at the base, about 30-60°, with fluoroscopy: needle, sheath and wire."
        grade: recalled
        sources: []
      - text: "Real-time TEE guides the puncture from first to last."
        grade: checked
        sources: [EIJ-Tools]
    risks:
      - text: >-
          Needle in the aorta: the curve is arterial and the blood bright. Needle only: withdraw it, watch, no
          heparin yet. Dilator or sheath: leave it, find the level, call the surgeon.
        grade: recalled
        sources: []
      - text: >-
          The level decides. Of 24 punctures into the aortic root, none of the 15 into the noncoronary sinus or
          the sinotubular junction ended in tamponade; 8 of the 9 into the ascending aorta did, at once.
        grade: checked
        sources: [ChenRoot]
      - >-
        Pressure falls, heart rate and venous pressure rise, fluid is new: tamponade until disproved. Hands
        still, measure, go to the card.
      - "An effusion that grows ends the procedure until it is drained and explained."
    drills:
      - >-
        The curve behind the needle reads 118/64 mmHg. Answer: aorta. Nothing larger follows; the imager names
        the level; no heparin; the surgeon is called.
    terms: [transseptal-puncture, lupv, lap, v-wave, pericardiocentesis, protamine]
    figures:
      - {id: catheter-route, panels: [right-side], highlight: [fossa]}
      - {id: septal-puncture, panels: [bicaval], highlight: [needle]}
      - {id: tamponade, panels: [before, tamponade], highlight: [fluid]}
    see: [check-effusion, tamponade, aortic-puncture, intv-heparin, hemodynamic-numbers]
    grade: composed

  - id: intv-heparin
    do:
      - text: "Puncture safe: give full heparin, or the rest after an early dose."
        grade: checked
        sources: [Pregowski2020]
      - "Circulating nurse: say the ACT aloud. Operator 1: repeat it."
      - text: "No guide crosses before the ACT is above 250 s."
        grade: checked
        sources: [Dahl-Ailawadi]
      - text: "Check it again every 20-30 minutes until all gear is out."
        grade: recalled
        sources: []
    warn:
      - "Clip in the left atrium and ACT under 250 s: hard stop. Heparin first."
    check:
      - "an ACT above 250 s has been said aloud."
    targets:
      - what: "ACT"
        value: "above 250 s throughout"
        short: "ACT: above 250 s throughout"
        grade: checked
        sources: [Pregowski2020, Kothandan2014, Cottbus2025]
      - what: "Dose in all"
        value: "70-100 IU/kg"
        short: "Dose in all: 70-100 IU/kg"
        grade: recalled
        sources: []
      - what: "Early part"
        value: "2000-3000 IU, if your lab gives it"
        short: "Early part: 2000-3000 IU"
        grade: checked
        sources: [EIJ-Tools]
    tables:
      - id: act
        title: "ACT, moment by moment"
        cell-rows: 2
        columns:
          - {text: "Moment", short: "Moment"}
          - {text: "ACT", short: "ACT"}
          - {text: "If it is lower", short: "If lower"}
        rows:
          - cells: ["Before the guide crosses", "above 250 s", "wait; more heparin; check again"]
            short: ["Guide crosses", "> 250 s", "wait, heparin"]
            grade: checked
            sources: [Dahl-Ailawadi, Pregowski2020]
          - cells: ["Guide or clip in the left atrium", "above 250 s, every 20-30 minutes", "hands still; heparin first"]
            short: ["Gear in LA", "> 250 s", "hands still"]
            grade: recalled
            sources: []
          - cells: ["Thrombus on the device", "above 300 s in many labs", "bolus; gentle aspiration; no flush"]
            short: ["Thrombus seen", "> 300 s", "bolus"]
            grade: recalled
            sources: []
          - cells: ["All gear out", "no target", "protamine by the local rule"]
            short: ["Gear out", "none", "local rule"]
            grade: composed
    why:
      - "Wires, sheath and guide lie in the left heart; a clot on them can go to the brain."
    who:
      - "The anesthesiologist gives heparin. The circulating nurse keeps the ACT log."
      - "Operator 1 holds the larger gear back until the number has been said."
    risks:
      - >-
        A mobile strand on sheath, guide or clip: hands still, check the ACT, give a bolus, aspirate gently, do
        not flush. Abort if it grows.
      - >-
        Heparin-induced thrombocytopenia, known beforehand: no heparin anywhere, flushes and coated lines
        included. The drug that replaces it was agreed on at the time-out.
    differ:
      - text: >-
          Two schools: 2000-3000 IU before the puncture and the rest after it, or the full bolus straight after
          a safe puncture.
        grade: checked
        sources: [EIJ-Tools, Pregowski2020]
      - text: >-
          With heparin only after the puncture, TEE saw transient thrombus in 9 of 100 patients: 6 before
          heparin, 3 after it. None embolized. LVEF was lower in them (23 against 30%), which argues for an
          early dose when LVEF is low. In the hospital 2 of the 9 and 4 of the other 91 died (p = 0.09).
        grade: checked
        sources: [Pregowski2020]
      - text: >-
          STOP CLOT, a double-blind trial of 410 patients, gives 100 IU/kg before or after the puncture; no
          result was known when this was written.
        grade: checked
        sources: [STOP-CLOT]
    terms: [act, protamine, heparin-thrombocytopenia, stop-clot]
    see: [intv-access, device-thrombus, check-brain, hit]
    grade: composed

  - id: intv-guide
    do:
      - text: "Stiff wire in the left upper pulmonary vein, or looped in the atrium. Dilate the septum."
        grade: recalled
        sources: [Dahl-Ailawadi, MAUDE-12778810]
      - text: "Guide and dilator go across together, the guide tip 1-2 cm into the left atrium."
        grade: recalled
        sources: [Dahl-Ailawadi]
      - text: "Dilator and wire out slowly, under aspiration: blood must fill the guide."
        grade: recalled
        sources: []
      - text: "De-air, then flush slowly. Watch the ST segments."
        grade: recalled
        sources: [PASCAL-manual]
    warn:
      - "Air in the guide is a hard stop. Aspirate until blood comes; never flush it forward."
    check:
      - text: "tip off the wall, blood in the guide, ST unchanged."
        grade: recalled
        sources: []
    targets:
      - text: "Guide tip 1-2 cm into the left atrium. Air: none."
        grade: recalled
        sources: []
      - "Once the guide is across: the second look for effusion."
      - text: >-
          The wire of one atlas: 0.035 inch, extra stiff, with a floppy tip of 7 cm; the guide follows over it
          once the ACT is above 250 s.
        grade: checked
        sources: [Dahl-Ailawadi]
    why:
      - >-
        The guide is a wide open tube in the left heart. Air in it goes to the coronary arteries or to the
        brain.
    who:
      - "Operator 1 holds the guide. The scrub nurse aspirates, flushes and calls bubbles."
      - "The imager watches the left atrium, the anesthesiologist the ST segments."
    views:
      - text: >-
          Bicaval and short axis for the septum; fluoroscopy for wire and dilator. No angles for fluoroscopy are
          published; use the projection of your lab.
        grade: recalled
        sources: []
    risks:
      - text: >-
          Coronary air: ST elevation mostly in II, III and aVF, slow pulse, bubbles in ventricle and root. The
          right coronary artery lies in front and takes the air. Stop every flush, 100% oxygen, raise the
          pressure; the card has the rest.
        grade: recalled
        sources: [IJCA2024]
      - text: >-
          How often: one coronary air embolism in 66 diathermy punctures of an early MitraClip series; 0.1-0.3%
          in catheter procedures in general.
        grade: checked
        sources: [Maisano2012, IJCA2024]
      - text: >-
          A faulty clip introducer let air in and caused a stroke, with full recovery. Inspect every part and
          every connector, the introducer included.
        grade: checked
        sources: [Aranzulla2025]
      - text: >-
          A tip against the wall can injure the atrium: in one FDA report it did, with effusion, drainage and
          surgery.
        grade: checked
        sources: [MAUDE-12778810]
    differ:
      - text: >-
          The side port of the guide can record left atrial pressure through the whole case. One center did so
          in 265 patients; others record before and after only.
        grade: checked
        sources: [Regensburg2024]
      - text: "After air: older teaching says head down, present advice for the brain is flat on the back."
        grade: recalled
        sources: []
    drills:
      - >-
        Bubbles in the left atrium, then ST elevation in II and aVF, pulse 38. Answer: stop every flush, aspirate
        until blood comes, 100% oxygen, pressor, atropine or pacing; nothing moves forward.
    terms: [sgc, lupv, french-f, lap]
    figures:
      - {id: catheter-route, panels: [left-side], highlight: [catheter, left-atrium]}
    see: [check-brain, air-embolism, complications]
    grade: composed

  - id: intv-device
    do:
      - "Read out: mechanism, segment, valve area, gradient, leaflet lengths."
      - "Choose the clip. Name plan A and plan B."
      - "Scrub nurse: read size and lot from the box; prepare by the IFU."
    warn:
      - "Sizes and names vary by region and year: the current IFU and a proctor decide."
    check:
      - "size and lot are said and repeated; the clip is flushed."
    tables:
      - id: clip-sizes
        title: "Clip sizes (G4)"
        cell-rows: 2
        columns:
          - {text: "Clip", short: "Clip"}
          - {text: "Arm", short: "Arm"}
          - {text: "Width", short: "W"}
          - {text: "Choose it for", short: "For"}
        rows:
          - cells: ["NT", "9 mm", "4 mm", "short leaflets, small area, calcium, commissure, second clip"]
            short: ["NT", "9", "4", "short leaflet, small area"]
            grade: recalled
            sources: []
          - cells: ["NTW", "9 mm", "6 mm", "default for many: broad jet, area 4 cm² or more"]
            short: ["NTW", "9", "6", "broad jet, area >= 4"]
            grade: recalled
            sources: []
          - cells: ["XT", "12 mm", "4 mm", "long or prolapsing leaflets in a narrow space"]
            short: ["XT", "12", "4", "long leaflet, narrow"]
            grade: recalled
            sources: []
          - cells: ["XTW", "12 mm", "6 mm", "wide flail or gap, large valve, area 4-5 cm² or more"]
            short: ["XTW", "12", "6", "wide flail, area >= 4-5"]
            grade: recalled
            sources: []
    targets:
      - text: "Leaflet to cover: at least 6 mm of a 9 mm arm, at least 9 mm of a 12 mm arm."
        grade: recalled
        sources: []
      - text: "The long arm (XTR) is 3 mm longer than the short one (NTR)."
        grade: checked
        sources: [TCTMD-XTR2019]
      - text: "Expect to lose about half of the valve area by clipping."
        grade: checked
        sources: [KharsaEd2026]
      - text: >-
          G4: four sizes, the wide NTW and XTW among them; grippers that move one at a time; left atrial
          pressure from the guide. FDA 2019, CE 2020.
        grade: checked
        sources: [Abbott2020, CRT-G4]
      - text: "A G5 steerable guide is registered in the United States (510(k) K243224). Ask which guide is on the table."
        grade: checked
        sources: [FDA-G5]
      - text: "The Classic clip: CE mark 2008, FDA approval 2013 for primary MR."
        grade: checked
        sources: [Hausleiter2023, USC2021]
      - text: "FDA approval for secondary MR on guideline-directed therapy: 2019."
        grade: checked
        sources: [USC2021]
      - text: "Between Classic and G4 came NT (2016), NTR and XTR (2018)."
        grade: recalled
        sources: []
    why:
      - "A wider or longer clip means fewer clips, but more gradient and more strain on the leaflet."
    who:
      - "The imager gives the numbers; operators 1 and 2 choose."
      - "The scrub nurse reads size and lot number from the box; the circulating nurse writes them."
    views:
      - text: "LVOT view: length of both leaflets where the clip will take them."
        grade: recalled
        sources: [Hausleiter2023]
      - text: "3D: valve area and width of the lesion."
        grade: checked
        sources: [Tamburino2010]
    risks:
      - >-
        Clip too large for the leaflet: strain, tear, gradient. Clip too short: the leaflet slips out. Both can
        be corrected before release only.
      - text: >-
          Before the first clip, a valve area under 4 cm² or a gradient of 4 mmHg or more foretells a gradient
          above 5 mmHg: 71 against 16%, and 61 against 20%.
        grade: checked
        sources: [Oguz2021]
    differ:
      - text: "One site saw leaflet injury in 14.6% with the long XTR, in 1.7% with the NTR."
        grade: checked
        sources: [EIJ-EdLAE2021]
      - text: >-
          The long arm is not always the wrong one: an XTR succeeded in a calcified leaflet where an NTR had
          failed. It is a judgment.
        grade: checked
        sources: [Lin2020]
      - text: >-
          A valve area under 4.0 cm² is a relative limit. Of 305 patients the 66 with less got fewer clips (1.3
          against 1.5) and left with 3.9 ± 0.2 against 3.3 ± 0.1 mmHg; the outcome at 2 years was the same.
        grade: checked
        sources: [Kharsa2026]
      - text: >-
          PASCAL, the other system: a spacer, two implant sizes, clasps that grasp one at a time, and an implant
          that is elongated to leave the chords. The steps of this phase follow the MitraClip.
        grade: checked
        sources: [HCPLive-PASCAL]
      - text: >-
          Its manual cautions with a flail wider than 15 mm or a gap above 10 mm, two or more significant jets, a
          commissural jet, a valve area under 4.0 cm², an atrium of 35 mm or less.
        grade: checked
        sources: [PASCAL-manual]
    drills:
      - text: >-
          Secondary MR, posterior leaflet 6 mm, area 3.8 cm². Answer: NT, the short and narrow clip; and say
          aloud what area will be left.
    terms: [g4, flail-gap, mva, cga, ifu, leaflet-insertion, ntr-xtr]
    figures:
      - {id: clip-states, panels: [level-180, grasp-120], highlight: [level-180]}
      - {id: valve-en-face, highlight: [segments, commissures]}
    see: [devices-and-sizes, variations, intv-second-clip, pascal-system]
    grade: composed

  - id: intv-deliver
    do:
      - text: "Line up the markers of guide and sleeve. Advance under fluoroscopy."
        grade: recalled
        sources: []
      - text: "Advance until the clip clears the guide and the system straddles."
        grade: recalled
        sources: [MAUDE-12778810]
      - text: "From here on read TEE and X-ray together, until the delivery system stands above the valve."
        seed: [SEED-INTV-03]
    warn:
      - "Never advance blind: the appendage and the roof are thin."
    check:
      - text: "clip clear of appendage, roof and pulmonary vein ridge."
        grade: recalled
        sources: []
    targets:
      - what: "Straddle"
        value: "one sleeve marker on either side of the guide tip"
        short: "Straddle: a marker on either side"
        grade: recalled
        sources: []
      - what: "Before you steer"
        value: "ACT above 250 s, no bubbles, no new effusion"
        short: "ACT > 250 s, no bubbles, no fluid"
        grade: composed
    why:
      - "Straddling shows that the clip is out of the guide and the sleeve is free to bend."
    who:
      - "Operator 1 fixes the guide. Operator 2 loads the delivery system and advances."
      - "The imager follows the clip tip and says what it comes near."
    views:
      - text: "Fluoroscopy: markers, depth of the guide, arm angle."
        grade: recalled
        sources: []
      - text: "3D TEE: the clip between appendage, roof and ridge of the left upper pulmonary vein."
        grade: recalled
        sources: []
      - text: "Where it ends: just above the orifice of the leak."
        grade: checked
        sources: [EACVI-TB]
    risks:
      - >-
        The clip catches on the wall: stop, bring it back into free space, look in 3D. A perforation shows as a
        new effusion.
      - text: >-
          One FDA report: the guide slipped toward the right atrium, the clip lay against the lateral wall, and
          each pull drew that wall along. Effusion, drainage, surgery.
        grade: checked
        sources: [MAUDE-12778810]
    terms: [cds, sleeve, sgc, laa, fluoroscopy]
    figures:
      - {id: catheter-route, panels: [left-side], highlight: [catheter, left-atrium]}
    see: [intv-steer, how-the-clip-works]
    grade: composed

  - id: intv-steer
    do:
      - "One command, one hand, one change. Then look."
      - text: "Stop over the jet, the axis at right angles to the annulus."
        grade: checked
        sources: [EACVI-TB, Sorajja-Hugger]
      - text: "Test the path: a little down, a little up, through the target."
        grade: recalled
        sources: []
    warn:
      - text: "The + knob once pulled the guide toward the right atrium: watch the tip."
        grade: checked
        sources: [MAUDE-12778810]
    check:
      - text: "in both planes the clip moves on one line, to the jet."
        grade: recalled
        sources: []
    tables:
      - id: steering
        title: "Steering: what each control does"
        face: true
        cell-rows: 1
        columns:
          - {text: "Control", short: "Control"}
          - {text: "The clip goes", short: "The clip goes"}
          - {text: "Hand", short: "Op."}
        rows:
          - cells: ["Guide, clockwise", "posterior", "operator 1"]
            short: ["Guide cw", "posterior", "1"]
            grade: checked
            sources: [MAUDE-12778810]
          - cells: ["Guide, counterclockwise", "anterior", "operator 1"]
            short: ["Guide ccw", "anterior", "1"]
            grade: recalled
            sources: []
          - cells: ["Guide, + knob", "posterior", "operator 1"]
            short: ["Guide +", "posterior", "1"]
            grade: checked
            sources: [Sorajja-Hugger]
          - cells: ["Guide in; guide out", "lateral; medial", "operator 1"]
            short: ["Guide in; out", "lateral; medial", "1"]
            grade: recalled
            sources: []
          - cells: ["Sleeve, M knob", "medial and down, over the valve", "operator 2"]
            short: ["Sleeve M", "medial, down", "2"]
            grade: checked
            sources: [Sorajja-Hugger]
          - cells: ["Sleeve, A knob", "anterior and lateral: add M", "operator 2"]
            short: ["Sleeve A", "antero-lateral", "2"]
            grade: checked
            sources: [Sorajja-Hugger]
          - cells: ["Sleeve, L; P knob", "lateral; posterior", "operator 2"]
            short: ["Sleeve L; P", "lateral; posterior", "2"]
            grade: recalled
            sources: []
    targets:
      - text: "Axis at right angles to the annulus, clip over the jet, no contact with the atrial wall."
        grade: recalled
        sources: [EACVI-TB]
      - text: "Clockwise torque of the guide also adds height."
        grade: recalled
        sources: []
    why:
      - >-
        A path that is crooked in the atrium stays crooked in the ventricle. Correct it before the arms open.
    who:
      - "Operator 1 owns the guide: torque, depth, +/- knob. Operator 2 owns sleeve, arms and grippers."
      - "The imager gives the direction; the operator repeats it, then moves."
      - "The imager names the segment aloud, such as A2-P2."
    views:
      - text: "Intercommissural, 50-70° (EACVI: 55-75°): medial to lateral. The clip is seen edge-on, not splayed."
        grade: checked
        sources: [EACVI-TB]
      - text: "LVOT, 120-150° (EACVI: 100-160°): anterior to posterior, with both leaflets."
        grade: checked
        sources: [EACVI-TB]
      - text: "X-plane puts the two beside each other; 3D en face shows the clip over the target."
        grade: checked
        sources: [Sorajja-TK, EACVI-TB]
      - text: "On the 3D en-face picture the aorta stands at 12 o'clock, the appendage at 9, the septum at 3."
        grade: recalled
        sources: []
    risks:
      - text: >-
          Aorta hugger: the clip stays too anterior and takes the anterior leaflet unevenly. One atlas adds + on
          the guide, then A, then M on the sleeve.
        grade: checked
        sources: [Sorajja-TK, Sorajja-Hugger]
      - text: "Posterior torque is the other way out; if both fail, puncture again."
        grade: checked
        sources: [Sorajja-TK]
      - text: >-
          The clip touches the wall of the atrium: stop, bring it back into free space under 3D, start again.
          Wall contact has torn an atrium.
        grade: checked
        sources: [MAUDE-12778810]
    differ:
      - >-
        What the knobs of the guide do depends on its torque and its generation. One atlas gives the directions
        above. Confirm them in the IFU and with a proctor, on the bench.
    drills:
      - >-
        In the LVOT view the clip leans on the aorta, the intercommissural view is perfect. Answer: more
        posterior: clockwise torque or + on the guide; then look at both planes again.
    terms: [sleeve, sgc, cds, aorta-hugger, intercommissural-view, lvot-view, surgeon-s-view, x-plane]
    figures:
      - {id: tee-views, panels: [intercommissural, lvot, en-face], highlight: [leaflets-ic, leaflets-lvot]}
      - {id: aorta-hugger, panels: [straight, hugger], highlight: [hugger, path]}
      - {id: valve-en-face, highlight: [segments, commissures]}
    see: [intv-height, intv-perpendicular, valve-anatomy]
    grade: composed

  - id: intv-perpendicular
    do:
      - text: "Above the valve, open the arms to 180° under 3D."
        grade: checked
        sources: [Dahl-Ailawadi]
      - text: "Turn the delivery handle until the arms cross the coaptation line at right angles."
        grade: checked
        sources: [Sorajja-TK, SCAI2020-Mahoney]
      - text: "Judge it in 3D en face, at the segment of the grasp, not at the middle of the valve."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Confirm in X-plane: arms equal in LVOT, hidden in the intercommissural view."
        grade: checked
        sources: [Sorajja-TK]
    warn:
      - text: "Turn above the valve. Below it lie the chords: small corrections only."
        grade: checked
        sources: [Sorajja-TK, MAUDE-17255279]
    check:
      - text: "arms equal in LVOT, hidden in the other; jet under them."
        grade: checked
        sources: [Sorajja-TK]
    targets:
      - text: "90° to the coaptation line at that segment."
        grade: checked
        sources: [Sorajja-TK]
      - text: "At 180° the 9 mm arms span about 20 mm."
        grade: recalled
        sources: [SCAI2020-Mahoney]
    why:
      - >-
        The coaptation line is curved. Arms that stand askew pull one leaflet sideways, take less tissue and
        leave a jet beside the clip.
    who:
      - "The imager says clockwise or counterclockwise, and how far. Operator 2 turns and repeats."
      - "Operator 1 holds the guide still."
    views:
      - text: "3D en face: the whole valve, the target, the angle of the arms."
        grade: checked
        sources: [EACVI-TB]
      - text: "X-plane: LVOT and intercommissural view together."
        grade: checked
        sources: [Sorajja-TK]
      - text: "Color: the jet splits under the clip."
        grade: checked
        sources: [Sorajja-TK]
    risks:
      - text: "3D too poor to judge: the transgastric short axis, about 0-20°, shows the orifice and the arms."
        grade: checked
        sources: [EACVI-TB]
    differ:
      - text: >-
          Turning below the valve: many say never. One atlas shows a small correction in the ventricle under 3D
          at low gain; an FDA report shows a clip caught in the chords after slight adjustments there.
        grade: checked
        sources: [Sorajja-TK, MAUDE-17255279]
    terms: [perpendicularity, arm-angle, coaptation-length, x-plane, surgeon-s-view]
    figures:
      - {id: valve-en-face, highlight: [coaptation-line]}
      - {id: tee-views, panels: [en-face, lvot, intercommissural], highlight: [clip-en-face]}
      - {id: clip-states, panels: [level-180], highlight: [level-180]}
    see: [intv-cross, how-the-clip-works]
    grade: composed

  - id: intv-cross
    do:
      - "Watch LVOT. Grippers up; arms as your school crosses."
      - text: "Advance straight into the ventricle, without turning."
        grade: checked
        sources: [Dahl-Ailawadi, EACVI-TB]
      - text: "Set the arms to about 120°, the grasping position."
        grade: checked
        sources: [Dahl-Ailawadi]
      - text: "Check the rotation again: lower the 3D gain until the arms show."
        grade: checked
        sources: [Sorajja-TK]
    warn:
      - "Never pull open arms back through the chords. Invert first, then retract."
    check:
      - text: "still perpendicular below the valve; no chords in the way."
        grade: checked
        sources: [Sorajja-TK]
    targets:
      - what: "EACVI"
        value: "crosses closed, opens below the valve"
        short: "EACVI: cross closed, open below"
        grade: checked
        sources: [EACVI-TB]
      - what: "One US atlas"
        value: "crosses open at 180°, closes to 120° below"
        short: "US atlas: cross at 180°, then 120°"
        grade: checked
        sources: [Dahl-Ailawadi]
      - what: "Others"
        value: "cross at 60° or less, reopen below"
        short: "Others: cross at 60° or less"
        grade: recalled
        sources: []
    tables:
      - id: arm-states
        title: "Arm angle and what it is for"
        cell-rows: 1
        columns: ["Arms", "For"]
        rows:
          - {cells: ["closed, about 10-15°", "the way through the guide, and for good"], grade: recalled, sources: []}
          - {cells: ["about 60°", "half closed, to prove insertion"], grade: recalled, sources: []}
          - {cells: ["120°", "the grasp, in the ventricle"], grade: checked, sources: [Dahl-Ailawadi]}
          - {cells: ["180°", "judging the angle, in the atrium"], grade: checked, sources: [Dahl-Ailawadi]}
          - cells: ["inverted, past 180°", "leaving the ventricle through the chords"]
            grade: checked
            sources: [MAUDE-12294215]
    why:
      - >-
        Whatever the angle on the way in, the arms must stand below both leaflets, wide enough to catch them and
        still at right angles.
    who:
      - "Operator 2 advances. The imager calls atrium, orifice, ventricle, and warns of chords."
    views:
      - text: "LVOT while crossing, 120-150° (EACVI: 100-160°)."
        grade: checked
        sources: [EACVI-TB]
      - text: "Then 3D at low gain with X-plane; transgastric short axis (0-20°) if 3D is poor."
        grade: checked
        sources: [Sorajja-TK, EACVI-TB]
    risks:
      - text: >-
          Arms stuck in the ventricle: chords. Stop turning and pulling; grippers up; a little forward to
          unload; invert; turn back the way you came. Never force. Not free: call the surgeon.
        grade: recalled
        sources: [MAUDE-12294215]
      - text: >-
          It happens: a second XTW was caught after slight adjustments in the ventricle and came free, with
          damage to a chord.
        grade: checked
        sources: [MAUDE-17255279]
      - text: "New flail after a pull: a chord may be torn. Leaflet and chords tore in 1 of 21 in a small early series."
        grade: checked
        sources: [Kothandan2014]
      - text: "More than 10-15° off after crossing: go back above the valve and turn there."
        grade: recalled
        sources: []
    differ:
      - text: "Arms on the way in: closed (EACVI), open at 180° and then closed to 120° (one US atlas)."
        grade: checked
        sources: [EACVI-TB, Dahl-Ailawadi]
      - text: "Others cross with the arms at 60° or less. The 9 mm arms span 17 mm at 120°."
        grade: recalled
        sources: []
    drills:
      - >-
        You turn the handle, the clip does not follow, and an ectopic beat comes with each turn. Answer: chords.
        Hands still, find the chord, grippers up, invert, turn back in small steps.
    terms: [arm-angle, inverted-arms, chordae-tendineae, gripper, lvot-view]
    figures:
      - {id: clip-states, panels: [grasp-120, inverted], highlight: [grasp-120, inverted]}
      - {id: clip-in-chords, panels: [caught, way-out], highlight: [clip, chords]}
    see: [intv-perpendicular, intv-grasp, clip-in-chords]
    grade: composed

  - id: intv-grasp
    do:
      - text: "Aligned with the jet and in the ventricle, pull back slowly to take both leaflets on the arms."
        grade: checked
        sources: [EACVI-TB]
        seed: [SEED-INTV-04]
      - text: "Hold the LVOT view. Change nothing else."
        grade: checked
        sources: [EACVI-TB]
      - text: "Wait until both lie deep, near the hub."
        grade: checked
        sources: [EACVI-TB]
      - text: "Both in? Drop the grippers: grasp both, together or singly (CGA)."
        grade: checked
        sources: [EACVI-TB, Nishiura2024]
    warn:
      - text: "With CGA keep the clip still: travel of 6.5 and 12.4 mm came before an SLDA and a tear."
        grade: checked
        sources: [Nishiura2024]
    check:
      - text: "each leaflet is seen under its gripper, with its length."
        grade: checked
        sources: [EACVI-TB, Nishiura2024]
    targets:
      - what: "NT, NTW"
        value: "at least 6 mm of leaflet on the 9 mm arm"
        short: "NT, NTW: 6 mm on the 9 mm arm"
        grade: recalled
        sources: []
      - what: "XT, XTW"
        value: "at least 9 mm of leaflet on the 12 mm arm"
        short: "XT, XTW: 9 mm on the 12 mm arm"
        grade: recalled
        sources: []
    why:
      - >-
        What lies on the arm when the gripper drops is all the clip will hold. Depth now prevents detachment
        later.
    who:
      - "Imager: keep both leaflets in one picture; say in or not in, leaflet by leaflet."
      - "Operator 1 pulls back; operator 2 drops the grippers."
      - text: "Anesthesiologist, on request: a breath-hold to quiet the valve."
        grade: checked
        sources: [Heart2011-letter, TK-Case14]
    views:
      - text: "LVOT: the grasp itself, with the length of leaflet on each arm."
        grade: checked
        sources: [EACVI-TB, Nishiura2024]
      - text: "Intercommissural: the clip has not drifted medially or laterally."
        grade: checked
        sources: [EACVI-TB]
    risks:
      - text: >-
          One leaflet off its arm: wrong front-to-back position, wrong rotation, or prolapse. Grippers up,
          correct the torque, grasp again with CGA.
        grade: recalled
        sources: []
      - text: "Posterior leaflet short or tethered, sliding out: NT or NTW, a slow pull, CGA."
        grade: recalled
        sources: []
      - "Leaflets bounce and will not settle: stop, look in 3D, check rotation and height before the next try."
    differ:
      - text: >-
          To quiet the valve: ventilation maneuvers; the ventilator stopped, and the pause after an
          extrasystole used, after six failed grasps in one case. Adenosine was tried: where the leaflets come
          to rest cannot be predicted.
        grade: checked
        sources: [Heart2011-letter, TK-Case14]
      - text: "Rapid pacing is used by some."
        grade: recalled
        sources: []
      - text: >-
          CGA was needed in 18 of 158 cases, 11 to grasp and 7 to confirm, and more often with flail or gap.
        grade: checked
        sources: [Nishiura2024]
      - >-
        How many grasps to try is set by each center; no limit has been published. Agree on a number at the
        time-out.
    drills:
      - >-
        Anterior leaflet deep on its arm, posterior leaflet only at the tip. Answer: not in. Grippers stay up,
        correct the position, wait; with CGA hold the anterior one only if the clip need not travel.
    terms: [gripper, cga, leaflet-insertion, lvot-view, flail-gap]
    figures:
      - {id: clip-states, panels: [grasp-120, grasped], highlight: [grasp-120, grasped]}
      - {id: tee-views, panels: [lvot], highlight: [leaflets-lvot]}
    see: [intv-insertion, intv-decide, how-the-clip-works]
    grade: composed

  - id: intv-insertion
    do:
      - text: "Close partly, to about 60°, and stop."
        grade: recalled
        sources: [Dahl-Ailawadi]
      - text: "LVOT: follow each leaflet from annulus to clip. It is fixed; nothing moves inside the arm."
        grade: checked
        sources: [EACVI-TB]
      - text: "Then the intercommissural view; 3D or four-chamber if in doubt."
        grade: checked
        sources: [EACVI-TB]
      - text: "To confirm with CGA: raise one gripper, look, lower it. Then the other."
        grade: checked
        sources: [Nishiura2024]
    warn:
      - "One leaflet not seen means not in: open and grasp again. Never close further on a maybe."
    check:
      - "the imager has said: both leaflets in."
    targets:
      - text: "Both leaflets seen, fixed, without motion inside the arms; no leaflet flap."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          EXPAND: 2.0% had a leaflet event. Of those 20 patients 18 had a clip on one leaflet only (SLDA), 4 a
          leaflet injury, 2 both.
        grade: checked
        sources: [AschEXPAND2021]
      - text: >-
          Of 16 with SLDA alone, 2 were found in the lab, 7 before discharge, 7 by day 30. What is missed here
          shows later.
        grade: checked
        sources: [AschEXPAND2021]
    why:
      - >-
        A clip on one leaflet is found now or found later, as SLDA. Now it still can be opened in most cases.
    who:
      - "Only the imager says both leaflets in. Operator 1 repeats it."
      - "Nobody closes further on a maybe."
    views:
      - text: "LVOT, with an intercommissural check; 3D and four-chamber in doubt."
        grade: checked
        sources: [EACVI-TB]
    risks:
      - text: "A leaflet slips out while closing: reopen to 120°, grippers up, grasp again."
        grade: checked
        sources: [Dahl-Ailawadi]
      - "If the clip has to leave the ventricle, invert it first."
      - "To release with unproven insertion is a hard stop of this trainer."
    differ:
      - text: "Arms for the check: partly closed in one atlas, without an angle; 60° is taught by many."
        grade: recalled
        sources: [Dahl-Ailawadi]
    drills:
      - >-
        LVOT shows both leaflets in the clip. In four-chamber the posterior one swings freely beside it. Answer:
        not in. Open to 120°, grippers up, grasp again.
    terms: [leaflet-insertion, single-leaflet-attachment, cga, arm-angle]
    figures:
      - {id: slda, panels: [both-held, one-lost], highlight: [lost-leaflet, clip]}
      - {id: clip-states, panels: [half-60, grasped], highlight: [grasped]}
    see: [check-clip, slda, intv-grasp]
    grade: composed

  - id: intv-close
    do:
      - text: "Close in small steps with color on. Stop at each step and look at the leak."
        grade: recalled
        sources: [NHJ-3018607]
      - "Imager: say the MR grade. Operator 2: say the angle."
      - "Stop where further closing takes away no more leak."
      - text: "Read the final angle on fluoroscopy: closed is about 10-15°."
        grade: recalled
        sources: []
    warn:
      - "Arms tight or not closing: do not force them. Tissue or chord may lie in the clip."
    check:
      - text: "leak clearly less, tissue bridge seen, arm angle known."
        grade: recalled
        sources: []
    targets:
      - text: "MR falls as the arms close."
        grade: checked
        sources: [NHJ-3018607]
      - text: "A bridge of tissue joins the leaflets, with an open orifice on each side."
        grade: checked
        sources: [EIJ-System]
    why:
      - "Small steps show the angle at which more closing brings no less leak."
    who:
      - "Operator 2 closes and says the angle; the imager says the MR grade at each stop."
    views:
      - text: "LVOT and intercommissural (60-70°) with color; fluoroscopy for the angle."
        grade: checked
        sources: [EACVI-TB]
    risks:
      - text: >-
          Arms do not close: stop, invert, retract to the atrium, change the clip. In one FDA report the arms
          were forced closed and the mandrel broke.
        grade: checked
        sources: [MAUDE-12294215]
      - "The leak does not fall: wrong segment, lost leaflet or second jet. Open and look again."
      - text: >-
          The jet has moved medially or laterally: the clip sits beside it, or torque crept in. Plan again in
          3D.
        grade: recalled
        sources: []
    drills:
      - >-
        At 30° MR goes from 4+ to 2+, at 15° it stays 2+, with a jet medial of the clip. Answer: more closing will
        not help. Ask for 3D, assess, then decide between moving it and a second clip.
    terms: [arm-angle, double-orifice, lock-line]
    figures:
      - {id: clip-states, panels: [half-60, closed], highlight: [closed]}
      - {id: double-orifice, highlight: [clip]}
      - {id: second-jet, panels: [one-clip], highlight: [second-jet]}
    see: [intv-assess, clip-in-chords, effect-on-physiology]
    grade: composed

  - id: intv-assess
    do:
      - "Reassess MR and gradient live; the clip is closed, not released."
      - text: "Pressure and heart rate first: as they were at the baseline TEE."
        grade: checked
        sources: [PMC7867430]
      - "Read the panel aloud, with the rate."
    warn:
      - "Gradient of 6 mmHg or more accepted in silence: hard stop."
    check:
      - "every line of the panel has a value, or a reason why not."
    tables:
      - id: release-panel
        title: "The panel before release"
        face: true
        cell-rows: 1
        columns:
          - {text: "Measure", short: "Measure"}
          - {text: "Good", short: "Good"}
          - {text: "Caution", short: "Caution"}
          - {text: "Stop", short: "Stop"}
        rows:
          - cells: ["Residual MR", "1+ or less", "2+", "3+ or more, new jet"]
            short: ["MR", "≤ 1+", "2+", "≥ 3+"]
            grade: recalled
            sources: [MVARC]
          - cells: ["Gradient, 60-80/min", "under 5 mmHg", "5 mmHg", "above 5 mmHg"]
            short: ["Gradient", "< 5", "5", "> 5"]
            grade: checked
            sources: [KharsaEd2026]
          - cells: ["Valve area", "2.0 cm² or more", "1.5-2.0", "under 1.5"]
            short: ["Area cm²", "≥ 2.0", "1.5-2.0", "< 1.5"]
            grade: composed
          - cells: ["Pulmonary vein flow", "S at least D", "S blunted", "still reversed"]
            short: ["PV flow", "S ≥ D", "blunted", "reversed"]
            grade: composed
          - cells: ["Left atrial pressure", "falls, mean to 15", "unchanged", "rises"]
            short: ["LA mean", "≤ 15", "same", "rises"]
            grade: composed
          - cells: ["Insertion", "both fixed", "one unclear", "not seen"]
            short: ["Insertion", "fixed", "unclear", "unseen"]
            grade: checked
            sources: [EACVI-TB]
          - cells: ["3D vena contracta", "0.25 cm² or less", "0.25-0.4", "above 0.4"]
            short: ["3D VCA", "≤ 0.25", "to 0.4", "> 0.4"]
            grade: composed
          - cells: ["Tissue bridge", "two open orifices", "-", "a single narrow one"]
            short: ["Bridge", "two", "-", "single"]
            grade: recalled
            sources: [EIJ-System]
    targets:
      - text: "MVARC asks for a mean gradient under 5 mmHg and an orifice area of 1.5 cm² or more."
        grade: checked
        sources: [KharsaEd2026]
      - text: "A normalized S to D ratio (1 or more) went with fewer events, HR 0.57."
        grade: checked
        sources: [PVF-14797]
      - text: >-
          15 mmHg is the limit used in 181 patients: the mean stayed above it in 43.6%, and each mmHg more
          carried a HR of 1.073 (preprint).
        grade: checked
        sources: [medRxiv2023]
      - text: "In one series the 3D vena contracta area fell from 0.99 ± 0.46 to 0.22 ± 0.15 cm²."
        grade: checked
        sources: [Dietl2018]
      - text: >-
          If anesthesia holds the pressure down, raise it to the awake target with phenylephrine before you
          grade.
        grade: recalled
        sources: [Zoghbi2017]
    why:
      - >-
        What is wrong now can be opened, moved or taken out in most cases; chords or an injured leaflet may
        prevent it. After release it is permanent.
      - "The gradient rises with heart rate and flow: without the rate it cannot be judged."
    who:
      - "The imager grades; the anesthesiologist sets the pressure."
      - "The physiologist reads left atrial mean and v-wave; the circulating nurse writes."
    views:
      - "Color in all views for the leak; continuous-wave Doppler for the mean gradient; 3D for the area."
      - text: "Transgastric short axis, 0-20°: the orifices, also for planimetry when 3D is poor."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          Pulmonary veins: the left upper beside the appendage at 45-60°, or at 90-110°; the right veins at
          0-30° or in the bicaval view.
        grade: recalled
        sources: []
      - text: "Two teaching pages give other angles: left veins about 110-120°, right veins about 60-90°."
        grade: checked
        sources: [TK-PulmVeins, Echocardiographer]
      - text: "After a clip PISA misleads. Use 3D vena contracta area and pulmonary vein flow."
        grade: checked
        sources: [REC-2020]
      - text: "The standard for grading after a repair is the ASE guideline of 2019."
        grade: checked
        sources: [Zoghbi2019]
      - text: "Two small jets are not added up to one grade by eye; grade each, then weigh all signs."
        grade: recalled
        sources: []
    risks:
      - >-
        MR looks trace, but the v-wave rises: look for a second jet, another angle, the heart rate, a failing
        ventricle.
      - text: "Anterior leaflet drawn into the outflow tract, late-peaking jet: SAM. An inotrope makes it worse."
        grade: recalled
        sources: []
    differ:
      - text: >-
          MR and gradient are reassessed in real time, and further clips are added if needed and feasible. How
          many, and for how much gradient, varies by clinician and case.
        seed: [SEED-INTV-05]
      - text: >-
          Is 1+ better than 2+? Of the COAPT patients, 37.7% with 0 or 1+, 49.5% with 2+ and 72.2% with 3+ or 4+
          at 30 days died or were admitted for heart failure in the two years after.
        grade: checked
        sources: [Kar2021]
      - text: >-
          MitraSWISS (74 patients) says yes as well. 821 German patients showed no long-term difference in
          survival. In a small series 2+ or less counted at the end of the case, and 1+ or less at discharge
          went with longer survival.
        grade: checked
        sources: [Toggweiler2014, Ausbuettel2026, Sudarsky2021]
      - "Working line: aim for 1+ or less; accept 2+ when the gradient forbids more."
      - text: "Left atrial pressure does not fall in all: in OCEAN-Mitral it fell in 58.9%."
        grade: checked
        sources: [OCEAN-LAP]
    drills:
      - >-
        One clip, MR trace, v-wave before 42 and after 44 mmHg. Answer: the numbers disagree. Look for a second
        jet in all views before anything is released.
      - >-
        The same clip reads 7 mmHg at 104 beats and 5 mmHg at 76 (invented case). Which counts? Answer: the one at
        60-80 beats.
    terms: [mean-gradient, mva, v-wave, vca, pisa, cw-doppler, double-orifice, mvarc, sam]
    figures:
      - {id: double-orifice, panels: [valve], highlight: [orifices]}
      - {id: second-jet, panels: [one-clip, two-clips], highlight: [second-jet]}
      - {id: ase-jets, panels: [mild, moderate, severe, eccentric]}
      - {id: sam, panels: [sam], highlight: [anterior-leaflet, jet]}
    see: [intv-decide, check-gradient, high-gradient, effect-on-physiology, hemodynamic-numbers, echo-after-the-clip, low-output]
    grade: composed

  - id: intv-decide
    do:
      - "Operator 1: ask each role, then say the decision and its numbers."
      - "High gradient with a fast heart: slow the rate and measure again first."
    warn:
      - "New effusion: stop. Press ! for the tamponade card."
    check:
      - "the decision is said, repeated and written with numbers."
    tables:
      - id: finding-then
        title: "What you find, what follows"
        cell-rows: 3
        columns:
          - {text: "Finding", short: "Finding"}
          - {text: "Then", short: "Then"}
        rows:
          - cells: ["Insertion unsure", "Open and grasp again. Nothing else counts until this is settled."]
          - cells: ["MR 3+ or more; insertion or position at fault", "Grasp again, or move the clip."]
          - cells: ["MR 2+ or more; insertion solid; gradient 4 mmHg or less; 1.5, better 2.0 cm² will remain", "Release, then a second clip beside it."]
          - cells: ["Gradient above 5 mmHg with one clip", "Open: an NT, the side of the jet, or less."]
          - cells: ["MR 1+ or less (2+ accepted), gradient under 5 mmHg at 60-80/min, area 1.5 cm² or more", "Release."]
          - cells: ["Repeated failure", "Take the clip out; the heart team decides on device, surgery or drugs."]
          - cells: ["New effusion", "Stop; tamponade card."]
        grade: composed
    targets:
      - >-
        Release wants all of it: both leaflets proven, MR 1+ or less (2+ accepted), gradient under 5 mmHg at
        60-80 beats, orifice area 1.5 cm² or more.
      - "No threshold of valve area for a second clip has been published; 1.5, better 2.0 cm² must remain after it."
    why:
      - >-
        This is the last moment at which the clip can be opened, moved or taken out, in most cases. To stop is
        a correct outcome; to close in hope is not.
    who:
      - "Imager: both in, MR grade. Anesthesiologist: pressure at target."
      - "Physiologist: left atrial mean and v-wave. Operator 2: arm angle. Operator 1 decides."
    risks:
      - text: >-
          A gradient above 5 mmHg, or a clip given up for it, in 62 of 243 (7 aborted): death HR 1.91
          (1.15-3.18), after an abort 5.23 (2.06-13.28).
        grade: checked
        sources: [Oguz2021]
    drills:
      - >-
        MR 3+ after clip 1, gradient 2 mmHg, insertion solid. Answer: release and add a second clip, lateral or
        medial, where the jet is.
      - >-
        MR 1+, gradient 6 mmHg at 105 beats in atrial fibrillation. Answer: slow to under 80, measure again, then
        decide.
      - >-
        Two clips, MR trace, gradient 7 at 104 beats; after slowing 5 at 76, area 1.7 cm². Answer: borderline in
        primary MR. Open clip 2 and accept 2+, or keep it; the heart team decides at the table.
    differ:
      - >-
        The gradient that stops a case: 5 mmHg for most. Some set it for each patient, higher in low-flow
        secondary MR than in primary MR.
      - "How many grasps before giving up: no limit has been published. Follow the local rule."
    terms: [mean-gradient, eoa, leaflet-insertion, heart-team]
    figures:
      - {id: double-orifice, panels: [valve], highlight: [clip, orifices]}
      - {id: second-jet, panels: [one-clip, two-clips], highlight: [second-jet]}
      - {id: slda, panels: [one-lost], highlight: [lost-leaflet]}
    see: [intv-grasp, intv-second-clip, high-gradient, slda, check-gradient, alternatives, tamponade]
    grade: composed

  - id: intv-release
    do:
      - text: "Release when position and result are acceptable: both in, MR and gradient read, decision said."
        seed: [SEED-INTV-06]
      - text: "Lock check: establish the final arm angle before the lock line comes out."
        grade: checked
        sources: [MAUDE-16362166]
      - text: "By the IFU: lock line out, positioner to neutral, release pin, actuator."
        grade: checked
        sources: [MAUDE-16362166, MAUDE-17379557, TGA-2016]
      - text: "Grade again at once: the pull of the catheter is gone."
        grade: recalled
        sources: []
    warn:
      - text: "Lock line jams or a part resists: stop, pull nothing. Going on has lost two clips."
        grade: checked
        sources: [MAUDE-16362166, MAUDE-17379557]
    check:
      - text: "the free clip sits still on both leaflets; MR is graded."
        grade: recalled
        sources: []
    tables:
      - id: release-order
        title: "Release, move by move"
        cell-rows: 2
        columns:
          - {text: "Move", short: "Move"}
          - {text: "Look at", short: "Look at"}
          - {text: "Why it matters", short: "Why"}
        rows:
          - cells: ["Lock check", "arm angle on X-ray", "the angle must not change"]
            grade: checked
            sources: [MAUDE-16362166]
          - cells: ["Lock line out", "it runs freely", "jammed and pulled on: two embolizations"]
            grade: checked
            sources: [MAUDE-16362166, MAUDE-17379557]
          - cells: ["Positioner to neutral", "before the actuator", "else the mandrel may break (9 reports)"]
            grade: checked
            sources: [TGA-2016]
          - cells: ["Release pin, actuator", "the shaft leaves the clip", "a clip held by a line is not free"]
            grade: checked
            sources: [MAUDE-16362166, SCAI2020-Mahoney]
          - cells: ["Gripper lines out", "both leaflets in LVOT", "no tug on the leaflets"]
            grade: recalled
            sources: []
    targets:
      - text: "Arm angle unchanged by the lock check. No tug on the leaflets."
        grade: recalled
        sources: []
      - "The order of the IFU of your clip generation goes before this list."
    why:
      - "The implant is permanent from here on."
      - >-
        A catheter that pulls on the leaflets can hide or make a leak. Only the free clip shows the true result.
    who:
      - "Operator 2 speaks each move before making it; operator 1 answers."
      - "The imager watches the leaflets; the scrub nurse keeps the lines in order."
    views:
      - text: "Fluoroscopy for lock and release; LVOT for the leaflets."
        grade: recalled
        sources: []
    risks:
      - "Never release with unproven insertion, whatever the hour."
      - text: >-
          Clip comes only partly off: in one case the lock line alone held it. Do not pull. Retract to the guide,
          and snare from a second access.
        grade: checked
        sources: [SCAI2020-Mahoney]
      - >-
        Clip embolizes: keep anticoagulated, snare it from the groin; surgery if it lodges in a coronary artery
        or a valve.
      - text: "Embolization: 1 among 4294 patients; 0.05-0.70% in a review of series."
        grade: checked
        sources: [Mangieri2022, Hausleiter2023]
      - text: >-
          The leak returns at once: look for a lost leaflet first (an FDA report shows SLDA right after release),
          then think of a second clip.
        grade: checked
        sources: [MAUDE-17255279]
    drills:
      - >-
        The lock line stops halfway. Somebody says: just pull harder. Answer: no. Hands off, call the proctor or
        the maker's specialist, keep the clip on its shaft.
    terms: [lock-line, gripper, arm-angle, cds]
    figures:
      - {id: clip-states, panels: [closed, released], highlight: [released]}
      - {id: slda, panels: [one-lost], highlight: [lost-leaflet, jet]}
    see: [check-clip, slda, time-course-and-reversibility]
    grade: composed

  - id: intv-second-clip
    do:
      - "Decide by jet and by budget: where is the leak, and what can be spent?"
      - text: "Repeat from the choice of the clip to release, with a new system."
        grade: checked
        sources: [RUN-MitraClip, Dahl-Ailawadi]
      - text: "Cross beside clip 1, arms near closed; clip 2 parallel and close."
        grade: recalled
        sources: [TK-Case14]
    warn:
      - text: "No large turns below the valve beside clip 1: a clip was caught in chords this way."
        grade: checked
        sources: [MAUDE-17255279]
    check:
      - "jet, target and what may be spent are said aloud."
    tables:
      - id: second-clip
        title: "Second clip: add or not"
        face: true
        cell-rows: 2
        columns:
          - {text: "Question", short: "Ask"}
          - {text: "Add", short: "Add"}
          - {text: "Do not add", short: "Do not add"}
        rows:
          - cells: ["Jet", "beside clip 1, leaflets can be grasped", "through a leaflet: tear"]
            short: ["Jet", "beside clip 1", "leaflet tear"]
            grade: composed
          - cells: ["Clip 1", "insertion solid", "insertion in doubt"]
            short: ["Clip 1", "solid", "in doubt"]
            grade: composed
          - cells: ["Gradient, 60-80/min", "4 mmHg or less", "about 5 mmHg or more"]
            short: ["Gradient", "≤ 4", "about 5"]
            grade: composed
          - cells: ["Area that will remain", "1.5, better 2.0 cm²", "under 1.5 cm²"]
            short: ["Area left", "≥ 1.5 (2.0)", "< 1.5"]
            grade: composed
    targets:
      - text: "How many clips are used: EXPAND 54% one, 41% two, 5% three or more."
        grade: checked
        sources: [TCTMD-XTR2019]
      - text: >-
          Early series of 96 patients, 69% with one clip: area 6.0 ± 1.3 to 3.6 ± 1.2 cm², gradient 1.7 ± 0.9 to
          4.1 ± 2.2 mmHg.
        grade: checked
        sources: [Herrmann2009]
      - "Before release of clip 2: gradient with heart rate, both leaflets proven, clip 1 unchanged."
      - text: "More than one clip: gradient above 5 mmHg in 33%, against 21% with one."
        grade: checked
        sources: [Oguz2021]
    why:
      - >-
        The leak that stays beside a good clip can often be taken by another, but each clip costs valve area and
        adds gradient.
    who:
      - "The imager names the jet: lateral or medial of clip 1."
      - "Operator 1 keeps the first clip in the picture and does not touch it."
    views:
      - text: "3D en face: both clips parallel, no overlap."
        grade: recalled
        sources: []
      - text: "X-plane for the grasp of clip 2."
        grade: checked
        sources: [TK-Case14]
    risks:
      - text: >-
          The jet moves medially or laterally: the second clip is too close, or torque crept in. Plan again in
          3D.
        grade: recalled
        sources: []
      - >-
        The new clip catches the first: stop, look in 3D, never force; invert before any pull toward the atrium.
    differ:
      - >-
        How much area must be left has no published threshold. EXPAND gave two clips to 41%; a valve of 4 cm²
        that loses half has 2 left for the next one to spend.
      - text: "One case took three clips: the second close and medial, the third lateral, gradient 2 mmHg."
        grade: checked
        sources: [TK-Case14]
    drills:
      - >-
        Clip 1 solid, MR 2+ medial of it, gradient 3 mmHg at 70 beats, area 2.1 cm². Answer: it would fit the
        gradient, not the area. Accept 2+, or try a narrow clip and look before release.
    terms: [mean-gradient, mva, double-orifice]
    figures:
      - {id: second-jet, panels: [one-clip, two-clips], highlight: [second-jet, clip]}
      - {id: double-orifice, panels: [valve], highlight: [orifices]}
    see: [intv-assess, high-gradient, clip-in-chords, devices-and-sizes, variations]
    grade: composed

  - id: intv-withdraw
    do:
      - "Abandoned, clip not released: bring it closed into the guide first."
      - text: "Straighten the sleeve (undo M and A), then pull the system into the guide under X-ray."
        grade: recalled
        sources: [MAUDE-12778810]
      - text: "Guide back to the right atrium: blood in it, no air."
        grade: recalled
        sources: []
      - text: "Septum in color: size of the hole, direction of the shunt, oxygen saturation."
        grade: checked
        sources: [RLshunt2020]
    warn:
      - "Do not leave the septum before saturation and shunt direction are known."
    check:
      - text: "tip free, any clip still, no new effusion, shunt named."
        grade: recalled
        sources: []
    tables:
      - id: septal-hole
        title: "The hole in the septum"
        cell-rows: 2
        columns: ["What you see", "What to do"]
        rows:
          - cells: ["right to left, low saturation", "close now; the card has the steps"]
            grade: checked
            sources: [iASD-SOTA, RLshunt2020]
          - cells: ["large left to right, right ventricle failing", "consider closing; one was closed at 3 months and did better"]
            grade: checked
            sources: [EHJ-iASD2016]
          - cells: ["any other hole", "leave it; look again at follow-up"]
            grade: composed
    why:
      - "A bent sleeve that is pulled into the guide drags on septum, atrium and valve."
      - "When left atrial pressure has fallen, blood may cross the hole from the right."
    who:
      - "Operator 2 straightens and withdraws; operator 1 holds the guide."
      - "The imager gives the shunt, the anesthesiologist the saturation."
    views:
      - text: "Fluoroscopy for the sleeve."
        grade: recalled
        sources: []
      - text: "Bicaval with color, about 90-110°, for the septum."
        grade: checked
        sources: [JF-TEE]
    targets:
      - text: "Close on the table: a right-to-left shunt with hypoxemia."
        grade: checked
        sources: [iASD-SOTA]
      - text: >-
          Of 385 patients 20 (5%) had a right-to-left shunt, and 7 of the 20 desaturated at once. Severe
          tricuspid regurgitation (55 against 20%) and a right atrial mean of 19 against 10 mmHg went with it.
        grade: checked
        sources: [RLshunt2020]
      - text: >-
          The hole often stays. TEE found a shunt at 6-12 months in 50% (n = 66), 62% (n = 53) and 41.7% (n =
          48); TTE in 34.2% (n = 316).
        grade: checked
        sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
    risks:
      - text: "Pulled back bent, a system drew the wall of the left atrium along, in an FDA report."
        grade: checked
        sources: [MAUDE-12778810]
      - "Clip not released and arms open: close it, or invert it, before any pull toward the atrium."
    differ:
      - text: "Does the hole harm? One study found more NYHA above II (57 against 30%); three others found no effect."
        grade: checked
        sources: [Schueler2015, Chao2023, SciRep2021, Paukovitsch2021]
      - text: >-
          MITHRAS randomized 80 patients with Qp/Qs of 1.3 or more to closure or not: 6-minute walk 5 against -1
          m (p = 0.76); death or admission for heart failure at 12 months 35 against 50% (p = 0.26).
        grade: checked
        sources: [ACC-MITHRAS, Lurz2021]
      - text: "A report of 2024 asks to individualize."
        grade: checked
        sources: [THIJ2024]
    drills:
      - >-
        Saturation 82% after the guide is out, color from right to left. Answer: 100% oxygen, check the tube,
        wire across, septal occluder now.
    terms: [iasd, sleeve, cds, bicaval-view, mithras, qp-qs]
    figures:
      - {id: shunt-directions, panels: [left-to-right, right-to-left], highlight: [right-to-left]}
      - {id: catheter-route, panels: [left-side], highlight: [catheter, fossa]}
    see: [right-to-left-shunt, check-groin, check-hemodynamics]
    grade: composed

  - id: intv-sign-out
    do:
      - text: "Close the vein: ProGlide, figure-of-eight suture, or press."
        grade: checked
        sources: [Geis2015]
      - "Protamine by the local rule."
      - "Sign out aloud. Hand over bed rest, last ACT, drugs, next echo."
    warn:
      - "Nobody leaves while a line of the list is open."
    check:
      - "groin dry and soft, pressure and saturation stable."
    targets:
      - >-
        Said at sign-out: residual MR; gradient with heart rate; pulmonary veins; left atrial mean and v-wave.
      - >-
        Then: shunt direction; effusion none or new; number, size and lot of the clips; counts; protamine;
        groin; rhythm.
      - "Handed over: hours of bed rest, last ACT, antithrombotic plan with dates, date of the next echo."
    tables:
      - id: vein-closure
        title: "Closing the vein: what was reported"
        cell-rows: 2
        columns:
          - {text: "Way", short: "Way"}
          - {text: "Patients", short: "n"}
          - {text: "Result", short: "Result"}
        rows:
          - cells: ["ProGlide against manual or figure-of-eight", "40 and 40", "dry at once in 92.5%; still for 4 against 12 h; 1 fistula"]
            grade: checked
            sources: [Geis2015]
          - cells: ["Single ProGlide", "72", "1 transfusion; no fistula or aneurysm in 42 scanned"]
            grade: checked
            sources: [ProGlide72]
          - cells: ["Modified figure-of-eight", "56", "bed rest 2-4 h; BARC any 14%, 3 or more 1.8%"]
            grade: checked
            sources: [Fig8]
    why:
      - "What is not said here is not known on the ward: the next team starts from this list."
    who:
      - "The circulating nurse leads and reads; each role answers for its own line."
      - "Operator 1 closes the list."
    risks:
      - "The groin swells after the suture: press, reverse heparin if needed, ultrasound, vascular surgeon."
      - >-
        Low pressure without a swelling: think of a bleed behind the peritoneum before you call it anesthesia.
    differ:
      - text: >-
          40 patients with ProGlide against 40 with manual or figure-of-eight closure and a 12 h bandage:
          hemostasis at once in 92.5% with ProGlide, lying still 4 against 12 h, ICU 59.4 ± 48.9 against 84.6 ±
          59.5 h. There was one arteriovenous fistula.
        grade: checked
        sources: [Geis2015]
      - text: >-
          Single ProGlide, 72 patients: one transfusion (1.4%), no fistula or aneurysm in the 42 that had
          ultrasound.
        grade: checked
        sources: [ProGlide72]
      - text: "Modified figure-of-eight, 56 patients: bed rest 2-4 h, any BARC bleeding 14%, BARC 3 or more 1.8%."
        grade: checked
        sources: [Fig8]
      - text: >-
          Protamine: given at the end in one early series and in one atlas (until the ACT is normal); other labs
          give none.
        grade: checked
        sources: [Kothandan2014, Dahl-Ailawadi]
      - text: "Checklists pay: in one general cath lab, not in TEER, complications fell from 2.0 to 0.8%."
        grade: checked
        sources: [Lindsay2018]
      - "Pre-close or suture, ICU or ward: varies by center."
    drills:
      - >-
        Ten minutes after closure: 84/50 mmHg, pulse 112, groin flat and dry, no effusion on TEE. Answer: bleed
        behind the peritoneum until disproved. Volume, blood, CT, vascular surgeon.
    terms: [proglide-perclose, figure-of-eight-suture, protamine, act, barc]
    see: [check-groin, groin-bleeding, check-mr, aftercare]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "steps/preparation.yaml",
            parts: [
###"""
# The steps of the preparation: from the plan for anesthesia to the time-out.
steps:
  - id: prep-anesthesia
    do:
      - text: "Plan anesthesia and imaging, commonly TEE, as one plan."
        seed: [SEED-PREP-01]
      - text: "General anesthesia or deep sedation: it varies by patient and center."
        seed: [SEED-TYPE-06]
      - "Ask for TEE hazards: each yes needs an answer."
      - "Agree on the pressure for grading; write it on the board."
    warn:
      - text: "Under anesthesia the leak can look milder: restore the working pressure, then judge it."
        grade: recalled
        sources: [Zoghbi2017]
    check:
      - "airway, hazards, lines and the bed afterward are settled."
    targets:
      - what: "TEE hazards"
        value: "dysphagia, stricture, varices, recent GI bleed or surgery, unstable neck"
        short: "TEE hazards: dysphagia, bleed, neck"
      - what: "Lines"
        value: "arterial, large-bore venous, pads; central if inotropes are likely"
        short: "Lines: arterial, venous, pads"
    tables:
      - id: ga-or-sedation
        title: "General anesthesia or deep sedation"
        cell-rows: 2
        columns:
          - {text: "One center, 271 patients", short: "271 patients"}
          - {text: "General anesthesia", short: "General"}
          - {text: "Deep sedation", short: "Sedation"}
        rows:
          - {cells: ["Patients", "72", "199"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["Intensive care needed", "96%", "19%"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["Pneumonia", "4%", "5%"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["Norepinephrine, mg", "1.1 ± 1.6", "0.2 ± 0.3"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["Propofol, mg", "743 ± 228", "369 ± 230"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["X-ray dose", "higher", "lower"], grade: checked, sources: [PatzeltGA2017]}
          - {cells: ["Death, hospital and 6 months", "no difference", "no difference"], grade: checked, sources: [PatzeltGA2017]}
    why:
      - "The probe stays in for the whole case. Whoever plans the airway must know how long that will be."
      - "One pressure, agreed on beforehand, makes the grade before and after the clip comparable."
    who:
      - >-
        The anesthesiologist chooses with the imager and the operator, and owns airway, blood pressure and
        breath-holds.
    risks:
      - "Sedation fails, or the airway is lost: all hands still, secure the airway, convert to general anesthesia."
      - text: "Only earlier dysphagia predicted TEE injury in 442 MitraClip patients (risk ratio 8.67): ask for it."
        grade: checked
        sources: [TEE-442]
    drills:
      - >-
        Sleep apnea, BMI 38, long two-clip case expected, the patient asks to stay awake. Answer: the anesthesiologist
        decides with operator and imager; a difficult airway and a long TEE speak for a secured airway.
    differ:
      - text: >-
          General anesthesia is the default in most programs because TEE runs throughout; others sedate. Which of the two,
          and intensive care or ward afterward, varies with the patient and the center.
        grade: checked
        sources: [PatzeltGA2017]
      - text: >-
          232 patients: 156 had sedation, 2% of them were converted, and the combined safety end point was equal. Another
          102 under moderate sedation: none converted, procedure 60 ± 10.5 minutes.
        grade: checked
        sources: [DS2017, Ates-MCS]
      - text: >-
          Five studies pooled, sedation against general anesthesia: odds ratio for procedural success 0.75 (0.30-1.88),
          shorter intensive care.
        grade: checked
        sources: [MetaGA]
      - >-
        Some operators ask for a short breath-hold at puncture and grasp. No published figure was found for it; agree on
        it beforehand.
    terms: [tee]
    see: [prep-tee-plan, variations, the-heart-team, tee-injury, hypotension]
    grade: composed

  - id: prep-tee-plan
    do:
      - "Name view and angle: one word, one picture for everyone."
      - "Rehearse: septum, height, steering, perpendicular, grasp, result."
      - "Sketch target segment and jet on the board, aorta at the top."
    warn:
      - "Texts differ in the angles: turn until the picture is right, then note the angle."
    check:
      - "3D, second screen and recording with ECG are tested."
    tables:
      - id: tee-view-plan
        title: "Views and angles to start from"
        face: true
        cell-rows: 1
        columns:
          - {text: "View", short: "View"}
          - {text: "Start at", short: "At"}
          - {text: "What it decides", short: "Decides"}
        rows:
          - cells: ["Bicaval", "90-110°", "site on the septum, superior to inferior"]
            short: ["Bicaval", "90-110°", "septum, sup-inf"]
            grade: checked
            sources: [JF-TEE, Sorajja-TK]
          - cells: ["Short axis, base", "30-60°", "septum, off the aorta"]
            short: ["Short axis", "30-60°", "off the aorta"]
            grade: recalled
            sources: [Sorajja-TK]
          - cells: ["Four-chamber", "0°", "height of the puncture above the valve"]
            short: ["4-chamber", "0°", "height"]
            grade: checked
            sources: [Sorajja-TK, JSHD2015]
          - cells: ["Intercommissural", "50-70°", "medial to lateral position"]
            short: ["Commissural", "50-70°", "medial-lateral"]
            grade: checked
            sources: [EACVI-TB]
          - cells: ["LVOT", "120-150°", "anterior to posterior position, the grasp"]
            short: ["LVOT", "120-150°", "grasp"]
            grade: checked
            sources: [EACVI-TB]
          - cells: ["3D en face", "surgeon's view", "target; arms perpendicular to the line"]
            short: ["3D en face", "surgeon", "perpendicular"]
            grade: checked
            sources: [EACVI-TB]
      - id: tee-injury-rates
        title: "TEE injury, by what is counted"
        cell-rows: 2
        columns:
          - {text: "Patients", short: "Patients"}
          - {text: "Counted", short: "Counted"}
          - {text: "Rate", short: "Rate"}
        rows:
          - {cells: ["442 MitraClip", "symptoms: dysphagia, reflux, pain; no perforation", "3.8%"], grade: checked, sources: [TEE-442]}
          - {cells: ["mitral repairs under sedation", "any TEE event, pneumonia included; bleeding 2.1%", "8.2%"], grade: checked, sources: [Afzal2023]}
          - {cells: ["over 12,000 structural, US 2012-22", "bleeding or injury within 72 h", "3.6%"], grade: checked, sources: [JASE-TEE2023]}
          - {cells: ["40 with endoscopy", "new lesions", "19 of 40"], grade: checked, sources: [ELMSTREET2017]}
          - {cells: ["50 with endoscopy", "new lesions; complex in 40%, none needed surgery", "86%"], grade: checked, sources: [TCTMD-TEE]}
    why:
      - "TEE steers every hand movement on the valve. A wrong or late view becomes a wrong or late movement."
    who:
      - "The imager names view and angle aloud. The operators answer by repeating them."
    views:
      - text: "Bicaval: the superior vena cava lies on the right of the picture, the inferior on the left."
        grade: checked
        sources: [JF-TEE, Sorajja-TK]
      - text: "X-plane: arms equal in the LVOT view and hidden in the intercommissural view mean perpendicular."
        grade: checked
        sources: [Sorajja-TK]
      - text: >-
          Pulmonary veins, for the flow before and after: both left ones at about 110-120°, turned counterclockwise past
          the appendage; both right ones at about 60-90°, turned clockwise from the bicaval view.
        grade: checked
        sources: [TK-PulmVeins, Echocardiographer]
      - text: "The left upper vein is also found beside the appendage at 45-60°."
        grade: recalled
        sources: []
    risks:
      - >-
        Poor pictures: decide today what follows. Another probe position, another imager, ICE, or another day.
      - text: "TEE cannot be used: ICE is the fallback, and depends on experience."
        grade: recalled
        sources: []
      - "Blood on the probe, or pain after it: suspect an injury, no force, image it. Press ! for the card."
    drills:
      - >-
        The imager calls LVOT at 128°, and the aortic valve is cut obliquely. Answer: turn until LVOT and both leaflets
        stand in one line, then say the new angle.
    differ:
      - text: "Intercommissural: 50-70° in one text, 55-75° in another. LVOT: 120-150° or 100-160°."
        grade: checked
        sources: [EACVI-TB]
      - text: >-
          Time of the probe in the esophagus: two studies with endoscopy saw more lesions with longer TEE (odds ratio 1.27
          per 10 minutes; more beyond 60 minutes), 442 clinical cases did not.
        grade: checked
        sources: [TCTMD-TEE, ELMSTREET2017, TEE-442]
      - text: "A WHO checklist adapted to TEE exists, from British echocardiographers and cardiothoracic anesthetists."
        grade: checked
        sources: [Sharma2015]
    terms: [tee, ice, bicaval-view, intercommissural-view, lvot-view, surgeon-s-view, x-plane, lupv, perpendicularity]
    figures:
      - {id: tee-views, panels: [bicaval, base-short-axis, four-chamber, intercommissural, lvot, en-face], highlight: [tent, height, leaflets-lvot]}
    see: [eval-tee, valve-anatomy, tee-injury]
    grade: composed

  - id: prep-drugs
    do:
      - text: "Review anticoagulants and antiplatelets; plans vary with patient and center."
        seed: [SEED-PREP-02]
      - "Settle with the prescriber what stops, when, and who restarts it."
      - "Kidney function first, then the last DOAC dose."
      - "Hand out the plan, drugs after the clip included."
    warn:
      - text: "No clip if anticoagulants or later antiplatelets are not tolerated. HIT is no bar."
        grade: checked
        sources: [ACS2018, Saia2018]
    check:
      - "each drug has a last dose, a restart date and an owner."
    targets:
      - what: "DOAC"
        value: "local protocol; one trial asked for 48 h or more"
        short: "DOAC: local; one trial ≥ 48 h"
        grade: checked
        sources: [STOP-CLOT]
      - what: "Warfarin"
        value: "local protocol; the same trial asked for INR 1.5 or less"
        short: "Warfarin: local; INR ≤ 1.5"
        grade: checked
        sources: [STOP-CLOT]
      - what: "SGLT2 inhibitor"
        value: "FDA label: stop 3 days before (ertugliflozin 4)"
        short: "SGLT2i: stop ≥ 3 days before"
        grade: checked
        sources: [FDA-SGLT2]
      - what: "GLP-1 agonist"
        value: "tell anesthesia; texts differ, center rule"
        short: "GLP-1: tell anesthesia"
        grade: checked
        sources: [GLP1-2024, SPAQI-GLP1]
    tables:
      - id: drugs-before
        title: "Drugs before the day: what is published"
        cell-rows: 3
        columns:
          - {text: "Drug", short: "Drug"}
          - {text: "Published rule", short: "Rule"}
        rows:
          - cells: ["Apixaban, rivaroxaban", "PAUSE, not TEER: off for 1 day before a procedure of low, 2 days of high bleeding risk"]
            grade: checked
            sources: [PAUSE2019]
          - cells: ["Dabigatran", "the same; with creatinine clearance under 50 mL/min 2 and 4 days"]
            grade: checked
            sources: [PAUSE2019]
          - cells: ["Warfarin", "5 days for an INR under 1.5, 2-3 days for under 2"]
            grade: checked
            sources: [AF-Pocket]
          - cells: ["Low-molecular-weight heparin", "STOP CLOT: last dose 12 h before, or earlier"]
            grade: checked
            sources: [STOP-CLOT]
          - cells: ["SGLT2 inhibitor", "FDA 2020, diabetes labels: off 3 days before, ertugliflozin 4; back when the patient eats as before"]
            grade: checked
            sources: [FDA-SGLT2]
          - cells: ["GLP-1 agonist, ASA 2023", "daily drug off 1 day, weekly drug off 1 week"]
            grade: checked
            sources: [GLP1-2024]
          - cells: ["GLP-1 agonist, five societies 2024", "most may go on; liquid diet for 24 h, gastric ultrasound or rapid sequence"]
            grade: checked
            sources: [GLP1-2024]
          - cells: ["GLP-1 agonist, SPAQI", "go on without symptoms; 24 h without solids; severe symptoms: postpone"]
            grade: checked
            sources: [SPAQI-GLP1]
          - cells: ["Metformin", "kidneys and contrast decide; local protocol"]
            grade: recalled
            sources: []
    why:
      - "Most candidates arrive anticoagulated. A gap risks a clot, an overlap a bleed; the plan names the price."
    who:
      - "The prescriber and the team agree; one named person tells the patient and restarts each drug."
    risks:
      - text: "A gap can hurt: one patient without anticoagulation had a large left atrial clot on day 5."
        grade: checked
        sources: [LAThrombus2011]
      - text: >-
          SGLT2 inhibitor not stopped: think of ketoacidosis, even with a normal glucose. The FDA text is written for
          diabetes; the same care in heart failure is recalled advice.
        grade: recalled
        sources: [FDA-SGLT2]
      - >-
        No drug is stopped without asking the team. A patient who stopped alone has an unknown gap: say it at sign-in.
    drills:
      - >-
        AF, creatinine clearance 34 mL/min, dabigatran last taken yesterday evening, TEER at noon. Answer: not ready by
        any of these rules; ask the prescriber, follow the local protocol, and postpone rather than guess.
    differ:
      - text: >-
          No rule was written for TEER: PAUSE and the AF guideline sort procedures by bleeding risk and do not name it.
          STOP CLOT's numbers are the entry criteria of one heparin trial, not advice.
        grade: checked
        sources: [PAUSE2019, AF-Pocket, STOP-CLOT]
      - text: >-
          In use: patient pages say stop only as directed; one Australian clinic stops anticoagulants 2 full days before.
          Of 189 German ablation centers 88% pause, about half of them on the day of the procedure.
        grade: checked
        sources: [Cottage, Peninsula, EPsurvey2022]
      - text: "How many: 73.7% of 609 patients in one cohort took an anticoagulant, and 75.4% had AF."
        grade: checked
        sources: [Ausbuettel2022]
    terms: [doac, dapt, heparin-thrombocytopenia, inr, arni]
    see: [prep-heparin, follow-antithrombotic, aftercare, hit, drugs-around-the-day]
    grade: composed

  - id: prep-heparin
    do:
      - "Choose early or late heparin before the day; say it at the time-out."
      - "Ask for heparin allergy and HIT before anyone draws it up."
      - "Draw up heparin, label protamine, test the ACT machine."
      - "Name who says the ACT aloud and logs it."
    warn:
      - text: "HIT: no heparin at all, flushes, pressure bags, coated lines included. Local protocol."
        grade: recalled
        sources: []
    check:
      - "early or late, dose, ACT goal, interval: on the board."
    targets:
      - what: "Early"
        value: "2000-3000 IU once the 18F sheath is in, the rest after the puncture"
        short: "Early: 2000-3000 IU, then the rest"
        grade: checked
        sources: [EIJ-Tools]
      - what: "Late"
        value: "the full bolus straight after a safe puncture"
        short: "Late: full bolus after puncture"
        grade: checked
        sources: [Pregowski2020]
      - what: "ACT"
        value: "above 250 s throughout; STOP CLOT aims at 250-300 s"
        short: "ACT: > 250 s throughout"
        grade: checked
        sources: [Pregowski2020, STOP-CLOT]
      - what: "In all"
        value: "70-100 IU/kg, ACT every 20-30 min; local protocol"
        short: "In all: 70-100 IU/kg, local"
        grade: recalled
        sources: []
    tables:
      - id: bivalirudin
        title: "HIT: bivalirudin, US label for PCI (TEER is off label)"
        cell-rows: 2
        columns: ["What", "Label"]
        rows:
          - {cells: ["Bolus", "0.75 mg/kg"], grade: checked, sources: [BivaliLabel]}
          - {cells: ["Infusion", "1.75 mg/kg per hour"], grade: checked, sources: [BivaliLabel]}
          - {cells: ["ACT", "5 minutes after the bolus; another 0.3 mg/kg if needed"], grade: checked, sources: [BivaliLabel]}
          - {cells: ["Clearance under 30 mL/min", "1 mg/kg per hour; on hemodialysis 0.25"], grade: checked, sources: [BivaliLabel]}
          - {cells: ["Antidote", "none; protamine has no effect; local protocol decides"], grade: recalled, sources: []}
    why:
      - "Early heparin guards the sheath against clot. Late heparin spares the patient a misplaced needle under full effect."
    who:
      - "Operator 1 names the school. The circulating nurse owns dose, time and ACT log."
      - "With HIT the hematologist and the surgeon know beforehand: bypass without heparin must be planned."
    risks:
      - "A mobile strand on sheath, guide or clip: hands still, ACT now. Press ! for the card."
      - text: >-
          MitraClip under bivalirudin, one case: a large thrombus on the second clip at an ACT of 240 s. Clip and thrombus
          came out together; another 0.3 mg/kg and a higher rate, then the clip. The authors' lesson: measure the ACT and
          titrate.
        grade: checked
        sources: [Saia2018]
    drills:
      - >-
        LVEF 20%, smoke in the left atrium: early or late? Answer: no trial has decided it yet. Thrombi came with a
        lower LVEF, and most formed before heparin: that argues for an early dose. Say it at the time-out.
    differ:
      - text: >-
          STOP CLOT, double-blind, 410 patients: 100 IU/kg before or right after the puncture. It was planned to end in
          August 2025; no result was known when this was written (November 2026).
        grade: checked
        sources: [STOP-CLOT]
      - text: >-
          With late heparin, TEE saw a transient thrombus in 9 of 100: 6 before heparin, 3 after. None embolized. LVEF was
          23 against 30%; in hospital 2 of the 9 and 4 of the other 91 died (p = 0.09).
        grade: checked
        sources: [Pregowski2020]
      - text: >-
          Protamine at the end: given in one early series and in one atlas (until the ACT is normal); other labs give none.
        grade: checked
        sources: [Kothandan2014, Dahl-Ailawadi]
    terms: [act, protamine, lvef, heparin-thrombocytopenia, stop-clot]
    see: [prep-drugs, intv-heparin, device-thrombus, hit]
    grade: composed

  - id: prep-access
    do:
      - text: "Plan the access: vein, side, ultrasound, sheath steps, closure."
        seed: [SEED-PREP-03]
      - text: "Choose the right femoral vein; the system is made for it."
        grade: checked
        sources: [EIJ-Tools, SOLACI-Paso]
      - text: "Plan a low puncture under ultrasound, front wall only."
        grade: recalled
        sources: []
      - text: "Choose: ProGlide before upsizing, or a suture at the end."
        grade: checked
        sources: [Geis2015]
    warn:
      - text: "Clot in the femoral vein or vena cava is a contraindication: look before the day."
        grade: checked
        sources: [ACS2018]
    check:
      - "the side is marked, the vein open, closure in the room."
    targets:
      - what: "Sequence"
        value: "9F sheath, stiff wire to the superior vena cava, 18F, guide"
        short: "9F, wire to SVC, 18F, guide"
        grade: checked
        sources: [EIJ-Tools]
      - what: "Guide"
        value: "quoted as 24F at the skin and 22F at the septum"
        short: "Guide: 24F skin, 22F septum"
        grade: checked
        sources: [Hart2017, Paukovitsch2021]
      - text: "Ask for a filter in the vena cava and for an earlier thrombosis."
        grade: recalled
        sources: []
    why:
      - "The guide is wide and the vein soft. A clean single-wall puncture is the cheapest protection against bleeding."
    who:
      - "Operator 1 plans the access. The nurse marks the side and lays out the closure before the first needle."
    risks:
      - text: "In studies, major vascular complications 1.4-4.0%, bleeding with transfusion 0-17%."
        grade: checked
        sources: [Hausleiter2023]
      - text: "US hospitals: bleeding 5.9% and vascular 0.65% in 2013-17; 3.3% and under 1% in 2016-19."
        grade: checked
        sources: [NRD-30d, NIS2019]
      - text: "A narrow iliac vein was opened with a balloon; a missing vena cava led to direct access to the right atrium."
        grade: checked
        sources: [CaseRepCardiol2017, Frerker2013]
    drills:
      - >-
        Ultrasound: the right femoral vein does not compress, the leg is swollen. Answer: no puncture. Duplex of both
        legs and the cava; clot defers the case.
    differ:
      - text: >-
          40 patients with ProGlide against 40 with suture or pressure and a bandage: dry at once in 92.5% with ProGlide,
          lying still 4 against 12 h. Both ways are in use.
        grade: checked
        sources: [Geis2015]
      - text: "Some teams drape both groins, so that the other vein is at hand."
        grade: checked
        sources: [PMC7867430]
      - text: "The left femoral vein is possible but awkward."
        grade: recalled
        sources: []
    terms: [french-f, sgc, proglide-perclose, figure-of-eight-suture]
    figures:
      - {id: catheter-route, highlight: [femoral-vein]}
    see: [intv-access, groin-bleeding, complications]
    grade: composed

  - id: prep-infection
    do:
      - "Fever, CRP, skin of the groin, teeth: suspicion means postpone."
      - text: "One antibiotic dose 0-60 (at most 120) minutes before; say the time."
        grade: checked
        sources: [Conen2021]
      - text: "Second dose only if the case runs beyond 2 hours."
        grade: checked
        sources: [Conen2021]
    warn:
      - text: "Vancomycin: slow infusion over 1 h, begun 2 h before. Never as a push."
        grade: checked
        sources: [Conen2021]
    check:
      - "teeth are seen, allergy known, drug and time planned."
    targets:
      - what: "TAVI list"
        value: "amoxicillin-clavulanate 2.2 g or ampicillin-sulbactam 3 g"
        short: "TAVI list: amoxi-clav 2.2 g"
        grade: checked
        sources: [Conen2021]
      - what: "Allergy, MRSA"
        value: "vancomycin 15 mg/kg, or teicoplanin 9-12 mg/kg"
        short: "Allergy, MRSA: vancomycin 15 mg/kg"
        grade: checked
        sources: [Conen2021]
      - what: "Skin"
        value: "chlorhexidine shower, clippers, alcohol prep three times"
        short: "Skin: chlorhexidine, clippers"
        grade: checked
        sources: [Conen2021]
      - what: "Room"
        value: "air and traffic as in an operating room"
        short: "Room: as in an operating room"
        grade: checked
        sources: [Conen2021]
    why:
      - "Endocarditis on a clip is rare and lethal. Prevention is cheap, and it happens before the puncture."
    who:
      - "The circulating nurse says the time of the dose aloud and records it."
    risks:
      - text: >-
          12 published cases to 2017: 75% within a year, 5 in the first month, S. aureus in 60%, mortality 42%. By 2023 there
          were 29 published cases, S. aureus in 56%.
        grade: checked
        sources: [Asmarats2018, IE2023]
      - "Suspected infection on the day: the time-out has the answer Stop today."
    drills:
      - >-
        Penicillin allergy found at sign-in, the puncture planned in 20 minutes. Answer: vancomycin cannot be in by then;
        wait for the infusion or take the local alternative, but do not push it.
    differ:
      - text: >-
          All of this is borrowed from a TAVI expert list; no trial in TEER was found. That list chose
          amoxicillin-clavulanate for the enterococci of TAVI, while more than half of the published clip infections were S. aureus.
        grade: checked
        sources: [Conen2021, Asmarats2018, IE2023]
      - "Drug and dose vary. No published cefazolin dose for TEER was found; use the local protocol."
    see: [eval-stops, follow-endocarditis, complications]
    grade: composed

  - id: prep-labs
    do:
      - "Blood: count, INR, aPTT, creatinine, eGFR, electrolytes, glucose, albumin, CRP, NT-proBNP."
      - "Blood bank: type and screen, 2 units crossmatched."
      - "ECG, chest X-ray, coronaries, teeth. CT if septum or vena cava is in doubt."
      - "Kidneys: little contrast, steady pressure, a short case."
    warn:
      - "Anemia or a high INR found late: treat or postpone. Carry no open question into the room."
    check:
      - "the labs are recent, blood is ready, nothing is open."
    targets:
      - text: "Acute kidney injury: 17.9% after TEER, 25.8% after surgery."
        grade: checked
        sources: [Koerber2018]
      - text: "Predictors: procedure time (odds ratio 1.01 per minute), peripheral vascular disease (7.69)."
        grade: checked
        sources: [Koerber2018]
      - text: "Severe renal impairment in TRAMI: 7.8% died in hospital, 14.1% within 30 days."
        grade: checked
        sources: [Schueler2016]
    why:
      - "A result that changes the plan is worth most the day before; in the room it only costs time."
    who:
      - "The ward team collects the results; the anesthesiologist and operator 1 sign that they have seen them."
    drills:
      - >-
        Evening before: Hb 8.9 g/dL, two weeks ago 11.4. Answer: find the bleed first. A clip needs heparin now and an
        antithrombotic after; postpone unless the answer is found.
    differ:
      - "The list is standard practice. How old a result may be is a local rule."
    terms: [aki, bnp]
    see: [eval-comorbidity, prep-drugs, complications]
    grade: composed

  - id: prep-consent
    do:
      - text: "Obtain informed consent in plain words; leave time for questions."
        seed: [SEED-PREP-03]
      - "Quote your own center's results first, then these, with years."
      - "Name the alternatives, and what to expect if nothing is done."
    warn:
      - "Registry averages: add what raises or lowers the risk of this patient."
    check:
      - "the form is signed; the patient can repeat the main risks."
    tables:
      - id: consent-figures
        title: "Figures with their years"
        face: true
        cell-rows: 1
        columns:
          - {text: "In hospital", short: "In hospital"}
          - {text: "Older", short: "Older"}
          - {text: "Newer", short: "Newer"}
        rows:
          - cells: ["Death", "2.8%, US 2013-17", "1.6%, US 2016-19"]
            short: ["Death", "2.8% 2013-17", "1.6% 2016-19"]
            grade: checked
            sources: [NRD-30d, NIS2019]
          - cells: ["Any complication", "14.6%, US 2013-17", "a composite fell 27%"]
            short: ["Any event", "14.6% 2013-17", "-27% by 2019"]
            grade: checked
            sources: [NRD-30d, NIS2019]
          - cells: ["Bleeding", "5.9%, US 2013-17", "3.3%, US 2016-19"]
            short: ["Bleeding", "5.9%", "3.3%"]
            grade: checked
            sources: [NRD-30d, NIS2019]
          - cells: ["Vascular injury", "0.65%, US 2013-17", "under 1%, US 2016-19"]
            short: ["Vascular", "0.65%", "< 1%"]
            grade: checked
            sources: [NRD-30d, NIS2019]
          - cells: ["Stroke; tamponade", "-", "under 1% each, US 2016-19"]
            short: ["Stroke", "-", "< 1%"]
            grade: checked
            sources: [NIS2019]
          - cells: ["Emergency surgery", "5.26%, US 2014", "0.43%, US 2017"]
            short: ["Surgery", "5.26% 2014", "0.43% 2017"]
            grade: checked
            sources: [NRD-SB]
          - cells: ["MR 2+ or less, alive", "91.8%, US 2013-15", "96.2%, G4, 2022"]
            short: ["Success", "91.8% 2013-15", "96.2% 2022"]
            grade: checked
            sources: [ACC-TVT2017, CRT-G4]
      - id: consent-say
        title: "What to say"
        cell-rows: 3
        columns: ["Topic", "Say"]
        rows:
          - cells: ["What is done", "a tube in the groin vein, a small hole between the atria, one or more clips that stay for life"]
          - cells: ["Heart-lung machine", "normally none is used"]
            seed: [SEED-PRO-05]
          - cells: ["Can it be undone?", "in most cases before release; chords or an injured leaflet may prevent it. After release the clip is permanent"]
          - cells: ["The leak", "it may stay or come back; the gradient limits how much can be clipped"]
          - cells: ["Later surgery", "possible, mostly a replacement (92.5% of 332 operated), with 16.6% dead at 30 days"]
            grade: checked
            sources: [Kaneko2021]
          - cells: ["Throat, esophagus", "trouble swallowing or pain in about 4 of 100"]
            grade: checked
            sources: [TEE-442]
          - cells: ["Time", "1 to 4 hours; 1 to 7 days in hospital, for most 1 or 2 nights"]
            grade: checked
            sources: [Ottawa, Cottage, Abbott-patient]
          - cells: ["Before", "antiseptic wash in the evening and the morning, a list of all medicines, blood thinners stopped only as the team says"]
            grade: checked
            sources: [Ottawa, Cottage]
          - cells: ["Fasting", "as the anesthesiologist says; see Practice varies"]
      - id: complication-ranges
        title: "Risks, review 2023"
        cell-rows: 1
        columns: ["Event", "Range"]
        rows:
          - {cells: ["Leaflet detachment (SLDA)", "1.5-5.1%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Leaflet injury", "0-2%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Clip embolization", "0.05-0.70%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["MR above 2+ at the end", "3.4-17%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Gradient above 5 mmHg", "up to 15%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Effusion or tamponade", "0-0.5%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Major vascular complication", "1.4-4.0%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Bleeding with transfusion", "0-17%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Myocardial infarction", "0-3%"], grade: checked, sources: [Hausleiter2023]}
          - {cells: ["Stroke", "0-1%"], grade: checked, sources: [Hausleiter2023]}
    targets:
      - text: >-
          United States 2013-15, 2952 patients: 2.7% died in hospital, 5.2% within 30 days, 25.8% within a year; MR of 2+ or
          less without death or surgery in 91.8%.
        grade: checked
        sources: [ACC-TVT2017]
      - text: >-
          EXPAND G4, 1164 patients (2022): a clip in 98%, MR of 2+ or less and alive at discharge in 96.2%; 10 died before
          discharge.
        grade: checked
        sources: [CRT-G4]
      - text: "Germany, TRAMI (2010-13): the procedure succeeded in 98.2%."
        grade: checked
        sources: [Schueler2016, Puls2016]
      - text: "EXPAND G4: 1.3% dead at 30 days."
        grade: recalled
        sources: []
      - text: "Bail-out surgery, United States 2014-17: 1.42% over the years; death in hospital 15.0% with it."
        grade: checked
        sources: [NRD-SB]
    why:
      - "Consent with figures lets the patient weigh the risk. Consent without them is a signature."
    who:
      - "An operator who will be in the room takes consent. The anesthesiologist adds anesthesia and TEE."
    drills:
      - >-
        The daughter has read "15 in 100 have a complication". Answer: true for US hospitals in 2013-17. In 2016-19 bleeding was
        3.3% and death 1.6%. Then give your center's figures and what is special about her father.
    differ:
      - text: "Brochures quote 1-3, 3 or 3-4 hours, and one night to a week. Tell your patient your center's figures."
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - text: >-
          Fasting: brochures say nothing from midnight. The ASA (2017, confirmed in 2023) allows healthy adults clear fluids
          until 2 h before. Diabetes, reflux or a GLP-1 agonist may ask for longer: the anesthesiologist decides.
        grade: checked
        sources: [Cottage, ASA-Fasting2023]
      - text: >-
          Volume, for: US hospitals with at most 3 cases a year had 7.8% deaths in hospital, those with 14 or more 3.0%
          (2014-15); bail-out surgery was more common in low-volume hospitals.
        grade: checked
        sources: [Volume-NRD, NRD-SB]
      - text: >-
          Volume, against: no link with death in hospital in 24,709 German cases (2011-17), nor in 14,647 US admissions
          (2013-17).
        grade: checked
        sources: [Keller2021, NRD-30d]
    terms: [single-leaflet-attachment, m-teer]
    see: [alternatives, complications, questions-and-answers, cons]
    grade: composed

  - id: prep-equipment
    do:
      - "Lay out the system: guide, clips for plan A and B, stabilizer, lift, plate."
      - "Check each part and connector, the clip introducer included, before it is flushed."
      - "Heparin, protamine, ACT machine within reach; know where pump and ECMO stand."
    warn:
      - "Bail-out gear that must be fetched comes too late: have it in the room."
    check:
      - "each item was seen; all lines are flushed, free of air."
    targets:
      - what: "Drain"
        value: "pericardiocentesis set, cell saver"
        short: "Drain: pericardiocentesis set"
      - what: "Retrieve"
        value: "gooseneck snare 10-25 mm, second guide"
        short: "Retrieve: snare, second guide"
      - what: "Close"
        value: "septal occluders, about 8-12 mm"
        short: "Close: septal occluders 8-12 mm"
      - what: "Vessel"
        value: "covered stents, closure devices"
        short: "Vessel: covered stents"
    tables:
      - id: equipment
        title: "On the table"
        cell-rows: 2
        columns: ["Item", "Note"]
        rows:
          - {cells: ["Transseptal set", "sheath and needle, mechanical or radiofrequency; dilators 14-18F"], grade: recalled, sources: []}
          - {cells: ["Stiff wire", "0.035 inch, extra stiff, 7 cm floppy tip in one atlas"], grade: checked, sources: [Dahl-Ailawadi]}
          - {cells: ["Exchange length", "260 cm, J or pigtail for the left upper vein or the atrium"], grade: recalled, sources: []}
          - {cells: ["Pressure line", "side port of the guide; one center recorded there in 265 patients"], grade: checked, sources: [Regensburg2024]}
          - {cells: ["Closure", "ProGlide, or heavy suture for a figure-of-eight"], grade: checked, sources: [Geis2015]}
          - {cells: ["Imaging", "TEE with 3D, second screen, fluoroscopy, recording with ECG"], grade: composed}
    why:
      - "Tamponade and a lost clip leave minutes. What stands in the room is used; what is in the store is not."
    who:
      - "Scrub nurse and device specialist open, flush and count; the circulating nurse reads expiry dates and lots."
    risks:
      - text: "A faulty clip introducer let air in at one MitraClip: stroke by gas, full recovery. Inspect every part."
        grade: checked
        sources: [Aranzulla2025]
      - text: "The clip is cobalt-chromium covered with polyester: ask about metal allergy."
        grade: recalled
        sources: [Abbott-patient]
    drills:
      - >-
        The snare is "in the other lab". Answer: it is not here. Fetch it now, or the line bail-out kit of the time-out
        is a no.
    differ:
      - "Sizes and names change with the generation: the IFU of the clip in your hand decides, not a list from last year."
      - text: "United States, 2026: a G5 steerable guide is registered with the FDA."
        grade: checked
        sources: [FDA-G5]
      - "Some labs record left atrial pressure throughout, others before and after only."
    terms: [sgc, cds, ifu, act, protamine, pericardiocentesis, lap, lupv]
    figures:
      - {id: clip-states, panels: [closed, level-180], highlight: [closed]}
    see: [devices-and-sizes, intv-device, tamponade, air-embolism]
    grade: composed

  - id: prep-roles
    do:
      - "Each role: name, place, read-back."
      - "Brief the segment, clip A and B, the stop rules, each emergency."
      - "Agree on three pauses: sign-in, time-out, sign-out."
    warn:
      - "Two who steer at once undo each other: name the one who leads."
    check:
      - "each can say their role, the target and the stop rules."
    tables:
      - id: roles
        title: "Who owns what"
        face: true
        cell-rows: 1
        columns: [{text: "Role", short: "Role"}, {text: "Owns", short: "Owns"}]
        rows:
          - {cells: ["Operator 1", "guide torque and knob; go on or stop"], short: ["Operator 1", "guide, go or stop"]}
          - {cells: ["Operator 2", "delivery system, arm angle, grippers"], short: ["Operator 2", "clip, arms, grippers"]}
          - {cells: ["Imager", "view and angle aloud, leaflets in or not, effusion watch"], short: ["Imager", "views, leaflets, effusion"]}
          - {cells: ["Anesthesiologist", "airway, pressure for grading, breath-holds, inotropes"], short: ["Anesthesia", "airway, pressure"]}
          - {cells: ["Scrub nurse", "flushing, bubbles, counts, lot numbers"], short: ["Scrub nurse", "flush, bubbles, counts"]}
          - {cells: ["Circulating nurse", "ACT log, times, calls"], short: ["Circulating", "ACT log, calls"]}
          - {cells: ["Physiologist", "left atrial and arterial pressure, ECG"], short: ["Physiologist", "pressures, ECG"]}
          - {cells: ["Surgeon", "named, reachable, with a perfusion plan"], short: ["Surgeon", "named, reachable"]}
      - id: brief
        title: "What the briefing settles"
        cell-rows: 2
        columns: ["Question", "Settled"]
        rows:
          - {cells: ["Stop rules", "gradient above 5 mmHg, grasps failed as often as agreed, new effusion"]}
          - {cells: ["Second clip", "where it would go, and with how much area left"]}
          - {cells: ["Tamponade", "who drains, who calls, where the blood is"]}
          - {cells: ["Low output", "who looks first, which drug is drawn up, where the pump stands"]}
          - {cells: ["Afterward", "intensive care or ward, bed rest, first echo"]}
    why:
      - "In an emergency nobody invents a role. What was rehearsed is done, the rest is talked about."
    who:
      - "Operator 1 leads the briefing; each role adds its own worry for this patient."
    drills:
      - >-
        Ask the circulating nurse: tamponade now, what do you do first? Answer: surgeon by name, blood, drain set, and the
        time aloud.
    differ:
      - text: >-
          TEER needs expertise and imaging resources around it, which may limit access in some regions.
        seed: [SEED-CON-06]
      - text: >-
          Checklists: in one general catheter laboratory complications fell from 2.0 to 0.8% and turnaround by 3 minutes; TEER was
          not counted apart. Compliance was as low as 10-30% and rose to 73-91% after training.
        grade: checked
        sources: [Lindsay2018, Braham2014]
      - text: >-
          Who may: US coverage (2021) asks a surgeon for 20 mitral operations a year, half of them repairs, an interventionalist
          for 50 structural procedures in a career or 30 left-sided ones a year, and for 20 transseptal.
        grade: checked
        sources: [CMS-NCD2033]
      - text: "The ESC/EACTS guideline of 2025 quotes data for centers with 50 or more M-TEER a year."
        grade: checked
        sources: [Rudolph2025]
      - "No published limit on grasp attempts was found. Set your center's number and keep to it."
    terms: [gripper, sgc, cds, act, v-wave, lap]
    see: [the-heart-team, prep-time-out, tamponade, low-output]
    grade: composed

  - id: prep-sign-in
    do:
      - "Awake, team present: the patient answers first, the wristband second."
      - "Read every line aloud; an open line stops the induction."
      - "Then pads, lines, induction and a gentle probe."
    warn:
      - "Low LVEF: pressure falls at induction. Arterial line first, vasopressor ready."
    check:
      - "every line was answered aloud."
    targets:
      - what: "Person"
        value: "identity twice, consent matches, right groin marked, implants known"
        short: "Person: identity, consent, side"
      - what: "Allergies"
        value: "latex, nickel, cobalt-chromium, heparin (HIT), antibiotics"
        short: "Allergies: metal, heparin, latex"
      - what: "Airway"
        value: "hours of fasting, aspiration risk, TEE hazards"
        short: "Airway: fasting, TEE hazards"
      - what: "Blood"
        value: "last dose of each drug, INR, units available"
        short: "Blood: last doses, INR, units"
    why:
      - "The patient is the best source on identity, fasting, drugs and allergies. After induction that source is gone."
    who:
      - "The anesthesiologist leads; the nurse reads."
    risks:
      - "Pressure low after induction: transducer, ECG, then TEE before the third dose of pressor. Press ! for the card."
      - text: "Probe: no force. Earlier trouble swallowing is the one predictor of injury that was found in 442 cases."
        grade: checked
        sources: [TEE-442]
    drills:
      - >-
        At sign-in the patient says that the empagliflozin was taken this morning. Answer: say it aloud. The FDA label asks for 3
        days; the anesthesiologist weighs ketoacidosis against a delay.
    differ:
      - text: "The frame is the WHO checklist: sign-in, time-out, sign-out. Wording and length are local."
        grade: checked
        sources: [FRCA-WHO]
    terms: [tee, lvef]
    see: [prep-time-out, prep-drugs, hypotension, the-heart-team]
    grade: composed

  - id: prep-baseline
    do:
      - "TEE after induction, before access: compare with the planning images."
      - text: "Sweep the appendage again, 0-135°: last month is not today."
        grade: checked
        sources: [ACS2018]
      - "Measure any effusion in millimeters, even a trace."
      - text: "Store it all, with pressure, rate and rhythm."
        grade: checked
        sources: [PMC7867430]
    warn:
      - text: "The leak may look smaller than awake: restore the pressure before you call off the case."
        grade: recalled
        sources: [Zoghbi2017]
    check:
      - "appendage clear, effusion in mm, all values on the board."
    targets:
      - what: "Valve"
        value: "area, mean gradient with heart rate, MR grade"
        short: "Valve: area, gradient, MR grade"
      - what: "Veins"
        value: "flow in both upper pulmonary veins"
        short: "Veins: both upper, flow"
      - what: "Heart"
        value: "LVEF, right ventricle, tricuspid leak, septum"
        short: "Heart: LVEF, RV, TR, septum"
    why:
      - "An effusion that was not measured will be called new after the puncture, or a new one will be called old."
    who:
      - "The imager calls each finding, the nurse writes it on the board. Operator 1 repeats: clear, or not clear."
    views:
      - "Effusion: four-chamber and transgastric views, at end-diastole."
      - text: "Pulmonary veins by pulsed Doppler: left at about 110-120°, right at about 60-90°."
        grade: checked
        sources: [TK-PulmVeins, Echocardiographer]
    risks:
      - text: "A thrombus in the heart is a contraindication until it is gone."
        grade: checked
        sources: [ACS2018]
      - "Thrombus found: no access. Wake the patient, intensify anticoagulation, book the next TEE. Stop today."
    drills:
      - >-
        Appendage clear, a rim of fluid behind the left ventricle, 4 mm. Answer: write 4 mm, store the loop, go on. After
        the puncture 4 mm is old, 8 mm is new.
    terms: [laa, mva, mean-gradient, lvef, lupv]
    figures:
      - {id: tee-views, panels: [four-chamber, intercommissural, lvot], highlight: [leaflets-ic, leaflets-lvot]}
    see: [prep-time-out, eval-stops, when-it-is-not-ideal]
    grade: composed

  - id: prep-time-out
    do:
      - "All work stops. Name and role, then each line is read and answered."
      - "Ask each person: any doubt?"
    warn:
      - "A time-out read to people who go on working is not a time-out."
    check:
      - "every line was a yes; one open line keeps the needle down."
    tables:
      - id: read-aloud
        title: "Read aloud"
        cell-rows: 2
        columns: ["Line", "Say"]
        rows:
          - {cells: ["Valve", "mechanism, segment, area, gradient, leaflet lengths"]}
          - {cells: ["Plan", "clip A, clip B, where a second would go"]}
          - {cells: ["Today", "appendage clear; effusion in mm; MR at which pressure"]}
          - {cells: ["Drugs", "heparin early or late, ACT goal, HIT or allergy, antibiotic with its time"]}
          - {cells: ["Rules", "pressure for grading, gradient, number of grasps, new effusion"]}
          - {cells: ["Rescue", "surgeon by name, bail-out kit, blood"]}
    targets:
      - text: "ACT above 250 s throughout."
        grade: checked
        sources: [Pregowski2020]
      - text: "Gradient: MVARC asks for less than 5 mmHg and an orifice of at least 1.5 cm²."
        grade: checked
        sources: [KharsaEd2026]
    why:
      - "This is the last moment at which stopping costs nothing. After the puncture every stop costs something."
    who:
      - "The circulating nurse reads. Operator 1, imager and anesthesiologist answer. Nobody else talks."
    risks:
      - "Stop today: tell the patient why, restart what was paused, and name who sets the next date."
    drills:
      - >-
        The imager says "appendage probably clear". Answer: probably is a no. Look again, with contrast if needed, before
        anyone starts.
    differ:
      - text: "A checklist in one general catheter laboratory lowered complications from 2.0 to 0.8%."
        grade: checked
        sources: [Lindsay2018]
      - >-
        Wording and length of the list are local. The lines of TEER, appendage today and effusion in mm, belong in every
        version.
    terms: [act, mva, mean-gradient, eoa, mvarc, laa]
    figures:
      - {id: valve-en-face, highlight: [segments]}
    see: [prep-roles, prep-baseline, the-heart-team, complications]
    grade: composed

"""###
            ]),
        BundledFile(
            path: "visitor.yaml",
            parts: [
###"""
# The same walk in plain words, for visitors of a clinic: pages, ten questions, the words to know.
# Sentences are short and whole, a page has at most 55 words. What centers do differently stands under "team".
title: "A clip for a leaking heart valve"
grade: composed
welcome:
  - "This is a guide to the mitral clip. A clip is a small device that makes a leak in a heart valve smaller."
  - "You need no skill with computers. You can stop at any time. Nothing here can break, and there is no quiz."
  - "The guide explains and does not treat. It does not know you. Take your questions to your own team."
# What brings people here, each with the page to begin at.
needs:
  - {need: "I was told my valve leaks", page: four-rooms}
  - {need: "I have a date", page: asleep-or-drowsy}
  - {need: "I have had it done", page: going-home}
  - {need: "I came with somebody", page: for-companions}
phases:
  - {phase: evaluation, title: Finding out}
  - {phase: preparation, title: Getting ready}
  - {phase: intervention, title: In the procedure room}
  - {phase: checks, title: What is checked}
  - {phase: follow-up, title: Going home and after}
# Weights as the texts give them, and as they are said where a clinic chose one unit.
weights:
  - {both: "more than 2 kilograms (over 4 pounds)", kg: "more than 2 kilograms", lb: "more than 4 pounds"}
  - {both: "over 10 pounds (about 4.5 kilograms)", kg: "over 4.5 kilograms", lb: "over 10 pounds"}

pages:
  # Finding out
  - id: four-rooms
    phase: evaluation
    title: "The heart and its four rooms"
    steps: [eval-questions]
    figure: visit-heart
    text:
      - "Your heart is a pump with four rooms. The upper two fill with blood. The lower two push it out."
      - "Valves are doors that let blood through one way only. The mitral valve is the door on the left side."
    grade: composed

  - id: the-leak
    phase: evaluation
    title: "When the valve leaks"
    steps: [eval-severity]
    figure: visit-leak
    text:
      - "The mitral valve has two flaps. Their edges should meet. If they do not, some blood goes back: a leak."
      - text: "Among people of 75 years or more, about 1 in 10 has a leak that matters."
        grade: checked
        sources: [Hausleiter2023]
      - "Many leaks are small."
    grade: composed

  - id: why-it-leaks
    phase: evaluation
    title: "Why it leaks"
    steps: [eval-mechanism]
    text:
      - "The cause helps to choose the treatment."
      - "Some leaks start in the valve. A flap has grown loose, or a cord that holds it has torn."
      - "Others start in the heart muscle. A room grows wide and pulls the flaps apart."
    team:
      - "Your team will tell you which kind you have."
    grade: composed

  - id: how-it-feels
    phase: evaluation
    title: "How a leak may feel"
    steps: [eval-symptoms]
    text:
      - "A leak can make you short of breath, first on stairs and later at rest. You may tire soon, or your ankles may swell."
      - "Lungs, blood or a fast heartbeat can feel the same."
      - "Tell the team what you could do a year ago and cannot do now."
    grade: composed

  - id: if-nothing-is-done
    phase: evaluation
    title: "If nothing is done"
    steps: [eval-severity]
    text:
      - text: "A leak that matters mostly gets worse. Tablets can slow it and ease how you feel for a time. They do not mend the valve."
        grade: checked
        sources: [SouthTees]
      - text: "Left alone, it can become serious and lead to heart failure."
        grade: checked
        sources: [Leeds]
      - text: "A small leak may never need treatment."
        grade: checked
        sources: [FEK]
    team:
      - "Your team will tell you which is more likely for you."
    grade: composed

  - id: looking-at-it
    phase: evaluation
    title: "How the team looks at the valve"
    steps: [eval-tee, eval-secondary-cutoffs]
    text:
      - "The main test is an echo. It makes pictures with sound. A probe on your chest shows the leak."
      - "For a closer view, a thin probe goes through the mouth into the food pipe, behind the heart. You get medicine for it."
    team:
      - "Your team will tell you which tests you need."
    grade: composed

  - id: tablets-first
    phase: evaluation
    title: "Tablets come first for some"
    steps: [eval-gdmt, eval-ventricles]
    text:
      - "If the heart muscle is the cause, tablets come first. Some people also get a pacemaker. Then the echo is done again. A leak that has become small may need no clip."
      - "If a flap itself is damaged, tablets can only ease how you feel."
    team:
      - "Your team will tell you how long to wait."
    grade: composed

  - id: is-a-clip-right
    phase: evaluation
    title: "Could a clip work here?"
    steps: [eval-comorbidity, eval-surgical-risk, eval-geometry, eval-anatomy, eval-stops]
    text:
      - "The clip must hold both flaps, so the team measures them. Very short or hard flaps may be out of reach."
      - "A clip makes the door narrower. A narrow valve may not suit."
      - "An infection or a clot is treated first. A surgeon says how safe an operation would be."
    grade: composed

  - id: what-it-may-bring
    phase: evaluation
    title: "What a clip may bring"
    steps: [eval-benefit]
    text:
      - "The aim is a smaller leak. Many people then breathe more easily. It does not help everyone."
      - text: "In one large trial, people with heart failure had 47% fewer hospital stays for it over two years."
        grade: checked
        sources: [CRC2019, Stone2018]
      - text: "Another trial, with other people, found no difference after one year and two."
        grade: checked
        sources: [Obadia2018, Iung2019]
    grade: composed

  - id: how-soon-better
    phase: evaluation
    title: "How soon you may feel it"
    steps: [eval-benefit]
    text:
      - text: "In a large study from the United States, people gave marks for how well they were. A month after the clip the marks were higher on average. They stayed so for a year."
        grade: checked
        sources: [Arnold2018]
      - "Some feel better soon, some later, and some not at all."
    grade: composed

  - id: other-ways
    phase: evaluation
    title: "Other ways to treat a leak"
    steps: [eval-alternatives]
    text:
      - "A small leak can be watched. Tablets can ease the work of the heart."
      - "Open heart surgery can mend the valve or replace it. It can repair more, but is a bigger step."
      - "For a very weak heart, care for comfort can help most."
    team:
      - "Your team will tell you which are open to you."
    grade: composed

  - id: deciding-together
    phase: evaluation
    title: "Deciding together"
    steps: [eval-decision]
    text:
      - text: "Several doctors look at your case together, the heart team."
        grade: checked
        sources: [AbbottHCP-FAQ]
      - "They may say yes, not yet, or no. A no is not the end of care."
      - "You are part of the team. Say what matters most to you. You may bring someone you trust, and you may ask for time."
    grade: composed

  # Getting ready
  - id: asleep-or-drowsy
    phase: preparation
    title: "Asleep, or very drowsy"
    steps: [prep-anesthesia, prep-tee-plan]
    text:
      - text: "Most centers put you fully to sleep. A machine then breathes for you through a tube."
        grade: checked
        sources: [PatzeltGA2017]
      - "Some use sedation. You sleep lightly and breathe by yourself."
      - "Tell the doctor if food ever gets stuck, or if you have bled from the stomach."
    team:
      - "Your team will tell you which way they use."
    grade: composed

  - id: blood-thinners
    phase: preparation
    title: "Your blood thinners"
    steps: [prep-drugs, prep-heparin]
    text:
      - "Blood thinners make clots less likely. No rule fits all: a pause can cause a clot, and going on can cause a bleed."
      - text: "One brochure says: stop a blood thinner only on the day your team names."
        grade: checked
        sources: [Cottage]
    team:
      - "Your team will tell you what to take, and until when. Ask for it on paper."
    grade: composed

  - id: tests-before
    phase: preparation
    title: "Tests before the day"
    steps: [prep-labs]
    text:
      - "Blood is taken to check your kidneys, your red cells and how well it clots. A heart tracing shows your rhythm. A dentist may look at your teeth."
      - "If you have a cold, a fever or a sore tooth, let the team know."
    team:
      - "Your team will tell you where to go."
    grade: composed

  - id: what-may-go-wrong
    phase: preparation
    title: "What may go wrong"
    steps: [prep-consent]
    text:
      - text: "In newer data from the United States, about 3 in 100 had a bleed. Fewer than 1 in 100 had a stroke. About 2 in 100 died."
        grade: checked
        sources: [NIS2019]
      - text: "In one trial, 15 in 100 had a serious problem soon after a clip, and 55 in 100 after surgery."
        grade: checked
        sources: [Baldus2024]
    team:
      - "Your team will tell you its own results."
    grade: composed

  - id: if-the-clip-fails
    phase: preparation
    title: "If it does not work"
    steps: [prep-consent]
    text:
      - "The clip may let go of one flap, or the leak may stay. Now and then no clip can be placed, or surgery is needed."
      - "Blood may collect around the heart. The team watches for it all the time and can drain it."
    team:
      - "Your team will tell you what raises or lowers your risk."
    grade: composed

  - id: saying-yes
    phase: preparation
    title: "Saying yes, or no"
    steps: [prep-consent]
    text:
      - "Nothing is done without your consent. A doctor explains what is planned and what the other choices are."
      - "Good questions are: What do you hope for in my case? What if we wait? How often do you do this?"
      - "You may say no, and you may change your mind."
    grade: composed

  - id: evening-before
    phase: preparation
    title: "The evening before"
    steps: [prep-infection, prep-access]
    text:
      - text: "Brochures ask people to wash with the soap that the hospital gives them, and to bring a list of their tablets."
        grade: checked
        sources: [Ottawa, Cottage, Abbott-patient]
      - "They often say to eat and drink nothing from midnight. Some centers allow water for longer. If you have diabetes, ask."
    team:
      - "Your team will tell you your times, and which tablets to take."
    grade: composed

  - id: the-team-asks
    phase: preparation
    title: "Why you are asked so often"
    steps: [prep-sign-in, prep-roles, prep-equipment, prep-baseline, prep-time-out]
    text:
      - "On the day you will be asked your name more than once, and about allergies (metal too), tablets and your last meal."
      - "Nobody has lost your papers. The team reads a list aloud, as pilots do, and stops if one answer is open."
      - "Speak up if something sounds wrong."
    grade: composed

  - id: for-companions
    phase: preparation
    title: "If you came with somebody"
    steps: [prep-roles]
    text:
      - "You can help. Write down questions, and listen with two more ears. Bring glasses, a hearing aid and the list of tablets."
      - "Leave a number at which you can be called. Somebody should be there for the way home."
    team:
      - "Your team will tell you where you can wait, and who calls you."
    grade: composed

  # In the procedure room
  - id: the-way-in
    phase: intervention
    title: "The way in"
    steps: [intv-access, intv-tenting, intv-height, intv-puncture, intv-heparin, intv-guide]
    figure: visit-way
    text:
      - text: "In most cases the chest is not opened. A soft tube goes into a vein in the groin."
        grade: checked
        sources: [EIJ-Tools]
      - "In the heart the doctor makes a tiny hole in the wall between the upper rooms. Through it the tube comes to the valve."
    grade: composed

  - id: steering-the-clip
    phase: intervention
    title: "Steering the clip"
    steps: [intv-device, intv-deliver, intv-steer, intv-perpendicular, intv-cross]
    text:
      - "The clip sits closed at the tip of a second tube. Above the valve the doctor turns the tip until it points at the leak. Then it goes through the valve."
      - "Your heart beats all the time. A heart-lung machine is not normally used."
    grade: composed

  - id: taking-hold
    phase: intervention
    title: "Taking hold of the flaps"
    steps: [intv-grasp, intv-insertion, intv-close]
    figure: visit-clip
    text:
      - "The open clip is pulled back until both flaps lie on its arms. Small grips hold them."
      - "If a flap is not well inside, they try again. Then the arms close, and the leak gets smaller."
    grade: composed

  - id: before-letting-go
    phase: intervention
    title: "Before letting go"
    steps: [intv-assess, intv-decide, intv-release, intv-second-clip]
    text:
      - "The clip is still on its tube. In most cases it can be opened, moved or taken out now."
      - "The team asks two things. Is the leak small enough? Is the door wide enough? If both are fine, the clip is let go and stays for life."
      - "Sometimes a second clip is put beside it."
    grade: composed

  - id: finishing
    phase: intervention
    title: "Finishing"
    steps: [intv-withdraw, intv-sign-out]
    text:
      - "The tubes come out. A stitch or a small device closes the vein."
      - text: "The tiny hole in the wall of the heart stays open for months in many people."
        grade: checked
        sources: [Schueler2015, SciRep2021, Paukovitsch2021, Chao2023]
      - "Later scans look at it. Whether to close it is decided for each person."
      - text: "One brochure says that it all takes 1 to 3 hours."
        grade: checked
        sources: [Abbott-patient]
    grade: composed

  # What is checked
  - id: waking-up
    phase: checks
    title: "Waking up"
    steps: [check-brain, check-groin]
    text:
      - "A nurse asks you to smile, lift both arms and speak, to see that the brain is well."
      - text: "You lie with your legs straight. In one program that takes 2 to 4 hours."
        grade: checked
        sources: [Ottawa]
      - "Tell the nurse at once if the groin feels wet or tight, or if your back or chest hurts."
    grade: composed

  - id: how-much-leak
    phase: checks
    title: "How much leak is left"
    steps: [check-mr, check-gradient, check-clip]
    text:
      - "While you are still on the table, the echo answers three things. How much leak is left? Is the door wide enough? Does the clip hold both flaps?"
      - "A small leak that stays is often accepted."
      - "The picture tells about the leak. How you feel is another matter."
    grade: composed

  - id: the-team-watches
    phase: checks
    title: "What the team watches"
    steps: [check-hemodynamics, check-effusion, check-low-output]
    text:
      - "In the first hours a nurse comes often. Wires on your chest show each heartbeat. A cuff or a thin line shows your blood pressure."
      - "The team looks for blood around the heart, a new rhythm, or a weaker heart."
      - "There may be beeps. You can always ask what a sound means."
    grade: composed

  - id: the-next-day
    phase: checks
    title: "The next day"
    steps: [check-ward, check-success]
    text:
      - text: "In one program you have another echo the next day, through the chest, and a heart tracing, an X-ray and blood tests."
        grade: checked
        sources: [Ottawa]
      - "If there is a stitch in the groin, it comes out. You get up with help first, then alone."
    team:
      - "Your team will tell you the result."
    grade: composed

  # Going home and after
  - id: going-home
    phase: follow-up
    title: "Going home"
    steps: [follow-discharge]
    text:
      - text: "Many people stay 1 or 2 nights. In one program it was 1 to 7 days. To stay longer does not mean that something went wrong."
        grade: checked
        sources: [Abbott-patient, Ottawa]
      - "Before you leave, ask for four things on paper: your tablets, your next visits, your implant card, and the number to call."
    grade: composed

  - id: when-to-call-an-ambulance
    phase: follow-up
    title: "When to call an ambulance"
    steps: [follow-symptoms]
    number: ambulance
    text:
      - text: "Call an ambulance at once if you have chest pain, if you faint, or if you suddenly cannot get your breath."
        grade: checked
        sources: [HerzschwaecheInfo]
      - text: "Call one too if your face drops, an arm goes weak or your speech is slurred."
        grade: checked
        sources: [BMJ-stroke]
      - "A leg that is cold or numb needs help as fast."
      - "Better too early than too late."
    grade: composed

  - id: if-the-groin-bleeds
    phase: follow-up
    title: "If the groin bleeds"
    steps: [follow-symptoms]
    number: ambulance
    text:
      - text: "If your groin bleeds, lie flat. Let somebody press hard on the spot for 10 minutes without looking. If it still bleeds, call an ambulance and keep pressing until help comes."
        grade: checked
        sources: [Sussex]
      - text: "A bruise for up to 2 weeks is normal, and so is a small lump for up to 6 weeks."
        grade: checked
        sources: [Sussex]
    grade: composed

  - id: when-to-call
    phase: follow-up
    title: "When to call your team"
    steps: [follow-symptoms]
    number: team
    text:
      - text: "Call the same day if you get more short of breath, if your legs swell, if your heart races, or if you have a fever."
        grade: checked
        sources: [HerzschwaecheInfo]
      - text: "Call also if your stools are black."
        grade: checked
        sources: [HealthLinkBC]
      - text: "Call if you gain more than 2 kilograms (over 4 pounds) in 3 days."
        grade: checked
        sources: [Herzstiftung]
    team:
      - "Your team will tell you its own limit."
    grade: composed

  - id: the-first-weeks
    phase: follow-up
    title: "The first weeks"
    steps: [follow-rehab]
    text:
      - text: "One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
        grade: checked
        sources: [Ottawa]
      - text: "A brochure says that people go back to their usual activity in 1 to 2 weeks."
        grade: checked
        sources: [Abbott-patient]
      - "Walking is a good start. Go a little further each day."
    team:
      - "Your team will tell you what holds for you."
    grade: composed

  - id: salt-weight-drink
    phase: follow-up
    title: "Salt, weight and drink"
    steps: [follow-hf-therapy]
    text:
      - text: "Many people with a weak heart weigh themselves each morning, after the toilet, before breakfast, in the same clothes."
        grade: checked
        sources: [Herzstiftung]
      - text: "Hospitals advise no added salt and no salty food."
        grade: checked
        sources: [Bellvitge]
      - "How much to drink differs from place to place."
    team:
      - "Your team will tell you how much salt and drink is right for you."
    grade: composed

  - id: your-tablets
    phase: follow-up
    title: "Your tablets after the clip"
    steps: [follow-antithrombotic, follow-hf-therapy]
    text:
      - "Clots can form near a new clip. Tablets make this less likely."
      - text: "Many people take one or two of these for some weeks or months."
        grade: checked
        sources: [Ausbuettel2022]
      - "If you feel well or feel sick from them, ask first. Nobody should stop a tablet without asking."
    team:
      - "Your team will tell you which tablets, and for how long."
    grade: composed

  - id: later-scans
    phase: follow-up
    title: "Scans and visits later"
    steps: [follow-echo]
    text:
      - text: "In many places the echo is done again after about 1 month and about 6 months."
        grade: checked
        sources: [Ottawa, ACC-COAPTecho]
      - "Go even if you feel well. A leak can come back without a sign at first. Say what you can do now that you could not do before."
    team:
      - "Your team will tell you the dates."
    grade: composed

  - id: teeth-and-fever
    phase: follow-up
    title: "Teeth, skin and fever"
    steps: [follow-endocarditis]
    text:
      - "Germs in the blood can settle on a clip. This is rare, but serious. Brush well, see the dentist, and take care with cuts."
      - "Tell the dentist about your clip. If you have a fever, call before you take an antibiotic."
    team:
      - "Your team will tell you if you need a dose before the dentist."
    grade: composed

  - id: magnetic-scans
    phase: follow-up
    title: "Magnetic scans"
    steps: [follow-mri]
    text:
      - text: "A magnetic scan (MRI) is usually possible with a clip. A guideline from the Netherlands allows it on the common scanners."
        grade: checked
        sources: [Hofman2021]
      - "Show your implant card first, and tell them about every other device in your body."
    team:
      - "Your team will tell you where to get a new card."
    grade: composed

  - id: travel-and-work
    phase: follow-up
    title: "Driving, work, sport and travel"
    steps: [follow-rehab]
    text:
      - "How soon you can drive, work, swim or fly is different for each person. It depends on your heart, your groin and your job. Ask before you leave."
      - "For driving, your country has rules."
      - "When you travel, keep your card and your tablets with you."
    grade: composed

  - id: if-the-leak-returns
    phase: follow-up
    title: "If the leak comes back"
    steps: [follow-recurrence]
    text:
      - "A leak can come back. The heart may grow wider, or the clip may come loose."
      - text: "In one study that was so in 16 of 63 people in the first year."
        grade: checked
        sources: [Toggweiler2014]
      - "More tablets, another clip or an operation may help."
      - "New shortness of breath is a reason to call."
    grade: composed

  - id: living-with-it
    phase: follow-up
    title: "Living with the clip"
    steps: [follow-life]
    text:
      - "The clip stays for life. You cannot feel it. How long it helps depends on your heart muscle, your rhythm, your kidneys and your lungs."
      - "Keep up your visits, your tablets and your walks. Carry your card."
    team:
      - "Your team will tell you the plan for the next year."
    grade: composed

questions:
  - id: same-as-surgery
    question: Is it the same as heart surgery?
    answer:
      - "No. A thin tube goes in through a vein in the groin. Surgery opens the chest and mends the valve by hand."
      - "They differ in how long it takes to get well, and in which valves they can treat."
    grade: composed
  - id: will-i-be-awake
    question: Will I be awake?
    answer:
      - "Mostly not. Many centers put you fully to sleep. Some use sedation, and you sleep lightly."
      - "Your team will tell you what they do."
    grade: composed
  - id: does-it-hurt
    question: Does it hurt?
    answer:
      - "During the procedure mostly not, as you are asleep or drowsy. Later the groin may be sore, and maybe the throat."
      - "Tell the nurse if it hurts. There is medicine for it."
    grade: composed
  - id: how-long-in-hospital
    question: How long will I be in the hospital?
    answer:
      - text: "Often 1 or 2 nights. In older data from the United States, 33% left within 24 hours."
        grade: checked
        sources: [Abbott-patient, NRD-30d]
      - "Some stay longer, for their heart, kidneys, rhythm or groin."
    grade: composed
  - id: how-long-does-it-last
    question: How long does it last?
    answer:
      - "The clip itself stays for life. For some people the leak stays small for years. For others it comes back, mostly in the first year."
      - "No one can tell you a sure number of years."
    grade: composed
  - id: is-it-safe
    question: Is it safe?
    answer:
      - "Every procedure has risks. There can be a bleed, a stroke, an infection or a new heart rhythm."
      - text: "In older data from the United States, about 3 in 100 people died in the hospital; in newer data, about 2 in 100."
        grade: checked
        sources: [NRD-30d, NIS2019]
      - "Your own risk may be lower or higher. Ask your team."
    grade: composed
  - id: need-blood-thinners
    question: Do I need blood thinners?
    answer:
      - "Many people take one or two tablets against clots for some time. If you took a blood thinner before, you may need only that."
      - "Nobody should stop without asking."
    grade: composed
  - id: can-it-be-repeated
    question: Can it be done again?
    answer:
      - "Sometimes. A second clip can be placed beside the first, on the same day or later. Now and then surgery is the better way."
      - "A clip that has been let go cannot be taken out by a tube."
    grade: composed
  - id: what-does-it-cost
    question: What does it cost?
    answer:
      - "That is very different from place to place. No number here would be right for you."
      - "Ask the billing office for an estimate. Ask your insurance what it pays."
    grade: composed
  - id: what-may-i-do-after
    question: What may I do afterward?
    answer:
      - text: "At first the groin has to heal. One hospital asks people to lift nothing over 10 pounds (about 4.5 kilograms) for 5 days."
        grade: checked
        sources: [Ottawa]
      - "Later it is your heart, more than the clip, that sets the limit. Your team will tell you about driving, work and sport."
    grade: composed

words:
  - {id: w-anesthesia, word: Anesthesia, meaning: "Medicine that puts you to sleep so that you feel nothing."}
  - {id: w-antibiotic, word: Antibiotic, meaning: "A drug that kills germs."}
  - {id: w-atrial-fibrillation, word: Atrial fibrillation, meaning: "A heartbeat out of step. The upper rooms of the heart shake and do not squeeze."}
  - {id: w-atrium, word: Atrium, meaning: "An upper room of the heart. It takes in the blood that comes back."}
  - {id: w-blood-thinner, word: Blood thinner, meaning: "A drug that makes clots less likely, and bleeding more likely."}
  - {id: w-catheter, word: Catheter, meaning: "A thin, soft tube that goes through a vein to the heart."}
  - {id: w-clip, word: Clip, meaning: "A small device with two arms. It holds the two flaps of the valve together at the leak."}
  - {id: w-clot, word: Clot, meaning: "A lump of blood that has gone firm."}
  - {id: w-consent, word: Consent, meaning: "Your yes, after all has been explained. You may also say no."}
  - {id: w-echo, word: Echo, meaning: "An ultrasound of the heart. It makes pictures with sound."}
  - {id: w-food-pipe-echo, word: Echo from the food pipe (TEE), meaning: "An echo with a thin probe that is passed through the mouth. It sees the valve from behind."}
  - {id: w-ef, word: Ejection fraction (EF), meaning: "The share of its blood that the lower left room pushes out with each beat, in percent."}
  - {id: w-edge-to-edge, word: Edge-to-edge repair (TEER), meaning: "Joining the edges of the two flaps at the leak. A clip does this."}
  - {id: w-endocarditis, word: Endocarditis, meaning: "Germs that have settled in the heart or on a valve."}
  - {id: w-groin, word: Groin, meaning: "The fold where the leg meets the belly."}
  - {id: w-heart-failure, word: Heart failure, meaning: "The heart pumps less than the body needs. It does not mean that the heart stops."}
  - {id: w-heart-team, word: Heart team, meaning: "The doctors of many kinds who look at your case together."}
  - {id: w-heart-tracing, word: Heart tracing (ECG), meaning: "A record of the heartbeat, made with wires stuck to the skin."}
  - {id: w-heart-lung-machine, word: Heart-lung machine, meaning: "A machine that does the work of heart and lungs during open surgery."}
  - {id: w-implant-card, word: Implant card, meaning: "A card that names your clip and the date. Show it before scans and to new doctors."}
  - {id: w-leaflet, word: Leaflet, meaning: "One of the two flaps of the mitral valve."}
  - {id: w-leak, word: Leak, meaning: "Blood that goes back the wrong way through a valve. Doctors say regurgitation."}
  - {id: w-magnetic-scan, word: Magnetic scan (MRI), meaning: "Pictures made with a strong magnet."}
  - {id: w-mitraclip, word: MitraClip, meaning: "The name of one kind of clip. There are others."}
  - {id: w-mitral-valve, word: Mitral valve, meaning: "The door between the two left rooms of the heart."}
  - {id: w-mr, word: Mitral regurgitation (MR), meaning: "The doctors' words for a leak of the mitral valve."}
  - {id: w-murmur, word: Murmur, meaning: "A sound of blood in the heart, heard through a tube on the chest."}
  - {id: w-nyha, word: NYHA class, meaning: "How much a weak heart limits you. The first class is not at all, the fourth is even at rest."}
  - {id: w-pacemaker, word: Pacemaker, meaning: "A small box under the skin that helps the heart to beat in time."}
  - {id: w-probe, word: Probe, meaning: "The part of an echo machine that touches you."}
  - {id: w-risk, word: Risk, meaning: "How likely it is that something bad happens."}
  - {id: w-sedation, word: Sedation, meaning: "Medicine that makes you very drowsy while you still breathe by yourself."}
  - {id: w-septum, word: Septum, meaning: "The wall between the right and left side of the heart."}
  - {id: w-stroke, word: Stroke, meaning: "Harm to the brain when its blood is cut off. The face, an arm or the speech may fail."}
  - {id: w-surgeon, word: Surgeon, meaning: "A doctor who operates."}
  - {id: w-ultrasound, word: Ultrasound, meaning: "Sound too high to hear. It can show what is inside the body."}
  - {id: w-valve, word: Valve, meaning: "A door for blood that opens one way."}
  - {id: w-vein, word: Vein, meaning: "A vessel that takes blood back to the heart."}
  - {id: w-ventricle, word: Ventricle, meaning: "A lower room of the heart. It pumps the blood out."}

"""###
            ]),
    ]
}
