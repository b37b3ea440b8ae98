/// All numbers of the model in one value that the model is handed, so that each can be changed.
///
/// [T] marks a teaching assumption: chosen so that the lesson comes out, with no published source.
public struct LabConstants: Hashable, Sendable {
    /// Of the transseptal puncture.
    public var septum = SeptumConstants()
    /// Of guide and delivery system.
    public var steering = SteeringConstants()
    /// Of the grasp.
    public var grasp = GraspConstants()
    /// Of tears by grasping again.
    public var tears = TearConstants()
    /// Of detachment within 30 days.
    public var detachment = DetachmentConstants()
    /// Of chords that catch the clip.
    public var chords = ChordConstants()
    /// Of the views.
    public var views = ViewConstants()
    /// Of blood and clotting.
    public var blood = BloodConstants()
    /// Of drugs and anesthesia.
    public var drugs = DrugConstants()
    /// Of complications.
    public var complications = ComplicationConstants()
    /// What acts cost in time and x-ray.
    public var costs = ActCosts()
    /// Of the marks.
    public var marks = MarkConstants()

    /// The constants of the teaching model.
    public init() {}
}
