"""Read YAML files, and say in one message where a file is wrong and what was expected."""

import difflib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import yaml
from django.core.exceptions import ValidationError
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError as SchemaError

from languages.models import Row

Place = list[str | int]

SCHEMAS = Path(__file__).resolve().parent.parent / "demo" / "schema"


class DataError(Exception):
    """A file cannot be loaded; the text names the file, the line, the field and what was
    expected."""


class ExactLoader(yaml.SafeLoader):
    """Reads 12.40 as a decimal, as amounts and coordinates are kept."""


ExactLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: Decimal(str(node.value))
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
    place: Place = [*fault.path]
    found, rule = cast(Any, fault.instance), cast(Any, fault.validator_value)
    if fault.validator == "additionalProperties":
        known = list(cast(Any, fault.schema).get("properties", {}))
        unknown = next(key for key in found if key not in known)
        return f"{place_text(path, [*place, unknown])}: unknown key; {hint(unknown, known)}"
    if fault.validator == "required":
        missing = ", ".join(key for key in rule if key not in found)
        return f"{place_text(path, place)}: {missing} missing"
    if fault.validator == "maxLength":
        return f"{place_text(path, place)}: {len(found)} characters, where {rule} are the most"
    return f"{place_text(path, place)}: {fault.message}"


def hint(key: object, known: Iterable[str]) -> str:
    """The nearest of the known keys, or all of them where none is near."""
    known = list(known)
    close = difflib.get_close_matches(str(key), known, n=1)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"expected one of {', '.join(known)}"


def find(known: dict[str, Any], key: str, what: str, path: Path, place: Place) -> Any:
    """What a key refers to; raises ``DataError`` naming the nearest key where there is none."""
    if key in known:
        return known[key]
    message = f"there is no {what} “{key}”; {hint(key, known)}"
    raise DataError(f"{place_text(path, place)}: {message}")


def check_model(instance: Any, path: Path, place: Place, *exclude: str) -> None:
    """Run a model's own checks of its fields; raises ``DataError`` with the field's name."""
    try:
        instance.clean_fields(exclude=exclude)
        instance.clean()
        if isinstance(instance, Row):
            instance.clean_whole()
    except ValidationError as error:
        name, messages = next(iter(error.message_dict.items()))
        raise DataError(f"{place_text(path, [*place, name])}: {messages[0]}") from error
