"""Runs a command on a terminal of its own: pty-driver.py '[["wait", TEXT], ["send", TEXT], ["key", "INT"], ["pause", SECONDS],
["signal", "TERM"], ["group", "TERM"], ["hang up", ""]]' COMMAND...

A signal goes to the command alone, or to its whole process group; to hang up closes the terminal. Prints what the
terminal shows and ends with the exit code of the command; 97 when a text that was waited for did not come, 98 when the
command did not end."""

import json
import os
import pty
import select
import signal
import sys
import time

actions = json.loads(sys.argv[1])
deadline = time.time() + 40
pid, terminal = pty.fork()
if pid == 0:
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    os.execvp(sys.argv[2], sys.argv[2:])

seen = b""
alive = True


def pump():
    global seen, alive
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if not ready:
        return
    try:
        data = os.read(terminal, 65536)
    except OSError:
        data = b""
    alive = data != b""
    seen += data


def finish(code):
    sys.stdout.buffer.write(seen.replace(b"\r\n", b"\n"))
    sys.stdout.flush()
    if alive:
        os.kill(pid, signal.SIGKILL)
    sys.exit(code)


position = 0
for kind, text in actions:
    if kind == "wait":
        wanted = text.encode()
        while alive and wanted not in seen[position:] and time.time() < deadline:
            pump()
        found = seen.find(wanted, position)
        if found < 0:
            sys.stdout.write("not seen: %s\n" % text)
            finish(97)
        position = found + len(wanted)
    elif kind == "send":
        os.write(terminal, text.encode())
    elif kind == "key":
        os.write(terminal, {"INT": b"\x03", "EOF": b"\x04"}[text])
    elif kind == "signal":
        os.kill(pid, getattr(signal, "SIG" + text))
    elif kind == "group":
        os.killpg(pid, getattr(signal, "SIG" + text))
    elif kind == "hang up":
        os.close(terminal)
        alive = False
    elif kind == "pause":
        time.sleep(float(text))
while alive and time.time() < deadline:
    pump()
if alive:
    finish(98)
# A terminal that has been hung up tells nothing of how long the command goes on.
while True:
    ended, status = os.waitpid(pid, os.WNOHANG)
    if ended:
        break
    if time.time() > deadline:
        alive = True
        finish(98)
    time.sleep(0.02)
finish(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
