import Content
import StateMachine
import Testing

@testable import Kiosk

@Suite("The kiosk's chart")
struct KioskChartTests {
    static let maps: [KioskMap] = [
        Booth.content.map(hasCode: true), Booth.content.map(hasCode: false),
        Booth.content.map(beginning: .questions, hasCode: true),
        KioskMap(phases: [], hasWalk: true, beginning: .walk, hasCode: true),
        KioskMap(phases: [], hasWalk: true, beginning: .walk, hasCode: false),
    ]

    @Test("has no finding, for visitors and clinicians, with a staff code and without", arguments: maps)
    func findings(_ map: KioskMap) throws {
        let chart = try KioskChart(checking: map)
        #expect(chart.findings().map(\.text) == [])
    }

    /// Everything in front that can be reached from the beginning by any events.
    private static func reachable(_ chart: KioskChart) -> [Snapshot<Visiting>] {
        var found = [chart.start(Visiting.Context()).next]
        var known: Set<[String]> = [found[0].configuration]
        var at = 0
        while at < found.count {
            for event in chart.vocabulary.outside {
                let next = chart.step(found[at], event).next
                if known.insert(next.configuration).inserted { found.append(next) }
            }
            at += 1
        }
        return found
    }

    @Test("leads from everywhere back to the start page, by the one key back alone, until the staff end it")
    func backToStart() {
        let map = KioskMap(
            phases: [.init(id: "p", pages: ["a", "b", "c"]), .init(id: "q", pages: ["d"])], questions: ["x", "y"],
            hasWords: true, hasCode: true)
        let chart = KioskChart(trusting: map)
        let all = Self.reachable(chart)
        #expect(all.count > 50)
        for snapshot in all where !snapshot.contains(.ended) {
            var snapshot = snapshot
            for _ in 0..<10 where !snapshot.contains(.start) { snapshot = chart.step(snapshot, .back).next }
            #expect(snapshot.contains(.start))
        }
    }

    @Test("ends by a right code and by nothing else")
    func end() {
        let map = Booth.content.map(hasCode: true)
        let chart = KioskChart(trusting: map)
        for snapshot in Self.reachable(chart) where snapshot.contains(.code) {
            for event in chart.vocabulary.outside where chart.step(snapshot, event).next.contains(.ended) {
                #expect(event == .right)
                #expect(snapshot.contains(.checking))
            }
        }
    }

    @Test("opens each page of the track on the way from first to last, and counts it")
    func wholeTrack() throws {
        let map = Booth.content.map()
        let chart = KioskChart(trusting: map)
        var snapshot = chart.start(Visiting.Context()).next
        var walked: [String] = []
        var opened = 0
        let first = try #require(map.phases.first)
        var event = KioskEvent.open(.phase(first.id))
        repeat {
            let step = chart.step(snapshot, event)
            snapshot = step.next
            opened += step.effects.count { $0 == .pageOpened }
            if case .page(let id)? = snapshot.leaves(in: .screens).first { walked.append(id) }
            event = .next
        } while !snapshot.contains(.start)
        #expect(walked == map.pages)
        #expect(opened == map.pages.count)
    }
}
