"""What the modules of h2, hpack and hyperframe have, as JSON: names of classes with those of their members, of functions with their arguments."""
from __future__ import annotations

import enum
import importlib
import inspect
import json
import types
import typing

MODULES = ["h2.config", "h2.connection", "h2.errors", "h2.events", "h2.exceptions", "h2.settings", "h2.stream", "h2.utilities", "h2.windows",
           "hpack", "hpack.exceptions", "hpack.hpack", "hpack.struct", "hpack.table", "hpack.huffman", 
           "hyperframe.exceptions", "hyperframe.flags", "hyperframe.frame"]


def members(cls: type) -> dict[str, typing.Any]:
    """Public attributes; of calls, the names of their arguments."""
    found: dict[str, typing.Any] = {}
    for name in dir(cls):
        if name.startswith("_") and name != "__init__":
            continue
        member = inspect.getattr_static(cls, name)
        plain = isinstance(member, (types.FunctionType, staticmethod, classmethod))
        found[name] = arguments(getattr(cls, name)) if plain else None
    return found


def arguments(call: typing.Any) -> list[str] | None:
    """Names of a function's arguments."""
    try:
        return [name for name in inspect.signature(call).parameters if name != "self"]
    except ValueError:
        return None


def defined_for(module: str, where: str) -> bool:
    """Is it the module's own? hyperframe.frame has a part of its own in hyperframe.base."""
    return where in (module, {"hyperframe.frame": "hyperframe.base"}.get(module))


def public() -> dict[str, dict[str, typing.Any]]:
    """Of each module: what it defines or says that it has."""
    found: dict[str, dict[str, typing.Any]] = {}
    for module in MODULES:
        of: dict[str, typing.Any] = {}
        for name, value in vars(importlib.import_module(module)).items():
            if name.startswith("_") or getattr(value, "__module__", "").partition(".")[0] not in ("h2", "hpack", "hyperframe"):
                continue
            if "." in module and not defined_for(module, value.__module__):
                continue
            if inspect.isclass(value):
                of[name] = [member.name for member in value] if issubclass(value, enum.Enum) else members(value)
            elif inspect.isfunction(value):
                of[name] = arguments(value)
        found[module] = of
    return found


if __name__ == "__main__":
    print(json.dumps(public()))
