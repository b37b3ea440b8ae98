import ClipLab
import Screens
import TerminalCore

/// The septum as its three views show it; each hides what the others show.
extension LabPictures {
    /// Superior above: the roof, the fossa, the lower rim.
    var bicaval: Picture {
        let septum = lab.anatomy.septum
        var picture = Picture(across: -18...18, up: septum.lowRim - 6...septum.roof + 6)
        let wall = Canvas.Pen(.figure, mark: ".")
        picture.draw([.init(-16, septum.roof + 3), .init(0, septum.roof), .init(16, septum.roof + 2)], wall)
        picture.draw([.init(-16, septum.lowRim - 3), .init(0, septum.lowRim), .init(16, septum.lowRim - 3)], wall)
        drawSeptum(&picture, septum.lowRim, septum.roof, at: look?.superior)
        picture.write("SVC", at: .init(-14, septum.roof - 1))
        picture.write("IVC", at: .init(-14, septum.lowRim + 1))
        picture.write("LA", at: .init(12, septum.roof - 4))
        picture.write("RA", at: .init(-9, 0))
        return picture
    }

    /// Anterior right: the aorta; the back wall left.
    var shortAxis: Picture {
        let septum = lab.anatomy.septum
        var picture = Picture(across: septum.backWall - 4...septum.aorta + 14, up: -12...12)
        let wall = Canvas.Pen(.figure, mark: ".")
        picture.draw(ellipse(6, 6).map { .init($0.x + septum.aorta + 7, $0.y + 2) }, wall)
        picture.draw([.init(septum.backWall, 10), .init(septum.backWall - 1, 0), .init(septum.backWall, -10)], wall)
        picture.draw([.init(septum.backWall, 0), .init(septum.aorta, 0)], Canvas.Pen(.leaflet, mark: "-"))
        drawNeedle(&picture, look?.anterior.map { .init($0, 0) }, from: .init(-4, 11))
        picture.write("Ao", at: .init(septum.aorta + 7, 2))
        picture.write("back", at: .init(septum.backWall + 2, -8))
        picture.write("RA", at: .init(-2, 9))
        picture.write("LA", at: .init(-2, -8))
        return picture
    }

    /// The height over the annulus and nothing else.
    var fourChamber: Picture {
        var picture = Picture(across: -24...24, up: -8...60)
        let wall = Canvas.Pen(.figure, mark: ".")
        picture.draw([.init(-22, 0), .init(22, 0)], Canvas.Pen(.leaflet, mark: "-"))
        picture.draw([.init(-4, 0), .init(-6, 30), .init(-2, 58)], wall)
        picture.draw([.init(22, 0), .init(23, 30), .init(18, 56), .init(-2, 58)], wall)
        if let height = look?.height {
            drawNeedle(&picture, .init(-5, height), from: .init(-22, height + 4))
            picture.draw([.init(6, 0), .init(6, height)], Canvas.Pen(isOld ? .rule : .device, isDashed: true, mark: ":"))
            picture.write(StyledText("\(Int(height.rounded())) mm", .device), at: .init(12, height / 2))
        }
        picture.write("annulus", at: .init(12, -5))
        picture.write("LA", at: .init(14, 45))
        picture.write("RA", at: .init(-16, 45))
        return picture
    }

    private func drawSeptum(_ picture: inout Picture, _ low: Double, _ high: Double, at tent: Double?) {
        let pen = Canvas.Pen(.leaflet, mark: "|")
        guard let tent else { return picture.draw([.init(0, low), .init(0, high)], pen) }
        picture.draw([.init(0, low), .init(0, tent - 3), .init(4, tent), .init(0, tent + 3), .init(0, high)], pen)
        drawNeedle(&picture, .init(4, tent), from: .init(-16, tent - 6))
    }

    private func drawNeedle(_ picture: inout Picture, _ tip: Picture.Point?, from start: Picture.Point) {
        guard let tip else { return }
        picture.draw([start, tip], Canvas.Pen(isOld ? .rule : .device, width: 2, mark: "#"))
    }
}
