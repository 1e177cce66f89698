"""What codegen/schema.py uses of jsonschema, for mypy: Debian has no types-jsonschema."""

from collections.abc import Iterator, Mapping, Sequence

class ValidationError(Exception):
    message: str
    validator: str
    validator_value: object
    instance: object
    schema: object
    context: Sequence[ValidationError]
    absolute_path: Sequence[str | int]
    schema_path: Sequence[str | int]

class SchemaError(ValidationError): ...

class Draft202012Validator:
    @classmethod
    def check_schema(cls, schema: Mapping[str, object]) -> None: ...
    def __init__(self, schema: Mapping[str, object]) -> None: ...
    def iter_errors(self, instance: object) -> Iterator[ValidationError]: ...
