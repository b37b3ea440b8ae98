"""What is proved inside the machine: the console is read from /dev/vcs1, keys come from a keyboard of uinput."""

import fcntl
import os
import re
import select
import socket
import struct
import subprocess
import sys
import time

FIRST_PAGE = "gives information only"

# linux/input-event-codes.h
KEYS = {
    "enter": 28, "backspace": 14, "esc": 1, "up": 103, "down": 108, "home": 102, "f2": 60, "f12": 88, "l": 38, "a": 30, "b": 48,
    "c": 46, "d": 32, "e": 18, "f": 33, "0": 11, "1": 2, "2": 3, "3": 4, "4": 5, "5": 6, "6": 7, "7": 8, "8": 9, "9": 10,
}
EV_SYN, EV_KEY = 0, 1
# linux/uinput.h
UI_SET_EVBIT, UI_SET_KEYBIT, UI_DEV_CREATE = 0x40045564, 0x40045565, 0x5501


class Keyboard:
    """A keyboard that the kernel takes for a real one."""

    def __init__(self):
        subprocess.run(["modprobe", "uinput"], check=False)
        self.device = os.open("/dev/uinput", os.O_WRONLY | os.O_NONBLOCK)
        fcntl.ioctl(self.device, UI_SET_EVBIT, EV_KEY)
        for code in KEYS.values():
            fcntl.ioctl(self.device, UI_SET_KEYBIT, code)
        # struct uinput_user_dev: name, bus, vendor, product, version, then axes that there are none of.
        os.write(self.device, struct.pack("80sHHHHi", b"proof", 3, 1, 1, 1, 0) + bytes(4 * 64 * 4))
        fcntl.ioctl(self.device, UI_DEV_CREATE)
        time.sleep(2)

    def press(self, *names):
        for name in names:
            for value in (1, 0):
                for kind, code, state in ((EV_KEY, KEYS[name], value), (EV_SYN, 0, 0)):
                    os.write(self.device, struct.pack("llHHi", 0, 0, kind, code, state))
            time.sleep(0.15)


def console():
    """The rows of the first console."""
    with open("/dev/vcsa1", "rb") as file:
        rows, columns = struct.unpack("BB", file.read(2))
    with open("/dev/vcs1", "rb") as file:
        text = file.read(rows * columns).decode("latin-1")
    return [text[at * columns:(at + 1) * columns].rstrip() for at in range(rows)]


def cursor_row():
    with open("/dev/vcsa1", "rb") as file:
        _, _, _, row = struct.unpack("BBBB", file.read(4))
    return row


def text():
    return "\n".join(console())


def wait(condition, seconds):
    """Whether something comes true in so many seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.3)
    return False


def words(line):
    return re.findall(r"[A-Za-z]{3,}", line)


failures = 0
begun = time.monotonic()


def prove(name, is_so, detail=""):
    global failures
    if not is_so:
        failures += 1
    why = "" if is_so else f": {detail[-1200:]!r}"
    print(f"PROOF {'passed' if is_so else 'failed'} {name}, {time.monotonic() - begun:.0f} s after the start{why}", flush=True)


def write_over():
    """What a system writes: a line of the kernel, a broadcast, and bytes that nobody asked for."""
    with open("/dev/kmsg", "w") as file:
        file.write("<3>usb 1-2: device descriptor read/64, error -71\n")
    subprocess.run(["wall", "System maintenance tonight at 20:00"], check=False)
    with open("/dev/tty1", "w") as file:
        file.write("\x1b[8;1H[  OK  ] Started something.\r\n[  OK  ] Reached target.")


def heals(keys):
    prove("the first page stands after the boot", wait(lambda: FIRST_PAGE in text(), 120), text())
    time.sleep(3)
    prove("no line of the boot stands on it after a minute", wait(lambda: "OK  ]" not in text(), 66), text())
    whole = text()
    write_over()
    prove("what is written over it is there", text() != whole)
    prove("it is whole again within a minute, with nobody there", wait(lambda: text() == whole, 66), text())
    keys.press("1")
    wait(lambda: text() != whole, 5)
    page = text()
    keys.press("enter")
    wait(lambda: text() != page, 5)
    after = text()
    keys.press("backspace")
    wait(lambda: text() == page, 5)
    write_over()
    prove("what is written over a visitor's page is there", text() != page)
    keys.press("enter")
    prove("it is whole right after the next key", wait(lambda: text() == after, 3), text())
    prove("the first page stands again after the visit", wait(lambda: text() == whole, 40), text())


def journal():
    return subprocess.run(["journalctl", "-u", "teer-kiosk@tty1.service", "-o", "cat"], capture_output=True, text=True).stdout


def type_code(keys, code):
    keys.press("f12")
    wait(lambda: "Staff code" in text(), 5)
    keys.press(*code, "enter")


def code_is_revoked(keys):
    subprocess.run(["teer", "kiosk", "set-code"], input="9999cd\n", text=True, check=True, stdout=subprocess.DEVNULL)
    keys.press("1")
    wait(lambda: FIRST_PAGE not in text(), 5)
    prove("a reset follows the visit", wait(lambda: FIRST_PAGE in text(), 60), text())
    time.sleep(5)
    type_code(keys, "4711ab")
    prove("the old code is refused", wait(lambda: "not the code" in text(), 30), text())
    keys.press("esc")
    time.sleep(3)
    type_code(keys, "9999cd")
    prove("the new one is taken", wait(lambda: "The staff code was typed" in journal(), 30), journal())
    prove("the journal has neither", "9999cd" not in journal() and "4711ab" not in journal())
    prove("the kiosk is started again", wait(lambda: FIRST_PAGE in text(), 30), text())


def drain(descriptor, seconds):
    """What can be read within so many seconds of silence."""
    found = b""
    while select.select([descriptor], [], [], seconds)[0]:
        try:
            part = os.read(descriptor, 4096)
        except OSError:
            break
        if not part:
            break
        found += part
    return found


def walk(keys, listen, is_new_line):
    """60 keys in lines; after each, what was heard or felt, and the line on which the cursor rests."""
    keys.press("home", "f2")
    time.sleep(2)
    listen()
    faults = []
    for at in range(60):
        key = "enter" if at % 7 in (0, 6) else "down"
        keys.press(key)
        time.sleep(0.4)
        found = listen()
        line = console()[cursor_row()]
        print(f"{at} {key}: {found!r}, the cursor rests on {line!r}", flush=True)
        if not is_new_line(found, line):
            faults.append(f"{at} {key}: {found!r}, the cursor rests on {line!r}")
    keys.press("f2")
    return faults


def speaks(keys):
    if subprocess.run(["modprobe", "speakup_soft"], check=False).returncode != 0:
        return prove("speakup can be loaded", False, "no module speakup_soft")
    synth = os.open("/dev/softsynthu", os.O_RDONLY | os.O_NONBLOCK)
    drain(synth, 1)

    def says_it(heard, line):
        return "blank" not in words(heard.lower()) and line != "" and set(words(line)) <= set(words(heard))

    faults = walk(keys, lambda: re.sub(r"\x01[+-]?[0-9]*[a-z]", " ", drain(synth, 0.6).decode("utf-8", "replace")), says_it)
    prove("speakup says the new line, never blank, with 60 keys", not faults, "; ".join(faults[:5]))
    os.close(synth)


class BrailleDisplay:
    """A display of 40 cells that brltty takes for a real one; it is sent what the cells show, as text, whenever that changes."""

    def __init__(self):
        server = socket.create_server(("127.0.0.1", 35752))
        self.reader = subprocess.Popen(
            ["brltty", "-n", "-b", "vr", "-d", "client:127.0.0.1", "-x", "lx", "-s", "no", "-N"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server.settimeout(60)
        self.line, _ = server.accept()
        self.line.setblocking(True)
        self.line.sendall(b"Cells 40\n")
        self.cells = ""

    def read(self):
        sent = drain(self.line.fileno(), 0.6).decode("utf-8", "replace")
        for visual in re.findall(r'^Visual "(.*)"\r?$', sent, re.MULTILINE):
            self.cells = re.sub(r"\\(.)", r"\1", visual).strip()
        return self.cells


def shows_braille(keys):
    display = BrailleDisplay()
    time.sleep(8)  # its own greeting
    faults = walk(keys, display.read, lambda cells, line: cells != "" and cells in line)
    prove("40 cells show the new line, never nothing, with 60 keys", not faults, "; ".join(faults[:5]))
    display.reader.terminate()


def main():
    keys = Keyboard()
    for step in (heals, code_is_revoked, speaks, shows_braille):
        try:
            step(keys)
        except Exception as fault:  # one step that breaks says so, and the next is tried
            prove(step.__name__, False, repr(fault))
    print("PROOF end", flush=True)
    return 1 if failures else 0


sys.exit(main())
