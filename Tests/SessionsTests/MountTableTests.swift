import Testing

@testable import Sessions

@Suite("The table of mounts")
struct MountTableTests {
    private let table = MountTable(
        """
        22 27 0:21 / /proc rw,relatime - proc proc rw
        27 1 254:0 / / rw,relatime shared:1 master:2 - ext4 /dev/root rw
        90 27 0:58 / /home rw,relatime shared:30 - nfs4 server:/home rw,vers=4.2
        91 27 0:59 / /media/share\\040one rw - cifs //server/share rw
        92 27 259:1048577 / /odd rw - fuse.sshfs me@there:/ rw
        broken
        """)

    @Test(
        "Tells another machine's disk from this one's",
        arguments: [(0xFE00, false), (0x3A, true), (0x3B, true), (0x0000_0001_0001_0301, true), (0x99, false)] as [(UInt, Bool)]
    )
    func remote(device: UInt, isRemote: Bool) {
        #expect(table.isRemote(device) == isRemote)
    }

    @Test("The system's own table names the file system of this machine's root or knows nothing of it")
    func current() {
        #expect(MountTable("").isRemote(1) == false)
        #expect(MountTable.current.type(of: .max) == nil)
    }
}
