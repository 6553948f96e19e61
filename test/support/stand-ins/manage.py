"""Stands in for Django in a sandbox: its migrations and tables live in a real database.

Beside it lie `project.json` (the database, the migrations of each app with their SQL, names of further commands with
what they print) and, where a test wants one to go wrong, `fault.json`: SQL that runs behind a migration.
"""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def load(name):
    path = os.path.join(HERE, name)
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


PROJECT = load("project.json")
FAULT = load("fault.json")
LEDGER = "CREATE TABLE IF NOT EXISTS django_migrations (app text, name text);"


def query(text):
    if "sqlite" in PROJECT:
        call = ["sqlite3", "-batch", "-bail", PROJECT["sqlite"], "BEGIN; " + text + "; COMMIT;"]
    else:
        call = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "--single-transaction"]
        call += ["-d", PROJECT["postgresql"], "-c", text]
    done = subprocess.run(call, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    return [line for line in done.stdout.splitlines() if line]


def applied(app):
    query(LEDGER)
    return set(query(f"SELECT name FROM django_migrations WHERE app = '{app}'"))


def apply(app, migration):
    name = migration["name"]
    print(f"  Applying {app}.{name}...", end="", flush=True)
    steps = [*migration["up"], *FAULT.get(name, []), f"INSERT INTO django_migrations VALUES ('{app}', '{name}')"]
    query(";".join(steps))
    print(" OK")


def unapply(app, migration):
    name = migration["name"]
    print(f"  Unapplying {app}.{name}...", end="", flush=True)
    query(";".join([*migration["down"], f"DELETE FROM django_migrations WHERE app = '{app}' AND name = '{name}'"]))
    print(" OK")


def migrate(words, flags):
    apps = words[:1] or list(PROJECT["migrations"])
    pending = 0
    for app in apps:
        known = PROJECT["migrations"][app]
        names = [migration["name"] for migration in known]
        if len(words) > 1 and words[1] != "zero":
            found = [name for name in names if name == words[1] or name.startswith(words[1])]
            if len(found) != 1:
                sys.exit(f"CommandError: Cannot find a migration matching '{words[1]}' from app '{app}'.")
            last = names.index(found[0])
        else:
            last = -1 if words[1:] == ["zero"] else len(names) - 1
        done = applied(app)
        wanted = [migration for migration in known[: last + 1] if migration["name"] not in done]
        gone = [migration for migration in reversed(known[last + 1 :]) if migration["name"] in done]
        pending += len(wanted)
        if "--plan" in flags or "--check" in flags:
            for migration in wanted:
                print(f"{app}.{migration['name']}")
            continue
        for migration in wanted:
            apply(app, migration)
        if len(words) > 1:
            for migration in gone:
                unapply(app, migration)
    return 1 if pending and "--check" in flags else 0


def showmigrations(words, _flags):
    for app in words or PROJECT["migrations"]:
        print(app)
        done = applied(app)
        for migration in PROJECT["migrations"][app]:
            print(f" [{'X' if migration['name'] in done else ' '}] {migration['name']}")


def check(_words, _flags):
    query("SELECT 1")
    print("System check identified no issues (0 silenced).")


def makemigrations(_words, _flags):
    print("No changes detected")


def shell(_words, _flags):
    sys.path.insert(0, HERE)
    exec(sys.stdin.read(), {"query": query})


def other(name):
    """A command of the application: its SQL, then its text with the rows of the SQL."""

    def run(_words, flags):
        command = PROJECT["commands"][name]
        rows = query(command["query"]) if "query" in command else []
        print((command.get("rehearsal") if "--dry-run" in flags else None) or command["says"], *rows)

    return run


COMMANDS = {
    "check": check,
    "makemigrations": makemigrations,
    "migrate": migrate,
    "shell": shell,
    "showmigrations": showmigrations,
}

name, *arguments = sys.argv[1:]
command = COMMANDS.get(name) or (other(name) if name in PROJECT.get("commands", {}) else None)
if command is None:
    sys.exit(f"Unknown command: '{name}'")
plain = [word for word in arguments if not word.startswith("-")]
sys.exit(command(plain, [word for word in arguments if word.startswith("-")]) or 0)
