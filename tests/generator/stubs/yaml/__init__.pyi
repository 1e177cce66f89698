"""What codegen/load.py uses of PyYAML, for mypy: Debian has no types-PyYAML."""

from collections.abc import Iterator

class Mark:
    line: int
    column: int

class YAMLError(Exception): ...

class MarkedYAMLError(YAMLError):
    context: str | None
    problem: str | None
    problem_mark: Mark | None

class Event:
    start_mark: Mark
    end_mark: Mark

class NodeEvent(Event):
    anchor: str | None

class AliasEvent(NodeEvent): ...

class ScalarEvent(NodeEvent):
    tag: str | None

class CollectionStartEvent(NodeEvent):
    tag: str | None

class CollectionEndEvent(Event): ...

class DocumentStartEvent(Event):
    explicit: bool

class Node:
    start_mark: Mark
    end_mark: Mark

class ScalarNode(Node):
    value: str
    style: str | None

class SequenceNode(Node):
    value: list[Node]
    flow_style: bool

class MappingNode(Node):
    value: list[tuple[Node, Node]]
    flow_style: bool

class BaseLoader: ...
class CBaseLoader(BaseLoader): ...

def parse(stream: str, Loader: type[BaseLoader]) -> Iterator[Event]: ...
def compose(stream: str, Loader: type[BaseLoader]) -> Node | None: ...
