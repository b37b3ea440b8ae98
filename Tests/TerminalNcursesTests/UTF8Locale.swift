import Glibc

private let isSet: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil

/// Gives the whole test process the character set that every test of characters expects.
func useUTF8Locale() { precondition(isSet, "the C library has no C.UTF-8") }
