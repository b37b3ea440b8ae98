import Glibc

/// The end of the program, with a status.
enum Exit {
    static func now(_ status: Int32) -> Never { exit(status) }
}
