/// Something the team does, or asks for.
///
/// Distances are in mm, turns in degrees, times in seconds of the procedure. A negative number is the other way: lateral,
/// posterior, anticlockwise, down.
public enum Act: Hashable, Sendable {
    // Access and blood
    /// Punctures the vein and brings the sheath up.
    case punctureVein
    /// Gives heparin, U.
    case giveHeparin(units: Double)
    /// Gives protamine, mg.
    case giveProtamine(milligrams: Double)
    /// Measures the clotting time (ACT).
    case measureClottingTime
    // Looking
    /// Brings up a view; it stays on.
    case show(View)
    /// Looks for fluid around the heart.
    case checkEffusion
    /// Asks for the breath to be held.
    case holdBreath
    /// Lets the patient be ventilated again.
    case resumeBreathing
    // Septum
    /// Moves the tent that the needle makes in the septum, mm superior and anterior of the fossa's middle.
    case moveTent(superior: Double, anterior: Double)
    /// Pushes the needle through the septum.
    case punctureSeptum
    /// Looks at the pressure at the needle's tip.
    case confirmPlace
    /// Takes the needle back into the right atrium.
    case withdrawNeedle
    // Guide
    /// Advances the guide over the needle's place.
    case insertGuide
    /// Flushes the guide, so that no air is left in it.
    case flushGuide
    /// Takes the guide back into the right atrium for another puncture.
    case pullGuideBack
    // Clip
    /// Loads a clip into the guide.
    case loadClip(ClipSize)
    /// Advances the clip into the left atrium.
    case advanceClip
    /// Moves the clip medial, mm.
    case steerMedial(Double)
    /// Moves the clip anterior, mm.
    case steerAnterior(Double)
    /// Turns the clip clockwise, degrees.
    case rotate(Double)
    /// Moves the clip up, mm.
    case raiseClip(Double)
    /// Takes some of the tilt away.
    case trimTilt
    /// Opens or closes the arms.
    case setArms(Arms)
    /// Takes the clip through the valve.
    case crossValve
    // Grasp
    /// Brings grippers down on the leaflets.
    case lowerGrippers(Grippers)
    /// Raises both grippers.
    case raiseGrippers
    /// Looks at how much of the leaflets lies on the arms, in the view that is on.
    case checkInsertion
    /// Closes the arms to 60 degrees.
    case closeHalf
    /// Closes the clip.
    case closeClip
    /// Tugs at the closed clip.
    case tug
    /// Measures what the clip leaves: regurgitation, gradient, veins, pressure.
    case assessResult
    /// Opens the closed clip again.
    case reopenClip
    /// Releases the clip.
    case releaseClip
    /// Takes the delivery system out after a release.
    case withdrawDevice
    /// Takes the clip back into the atrium.
    case retractClip
    /// Tries to free a clip that chords have caught.
    case freeClip(FreeingManeuver)
    /// Takes the clip out of the patient.
    case removeClip
    // Out
    /// Takes the guide out of the left atrium.
    case withdrawGuide
    /// Looks at the hole in the septum.
    case inspectSeptum
    /// Closes the hole in the septum with an occluder.
    case closeSeptum
    /// Closes the vein: the end.
    case closeVein
    /// Stops the procedure here.
    case stopCase
    /// Lets time pass, s.
    case wait(seconds: Double)
    // Drugs and rescue
    /// Starts a drug.
    case giveDrug(Drug)
    /// Stops a drug that runs.
    case stopDrug(Drug)
    /// Does something about a complication.
    case rescue(RescueMeasure)
}
