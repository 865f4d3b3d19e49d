"""What rust-analyzer offers for the keys inside `spec!`.

python3 tests/editor/complete.py

Needs rust-analyzer on the path (`rustup component add rust-analyzer`). Builds a crate of a few
lines in a temporary folder and asks for completions at marked places, one a case below.
"""

import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ALL = [
    "TrainingImage", "AlgorithmName", "TrainingInputMode", "MetricDefinitions",
    "EnableSageMakerMetricsTimeSeries", "ContainerEntrypoint", "ContainerArguments",
    "TrainingImageConfig",
]
# The input of `spec!` with the cursor at `|`, and the keys that are wanted.
CASES = [
    ("|", ALL),
    ("Tra|", ALL),
    ('TrainingImage: "x", Tr|', ALL[1:]),
    ('"TrainingImage": "x", Tr|', ALL[1:]),
    ('TrainingImage: "x", |', ALL[1:]),
    ('Tr| TrainingInputMode: "File"', ALL[:2] + ALL[3:]),
    ('TrainingIm|: "x", TrainingInputMode: "File"', ALL[:2] + ALL[3:]),
    ('TrainingImage: "x", TrainingInputMode: "File", MetricDefinitions: [{ | }]', ["Name", "Regex"]),
    ('TrainingImage: "x", TrainingInputMode: "File", MetricDefinitions: [{ Na| }]', ["Name", "Regex"]),
    ('MetricDefinitions: [{ Name: "x", Re| }]', ["Regex"]),
]


class Server:
    """rust-analyzer, over its standard streams."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            ["rust-analyzer"], cwd=folder, stderr=subprocess.DEVNULL, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.count = 0
        self.ready = False

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if length == 0:
            sys.exit("rust-analyzer has ended")
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "experimental/serverStatus":
            self.ready = message["params"]["quiescent"]
        elif "method" in message and "id" in message:
            self.send(id=message["id"], result=None)
        return message

    def ask(self, method, params):
        self.count += 1
        self.send(id=self.count, method=method, params=params)
        while True:
            message = self.receive()
            if message.get("id") == self.count and "method" not in message:
                return message.get("result")


def main():
    folder = tempfile.TemporaryDirectory()
    os.mkdir(os.path.join(folder.name, "src"))
    manifest = '[package]\nname = "editor"\nversion = "0.1.0"\nedition = "2024"\n[workspace]\n'
    manifest += f'[dependencies]\nspec-core = {{ path = "{ROOT}/spec-core" }}\n'
    lines = ["use spec_core::{sagemaker::AlgorithmSpecification, spec};"]
    places = []
    for at, (body, _) in enumerate(CASES):
        line = f"const C{at}: AlgorithmSpecification<'static> = spec!(AlgorithmSpecification {{ {body} }});"
        places.append((len(lines), line.index("|")))
        lines.append(line.replace("|", ""))
    text = "\n".join([*lines, "fn main() {}", ""])
    source = os.path.join(folder.name, "src", "main.rs")
    for path, content in [(os.path.join(folder.name, "Cargo.toml"), manifest), (source, text)]:
        with open(path, "w") as file:
            file.write(content)

    server = Server(folder.name)
    server.ask("initialize", {
        "processId": None,
        "rootUri": f"file://{folder.name}",
        "capabilities": {"experimental": {"serverStatusNotification": True}},
        "initializationOptions": {"checkOnSave": False},
    })
    server.send(method="initialized", params={})
    document = {"uri": f"file://{source}"}
    opened = {**document, "languageId": "rust", "version": 1, "text": text}
    server.send(method="textDocument/didOpen", params={"textDocument": opened})
    while not server.ready:
        server.receive()

    wrong = 0
    for (line, character), (body, wanted) in zip(places, CASES):
        position = {"line": line, "character": character}
        found = server.ask("textDocument/completion", {"textDocument": document, "position": position})
        found = found["items"] if isinstance(found, dict) else found or []
        found = [item["label"] for item in found]
        wrong += found != wanted
        print("ok " if found == wanted else "not", body, "" if found == wanted else found)
    server.process.terminate()
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
