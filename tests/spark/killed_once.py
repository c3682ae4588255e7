"""Runs a command; of all that run it with the same folder the first is killed when a part of its lines came out.

Usage: killed_once.py <folder that is made then> <command> [arguments]
"""

import os
import subprocess
import sys
from itertools import islice

LINES = 100


def main(marker: str, command: list[str]) -> int:
    try:
        os.mkdir(marker)
    except FileExistsError:
        os.execv(command[0], command)
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        sys.stdout.buffer.writelines(islice(process.stdout, LINES))
        sys.stdout.buffer.flush()
        process.kill()
        process.wait()
        return 128 - process.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
