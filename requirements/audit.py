"""Ask whether anything in dev.txt is known to be weak: 0 no, or nobody could be asked; 1 yes.

Being offline must not fail a build, and a weakness must; pip-audit ends both ways alike.
"""

import json
import subprocess
import sys
from pathlib import Path

REQUIREMENTS = Path(__file__).parent / "dev.txt"
SERVICES = ("pypi", "osv")


def ask(service: str) -> list[dict[str, str]] | None:
    """What the service knows against our versions; None where it gave no answer."""
    command = [
        *(sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"),
        *("--vulnerability-service", service, "--timeout", "15"),
        *("--disable-pip", "--require-hashes", "--requirement", str(REQUIREMENTS)),
    ]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    try:
        dependencies = json.loads(answer.stdout)["dependencies"]
    except (ValueError, KeyError):
        reason = (answer.stderr.strip().splitlines() or ["no answer"])[-1]
        print(f"could not reach the vulnerability service {service}: {reason}")
        return None
    return [
        {"name": f"{found['name']} {found.get('version')}", "id": weakness["id"]}
        for found in dependencies
        for weakness in found.get("vulns", [])
    ]


def main() -> int:
    for service in SERVICES:
        weaknesses = ask(service)
        if weaknesses is None:
            continue
        for weakness in weaknesses:
            print(f"{weakness['name']}: {weakness['id']}")
        print(f"{service}: {len(weaknesses)} known weaknesses")
        return 1 if weaknesses else 0
    print("Nothing was audited: no vulnerability service could be reached.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
