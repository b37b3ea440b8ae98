import Screens

/// Pages that are turned sheet by sheet.
extension TrainerState {
    /// Moves the focus among the lines of the sheet in front, or turns the sheet; false for a page that is scrolled.
    mutating func turn(_ command: Command, _ page: Page) -> Bool {
        guard let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache) else { return false }
        let stops = sheets.stops[sheets.current]
        let here = page.focus.flatMap { stops.firstIndex(of: $0) }
        switch command {
        case .down:
            let next = here.map { $0 + 1 } ?? 0
            if stops.indices.contains(next) {
                view.focus = stops[next]
            } else if !turn(sheets, to: sheets.current + 1) {
                sayEnd()
            }
        case .up:
            if let here, here > 0 {
                view.focus = stops[here - 1]
            } else if turn(sheets, to: sheets.current - 1), page.focus != nil {
                view.focus = sheets.stops[sheets.current - 1].last
            }
        case .pageDown: turn(sheets, to: sheets.current + 1)
        case .pageUp: turn(sheets, to: sheets.current - 1)
        case .first: turn(sheets, to: 0)
        case .last: turn(sheets, to: sheets.count - 1)
        default: break
        }
        return true
    }

    /// Says what leads on where nothing more is below.
    private mutating func sayEnd() {
        guard !isDepthShown, let step = currentStep.flatMap(procedure.step), let on = keymap.name(of: .readOn) else { return }
        let number = procedure.number(ofStep: step.id)
        message = .notice("End of step \(number). \(on) \(nextThing(at: step).sentence).")
    }

    /// Shows a sheet from its top, without a focus; false when there is none of that number.
    @discardableResult
    mutating func turn(_ sheets: Sheets, to sheet: Int) -> Bool {
        guard let anchor = sheets.anchor(of: sheet), sheet != sheets.current else { return false }
        view = PageView(anchor: anchor)
        return true
    }

    /// The page with the focus where it was on this sheet, and with its count of sheets on narrow screens.
    func turned(_ page: Page, more: (_ hasMore: Bool) -> [(Command, String)]) -> Page {
        var page = page
        page.anchor = view.anchor
        page.focus = page.body.contains { $0.isFocusable && $0.id == view.focus } ? view.focus : nil
        let sheets = page.sheets(in: size, repertoire: repertoire, cache: lineCache)
        page.keys = keyHints(more(sheets?.hasMore ?? false), out: "close")
        return page
    }
}
