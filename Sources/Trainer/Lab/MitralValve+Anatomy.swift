import ClipLab
import Hemodynamics
import VitalSigns

extension MitralValve {
    /// The valve of a patient of the clip lab, without clips.
    public init(_ anatomy: Anatomy) throws(OutOfRange) {
        var bells: [GapShape.Bell] = []
        for bell in anatomy.gap {
            bells.append(
                try GapShape.Bell(weight: bell.weight, center: bell.center, scale: bell.scale, power: bell.power))
        }
        try self.init(
            width: anatomy.lineLength, openArea: OrificeArea(squareCentimeters: anatomy.openArea),
            leakArea: OrificeArea(squareCentimeters: anatomy.regurgitantArea), gap: GapShape(bells))
    }
}

extension Clip {
    /// A clip of the lab as the circulation meets it.
    public init(_ clip: LabClip) throws(OutOfRange) {
        try self.init(
            ClipModel(clip.size), at: clip.x, graspQuality: clip.quality, isAttached: clip.isAttached, tear: clip.tear)
    }
}

extension ClipModel {
    /// The same size by the circulation's name.
    init(_ size: ClipSize) {
        self =
            switch size {
            case .nt: .nt
            case .ntw: .ntw
            case .xt: .xt
            case .xtw: .xtw
            }
    }
}
