from collections.abc import Callable, Iterator, Mapping

import jsonschema

def extend(
    validator: type[jsonschema.Draft202012Validator],
    validators: Mapping[str, Callable[[object, str, object, object], Iterator[jsonschema.ValidationError]]],
) -> type[jsonschema.Draft202012Validator]: ...
