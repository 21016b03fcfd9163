"""Read YAML files, and say in one message where a file is wrong and what was expected."""

import difflib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from django.core.exceptions import ValidationError
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError as SchemaError

Place = list[str | int]

SCHEMAS = Path(__file__).resolve().parent.parent / "demo" / "schema"


class DataError(Exception):
    """A file cannot be loaded; the text names the file, the line, the field and what was
    expected."""


class ExactLoader(yaml.SafeLoader):
    """Reads 12.40 as a decimal, as amounts and coordinates are kept."""


ExactLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: Decimal(loader.construct_scalar(node))
)


def place_text(path: Path, place: Iterable[str | int]) -> str:
    """A place in a file for people: ``arnona.yaml, line 12, steps 2 heading``."""
    line = find_line(path, list(place))
    field = " ".join(str(part + 1) if isinstance(part, int) else part for part in place)
    return ", ".join(part for part in (path.name, f"line {line}" if line else "", field) if part)


def find_line(path: Path, place: Place) -> int | None:
    """The line of a place, or of the nearest one above it that the file has."""
    node = yaml.compose(path.read_text(encoding="utf-8"))
    line = None
    for part in place:
        child, at = child_of(node, part)
        if child is None:
            break
        node, line = child, at
    return line


def child_of(node: Any, part: str | int) -> tuple[Any, int | None]:
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part].start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return value, key.start_mark.line + 1
    return None, None


def read_file(path: Path, schema: str) -> Any:
    """The content of a file that follows a schema of ``demo/schema``; raises ``DataError``."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), ExactLoader)  # noqa: S506
    except FileNotFoundError as error:
        raise DataError(f"{path.name} is missing in {path.parent.name}/") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise DataError(f"{path.name} is not YAML in UTF-8: {error}") from error
    rules = yaml.safe_load((SCHEMAS / f"{schema}.yaml").read_text(encoding="utf-8"))
    faults = sorted(Draft202012Validator(rules).iter_errors(data), key=lambda e: list(e.path))
    if faults:
        raise DataError(fault_text(path, faults[0]))
    return data


def fault_text(path: Path, fault: SchemaError) -> str:
    place = [*fault.path]
    if fault.validator == "additionalProperties":
        known = list(fault.schema.get("properties", {}))
        unknown = next(key for key in fault.instance if key not in known)
        close = difflib.get_close_matches(str(unknown), known, n=1)
        hint = f"did you mean “{close[0]}”?" if close else f"expected one of {', '.join(known)}"
        return f"{place_text(path, [*place, unknown])}: unknown key “{unknown}”; {hint}"
    if fault.validator == "required":
        missing = [key for key in fault.validator_value if key not in fault.instance]
        return f"{place_text(path, place)}: {', '.join(missing)} missing"
    return f"{place_text(path, place)}: {fault.message}"


def find(known: dict[str, Any], key: str, what: str, path: Path, place: Place) -> Any:
    """What a key refers to; raises ``DataError`` naming the nearest key where there is none."""
    if key in known:
        return known[key]
    close = difflib.get_close_matches(key, known, n=1)
    hint = f"; did you mean “{close[0]}”?" if close else ""
    raise DataError(f"{place_text(path, place)}: there is no {what} “{key}”{hint}")


def check_model(instance: Any, path: Path, place: Place, *exclude: str) -> None:
    """Run a model's own checks of its fields; raises ``DataError`` with the field's name."""
    try:
        instance.clean_fields(exclude=exclude)
        instance.clean()
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        raise DataError(f"{place_text(path, [*place, name])}: {messages[0]}") from error
