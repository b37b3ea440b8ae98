"""Changes of a pack's files: of their bytes, of their lines, of their numbers."""

import re

TOKENS = [
    b"[", b"]", b"{", b"}", b":", b": ", b"- ", b",", b"&a ", b"*a", b"!", b"!!str ", b"|\n", b">-\n", b"'", b'"', b"%", b"@",
    b"`", b"#", b" #", b"\t", b"\n", b" ", b"\\", b"\x1b[31m", b"\x00", b"\xff", b"\xc2\x9b", b"\xe2\x80\xae", b"\xe2\x80\x8b",
    b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf", b"---\n", b"...\n", b"<<: ", b"? ", b"~", b"null",
    b"true", b"0x1F", b"1e999", b"-1", b"9223372036854775808", b"99999999999999999999", b".nan", b"\r", b"\r\n",
    b"\xe2\x80\xa8", b"\xc2\x85", b"e\xcc\x81" * 30, b"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9", b"../../etc/passwd",
    b"/etc/passwd", b"x" * 9000, b"[" * 300,
]
VALUES = [
    b"", b"~", b"[]", b"{}", b"[[]]", b"[{}]", b"{a: b}", b'"', b"'x", b"5", b"-5", b"1.5", b"true", b'""', b'" "', b"x",
    b"[x]", b"[1, 2]", b'"\\e[31m"', b'"\\0"', b'"\\u202e"', b'"\\x9b"', b'"\\uFEFF"', b'"\\ud800"', b'"\\U00110000"',
    b"../x.yaml", b"/dev/zero", b"a" * 300, b'"' + b"w " * 3000 + b'"', b"|", b">", b"&x 1", b"*x", b"!!binary x",
    b"9999999999999999999999", b"0b1", b"1e400", b"2026-01-01", b'"%s%n%d"', b"\xef\xbc\xa1", b"\xe4\xbd\xa0\xe5\xa5\xbd" * 40,
]
NUMBERS = [
    b"0", b"1", b"-1", b"72", b"18", b"0.5", b"1e3", b"9999", b"10000", b"1e6", b"1e17", b"9.2e18", b"-9.2e18", b"1e19",
    b"4000000000", b"9223372036854775807", b"0.0001", b"1e-300", b"71.999", b"17.999", b"360", b"-360", b"1e300",
]
KEYS = [b"id", b"steps", b"text", b"grade", b"phase", b"xyzzy", b"title", b"", b'"a b"', b"[x]"]
STRAY_LINES = [
    b"---", b"...", b"%YAML 1.2", b"\t", b"\tx: 1", b"# \x1b[2J", b"<<: *x", b"? x", b"- -  - - x", b"x:", b":", b"-",
]
KEY = re.compile(rb"^(\s*(?:- )?)(\{?)([a-z-]+): ?(.*)$")
NUMBER = re.compile(rb"-?\d+(\.\d+)?")


def bytes_changed(source, chance):
    """One to sixteen changes wherever they fall."""
    text = bytearray(source)
    for _ in range(chance.choice([1, 1, 1, 2, 4, 16])):
        text = text or bytearray(b"x")
        at = chance.randrange(len(text))
        kind = chance.randrange(9)
        if kind == 0:
            text[at] = chance.randrange(256)
        elif kind == 1:
            text[at] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del text[at : at + chance.choice([1, 1, 2, 10, 100, 1000])]
        elif kind == 3:
            text[at:at] = chance.choice(TOKENS)
        elif kind == 4:
            text[at:at] = chance.randbytes(chance.choice([1, 2, 8, 64]))
        elif kind == 5:
            other = chance.randrange(len(text))
            text[at:at] = text[other : other + chance.choice([1, 10, 100, 2000])]
        elif kind == 6:
            text = text[:at]
        elif kind == 7:
            text = text[at:]
        else:
            text[at : at + 1] = chance.choice(TOKENS)
    return bytes(text)


def lines_changed(source, chance):
    """One to three mistakes as an author makes them: a line lost, doubled or indented, a key, a value, a name, a number."""
    lines = source.split(b"\n")
    for _ in range(chance.choice([1, 1, 1, 1, 2, 3])):
        lines = lines or [b""]
        at = chance.randrange(len(lines))
        chance.choice(MISTAKES)(lines, at, chance)
    return b"\n".join(lines)


def lose(lines, at, chance):
    del lines[at]


def double(lines, at, chance):
    lines.insert(at, lines[at])


def swap(lines, at, chance):
    other = chance.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


def indent(lines, at, chance):
    lines[at] = b" " * chance.randrange(1, 6) + lines[at]


def outdent(lines, at, chance):
    lines[at] = lines[at][chance.randrange(1, 5) :]


def other_value(lines, at, chance):
    if found := KEY.match(lines[at]):
        lines[at] = found[1] + found[2] + found[3] + b": " + chance.choice(VALUES)


def other_key(lines, at, chance):
    if found := KEY.match(lines[at]):
        lines[at] = found[1] + found[2] + chance.choice(KEYS) + b": " + found[4]


def swap_words(lines, at, chance):
    words = lines[at].split(b" ")
    first, second = chance.randrange(len(words)), chance.randrange(len(words))
    words[first], words[second] = words[second], words[first]
    lines[at] = b" ".join(words)


def other_name(lines, at, chance):
    if names := re.findall(rb"[a-z]+-[a-z-]+", lines[at]):
        new = chance.choice([b"nope-nope", chance.choice(names), b"eval-mechanism", b"q01"])
        lines[at] = lines[at].replace(chance.choice(names), new, 1)


def move_block(lines, at, chance):
    end = min(len(lines), at + chance.randrange(1, 20))
    block = lines[at:end]
    del lines[at:end]
    place = chance.randrange(len(lines) + 1)
    lines[place:place] = block


def repeat_block(lines, at, chance):
    end = min(len(lines), at + chance.randrange(1, 12))
    lines[end:end] = lines[at:end] * chance.choice([1, 2, 50, 400])


def stray_line(lines, at, chance):
    lines.insert(at, chance.choice(STRAY_LINES))


def other_number(lines, at, chance):
    if found := list(NUMBER.finditer(lines[at])):
        number = chance.choice(found)
        lines[at] = lines[at][: number.start()] + chance.choice(NUMBERS) + lines[at][number.end() :]


MISTAKES = [
    lose, double, swap, indent, outdent, other_value, other_key, swap_words, other_name, move_block, repeat_block, stray_line,
    other_number,
]


def figure_changed(source, chance):
    """Other numbers in a few lines of a file of figures; most of such packs still pass the check."""
    lines = source.split(b"\n")
    for _ in range(chance.choice([1, 2, 4, 8, 20])):
        other_number(lines, chance.randrange(len(lines)), chance)
    return b"\n".join(lines)


def text_changed(source, chance):
    """Longer and shorter words, more and fewer texts, other letters in a few lines; most of such packs pass the check."""
    lines = source.split(b"\n")
    for _ in range(chance.choice([1, 2, 4, 8, 20])):
        at = chance.randrange(len(lines))
        if b'"' not in lines[at]:
            continue
        kind = chance.randrange(5)
        if kind == 0:
            word = chance.choice([b"a", b"W" * 60, b"mitral" * 5])
            lines[at] = re.sub(rb"[A-Za-z]{4,}", word, lines[at], count=1)
        elif kind == 1 and re.match(rb"\s+- \"", lines[at]):
            lines[at:at] = [lines[at]] * chance.choice([1, 5, 30])
        elif kind == 2 and re.match(rb"\s+- \"", lines[at]):
            del lines[at]
        elif kind == 3:
            lines[at] = lines[at].replace(b" ", b"  ", 3)
        else:
            lines[at] = lines[at].replace(b"e", chance.choice("é≥°µ→").encode(), 2)
    return b"\n".join(lines)
