"""Runs a command from a small process, so that the peak of its memory is its own.

    measured.py FILE COMMAND ARGUMENTS...

Writes "PEAK-KIB CPU-MS WALL-MS" to FILE and ends as the command did.
"""
import os
import resource
import sys
import time

start = time.monotonic()
child = os.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
_, status = os.waitpid(child, 0)
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    file.write(f"{used.ru_maxrss} {(used.ru_utime + used.ru_stime) * 1000:.0f} {wall * 1000:.0f}")
if os.WIFSIGNALED(status):
    os.kill(os.getpid(), os.WTERMSIG(status))
sys.exit(os.WEXITSTATUS(status))
