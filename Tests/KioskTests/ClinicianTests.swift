import TerminalCore
import Testing

@testable import Kiosk

@Suite("The kiosk with the clinician's walk")
struct ClinicianTests {
    @Test("It walks freely, and what would leave, keep or stop is not offered")
    func offers() {
        let booth = Booth(clinician: "80x40")
        #expect(!booth.text.contains("Leave"))
        #expect(!booth.text.contains("Settings"))
        booth.press("enter")
        #expect(booth.text.contains("step 1 of 16"))
        #expect(booth.text.contains("(free)"))
        for key in ["q", "f10", "ctrl-z", "ctrl-c", "e", "comma", "t"] {
            booth.press(key)
            #expect(booth.ending == nil)
            #expect(booth.text.contains("step 1 of 16"), "\(key)")
        }
    }

    @Test("A search is made and forgotten with the visit; the staff code ends it")
    func search() {
        let booth = Booth(clinician: "80x24")
        booth.press("/")
        booth.type("heparin")
        booth.press("enter")
        #expect(booth.text.contains("heparin"))
        booth.wait(milliseconds: 151_000)
        #expect(booth.resets == 1)
        #expect(!booth.text.contains("heparin"))
        booth.press("f12")
        booth.type(Booth.code)
        booth.press("enter")
        #expect(booth.ending == .left)
    }

    @Test("The key that the first page names changes to lines and back, and so does the line beside it")
    func lines() throws {
        let booth = Booth(clinician: "80x40")
        #expect(booth.text.contains("F2"))
        booth.press("f2")
        #expect(booth.state.isSpoken)
        #expect(booth.say().contains { $0.contains("Plain lines") })
        booth.press("f2")
        #expect(!booth.state.isSpoken)
        for _ in 0..<20 where booth.page.focus != "home.linear" { booth.press("down") }
        booth.press("enter")
        #expect(booth.state.isSpoken)
        #expect(booth.world.shows == [true, false, true])
    }

    @Test("Help lies over the walk and is closed by the key that closes everything")
    func help() {
        let booth = Booth(clinician: "80x24")
        booth.press("enter ?")
        #expect(booth.text.contains("The keys"))
        booth.press("q")
        #expect(booth.text.contains("step 1 of 16"))
    }
}
