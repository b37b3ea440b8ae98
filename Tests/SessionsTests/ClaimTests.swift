import Foundation
import Testing

@testable import Sessions

@Suite("Claims on a walk")
struct ClaimTests {
    @Test("A walk that one program goes on with is free to no other, until that one leaves it or ends")
    func exclusive() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 2)
        var first: SessionStore? = try lab.open()
        let second = try lab.open()
        #expect(first?.claim("walk-0") == true)
        #expect(first?.claim("walk-0") == true)
        #expect(second.claim("walk-0") == false)
        #expect(second.claim("walk-1"))
        #expect(first?.claim("walk-1") == false)
        #expect(second.claim("walk-0") == false)
        first = nil
        #expect(second.claim("walk-0"))
        #expect(try lab.open().claim("walk-1"))
        second.close()
        #expect(try lab.open().claim("walk-0"))
    }

    @Test("Asking whether another program has a walk takes nothing")
    func asking() throws {
        let lab = try StoreLab()
        try lab.fill(walks: 2)
        let (here, there) = (try lab.open(), try lab.open())
        #expect(!there.isClaimedElsewhere("walk-0"))
        #expect(here.claim("walk-0"))
        #expect(there.isClaimedElsewhere("walk-0") && !there.isClaimedElsewhere("walk-1"))
        #expect(!here.isClaimedElsewhere("walk-0"))
        here.release()
        #expect(!there.isClaimedElsewhere("walk-0"))
    }

    @Test("Beginning a walk claims it")
    func begins() throws {
        let lab = try StoreLab()
        let (here, there) = (try lab.open(), try lab.open())
        try here.begin(.sample("walk"))
        #expect(there.claim("walk") == false)
        try here.begin(.sample("next"))
        #expect(there.claim("walk"))
    }

    @Test("However many walks are claimed, one empty file tells")
    func noPile() throws {
        let lab = try StoreLab()
        let store = try lab.open()
        for walk in 0..<50 { try store.begin(.sample("walk-\(walk)")) }
        store.close()
        #expect(lab.names == ["records.db", "records.db.claims"])
        #expect(FileManager.default.contents(atPath: lab.path + ".claims")?.isEmpty == true)
    }

    @Test("A walk that the store does not know can be held by nobody")
    func unknown() throws {
        let lab = try StoreLab()
        #expect(try lab.open().claim("nobody's"))
    }
}
